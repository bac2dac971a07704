import { getIpythonUse } from "../../diagnostics/get-ipython-use.ts";
import { installUnread } from "../../diagnostics/install-unread.ts";
import type { Expr } from "../../python/ast.ts";
import { parseExpression } from "../../python/parse-expression.ts";
import type { Form, FormOutcome, LineOutcome, Note, PythonStatement } from "../magic.ts";
import { splitStatements, type StatementPart } from "./split-statements.ts";

/** Calls of the running IPython shell. What stands for a magic is lowered as one, the rest is left out or `None`. */
export const getIpython: Form = {
  isLikely: (text, facts) =>
    text.includes("get_ipython") || [...facts.shells()].some((name) => text.includes(`${name}.`)),
  find: (statement) => {
    if (/\bdef\s+get_ipython\b/.test(statement.masked)) return [];
    const inImport = findImport(statement);
    if (inImport !== undefined) return inImport;
    return splitStatements(statement.masked).flatMap((part) => findInPart(statement, part));
  },
};

function findInPart(statement: PythonStatement, part: StatementPart): readonly FormOutcome[] {
  const masked = statement.masked.slice(part.start, part.end);
  const receiver = [String.raw`get_ipython\s*\(\s*\)`, ...statement.facts.shells()].join("|");
  const call = new RegExp(`^([^=()]*=\\s*)?(?:${receiver})\\s*\\.`).exec(masked);
  if (call !== null) {
    const target = call[1]?.length ?? 0;
    const text = statement.text.slice(part.start + target, part.end);
    const outcome = lowerCall(parseExpression(text), text, target > 0);
    if (outcome !== undefined) return [{ start: part.start + target, end: part.end, outcome }];
    if (target === 0) return [{ start: part.start, end: part.end, outcome: leaveOut(part) }];
  }
  return [...masked.matchAll(/(?<![\w.])get_ipython\b(?:\s*\(\s*\))?/g)].map((found) => ({
    start: part.start + found.index,
    end: part.start + found.index + found[0].length,
    outcome: { becomes: "code", code: "None", isSilent: true, notes: [replaced] },
  }));
}

const replaced: Note = {
  kind: getIpythonUse,
  message: "`get_ipython()` is `None` in the package.",
};

function leaveOut({ isWhole }: StatementPart): LineOutcome {
  const notes: readonly Note[] = [
    {
      kind: getIpythonUse,
      message: "A statement that works on the running IPython shell is left out.",
    },
  ];
  const reason = "works on the running IPython shell";
  return isWhole ? { becomes: "nothing", reason, notes } : { becomes: "code", code: "pass", notes };
}

/** What a method call of the shell stands for; `undefined` for a method that stands for nothing else. */
function lowerCall(
  call: Expr | undefined,
  text: string,
  isValue: boolean,
): LineOutcome | undefined {
  if (call?.nodeType !== "Call" || call.func.nodeType !== "Attribute") return undefined;
  const method = call.func.attr;
  const args = call.args.map((arg) =>
    arg.nodeType === "Constant" && typeof arg.value === "string" ? arg.value : undefined,
  );
  const [first, second = "", third = ""] = args;
  const isKnown =
    args.length > 0 && args.every((arg) => arg !== undefined) && call.keywords.length === 0;
  switch (method) {
    case "run_line_magic":
      return isKnown ? asMagic(`%${first} ${second}`) : refuse(method);
    case "magic":
    case "line_magic":
      return isKnown ? asMagic(`%${first?.replace(/^%/, "")}`) : refuse(method);
    case "run_cell_magic":
    case "cell_magic":
      return isKnown && !isValue ? asMagic(`%%${first} ${second}\n${third}`) : refuse(method);
    case "run_cell":
    case "ex":
      return isKnown && !isValue ? { becomes: "ipython", text: first ?? "" } : refuse(method);
    case "system":
    case "system_raw":
    case "system_piped":
      if (isKnown && !isValue) return asMagic(`!${first}`);
      return runText(text, isValue ? "" : ", check=False", "");
    case "getoutput": {
      if (isKnown) return asMagic(isValue ? `!${first}` : `!!${first}`);
      const options = ", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False";
      return runText(text, options, ".stdout.splitlines()");
    }
    default:
      return undefined;
  }
}

function asMagic(text: string): LineOutcome {
  return { becomes: "ipython", text: text.trimEnd() };
}

function refuse(method: string): LineOutcome {
  const reason = `\`get_ipython().${method}\` is given something that is known only when it runs`;
  return { becomes: "refused", reason };
}

/** A command that is computed: `get_ipython().system(command)`. */
function runText(text: string, options: string, after: string): LineOutcome {
  const argument = /^[^(]*(?:\(\s*\)[^(]*)?\(([\s\S]*)\)\s*$/.exec(text)?.[1] ?? '""';
  if (/\bpip3? install\b/.test(argument)) {
    const message = "What is installed here is known only when the notebook runs.";
    const help = "Use `%pip install` with the requirements themselves.";
    const notes = [{ kind: installUnread, message, help }];
    return { becomes: "nothing", reason: "installs requirements", notes };
  }
  const code = `subprocess.run(${argument.trim()}, shell=True${options})${after}`;
  return { becomes: "code", code, modules: ["subprocess"] };
}

/** `from IPython import get_ipython`: nothing is left that uses the name. */
function findImport({ masked }: PythonStatement): readonly FormOutcome[] | undefined {
  if (!/^from\s+IPython(?:\.\w+)*\s+import\b/.test(masked)) return undefined;
  if (/^from\s+[\w.]+\s+import\s*\(?\s*get_ipython\s*,?\s*\)?\s*;?\s*$/.test(masked)) {
    const reason = "nothing is left that uses `get_ipython`";
    return [
      { start: 0, end: masked.length, outcome: { becomes: "nothing", reason, isSilent: true } },
    ];
  }
  const found = /\bget_ipython\s*,\s*|,\s*get_ipython\b(?!\s+as\b)/.exec(masked);
  if (found === null) return [];
  const end = found.index + found[0].length;
  return [{ start: found.index, end, outcome: { becomes: "code", code: "", isSilent: true } }];
}
