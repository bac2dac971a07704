import type { FileRequirement } from "./file-requirement.ts";
import { readOne } from "./file-requirement.ts";

/** Options of pip that stand behind a requirement, such as `--hash=sha256:…`. */
const optionsBehind = /\s+--(?:hash|config-settings|global-option|install-option)\b.*$/;

/** A requirements or constraints file of pip: what can be read of it, and the files that it takes in (`-r`, `-c`). */
export interface RequirementsText {
  readonly requirements: readonly FileRequirement[];
  /** Relative to the file. */
  readonly included: readonly string[];
}

/** Reads a requirements file. Lines that are no requirement (`-e .`, addresses without a name, options) say no version. */
export function readRequirementsText(text: string): RequirementsText {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replaceAll(/\\\r?\n/g, " ")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s+)#.*$/, "").trim());
  const included = lines.flatMap((line) => {
    const [, path] =
      /^(?:-[rc]|--requirement|--constraint)(?:\s+|=|(?<=^-[rc]))(\S+)$/.exec(line) ?? [];
    return path ?? [];
  });
  const requirements = lines.flatMap((line) => readOne(line.replace(optionsBehind, "")));
  return { requirements, included };
}
