/** Statistical counties of 滨州 and, in preview, the demonstration county. */
export const counties = [
  '滨城区',
  '沾化区',
  '惠民县',
  '阳信县',
  '无棣县',
  '博兴县',
  '邹平市',
] as const;
export const zones = ['滨州经济技术开发区', '滨州高新技术产业开发区', '北海经济开发区'] as const;
export const demoCounty = '示例县';
export const networks = ['组织', '政法', '工会', '卫健', '教育', '民政', '企业', '群团'] as const;
