import { z } from 'zod';
import { entryFields, isoDate, signatureSchema, sourceSchema } from '../site/schema.ts';

const articleNumber = z.string().regex(/^\d+(-\d+)?$/, '条号写成 12，第十七条之一写成 17-1');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '指纹是 64 个十六进制字符，由命令给出');

const eventSchema = z.strictObject({
  event: z
    .enum(['passed', 'approved', 'promulgated', 'amended', 'effective'])
    .describe('passed 通过、approved 批准、promulgated 公布、amended 修正或修订、effective 施行'),
  date: isoDate.nullable().describe('日期，不知道写 null'),
  by: z.string().optional().describe('哪个机关'),
  text: z.string().optional().describe('题注原文'),
  confirmed: z.boolean().default(false).describe('有人对照公报核对过'),
  sources: z.array(sourceSchema).default([]).describe('日期的来源'),
});

/** A problem that `law import` reported and a person looked up in the paper; the text stays as it is. */
const settledSchema = z.strictObject({
  code: z.string().min(1).describe('问题代码，照导入时的报告'),
  line: z.number().int().min(1).describe('正文文件的第几行'),
  reason: z.string().min(4).describe('为什么没有问题'),
  ...signatureSchema.shape,
});

/** Several lines of print that are one 款, as a list of offices is: the text stays as it is. */
const continuedSchema = z.strictObject({
  line: z.number().int().min(1).describe('正文文件的第几行'),
  reason: z.string().min(4).describe('为什么不另起一款'),
  ...signatureSchema.shape,
});

const versionSchema = z.strictObject({
  effective: isoDate.describe('施行日期，也是正文的文件名'),
  label: z.string().optional().describe('这一版的名字，如「2018年修正」'),
  imported: isoDate.describe('导入日期'),
  source: sourceSchema.describe('从哪份文件导入'),
  sha256: sha256.describe('正文文件的指纹，导入时写下；正文一动就不对了'),
  reported: z
    .array(
      z.strictObject({
        code: z.string().min(1).describe('问题代码'),
        line: z.number().int().min(1).describe('原文件的第几行、第几段'),
        message: z.string().describe('说明'),
      }),
    )
    .default([])
    .describe('导入时看得到、正文里已经看不到的问题，如丢了的自动编号；由命令写下'),
  continued: z
    .array(continuedSchema)
    .default([])
    .describe('换了行却不另起一款的行：接在前一行的款或项里，正文文件不动，条款的编号和引用跟着变'),
  settled: z.array(settledSchema).default([]).describe('导入时报告、已经对照原件看过的问题'),
});

/** content/laws/<id>/index.mdx: the record of a law; its body is the reader's guide. */
export const lawSchema = z.strictObject({
  ...entryFields,
  title: z.string().min(4).describe('全名，不带书名号'),
  level: z
    .enum(['法律', '行政法规', '地方性法规', '部门规章', '政府规章', '司法解释', '示例'])
    .describe('效力级别'),
  summary: z.string().min(4).max(120).describe('一句话：这部法与读者有什么关系'),
  order: z.number().int().min(1).describe('在列表里排第几'),
  made_by: z.string().nullable().default(null).describe('制定机关，不知道写 null'),
  jurisdiction: z.string().nullable().default(null).describe('适用地域，不知道写 null'),
  events: z.array(eventSchema).default([]).describe('通过、批准、公布、修正、施行'),
  status: z
    .enum(['in-force', 'not-yet', 'amended', 'repealed'])
    .nullable()
    .default(null)
    .describe(
      '效力：in-force 现行、not-yet 尚未施行、amended 已被修改、repealed 已废止；没核对写 null',
    ),
  status_checked: isoDate.nullable().default(null).describe('效力是哪天核对的'),
  notice: z.string().optional().describe('没有正文时写给读者的话，原样显示'),
  claims: z
    .array(
      z.strictObject({
        text: z.string().min(4).describe('一句事实'),
        sources: z.array(sourceSchema).min(1).describe('来源'),
      }),
    )
    .default([])
    .describe('关于这部法的事实，各有来源'),
  official: z
    .array(z.strictObject({ name: z.string().min(2), url: z.url().optional() }))
    .default([])
    .describe('标准文本在哪里看'),
  topics: z
    .array(
      z.strictObject({
        articles: z.string().min(1).describe('哪些条，如「第二十三条」'),
        topic: z.string().min(2).describe('讲什么'),
        audience: z.string().min(1).describe('与谁有关'),
        sources: z.array(sourceSchema).min(1).describe('来源'),
      }),
    )
    .default([])
    .describe('没有正文时：哪几条讲什么'),
  related: z
    .array(
      z.strictObject({
        article: articleNumber.optional().describe('哪一条；整部法都有关就不写'),
        situations: z.array(z.string()).default([]).describe('遇到这件事，写文件名'),
        assessments: z.array(z.string()).default([]).describe('自测，写编号'),
        services: z.array(z.string()).default([]).describe('服务，写「hotlines/12356」这样的编号'),
      }),
    )
    .default([])
    .describe('有关的服务、自测和遇到这件事'),
  versions: z.array(versionSchema).default([]).describe('收录的各版正文，新的在前；没有就不写'),
  sources: z.array(sourceSchema).min(1).describe('来源，至少一个'),
});

/** content/laws/<id>/notes/<article>.mdx: an editor's note beside one article, in plain words. */
export const lawNoteSchema = z.strictObject({
  ...entryFields,
  article_hash: sha256.describe('写说明时这一条的指纹；条文一改，说明就不再显示'),
  role: z.string().min(2).describe('谁写的：岗位，不写姓名'),
  date: isoDate.describe('哪天写的'),
});
