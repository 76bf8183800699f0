import { z } from 'zod';

export const isoDate = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '日期须写成 2026-01-31 这样的年-月-日');

/** Where a fact comes from. `date` is the source's own date, `checked` the day somebody last opened it. */
export const sourceSchema = z.strictObject({
  name: z.string().min(1).describe('来源名称，如「滨州日报 2024-03-24」'),
  url: z.url().optional().describe('来源网址，没有就不写'),
  date: isoDate.optional().describe('来源的发布日期'),
  checked: isoDate.optional().describe('最近一次打开核对的日期'),
  note: z.string().optional().describe('可靠程度或其他说明'),
});

export const signatureSchema = z.strictObject({
  role: z.string().min(1).describe('审核人的岗位，不写姓名'),
  date: isoDate.describe('审核日期'),
});

/** 三审：an entry is released only when all three signed and `hash` still fits the content. */
export const reviewSchema = z.strictObject({
  first: signatureSchema.optional().describe('初审'),
  second: signatureSchema.optional().describe('复审'),
  final: signatureSchema.optional().describe('终审'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('终审时记下的内容指纹，由 npm run sign 给出'),
});

/** Fields every entry of content carries, whatever its kind. */
export const entryFields = {
  demo: z.boolean().default(false).describe('示例内容：只在建设预览里出现'),
  review: reviewSchema.default({}).describe('初审、复审、终审'),
};

const text = (what: string) => z.string().min(1).nullable().default(null).describe(what);

/** content/site.yaml. Naming an operator is what makes a build public; nothing here may be a placeholder. */
export const siteSchema = z.strictObject({
  name: z.string().min(1).describe('网站名称'),
  url: z.url().nullable().default(null).describe('正式网址，如 https://www.example.gov.cn'),
  operator: text('主办单位'),
  undertaker: text('承办单位'),
  phone: text('联系电话'),
  email: z.email().nullable().default(null).describe('联系邮箱'),
  error_report_email: z.email().nullable().default(null).describe('接收纠错的邮箱'),
  security_email: z.email().nullable().default(null).describe('接收安全问题的邮箱'),
  site_id_code: z
    .string()
    .regex(/^\d{10}$/, '网站标识码是 10 位数字')
    .nullable()
    .default(null)
    .describe('政府网站标识码'),
  icp: text('ICP 备案号'),
  police_record: z
    .string()
    .regex(/^\d{14}$/, '公安备案号只写 14 位数字')
    .nullable()
    .default(null)
    .describe('公安备案号（只写数字）'),
  exit_url: z.url().nullable().default(null).describe('「快速离开」去的中性网页，由主办单位选定'),
});

/** content/facts.yaml: id → fact. Every figure used in prose stands here once, with its day and source. */
export const factSchema = z.strictObject({
  figure: z.string().regex(/\d/).describe('正文里出现的数字，照原样写，如「40余万」'),
  text: z.string().min(1).describe('一句完整的话，说明这个数字是什么'),
  as_of: z.string().min(4).describe('数字截至的时间，如「2024年」'),
  sources: z.array(sourceSchema).min(1).describe('来源，至少一个'),
});

/**
 * content/decisions.yaml: id → what only somebody outside the repository can decide. Until it is
 * answered, pages say whose answer is awaited; afterwards they say the answer.
 */
export const decisionSchema = z
  .strictObject({
    section: z.string().min(2).describe('属于哪一块：求助、服务、自测、站点、法规'),
    question: z.string().min(4).describe('要定的是什么，一句话'),
    who: z.string().min(2).describe('谁能答复：单位或岗位'),
    ask: z.string().min(4).describe('可以照着去问的一句话'),
    blocking: z.boolean().describe('不答复就不能上线写 true'),
    answer: z.string().min(2).nullable().default(null).describe('答复，会写在页面上；没有写 null'),
    role: z.string().min(2).nullable().default(null).describe('谁答复的：单位或岗位，不写姓名'),
    date: isoDate.nullable().default(null).describe('哪天答复的'),
  })
  .refine(
    ({ answer, role, date }) =>
      (answer === null) === (role === null) && (answer === null) === (date === null),
    { path: ['answer'], message: '答复、谁答复、哪天答复要么都写，要么都是 null' },
  );

/** content/pages/*.mdx: about, privacy, accessibility, programme. */
export const pageSchema = z.strictObject({
  ...entryFields,
  title: z.string().min(2).describe('页面标题'),
  description: z.string().min(4).describe('一句话说明'),
  updated: isoDate.describe('最近修改日期'),
  address: z
    .string()
    .regex(/^\/(.+\/)?$/, '站内地址，从 / 开始，以 / 结尾')
    .optional()
    .describe('网址不是 /文件名/ 的页才写'),
  facts: z.array(z.string()).default([]).describe('文中用到的数字，写 facts.yaml 里的编号'),
  decisions: z
    .array(z.string())
    .default([])
    .describe('这一页说到、要等谁答复的事，写 decisions.yaml 里的编号'),
  table: z
    .strictObject({
      caption: z.string().min(2).describe('表的名称'),
      columns: z.array(z.string().min(1)).min(2).describe('表头'),
      rows: z
        .array(z.array(z.string().min(1)))
        .min(1)
        .describe('一行一个列表，格数和表头一样'),
    })
    .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
      path: ['rows'],
      message: '有一行的格数和表头不一样',
    })
    .optional()
    .describe('正文前面的一张表；手机上一行变成一段'),
  sources: z.array(sourceSchema).default([]).describe('事实来源'),
});
