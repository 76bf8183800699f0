import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';
import { type Prose, proseOf } from './prose-of.ts';

/** Where a situation speaks of death or of harm, its first lines say whom to call when it can't wait. */
export function checkDanger(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kindName }) => kindName === 'situations')
    .flatMap((file) => {
      const spoken = proseOf(file).find(speaksOfDanger);
      const danger = ((file.value ?? {}) as { danger?: unknown }).danger;
      if (!spoken || (typeof danger === 'string' && emergencyNumber.test(danger))) return [];
      const [word = ''] = deathOrHarm.exec(spoken.text) ?? [];
      return [
        {
          file: file.file,
          line: file.lineOf(['danger']) ?? spoken.line,
          field: 'danger',
          message: `第 ${spoken.line} 行说到「${word}」，最上面却没有写危险的时候打 120 还是 110`,
          expected: 'danger 写明什么情况下不要再看、马上拨 120 或 110；12356 不能代替它们',
          remedy:
            '加上或改写 danger，如「撑不住，或者已经伤了自己：拨 120 或 110，身边不要没有人」',
        },
      ];
    });
}

/** What a law says is quoted, not said to the reader. */
function speaksOfDanger({ field, text }: Prose): boolean {
  return field !== 'says' && field !== 'law' && deathOrHarm.test(text);
}

/** 死 stands in many everyday words (死板、死记、累死了); here are those that speak of dying or of violence. */
const deathOrHarm =
  /不想活|活着没意思|想死|寻死|死路|轻生|自杀|自残|自伤|结束生命|自己结束|跟着一起走|是累赘|伤害自己|[伤弄]到?(?:孩子|自己)|弄伤|被打|打人|打你|打我|被侵犯|强奸|性侵/;

const emergencyNumber = /(?<!\d)1[12]0(?!\d)/;
