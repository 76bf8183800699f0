/** The option a number key stands for, counted from 0; -1 for any other key or combination. */
export function numberKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): number {
  return !altKey && !ctrlKey && !metaKey && /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
}
