import type { Statement } from "../../model/analysis.ts";
import { importLine } from "../imports/import-line.ts";
import type { Kept } from "../select.ts";
import type { Hoisted, Hoisting } from "./hoist.ts";

/**
 * By nbdev's rules: every statement of an exported cell stands in its module, as it is written, whatever it reads. Imports
 * stand first where that changes nothing, and else in their place.
 */
export function hoistExports(kept: readonly Kept[]): Hoisting {
  const byModule = new Map<string, Kept[]>();
  for (const each of kept) {
    if (each.role.kind !== "module") continue;
    const list = byModule.get(each.role.module);
    if (list === undefined) byModule.set(each.role.module, [each]);
    else list.push(each);
  }
  const hoisted = [...byModule.values()].flatMap((all) =>
    all.filter((each) => !mayStandFirst(each, all)).map(hoistedAs),
  );
  return {
    hoistedByIndex: new Map(hoisted.map((each) => [each.kept.statement.index, each])),
    obstacleByIndex: new Map(),
    threadedByName: new Map(),
    importingByName: new Map(),
    moduleVariables: new Set(),
    dynamic: undefined,
    versionByIndex: new Map(),
    besideByIndex: new Map(),
  };
}

function hoistedAs(kept: Kept): Hoisted {
  const { kind } = kept.statement;
  const isDefinition = kind === "function" || kind === "class";
  return { kept, kind: isDefinition ? kind : "statement", threaded: [], isShared: false };
}

/** Is it an import that finds the same at the top of the module, and that nothing there takes the name of? */
function mayStandFirst({ statement }: Kept, all: readonly Kept[]): boolean {
  if (statement.kind !== "import") return false;
  const own = new Map(statement.imports.map(({ name, plan }) => [name, importLine(plan)]));
  const isStar = own.has("*");
  return all.every(({ statement: other }) => {
    if (other.kind !== "import") {
      const isBefore = other.index < statement.index;
      const binds = [...other.flow.possible, ...other.globalWrites];
      const deletes = isBefore ? [...other.flow.deleted] : [];
      if ([...binds, ...deletes].some((name) => own.has(name))) return false;
      // A star import may bind anything anew.
      return !isBefore || !(decidesImports(other) || (isStar && binds.length > 0));
    }
    return other.imports.every(({ name, plan }) => {
      const line = own.get(name);
      return name === "*" || line === undefined || line === importLine(plan);
    });
  });
}

const decidesImports = ({ searchChange, environmentKeys }: Statement): boolean =>
  searchChange !== undefined || environmentKeys.length > 0;
