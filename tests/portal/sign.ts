import { contentHash } from '../../src/domain/site/content-hash.ts';
import { readContentFile } from '../../scripts/content/content-file.ts';
import { kindOf } from '../../scripts/content/kinds.ts';
import type { FixtureContent } from '../fixture-content.ts';

const signature = (role: string) => `{ role: ${role}, date: '2026-11-20' }`;

/** Signs an entry three times, with the hash of what it says now. */
export async function sign(content: FixtureContent, name: string): Promise<void> {
  const review = `review:
  first: ${signature('编辑')}
  second: ${signature('科长')}
  final: ${signature('分管领导')}
  hash: ${await hashOf(content, name)}
`;
  if (name.endsWith('.mdx')) content.replace(name, '---\n', `---\n${review}`);
  else content.write(name, review + content.read(name));
}

/** Signs a scale's items and its bands, and then the whole of it. */
export async function signScale(content: FixtureContent, id: string): Promise<void> {
  const folder = `assessments/${id}`;
  const checked = async (field: string, file: string) =>
    `${field}: { role: 测试, date: '2026-11-20', hash: ${await hashOf(content, `${folder}/${file}`)} }\n`;
  const signed =
    (await checked('wording_checked', 'survey.json')) +
    (await checked('clinical_review', 'scoring.yaml'));
  content.replace(`${folder}/index.mdx`, '---\n', `---\n${signed}`);
  await sign(content, `${folder}/index.mdx`);
}

async function hashOf({ folder }: FixtureContent, name: string): Promise<string> {
  const kind = kindOf(name);
  if (!kind?.schema) throw new Error(`${name} 不是要签的文件`);
  const { value, body } = readContentFile(folder, name, kind);
  const data = kind.schema.parse(value) as Record<string, unknown>;
  return contentHash(data, body.map(({ text }) => text).join('\n'));
}
