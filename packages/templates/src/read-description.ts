import { TemplateError } from "@nblift/core";
import type { TextByPath } from "./read-folder.ts";

/** `template.json`: optional, as is each of its keys. */
export interface TemplateDescription {
  /** One line for `nblift templates`. */
  readonly description?: string;
  /** The built-in template whose files this one changes or adds to. */
  readonly extends?: string;
}

const keys = new Set(["description", "extends"]);

/** What a template's folder says about itself. */
export function readDescription(folder: string, files: TextByPath): TemplateDescription {
  const text = files["template.json"];
  if (text === undefined) return {};
  const place = `template ${folder}, template.json`;
  const value = parse(text, place);
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TemplateError(`${place}: it must hold an object`);
  for (const [key, item] of Object.entries(value)) {
    if (!keys.has(key)) throw new TemplateError(`${place}: unknown key "${key}"`);
    if (typeof item !== "string") throw new TemplateError(`${place}: "${key}" must be a string`);
  }
  return value;
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TemplateError(`${place}: ${(error as Error).message}`, { cause: error });
  }
}
