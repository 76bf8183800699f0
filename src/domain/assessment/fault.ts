/** A fault in a scale's files, before its line is known. `path` leads to the place inside the file. */
export interface Fault {
  path: (string | number)[];
  /** The place as an editor calls it, e.g. 「第 3 题」. */
  field: string;
  message: string;
  expected: string;
  remedy: string;
}
