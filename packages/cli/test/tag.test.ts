import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { writeFileSync as writeFileNow } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { propose } from "@nblift/core";
import { parseCommandLine } from "../src/command-line.ts";
import { runTag } from "../src/commands/run-tag.ts";
import { main } from "../src/main.ts";
import type { TagReport } from "../src/report/tag-report.ts";
import { memoryTerminal, type MemoryTerminal } from "./memory-terminal.ts";
import { notebookText } from "./notebook-text.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-tag-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

const put = async (path: string, text: string): Promise<void> => writeFile(join(cwd, path), text);
const read = async (path: string): Promise<string> => readFile(join(cwd, path), "utf8");

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function tag(
  argv: readonly string[],
  terminal: MemoryTerminal = memoryTerminal(cwd),
): Promise<Run> {
  const code = await main(["tag", ...argv], terminal);
  return { code, ...terminal.printed };
}

async function report(...argv: readonly string[]): Promise<TagReport> {
  return JSON.parse((await tag([...argv, "--output-format", "json"])).stdout) as TagReport;
}

const sales = notebookText([
  "import numpy as np",
  "rate = 0.5\nsize = 3",
  "",
  "def scale(values):\n    return values * 2",
  "np.random.seed(0)\nvalues = np.arange(size)",
  "print(scale(values).sum() * rate)",
]);

test("lists the code cells with what is proposed and why, aligned", async () => {
  await put("sales.ipynb", sales);
  const { code, stdout, stderr } = await tag(["sales.ipynb"]);
  expect([code, stderr]).toEqual([0, ""]);
  const lines = stdout.split("\n");
  expect(lines[0]).toBe("sales.ipynb");
  expect(lines[1]).toMatch(/^ {2}1 {2}imports {2,}import numpy as np {2,}only imports$/);
  expect(lines[2]).toMatch(/^ {2}2 {2}parameters {2,}rate = 0\.5 {2,}\S/);
  expect(lines[3]).toMatch(/^ {2}4 {2}module:core {2,}def scale\(values\): {2,}\S/);
  expect(
    new Set(lines.slice(1, 4).map((line) => line.search(/import numpy|rate|def scale/))).size,
  ).toBe(1);
  expect(stdout).toMatch(/\ntags for 5 cells proposed; `nblift tag --write` stores them\n$/);
  expect(await read("sales.ipynb")).toBe(sales);
});

describe("on a terminal", () => {
  test("lines fit and have colours, unless NO_COLOR is set", async () => {
    await put(
      "sales.ipynb",
      notebookText([`import os\nimport re`, `x = "${"é".repeat(300)}"\nprint(x)`]),
    );
    const coloured = memoryTerminal(cwd, { isTerminal: true });
    await tag(["sales.ipynb"], coloured);
    expect(coloured.printed.stdout).toContain("\u001b[32m");
    const plain = memoryTerminal(cwd, { isTerminal: true, env: { NO_COLOR: "1" } });
    const { stdout } = await tag(["sales.ipynb"], plain);
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/\u001b/);
    expect(stdout).toContain("…");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("a notebook cannot move the cursor", async () => {
    await put("a.ipynb", notebookText(["x = 1 # \u001b[2J\nprint(x)"]));
    const { stdout } = await tag(["a.ipynb"], memoryTerminal(cwd, { isTerminal: true }));
    expect(stdout).toContain("\\u{1b}[2J");
  });
});

describe("--write", () => {
  test("stores the tags; a second run has nothing to propose", async () => {
    await put("sales.ipynb", sales);
    await chmod(join(cwd, "sales.ipynb"), 0o640);
    const { code, stdout } = await tag(["sales.ipynb", "--write"]);
    expect(code).toBe(0);
    expect(stdout).toContain("\ntags for 5 cells stored in sales.ipynb\n");
    const stored = await read("sales.ipynb");
    expect(stored.replaceAll(/"tags":\[[^\]]*\]/g, "")).toBe(sales);
    expect(stored).toContain('"metadata":{"tags":["parameters"]}');
    expect((await stat(join(cwd, "sales.ipynb"))).mode & 0o777).toBe(0o640);
    expect(await readdir(cwd)).toEqual(["sales.ipynb"]);

    const again = await tag(["sales.ipynb", "--write"]);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(
      /^sales\.ipynb\n {2}1 {2}imports .*\n[\s\S]*\nnothing to propose\n$/,
    );
    expect(await read("sales.ipynb")).toBe(stored);
    expect((await tag(["sales.ipynb", "--check"])).code).toBe(0);
  });

  test.each([
    ["a.py", "# %% Load\r\nx = 1\r\ny = [x]\r\n\r\n# %%\r\nprint(y)\r\n", "# %% Load tags=["],
    [
      "a.py",
      "# Databricks notebook source\nx = 1\ny = [x]\n\n# COMMAND ----------\n\nprint(y)\n",
      "# COMMAND ----------\n\n#| ",
    ],
  ])("keeps the form of %s: %j", async (path, text, expected) => {
    await put(path, text);
    expect((await tag([path, "--write"])).code).toBe(0);
    const stored = await read(path);
    expect(stored).toContain(expected);
    expect(stored.replaceAll(/ tags=\[[^\]]*\]|#\| .*\n/g, "")).toBe(text);
    expect((await tag([path, "--check"])).stdout).toContain("nothing to propose\n");
  });

  test("refuses a read-only file and leaves it as it is", async () => {
    await put("sales.ipynb", sales);
    await chmod(join(cwd, "sales.ipynb"), 0o444);
    await put("other.ipynb", sales);
    const { code, stderr } = await tag(["sales.ipynb", "other.ipynb", "--write"]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      "error[NB720]: the tags are not stored: the file is read-only\n  --> sales.ipynb\n",
    );
    expect(await read("sales.ipynb")).toBe(sales);
    expect(await read("other.ipynb")).not.toBe(sales);
    expect((await readdir(cwd)).length).toBe(2);
  });

  test("follows a link to the notebook", async () => {
    await put("real.ipynb", sales);
    await symlink("real.ipynb", join(cwd, "link.ipynb"));
    await tag(["link.ipynb", "--write"]);
    expect(await read("real.ipynb")).toContain('"tags"');
    expect(await readFile(join(cwd, "link.ipynb"), "utf8")).toBe(await read("real.ipynb"));
  });

  test("writes nothing over what somebody saved in the meantime", async () => {
    await put("sales.ipynb", sales);
    const terminal = memoryTerminal(cwd);
    const { arguments_ } = await parseCommandLine(["tag", "sales.ipynb", "--write"], terminal);
    let isSaved = false;
    const code = await runTag(arguments_, terminal, {
      propose: (...given) => {
        isSaved = true;
        // As an editor does while the proposal is made.
        writeFileNow(join(cwd, "sales.ipynb"), `${sales}\n`);
        return propose(...given);
      },
    });
    expect([code, isSaved]).toEqual([1, true]);
    expect(terminal.printed.stderr).toContain("it was changed in the meantime");
    expect(await read("sales.ipynb")).toBe(`${sales}\n`);
  });

  test("does not go with --check", async () => {
    await put("sales.ipynb", sales);
    const { code, stderr } = await tag(["sales.ipynb", "--check", "--write"]);
    expect([code, stderr]).toEqual([2, "error: `--check` writes nothing: leave out `--write`\n"]);
  });
});

describe("the standard input", () => {
  test("is tagged to the standard output, the proposal goes to the other one", async () => {
    const stdin = `\uFEFF${sales}\r\n`;
    const { code, stdout, stderr } = await tag(["-", "--write"], memoryTerminal(cwd, { stdin }));
    expect(code).toBe(0);
    expect(stdout.replaceAll(/"tags":\[[^\]]*\]/g, "")).toBe(stdin);
    expect(stdout).toContain('"tags":["imports"]');
    expect(stderr).toContain("tags for 5 cells");
    const again = await tag(["-", "--write", "--quiet"], memoryTerminal(cwd, { stdin: stdout }));
    expect(again).toEqual({ code: 0, stdout, stderr: "" });
    expect(await readdir(cwd)).toEqual([]);
  });

  test("without --write is only listed", async () => {
    const { stdout } = await tag(["-"], memoryTerminal(cwd, { stdin: sales }));
    expect(stdout).toMatch(/^-\n {2}1 {2}imports/);
  });

  test("that is no notebook prints none", async () => {
    const { code, stdout } = await tag(["-", "--write"], memoryTerminal(cwd, { stdin: "{" }));
    expect([code, stdout]).toEqual([1, ""]);
  });

  test("cannot be printed beside JSON", async () => {
    const terminal = memoryTerminal(cwd, { stdin: sales });
    const { code, stdout } = await tag(["-", "--write", "--output-format", "json"], terminal);
    expect([code, stdout]).toEqual([2, ""]);
  });
});

describe("many notebooks", () => {
  test("come from folders and patterns; one that fails does not stop the others", async () => {
    await put("a.ipynb", sales);
    await put("b.ipynb", "{");
    await put("c.ipynb", sales);
    await tag(["c.ipynb", "--write"]);
    const { code, stdout, stderr } = await tag(["*.ipynb"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /\n3 notebooks: 1 with tags proposed, 1 with nothing to propose, 1 failed\n$/,
    );
    expect(stderr).toContain("b.ipynb");
    expect((await report(".")).notebooks.map(({ status }) => status)).toEqual([
      "proposed",
      "failed",
      "unchanged",
    ]);
  });

  test("--check ends with 1 where something would be proposed, and writes nothing", async () => {
    await put("a.ipynb", sales);
    expect((await tag(["a.ipynb", "--check"])).code).toBe(1);
    expect(await read("a.ipynb")).toBe(sales);
    await put("empty.ipynb", notebookText([]));
    const { code, stdout } = await tag(["empty.ipynb", "--check"]);
    expect([code, stdout]).toEqual([0, "empty.ipynb\nnothing to propose\n"]);
  });

  test("of the same file are tagged once", async () => {
    await put("a.ipynb", sales);
    const { stdout } = await tag(["a.ipynb", "./a.ipynb", "--write"]);
    expect(stdout.match(/stored/g)?.length).toBe(1);
  });
});

test("tags that are there already are shown, not proposed again", async () => {
  await put("a.py", '# %% tags=["step:load"]\nx = 1\n# %%\n#| export\ny = 2\n# %%\nz = 3\n');
  const { stdout } = await tag(["a.py"]);
  expect(stdout).toBe(
    "a.py\n  1  step:load  x = 1\n  2  #| export  y = 2\n  3  -          z = 3\nnothing to propose\n",
  );
});

test("a misspelt tag is reported", async () => {
  await put("a.py", '# %% tags=["stpe:load"]\nx = 1\nprint(x)\n');
  const { stderr } = await tag(["a.py"]);
  expect(stderr).toContain("Did you mean `step:load`?");
  expect((await tag(["a.py", "--quiet"])).stderr).toBe("");
});

test("a cell without a place for tags is reported, the others are tagged", async () => {
  await put(
    "a.ipynb",
    sales.replace('"metadata":{},"execution_count"', '"metadata":[],"execution_count"'),
  );
  const { stdout, stderr } = await tag(["a.ipynb", "--write"]);
  expect(stdout).toContain("  1  -  ");
  expect(stdout).toContain("tags for 4 cells stored");
  expect(stderr).toContain(
    "warning[NB721]: `imports` cannot be stored: its metadata is not an object\n  --> a.ipynb:cell 1\n",
  );
  expect((await tag(["a.ipynb", "--check"])).code).toBe(0);
});

describe("for programs", () => {
  test("JSON is as its schema says", async () => {
    await put("a.ipynb", sales);
    await put("b.py", '# %% tags=["stpe:load"]\nx = 1\nprint(x)\n');
    await put("c.ipynb", "{");
    const made = await report("a.ipynb", "b.py", "c.ipynb");
    const schema = async (name: string): Promise<object> =>
      JSON.parse(await readFile(join(import.meta.dirname, "../schema", name), "utf8")) as object;
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addSchema(await schema("report.schema.json"), "report.schema.json");
    const validate = ajv.compile(await schema("tags.schema.json"));
    expect([validate(made), validate.errors]).toEqual([true, null]);
    expect(made.notebooks[0]?.cells[1]).toEqual({
      cell: 2,
      id: "cell-2",
      startsWith: "rate = 0.5",
      tags: [],
      proposed: ["parameters"],
      reason: expect.stringMatching(/./),
    });
    expect(made.notebooks[1]?.diagnostics[0]).toMatchObject({ cell: 1, severity: "warning" });
  });

  test("a workflow sees notices, and errors with --check", async () => {
    await put("a.ipynb", notebookText(["import os", "x = [os.sep]\nprint(x)"]));
    const { code, stdout } = await tag(["a.ipynb", "--output-format", "github"]);
    expect(code).toBe(0);
    expect(stdout.split("\n")[0]).toBe(
      "::notice file=a.ipynb,title=tag::cell 1: tag it `imports` (only imports)",
    );
    const check = await tag(["a.ipynb", "--output-format", "github", "--check"]);
    expect(check.code).toBe(1);
    expect(check.stdout).toMatch(/^::error file=a\.ipynb/);
  });
});

test("a bug costs one notebook, and is told", async () => {
  await put("a.ipynb", sales);
  await put("b.ipynb", sales);
  const terminal = memoryTerminal(cwd);
  const { arguments_ } = await parseCommandLine(["tag", "a.ipynb", "b.ipynb"], terminal);
  let calls = 0;
  const code = await runTag(arguments_, terminal, {
    propose: (...given) => {
      if (calls++ === 0) throw new RangeError("out of luck");
      return propose(...given);
    },
  });
  expect(code).toBe(70);
  expect(terminal.printed.stderr).toContain("This is a bug in nblift");
  expect(terminal.printed.stdout).toContain("2 notebooks: 1 with tags proposed, 1 failed");
});
