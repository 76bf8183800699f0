// npm run -s assess -- list | score ID ANSWERS: the battery and its scoring.
import { parseCodes } from '../src/domain/assessment/parse-codes.ts';
import { wordingState } from '../src/domain/assessment/release-gaps.ts';
import { score } from '../src/domain/assessment/score.ts';
import { Content } from '../src/entries/content.ts';
import { releaseOf, scaleHashes } from '../src/entries/release.ts';
import { explainFaults } from './build/faults.ts';
import { root } from './build/run.ts';

explainFaults();

const content = new Content(`${root}content`);
const [command, ...rest] = process.argv.slice(2);
if (command === 'list' && rest.length === 0) await list();
else if (command === 'score' && rest.length === 2) scoreSheet(rest[0] ?? '', rest[1] ?? '');
else
  fail('用法：npm run -s assess -- list，或 npm run -s assess -- score phq-9 0,1,2,,0,0,0,0,0', 2);

async function list(): Promise<void> {
  // In a preview nothing is released, whoever has signed.
  const mode = content.mode(process.env.PORTAL_MODE);
  const scales = content.of('assessments').map(async (entry) => {
    const { id, data } = entry;
    const scoring = content.find('scorings', id);
    if (data.kind !== 'scale' || !scoring) return [];
    const { gaps } = await releaseOf(entry, content);
    return [
      {
        id,
        title: data.title,
        items: scoring.data.items,
        licence: data.licence.status,
        wording: wordingState(data, (await scaleHashes(id, content)).wording),
        released: mode === 'public' && gaps.length === 0,
      },
    ];
  });
  print((await Promise.all(scales)).flat());
}

function scoreSheet(id: string, answers: string): void {
  const scoring = content.find('scorings', id)?.data;
  const known = content.of('scorings').map((entry) => entry.id);
  if (!scoring) fail(`没有「${id}」这份量表。现有：${known.join('、')}。`, 1);
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
