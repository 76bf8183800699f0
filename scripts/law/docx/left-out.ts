import { squeeze } from '../../../src/domain/law/space.ts';
import type { ParseProblem } from '../../../src/domain/law/types.ts';
import { problem } from '../../../src/domain/law/parse/problem.ts';

const mostWords = 80;

/** What a file shows, or hides, and the text doesn't hold: each named once, with its first words. */
export class LeftOut {
  private readonly all: { line: number; what: string; words: string }[] = [];
  private readonly emptyNumbered: number[] = [];
  private apart = true;

  /** @param what in words that follow 「第 3 段的」 */
  add(line: number, what: string, words: string): void {
    const last = this.all.at(-1);
    // Word cuts one sentence into many runs; they are one thing left out.
    if (!this.apart && last?.line === line && last.what === what) last.words += words;
    else this.all.push({ line, what, words });
    this.apart = false;
  }

  /** A paragraph that shows an automatic number and no word, so that no line can bear the mark. */
  addNumber(line: number): void {
    this.emptyNumbered.push(line);
  }

  /** What comes next stands apart from what came before. */
  cut(): void {
    this.apart = true;
  }

  problems(): ParseProblem[] {
    return [
      ...this.all.map(({ line, what, words }) =>
        problem('content-left-out', line, `第 ${line} 段的${what}${quoted(words)}`),
      ),
      ...this.emptyNumbered.map((line) =>
        problem('numbering-lost', line, '自动编号（这一段没有字）'),
      ),
    ];
  }
}

function quoted(words: string): string {
  const bare = squeeze(words);
  if (bare === '') return '';
  const characters = [...bare];
  if (characters.length <= mostWords) return `「${bare}」`;
  return `「${characters.slice(0, mostWords).join('')}……」（共 ${characters.length} 字）`;
}
