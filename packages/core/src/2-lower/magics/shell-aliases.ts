import type { Magic } from "../magic.ts";
import { lowerCommand } from "../shell/lower-command.ts";

// IPython's own aliases. What `%ls` adds for colours is left out.
const commandByAlias = new Map([
  ["ls", "ls -F"],
  ["ll", "ls -F -o"],
  ["lf", "ls -F -o"],
  ["lx", "ls -F -o"],
  ["lk", "ls -F -o"],
  ["ldir", "ls -F -o"],
  ["cat", "cat"],
  ["cp", "cp"],
  ["mv", "mv"],
  ["rm", "rm"],
  ["mkdir", "mkdir"],
  ["rmdir", "rmdir"],
]);

/** `%mkdir x` is `!mkdir x`. */
export const shellAliases: Magic = {
  names: [...commandByAlias.keys()],
  line: ({ name, args, facts }) =>
    lowerCommand(`${commandByAlias.get(name) ?? name} ${args}`, facts),
};
