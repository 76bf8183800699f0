import type { LawIndex, Place } from '../law-index.ts';

/** A word that a law gives a meaning of its own. */
export interface Term {
  term: string;
  /** The node that says what it means. */
  definedIn: string;
  /** Where the meaning holds: from this position in document order on, within this node (null: the law). */
  from: number;
  within: string | null;
}

/**
 * The words a law defines: 本条例所称…是指, 以下简称…, and the lists 「下列用语的含义」. 「所称“以上”包括
 * 本数」 is a rule of counting, not a term worth a link.
 */
export function termsOf(index: LawIndex): Term[] {
  const terms: Term[] = [];
  for (const [id, place] of index) {
    const { node, article } = place;
    if (node.text === null || !article) continue;
    for (const { term, scope } of [...shortNames(node.text), ...meanings(node.text, place)]) {
      const within = scopeOf(scope, place);
      const from = scope === 'on' ? place.order : 0;
      if (term.length >= 2 && term.length <= 20 && !terms.some((known) => known.term === term))
        terms.push({ term, definedIn: id, from, within });
    }
  }
  // The longer first, so that 长椅管理单位 isn't read as 长椅.
  return terms.sort((a, b) => b.term.length - a.term.length);
}

type Scope = 'law' | 'on' | '章' | '节' | '条' | '款';

function shortNames(text: string): { term: string; scope: Scope }[] {
  return [
    ...text.matchAll(/[（(]?以下(?:简称|统称|并称|合称|称)(?:为)?([^）)。；]{2,40})/g),
  ].flatMap(({ 1: said = '' }) => {
    const quoted = [...said.matchAll(/[“"「《]([^”"」》]+)[”"」》]/g)].map(
      (match) => match[1] ?? '',
    );
    const names = quoted.length > 0 ? quoted : said.split(/[，,]/).slice(0, 1);
    return names.map((term) => ({ term: term.trim(), scope: 'on' as const }));
  });
}

const defines =
  /本(?<of>法|条例|规定|办法|细则|规则|决定|解释|章|节|条|款)(?:中)?(?:所称)?的?(?<term>[^，。；、所称]{1,19}[^，。；、的])[，,]?(?:系|是)?指/g;
const previousDefines =
  /前[款条](?:第[^款项条]{1,3}项)?所称的?(?<term>[^，。；、]{2,20})[，,]?(?:系|是)?指/g;

function meanings(text: string, { ancestors }: Place): { term: string; scope: Scope }[] {
  const said = [...text.matchAll(defines)].flatMap(({ 0: whole, groups = {} }) =>
    whole.includes('所称')
      ? [{ term: bare(groups.term ?? ''), scope: scopes[groups.of ?? ''] ?? ('law' as const) }]
      : [],
  );
  const previous = [...text.matchAll(previousDefines)].map(({ groups = {} }) => ({
    term: bare(groups.term ?? ''),
    scope: '条' as const,
  }));
  const lead = ancestors.at(-1)?.text ?? '';
  const listed = /(?:用语|术语|名词)的?(?:含义|定义)/.test(lead)
    ? /^(?<term>[^，。；：:]{2,20})[，,：:—]*\s*(?:系|是)?指/.exec(text)
    : null;
  return [
    ...said,
    ...previous,
    ...(listed ? [{ term: bare(listed.groups?.term ?? ''), scope: 'law' as const }] : []),
  ];
}

const scopes: Partial<Record<string, Scope>> = { 章: '章', 节: '节', 条: '条', 款: '款' };

/** Without quotation marks and the bracket that gives the short name. */
function bare(term: string): string {
  return term
    .replace(/^所称的?/, '')
    .replace(/[（(].*$/, '')
    .replace(/[“”"「」]/g, '')
    .trim();
}

function scopeOf(scope: Scope, { ancestors, article, paragraph }: Place): string | null {
  if (scope === '条') return article?.id ?? null;
  if (scope === '款') return paragraph?.id ?? null;
  const type = ({ 章: 'chapter', 节: 'section' } as const)[scope as '章' | '节'];
  return type ? (ancestors.find((node) => node.type === type)?.id ?? null) : null;
}
