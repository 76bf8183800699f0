import { autoAdvance } from './auto-advance.ts';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
}

export function AutoAdvance({ on, onChange }: Props) {
  return (
    <label class="player-setting">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => onChange(autoAdvance.set(currentTarget.checked))}
      />
      <span>点了就到下一题（键盘：数字键选，回车往下）</span>
    </label>
  );
}
