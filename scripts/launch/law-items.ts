import { eventName } from '../../src/domain/law/event-names.ts';
import type { Content, Entry } from '../../src/entries/content.ts';
import type { Item } from './item.ts';

/** The law that the portal is for; without it there is nothing to publish. */
const own = 'binzhou-social-psychological-service';

/** What is unknown or unchecked of each law, from its record and texts. */
export function lawItems(content: Content): Item[] {
  return content
    .of('laws')
    .filter(({ data }) => !data.demo)
    .flatMap(itemsOf);
}

function itemsOf({ id, file, data: record }: Entry<'laws'>): Item[] {
  const item = (text: string, field: string): Item => ({
    section: '法规',
    text: `《${record.title}》${text}`,
    file: file.file,
    field,
    who: '制定机关的法制工作机构',
    ask: `请提供《${record.title}》的公报标准文本，并核对通过、批准、公布、施行的日期。`,
    blocking: id === own,
  });
  const dates = record.events
    .filter(({ date, confirmed }) => date === null || !confirmed)
    .map(
      ({ event, text, date }) =>
        `${eventName({ event, text })}${date ? `（${date}）` : '（未知）'}`,
    );
  return [
    ...(record.versions.length === 0
      ? [item('正文未收录：请从公报取得标准文本，用 npm run law -- import 录入', 'versions')]
      : []),
    ...(dates.length > 0 ? [item(`这些日期请以公报核对：${dates.join('、')}`, 'events')] : []),
    ...(record.made_by === null ? [item('制定机关未写', 'made_by')] : []),
    ...(record.status === null || record.status_checked === null
      ? [item('效力没有核对：查国家法律法规数据库，写 status 和 status_checked', 'status')]
      : []),
  ];
}
