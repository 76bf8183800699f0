import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './prose-of.ts';

/**
 * A pupil's way through the self-checks speaks to them in one voice: 您. Words to say in 「」 are
 * somebody's own, and official wordings of items are nobody's to change.
 */
export function checkAddressForms(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kindName }) => ofTheWay.has(kindName))
    .flatMap((file) =>
      proseOf(file).flatMap(({ line, field, text }) =>
        text.replace(/「[^」]*」/g, '').includes('你')
          ? [
              {
                file: file.file,
                line,
                field,
                message: '这里称「你」，自测的别处称「您」',
                expected: '从选年龄段到看结果，都称「您」；「」里教人说的话照平常说',
                remedy: '改成「您」',
              },
            ]
          : [],
      ),
    );
}

const ofTheWay = new Set(['ages', 'boxes', 'assessments', 'scorings', 'advice']);
