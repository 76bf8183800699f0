import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Eleven real statutes beside the repository; they are not ours to commit. */
const folder = fileURLToPath(new URL('../../../shared/data/laws/', import.meta.url));

const names = [
  '刑法-2020',
  '国旗法-2020',
  '家庭教育促进法-2021',
  '山东省精神卫生条例-2019',
  '滨州市住宅物业管理条例-2019',
  '滨州市供热条例-2016',
  '滨州市制定地方性法规条例-2016',
  '滨州市文明行为促进条例-2017',
  '滨州市社会治理网格化服务管理条例-2021',
  '精神卫生法-2018',
  '飞行基本规则-2007',
] as const;

export type SampleName = (typeof names)[number];

/** Each statute by its name and where it lies, whether it is there or not. */
export const samples: [name: SampleName, file: string][] = names.map((name) => [
  name,
  fileOfSample(name),
]);

/** For a test's title, why it was skipped; null where the statutes are there. */
export const withoutSamples = existsSync(folder)
  ? null
  : '（跳过：仓库旁边没有 shared/data/laws，读不到真的法规；结构由 tests/fixtures/statute 的示例规定检查）';

export function fileOfSample(name: SampleName): string {
  return `${folder}${name}.md`;
}

/** A whole regulation of ours, of a place that isn't: real structure on any machine. */
export const demoStatute = fileURLToPath(
  new URL('../fixtures/statute/park-swings.md', import.meta.url),
);
