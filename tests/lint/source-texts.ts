import { globSync, readFileSync } from 'node:fs';

/** The Chinese of a source file that readers may see: its lines, with comments blanked. Identifiers here are English. */
export function sourceTexts(pattern: string): { file: string; line: number; text: string }[] {
  return globSync(pattern, { exclude: ['**/*.test.ts'] }).flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .map((text, index) => ({ file, line: index + 1, text })),
  );
}

/** Comments begin a line or follow a space or bracket; inside an address or a glob nothing begins. */
export function withoutComments(source: string): string {
  return source.replace(
    /(?<=^|[\s{(])\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm,
    (comment) => comment.replace(/[^\n]/g, ' '),
  );
}
