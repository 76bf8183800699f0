/**
 * A query that a build asks once, whatever number of pages want it: their releases are hashed
 * then, and ten thousand records on ten thousand pages would take hours. While editing (dev), content changes
 * under it, so it is asked anew.
 */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return ask();
    answer ??= ask();
    return answer;
  };
}
