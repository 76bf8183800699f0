import type { Decision } from '../domain/site/types.ts';
import { getContent } from './content.ts';

/** What somebody outside had to decide, answered or not, by its id in content/decisions.yaml. */
export async function getDecisions(ids: string[]): Promise<Decision[]> {
  const { content } = await getContent();
  return ids.map((id) => {
    const entry = content.find('decisions', id);
    if (!entry) throw new Error(`content/decisions.yaml 里没有「${id}」这一条`);
    return entry.data;
  });
}
