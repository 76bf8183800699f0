const finder = document.querySelector<HTMLDetailsElement>('[data-finder]');
const form = finder?.querySelector('form');

if (finder && form) {
  form.hidden = false;
  let ready: Promise<void> | undefined;
  const start = (): Promise<void> => {
    ready ??= import('./run.ts').then(({ run }) => run(finder));
    return ready;
  };
  finder.addEventListener('toggle', start, { once: true });
  // From the start, not with the rest: on a slow line a reader may ask for results before that has come.
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await start();
    form.querySelector<HTMLElement>('[data-count]')?.focus();
  });
  // A link with a choice in it, as /services/#topic=…, opens the filter on that choice.
  if (/^#\w+=/.test(location.hash)) finder.open = true;
}
