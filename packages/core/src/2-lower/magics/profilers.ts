import type { Magic } from "../magic.ts";

const optionsWithValue = new Map([
  ["prun", "lsTD"],
  ["lprun", "fmsTDu"],
  ["mprun", "fT"],
  ["memit", "rt"],
  ["snakeviz", "f"],
  ["pyinstrument", ""],
  ["scalene", ""],
  ["debug", "b"],
]);

/** Length of the options before the statement, each with its value where it has one. */
function optionsEnd(name: string, rawArgs: string): number {
  const valued = optionsWithValue.get(name) ?? "";
  const option =
    valued === ""
      ? /^\s*(?:--[\w-]+(?:[= ]\S+)?|-\w+)\s/
      : new RegExp(`^\\s*(?:-[${valued}]\\s*\\S+|--?[\\w-]+)\\s`);
  let at = 0;
  for (;;) {
    const length = option.exec(rawArgs.slice(at))?.[0].length ?? 0;
    if (length === 0) return at + (/^\s*/.exec(rawArgs.slice(at))?.[0].length ?? 0);
    at += length;
  }
}

/** Magics that run their statement once, with a profiler or a debugger looking on. */
export const profilers: Magic = {
  names: [...optionsWithValue.keys()],
  line: ({ name, rawArgs }) =>
    name === "debug"
      ? { becomes: "nothing", reason: "opens the debugger" }
      : { becomes: "python", from: optionsEnd(name, rawArgs) },
  cell: () => ({ becomes: "python" }),
  hasPythonBody: true,
};
