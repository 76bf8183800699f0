import type { Band, Instead, ScoringRules } from '../../domain/assessment/types.ts';
import { Dialable } from './Dialable.tsx';

interface Props {
  rules: ScoringRules;
  band: Band;
  /** Says something else than the band, whatever the total. */
  instead: Instead | null;
}

/** What a result means and what can be done. */
export function Meaning({ rules, band, instead }: Props) {
  const advice = instead?.advice ?? [...band.advice, rules.retry];
  return (
    <>
      <p>{instead?.meaning ?? band.meaning}</p>
      <h3>可以做的事</h3>
      <ul>
        {advice.map((line) => (
          <li key={line}>
            <Dialable text={line} />
          </li>
        ))}
      </ul>
    </>
  );
}
