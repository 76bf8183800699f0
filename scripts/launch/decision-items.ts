import type { Item } from './item.ts';

/**
 * What only people outside the repository can decide. Each stays until its line is removed here
 * with the decision recorded in the commit.
 */
export function decisionItems(): Item[] {
  return [
    {
      section: '求助',
      blocking: true,
      text: '12356 在滨州的服务时段未核实（国家要求每天不少于 18 小时）',
    },
    {
      section: '求助',
      blocking: true,
      text: '「打电话会发生什么」（可以不说姓名、可能录音、有生命危险时会联系急救或公安）须由 12356 承办单位确认',
    },
    {
      section: '求助',
      blocking: false,
      text: '听障、言语障碍者的短信报警号码：公安机关确认之后才能登',
    },
    { section: '求助', blocking: false, text: '滨州自己的 7×24 小时线上心理援助热线：号码未知' },
    {
      section: '服务',
      blocking: true,
      text: '乡镇街道名单（91 个）请民政部门核对；三个功能区各管哪些街道待确认',
    },
    {
      section: '自测',
      blocking: true,
      text: '各量表的中文译文须逐字核对，分段和帮助文字须由临床人员签字',
    },
    {
      section: '自测',
      blocking: true,
      text: '个人信息保护：访问日志的保存期限和自测页面的法律意见',
    },
    {
      section: '站点',
      blocking: true,
      text: '独立建站还是在主管部门网站设专栏，须先定（专项工作原则上不单独开设专项网站）',
    },
    { section: '站点', blocking: true, text: '等级保护定级备案和上线前安全评估' },
  ];
}
