import { siteMode } from '../domain/site/mode.ts';
import type { Mode, Site } from '../domain/site/types.ts';
import { ContentFile } from './content-file.ts';
import { kinds } from './kinds.ts';

/** content/site.yaml and the mode it gives, without the rest of content/; throws zod's error where it is wrong. */
export function readSite(content: string): { site: Site; mode: Mode } {
  const site = kinds.site.schema.parse(new ContentFile(content, kinds.site.place, 'site').value);
  return { site, mode: siteMode(site.operator, process.env.PORTAL_MODE) };
}
