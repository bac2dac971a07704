// How many of the notebooks' functions and classes can be imported from the packages that are made of them, and why not the rest.
// node scripts/importable.mjs [--list FILE] [--verbose] [--import [--python PYTHON]] [INPUT...]
// --list names a file with notebooks, one a line, relative to it or to the current folder; without inputs it is
// ../shared/corpus/PYTHON. --import imports each such module with a Python that has what the notebooks need.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { convertAll, notebooksOfList } from "./convert-all.mjs";
import { findPython, whySkipped } from "./python.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: "string" },
    verbose: { type: "boolean", default: false },
    import: { type: "boolean", default: false },
    python: { type: "string" },
  },
});

function show({ total, importable, formatted, modules, moduleFails, reasons }) {
  const sorted = Object.entries(reasons).sort((a, b) => b[1].length - a[1].length);
  for (const [reason, places] of sorted) {
    console.log(`${String(places.length).padStart(5)}  ${reason}`);
    for (const place of values.verbose ? places : places.slice(0, 3))
      console.log(`         ${place}`);
  }
  if (values.import) console.log(`${modules - moduleFails.length} of ${modules} modules import`);
  for (const line of moduleFails) console.log(`  ${line}`);
  const share = total === 0 ? 0 : (100 * importable) / total;
  console.log(
    `${importable} of ${total} functions and classes importable: ${share.toFixed(1)}% (${formatted} with docstrings or imports formatted)`,
  );
}

function main() {
  const list = values.list ?? join(import.meta.dirname, "../../shared/corpus/PYTHON");
  const reason =
    whySkipped() ??
    (positionals.length === 0 && !existsSync(list) ? `${list} is not there` : undefined);
  if (reason !== undefined) return console.log(`importable skipped: ${reason}`);
  const inputs = positionals.length > 0 ? positionals : notebooksOfList(list);
  const out = mkdtempSync(join(tmpdir(), "nblift-importable-"));
  try {
    const { report } = convertAll(inputs, out);
    const path = join(out, "report.json");
    writeFileSync(path, JSON.stringify(report));
    const script = join(import.meta.dirname, "importable.py");
    const args = [script, path, out, ...(values.import ? ["--import"] : [])];
    const python = values.python ?? findPython();
    show(JSON.parse(execFileSync(python, args, { encoding: "utf8", maxBuffer: 1e9 })));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

main();
