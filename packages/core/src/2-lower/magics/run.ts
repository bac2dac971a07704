import { runMagic } from "../../diagnostics/run-magic.ts";
import type { RunFile } from "../../model/notebook.ts";
import type { Facts } from "../facts.ts";
import type { RunText } from "../lower-run-file.ts";
import type { Code, LineOutcome, Magic, MagicUse, Note } from "../magic.ts";
import { pathExpression } from "../path-expression.ts";
import { quotePython } from "../python-literal.ts";
import { splitLoosely } from "../shell/split-loosely.ts";

/** Runs another file: its code takes the line's place where the file is there, else the names that it defines cannot be known. */
export const run: Magic = {
  names: ["run"],
  line: lowerRun,
};

function lowerRun(use: MagicUse): LineOutcome {
  const { options, isModule, file, args } = readArguments(splitLoosely(use.args));
  if (file === undefined) return { becomes: "refused", reason: "`%run` names no file" };
  const isNotebook =
    /\.ipy(?:nb)?$/i.test(file) || (use.facts.isDatabricks && !file.endsWith(".py"));
  const found = isModule ? undefined : use.facts.findRunFile(file);
  const isSame = found !== undefined && isSameInPlace(found.file, options, args, use.facts);
  if (isSame) return include(found.text, file);
  if (isNotebook) {
    const why = found === undefined ? ", which is not there" : " with arguments of its own";
    const message = `What the notebook ${file} defines is not known here, and it is not run.`;
    const help =
      found === undefined
        ? "Put it beside this notebook, where `%run` finds it: then it comes along."
        : "Convert it too, and import from its package.";
    return {
      becomes: "refused",
      reason: `\`%run\` runs the notebook ${file}${why}`,
      notes: [note(message, help)],
      missingFiles: [file],
    };
  }
  if (options.includes("-i")) {
    const reason = `\`%run -i\` runs ${file} on the notebook's own variables`;
    return { becomes: "refused", reason, notes: [note(`${reason}.`)], missingFiles: [file] };
  }
  const code = runCode(use, isModule, file, args, options);
  const help = "Import what you need from it instead.";
  if (found !== undefined && args.length === 0) {
    const message = `${file} has variables of its own beside the notebook's: it is run, and its names are taken over.`;
    return { ...takeNames(code, found.file, use.facts), notes: [note(message, help)] };
  }
  const message = `What ${file} defines is not known here: it is run, but its names do not arrive.`;
  return { ...code, notes: [note(message, help)] };
}

/**
 * Is it the same when the file's code stands in the place of the line? A notebook runs in the namespace of the one that
 * runs it. A script has its own, and the names arrive at its end: what its functions read and the notebook binds again is
 * then two variables, and `sys.argv` and `__file__` are the script's.
 */
function isSameInPlace(
  { isScript, text }: RunFile,
  options: readonly string[],
  args: readonly string[],
  facts: Facts,
): boolean {
  if (!isScript) return options.length === 0 && !(facts.isDatabricks && args.length > 0);
  if (args.length > 0 || options.some((each) => each !== "-i" && each !== "-e")) return false;
  if (/\bsys\.argv\b|\bargparse\b|\bclick\b|\b__file__\b|^[ \t]+global\b/m.test(text)) return false;
  return options.includes("-i") || !namesBoundIn(text).some((name) => facts.mayBind(name));
}

/** What a script binds at its top, by the look of its lines: one name too many does no harm. */
function namesBoundIn(text: string): readonly string[] {
  const names = new Set<string>();
  const code = text.replaceAll(/^[ \t]*(?:import|from)\b.*$/gm, "");
  for (const [, name = ""] of code.matchAll(/^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)/gm))
    names.add(name);
  for (const [, targets = ""] of code.matchAll(
    /^[ \t]*([\w ,()*]+?)[ \t]*(?::[^=\n]+)?[-+*/|&]?=(?!=)/gm,
  ))
    for (const [name] of targets.matchAll(/[^\W\d]\w*/gu)) names.add(name);
  for (const [, targets = ""] of code.matchAll(
    /\b(?:for|as)[ \t]+([\w ,()]+?)(?:[ \t]+in\b|[ \t]*[:\n)])/g,
  ))
    for (const [name] of targets.matchAll(/[^\W\d]\w*/gu)) names.add(name);
  return [...names];
}

function include(
  { code, included, effects, notes, isPartial }: RunText,
  file: string,
): LineOutcome {
  const common = {
    installs: effects.installs.map(({ tool, spec }) => ({ tool, spec })),
    files: effects.files,
    notes,
    isSilent: !effects.hasUnstableOutput,
    ...(isPartial ? { missingFiles: [file] } : {}),
  };
  if (code === "") return { becomes: "nothing", reason: `${file} has no code`, ...common };
  const reason = `\`%run\` runs ${file} where only a statement can stand`;
  return {
    becomes: "code",
    code,
    runs: [{ code, included }],
    ...common,
    inside: { becomes: "refused", reason },
  };
}

function note(message: string, help?: string): Note {
  return help === undefined ? { kind: runMagic, message } : { kind: runMagic, message, help };
}

/** Binds what the script binds at its top and the notebook mentions, as IPython does when the script is done. */
function takeNames(run: Code, { text, path }: RunFile, facts: Facts): LineOutcome {
  const names = namesBoundIn(text).filter((name) => facts.names().has(name));
  if (names.length === 0) return run;
  const stem = path.replace(/^.*\//, "").replace(/\.py$/i, "");
  let globals = `${stem.replaceAll(/\W/g, "_").replace(/^(?=\d)/, "_")}_names`;
  while (facts.names().has(globals)) globals += "_";
  const taken = names.map((name) => `${name} = ${globals}["${name}"]`);
  return { ...run, code: [`${globals} = ${run.code}`, ...taken].join("\n") };
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
): Code {
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
