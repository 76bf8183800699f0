import type { Link, LinkedLaw } from '../../domain/law/view/links.ts';
import { href } from '../site/href.ts';

/** Where a link in a statute's words leads on the page that shows them. */
export type LinkHref = (link: Link) => string | null;

/** On a page that shows the whole text. */
export function onWholeLaw(elsewhere: LinkHref): LinkHref {
  return (link) => (link.law === null ? `#${link.target}` : elsewhere(link));
}

/** On an article's own page: units of the same article are here, others on their pages. */
export function onArticlePage(
  law: string,
  article: string,
  { index }: LinkedLaw,
  elsewhere: LinkHref,
): LinkHref {
  return (link) => {
    if (link.law !== null) return elsewhere(link);
    const place = index.get(link.target ?? '');
    if (place?.article?.id === article) return `#${link.target}`;
    return place?.article
      ? articleAddress(law, place.article.number, link.target)
      : `${href(`/laws/${law}/`)}#${link.target}`;
  };
}

/** In other laws that the portal holds: the unit where their text is here, else their record. */
export function inOtherLaws(held: { id: string; linked: LinkedLaw | null }[]): LinkHref {
  return ({ law, target }) => {
    const other = held.find(({ id }) => id === law);
    if (!other) return null;
    const article = other.linked?.index.get(target ?? '')?.article;
    return article ? articleAddress(other.id, article.number, target) : href(`/laws/${other.id}/`);
  };
}

export function articleAddress(
  law: string,
  number: string | null,
  target: string | null = null,
): string {
  return `${href(`/laws/${law}/${number}/`)}${target === null ? '' : `#${target}`}`;
}
