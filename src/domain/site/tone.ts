/** A word that doesn't belong before somebody who looks for help. */
export interface ToneFault {
  word: string;
  reason: string;
  /** What to write in its place. */
  instead: string;
  /** Of the word in the text. */
  index: number;
  /** Wrong on every page; the others only where people look for help. */
  everywhere: boolean;
}

/**
 * Words of policing and control, words that rate a suicide like a task, and promises of secrecy
 * wider than anybody can keep. Titles of laws and documents in 《》 stand as they are.
 */
export function toneFaults(text: string): ToneFault[] {
  const own = text.replace(/《[^《》]*》/g, (title) => '　'.repeat(title.length));
  return words
    .flatMap(({ pattern, ...rest }) =>
      [...own.matchAll(pattern)].map(({ 0: word, index }) => ({ word, ...rest, index })),
    )
    .sort((one, other) => one.index - other.index);
}

type Entry = Omit<ToneFault, 'word' | 'index'> & { pattern: RegExp };

const words: Entry[] = [
  control(/重点(?:人群|人员|对象|人头)/g, '读到的人会以为自己在名单上', '说出是谁，如「老年人」'),
  control(/排查|摸排/g, '像在查人，谁也不愿意被查出来', '「问一问」「看看需要什么」'),
  control(/扫黑|除恶/g, '是办案的话，和来求助的人没有关系', '删去这一句'),
  control(/网格/g, '是管理的划分，居民不这样叫自己住的地方', '「社区」「小区」「村」'),
  control(/维稳/g, '把难受的人当成不安定的因素', '说出为这个人做什么'),
  control(/管控|稳控|严管/g, '把人当成要管住的对象', '「照顾」「陪着」；说自己的情绪写「缓一缓」'),
  control(/布控|盯防|紧盯|列管/g, '像在跟踪人，读到就不敢说了', '「陪着」「常联系」'),
  control(
    /监控(?:对象|人员|人群|名单)|(?:重点|动态|全程|严密)监控/g,
    '求助的人不是被看守的人；说摄像头的「监控」可以写',
    '「常联系」',
  ),
  // 网上访问 is another word.
  control(/信访|(?<!网)上访/g, '让人担心求助会被当成告状', '「提意见」「反映情况」'),
  control(
    // A blow that somebody took, and revenge for telling, are everyday words.
    /(?<!(?:受|遭)(?:到|了|过|不了|不起)?(?:很大|沉重|这样|这么大|一次|一点)?的?)打击(?!(?:很|太|这么|非常)大|报复)/g,
    '是对付违法犯罪的话',
    '说出能怎样求助；自己受了打击，写「受到打击」',
  ),
  control(
    /严防|严控|严查|严打/g,
    '是命令的口气，把人的难处当成要防的事',
    '「早一点知道」「早一点帮」',
  ),
  control(/肇事肇祸/g, '把生病的人说成会害人的人', '「正在发病的人」，或说出要做什么'),
  control(/应收尽收|强制收治/g, '让人以为求助就会被关起来', '「住院」；写明谁决定、要不要本人同意'),
  nowhere(/自杀(?:成功|得逞)/g, '死亡不是做成了一件事', '「自杀死亡」「因自杀去世」'),
  nowhere(/自杀(?:失败|未遂)/g, '活下来不是没有做成', '「自杀后活了下来」「曾经企图自杀」'),
  nowhere(
    /(?:没有?人|谁[也都]不)会知道|绝对(?:保密|匿名|安全)|(?:完全|百分之百|100%)(?:保密|匿名)/g,
    '旁边的人看得到屏幕，浏览器记得来过：谁也保证不了这么多',
    '做得到的，如「答案不发送，我们看不到」',
  ),
];

function control(pattern: RegExp, reason: string, instead: string): Entry {
  return { pattern, reason, instead, everywhere: false };
}

function nowhere(pattern: RegExp, reason: string, instead: string): Entry {
  return { pattern, reason, instead, everywhere: true };
}
