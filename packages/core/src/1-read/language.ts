import type { JsonObject } from "../model/notebook.ts";
import { objectAt, textAt } from "./json.ts";

const pythonNames = /^(?:i?python|pyspark) ?\d*(?:\.\d+)*$/;

/**
 * The language of a notebook's code, in lower case; `python` where nothing says one, as Jupyter then starts its default kernel.
 * The kernel goes before `language_info`: it is what runs the code, and some (SageMath) describe their lexer as Python.
 */
export function languageOf(metadata: JsonObject): string {
  const kernel = objectAt(metadata, "kernelspec");
  const name = textAt(kernel, "name").toLowerCase();
  const stated =
    textAt(kernel, "language").trim() || textAt(objectAt(metadata, "language_info"), "name").trim();
  const language = (stated === "" ? languageOfKernel(name) : stated).toLowerCase();
  return pythonNames.test(language) ? "python" : language;
}

/** Kernels that are known by name alone: `ir`, `julia-1.10`. */
function languageOfKernel(name: string): string {
  if (name === "ir") return "r";
  return /^julia\b/.test(name) ? "julia" : "python";
}
