import type { Place } from '../law-index.ts';
import { formatNumeral } from '../numerals.ts';

/** How a unit is cited: 第十二条第二款第三项; 第一款 isn't said where an article has only one. */
export function citationOf({ node, article, paragraph, item }: Place): string {
  if (!article) return [node.label, node.heading].filter((part) => part !== null).join('　');
  const paragraphs = article.children.filter(({ type }) => type === 'paragraph').length;
  return [
    article.label,
    paragraph && paragraphs > 1 ? `第${count(paragraph.number)}款` : '',
    item ? `第${count(item.number)}项` : '',
    node.type === 'subitem' ? `第${node.number}目` : '',
  ].join('');
}

function count(number: string | null): string {
  return formatNumeral(Number(number));
}
