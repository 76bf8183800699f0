/** Whether this is WeChat's own browser, which can't print, download or save a card. */
export function inWeChat(): boolean {
  return navigator.userAgent.includes('MicroMessenger');
}
