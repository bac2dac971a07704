import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findPython, venv, whySkipped } from "../../../scripts/python.mjs";
import { lower } from "../src/2-lower/lower.ts";
import type { LoweredCell } from "../src/model/lowered.ts";
import { askPython } from "./lowering/ask-python.ts";
import { codeCells } from "./lowering/notebook-of.ts";
import { runnableNotebooks } from "./lowering/runnable-notebooks.ts";

const root = join(import.meta.dirname, "../../..");
const corpus = join(root, "../shared/corpus");
const golden = join(import.meta.dirname, "golden/lowering");

interface Told {
  /** Lines of the source that IPython transforms; null where it cannot. */
  readonly lines: readonly number[] | null;
  readonly parses: boolean;
  readonly code_parses: boolean;
}

// What is lowered though IPython's own transformation leaves it alone.
const ownForms =
  /get_ipython|InteractiveShell|dbutils|\.\s*(?:[snl]|nlstr|spstr|list|sort\(\))(?!\w)|\b(?:cap\w*|timed\w*|whole)\b|^[ \t]*(?:pip3?|conda|cd|ls|pwd|matplotlib)\b/m;
const isLoose = (source: string): boolean =>
  ownForms.test(source) ||
  // A cell magic below a comment, which IPython takes for a line magic of that name.
  /^(?:\s*#.*\n)+\s*%%/.test(source) ||
  // Nothing but comments: no code is left of it.
  !/^[ \t]*[^#\s]/m.test(source);

/** Lines of the source that lowering changed, other than by adding imports. */
function changedLines({ cell, edits }: LoweredCell): readonly number[] {
  const { source } = cell;
  const lineOf = (offset: number): number => source.slice(0, offset).split("\n").length;
  const changed = edits.filter(({ start, end }) => source.slice(start, end).trim() !== "");
  return changed.flatMap(({ start, end }) => {
    const [first, last] = [lineOf(start), lineOf(end)];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** Without blank lines and comments, and with the lines that continue one. */
function tidyLines(source: string, numbers: readonly number[]): readonly number[] {
  const lines = source.split("\n");
  const all = new Set(numbers);
  for (const number of [...numbers].toSorted((a, b) => a - b))
    for (let next = number; lines[next - 1]?.endsWith("\\") === true; next++) all.add(next + 1);
  const isCode = (number: number): boolean => /^\s*[^#\s]/.test(lines[number - 1] ?? "");
  return [...all].filter(isCode).toSorted((a, b) => a - b);
}

/** IPython takes away prompts and common indentation line by line: every line differs. */
const isTidied = (source: string): boolean => /^\s*(?:[ \t]\S|>>>|In \[)/.test(source);

function describeCell({ cell }: LoweredCell, path: string): string {
  return `${path} cell ${cell.number}: ${cell.source.slice(0, 200)}`;
}

interface Sources {
  readonly path: string;
  readonly cells: readonly LoweredCell[];
}

function readSources(path: string, text: string): Sources {
  const { lowered } = lower(codeCells(sourcesOf(path, text)));
  return { path, cells: lowered.cells };
}

function sourcesOf(path: string, text: string): readonly string[] {
  if (path.endsWith(".py")) return text.split(/^# %%\n/m);
  const notebook = JSON.parse(text.replace(/^\ufeff/, "")) as {
    readonly cells?: readonly RawCell[];
    readonly worksheets?: readonly { readonly cells: readonly RawCell[] }[];
  };
  const cells = notebook.cells ?? notebook.worksheets?.flatMap((sheet) => sheet.cells) ?? [];
  return cells
    .filter(({ cell_type: kind }) => kind === "code")
    .map(({ source, input }) => [source ?? input ?? ""].flat().join(""));
}

interface RawCell {
  readonly cell_type: string;
  readonly source?: string | readonly string[];
  readonly input?: string | readonly string[];
}

interface Ran {
  readonly values?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly error?: string;
}

describe("IPython itself", () => {
  let python: string | undefined;
  beforeAll(async () => {
    if (findPython() !== undefined) python = await venv("ipython", ["ipython==8.37.0"]);
  }, 300_000);

  /** Every cell in which we and IPython differ: in the lines changed, or in whether the result parses. */
  function compare(all: readonly Sources[]): {
    readonly count: number;
    readonly differences: string[];
  } {
    const differences: string[] = [];
    const cells = all.flatMap(({ path, cells }) => cells.map((cell) => ({ path, cell })));
    const told = askPython(
      python ?? "",
      "ipython_transform.py",
      cells.map(({ cell: { cell, code } }) => ({ source: cell.source, code })),
    ) as readonly Told[];
    for (const [i, { path, cell }] of cells.entries()) {
      const { lines, parses, code_parses: codeParses } = told[i]!;
      if (parses && !codeParses) differences.push(`does not parse: ${describeCell(cell, path)}`);
      if (lines === null || isLoose(cell.cell.source)) continue;
      const { source } = cell.cell;
      const own = tidyLines(source, changedLines(cell));
      const theirs = tidyLines(source, lines);
      const isWhole = source.trimStart().startsWith("%%") || isTidied(source);
      const isSame = isWhole
        ? cell.edits.length > 0 === theirs.length > 0
        : String(own) === String(theirs);
      if (!isSame)
        differences.push(
          `lines ${own.join()} and not ${theirs.join()}: ${describeCell(cell, path)}`,
        );
    }
    return { count: cells.length, differences };
  }

  const reason = whySkipped();
  const onPython = reason === undefined ? test : test.skip;
  if (reason !== undefined) console.warn(reason);

  onPython("changes the same lines of the golden cases", () => {
    const all = readdirSync(golden)
      .filter((name) => !name.startsWith("databricks"))
      .map((name) =>
        readSources(`${name}.py`, readFileSync(join(golden, name, "cell.py"), "utf8")),
      );
    const { count, differences } = compare(all);
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  onPython("gives the shell the same commands", () => {
    // One line for each kind: expansions, quotes and blanks, what a shell may take for its own.
    const words = [
      "{n}|$n|$path|{path}|{names}|{names[1]}|{names[0:1]}|{n + 1}|{n!r}|{command}|{len(names)}|{sys.executable}",
      "$$n|${n}|{unknown}|$HOME|{{n}}|{{|$1|$n.real |{names!s}|{'x'}|{\" \".join(names)}|{(lambda: n)()}|{n:>3}",
      "'|'|\"|\"|\\| | | |a|b.c|-x|--y=z|é|cd|'{print $1}'|{a,b}|{}|{|}|$(",
      "#|*|~|;|&&|>|=|(|!|%|[|`",
    ].flatMap((line) => line.split("|"));
    const word = fc.constantFrom(...words, "|");
    const command = fc
      .array(word, { minLength: 1, maxLength: 8 })
      .map((words) => `run ${words.join("")}`);
    const commands = fc.sample(command, { numRuns: 3000, seed: 3 });
    const setup = 'import sys\nn = 3\npath = "data/a.csv"\nnames = ["a", "b c"]\ncommand = "ls -l"';
    const { lowered } = lower(codeCells([setup, ...commands.map((text) => `!${text}`)]));
    const codes = lowered.cells.slice(1).map(({ code }) => code);
    const asked = commands
      .map((text, i) => ({ command: text, code: codes[i] ?? "" }))
      // `!a?` asks for help.
      .filter(({ code }) => code !== "");
    const answers = askPython(python ?? "", "shell_expand.py", asked) as readonly (object | null)[];
    const wrong = answers.flatMap((answer, i) =>
      answer === null ? [] : [{ ...asked[i], ...answer }],
    );
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(2900);
    // Both ways to run a command are tried.
    const listed = codes.filter((code) => code.includes("run([")).length;
    expect(listed).toBeGreaterThan(300);
    expect(codes.length - listed).toBeGreaterThan(300);
  });

  onPython(
    "leaves the same values and files",
    () => {
      const questions = Object.entries(runnableNotebooks).map(([name, text]) => {
        const cells = text.replace(/^\n/, "").split(/^---\n/m);
        const { lowered } = lower(codeCells(cells));
        return { name, cells, codes: lowered.cells.map(({ code }) => code) };
      });
      const answers = askPython(python ?? "", "run_cells.py", questions) as readonly (readonly [
        Ran,
        Ran,
      ])[];
      for (const [i, [notebook, program]] of answers.entries()) {
        const name = questions[i]?.name;
        expect({ name, ...program }).toEqual({ name, ...notebook });
        expect(notebook.error).toBeUndefined();
      }
      expect(answers).toHaveLength(questions.length);
    },
    60_000,
  );

  const onCorpus = existsSync(corpus) ? onPython : test.skip;
  if (!existsSync(corpus)) console.warn(`${relative(root, corpus)} is not there`);

  onCorpus(
    "changes the same lines of real notebooks, and what it leaves parses",
    () => {
      const python = readFileSync(join(corpus, "PYTHON"), "utf8").split("\n");
      const all = python
        .filter((path) => path.endsWith(".ipynb"))
        .map((path) => readSources(path, readFileSync(join(corpus, path), "utf8")));
      const { count, differences } = compare(all);
      expect(differences).toEqual([]);
      console.log(`${count} real cells agree with IPython`);
    },
    120_000,
  );
});
