import type { Analysis, Statement } from "../../model/analysis.ts";
import type { PlacedStep } from "../steps/plan-pipeline.ts";
import type { ImportPlan, StepPlan } from "../../model/plan.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import { docstringAbove, introduction } from "../prose/headings.ts";
import type { Hoisted, Hoisting } from "../hoisting/hoist.ts";
import { type Directory, importsFor } from "../imports/module-imports.ts";
import { joinParts, type ModulePart, type PlannedModule } from "./module-parts.ts";
import { defaultModule } from "../roles.ts";
import { docstringOfFile, moduleOfFile } from "../files/run-files.ts";
import type { Kept } from "../select.ts";
import { publicNames } from "./public-names.ts";
import { spellOut } from "./spell-out.ts";
import { isFeature } from "../imports/is-feature.ts";

/** Module (relative to the package, dotted) of each hoisted statement, by index. */
export type Homes = ReadonlyMap<number, string>;

/** Tagged code goes to its module; other definitions to `core`, and a constant to the module of its first reader. */
export function findHomes(hoisting: Hoisting, home: string): Homes {
  const homes = new Map<number, string>();
  for (const [index, { kept, kind, isShared }] of hoisting.hoistedByIndex) {
    if (isShared) homes.set(index, "pipeline");
    else if (kept.statement.origin !== undefined)
      homes.set(index, moduleOfFile(kept.statement.origin));
    else if (kept.role.kind === "module") homes.set(index, kept.role.module);
    else if (kept.role.kind === "step" && kept.role.module !== undefined)
      homes.set(index, kept.role.module);
    else if (kind !== "constant") homes.set(index, home);
  }
  // Not to the steps' own: that is no module of definitions.
  const readers = (name: string): readonly number[] =>
    [...hoisting.hoistedByIndex]
      .filter(
        ([, each]) =>
          !each.isShared &&
          each.kept.statement.uses.some((use) => use.name === name && use.kind === "read"),
      )
      .map(([index]) => index);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [index, { kept }] of hoisting.hoistedByIndex) {
      if (homes.has(index)) continue;
      const name = [...kept.statement.flow.possible][0] ?? "";
      const found = readers(name).find((reader) => homes.has(reader));
      if (found === undefined) continue;
      homes.set(index, homes.get(found) ?? home);
      isChanged = true;
    }
  }
  for (const index of hoisting.hoistedByIndex.keys()) if (!homes.has(index)) homes.set(index, home);
  return homes;
}

/** As Python knows it: `__init__` is its folder. */
export const dottedName = (packageName: string, module: string): string =>
  `${packageName}.${module}`.replace(/\.__init__$/, "");

export interface ModuleOptions {
  readonly analysis: Analysis;
  readonly packageName: string;
  readonly hoisting: Hoisting;
  readonly homes: Homes;
  readonly directory: Directory;
  readonly rules: RewriteRules;
  readonly futures: readonly string[];
  /** Import statements in `module:` cells, which stay there, used or not. */
  readonly ownImports: ReadonlyMap<string, readonly Kept[]>;
  readonly hasPipeline: boolean;
  /** Does the cell's own tag say what becomes of it? */
  readonly isMarked: (statement: Statement) => boolean;
  /** One of an nbdev project's notebooks: its modules are what nbdev exports, statement for statement. */
  readonly isProject: boolean;
  /** Steps that live in a module. */
  readonly placed: readonly PlacedStep[];
}

export function planModules(options: ModuleOptions): readonly PlannedModule[] {
  const { hoisting, homes } = options;
  const byModule = new Map<string, Hoisted[]>();
  for (const module of [...options.ownImports.keys(), ...options.placed.map((each) => each.module)])
    byModule.set(module, []);
  for (const [index, hoisted] of [...hoisting.hoistedByIndex].sort(([a], [b]) => a - b)) {
    if (hoisted.isShared) continue; // it stands beside the steps
    const module = homes.get(index) ?? defaultModule;
    const list = byModule.get(module);
    if (list === undefined) byModule.set(module, [hoisted]);
    else list.push(hoisted);
  }
  const sorted = (module: string, hoisted: readonly Hoisted[]): readonly Hoisted[] => {
    if (options.rules.isExportOnly) return namedLast(hoisted, options.analysis);
    return isDefault(module) ? constantsFirst(hoisted) : hoisted;
  };
  return [...byModule].map(([module, hoisted]) =>
    planModule(module, sorted(module, hoisted), options),
  );
}

/** nbdev adds the cells that name their module behind those of the notebook's own module, also where it is the same one. */
function namedLast(hoisted: readonly Hoisted[], { cells }: Analysis): readonly Hoisted[] {
  const naming = new Set(
    cells.flatMap(({ number, lowered: { cell } }) =>
      cell.mark?.role === "module" && cell.mark.module !== undefined ? [number] : [],
    ),
  );
  const isNamed = ({ kept }: Hoisted): boolean => naming.has(kept.statement.cell);
  return [...hoisted.filter((each) => !isNamed(each)), ...hoisted.filter(isNamed)];
}

/** Without a subject of its own, a module has its constants at the top: those that read nothing, and that nothing else binds. */
function constantsFirst(hoisted: readonly Hoisted[]): readonly Hoisted[] {
  const bindings = hoisted.flatMap(({ kept: { statement } }) => [
    ...statement.flow.possible,
    ...statement.globalWrites,
  ]);
  const isConstant = ({ kept: { statement } }: Hoisted): boolean =>
    statement.pureValue !== undefined &&
    statement.flow.possible.size === 1 &&
    statement.uses.every((use) => use.kind === "write") &&
    bindings.filter((name) => statement.flow.possible.has(name)).length === 1;
  return [...hoisted.filter(isConstant), ...hoisted.filter((each) => !isConstant(each))];
}

function spelledOut(
  statement: Statement,
  { analysis, isProject }: ModuleOptions,
): { readonly text: string } | undefined {
  const text = isProject || analysis.bound.has("exec") ? undefined : spellOut(statement);
  return text === undefined ? undefined : { text };
}

function planModule(
  module: string,
  hoisted: readonly Hoisted[],
  options: ModuleOptions,
): PlannedModule {
  const name = dottedName(options.packageName, module);
  const statements = hoisted.map((each) => each.kept.statement);
  const steps = options.placed.filter((each) => each.module === module);
  const { isExportOnly } = options.rules;
  const own = options.ownImports.get(module) ?? [];
  const asked = importsFor(
    [...statements, ...steps.flatMap((each) => each.statements)],
    name,
    options.directory,
  );
  const needed = isExportOnly
    ? { imports: importedElsewhere(asked.imports, own, hoisted, options), blocks: [] }
    : asked;
  const written = own.flatMap(starsAsWritten);
  const late = isExportOnly ? new Map<string, ImportPlan>() : lateImports(name, options.directory);
  const rewritten = hoisted.map((each) => ({
    each,
    ...rewrite(each.kept.statement, { ...options.rules, threaded: each.threaded, late }),
    ...spelledOut(each.kept.statement, options),
  }));
  const added = rewritten.flatMap((each) => each.imports);
  const { blocks } = needed;
  const isChosen = ({ role }: Kept): boolean =>
    role.kind === "module" || (role.kind === "step" && role.module !== undefined);
  const parts: readonly ModulePart[] = [
    ...blocks.map(({ statement }) => ({
      text: rewrite(statement, options.rules).text,
      kind: "block",
      names: [],
      statement,
      isTagged: false,
    })),
    ...rewritten.map(({ each: { kept, kind }, text }) => ({
      text,
      kind,
      names: [...kept.statement.flow.possible, ...kept.statement.globalWrites],
      statement: kept.statement,
      isTagged: isChosen(kept) && options.isMarked(kept.statement),
    })),
    ...steps.map(({ step, statements: [statement] }) => ({
      text: stepText(step),
      kind: "function",
      names: [step.name],
      statement,
      isTagged: true,
    })),
  ];
  const isTagged = isExportOnly || hoisted.some((each) => each.kept.role.kind === "module");
  return {
    name,
    path: `src/${options.packageName}/${module.replaceAll(".", "/")}.py`,
    docstring: moduleDocstring(module, hoisted, options, isTagged),
    futures: [
      ...new Set([
        ...options.futures,
        ...own.flatMap((each) =>
          each.statement.imports
            .filter((one) => isFeature(one.plan))
            .map((one) => one.plan.name ?? ""),
        ),
      ]),
    ],
    imports: [
      ...withoutFutures([
        ...written,
        ...needed.imports,
        ...added,
        ...steps.flatMap((each) => each.imports),
      ]),
    ],
    body: joinParts(parts),
    parts,
    all:
      options.analysis.notebook.dialects.some((each) => /^nbdev(?:-1)?$/.test(each)) && isTagged
        ? publicNames(hoisted)
        : undefined,
  };
}

/**
 * By nbdev's rules a module has what its own cells import, and no more. Of a notebook without `default_exp` nbdev makes no module at all:
 * there what other cells import comes along, or the names would be missing.
 */
function importedElsewhere(
  asked: readonly ImportPlan[],
  own: readonly Kept[],
  hoisted: readonly Hoisted[],
  { analysis }: ModuleOptions,
): readonly ImportPlan[] {
  const statements = [...own, ...hoisted.map(({ kept }) => kept)].map(({ statement }) => statement);
  const bound = new Set(
    statements.flatMap(({ flow, imports }) => [
      ...flow.possible,
      ...imports.map(({ name }) => name),
    ]),
  );
  if (analysis.notebook.defaultModule !== undefined || bound.has("*")) return [];
  return asked.filter(
    ({ module, name, alias }) =>
      name !== "*" && !bound.has(alias ?? name ?? module.split(".", 1)[0] ?? module),
  );
}

function lateImports(
  module: string,
  { lateByModule, moduleByName, names }: Directory,
): ReadonlyMap<string, ImportPlan> {
  const inPlace = [...names.values()].flatMap(({ kind, name, imports: [plan] }) =>
    kind === "import-in-place" && plan !== undefined ? [[name, plan] as const] : [],
  );
  return new Map([
    ...inPlace,
    ...[...(lateByModule.get(module) ?? [])].map(
      (name) =>
        [
          name,
          { module: moduleByName.get(name) ?? module, name, alias: undefined, level: 0 },
        ] as const,
    ),
  ]);
}

/** A step as a function of a module. */
function stepText({
  name,
  isAsync,
  signature,
  returnAnnotation,
  docstring,
  body,
}: StepPlan): string {
  const returns = returnAnnotation === undefined ? "" : ` -> ${returnAnnotation}`;
  const text = docstring === undefined ? "" : `${docstringLines(docstring)}\n`;
  return `${isAsync ? "async " : ""}def ${name}(${signature})${returns}:\n${text}${body}`;
}

function docstringLines(docstring: string): string {
  const safe = docstring.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  const lines = safe.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
  return lines.length === 1
    ? `    """${safe}"""`
    : `    """${lines.join("\n").trimStart()}\n    """`;
}

export const withoutFutures = (imports: readonly ImportPlan[]): readonly ImportPlan[] =>
  imports.filter((each) => !isFeature(each));

/** A star import whose names are known was taken apart for the analysis: in a module it stays as the author wrote it. */
function starsAsWritten({ statement }: Kept): readonly ImportPlan[] {
  const { node } = statement;
  if (node.nodeType === "ImportFrom" && node.names[0]?.name === "*") {
    return [{ module: node.module ?? "", name: "*", alias: undefined, level: node.level ?? 0 }];
  }
  return statement.imports.map((each) => each.plan);
}

/** `core`, or a notebook's own one: `sales.core`. */
const isDefault = (module: string): boolean => module.split(".").at(-1) === defaultModule;

function moduleDocstring(
  module: string,
  hoisted: readonly Hoisted[],
  options: ModuleOptions,
  isTagged: boolean,
): string | undefined {
  const origin = hoisted[0]?.kept.statement.origin;
  if (origin !== undefined && moduleOfFile(origin) === module)
    return docstringOfFile(origin, options.analysis);
  const { notebook } = options.analysis;
  const home = notebook.defaultModule ?? defaultModule;
  // What has no subject of its own is in there.
  if (isDefault(module) && options.hasPipeline) return "What the pipeline's steps call.";
  const first = hoisted[0]?.kept.statement.cell;
  const above = first === undefined || !isTagged ? undefined : docstringAbove(notebook, first);
  const intro = !options.hasPipeline && module === home ? introduction(notebook).text : undefined;
  return isDefault(module) ? (intro ?? above) : (above ?? intro);
}
