// npm run launch-check [-- --json]: what the operator still has to supply or decide, by section.
import { addressesOf } from '../src/entries/addresses.ts';
import { Content } from '../src/entries/content.ts';
import { explainFaults } from './build/faults.ts';
import { root } from './build/run.ts';
import { launchOf } from './launch/launch.ts';

explainFaults();

const folder = `${root}content`;
const mode = new Content(folder).mode(process.env.PORTAL_MODE);
const { items, ready } = await launchOf(folder);
const blocking = items.filter((item) => item.blocking).length;

if (process.argv.includes('--json'))
  console.log(
    JSON.stringify(
      {
        mode,
        blocking,
        items,
        ready: ready.map(({ entry: { kind, id, file } }) => ({
          kind,
          id,
          file: file.file,
          addresses: addressesOf(file),
        })),
      },
      null,
      2,
    ),
  );
else print();
process.exit(blocking > 0 ? 1 : 0);

function print(): void {
  console.log(
    `现在是${mode === 'preview' ? '建设预览' : '公开'}模式。标 ✗ 的不解决，不能上线；标 · 的可以以后补。\n`,
  );
  for (const section of new Set(items.map((item) => item.section))) {
    console.log(section);
    for (const item of items.filter((one) => one.section === section)) {
      console.log(`  ${item.blocking ? '✗' : '·'} ${item.text}`);
      if (item.ask && item.who) console.log(`      问${item.who}：${item.ask}`);
    }
    console.log('');
  }
  console.log(`已经齐全、公开时会显示的：${ready.length} 条。`);
  console.log(blocking > 0 ? `还有 ${blocking} 项必须解决。` : '没有必须解决的事项，可以上线。');
}
