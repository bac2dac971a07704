import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { execa } from "execa";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../src/report/report.ts";
import { notebookText } from "./notebook-text.ts";

const bin = join(import.meta.dirname, "../bin/nblift.mjs");
const { version } = JSON.parse(
  await readFile(join(import.meta.dirname, "../package.json"), "utf8"),
) as {
  version: string;
};

// Each test starts Node several times, perhaps on a machine with much else to do.
jest.setTimeout(120_000);

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-bin-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

interface Ended {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

async function nblift(
  argv: readonly string[],
  options: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const { exitCode, stdout, stderr } = await execa(process.execPath, [bin, ...argv], {
    cwd,
    reject: false,
    stripFinalNewline: false,
    ...options,
    env: { NBLIFT_CACHE_DIR: "", ...options.env },
  });
  return { exitCode, stdout, stderr };
}

const put = async (path: string, text: string): Promise<void> => writeFile(join(cwd, path), text);

/** A hash for each file below a folder, by path. */
async function hashesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(join(cwd, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.sort().map(async (file) => {
      const hash = createHash("sha256")
        .update(await readFile(file))
        .digest("hex");
      return [file.slice(join(cwd, folder).length), hash] as const;
    }),
  );
  return Object.fromEntries(hashes);
}

test("prints the version of its package", async () => {
  expect(await nblift(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
});

test("help goes to the standard output, wrong usage to the other one", async () => {
  const help = await nblift(["--help"]);
  expect([help.exitCode, help.stderr]).toEqual([0, ""]);
  expect(help.stdout).toContain("nblift convert");
  const wrong = await nblift(["convert", "gone.ipynb"]);
  expect([wrong.exitCode, wrong.stdout]).toEqual([2, ""]);
  expect(wrong.stderr).toBe("error: `gone.ipynb` is not there.\n");
});

const cells = ["# a cell\nx = 1", "def double(value):\n    return 2 * value", "print(double(x))"];

describe("convert", () => {
  test("makes a package of the standard input", async () => {
    const { exitCode, stdout, stderr } = await nblift(["convert", "-", "--no-environment"], {
      input: notebookText(cells),
    });
    // Progress and diagnostics alone, and of an untagged notebook one note says with which tags it was converted.
    expect(stderr.match(/^(?:note|warning|error)\[\w+\]/gm)).toEqual(["note[NB411]"]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^notebook: \d+ files \(\d+ new\) from -\n$/);
    const files = Object.keys(await hashesIn("notebook"));
    expect(files).toContain("/.nblift/manifest.json");
    expect(files).toContain("/src/notebook/__init__.py");
    expect(files).toContain("/pyproject.toml");
    const again = await nblift(["convert", "-", "--no-environment", "--check"], {
      input: notebookText(cells),
    });
    expect(again).toEqual({ exitCode: 0, stdout: "notebook: up to date\n", stderr });
  });

  test("shows errors with their source, never in colour where CI asks for it", async () => {
    await put("a.ipynb", notebookText(["x = 1", "y = (x +\nprint 1"]));
    const { exitCode, stdout, stderr } = await nblift(["convert", "a.ipynb"], {
      env: { CI: "true", FORCE_COLOR: "1" },
    });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^a: \d+ files/);
    expect(stderr).toMatch(
      /^error\[NB301\]: .*\n {2}--> a\.ipynb:cell 2:\d:\d+\n +\|\n\d \| .*\n/m,
    );
    expect(stdout + stderr).not.toContain("\u001b");
  });

  test("is the same with several jobs, whatever is ready first", async () => {
    await mkdir(join(cwd, "nbs"));
    for (let number = 0; number < 8; number++) {
      const many = Array.from(
        { length: number % 4 === 0 ? 30 : 1 },
        (_, index) => `v${index} = ${index}\nprint(v${index})`,
      );
      await put(`nbs/nb_${number}.ipynb`, number === 5 ? "broken" : notebookText(many));
    }
    const flags = ["--no-environment", "--no-format"];
    const one = await nblift(["convert", "nbs", "--out", "one", "--jobs", "1", ...flags]);
    const three = await nblift(["convert", "nbs", "--out", "three", "--jobs", "3", ...flags]);
    expect(one.exitCode).toBe(1);
    expect(three.stderr).toBe(one.stderr);
    expect(three.stdout.replaceAll("three/", "one/")).toBe(one.stdout);
    expect(await hashesIn("three")).toEqual(await hashesIn("one"));
    const json = await nblift([
      "convert",
      "nbs",
      "--out",
      "three",
      "--jobs",
      "3",
      "--output-format",
      "json",
      ...flags,
    ]);
    const report = JSON.parse(json.stdout) as Report;
    expect(report.notebooks.map(({ path }) => path)).toEqual(
      Array.from({ length: 8 }, (_, number) => `nbs/nb_${number}.ipynb`).sort(),
    );
  });

  test("a broken template of the user's is wrong usage, with threads too", async () => {
    await put("a.ipynb", notebookText(cells));
    await put("b.ipynb", notebookText(cells));
    await mkdir(join(cwd, "mine"));
    await put("mine/x.md.liquid", "{% if %}");
    for (const jobs of ["1", "2"]) {
      const { exitCode, stdout, stderr } = await nblift([
        "convert",
        ".",
        "--template",
        "./mine",
        "--jobs",
        jobs,
        "--no-environment",
      ]);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^error: template .*x\.md\.liquid/);
    }
  });

  test("a Python that is not there is wrong usage", async () => {
    await put("a.ipynb", notebookText(cells));
    const { exitCode, stderr } = await nblift(["convert", "a.ipynb", "--python", "./gone/python"]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: --python \.\/gone\/python: /);
    expect(await readdir(cwd)).toEqual(["a.ipynb"]);
  });

  test("user's metadata harms nothing", async () => {
    await put("a.ipynb", notebookText(cells, { nblift: { out: "/tmp", name: "../../x" } }));
    expect((await nblift(["convert", "a.ipynb"])).exitCode).toBe(2);
    expect(await readdir(cwd)).toEqual(["a.ipynb"]);
  });
});

describe("inspect", () => {
  test("says what becomes of each cell, and writes nothing", async () => {
    await put("a.ipynb", notebookText(cells));
    const { exitCode, stdout, stderr } = await nblift(["inspect", "a.ipynb"]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^a\.ipynb \(package a\)\n {2}1 {2}\w+ +# a cell\n/);
    expect(stdout).toMatch(/binds {4}double/);
    expect(stdout).toMatch(/needs {4}double \(cell 2\), x \(cell 1\)/);
    expect(await readdir(cwd)).toEqual(["a.ipynb"]);
  });

  test("as JSON", async () => {
    await put("a.ipynb", notebookText(cells));
    await put("b.ipynb", "broken");
    const { exitCode, stdout } = await nblift(["inspect", ".", "--output-format", "json"]);
    expect(exitCode).toBe(1);
    const { notebooks } = JSON.parse(stdout) as {
      notebooks: readonly { cells: readonly object[] }[];
    };
    expect(notebooks[0]).toMatchObject({ path: "a.ipynb", status: "converted", package: "a" });
    expect(notebooks[0]?.cells[1]).toMatchObject({
      cell: 2,
      role: "definitions",
      binds: ["double"],
      uses: [],
    });
    expect(notebooks[1]).toMatchObject({ status: "failed", package: null, cells: [] });
  });
});

test("ends quietly where nobody reads", async () => {
  const script = `set -o pipefail; "${process.execPath}" "${bin}" explain | true`;
  const { stdout, stderr, exitCode } = await execa("bash", ["-c", script], { cwd, reject: false });
  expect([exitCode, stdout, stderr]).toEqual([0, "", ""]);
});

describe("a second run", () => {
  const env = (): Record<string, string> => ({ NBLIFT_CACHE_DIR: join(cwd, "cache") });
  const convert = async (...flags: readonly string[]): Promise<Ended> =>
    nblift(["convert", "a.ipynb", "--out", "out", "--no-environment", ...flags], { env: env() });
  const source = ["import nothing_known", "x = 1\nprint(y)", "def f(:\n  pass"];

  test("prints what the first one prints, from what was kept", async () => {
    await put("a.ipynb", notebookText(source));
    await convert();
    const kept = await readdir(join(cwd, "cache"));
    expect(kept.length).toBe(1);
    for (const flags of [[], ["--output-format", "json"], ["--output-format", "github"]]) {
      const fresh = await convert("--no-cache", ...flags);
      expect(await convert(...flags)).toEqual(fresh);
      expect(fresh.exitCode).toBe(1);
    }
    expect(await readdir(join(cwd, "cache"))).toEqual(kept);
  });

  test("sees edited files, changed notebooks and other options", async () => {
    await put("a.ipynb", notebookText(["x = 1\nprint(x)"]));
    await convert();
    const before = await hashesIn("out");
    expect((await convert("--check")).exitCode).toBe(0);
    await writeFile(join(cwd, "out/a/README.md"), "mine");
    expect((await convert("--check")).exitCode).toBe(1);
    expect((await convert()).stderr).toContain("NB703");
    expect((await convert("--force")).exitCode).toBe(0);
    expect(await hashesIn("out")).toEqual(before);
    await put("a.ipynb", notebookText(["x = 2\nprint(x)"]));
    expect((await convert("--check")).exitCode).toBe(1);
    expect((await convert()).exitCode).toBe(0);
    expect(await readFile(join(cwd, "out/a/src/a/pipeline.py"), "utf8")).toContain("x = 2");
    expect((await convert("--template", "script", "--check")).exitCode).toBe(1);
  });
});
