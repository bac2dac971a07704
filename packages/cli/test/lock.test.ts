import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { convert as convertCore } from "@nblift/core";
import { parseCommandLine } from "../src/command-line.ts";
import { runConvert } from "../src/commands/run-convert.ts";
import { resolveRequirements } from "../src/lock/resolve-requirements.ts";
import { main } from "../src/main.ts";
import { memoryTerminal } from "./memory-terminal.ts";
import { notebookText } from "./notebook-text.ts";
import { standInUv, type StandIn } from "./stand-in-uv.ts";

let cwd = "";
let away = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "nblift-lock-test-"));
  away = await mkdtemp(join(tmpdir(), "nblift-lock-away-"));
  await put(
    "sales.ipynb",
    notebookText(["%pip install six==1.16.0", "import six", "#| step: show\nprint(six.PY3)"]),
  );
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
  await rm(away, { recursive: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(cwd, path)), { recursive: true });
  await writeFile(join(cwd, path), text);
}

const read = async (path: string): Promise<string> => readFile(join(cwd, path), "utf8");

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Env = Readonly<Record<string, string>>;

const envOf = (uv: StandIn | undefined, more: Env = {}): Env => ({
  PATH: uv?.path ?? join(away, "nothing"),
  HOME: away,
  ...more,
});

async function lock(uv: StandIn | undefined, ...argv: readonly string[]): Promise<Run> {
  return run(envOf(uv), "lock", ...argv);
}

async function run(env: Env, ...argv: readonly string[]): Promise<Run> {
  const terminal = memoryTerminal(cwd, { env });
  const code = await main(argv, terminal);
  return { code, ...terminal.printed };
}

async function convert(uv: StandIn | undefined, ...argv: readonly string[]): Promise<Run> {
  const terminal = memoryTerminal(cwd);
  const { arguments_ } = await parseCommandLine(["convert", ...argv], terminal);
  const resolve = resolveRequirements(envOf(uv));
  const tools = { convert: convertCore, findEnvironment: async () => undefined, resolve };
  const code = await runConvert(arguments_, terminal, tools);
  return { code, ...terminal.printed };
}

async function expectValid(json: string): Promise<void> {
  const schema = join(import.meta.dirname, "../schema/lock.schema.json");
  const validate = new Ajv2020().compile(JSON.parse(await readFile(schema, "utf8")) as object);
  validate(JSON.parse(json));
  expect(validate.errors).toBeNull();
}

/** All files below the folder with their text. */
async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(cwd, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts: (readonly [string, string])[] = [];
  for (const { parentPath, name } of files)
    texts.push([join(parentPath, name), await readFile(join(parentPath, name), "utf8")]);
  return Object.fromEntries(texts);
}

const hash = (letter: string): string => `    --hash=sha256:${letter.repeat(64)}`;
const locked = `six==1.16.0 \\
${hash("a")} \\
${hash("b")}
    # via -r IN
`;
const expected = locked.replace("IN", "requirements.in");

describe("a package", () => {
  test("gets a lock with hashes, and its README and CI ask for them", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    expect(await uv.calls()).toEqual([]);
    expect(await read("sales/requirements.txt")).toMatch(/^# The direct pins/);
    expect(await lock(uv, "sales")).toEqual({
      code: 0,
      stdout: "sales: 1 distribution locked, with hashes\n",
      stderr: "",
    });
    expect(await read("sales/requirements.txt")).toBe(expected);
    const install = "python -m pip install --require-hashes -r requirements.txt\n";
    expect(await read("sales/README.md")).toContain(`\n${install}`);
    expect(await read("sales/README.md")).not.toContain("not pinned yet");
    const workflow = await read("sales/.github/workflows/ci.yml");
    expect(workflow).toContain(`      - run: ${install}`);
    expect(workflow).not.toContain("not pinned yet");
    expect(await readdir(cwd)).toEqual(["sales", "sales.ipynb"]);
  });

  test("is the same as `convert --lock` makes", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--out", "one");
    await lock(uv, "one/sales");
    expect((await convert(uv, "sales.ipynb", "--out", "two", "--lock")).code).toBe(0);
    const files = await snapshot();
    const below = (folder: string): unknown =>
      Object.fromEntries(
        Object.entries(files)
          .filter(([path]) => path.startsWith(join(cwd, folder)))
          .map(([path, text]) => [path.replace(join(cwd, folder), ""), text]),
      );
    expect(below("two")).toEqual(below("one"));
  });

  test("is locked again only where what is asked for changed", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    expect(await lock(uv, "--check", "sales")).toMatchObject({
      code: 1,
      stdout: "stale: sales/requirements.txt\n",
    });
    await lock(uv, "sales");
    const files = await snapshot();
    expect(await lock(uv, "sales")).toMatchObject({ code: 0, stdout: "sales: up to date\n" });
    expect(await lock(uv, "--check", "sales")).toMatchObject({ code: 0 });
    expect(await snapshot()).toEqual(files);
    expect(await uv.calls()).toHaveLength(1);

    // A comment asks for nothing else.
    await put("sales/requirements.in", `# mine\n${await read("sales/requirements.in")}`);
    expect((await lock(uv, "--check", "sales")).code).toBe(0);
    await put("sales/requirements.in", "six>=1.16,<2\n");
    expect((await lock(uv, "--check", "sales")).code).toBe(1);
    expect((await lock(uv, "sales")).code).toBe(0);
    const calls = await uv.calls();
    expect(calls).toHaveLength(2);
    // What was locked before is kept where it fits.
    expect(calls[1]?.before).toBe("six==1.16.0\n");
    expect(calls[1]?.input).toBe("six>=1.16,<2\n");
  });

  test("is found by its notebook, or as the current folder", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--out", "made");
    expect((await lock(uv, "sales.ipynb", "--out", "made")).stdout).toMatch(/^made\/sales: 1 /);
    const terminal = memoryTerminal(join(cwd, "made/sales"), { env: envOf(uv) });
    expect(await main(["lock"], terminal)).toBe(0);
    expect(terminal.printed.stdout).toBe(".: up to date\n");
    const none = await lock(uv, "sales.ipynb");
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("`nblift convert --lock sales.ipynb` makes and locks it");
    expect((await lock(uv)).stderr).toContain("the current folder is no package");
    expect((await lock(uv, "made")).code).toBe(2);
  });

  test("asks for nothing without uv where it requires nothing", async () => {
    await put("sales.ipynb", notebookText(["import math", "print(math.pi)"]));
    await convert(undefined, "sales.ipynb");
    expect(await lock(undefined, "sales")).toMatchObject({
      code: 0,
      stdout: "sales: locked, and nothing is required\n",
    });
    expect(await read("sales/requirements.txt")).toBe("# requirements.in asks for nothing.\n");
    expect((await lock(undefined, "--check", "sales")).code).toBe(0);
  });

  test("prints as JSON what it is locked to", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    const { stdout } = await lock(uv, "sales", "--output-format", "json");
    await expectValid(stdout);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      packages: [
        {
          path: "sales",
          status: "locked",
          requirements: [
            {
              distribution: "six",
              requirement: "six==1.16.0",
              version: "1.16.0",
              hasHash: true,
              source: null,
            },
          ],
          diagnostics: [],
        },
      ],
    });
  });
});

test("what goes wrong stands in the JSON too", async () => {
  const stderr = "error: Because six was not found in the package registry";
  const uv = await standInUv(away, { code: 1, stderr });
  await convert(uv, "sales.ipynb");
  const { code, stdout } = await lock(uv, "sales", "--output-format", "json");
  await expectValid(stdout);
  const [found] = (JSON.parse(stdout) as { readonly packages: readonly unknown[] }).packages;
  expect(code).toBe(1);
  expect(found).toMatchObject({
    status: "failed",
    requirements: [{ requirement: "six==1.16.0", hasHash: false }],
    diagnostics: [{ code: "NB622", path: "sales/requirements.in", line: 2 }],
  });
});

describe("conversion after a lock", () => {
  test("keeps it, and is up to date", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await lock(uv, "sales");
    const files = await snapshot();
    expect(await convert(undefined, "sales.ipynb")).toMatchObject({ code: 0, stderr: "" });
    expect(await snapshot()).toEqual(files);
    expect((await convert(undefined, "sales.ipynb", "--check")).code).toBe(0);
    expect((await convert(undefined, "sales.ipynb", "--lock")).code).toBe(0);
  });

  test("keeps it where the notebook changed and the requirements did not", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--lock");
    await put(
      "sales.ipynb",
      notebookText(["%pip install six==1.16.0", "import six", "print(six.PY2)"]),
    );
    await convert(undefined, "sales.ipynb");
    expect(await read("sales/requirements.txt")).toBe(expected);
    expect(await read("sales/README.md")).toContain("--require-hashes");
    expect((await lock(undefined, "--check", "sales")).code).toBe(0);
  });

  test("keeps one that was edited since, as by a bot, and takes it for its own", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--lock");
    await put("sales/requirements.txt", `${expected}# checked\n`);
    expect((await convert(undefined, "sales.ipynb", "--check")).code).toBe(1);
    expect((await convert(undefined, "sales.ipynb")).code).toBe(0);
    expect(await read("sales/requirements.txt")).toBe(`${expected}# checked\n`);
  });

  test("goes back to the direct pins where the requirements changed, and says so", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--lock");
    await put(
      "sales.ipynb",
      notebookText(["%pip install six==1.15.0", "import six", "#| step: show\nprint(six.PY3)"]),
    );
    const { code, stderr } = await convert(undefined, "sales.ipynb");
    expect(code).toBe(0);
    expect(stderr).toContain("warning[NB626]");
    expect(await read("sales/requirements.txt")).toMatch(/^# The direct pins.*\nsix==1\.15\.0\n$/);
    expect(await read("sales/README.md")).not.toContain("--require-hashes");
    expect((await convert(undefined, "sales.ipynb")).stderr).toBe("");
  });

  test("locks again with --lock where the requirements changed", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--lock");
    await put(
      "sales.ipynb",
      notebookText(["%pip install six==1.15.0", "import six", "#| step: show\nprint(six.PY3)"]),
    );
    expect((await convert(uv, "sales.ipynb", "--lock", "--check")).code).toBe(1);
    expect(await uv.calls()).toHaveLength(1);
    expect((await convert(uv, "sales.ipynb", "--lock")).stderr).toBe("");
    expect(await uv.calls()).toHaveLength(2);
  });
});

describe("versions without evidence", () => {
  const open = "six==1.17.0 \\\n    --hash=sha256:0\n    # via -r IN\n";
  const papermill = { papermill: { end_time: "2022-03-04T05:06:07.123456" } };

  test("are marked as the newest", async () => {
    await put("sales.ipynb", notebookText(["import six", "#| step: show\nprint(six.PY3)"]));
    const uv = await standInUv(away, { text: open });
    const { stdout } = await convert(uv, "sales.ipynb", "--lock");
    expect(stdout).not.toBe("");
    expect(await read("sales/requirements.txt")).toBe(
      "six==1.17.0 \\\n    --hash=sha256:0\n    # via -r requirements.in\n    # not evidence: the newest that fits, when this was locked\n",
    );
    expect((await uv.calls())[0]?.args).not.toContain("--exclude-newer");
  });

  test("are estimated where the notebook says when it ran, and stay marked", async () => {
    const raw = notebookText(["import six", "#| step: show\nprint(six.PY3)"], papermill);
    await put("sales.ipynb", raw);
    const uv = await standInUv(away, { text: open });
    await convert(uv, "sales.ipynb");
    const { stdout } = await lock(uv, "sales");
    expect(stdout).toBe("sales: 1 distribution locked, with hashes, 1 estimated\n");
    const mark =
      "    # estimated: the newest that fits of 2022-03-04, when the notebook ran last\n";
    expect(await read("sales/requirements.txt")).toContain(mark);
    const [call] = await uv.calls();
    expect(call?.args.join(" ")).toContain("--exclude-newer 2022-03-04T05:06:07Z");
    await lock(uv, "sales", "--universal");
    expect(await read("sales/requirements.txt")).toContain(mark);
  });

  test("are not estimated where pins are newer than that", async () => {
    await put(
      "sales.ipynb",
      notebookText(["import six", "#| step: show\nprint(six.PY3)"], papermill),
    );
    const uv = await standInUv(
      away,
      { code: 1, stderr: "error: No solution found" },
      { text: open },
    );
    await convert(uv, "sales.ipynb", "--lock");
    expect(await read("sales/requirements.txt")).toContain("    # not evidence: ");
    expect((await uv.calls())[1]?.args).not.toContain("--exclude-newer");
  });

  test("are taken as of a date that is asked for, and it is remembered", async () => {
    await put("sales.ipynb", notebookText(["import six", "#| step: show\nprint(six.PY3)"]));
    const uv = await standInUv(away, { text: open });
    await convert(uv, "sales.ipynb");
    await lock(uv, "sales", "--exclude-newer", "2021-02-03");
    const [call] = await uv.calls();
    expect(call?.args.join(" ")).toContain("--exclude-newer 2021-02-03T23:59:59Z");
    expect(await read("sales/requirements.txt")).toContain(
      "    # estimated: the newest that fits of 2021-02-03\n",
    );
    expect((await lock(uv, "--check", "sales")).code).toBe(0);
    expect((await convert(uv, "sales.ipynb", "--lock", "--check")).code).toBe(0);
    expect((await lock(uv, "--check", "sales", "--exclude-newer", "none")).code).toBe(1);
  });
});

describe("what uv is asked", () => {
  test("is to write no address of an index, and to download no Python", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--lock");
    const [call] = await uv.calls();
    expect(call?.args).toEqual(
      expect.arrayContaining([
        "--generate-hashes",
        "--no-emit-index-url",
        "--no-emit-find-links",
        "--no-emit-index-annotation",
        "--no-python-downloads",
      ]),
    );
    expect(call?.args.slice(0, 4)).toEqual([
      "pip",
      "compile",
      "--generate-hashes",
      "--python-version=3.11",
    ]);
    expect(call?.args).not.toContain("--universal");
    expect(call?.input).toBe(await read("sales/requirements.in"));
  });

  test("is to upgrade all, or some", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb", "--lock");
    await lock(uv, "--upgrade", "sales");
    await lock(uv, "--upgrade-package", "six,numpy", "sales");
    const [, all, some] = await uv.calls();
    expect(all?.args).toContain("--upgrade");
    expect(all?.before).toBe("");
    expect(some?.args.join(" ")).toContain("--upgrade-package six --upgrade-package numpy");
    expect(some?.before).toBe("six==1.16.0\n");
  });

  test("is the Python and the systems that are asked for, which are remembered", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await lock(uv, "sales", "--python-version", "3.12", "--universal");
    const [call] = await uv.calls();
    expect(call?.args.join(" ")).toContain("--python-version=3.12");
    expect(call?.args).toContain("--universal");
    expect((await lock(uv, "--check", "sales")).code).toBe(0);
    expect((await lock(uv, "--check", "--no-universal", "sales")).code).toBe(1);
  });

  test("takes the index that only pip was told of", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    const index = "https://packages.example/simple";
    await run(envOf(uv, { PIP_INDEX_URL: index }), "lock", "sales");
    expect((await uv.calls())[0]?.env).toEqual({ UV_DEFAULT_INDEX: index });
    expect(Object.values(await snapshot()).join("")).not.toContain(index);
  });

  test("has the options on where to look that the requirements have, and so has the lock", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    const more = "--extra-index-url https://wheels.example/cu118";
    await put("sales/requirements.in", `${more}   # cell 1\n--pre\nsix==1.16.0\n`);
    await lock(uv, "sales");
    expect((await uv.calls())[0]?.args.join(" ")).toContain("--prerelease allow");
    expect(await read("sales/requirements.txt")).toBe(`${more}\n${expected}`);
    expect((await lock(uv, "--check", "sales")).code).toBe(0);
  });

  test("prefers what the notebook's environment holds, where that is where the pins come from", async () => {
    const site = ".venv/lib/python3.11/site-packages";
    const install = async (name: string, version: string): Promise<void> => {
      const info = `${site}/${name}-${version}.dist-info`;
      await put(`${info}/METADATA`, `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`);
      await put(`${info}/RECORD`, `${name}.py,,\n`);
      await put(`${site}/${name}.py`, "");
    };
    await put(".venv/pyvenv.cfg", "version = 3.11.7\n");
    await install("six", "1.16.0");
    await install("attrs", "23.1.0");
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await lock(uv, "sales");
    await lock(uv, "sales", "--universal", "--no-environment");
    await put("sales/requirements.in", "six==1.15.0\n");
    await lock(uv, "sales");
    const calls = await uv.calls();
    expect(calls.map(({ before }) => before)).toEqual([
      "attrs==23.1.0\nsix==1.16.0\n",
      "six==1.16.0\n",
      "six==1.16.0\n",
    ]);
  });
});

describe("what has no hash", () => {
  const mixed = `six==1.16.0 \\
${hash("a")}
    # via
    #   -r IN
    #   tools
tools @ git+https://host.example/team/tools@4f1c
    # via -r IN
`;

  test("leaves the whole lock without hashes, with the reason", async () => {
    const uv = await standInUv(away, { text: mixed });
    await convert(uv, "sales.ipynb");
    const { code, stdout, stderr } = await lock(uv, "sales");
    expect([code, stdout]).toEqual([0, "sales: 2 distributions locked, without hashes\n"]);
    expect(stderr).toContain("warning[NB627]");
    expect(await read("sales/requirements.txt"))
      .toBe(`# No hashes: pip checks all or none, and tools @ git+https://host.example/team/tools@4f1c has none.
six==1.16.0
    # via
    #   -r requirements.in
    #   tools
tools @ git+https://host.example/team/tools@4f1c
    # via -r requirements.in
`);
    const readme = await read("sales/README.md");
    expect(readme).toContain("\npython -m pip install -r requirements.txt\n");
    expect(readme).toContain("`requirements.txt` pins all that is installed, without hashes");
    expect(readme).not.toContain("not pinned yet");
    expect(await read("sales/.github/workflows/ci.yml")).toContain(
      "- run: python -m pip install -r requirements.txt\n",
    );
    expect((await lock(uv, "--check", "sales")).code).toBe(0);
    expect((await convert(uv, "sales.ipynb", "--check")).code).toBe(0);
  });
});

describe("edited files", () => {
  test("a requirements.txt that somebody edited is not overwritten without --force", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await put("sales/requirements.txt", "six==1.16.0  # mine\n");
    const { code, stderr } = await lock(uv, "sales");
    expect(code).toBe(1);
    expect(stderr).toContain("error[NB703]");
    expect(await read("sales/requirements.txt")).toBe("six==1.16.0  # mine\n");
    expect(await uv.calls()).toEqual([]);
    expect((await lock(uv, "sales", "--force")).code).toBe(0);
    expect(await read("sales/requirements.txt")).toBe(expected);
  });

  test("a link in the place of requirements.txt stays, and so does what it leads to", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await put("elsewhere.txt", "precious\n");
    await rm(join(cwd, "sales/requirements.txt"));
    await symlink(join(cwd, "elsewhere.txt"), join(cwd, "sales/requirements.txt"));
    const { code, stderr } = await lock(uv, "sales", "--force");
    expect([code, await read("elsewhere.txt")]).toEqual([1, "precious\n"]);
    expect(stderr).toContain("error[NB704]");
  });

  test("edits elsewhere in the README stay, and still count as edits", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await put("sales/README.md", `${await read("sales/README.md")}\nOurs.\n`);
    expect((await lock(uv, "sales")).stderr).toBe("");
    const readme = await read("sales/README.md");
    expect(readme).toContain("--require-hashes");
    expect(readme).toMatch(/\nOurs\.\n$/);
    expect((await convert(uv, "sales.ipynb")).stderr).toContain("NB703");
  });

  test("a README that no longer says how to install is left alone, and that is said", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await put("sales/README.md", "# Ours\n");
    const { code, stderr } = await lock(uv, "sales");
    expect(code).toBe(0);
    expect(stderr).toContain("warning[NB628]");
    expect(await read("sales/README.md")).toBe("# Ours\n");
    expect(await read("sales/requirements.txt")).toBe(expected);
  });

  test("line ends that a checkout changed are no edits, and stay", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    for (const path of ["sales/README.md", "sales/requirements.txt", "sales/requirements.in"])
      await put(path, (await read(path)).replaceAll("\n", "\r\n"));
    expect((await lock(uv, "sales")).code).toBe(0);
    expect(await read("sales/README.md")).toContain("--require-hashes -r requirements.txt\r\n");
    expect((await convert(undefined, "sales.ipynb", "--check")).code).toBe(0);
  });

  test("a manifest that somebody changed leads nowhere else", async () => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    await put("victim.md", await read("sales/README.md"));
    const path = "sales/.nblift/manifest.json";
    await put(path, (await read(path)).replace('"path": "README.md"', '"path": "../victim.md"'));
    await lock(uv, "sales");
    expect(await read("victim.md")).not.toContain("--require-hashes");
    await put(path, "{}");
    expect(await lock(uv, "sales")).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("what goes wrong is said, has its exit code and changes nothing", () => {
  const conflict = `error: No solution found when resolving dependencies
  cause: Because pandas==2.1.4 depends on six>=1.23.2,<2 and you require pandas==2.1.4, we can conclude that you require six>=1.23.2,<2.
         And because you require six==1.16.0, we can conclude that your requirements are unsatisfiable.
`;
  const older = `  × No solution found when resolving dependencies:
  ╰─▶ Because six was not found in the package registry and you require
      six==1.16.0, we can conclude that your requirements are unsatisfiable.
`;
  const cases = [
    [
      "no Python",
      2,
      "error: No interpreter found for Python 3.11 in search path\n",
      2,
      "NB620",
      "uv python install 3.11",
    ],
    [
      "no network",
      2,
      "error: Failed to fetch: https://packages.example/simple/six/\n  cause: dns error\n  cause: failed to lookup address information\n",
      2,
      "NB621",
      "packages.example/simple/six/: dns error",
    ],
    [
      "told to stay offline",
      1,
      "error: No solution found when resolving dependencies\n  cause: Because six was not found in the cache and you require six, we can conclude that your requirements are unsatisfiable.\n\nhint: Packages were unavailable because the network was disabled.\n",
      2,
      "NB621",
      "stay offline",
    ],
    [
      "an index that is none",
      1,
      "error: Received some unexpected JSON from `https://packages.example/simple/six/`\n  cause: key must be a string\n",
      2,
      "NB621",
      "unexpected JSON",
    ],
    [
      "an index that denies access",
      1,
      "error: No solution found\n  cause: Because six was not found in the package registry\n\nhint: An index (https://packages.example/simple) returned a 403 Forbidden error.\n",
      2,
      "NB621",
      "does not answer as it should",
    ],
    [
      "an index with an error",
      2,
      "error: Failed to fetch: `x`\n  cause: HTTP status server error (500 Internal Server Error)\n",
      2,
      "NB621",
      "500",
    ],
    [
      "an unknown distribution",
      1,
      older,
      1,
      "NB622",
      "the index has no `six`. requirements.in has `six==1.16.0` (cell 1 installs this version)",
    ],
    [
      "an unknown version",
      1,
      "error: No solution found\n  cause: Because there is no version of six==1.16.0 and you require six==1.16.0, we can conclude that your requirements are unsatisfiable.\n",
      1,
      "NB622",
      "the index has no `six==1.16.0`",
    ],
    ["a conflict", 1, conflict, 1, "NB623", "pandas==2.1.4 depends on six>=1.23.2,<2"],
    [
      "a Python that a pin does not support",
      1,
      "warning: The requested Python version 3.11 is not available; 3.12.1 will be used to build dependencies instead.\nerror: No solution found\n  cause: Because the requested Python version (>=3.11) does not satisfy Python>=3.13 and six==1.16.0 depends on Python>=3.13, we can conclude that six==1.16.0 cannot be used.\n",
      1,
      "NB624",
      "the requirements do not run on Python 3.11: `six==1.16.0` needs Python>=3.13",
    ],
    [
      "anything else",
      1,
      "error: Failed to build `six==1.16.0`\n  cause: the build backend returned an error\n",
      1,
      "NB625",
      "Failed to build `six==1.16.0`: the build backend",
    ],
  ] as const;

  test.each(cases)("%s", async (_, exit, said, code, name, message) => {
    const uv = await standInUv(away, { code: exit, stderr: said });
    await convert(uv, "sales.ipynb");
    const files = await snapshot();
    const found = await lock(uv, "sales");
    expect([found.code, found.stdout]).toEqual([code, ""]);
    expect(found.stderr).toContain(`error[${name}]`);
    expect(found.stderr).toContain(message);
    expect(await snapshot()).toEqual(files);
    const left = await readdir(cwd);
    expect(left).toEqual(["sales", "sales.ipynb"]);
  });

  test("a conflict is told in the words of the requirements, at their line", async () => {
    const uv = await standInUv(away, { code: 1, stderr: conflict });
    await convert(uv, "sales.ipynb");
    const lines =
      "# What is needed.\nattrs==1\nsix==1.16.0   # cell 3 installs <2\npandas==2.1.4   # cell 9 printed this version\n";
    await put("sales/requirements.in", lines);
    const { stderr } = await lock(uv, "sales");
    expect(stderr).toContain(
      "requirements.in has `six==1.16.0` (cell 3 installs <2), `pandas==2.1.4` (cell 9 printed this version)",
    );
    expect(stderr).toContain("--> sales/requirements.in:3\n");
  });

  test("no uv", async () => {
    await convert(undefined, "sales.ipynb");
    const files = await snapshot();
    const { code, stdout, stderr } = await lock(undefined, "sales");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      "error[NB620]: uv is needed to resolve requirements, and is not found",
    );
    expect(stderr).toContain("pip install uv");
    expect(await snapshot()).toEqual(files);
  });

  test("a command called uv that does not run", async () => {
    const uv = await standInUv(away, { text: locked });
    await writeFile(
      join(uv.path, "uv"),
      "#!/bin/sh\necho 'pyenv: uv: command not found' >&2\nexit 127\n",
    );
    await convert(uv, "sales.ipynb");
    expect((await lock(uv, "sales")).stderr).toContain("error[NB620]");
  });

  test("a lock that is there stays where a new one cannot be made", async () => {
    const uv = await standInUv(away, { text: locked }, { code: 1, stderr: conflict });
    await convert(uv, "sales.ipynb", "--lock");
    await put("sales/requirements.in", "six==1.16.0\npandas==2.1.4\n");
    const files = await snapshot();
    expect((await lock(uv, "sales")).code).toBe(1);
    expect(await snapshot()).toEqual(files);
  });

  test.each([
    ["no uv", undefined, 2, "NB620"],
    ["a conflict", { code: 1, stderr: conflict }, 1, "NB623"],
  ] as const)(
    "`convert --lock` with %s: the package has the direct pins",
    async (_, answer, code, name) => {
      const uv = answer === undefined ? undefined : await standInUv(away, answer);
      const found = await convert(uv, "sales.ipynb", "--lock");
      expect(found.code).toBe(code);
      expect(found.stdout).toContain("from sales.ipynb");
      expect(found.stderr).toContain(`error[${name}]`);
      expect(await read("sales/requirements.txt")).toMatch(/^# The direct pins/);
      expect(await read("sales/README.md")).not.toContain("--require-hashes");
      expect(existsSync(join(cwd, "sales/src/sales/__init__.py"))).toBe(true);
    },
  );

  test.each([
    [["--exclude-newer", "yesterday"], "`--exclude-newer` must be a date"],
    [["--exclude-newer", "2024-13-41"], "`--exclude-newer` must be a date"],
    [["--python-version", "2.7"], "`--python-version` must be a version such as 3.12"],
    [["--upgrade-package", "--all"], "upgrade-package"],
    [["--upgrade-package", "a b"], "`a b` is no distribution's name"],
    [["--universal", "--no-universal"], "contradict each other"],
  ])("wrong usage: %j", async (argv, message) => {
    const uv = await standInUv(away, { text: locked });
    await convert(uv, "sales.ipynb");
    const { code, stdout, stderr } = await lock(uv, "sales", ...argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});
