import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/directory/types.ts';
import { fill } from '../../domain/site/fill.ts';
import { Dialable } from './Dialable.tsx';
import { words } from './words.ts';

interface Props {
  contacts: Record<string, Contact[]>;
  base: string;
  /** What stands below, whether somebody was found or not. */
  line: string;
}

/** Somebody to speak with in the reader's county; the choice stays on this page, and may be left open. */
export function Nearby({ contacts, base, line }: Props) {
  const [county, choose] = useState('');
  const found = contacts[county] ?? [];
  return (
    <section class="player-where">
      <h3>找人当面聊</h3>
      <p class="no-print">
        <label>
          您在哪个县区（可以不选，只留在这一页）{' '}
          <select value={county} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">不选</option>
            {Object.keys(contacts).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul aria-live="polite">
        {found.map(({ name, number, extension, demo }) => (
          <li key={name}>
            {name}：{demo ? `${number}（示例，不能拨打）` : <a href={`tel:${number}`}>{number}</a>}
            {extension && ` 转 ${extension}`}
          </li>
        ))}
        <li>
          {county !== '' && found.length === 0 && fill(words.nobody, { county })}
          <Dialable text={line} />{' '}
          <a class="no-print" href={`${base}services/`}>
            找服务
          </a>
        </li>
      </ul>
    </section>
  );
}
