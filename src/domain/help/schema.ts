import { z } from 'zod';
import { call, callNumber, entryFields, isoDate, sourceSchema } from '../site/schema.ts';

const sentences = z.array(z.string().min(4)).min(1);

/** content/help/now.yaml: the page for somebody who needs help now. Numbers in its words can be tapped. */
export const helpPageSchema = z.strictObject({
  ...entryFields,
  title: z.string().min(2).describe('标题'),
  description: z.string().min(4).describe('一句话'),
  updated: isoDate.describe('最近修改日期'),
  calls: z.array(call).min(1).max(3).describe('最先看到的电话，最要紧的在前'),
  after: sentences.describe('电话下面的话，一条一段'),
  sections: z
    .array(
      z.strictObject({
        title: z.string().min(2).describe('小标题'),
        text: sentences.describe('一条一段'),
        decision: z
          .string()
          .optional()
          .describe(
            '要等谁答复的，写 decisions.yaml 里的编号：没答复时注明待谁确认，答复了写上答复',
          ),
        links: z
          .array(
            z.strictObject({
              to: z
                .string()
                .regex(/^\/(.+\/)?$/, '站内地址，从 / 开始，以 / 结尾')
                .describe('到哪一页'),
              text: z.string().min(2).describe('链接的字'),
            }),
          )
          .default([])
          .describe('去哪里看；那一页没有公开时不显示'),
      }),
    )
    .describe('再往下的各段'),
});

/** Help that comes before anything else on a result. */
const firstSchema = z.strictObject({
  opening: z.string().min(4).describe('第一段'),
  calls: z.array(call).min(1).max(3).describe('大字的电话，最要紧的在前'),
  more: sentences.describe('电话下面的话，一条一段'),
  link: z.string().min(2).describe('去「现在就需要帮助」的链接写什么'),
});

/** One line of a phone at large text. */
const sittingLine = z.string().min(4).max(10);

/** content/help/boxes.yaml: the help that stands on other pages. Numbers in its words can be tapped. */
export const boxesSchema = z.strictObject({
  ...entryFields,
  updated: isoDate.describe('最近修改日期'),
  strip: z.array(call).min(1).max(3).describe('每一页下边的求助条'),
  home: z
    .strictObject({
      line: z.string().min(2).describe('电话前面的一句话'),
      number: callNumber,
      label: z.string().min(2).describe('这个电话是什么'),
      more: z.string().min(2).describe('电话下面的一句话'),
      link: z.string().min(2).describe('去「现在就需要帮助」的链接写什么'),
    })
    .describe('首页和「遇到这件事」最上面'),
  sitting: z
    .strictObject({
      line: sittingLine.describe('一直在题目上面的一句话，跟在「难受？」后面'),
      called_line: sittingLine.describe('答到有不想活的念头以后，换成的一句话'),
      calm: z.string().min(4).describe('按「难受？」打开以后的话'),
      called: z.string().min(4).describe('答到有不想活的念头以后，打开看到的话'),
    })
    .describe('做自测的时候；前后两样话一样大、一样的样子，旁边的人看不出'),
  result: firstSchema.describe('自测结果里，先于分数的帮助；也给说了不想活的念头的人'),
  danger: firstSchema.describe('「我需要什么帮助」答了正有危险：120、110 最先；替别人找也看得懂'),
  beside: firstSchema.describe('「我需要什么帮助」替别人找、那个人有不想活的念头'),
  promise: z
    .strictObject({
      lines: z.array(z.string().min(4)).min(1).max(3).describe('短短几句，一直看得见'),
      more: sentences.describe('「说得细一点」里的话，一条一段'),
    })
    .describe('自测各页上关于匿名的话；只写程序真的做到的'),
  nearby: z.string().min(4).describe('自测结果里「找人当面聊」最后的一句话'),
  closing: z.string().min(4).describe('纸质版的最后一段'),
  unanswered: z.string().min(4).describe('写在不一定有人接的号码旁边：没人接怎么办'),
  waiting: z.string().min(4).describe('还没有可以公开的内容的地方，写什么'),
});

/** content/help/children.mdx: for those too young for a scored sheet, and the grown-up beside them. */
export const childrenSchema = z.strictObject({
  ...entryFields,
  title: z.string().min(2).describe('标题'),
  updated: isoDate.describe('最近修改日期'),
  calls: z.array(call).min(1).max(3).describe('打给谁，最要紧的在前'),
});

const law = z.strictObject({
  law: z.string().min(4).describe('法律法规的全名'),
  article: z
    .string()
    .regex(
      /^第[一二三四五六七八九十百零]+条(之[一二三四五六七八九十]+)?(第[一二三四五六七八九十]+款)?$/,
      '写成「第十三条第二款」',
    )
    .describe('第几条第几款'),
  says: z.string().min(4).describe('原话，一字不改'),
});

/** content/situations/*.mdx; the body is the advice, in the words of junior school. */
export const situationSchema = z.strictObject({
  ...entryFields,
  title: z.string().min(2).max(12).describe('遇到什么事，几个字'),
  description: z.string().min(4).max(60).describe('一句话'),
  order: z.number().int().min(1).describe('排第几'),
  danger: z.string().optional().describe('什么情况下不要再看、马上打哪个电话'),
  discreet: z
    .boolean()
    .default(false)
    .describe(
      '不能让旁边的人看见的事写 true：标签页上不写标题，页上有「快速离开」，说明会留下什么记录',
    ),
  calls: z
    .array(
      z.strictObject({
        number: z.enum(['12356', '12355', '12338', '12345', '110', '120']).describe('号码'),
        when: z.string().min(2).describe('什么时候打这个'),
      }),
    )
    .min(1)
    .describe('打给谁，最要紧的在前'),
  what_happens: z.array(z.string()).min(1).describe('打了、去了会怎样'),
  cost: z.string().describe('要花多少钱'),
  self_checks: z.array(z.string()).default([]).describe('可以做的自测，写量表编号'),
  see_also: z
    .array(z.string())
    .default([])
    .describe('还可以看哪几件事，写 content/situations/ 里的文件名，不带 .mdx；没有公开的不显示'),
  laws: z.array(law).min(1).describe('哪条法律管这件事'),
  sources: z.array(sourceSchema).min(1).describe('来源，至少一个'),
});

/** content/help/who-knows.yaml: place by place, what is assured, what isn't known, and what to ask. */
export const whoKnowsSchema = z
  .strictObject({
    ...entryFields,
    title: z.string().min(2).describe('标题'),
    description: z.string().min(4).describe('一句话'),
    updated: isoDate.describe('最近修改日期'),
    sources: z.record(z.string(), sourceSchema).describe('来源，各起一个英文代号'),
    places: z
      .array(
        z.strictObject({
          name: z.string().min(2).describe('去处'),
          assured: z
            .array(
              z.strictObject({
                text: z.string().min(4).describe('靠得住的一句话：法律写明的，或本站自己做到的'),
                source: z.string().describe('来源代号'),
              }),
            )
            .min(1)
            .describe('靠得住的'),
          unknown: z.array(z.string().min(2)).default([]).describe('我们不知道的，各几个字'),
          ask: z.string().min(4).optional().describe('可以照着问的一句话'),
        }),
      )
      .min(1)
      .describe('去处，一处一段'),
  })
  .superRefine(({ places, sources }, context) => {
    for (const [row, { assured, unknown, ask }] of places.entries()) {
      if (unknown.length > 0 && ask === undefined)
        context.addIssue({
          code: 'custom',
          path: ['places', row, 'ask'],
          message: '有不知道的，就要有一句可以照着问的话',
        });
      for (const [place, { source }] of assured.entries())
        if (!(source in sources))
          context.addIssue({
            code: 'custom',
            path: ['places', row, 'assured', place, 'source'],
            message: `没有代号为「${source}」的来源：在 sources 里加上`,
          });
    }
  });

/** content/help/cards.yaml: notes to hand over and first sentences. */
export const cardsSchema = z.strictObject({
  ...entryFields,
  title: z.string().describe('标题'),
  description: z.string().describe('一句话'),
  updated: isoDate.describe('最近修改日期'),
  cards: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z-]+$/)
          .describe('代号，网址用'),
        to: z.string().describe('给谁看、对谁说'),
        text: z.string().min(4).max(40).describe('卡上的话，40 字以内'),
      }),
    )
    .min(1)
    .describe('开口卡'),
});
