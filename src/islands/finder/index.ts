const finder = document.querySelector<HTMLDetailsElement>('[data-finder]');
const form = finder?.querySelector('form');

if (finder && form) {
  form.hidden = false;
  finder.addEventListener('toggle', start, { once: true });
  // A link with a choice in it, as /services/#topic=…, opens the filter on that choice.
  if (/^#\w+=/.test(location.hash)) finder.open = true;
}

async function start(): Promise<void> {
  const { run } = await import('./run.ts');
  if (finder) run(finder);
}
