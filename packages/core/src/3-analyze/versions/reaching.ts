import type { NameUse, Statement } from "../../model/analysis.ts";

/** Index of the statement that bound a name, or `outside`. */
export type Binding = number;

/** What a name means where the notebook has not bound it: a builtin, or what a star import gave. */
export const outside: Binding = -1;

/** Which bindings of a name may be the current one at a statement. */
export interface Reaching {
  /** For what the statement reads before it binds, and for functions that it calls. */
  readonly before: (statement: Statement) => readonly Binding[];
  /** For what it reads where it may have bound the name itself; else as `before`. */
  readonly inside: (statement: Statement) => readonly Binding[];
  readonly atEnd: readonly Binding[];
}

/** Statements that may bind a name, in order: `*` stands for those that may bind any. */
export type BindersByName = ReadonlyMap<string, readonly Statement[]>;

export function findBinders(statements: readonly Statement[]): BindersByName {
  const binders = new Map<string, Statement[]>();
  for (const statement of statements) {
    const names = new Set([
      ...statement.flow.possible,
      ...statement.imports.map((each) => each.name),
    ]);
    for (const name of names) {
      const list = binders.get(name);
      if (list === undefined) binders.set(name, [statement]);
      else list.push(statement);
    }
  }
  return binders;
}

/** Follows the bindings of one name through statements that run one after the other. */
export function findReaching(name: string, binders: BindersByName): Reaching {
  const own = binders.get(name) ?? [];
  const stars = binders.get("*") ?? [];
  const events = stars.length === 0 ? own : [...own, ...stars].sort((a, b) => a.index - b.index);
  // Before each event, and after the last one.
  const befores: (readonly Binding[])[] = [[outside]];
  const insides: (readonly Binding[])[] = [];
  for (const statement of events) {
    const current = befores.at(-1) ?? [];
    const binding = own.includes(statement) ? statement.index : outside;
    const both = [...new Set([...current, binding])];
    const mayReadOld = statement.flow.exposed.has(name) || bindsAtItsEnd(statement);
    insides.push(mayReadOld ? both : [binding]);
    befores.push(statement.flow.definite.has(name) ? [binding] : both);
  }
  /** The first event that is not before the statement. */
  const find = ({ index }: Statement): number => {
    let low = 0;
    let high = events.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    before: (statement) => befores[find(statement)] ?? [],
    inside: (statement) => {
      const at = find(statement);
      return (events[at]?.index === statement.index ? insides[at] : befores[at]) ?? [];
    },
    atEnd: befores.at(-1) ?? [],
  };
}

/** Does the statement read everything before it binds anything? */
function bindsAtItsEnd({ node, uses }: Statement): boolean {
  switch (node.nodeType) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
    case "Assign":
    case "AnnAssign":
    case "Import":
    case "ImportFrom":
      return !uses.some((use) => use.kind === "write" && use.parent?.nodeType === "NamedExpr");
    default:
      return false;
  }
}

/** The bindings that an occurrence of the name in the statement means, where it is reached when the statement runs. */
export function bindingsOfUse(
  use: NameUse,
  statement: Statement,
  { before, inside }: Reaching,
): readonly Binding[] {
  if (!bindsAtItsEnd(statement)) return inside(statement);
  return use.kind === "read" ? before(statement) : [statement.index];
}

/** Bindings of a name that a function may read which runs while the statement does. */
export function bindingsAt({ before, inside }: Reaching, statement: Statement): readonly Binding[] {
  const early = before(statement);
  const late = inside(statement);
  if (late === early || bindsAtItsEnd(statement)) return early;
  return [...new Set([...early, ...late])];
}
