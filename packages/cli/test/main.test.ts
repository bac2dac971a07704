import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diagnosticKinds } from "@nblift/core";
import { main } from "../src/main.ts";
import { memoryTerminal } from "./memory-terminal.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-main-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

async function run(
  ...argv: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = memoryTerminal(cwd);
  const code = await main(argv, terminal);
  return { code, ...terminal.printed };
}

test.each([["--version"], ["-V"]])("%s prints the version alone", async (flag) => {
  const { code, stdout, stderr } = await run(flag);
  expect([code, stderr]).toEqual([0, ""]);
  const text = await readFile(join(import.meta.dirname, "../package.json"), "utf8");
  expect(stdout).toBe(`${(JSON.parse(text) as { version: string }).version}\n`);
});

describe("help", () => {
  test("lists the commands", async () => {
    const { code, stdout, stderr } = await run("--help");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^nblift COMMAND\n\nPromote a prototype notebook/);
    for (const name of ["convert", "tag", "inspect", "explain", "templates", "init"])
      expect(stdout).toContain(`nblift ${name} `);
    expect(await run("-h")).toEqual({ code, stdout, stderr });
  });

  test("of a command lists its options and examples", async () => {
    const { code, stdout, stderr } = await run("convert", "--help");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^nblift convert INPUT\.\.\.\n/);
    for (const flag of [
      "out",
      "name",
      "template",
      "python",
      "no-environment",
      "no-format",
      "copy-data",
      "check",
    ])
      expect(stdout).toContain(` --${flag} `);
    for (const flag of ["dry-run", "diff", "force", "strict", "jobs", "quiet", "output-format"])
      expect(stdout).toContain(` --${flag} `);
    expect(stdout).toContain("nblift convert churn.ipynb");
  });

  test("goes before everything else", async () => {
    expect((await run("convert", "gone.ipynb", "--help")).code).toBe(0);
  });
});

describe("wrong usage ends with 2, says what was meant, and prints nothing as a result", () => {
  test.each([
    [["convrt", "a.ipynb"], "there is no command `convrt`. Did you mean `nblift convert`?"],
    [
      ["churn.ipynb"],
      "there is no command `churn.ipynb`. Did you mean `nblift convert churn.ipynb`?",
    ],
    [["xyzzy"], "there is no command `xyzzy`. `nblift --help` lists them"],
    [
      ["convert", "a", "--forse"],
      "there is no option `--forse`. Did you mean `--force`? See `nblift convert --help`",
    ],
    [
      ["convert", "a", "--no-formt", "--zzzzzzz"],
      "there is no option `--no-formt`, `--zzzzzzz`. Did you mean `--no-format`?",
    ],
    [["convert", "a", "-z"], "there is no option `-z`."],
    [["convert", "a", "-o"], "`--out` needs a value (folder to write the packages to)."],
    [["convert", "a", "-j", "two"], "`--jobs` must be a number"],
    [
      ["convert", "a", "--out"],
      "`--out` needs a value (folder to write the packages to). See `nblift convert --help`",
    ],
    [
      ["convert", "a", "--output-format", "jsn"],
      "`--output-format` is one of pretty, json, github, and not `jsn`. Did you mean `json`?",
    ],
    [["convert", "a", "--quiet=3"], "`--quiet` takes no value"],
    [["convert"], "no input"],
    [["--forse"], "there is no option `--forse`."],
    [["explain", "NB999"], "there is no diagnostic `NB999`."],
    [["templates", "shwo", "package"], "Did you mean `show`?"],
    [["templates", "show"], "the name of a template is missing"],
    [["templates", "show", "pakage"], "there is no template `pakage`. Did you mean `package`?"],
    [["templates", "show", "package", "more"], "`more` is one operand too many"],
    [["templates", "copy", "package"], "the folder to copy to is missing"],
    [["convert", "a", "--name", "x\u001b[2J"], "error: "],
  ] as const)("%j", async (argv, message) => {
    const { code, stdout, stderr } = await run(...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(message);
    // oxlint-disable-next-line no-control-regex
    expect(stderr).not.toMatch(/\u001b/);
  });

  test("without a command the help follows", async () => {
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("a command is missing.\n\nnblift COMMAND\n");
  });
});

test("what nobody expects is a bug of nblift: 70, with what to report", async () => {
  const terminal = memoryTerminal(cwd);
  const broken = {
    ...terminal,
    readStdin: () => Promise.reject(new RangeError("out of luck")),
  };
  expect(await main(["convert", "-"], broken)).toBe(70);
  expect(terminal.printed.stderr).toMatch(
    /This is a bug in nblift.*\nnblift .*, Node .*\nRangeError: out of luck\n/,
  );
});

describe("explain", () => {
  test("without a code lists every diagnostic", async () => {
    const { code, stdout } = await run("explain");
    expect(code).toBe(0);
    expect(stdout.split("\n")).toHaveLength(diagnosticKinds.length + 1);
    expect(stdout).toContain("NB703  error    edited-files\n");
  });

  test("explains codes in any case, and names", async () => {
    const { code, stdout } = await run("explain", "nb703");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^NB703 edited-files \(error\)\n\n# Files of the package were edited\n/);
    expect(await run("explain", "edited-files")).toEqual({ code, stdout, stderr: "" });
    expect((await run("explain", "NB703", "NB702")).stdout).toContain(
      "\n\nNB702 folder-not-generated (error)\n",
    );
  });
});

describe("templates", () => {
  test("are listed with what they are", async () => {
    const { code, stdout } = await run("templates");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^package {2}\S.*\nscript {3}\S.*\n$/);
  });

  test("show their files", async () => {
    const { stdout } = await run("templates", "show", "package");
    expect(stdout.split("\n")).toContain("pyproject.toml.liquid");
  });

  test("are copied to be changed, into a new folder only", async () => {
    const { code, stdout } = await run("templates", "copy", "package", "mine");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^mine: \d+ files of the template package\n$/);
    expect(await readFile(join(cwd, "mine/pyproject.toml.liquid"), "utf8")).toContain("[project]");
    await writeFile(join(cwd, "mine/README.md.liquid"), "mine");
    expect((await run("templates", "copy", "package", "mine")).code).toBe(2);
    const inFile = await run("templates", "copy", "package", "mine/README.md.liquid/x");
    expect([inFile.code, inFile.stderr]).toEqual([2, expect.stringContaining("ENOTDIR")]);
    expect(await readFile(join(cwd, "mine/README.md.liquid"), "utf8")).toBe("mine");
    expect(await readdir(cwd)).toEqual(["mine"]);
  });
});
