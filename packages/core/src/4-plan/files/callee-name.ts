import type { Call } from "../../python/ast.ts";

/** What asks whether a file or a folder is there. */
export const asking: RegExp = /^(exists|isfile|isdir|is_file|is_dir)$/;

/** The last name of what is called: `join` of `os.path.join(a, b)`. */
export function calleeName({ func }: Call): string | undefined {
  if (func.nodeType === "Name") return func.id;
  return func.nodeType === "Attribute" ? func.attr : undefined;
}
