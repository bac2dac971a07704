import { splice } from "../python/splice.ts";
import { applyToLine, applyToValue, type AppliedLine, type Context } from "./apply-outcome.ts";
import { cleanUp } from "./clean-up.ts";
import type { Facts } from "./facts.ts";
import { fillBlocks } from "./fill-blocks.ts";
import { forms } from "./forms/index.ts";
import { emptyFragment, joinFragments, rebaseFragment, type Fragment } from "./fragment.ts";
import { lowerCellMagic } from "./lower-cell-magic.ts";
import { lowerEscape, lowerValue } from "./lower-escape.ts";
import type { FormOutcome } from "./magic.ts";
import { maskTokens } from "./mask-tokens.ts";
import { noteListUse } from "./note-list-use.ts";
import { scanLines, type LogicalLine } from "./scan-lines.ts";

// A cell without any of these is plain Python, as most are.
const special = /^[ \t]*[%!?,;/]|=[ \t\\\n]*[%!]|\?[ \t]*$|^[ \t]*(?:>>>|\.{3,}:)|In \[\d/m;
const isIndented = /^(?:[ \t]*\n)*[ \t]+\S/;

// `%time %time …` and the like are lowered from the outside in. No notebook comes near.
const deepest = 50;

/**
 * Turns IPython's syntax into plain Python. Offsets of the result are into `text`.
 * @param text a cell, or what IPython treats like one: the body of `%%time`, the rest of a `%time` line
 */
export function lowerText(text: string, facts: Facts, depth = 0): Fragment {
  const isPlain = !special.test(text) && !isIndented.test(text);
  if (depth > deepest || (isPlain && !forms.some((form) => form.isLikely(text, facts))))
    return emptyFragment;
  const cleaning = cleanUp(text);
  const context = {
    text: splice(text, cleaning),
    place: facts.place,
    lower: (part: string) => lowerText(part, facts, depth + 1),
  };
  const fragment = lowerCellMagic(context, facts) ?? lowerLines(context, facts);
  return rebaseFragment(text, cleaning, fragment);
}

function lowerLines(context: Context, facts: Facts): Fragment {
  const lines = scanLines(context.text);
  const isAlone = lines.filter(({ kind }) => kind !== "comment").length === 1;
  const applied = lines.map((line) => ({
    ...lowerLine(context, line, facts, isAlone),
    line,
  }));
  return joinFragments([
    ...applied.map(({ fragment }) => fragment),
    fillBlocks(context.text, applied),
  ]);
}

function lowerLine(
  context: Context,
  line: LogicalLine,
  facts: Facts,
  isAlone: boolean,
): AppliedLine {
  const target = { ...line, instead: "" as const };
  switch (line.kind) {
    case "comment":
      return { isGone: true, fragment: emptyFragment };
    case "help":
      return applyToLine(context, target, {
        becomes: "nothing",
        reason: "asks for help",
        isSilent: true,
      });
    case "escape":
      return applyToLine(
        context,
        target,
        lowerEscape(context.text.slice(line.start, line.end), facts),
      );
    case "assign": {
      const value = context.text.slice(line.valueStart, line.end);
      const variable = context.text.slice(line.start, line.valueStart);
      const name = /^\w+(?=\s*=\s*$)/.exec(variable)?.[0];
      const outcome = noteListUse(variable, lowerValue(value, facts, name), facts);
      if (outcome.becomes === "nothing" && outcome.isUnread === true)
        return applyToLine(context, target, outcome);
      const span = { start: line.valueStart, end: line.end };
      return { isGone: false, fragment: applyToValue(context, span, outcome) };
    }
    case "python":
      return lowerPython(context, line, facts, isAlone);
  }
}

function lowerPython(
  context: Context,
  line: LogicalLine,
  facts: Facts,
  isAlone: boolean,
): AppliedLine {
  const text = context.text.slice(line.start, line.end);
  const wanted = forms.filter((form) => form.isLikely(text, facts));
  if (wanted.length === 0) return { isGone: false, fragment: emptyFragment };
  const masked = maskTokens(context.text, line);
  const found = wanted.flatMap((form) => form.find({ text, masked, isAlone, facts }));
  const [first] = found;
  if (first?.start === 0 && first.end >= masked.trimEnd().length)
    return applyToLine(context, { ...line, instead: "" }, first.outcome);
  const fragments = found.map((one) => lowerPart(context, line, masked, one, facts));
  return { isGone: false, fragment: joinFragments(fragments) };
}

/** A statement that shares its line with others, or an expression. */
function lowerPart(
  context: Context,
  line: LogicalLine,
  masked: string,
  { start, end, outcome }: FormOutcome,
  facts: Facts,
): Fragment {
  const span = { start: line.start + start, end: line.start + end };
  const isStatement =
    outcome.becomes === "nothing" || /(?:^|[;:])\s*$/.test(masked.slice(0, start));
  if (isStatement) {
    const target = { ...span, lineStart: line.lineStart, instead: "pass" as const };
    return applyToLine(context, target, outcome).fragment;
  }
  // `x = get_ipython().getoutput("ls")` stands for `x = !ls`.
  const value = outcome.becomes === "ipython" ? lowerValue(outcome.text, facts) : outcome;
  return applyToValue(context, span, value);
}
