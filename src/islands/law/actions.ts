import { formatCitation } from '../../domain/law/cite/citation.ts';
import { copyByHand, copyText } from '../device/clipboard.ts';
import { holderOf, inOnlyParagraph, wordsIn } from './unit.ts';

let handle: HTMLButtonElement | undefined;
let menu: HTMLElement | undefined;

/** Puts the control of a unit behind its number or words. */
export function offerActions(unit: HTMLElement, law: HTMLElement): void {
  if (menu?.isConnected) return;
  handle ??= newHandle();
  const holder = holderOf(unit);
  if (handle.parentElement === holder) return;
  handle.setAttribute('aria-label', `引用${citationOf(unit)}`);
  handle.dataset.what = citationOf(unit);
  handle.onclick = (event) => {
    event.stopPropagation();
    openMenu(unit, law, holder);
  };
  holder.append(handle);
}

/** Copies the citation of the article that a page is about; returns what to say. */
export async function copyArticle(law: HTMLElement): Promise<string> {
  const article = law.querySelector<HTMLElement>('.law-article');
  if (!article) return '';
  const words = full(article, law, false);
  return (await copyText(words)) ? `已复制：${words}` : copyByHand(words);
}

function newHandle(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'law-handle';
  button.textContent = '引用';
  return button;
}

function openMenu(unit: HTMLElement, law: HTMLElement, holder: HTMLElement): void {
  menu = document.createElement('span');
  menu.className = 'law-actions';
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', `引用${citationOf(unit)}`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const brackets = document.createElement('input');
  brackets.type = 'checkbox';
  const option = document.createElement('label');
  option.append(brackets, ' 写成第（三）项');
  const isItem = unit.id.includes('__item_');
  const link = `${location.href.replace(/#.*$/, '')}#${unit.id}`;
  const copies: [label: string, words: () => string][] = [
    ['复制引用', () => full(unit, law, brackets.checked)],
    ['复制链接', () => link],
    ['复制条文', () => `${full(unit, law, brackets.checked)}：\n${wordsIn(unit)}`],
  ];
  menu.append(
    ...copies.map(([label, words]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.onclick = async () => {
        const text = words();
        said.textContent = (await copyText(text)) ? '已复制' : copyByHand(text);
      };
      return button;
    }),
    ...(isItem ? [option] : []),
    said,
  );
  handle?.remove();
  holder.append(menu);
  menu.querySelector('button')?.focus();
  const close = (event: Event): void => {
    const inside = event.target instanceof Node && menu?.contains(event.target);
    if (event instanceof KeyboardEvent ? event.key !== 'Escape' : inside) return;
    menu?.remove();
    document.removeEventListener('click', close);
    document.removeEventListener('keydown', close);
    offerActions(unit, law);
    if (event instanceof KeyboardEvent) handle?.focus();
  };
  document.addEventListener('click', close);
  document.addEventListener('keydown', close);
}

function citationOf(unit: HTMLElement, brackets = false): string {
  return formatCitation(unit.id, { brackets, onlyParagraph: inOnlyParagraph(unit) }) ?? '';
}

/** 《…》第十二条第二款第三项; the demonstration law and earlier versions say so. */
function full(unit: HTMLElement, law: HTMLElement, brackets: boolean): string {
  const { law: title, demo, version } = law.dataset;
  const note = demo === undefined ? '' : '（示例，不是真的法规）';
  const old = version === undefined ? '' : `（${version} 起施行的旧版本）`;
  return `《${title}》${old}${citationOf(unit, brackets)}${note}`;
}
