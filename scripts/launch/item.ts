/** One thing the operator still has to supply or decide. */
export interface Item {
  section: string;
  text: string;
  /** Where it is written down, from the project's folder, and under which field. */
  file: string;
  field: string;
  /** Who can give it, and the sentence to ask them with; null where the editors' own work is missing. */
  who: string | null;
  ask: string | null;
  /** Without it the site must not go public. */
  blocking: boolean;
}
