import { expect, test } from "@jest/globals";
import { lower } from "../2-lower/lower.ts";
import { read } from "../1-read/read.ts";
import { analyze } from "./analyze.ts";
import { nameCells } from "./name-cells.ts";

function namesOf(...cells: readonly string[]): unknown {
  const text = cells.map((cell) => `# %%\n${cell}\n`).join("\n");
  const { notebook } = read({ path: "a.py", bytes: new TextEncoder().encode(text) });
  if (notebook === undefined) throw new Error("not read");
  return nameCells(analyze(lower(notebook).lowered).analysis);
}

test("a cell binds what it assigns, imports and defines, and uses what others bind", () => {
  expect(
    namesOf("import numpy as np\nx, y = 1, 2", "z = np.add(x, y)\nprint(len(z))\nz += 1"),
  ).toEqual([
    { cell: 1, binds: ["np", "x", "y"], uses: [] },
    { cell: 2, binds: ["z"], uses: ["np", "x", "y"] },
  ]);
});

test("what a cell rebinds after it read it, it uses and binds", () => {
  expect(namesOf("df = 1", "df = df + 1")).toEqual([
    { cell: 1, binds: ["df"], uses: [] },
    { cell: 2, binds: ["df"], uses: ["df"] },
  ]);
});

test("functions use what they read when they run, unless the cell binds it too", () => {
  expect(
    namesOf("def f():\n    return later + own + undefined_name\nown = 1", "later = 2"),
  ).toEqual([
    { cell: 1, binds: ["f", "own"], uses: ["later", "undefined_name"] },
    { cell: 2, binds: ["later"], uses: [] },
  ]);
});

test("a builtin counts where the notebook rebinds it, and `global` binds", () => {
  expect(namesOf("print(sum)", "sum = 1", "def g():\n    global made\n    made = 1")).toEqual([
    { cell: 1, binds: [], uses: ["sum"] },
    { cell: 2, binds: ["sum"], uses: [] },
    { cell: 3, binds: ["g", "made"], uses: [] },
  ]);
});
