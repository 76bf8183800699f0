import { z } from 'zod';
import { call, entryFields, isoDate } from '../site/schema.ts';

/** A word of danger; 「…」 stands for up to six characters in between. */
const dangerWord = z.string().min(1);

/** content/search/intents.yaml: words after which a help card comes before every result. */
export const intentsSchema = z.strictObject({
  ...entryFields,
  updated: isoDate.describe('最近修改日期'),
  kinds: z
    .record(
      z.string().regex(/^[a-z-]+$/, '代号只用小写字母和连字符'),
      z.strictObject({
        words: z
          .array(dangerWord)
          .min(1)
          .describe('搜索词里含有其中任一个，就先给出这一类的求助卡；「…」代表中间最多六个字'),
        unless: z
          .array(z.string().min(2))
          .default([])
          .describe('含有上面的词却无妨的说法，如「不想活动」'),
        about: z
          .string()
          .optional()
          .describe('还要同时说到另一类才算，写那一类的代号：「我妈」加上「不想活」'),
        card: z
          .strictObject({
            text: z.string().min(4).describe('卡上的一句话'),
            calls: z.array(call).min(1).max(3).describe('卡上的电话，最要紧的在前'),
          })
          .describe('这一类的求助卡'),
        note: z.string().min(4).describe('为什么先给这张卡'),
        source: z.string().min(4).describe('号码、话和词从哪里来；没有出处就写没有'),
      }),
    )
    .superRefine((kinds, context) => {
      for (const [id, { about }] of Object.entries(kinds))
        if (about !== undefined && (about === id || !(about in kinds)))
          context.addIssue({
            code: 'custom',
            path: [id, 'about'],
            message: `没有「${about}」这一类；写另一类的代号：${Object.keys(kinds).join('、')}`,
          });
    })
    .describe('一类一个代号，最急的在前：同时说到几类，给最前面的一张卡'),
});

/** content/search/synonyms.yaml: words that mean the same to a reader. */
export const synonymSchema = z.strictObject({
  words: z.array(z.string().min(1)).min(2).describe('意思相同的说法，至少两个'),
});
