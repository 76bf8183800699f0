import { parseAst } from 'vitest/node';

/** What a script asks of a browser that Chrome 87 or Safari 14 hasn't got: the word for it and where. */
export interface Beyond {
  rule: string;
  excerpt: string;
}

/** Newer syntax stops a whole script there; newer built-ins stop it where they are called. */
export function scriptBeyondFloor(source: string): Beyond[] {
  const found: Beyond[] = [];
  walk(parseAst(source), (node) => {
    for (const [rule, holds] of syntax)
      if (holds(node)) found.push({ rule, excerpt: around(source, node.start) });
  });
  for (const [rule, pattern] of builtIns)
    for (const { index } of source.matchAll(pattern))
      found.push({ rule, excerpt: around(source, index) });
  return found;
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** After ES2020, with the version that first has it (Chrome / Safari). */
const syntax: [rule: string, holds: (node: Node) => boolean][] = [
  [
    '||= ??= &&=（85/14，而 QQ 11、UC 15 没有）',
    ({ type, operator }) =>
      type === 'AssignmentExpression' && ['||=', '??=', '&&='].includes(String(operator)),
  ],
  ['类里的 static 块（94/16.4）', ({ type }) => type === 'StaticBlock'],
  [
    '类里的字段（72/14.1）',
    ({ type }) => type === 'PropertyDefinition' || type === 'PrivateIdentifier',
  ],
  ['数字里的下划线', ({ type, raw }) => type === 'Literal' && /^\d+_/.test(String(raw))],
  ['import 属性（123/17.2）', ({ type, attributes }) => isImport(type) && filled(attributes)],
  [
    '正则的后行断言（62/16.4）',
    ({ regex }) => /\(\?<[=!]/.test((regex as { pattern: string } | undefined)?.pattern ?? ''),
  ],
  [
    '正则的 d、v 标志（90/15、112/17）',
    ({ regex }) => /[dv]/.test((regex as { flags: string } | undefined)?.flags ?? ''),
  ],
];

/** Called or named anywhere; a script that asks first whether they are there is let off by name, see floor.test.ts. */
const builtIns: [rule: string, pattern: RegExp][] = [
  ['.at()（92/15.4）', /[\w)\]]\??\.at\(/g],
  ['structuredClone（98/15.4）', /\bstructuredClone\b/g],
  ['Object.hasOwn（93/15.4）', /\bObject\.hasOwn\b/g],
  ['findLast（97/15.4）', /\.findLast(Index)?\b/g],
  ['toSorted 等（110/16）', /\.(toSorted|toReversed|toSpliced)\b/g],
  ['groupBy（117/17.4）', /\b(Object|Map)\.groupBy\b/g],
  ['集合运算（122/17）', /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\b/g],
  ['Promise.withResolvers（119/17.4）', /\bPromise\.(withResolvers|try)\b/g],
  ['Array.fromAsync（121/16.4）', /\bArray\.fromAsync\b/g],
  ['URLPattern、URL.canParse', /\bURLPattern\b|\bURL\.(canParse|parse)\b/g],
  ['crypto.randomUUID（92/15.4）', /\brandomUUID\b/g],
  ['AbortSignal.timeout、any', /\bAbortSignal\.(timeout|any)\b/g],
  ['WeakRef（84/14.1）', /\b(WeakRef|FinalizationRegistry)\b/g],
  ['Intl.Segmenter（87/14.1）', /\bIntl\.Segmenter\b/g],
  ['requestIdleCallback（Safari 没有）', /\brequestIdleCallback\b/g],
  ['requestSubmit（76/16）', /\brequestSubmit\b/g],
  ['dialog、popover', /\.(showModal|showPopover|togglePopover)\b/g],
  ['startViewTransition（111/18）', /\bstartViewTransition\b/g],
  ['(De)CompressionStream（80/16.4）', /\b(De)?[cC]ompressionStream\b/g],
  ['BroadcastChannel（54/15.4）', /\bBroadcastChannel\b/g],
  ['adoptedStyleSheets（73/16.4）', /\badoptedStyleSheets\b/g],
];

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node !== null && typeof node === 'object') {
    if ('type' in node && 'start' in node) visit(node as Node);
    for (const child of Object.values(node)) if (typeof child === 'object') walk(child, visit);
  }
}

function isImport(type: string): boolean {
  return /^(Import|Export)\w*Declaration$/.test(type);
}

function filled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

function around(source: string, index: number): string {
  return source.slice(Math.max(0, index - 40), index + 60);
}
