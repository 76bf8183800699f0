import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './prose-of.ts';

/** How far a record is checked is said once on it, by a mark that its fields give; never inside a sentence. */
export function checkRecordStates(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kindName }) => kindName === 'services')
    .flatMap((file) =>
      proseOf(file)
        .filter(({ field, text }) => field !== 'note' && text.includes('待核实'))
        .map(({ line, field }) => ({
          file: file.file,
          line,
          field,
          message: '句子里写了「待核实」，页面上已经有一个记号说这件事',
          expected: '不知道的不写；缺什么、向谁问，由 ✓ ○ — 的那一行说',
          remedy: '删去「待核实」这一句',
        })),
    );
}
