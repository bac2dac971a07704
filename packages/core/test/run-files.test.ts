import { expect, test } from "@jest/globals";
import { lower } from "../src/2-lower/lower.ts";
import { read } from "../src/1-read/read.ts";

const notebookOf = (source: string): string =>
  JSON.stringify({
    nbformat: 4,
    nbformat_minor: 4,
    metadata: {},
    cells: [{ cell_type: "code", source, metadata: {}, outputs: [], execution_count: null }],
  });

function readWith(
  files: Readonly<Record<string, string>>,
  source: string,
): ReturnType<typeof read> {
  const bytes = new TextEncoder().encode(notebookOf(source));
  return read({ path: "deep/main.ipynb", bytes, readText: (path) => files[path] });
}

test("files that run each other end, and are read a limited number of times", () => {
  const lines = Array.from({ length: 12 }, (_, i) => `%run part_${i}.ipynb`).join("\n");
  const names = Array.from({ length: 12 }, (_, i) => `part_${i}.ipynb`);
  const files = Object.fromEntries(names.map((name) => [name, notebookOf(lines)]));
  const { notebook } = readWith(files, lines);
  expect(notebook?.runFiles?.length).toBeGreaterThan(0);
  expect(JSON.stringify(notebook).length).toBeLessThan(1e6);
});

test("a line that is repeated does not repeat a large file without end", () => {
  const text = `x = [\n${"    1234567890,\n".repeat(20_000)}]\n`;
  const { notebook } = readWith({ "big.py": text }, "%run big.py\n".repeat(3_000));
  if (notebook === undefined) throw new Error("not read");
  const [cell] = lower(notebook).lowered.cells;
  expect(cell?.code.length).toBeLessThan(5e6);
});

test("only relative paths are asked for", () => {
  const asked: string[] = [];
  const names = [
    "/etc/passwd",
    "~/x.py",
    "C:\\x.py",
    "../../../../../x.py",
    "./a/../b.py",
    "$HOME/x.py",
  ];
  const source = names.map((name) => `%run ${name}`).join("\n");
  const bytes = new TextEncoder().encode(notebookOf(source));
  read({ path: "main.ipynb", bytes, readText: (path) => void asked.push(path) });
  expect(asked).toEqual(["b.py"]);
});
