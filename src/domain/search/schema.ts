import { z } from 'zod';
import { entryFields, isoDate } from '../site/schema.ts';

/** content/search/intents.yaml: words after which the help card comes before every result. */
export const intentsSchema = z.strictObject({
  ...entryFields,
  updated: isoDate.describe('最近修改日期'),
  kinds: z
    .record(
      z.string().regex(/^[a-z-]+$/, '代号只用小写字母和连字符'),
      z.strictObject({
        words: z.array(z.string().min(2)).min(1).describe('搜索词里含有其中任一个，就先给出求助卡'),
        note: z.string().optional().describe('为什么收这些词'),
      }),
    )
    .describe('一类一个代号'),
});

/** content/search/synonyms.yaml: words that mean the same to a reader. */
export const synonymSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(2).describe('意思相同的说法，至少两个'),
});
