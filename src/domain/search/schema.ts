import { z } from 'zod';

/** content/search/intents.yaml: words after which the help card comes before every result. */
export const intentSchema = z.strictObject({
  words: z.array(z.string().min(2)).min(1).describe('搜索词里含有其中任一个，就先给出求助卡'),
  note: z.string().optional().describe('为什么收这些词'),
});

/** content/search/synonyms.yaml: words that mean the same to a reader. */
export const synonymSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(2).describe('意思相同的说法，至少两个'),
});
