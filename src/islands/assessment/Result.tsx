import { bandOf } from '../../domain/assessment/bands.ts';
import { insteadOf } from '../../domain/assessment/instead.ts';
import type { Score } from '../../domain/assessment/types.ts';
import { Figures } from './Figures.tsx';
import { ForAge } from './ForAge.tsx';
import { FunctionQuestion } from './FunctionQuestion.tsx';
import { HelpFirst } from './HelpFirst.tsx';
import { Meaning } from './Meaning.tsx';
import { Nearby } from './Nearby.tsx';
import { PrintButton } from './PrintButton.tsx';
import type { PageData } from './read-page.ts';
import { today } from './today.ts';
import { useHeading } from './use-heading.ts';
import { words as said } from './words.ts';

interface Props {
  page: PageData;
  score: Score;
  /** The age group chosen at the start. */
  age: string;
  /** An answer about not wanting to live was given on the way, whatever the sheet says now. */
  called: boolean;
  onClear: () => void;
}

/** Help before figures, then what it means and what can be done, and the score last; one A4 page when printed. */
export function Result({ page, score, age, called, onClear }: Props) {
  const heading = useHeading<HTMLHeadingElement>('result');
  const { rules, base, help } = page;
  const band = bandOf(rules.bands, score.total ?? Number.NaN);
  if (score.total === null || !band) return null;
  const instead = insteadOf(rules, called ? ['self-harm'] : score.alerts);
  const { result: forAge = [], calls = [] } = page.ages[age] ?? {};
  const first = called || score.alerts.length > 0;
  const words = calls.length > 0 ? { ...help.result, calls } : help.result;

  return (
    <article class="player-result">
      <h2 ref={heading} tabIndex={-1}>
        自测结果
      </h2>
      {first && <HelpFirst words={words} base={base} />}
      {forAge.length > 0 && <ForAge words={forAge} calls={first ? [] : calls} />}
      <Meaning rules={rules} band={band} instead={instead} />
      <Figures
        rules={rules}
        score={score}
        total={score.total}
        band={band}
        bare={instead !== null}
      />
      {rules.function_question && <FunctionQuestion words={rules.function_question} />}
      <Nearby contacts={page.contacts} base={base} line={help.nearby} />
      <Provenance page={page} />
      <p class="player-buttons no-print">
        <PrintButton />
        <button class="button button-quiet" type="button" onClick={onClear}>
          清除
        </button>
      </p>
      <p class="soft no-print">{said.kept}</p>
    </article>
  );
}

/** Whose scale, which weeks it asks about, and who answers for the words above. */
function Provenance({ page: { title, short, recall, rights, signed, rules } }: { page: PageData }) {
  return (
    <p class="soft">
      {title}（{short}），问的是{recall}，{today()}做的。分段出处：{rules.bands_source}。
      {rules.bands_note}
      {rights}
      {signed ? said.signed : said.unsigned}
    </p>
  );
}
