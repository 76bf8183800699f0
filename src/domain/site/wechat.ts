/** WeChat's own browser can't print, download or save a card; a control there says how to get out. */
export function inWeChat(userAgent: string): boolean {
  return userAgent.includes('MicroMessenger');
}

export const outOfWeChat = '微信里做不了这一步。请点右上角的「…」，选「在浏览器打开」，再点一次。';
