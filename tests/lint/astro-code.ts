/** What an .astro file runs: at build (front matter, template) and in the browser (`<script>`). */
export interface AstroCode {
  /** Two texts as long as the file, all else blanked, so that lines stay. */
  frontMatter: string;
  scripts: string;
  /** What a script's `src` and an `import()` in the template name. */
  addresses: { line: number; source: string; inScript: boolean }[];
}

/** Takes an .astro file apart. The compiler would do it too, but it is no dependency of ours. */
export function astroCode(source: string): AstroCode {
  const fence = /^\s*---\n[\s\S]*?\n---(?=\n|$)/.exec(source)?.[0] ?? '';
  const template = blank(fence) + source.slice(fence.length).replace(/<!--[\s\S]*?-->/g, blank);
  const scripts = /(<script\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?)<\/script>/g;
  let kept = blank(source);
  for (const { index, 1: tag = '', 2: body = '' } of template.matchAll(scripts)) {
    const from = index + tag.length;
    kept = kept.slice(0, from) + body + kept.slice(from + body.length);
  }
  return {
    frontMatter: fence.replace(/^\s*---|---$/g, blank),
    scripts: kept,
    addresses: [
      ...addressesIn(template, /<script\b[^>]*?\ssrc="([^"{]+)"/g, true),
      ...addressesIn(template.replace(scripts, blank), /\bimport\(\s*['"]([^'"]+)['"]/g, false),
    ],
  };
}

/** Addresses elsewhere on the web are no import; the policy of the pages speaks about them. */
function addressesIn(text: string, pattern: RegExp, inScript: boolean) {
  return [...text.matchAll(pattern)]
    .map(({ index, 1: source = '' }) => ({
      line: text.slice(0, index).split('\n').length,
      source,
      inScript,
    }))
    .filter(({ source }) => !/^(?:https?:)?\/\//.test(source));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
