import type { Advised } from '../../domain/assessment/needs-advice.ts';
import type { Answers, NeededHelp, Question } from '../../domain/assessment/types.ts';
import type { Boxes } from '../../domain/help/types.ts';
import { Dialable } from '../assessment/Dialable.tsx';
import { HelpFirst } from '../assessment/HelpFirst.tsx';
import { PrintButton } from '../assessment/PrintButton.tsx';
import { today } from '../assessment/today.ts';
import { useHeading } from '../assessment/use-heading.ts';
import { words } from '../assessment/words.ts';
import { Said } from './Said.tsx';

/** The signed words of help, see content/help/boxes.yaml. */
export type Help = Pick<Boxes, 'result' | 'danger' | 'beside'>;

interface Props {
  answers: Answers;
  /** The questions as they were asked, by name. */
  asked: Record<string, Question>;
  advised: Advised;
  help: Help;
  /** Situations that this build has a page of: id → title. */
  titles: Record<string, string>;
  /** Of the guide. */
  name: string;
  base: string;
  onClear: () => void;
}

/** One page to print or to show at a room: what was said, and what to do first. It judges nothing. */
export function Summary({ answers, asked, advised, help, titles, name, base, onClear }: Props) {
  const heading = useHeading<HTMLHeadingElement>('summary');
  return (
    <article class="player-result">
      <h2 ref={heading} tabIndex={-1}>
        小结
      </h2>
      {advised.help && <HelpFirst words={help[boxes[advised.help]]} base={base} />}
      <h3>可以先做的</h3>
      <ul>
        {advised.lines.map((line) => (
          <li key={line}>
            <Dialable text={line} />
          </li>
        ))}
      </ul>
      <ul class="no-print">
        {advised.situations.map(
          (id) =>
            titles[id] && (
              <li key={id}>
                <a class="tap" href={`${base}situations/${id}/`}>
                  遇到这件事：{titles[id]}
                </a>
              </li>
            ),
        )}
        {further.map(([address, words]) => (
          <li key={address}>
            <a class="tap" href={base + address}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      <h3>我说的</h3>
      <p class="print-only">
        {name}，{today()}写的。
      </p>
      <Said answers={answers} asked={asked} />
      <p class="player-buttons no-print">
        <PrintButton />
        <button class="button button-quiet" type="button" onClick={onClear}>
          清除
        </button>
      </p>
      <p class="soft no-print">{words.guide_kept}</p>
    </article>
  );
}

const boxes: Record<NeededHelp, keyof Help> = {
  danger: 'danger',
  said: 'result',
  beside: 'beside',
};

const further = [
  ['services/', '找服务'],
  ['help/who-knows/', '谁会知道'],
  ['help/cards/', '不知道怎么开口'],
] as const;
