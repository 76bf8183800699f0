import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteMode } from '../../src/domain/site/mode.ts';
import { siteSchema } from '../../src/domain/site/schema.ts';
import type { Mode, Site } from '../../src/domain/site/types.ts';

/** content/site.yaml and the mode it gives; throws with zod's message where the file is wrong. */
export function readSite(root = new URL('../../', import.meta.url)): { site: Site; mode: Mode } {
  const site = siteSchema.parse(parse(readFileSync(new URL('content/site.yaml', root), 'utf8')));
  return { site, mode: siteMode(site.operator, process.env.PORTAL_MODE) };
}
