import { useEffect, useRef, useState } from 'preact/hooks';
import { coding } from '../../domain/assessment/coding.ts';
import type { ScoringRules } from '../../domain/assessment/types.ts';
import type { Part } from './parts-chart.ts';
import { words } from './words.ts';

interface Props {
  rules: ScoringRules;
  scores: Record<string, number>;
}

/** A result's parts as a table, and as a picture for whoever asks; the library comes only then. */
export function Parts({ rules, scores }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const parts = partsOf(rules, scores);

  useEffect(() => {
    if (!asked) return;
    let gone = false;
    let remove = () => {};
    import('./parts-chart.ts')
      .then(({ drawParts }) => {
        if (!gone && canvas.current) remove = drawParts(canvas.current, parts);
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      remove();
    };
  }, [asked]);

  return (
    <section class="player-parts">
      <table>
        <caption>分项</caption>
        <tbody>
          {parts.map(({ label, note, score, highest }) => (
            <tr key={label}>
              <th scope="row">
                {label}
                <span class="soft">{note}</span>
              </th>
              <td>
                {score} / {highest}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && !failed && (
        <div class="player-chart" aria-hidden="true">
          <canvas ref={canvas} />
        </div>
      )}
      {!asked && (
        <button class="button button-quiet no-print" type="button" onClick={() => setAsked(true)}>
          画成图
        </button>
      )}
      {failed && <p role="status">{words.no_chart}</p>}
    </section>
  );
}

function partsOf(rules: ScoringRules, scores: Record<string, number>): (Part & { note: string })[] {
  return Object.entries(rules.scales ?? {}).map(([name, { label, note = '', items }]) => ({
    label,
    note,
    score: scores[name] ?? 0,
    highest: items.reduce(
      (total, item) => total + Math.max(...(coding(rules)[item - 1] ?? [0])),
      0,
    ),
  }));
}
