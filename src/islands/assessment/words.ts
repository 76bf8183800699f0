import type { Words } from '../../domain/site/types.ts';

/** The sentences of the sitting and its result, as the page brings them. */
export const words = JSON.parse(
  document.querySelector<HTMLElement>('.room')?.dataset.words ?? '{}',
) as Words['result'];
