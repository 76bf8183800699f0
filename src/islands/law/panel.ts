import { wordsIn } from './unit.ts';

let panel: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Closing gives the focus back to the link, which must not open the panel again. */
let dismissed: HTMLAnchorElement | undefined;

/** Shows the words that a citation or a term leads to, where they are on this page. */
export function lookUp(link: HTMLAnchorElement, event: Event): void {
  if (event.type === 'focusin' && link === dismissed) return;
  dismissed = undefined;
  const units = unitsOf(link);
  if (units.length === 0) return;
  clearTimeout(timer);
  const hovering = event.type === 'pointerover';
  timer = setTimeout(() => show(link, units), hovering ? 250 : 0);
  if (!hovering) return;
  link.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(timer);
      timer = setTimeout(hideUnlessEntered, 400);
    },
    { once: true },
  );
}

function unitsOf(link: HTMLAnchorElement): HTMLElement[] {
  const id = link.hash.slice(1);
  const quoted = document.querySelector(`[data-unit="${id}"]`);
  if (quoted) return [...quoted.querySelectorAll<HTMLElement>('.law-words')];
  const first = document.getElementById(id);
  const units: HTMLElement[] = [];
  for (let unit = first; unit && units.length < Number(link.dataset.count ?? 1);) {
    units.push(unit);
    unit = unit.nextElementSibling as HTMLElement | null;
  }
  return units;
}

function show(link: HTMLAnchorElement, units: HTMLElement[]): void {
  hide();
  panel = document.createElement('aside');
  panel.id = 'law-panel';
  panel.className = 'law-panel';
  panel.setAttribute('aria-label', '引用的条文');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'law-close';
  close.textContent = '关闭';
  close.onclick = () => {
    dismissed = link;
    hide();
    link.focus();
  };
  const way = document.createElement('a');
  way.href = link.href;
  way.textContent = `去看「${link.textContent}」`;
  way.onclick = hide;
  const onward = document.createElement('p');
  onward.append(way);
  panel.append(close, ...units.map(copyOf), onward);
  link.setAttribute('aria-describedby', panel.id);
  document.body.append(panel);
  document.addEventListener('keydown', onEscape);
  document.addEventListener('click', onOutside);
}

/** As plain words: no id a second time, no links, no controls. */
function copyOf(unit: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'law-words';
  box.textContent = wordsIn(unit);
  return box;
}

function hideUnlessEntered(): void {
  if (!panel?.matches(':hover')) hide();
  else panel.addEventListener('pointerleave', hide, { once: true });
}

function hide(): void {
  clearTimeout(timer);
  document.querySelector('[aria-describedby="law-panel"]')?.removeAttribute('aria-describedby');
  document.removeEventListener('keydown', onEscape);
  document.removeEventListener('click', onOutside);
  panel?.remove();
  panel = undefined;
}

function onEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') hide();
}

function onOutside(event: Event): void {
  const target = event.target as Element;
  if (!panel?.contains(target) && !target.closest('.law-ref, .law-term')) hide();
}
