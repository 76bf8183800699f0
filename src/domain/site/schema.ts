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

/** A public number of three or five digits. */
export const callNumber = z
  .string()
  .regex(/^(1\d{2}|12\d{3})$/, '写三位或五位的公共服务号码，如 120、12356')
  .describe('号码');

/** A number to ring, and when. */
export const call = z.strictObject({
  why: z.string().min(2).max(24).describe('什么时候打，几个字'),
  number: callNumber,
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

/** A sentence; the places in it that the page fills must stay. */
function said(where: string, ...places: string[]) {
  const text = z.string().min(2);
  const kept =
    places.length === 0
      ? text.refine((words) => !/[{}]/.test(words), '这一句没有要填的地方，不写花括号')
      : text.refine(
          (words) => places.every((place) => words.includes(`{${place}}`)),
          `要留着 ${places.map((place) => `{${place}}`).join('、')}`,
        );
  return kept.describe(where);
}

/** content/words.yaml: what pages say of themselves, apart from any one entry; labels stay with their controls. */
export const wordsSchema = z.strictObject({
  ...entryFields,
  updated: isoDate.describe('最近修改日期'),
  site: z
    .strictObject({
      promise: said('每一页最下面'),
      no_operator: said('每一页最下面，site.yaml 还没有写主办单位时'),
      awaiting: said('隐私等页上待定的事，还没有答复时', 'who'),
      lost: said('没有找到这一页'),
      wechat: said('在微信里按了打印、下载'),
      copied: said('复制好了'),
    })
    .describe('每一页'),
  home: z
    .strictObject({
      title: z.array(said('一行')).min(1).max(3).describe('首页大标题，一行一条'),
      services: said('「找服务」下面'),
      situations: said('「遇到这件事」下面'),
      laws: said('「法规」下面'),
    })
    .describe('首页'),
  help: z
    .strictObject({
      stored: said('「现在就需要帮助」最下面', 'date', 'numbers'),
      cards: said('开口卡最上面'),
      who_knows: said('「谁会知道」最上面'),
      unknown: said('「谁会知道」里不知道的', 'what'),
      traces: said('「遇到这件事」里怕人看见的几页'),
      unlisted: said('「遇到这件事」去哪里当面谈'),
      checks: said('「遇到这件事」想先自己看一看'),
    })
    .describe('求助和「遇到这件事」'),
  services: z
    .strictObject({
      registered: said('「找服务」最上面', 'count', 'of'),
      towns: said('县区页的乡镇上面', 'count', 'of', 'number'),
      towns_source: said('县区页最下面'),
      towns_demo: said('示例县最下面'),
      hours_below: said('记录页，时间还没有算出来时'),
      check_by_phone: said('卡片和名片上'),
      no_code: said('卡片上，还没有正式网址时'),
      card: said('记录页「打印卡片」下面'),
      vcard_demo: said('示例的名片上'),
      vcard_help: said('名片上'),
      report: said('记录页纠错，有邮箱时'),
      report_later: said('记录页纠错，还没有邮箱时'),
      report_how: said('「核对情况」纠错，有邮箱时'),
      report_none: said('「核对情况」纠错，还没有邮箱时'),
    })
    .describe('找服务'),
  finder: z
    .strictObject({
      no_script: said('没有脚本时'),
      location: said('「按离我的远近排」下面'),
      asking: said('正在问位置'),
      no_location: said('浏览器不给位置'),
      refused: said('没有得到允许'),
      unlocated: said('没有拿到位置'),
      found: said('找到几处', 'count'),
      none: said('一处也没有，后面跟着电话'),
      unread: said('没有读到名单'),
    })
    .describe('筛选'),
  assessments: z
    .strictObject({
      about: said('「心理自测」一句话说明'),
      lead: said('「心理自测」最上面'),
      stays: said('每份量表一句话说明的末尾'),
      guide: said('「我需要什么帮助」下面', 'minutes'),
      age_hint: said('选年龄段下面'),
      age_first: said('没选年龄段就按了开始'),
      other_age: said('选了这份量表不给的年龄', 'label'),
      paper_later: said('还没选年龄段时，纸质版的地方'),
      no_script: said('量表页，没有脚本时'),
      guide_no_script: said('「我需要什么帮助」，没有脚本时'),
      leaving: said('「离开」旁边'),
      idle: said('好一会儿没有动'),
      paper_how: said('纸质版最上面，不印出来'),
      paper_yours: said('纸质版最上面'),
      paper_guide: said('「我需要什么帮助」纸质版最上面'),
      paper_sum: said('自己算分的第一句，后面没有句号'),
      paper_multiply: said('要乘的，接在后面', 'factor'),
      paper_reverse: said('有反向题的', 'items'),
      paper_missing: said('少答了题'),
    })
    .describe('自测，作答以前和纸质版'),
  result: z
    .strictObject({
      screening: said('分数下面，粗体'),
      diagnosis: said('接在后面'),
      unfinished: said('没做完就打印'),
      kept: said('结果最下面'),
      guide_kept: said('小结最下面'),
      signed: said('解释已经审定'),
      unsigned: said('解释还没有审定'),
      nobody: said('县区里还没有核实过的电话', 'county'),
      no_chart: said('图没有画出来'),
      wechat: said('在微信里，打印的地方'),
      not_opened: said('「我需要什么帮助」没有打开'),
    })
    .describe('自测结果'),
  search: z
    .strictObject({
      private: said('搜索框下面'),
      no_script: said('没有脚本时'),
      none: said('没有找到'),
      failed: said('搜索没有打开'),
    })
    .describe('搜索'),
  laws: z
    .strictObject({
      none: said('一部法规也没有公开时'),
      no_text: said('正文待录入'),
      summary: said('「哪些条与您有关」下面'),
      old: said('旧版本最上面'),
      gazette: said('正文下面'),
      unofficial: said('下载、复制的文本里'),
      demo: said('示例法规的下载、复制里'),
      no_unit: said('没有这一条', 'asked'),
      not_found: said('没有找到这个词', 'asked'),
      no_voice: said('没有中文语音'),
      reading: said('正在读'),
      read: said('读完了'),
      voice_stopped: said('语音停了'),
    })
    .describe('法规'),
  news: z.strictObject({ incomplete: said('数字的来源不全') }).describe('新闻'),
});
