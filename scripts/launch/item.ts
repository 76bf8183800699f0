/** One thing the operator still has to supply or decide. */
export interface Item {
  section: string;
  text: string;
  /** Without it the site must not go public. */
  blocking: boolean;
}
