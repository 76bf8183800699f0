import { FixtureContent } from '../fixture-content.ts';
import { sign, signScale } from './sign.ts';

/**
 * The small portal with an operator, some of it released; the rest without a signature, changed
 * after the last one, a demonstration, or a room that nobody has called.
 */
export async function mixedContent(): Promise<FixtureContent> {
  const content = new FixtureContent();
  content.replace(
    'site.yaml',
    'url: null\noperator: null',
    'url: https://portal.example\noperator: 测试单位\nsecurity_email: security@portal.example',
  );
  for (const name of [
    'news/2026/lamps.mdx',
    'pages/about.mdx',
    'services/hotlines/12356.mdx',
    'services/hotlines/110.mdx',
    'services/hotlines/120.mdx',
    'help/cards.yaml',
  ])
    await sign(content, name);
  await signScale(content, 'mood-two');

  copyAs(
    content,
    'news/2026/benches.mdx',
    'news/2026/tampered.mdx',
    '一条街上的长椅',
    '一条街上的路',
  );
  await sign(content, 'news/2026/tampered.mdx');
  content.replace('news/2026/tampered.mdx', '等人', '等车');

  copyAs(
    content,
    'news/2026/benches.mdx',
    'news/2026/pretended.mdx',
    'title: ',
    'demo: true\ntitle: 示例：',
  );
  await sign(content, 'news/2026/pretended.mdx');

  // Signed, but nobody has called the number.
  await sign(content, 'services/rooms/east.mdx');
  return content;
}

function copyAs(
  content: FixtureContent,
  name: string,
  other: string,
  from: string,
  to: string,
): void {
  content.write(other, content.read(name).replace(from, to));
}
