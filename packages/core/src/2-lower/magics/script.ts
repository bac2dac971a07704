import type { CellMagicUse, CellOutcome, Magic } from "../magic.ts";
import { quotePython } from "../python-literal.ts";
import { lowerCommand } from "../shell/lower-command.ts";
import { interpolate } from "../shell/interpolate.ts";
import { toPythonString } from "../shell/python-string.ts";
import { readInstalls } from "../shell/read-installs.ts";
import { splitWords } from "../shell/split-words.ts";

// Programs that do not run what they are given: a way to switch a cell off.
const ignoresInput = new Set(["false", "true", "echo", ":", "skip"]);

interface Options {
  /** The program with its arguments. */
  readonly command: string;
  readonly out: string | undefined;
  readonly err: string | undefined;
  readonly process: string | undefined;
  readonly isInBackground: boolean;
  readonly mayFail: boolean;
}

/** Gives the cell to a program, on its standard input as IPython does; a failure of the program is an error, which it is not to `!command`. */
export const script: Magic = {
  names: [
    "script",
    "bash",
    "shell",
    "sh",
    "zsh",
    "perl",
    "ruby",
    "python",
    "python2",
    "python3",
    "pypy",
  ],
  // Colab's `%shell command`.
  line: ({ name, args, facts }) =>
    name === "shell"
      ? lowerCommand(args, facts)
      : { becomes: "refused", reason: `\`%${name}\` runs nothing: it is a cell magic` },
  cell: (use) => {
    const options = readOptions(use);
    if (ignoresInput.has(programOf(options))) {
      const reason = `\`%%${use.name} ${use.args}\` switches the cell off`;
      return { becomes: "nothing", reason, isSilent: true };
    }
    const installs = readBody(use.body);
    if (installs.isAll) {
      const reason = "installs requirements, which the package's own requirements take over";
      return { becomes: "nothing", reason, installs: installs.found };
    }
    return { ...runProgram(use, options), installs: installs.found };
  },
};

const named = /(?:^|\s)--(out|err|proc)(?:=|\s+)(\S+)/g;
const flag = /(?:^|\s)--(bg|no-raise-error|raise-error)(?=\s|$)/g;

function readOptions({ name, args }: CellMagicUse): Options {
  const values = new Map([...args.matchAll(named)].map(([, option, value]) => [option, value]));
  const rest = args.replaceAll(named, " ");
  const flags = new Set([...rest.matchAll(flag)].map(([, option]) => option));
  const others = rest.replaceAll(flag, " ").trim();
  return {
    command: name === "script" ? others : `${name === "shell" ? "bash" : name} ${others}`.trim(),
    out: values.get("out"),
    err: values.get("err"),
    process: values.get("proc"),
    isInBackground: flags.has("bg"),
    mayFail: flags.has("no-raise-error"),
  };
}

/** Install lines of a script, and whether it has no others. */
function readBody(body: string): {
  readonly found: NonNullable<CellOutcome["installs"]>;
  readonly isAll: boolean;
} {
  const lines = body.split("\n").map((line) => line.trim());
  const commands = lines.filter(
    (line) => line !== "" && !line.startsWith("#") && !/^set -\w+$/.test(line),
  );
  const reads = commands.map(readInstalls);
  return {
    found: reads.flatMap((read) => read?.installs ?? []),
    isAll: reads.length > 0 && reads.every((read) => read !== undefined && read.rest === ""),
  };
}

function runProgram(use: CellMagicUse, options: Options): CellOutcome {
  const program = programOf(options);
  const isPython = /^python3?$/.test(program);
  const { words, modules } = splitProgram(options.command, isPython, use);
  if (options.isInBackground) {
    const target = options.process === undefined ? "" : `${options.process} = `;
    const flag = /^(?:perl|ruby)$/.test(program) ? '"-e"' : '"-c"';
    const call = `subprocess.Popen([${[...words, flag].join(", ")}, `;
    return { becomes: "quoted", before: target + call, after: "])", modules };
  }
  const streams = [
    ...(options.out === undefined ? [] : ["stdout=subprocess.PIPE"]),
    ...(options.err === undefined ? [] : ["stderr=subprocess.PIPE"]),
  ];
  const settings = ["text=True", ...streams, `check=${options.mayFail ? "False" : "True"}`];
  const before = `subprocess.run([${words.join(", ")}], ${settings.join(", ")}, input=`;
  return { becomes: "quoted", ...bindStreams(before, options, use), modules };
}

function programOf({ command }: Options): string {
  return /^\S*/.exec(command)?.[0] ?? "";
}

/** Arguments for a list; what variables hold may be several, as IPython splits the line after it put them in. */
function splitProgram(
  command: string,
  isPython: boolean,
  { facts }: CellMagicUse,
): { readonly words: readonly string[]; readonly modules: readonly string[] } {
  const pieces = interpolate(command, facts);
  const split = splitWords(pieces, facts)?.map((word) => toPythonString(word, facts));
  const own = isPython ? ["subprocess", "sys"] : ["subprocess"];
  if (split !== undefined)
    return { words: isPython ? ["sys.executable", ...split.slice(1)] : split, modules: own };
  const [program = "", ...rest] = command.split(/(?<=^\S+)\s+/);
  const args = toPythonString(interpolate(rest.join(" "), facts), facts);
  const first = isPython ? "sys.executable" : quotePython(program);
  return { words: [first, `*shlex.split(${args})`], modules: [...own, "shlex"] };
}

function bindStreams(
  before: string,
  { out, err }: Options,
  { facts }: CellMagicUse,
): { readonly before: string; readonly after: string } {
  if (out === undefined && err === undefined) return { before, after: ")" };
  if (err === undefined) return { before: `${out} = ${before}`, after: ").stdout" };
  if (out === undefined) return { before: `${err} = ${before}`, after: ").stderr" };
  const completed = facts.names().has("completed") ? "completed_process" : "completed";
  const after = `)\n${out}, ${err} = ${completed}.stdout, ${completed}.stderr`;
  return { before: `${completed} = ${before}`, after };
}
