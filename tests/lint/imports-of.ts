import ts from 'typescript';
import { astroCode } from './astro-code.ts';

/** One import of a source file, wherever and however it is written. */
export interface Import {
  line: number;
  source: string;
  typeOnly: boolean;
  /** The exports it names; null when it takes the module whole. */
  names: string[] | null;
  /** Stands in a `<script>` of an .astro file, so it runs in the browser. */
  inScript: boolean;
}

/**
 * The imports of a .ts, .tsx, .mjs, .js or .astro source: `import`, `export … from`, `import()`,
 * `import.meta.glob`, types (`typeof import('…')`). An address put together at run time has no
 * literal and is not seen.
 */
export function importsOf(file: string, source: string): Import[] {
  if (!file.endsWith('.astro')) return importsOfCode(file, source, false);
  const { frontMatter, scripts, addresses } = astroCode(source);
  return [
    ...importsOfCode('front-matter.ts', frontMatter, false),
    ...importsOfCode('script.ts', scripts, true),
    ...addresses.map((found) => ({ ...found, typeOnly: false, names: null })),
  ];
}

function importsOfCode(name: string, code: string, inScript: boolean): Import[] {
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, false, kind);
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    for (const { literal, typeOnly = false, names = null } of importsIn(node))
      found.push({
        line: tree.getLineAndCharacterOfPosition(literal.getStart(tree)).line + 1,
        source: literal.text,
        typeOnly,
        names,
        inScript,
      });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

interface Found {
  literal: ts.StringLiteralLike;
  typeOnly?: boolean;
  names?: string[] | null;
}

function importsIn(node: ts.Node): Found[] {
  if (ts.isImportDeclaration(node))
    return literals(node.moduleSpecifier, clause(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return literals(node.moduleSpecifier, exported(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literals(node.argument.literal, { typeOnly: true });
  if (ts.isExternalModuleReference(node)) return literals(node.expression);
  if (ts.isCallExpression(node) && isLoading(node.expression)) return literals(node.arguments[0]);
  return [];
}

/** The literals of an address or of a list of them; `import.meta.glob` takes both. */
function literals(node: ts.Node | undefined, rest: Omit<Found, 'literal'> = {}): Found[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [{ literal: node, ...rest }];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((one) => literals(one, rest));
  return [];
}

function clause(imported: ts.ImportClause | undefined): Omit<Found, 'literal'> {
  const bindings = imported?.namedBindings;
  if (!imported) return {};
  const whole = imported.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (imported.name || !bindings || !ts.isNamedImports(bindings)) return { typeOnly: whole };
  return named(bindings.elements, whole);
}

function exported(node: ts.ExportDeclaration): Omit<Found, 'literal'> {
  const { exportClause, isTypeOnly } = node;
  if (!exportClause || !ts.isNamedExports(exportClause)) return { typeOnly: isTypeOnly };
  return named(exportClause.elements, isTypeOnly);
}

function named(
  elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[],
  whole: boolean,
): Omit<Found, 'literal'> {
  return {
    typeOnly: whole || (elements.length > 0 && elements.every((element) => element.isTypeOnly)),
    names: elements.map((element) => (element.propertyName ?? element.name).text),
  };
}

function isLoading(callee: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(callee))
    return ts.isMetaProperty(callee.expression) && callee.name.text === 'glob';
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require')
  );
}
