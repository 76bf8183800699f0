import { Dialable } from './Dialable.tsx';

interface Props {
  /** The age group as the page names it. */
  label: string;
  /** What is said to this age instead, a paragraph each. */
  without: string[];
  base: string;
  onClear: () => void;
}

/** For somebody whose age this scale isn't made for: why, what instead, and help all the same. */
export function NotOffered({ label, without, base, onClear }: Props) {
  return (
    <div class="player-card">
      <h2>这份问卷不是给你这个年龄的</h2>
      <p>它的题目和分数是按别的年龄定的，{label}做了，分数说明不了什么。</p>
      {without.map((text) => (
        <p key={text}>
          <Dialable text={text} />
        </p>
      ))}
      <p>
        <a href={`${base}assessments/`}>看看适合你的</a>
      </p>
      <p>
        有不想活的念头，<a href={`${base}help/`}>看这里</a>。
      </p>
      <button class="button button-quiet" type="button" onClick={onClear}>
        重选年龄段
      </button>
    </div>
  );
}
