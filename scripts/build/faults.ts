import { isStopping } from './children.ts';

/** Faults of the machine that an operator can put right, by the system's name for them. */
const sentences: Record<string, string> = {
  ENOSPC: '磁盘满了：腾出空间后再运行一次。',
  EDQUOT: '磁盘配额用完了：腾出空间后再运行一次。',
  EACCES: '没有权限：请让运行命令的用户能读写它，再运行一次。',
  EPERM: '没有权限：请让运行命令的用户能读写它，再运行一次。',
  EROFS: '这个磁盘只能读：请换到能写的地方。',
  EMFILE: '打开的文件太多：请调大系统的上限（ulimit -n 4096），再运行一次。',
  ENFILE: '打开的文件太多：请关掉一些程序，再运行一次。',
  ENOTDIR: '路径中间有一段不是文件夹：请检查 PORTAL_DIST。',
  EEXIST: '这里已有一个同名的东西，不是文件夹：请检查 PORTAL_DIST。',
  EBUSY: '它正被别的程序占着，或是一个挂载点：请换一个文件夹。',
  EXDEV: '网站要和项目在同一个磁盘上：请检查 PORTAL_DIST。',
};

/** The same faults as programs written in other languages put them. */
const otherWords: [words: RegExp, code: string][] = [
  [/No space left on device/, 'ENOSPC'],
  [/Disk quota exceeded/, 'EDQUOT'],
  [/Permission denied/, 'EACCES'],
  [/Read-only file system/, 'EROFS'],
  [/Too many open files/, 'EMFILE'],
];

/** From here on any fault ends the program with one sentence; DEBUG=1 shows the stack of a mistake of ours. */
export function explainFaults(): void {
  process.on('uncaughtException', (error: unknown) => {
    if (isStopping()) return;
    console.error(faultSentence(error) ?? (process.env.DEBUG ? error : unforeseen(error)));
    process.exit(1);
  });
}

function unforeseen(error: unknown): string {
  const [words = ''] = String((error as Error | null)?.message ?? error).split('\n');
  return `程序没有料到这样的情形（${words.slice(0, 200)}）：请把这句话和用到的文件交给维护网站的人。`;
}

/** The sentence for a fault of the machine; null for a mistake of ours. */
function faultSentence(error: unknown): string | null {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const sentence = sentences[code ?? ''];
  if (sentence) return path ? `${path}：${sentence}` : sentence;
  // Errors of our own are sentences already.
  return faultIn(message ?? '') ?? (/^\p{Script=Han}/u.test(message ?? '') ? message : null);
}

/** The same for what a program said that ended with the fault. */
export function faultIn(output: string): string | null {
  const [, code] = /\b(ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EMFILE|ENFILE|EXDEV)\b/.exec(output) ?? [];
  const told = code ?? otherWords.find(([words]) => words.test(output))?.[1];
  return told ? (sentences[told] ?? null) : null;
}
