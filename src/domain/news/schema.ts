import { z } from 'zod';
import { entryFields, isoDate, sourceSchema } from '../site/schema.ts';

export const newsSchema = z.strictObject({
  ...entryFields,
  title: z.string().min(4).max(40).describe('标题，不超过 40 字'),
  summary: z.string().min(10).max(120).describe('摘要，一两句话，不超过 120 字'),
  written: isoDate.describe('撰写日期'),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, '写成 2026-01-31 09:00')
    .optional()
    .describe('发布时间，如 2026-01-31 09:00；没有发布就不写'),
  author: z.string().optional().describe('署名'),
  machine_assisted: z.boolean().describe('是否由程序辅助撰写；是就写 true，页面和数据里都会标明'),
  facts: z.array(z.string()).default([]).describe('文中用到的数字，写 facts.yaml 里的编号'),
  sources: z.array(sourceSchema).min(1).describe('事实来源，至少一个'),
});
