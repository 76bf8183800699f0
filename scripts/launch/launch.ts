import { Content } from '../../src/entries/content.ts';
import { type Release, releasesOf } from '../../src/entries/release.ts';
import { checkContent } from '../check/content.ts';
import { decisionItems } from './decision-items.ts';
import { faultItems } from './fault-items.ts';
import type { Item } from './item.ts';
import { lawItems } from './law-items.ts';
import { reviewItems } from './review-items.ts';
import { siteItems } from './site-items.ts';

/** What is open before the site can go public, and what is ready. */
export interface Launch {
  items: Item[];
  /** What a public build of this content shows. */
  ready: Release[];
}

export async function launchOf(folder: string): Promise<Launch> {
  const content = new Content(folder);
  const releases = await releasesOf(content);
  return {
    items: [
      ...faultItems(await checkContent(folder)),
      ...siteItems(content.site),
      ...decisionItems(content),
      ...lawItems(content),
      ...reviewItems(releases),
    ],
    ready: releases.filter(({ gaps }) => gaps.length === 0),
  };
}
