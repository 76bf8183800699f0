import { basePath } from './run.ts';

/** Puts the base path in front of the internal links that editors write in content (`/services/`). */
export function rehypeBaseLinks() {
  return (tree: Node): void => visit(tree);
}

function visit(node: Node): void {
  const link = node.properties?.href;
  if (typeof link === 'string' && /^\/(?!\/)/.test(link) && node.properties)
    node.properties.href = basePath.replace(/\/$/, '') + link;
  node.children?.forEach(visit);
}

/** As much of hast as is looked at here. */
interface Node {
  properties?: Record<string, unknown>;
  children?: Node[];
}
