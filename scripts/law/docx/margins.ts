import { squeeze } from '../../../src/domain/law/space.ts';
import type { XmlElement } from '../../files/xml.ts';
import { elementsOf, withAll } from './names.ts';
import type { Reading, Story } from './story.ts';

/** Headers and footers are no law, but somebody may have put some there: named, once for each text. */
export function nameMargins(root: XmlElement, story: Story, { file, leftOut }: Reading): void {
  const named = new Set<string>();
  let start = 1;
  for (const section of withAll(root)) {
    if (section.name !== 'w:sectPr') continue;
    for (const reference of elementsOf(section)) {
      const name = names.get(reference.name);
      const found = file.byId(file.main, reference.attributes['r:id'] ?? '');
      if (!name || !found || named.has(found.part)) continue;
      named.add(found.part);
      const words = story.hanging(start, found.part, name, found.root);
      const key = `${name}${squeeze(words)}`;
      if (isPageNumber(words) || named.has(key)) continue;
      named.add(key);
      leftOut.cut();
      leftOut.add(start, name, words);
    }
    start = story.lineOf(section) + 1;
  }
}

const names = new Map([
  ['w:headerReference', '页眉'],
  ['w:footerReference', '页脚'],
]);

/** 「— 1 —」, 「第 1 页 共 9 页」, 「Page 1 of 9」, or nothing. */
function isPageNumber(words: string): boolean {
  return /^(?:第|页|共|总|[,，/／\-‐-―－·|]|[\d０-９]|page|of|[ivxl]{1,6}(?![a-z]))*$/i.test(
    squeeze(words),
  );
}
