// Cells that the parser has no tree for, converted: whole, in a step, with the names that they read and bind.
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { findPython } from "../../../scripts/python.mjs";
import { loadTemplate } from "../../templates/src/index.ts";
import { convert } from "../src/convert.ts";
import type { Conversion } from "../src/model/conversion.ts";

async function convertCells(...cells: readonly string[]): Promise<Conversion> {
  const bytes = new TextEncoder().encode(cells.map((cell) => `# %%\n${cell}\n`).join("\n"));
  const input = { path: "colours.py", bytes, environment: undefined, hasFile: () => false };
  const template = await loadTemplate("package");
  return convert([input], { name: "colours", template, isFormatted: false, version: "0" });
}

const fileOf = (conversion: Conversion, path: string): string | undefined =>
  conversion.files.find((file) => file.path === path)?.text;

const codesOf = ({ notebooks }: Conversion): string[] =>
  notebooks.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));

/** What the pipeline prints, run without its package. */
function run(pipeline: string): string {
  const start =
    "import asyncio, inspect\nresult = run()\nif inspect.isawaitable(result): asyncio.run(result)\n";
  // The dataclass looks its module up.
  const header = 'import sys\n__name__ = "__main__"\n';
  return execFileSync(findPython() ?? "", ["-c", `${header}${pipeline}\n${start}`], {
    encoding: "utf8",
  });
}

const onPython = findPython() === undefined ? test.skip : test;

const steps = [
  '#| step: load\nlimit = 3\nword = "colourless"\nold = 1',
  `#| step: judge
# stays with its comment
import json as js
kind = "other"
match word:
    case "colour" "less":
        kind = js.dumps(limit)  # and this one
sizes = {len(w) for w in kind}
def shout(text): return text.upper() + kind
del old`,
  '#| step: report\nprint(kind, sizes, shout("a"))',
];

describe("a cell without a tree", () => {
  test("is kept whole in its step, which takes what it reads and gives back what it binds", async () => {
    const conversion = await convertCells(...steps);
    expect(codesOf(conversion)).toEqual(["NB303"]);
    expect(conversion.files.filter(({ path }) => path.startsWith("notebook_cells/"))).toEqual([]);
    const pipeline = fileOf(conversion, "src/colours/pipeline.py");
    expect(pipeline).toContain(`def judge(word, limit, old):
    # stays with its comment
    import json as js
    kind = "other"
    match word:
        case "colour" "less":
            kind = js.dumps(limit)  # and this one
    sizes = {len(w) for w in kind}
    def shout(text): return text.upper() + kind
    del old
    return kind, sizes, shout
`);
    expect(pipeline).toContain("kind, sizes, shout = judge(word, limit, old)");
  });

  onPython("runs as in the notebook", async () => {
    const conversion = await convertCells(...steps);
    expect(run(fileOf(conversion, "src/colours/pipeline.py") ?? "")).toBe("3 {1} A3\n");
  });

  onPython("makes its step wait where it does", async () => {
    const conversion = await convertCells(
      "#| step: count\nasync def numbers():\n    yield 1\nfound = f'{ {n async for n in numbers()} }'",
      "#| step: show\nprint(found)",
    );
    expect(codesOf(conversion)).toEqual(["NB303"]);
    const pipeline = fileOf(conversion, "src/colours/pipeline.py") ?? "";
    expect(pipeline).toContain("async def count():");
    expect(run(pipeline)).toBe("{1}\n");
  });

  test("reads variables that a function of the notebook needs, too: the function stands beside the steps", async () => {
    const conversion = await convertCells(
      "#| step: load\nrate = len(input())\ndef scale(x):\n    return x * rate",
      '#| step: judge\nmatch scale(2):\n    case "a" "b": pass',
    );
    expect(codesOf(conversion)).toContain("NB416");
    const pipeline = fileOf(conversion, "src/colours/pipeline.py");
    expect(pipeline).toContain("return x * rate");
    expect(pipeline).toContain("global rate");
    expect(fileOf(conversion, "src/colours/core.py")).toBeUndefined();
  });

  test("counts for requirements", async () => {
    const conversion = await convertCells(
      '#| step: a\nimport numpy as np\nmatch np.pi:\n    case "b" "c": pass',
    );
    expect(fileOf(conversion, "requirements.in")).toMatch(/^numpy\b/m);
  });

  test.each([
    'from math import *\nmatch pi:\n    case "a" "b": pass',
    'x = 1\ndef f():\n    global x\n    match x:\n        case "a" "b": x = 2',
    'match __name__:\n    case "__main" "__": print("script")',
  ])(
    "is kept beside the package where it would mean something else in a step: %j",
    async (cell) => {
      const conversion = await convertCells(`#| step: a\n${cell}`, "#| step: b\nprint(1)");
      expect(codesOf(conversion)).toContain("NB303");
      expect(fileOf(conversion, "notebook_cells/cell_1.txt")).toContain(cell);
      expect(fileOf(conversion, "src/colours/pipeline.py")).not.toContain("match");
    },
  );
});

test("asynchronous comprehensions, names beyond the basic plane and form feeds have a tree", async () => {
  const conversion = await convertCells(
    "#| step: count\nasync def numbers():\n    yield 1\n\n\f\n𝜋 = {n async for n in numbers()}",
    "#| step: show\nprint(𝜋, π)",
  );
  expect(codesOf(conversion)).toEqual([]);
  const pipeline = fileOf(conversion, "src/colours/pipeline.py");
  expect(pipeline).toContain(
    "async def count():\n    𝜋 = {n async for n in numbers()}\n    return π\n",
  );
  expect(fileOf(conversion, "src/colours/core.py")).toContain("async def numbers():");
});
