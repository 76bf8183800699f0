import type { Contact } from '../../domain/directory/types.ts';
import type { Boxes } from '../../domain/help/types.ts';
import type { AgeGroup, Questionnaire, ScoringRules } from '../../domain/assessment/types.ts';

/** What the page itself says of its scale: items from the paper form, rules from the player's data. */
export function readPage(root: HTMLElement): PageData {
  const { title = '', short = '', recall = '', rights = '', base = '/', signed } = root.dataset;
  const { rules = '', contacts = '{}', help = '{}', ages = '{}' } = root.dataset;
  return {
    title,
    short,
    recall,
    rights,
    base,
    signed: signed !== undefined,
    rules: JSON.parse(rules) as ScoringRules,
    contacts: JSON.parse(contacts) as Record<string, Contact[]>,
    help: JSON.parse(help) as PageData['help'],
    ages: JSON.parse(ages) as PageData['ages'],
    sheet: readSheet(),
  };
}

function readSheet(): Questionnaire {
  const items = [...document.querySelectorAll<HTMLElement>('[data-paper] [data-question]')];
  return {
    title: '',
    instruction: words(document.querySelector('[data-paper] [data-instruction]')),
    questions: items.map((item) => ({
      name: item.dataset.question ?? '',
      title: words(item.querySelector('[data-title]')),
      kind: 'one',
      required: true,
      options: [...item.querySelectorAll<HTMLElement>('[data-value]')].map((option) => ({
        value: Number(option.dataset.value),
        text: words(option.querySelector('[data-text]')),
      })),
    })),
  };
}

function words(element: Element | null): string {
  return element?.textContent?.trim() ?? '';
}

export interface PageData {
  title: string;
  short: string;
  /** The time it asks about, in words. */
  recall: string;
  /** Citation, holder, licence and the state of the translation, as the rights-holders ask. */
  rights: string;
  /** The site's base path with its closing slash. */
  base: string;
  signed: boolean;
  rules: ScoringRules;
  /** Verified numbers by county. */
  contacts: Record<string, Contact[]>;
  /** The signed words of help, see content/help/boxes.yaml. */
  help: Pick<Boxes, 'result' | 'nearby'>;
  /** What an age group reads before its figures, by the group's id. */
  ages: Record<string, Pick<AgeGroup, 'result' | 'calls'>>;
  sheet: Questionnaire;
}
