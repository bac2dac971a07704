import type { ImportBinding } from "../model/analysis.ts";
import type { Import, ImportFrom, Stmt } from "../python/ast.ts";

/** What an import statement binds; nothing for other statements. */
export function importsOf(statement: Stmt): readonly ImportBinding[] {
  if (statement.nodeType === "Import") return fromImport(statement);
  if (statement.nodeType === "ImportFrom") return fromImportFrom(statement);
  return [];
}

function fromImport(statement: Import): readonly ImportBinding[] {
  return statement.names.map(({ name: module, asname }) => {
    const alias = asname ?? undefined;
    // `import a.b` binds `a`.
    return {
      name: alias ?? module.split(".", 1)[0] ?? module,
      plan: { module, name: undefined, alias, level: 0 },
    };
  });
}

function fromImportFrom(statement: ImportFrom): readonly ImportBinding[] {
  const level = statement.level ?? 0;
  const module = statement.module ?? "";
  return statement.names.map(({ name, asname }) => {
    const alias = asname ?? undefined;
    return { name: alias ?? name, plan: { module, name, alias, level } };
  });
}

/** All import statements in a statement, at any depth outside of functions and classes. */
export function importsWithin(statement: Stmt): readonly ImportBinding[] {
  const own = importsOf(statement);
  if (own.length > 0) return own;
  return blocksOf(statement).flatMap((block) => block.flatMap((each) => importsWithin(each)));
}

/**
 * Conditional imports that stand together: `try: import a` with `except ImportError: a = None`, `if TYPE_CHECKING: …`.
 * Such a block can stand at the top of a module.
 */
export function isImportBlock(statement: Stmt): boolean {
  if (statement.nodeType !== "Try" && statement.nodeType !== "If") return false;
  return (
    importsWithin(statement).length > 0 &&
    blocksOf(statement).every((block) => block.every(isHarmless))
  );
}

function isHarmless(statement: Stmt): boolean {
  switch (statement.nodeType) {
    case "Import":
    case "ImportFrom":
    case "Pass":
      return true;
    case "Assign":
      return statement.value.nodeType === "Constant" || statement.value.nodeType === "Name";
    case "Try":
    case "If":
      return isImportBlock(statement);
    default:
      return false;
  }
}

function blocksOf(statement: Stmt): readonly (readonly Stmt[])[] {
  switch (statement.nodeType) {
    case "If":
    case "For":
    case "While":
      return [statement.body as Stmt[], statement.orelse as Stmt[]];
    case "With":
      return [statement.body as Stmt[]];
    case "Try":
    case "TryStar":
      return [
        statement.body as Stmt[],
        ...statement.handlers.map((each) => each.body as Stmt[]),
        statement.orelse as Stmt[],
        statement.finalbody as Stmt[],
      ];
    default:
      return [];
  }
}
