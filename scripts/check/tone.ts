import { toneFaults } from '../../src/domain/site/tone.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './prose-of.ts';

/**
 * Where people look for help nobody is policed; and nowhere is a suicide rated or secrecy overpromised.
 * Names of laws and of sources are cited as they are, official texts are never judged.
 */
export function checkTone(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kind }) => kind.form !== 'text')
    .flatMap((file) => {
      const forHelp = /^(help|services|assessments|situations)\//.test(file.name);
      return proseOf(file)
        .filter(({ field }) => field !== 'law')
        .flatMap(({ line, field, text }) =>
          toneFaults(text)
            .filter(({ everywhere }) => everywhere || forHelp)
            .map(({ word, reason, instead, everywhere }) => ({
              file: file.file,
              line,
              field,
              message: `「${word}」${everywhere ? '不能写' : '不能写给来求助的人'}：${reason}`,
              expected: everywhere
                ? '照实说发生了什么、做得到什么；书名号里的名称和来源照原样'
                : '求助、服务、自测和「遇到这件事」里没有管人的话；书名号里的名称和来源照原样',
              remedy: `换个说法：${instead}`,
            })),
        );
    });
}
