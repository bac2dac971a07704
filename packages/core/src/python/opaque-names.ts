import { isKeyword } from "./keywords.ts";
import { readLines } from "./lines.ts";
import { findBindings, surelyBound } from "./opaque-bindings.ts";
import { findLoads, type OpaqueImport } from "./opaque-loads.ts";
import { loadRuff } from "./ruff.ts";
import { nodesBelow, nodesOf, readRuffTree, type RuffNode } from "./ruff-tree.ts";

/** What code that the parser does not know does with the names around it, as far as ruff's tree tells. Names come in the order of the text. */
export interface OpaqueNames {
  readonly loaded: ReadonlySet<string>;
  /** Of these, read before a statement has surely bound them. */
  readonly exposed: ReadonlySet<string>;
  /** Of these, read when a function, lambda or generator runs. */
  readonly later: ReadonlySet<string>;
  readonly stored: ReadonlySet<string>;
  /** Of these, surely bound at the end. */
  readonly definite: ReadonlySet<string>;
  /** Deleted, and perhaps not bound again. */
  readonly deleted: ReadonlySet<string>;
  readonly imports: readonly OpaqueImport[];
  /** It waits: `await`, `async for` and the like outside of functions. */
  readonly awaits: boolean;
}

// The tree comes as text: some hundred times as long as the code, and by the square of how deep it is.
const longest = 100_000;
const longestChain = 300;

/**
 * Reads the names of valid Python. `undefined` where the code means something else in a function of a module, as far as names go: star imports
 * and `__future__`, `global`, `__name__`.
 */
export function readOpaqueNames(text: string): OpaqueNames | undefined {
  if (text.length > longest || hasLongChain(text)) return undefined;
  const { Workspace, PositionEncoding } = loadRuff();
  const options = { "target-version": "py313", lint: { select: [] } };
  const tree = readRuffTree(new Workspace(options, PositionEncoding.Utf16).parse(text));
  const body = nodesOf(tree).flatMap(nodesBelow).flatMap(statementsOf);
  const { stored } = findBindings(body);
  const names = { loaded: new Set<string>(), exposed: new Set<string>(), later: new Set<string>() };
  const definite = new Set<string>();
  const deleted = new Set<string>();
  const all = body.map(findLoads);
  for (const [i, { loaded, later }] of all.entries()) {
    const statement = body[i] as RuffNode;
    for (const name of loaded) names.loaded.add(name);
    for (const name of later) names.later.add(name);
    for (const name of loaded) if (!definite.has(name)) names.exposed.add(name);
    for (const name of findBindings([statement]).deleted) {
      definite.delete(name);
      deleted.add(name);
    }
    for (const name of surelyBound(statement)) {
      definite.add(name);
      deleted.delete(name);
    }
  }
  if (all.some((each) => each.isBoundToPlace) || names.loaded.has("__name__")) return undefined;
  if ([...names.loaded, ...stored].some(isKeyword)) return undefined;
  const imports = all.flatMap((each) => each.imports);
  return { ...names, stored, definite, deleted, imports, awaits: all.some((each) => each.awaits) };
}

/** Operators and the like, each of which may be a level of the tree, by statement. */
function hasLongChain(text: string): boolean {
  let count = 0;
  for (const { start, end, kind } of readLines(text)) {
    if (kind === "code") count = 0;
    const line = text.slice(start, end);
    count += line.match(/[-+*/%@&|^.~]|[)\]]\s*[([]|\b(?:not|lambda|if|await)\b/g)?.length ?? 0;
    if (count > longestChain) return true;
  }
  return false;
}

/** `Module(ModModule { body: [Assign(StmtAssign { … }), …] })` */
function statementsOf({ fields }: RuffNode): readonly RuffNode[] {
  return nodesOf(fields.get("body")).flatMap(nodesBelow);
}
