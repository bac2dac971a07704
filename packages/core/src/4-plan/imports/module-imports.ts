import type { Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import type { Names } from "../names.ts";
import type { Kept } from "../select.ts";
import { importKey } from "./import-line.ts";

/** Where the names of a notebook are to be had in its package. */
export interface Directory {
  /** Names that functions of a module import when they run, by dotted module: it and theirs need each other. */
  readonly lateByModule: ReadonlyMap<string, ReadonlySet<string>>;
  readonly packageName: string;
  readonly names: Names;
  /** Dotted module by name, for names that stand at the top of a generated module. */
  readonly moduleByName: ReadonlyMap<string, string>;
  /** Definitions beside the steps, which import from modules: functions there are passed them. */
  readonly beside: ReadonlySet<string>;
  /** Star imports whose names are not known, in order. */
  readonly stars: readonly ImportPlan[];
}

export interface ModuleImports {
  readonly imports: readonly ImportPlan[];
  /** Conditional imports, as statements, in order. */
  readonly blocks: readonly Kept[];
}

/** Imports that code at the top of a module, or in functions there, needs. `module` is the one it stands in. */
export function importsFor(
  statements: readonly Statement[],
  module: string,
  directory: Directory,
): ModuleImports {
  const imports = new Map<string, ImportPlan>();
  const blocks = new Map<number, Kept>();
  const add = (plan: ImportPlan): void => void imports.set(importKey(plan), plan);
  const own = new Set(statements.flatMap((each) => [...each.flow.possible]));
  let needsStar = false;
  for (const statement of statements) {
    for (const name of namesNeeded(statement)) {
      const info = directory.names.get(name);
      const home = directory.moduleByName.get(name);
      if (info === undefined) {
        if (name === "display") add(displayImport);
        else if (!own.has(name)) needsStar = true; // or a builtin, which a star import may have shadowed
      } else if (info.kind === "import") for (const plan of info.imports) add(plan);
      else if (info.kind === "import-block")
        for (const each of info.bindings) blocks.set(each.statement.index, each);
      else if (
        home !== undefined &&
        home !== module &&
        !directory.beside.has(name) &&
        !directory.lateByModule.get(module)?.has(name)
      )
        add({ module: home, name, alias: undefined, level: 0 });
    }
  }
  if (needsStar) for (const star of directory.stars) add(star);
  const ordered = [...blocks.values()].sort((a, b) => a.statement.index - b.statement.index);
  for (const block of ordered) {
    // A conditional import may read what another import binds.
    for (const { imports: more } of [
      importsFor([block.statement], module, {
        ...directory,
        names: without(directory.names, block),
      }),
    ])
      for (const plan of more) add(plan);
  }
  return { imports: [...imports.values()], blocks: ordered };
}

/** IPython's own name, which it gives every notebook. */
const displayImport: ImportPlan = {
  module: "IPython.display",
  name: "display",
  alias: undefined,
  level: 0,
};

function without(names: Names, block: Kept): Names {
  const own = new Set(block.statement.flow.possible);
  return new Map([...names].filter(([name]) => !own.has(name)));
}

/** Names that the statement reads, also in annotations that are strings. */
function namesNeeded(statement: Statement): ReadonlySet<string> {
  const names = new Set<string>(statement.annotationNames);
  for (const use of statement.uses)
    if (use.kind === "read" || use.kind === "delete") names.add(use.name);
  return names;
}
