// npm run launch-check: what the operator still has to supply or decide, by section.
import { readSite } from './build/site.ts';
import { readEntries } from './content/entries.ts';
import { decisionItems } from './launch/decision-items.ts';
import { lawItems } from './launch/law-items.ts';
import { reviewItems } from './launch/review-items.ts';
import { scaleItems } from './launch/scale-items.ts';
import { siteItems } from './launch/site-items.ts';

const { site, mode } = readSite();
const entries = await readEntries();
const items = [
  ...siteItems(site),
  ...decisionItems(),
  ...(await lawItems(entries)),
  ...reviewItems(entries),
  ...(await scaleItems()),
];
const sections = [...new Set(items.map(({ section }) => section))];

console.log(
  `现在是${mode === 'preview' ? '建设预览' : '公开'}模式。标 ✗ 的不解决，不能上线；标 · 的可以以后补。\n`,
);
for (const section of sections) {
  console.log(section);
  for (const { text, blocking } of items.filter((item) => item.section === section))
    console.log(`  ${blocking ? '✗' : '·'} ${text}`);
  console.log('');
}
const blocking = items.filter((item) => item.blocking).length;
console.log(blocking > 0 ? `还有 ${blocking} 项必须解决。` : '没有必须解决的事项，可以上线。');
process.exit(blocking > 0 ? 1 : 0);
