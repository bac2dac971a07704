import type { Magic } from "../magic.ts";
import { quotePython } from "../python-literal.ts";
import { interpolate } from "../shell/interpolate.ts";
import { toPythonString } from "../shell/python-string.ts";

/** `%env NAME=value` and `%env NAME value`; like IPython it takes quotes and comments as part of the value. */
export const environment: Magic = {
  names: ["env", "set_env"],
  line: ({ name, args, facts }) => {
    const separator = args.includes("=") ? "=" : " ";
    const at = args.trim().indexOf(separator);
    if (at === -1) return { becomes: "nothing", reason: `\`%${name}\` shows the environment` };
    const variable = args.trim().slice(0, at).trim();
    const pieces = interpolate(
      args
        .trim()
        .slice(at + 1)
        .trim(),
      facts,
    );
    const code = `os.environ[${quotePython(variable)}] = ${toPythonString(pieces, facts)}`;
    return { becomes: "code", code, modules: ["os"] };
  },
  value: ({ args }) => {
    const variable = args.trim();
    const code = variable === "" ? "dict(os.environ)" : `os.environ[${quotePython(variable)}]`;
    return { becomes: "code", code, modules: ["os"] };
  },
};
