import type { Entry } from '../entries/content.ts';
import { shown } from './content.ts';

export type PageEntry = Entry<'pages'>;

export async function getPages(): Promise<PageEntry[]> {
  return shown('pages');
}
