import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { UsageError } from "../usage-error.ts";
import { findPyenv } from "./find-pyenv.ts";
import { findKernelName } from "./find-kernel-name.ts";
import type { EnvironmentSearch, LocatedEnvironment } from "./locate-environment.ts";
import { locateEnvironment } from "./locate-environment.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "nblift-locate-")));
  mkdirSync(join(root, "work/notebooks"), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Makes an environment that has an interpreter, and gives its prefix. */
function make(path: string): string {
  const prefix = join(root, path);
  mkdirSync(join(prefix, "lib/python3.11/site-packages"), { recursive: true });
  mkdirSync(join(prefix, "bin"));
  writeFileSync(join(prefix, "bin/python3.11"), "");
  symlinkSync("python3.11", join(prefix, "bin/python"));
  return prefix;
}

function locate(search: Partial<EnvironmentSearch>): LocatedEnvironment | undefined {
  const notebookFolder = join(root, "work/notebooks");
  const env = { HOME: join(root, "home"), ...search.env };
  return locateEnvironment({
    notebookFolder,
    explicit: undefined,
    kernelName: undefined,
    ...search,
    env,
  });
}

test("nothing is found where there is nothing", () => {
  expect(locate({ env: { VIRTUAL_ENV: join(root, "gone"), CONDA_PREFIX: "" } })).toBeUndefined();
});

test("`.venv` beside the notebook, or above", () => {
  const above = make("work/.venv");
  expect(locate({})).toEqual({ prefix: above, label: "../.venv" });
  const beside = make("work/notebooks/.venv");
  expect(locate({})).toEqual({ prefix: beside, label: ".venv" });
});

test("what is active comes first, but for conda's base", () => {
  make("work/.venv");
  const active = make("active");
  const conda = make("conda");
  const env = { VIRTUAL_ENV: active, CONDA_PREFIX: conda, CONDA_DEFAULT_ENV: "science" };
  expect(locate({ env })).toEqual({ prefix: active, label: "active virtual environment" });
  const only = { CONDA_PREFIX: conda, CONDA_DEFAULT_ENV: "science" };
  expect(locate({ env: only })).toEqual({ prefix: conda, label: "active conda environment" });
  expect(locate({ env: { ...only, CONDA_DEFAULT_ENV: "base" } })?.label).toBe("../.venv");
});

test("the same environment is called the same, however it was found", () => {
  const prefix = make("work/.venv");
  const same = { prefix, label: "../.venv" };
  expect(locate({ env: { VIRTUAL_ENV: prefix } })).toEqual(same);
  expect(locate({ explicit: join(prefix, "bin/python") })).toEqual(same);
});

describe("--python", () => {
  test.each([
    ["a folder", ""],
    ["its folder of scripts", "bin"],
    ["an interpreter", "bin/python3.11"],
    ["a link to one", "bin/python"],
  ])("%s", (_, path) => {
    const prefix = make("other");
    make("work/.venv");
    const expected = { prefix, label: "environment given with --python" };
    expect(locate({ explicit: join(prefix, path) })).toEqual(expected);
  });

  test("a link to an interpreter elsewhere, and a command's name", () => {
    const prefix = make("other");
    mkdirSync(join(root, "commands"));
    const link = join(root, "commands/python9");
    symlinkSync(join(prefix, "bin/python3.11"), link);
    expect(locate({ explicit: link })?.prefix).toBe(prefix);
    const env = { PATH: [join(root, "gone"), join(root, "commands")].join(delimiter) };
    expect(locate({ explicit: "python9", env })?.prefix).toBe(prefix);
  });

  test("a command of pyenv's", () => {
    for (const version of ["3.9.1", "3.11.2", "3.11.10"]) make(`pyenv/versions/${version}`);
    mkdirSync(join(root, "pyenv/shims"));
    writeFileSync(join(root, "pyenv/shims/python3"), "#!/bin/sh\n");
    writeFileSync(join(root, "pyenv/version"), "3.9.1\n");
    const at = (env: NodeJS.ProcessEnv): string | undefined =>
      locate({ explicit: "python3", env: { PATH: join(root, "pyenv/shims"), ...env } })?.prefix;
    expect(at({ PYENV_VERSION: "3.11.2:3.9.1" })).toBe(join(root, "pyenv/versions/3.11.2"));
    expect(at({ PYENV_VERSION: "3.11" })).toBe(join(root, "pyenv/versions/3.11.10"));
    expect(findPyenv(join(root, "pyenv/shims/python3"), root, {})).toBe(
      join(root, "pyenv/versions/3.9.1"),
    );
    writeFileSync(join(root, "work/.python-version"), "3.11.2\n");
    const notebooks = join(root, "work/notebooks");
    expect(findPyenv(join(root, "pyenv/shims/python3"), notebooks, {})).toBe(
      join(root, "pyenv/versions/3.11.2"),
    );
    expect(findPyenv("/usr/bin/python3", root, {})).toBeUndefined();
  });

  test.each(["no-such-command", "./no/such/path", "/no-such-path", "."])(
    "%s is none",
    (explicit) => {
      const explicitly = explicit === "." ? join(root, "work") : explicit;
      expect(() => locate({ explicit: explicitly, env: { PATH: "" } })).toThrow(UsageError);
    },
  );
});

describe("the notebook's kernel", () => {
  function install(name: string, argv: unknown): void {
    const folder = join(root, "home/.local/share/jupyter/kernels", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "kernel.json"), JSON.stringify({ argv }));
  }

  test("comes before what is active", () => {
    const prefix = make("kernel");
    const env = { VIRTUAL_ENV: make("active") };
    install("science", [join(prefix, "bin/python"), "-m", "ipykernel_launcher"]);
    expect(locate({ kernelName: "science", env })).toEqual({ prefix, label: "kernel science" });
    expect(locate({ kernelName: "Science", env })?.prefix).toBe(prefix);
    expect(locate({ kernelName: "other", env })?.label).toBe("active virtual environment");
  });

  test("named `python3` it is no environment, and a name with a path is no name", () => {
    const prefix = make("kernel");
    for (const name of ["python3", "odd"]) install(name, [join(prefix, "bin/python")]);
    install("relative", ["python", "-m", "ipykernel_launcher"]);
    expect(locate({ kernelName: "python3" })).toBeUndefined();
    expect(locate({ kernelName: "../kernels/odd" })).toBeUndefined();
    expect(locate({ kernelName: "relative" })).toBeUndefined();
  });

  test.each([
    [
      '{"cells": [], "metadata": {"kernelspec": {"display_name": "Science", "name": "science"}}}',
      "science",
    ],
    [
      "# ---\n# jupyter:\n#   kernelspec:\n#     display_name: Science\n#     name: science\n# ---\n",
      "science",
    ],
    ["---\nkernelspec:\n  name: science\n---\n", "science"],
    ['{"cells": []}', undefined],
  ])("is named in the file: %s", (text, name) => {
    expect(findKernelName(new TextEncoder().encode(text))).toBe(name);
  });
});
