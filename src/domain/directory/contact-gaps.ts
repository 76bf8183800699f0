import type { Service } from './types.ts';

/**
 * What a record needs before the public may act on it, beyond its signatures: that a person has
 * called the number, or been there. 心安细胞 is a place's good name, and 调解、康复和救助 without a
 * number or a place of its own is what a resident may ask for: nobody is sent there.
 * @param id `<kind>/<slug>`
 */
export function contactGaps(
  id: string,
  { assured_date, phones, address }: Pick<Service, 'assured_date' | 'phones' | 'address'>,
): string[] {
  const leadsThere = phones.length > 0 || address !== null;
  const withoutContact = id.startsWith('cells/') || (id.startsWith('aid/') && !leadsThere);
  return assured_date === null && !withoutContact ? ['联系方式待核实'] : [];
}
