import { shellList } from "../../diagnostics/shell-list.ts";
import type { Form, FormOutcome, LineOutcome, PythonStatement } from "../magic.ts";

/** What IPython's SList has and a list has not. */
export const listAttributes: readonly string[] = "n s l p nlstr spstr list paths grep fields".split(
  " ",
);

const attribute = String.raw`\.\s*(${listAttributes.join("|")}|sort)(?!\w)`;
const likely = new RegExp(attribute);

/** `files.s` of `files = !ls`: the list of lines that it becomes has no such attributes. */
export const shellLists: Form = {
  isLikely: (text, facts) => likely.test(text) && facts.shellLists().size > 0,
  find: (statement) =>
    [...statement.facts.shellLists()].flatMap((name) =>
      statement.text.includes(name) ? findUses(statement, name) : [],
    ),
};

function findUses({ text, masked }: PythonStatement, name: string): readonly FormOutcome[] {
  const uses = [...text.matchAll(new RegExp(String.raw`(?<![\w.])${name}\s*${attribute}`, "g"))];
  return uses.flatMap((use): readonly FormOutcome[] => {
    const start = use.index;
    const found = use[0];
    const used = use[1] ?? "";
    const end = start + found.length;
    const rest = masked.slice(end);
    if (masked.slice(start, end) !== found)
      // In a literal: only an f-string reads it. Its quotes may be the same as those of what would stand there.
      return used !== "sort" && isInFString(text, masked, start)
        ? [{ start, end, outcome: left(found, name, used) }]
        : [];
    const call = /^\s*\(\s*\)/.exec(rest)?.[0] ?? "";
    if (/^\s*=(?!=)/.test(rest)) return [];
    if (used === "sort")
      return call === ""
        ? [{ start, end, outcome: left(found, name, used) }]
        : [{ start, end: end + call.length, outcome: become(`sorted(${name})`) }];
    const code = spellListUse(name, used);
    return [{ start, end, outcome: code === undefined ? left(found, name, used) : become(code) }];
  });
}

function isInFString(text: string, masked: string, at: number): boolean {
  const before = /"+$/.exec(masked.slice(0, at + 1))?.index ?? at;
  return /^[rR]?[fF]/.test(text.slice(before));
}

function become(code: string): LineOutcome {
  return { becomes: "code", code, isSilent: true };
}

/** What `files.s` and its like are; `undefined` for attributes that are more than another spelling. */
export function spellListUse(name: string, used: string): string | undefined {
  if (used === "s" || used === "spstr") return `" ".join(${name})`;
  if (used === "n" || used === "nlstr") return String.raw`"\n".join(${name})`;
  return used === "l" || used === "list" ? name : undefined;
}

/** The use as it stands, with a note of what to write. */
function left(found: string, name: string, used: string): LineOutcome {
  const message =
    used === "sort"
      ? `\`${name}.sort\` sorts by columns in IPython: ${name} is an ordinary list of lines.`
      : `\`${name}.${used}\` is not there: ${name} is an ordinary list of lines.`;
  const notes = [{ kind: shellList, message, help: `Use \`${instead(name, used)}\`.` }];
  return { ...become(found), notes };
}

function instead(name: string, used: string): string {
  switch (used) {
    case "grep":
      return `[line for line in ${name} if "TEXT" in line]`;
    case "fields":
      return `[line.split()[0] for line in ${name}]`;
    case "sort":
      return `sorted(${name}, key=lambda line: line.split()[0])`;
    case "p":
    case "paths":
      return `[Path(line) for line in ${name} if os.path.exists(line)]`;
    default:
      return spellListUse(name, used) ?? name;
  }
}
