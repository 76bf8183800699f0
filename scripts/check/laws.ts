import { articlesOf, lawIndex } from '../../src/domain/law/law-index.ts';
import { lawSchema } from '../../src/domain/law/schema.ts';
import { textHash } from '../../src/domain/law/text-hash.ts';
import type { LawRecord } from '../../src/domain/law/types.ts';
import type { ContentFile } from '../../src/entries/content-file.ts';
import { idleLines, parsedText } from '../../src/entries/law-texts.ts';
import { noteProblems, relatedProblems } from './law-places.ts';
import type { Problem } from './problem.ts';

/**
 * Records of law and their official texts: each version has its file and each file its version, not
 * a character of it changed since the import; notes and links stand at articles there are.
 * The words of the texts are nobody's to judge here.
 */
export async function checkLaws(files: ContentFile[]): Promise<Problem[]> {
  const own = files.filter(({ name }) => name.startsWith('laws/'));
  const ids = new Set(own.map(({ name }) => name.split('/')[1]));
  const problems = await Promise.all(
    [...ids].map((id) => checkLaw(own.filter(({ name }) => name.startsWith(`laws/${id}/`)))),
  );
  return problems.flat();
}

async function checkLaw(own: ContentFile[]): Promise<Problem[]> {
  const record = own.find(({ name }) => name.endsWith('/index.mdx'));
  const texts = own.filter(({ kind }) => kind.form === 'text');
  const notes = own.filter(({ name }) => name.includes('/notes/'));
  if (!record)
    return own.slice(0, 1).map(({ file }) => ({
      file,
      line: null,
      field: '整个文件',
      message: '这部法没有 index.mdx，正文和说明都不会显示',
      expected: '同一文件夹里的 index.mdx：名称、级别、来源、各版正文',
      remedy: '用 npm run law -- import 导入，它会写好 index.mdx',
    }));
  const { data } = lawSchema.safeParse(record.value);
  // A record with wrong fields is reported by fields.ts; nothing can be compared with it.
  if (!data) return [];
  const versionOf = ({ name }: ContentFile) =>
    data.versions.find(({ effective }) => effective === dateOf(name));
  const articles = texts.flatMap((text) =>
    articlesOf(lawIndex(parsedText(text.text, versionOf(text)))),
  );
  return [
    ...(await versionProblems(record, data, texts)),
    ...unlisted(data, texts),
    ...continuedProblems(record, data, texts),
    ...relatedProblems(record, data, texts.length > 0 ? articles : null),
    ...(await noteProblems(notes, articles)),
  ];
}

async function versionProblems(
  { file, lineOf }: ContentFile,
  { versions }: LawRecord,
  texts: ContentFile[],
): Promise<Problem[]> {
  const found = versions.map(async ({ effective, sha256 }, index): Promise<Problem[]> => {
    const text = texts.find(({ name }) => dateOf(name) === effective);
    if (!text)
      return [
        {
          file,
          line: lineOf(['versions', index, 'effective']),
          field: `versions.${index}.effective`,
          message: `没有正文文件 ${effective}.md`,
          expected: `同一文件夹里的 ${effective}.md`,
          remedy: '用 npm run law -- import 导入正文；没有正文就删去这一版',
        },
      ];
    if ((await textHash(text.text)) === sha256) return [];
    return [
      {
        file: text.file,
        line: null,
        field: '整个文件',
        message: '正文和导入时不一样：有人改过，或者换了文件',
        expected: `指纹 ${sha256.slice(0, 12)}…（${file} 的 versions）`,
        remedy: '用 git 取回导入时的正文；确实是新的文本，就用 npm run law -- import 重新导入',
      },
    ];
  });
  return (await Promise.all(found)).flat();
}

/** 「不另起一款」 of a line that opens none, or has nothing before it to go on with. */
function continuedProblems(
  { file, lineOf }: ContentFile,
  { versions }: LawRecord,
  texts: ContentFile[],
): Problem[] {
  return versions.flatMap((version, index) => {
    const text = texts.find(({ name }) => dateOf(name) === version.effective);
    const idle = text ? idleLines(text.text, version) : [];
    return version.continued.flatMap(({ line }, position) =>
      idle.includes(line)
        ? [
            {
              file,
              line: lineOf(['versions', index, 'continued', position, 'line']),
              field: `versions.${index}.continued.${position}.line`,
              message: `${version.effective}.md 的第 ${line} 行接不上：那里没有字，或者它是条、标题、附件，或者前面没有款或项`,
              expected: '正文文件里换了行却不另起一款的那一行的行号',
              remedy: '打开正文文件看行号，改对，或删去这一项',
            },
          ]
        : [],
    );
  });
}

function unlisted({ versions }: LawRecord, texts: ContentFile[]): Problem[] {
  return texts
    .filter(({ name }) => !versions.some(({ effective }) => effective === dateOf(name)))
    .map(({ file, name }) => ({
      file,
      line: null,
      field: '整个文件',
      message: '这份正文没有列在 index.mdx 的 versions 里，不会显示',
      expected: `versions 里有 effective: '${dateOf(name)}'`,
      remedy: '用 npm run law -- import 导入，它会写好这一项',
    }));
}

function dateOf(name: string): string {
  return /([^/]+)\.md$/.exec(name)?.[1] ?? '';
}
