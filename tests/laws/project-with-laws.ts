import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importLaw } from '../../scripts/law/import-law.ts';
import { readSource } from '../../scripts/law/read-source.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { ProjectCopy } from '../portal/project-copy.ts';
import { samples } from './samples.ts';

const root = new URL('../../', import.meta.url).pathname;

/** A copy of the project with statutes taken in by the importer; the ids are in the order of the names. */
export async function projectWithLaws(
  names: string[],
): Promise<{ project: ProjectCopy; ids: string[] }> {
  const content = mkdtempSync(join(tmpdir(), 'xinan-content-'));
  cpSync(`${root}content`, content, { recursive: true });
  const ids: string[] = [];
  for (const [index, name] of names.entries()) {
    const id = recordOf(await titleOf(name), content) ?? `law-${index + 1}`;
    ids.push(id);
    // Two of them say nowhere when they came into force; the day is the test's, not the law's.
    await importLaw(samples + name, id, null, content).catch(() =>
      importLaw(samples + name, id, '2016-12-31', content),
    );
  }
  const project = new ProjectCopy(content);
  rmSync(content, { recursive: true });
  return { project, ids };
}

async function titleOf(name: string): Promise<string> {
  return parseLaw(await readSource(samples + name)).title;
}

/** The record that the portal already has of this law. */
function recordOf(title: string, content: string): string | undefined {
  return globSync('laws/*/index.mdx', { cwd: content })
    .find((name) => readFileSync(join(content, name), 'utf8').includes(`\ntitle: ${title}\n`))
    ?.split('/')[1];
}
