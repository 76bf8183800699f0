/**
 * Ways to carry data off a page that no policy stops, as they look in a
 * minified script. Words inside longer words don't count.
 */
export const waysOut: { name: string; pattern: RegExp }[] = [
  { name: 'WebRTC', pattern: /RTC(PeerConnection|DataChannel|IceTransport)|webkitRTC/g },
  { name: '开新窗口', pattern: /\bopen\(/g },
  { name: '改网页地址', pattern: /\blocation\b|getLocation/g },
  { name: 'Navigation API', pattern: /\bnavigation\.(navigate|reload|traverseTo)|\.navigate\(/g },
  { name: '历史记录里写字', pattern: /\b(push|replace)State\b/g },
  { name: '替人点链接', pattern: /\.click\(|\bMouseEvent\(|requestSubmit\(|\.submit\(/g },
  { name: '算出来的 import', pattern: /\bimport\((?!\s*(`[^`$]*`|"[^"]*"|'[^']*')\s*\))/g },
  { name: '算出来的地址', pattern: /\.(src|href|srcset|action|formAction|ping)\s*=[^=]/g },
  { name: '自动跳转的标签', pattern: /http-equiv|httpEquiv/gi },
  { name: '写进网页代码', pattern: /document\.write|\.(inner|outer)HTML\s*=|insertAdjacentHTML/g },
  {
    name: '窗口之间传话',
    pattern: /\bpostMessage\(|window\.name\b|BroadcastChannel|SharedWorker/g,
  },
  { name: '后台程序', pattern: /serviceWorker|\bnew Worker\b/g },
  { name: '剪贴板和分享', pattern: /navigator\.(clipboard|share)\b/g },
];

export interface Finding {
  name: string;
  /** The words around it, enough to recognise the line. */
  excerpt: string;
}

export function findWaysOut(source: string): Finding[] {
  return waysOut.flatMap(({ name, pattern }) =>
    [...source.matchAll(pattern)].map(({ index }) => ({
      name,
      excerpt: source.slice(Math.max(0, index - 40), index + 60),
    })),
  );
}
