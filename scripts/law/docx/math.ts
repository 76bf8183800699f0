import type { XmlElement } from '../../files/xml.ts';
import { elementsOf } from './names.ts';

/** Whether a formula is a row of signs: no fraction, root, index or matrix, no bracket drawn around. */
export function isLinear(formula: XmlElement): boolean {
  return elementsOf(formula).every((one) => {
    if (one.name === 'm:oMath') return isLinear(one);
    return /^(?:m:r|w:r|w:bookmark\w+|w:proofErr|\w+:\w+Pr)$/.test(one.name);
  });
}
