// npm run build: content checked, pages rendered, search indexed, files compressed, in that order.
import { endChildrenWithUs } from './build/children.ts';
import { writeEditorSchemas } from './build/editor-schemas.ts';
import { explainFaults, faultIn } from './build/faults.ts';
import { precompress } from './build/precompress.ts';
import { dist, root, runAstroBuild } from './build/run.ts';
import { openStaging } from './build/staging.ts';
import { pruneUnused } from './build/prune.ts';
import { pageRecords } from './build/page-records.ts';
import { searchRecords } from './build/search-records.ts';
import { writeSearchIndex } from './build/search-index.ts';
import { Content } from '../src/entries/content.ts';
import { uncoveredYear } from '../src/domain/directory/uncovered-year.ts';
import { holidaysFrom } from '../src/exports/holidays.ts';
import { checkContent } from './check/content.ts';
import { report } from './check/report.ts';
import { shanghaiTime } from '../src/domain/directory/local-time.ts';

explainFaults();
endChildrenWithUs();

const staging = openStaging(dist);
if ('otherBuild' in staging) {
  console.error(`另一次生成（进程 ${staging.otherBuild}）正在写 ${dist}：等它结束，再运行一次。`);
  process.exit(1);
}
const { folder, takePlace } = staging;

const problems = await checkContent();
if (report(problems)) process.exit(1);

// --force: entries kept from an earlier build were read by an earlier schema. The configuration
// asks PORTAL_DIST for the pages that are already there.
const pages = await runAstroBuild(['--force', '--silent', '--outDir', folder], {
  PORTAL_DIST: folder,
});
const fault = pages.code === 0 ? null : faultIn(pages.output);
const said = fault ?? pages.output.trimEnd();
if (said) console.error(said);
if (pages.code !== 0) {
  if (!fault) console.error('网页没有生成：请看上面的说明，改好后再运行 npm run build。');
  process.exit(1);
}
const content = new Content(`${root}content`);
const records = await writeSearchIndex(folder, [
  ...pageRecords(folder),
  ...(await searchRecords(content, process.env.PORTAL_MODE)),
]);
pruneUnused(folder);
const files = await precompress(folder);
takePlace();
writeEditorSchemas();

const today = shanghaiTime(Date.now()).date;
const missing = uncoveredYear(today, holidaysFrom(Number(today.slice(0, 4))).years);
if (missing !== null)
  console.warn(
    `提醒：日历里还没有 ${missing} 年的放假和调休，那一年的页面会说「节假日以电话为准」。国务院通知出来后升级 chinese-days，再生成一次。`,
  );
const mode = content.mode(process.env.PORTAL_MODE);
console.log(
  `网站已生成：${files} 个文件，${records} 条搜索记录，${mode === 'preview' ? '建设预览' : '公开'}模式。`,
);
