/** Who is offered what, best first (issue 4). A scale that isn't shown simply drops out. */
export const ageGroups: AgeGroup[] = [
  { id: 'under-12', label: '小学生（12 岁以下）', offered: [] },
  {
    id: 'age-12-13',
    label: '12–13 岁',
    offered: ['who-5'],
    note: '请和爸爸妈妈、老师或别的大人一起做。',
  },
  { id: 'age-14-17', label: '14–17 岁', offered: ['who-5', 'gad-7', 'phq-8'] },
  {
    id: 'age-18-59',
    label: '18–59 岁',
    offered: ['who-5', 'phq-4', 'phq-9', 'phq-8', 'gad-7', 'k6', 'k10', 'sci-8', 'audit', 'swls'],
  },
  {
    id: 'age-60',
    label: '60 岁及以上',
    offered: [
      ...['gds-15', 'who-5', 'phq-4', 'phq-9', 'phq-8', 'gad-7'],
      ...['k6', 'k10', 'sci-8', 'audit', 'swls'],
    ],
  },
];

export function isOffered(group: AgeGroupId, scale: string): boolean {
  return ageGroups.some(({ id, offered }) => id === group && offered.includes(scale));
}

/** Groups an answer from outside (an address, a form) may name. */
export function isAgeGroup(value: string): value is AgeGroupId {
  return ageGroups.some(({ id }) => id === value);
}

export type AgeGroupId = 'under-12' | 'age-12-13' | 'age-14-17' | 'age-18-59' | 'age-60';

export interface AgeGroup {
  id: AgeGroupId;
  label: string;
  offered: string[];
  note?: string;
}
