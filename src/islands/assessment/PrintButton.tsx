import { inWeChat } from '../device/wechat.ts';
import { words } from './words.ts';

/** WeChat's browser can't print: there the button's place says what to do instead. */
export function PrintButton() {
  if (inWeChat()) return <span>{words.wechat}</span>;
  return (
    <button class="button" type="button" onClick={() => window.print()}>
      打印或存成文件
    </button>
  );
}
