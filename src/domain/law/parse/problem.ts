import type { ParseProblem, ProblemCode } from '../types.ts';

/** One oddity of a text, with what an editor is told about it. */
export function problem(code: ProblemCode, line: number, detail: string): ParseProblem {
  return { code, line, message: `${detail}${advice[code]}` };
}

const advice: Record<ProblemCode, string> = {
  'article-gap': '：条号不连续，请对照原件看是否缺条。',
  'article-duplicate': '：条号重复，请对照原件。',
  'item-gap': '：项或目的序号不连续，请对照原件看是否缺项。',
  'heading-suspected': '：像是丢了编号的标题或落款，按原样保留为文字，请对照原件。',
  'several-articles-on-a-line': '：一行里有几条，已按条号分开，款的划分请对照原件。',
  'sentence-broken': '：句子没有完就换了行，请对照原件看是否本是一款。',
  'stray-paragraph': '：这一段放不进条款项目的次序，按原样保留，请对照原件。',
  'numbering-lost': '：编号是文字处理软件自动加的，文字里没有，请在原文件里把编号转成文字再导入。',
  'content-left-out': '：没有读进正文，请对照原件；算法规文字的，在原文件里写进正文再导入。',
  'two-texts':
    '：从这里起是另一份文件的全文，当作附件留在后面，没有读成条款；请把它另存成一个文件，单独导入。',
  'no-articles': '：全文没有「第……条」。',
};
