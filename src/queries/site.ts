import { getEntry } from 'astro:content';
import { siteMode } from '../domain/site/mode.ts';
import type { Mode, Site } from '../domain/site/types.ts';

export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml 没有读到');
  return entry.data;
}

/** The build's mode; every query asks here before it lets an entry out. */
export async function getMode(): Promise<Mode> {
  const { operator } = await getSite();
  return siteMode(operator, import.meta.env.PORTAL_MODE === 'preview' ? 'preview' : undefined);
}
