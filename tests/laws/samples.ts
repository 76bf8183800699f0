import { existsSync, readdirSync } from 'node:fs';

/** Eleven real statutes beside the repository; they are not ours to commit. */
export const samples = new URL('../../../shared/data/laws/', import.meta.url).pathname;

/** Names of the sample files; empty where the folder isn't there. */
export function sampleNames(): string[] {
  return existsSync(samples) ? readdirSync(samples).sort() : [];
}
