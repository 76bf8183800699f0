import { existsSync, readFileSync } from 'node:fs';
import { eventNames } from '../../src/domain/law/event-names.ts';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { textGaps } from '../../src/domain/law/text-gaps.ts';
import { textHash } from '../../src/domain/law/text-hash.ts';
import type { LawRecord } from '../../src/domain/law/types.ts';
import { root } from '../build/run.ts';
import type { Entry } from '../content/entries.ts';
import type { Item } from './item.ts';

/** The law that the portal is for; without it there is nothing to publish. */
const own = 'binzhou-social-psychological-service';

/** What is unknown or unchecked of each law, from its record and texts. */
export async function lawItems(entries: Entry[]): Promise<Item[]> {
  const laws = entries.filter(
    ({ file, data }) => /^content\/laws\/[^/]+\/index\.mdx$/.test(file) && !data.demo,
  );
  return (await Promise.all(laws.map(itemsOf))).flat();
}

async function itemsOf({ file, data }: Entry): Promise<Item[]> {
  const record = data as unknown as LawRecord;
  const id = file.split('/')[2] ?? '';
  const blocking = id === own;
  const item = (text: string) => ({
    section: '法规',
    text: `《${record.title}》${text}`,
    blocking,
  });
  const dates = record.events
    .filter(({ date, confirmed }) => date === null || !confirmed)
    .map(({ event, date }) => `${eventNames[event]}${date ? `（${date}）` : '（未知）'}`);
  const gaps = await Promise.all(record.versions.map((version) => gapsOf(id, version)));
  return [
    ...(record.versions.length === 0
      ? [item('正文未收录：请从公报取得标准文本，用 npm run law -- import 录入')]
      : []),
    ...(dates.length > 0 ? [item(`这些日期请以公报核对：${dates.join('、')}`)] : []),
    ...(record.made_by === null ? [item('制定机关未写')] : []),
    ...(record.status === null || record.status_checked === null
      ? [item('效力没有核对：查国家法律法规数据库，写 status 和 status_checked')]
      : []),
    ...gaps.flat().map(item),
  ];
}

async function gapsOf(id: string, version: LawRecord['versions'][number]): Promise<string[]> {
  const file = `${root}content/laws/${id}/${version.effective}.md`;
  if (!existsSync(file)) return textGaps(version, undefined, []);
  const text = readFileSync(file, 'utf8');
  return textGaps(version, await textHash(text), parseLaw(markdownLines(text)).problems);
}
