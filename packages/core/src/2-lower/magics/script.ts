import type { CellMagicUse, CellOutcome, Magic } from "../magic.ts";
import { interpolate } from "../shell/interpolate.ts";
import { toPythonString } from "../shell/python-string.ts";
import { readInstalls } from "../shell/read-installs.ts";
import { splitLoosely } from "../shell/split-loosely.ts";

// Programs that do not run what they are given: a way to switch a cell off.
const ignoresInput = new Set(["false", "true", "echo", ":", "skip"]);

interface Options {
  readonly program: readonly string[];
  readonly out: string | undefined;
  readonly err: string | undefined;
  readonly process: string | undefined;
  readonly isInBackground: boolean;
  readonly mayFail: boolean;
}

/** Gives the cell to a program, on its standard input as IPython does; a failure of the program is an error. */
export const script: Magic = {
  names: ["script", "bash", "sh", "zsh", "perl", "ruby", "python", "python2", "python3", "pypy"],
  cell: (use) => {
    const options = readOptions(use);
    const [program = ""] = options.program;
    if (ignoresInput.has(program)) {
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

function readOptions({ name, args }: CellMagicUse): Options {
  const words = [...splitLoosely(args)];
  const program: string[] = name === "script" ? [] : [name];
  const named = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const [, option = "", joined] = /^--(out|err|proc)(?:=(.*))?$/s.exec(word) ?? [];
    if (option !== "") named.set(option, joined ?? words[++i] ?? "");
    else if (word === "--bg" || word === "--no-raise-error") flags.add(word);
    else if (word !== "--raise-error") program.push(word);
  }
  return {
    program,
    out: named.get("out"),
    err: named.get("err"),
    process: named.get("proc"),
    isInBackground: flags.has("--bg"),
    mayFail: flags.has("--no-raise-error"),
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
  const isPython = /^python3?$/.test(options.program[0] ?? "");
  const words = options.program.map((word, i) =>
    i === 0 && isPython
      ? "sys.executable"
      : toPythonString(interpolate(word, use.facts), use.facts),
  );
  const modules = isPython ? ["subprocess", "sys"] : ["subprocess"];
  if (options.isInBackground) {
    const target = options.process === undefined ? "" : `${options.process} = `;
    const flag = /^(?:perl|ruby)$/.test(options.program[0] ?? "") ? '"-e"' : '"-c"';
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
