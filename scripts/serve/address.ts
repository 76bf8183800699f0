/** What a request asks for, below the base; decoded, so that a policy and a file are found by the same name. */
export interface Address {
  /** Begins with a slash; without empty, `.` or `..` segments. */
  path: string;
  /** With its question mark; '' without. */
  search: string;
}

/**
 * Reads a request's target (`/help/?a=1` or, as a proxy writes it, `http://host/help/?a=1`).
 * @param base with both slashes
 * @returns `malformed` for what is no address, `elsewhere` for one that can't be a page of ours
 */
export function readAddress(target: string, base: string): Address | 'malformed' | 'elsewhere' {
  const [, raw = '', search = ''] = /^([^?]*)(\?.*)?$/s.exec(withoutHost(target)) ?? [];
  const path = decoded(raw);
  if (path === null) return 'elsewhere';
  if (!raw.startsWith('/') || hasControls(path + search)) return 'malformed';
  const segments = path.slice(1).split(/[/\\]/);
  if (segments.includes('..')) return 'malformed';
  // A path of two slashes or a backslash is another host to a browser it is sent back to.
  const plain = segments.every((segment, at) => segment || at === segments.length - 1);
  if (!plain || segments.some(isHidden) || /[\\#?]/.test(path)) return 'elsewhere';
  if (`${path}/` === base) return { path: '', search };
  return path.startsWith(base) ? { path: path.slice(base.length - 1), search } : 'elsewhere';
}

function withoutHost(target: string): string {
  const rest = target.replace(/^https?:\/\/[^/?#]+/i, '');
  return rest === '' || rest.startsWith('?') ? `/${rest}` : rest;
}

function decoded(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null; // a broken escape names no file
  }
}

function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\0-\x1f\x7f]/.test(text);
}

/** Also `.`, which would give a file a second address with another policy. */
function isHidden(segment: string, at: number): boolean {
  return segment.startsWith('.') && !(at === 0 && segment === '.well-known');
}
