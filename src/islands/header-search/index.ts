/** Turns the header's search link into a box. The words go into the fragment: no request carries them. */
for (const box of document.querySelectorAll<HTMLElement>('[data-header-search]')) {
  const link = box.querySelector('a');
  const form = box.querySelector('form');
  const input = box.querySelector('input');
  if (!link || !form || !input) continue;
  box.classList.add('enhanced');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.location.href = `${link.href}#q=${encodeURIComponent(input.value.trim())}`;
  });
}
