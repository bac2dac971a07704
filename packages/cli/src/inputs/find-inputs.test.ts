import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findInputs } from "./find-inputs.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-inputs-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

async function put(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), path.endsWith(".py") ? "# %%\nx = 1\n" : "{}");
  }
}

async function find(...operands: readonly string[]): Promise<readonly string[]> {
  return (await findInputs(operands, cwd)).map(({ path }) => path);
}

test("files are taken as they are named, whatever they hold, in the order given", async () => {
  await put("b.ipynb", "a.txt", "sub/c.py");
  expect(await find("sub/c.py", "./b.ipynb", "a.txt", join(cwd, "sub", "..", "a.txt"))).toEqual([
    "sub/c.py",
    "b.ipynb",
    "a.txt",
  ]);
  expect(await findInputs(["b.ipynb"], cwd)).toEqual([
    { path: "b.ipynb", file: join(cwd, "b.ipynb") },
  ]);
});

test("absolute paths stay so", async () => {
  await put("b.ipynb");
  expect(await find(join(cwd, "b.ipynb"))).toEqual([join(cwd, "b.ipynb")]);
});

test("`-` is the standard input", async () => {
  expect(await findInputs(["-"], cwd)).toEqual([{ path: "-", file: undefined }]);
});

describe("a folder", () => {
  test("gives its notebooks and those of its folders, sorted", async () => {
    await put("n/b.ipynb", "n/a/z.IPYNB", "n/c.py", "n/data.csv", "n/notes.ipynb.bak");
    await writeFile(join(cwd, "n/plain.py"), "x = 1  # %%\n");
    await writeFile(join(cwd, "n/bricks.py"), "# Databricks notebook source\nx = 1\n");
    expect(await find("n")).toEqual(["n/a/z.IPYNB", "n/b.ipynb", "n/bricks.py", "n/c.py"]);
    expect(await find("n/")).toEqual(await find("./n"));
  });

  test("`.` adds nothing to the paths", async () => {
    await put("b.ipynb");
    expect(await find(".")).toEqual(["b.ipynb"]);
  });

  test("leaves out what is hidden, environments, and packages that nblift wrote", async () => {
    await put(
      "a.ipynb",
      ".hidden.ipynb",
      ".ipynb_checkpoints/a-checkpoint.ipynb",
      "node_modules/x/a.ipynb",
      "env/pyvenv.cfg",
      "env/lib/a.ipynb",
      "conda/conda-meta/history",
      "conda/a.ipynb",
      "made/.nblift/manifest.json",
      "made/tests/a.py",
      "__pycache__/a.py",
    );
    expect(await find(".")).toEqual(["a.ipynb"]);
  });

  test("that is named itself is looked into, whatever it is", async () => {
    await put(".hidden/a.ipynb");
    expect(await find(".hidden")).toEqual([".hidden/a.ipynb"]);
  });

  test("links to notebooks count, links to folders are not followed", async () => {
    await put("n/a.ipynb", "other/b.ipynb");
    await symlink(join(cwd, "n"), join(cwd, "n/loop"));
    await symlink(join(cwd, "other/b.ipynb"), join(cwd, "n/link.ipynb"));
    expect(await find("n")).toEqual(["n/a.ipynb", "n/link.ipynb"]);
  });
});

describe("a pattern", () => {
  test("gives the notebooks that match, sorted", async () => {
    await put("n/b.ipynb", "n/a.ipynb", "n/x/c.ipynb", "n/data.csv", "node_modules/d.ipynb");
    expect(await find("n/*")).toEqual(["n/a.ipynb", "n/b.ipynb"]);
    expect(await find("**/*.ipynb")).toEqual(["n/a.ipynb", "n/b.ipynb", "n/x/c.ipynb"]);
    expect(await find("n/{a,x/c}.ipynb")).toEqual(["n/a.ipynb", "n/x/c.ipynb"]);
  });

  test("may be absolute", async () => {
    await put("n/b.ipynb");
    expect(await find(`${cwd}/*/*.ipynb`)).toEqual([`${cwd}/n/b.ipynb`]);
  });

  test("is a file where one is called so", async () => {
    await put("a[1].ipynb", "a1.ipynb");
    expect(await find("a[1].ipynb")).toEqual(["a[1].ipynb"]);
  });

  test("ends where links go round in circles", async () => {
    await put("n/a.ipynb");
    await symlink(cwd, join(cwd, "n/up"));
    expect(await find("n/*.ipynb")).toEqual(["n/a.ipynb"]);
    expect(await find("**/*.ipynb")).toContain("n/a.ipynb");
  });
});

test("each file counts once, however it is reached", async () => {
  await put("n/a.ipynb", "n/b.ipynb");
  await symlink(join(cwd, "n/a.ipynb"), join(cwd, "link.ipynb"));
  expect(await find("n/b.ipynb", "n", "n/*.ipynb", "link.ipynb", "-", "-")).toEqual([
    "n/b.ipynb",
    "n/a.ipynb",
    "-",
  ]);
});

test.each([
  [[], "no input"],
  [["chrun.ipynb"], "`chrun.ipynb` is not there. Did you mean `churn.ipynb`?"],
  [["gone/x.ipynb"], "`gone/x.ipynb` is not there."],
  [["churn.ipynb/x"], "`churn.ipynb/x` is not there."],
  [["*.csv"], "no notebook matches `*.csv`"],
  [["empty"], "there is no notebook in `empty`"],
  [[""], '"" is not a path'],
  [["a\0b"], "is not a path"],
  [["x".repeat(5000)], "is not there"],
] as const)("%j is wrong usage", async (operands, message) => {
  await put("churn.ipynb", "data.csv");
  await mkdir(join(cwd, "empty"));
  await expect(findInputs(operands, cwd)).rejects.toThrow(message);
});
