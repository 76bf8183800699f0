import type { Site } from '../../src/domain/site/types.ts';
import type { Item } from './item.ts';

const fields: [key: keyof Site, blocking: boolean, text: string][] = [
  ['operator', true, '主办单位（operator）未登记：没有它，全站只能是建设预览'],
  ['url', true, '正式网址（url）未登记：规范链接、站点地图和二维码都要用它'],
  ['phone', true, '联系电话（phone）未登记'],
  ['email', true, '联系邮箱（email）未登记'],
  ['error_report_email', true, '纠错邮箱（error_report_email）未登记：每条服务记录都要能纠错'],
  ['exit_url', true, '「快速离开」去的中性网页（exit_url）未选定'],
  ['icp', true, 'ICP 备案号（icp）未登记'],
  ['police_record', true, '公安备案号（police_record）未登记'],
  ['security_email', false, '安全问题邮箱（security_email）未登记：没有它就不发布 security.txt'],
  ['site_id_code', false, '政府网站标识码（site_id_code）未登记：不是政府网站的不需要'],
  ['undertaker', false, '承办单位（undertaker）未登记'],
];

/** What content/site.yaml still lacks. */
export function siteItems(site: Site): Item[] {
  return fields
    .filter(([key]) => site[key] === null)
    .map(([key, blocking, text]) => ({
      section: '站点',
      text: `${text}（content/site.yaml 的 ${key}）`,
      blocking,
    }));
}
