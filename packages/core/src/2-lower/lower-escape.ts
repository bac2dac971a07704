import { unknownMagic } from "../diagnostics/unknown-magic.ts";
import type { Facts } from "./facts.ts";
import type { LineOutcome } from "./magic.ts";
import { findMagic } from "./magics/index.ts";
import { quotePython } from "./python-literal.ts";
import { lowerCapture, lowerCommand } from "./shell/lower-command.ts";
import { splitCall, type EscapedCall } from "./split-call.ts";

/** What becomes of a statement that begins with one of IPython's escapes. */
export function lowerEscape(text: string, facts: Facts): LineOutcome {
  const call = splitCall(text);
  switch (call.escape) {
    case "!":
      return lowerCommand(call.args, facts);
    case "!!":
      return lowerCapture(call.args, facts);
    case "%":
      return lowerMagic(call, facts);
    case "?":
      return { becomes: "nothing", reason: "asks for help", isSilent: true };
    case ",":
    case ";":
    case "/":
      return autocall(call);
  }
}

/**
 * What becomes of the value of `target = !command` or `target = %magic`.
 * @param target where the value is given to one variable
 */
export function lowerValue(text: string, facts: Facts, target?: string): LineOutcome {
  const call = splitCall(text);
  if (call.escape === "!" || call.escape === "!!") return lowerCapture(call.args, facts);
  const use = { name: call.name, args: call.args, rawArgs: call.rawArgs, facts, target };
  const magic = findMagic(call.name);
  const value = magic?.value?.(use);
  if (value !== undefined) return value;
  const line = magic?.line?.(use);
  if (line?.becomes === "refused") return line;
  const known = "gives a value that plain Python does not have";
  const reason = `\`%${call.name}\` ${magic === undefined ? "is not known" : known}`;
  return { becomes: "refused", reason };
}

function lowerMagic(call: EscapedCall, facts: Facts): LineOutcome {
  const use = { name: call.name, args: call.args, rawArgs: call.rawArgs, facts };
  const outcome = findMagic(call.name)?.line?.(use);
  if (outcome !== undefined) return outcome;
  const isCellMagic = call.name.startsWith("%");
  return {
    becomes: "nothing",
    reason: `\`%${call.name}\` is not known`,
    notes: [
      {
        kind: unknownMagic,
        message: `The magic \`%${call.name}\` is not known; the line is left out.`,
        help: isCellMagic
          ? "A cell magic works only on the first line of its cell."
          : "Write in Python what later cells need of it.",
      },
    ],
  };
}

/** `,f a b`, `;f a b` and `/f a b`: calls without brackets. */
function autocall({ escape, args }: EscapedCall): LineOutcome {
  const [, name = "", rest = ""] = /^(\S*) ?(.*)$/s.exec(args) ?? [];
  if (name === "") return { becomes: "nothing", reason: "calls nothing" };
  const words = rest.split(/\s+/).filter((word) => word !== "");
  const inside =
    escape === ";"
      ? quotePython(rest)
      : words.map((word) => (escape === "," ? quotePython(word) : word)).join(", ");
  return { becomes: "code", code: `${name}(${inside})`, isSilent: true };
}
