import { type Label, labelAt, ordinal } from './labels.ts';
import { blank, trimBlank } from '../space.ts';

export interface ArticleLabel extends Label {
  /** May as well be a citation: believed only where this number is due. */
  doubtful: boolean;
}

/**
 * 第十二条 at the start of a line, opening an article. A line may also begin by citing one
 * (「第十二条规定的……」); what follows and the number that is due tell them apart.
 * @param due whether this number is the one that would come next
 */
export function articleLabel(
  text: string,
  due: (number: string) => boolean,
  marked = false,
): ArticleLabel | null {
  const found = readArticle(text, marked);
  return found && (!found.doubtful || due(found.number)) ? found : null;
}

/** The same before the number that is due is known. */
export function readArticle(text: string, marked: boolean): ArticleLabel | null {
  const found = labelAt(article, text);
  if (!found) return null;
  const rest = trimBlank(found.rest);
  const label = { label: found.label, number: found.number, rest, doubtful: false };
  if (rest === '' || marked) return label;
  if (citing.test(rest)) return null;
  // 「第九条　规定收费标准，应当……」 opens an article, 「第九条规定的标准」 doesn't.
  if (spaced.test(found.rest)) return label;
  return speaksOf.test(rest) ? null : { ...label, doubtful: true };
}

const article = ordinal('条');
const spaced = new RegExp(`^${blank}`);
/** What only follows a citation. */
const citing =
  /^(?:[、，。；：,.;:》」』）)]|[和或及与至以]第|的|所(?:列|称|指|述|规定|涉及)|第[^，。条]{1,8}[款项]|规定的|中的|中“|修改为|改为|[（(][^）)]{1,4}[）)]项)/;
/** What follows a citation and may as well begin an article. */
const speaksOf =
  /^(?:中(?=[的“所，]|规定|有关|关于)|所(?![有在属需得])|规定|修改|删去|删除|增加|之后|之前|作为|以及|或者|另有|同样|内容|情形|第(?!三[人方]|[一二]审))/;
