import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorSchemas } from './editor-schemas.ts';
import { root } from './run.ts';

test('编辑器认得每一种 YAML 内容', () => {
  const settings = JSON.parse(readFileSync(`${root}.vscode/settings.json`, 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(settings['yaml.schemas']).toEqual(editorSchemas);
});
