import { markdownLines } from '../../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../../src/domain/law/parse/parse.ts';

/**
 * Texts made of one piece over and over, which a careless expression reads in quadratic time:
 * prints how much longer eight times the length takes.
 * @returns the pieces whose time grows faster than their length
 */
export function printLinearity(): string[] {
  console.log(
    '一种写法重复到底，长度 8 倍，时间几倍（处理器时间；随长度增长是 8，随平方增长是 64）',
  );
  return pieces.flatMap(([name, piece]) => {
    const short = time(piece, 20_000);
    const long = time(piece, 160_000);
    const linear = long < Math.max(30 * short, 300);
    const times = (long / short).toFixed(1);
    console.log(`  ${name}：${ms(short)} → ${ms(long)} 毫秒，${times} 倍${linear ? '' : '，太慢'}`);
    return linear ? [] : [name];
  });
}

const pieces: [name: string, piece: string][] = [
  ['空格', ' '],
  ['全角空格', '　'],
  ['空行', '\n'],
  ['一行里的（一）', '（一）'],
  ['一行一个（一）', '（一）\n'],
  ['一行一个（一）和一段', '（一）\n甲；\n'],
  ['一行里的第一条', '第一条'],
  ['一行里的第一条，有句号和空格', '第一条 甲。 '],
  ['一行一个第一条', '第一条 甲。\n'],
  ['一行里的左引号', '“'],
  ['一行一个修改为和左引号', '修改为：“\n'],
  ['一行里的注释开头', '<!--'],
  ['一行里的注释', '<!---->'],
  ['不成对的 **', '**'],
  ['** 和字', '**甲'],
  ['很长的一行', '甲'],
  ['一行里的句号和空格', '甲。 '],
  ['一行里的日期', '2020年1月1日'],
  ['一行里的数字', '1'],
  ['一行里的汉字数字', '一'],
  ['一行里的第和空格', '第 一 '],
  ['一行一个目录', '目录\n'],
  ['一行一个附件', '附件\n'],
  ['一行一个章', '第一章\n'],
  ['一行一个短句', '甲\n'],
  ['一行一个以逗号结尾的短句', '甲，\n'],
  ['左括号', '（'],
  ['书名号', '《'],
  ['一行一个目', '1.甲\n'],
  ['井号', '#'],
];

const head = '# 某法\n<!-- INFO END -->\n第一条 甲。\n';

/** Milliseconds of the processor's time, whatever else the machine does, for a text of `length` characters of the same piece; the better of two runs. */
function time(piece: string, length: number): number {
  const source = head + piece.repeat(Math.ceil(length / piece.length));
  return Math.min(
    ...[1, 2].map(() => {
      const start = process.cpuUsage();
      parseLaw(markdownLines(source));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

function ms(time: number): string {
  return time.toFixed(1);
}
