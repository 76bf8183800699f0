import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const sound = new URL('fixtures/portal', import.meta.url).pathname;

/** A copy of content, the small sound portal of tests/fixtures/portal unless told: to be broken or signed in one place. */
export class FixtureContent {
  readonly folder = mkdtempSync(join(tmpdir(), 'xinan-content-'));

  constructor(of = sound) {
    cpSync(of, this.folder, { recursive: true });
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  /** Replaces the first occurrence; a test whose words aren't there any more must not pass by luck. */
  replace(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`${name} 里没有「${from}」`);
    this.write(
      name,
      text.replace(from, () => to),
    );
  }

  rename(name: string, other: string): void {
    mkdirSync(dirname(join(this.folder, other)), { recursive: true });
    renameSync(join(this.folder, name), join(this.folder, other));
  }

  remove(name: string): void {
    rmSync(join(this.folder, name), { recursive: true });
  }

  /** When nobody needs it any more. */
  discard(): void {
    rmSync(this.folder, { recursive: true });
  }
}
