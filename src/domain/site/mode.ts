import type { Mode } from './types.ts';

/**
 * The one place where a build's mode is decided.
 * @param operator the name in content/site.yaml, null while nobody answers for the site
 * @param override the environment's PORTAL_MODE; only `preview` has an effect, so nobody publishes by a variable
 */
export function siteMode(operator: string | null, override?: string): Mode {
  return operator === null || override === 'preview' ? 'preview' : 'public';
}
