// Converts a folder of notebooks in one call and sums up what came out.
// node scripts/corpus.mjs [FOLDER...] [--out DIR] [--verbose]    without a folder: ../shared/corpus/static
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { convertAll, notebooksOfList } from "./convert-all.mjs";
import { venv, whySkipped } from "./python.mjs";

const shared = join(import.meta.dirname, "../../shared");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, verbose: { type: "boolean", default: false } },
});

function counted(items) {
  const counts = new Map();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const list = (entries) => entries.map(([name, count]) => `${name} ${count}`).join(", ");

function summary({ notebooks }) {
  console.log(
    `${notebooks.length} notebooks: ${list(counted(notebooks.map((one) => one.status)))}`,
  );
  console.log(
    `roles: ${list(counted(notebooks.flatMap((one) => one.cells.map((cell) => cell.role))))}`,
  );
  const diagnostics = notebooks.flatMap((one) =>
    one.diagnostics.map((d) => ({ ...d, path: one.path })),
  );
  for (const [kind, count] of counted(diagnostics.map((one) => `${one.code} ${one.severity}`))) {
    const own = diagnostics.filter((one) => kind === `${one.code} ${one.severity}`);
    const files = new Set(own.map((one) => one.path)).size;
    console.log(
      `  ${kind}: ${count} in ${files} notebooks, such as: ${own[0].message.slice(0, 120)}`,
    );
  }
  const failed = notebooks.filter((one) => one.status === "failed");
  for (const one of values.verbose ? failed : failed.slice(0, 8)) {
    const error = one.diagnostics.find((d) => d.severity === "error");
    console.log(
      `  failed: ${one.path}: ${error ? `${error.code} ${error.message.slice(0, 120)}` : "no error given"}`,
    );
  }
}

const parsing = `
import ast, os, sys
bad = total = 0
for folder, _, files in os.walk(sys.argv[1]):
    for file in files:
        if file.endswith(".py"):
            total += 1
            try:
                ast.parse(open(os.path.join(folder, file), encoding="utf8").read())
            except (SyntaxError, ValueError) as error:
                bad += 1
                print("  does not parse:", os.path.relpath(os.path.join(folder, file), sys.argv[1]), error)
print(f"{total} Python files, {bad} do not parse")
`;

async function score(report, out) {
  const script = join(shared, "score/score.py");
  if (!existsSync(script)) return console.log("score.py skipped: it is not there");
  const python = await venv("score", ["ruff==0.17.6"]);
  const path = join(out, "report.json");
  // The figures are about the notebooks in Python, where the list of them is there.
  const pythonList = join(shared, "corpus/PYTHON");
  const wanted = existsSync(pythonList)
    ? new Set(notebooksOfList(pythonList).map((one) => resolve(one)))
    : undefined;
  const inPython = report.notebooks.filter((one) => wanted?.has(resolve(one.path)) ?? true);
  const notebooks = inPython.length > 0 ? inPython : report.notebooks;
  writeFileSync(path, JSON.stringify({ ...report, notebooks }));
  const ruff = join(dirname(python), process.platform === "win32" ? "ruff.exe" : "ruff");
  const fails = values.verbose ? ["--fails"] : [];
  console.log(`score.py over ${notebooks.length} notebooks:`);
  spawnSync(python, [script, out, "--report", path, "--ruff", ruff, ...fails], {
    stdio: "inherit",
  });
}

async function main() {
  const inputs = positionals.length > 0 ? positionals : [join(shared, "corpus/static")];
  const absent = inputs.find((input) => !existsSync(input));
  if (absent !== undefined) return console.log(`corpus skipped: ${absent} is not there`);
  const out = values.out ?? mkdtempSync(join(tmpdir(), "nblift-corpus-"));
  try {
    const { report, seconds } = convertAll(inputs, out);
    console.log(`one call of convert: ${seconds.toFixed(1)} s`);
    summary(report);
    const reason = whySkipped();
    if (reason !== undefined) return console.log(`parsing and score.py skipped: ${reason}`);
    const python = await venv("score", ["ruff==0.17.6"]);
    console.log(
      execFileSync(python, ["-c", parsing, out], { encoding: "utf8", maxBuffer: 1e9 }).trim(),
    );
    await score(report, out);
  } finally {
    if (values.out === undefined) rmSync(out, { recursive: true, force: true });
  }
}

await main();
