import type { FieldHint, Json } from "../../model/notebook.ts";
import { quotePython, readLiteral } from "../literals.ts";
import { isList } from "../json.ts";

/**
 * What stands behind `#@param`: choices in brackets, options in braces, or both, such as `["a", "b"] {allow-input: true}`.
 * @param value the value that the notebook has, as source
 * @param text of the `#@markdown` line above
 */
export function readForm(
  form: string,
  value: string,
  text: string | undefined,
): Pick<FieldHint, "type" | "choices" | "help"> {
  const listed = form.startsWith("[") ? readLiteral(form, 0) : undefined;
  const options = readOptions(listed === undefined ? form : form.slice(listed.end));
  const type = options.get("type") ?? "";
  const items = isList(listed?.value) ? listed.value : [];
  // Then the choices are only proposals.
  const isOpen = options.get("allow-input") === "true";
  const choices = isOpen ? [] : items.map((item) => sourceOf(item, type));
  return {
    type:
      annotationOf(type, value, options) ??
      (items.length > 0 ? typeOfItems(items, type) : undefined),
    choices,
    help: text?.trim() || rangeOf(options),
  };
}

/** `{type:"slider", min:0}`: names and texts may stand with or without quotes. */
function readOptions(text: string): ReadonlyMap<string, string> {
  const pair = /(?:"([\w-]+)"|([\w-]+))\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,{}\s]+))/g;
  const braces = text.indexOf("{");
  const options = new Map<string, string>();
  if (braces === -1) return options;
  // Nobody writes more.
  const written = text.slice(braces, braces + 2000);
  for (const [, quoted, bare, double, single, word] of written.matchAll(pair)) {
    options.set(quoted ?? bare ?? "", double ?? single ?? word ?? "");
  }
  return options;
}

/** Annotation of a form's type. Colab's `number` holds either kind; a slider that of its bounds. */
function annotationOf(
  type: string,
  value: string,
  options: ReadonlyMap<string, string>,
): string | undefined {
  switch (type) {
    case "string":
    case "date":
      return "str";
    case "boolean":
      return "bool";
    case "integer":
      return "int";
    case "number":
      return isWhole(value) ? "int | float" : "float";
    case "slider": {
      const bounds = ["min", "max", "step"].flatMap((name) => options.get(name) ?? []);
      return [...bounds, value].every(isWhole) ? "int" : "float";
    }
    default:
      return undefined;
  }
}

const isWhole = (source: string): boolean => /^[-+]?\d[\d_]*$/.test(source);

function typeOfItems(items: readonly Json[], type: string): string | undefined {
  if (type === "raw") return undefined;
  if (items.every((item) => typeof item === "string")) return "str";
  if (items.every((item) => typeof item === "boolean")) return "bool";
  if (!items.every((item) => typeof item === "number")) return undefined;
  return items.every((item) => Number.isInteger(item)) ? "int" : "float";
}

/** A choice as Python source: of type `raw` its text is source already. */
function sourceOf(item: Json, type: string): string {
  if (typeof item === "string") return type === "raw" ? item : quotePython(item);
  if (item === null) return "None";
  return typeof item === "boolean" ? (item ? "True" : "False") : JSON.stringify(item);
}

function rangeOf(options: ReadonlyMap<string, string>): string | undefined {
  const [min, max, step] = ["min", "max", "step"].map((name) => options.get(name));
  if (min === undefined || max === undefined) return undefined;
  return step === undefined ? `from ${min} to ${max}` : `from ${min} to ${max} in steps of ${step}`;
}
