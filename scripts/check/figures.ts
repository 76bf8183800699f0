import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './prose-of.ts';

/** Every figure in news and pages stands in facts.yaml, with its day and source, and is listed in the entry. */
export function checkFigures(files: ContentFile[]): Problem[] {
  const table = files.find(({ kindName }) => kindName === 'facts');
  const facts = new Map(
    Object.entries((table?.value ?? {}) as Record<string, { figure?: unknown; text?: unknown }>),
  );
  const figures = [...facts].map(([id, fact]) => ({ id, figure: squeeze(String(fact?.figure)) }));
  return [
    ...files
      // The accessibility statement counts pixels and versions of standards, not deeds.
      .filter(
        ({ kindName, name }) =>
          kindName === 'news' || (kindName === 'pages' && name !== 'pages/accessibility.mdx'),
      )
      .flatMap((file) => strayFigures(file, figures)),
    ...(table ? [...facts].flatMap(([id, fact]) => tableFault(table, id, fact)) : []),
  ];
}

interface Figure {
  id: string;
  figure: string;
}

function strayFigures(file: ContentFile, figures: Figure[]): Problem[] {
  const named = ((file.value ?? {}) as { facts?: unknown }).facts;
  const listed = new Set(Array.isArray(named) ? named.map(String) : []);
  return proseOf(file, ['title', 'summary', 'description']).flatMap(({ line, field, text }) => {
    // The number of a step in a list counts nothing.
    const prose = squeeze(spelledOut(text.replace(/^\s*(?:\d+[.)]\s+|\d+、|[（(]\d+[）)])/, '')));
    return [...prose.matchAll(figurePattern)].flatMap(({ index, 0: digits }) => {
      if (isNoFigure(prose, index, digits)) return [];
      const rest = prose.slice(index);
      const held = figures.filter(({ figure }) => rest.startsWith(figure));
      if (held.some(({ id }) => listed.has(id))) return [];
      const [match] = held;
      const excerpt = rest.slice(0, digits.length + 5);
      return [
        {
          file: file.file,
          line,
          field,
          message: match
            ? `数字「${excerpt}」在 facts.yaml 里有，这一篇却没有写明用了它`
            : `数字「${excerpt}」不在 facts.yaml 里，没有人知道它从哪里来`,
          expected: '每个数字在 content/facts.yaml 里有日期和来源，并列在这一篇的 facts 里',
          remedy: match
            ? `在这一篇的 facts 里加上 ${match.id}`
            : `核对数字和量词；对的就在 facts.yaml 加一条（figure 照正文写），有来源才写，没有就删去`,
        },
      ];
    });
  });
}

function tableFault(
  { file, lineOf }: ContentFile,
  id: string,
  fact: { figure?: unknown; text?: unknown },
): Problem[] {
  if (typeof fact?.figure !== 'string' || typeof fact.text !== 'string') return [];
  if (squeeze(spelledOut(fact.text)).includes(squeeze(fact.figure))) return [];
  return [
    {
      file,
      line: lineOf([id, 'figure']),
      field: `${id}.figure`,
      message: `「${fact.figure}」和同一条 text 里的数字对不上`,
      expected: 'text 里原样出现 figure',
      remedy: '对照来源，改错的那一处',
    },
  ];
}

const figurePattern = /\d[\d,.]*/g;

/** Dates, clock times, statutes, standards, versions and phone numbers (phones.ts) count nothing. */
function isNoFigure(prose: string, index: number, digits: string): boolean {
  const before = prose.slice(0, index);
  const after = prose.slice(index + digits.length);
  return (
    /[A-Za-z][-A-Za-z./T]*$/.test(before) ||
    /^[A-Za-z]/.test(after) ||
    /[-—:：/]$/.test(before) ||
    /^(年|月|日(?!均)|[-—:：/]\d)/.test(after) ||
    (/第$/.test(before) && /^[条章款项]/.test(after)) ||
    /^\d{5}$|^(110|119|120|122)$/.test(digits) ||
    /^\d{3,4}-\d{7,8}/.test(digits + after)
  );
}

/** 40 余万 → 40余万: spaces between figures and words are a matter of taste. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** 四十多万 → 40余万: figures that people write out are figures too. */
function spelledOut(text: string): string {
  return text.replace(
    /([一二三四五六七八九])?十([一二三四五六七八九])?(多|余)?(?=[万亿])/g,
    (_, tens = '一', ones = '', more = '') =>
      `${digit(tens)}${ones === '' ? '0' : digit(ones)}${more === '' ? '' : '余'}`,
  );
}

function digit(sign: string): number {
  return '〇一二三四五六七八九'.indexOf(sign);
}
