import type { Analysis, Statement } from "../model/analysis.ts";
import { type Call, type Expr, walk } from "../python/ast.ts";
import type { NotebookPlan } from "./plan-notebook.ts";
import { type HiddenNeed, hiddenNeeds } from "./requirements/data/hidden-needs.ts";
import type { NeededModule } from "./requirements/attribute-needs.ts";

interface Facts {
  /** What an imported name stands for: `pd` → `pandas`, `read_excel` → `pandas.read_excel`. */
  readonly importedByName: ReadonlyMap<string, string>;
  /** Top-level names of imported libraries. */
  readonly libraries: ReadonlySet<string>;
  readonly textByName: ReadonlyMap<string, string>;
  readonly ownMethods: ReadonlySet<string>;
}

/**
 * Finds modules that the package's code needs and never imports: the libraries that it calls import them by themselves, as
 * pandas does with openpyxl for `read_excel`.
 */
export function findHiddenNeeds(analysis: Analysis, plan: NotebookPlan): readonly NeededModule[] {
  const facts = gatherFacts(analysis, plan);
  if (!hiddenNeeds.some(({ library }) => facts.libraries.has(library))) return [];
  const { pipeline } = plan;
  const text = [
    ...plan.modules.map((each) => each.body),
    ...(pipeline ? [pipeline.body, ...pipeline.steps.map((step) => step.body)] : []),
    ...plan.tests.map((each) => each.body),
  ].join("\n");
  return plan.kept.flatMap(({ statement }) => {
    const found: NeededModule[] = [];
    walk(statement.node, (node) => {
      if (node.nodeType !== "Call") return;
      const name = lastName(node.func);
      // What only displays is not part of the package.
      if (name === undefined || !text.includes(`${name}(`)) return;
      const { notebook } = analysis;
      const place = { notebook: notebook.path, cell: statement.cell, line: node.lineno ?? 1 };
      for (const need of hiddenNeeds) {
        const modules = neededBy(node, need, facts);
        if (modules.length === 0) continue;
        const isAny = need.calls.every((pattern) => !pattern.endsWith(name));
        const call = isAny ? attributesOf(node.func).slice(-2).join(".") : name;
        found.push({ modules, call, source: need.source, place });
      }
    });
    return found;
  });
}

function gatherFacts(analysis: Analysis, plan: NotebookPlan): Facts {
  const importedByName = new Map<string, string>();
  const libraries = new Set<string>();
  const statements = plan.kept.map(({ statement }) => statement);
  for (const { imports } of statements)
    for (const { name, plan: one } of imports) {
      if (one.level > 0) continue;
      libraries.add(one.module.split(".")[0] ?? "");
      const isRoot = one.name === undefined && one.alias === undefined;
      const whole = one.name === undefined ? one.module : `${one.module}.${one.name}`;
      importedByName.set(name, isRoot ? name : whole);
    }
  return {
    importedByName,
    libraries,
    textByName: findTexts(statements),
    ownMethods: analysis.ownMethods,
  };
}

/** Names that are bound once, to a text. */
function findTexts(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const bound = new Set<string>();
  for (const { node, flow } of statements) {
    for (const name of flow.possible) {
      if (bound.has(name)) found.delete(name);
      const text =
        node.nodeType === "Assign" && !bound.has(name) ? startOfText(node.value) : undefined;
      if (text !== undefined) found.set(name, text);
      bound.add(name);
    }
  }
  return found;
}

/** A text that is written there; of an f-string, what stands before the first braces. */
function startOfText(node: Expr): string | undefined {
  if (node.nodeType === "Constant") return typeof node.value === "string" ? node.value : undefined;
  if (node.nodeType !== "JoinedStr") return undefined;
  const [first] = node.values;
  return first?.nodeType === "Constant" ? startOfText(first) : undefined;
}

/** The modules that a call needs, by one row of the table; one of them is enough. */
function neededBy(call: Call, need: HiddenNeed, facts: Facts): readonly string[] {
  if (!facts.libraries.has(need.library)) return [];
  if (!need.calls.some((pattern) => isCallOf(call.func, need.library, pattern, facts))) return [];
  const { byArgument, byEnd = {}, byStart = {} } = need;
  const given = byArgument === undefined ? undefined : argumentOf(call, byArgument, facts);
  if (byArgument !== undefined && given !== undefined && Object.hasOwn(byArgument.modules, given))
    return byArgument.modules[given] ?? [];
  const text = textOf(call.args[0], facts);
  const [, byPlace] =
    Object.entries(byEnd).find(([end]) => text?.toLowerCase().endsWith(end)) ??
    Object.entries(byStart).find(([start]) => text?.startsWith(start)) ??
    [];
  return byPlace ?? need.modules;
}

function isCallOf(func: Expr, library: string, pattern: string, facts: Facts): boolean {
  const qualified = qualifiedName(func, facts.importedByName);
  if (!pattern.startsWith(".")) {
    const wanted = `${library}.${pattern}`;
    return wanted.endsWith(".*")
      ? qualified?.startsWith(wanted.slice(0, -1)) === true
      : qualified === wanted;
  }
  // A method of an object, whatever its class: what an import brings is no object of the library.
  if (qualified !== undefined) return false;
  const path = attributesOf(func);
  const wanted = pattern.slice(1).split(".");
  const tail = path.slice(-wanted.length);
  const isSame =
    tail.length === wanted.length && wanted.every((part, i) => part === "*" || part === tail[i]);
  return isSame && !tail.some((name) => facts.ownMethods.has(name));
}

/** `pandas.read_excel` of `pd.read_excel`; undefined where it does not begin with an import. */
function qualifiedName(
  node: Expr,
  importedByName: ReadonlyMap<string, string>,
): string | undefined {
  if (node.nodeType === "Name") return importedByName.get(node.id);
  if (node.nodeType !== "Attribute") return undefined;
  const base = qualifiedName(node.value, importedByName);
  return base === undefined ? undefined : `${base}.${node.attr}`;
}

/** `["style", "format"]` of `df.head().style.format`. */
function attributesOf(node: Expr): readonly string[] {
  return node.nodeType === "Attribute" ? [...attributesOf(node.value), node.attr] : [];
}

const lastName = (node: Expr): string | undefined =>
  node.nodeType === "Attribute" ? node.attr : node.nodeType === "Name" ? node.id : undefined;

function argumentOf(
  { args, keywords }: Call,
  { name, position }: NonNullable<HiddenNeed["byArgument"]>,
  facts: Facts,
): string | undefined {
  const given =
    keywords.find(({ arg }) => arg === name)?.value ??
    (position === undefined ? undefined : args[position]);
  if (given?.nodeType === "Constant" && given.value === true) return "True";
  return textOf(given, facts);
}

function textOf(node: Expr | undefined, { textByName }: Facts): string | undefined {
  if (node?.nodeType === "Name") return textByName.get(node.id);
  return node === undefined ? undefined : startOfText(node);
}
