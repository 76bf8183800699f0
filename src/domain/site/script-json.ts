/** A value as JSON inside a script element: with `<` escaped no text in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
