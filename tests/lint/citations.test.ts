import { describe, expect, test } from 'vitest';
import { ownFiles } from './own-files.ts';

/**
 * Papers that somebody wrote by and a reader of the repository hasn't got: plans, briefs, numbered
 * issues. What a comment needs of them it says itself. Public trackers (`owner/name#85`) may be named.
 */
const elsewhere = [
  /\bARCHITECTURE\b/g,
  /\bCONTRACT\b/g,
  // Not a rule's name in quotation marks, as linters have them.
  /(?<!['"`\w/.-])reference\/[\w*]/g,
  /\bissues? #?\d+/gi,
  /(?<=[(（])#\d{1,4}(?=[)）])/g,
];

/** This file holds the words it looks for. */
const self = 'tests/lint/citations.test.ts';
const files = ownFiles(/./).filter(({ file }) => file !== self);

test('注释和说明只引用仓库里有的东西', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap(({ file, source }) => citations(source).map((found) => `${file}:${found}`)),
  ).toEqual([]);
});

describe('认得仓库里没有的文件', () => {
  test.each([
    ['/** Ids (CONTRACT, Ids). */', ['1 CONTRACT']],
    ['\n// as ARCHITECTURE says', ['2 ARCHITECTURE']],
    ['// Measured in reference/platform.md §3.', ['1 reference/p']],
    ['/** Best first (issue 4). */', ['1 issue 4']],
    ['// See issues #12', ['1 issues #12']],
    ['// Asked for in (#12).', ['1 #12']],
    ["const rule = 'reference/unknown';", []],
    ['// The default processor breaks it (bruits/satteri#85).', []],
    ["const colour = '#123';", []],
    ['// What a contract says', []],
  ])('%s', (source, expected) => {
    expect(citations(source)).toEqual(expected);
  });
});

function citations(source: string): string[] {
  return source
    .split('\n')
    .flatMap((text, index) =>
      elsewhere.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([words]) => `${index + 1} ${words}`),
      ),
    );
}
