import type { Analysis, NameUse, Statement } from "../../model/analysis.ts";
import { type Node, type Stmt, walk } from "../../python/ast.ts";
import { builtinNames, moduleNames } from "../../python/builtins.ts";

/** What IPython binds besides. */
const shellNames = /^(display|get_ipython|In|Out|_+|_i*\d*|exit|quit)$/;

/**
 * Why a run from top to bottom ends before its end, where a cell reads what nothing has bound yet, by itself or in a function that it
 * calls; `undefined` where it does not. What a test would compare with is then of a run that cannot be had again.
 * @param isPlaced is the name at the top of a module, and so there from the start?
 */
export function findStop(
  { cells, statements, bound, unknownStars }: Analysis,
  isPlaced: (name: string) => boolean,
): string | undefined {
  const isOpen = unknownStars.length > 0 || statements.some((each) => each.dynamic !== undefined);
  if (isOpen) return undefined;
  const definitions = new Map<string, Statement>();
  const available = new Set(cells.flatMap(({ guessedNames }) => guessedNames));
  const isAbsent = (name: string): boolean =>
    !available.has(name) && !isGiven(name) && !isPlaced(name);
  const absentIn = (name: string, seen: Set<string>): string | undefined => {
    const definition = seen.has(name) ? undefined : definitions.get(name);
    if (definition === undefined) return undefined;
    seen.add(name);
    for (const { name: read, parent, kind } of sureUses(definition)) {
      if (kind !== "read") continue;
      if (isAbsent(read)) return read;
      const deeper = parent?.nodeType === "Call" ? absentIn(read, seen) : undefined;
      if (deeper !== undefined) return deeper;
    }
    return undefined;
  };
  for (const statement of statements) {
    if (!handlesErrors(statement)) {
      const { exposed, possible } = statement.flow;
      const unsure = unsureIn(statement.node);
      for (const { name, kind, when, isInString, parent, node } of statement.uses) {
        if (unsure.has(node) || kind !== "read" || when !== "now" || isInString) continue;
        if (statement.annotationNames.has(name)) continue;
        const isMissing = exposed.has(name) && !possible.has(name) && isAbsent(name);
        const absent = isMissing
          ? name
          : parent?.nodeType === "Call"
            ? absentIn(name, new Set())
            : undefined;
        if (absent !== undefined)
          return bound.has(absent)
            ? `the run ends in cell ${statement.cell}, before anything binds \`${absent}\``
            : `the run ends in cell ${statement.cell}, as nothing defines \`${absent}\``;
      }
    }
    for (const name of [...statement.flow.possible, ...statement.globalWrites]) available.add(name);
    for (const { name } of statement.imports) available.add(name);
    if (statement.kind === "function")
      for (const name of statement.flow.possible) definitions.set(name, statement);
  }
  return undefined;
}

/** Why the package's modules cannot be imported: one of them reads a name, as it defines something, that nothing defines. */
export function whyNotImported(
  { statements, bound, unknownStars }: Analysis,
  isHoisted: (statement: Statement) => boolean,
): string | undefined {
  if (unknownStars.length > 0) return undefined;
  for (const statement of statements) {
    if (!isHoisted(statement)) continue;
    const absent = [...statement.flow.exposed].find((name) => !bound.has(name) && !isGiven(name));
    if (absent !== undefined)
      return `nothing defines \`${absent}\`, which cell ${statement.cell} reads`;
  }
  return undefined;
}

const isGiven = (name: string): boolean =>
  builtinNames.has(name) || moduleNames.has(name) || shellNames.test(name);

/** Nodes that need not be evaluated when the statement runs. */
function unsureIn(root: Node): ReadonlySet<Node> {
  const nodes = new Set<Node>();
  const add = (branch: Node): void =>
    walk(branch, (at) => {
      nodes.add(at);
    });
  walk(root, (at) => {
    if (at.nodeType === "If" || at.nodeType === "While")
      for (const each of [...at.body, ...at.orelse] as readonly Node[]) add(each);
    if (at.nodeType === "IfExp") for (const each of [at.body, at.orelse]) add(each);
    if (/^(ListComp|SetComp|DictComp|GeneratorExp|Lambda)$/.test(at.nodeType)) add(at);
    if (at.nodeType === "BoolOp") for (const each of at.values.slice(1)) add(each);
  });
  return nodes;
}

/** What a function surely reads each time that it is called: up to the first place where it may return. */
function sureUses({ node, uses }: Statement): readonly NameUse[] {
  if (node.nodeType !== "FunctionDef") return [];
  const body = node.body as readonly Stmt[];
  const end = body.findIndex((each) => each.nodeType !== "Return" && mayLeave(each));
  const surely = new Set<Node>();
  for (const each of end === -1 ? body : body.slice(0, end))
    walk(each, (at) => {
      surely.add(at);
    });
  const unsure = unsureIn(node);
  return uses.filter(
    ({ node: at, within }) => surely.has(at) && !unsure.has(at) && within.length === 1,
  );
}

function mayLeave(statement: Stmt): boolean {
  let isFound = false;
  walk(statement, (at) => {
    isFound ||= /^(Return|Raise|Try|TryStar|Yield|YieldFrom)$/.test(at.nodeType);
    return !isFound;
  });
  return isFound;
}

function handlesErrors({ node }: Statement): boolean {
  let isFound = false;
  walk(node, (at) => {
    isFound ||= at.nodeType === "Try" || at.nodeType === "TryStar";
    return !isFound;
  });
  return isFound;
}
