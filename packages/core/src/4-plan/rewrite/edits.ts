import type { NameUse, Statement } from "../../model/analysis.ts";
import { addArguments, addKeywordOnly } from "../../python/arguments.ts";
import type { ImportPlan } from "../../model/plan.ts";
import { type Call, type FunctionNode, type Stmt, walk } from "../../python/ast.ts";
import { endOf, startOf, statementStart } from "../../python/source.ts";
import { builtinNames } from "../../python/builtins.ts";
import { dedentCode } from "../../python/indent.ts";
import { splice, type TextEdit } from "../../python/splice.ts";
import { rewriteGlobal } from "./rewrite-global.ts";
import { closeAfterShow, type Figures } from "./close-figures.ts";
import { freeTrapped } from "./free-trapped.ts";
import type { Hoisting } from "../hoisting/hoist.ts";
import { importLine } from "../imports/import-line.ts";
import { widenTemplates } from "./names-in-templates.ts";
import { annotationEdits, namespaceEdits } from "./namespace.ts";

/** What the text of a statement needs, besides what was written. */
export interface Rewritten {
  /** The statement with the comments before and behind it, without blank lines around. */
  readonly text: string;
  /** What the new text needs besides: `partial`, `TypeAlias`. */
  readonly imports: readonly ImportPlan[];
}

export interface RewriteRules {
  readonly hoisting: Hoisting;
  /** Names that functions in steps rebind with `nonlocal` instead of `global`. */
  readonly isVariable: (name: string) => boolean;
  /** Names that functions of this statement gain as keyword-only parameters. */
  readonly threaded: readonly string[];
  /** Imports that functions of this statement make when they run, by name. */
  readonly late: ReadonlyMap<string, ImportPlan>;
  /** Names that `del` must not name: they are of a module. */
  readonly isOfModule: (name: string) => boolean;
  /** nbdev's rules: a module has its cells' statements as they stand, `del` and `if __name__ == "__main__":` too. */
  readonly isExportOnly: boolean;
  /** The step's variables are those of its module, as its code may read or bind any name. */
  readonly isNamespace?: boolean;
  /** It stands beside the steps. */
  readonly isBeside?: boolean;
  /** Names that the module has under others, for its own are entries of it. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** What of a step shows figures, which are to be closed then. */
  readonly figures?: Figures & { readonly isClosedBehind: boolean };
}

const partialImport: ImportPlan = {
  module: "functools",
  name: "partial",
  alias: undefined,
  level: 0,
};

/** The statement's text as its new place needs it: calls pass what functions were given as parameters, `global` becomes `nonlocal`. */
export function rewrite(statement: Statement, rules: RewriteRules): Rewritten {
  const { source, block, node } = statement;
  const version = rules.hoisting.versionByIndex.get(statement.index);
  if (version !== undefined && !rules.isBeside)
    return { text: `${[...statement.flow.possible][0] ?? "_"} = ${version}`, imports: [] };
  const isLocal = (name: string): boolean =>
    rules.isVariable(name) && !rules.hoisting.moduleVariables.has(name);
  const edits: TextEdit[] = version === undefined ? [] : [renameDefinition(statement, version)];
  const imports: ImportPlan[] = [];
  for (const use of statement.uses) {
    const names =
      use.kind === "read" && !use.isInString
        ? rules.hoisting.threadedByName.get(use.name)
        : undefined;
    const alias = use.kind === "read" ? rules.aliases?.get(use.name) : undefined;
    const isWhole = names === undefined || isCallOf(use) || use.parent?.nodeType === "Attribute";
    if (alias !== undefined && isWhole) edits.push({ ...use.span, text: alias });
    if (names === undefined) continue;
    if (isCallOf(use)) edits.push(...addArguments(source, use.parent as Call, names));
    else if (use.parent?.nodeType !== "Attribute") {
      imports.push(partialImport);
      edits.push({
        ...use.span,
        text: `partial(${alias ?? use.name}, ${names.map((name) => `${name}=${name}`).join(", ")})`,
      });
    }
  }
  if (rules.threaded.length > 0)
    edits.push(...addKeywordOnly(source, node as FunctionNode, rules.threaded));
  if (rules.isNamespace) edits.push(...namespaceEdits(statement));
  else {
    edits.push(...annotationEdits(statement, (name) => rules.hoisting.moduleVariables.has(name)));
    if (!rules.isExportOnly) edits.push(...widenTemplates(statement, rules.isOfModule));
  }
  walk(node, (at) => {
    if (at.nodeType === "Global" && !rules.isNamespace && !rules.isBeside)
      edits.push(...rewriteGlobal(statement, at, isLocal, rules.threaded));
  });
  if (node.nodeType === "Delete" && !rules.isExportOnly)
    edits.push(...keepInDelete(statement, rules.isOfModule));
  edits.push(...importLate(statement, rules.late));
  if (rules.figures !== undefined)
    edits.push(...closeAfterShow(statement, rules.figures, rules.figures.isClosedBehind));
  if (!rules.isNamespace && !rules.isBeside) edits.push(...freeTrapped(statement, isLocal));
  if (
    statement.kind === "import" &&
    statement.imports.some((each) => rules.isVariable(each.name))
  ) {
    // Inside of a function only the names that are variables are imported; a star import could not stand there at all.
    const lines = statement.imports
      .filter((each) => rules.isVariable(each.name))
      .map(({ plan }) => importLine(plan));
    edits.length = 0;
    edits.push({ ...statement.span, text: [...new Set(lines)].join("\n") });
  }
  const main = rules.isExportOnly ? undefined : mainGuardBody(node);
  if (main !== undefined) return { text: unwrap(statement, main, edits), imports };
  if (node.nodeType === "TypeAlias" && node.type_params.length === 0) {
    // PEP 695's statement as PEP 613 writes it, which Python 3.10 understands.
    const name = startOf(source, node.name);
    edits.push({ start: startOf(source, node), end: name, text: "" });
    edits.push({
      start: endOf(source, node.name),
      end: endOf(source, node.name),
      text: ": TypeAlias",
    });
    imports.push({ module: "typing", name: "TypeAlias", alias: undefined, level: 0 });
  }
  const shifted = edits.map((edit) => ({
    ...edit,
    start: edit.start - block.start,
    end: edit.end - block.start,
  }));
  const text = trimBlankLines(
    splice(source.text.slice(block.start, block.end), sortEdits(shifted)),
  );
  return { text: text + nameLine(statement, version), imports };
}

function renameDefinition({ uses }: Statement, version: string): TextEdit {
  const own = uses.find((use) => use.kind === "write" && use.when === "now") as NameUse;
  return { ...own.span, text: version };
}

/** What was numbered to tell versions apart goes on to call itself what the author called it. */
function nameLine({ node, shownName }: Statement, version: string | undefined): string {
  if (shownName === undefined || !("name" in node)) return "";
  const name = version ?? (node.name as string);
  return `\n\n\n${name}.__name__ = ${name}.__qualname__ = "${shownName}"`;
}

const isCallOf = (use: NameUse): boolean =>
  use.parent?.nodeType === "Call" && use.parent.func === use.node;

/** By position; what is inserted at one place keeps its order. */
function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Functions import for themselves what their module cannot import at its top. */
function importLate(
  { source, uses }: Statement,
  late: ReadonlyMap<string, ImportPlan>,
): readonly TextEdit[] {
  const linesByOffset = new Map<number, Set<string>>();
  for (const use of late.size === 0 ? [] : uses) {
    const plan = late.get(use.name);
    const outer = use.within[0];
    const isFunction = outer?.nodeType === "FunctionDef" || outer?.nodeType === "AsyncFunctionDef";
    if (plan === undefined || use.kind !== "read" || !isFunction) continue;
    const [first, second] = outer.body as readonly Stmt[];
    const hasDocstring = first?.nodeType === "Expr" && first.value.nodeType === "Constant";
    const start = hasDocstring ? second : first;
    if (start === undefined) continue; // a docstring alone reads nothing
    const at = statementStart(source, start);
    linesByOffset.set(at, (linesByOffset.get(at) ?? new Set()).add(importLine(plan)));
  }
  return [...linesByOffset].map(([at, lines]) => {
    const before = source.text.slice(source.text.lastIndexOf("\n", at - 1) + 1, at);
    const end = /^\s*$/.test(before) ? `\n${before}` : "; "; // `def f(): return g()` stays on its line
    return { start: at, end: at, text: [...lines].map((line) => line + end).join("") };
  });
}

/** `del df, helper` keeps `df`: a name of a module cannot be deleted from a function. */
function keepInDelete(
  statement: Statement,
  isOfModule: (name: string) => boolean,
): readonly TextEdit[] {
  const { node, source } = statement;
  if (node.nodeType !== "Delete") return [];
  const kept = node.targets.filter(
    (target) =>
      target.nodeType !== "Name" || !(isOfModule(target.id) || builtinNames.has(target.id)),
  );
  if (kept.length === node.targets.length) return [];
  // Without the variable, the builtin of that name is there again.
  const restored = node.targets.flatMap((target) =>
    target.nodeType === "Name" && builtinNames.has(target.id) && !isOfModule(target.id)
      ? [`${target.id} = builtins.${target.id}`]
      : [],
  );
  const deleted =
    kept.length === 0
      ? []
      : [
          `del ${kept.map((target) => source.text.slice(startOf(source, target), endOf(source, target))).join(", ")}`,
        ];
  const text = [...deleted, ...restored].join("; ") || "pass";
  return [{ start: startOf(source, node), end: endOf(source, node), text }];
}

/** The body of `if __name__ == "__main__":`, which is true in a notebook and not in a module. */
function mainGuardBody(node: Stmt): readonly Stmt[] | undefined {
  if (node.nodeType !== "If" || node.orelse.length > 0 || node.test.nodeType !== "Compare")
    return undefined;
  const { left, comparators } = node.test;
  const [only] = comparators;
  const isName = left.nodeType === "Name" && left.id === "__name__";
  return isName && only?.nodeType === "Constant" && only.value === "__main__"
    ? (node.body as Stmt[])
    : undefined;
}

function unwrap(statement: Statement, body: readonly Stmt[], edits: readonly TextEdit[]): string {
  const { source, block, span } = statement;
  const first = body[0];
  if (first === undefined) return "pass";
  const start = startOf(source, first);
  const lineStart = source.text.lastIndexOf("\n", start - 1) + 1;
  const from = lineStart > span.start ? lineStart : start;
  const inside = edits
    .filter((edit) => edit.start >= from)
    .map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const before = source.text.slice(block.start, span.start);
  return trimBlankLines(
    before + dedentCode(splice(source.text.slice(from, block.end), sortEdits(inside))),
  );
}

/** Without blank lines at the start and white space at the end. */
function trimBlankLines(text: string): string {
  return text.replace(/^(?:[ \t\f]*\n)+/, "").trimEnd();
}
