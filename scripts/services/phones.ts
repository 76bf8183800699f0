import type { Service } from '../../src/domain/directory/types.ts';
import { Misread } from './misread.ts';

type Phones = Service['phones'];

/** 「0543-1234567 转 8（预约）；13800000000（已同意公开）」; whether each can be dialled the schema says. */
export function readPhones(words: string): Phones {
  return (
    words
      .normalize('NFKC')
      // Between numbers, not inside a bracket.
      .split(/[;、,\n](?![^(]*\))/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map(readPhone)
  );
}

const agreed = '已同意公开';

function readPhone(words: string): Phones[number] {
  const match = /^([\d\s-]+?)\s*(?:转\s*(\d+))?\s*(?:\(([^()]*)\))?$/.exec(words);
  if (!match)
    throw new Misread('写成「0543-1234567」，分机写「转 8」，说明写在括号里；几个号码用；隔开');
  const [, number = '', extension, said = ''] = match;
  const notes = said.split(/[,，]/).filter((note) => note !== '');
  const description = notes.filter((note) => note !== agreed).join('，');
  return {
    number: number.replace(/\s/g, ''),
    ...(extension ? { extension } : {}),
    ...(description ? { description } : {}),
    consent: notes.includes(agreed),
  };
}

export function phonesInWords(phones: Phones): string {
  return phones
    .map(({ number, extension, description, consent }) => {
      const notes = [description, consent && agreed].filter(Boolean).join('，');
      return `${number}${extension ? ` 转 ${extension}` : ''}${notes ? `（${notes}）` : ''}`;
    })
    .join('；');
}
