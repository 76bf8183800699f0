import { bodyOf } from './body.ts';
import { effectiveDate } from './effective.ts';
import { ungluedLines } from './glued.ts';
import { splitHeader } from './header.ts';
import { Line } from './line.ts';
import { problem } from './problem.ts';
import { secondText } from './second-text.ts';
import type { ParsedLaw, SourceText } from '../types.ts';
import { unitsOf } from './units.ts';

/**
 * A statute from its visible lines. No character is changed, moved or dropped: what has no certain
 * place is kept as text and reported. Time grows with the length.
 */
export function parseLaw(source: SourceText, continued: readonly number[] = []): ParsedLaw {
  return readLaw(source, continued).law;
}

/**
 * The same, and which of the settings named no place.
 * @param continued lines, by their number in the file, that somebody looked up in the paper: each
 * goes on with the 款 or 项 before it and opens none of its own
 */
export function readLaw(
  source: SourceText,
  continued: readonly number[],
): { law: ParsedLaw; idle: number[] } {
  const all = source.lines.map((line) => new Line(line));
  const second = secondText(all);
  const own = all.slice(0, second?.index);
  const { title, header, body: lines } = splitHeader(own, source.headerLines);
  const unglued = ungluedLines(lines);
  const { units, idle } = unitsOf(unglued.lines, second ? all.slice(second.index) : [], continued);
  const { body, problems } = bodyOf(units);
  for (const line of unglued.several)
    problems.push(problem('several-articles-on-a-line', line, `第 ${line} 行`));
  if (second)
    problems.push(problem('two-texts', all[second.index]?.line ?? 1, `《${second.title}》`));
  else if (!units.some(({ kind }) => kind === 'article'))
    problems.push(problem('no-articles', lines[0]?.line ?? 1, title ? `《${title}》` : '这个文件'));
  // By the lines of the file, for a unit may be a piece of one, or several; a title is none.
  for (const { line, numbered } of all)
    if (numbered) problems.push(problem('numbering-lost', line, '自动编号'));
  problems.push(...(source.problems ?? []));
  problems.sort((a, b) => a.line - b.line);
  const law = { title, header, effective: effectiveDate(body, header), body, problems };
  return { law, idle };
}
