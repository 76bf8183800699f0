import type { LawNode, NodeType, ParsedLaw } from '../../src/domain/law/types.ts';

const counted: [type: NodeType, name: string][] = [
  ['part', '编'],
  ['chapter', '章'],
  ['section', '节'],
  ['article', '条'],
  ['paragraph', '款'],
  ['item', '项'],
  ['subitem', '目'],
  ['annex', '附件'],
];

const events = {
  passed: '通过',
  approved: '批准',
  promulgated: '公布',
  amended: '修正或修订',
  effective: '施行',
  other: '其他',
};

/** What an editor compares with the paper after an import. */
export function summaryOf(
  law: ParsedLaw,
  { id, effective, stated }: { id: string; effective: string; stated: string | null },
): string {
  const all = law.body.flatMap(withAll);
  const articles = all.filter(({ type }) => type === 'article');
  const counts = counted
    .map(([type, name]) => [all.filter((node) => node.type === type).length, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`);
  return [
    `已导入《${law.title}》到 content/laws/${id}/${effective}.md，一字未改。请对照公报核对：`,
    `  ${counts.join('，')}`,
    ...(articles.length > 0
      ? [`  第一个是${articles[0]?.label}，最后一个是${articles.at(-1)?.label}`]
      : []),
    ...law.header.map(
      ({ event, date, text }) => `  ${events[event]}：${date ?? '没有日期'}　${text}`,
    ),
    `  施行：${effective}${stated === null ? '（正文没有写，按命令里给的）' : stated === effective ? '' : `（正文写的是 ${stated}，按命令里给的）`}`,
    law.problems.length === 0
      ? '没有发现可疑的地方。'
      : `有 ${law.problems.length} 处要对照原件（没有问题的，在 index.mdx 这一版的 settled 里写明 code、line、reason、role、date，不要改正文）：`,
    ...(law.problems.some(({ code }) => code === 'sentence-broken')
      ? [
          '  换了行却不另起一款的（如一行一个职务），在 index.mdx 这一版的 continued 里写明 line、reason、role、date：那一行就接在前一行的款里。',
        ]
      : []),
    ...law.problems.map(({ code, line, message }) => `  第 ${line} 行　${code}　${message}`),
    `接下来：在 content/laws/${id}/index.mdx 里写来源、制定机关、效力和核对日期，再运行 npm run check。`,
  ].join('\n');
}

function withAll(node: LawNode): LawNode[] {
  return [node, ...node.children.flatMap(withAll)];
}
