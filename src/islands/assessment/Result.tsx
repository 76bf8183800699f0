import { useEffect, useRef } from 'preact/hooks';
import { bandOf } from '../../domain/assessment/bands.ts';
import { possibleRange } from '../../domain/assessment/coding.ts';
import type { Score } from '../../domain/assessment/types.ts';
import { FunctionQuestion } from './FunctionQuestion.tsx';
import { HelpFirst } from './HelpFirst.tsx';
import { Nearby } from './Nearby.tsx';
import { Parts } from './Parts.tsx';
import { PrintButton } from './PrintButton.tsx';
import type { PageData } from './read-page.ts';
import { ScoreBar } from './ScoreBar.tsx';

interface Props {
  page: PageData;
  score: Score;
  /** Help was called for on the way, whatever the sheet says now. */
  helpFirst: boolean;
  onClear: () => void;
}

/** Help before figures, then the score, what it means and what can be done; one A4 page when printed. */
export function Result({ page, score, helpFirst, onClear }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('[data-stage]')?.scrollIntoView();
  }, []);
  const { rules, short, base, signed, help } = page;
  const band = bandOf(rules.bands, score.total ?? Number.NaN);
  if (score.total === null || !band) return null;

  return (
    <article class="player-result">
      <h2 ref={heading} tabIndex={-1}>
        自测结果
      </h2>
      {(helpFirst || score.alerts.length > 0) && <HelpFirst words={help.result} base={base} />}
      <p class="player-score">
        您的自评得分：<strong>{score.total}</strong> / {possibleRange(rules).highest}（{band.label}
        ）
      </p>
      <ScoreBar rules={rules} total={score.total} band={band} />
      <p>
        <strong>这是筛查结果，不是诊断。</strong>精神障碍只能由精神科执业医师当面诊断。
      </p>
      <p>{band.meaning}</p>
      <h3>可以做的事</h3>
      <ul>
        {band.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{rules.retry}</li>
      </ul>
      {rules.scales && <Parts rules={rules} scores={score.scales} />}
      {rules.function_question && <FunctionQuestion words={rules.function_question} />}
      <Nearby contacts={page.contacts} base={base} words={help.nearby} />
      <p class="soft">
        {short}，{today()}。分段出处：{rules.bands_source}。{rules.bands_note}
        上面的解释和建议由本站编写，{signed ? '已由临床人员审定' : '还没有经临床人员审定'}。
      </p>
      <p class="player-buttons no-print">
        <PrintButton />
        <button class="button button-quiet" type="button" onClick={onClear}>
          清除
        </button>
      </p>
      <p class="soft no-print">
        这份结果只在这一页里，关掉或清除就没有了。要带给医生、咨询师看，就打印出来；不想给谁看，谁也不能要。
      </p>
    </article>
  );
}

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`;
}
