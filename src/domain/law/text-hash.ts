import { sha256 } from '../site/sha256.ts';

/**
 * SHA-256 (hex) of an official text, as the record's `versions` keeps it. Line endings and blank
 * lines at either end don't count: git changes them between machines.
 */
export async function textHash(text: string): Promise<string> {
  return sha256(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .trim(),
  );
}
