import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach } from 'vitest';
import { root } from '../build/run.ts';

/** Each test of the file gets a directory of its own: the services of a town that is nowhere, to be changed. */
export function townForEach(): { readonly content: string } {
  const town = { content: '' };
  beforeEach(() => {
    town.content = mkdtempSync(`${tmpdir()}/services-`);
    cpSync(`${root}tests/fixtures/town/services`, `${town.content}/services`, { recursive: true });
  });
  afterEach(() => rmSync(town.content, { recursive: true }));
  return town;
}
