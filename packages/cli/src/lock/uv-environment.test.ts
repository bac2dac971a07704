import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readPipConfiguration } from "./pip-configuration.ts";
import { uvEnvironment } from "./uv-environment.ts";

let home = "";
let folder = "";

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "nblift-configuration-"));
  folder = join(home, "work/sales");
  await put("work/sales/requirements.in", "six\n");
});

afterEach(async () => rm(home, { recursive: true }));

async function put(path: string, text: string): Promise<string> {
  const file = join(home, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

type Env = Readonly<Record<string, string>>;

/** Of the machine itself, nothing is read. */
const envOf = (more: Env = {}): Env => ({
  HOME: home,
  XDG_CONFIG_DIRS: join(home, "machine"),
  ...more,
});

/** What uv is told that the user's environment does not say. */
function told(more: Env = {}): readonly unknown[] {
  const given = envOf(more);
  const { env, args } = uvEnvironment(folder, given);
  const added = Object.entries(env).filter(([name, value]) => given[name] !== value);
  return [Object.fromEntries(added.filter(([name]) => name.startsWith("UV_"))), args];
}

describe("pip's configuration", () => {
  test("is that of the machine, the user, the environment and PIP_CONFIG_FILE, then of variables", async () => {
    const index = (env: Env): string | undefined => readPipConfiguration(folder, envOf(env)).index;
    await put("machine/pip/pip.conf", "[global]\nindex-url = https://machine.example\n");
    expect(index({})).toBe("https://machine.example");
    await put(".config/pip/pip.conf", "[global]\nindex-url: https://user.example\n");
    expect(index({})).toBe("https://user.example");
    await put("venv/pip.conf", "[global]\nindex_url = https://venv.example\n");
    expect(index({ VIRTUAL_ENV: join(home, "venv") })).toBe("https://venv.example");
    const PIP_CONFIG_FILE = await put("own.conf", "[install]\nindex-url = https://own.example\n");
    expect(index({ PIP_CONFIG_FILE, VIRTUAL_ENV: join(home, "venv") })).toBe("https://own.example");
    expect(index({ PIP_CONFIG_FILE, PIP_INDEX_URL: "https://variable.example" })).toBe(
      "https://variable.example",
    );
    expect(index({ PIP_CONFIG_FILE: "/dev/null" })).toBeUndefined();
  });

  test("does not count that of the user beside PIP_CONFIG_FILE, as in pip", async () => {
    await put(".config/pip/pip.conf", "[global]\nindex-url = https://user.example\n");
    const PIP_CONFIG_FILE = await put("own.conf", "[global]\ntimeout = 60\n");
    expect(readPipConfiguration(folder, envOf({ PIP_CONFIG_FILE })).index).toBeUndefined();
  });

  test("has values of several lines, comments, and sections of which `install` is the strongest", async () => {
    await put(
      ".config/pip/pip.conf",
      `; ours
[install]
no-index = yes
extra-index-url =
    https://one.example
    # not this one
    https://two.example
[global]
trusted-host = one.example two.example
no-index = false
find-links = https://wheels.example/a
cert = /ours.pem
[download]
index-url = https://download.example
`,
    );
    expect(readPipConfiguration(folder, envOf())).toEqual({
      index: undefined,
      moreIndexes: ["https://one.example", "https://two.example"],
      findLinks: ["https://wheels.example/a"],
      isWithoutIndex: true,
      trustedHosts: ["one.example", "two.example"],
      certificates: "/ours.pem",
    });
  });
});

describe("uv", () => {
  test("is told what only pip's configuration says", async () => {
    const PIP_CONFIG_FILE = await put(
      "own.conf",
      "[global]\nindex-url = https://me:secret@own.example\nextra-index-url = https://more.example\ntrusted-host = own.example\n",
    );
    expect(told({ PIP_CONFIG_FILE })).toEqual([
      {
        UV_DEFAULT_INDEX: "https://me:secret@own.example",
        UV_EXTRA_INDEX_URL: "https://more.example",
        UV_INSECURE_HOST: "own.example",
      },
      [],
    ]);
  });

  test("is told to ask no index where pip is", () => {
    const more = { PIP_NO_INDEX: "1", PIP_FIND_LINKS: "/wheels /more" };
    expect(told(more)).toEqual([{ UV_FIND_LINKS: "/wheels,/more" }, ["--no-index"]]);
  });

  test.each([
    ["a variable", "none.toml", "", { UV_INDEX: "https://uv.example" }],
    [
      "uv.toml above the package",
      "work/uv.toml",
      '[[index]]\nname = "own"\nurl = "https://uv.example"\n',
      {},
    ],
    ["uv.toml of the user", ".config/uv/uv.toml", '[pip]\nindex-url = "https://uv.example"\n', {}],
    ["uv.toml of the machine", "machine/uv/uv.toml", 'index-url = "https://uv.example"\n', {}],
    [
      "pyproject.toml of a project",
      "work/pyproject.toml",
      '[tool.uv]\nextra-index-url = ["https://uv.example"]\n',
      {},
    ],
  ])("keeps its own index of %s", async (_, path, text, more) => {
    await put(path, text);
    await put(".config/pip/pip.conf", "[global]\nindex-url = https://pip.example\n");
    expect(told(more)).toEqual([{}, []]);
  });

  test("is told where its own files say nothing of an index, or are not read", async () => {
    await put("work/uv.toml", 'resolution = "highest"\n');
    await put(".config/uv/uv.toml", "not toml");
    await put(".config/pip/pip.conf", "[global]\nindex-url = https://pip.example\n");
    const index = { UV_DEFAULT_INDEX: "https://pip.example" };
    expect(told()).toEqual([index, []]);
    await put("work/uv.toml", 'index-url = "https://uv.example"\n');
    expect(told({ UV_NO_CONFIG: "1" })).toEqual([index, []]);
    expect(told({ UV_CONFIG_FILE: join(home, ".config/uv/uv.toml") })).toEqual([index, []]);
  });

  test("has the rest of the user's environment as it is", () => {
    const { env } = uvEnvironment(folder, envOf({ UV_OFFLINE: "1", HTTPS_PROXY: "proxy" }));
    expect(env).toMatchObject({ UV_OFFLINE: "1", HTTPS_PROXY: "proxy", HOME: home });
  });
});
