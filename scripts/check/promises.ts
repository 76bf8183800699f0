import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './prose-of.ts';

/**
 * Nobody is told that somebody will answer at an hour which nobody checked: a call into silence at
 * three in the morning is worse than none. What a source says of hours stands in the fields for it.
 */
export function checkPromises(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kindName, kind }) => kind.form !== 'text' && !reports.has(kindName))
    .flatMap((file) =>
      proseOf(file)
        .filter(({ field }) => !hours.has(field))
        .flatMap(({ line, field, text }) =>
          [...text.matchAll(promise)].map(([words]) => ({
            file: file.file,
            line,
            field,
            message: `「${words}」答应了没有人核实过的时间`,
            expected:
              '不说几点能打通；核实过的时间写在记录的 schedules 里，页面会自己说现在开不开门',
            remedy: '删去时间，写「可以打」；旁边写明没人接怎么办',
          })),
        ),
    );
}

/** Figures and open questions repeat what somebody else says, with the source beside it. */
const reports = new Set(['facts', 'decisions']);
const hours = new Set(['hours', 'schedules', 'name', 'note']);

const promise =
  /(?:今晚|今夜|半夜|夜里|随时|任何时候|什么时候都|全天|全年|(?:24|二十四) ?小时|7 ?[xX×] ?24)(?:[^。；！？\n]{0,10}?)(?:可以打|能打|打得通|可拨|有人接|有人听|能用|可用|可以说|都可以|在线|接听)/g;
