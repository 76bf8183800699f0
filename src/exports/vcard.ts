import type { Service } from '../domain/directory/types.ts';
import type { Words } from '../domain/site/types.ts';

/**
 * A vCard 3.0 in UTF-8, the form that phones' address books take; lines folded at 75 octets as
 * RFC 2426 asks. Only what the record holds; the note says to check by phone.
 */
export function vcard(service: Service, url: string | null, words: Words['services']): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(service.name)}`,
    `ORG:${escaped(service.organization ?? service.name)}`,
    ...service.phones.map(
      ({ number, extension }) => `TEL;TYPE=WORK,VOICE:${number}${extension ? `,${extension}` : ''}`,
    ),
    ...(service.address
      ? [`ADR;TYPE=WORK:;;${escaped(service.address)};${city(service)};山东省;;中国`]
      : []),
    ...(url ? [`URL:${url}`] : []),
    `NOTE:${escaped(note(service, words))}`,
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function note({ demo, assured_date }: Service, words: Words['services']): string {
  const checked = assured_date ? `${assured_date} 核实` : '正在核实';
  return `${demo ? words.vcard_demo : ''}${checked}，${words.check_by_phone}${words.vcard_help}`;
}

function city({ demo, admin_county }: Service): string {
  return demo ? '示例市' : escaped(`滨州市${admin_county ?? ''}`);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Counted in octets and never inside a character, else Chinese comes out broken. */
function folded(line: string): string {
  const parts = [''];
  for (const character of line) {
    const current = parts.at(-1) ?? '';
    if (new TextEncoder().encode(current + character).length > 74) parts.push(character);
    else parts[parts.length - 1] = current + character;
  }
  return parts.join('\r\n ');
}
