import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importLaw } from '../../scripts/law/import-law.ts';
import { readSource } from '../../scripts/law/read-source.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { ProjectCopy } from '../portal/project-copy.ts';

const root = new URL('../../', import.meta.url).pathname;

/** A copy of the project with statutes taken in by the importer; the ids are in the order of the files. */
export async function projectWithLaws(
  files: string[],
): Promise<{ project: ProjectCopy; ids: string[] }> {
  const content = mkdtempSync(join(tmpdir(), 'xinan-content-'));
  cpSync(`${root}content`, content, { recursive: true });
  const ids: string[] = [];
  for (const [index, file] of files.entries()) {
    const id = recordOf(await titleOf(file), content) ?? `law-${index + 1}`;
    ids.push(id);
    // Two of them say nowhere when they came into force; the day is the test's, not the law's.
    await importLaw(file, id, null, content).catch(() =>
      importLaw(file, id, '2016-12-31', content),
    );
  }
  const project = new ProjectCopy(content);
  rmSync(content, { recursive: true });
  return { project, ids };
}

async function titleOf(file: string): Promise<string> {
  return parseLaw(await readSource(file)).title;
}

/** The record that the portal already has of this law. */
function recordOf(title: string, content: string): string | undefined {
  return globSync('laws/*/index.mdx', { cwd: content })
    .find((name) => readFileSync(join(content, name), 'utf8').includes(`\ntitle: ${title}\n`))
    ?.split('/')[1];
}
