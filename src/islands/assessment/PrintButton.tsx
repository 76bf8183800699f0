import { inWeChat } from '../device/wechat.ts';

/** WeChat's browser can't print: there the button's place says what to do instead. */
export function PrintButton() {
  if (inWeChat())
    return <span>微信里不能打印：要留一份，就点右上角「…」，在浏览器里打开再做一次。</span>;
  return (
    <button class="button" type="button" onClick={() => window.print()}>
      打印或存成文件
    </button>
  );
}
