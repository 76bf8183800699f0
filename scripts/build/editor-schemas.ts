import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type KindName, kinds } from '../../src/entries/kinds.ts';
import { globOf } from '../../src/entries/place.ts';
import { root } from './run.ts';

/** Where `.vscode/settings.json` looks for what each YAML file may hold: schema file → files of content/. */
export const editorSchemas: Record<string, string> = Object.fromEntries(
  names().map((kind) => [`.astro/schemas/${kind}.json`, `content/${globOf(kind)}`]),
);

/** Writes them, so that an editor shows the Chinese description of a field while somebody types. */
export function writeEditorSchemas(): void {
  mkdirSync(`${root}.astro/schemas`, { recursive: true });
  for (const kind of names()) {
    const { form, schema } = kinds[kind];
    const whole = form === 'map' ? z.record(z.string(), schema) : schema;
    const json = z.toJSONSchema(whole, { io: 'input', unrepresentable: 'any' });
    writeFileSync(`${root}.astro/schemas/${kind}.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
}

/** Fields above a text are Astro's own editor extension's to explain. */
function names(): KindName[] {
  return (Object.keys(kinds) as KindName[]).filter((kind) =>
    ['yaml', 'map'].includes(kinds[kind].form),
  );
}
