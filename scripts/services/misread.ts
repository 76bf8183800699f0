/** What a cell's words can't be read as: why, and how to write what was expected. */
export class Misread extends Error {
  readonly why: string;

  constructor(remedy: string, why = '读不懂') {
    super(remedy);
    this.why = why;
  }
}
