import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib';

const compressible = /\.(html|css|js|json|svg|txt|xml|csv|vcf|webmanifest)$/;
const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Writes `.br` (quality 11) and `.gz` beside every text file of `folder`, once, at build. */
export async function precompress(folder: string): Promise<number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => compressible.test(name)).map((name) => `${folder}/${name}`);
  const rest = files.values();
  // As many at a time as Node has threads for it; and between two, a signal is heard.
  await Promise.all(Array.from({ length: 4 }, () => work(rest)));
  return files.length;
}

async function work(files: Iterable<string>): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(file);
    await writeFile(`${file}.br`, await brotliOf(bytes, settings(bytes)));
    await writeFile(`${file}.gz`, await gzipOf(bytes, { level: 9 }));
  }
}

/** Brotli at quality 11, the measure of every budget. */
export function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, settings(bytes));
}

function settings({ length }: Buffer): { params: Record<number, number> } {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: length,
    },
  };
}
