import type { Analysis, Statement } from "../../model/analysis.ts";
import { builtinNames } from "../../python/builtins.ts";
import type { Aliases } from "../../python/aliases.ts";
import type { Changes } from "../changes/find-changes.ts";
import type { Directory } from "../imports/module-imports.ts";

export interface UseOptions {
  readonly analysis: Analysis;
  readonly directory: Directory;
  /** Definitions at the top of a module, by statement. */
  readonly isHoisted: (statement: Statement) => boolean;
  /** What calls of a function have to pass. */
  readonly threadedByName: ReadonlyMap<string, readonly string[]>;
  readonly aliases: Aliases;
  readonly changesOf: Changes;
  /** Cells that the author ran. */
  readonly ranCells: ReadonlySet<number>;
}

/** All that an expression needs to be computed anew, without what ran before it. */
export interface Used {
  /** Names that modules of the package define. */
  readonly ownNames: ReadonlySet<string>;
  readonly definitions: readonly Statement[];
  /** Statements that bind the variables which it reads, in order. */
  readonly setup: readonly Statement[];
}

/** More is no longer a test that one can read. */
const mostSetup = 6;
const longestSetup = 400;

/** Finds what an expression uses, directly or not; a reason where it uses what cannot be had without a run. */
export function findUsed(statement: Statement, options: UseOptions): Used | string {
  const ownNames = new Set<string>();
  const definitions = new Set<Statement>();
  const setup = new Set<Statement>();
  const waiting: { readonly reader: Statement; readonly place: Statement }[] = [
    { reader: statement, place: statement },
  ];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { reader, place } = next;
    const inText = reader.uses.find(({ isInString, kind }) => isInString && kind === "read");
    if (inText !== undefined) return `\`${inText.name}\` is read in a text`;
    for (const name of namesReadBy(reader, place, options)) {
      const key = `${name} ${place.index}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const found = resolve(name, place, options);
      if (typeof found === "string") return found;
      if (found.kind === "given") continue;
      if (found.kind === "own") {
        ownNames.add(name);
        definitions.add(found.statement);
        waiting.push({ reader: found.statement, place });
      } else if (!setup.has(found.statement)) {
        if (place !== reader) return `\`${name}\` is a variable that a function reads`;
        setup.add(found.statement);
        waiting.push({ reader: found.statement, place: found.statement });
      }
    }
  }
  if (setup.size > mostSetup) return "too much has to be computed before it";
  return {
    ownNames,
    definitions: [...definitions],
    setup: [...setup].sort((a, b) => a.index - b.index),
  };
}

/** Names that it reads, or that calls in it pass on to functions. What a function is passed it does not read itself. */
function namesReadBy(
  reader: Statement,
  place: Statement,
  { threadedByName }: UseOptions,
): readonly string[] {
  const read = reader.uses.filter(
    ({ kind, name }) => kind === "read" && !reader.annotationNames.has(name),
  );
  const names = new Set(read.map(({ name }) => name));
  if (reader === place) {
    for (const { name } of read) for (const each of threadedByName.get(name) ?? []) names.add(each);
    return [...names];
  }
  const passed = new Set(
    [...reader.flow.possible].flatMap((name) => threadedByName.get(name) ?? []),
  );
  return [...names].filter((name) => !passed.has(name));
}

type Found =
  { readonly kind: "given" } | { readonly kind: "own" | "variable"; readonly statement: Statement };

function resolve(name: string, place: Statement, options: UseOptions): Found | string {
  const { analysis, directory, isHoisted } = options;
  if (!analysis.bound.has(name))
    return builtinNames.has(name) ? { kind: "given" } : `nothing defines \`${name}\``;
  const bindings = analysis.statements.filter(
    ({ flow, globalWrites }) => flow.possible.has(name) || globalWrites.has(name),
  );
  if (bindings.every(({ kind }) => kind === "import"))
    return directory.names.get(name)?.kind === "import"
      ? { kind: "given" }
      : `\`${name}\` is imported where the notebook runs`;
  const [first] = bindings;
  if (directory.moduleByName.has(name) && bindings.every(isHoisted))
    return first !== undefined && bindings.length === 1
      ? { kind: "own", statement: first }
      : `\`${name}\` is bound more than once`;
  return findBinding(name, place, bindings, options);
}

/** The statement that gave a variable the value that it has at a place, if nothing changed it since. */
function findBinding(
  name: string,
  place: Statement,
  bindings: readonly Statement[],
  { analysis, aliases, changesOf, ranCells }: UseOptions,
): Found | string {
  const binding = bindings.findLast(({ index }) => index < place.index);
  if (binding === undefined || !ranCells.has(binding.cell))
    return `\`${name}\` is bound where it cannot be told`;
  if (!isAssignment(binding) || bindings.some(({ globalWrites }) => globalWrites.has(name)))
    return binding.kind === "function" || binding.kind === "class"
      ? `\`${name}\` cannot be imported: it is defined inside of a step`
      : `\`${name}\` comes of what cell ${binding.cell} does`;
  const between = analysis.statements.filter(
    ({ index }) => index > binding.index && index < place.index,
  );
  const names = aliases(name);
  const changing = between.find(
    (each) => each.flow.deleted.has(name) || [...changesOf(each)].some((other) => names.has(other)),
  );
  return changing === undefined
    ? { kind: "variable", statement: binding }
    : `cell ${changing.cell} may change \`${name}\``;
}

/** `a = …`, `a, b = …`, which bind surely, and whose value no function reads later. */
function isAssignment({ node, kind, span, uses, flow, plots }: Statement): boolean {
  if (kind !== "other" || plots || span.end - span.start > longestSetup) return false;
  if (uses.some(({ when, isInString }) => when !== "now" || isInString)) return false;
  if ([...flow.possible].some((name) => !flow.definite.has(name))) return false;
  if (node.nodeType === "AnnAssign") return node.target.nodeType === "Name" && Boolean(node.value);
  return (
    node.nodeType === "Assign" &&
    node.targets.every(
      (target) =>
        target.nodeType === "Name" ||
        (target.nodeType === "Tuple" && target.elts.every((each) => each.nodeType === "Name")),
    )
  );
}
