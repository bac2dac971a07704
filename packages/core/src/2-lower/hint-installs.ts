import type { InstallRequest } from "../model/lowered.ts";
import { scanLines } from "./scan-lines.ts";
import { readInstalls } from "./shell/read-installs.ts";

const hint = /^[ \t]*#+[ \t]*[!%]?[ \t]*(?:pip|python|conda|mamba|uv|apt|sudo)/m;
const command = /^#+[ \t]*([!%]?)[ \t]*(.*)$/;
const requirement =
  /^(?:-\w |--[\w-]+ |git\+)|^[A-Za-z0-9][\w.-]*(?:\[[\w,-]*\])?(?:[=<>!~]=?[\w.*,=<>!~]+)?$/;

/** Install lines that are commented out: what the notebook needed once, for some reader. */
export function hintInstalls(source: string): readonly InstallRequest[] {
  if (!hint.test(source)) return [];
  return scanLines(source)
    .filter(({ kind }) => kind === "comment")
    .flatMap(({ start, end }) => {
      const [, escape, text = ""] = command.exec(source.slice(start, end)) ?? [];
      const found = readInstalls(text)?.installs ?? [];
      // Without an escape it may be a sentence: `# pip install is slow here`.
      const isCommand =
        escape !== "" || (found.length < 5 && found.every(({ spec }) => isSpec(spec)));
      return isCommand ? found.map((one) => ({ ...one, start, end, isHint: true })) : [];
    });
}

const words = new Set("is a an the to it this that for if and or not in you we with".split(" "));

function isSpec(spec: string): boolean {
  return requirement.test(spec) && !words.has(spec);
}
