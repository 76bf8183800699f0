/**
 * Hands a word from one page of this site to the next without an address: what stands in an address
 * is kept in the browser's history. It rides in the window's name, which lives in memory only, and
 * is taken out by the first page that looks.
 */
const mark = 'xinan';

export function carry(what: Carried, value: string): void {
  window.name = `${mark} ${what} ${value}`;
}

/** What was handed on under this name; null where nothing was. */
export function carried(what: Carried): string | null {
  const [prefix, name, ...rest] = window.name.split(' ');
  if (prefix !== mark) return null;
  window.name = '';
  return name === what ? rest.join(' ') : null;
}

type Carried = 'query' | 'age';
