import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { main } from "../src/main.ts";
import { memoryTerminal } from "./memory-terminal.ts";
import { notebookText } from "./notebook-text.ts";

jest.setTimeout(60_000);

let cwd = "";
const kept = { ...process.env };

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-doctor-test-"));
  for (const name of ["VIRTUAL_ENV", "CONDA_PREFIX"]) delete process.env[name];
});

afterEach(async () => {
  process.env = { ...kept };
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

async function run(...argv: readonly string[]): Promise<Run> {
  const terminal = memoryTerminal(cwd);
  const code = await main(argv, terminal);
  return { code, ...terminal.printed };
}

/** A virtual environment of Python 3.11.7 with these distributions, each with one module. */
async function environment(
  folder: string,
  distributions: Readonly<Record<string, string>>,
  python = "3.11.7",
): Promise<void> {
  await put(`${folder}/pyvenv.cfg`, `home = /usr/bin\nversion = ${python}\n`);
  const site = `${folder}/lib/python${python.split(".").slice(0, 2).join(".")}/site-packages`;
  await put(`${site}/empty.txt`, "");
  for (const [name, version] of Object.entries(distributions)) {
    const info = `${site}/${name}-${version}.dist-info`;
    await put(`${info}/METADATA`, "");
    await put(`${info}/RECORD`, `${name}.py,sha256=x,1\n`);
  }
}

/** The package `sales` of a notebook that installs these. */
async function convert(installs: string, code: readonly string[]): Promise<void> {
  await put("sales.ipynb", notebookText([`%pip install ${installs}`, ...code]));
  const { code: exit, stderr } = await run("convert", "sales.ipynb", "--no-environment", "--quiet");
  expect([exit, stderr]).toEqual([0, ""]);
}

const doctor = (...argv: readonly string[]): Promise<Run> => run("doctor", "sales", ...argv);

const usesSix = ["import six", "print(six.PY3)"];

describe("doctor", () => {
  test("says that all is as it was", async () => {
    await convert("six==1.16.0", usesSix);
    await environment("sales/.venv", { six: "1.16.0", other: "9" });
    expect(await doctor()).toEqual({
      code: 0,
      stderr: "",
      stdout: `sales: .venv
          pinned  installed  verdict
  Python  3.11    3.11.7     same
  six     1.16.0  1.16.0     same
  The environment is the one that the package was written against.
`,
    });
    expect(await doctor("--quiet")).toEqual({ code: 0, stderr: "", stdout: "" });
  });

  test("counts what is missing or different, and exits with 1", async () => {
    await convert("six==1.16.0 attrs==26.1.0 'zipp>=3,<4'", [
      "import six, attr, zipp",
      "print(six.PY3, attr, zipp)",
    ]);
    await environment("other", { six: "1.15.0", zipp: "3.5" });
    const { code, stdout } = await doctor("--python", join(cwd, "other"));
    expect(stdout).toBe(`sales: environment given with --python
          pinned  installed  verdict
  Python  3.11    3.11.7     same
  attrs   26.1.0  -          missing
  six     1.16.0  1.15.0     different
  zipp    >=3,<4  3.5        allowed
  2 things are not as the package was written against.
`);
    expect(code).toBe(1);
    const short = await doctor("--python", join(cwd, "other"), "--quiet");
    expect(short.stdout).not.toMatch(/Python|zipp/);
    expect(short.code).toBe(1);
  });

  test("another Python is another environment", async () => {
    await convert("six==1.16.0", usesSix);
    await environment("sales/.venv", { six: "1.16.0" }, "3.13.1");
    const { code, stdout } = await doctor();
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/Python +3\.11 +3\.13\.1 +different/),
    ]);
  });

  test("a build of the pinned version is that version", async () => {
    await convert("six==1.16.0", usesSix);
    await environment("sales/.venv", { six: "1.16.0+cu118" });
    expect((await doctor()).code).toBe(0);
  });

  test("what a lock holds counts too, and its markers", async () => {
    await convert("six==1.16.0", usesSix);
    await put(
      "sales/requirements.txt",
      'six==1.16.0 \\\n    --hash=sha256:00\nidna==3.10\n    # via six\ncolorama==0.4.6 ; python_version < "3"\nzipp==3.23.0\n',
    );
    await environment("sales/.venv", { six: "1.16.0", idna: "3.10", zipp: "3.22.0" });
    const { code, stdout } = await doctor();
    expect(code).toBe(1);
    expect(stdout).toMatch(/zipp +3\.23\.0 +3\.22\.0 +different/);
    expect(stdout).toContain("and 2 that these need, as pinned");
    const { stdout: json } = await doctor("--output-format", "json");
    const { packages } = JSON.parse(json) as {
      packages: { requirements: { distribution: string; verdict: string; isDirect: boolean }[] }[];
    };
    const verdicts = packages[0]?.requirements.map(
      ({ distribution, verdict, isDirect }) => `${distribution} ${verdict} ${isDirect}`,
    );
    expect(verdicts).toEqual([
      "six same true",
      "colorama not needed false",
      "idna same false",
      "zipp different false",
    ]);
  });

  test("an address is compared with where the distribution came from", async () => {
    const commit = "a".repeat(40);
    await convert(`git+https://example.org/six.git@${commit}#egg=six`, usesSix);
    await environment("sales/.venv", { six: "1.16.0" });
    const origin = "sales/.venv/lib/python3.11/site-packages/six-1.16.0.dist-info/direct_url.json";
    expect((await doctor()).code).toBe(1);
    const from = (revision: string): string =>
      JSON.stringify({
        url: "https://example.org/six",
        vcs_info: { vcs: "git", commit_id: revision },
      });
    await put(origin, from(commit));
    // Every environment is read once in a process.
    await environment("second", { six: "1.16.0" });
    await put(origin.replace("sales/.venv", "second"), from(commit));
    expect(await doctor("--python", join(cwd, "second"))).toMatchObject({ code: 0 });
    await environment("third", { six: "1.16.0" });
    await put(origin.replace("sales/.venv", "third"), from("b".repeat(40)));
    expect(await doctor("--python", join(cwd, "third"))).toMatchObject({ code: 1 });
  });

  test("imports that no requirement brings are named with their place", async () => {
    await convert("six==1.16.0", usesSix);
    await put(
      "sales/src/sales/extra.py",
      [
        "import json",
        "from sales import pipeline",
        "import zipp",
        "import yaml",
        "from . import x",
        "try:",
        "    import ujson",
        "except ImportError:",
        "    ujson = None",
        "def f():",
        "    import mystery_module",
        "",
      ].join("\n"),
    );
    await put("sales/tests/test_extra.py", "import pytest\nfrom helpers import y\n");
    await put("sales/tests/helpers.py", "");
    await environment("sales/.venv", { six: "1.16.0", zipp: "3.23.0" });
    const { code, stdout } = await doctor();
    expect(code).toBe(1);
    expect(stdout.split("\n").filter((line) => line.includes("undeclared"))).toEqual([
      "  undeclared: `mystery_module` is imported in src/sales/extra.py:11, and no requirement brings it",
      "  undeclared: `yaml` is imported in src/sales/extra.py:4, and no requirement brings it: add pyyaml to requirements.in",
      "  undeclared: `zipp` is imported in src/sales/extra.py:3, and no requirement brings it: add zipp to requirements.in",
    ]);
  });

  test("the report for programs", async () => {
    await convert("six==1.16.0", usesSix);
    await put(
      "sales/requirements.in",
      `${await readFile(join(cwd, "sales/requirements.in"), "utf8")}-r more.txt\n`,
    );
    await environment("sales/.venv", {});
    const { code, stdout } = await doctor("--output-format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      packages: [
        {
          path: "sales",
          environment: ".venv",
          python: { wanted: "3.11", installed: "3.11.7", verdict: "same" },
          requirements: [
            {
              distribution: "six",
              wanted: "1.16.0",
              installed: null,
              verdict: "missing",
              isDirect: true,
              source: "cell 1 installs this version",
            },
          ],
          undeclared: [],
          unread: ["-r more.txt"],
          problems: 1,
        },
      ],
    });
  });

  test("several packages: one that is not as it was is enough", async () => {
    await convert("six==1.16.0", usesSix);
    await put("plain.ipynb", notebookText(["print(1)"]));
    await run("convert", "plain.ipynb", "--no-environment", "--quiet");
    await environment(".venv", {});
    const { code, stdout } = await run("doctor", "plain", "sales");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^plain: \.\.\/\.venv\n[^]*\n\nsales: \.\.\/\.venv\n/);
    expect((await run("doctor", "plain")).code).toBe(0);
    expect((await run("doctor", "plain.ipynb")).code).toBe(0);
  });

  test.each([
    ["no environment", ["sales"], /no Python environment is active, nor beside or above `sales`/],
    ["no package", ["nothing"], /`nothing` is not there/],
    ["a wrong --python", ["sales", "--python", "nowhere"], /--python nowhere: there is nothing/],
    ["an unknown option", ["sales", "--lock"], /no option `--lock`/],
  ])("%s is wrong usage", async (_, argv, message) => {
    await convert("six==1.16.0", usesSix);
    const { code, stdout, stderr } = await run("doctor", ...argv);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringMatching(message)]);
  });
});
