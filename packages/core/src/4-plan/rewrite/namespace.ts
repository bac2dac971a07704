import type { Statement } from "../../model/analysis.ts";
import { type Node, walk } from "../../python/ast.ts";
import { endOf, startOf } from "../../python/source.ts";
import type { TextEdit } from "../../python/splice.ts";
import type { StepDraft } from "../steps/plan-steps.ts";

/** What makes names unknowable in a step: `exec`, `globals` and the like; `undefined` where nothing does. */
export function dynamicOf(step: StepDraft): string | undefined {
  return step.group.statements
    .map((each) => each.statement.dynamic)
    .find((each) => each !== undefined);
}

/** A step whose names cannot be known, as its definition needs it. */
export interface Namespace {
  /** Everything between the parentheses: what comes from `Parameters` is taken as a whole. */
  readonly signature: string;
  /** First lines of the body. */
  readonly lines: readonly string[];
}

/**
 * Where names cannot be known, all variables are the module's, as they were the notebook's: so `exec` and `globals()` find and bind what they
 * did there.
 */
export function namespaceOf(step: StepDraft, dynamic: string): Namespace {
  const bound = namespaceNames(step);
  const names = [...bound].filter((name) => !step.data.includes(name));
  let given = "given";
  while (bound.has(given)) given += "_";
  const lines = [...declare(names)];
  if (step.fields.length > 0) lines.push(`globals().update(${given})`);
  const reason = `# Variables are the module's, as \`${dynamic}\` may read or bind any of them.`;
  return {
    signature: [...step.data, ...(step.fields.length > 0 ? [`**${given}: object`] : [])].join(", "),
    lines: lines.length === 0 ? [] : [reason, ...lines],
  };
}

/** Names that such a step may bind in its module. */
export const namespaceNames = ({ fields, group }: StepDraft): ReadonlySet<string> =>
  new Set([
    ...fields,
    ...group.statements.flatMap(({ flow, writers, statement }) => [
      ...flow.possible,
      ...flow.deleted,
      ...writers,
      ...statement.globalWrites,
    ]),
  ]);

/** `global LIMIT, total`, for variables of the module that a step binds or deletes. */
export function globalLines(
  { group }: StepDraft,
  moduleVariables: ReadonlySet<string>,
): readonly string[] {
  const bound = new Set(
    // What functions that are made here rebind, too: linters look for that.
    group.statements.flatMap(({ statement: { flow, globalWrites } }) => [
      ...flow.possible,
      ...flow.deleted,
      ...globalWrites,
    ]),
  );
  return declare([...bound].filter((name) => moduleVariables.has(name)));
}

/** Eight names a line. */
function declare(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < names.length; at += 8)
    lines.push(`global ${names.slice(at, at + 8).join(", ")}`);
  return lines;
}

/** `exec`, `eval`, `locals()`, `vars()` and `dir()` outside of functions mean the module; a global name cannot be annotated. */
export function namespaceEdits({ node, source }: Statement): readonly TextEdit[] {
  const edits = [...annotationEdits({ node, source }, () => true)];
  const visit = (at: Node): boolean => {
    if (isOwnScope(at)) return false;
    if (at.nodeType !== "Call" || at.func.nodeType !== "Name") return true;
    const [start, end] = [startOf(source, at), endOf(source, at)];
    const { id } = at.func;
    if ((id === "exec" || id === "eval") && at.args.length === 1 && at.args[0]) {
      const behind = endOf(source, at.args[0]);
      edits.push({ start: behind, end: behind, text: ", globals()" });
    }
    if (at.args.length > 0) return true;
    if (id === "locals" || id === "vars") edits.push({ start, end, text: "globals()" });
    if (id === "dir") edits.push({ start, end, text: "sorted(globals())" });
    return true;
  };
  walk(node, visit);
  return edits;
}

/** A global name cannot be annotated. */
export function annotationEdits(
  { node, source }: Pick<Statement, "node" | "source">,
  isGlobal: (name: string) => boolean,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  walk(node, (at) => {
    if (isOwnScope(at)) return false;
    if (at.nodeType === "AnnAssign" && at.target.nodeType === "Name" && isGlobal(at.target.id)) {
      const [start, end] = [startOf(source, at), endOf(source, at)];
      const behind = equalSign(source.text, endOf(source, at.annotation));
      edits.push(
        at.value ? { start, end: behind, text: at.target.id } : { start, end, text: "pass" },
      );
    }
    return true;
  });
  return edits;
}

/** From the blanks before the `=` behind an annotation: parentheses around it, with their comments, may stand before that. */
function equalSign(text: string, behind: number): number {
  const before = /^(?:[^=#]|#[^\n]*)*?(?=[ \t]*=)/.exec(text.slice(behind))?.[0] ?? "";
  return behind + before.length;
}

/** Code that has names of its own. Comprehensions have too, but see those of the function around them. */
function isOwnScope({ nodeType }: Node): boolean {
  return (
    nodeType === "FunctionDef" ||
    nodeType === "AsyncFunctionDef" ||
    nodeType === "Lambda" ||
    nodeType === "ClassDef"
  );
}
