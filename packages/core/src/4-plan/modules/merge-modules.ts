import { diagnose } from "../../diagnostics/diagnose.ts";
import { nameClash } from "../../diagnostics/name-clash.ts";
import type { Analysis, Statement } from "../../model/analysis.ts";
import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { ImportPlan, ModulePlan } from "../../model/plan.ts";
import { joinParts, type ModulePart, type PlannedModule } from "./module-parts.ts";
import { placeOf } from "../place-of.ts";
import { importKey } from "../imports/import-line.ts";
import { isFeature } from "../imports/is-feature.ts";

/** A notebook's modules. */
export interface NotebookModules {
  readonly analysis: Analysis;
  readonly modules: readonly PlannedModule[];
}

/** One name of a module that two notebooks bind to different things. */
export interface NameClash {
  readonly module: string;
  readonly name: string;
  readonly earlier: Binding;
  readonly later: Binding;
}

interface Binding {
  /** Position among the notebooks. */
  readonly notebook: number;
  readonly statement: Statement | undefined;
  /** What says whether it is the same: the text of a definition, or what is imported. */
  readonly meaning: string;
  /** Did the author choose the module? Else it can go to one of the notebook's own. */
  readonly isTagged: boolean;
}

/** Several notebooks may add to one module: in the order of the notebooks, definitions of the same text once. */
export function mergeModules(all: readonly NotebookModules[]): readonly ModulePlan[] {
  const byName = new Map<string, PlannedModule>();
  for (const { modules } of all) {
    for (const module of modules) {
      const before = byName.get(module.name);
      byName.set(module.name, before === undefined ? module : mergeTwo(before, module));
    }
  }
  return [...byName.values()].map(({ parts: _parts, ...module }) => module);
}

function mergeTwo(before: PlannedModule, module: PlannedModule): PlannedModule {
  const imports = uniqueImports([...before.imports, ...module.imports]);
  // A file that several notebooks run.
  if (before.body === module.body) return { ...before, imports };
  // nbdev exports what is there twice twice.
  const isExported = module.all !== undefined;
  const known = new Set(before.parts.map(({ text }) => text));
  const parts = module.parts.filter(
    (part) => isExported || !isDefinition(part) || !known.has(part.text),
  );
  return {
    ...before,
    futures: [...new Set([...before.futures, ...module.futures])],
    imports,
    body: [before.body, joinParts(parts)].filter((body) => body !== "").join("\n\n\n"),
    parts: [...before.parts, ...parts],
    all:
      before.all === undefined && module.all === undefined
        ? undefined
        : [...new Set([...(before.all ?? []), ...(module.all ?? [])])],
  };
}

const isDefinition = ({ kind, statement }: ModulePart): boolean =>
  kind === "function" ||
  kind === "class" ||
  kind === "constant" ||
  statement?.pureValue === "immutable";

function uniqueImports(imports: readonly ImportPlan[]): readonly ImportPlan[] {
  return [...new Map(imports.map((each) => [importKey(each), each])).values()];
}

/** Names that a module would have from two notebooks with different meanings. */
export function findClashes(all: readonly NotebookModules[]): readonly NameClash[] {
  const boundByModule = new Map<string, Map<string, Binding>>();
  const clashes: NameClash[] = [];
  for (const [notebook, { analysis, modules }] of all.entries()) {
    for (const module of modules) {
      const known = boundByModule.get(module.name) ?? new Map<string, Binding>();
      boundByModule.set(module.name, known);
      const seen = new Set<string>();
      for (const { name, binding } of bindingsOf(module, notebook, analysis)) {
        const earlier = known.get(name);
        const isOther = earlier !== undefined && earlier.notebook !== notebook;
        if (isOther && earlier.meaning !== binding.meaning && !seen.has(name)) {
          seen.add(name);
          clashes.push({ module: module.name, name, earlier, later: binding });
        } else if (!isOther) known.set(name, binding);
      }
      for (const { name, binding } of bindingsOf(module, notebook, analysis))
        if (seen.has(name)) known.set(name, binding);
    }
  }
  return clashes;
}

function bindingsOf(
  { parts, imports }: PlannedModule,
  notebook: number,
  { statements }: Analysis,
): readonly { readonly name: string; readonly binding: Binding }[] {
  const isTagged = parts.some((part) => part.isTagged);
  const imported = imports.flatMap((one) => {
    const name = one.alias ?? one.name ?? one.module.split(".", 1)[0] ?? "";
    if (name === "*" || isFeature(one)) return [];
    const target = one.name === undefined && one.alias === undefined ? name : one.module;
    const meaning = JSON.stringify([one.level, target, one.name]);
    const statement = statements.find((each) => each.imports.some((own) => own.name === name));
    return [{ name, binding: { notebook, statement, meaning, isTagged } }];
  });
  const defined = parts.flatMap((part) =>
    isExtension(part)
      ? []
      : part.names.map((name) => ({
          name,
          binding: {
            notebook,
            statement: part.statement,
            meaning: part.text,
            isTagged: part.isTagged,
          },
        })),
  );
  return [...imported, ...defined];
}

/** What only adds to something else does not take the place of its namesake: `@patch`, `@overload`, `@area.register`. */
function isExtension({ text, names }: ModulePart): boolean {
  if (names.every((name) => name === "_" || name === "__all__")) return true;
  const decorators = /^(?:@.*\n)+/.exec(text)?.[0] ?? "";
  return /patch|overload|register|dispatch|setter|getter/.test(decorators);
}

/** Notebooks that take their untagged definitions to a folder of their own, so that each keeps its own meaning of a name. */
export function findMovable(clashes: readonly NameClash[]): ReadonlySet<number> {
  return new Set(
    clashes.flatMap(({ earlier, later }) => {
      const movable = [later, earlier].find(({ isTagged }) => !isTagged);
      return movable === undefined ? [] : [movable.notebook];
    }),
  );
}

/** Where a notebook binds the name. */
export function placeOfBinding(
  { notebook, statement }: Binding,
  analyses: readonly Analysis[],
): Place {
  const path = analyses[notebook]?.notebook.path ?? "";
  return statement === undefined ? { notebook: path } : placeOf(statement, path);
}

/** `cell 1 of first.ipynb`. */
export function describePlace({ notebook, cell }: Place): string {
  return cell === undefined ? notebook : `cell ${cell} of ${notebook}`;
}

/** The later one wins, as in Python. */
export function reportClashes(
  clashes: readonly NameClash[],
  all: readonly NotebookModules[],
): readonly Diagnostic[] {
  const analyses = all.map(({ analysis }) => analysis);
  return clashes.map(({ module, name, earlier, later }) => {
    const first = describePlace(placeOfBinding(earlier, analyses));
    const kept = placeOfBinding(later, analyses);
    const message = `\`${name}\` is something else in ${first}; \`${module}\` keeps what it is in ${kept.notebook}, for both.`;
    return diagnose(
      nameClash,
      kept,
      message,
      "Rename one of them, or tag its cell `module:NAME` with the name of another module.",
    );
  });
}
