/** The door that stands before all others. */
export const help = { path: '/help/', label: '现在就需要帮助' } as const;

/** The portal's other doors, in the order in which they stand in the header. */
export const doors = [
  { path: '/services/', label: '找服务' },
  { path: '/assessments/', label: '心理自测' },
  { path: '/laws/', label: '法规' },
  { path: '/news/', label: '新闻' },
] as const;
