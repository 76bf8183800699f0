/** How to get out of WeChat's browser, for a control that does nothing there; the page brings the words. */
export function outOfWeChat(): string {
  return document.querySelector<HTMLElement>('[data-wechat]')?.dataset.wechat ?? '';
}
