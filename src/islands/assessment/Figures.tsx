import { possibleRange } from '../../domain/assessment/coding.ts';
import type { Band, Score, ScoringRules } from '../../domain/assessment/types.ts';
import { Parts } from './Parts.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import { words } from './words.ts';

interface Props {
  rules: ScoringRules;
  score: Score;
  total: number;
  band: Band;
  /** Without its band's name, where that would belittle what was said. */
  bare: boolean;
}

/** The score, where it lies, and its parts; on paper all bands, so that somebody else can read it. */
export function Figures({ rules, score, total, band, bare }: Props) {
  return (
    <>
      <p class="player-score">
        您的自评得分：<strong>{total}</strong> / {possibleRange(rules).highest}
        {!bare && `（${band.label}）`}
      </p>
      <ScoreBar rules={rules} total={total} band={band} />
      <p class="print-only">
        分段：
        {rules.bands.map(({ from, to, label }) => `${from}–${to} 分 ${label}`).join('；')}。
      </p>
      <p>
        <strong>{words.screening}</strong>
        {words.diagnosis}
      </p>
      {rules.scales && <Parts rules={rules} scores={score.scales} />}
    </>
  );
}
