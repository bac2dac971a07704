import type { Notebook } from "../../model/notebook.ts";
import { commentsAboveImports } from "../imports/comments-above-imports.ts";
import { noteBetween } from "../prose/note-between.ts";
import type { AnalyzedCell, Statement } from "../../model/analysis.ts";
import type { ImportPlan } from "../../model/plan.ts";
import { endsInShow, type Figures } from "../rewrite/close-figures.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import type { RunStatement } from "./run-statements.ts";
import { indentCode } from "../../python/indent.ts";

export interface RenderedBody {
  /** Statements without indentation. */
  readonly text: string;
  readonly imports: readonly ImportPlan[];
  /** `plt.show()` or `plt.close("all")` was put in. */
  readonly closesFigures: boolean;
}

/**
 * The statements of a step, cell by cell. Jupyter shows and closes all figures when a cell is done, so that the next one starts with a new
 * one: after code that may leave one open comes the same.
 * @param figures `undefined` where the notebook draws nothing with matplotlib
 */
export function renderBody(
  statements: readonly RunStatement[],
  rules: RewriteRules,
  cellByNumber: ReadonlyMap<number, AnalyzedCell>,
  figures: Figures | undefined,
  notebook: Notebook,
): RenderedBody {
  const parts: string[] = [];
  const imports: ImportPlan[] = [];
  let closesFigures = false;
  let previous: Statement | undefined;
  for (const [i, each] of statements.entries()) {
    const { statement } = each;
    const isLastOfCell = statements[i + 1]?.statement.cell !== statement.cell;
    const ofCell = statements.filter(
      (other) =>
        other.statement.cell === statement.cell && other.statement.index <= statement.index,
    );
    const isClosedBehind = isLastOfCell && ofCell.some((other) => other.statement.plots);
    const rewritten = rewrite(statement, {
      ...rules,
      ...(figures === undefined ? {} : { figures: { ...figures, isClosedBehind } }),
    });
    imports.push(...rewritten.imports);
    const comments = commentsAboveImports(previous, statement);
    const note = noteAbove(previous, statement, comments.length > 0, notebook);
    const isAgain = isImportAgain(statements.slice(0, i), statement);
    const lead = [...(isAgain ? [split] : []), ...note, ...comments].map((line) => `${line}\n`);
    const isNamed = [previous, statement].some(
      (one) => one && rules.hoisting.versionByIndex.has(one.index),
    );
    parts.push((isNamed ? "" : separator(previous, statement)) + lead.join("") + rewritten.text);
    previous = statement;
    if (figures === undefined) continue;
    const close = `${figures.pyplot}.close("all")`;
    closesFigures ||= isClosedBehind || rewritten.text.includes(close);
    const isFirstPlot = !ofCell.slice(0, -1).some((other) => other.statement.plots);
    const isLoop = /^(?:For|While)$/.test(statement.node.nodeType);
    if (!isClosedBehind || (isLoop && isFirstPlot && rewritten.text.endsWith(close))) continue;
    const isShown = isShow(statement) || endsInShow([statement.node], figures);
    parts.push(...(isShown ? [] : [`${figures.pyplot}.show()`]), close);
  }
  return { text: parts.join("\n"), imports, closesFigures };
}

/** isort's own marker, which ruff knows too: imports are not moved across it. */
const split = "# isort: split";

/** Does an import bind what one of those right before it binds? Sorted, the other might come last. */
function isImportAgain(before: readonly RunStatement[], { imports }: Statement): boolean {
  const start = before.findLastIndex((each) => each.statement.kind !== "import") + 1;
  const names = new Set(
    before.slice(start).flatMap((each) => each.statement.imports.map(({ name }) => name)),
  );
  return imports.some(({ name }) => names.has(name));
}

/** Blank lines that the author left between two statements of a cell stay; one that stood beside something that went elsewhere does not. */
function separator(previous: Statement | undefined, statement: Statement): string {
  if (
    previous === undefined ||
    previous.cell !== statement.cell ||
    previous.index + 1 !== statement.index
  )
    return "";
  const gap = statement.source.text.slice(statement.block.start, statement.span.start);
  const blank = /^(?:[ \t]*\n)+/.exec(gap)?.[0] ?? "";
  return "\n".repeat(Math.min(2, blank.split("\n").length - 1));
}

/** A cell that markdown parts from the one before stands apart, under what the markdown says where that is short. */
function noteAbove(
  previous: Statement | undefined,
  { cell, source, block, span }: Statement,
  hasComment: boolean,
  notebook: Notebook,
): readonly string[] {
  if (previous === undefined || previous.cell >= cell) return [];
  const note = noteBetween(notebook, previous.cell, cell);
  if (note === undefined) return [];
  const isCommented = hasComment || source.text.slice(block.start, span.start).includes("#");
  return note === "" || isCommented ? [""] : ["", `# ${note}`];
}

function isShow(statement: Statement): boolean {
  return /\.(show|close)\([^()]*\)\s*;?\s*$/.test(
    statement.source.text.slice(statement.span.start, statement.span.end),
  );
}

/** The body of a function: indented, with a `return` where there is something to return. */
export function functionBody(
  body: string,
  returns: readonly string[],
  declared: readonly string[],
): string {
  const lines = [...declared, ...(body.trim() === "" ? [] : [body])];
  if (returns.length > 0) lines.push(`return ${returns.join(", ")}`);
  const text = lines.join("\n");
  const needsPass = text.split("\n").every((line) => /^\s*(#|$)/.test(line));
  return indentCode(needsPass ? [text, "pass"].filter((each) => each !== "").join("\n") : text, 4);
}
