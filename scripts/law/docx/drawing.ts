import type { SourceLine } from '../../../src/domain/law/types.ts';
import { isOn, type XmlElement } from '../../files/xml.ts';
import type { WordFile } from './file.ts';
import { allText, child, elementsOf, ownText, withAll } from './names.ts';
import type { Story } from './story.ts';

/**
 * What a drawing shows, modern or VML: boxes of text, and what can only be named.
 * @returns lines of boxes that belong to the law
 */
export function drawn(
  drawing: XmlElement,
  story: Story,
  file: WordFile,
  hidden: boolean,
): SourceLine[] {
  const lines: SourceLine[] = [];
  const name = (what: string, words: string): void => {
    if (!hidden) story.leave(drawing, what, words);
  };
  const visit = (element: XmlElement, unseen: boolean): void => {
    const { attributes } = element;
    switch (element.name) {
      case 'mc:AlternateContent': {
        const shown = story.branch(element);
        if (shown) visit(shown, unseen);
        return;
      }
      case 'w:txbxContent':
        lines.push(...story.box(element, unseen));
        return;
      case 'a:t':
        story.leave(drawing, '图形里的字', ownText(element));
        story.sawAll(element);
        return;
      case 'v:textpath':
        name('艺术字', attributes.string ?? '');
        return;
      case 'a:blip':
      case 'v:imagedata':
        if (
          drawing.name !== 'w:object' &&
          Object.keys(attributes).some((one) => /^[ro]:/.test(one))
        )
          name('图片（里面的字读不出来）', '');
        return;
      case 'o:OLEObject':
        name(`嵌入的对象（${attributes.ProgID ?? '里面的字读不出来'}）`, '');
        return;
      case 'c:chart':
      case 'cx:chart':
      case 'dgm:relIds': {
        const id = attributes['r:dm'] ?? attributes['r:id'] ?? '';
        name('图表', wordsOf(file.byId(story.part, id)?.root));
        return;
      }
    }
    const out = unseen || isHidden(element);
    for (const one of elementsOf(element)) visit(one, out);
  };
  visit(drawing, hidden);
  return lines;
}

function isHidden(element: XmlElement): boolean {
  const own = child(element, 'wp:docPr')?.attributes.hidden;
  if (isOn(own)) return true;
  return /visibility\s*:\s*hidden|display\s*:\s*none/i.test(element.attributes.style ?? '');
}

function wordsOf(root: XmlElement | undefined): string {
  if (!root) return '';
  const values = [...withAll(root)].filter(({ name }) => name === 'c:v').map(ownText);
  return [allText(root), ...values].filter(Boolean).join('　');
}
