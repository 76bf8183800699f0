import { shanghaiTime } from '../domain/directory/local-time.ts';

/** The day this copy of the site was made, by 滨州's calendar: an old copy shows its age. */
export function buildDate(): string {
  return shanghaiTime(Date.now()).date;
}
