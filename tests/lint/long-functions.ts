import ts from 'typescript';

export interface LongFunction {
  name: string;
  line: number;
  /** Lines that are logic: those of a table in it (one list or object over several lines) don't count. */
  lines: number;
}

/** Blocks of a test file; they hold cases, as a chapter holds sentences. */
const testBlocks = /^(?:describe|test|it|suite|before(?:All|Each)|after(?:All|Each))\b/;

/** The functions of a .ts, .tsx, .mjs or .js source that are longer than so many lines. */
export function longFunctions(file: string, source: string, most: number): LongFunction[] {
  const kind = /\.[tj]sx$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const lineAt = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  const span = (node: ts.Node) => lineAt(node.end) - lineAt(node.getStart()) + 1;
  const found: LongFunction[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && !isTestBlock(node)) {
      const lines = span(node) - tableLines(node.body, span);
      if (lines > most)
        found.push({ name: nameOf(node), line: lineAt(node.getStart()) + 1, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The inner lines of the tables in a function; functions within a table are logic again. */
function tableLines(node: ts.Node, span: (node: ts.Node) => number): number {
  if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node))
    return holdsFunction(node) ? 0 : Math.max(0, span(node) - 2);
  let lines = 0;
  ts.forEachChild(node, (child) => {
    lines += tableLines(child, span);
  });
  return lines;
}

function holdsFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.forEachChild(node, holdsFunction) === true;
}

function isTestBlock({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && testBlocks.test(parent.expression.getText());
}

function nameOf(node: ts.SignatureDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : null);
  return named?.getText() ?? '（没有名字）';
}
