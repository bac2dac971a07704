import { uselessShellCommand } from "../../diagnostics/useless-shell-command.ts";
import type { Facts } from "../facts.ts";
import type { LineOutcome, Note } from "../magic.ts";
import { readInstalls } from "./read-installs.ts";
import { captureCommand, runCommand } from "./run-command.ts";

const installs = "installs requirements, which the package's own requirements take over";
const manages = "manages the environment that the notebook ran in";

/** `!command` as a statement. */
export function lowerCommand(command: string, facts: Facts): LineOutcome {
  const found = readInstalls(command);
  const effects = { installs: found?.installs ?? [], notes: found?.notes ?? [] };
  const rest = found?.rest ?? command.trim();
  if (rest === "") {
    const reason = effects.installs.length > 0 || effects.notes.length > 0 ? installs : manages;
    return {
      ...effects,
      becomes: "nothing",
      reason: found === undefined ? "an empty command" : reason,
    };
  }
  const useless = /^(cd|export|unset|alias|source|\.)(?:\s[^|&;<>()`]*)?$/.exec(rest)?.[1];
  if (useless !== undefined) {
    const reason = `\`!${useless}\` changes nothing: each \`!\` line runs in a shell of its own`;
    const notes = [...effects.notes, uselessNote(useless, reason)];
    return { ...effects, notes, becomes: "nothing", reason };
  }
  if (/^(?:clear|reset)$/.test(rest))
    return { ...effects, becomes: "nothing", reason: "only clears the screen" };
  const run = runCommand(rest, facts);
  // IPython keeps the status of the last command under this name.
  const code = facts.isMentioned("_exit_code") ? `_exit_code = ${run}.returncode` : run;
  return { ...effects, becomes: "code", code, modules: ["subprocess"] };
}

/** `x = !command` and `!!command`: an expression for its lines. */
export function lowerCapture(command: string, facts: Facts): LineOutcome {
  const found = readInstalls(command);
  const isInstall = found !== undefined && found.rest === "" && found.installs.length > 0;
  if (isInstall) return { ...found, becomes: "code", code: "[]" };
  const code = captureCommand(command, facts);
  return { becomes: "code", code, modules: ["subprocess"] };
}

function uselessNote(command: string, reason: string): Note {
  const magic = command === "cd" ? "%cd" : "%env";
  return {
    kind: uselessShellCommand,
    message: `${reason}.`,
    help: `Use \`${magic}\`, or put the commands on one line with \`&&\`.`,
  };
}
