import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findPython, venv, whySkipped } from "../../../scripts/python.mjs";
import { main } from "../src/main.ts";
import { serveIndex, type Broken, type LocalIndex, type Offer } from "./local-index.ts";
import { memoryTerminal } from "./memory-terminal.ts";
import { notebookText } from "./notebook-text.ts";

const describeWithPython = whySkipped() === undefined ? describe : describe.skip;

jest.setTimeout(60_000);

let uv = "";
beforeAll(async () => {
  const python = findPython() === undefined ? "" : await venv("uv", ["uv==0.13.9"]);
  uv = join(dirname(python), "uv");
}, 120_000);

let cwd = "";
let away = "";
let index: LocalIndex | undefined;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-real-test-"));
  away = await mkdtemp(join(tmpdir(), "nblift-real-away-"));
});

afterEach(async () => {
  await index?.close();
  index = undefined;
  await rm(cwd, { recursive: true });
  await rm(away, { recursive: true });
});

const offers: readonly Offer[] = [
  { name: "numpy", version: "1.26.0", published: "2023-09-16" },
  { name: "numpy", version: "2.0.0", published: "2024-06-16" },
  {
    name: "pandas",
    version: "2.1.4",
    published: "2023-12-08",
    requires: ["numpy>=1.23,<2", "six"],
  },
  {
    name: "pandas",
    version: "3.1.1",
    published: "2026-01-01",
    requires: ["numpy"],
    python: ">=3.12",
  },
  { name: "six", version: "1.15.0", published: "2020-05-21" },
  { name: "six", version: "1.16.0", published: "2021-05-05" },
];

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Converts a notebook with these install lines, then locks its package. */
async function lock(
  installs: readonly string[],
  answers: readonly Offer[] | Broken | "nothing listens",
  more: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const uses = installs.map((one) => /^\w+/.exec(one)?.[0] ?? "");
  const code = uses.map((name) => `import ${name}\nprint(${name}.__name__)`);
  const lines = installs.map((one) => `%pip install "${one}"`);
  const metadata = {
    language_info: { version: "3.11.7" },
    ...JSON.parse(more["METADATA"] ?? "{}"),
  };
  await writeFile(join(cwd, "sales.ipynb"), notebookText([...lines, ...code], metadata));
  await run({}, "convert", "sales.ipynb", "--no-environment");
  index = await serveIndex(answers === "nothing listens" ? [] : answers);
  const url =
    more["CREDENTIALS"] === undefined
      ? index.url
      : index.url.replace("//", `//${more["CREDENTIALS"]}@`);
  const configuration = join(away, "pip.conf");
  await writeFile(configuration, `[global]\nextra-index-url =\n    ${url}\n`);
  if (answers === "nothing listens") await index.close();
  const bin = join(away, "bin");
  await mkdir(bin, { recursive: true });
  if (!existsSync(join(bin, "uv"))) await symlink(uv, join(bin, "uv"));
  const own = dirname(findPython() ?? "");
  return run(
    {
      PATH: more["PATH"] ?? `${bin}:${own}`,
      HOME: away,
      UV_DEFAULT_INDEX: more["UV_DEFAULT_INDEX"] ?? url,
      UV_CACHE_DIR: join(away, "cache"),
      UV_HTTP_RETRIES: "0",
      UV_NO_CONFIG: "1",
      UV_PYTHON_INSTALL_DIR: join(away, "pythons"),
      NO_PROXY: "127.0.0.1",
      PIP_CONFIG_FILE: more["PIP_CONFIG_FILE"] === "written" ? configuration : "/dev/null",
    },
    "lock",
    "sales",
    "--no-environment",
  );
}

async function run(
  env: Readonly<Record<string, string>>,
  ...argv: readonly string[]
): Promise<Run> {
  const terminal = memoryTerminal(cwd, { env });
  const code = await main(argv, terminal);
  return { code, ...terminal.printed };
}

const resolved = async (): Promise<string> => readFile(join(cwd, "sales/requirements.txt"), "utf8");

function entry(name: string, version: string, via: string): string {
  const hash = index?.hashOf(name, version) ?? "";
  return `${name}==${version} \\\n    --hash=sha256:${hash}\n${via}`;
}

describeWithPython("uv itself", () => {
  test("resolves with hashes, and leaves no address of the index", async () => {
    const { code, stdout, stderr } = await lock(["pandas==2.1.4"], offers);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("sales: 3 distributions locked, with hashes\n");
    const text = await resolved();
    expect(text).toBe(
      entry("numpy", "1.26.0", "    # via pandas\n") +
        entry("pandas", "2.1.4", "    # via -r requirements.in\n") +
        entry("six", "1.16.0", "    # via pandas\n"),
    );
    expect(text).not.toContain("127.0.0.1");
  });

  test("takes the newest, or that of the day when the notebook ran", async () => {
    await lock(["six"], offers);
    expect(await resolved()).toBe(
      entry(
        "six",
        "1.16.0",
        "    # via -r requirements.in\n    # not evidence: the newest that fits, when this was locked\n",
      ),
    );
    await rm(join(cwd, "sales"), { recursive: true });
    await index?.close();
    const METADATA = JSON.stringify({ papermill: { end_time: "2021-01-02T03:04:05" } });
    expect((await lock(["six"], offers, { METADATA })).stdout).toContain("1 estimated");
    expect(await resolved()).toBe(
      entry(
        "six",
        "1.15.0",
        "    # via -r requirements.in\n    # estimated: the newest that fits of 2021-01-02, when the notebook ran last\n",
      ),
    );
  });

  test("pins newer than the notebook's last run win over its date", async () => {
    const METADATA = JSON.stringify({ papermill: { end_time: "2021-01-02T03:04:05" } });
    expect((await lock(["six", "pandas==2.1.4"], offers, { METADATA })).code).toBe(0);
    expect(await resolved()).toContain("six==1.16.0");
    expect(await resolved()).toContain("    # not evidence: ");
  });

  const html = { status: 200, type: "text/html", body: "<html>log in</html>" };

  test("takes an index with credentials from pip.conf, and shows and writes them nowhere", async () => {
    const more = {
      CREDENTIALS: "me:secret",
      UV_DEFAULT_INDEX: "",
      PIP_CONFIG_FILE: "written",
    };
    const { code, stdout, stderr } = await lock(["pandas==2.1.4"], offers, more);
    expect([code, stderr]).toEqual([0, ""]);
    const files = await readdir(cwd, { recursive: true, withFileTypes: true });
    for (const { parentPath, name } of files.filter((file) => file.isFile()))
      expect(await readFile(join(parentPath, name), "utf8")).not.toMatch(/secret|127\.0\.0\.1/);
    await index?.close();
    await writeFile(join(cwd, "sales/requirements.in"), "six==9\n");
    const denied = await lock(["six==9"], { ...html, status: 401 }, more);
    expect([denied.code, denied.stderr]).toEqual([2, expect.stringContaining("error[NB621]")]);
    expect(stdout + denied.stderr).not.toContain("secret");
  });

  test.each([
    ["an unknown distribution", ["pandsa==2.1.4"], offers, 1, "NB622", "the index has no `pandsa`"],
    ["an unknown version", ["six==99.0"], offers, 1, "NB622", "the index has no `six==99.0`"],
    [
      "a conflict",
      ["numpy==2.0.0", "pandas==2.1.4"],
      offers,
      1,
      "NB623",
      "depends on numpy<2 and you require numpy==2.0.0",
    ],
    [
      "a Python that a pin does not support",
      ["pandas==3.1.1"],
      offers,
      1,
      "NB624",
      "needs Python>=3.12",
    ],
    ["no network", ["six"], "nothing listens", 2, "NB621", "Failed to fetch"],
    [
      "an index that is no JSON",
      ["six"],
      { ...html, type: "application/vnd.pypi.simple.v1+json" },
      2,
      "NB621",
      "unexpected JSON",
    ],
    [
      "an index that is something else",
      ["six"],
      { ...html, type: "image/png" },
      2,
      "NB621",
      "Content-Type",
    ],
    ["an index that denies access", ["six"], { ...html, status: 403 }, 2, "NB621", "403"],
    ["an index that fails", ["six"], { ...html, status: 500 }, 2, "NB621", "500"],
  ] as const)("%s", async (_, installs, answers, code, name, message) => {
    const found = await lock(installs, answers);
    expect([found.code, found.stdout]).toEqual([code, ""]);
    expect(found.stderr).toContain(`error[${name}]`);
    expect(found.stderr).toContain(message);
    expect(await resolved()).toMatch(/^# The direct pins/);
  });

  test("no Python", async () => {
    const found = await lock(["six"], offers, { PATH: join(away, "bin") });
    expect([found.code, found.stdout]).toEqual([2, ""]);
    expect(found.stderr).toContain("error[NB620]: uv finds no Python");
  });
});
