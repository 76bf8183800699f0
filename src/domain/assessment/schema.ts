import { z } from 'zod';
import { entryFields, isoDate, signatureSchema, sourceSchema } from '../site/schema.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/, '内容指纹是 64 位十六进制，由 npm run sign 给出');
const signed = signatureSchema.extend({ hash: hash.describe('签字时的内容指纹') });

const licenceSchema = z.strictObject({
  status: z.string().min(1).describe('许可，如「公有领域」「CC BY-NC-SA 3.0 IGO」'),
  terms: z.string().min(1).describe('许可对我们意味着什么，一句话'),
  holder: z.string().min(1).describe('权利人'),
  url: z.url().optional().describe('许可文字的网址'),
  checked: z.string().optional().describe('最近一次核对的日期'),
});

/** content/assessments/<id>/index.mdx: what a scale is, whose it is and how far its words are checked. */
export const scaleSchema = z.strictObject({
  kind: z.literal('scale').describe('量表写 scale，不计分的问卷写 guide'),
  title: z.string().min(1).describe('中文名'),
  short: z.string().min(1).describe('通用简称，如 PHQ-9'),
  about: z.string().min(1).describe('一句话：看的是什么'),
  question: z.string().min(4).max(16).describe('列表上的名字：用一句话问，如「最近心情怎么样」'),
  recall: z.string().min(1).describe('回想多久，如「过去两周」'),
  minutes: z.number().int().positive().describe('大约几分钟'),
  ages: z.string().min(1).describe('适用年龄，写给人看的'),
  citation: z.string().min(1).describe('原始文献'),
  licence: licenceSchema.describe('许可'),
  chinese_version: z
    .strictObject({
      name: z.string().min(1).describe('中文版名称'),
      note: z.string().min(1).describe('译文从哪里来，核对到哪一步'),
    })
    .describe('中文版'),
  withheld: z
    .string()
    .min(1)
    .optional()
    .describe('还没有可用的中文条目时写明原因：不上页面，只保留计分'),
  before: z.string().min(1).optional().describe('开始之前必须先说的一句话'),
  wording_checked: signed.optional().describe('译文由人对照纸质原版核对：岗位、日期、指纹'),
  clinical_review: signed.optional().describe('分段和解释由临床人员审定：岗位、日期、指纹'),
  sources: z.array(sourceSchema).min(1).describe('来源'),
  ...entryFields,
});

/** A questionnaire that scores nothing and may branch; it needs no author's licence, only our reviews. */
export const guideSchema = z.strictObject({
  kind: z.literal('guide').describe('量表写 scale，不计分的问卷写 guide'),
  title: z.string().min(1).describe('名称'),
  about: z.string().min(1).describe('一句话：做什么用'),
  minutes: z.number().int().positive().describe('大约几分钟'),
  ...entryFields,
});

export const assessmentSchema = z.discriminatedUnion('kind', [scaleSchema, guideSchema]);

const identifier = z.string().regex(/^[a-z][a-z0-9-]*$/, '只用小写字母、数字和连字符');
const itemNumber = z.number().int().positive();

export const bandSchema = z.strictObject({
  name: identifier.describe('分段的代号'),
  from: z.number().int().describe('下限（含）'),
  to: z.number().int().describe('上限（含）'),
  label: z.string().min(1).describe('给人看的分段名，不写病名'),
  meaning: z.string().min(1).describe('这一段是什么意思'),
  advice: z.array(z.string().min(1)).min(1).describe('可以做什么，一条一句'),
});

const insteadSchema = z.strictObject({
  meaning: z.string().min(4).describe('代替分段的 meaning；不说是哪一题，打印出来别人看不出'),
  advice: z.array(z.string().min(4)).min(1).describe('代替分段的 advice 和 retry，一条一句'),
});

export const alertSchema = z
  .strictObject({
    name: z.enum(['self-harm', 'support']).describe('提示的代号'),
    item: itemNumber.optional().describe('看哪一题；不写就看总分'),
    at_least: z.number().int().optional().describe('达到这个分数起'),
    at_most: z.number().int().optional().describe('不超过这个分数'),
    paper: z
      .string()
      .min(2)
      .describe('纸质版上的话，写在分段前面；看题的也写在那一题下面，从「选了……」说起'),
    instead: insteadSchema
      .optional()
      .describe('有了这个提示，结果里不说分段的解释和建议，改说这些；self-harm 必须写'),
    source: z.string().min(1).describe('界值的出处'),
  })
  .refine(
    (alert) => (alert.at_least === undefined) !== (alert.at_most === undefined),
    'at_least 和 at_most 要写一个，也只写一个',
  )
  .refine(
    ({ name, instead }) => name !== 'self-harm' || instead !== undefined,
    'self-harm 要写 instead：分数再低，也不能对说了这件事的人讲「照常作息」',
  );

const exampleSchema = z.strictObject({
  answers: z.string().describe('各题编码，逗号分隔，空位是没答'),
  total: z.number().int().nullable().describe('应得总分'),
  raw: z.number().int().optional().describe('应得原始分，与总分不同时才写'),
  band: identifier.nullable().describe('应在的分段'),
  scales: z.record(z.string(), z.number().int()).optional().describe('各分量表应得分'),
  alerts: z.array(z.string()).default([]).describe('应有的提示'),
});

const functionQuestionSchema = z.strictObject({
  ask: z.string().min(4).describe('问句，照中文版'),
  answers: z.array(z.string().min(2)).min(2).describe('选项，照中文版的次序'),
  serious_from: itemNumber.describe('从第几个选项起算影响不小'),
  little: z.string().min(4).describe('没选，或影响不大时说的话'),
  serious: z.string().min(4).describe('影响不小时说的话'),
});

/** content/assessments/<id>/scoring.yaml: the published rules of a scale, each with where it comes from. */
export const scoringSchema = z.strictObject({
  items: itemNumber.describe('题数'),
  values: z.array(z.number().int()).min(2).describe('每题各选项的公布编码'),
  values_of: z
    .record(z.string().regex(/^\d+$/), z.array(z.number().int()).min(2))
    .optional()
    .describe('编码与众不同的题：题号和它的编码'),
  reverse: z.array(itemNumber).optional().describe('反向计分的题号'),
  scales: z
    .record(
      identifier,
      z.strictObject({
        label: z.string().min(1),
        note: z.string().min(1).optional(),
        items: z.array(itemNumber),
      }),
    )
    .optional()
    .describe('分量表：名称和题号'),
  multiply: z.number().int().positive().optional().describe('总分是原始分的几倍'),
  direction: z.enum(['higher-is-worse', 'higher-is-better']).describe('分数高意味着什么'),
  bands_source: z.string().min(1).describe('分段的出处'),
  bands_note: z.string().min(1).optional().describe('界值有分歧时写明'),
  bands: z.array(bandSchema).min(2).describe('分段'),
  alerts: z.array(alertSchema).default([]).describe('提示'),
  retry: z.string().min(1).describe('多久以后再做一次'),
  function_question: functionQuestionSchema
    .optional()
    .describe('量表末尾不计分的一问：对生活的影响'),
  examples: z.array(exampleSchema).describe('算好的例子，至少六个'),
});

/** survey.json as far as pages read it; survey-core's linter and check-survey.ts vouch for the rest. */
export const surveySchema = z.looseObject({
  title: z.string().min(1).describe('问卷名'),
  description: z.string().optional().describe('指导语'),
  pages: z
    .array(
      z.looseObject({
        name: z.string(),
        title: z.string().optional(),
        visibleIf: z.string().optional(),
        elements: z.array(
          z.looseObject({
            type: z.string(),
            name: z.string(),
            title: z.string().optional(),
            description: z.string().optional(),
            isRequired: z.boolean().optional(),
            visibleIf: z.string().optional(),
            choices: z.array(
              z.union([
                z.looseObject({ value: z.union([z.number(), z.string()]), text: z.string() }),
                z.number(),
                z.string(),
              ]),
            ),
          }),
        ),
      }),
    )
    .min(1)
    .describe('题目'),
});

const callSchema = z.strictObject({
  why: z.string().min(2).max(24).describe('打给谁，几个字'),
  number: z
    .string()
    .regex(/^(1\d{2}|12\d{3})$/, '写三位或五位的公共服务号码，如 120、12356')
    .describe('号码'),
});

const ageGroupSchema = z.strictObject({
  id: identifier.describe('代号：量表网址的 # 后面会出现，随即擦掉'),
  label: z.string().min(2).describe('给人看的说法，如「14–17 岁」'),
  youngest: z.number().int().min(0).describe('从几岁起'),
  oldest: z.number().int().nullable().describe('到几岁止（含）；没有上限写 null'),
  offered: z.array(identifier).describe('给哪些量表，最合适的在前；写编号'),
  note: z.string().min(4).optional().describe('列表上面先说的一句话'),
  help_link: z.string().min(4).optional().describe('列表下面去「现在就需要帮助」的链接写什么'),
  without: z.array(z.string().min(4)).min(1).describe('打开了不给这个年龄的量表时说的话，一条一段'),
  result: z
    .array(z.string().min(4))
    .default([])
    .describe('这个年龄的结果里，先于分数说的话，一条一段'),
  calls: z.array(callSchema).max(3).default([]).describe('跟在 result 后面的电话，最要紧的在前'),
});

/** content/assessments/ages.yaml: who is offered what. A scale that isn't shown simply drops out. */
export const agesSchema = z.strictObject({
  ...entryFields,
  updated: isoDate.describe('最近修改日期'),
  groups: z.array(ageGroupSchema).min(1).max(6).describe('从小到大'),
});

/** `question=option`, names as in the survey. */
const answer = z
  .string()
  .regex(/^[\w-]+=[\w-]+$/, '写成「题目=选项」，如 what=death，照 survey.json 的名字');

/** content/assessments/<id>/advice.yaml: what to do first, by what somebody said they need. */
export const adviceSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        when: z.array(answer).default([]).describe('选了其中任一个就说；不写就总是说'),
        unless: z.array(answer).default([]).describe('选了其中任一个就不说'),
        line: z.string().min(4).describe('说的话'),
        situations: z
          .array(z.string())
          .default([])
          .describe('跟着这一句可以看的「遇到这件事」，写文件名'),
        help: z
          .enum(['danger', 'said', 'beside'])
          .optional()
          .describe(
            '说这一句时，先给 help/boxes.yaml 里的哪一段：danger 正有危险，said 自己说了不想活的念头，beside 为别人找、说到这样的念头',
          ),
      }),
    )
    .min(1)
    .describe('最要紧的在前'),
});
