import { defineMiddleware } from 'astro:middleware';
import { getWords } from './queries/words.ts';

/** Every page and component finds the site's own words at `Astro.locals.words`. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.words = await getWords();
  return next();
});
