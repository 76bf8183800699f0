import type { LawCopy, TextCopy } from '../domain/law/types.ts';
import { getLaws } from './laws.ts';
import { getMode } from './site.ts';
import { getWords } from './words.ts';

/** Every law that this build lets out, with its newest text where one is held. */
export async function getLawCopies(): Promise<LawCopy[]> {
  const mode = await getMode();
  const { laws: words } = await getWords();
  return (await getLaws()).map(({ id, record, versions: [newest] }) => ({
    id,
    record,
    version: newest?.record ?? null,
    law: newest?.law ?? null,
    mode,
    words,
  }));
}

/** Those with a text. */
export async function getTextCopies(): Promise<TextCopy[]> {
  return (await getLawCopies()).filter(
    (entry): entry is TextCopy => entry.law !== null && entry.version !== null,
  );
}
