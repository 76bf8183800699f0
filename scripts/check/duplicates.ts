import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';

/** Two entries that readers couldn't tell apart: same title, same name, same card, same place in a list. */
export function checkDuplicates(files: ContentFile[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) =>
    marksOf(file).flatMap(({ path, mark, message, remedy }) => {
      const line = file.lineOf(path);
      const here = `${file.file}${line ? `:${line}` : ''}`;
      const before = seen.get(mark);
      seen.set(mark, before ?? here);
      if (!before) return [];
      return [
        {
          file: file.file,
          line,
          field: path.join('.'),
          message: `${message}和 ${before} 的一样`,
          expected: '每一条都不同',
          remedy,
        },
      ];
    }),
  );
}

interface Mark {
  path: (string | number)[];
  mark: string;
  message: string;
  remedy: string;
}

function marksOf({ name, value, kind }: ContentFile): Mark[] {
  const data = (value ?? {}) as Record<string, unknown>;
  const [folder = ''] = name.split('/');
  const own = ['title', 'name'].flatMap((field) =>
    kind.reviewed && typeof data[field] === 'string'
      ? [
          {
            path: [field],
            mark: `${folder} ${field} ${data[field].replace(/\s/g, '')}`,
            message: `「${data[field]}」`,
            remedy: '是同一件事就合成一篇；不是就改得让人分得清',
          },
        ]
      : [],
  );
  const order =
    typeof data.order === 'number'
      ? [
          {
            path: ['order'],
            mark: `${folder} order ${data.order}`,
            message: `次序 ${data.order} `,
            remedy: '换一个没有用过的数字',
          },
        ]
      : [];
  return [...own, ...order, ...cardMarks(data)];
}

function cardMarks({ cards }: Record<string, unknown>): Mark[] {
  if (!Array.isArray(cards)) return [];
  return cards.map((card: { id?: unknown } | null, index) => ({
    path: ['cards', index, 'id'],
    mark: `card ${String(card?.id)}`,
    message: `代号「${String(card?.id)}」`,
    remedy: '换一个代号：它是这张卡的网址',
  }));
}
