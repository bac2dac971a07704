import type { Edit } from "../model/lowered.ts";
import { splice } from "../python/splice.ts";
import type { Context } from "./apply-outcome.ts";
import { composeEdits, shiftEdit } from "./compose-edits.ts";
import type { Facts } from "./facts.ts";
import {
  emptyFragment,
  fragmentOf,
  joinFragments,
  shiftFragment,
  type Fragment,
} from "./fragment.ts";
import type { CellOutcome, Quoted, Unwrapped } from "./magic.ts";
import { findMagic } from "./magics/index.ts";
import { namesGiven } from "./names-given.ts";
import { quoteLines } from "./python-literal.ts";
import { endOfLine } from "./scan-lines.ts";

/** The first line of a cell with a cell magic. */
export interface CellMagicHead {
  /** Offset of the magic, after blank lines and comments. */
  readonly start: number;
  readonly name: string;
  readonly args: string;
  readonly bodyStart: number;
}

// Databricks gives the whole cell to a magic with one `%`; some names mean something else there.
const databricksNames = new Map([
  ["python", "databricks-python"],
  ["sql", "sql"],
  ["scala", "scala"],
  ["r", "R"],
  ["sh", "bash"],
  ["fs", "fs"],
  ["md", "markdown"],
  ["md-sandbox", "markdown"],
]);

/** `undefined` where the cell has no cell magic. IPython wants it first; comments before it are let pass. */
export function findCellMagic(text: string, isDatabricks: boolean): CellMagicHead | undefined {
  const start = /^(?:[ \t]*(?:#.*)?\n)*/.exec(text)?.[0].length ?? 0;
  if (text.charAt(start) !== "%") return undefined;
  if (isDatabricks) {
    const [head = "", word = ""] = /^%([\w-]+)(?:[ \t]*\n|[ \t]+|$)/.exec(text.slice(start)) ?? [];
    const name = databricksNames.get(word);
    if (name !== undefined) return { start, name, args: "", bodyStart: start + head.length };
  }
  if (!text.startsWith("%%", start)) return undefined;
  const end = endOfLine(text, start);
  const line = text.slice(start, end);
  // `%%magic?` asks for help.
  if (/^%%\w+\?/.test(line)) return undefined;
  const [, name = "", args = ""] = /^%%(\S*)(.*)$/.exec(line) ?? [];
  return { start, name, args: args.trim(), bodyStart: Math.min(end + 1, text.length) };
}

/** `undefined` where the text has no cell magic. */
export function lowerCellMagic(context: Context, facts: Facts): Fragment | undefined {
  const { text } = context;
  const head = findCellMagic(text, facts.isDatabricks);
  if (head === undefined) return undefined;
  const body = text.slice(head.bodyStart);
  const endedBody = body === "" || body.endsWith("\n") ? body : `${body}\n`;
  const { name, args } = head;
  const use = { name, args, rawArgs: args, body: endedBody, facts };
  const unknown: CellOutcome = {
    becomes: "foreign",
    language: name,
    reason: `the cell magic \`%%${name}\` is not known`,
    binds: namesGiven(name, args, body),
  };
  const outcome = findMagic(name)?.cell?.(use) ?? unknown;
  const span = { start: head.start, end: text.length };
  const effects = fragmentOf(outcome, span);
  switch (outcome.becomes) {
    case "nothing":
      return {
        ...effects,
        edits: [{ ...span, text: "" }],
        dropped: [{ ...span, reason: outcome.reason }],
      };
    case "code":
      return { ...effects, edits: [{ ...span, text: outcome.code }] };
    case "foreign": {
      const { language, reason, binds = [] } = outcome;
      const foreign = { language, reason, ...(binds.length === 0 ? {} : { binds }) };
      return { ...effects, edits: [{ ...span, text: "" }], foreign };
    }
    case "quoted":
      return { ...effects, edits: quoteBody(text, head, outcome), literals: [span] };
    case "python":
      return joinFragments([effects, unwrapBody(context, head, outcome)]);
  }
}

function quoteBody(text: string, head: CellMagicHead, outcome: Quoted): readonly Edit[] {
  const body = text.slice(head.bodyStart);
  const [opening, ...others] = quoteLines(body, outcome.before, outcome.after);
  const start = { start: head.start, end: head.bodyStart, text: opening?.text ?? "" };
  return [start, ...others.map((edit) => shiftEdit(edit, head.bodyStart))];
}

function unwrapBody({ text, lower }: Context, head: CellMagicHead, outcome: Unwrapped): Fragment {
  const body = text.slice(head.bodyStart);
  const inner = lower(body);
  const wrapped = outcome.wrap?.(splice(body, inner.edits)) ?? { edits: [], modules: [] };
  const edits = composeEdits(body, inner.edits, wrapped.edits);
  const magicLine = { start: head.start, end: endOfLine(text, head.start), text: "" };
  const own: Fragment = {
    ...emptyFragment,
    edits: [magicLine],
    modules: wrapped.modules,
    isTest: outcome.isTest === true,
  };
  return joinFragments([own, shiftFragment({ ...inner, edits }, head.bodyStart)]);
}
