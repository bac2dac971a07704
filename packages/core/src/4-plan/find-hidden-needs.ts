import type { Analysis } from "../model/analysis.ts";
import { type Call, type Expr, walk } from "../python/ast.ts";
import {
  findTextNames,
  type FullNameOf,
  literalText,
  type TextByName,
} from "../python/literal-text.ts";
import { qualify } from "../python/qualify.ts";
import type { NotebookPlan } from "./plan-notebook.ts";
import { type HiddenNeed, hiddenNeeds } from "./requirements/data/hidden-needs.ts";
import type { NeededModule } from "./requirements/attribute-needs.ts";

interface Facts {
  readonly fullNameOf: FullNameOf;
  /** Top-level names of imported libraries. */
  readonly libraries: ReadonlySet<string>;
  readonly textByName: TextByName;
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
    ...plan.tests.flatMap(({ parts }) => parts.map(({ text }) => text)),
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
  const { importedByName, ownMethods } = analysis;
  const statements = plan.kept.map(({ statement }) => statement);
  const libraries = new Set(
    statements.flatMap(({ imports }) =>
      imports.flatMap(({ plan: one }) => (one.level > 0 ? [] : (one.module.split(".")[0] ?? ""))),
    ),
  );
  const fullNameOf = (callee: Expr): string | undefined =>
    qualify(callee, (name) => importedByName.get(name));
  return { fullNameOf, libraries, textByName: findTextNames(statements, fullNameOf), ownMethods };
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
  const qualified = facts.fullNameOf(func);
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

const textOf = (node: Expr | undefined, facts: Facts): string | undefined =>
  node && literalText(node, facts.textByName, facts.fullNameOf);
