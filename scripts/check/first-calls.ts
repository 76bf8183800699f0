import type { Content } from '../../src/entries/content.ts';
import type { Problem } from './problem.ts';

/** The number that stands first is the one that gets dialled: it is a crisis line, or somebody has checked that it answers. */
export function checkFirstCalls(content: Content): Problem[] {
  const entries = [...content.of('situations'), ...content.of('children')];
  return entries.flatMap(({ file, data }) => {
    const number = data.calls[0]?.number ?? '';
    const record = content.find('services', `hotlines/${number}`)?.data;
    // A number without a record is reported by the check of references.
    if (!record || record.crisis || record.assured_date !== null) return [];
    return [
      {
        file: file.file,
        line: file.lineOf(['calls', 0, 'number']),
        field: 'calls.0.number',
        message: `排在最前的 ${number} 还没有人核实过有没有人接`,
        expected: '最前面是 12356、120、110，或核实过的号码',
        remedy: `把 12356 放到最前；或者先核实 ${number}，在 services/hotlines/${number}.md 写上核实日期`,
      },
    ];
  });
}
