import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { type KindName, kinds } from './entries/kinds.ts';
import { globOf, idOf } from './entries/place.ts';

/** What Astro renders of content/: the words below the fields. Everything else the queries read themselves. */
export const collections = {
  news: bodiesOf('news'),
  pages: bodiesOf('pages'),
  children: bodiesOf('children'),
  situations: bodiesOf('situations'),
  services: bodiesOf('services'),
  assessments: bodiesOf('assessments'),
  laws: bodiesOf('laws'),
  lawNotes: bodiesOf('lawNotes'),
};

function bodiesOf<N extends KindName>(kind: N) {
  return defineCollection({
    loader: glob({
      base: './content',
      pattern: globOf(kind),
      // The words are rendered from the file; kept twice, ten thousand of them would only fill memory.
      retainBody: false,
      generateId: ({ entry }) => idOf(kind, entry),
    }),
    // Checked, then let go: the fields are the queries' to read, and here they would only fill memory.
    schema: kinds[kind].schema.transform(() => ({})),
  });
}
