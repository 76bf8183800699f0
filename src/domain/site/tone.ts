/** A word that doesn't belong in help, tests or services, with what to say instead. */
export interface ToneFault {
  word: string;
  index: number;
  why: string;
  instead: string;
}

/** Words of policing and control: who reads them feels watched, not helped (issue 3). */
const control: [words: string[], instead: string][] = [
  [['重点人群', '重点人员', '重点对象', '特殊人群'], '说是谁：老年人、学生、刚生完孩子的妈妈'],
  [['排查', '摸排', '筛查出', '监控对象'], '说做什么：问一问、看一看'],
  [['网格', '包保', '稳控', '管控', '布控', '监管对象'], '说谁来帮：社区工作人员、咨询师'],
  [['维稳', '扫黑', '除恶', '严打', '打击', '防范化解'], '这是别的部门的事，删去'],
  [['肇事肇祸', '上访', '信访', '举报', '矛盾纠纷'], '这是别的部门的事，删去'],
  [['心理异常', '问题学生', '问题孩子', '精神病人'], '说感受和处境，不给人贴名字'],
];

/** Never anywhere: they make of a death an achievement or a defeat, and may not be said to a reader in danger. */
const dying = ['自杀成功', '自杀失败', '自杀未遂', '成功自杀', '畏罪自杀'];

/** Where the words of policing and control stand in a text; titles in 《》 are others' words. */
export function toneFaults(text: string): ToneFault[] {
  return control.flatMap(([words, instead]) =>
    words.flatMap((word) =>
      placesOf(withoutTitles(text), word).map((index) => ({
        word,
        index,
        why: '是管理和管控的话，来求助的人看了会怕',
        instead,
      })),
    ),
  );
}

/** Where a text speaks of suicide as of a success or a failure. */
export function dyingFaults(text: string): ToneFault[] {
  return dying.flatMap((word) =>
    placesOf(text, word).map((index) => ({
      word,
      index,
      why: '把死说成了做成或没做成的一件事',
      instead: '说「去世」「不想活的念头」，或删去',
    })),
  );
}

function withoutTitles(text: string): string {
  return text.replace(/《[^》]*》/g, (title) => '　'.repeat(title.length));
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}
