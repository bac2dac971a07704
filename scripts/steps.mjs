// What the steps look like that notebooks are divided into: how they are named, how long they are, what they take and return.
// node scripts/steps.mjs [--list FILE] [--verbose] [--names] [--keep DIR] [INPUT...]
// --list names a file with notebooks, one a line, relative to it or to the current folder; without inputs it is
// ../shared/corpus/PYTHON. --verbose lists the steps that are counted as faults, --names all names, --keep leaves the packages there.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { convertAll, notebooksOfList } from "./convert-all.mjs";
import { findPython, whySkipped } from "./python.mjs";

/** A step is not to be longer, unless one cell is. */
const mostLines = 120;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "string" },
    verbose: { type: "boolean", default: false },
    names: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});

/** Names that only say where the step stands, by number. */
const isPosition = ({ name }) =>
  /^(?:run_|part_|unconverted_)?(?:step|cell|section|part|exercise|question|problem|task|chapter|notebook|block|solution|answer|q|ex)s?\d*(?:_(?:\d+|[a-z]|[ivx]+))*$/.test(
    name,
  ) || /^run_(?:section|notebook)/.test(name);

/** Told apart from another step by a number alone. */
const isNumbered = ({ name }) => /_\d$/.test(name) && !isPosition({ name });

/** Names that say little of what is done. */
const isVague = ({ name }) =>
  /^(?:compute|run|use|make)_\w+$/.test(name) ||
  /^(?:show_results|plot_figure|save_files|save_results|prepare_data|analysis|results|data|code|main_\w+)(?:_\d+)?$/.test(
    name,
  ) ||
  /^\w{1,3}$/.test(name);

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function show({ packages, steps, modules }) {
  const line = (what, found, note = "") => {
    const share = steps.length === 0 ? 0 : (100 * found.length) / steps.length;
    console.log(
      `${what.padEnd(42)}${String(found.length).padStart(6)}  ${share.toFixed(1)}%${note}`,
    );
    if (values.verbose)
      for (const { notebook, name, cells, lines } of found)
        console.log(
          `    ${name}  (${basename(notebook)}, cells ${cells.join(", ")}, ${lines} lines)`,
        );
  };
  const spread = (what, numbers) =>
    console.log(
      `${what.padEnd(42)}median ${quantile(numbers, 0.5)}, 95th percentile ${quantile(numbers, 0.95)}, most ${Math.max(0, ...numbers)}`,
    );
  console.log(`${packages} packages, ${steps.length} steps`);
  line("named by position", steps.filter(isPosition));
  line("numbered", steps.filter(isNumbered));
  line("vague", steps.filter(isVague));
  const long = steps.filter((step) => step.lines > mostLines);
  line(`over ${mostLines} lines`, long);
  line(
    `  of these, without a cell as long`,
    long.filter((step) => step.longestCell < mostLines),
  );
  line(
    "take an imported name",
    steps.filter((step) => step.importParameters.length > 0),
  );
  spread(
    "lines",
    steps.map((step) => step.lines),
  );
  spread(
    "parameters",
    steps.map((step) => step.data + step.settings),
  );
  spread(
    "  of these, data",
    steps.map((step) => step.data),
  );
  spread(
    "returns",
    steps.map((step) => step.returns),
  );
  const perPackage = new Map();
  for (const { notebook } of steps) perPackage.set(notebook, (perPackage.get(notebook) ?? 0) + 1);
  spread("steps a package", [...perPackage.values()]);
  spread(
    "lines a module of definitions",
    modules.map((module) => module.lines),
  );
  if (values.names)
    for (const { name, notebook } of steps) console.log(`${basename(notebook)}\t${name}`);
}

function main() {
  const list = values.list ?? join(import.meta.dirname, "../../shared/corpus/PYTHON");
  const reason =
    whySkipped() ??
    (positionals.length === 0 && !existsSync(list) ? `${list} is not there` : undefined);
  if (reason !== undefined) return console.log(`steps skipped: ${reason}`);
  const inputs = positionals.length > 0 ? positionals : notebooksOfList(list);
  const out = values.keep ?? mkdtempSync(join(tmpdir(), "nblift-steps-"));
  try {
    const { report } = convertAll(inputs, out);
    const path = join(out, "report.json");
    writeFileSync(path, JSON.stringify(report));
    const args = [join(import.meta.dirname, "steps.py"), path, out];
    show(JSON.parse(execFileSync(findPython(), args, { encoding: "utf8", maxBuffer: 1e9 })));
  } finally {
    if (values.keep === undefined) rmSync(out, { recursive: true, force: true });
  }
}

main();
