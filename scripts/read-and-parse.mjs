// The floor for the benchmark: reads notebooks, their JSON, and parses their code cells, nothing else.
// node scripts/read-and-parse.mjs FILE...
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const fromCore = createRequire(join(import.meta.dirname, "../packages/core/package.json"));
const { parse } = await import(pathToFileURL(fromCore.resolve("py-ast")).href);

const ipython = /^([ \t]*)[%!?].*$/gm;
let cells = 0;

function parseCell(source) {
  if (source.startsWith("%%")) return;
  try {
    parse(source.replaceAll(ipython, "$1pass"));
    cells++;
  } catch {
    // not Python that the parser knows: nothing more to do at the floor
  }
}

function sourcesOf(text) {
  const { cells = [], worksheets = [] } = JSON.parse(text);
  return [...cells, ...worksheets.flatMap((sheet) => sheet.cells ?? [])]
    .filter((cell) => cell.cell_type === "code")
    .map((cell) => [cell.source ?? cell.input ?? ""].flat().join(""));
}

for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, "utf8");
  if (!path.endsWith(".ipynb")) {
    for (const cell of text.split(/^# %%.*$/m)) parseCell(cell);
    continue;
  }
  try {
    for (const source of sourcesOf(text)) parseCell(source);
  } catch {
    // not JSON
  }
}
console.log(`${cells} cells parsed`);
