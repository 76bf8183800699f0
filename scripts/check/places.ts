import type { Content } from '../../src/entries/content.ts';
import { kinds } from '../../src/entries/kinds.ts';
import { kindOfFile } from '../../src/entries/place.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/**
 * Files that lie where no kind has its place. The site would pass over them in silence, and an
 * editor would wait for a page that never comes.
 * @param prefix what stands before them in a report, e.g. `content/`
 */
export function checkPlaces({ files, misplaced }: Content, prefix: string): Problem[] {
  const astray = misplaced.map((name) => ({
    file: prefix + name,
    line: null,
    field: '文件的名字和位置',
    ...faultOf(name),
  }));
  const missing = needed
    .filter((name) => !files.some((file) => file.name === name))
    .map((name) => ({
      file: prefix + name,
      line: null,
      field: '整个文件',
      message: '没有这个文件',
      expected: `${prefix}${name}`,
      remedy: '从版本库里取回它，别删',
    }));
  return [...astray, ...missing];
}

/** One of each: what the site says through them can't be left out. */
const needed = Object.values(kinds)
  .map(({ place }) => place)
  .filter((place) => !place.includes('<'));

function faultOf(name: string): Pick<Problem, 'message' | 'expected' | 'remedy'> {
  const [folder = ''] = name.split('/');
  const places = Object.values(kinds).map(({ place }) => place);
  const own = places.filter((place) => place.startsWith(`${folder}/`));
  const expected = own.join('、') || places.join('、');
  const extension = /\.[^./]+$/.exec(name)?.[0] ?? '';
  const tidy = name.toLowerCase().replace(/[\s_]+/g, '-');
  if (own.length === 0) {
    const close = nearest(folder, [...new Set(places.map((place) => place.split('/')[0] ?? ''))]);
    return {
      message: `content/ 里没有「${folder}」这一类`,
      expected,
      remedy: close
        ? `是不是该放进 ${close}？`
        : '移到它那一类的文件夹；不是内容就放到 content/ 外面',
    };
  }
  if (/[^\x20-\x7e]/.test(name))
    return {
      message: '文件名里有中文或全角字符',
      expected: '小写字母、数字和连字符：文件名就是网址',
      remedy: '用拼音或英文命名，如 xinli-zixun.mdx',
    };
  if (tidy !== name && kindOfFile(tidy))
    return {
      message: '文件名里有大写字母、空格或下划线',
      expected: '小写字母、数字和连字符：文件名就是网址',
      remedy: `改名为 ${tidy}`,
    };
  const swapped = ['.mdx', '.yaml', '.md', '.json', '.csv']
    .map((other) => name.slice(0, name.length - extension.length) + other)
    .find((other) => kindOfFile(other));
  if (swapped)
    return {
      message: `扩展名 ${extension || '缺了'} 不对，网站不会读它`,
      expected: swapped,
      remedy: `改名为 ${swapped.split('/').at(-1)}`,
    };
  return {
    message: '放错了地方，网站不会读它',
    expected,
    remedy: '照「应为」里的写法移动或改名；不要了就删去',
  };
}
