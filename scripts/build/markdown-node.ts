/** As much of mdast as is looked at here. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  /** Of an ordered list. */
  start?: number | null;
  children?: MarkdownNode[];
  position?: {
    start: { line: number; offset?: number };
    end: { offset?: number };
  };
}
