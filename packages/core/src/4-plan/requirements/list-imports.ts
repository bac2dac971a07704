import type { Expr, Node } from "../../python/ast.ts";
import { children } from "../../python/ast.ts";
import { parsePython } from "../../python/parse.ts";

/** An import in a Python file. */
export interface ListedImport {
  /** Dotted, with the imported name where it may be a module: `google.cloud.storage`. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** In a `try` with an alternative, or under `if TYPE_CHECKING`. */
  readonly isOptional: boolean;
}

/**
 * Lists what a Python file imports, in functions too; relative imports are of the package itself and left out.
 * @returns undefined where it does not parse
 */
export function listImports(text: string): readonly ListedImport[] | undefined {
  const parsed = parsePython(text);
  if (parsed.kind !== "parsed") return undefined;
  const found: ListedImport[] = [];
  visit(parsed.source.module, false, found);
  return found;
}

function visit(node: Node, isOptional: boolean, found: ListedImport[]): void {
  if (node.nodeType === "Import")
    for (const { name } of node.names) found.push({ name, line: node.lineno ?? 1, isOptional });
  if (node.nodeType === "ImportFrom" && (node.level ?? 0) === 0 && node.module !== undefined)
    for (const { name } of node.names) {
      const dotted = name === "*" ? node.module : `${node.module}.${name}`;
      found.push({ name: dotted, line: node.lineno ?? 1, isOptional });
    }
  const isAlternative =
    ((node.nodeType === "Try" || node.nodeType === "TryStar") &&
      node.handlers.some(({ type }) => catchesImportError(type))) ||
    (node.nodeType === "If" && isTypeChecking(node.test));
  for (const child of children(node)) visit(child, isOptional || isAlternative, found);
}

function catchesImportError(type: Expr | undefined): boolean {
  if (type === undefined) return true;
  if (type.nodeType === "Tuple") return type.elts.some(catchesImportError);
  return (
    type.nodeType === "Name" &&
    /^(ImportError|ModuleNotFoundError|Exception|BaseException)$/.test(type.id)
  );
}

const isTypeChecking = (test: Expr): boolean =>
  (test.nodeType === "Name" && test.id === "TYPE_CHECKING") ||
  (test.nodeType === "Attribute" && test.attr === "TYPE_CHECKING");
