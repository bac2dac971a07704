import type { Facts } from "../facts.ts";
import type { Form, FormOutcome, LineOutcome, PythonStatement } from "../magic.ts";
import { splitStatements, type StatementPart } from "./split-statements.ts";

/** Databricks' widgets, which are a notebook's parameters: each becomes a variable of its name. */
export const databricksWidgets: Form = {
  isLikely: (text) => text.includes("dbutils") || text.includes("getArgument"),
  find: (statement) =>
    splitStatements(statement.masked).flatMap((part) => findInPart(statement, part)),
};

const definition = /^dbutils\s*\.\s*widgets\s*\.\s*(text|dropdown|combobox|multiselect)\s*\(/;
const housekeeping =
  /^dbutils\s*\.\s*(?:widgets\s*\.\s*remove(?:All)?|library\s*\.\s*restartPython)\s*\(/;
const reading = /(?<![\w.])(?:dbutils\s*\.\s*widgets\s*\.\s*get|getArgument)\s*\(/g;

function findInPart(statement: PythonStatement, part: StatementPart): readonly FormOutcome[] {
  const masked = statement.masked.slice(part.start, part.end);
  const text = statement.text.slice(part.start, part.end);
  const whole = (outcome: LineOutcome): readonly FormOutcome[] => [
    { start: part.start, end: part.end, outcome },
  ];
  const found = definition.exec(masked);
  if (found !== null) {
    const code = defineWidget(readCall(text, masked, found[0].length), statement.facts);
    return code === undefined ? [] : whole({ becomes: "code", code, isSilent: true });
  }
  if (housekeeping.test(masked))
    return whole(dropped("manages the Databricks notebook itself", part));
  const reads = [...masked.matchAll(reading)].flatMap((read) => {
    const call = readCall(text, masked, read.index + read[0].length);
    const variable = statement.facts.widgets().get(readLiteral(call.args[0]) ?? "");
    if (variable === undefined) return [];
    const span = { start: part.start + read.index, end: part.start + call.end };
    return [{ ...span, variable }];
  });
  const [only] = reads;
  const isSelf =
    only !== undefined &&
    only.end === part.end &&
    statement.text.slice(part.start, only.start).replaceAll(/\s/g, "") === `${only.variable}=`;
  if (isSelf) return whole(dropped(`\`${only.variable}\` holds the widget's value already`, part));
  return reads.map(({ start, end, variable }) => ({
    start,
    end,
    outcome: { becomes: "code", code: variable, isSilent: true },
  }));
}

function dropped(reason: string, { isWhole }: StatementPart): LineOutcome {
  return isWhole
    ? { becomes: "nothing", reason, isSilent: true }
    : { becomes: "code", code: "pass", isSilent: true };
}

interface CallText {
  readonly args: readonly string[];
  /** Offset after the closing bracket. */
  readonly end: number;
}

/** The arguments of a call, as text, from behind its opening bracket. */
function readCall(text: string, masked: string, from: number): CallText {
  const args: string[] = [];
  let [depth, start] = [0, from];
  for (const { 0: character, index } of masked.slice(from).matchAll(/[()[\]{},]/g)) {
    const at = from + index;
    if ("([{".includes(character)) depth++;
    else if (character === ",") {
      if (depth > 0) continue;
      args.push(text.slice(start, at).trim());
      start = at + 1;
    } else if (--depth < 0) {
      const last = text.slice(start, at).trim();
      return { args: last === "" ? args : [...args, last], end: at + 1 };
    }
  }
  return { args, end: text.length };
}

/** `undefined` where it is not known which variable this is. */
function defineWidget({ args }: CallText, facts: Facts): string | undefined {
  const named = new Map(
    args.flatMap((arg) => {
      const match = /^(\w+)\s*=(?!=)\s*([\s\S]*)$/.exec(arg);
      return match === null ? [] : [[match[1], match[2]] as const];
    }),
  );
  const widget = readLiteral(named.get("name") ?? args[0]);
  const value = named.get("defaultValue") ?? args[1] ?? '""';
  const variable = widget === undefined ? undefined : facts.widgets().get(widget);
  return variable === undefined ? undefined : `${variable} = ${value}`;
}

function readLiteral(text: string | undefined): string | undefined {
  return /^(["'])([^\\"']*)\1$/.exec(text?.replace(/^name\s*=\s*/, "") ?? "")?.[2];
}
