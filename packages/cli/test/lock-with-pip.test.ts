// `lock` where there is no uv: through pip, a stand-in for it and the real one.
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pythonVersion, venv, whySkipped } from "../../../scripts/python.mjs";
import { main } from "../src/main.ts";
import { serveIndex, type LocalIndex, type Offer } from "./local-index.ts";
import { memoryTerminal } from "./memory-terminal.ts";
import { notebookText } from "./notebook-text.ts";
import { standInUv } from "./stand-in-uv.ts";
import { standInPip, type PipAnswer, type StandInPip } from "./stand-in-pip.ts";

const describeWithPython = whySkipped() === undefined ? describe : describe.skip;

jest.setTimeout(60_000);

let cwd = "";
let away = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-pip-test-"));
  away = await mkdtemp(join(tmpdir(), "nblift-pip-away-"));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
  await rm(away, { recursive: true });
});

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Env = Readonly<Record<string, string>>;

async function run(env: Env, ...argv: readonly string[]): Promise<Run> {
  const terminal = memoryTerminal(cwd, { env });
  const code = await main(argv, terminal);
  return { code, ...terminal.printed };
}

/** Converts a notebook with these install lines. */
async function convert(installs: readonly string[], metadata: object = {}): Promise<void> {
  const uses = installs.map((one) => /^\w+/.exec(one)?.[0] ?? "");
  const code = uses.map((name) => `import ${name}\nprint(${name}.__name__)`);
  const lines = installs.map((one) => `%pip install "${one}"`);
  const all = { language_info: { version: "3.11.7" }, ...metadata };
  await writeFile(join(cwd, "sales.ipynb"), notebookText([...lines, ...code], all));
  await run({}, "convert", "sales.ipynb", "--no-environment");
}

const locked = async (): Promise<string> => readFile(join(cwd, "sales/requirements.txt"), "utf8");

const header =
  "# Resolved by pip: the hashes are of the files for the system where that was. uv knows those for others too.\n";

describe("a stand-in for pip", () => {
  const current = "26.3 from somewhere (python 3.11)";
  const item = (name: string, version: string, more: object = {}): object => ({
    is_direct: false,
    requested: false,
    download_info: {
      url: `https://files.example/${name}.whl`,
      archive_info: { hashes: { sha256: "a".repeat(64) } },
    },
    metadata: { name, version },
    ...more,
  });
  const report = {
    environment: { python_version: "3.11", sys_platform: "linux" },
    install: [
      item("Pandas", "2.1.4", {
        requested: true,
        requested_extras: ["fast"],
        metadata: {
          name: "Pandas",
          version: "2.1.4",
          requires_dist: [
            "numpy (>=1.23)",
            "PySocks ; extra == 'fast'",
            "six>=1 ; python_version < '3.9'",
          ],
        },
      }),
      item("numpy", "1.26.0"),
      item("PySocks", "1.7.1"),
      item("six", "1.16.0", { requested: true }),
    ],
  };
  const hash = `    --hash=sha256:${"a".repeat(64)}\n`;
  const text = `${header}numpy==1.26.0 \\
${hash}    # via pandas
pandas==2.1.4 \\
${hash}    # via -r requirements.in
pysocks==1.7.1 \\
${hash}    # via pandas
six==1.16.0 \\
${hash}    # via -r requirements.in
`;

  async function lock(pip: StandInPip, ...argv: readonly string[]): Promise<Run> {
    const env = { PATH: pip.path, HOME: away, PIP_INDEX_URL: "https://me:secret@index.example" };
    return run(env, "lock", "sales", "--no-environment", ...argv);
  }

  async function lockWith(
    version: string,
    ...answers: readonly PipAnswer[]
  ): Promise<Run & { readonly pip: StandInPip }> {
    const pip = await standInPip(away, version, ...answers);
    return { ...(await lock(pip)), pip };
  }

  test("gives a lock as uv does, of the files for this system", async () => {
    await convert(["pandas[fast]==2.1.4", "six==1.16.0"]);
    const { code, stdout, stderr, pip } = await lockWith(current, { report });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("sales: 4 distributions locked, with hashes\n");
    expect(await locked()).toBe(text);
    const readme = await readFile(join(cwd, "sales/README.md"), "utf8");
    expect(readme).toContain("--require-hashes -r requirements.txt");
    const [call] = await pip.calls();
    expect(call?.args).toEqual(expect.arrayContaining(["--dry-run", "--ignore-installed"]));
    expect(call?.input).toBe(await readFile(join(cwd, "sales/requirements.in"), "utf8"));
    // The user's own configuration reaches pip, and no file.
    expect(call?.env).toEqual({ PIP_INDEX_URL: "https://me:secret@index.example" });
    expect(await lock(pip, "--check")).toMatchObject({ code: 0 });
  });

  test("is given the versions of the lock that is there, and then tries without", async () => {
    await convert(["pandas[fast]==2.1.4", "six==1.16.0"]);
    const { pip } = await lockWith(current, { report }, {}, { report });
    expect((await lock(pip, "--upgrade-package", "PySocks")).code).toBe(0);
    const calls = await pip.calls();
    expect(calls.map(({ constraints }) => constraints)).toEqual([
      "",
      "numpy==1.26.0\npandas==2.1.4\nsix==1.16.0\n",
      "",
    ]);
  });

  test("leaves out what was published later, where it can", async () => {
    const metadata = { papermill: { end_time: "2022-03-04T05:06:07" } };
    await convert(["six"], metadata);
    const six = { ...report, install: [item("six", "1.16.0", { requested: true })] };
    const { pip } = await lockWith(current, { report: six });
    expect((await pip.calls())[0]?.args.join(" ")).toContain(
      "--uploaded-prior-to 2022-03-04T05:06:07Z",
    );
    expect(await locked()).toContain("# estimated: the newest that fits of 2022-03-04");
    const old = await standInPip(away, "24.0 from here (python 3.11)", { report: six });
    expect((await lock(old, "--upgrade")).code).toBe(0);
    expect((await old.calls())[0]?.args).not.toContain("--uploaded-prior-to");
    const asked = await lock(old, "--exclude-newer", "2022-01-01");
    expect([asked.code, asked.stderr]).toEqual([
      2,
      expect.stringContaining("pip 24 cannot leave out what was published after a date"),
    ]);
  });

  test("keeps addresses and paths as they are asked for, and then there are no hashes", async () => {
    await convert(["tools @ git+https://host.example/tools@v1", "six==1.16.0"]);
    const inFile = join(cwd, "sales/requirements.in");
    await writeFile(inFile, `-e ./local\n${await readFile(inFile, "utf8")}`);
    const tools = {
      is_direct: true,
      requested: true,
      download_info: {
        url: "https://host.example/tools",
        vcs_info: { vcs: "git", commit_id: "b".repeat(40) },
      },
    };
    const local = {
      is_direct: true,
      requested: true,
      download_info: { url: "file:///somewhere/local", dir_info: { editable: true } },
    };
    const install = [
      item("local", "0.1", local),
      item("tools", "1.0", tools),
      item("six", "1.16.0", { requested: true }),
    ];
    const { code, stderr } = await lockWith(current, { report: { ...report, install } });
    expect([code, stderr]).toEqual([0, expect.stringContaining("warning[NB627]")]);
    expect(await locked()).toBe(`# No hashes: pip checks all or none, and -e ./local has none.
# No hashes: pip checks all or none, and tools @ git+https://host.example/tools@v1 has none.
-e ./local
    # via -r requirements.in
six==1.16.0
    # via -r requirements.in
tools @ git+https://host.example/tools@v1
    # via -r requirements.in
`);
  });

  test.each([
    [
      "another Python",
      "26.3 from somewhere (python 3.12)",
      [],
      2,
      "pip resolves only for the Python that it runs in: 3.11 is needed, there is 3.12",
    ],
    ["a pip that is too old", "21.0 from somewhere (python 3.11)", [], 2, "nor is pip 22.2"],
    [
      "all systems",
      current,
      ["--universal"],
      2,
      "only uv resolves for all systems, and it is not found",
    ],
  ] as const)("is no help for %s", async (_, version, argv, code, message) => {
    await convert(["six==1.16.0"]);
    const before = await locked();
    const pip = await standInPip(away, version, { report });
    const found = await lock(pip, ...argv);
    expect([found.code, found.stdout]).toEqual([code, ""]);
    expect(found.stderr).toContain("error[NB620]");
    expect(found.stderr).toContain(message);
    expect(await locked()).toBe(before);
    expect(await pip.calls()).toEqual([]);
  });

  test.each([
    [
      "nobody answers",
      "Could not fetch URL https://me:****@index.example/six/: connection error: [Errno 111] Connection refused - skipping\nERROR: No matching distribution found for six==1.16.0",
      2,
      "error[NB621]: the index does not answer as it should: https://me:****@index.example/six/: connection error",
    ],
    [
      "there is no such version",
      "Could not fetch URL https://index.example/six/: 404 Client Error: Not Found for url: https://index.example/six/ - skipping\nERROR: No matching distribution found for six==1.16.0",
      1,
      "error[NB622]: the index has no `six==1.16.0`. requirements.in has `six==1.16.0` (cell 1 installs this version)",
    ],
    [
      "pins contradict each other",
      "ERROR: Cannot install these.\n\nThe conflict is caused by:\n    The user requested six==1.16.0\n    tools 1.0 depends on six>=2\n\nTo fix this you could try to:",
      1,
      "error[NB623]: the requirements contradict each other: The user requested six==1.16.0, tools 1.0 depends on six>=2. requirements.in has `six==1.16.0` (cell 1",
    ],
    [
      "the Python is not supported",
      "ERROR: Ignored the following versions that require a different python version: 1.15.0 Requires-Python >=4; 1.16.0 Requires-Python >=3.12\nERROR: No matching distribution found for six==1.16.0",
      1,
      "error[NB624]: the requirements do not run on Python 3.11: `six==1.16.0` needs Python>=3.12",
    ],
    ["something else happens", "ERROR: The disk is full", 1, "pip ended: The disk is full"],
  ] as const)("where %s, that is said", async (_, log, code, message) => {
    await convert(["six==1.16.0"]);
    const before = await locked();
    const found = await lockWith(current, { log });
    expect([found.code, found.stdout]).toEqual([code, ""]);
    expect(found.stderr).toContain(message);
    expect(await locked()).toBe(before);
  });
});

describe("--fetch-uv", () => {
  const text = "six==1.16.0 \\\n    --hash=sha256:0\n    # via -r IN\n";

  /** A Python that makes environments, and whose pip installs the stand-in for uv. */
  async function putPython(uv: string, fails: boolean): Promise<string> {
    const folder = join(away, "python-bin");
    await mkdir(folder, { recursive: true });
    const script = `#!${process.execPath}
const fs = require("node:fs");
const path = require("node:path");
const args = process.argv.slice(2);
if (args[1] === "venv") {
  fs.mkdirSync(path.join(args[2], "bin"), { recursive: true });
  fs.copyFileSync(process.argv[1], path.join(args[2], "bin/python"));
} else if (args[1] === "pip" && args.includes("uv") && !${fails})
  fs.copyFileSync(${JSON.stringify(uv)}, path.join(path.dirname(process.argv[1]), "uv"));
else {
  console.error("ERROR: No matching distribution found for uv");
  process.exit(1);
}
`;
    await writeFile(join(folder, "python3"), script, { mode: 0o755 });
    return folder;
  }

  test("puts uv into a folder of its own, once", async () => {
    await convert(["six==1.16.0"]);
    const uv = await standInUv(away, { text });
    const bin = await putPython(join(uv.path, "uv"), false);
    const env = { PATH: bin, HOME: away, NBLIFT_CACHE_DIR: join(away, "cache") };
    const argv = ["lock", "sales", "--no-environment", "--fetch-uv"];
    expect(await run(env, ...argv)).toMatchObject({ code: 0, stderr: "" });
    expect(await readdir(join(away, "cache"))).toEqual(["uv"]);
    await rm(join(bin, "python3"));
    expect(await run(env, ...argv, "--upgrade")).toMatchObject({ code: 0, stderr: "" });
    expect(await uv.calls()).toHaveLength(2);
  });

  test("leaves nothing behind where that fails, and says why", async () => {
    await convert(["six==1.16.0"]);
    const env = {
      PATH: await putPython("", true),
      HOME: away,
      NBLIFT_CACHE_DIR: join(away, "cache"),
    };
    const { code, stderr } = await run(env, "lock", "sales", "--no-environment", "--fetch-uv");
    expect(code).toBe(2);
    expect(stderr).toContain(
      "error[NB620]: uv is not found, and could not be fetched: ERROR: No matching distribution found for uv",
    );
    expect(await readdir(join(away, "cache"))).toEqual([]);
    const none = { ...env, PATH: join(away, "nothing") };
    const without = await run(none, "lock", "sales", "--no-environment", "--fetch-uv");
    expect(without.stderr).toContain("there is no Python to make an environment with");
  });
});

describeWithPython("pip itself", () => {
  const offers: readonly Offer[] = [
    { name: "numpy", version: "1.26.0", published: "2023-09-16" },
    { name: "numpy", version: "2.0.0", published: "2024-06-16" },
    { name: "pandas", version: "2.1.4", published: "2023-12-08", requires: ["numpy>=1.23,<2"] },
    { name: "six", version: "1.16.0", published: "2021-05-05" },
  ];
  let index: LocalIndex | undefined;
  afterEach(async () => index?.close());

  /** pip resolves only for the Python that it runs in. */
  const ofThisPython = (): object => ({ language_info: { version: pythonVersion() } });

  /** Locks with pip alone: the path has a Python, and no uv. */
  async function lock(answers: Parameters<typeof serveIndex>[0]): Promise<Run> {
    const python = await venv("pip", ["pip==26.3"]);
    index = await serveIndex(answers);
    const configuration = join(away, "pip.conf");
    await writeFile(configuration, `[global]\nindex-url = ${index.url}\n`);
    const env = {
      PATH: join(away, "nothing"),
      HOME: away,
      VIRTUAL_ENV: dirname(dirname(python)),
      PIP_CONFIG_FILE: configuration,
      PIP_NO_CACHE_DIR: "1",
      PIP_RETRIES: "0",
      NO_PROXY: "127.0.0.1",
    };
    expect(existsSync(join(dirname(python), "uv"))).toBe(false);
    return run(env, "lock", "sales", "--no-environment");
  }

  test("resolves with hashes, from the index of its configuration", async () => {
    await convert(["pandas==2.1.4", "six"], ofThisPython());
    const { code, stdout, stderr } = await lock(offers);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("sales: 3 distributions locked, with hashes, 1 without evidence\n");
    const entry = (name: string, version: string): string =>
      `${name}==${version} \\\n    --hash=sha256:${index?.hashOf(name, version)}\n`;
    expect(await locked()).toBe(
      `${header}${entry("numpy", "1.26.0")}    # via pandas
${entry("pandas", "2.1.4")}    # via -r requirements.in
${entry("six", "1.16.0")}    # via -r requirements.in
    # not evidence: the newest that fits, when this was locked
`,
    );
  });

  test.each([
    ["an unknown distribution", ["pandsa==2.1.4"], offers, 1, "NB622", "the index has no `pandsa"],
    [
      "a conflict",
      ["numpy==2.0.0", "pandas==2.1.4"],
      offers,
      1,
      "NB623",
      "pandas 2.1.4 depends on numpy<2 and >=1.23",
    ],
    [
      "an index that denies access",
      ["six"],
      { status: 403, type: "text/html", body: "no" },
      2,
      "NB621",
      "403",
    ],
    [
      "an index that is something else",
      ["six"],
      { status: 200, type: "image/png", body: "no" },
      2,
      "NB621",
      "Content-Type",
    ],
  ] as const)("%s", async (_, installs, answers, code, name, message) => {
    await convert(installs, ofThisPython());
    const found = await lock(answers);
    expect([found.code, found.stdout]).toEqual([code, ""]);
    expect(found.stderr).toContain(`error[${name}]`);
    expect(found.stderr).toContain(message);
    expect(await locked()).toMatch(/^# The direct pins/);
  });
});
