/**
 * A query that a build asks once, whatever number of pages want it: ten thousand records on ten
 * thousand pages would take hours. While editing (dev) content changes under it, so that an answer
 * holds for one page only.
 */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let asked = 0;
  return () => {
    const stale = import.meta.env.DEV && Date.now() - asked > onePage;
    if (!answer || stale) {
      asked = Date.now();
      answer = ask();
    }
    return answer;
  };
}

/** Milliseconds within which a page asks all it wants. */
const onePage = 500;
