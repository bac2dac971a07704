import { runMagic } from "../../diagnostics/run-magic.ts";
import type { LineOutcome, Magic, MagicUse, Note } from "../magic.ts";
import { pathExpression } from "../path-expression.ts";
import { quotePython } from "../python-literal.ts";
import { splitLoosely } from "../shell/split-loosely.ts";

/** Runs another file. The names that it defines cannot be known. */
export const run: Magic = {
  names: ["run"],
  line: lowerRun,
};

function lowerRun(use: MagicUse): LineOutcome {
  const { options, isModule, file, args } = readArguments(splitLoosely(use.args));
  if (file === undefined) return { becomes: "refused", reason: "`%run` names no file" };
  const isNotebook =
    /\.ipy(?:nb)?$/i.test(file) || (use.facts.isDatabricks && !file.endsWith(".py"));
  if (isNotebook) {
    const message = `What the notebook ${file} defines is not known here, and it is not run.`;
    const help = "Convert it too, and import from its package.";
    return {
      becomes: "refused",
      reason: `\`%run\` runs the notebook ${file}`,
      notes: [note(message, help)],
    };
  }
  if (options.includes("-i")) {
    const reason = `\`%run -i\` runs ${file} on the notebook's own variables`;
    return { becomes: "refused", reason, notes: [note(`${reason}.`)] };
  }
  const help = "Import what you need from it instead.";
  const message = `What ${file} defines is not known here: it is run, but its names do not arrive.`;
  return { ...runCode(use, isModule, file, args, options), notes: [note(message, help)] };
}

function note(message: string, help?: string): Note {
  return help === undefined ? { kind: runMagic, message } : { kind: runMagic, message, help };
}

function readArguments(words: readonly string[]): {
  readonly options: readonly string[];
  readonly isModule: boolean;
  readonly file: string | undefined;
  readonly args: readonly string[];
} {
  let at = 0;
  let isModule = false;
  for (; words[at]?.startsWith("-") === true && !isModule; at++) {
    if (words[at] === "-m") isModule = true;
    // `-N 5`, `-b 40`, `-l 10`, `-s key`, `-T file`, `-D file`
    else if (/^-[NblsTD]$/.test(words[at] ?? "")) at++;
  }
  const options = words.slice(0, at);
  return { options, isModule, file: words[at], args: words.slice(at + 1) };
}

function runCode(
  { facts }: MagicUse,
  isModule: boolean,
  file: string,
  args: readonly string[],
  options: readonly string[],
): LineOutcome {
  const path = isModule || /\.\w+$/.test(file) || /[{$]/.test(file) ? file : `${file}.py`;
  const target = pathExpression(path, facts);
  if (args.length > 0) {
    // `sys.argv` belongs to the whole process: with arguments of its own a script gets a process of its own.
    const words = args.map((arg) => pathExpression(arg, facts));
    const start = ["sys.executable", ...(isModule ? ['"-m"'] : []), target];
    const code = `subprocess.run([${[...start, ...words].join(", ")}], check=True)`;
    return { becomes: "code", code, modules: ["subprocess", "sys"] };
  }
  const runner = isModule ? "run_module" : "run_path";
  const stem = file.replace(/^.*[/\\]/, "").replace(/\.\w+$/, "");
  const name = quotePython(options.includes("-n") ? stem : "__main__");
  const code = `runpy.${runner}(${target}, run_name=${name})`;
  return { becomes: "code", code, modules: ["runpy"] };
}
