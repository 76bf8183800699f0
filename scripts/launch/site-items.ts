import type { Site } from '../../src/domain/site/types.ts';
import type { Item } from './item.ts';

const fields: [key: keyof Site, blocking: boolean, name: string, why: string][] = [
  ['operator', true, '主办单位', '没有它，全站只能是建设预览'],
  ['url', true, '正式网址', '规范链接、站点地图和二维码都要用它'],
  ['phone', true, '联系电话', '读者要能找到主办单位'],
  ['email', true, '联系邮箱', '读者要能找到主办单位'],
  ['error_report_email', true, '纠错邮箱', '每条服务记录都要能纠错'],
  ['exit_url', true, '「快速离开」去的中性网页', '自测页上按一下就要离开'],
  ['icp', true, 'ICP 备案号', '公开的网站必须有'],
  ['police_record', true, '公安备案号', '公开的网站必须有'],
  ['security_email', false, '安全问题邮箱', '没有它就不发布 security.txt'],
  ['site_id_code', false, '政府网站标识码', '不是政府网站的不需要'],
  ['undertaker', false, '承办单位', '没有就不写'],
];

/** What content/site.yaml still lacks. */
export function siteItems(site: Site): Item[] {
  return fields
    .filter(([key]) => site[key] === null)
    .map(([key, blocking, name, why]) => ({
      section: '站点',
      text: `${name}未登记：${why}（content/site.yaml 的 ${key}）`,
      file: 'content/site.yaml',
      field: key,
      who: '主办单位',
      ask: `请提供本站的${name}。`,
      blocking,
    }));
}
