/** The portal's doors, in the order of urgency. */
export const doors = [
  { path: '/help/', label: '现在就需要帮助', help: true },
  { path: '/services/', label: '找服务', help: false },
  { path: '/assessments/', label: '心理自测', help: false },
  { path: '/laws/', label: '法规', help: false },
  { path: '/news/', label: '新闻', help: false },
] as const;
