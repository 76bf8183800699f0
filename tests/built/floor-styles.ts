import type { Beyond } from './floor-scripts.ts';

/**
 * What a style sheet asks of Chrome 87 or Safari 14 that they would drop, and a page would miss.
 * What stands under @supports is an enhancement and may be anything.
 */
export function stylesBeyondFloor(css: string): Beyond[] {
  return blocksOf(css).flatMap((block) =>
    rules
      .filter(([, holds]) => holds(block))
      .map(([rule]) => ({ rule, excerpt: excerptOf(block) })),
  );
}

interface Block {
  /** Selector list or at-rule. */
  prelude: string;
  /** Preludes of what it stands in, outermost first. */
  within: string[];
  declarations: [property: string, value: string][];
}

const rules: [rule: string, holds: (block: Block) => boolean][] = [
  ['@layer（99/15.4）：整块丢掉', ({ prelude }) => prelude.startsWith('@layer')],
  ['@container、@scope、@property', ({ prelude }) => /^@(container|scope|property)/.test(prelude)],
  ['嵌套（112/16.5）', ({ prelude, within }) => isStyle(prelude) && within.some(isStyle)],
  [
    '媒体查询写 >=（104/16.4）',
    ({ prelude }) => prelude.startsWith('@media') && /[<>]/.test(prelude),
  ],
  // A browser drops a whole list for one selector it doesn't know.
  [
    ':has()（105/15.4）和别的选择器写在一起',
    ({ prelude }) => {
      const list = selectorsIn(prelude);
      return (
        list.some((one) => one.includes(':has(')) && !list.every((one) => one.includes(':has('))
      );
    },
  ],
  [
    ':focus-visible（86/15.4）和别的选择器写在一起',
    ({ prelude }) => {
      const list = selectorsIn(prelude);
      return list.length > 1 && list.some((one) => one.includes(':focus-visible'));
    },
  ],
  [':is()、:where()（88/14）', ({ prelude }) => isStyle(prelude) && /:(is|where)\(/.test(prelude)],
  [':not() 里写几个（88/9）', ({ prelude }) => /:not\([^()]*,/.test(prelude)],
  [
    'oklch、color-mix 等颜色没有退路',
    hasOnly(/\b(oklch|oklab|lch|lab|color|color-mix|light-dark)\(/),
  ],
  ['dvh、svh、lvh（108/15.4）没有退路', hasOnly(/\d(dvh|svh|lvh|dvw|svw|lvw)\b/)],
  ['inset（87/14.1）', ({ declarations }) => declarations.some(([name]) => name === 'inset')],
  [
    'aspect-ratio（88/15）',
    ({ declarations }) => declarations.some(([name]) => name === 'aspect-ratio'),
  ],
];

/** A newer value is fine after an older one of the same property: the older browser keeps that. */
function hasOnly(pattern: RegExp): (block: Block) => boolean {
  return ({ declarations, prelude }) =>
    !prelude.startsWith('@') &&
    declarations.some(
      ([name, value], index) =>
        pattern.test(value) &&
        !declarations.slice(0, index).some(([other, old]) => other === name && !pattern.test(old)),
    );
}

function isStyle(prelude: string): boolean {
  return !prelude.startsWith('@') && !/^(from|to|[\d.]+%)/.test(prelude);
}

/** A selector list, split at the commas that stand outside brackets. */
function selectorsIn(prelude: string): string[] {
  return isStyle(prelude) ? prelude.split(/,(?![^(]*\))/) : [];
}

/** Every block of a style sheet but those under @supports; a small reader, enough for minified CSS. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  const open: Block[] = [];
  let word = '';
  const end = () => {
    const [, name, value] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(word) ?? [];
    if (name && value) open.at(-1)?.declarations.push([name, value.trim()]);
    word = '';
  };
  for (const [part] of css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|[{};]|[^{};"']+/g)) {
    if (part === '{') {
      const within = open.map(({ prelude }) => prelude);
      open.push({ prelude: word.trim(), within, declarations: [] });
      word = '';
    } else if (part === '}') {
      end();
      const block = open.pop();
      if (block) blocks.push(block);
    } else if (part === ';') {
      if (open.length === 0 && word.trim().startsWith('@layer'))
        blocks.push({ prelude: word.trim(), within: [], declarations: [] });
      end();
    } else word += part;
  }
  return blocks.filter(({ within }) => !within.some((outer) => outer.startsWith('@supports')));
}

function excerptOf({ prelude, declarations }: Block): string {
  return `${prelude}{${declarations.map((pair) => pair.join(':')).join(';')}}`.slice(0, 160);
}
