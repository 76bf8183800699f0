import { type AgeGroupId, ageGroups } from '../../domain/assessment/age-groups.ts';

interface Props {
  group: AgeGroupId;
  base: string;
  onClear: () => void;
}

/** For somebody whose age this scale isn't made for: why, what instead, and help all the same. */
export function NotOffered({ group, base, onClear }: Props) {
  const younger = group === 'under-12' || group === 'age-12-13';
  const label = ageGroups.find(({ id }) => id === group)?.label;
  return (
    <div class="player-card">
      <h2>这份问卷不是给你这个年龄的</h2>
      <p>
        它的题目和分数是按别的年龄定的，{label}做了，分数说明不了什么。
        {younger && '请和爸爸妈妈、老师或别的大人一起看。'}
      </p>
      <p>
        <a href={`${base}assessments/`}>看看适合你的</a>
      </p>
      <p>
        想找人说说，拨 <a href="tel:12356">12356</a>
        {younger || group === 'age-14-17' ? (
          <>
            ，或青少年服务台 <a href="tel:12355">12355</a>
          </>
        ) : null}
        。有不想活的念头，<a href={`${base}help/`}>看这里</a>。
      </p>
      <button class="button button-quiet" type="button" onClick={onClear}>
        重选年龄段
      </button>
    </div>
  );
}
