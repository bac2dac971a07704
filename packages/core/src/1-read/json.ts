import type { Json, JsonObject } from "../model/notebook.ts";

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** What an object holds under a name of its own: never what it inherits. */
export function valueAt(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The object under a name; an empty one where there is none. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = valueAt(object, key);
  return isObject(value) ? value : {};
}

/** The text under a name; empty where there is none. */
export function textAt(object: JsonObject, key: string): string {
  const value = valueAt(object, key);
  return typeof value === "string" ? value : "";
}

/** Text as notebooks store it: a string, or a list of its lines; `undefined` where it is neither. */
export function multilineText(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  if (!isList(value) || !value.every((line) => typeof line === "string")) return undefined;
  return value.join("");
}

/** Ends every line with `\n` alone. */
export function withUnixLines(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}
