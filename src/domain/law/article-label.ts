import { type Label, labelAt, ordinal } from './labels.ts';
import { blank, trimBlank } from './space.ts';

/**
 * 第十二条 at the start of a line, opening an article. A line may also begin by citing one
 * (「第十二条规定的……」); what follows and the number that is due tell them apart.
 * @param due whether this number is the one that would come next
 */
export function articleLabel(
  text: string,
  due: (number: string) => boolean,
  marked = false,
): Label | null {
  const found = labelAt(article, text);
  if (!found) return null;
  const rest = trimBlank(found.rest);
  const label = { label: found.label, number: found.number, rest };
  if (rest === '' || marked) return label;
  if (citing.test(rest)) return null;
  return spaced.test(found.rest) || due(found.number) ? label : null;
}

const article = ordinal('条');
const spaced = new RegExp(`^${blank}`);
const citing =
  /^(?:[、，。；：,.;:》」』）)]|[和或及与至以]第|[的所]|第[^，。]{1,8}[款项条]|规定|中的|中“|修改|改为|删去|删除|增加|之后|之前|作为|以及|或者|[（(][^）)]{1,4}[）)]项)/;
