import type { Answers } from './types.ts';

/**
 * What to do first, by what somebody said they need (content/assessments/needs). Most urgent first;
 * numbers are nationwide ones. It judges nothing: every line follows from one answer.
 */
export function needsAdvice(answers: Answers): string[] {
  const has = (question: string, value: string) => {
    const answer = answers[question];
    return Array.isArray(answer) ? answer.includes(value) : answer === value;
  };
  return rules.filter(({ when }) => when(has)).map(({ line }) => line);
}

type Has = (question: string, value: string) => boolean;

const rules: { when: (has: Has) => boolean; line: string }[] = [
  {
    when: (has) => has('danger', 'yes'),
    line: '先打电话：有人受伤或吃下了不该吃的东西拨 120；有人正要伤害自己、正在被打拨 110。打完再回来。',
  },
  {
    when: (has) => has('what', 'death'),
    line: '先和信得过的人待在一起，或拨 12356，现在就可以。不用等到约好时间。',
  },
  {
    when: (has) => has('what', 'hurt'),
    line: '挨打、被欺负不是您的错。正有危险拨 110；妇女还可以拨 12338，问怎么办。',
  },
  {
    when: (has) => has('who', 'child') || has('what', 'study'),
    line: '孩子和学生的事，可以拨青少年服务台 12355。',
  },
  {
    when: (has) => has('school', 'yes'),
    line: '可以先找学校的心理老师，离得近，也最知道学校的情形。',
  },
  {
    when: (has) => has('knows', 'unwilling') || has('knows', 'no'),
    line: '对方还不愿意或还不知道，您可以自己先去问：怎么开口、怎么陪。不必等对方同意才找人商量。',
  },
  {
    when: (has) => has('how', 'face'),
    line: '想当面谈，在「找服务」里看您所在县区的心理咨询室；还没有核实过电话的，先拨 12356 问。',
  },
  {
    when: (has) => has('how', 'doctor') || has('since', 'months') || has('since', 'years'),
    line: '时间长了，或想看医生，可以约精神科或心理门诊。是不是疾病，由医生当面判断。',
  },
  {
    when: (has) => has('held', 'known'),
    line: '怕别人知道，先看「谁会知道」；打电话时可以先问：要不要说名字，会不会告诉别人。',
  },
  {
    when: (has) => has('held', 'label'),
    line: '去谈一谈，不等于有病；不好受的时候找人帮忙，是平常事。',
  },
  {
    when: (has) => has('held', 'where') || has('held', 'time') || has('when', 'evening'),
    line: '不知道去哪里、路远、白天没空，都可以先打电话：12356。',
  },
  {
    when: (has) => has('held', 'money'),
    line: '打电话前先问清收不收费，再决定去哪里。',
  },
  {
    when: (has) => !has('danger', 'yes'),
    line: '随时想说说，都可以拨 12356。',
  },
];
