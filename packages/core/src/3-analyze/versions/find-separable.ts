import type { Analysis, AnalyzedCell, NameUse, Statement } from "../../model/analysis.ts";
import { exportsOnly } from "../../model/exports-only.ts";
import { definesType } from "../../python/defines-type.ts";
import { walk } from "../../python/ast.ts";

/**
 * Names that functions and classes share with other things, and that can be written in another way in every place: their bindings and reads
 * are all seen, and none stands in a string.
 * @param statements those that the package may keep
 */
export function findSeparable(
  analysis: Analysis,
  statements: readonly Statement[],
): readonly string[] {
  if (statements.some((each) => each.dynamic !== undefined) || hasOwnRules(analysis)) return [];
  const bindings = new Map<string, Statement[]>();
  const uses = new Map<string, [Statement, NameUse][]>();
  for (const statement of statements) {
    for (const name of statement.flow.possible) append(bindings, name, statement);
    for (const use of statement.uses) append(uses, use.name, [statement, use]);
  }
  const several = [...bindings].filter(([, its]) => its.length > 1 && its.some(isMovable));
  if (several.length === 0) return [];
  const fixed = findFixed(analysis, statements);
  return several
    .filter(
      ([name, its]) =>
        !fixed.has(name) &&
        (uses.get(name) ?? []).every(([statement, use]) => canBeRenamed(use, statement)) &&
        its.every((each) => each.uses.some((use) => use.name === name && use.kind === "write")),
    )
    .map(([name]) => name);
}

/** Functions, classes and types such as `Point = tuple[int, int]`, named like one: what can stand in a module. */
export function isMovable({ kind, node, pureValue, flow }: Statement): boolean {
  if (kind === "function" || kind === "class") return true;
  const isType = pureValue === "immutable" && definesType(node) && flow.possible.size === 1;
  return isType && [...flow.possible].every((name) => /^[A-Z]\w*[a-z]/.test(name));
}

/** nbdev exports cells as they are; `inspect.getsource` shows a function's own text. */
function hasOwnRules({ notebook, cells }: Analysis): boolean {
  return exportsOnly(notebook) || cells.some((cell) => /\bgetsource/.test(cell.source?.text ?? ""));
}

/** Names that something outside of what is seen reads or binds under this name. */
function findFixed({ cells }: Analysis, statements: readonly Statement[]): ReadonlySet<string> {
  const fixed = new Set<string>(cells.flatMap(outsideNames));
  for (const { node, globalWrites, source, span } of statements) {
    for (const name of globalWrites) fixed.add(name);
    walk(node, (at) => {
      if (at.nodeType === "Global" || at.nodeType === "Nonlocal")
        for (const name of at.names) fixed.add(name);
    });
    // `f"{total=}"` shows the name.
    const text = source.text.slice(span.start, span.end);
    for (const [, shown] of text.matchAll(/\{([^{}]*[^{}=!<>])=\s*(?:![rsa])?(?::[^{}]*)?\}/g))
      for (const name of shown?.match(/[A-Za-z_]\w*/g) ?? []) fixed.add(name);
  }
  if (cells.some((cell) => /\bdoctest\b/.test(cell.source?.text ?? "")))
    for (const { source } of cells)
      for (const [line] of source?.text.matchAll(/^\s*(?:>>>|\.\.\.) .*$/gm) ?? [])
        for (const name of line.match(/[A-Za-z_]\w*/g) ?? []) fixed.add(name);
  return fixed;
}

/** What cells bind that are no ordinary code of the package: fields, tests, cells that are dropped or not converted. */
function outsideNames(cell: AnalyzedCell): readonly string[] {
  const { mark, raisesException } = cell.lowered.cell;
  const isOrdinary =
    cell.state === "parsed" &&
    !raisesException &&
    !cell.lowered.isTest &&
    mark?.role !== "skip" &&
    mark?.role !== "test" &&
    mark?.role !== "parameters";
  if (isOrdinary) return [];
  return [
    ...cell.guessedNames,
    ...cell.statements.flatMap((each) => [...each.flow.possible, ...each.flow.deleted]),
  ];
}

function canBeRenamed(use: NameUse, { source }: Statement): boolean {
  const { name, span, node } = use;
  if (use.isInString || /^_+$/.test(name) || name.startsWith("__")) return false;
  if (node.nodeType === "Alias" && (node.asname ?? node.name).includes(".")) return false;
  return source.text.slice(span.start, span.end) === name;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
