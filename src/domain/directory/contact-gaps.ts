import type { Service } from './types.ts';

/** 心安细胞 is a place's good name: nobody is sent there by phone. */
const withoutContact = /^cells\//;

/**
 * What a record needs before the public may act on it, beyond its signatures: that a person has
 * called the number, or been there.
 * @param id `<kind>/<slug>`
 */
export function contactGaps(id: string, { assured_date }: Pick<Service, 'assured_date'>): string[] {
  return assured_date === null && !withoutContact.test(id) ? ['联系方式待核实'] : [];
}
