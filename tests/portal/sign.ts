import { Content, type ReviewedEntry } from '../../src/entries/content.ts';
import { releaseOf, scaleHashes } from '../../src/entries/release.ts';
import type { FixtureContent } from '../fixture-content.ts';

const signature = (role: string) => `{ role: ${role}, date: '2026-11-20' }`;

/** Signs an entry three times, with the hash of what it says now. */
export async function sign(content: FixtureContent, name: string): Promise<void> {
  const read = new Content(content.folder);
  const entry = read.reviewed().find(({ file }) => file.name === name);
  if (!entry) throw new Error(`${name} 不是要审的内容，或者写得不对`);
  await signEntry(content, read, entry);
}

/** Signs a scale's items and its bands, and then the whole of it. */
export async function signScale(content: FixtureContent, id: string): Promise<void> {
  const { wording, clinical } = await scaleHashes(id, new Content(content.folder));
  const checked = (field: string, hash: string) =>
    `${field}: { role: 测试, date: '2026-11-20', hash: ${hash} }\n`;
  const index = `assessments/${id}/index.mdx`;
  const signed = checked('wording_checked', wording) + checked('clinical_review', clinical);
  content.replace(index, '---\n', `---\n${signed}`);
  await sign(content, index);
}

async function signEntry(
  content: FixtureContent,
  read: Content,
  entry: ReviewedEntry,
): Promise<void> {
  const { hash } = await releaseOf(entry, read);
  const { name, kind } = entry.file;
  const review = `review:
  first: ${signature('编辑')}
  second: ${signature('科长')}
  final: ${signature('分管领导')}
  hash: ${hash}
`;
  if (kind.form === 'prose') content.replace(name, '---\n', `---\n${review}`);
  else content.write(name, review + content.read(name));
}
