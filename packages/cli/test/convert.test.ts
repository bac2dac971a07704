import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseCommandLine } from "../src/command-line.ts";
import { runConvert } from "../src/commands/run-convert.ts";
import type { Report } from "../src/report/report.ts";
import { fakeTools } from "./fake-tools.ts";
import { notebookText } from "./notebook-text.ts";
import { memoryTerminal, type MemoryTerminal } from "./memory-terminal.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-convert-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
}

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function convert(
  argv: readonly string[],
  terminal: MemoryTerminal = memoryTerminal(cwd),
): Promise<Run> {
  const { arguments_ } = await parseCommandLine(["convert", ...argv], terminal);
  const code = await runConvert(arguments_, terminal, fakeTools);
  return { code, ...terminal.printed };
}

async function report(...argv: readonly string[]): Promise<Report> {
  const { stdout } = await convert([...argv, "--output-format", "json"]);
  return JSON.parse(stdout) as Report;
}

const read = async (path: string): Promise<string> => readFile(join(cwd, path), "utf8");

describe("packages", () => {
  test("each notebook gives one, below the folder that --out names", async () => {
    await put("nbs/a.ipynb", notebookText(["a = 1"]));
    await put("nbs/sub/b.py", "# %%\nb = 1\n");
    const { code, stdout, stderr } = await convert(["nbs", "--out", "made/here"]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      "made/here/a: 2 files (2 new) from nbs/a.ipynb\nmade/here/b: 2 files (2 new) from nbs/sub/b.py\n2 notebooks: 2 converted, 0 failed\n",
    );
    expect(stderr).toBe("");
    expect(await read("made/here/a/src/a/a_ipynb.py")).toBe("a = 1\n");
    expect(await read("made/here/b/src/b/b_py.py")).toBe("b = 1\n");
  });

  test("short options stand for long ones", async () => {
    await put("a.ipynb", notebookText(["a = 1"]));
    expect((await convert(["a.ipynb", "-qo", "made"])).stdout).toBe("");
    expect(await read("made/a/src/a/a_ipynb.py")).toBe("a = 1\n");
    await put("made/a/src/a/a_ipynb.py", "a = 2\n");
    expect((await convert(["a.ipynb", "-j", "1", "-o", "made"])).code).toBe(1);
    expect((await convert(["a.ipynb", "-fo", "made"])).code).toBe(0);
    expect(await read("made/a/src/a/a_ipynb.py")).toBe("a = 1\n");
  });

  test("with --name all notebooks make one, in the order of their paths", async () => {
    await put("nbs/b.ipynb", notebookText(["b = 1"]));
    await put("nbs/a/c.ipynb", notebookText(["c = 1"]));
    const { stdout } = await convert(["nbs/b.ipynb", "nbs/a", "--name", "Both"]);
    expect(stdout).toContain("Both: 3 files (3 new) from nbs/a/c.ipynb, nbs/b.ipynb\n");
    expect(await readdir(join(cwd, "Both/src/Both"))).toEqual(["a_c_ipynb.py", "b_ipynb.py"]);
    const { notebooks } = await report("nbs", "--name", "Both");
    expect(notebooks.map((one) => one.package)).toEqual(["Both", "Both"]);
  });

  test("equal names take their folders, whatever the current folder and the order", async () => {
    await put("x/nb.ipynb", notebookText(["a = 1"]));
    await put("y/nb.ipynb", notebookText(["a = 1"]));
    await convert(["y/nb.ipynb", join(cwd, "x/nb.ipynb")]);
    expect((await readdir(cwd)).sort()).toEqual(["x", "x_nb", "y", "y_nb"]);
  });

  test("hide nothing that the notebook imports", async () => {
    await put("pandas.ipynb", notebookText(["import numpy as np, pandas as pd"]));
    await put("numpy.ipynb", notebookText(["import pandas"]));
    await put("scikit-learn.ipynb", notebookText(["from sklearn import svm"]));
    await put("own.ipynb", notebookText(["# import own\nimport own.sub as x"]));
    await put("talk.ipynb", notebookText(["print('''\nno import talk\n''')"]));
    const { notebooks } = await report(".");
    expect(notebooks.map((one) => one.package)).toEqual([
      "numpy",
      "own_notebook",
      "pandas_notebook",
      "scikit_learn_notebook",
      "talk",
    ]);
  });

  test("the standard input is a notebook of the current folder", async () => {
    await put("data.csv", "1\n");
    const stdin = notebookText(["# reads data.csv"]);
    expect((await convert(["-", "--copy-data"], memoryTerminal(cwd, { stdin }))).code).toBe(0);
    expect(existsSync(join(cwd, "notebook/data.csv"))).toBe(true);
    await convert(["-", "--name", "sales"], memoryTerminal(cwd, { stdin: "# %%\nx = 1\n" }));
    expect(await read("sales/src/sales/notebook.py")).toBe("x = 1\n");
  });

  test("what is recorded does not depend on the current folder or where the notebooks lie", async () => {
    await put("deep/er/a.ipynb", notebookText(["a = 1"]));
    await convert(["deep/er/a.ipynb", "--out", "one"]);
    await cp(join(cwd, "deep/er"), join(cwd, "moved"), { recursive: true });
    await convert(["a.ipynb", "--out", "../two"], memoryTerminal(join(cwd, "moved")));
    expect(await read("one/a/.nblift/manifest.json")).toBe(
      await read("two/a/.nblift/manifest.json"),
    );
    expect((await convert([join(cwd, "moved/a.ipynb"), "--out", "one", "--check"])).code).toBe(0);
  });
});

describe("one bad notebook does not stop the others", () => {
  test("that is not JSON, is empty, is binary, or is a folder called so", async () => {
    await put("a.ipynb", "{ not JSON");
    await put("b.ipynb", "");
    await writeFile(join(cwd, "c.ipynb"), new Uint8Array([0, 255, 1, 0]));
    await symlink("loop.ipynb", join(cwd, "loop.ipynb"));
    await put("good.ipynb", notebookText(["a = 1"]));
    const { code, stdout, stderr } = await convert(["a.ipynb", "b.ipynb", "c.ipynb", "good.ipynb"]);
    expect(code).toBe(1);
    expect(stdout).toContain("4 notebooks: 1 converted, 3 failed, 3 errors\n");
    expect(stderr).toMatch(/error\[NB10\d\]: .*\n {2}--> a\.ipynb:1:3\n/);
    expect(existsSync(join(cwd, "good/src"))).toBe(true);
    expect(existsSync(join(cwd, "a"))).toBe(false);
  });

  test("that cannot be read", async () => {
    await put("good.ipynb", notebookText(["a = 1"]));
    await symlink("/dev/zero", join(cwd, "zero.ipynb"));
    const { code, stderr } = await convert(["zero.ipynb", "good.ipynb"]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      "error[NB701]: the file cannot be read: it is a device\n  --> zero.ipynb\n\n",
    );
    expect(existsSync(join(cwd, "good"))).toBe(true);
  });

  test("at which nblift itself fails: exit code 70, with what to report", async () => {
    await put("a.ipynb", notebookText(["# bug"]));
    await put("b.ipynb", notebookText(["b = 1"]));
    const { code, stderr } = await convert(["a.ipynb", "b.ipynb"]);
    expect(code).toBe(70);
    expect(stderr).toContain("error[NB709]: nblift failed here: TypeError: a bug\n  --> a.ipynb\n");
    expect(stderr).toMatch(
      /This is a bug in nblift.*\nnblift \S+, Node 2\S+, .*\nTypeError: a bug\n {4}at /,
    );
    expect(existsSync(join(cwd, "b/src"))).toBe(true);
  });
});

describe("exit codes", () => {
  test.each([
    ["x = 1", [], 0],
    ["# warning", [], 0],
    ["# warning", ["--strict"], 1],
    ["# error", [], 1],
  ] as const)("%j with %j: %d", async (cell, flags, expected) => {
    await put("a.ipynb", notebookText([cell]));
    expect((await convert(["a.ipynb", ...flags])).code).toBe(expected);
  });
});

describe("an edited package", () => {
  beforeEach(async () => {
    await put("a.ipynb", notebookText(["a = 1"]));
    await convert(["a.ipynb"]);
  });

  test("is refused with the names of the files, and overwritten by --force", async () => {
    await put("a/src/a/a_ipynb.py", "mine\n");
    const { code, stdout, stderr } = await convert(["a.ipynb"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      "error[NB703]: files of `a` were edited: src/a/a_ipynb.py\n  --> a.ipynb\n  help: see the difference with --diff, overwrite with --force\n\n",
    );
    expect(await read("a/src/a/a_ipynb.py")).toBe("mine\n");
    const { notebooks } = await report("a.ipynb");
    expect(notebooks[0]).toMatchObject({ status: "failed", package: "a", files: [] });
    expect((await convert(["a.ipynb", "--force"])).stdout).toBe(
      "a: 2 files (1 changed) from a.ipynb\n",
    );
    expect(await read("a/src/a/a_ipynb.py")).toBe("a = 1\n");
  });

  test("--check says what is stale, missing, edited and left over, and writes nothing", async () => {
    expect(await convert(["a.ipynb", "--check"])).toEqual({
      code: 0,
      stdout: "a: up to date\n",
      stderr: "",
    });
    await put("a.ipynb", notebookText(["a = 2", "# writes more.py"]));
    await put("a/mine.py", "mine\n");
    const { code, stdout, stderr } = await convert(["a.ipynb", "--check"]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      "stale: a/.nblift/manifest.json\nmissing: a/more.py\nstale: a/src/a/a_ipynb.py\n",
    );
    expect(stderr).toContain(
      "error[NB707]: `a` is not what conversion would write: .nblift/manifest.json, more.py",
    );
    await convert(["a.ipynb"]);
    await put("a/more.py", "edited\n");
    expect((await convert(["a.ipynb", "--check"])).stdout).toBe("edited: a/more.py\n");
    await put("a.ipynb", notebookText(["a = 2"]));
    await put("a/more.py", "x\n");
    expect((await convert(["a.ipynb", "--check"])).stdout).toContain("left over: a/more.py\n");
    expect(await read("a/src/a/a_ipynb.py")).toBe(
      "a = 2\n\n# writes more.py\n".replace("\n\n", "\n"),
    );
  });

  test("--check says what it takes to write over edits", async () => {
    await put("a/src/a/a_ipynb.py", "mine\n");
    expect((await convert(["a.ipynb", "--check"])).stderr).toContain(
      "help: move your edits into the notebook, or drop them: see the difference with --diff, overwrite with --force\n",
    );
    await convert(["a.ipynb", "--force"]);
    await put("a.ipynb", notebookText(["a = 2"]));
    expect((await convert(["a.ipynb", "--check"])).stderr).toContain(
      "help: convert without --check, with the same options\n",
    );
  });

  test("--dry-run lists what would be done", async () => {
    await put("a.ipynb", notebookText(["a = 2"]));
    expect(await convert(["a.ipynb", "--dry-run"])).toEqual({
      code: 0,
      stdout: "update: a/.nblift/manifest.json\nupdate: a/src/a/a_ipynb.py\n",
      stderr: "",
    });
    expect(await read("a/src/a/a_ipynb.py")).toBe("a = 1\n");
  });

  test("--diff shows it as a patch", async () => {
    await put("a.ipynb", notebookText(["a = 2", "# writes new.py"]));
    const { code, stdout } = await convert(["a.ipynb", "--diff"]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      "--- a/a/src/a/a_ipynb.py\n+++ b/a/src/a/a_ipynb.py\n@@ -1,1 +1,2 @@\n-a = 1\n+a = 2\n",
    );
    expect(stdout).toContain("--- /dev/null\n+++ b/a/new.py\n@@ -0,0 +1,1 @@\n+x\n");
    expect(existsSync(join(cwd, "a/new.py"))).toBe(false);
  });

  test("--check --diff does both", async () => {
    await put("a.ipynb", notebookText(["a = 2"]));
    const { code, stdout } = await convert(["a.ipynb", "--check", "--diff"]);
    expect(code).toBe(1);
    expect(stdout).toContain("+a = 2\n");
    expect(stdout).toContain("stale: a/src/a/a_ipynb.py\n");
  });
});

test("a folder of somebody else is not touched", async () => {
  await put("a.ipynb", notebookText(["a = 1"]));
  await put("a/notes.txt", "mine");
  const { code, stderr } = await convert(["a.ipynb"]);
  expect(code).toBe(1);
  expect(stderr).toContain(
    "error[NB702]: `a` is there already and was not written by nblift\n  --> a.ipynb\n",
  );
  expect(await readdir(join(cwd, "a"))).toEqual(["notes.txt"]);
});

describe("--copy-data", () => {
  test("brings along what is there, and keeps it apart in the manifest", async () => {
    await put("n/data/in.csv", "1,2\n");
    await put("n/a.ipynb", notebookText(["# reads data/in.csv\n# reads ./gone.csv"]));
    expect((await convert(["n/a.ipynb", "--copy-data"])).code).toBe(0);
    expect(await read("a/data/in.csv")).toBe("1,2\n");
    const manifest = JSON.parse(await read("a/.nblift/manifest.json")) as {
      data: object;
      files: object;
    };
    expect(Object.keys(manifest.data)).toEqual(["data/in.csv"]);
    expect(Object.keys(manifest.files)).toEqual(["src/a/a_ipynb.py"]);
    expect((await report("n/a.ipynb", "--copy-data")).notebooks[0]?.files).toContain("data/in.csv");
    await put("n/data/in.csv", "3\n");
    expect((await convert(["n/a.ipynb", "--copy-data", "--check"])).stdout).toContain(
      "stale: a/data/in.csv\n",
    );
    expect((await convert(["n/a.ipynb", "--copy-data"])).code).toBe(0);
    expect(await read("a/data/in.csv")).toBe("3\n");
  });

  test("leaves behind what leads out, what the package has itself, and what differs", async () => {
    await put("secret.csv", "s\n");
    await put("n/src/a/a_ipynb.py", "theirs\n");
    await put(
      "n/a.ipynb",
      notebookText(["# reads ../secret.csv\n# reads link.csv\n# reads src/a/a_ipynb.py"]),
    );
    await symlink(join(cwd, "secret.csv"), join(cwd, "n/link.csv"));
    const { code, stderr } = await convert(["n/a.ipynb", "--copy-data"]);
    expect(code).toBe(0);
    expect(stderr.match(/warning\[NB706\]: .*/g)).toEqual([
      "warning[NB706]: ../secret.csv is not brought along: it is not in the notebook's folder",
      "warning[NB706]: link.csv is not brought along: it is a link that leads out of the notebook's folder",
      "warning[NB706]: src/a/a_ipynb.py is not brought along: the package has a file of its own there",
    ]);
    expect((await readdir(join(cwd, "a"))).sort()).toEqual([".nblift", "src"]);
    await put("m/x/d.csv", "1\n");
    await put("m/y/d.csv", "2\n");
    await put("m/x/p.py", "# %%\n# reads d.csv\n");
    await put("m/y/q.py", "# %%\n# reads d.csv\n");
    const joint = await convert(["m", "--copy-data", "--name", "joint"]);
    expect(joint.stderr).toContain(
      "d.csv is not brought along: another notebook reads another file by this path",
    );
    expect(await read("joint/d.csv")).toBe("1\n");
  });

  test("brings along what matches a pattern, as the folder is now", async () => {
    await put("n/data/b.csv", "2\n");
    await put("n/data/a.csv", "1\n");
    await put("n/data/.hidden.csv", "h\n");
    await put("secret.csv", "s\n");
    await symlink(join(cwd, "secret.csv"), join(cwd, "n/data/link.csv"));
    await put(
      "n/a.ipynb",
      notebookText(["# lists data/*.csv\n# reads data/a.csv\n# lists gone/*"]),
    );
    expect((await convert(["n/a.ipynb", "--copy-data"])).stderr).toBe("");
    expect((await readdir(join(cwd, "a/data"))).sort()).toEqual(["a.csv", "b.csv"]);
    expect((await convert(["n/a.ipynb", "--copy-data", "--check"])).code).toBe(0);
    await put("n/data/c.csv", "3\n");
    expect((await convert(["n/a.ipynb", "--copy-data"])).code).toBe(0);
    expect((await readdir(join(cwd, "a/data"))).sort()).toEqual(["a.csv", "b.csv", "c.csv"]);
  });

  test("leaves all behind where more match than a package should hold", async () => {
    for (let i = 0; i < 1001; i++) await put(`n/many/${i}.csv`, "1\n");
    await put("n/a.ipynb", notebookText(["# lists many/*.csv"]));
    const { code, stderr } = await convert(["n/a.ipynb", "--copy-data"]);
    expect(code).toBe(0);
    expect(stderr).toContain(
      "warning[NB706]: many/*.csv is not brought along: it finds more than 1000 files, or looks through too many\n",
    );
    expect((await readdir(join(cwd, "a"))).sort()).toEqual([".nblift", "src"]);
  });

  test("asks nothing of names that are no paths", async () => {
    await put(
      "a.ipynb",
      notebookText([`# reads a\0b\n# reads /etc/passwd\n# reads .\n# reads ${"x".repeat(5000)}`]),
    );
    expect((await convert(["a.ipynb", "--copy-data"])).stderr).toBe("");
  });
});

describe("configuration", () => {
  test("flags win over the notebook's metadata, that over the file nearest above", async () => {
    await put("p/nblift.toml", 'out = "packages"\nname = "file"\nstrict = true\n');
    await put("p/n/a.ipynb", notebookText(["# warning"]));
    expect((await convert(["p/n/a.ipynb"])).code).toBe(1);
    expect(existsSync(join(cwd, "p/packages/file/src"))).toBe(true);
    await put("p/n/a.ipynb", notebookText(["a = 1"], { nblift: { name: "own" } }));
    await convert(["p/n/a.ipynb"]);
    expect(existsSync(join(cwd, "p/packages/own/src"))).toBe(true);
    await convert(["p/n/a.ipynb", "--name", "flag", "--out", "there"]);
    expect(existsSync(join(cwd, "there/flag/src"))).toBe(true);
  });

  test("that of the current folder counts where there is none above the input", async () => {
    await put("here/nblift.toml", 'name = "x"\n');
    await put("a.ipynb", notebookText(["a = 1"]));
    await convert(["../a.ipynb"], memoryTerminal(join(cwd, "here")));
    expect(existsSync(join(cwd, "here/x/src"))).toBe(true);
  });

  test("notebooks that give the same name in their metadata make one package", async () => {
    await put("a.ipynb", notebookText(["a = 1"], { nblift: { name: "both" } }));
    await put("b.ipynb", notebookText(["b = 1"], { nblift: { name: "both" } }));
    await put("both.ipynb", notebookText(["c = 1"]));
    const { notebooks } = await report(".");
    expect(notebooks.map((one) => one.package)).toEqual(["both", "both", "both_notebook"]);
  });

  test.each([
    [{ tmplate: "x" }, "unknown key `tmplate`. Did you mean `template`?"],
    [{ out: "/etc" }, "`out` cannot be set there"],
    [{ template: "../x" }, "`template` must be the name of a built-in template"],
    [{ name: "../x" }, "`../x` cannot be the name of a package. Try `x`"],
    ["x", "must be a table"],
  ] as const)(
    "metadata %j is wrong: that notebook fails, the exit code is 2",
    async (own, message) => {
      await put("a.ipynb", notebookText(["a = 1"], { nblift: own }));
      await put("b.ipynb", notebookText(["b = 1"]));
      const { code, stderr } = await convert(["a.ipynb", "b.ipynb"]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error\[NB708\]: /);
      expect(stderr).toContain(message);
      expect(existsSync(join(cwd, "b/src"))).toBe(true);
      expect(existsSync(join(cwd, "a"))).toBe(false);
    },
  );
});

describe("wrong usage", () => {
  test.each([
    [
      ["a.ipynb", "--name", "my-package"],
      "`my-package` cannot be the name of a package. Try `my_package`",
    ],
    [["a.ipynb", "--name", "../x"], "cannot be the name"],
    [
      ["a.ipynb", "--name", "class"],
      "`class` cannot be the name of a package. Try `class_notebook`",
    ],
    [["a.ipynb", "--name", "x".repeat(300)], "cannot be the name"],
    [["a.ipynb", "--name", "a\0b"], "cannot be the name"],
    [["a.ipynb", "--template", "scrpt"], "there is no template `scrpt`. Did you mean `script`?"],
    [["a.ipynb", "--template", "./none"], "none"],
    [["a.ipynb", "--jobs", "0"], "`--jobs` must be a whole number of at least 1"],
    [["a.ipynb", "--jobs", "x"], "`--jobs` must be a number"],
    [["a.ipynb", "--out", "a.ipynb"], "is not a folder"],
    [["a.ipynb", "--out", "a.ipynb/x/y"], "`a.ipynb/x/y` cannot be made: ENOTDIR"],
    [["a.ipynb", "--out="], "`--out` needs a value"],
    [["gone.ipynb"], "`gone.ipynb` is not there"],
  ] as const)("%j", async (argv, message) => {
    await put("a.ipynb", notebookText(["a = 1"]));
    await expect(convert(argv)).rejects.toMatchObject({
      name: "UsageError",
      message: expect.stringContaining(message),
    });
    expect(await readdir(cwd)).toEqual(["a.ipynb"]);
  });
});

describe("output", () => {
  test("JSON is one document that fits its schema, with nothing beside it", async () => {
    const schema = JSON.parse(
      await readFile(join(import.meta.dirname, "../schema/report.schema.json"), "utf8"),
    ) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    await put("a.ipynb", notebookText(["# error", "x = 1"]));
    await put("b.ipynb", "no JSON");
    await put("c.py", "# %%\n# warning\n");
    const { code, stdout, stderr } = await convert([".", "--output-format", "json"]);
    expect(code).toBe(1);
    expect(stderr).toBe("");
    const document = JSON.parse(stdout) as Report;
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document.notebooks.map(({ path, status }) => [path, status])).toEqual([
      ["a.ipynb", "converted"],
      ["b.ipynb", "failed"],
      ["c.py", "converted"],
    ]);
    expect(document.notebooks[0]).toEqual({
      path: "a.ipynb",
      status: "converted",
      package: "a",
      files: [".nblift/manifest.json", "src/a/a_ipynb.py"],
      cells: [
        { cell: 1, id: "cell-1", role: "definitions", targets: ["src/a/core.py"], reason: "" },
        { cell: 2, id: "cell-2", role: "definitions", targets: ["src/a/core.py"], reason: "" },
      ],
      diagnostics: [
        {
          code: "NB301",
          severity: "error",
          message: "it is wrong",
          cell: 1,
          line: 1,
          column: 3,
          endLine: 1,
          endColumn: 8,
          help: "correct it",
        },
      ],
      requirements: [
        { distribution: "numpy", version: null, imports: ["numpy"], source: "not evidence" },
      ],
    });
    expect(document.notebooks[1]).toMatchObject({
      package: null,
      files: [],
      cells: [],
      requirements: [],
    });
  });

  test("diagnostics show their source", async () => {
    await put("a.ipynb", notebookText(["x = 1", "y = 2\n# error"]));
    expect((await convert(["a.ipynb"])).stderr).toBe(
      "error[NB301]: it is wrong\n  --> a.ipynb:cell 2:2:3\n  |\n2 | # error\n  |   ^^^^^\n  help: correct it\n\n",
    );
  });

  test("for GitHub they are commands, with the line of a text notebook", async () => {
    await put("a.py", "# %%\nx = 1\n\n# %%\n# error\n");
    const { stderr } = await convert(["a.py", "--output-format", "github"]);
    expect(stderr).toBe(
      "::error file=a.py,line=5,endLine=5,col=3,endColumn=8,title=NB301::cell 2:1:3: it is wrong%0Ahelp: correct it\n",
    );
  });

  test("--quiet leaves errors only", async () => {
    await put("a.ipynb", notebookText(["# warning\n# error"]));
    const { stdout, stderr } = await convert(["a.ipynb", "--quiet"]);
    expect(stdout).toBe("");
    expect(stderr.match(/\w+\[NB\d+\]/g)).toEqual(["error[NB301]"]);
  });

  test("colours and progress come on a terminal only, and colours never with NO_COLOR", async () => {
    await put("a.ipynb", notebookText(["# error"]));
    await put("b.ipynb", notebookText(["b = 1"]));
    const escape = "\u001b[";
    const plain = await convert(["."], memoryTerminal(cwd, { env: { CI: "1", FORCE_COLOR: "1" } }));
    expect(plain.stderr + plain.stdout).not.toContain(escape);
    const coloured = await convert(["."], memoryTerminal(cwd, { isTerminal: true }));
    expect(coloured.stderr).toContain(`${escape}31m`);
    expect(coloured.stderr).toContain("2/2 b");
    expect(coloured.stderr.endsWith(`\r${escape}K`)).toBe(true);
    const bare = await convert(
      ["."],
      memoryTerminal(cwd, { isTerminal: true, env: { NO_COLOR: "1" } }),
    );
    // oxlint-disable-next-line no-control-regex
    expect(bare.stderr).not.toMatch(/\u001b\[\d/);
    const one = await convert(
      ["a.ipynb"],
      memoryTerminal(cwd, { isTerminal: true, env: { NO_COLOR: "1" } }),
    );
    expect(one.stderr).not.toContain(escape);
  });

  test("nothing of a notebook reaches the terminal as a command to it", async () => {
    const name = "a\u001b[2J.ipynb";
    await put(name, notebookText(["# error \u001b]0;title\u0007", "# writes \u001b[31m.py"]));
    const { stdout, stderr } = await convert([name, "--dry-run"]);
    // oxlint-disable-next-line no-control-regex
    expect(stdout + stderr).not.toMatch(/[\u0007\u001b]/);
  });
});

test("the environment is looked for by the kernel that the notebook names", async () => {
  const asked: unknown[] = [];
  const findEnvironment: typeof fakeTools.findEnvironment = async (...arguments_) => {
    asked.push(arguments_);
    return undefined;
  };
  const kernel = { kernelspec: { display_name: "x", name: "my-kernel" } };
  const quoted = JSON.stringify({ metadata: { kernelspec: { name: "wrong" } } });
  await put("n/a.ipynb", notebookText([`text = ${JSON.stringify(quoted)}`], kernel));
  await put("n/b.ipynb", notebookText(["x = 1"]));
  const terminal = memoryTerminal(cwd);
  for (const flags of [[], ["--python", "some"], ["--no-environment"]]) {
    const { arguments_ } = await parseCommandLine(["convert", "n", "--force", ...flags], terminal);
    expect(await runConvert(arguments_, terminal, { ...fakeTools, findEnvironment })).toBe(0);
  }
  const folder = join(cwd, "n");
  expect(asked).toEqual([
    [folder, undefined, "my-kernel"],
    [folder, undefined, undefined],
    [cwd, "some", undefined],
    [folder, "some", "my-kernel"],
    [folder, "some", undefined],
  ]);
});

test("hostile paths that conversion might give are never written", async () => {
  for (const path of [
    "../x.py",
    "/tmp/nblift-hostile.py",
    "a/../../x.py",
    "a\0b.py",
    "C:x.py",
    "a\\..\\x.py",
  ]) {
    await put("a.ipynb", notebookText([`# writes ${path}`]));
    expect((await convert(["a.ipynb", "--force"])).code).toBe(70);
  }
  expect(await readdir(cwd)).toEqual(["a.ipynb"]);
});
