import type { AgeGroup } from '../../domain/assessment/types.ts';

/** Numbers to press, the most pressing first. */
export function Calls({ calls }: { calls: AgeGroup['calls'] }) {
  return (
    <p class="player-calls">
      {calls.map(({ why, number }) => (
        <a class="player-call" key={number} href={`tel:${number}`}>
          {why} <strong>{number}</strong>
        </a>
      ))}
    </p>
  );
}
