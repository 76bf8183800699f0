/** Laws the portal holds: full title → id. */
export type HeldLaws = ReadonlyMap<string, string>;

/** The id of a law by its full title or without 中华人民共和国; null where the portal doesn't hold it. */
export function heldAs(title: string, held: HeldLaws): string | null {
  const full = [...held.keys()].find((known) => known === title || shortOf(known) === title);
  return full === undefined ? null : (held.get(full) ?? null);
}

/** The held law whose name a text ends with. */
export function heldAtEnd(text: string, held: HeldLaws): string | null {
  const full = [...held.keys()].find((known) => text.endsWith(shortOf(known)));
  return full === undefined ? null : (held.get(full) ?? null);
}

function shortOf(title: string): string {
  return title.replace(/^中华人民共和国/, '');
}
