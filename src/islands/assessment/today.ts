/** 2026年11月25日, by the reader's own calendar. */
export const today = () => new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
