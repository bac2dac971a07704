import type { Magic } from "../magic.ts";
import { isInHome, pathExpression } from "../path-expression.ts";

/** Writes the cell to a file. A module that the notebook imports needs no writing: the package has it. */
export const writeFile: Magic = {
  names: ["writefile", "file"],
  cell: ({ args, body, facts }) => {
    const isAppended = /(?:^|\s)(?:-a|--append)(?=\s|$)/.test(args);
    const written = args.replace(/(?:^|\s)(?:-a|--append)(?=\s|$)/, " ").trim();
    const path = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written;
    const expression = pathExpression(written, facts);
    const isLiteral = expression.startsWith('"');
    const files = isLiteral ? [{ path, text: body, isAppended }] : [];
    const module = moduleOf(path);
    if (isLiteral && !isAppended && module !== undefined && facts.isImported(module)) {
      const name = path.replace(/^.*[/\\]/, "");
      // A command or `open()` that names the file needs it on disk all the same.
      if (!facts.isMentionedElsewhere(name))
        return {
          becomes: "nothing",
          reason: "became a module of the package",
          files,
          isSilent: true,
        };
    }
    const home = isInHome(written) ? ".expanduser()" : "";
    const target = `pathlib.Path(${expression})${home}`;
    const modules = ["pathlib"];
    if (!isAppended) {
      const before = `${target}.write_text(`;
      return { becomes: "quoted", before, after: ', encoding="utf-8")', files, modules };
    }
    const stream = facts.names().has("stream") ? "appended" : "stream";
    const before = `with ${target}.open("a", encoding="utf-8") as ${stream}: ${stream}.write(`;
    return { becomes: "quoted", before, after: ")", files, modules };
  },
};

/** The dotted name by which a path relative to the notebook is imported. */
function moduleOf(path: string): string | undefined {
  const match = /^(?:\.\/)?((?:\w+\/)*\w+)\.py$/.exec(path);
  return match?.[1]?.replaceAll("/", ".");
}
