import type { Json } from "../../model/notebook.ts";
import { isList } from "../json.ts";
import { quotePython, readLiteral, skipSpace } from "../literals.ts";

export interface Widget {
  readonly name: string;
  /** As Python source; `undefined` where it is no literal. */
  readonly defaultValue: string | undefined;
  /** As Python source. */
  readonly choices: readonly string[];
  readonly label: string | undefined;
}

const call =
  /dbutils\.widgets\.(text|dropdown|combobox|multiselect|get|getArgument|remove|removeAll)[ \t]*\(/g;
const argumentNames: Readonly<Record<string, readonly string[]>> = {
  text: ["name", "defaultValue", "label"],
  dropdown: ["name", "defaultValue", "choices", "label"],
  combobox: ["name", "defaultValue", "choices", "label"],
  multiselect: ["name", "defaultValue", "choices", "label"],
};

/** What may stand around the calls in a cell that only takes parameters: comments, assignments, conversions. */
const remainder = /^(?:#.*|(?:[^\W\d]\w* ?= ?)?(?:(?:int|float|str|bool)\( ?\))? ?;? ?(?:#.*)?)$/;

/** Finds the widgets that a cell defines. `isAlone`: it does nothing but define and read widgets. */
export function readWidgets(source: string): { widgets: readonly Widget[]; isAlone: boolean } {
  const widgets: Widget[] = [];
  let rest = "";
  let from = 0;
  call.lastIndex = 0;
  for (let found = call.exec(source); found !== null; found = call.exec(source)) {
    const read = readArguments(source, call.lastIndex);
    if (read.end !== undefined) {
      rest += source.slice(from, found.index);
      from = call.lastIndex = read.end;
    }
    const names = argumentNames[found[1] ?? ""];
    const widget = names === undefined ? undefined : widgetOf(read, names);
    if (widget !== undefined) widgets.push(widget);
  }
  rest += source.slice(from);
  const isAlone = from > 0 && rest.split("\n").every(isRemainder);
  return { widgets, isAlone };
}

// Blanks are put together first: three optional runs of them would be tried in every split.
const isRemainder = (line: string): boolean =>
  remainder.test(line.trim().replaceAll(/[ \t]+/g, " "));

interface Arguments {
  readonly positional: readonly Json[];
  readonly named: ReadonlyMap<string, Json>;
  /** After the call; `undefined` where not all of its arguments are literals: then it stays in what is left of the cell. */
  readonly end: number | undefined;
}

/** Arguments of a call, from after its bracket to the first that is no literal. */
function readArguments(source: string, from: number): Arguments {
  const positional: Json[] = [];
  const named = new Map<string, Json>();
  let at = skipSpace(source, from);
  while (source.charAt(at) !== ")") {
    const keyword = /^(\w+)\s*=(?!=)/.exec(source.slice(at, at + 100));
    const literal = readLiteral(source, at + (keyword?.[0].length ?? 0));
    if (literal === undefined) return { positional, named, end: undefined };
    const next = skipSpace(source, literal.end);
    if (!/[,)]/.test(source.charAt(next))) return { positional, named, end: undefined };
    if (keyword === null) positional.push(literal.value);
    else named.set(keyword[1] ?? "", literal.value);
    at = source.charAt(next) === "," ? skipSpace(source, next + 1) : next;
  }
  return { positional, named, end: at + 1 };
}

function widgetOf({ positional, named }: Arguments, names: readonly string[]): Widget | undefined {
  const argument = (name: string): Json | undefined =>
    named.get(name) ?? positional[names.indexOf(name)];
  const name = argument("name");
  if (typeof name !== "string") return undefined;
  const value = argument("defaultValue");
  const choices = names.includes("choices") ? argument("choices") : undefined;
  const label = names.includes("label") ? argument("label") : undefined;
  return {
    name,
    defaultValue: typeof value === "string" ? quotePython(value) : undefined,
    choices: isList(choices)
      ? choices.filter((choice) => typeof choice === "string").map(quotePython)
      : [],
    label: typeof label === "string" && label.trim() !== "" ? label : undefined,
  };
}
