import type { Analysis, Statement } from "../../model/analysis.ts";
import type { Access } from "../../model/inspection.ts";
import { type Call, type Expr, walk } from "../../python/ast.ts";
import {
  findTextNames,
  literalText,
  type TextByName,
  unknownPart,
} from "../../python/literal-text.ts";
import { endOf, startOf } from "../../python/source.ts";
import { type Knowledge, qualifiedName } from "../effects/knowledge.ts";
import { accessOfFunction, accessOfMethod, accessOfPathMethod } from "./access-calls.ts";

const address =
  /^(?:https?|ftps?|s3|gs|gcs|az|abfss?|hdfs|ssh|sftp|postgres\w*|mysql\w*|mongodb\w*|redis|rediss|wss?):\/\//i;
const networkPrograms =
  /^(?:wget|curl|git|aws|gsutil|gcloud|kaggle|rsync|scp|ssh|aria2c|gdown|pip3?|conda)\b/;

/** Files, addresses and programs that the code of each cell reads, writes or starts. Bodies of functions count where they stand. */
export function findAccesses(
  { cells, statements }: Analysis,
  knowledge: Knowledge,
): readonly Access[] {
  const names = findTextNames(statements, (callee) => qualifiedName(callee, knowledge));
  const found: Access[] = [];
  for (const { number: cell, lowered } of cells)
    for (const { path } of lowered.files)
      found.push({ cell, kind: "write", target: path, by: "%%writefile" });
  for (const statement of statements) {
    if (statement.kind === "import") continue;
    walk(statement.node, (node) => {
      if (node.nodeType === "Call") found.push(...accessesOf(node, statement, names, knowledge));
    });
  }
  return withoutRepeats(found.toSorted((a, b) => a.cell - b.cell));
}

function accessesOf(
  call: Call,
  { cell, source }: Statement,
  names: TextByName,
  knowledge: Knowledge,
): readonly Access[] {
  const name = qualifiedName(call.func, knowledge);
  const textOf = (node: Expr | undefined): string | undefined =>
    node && literalText(node, names, (callee) => qualifiedName(callee, knowledge));
  const by = source.text.slice(startOf(source, call.func), endOf(source, call.func));
  const shownBy = by.length > 40 || /\s/.test(by) ? lastPart(call.func) : by;
  const made = (kind: Access["kind"], target: string | undefined): readonly Access[] => {
    const text = target === unknownPart ? undefined : target;
    if (text !== undefined && (text === "" || /[\n{]/.test(text))) return [];
    const isNetwork = text !== undefined && address.test(text);
    return [{ cell, kind: isNetwork ? "network" : kind, target: text, by: shownBy }];
  };
  if (name === "open")
    return made(modeOf(call, textOf), textOf(call.args[0] ?? keyword(call, "file")));
  if (call.func.nodeType === "Attribute") {
    const { attr, value } = call.func;
    const kind = accessOfPathMethod(attr);
    const path = kind !== undefined || attr === "open" ? textOf(value) : undefined;
    if (path !== undefined && isPath(value, knowledge))
      return made(kind ?? modeOf(call, textOf, 0), path);
  }
  const isMethod = name === undefined && call.func.nodeType === "Attribute";
  if (isMethod && knowledge.ownMethods.has(lastPart(call.func))) return [];
  const access = isMethod
    ? accessOfMethod(lastPart(call.func))
    : name === undefined
      ? undefined
      : accessOfFunction(name);
  if (access === undefined) return [];
  const argument =
    call.args[access.position] ??
    call.keywords.find(
      ({ arg }) => arg !== undefined && arg !== null && access.keywords.includes(arg),
    )?.value;
  if (access.kind === "command") return commandOf(argument, textOf, made);
  const target = textOf(argument);
  if (
    target === undefined &&
    (access.needsText === true || argument === undefined) &&
    access.kind !== "network"
  )
    return [];
  if (access.needsText === true && target === undefined) return [];
  return made(access.kind, target);
}

function commandOf(
  argument: Expr | undefined,
  textOf: (node: Expr | undefined) => string | undefined,
  made: (kind: Access["kind"], target: string | undefined) => readonly Access[],
): readonly Access[] {
  const isList = argument?.nodeType === "List" || argument?.nodeType === "Tuple";
  const words = isList
    ? argument.elts.map((each) => textOf(each) ?? unknownPart).join(" ")
    : textOf(argument);
  return made(words !== undefined && networkPrograms.test(words) ? "network" : "command", words);
}

function modeOf(
  call: Call,
  textOf: (node: Expr | undefined) => string | undefined,
  position = 1,
): Access["kind"] {
  const mode = textOf(call.args[position] ?? keyword(call, "mode"));
  return mode !== undefined && /[wax+]/.test(mode) ? "write" : "read";
}

/** Only what is a `Path` for sure: `"a".replace("b", "c")` renames nothing. */
function isPath(node: Expr, knowledge: Knowledge): boolean {
  if (node.nodeType === "Call")
    return /^pathlib\.\w*Path(\.\w+)?$/.test(qualifiedName(node.func, knowledge) ?? "");
  return node.nodeType === "BinOp" && node.op.nodeType === "Div" && isPath(node.left, knowledge);
}

function lastPart(func: Expr): string {
  if (func.nodeType === "Attribute") return func.attr;
  return func.nodeType === "Name" ? func.id : "";
}

const keyword = (call: Call, name: string): Expr | undefined =>
  call.keywords.find(({ arg }) => arg === name)?.value;

function withoutRepeats(accesses: readonly Access[]): readonly Access[] {
  const seen = new Set<string>();
  return accesses.filter(({ cell, kind, target, by }) => {
    const key = JSON.stringify([cell, kind, target, by]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
