/** One fault in a content file, as every check reports it. Texts are Chinese sentences for editors. */
export interface Problem {
  /** Path from the project's folder. */
  file: string;
  /** Counted from 1; null where the whole file is meant. */
  line: number | null;
  /** Field, question or place inside the file. */
  field: string;
  message: string;
  expected: string;
  remedy: string;
}
