import type { ContentFile } from '../../src/entries/content-file.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/**
 * Links in prose and in fields that lead nowhere on this site.
 * @param addresses all there are, see addresses.ts
 */
export function checkLinks(files: ContentFile[], addresses: Set<string>): Problem[] {
  return files.flatMap(({ file, body }) =>
    body.flatMap(({ line, text }) =>
      [...text.matchAll(/(!?)\[[^\]]*\]\(\s*([^)\s]*)[^)]*\)/g)].flatMap(([, image, link = '']) => {
        const fault = image ? null : faultOf(link, addresses);
        return fault ? [{ file, line, field: `链接 ${link || '（空的）'}`, ...fault }] : [];
      }),
    ),
  );
}

function faultOf(
  link: string,
  addresses: Set<string>,
): Pick<Problem, 'message' | 'expected' | 'remedy'> | null {
  const expected = '站内链接写成 /services/ 这样：从 / 开始，以 / 结尾';
  if (/^(https:|tel:|mailto:|#.)/.test(link)) return null;
  if (/^http:/.test(link))
    return {
      message: '外部链接不是 https，浏览器会提醒不安全',
      expected: 'https:// 开头的网址',
      remedy: '换成 https；对方没有 https 就把网址写进 sources，正文里不放链接',
    };
  if (!link.startsWith('/'))
    return {
      message: '看不出指到哪里',
      expected,
      remedy: '写成从 / 开始的站内地址，或完整的 https 网址',
    };
  const [path = ''] = link.split(/[#?]/);
  if (addresses.has(path)) return null;
  if (addresses.has(`${path}/`))
    return { message: '少了结尾的 /', expected, remedy: `写成 ${path}/` };
  const close = nearest(path, [...addresses]);
  return {
    message: '本站没有这一页',
    expected,
    remedy: close ? `是不是想写 ${close}？` : '改成有的页面，或删去链接',
  };
}
