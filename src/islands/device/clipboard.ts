/**
 * Puts words on the clipboard. Pages opened without TLS have no `navigator.clipboard`, and where it
 * is, it may refuse; then the old way by selection. False where neither is let through.
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return bySelection(words);
  }
}

/** What to say where copying isn't let through. */
export function copyByHand(words: string): string {
  return `这个浏览器不让复制，请长按下面的字：${words}`;
}

function bySelection(words: string): boolean {
  const active = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'visually-hidden';
  // On the screen, else the page would scroll to it; not for typing, else a phone shows its keyboard.
  field.style.position = 'fixed';
  field.style.top = '0';
  field.readOnly = true;
  document.body.append(field);
  field.select();
  // Safari on iOS selects nothing in a read-only field by select() alone.
  field.setSelectionRange(0, words.length);
  const done = document.execCommand('copy');
  field.remove();
  active?.focus({ preventScroll: true });
  return done;
}
