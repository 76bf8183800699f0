import { elementsOf as childrenOf, isOn, type XmlElement } from '../../files/xml.ts';

const ecma = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
const microsoft = 'http://schemas.microsoft.com/office/';

/** The prefixes that the code here knows namespaces by, in both dialects of the format. */
export const prefixes: Record<string, string> = {
  [`${ecma}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${ecma}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${ecma}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${ecma}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}drawingml/wordprocessingDrawing`]: 'wp',
  [`${ecma}drawingml/2006/main`]: 'a',
  [`${strict}drawingml/main`]: 'a',
  [`${ecma}drawingml/2006/chart`]: 'c',
  [`${strict}drawingml/chart`]: 'c',
  [`${ecma}drawingml/2006/diagram`]: 'dgm',
  [`${strict}drawingml/diagram`]: 'dgm',
  [`${microsoft}drawing/2014/chartex`]: 'cx',
  [`${microsoft}word/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}word/2010/wordml`]: 'w14',
  [`${ecma}markup-compatibility/2006`]: 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

/**
 * The one branch of mc:AlternateContent that Word shows: the first whose namespaces it knows, else
 * the fallback.
 */
export function shownBranch(alternate: XmlElement): XmlElement | null {
  const branches = elementsOf(alternate);
  return (
    branches.find(({ name, attributes, scope }) => {
      const required = attributes.Requires?.trim().split(/\s+/) ?? [];
      return (
        name === 'mc:Choice' &&
        required.length > 0 &&
        required.every((prefix) => isKnown(scope[prefix] ?? ''))
      );
    }) ??
    branches.find(({ name }) => name === 'mc:Fallback') ??
    null
  );
}

/** Emoji by number are read from their fallback, which holds them as characters. */
function isKnown(space: string): boolean {
  if (space.endsWith('/symex')) return false;
  return (
    Object.hasOwn(prefixes, space) ||
    [ecma, strict, `${microsoft}word/`, `${microsoft}drawing/`].some((one) => space.startsWith(one))
  );
}

export function elementsOf(element: XmlElement | null | undefined): XmlElement[] {
  return element ? childrenOf(element) : [];
}

export function child(element: XmlElement | null | undefined, name: string): XmlElement | null {
  return elementsOf(element).find((one) => one.name === name) ?? null;
}

export function valOf(element: XmlElement | null | undefined, name: string): string | null {
  return child(element, name)?.attributes['w:val'] ?? null;
}

/** An element and all below it, in the order of the file. */
export function* withAll(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const one of elementsOf(element)) yield* withAll(one);
}

/** A switch such as w:vanish: there without a value is on; null where it is not there. */
export function switched(properties: XmlElement | null | undefined, name: string): boolean | null {
  const found = child(properties, name);
  return found === null ? null : isOn(found.attributes['w:val'], true);
}

/** A shade or a marker's colour under words that is not the paper's white. */
export function isColoured(shade: XmlElement | null): boolean {
  if (shade?.name === 'w:highlight')
    return !/^(?:none|white)$/.test(shade.attributes['w:val'] ?? '');
  if (shade?.name !== 'w:shd') return false;
  const {
    'w:val': pattern = 'clear',
    'w:fill': fill = 'auto',
    'w:themeFill': theme,
  } = shade.attributes;
  return theme !== undefined || !/^(?:clear|nil)$/.test(pattern) || !/^(?:auto|f{6})$/i.test(fill);
}

/** What holds a piece of visible text, and nothing else. */
export function isText({ name }: XmlElement): boolean {
  return name === 'w:t' || name === 'm:t' || name === 'a:t';
}

export function ownText({ children }: XmlElement): string {
  return children.filter((node) => typeof node === 'string').join('');
}

/** All text below, however it is wrapped. */
export function allText(element: XmlElement): string {
  return [...withAll(element)].filter(isText).map(ownText).join('');
}
