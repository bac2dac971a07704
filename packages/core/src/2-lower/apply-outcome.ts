import { magicNotConverted } from "../diagnostics/magic-not-converted.ts";
import type { Edit } from "../model/lowered.ts";
import type { Span } from "../model/notebook.ts";
import { parseExpression } from "../python/parse-expression.ts";
import { splice } from "../python/splice.ts";
import { scanTokens } from "../python/tokens.ts";
import {
  fragmentOf,
  joinFragments,
  pinFragment,
  shiftFragment,
  type Fragment,
} from "./fragment.ts";
import type { LineOutcome, Refused, Rewritten, Unwrapped } from "./magic.ts";
import { quotePython } from "./python-literal.ts";

/** The text in which outcomes are put, and how a text like it is lowered. */
export interface Context {
  readonly text: string;
  /** For the messages of generated code. */
  readonly place: string;
  readonly lower: (text: string) => Fragment;
}

/** A statement. */
export interface Target extends Span {
  /** Offset at which its physical line starts. */
  readonly lineStart: number;
  /** What stands there where nothing is left: `pass` for a statement that shares its line. */
  readonly instead: "" | "pass";
}

export interface AppliedLine {
  /** Nothing is left that Python runs. */
  readonly isGone: boolean;
  readonly fragment: Fragment;
}

/** Puts an outcome in the place of a statement. */
export function applyToLine(context: Context, target: Target, outcome: LineOutcome): AppliedLine {
  const effects = fragmentOf(outcome, target);
  switch (outcome.becomes) {
    case "nothing":
      return dropLine(context, target, outcome.reason, effects);
    case "code":
      if (outcome.inside !== undefined && target.start !== target.lineStart)
        return applyToLine(context, target, outcome.inside);
      return replaceLine(context, target, outcome.code, effects);
    case "python":
      return unwrapLine(context, target, outcome, effects);
    case "ipython":
      return rewriteLine(context, target, outcome, effects);
    case "refused": {
      const bound = (outcome.binds ?? []).map((name) => `${name} = None\n`).join("");
      return replaceLine(
        context,
        target,
        bound + raise(context, outcome),
        refusal(outcome, target, effects),
      );
    }
  }
}

/** Leaves the line's line ends, so that the lines below keep their numbers. */
function dropLine(
  { text }: Context,
  target: Target,
  reason: string,
  effects: Fragment,
): AppliedLine {
  const { lineStart, start, end, instead } = target;
  const isWholeLine = instead === "" && text.slice(lineStart, start).trim() === "";
  const replacement = keepLines(instead, text, target);
  const edit = { start: isWholeLine ? lineStart : start, end, text: replacement };
  const dropped = [{ start, end, reason }];
  return { isGone: instead === "", fragment: { ...effects, edits: [edit], dropped } };
}

/** All lines but the first, which stands in its place already, and those that begin within a string literal. */
function indentLines(code: string, indent: string): string {
  if (indent === "" || !code.includes("\n")) return code;
  const literals = scanTokens(code).filter(({ kind }) => kind === "string");
  let next = 0;
  return code.replaceAll("\n", (found, at: number) => {
    while ((literals[next]?.end ?? Infinity) <= at) next++;
    return (literals[next]?.start ?? Infinity) <= at ? found : found + indent;
  });
}

function replaceLine(
  { text }: Context,
  target: Target,
  code: string,
  effects: Fragment,
): AppliedLine {
  const indent = text.slice(target.lineStart, target.start);
  // A statement that shares its line with others stays on it.
  const lines = /\S/.test(indent) ? code.replaceAll("\n", "; ") : indentLines(code, indent);
  const edit = { start: target.start, end: target.end, text: keepLines(lines, text, target) };
  return { isGone: false, fragment: { ...effects, edits: [edit] } };
}

/** `%time x = f()`: what stands behind the magic takes the place of the line. */
function unwrapLine(
  context: Context,
  target: Target,
  outcome: Unwrapped,
  effects: Fragment,
): AppliedLine {
  const start = target.start + argsStart(context, target) + (outcome.from ?? 0);
  const rest = context.text.slice(start, target.end);
  const inner = context.lower(rest);
  const shifted = shiftFragment(inner, start);
  if (splice(rest, inner.edits).trim() === "") {
    const reason = inner.dropped[0]?.reason ?? "there is nothing to run";
    const both = joinFragments([effects, { ...shifted, edits: [], dropped: [] }]);
    return dropLine(context, target, reason, both);
  }
  const own = { ...effects, edits: [{ start: target.start, end: start, text: "" }] };
  return { isGone: false, fragment: joinFragments([own, shifted]) };
}

/** What the text that the outcome stands for comes to. */
function rewriteLine(
  context: Context,
  target: Target,
  outcome: Rewritten,
  effects: Fragment,
): AppliedLine {
  const inner = context.lower(outcome.text);
  const code = splice(outcome.text, inner.edits).trim();
  const pinned = pinFragment(inner, target);
  const both = joinFragments([{ ...effects, hasUnstableOutput: false }, pinned]);
  if (code !== "") return replaceLine(context, target, code, both);
  const reason = inner.foreign?.reason ?? inner.dropped[0]?.reason ?? "does nothing";
  return dropLine(context, target, reason, { ...both, dropped: [], foreign: undefined });
}

/** Puts an outcome in the place of an expression. */
export function applyToValue(context: Context, span: Span, outcome: LineOutcome): Fragment {
  const effects = fragmentOf(outcome, span);
  const put = (code: string): readonly Edit[] => [
    { start: span.start, end: span.end, text: keepLines(code, context.text, span) },
  ];
  switch (outcome.becomes) {
    case "code":
      return { ...effects, edits: put(outcome.code) };
    case "python":
      return unwrapValue(context, span, outcome, effects);
    case "refused":
      return { ...refusal(outcome, span, effects), edits: put(`None; ${raise(context, outcome)}`) };
    case "nothing":
    case "ipython":
      return { ...effects, edits: put("None") };
  }
}

/** `x = %time f()`: the value of a statement that is no expression does not exist. */
function unwrapValue(
  context: Context,
  span: Span,
  outcome: Unwrapped,
  effects: Fragment,
): Fragment {
  const start = span.start + argsStart(context, span) + (outcome.from ?? 0);
  const rest = context.text.slice(start, span.end);
  const inner = context.lower(rest);
  if (parseExpression(splice(rest, inner.edits)) === undefined) {
    const reason = "a magic gives the value of an expression only";
    return applyToValue(context, span, { becomes: "refused", reason });
  }
  const own = { ...effects, edits: [{ start: span.start, end: start, text: "" }] };
  return joinFragments([own, shiftFragment(inner, start)]);
}

/** Length of `%name`. */
function argsStart({ text }: Context, { start, end }: Span): number {
  return /^%[ \t]*\S*/.exec(text.slice(start, end))?.[0].length ?? 0;
}

function raise({ place }: Context, { reason }: Refused): string {
  return `raise NotImplementedError(${quotePython(`${place}: ${reason}`)})`;
}

function refusal(outcome: Refused, { start, end }: Span, effects: Fragment): Fragment {
  // What has a diagnostic of its own needs no second one.
  if (effects.notes.length > 0) return effects;
  const message = `Not converted, so this place raises NotImplementedError: ${outcome.reason}.`;
  const help = "Write it in Python, or tag the cell `skip`.";
  return { ...effects, notes: [{ kind: magicNotConverted, message, help, start, end }] };
}

/** Adds the line ends that the span has and its replacement lacks. */
function keepLines(code: string, text: string, { start, end }: Span): string {
  const count = (part: string): number => part.split("\n").length;
  const missing = count(text.slice(start, end)) - count(code);
  return code + "\n".repeat(Math.max(0, missing));
}
