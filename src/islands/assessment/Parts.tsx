import type { ScoringRules } from '../../domain/assessment/types.ts';

interface Props {
  scales: NonNullable<ScoringRules['scales']>;
  scores: Record<string, number>;
}

/** A result's parts as a table. */
export function Parts({ scales, scores }: Props) {
  return (
    <table class="player-parts">
      <caption>分项</caption>
      <tbody>
        {Object.entries(scales).map(([name, { label }]) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{scores[name]} 分</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
