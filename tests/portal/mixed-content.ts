import { FixtureContent } from '../fixture-content.ts';
import { sign, signScale } from './sign.ts';

/** What every page of a public site says or stands on, all of it released. */
const ground = [
  'words.yaml',
  'pages/about.mdx',
  'services/hotlines/12356.md',
  'services/hotlines/110.md',
  'services/hotlines/120.md',
  'help/now.yaml',
  'help/boxes.yaml',
  'help/children.mdx',
  'help/cards.yaml',
  'assessments/ages.yaml',
  'search/intents.yaml',
  'news/2026/lamps.mdx',
];

/**
 * The small portal with an operator, some of it released; the rest without a signature, changed
 * after the last one, a demonstration, or a room that nobody has called.
 */
export async function mixedContent(): Promise<FixtureContent> {
  const content = new FixtureContent();
  nameOperator(content);
  for (const number of ['12356', '110', '120']) verify(content, `services/hotlines/${number}.md`);
  for (const name of ground) await sign(content, name);
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
  await sign(content, 'services/rooms/east.md');
  return content;
}

/** The same with nothing open that keeps a site from going online. */
export async function finishedContent(): Promise<FixtureContent> {
  const content = await mixedContent();
  for (const id of ['privacy', 'accessibility']) {
    content.write(
      `pages/${id}.mdx`,
      content.read('pages/programme.mdx').replace('点灯计划', `${id} 页`),
    );
    await sign(content, `pages/${id}.mdx`);
  }
  content.write(
    'decisions.yaml',
    content
      .read('decisions.yaml')
      .replace(/answer: null/g, 'answer: 由点灯人接听。')
      .replace(/role: null/g, 'role: 点灯办公室')
      .replace(/date: null/g, "date: '2026-11-19'"),
  );
  // What the help page says of an answered decision was read by whoever signs it now.
  content.write(
    'help/now.yaml',
    content.read('help/now.yaml').replace(/^review:[\s\S]*?\n(?=title)/, ''),
  );
  await sign(content, 'help/now.yaml');
  return content;
}

function nameOperator(content: FixtureContent): void {
  content.replace(
    'site.yaml',
    'url: null\noperator: null',
    `url: https://portal.example
operator: 测试单位
phone: 0000-0000000
email: mail@portal.example
error_report_email: errors@portal.example
security_email: security@portal.example
icp: 测试备0000号
police_record: '00000000000000'
exit_url: https://weather.example/`,
  );
}

/** A person has called the number. */
function verify(content: FixtureContent, name: string): void {
  content.replace(
    name,
    'serves: public',
    "serves: public\nassured_date: '2026-11-01'\nassured_by: 值班员",
  );
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
