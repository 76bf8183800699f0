import type { Boxes } from './types.ts';

const hotline = { why: '心理援助', number: '12356' };
const ambulance = { why: '医疗急救', number: '120' };
const police = { why: '报警', number: '110' };
const calls = [hotline, ambulance, police];
const numbers = '心理援助 12356，医疗急救 120，报警 110。';
const first = { opening: '求助电话', calls, more: [numbers], link: '求助电话' };

/**
 * The three numbers that exist nationwide by law or ministerial rule, with their official names and
 * no word more: what stands where nobody has signed the words of content/help/boxes.yaml yet. A
 * page without a number to press would do more harm than one without comfort.
 */
export const plainBoxes: Boxes = {
  demo: false,
  review: {},
  updated: '2026-11-25',
  strip: calls,
  home: { line: '求助电话', number: '12356', label: '心理援助', more: numbers, link: '求助电话' },
  sitting: { line: '求助电话', called_line: '求助电话', calm: numbers, called: numbers },
  result: first,
  danger: { ...first, calls: [ambulance, police, hotline] },
  beside: first,
  promise: { lines: ['答案只在这台设备上计算。'], more: [numbers] },
  nearby: numbers,
  closing: numbers,
  unanswered: numbers,
  waiting: `这里的内容还在审核。${numbers}`,
};
