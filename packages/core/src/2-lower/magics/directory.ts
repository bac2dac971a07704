import type { Magic } from "../magic.ts";
import { isInHome, pathExpression } from "../path-expression.ts";

/** The working directory. */
export const directory: Magic = {
  names: ["cd", "pwd", "pushd", "popd"],
  line: ({ name, args, facts }) => {
    if (name === "pwd") return { becomes: "nothing", reason: "shows the working directory" };
    const path = args.replace(/^\s*-q\b/, "").trim() || "~";
    if (name !== "cd" || path.startsWith("-"))
      return {
        becomes: "refused",
        reason: `\`%${name} ${args}\` goes by the folders visited before`,
      };
    const expression = pathExpression(path, facts);
    const target = isInHome(path) ? `os.path.expanduser(${expression})` : expression;
    return { becomes: "code", code: `os.chdir(${target})`, modules: ["os"] };
  },
  value: ({ name }) =>
    name === "pwd"
      ? { becomes: "code", code: "os.getcwd()", modules: ["os"] }
      : { becomes: "refused", reason: `\`%${name}\` gives no value of use` },
};
