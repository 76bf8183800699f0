import { BodyBuilder } from './body-builder.ts';
import { isDue } from './follows.ts';
import { outlookOf } from './outlook.ts';
import { type Placement, placementOf } from './placement.ts';
import { problem } from './problem.ts';
import type { LawNode, ParseProblem, ProblemCode } from '../types.ts';
import type { Unit } from './unit.ts';

export interface Body {
  body: LawNode[];
  problems: ParseProblem[];
}

/** Units to the tree of a statute: the place of each is decided, then it is put there. */
export function bodyOf(units: Unit[]): Body {
  const outlook = outlookOf(units);
  const builder = new BodyBuilder(outlook.hasParts);
  const problems: ParseProblem[] = [];
  const outOfTurn = articleOrder();
  for (const [index, unit] of units.entries()) {
    const report = (code: ProblemCode | null, detail: string): void => {
      if (code) problems.push(problem(code, unit.line, detail));
    };
    switch (unit.kind) {
      case 'heading':
        builder.addHeading(unit.heading, unit.mark);
        break;
      case 'article': {
        const { label, number } = unit.label;
        report(outOfTurn(number), label);
        builder.addArticle(label, number);
        break;
      }
      case 'annex':
        builder.addAnnex(unit.annex);
        break;
      case 'annex-text':
        builder.addTextToAnnex(unit.words.text);
        break;
      default: {
        const placement = placementOf(unit, index, builder.open, outlook);
        const { text } = unit.words;
        report(placement.problem, placement.to === 'list' ? placement.list.label : brief(text));
        put(text, placement, builder);
      }
    }
  }
  return { body: builder.body, problems };
}

/** Asked for the articles one after the other, what is odd about the number of each. */
function articleOrder(): (number: string) => ProblemCode | null {
  const seen = new Set<string>();
  let last: string | null = null;
  return (number) => {
    const follows = isDue(last, number);
    const known = seen.has(number);
    seen.add(number);
    last = number;
    if (known) return 'article-duplicate';
    return follows ? null : 'article-gap';
  };
}

function put(text: string, placement: Placement, builder: BodyBuilder): void {
  switch (placement.to) {
    case 'paragraph':
      builder.addParagraph(text);
      break;
    case 'list':
      builder.addListed(placement.list);
      break;
    case 'item':
      builder.addTextToItem(placement.depth, text);
      break;
    case 'article':
      builder.addTextToArticle(text);
      break;
    case 'container':
      builder.addTextToContainer(text);
      break;
  }
}

function brief(words: string): string {
  const text = words.replaceAll('\n', '');
  return `「${text.length > 24 ? `${text.slice(0, 24)}……` : text}」`;
}
