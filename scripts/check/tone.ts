import { dyingFaults, type ToneFault, toneFaults } from '../../src/domain/site/tone.ts';
import type { ContentFile } from '../content/content-file.ts';
import type { Problem } from './problem.ts';

/** Folders in which nobody shall feel watched. */
const gentle = /^(?:help|services|assessments|situations)\//;

/** Words that frighten whoever looks for help. Official texts are never judged. */
export function checkTone(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kind }) => kind.form !== 'text')
    .flatMap(({ name, file, text }) =>
      text.split('\n').flatMap((line, index) => {
        const faults = [...dyingFaults(line), ...(gentle.test(name) ? toneFaults(line) : [])];
        return faults.map((fault) => problemOf(fault, file, index + 1));
      }),
    );
}

function problemOf({ word, why, instead }: ToneFault, file: string, line: number): Problem {
  return {
    file,
    line,
    field: `「${word}」`,
    message: `「${word}」${why}`,
    expected: '求助、自测、服务里只说帮什么、怎么帮',
    remedy: instead,
  };
}
