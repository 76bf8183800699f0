/** How to get out of WeChat's browser, for a control that does nothing there. */
export const outOfWeChat = '微信里做不了这一步。请点右上角的「…」，选「在浏览器打开」，再点一次。';
