import { Lists } from './lists.ts';
import { nextInList } from './next-in-list.ts';
import { problem } from './problem.ts';
import { bracketed, endsOpen, followsSentence, isDateLine, suspectsHeading } from './suspicion.ts';
import { Tree } from './tree.ts';
import type { LawNode, NodeType, ParseProblem } from '../types.ts';
import { due, type Unit } from './units.ts';

export interface Body {
  body: LawNode[];
  problems: ParseProblem[];
}

/** Units to the tree of a statute. What has no certain place becomes a text node and is reported. */
export function bodyOf(units: Unit[]): Body {
  const tree = new Tree();
  const problems: ParseProblem[] = [];
  const report: (...args: Parameters<typeof problem>) => void = (...args) => {
    problems.push(problem(...args));
  };
  const hasArticles = units.some(({ kind }) => kind === 'article');
  const hasParts = units.some(({ kind, ...unit }) => kind === 'heading' && isPart(unit));
  const next = nextInList(units);
  const lastArticle = units.findLastIndex(({ kind }) => kind === 'article');
  const containers: { node: LawNode; level: number; mark: number }[] = [];
  const seen = new Set<string>();
  let last: string | null = null;
  let article: LawNode | null = null;
  let paragraph: LawNode | null = null;
  let paragraphs = 0;
  let annex: LawNode | null = null;
  const lists = new Lists(tree, report);

  const container = (): LawNode | null => containers.at(-1)?.node ?? null;
  const endArticle = (): void => {
    article = null;
    paragraph = null;
    lists.close();
  };
  const addText = (parent: LawNode | null, text: string): void => {
    tree.add(parent, 'text', { text });
  };
  const addParagraph = (owner: LawNode, text: string | null): void => {
    lists.close();
    paragraphs += 1;
    paragraph = tree.add(owner, 'paragraph', { number: String(paragraphs), text });
  };

  units.forEach((unit, index) => {
    const { line } = unit;
    if (unit.numbered) report('numbering-lost', line, '自动编号');
    switch (unit.kind) {
      case 'heading': {
        endArticle();
        const { type, ...words } = unit.heading;
        const level = levels[type] ?? 3;
        const outermost = words.number === null && hasParts && isPartMark(containers, unit.mark);
        while (containers.length > 0 && (outermost || (containers.at(-1)?.level ?? 0) >= level))
          containers.pop();
        const node = tree.add(container(), type, words);
        containers.push({ node, level, mark: unit.mark });
        return;
      }
      case 'article': {
        endArticle();
        const { label, number } = unit.label;
        if (seen.has(number)) report('article-duplicate', line, label);
        else if (last !== null && !due(last, number)) report('article-gap', line, label);
        seen.add(number);
        last = number;
        article = tree.add(container(), 'article', { number, label });
        paragraphs = 0;
        return;
      }
      case 'list': {
        if (!article && hasArticles) {
          report(
            suspectsHeading(units, index) ? 'heading-suspected' : 'stray-paragraph',
            line,
            brief(unit.text),
          );
          addText(container(), unit.text);
          return;
        }
        if (!takesList(unit, index)) {
          plain(unit.text, index, unit.opening);
          return;
        }
        if (article && !paragraph) addParagraph(article, null);
        lists.add(unit.list, line, paragraph ?? container());
        return;
      }
      case 'plain':
        plain(unit.text, index, unit.opening);
        return;
      case 'preface':
        endArticle();
        if (!unit.expected && suspectsHeading(units, index))
          report('heading-suspected', line, brief(unit.text));
        addText(container(), unit.text);
        return;
      case 'annex': {
        endArticle();
        containers.length = 0;
        annex = tree.add(null, 'annex', unit.annex);
        return;
      }
      case 'annex-text':
        addText(annex, unit.text);
    }
  });
  return { body: tree.body, problems };

  function takesList(unit: Extract<Unit, { kind: 'list' }>, index: number): boolean {
    const { style, number, doubtful } = unit.list;
    const expected = lists.expects(style);
    if (expected !== null) {
      const ahead = Number(number) - expected;
      return style === 'paren' && !doubtful ? true : ahead >= 0 && ahead <= (doubtful ? 0 : 3);
    }
    const lead = lists.deepest() ?? paragraph;
    if (doubtful) return number === '1' && /[：:]$/.test(lead?.text ?? '');
    if (style === 'paren') return true;
    if (style === 'dun') return !article || (number === '1' && opensList(index));
    // Arabic numbers: under an item, or directly under a paragraph that they belong to.
    const owner = lists.deepest() ?? paragraph;
    return owner !== null && number === '1' && (lists.deepest() !== null || opensList(index));
  }

  /** A lead-in with a colon, or a second number that follows. */
  function opensList(index: number): boolean {
    const unit = units[index];
    if (unit?.kind !== 'list') return false;
    const leads = /[：:]$/.test(paragraph?.text ?? '') || unit.opening;
    return leads || next(index, unit.list.style) === 2;
  }

  /** Behind the last article a name needs no article after it: a table's, or who signs. */
  function isHeading(index: number): boolean {
    if (suspectsHeading(units, index)) return true;
    return index > lastArticle + 1 && article !== null && followsSentence(units, index);
  }

  function plain(text: string, index: number, opening: boolean): void {
    const { line } = units[index] as Unit;
    if (!opening && !endsOpen(units, index - 1) && isHeading(index)) {
      report('heading-suspected', line, brief(text));
      endArticle();
      addText(container(), text);
      return;
    }
    const before = lists.continuedAfter((style) => next(index, style));
    if (before) {
      report('stray-paragraph', line, brief(text));
      addText(before, text);
      return;
    }
    if (!article) {
      if (hasArticles) report('stray-paragraph', line, brief(text));
      lists.close();
      addText(container(), text);
      return;
    }
    if (!opening && isDateLine(text)) {
      report('stray-paragraph', line, brief(text));
      endArticle();
      addText(container(), text);
      return;
    }
    if (!opening && /^\|.*\|$|^[①-⑳]|^注[\d１-９]*[：:]/.test(text)) {
      report('stray-paragraph', line, brief(text));
      addText(article, text);
      // What follows stands after this text: nothing is hung into what stands before it.
      lists.close();
      paragraph = null;
      return;
    }
    addParagraph(article, text);
    if (!bracketed(text) && endsOpen(units, index)) report('sentence-broken', line, brief(text));
  }
}

const levels: Partial<Record<NodeType, number>> = { part: 1, subpart: 2, chapter: 3, section: 4 };

function isPart(unit: object): boolean {
  return 'heading' in unit && (unit.heading as { type: string }).type === 'part';
}

/** 附则 of a code stands beside its 编, unless its mark puts it deeper. */
function isPartMark(containers: { level: number; mark: number }[], mark: number): boolean {
  const part = containers.find(({ level }) => level === 1);
  return mark === 0 || part === undefined || mark <= part.mark;
}

function brief(words: string): string {
  const text = words.replaceAll('\n', '');
  return `「${text.length > 24 ? `${text.slice(0, 24)}……` : text}」`;
}
