/**
 * A text as the tokens that the index and a query are made of. Chinese becomes overlapping pairs of
 * characters, so that no two programs have to agree where a word ends (jieba at index time and the
 * browser's segmenter don't: 「40余万名中小学生」); everything else stays a word. Pairs are spelt in
 * letters, four a character, because the index would cut Chinese into words again; the last
 * character of a run stands alone as well, so that one character finds all pairs it begins.
 */
export function grams(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs.flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairs(run) : [run]));
}

/** The tokens of one query word: without the single last character, which is there to be found. */
export function queryGrams(word: string): string[] {
  const runs = word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  return runs.flatMap((run) => {
    const all = grams(run);
    return /\p{Script=Han}/u.test(run) && run.length > 1 ? all.slice(0, -1) : all;
  });
}

function pairs(run: string): string[] {
  return run.split('').map((_, position) => spell(run.slice(position, position + 2)));
}

/** Each UTF-16 unit as four letters. */
function spell(characters: string): string {
  return characters
    .split('')
    .map((character) => {
      let code = character.charCodeAt(0);
      let letters = '';
      for (let place = 0; place < 4; place++) {
        letters = String.fromCharCode(97 + (code % 26)) + letters;
        code = Math.floor(code / 26);
      }
      return letters;
    })
    .join('');
}
