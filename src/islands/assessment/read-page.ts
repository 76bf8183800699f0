import type { Contact } from '../../domain/directory/types.ts';
import type { Boxes } from '../../domain/help/types.ts';
import type { Questionnaire, ScoringRules } from '../../domain/assessment/types.ts';

/** What the page itself says of its scale: items from the paper form, rules from the player's data. */
export function readPage(root: HTMLElement): PageData {
  const { scale = '', short = '', rules = '', base = '/', signed } = root.dataset;
  const { contacts = '{}', help = '{}' } = root.dataset;
  return {
    scale,
    short,
    base,
    signed: signed !== undefined,
    rules: JSON.parse(rules) as ScoringRules,
    contacts: JSON.parse(contacts) as Record<string, Contact[]>,
    help: JSON.parse(help) as PageData['help'],
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
  scale: string;
  short: string;
  /** The site's base path with its closing slash. */
  base: string;
  signed: boolean;
  rules: ScoringRules;
  /** Verified numbers by county. */
  contacts: Record<string, Contact[]>;
  /** The signed words of help, see content/help/boxes.yaml. */
  help: Pick<Boxes, 'sitting' | 'result' | 'nearby'>;
  sheet: Questionnaire;
}
