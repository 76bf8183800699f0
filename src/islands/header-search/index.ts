import { carry } from '../device/carry.ts';

/** Turns the header's search link into a box. The words go into no address: neither a request nor the history holds them. */
for (const box of document.querySelectorAll<HTMLElement>('[data-header-search]')) {
  const link = box.querySelector('a');
  const form = box.querySelector('form');
  const input = box.querySelector('input');
  if (!link || !form || !input) continue;
  box.classList.add('enhanced');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    carry('query', input.value.trim());
    window.location.href = link.href;
  });
}
