import { possibleRange } from '../../domain/assessment/coding.ts';
import type { Band, ScoringRules } from '../../domain/assessment/types.ts';

interface Props {
  rules: ScoringRules;
  total: number;
  band: Band;
}

const width = 320;

/** Where the score lies on its scale: cells divided by gaps and a pointer, so that colour isn't needed. */
export function ScoreBar({ rules, total, band }: Props) {
  const { lowest, highest } = possibleRange(rules);
  const at = (score: number) => ((score - lowest) / (highest - lowest + 1)) * width;
  const middle = at(total + 0.5);
  return (
    <figure class="player-bar">
      <svg viewBox={`0 0 ${width} 34`} role="img" aria-label={sentence(rules, total, band)}>
        {rules.bands.map(({ name, from, to }) => (
          <rect
            key={name}
            class={name === band.name ? 'player-bar-here' : 'player-bar-cell'}
            x={at(from) + 1}
            y={14}
            width={Math.max(at(to + 1) - at(from) - 2, 2)}
            height={14}
          />
        ))}
        <path class="player-bar-pointer" d={`M${middle - 6} 2h12l-6 10z`} />
      </svg>
      <figcaption>
        <span>{lowest}</span>
        <span>
          {rules.direction === 'higher-is-worse' ? '越往右，困扰越多' : '越往右，感受越好'}
        </span>
        <span>{highest}</span>
      </figcaption>
    </figure>
  );
}

function sentence({ bands }: ScoringRules, total: number, band: Band): string {
  const place = bands.indexOf(band) + 1;
  return `${total} 分，在 ${bands.length} 段里的第 ${place} 段（${band.from} 到 ${band.to} 分，${band.label}）`;
}
