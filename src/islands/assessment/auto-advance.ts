const key = 'xinan-auto-advance';

/** The one display setting kept on the device. Where storage is refused it lasts as long as the page. */
export const autoAdvance = {
  get(): boolean {
    try {
      return localStorage.getItem(key) === '1';
    } catch {
      // Storage refused: the default, off.
      return false;
    }
  },
  set(on: boolean): boolean {
    try {
      if (on) localStorage.setItem(key, '1');
      else localStorage.removeItem(key);
    } catch {
      // Storage refused: the choice holds in memory, nothing on screen changes.
    }
    return on;
  },
};
