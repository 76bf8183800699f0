import type { Mode, Site } from '../domain/site/types.ts';
import { getContent } from './content.ts';

export async function getSite(): Promise<Site> {
  return (await getContent()).content.site;
}

/** The build's mode; decided in content.ts, once. */
export async function getMode(): Promise<Mode> {
  return (await getContent()).mode;
}
