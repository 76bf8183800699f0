import type { Point } from './types.ts';

/**
 * Links that open a place in the three map services, which differ in axis order and coordinate
 * system (their URI API pages): 高德 lng,lat; 百度 and 腾讯 lat,lng.
 * All three take GCJ-02, the system our points are in. Without a point they search by name.
 */
export function mapLinks({ name, address, point, city }: Place): MapLink[] {
  const [title, where, town] = [name, address, city].map(encodeURIComponent);
  const keyword = encodeURIComponent(`${city}${address}`);
  if (!point)
    return [
      {
        label: '高德地图',
        href: `https://uri.amap.com/search?keyword=${keyword}&city=${town}&src=${site}`,
      },
      {
        label: '百度地图',
        href: `https://api.map.baidu.com/geocoder?address=${keyword}&output=html&src=webapp.${site}`,
      },
      {
        label: '腾讯地图',
        href: `https://apis.map.qq.com/uri/v1/search?keyword=${keyword}&region=${town}&referer=${site}`,
      },
    ];
  const { lng, lat } = point;
  return [
    {
      label: '高德地图',
      href: `https://uri.amap.com/marker?position=${lng},${lat}&name=${title}&src=${site}&coordinate=gaode&callnative=0`,
    },
    {
      label: '百度地图',
      href: `https://api.map.baidu.com/marker?location=${lat},${lng}&title=${title}&content=${where}&output=html&coord_type=gcj02&src=webapp.${site}`,
    },
    {
      label: '腾讯地图',
      href: `https://apis.map.qq.com/uri/v1/marker?marker=coord:${lat},${lng};title:${title};addr:${where}&coord_type=2&referer=${site}`,
    },
  ];
}

/** The caller's name that all three ask for; it says nothing about the reader. */
const site = 'xinan-binzhou';

interface Place {
  name: string;
  address: string;
  point: Point | null;
  city: string;
}

export interface MapLink {
  label: string;
  href: string;
}
