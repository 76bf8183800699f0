/** Puts words on the clipboard; old browsers and pages without TLS only know the way by selection. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return bySelection(words);
  }
}

function bySelection(words: string): boolean {
  const field = document.createElement('textarea');
  const active = document.activeElement as HTMLElement | null;
  field.value = words;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  active?.focus();
  return done;
}
