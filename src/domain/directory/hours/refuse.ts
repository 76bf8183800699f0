/** Words that have no meaning, or more than one: why, and how to write what was meant. */
export class Refused extends Error {
  readonly remedy: string;

  constructor(why: string, remedy: string) {
    super(why);
    this.remedy = remedy;
  }
}

export function refuse(why: string, remedy: string): never {
  throw new Refused(why, remedy);
}

export const example = '写成「周一至周五 8:30-12:00，14:00-17:30；周六 9:00-12:00」';

export function noTimes(said: string): never {
  const times = /[早上凌]|晨/.test(said) && !/晚/.test(said) ? '9:00-11:30' : '2:30-5:00';
  return refuse(
    `「${said}」没有写几点到几点`,
    /周|星期|礼拜|每|日/.test(said)
      ? `写成「${said} 9:00-11:30」这样；只接受预约的写「${said} 预约」`
      : `写成「${said}${times}」这样`,
  );
}
