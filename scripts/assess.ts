// npm run -s assess -- list | score ID ANSWERS: the battery and its scoring, as CONTRACT says.
import { readScale, scaleIds } from './assess/read-scales.ts';
import { parseCodes } from '../src/domain/assessment/parse-codes.ts';
import { score } from '../src/domain/assessment/score.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'list' && rest.length === 0) await list();
else if (command === 'score' && rest.length === 2) await scoreSheet(rest[0] ?? '', rest[1] ?? '');
else
  fail('用法：npm run -s assess -- list，或 npm run -s assess -- score phq-9 0,1,2,,0,0,0,0,0', 2);

async function list(): Promise<void> {
  const scales = await Promise.all(scaleIds().map(readScale));
  print(
    scales.map(({ id, record, scoring, wording, released }) => ({
      id,
      title: record.title,
      items: scoring.items,
      licence: record.licence.status,
      wording,
      released,
    })),
  );
}

async function scoreSheet(id: string, answers: string): Promise<void> {
  if (!scaleIds().includes(id)) fail(`没有「${id}」这份量表。现有：${scaleIds().join('、')}。`, 1);
  const { scoring } = await readScale(id);
  const parsed = parseCodes(scoring, answers);
  if ('error' in parsed) fail(parsed.error, 1);
  else print({ id, ...score(scoring, parsed.codes) });
}

function print(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

function fail(sentence: string, code: 1 | 2): never {
  console.error(sentence);
  process.exit(code);
}
