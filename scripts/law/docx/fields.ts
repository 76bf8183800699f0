import { squeeze } from '../../../src/domain/law/space.ts';

interface Field {
  instruction: string;
  inResult: boolean;
  /** Whether anything of it was seen. */
  shows: boolean;
}

/** What a field leaves to say when it ends without a result. */
export type Unshown = { kind: 'number' } | { kind: 'words'; instruction: string } | null;

/** Fields that are open: their results are words, their instructions aren't. */
export class Fields {
  private readonly open: Field[] = [];

  begin(instruction = ''): void {
    this.open.push({ instruction, inResult: false, shows: false });
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.inResult = true;
  }

  instruct(words: string): void {
    const field = this.open.at(-1);
    if (field && !field.inResult) field.instruction += words;
  }

  end(): Unshown {
    const field = this.open.pop();
    if (!field || field.shows || this.where === 'instruction') return null;
    const instruction = squeeze(field.instruction);
    const name = /^=|^\w+/.exec(field.instruction.trim())?.[0].toUpperCase() ?? '';
    if (/^(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM|SEQ)$/.test(name)) return { kind: 'number' };
    return instruction === '' || silent.test(name) ? null : { kind: 'words', instruction };
  }

  /** What words that come now are. */
  get where(): 'text' | 'instruction' | 'unseen' {
    if (this.open.some(({ inResult }) => !inResult)) return 'instruction';
    return this.open.some(({ instruction }) => unseen.test(instruction.trim())) ? 'unseen' : 'text';
  }

  saw(words: string): void {
    if (squeeze(words) !== '') for (const field of this.open) field.shows = true;
  }
}

/** Marks for an index, a table of contents or a value: nothing of them is ever shown. */
const unseen = /^(?:TC|XE|RD|TA|SET|ASK|PRIVATE)(?:\s|$)/i;

/** Without a result they show nothing; Word fills the pages in itself. */
const silent =
  /^(?:TC|XE|RD|TA|SET|ASK|PRIVATE|HYPERLINK|ADDIN|BIDIOUTLINE|NEXT|NEXTIF|PRINT|DATA|NOTEREF|PAGE|NUMPAGES|SECTIONPAGES|SECTION|REVNUM|TOC|FORMTEXT)$/;
