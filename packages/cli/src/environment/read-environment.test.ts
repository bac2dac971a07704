import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readEnvironment } from "./read-environment.ts";

let prefix = "";
beforeEach(() => {
  prefix = mkdtempSync(join(tmpdir(), "nblift-environment-"));
});
afterEach(() => {
  rmSync(prefix, { recursive: true });
});

const site = "lib/python3.11/site-packages";

/** Writes files below the prefix: text by path. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(prefix, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Metadata of a distribution, as pip writes it; `files` are lines of its RECORD. */
function distInfo(
  name: string,
  files: readonly string[],
  more: Readonly<Record<string, string>> = {},
  folder: string = site,
): Record<string, string> {
  const own = {
    METADATA: "",
    RECORD: files.map((file) => `${file},sha256=x,1\n`).join(""),
    ...more,
  };
  const entries = Object.entries(own);
  return Object.fromEntries(
    entries.map(([file, text]) => [`${folder}/${name}.dist-info/${file}`, text]),
  );
}

const read = (): ReturnType<typeof readEnvironment> => readEnvironment(prefix, ".venv");
const importsOf = (name: string): readonly string[] | undefined =>
  read()?.distributions.find((one) => one.name === name)?.imports;

test("a folder that is no environment is none", () => {
  expect(read()).toBeUndefined();
  expect(readEnvironment(join(prefix, "nothing"), ".venv")).toBeUndefined();
});

test("names, versions and imports, sorted", () => {
  write({
    "pyvenv.cfg": "home = /usr/bin\nversion = 3.11.7\n",
    ...distInfo("scikit_learn-1.9.1", ["sklearn/__init__.py", "sklearn/svm/_base.py"]),
    ...distInfo("matplotlib-3.11.2", [
      "matplotlib/__init__.py",
      "pylab.py",
      "__pycache__/pylab.cpython-311.pyc",
      "../../../bin/x.py",
      "matplotlib-3.11.2.dist-info/METADATA",
    ]),
    ...distInfo("cffi-2.0", ["_cffi_backend.cpython-311-x86_64-linux-gnu.so", "cffi/__init__.py"]),
    // What an interrupted pip left behind, and metadata without its file.
    [`${site}/~andas-2.0.dist-info/METADATA`]: "",
    [`${site}/pandas-1.0.dist-info/RECORD`]: "",
  });
  expect(read()).toEqual({
    label: ".venv",
    pythonVersion: "3.11.7",
    distributions: [
      { name: "cffi", version: "2.0", imports: ["_cffi_backend", "cffi"] },
      { name: "matplotlib", version: "3.11.2", imports: ["matplotlib", "pylab"] },
      { name: "scikit-learn", version: "1.9.1", imports: ["sklearn"] },
    ],
  });
});

test("packages that share a namespace are told apart by what they add to it", () => {
  write({
    ...distInfo("google_cloud_storage-2.0", [
      "google/cloud/storage/__init__.py",
      "google/cloud/storage/blob.py",
    ]),
    ...distInfo("protobuf-5.0", ["google/protobuf/__init__.py", "google/_upb/_message.abi3.so"]),
    // An `__init__.py` that says that others add to the package.
    ...distInfo("zope.event-5.0", ["zope/__init__.py", "zope/event/__init__.py"], {
      "top_level.txt": "zope\n",
      "namespace_packages.txt": "zope\n",
    }),
  });
  expect(importsOf("google-cloud-storage")).toEqual(["google.cloud.storage"]);
  expect(importsOf("protobuf")).toEqual(["google._upb._message", "google.protobuf"]);
  expect(importsOf("zope-event")).toEqual(["zope.event"]);
});

test("what is declared counts, not stray files", () => {
  const files = ["tools/__init__.py", "tests/__init__.py", "setup.py"];
  write(distInfo("tools-1.0", files, { "top_level.txt": "tools\n_missing\n" }));
  expect(importsOf("tools")).toEqual(["_missing", "tools"]);
});

test("projects that are installed from their folder", () => {
  const direct = JSON.stringify({ url: "file:///somewhere", dir_info: { editable: true } });
  const folder = join(prefix, "project");
  write({
    "project/src/one/__init__.py": "",
    "project/src/module.py": "",
    "project/src/tests/__init__.py": "",
    ...distInfo("one-0.1", ["_one.pth"], { "direct_url.json": direct }),
    [`${site}/_one.pth`]: `${join(folder, "src")}\n`,
    ...distInfo("two-0.1", ["__editable___two_0_1_finder.py"], { "direct_url.json": direct }),
    [`${site}/__editable___two_0_1_finder.py`]: `MAPPING: dict[str, str] = {'two': '/x/two', 'extra': '/x/extra'}\n`,
    // `setup.py develop` leaves the metadata in the project, and links it.
    "project/old.egg-info/PKG-INFO": "Metadata-Version: 1.0\nName: Old_Tools\nVersion: 0.9\n",
    "project/old.egg-info/top_level.txt": "old\n",
    [`${site}/easy-install.pth`]: `import sys\n${folder}\n`,
  });
  expect(read()?.distributions).toEqual([
    { name: "old-tools", version: "0.9", imports: ["old"] },
    { name: "one", version: "0.1", imports: ["module", "one"], origin: { kind: "folder" } },
    { name: "two", version: "0.1", imports: ["extra", "two"], origin: { kind: "folder" } },
  ]);
});

test("addresses that something was installed from, without their passwords", () => {
  const vcs = { vcs: "git", commit_id: "abc", requested_revision: "main" };
  const git = { url: "https://user:secret@host/o/r.git", vcs_info: vcs, subdirectory: "sub" };
  const archive = { url: "https://host/b-1.zip", archive_info: {} };
  write({
    ...distInfo("a-1.0", ["a.py"], { "direct_url.json": JSON.stringify(git) }),
    ...distInfo("b-1.0", ["b.py"], { "direct_url.json": JSON.stringify(archive) }),
    ...distInfo("c-1.0", ["c.py"], { "direct_url.json": "[" }),
  });
  expect(read()?.distributions.map(({ origin }) => origin)).toEqual([
    { kind: "address", url: "git+https://host/o/r.git@abc#subdirectory=sub" },
    { kind: "address", url: "https://host/b-1.zip" },
    undefined,
  ]);
});

test("what setuptools wrote before wheels, and what lists no files", () => {
  write({
    [`${site}/a-1.0-py3.11.egg-info/PKG-INFO`]: "Name: a\nVersion: 1.0\n",
    [`${site}/a-1.0-py3.11.egg-info/top_level.txt`]: "a_module\n",
    [`${site}/b_tool-2.0-py3.11.egg-info`]: "Name: b-tool\nVersion: 2.0\n",
    [`${site}/b_tool.py`]: "",
    [`${site}/c-3.0.dist-info/METADATA`]: "",
    [`${site}/c/__init__.py`]: "",
  });
  expect(read()?.distributions).toEqual([
    { name: "a", version: "1.0", imports: ["a_module"] },
    { name: "b-tool", version: "2.0", imports: ["b_tool"] },
    { name: "c", version: "3.0", imports: ["c"] },
  ]);
});

test("Windows and conda lay their folders out otherwise", () => {
  write({
    "conda-meta/python-3.12.4-h123_0.json": "{}",
    ...distInfo("a-1.0", ["a\\__init__.py"], {}, "Lib/site-packages"),
  });
  expect(read()).toMatchObject({
    pythonVersion: "3.12.4",
    distributions: [{ name: "a", imports: ["a"] }],
  });
});

test("an environment that sees the system's packages has them too; its own come first", () => {
  const base = join(prefix, "base");
  write({
    "pyvenv.cfg": `home = ${join(base, "bin")}\ninclude-system-site-packages = true\nversion_info = 3.11.7.final.0\n`,
    ...distInfo("a-2.0", ["a.py"]),
    ...distInfo("a-1.0", ["a.py"], {}, `base/${site}`),
    ...distInfo("b-1.0", ["b.py"], {}, `base/${site}`),
    ...distInfo("c-1.0", ["c.py"], {}, "base/lib/python3.9/site-packages"),
  });
  expect(read()?.pythonVersion).toBe("3.11.7");
  expect(read()?.distributions.map(({ name, version }) => `${name} ${version}`)).toEqual([
    "a 2.0",
    "b 1.0",
  ]);
});

describe("a user's own packages", () => {
  const env = (): NodeJS.ProcessEnv => ({ HOME: join(prefix, "home") });
  const userSite = `home/.local/lib/python3.11/site-packages`;
  const versions = (from: string, variables: NodeJS.ProcessEnv = env()): readonly string[] =>
    readEnvironment(join(prefix, from), "", variables)?.distributions.map(
      ({ name, version }) => `${name} ${version}`,
    ) ?? [];

  beforeEach(() => {
    write({
      ...distInfo("six-1.16.0", ["six.py"], {}, userSite),
      ...distInfo("zipp-3.0", ["zipp.py"], {}, userSite),
      ...distInfo("six-1.15.0", ["six.py"], {}, `system/${site}`),
      ...distInfo("six-1.15.0", ["six.py"], {}, `own/${site}`),
      "own/pyvenv.cfg": `home = ${join(prefix, "system/bin")}\nversion = 3.11.7\n`,
      ...distInfo("attrs-1.0", ["attr.py"], {}, `open/${site}`),
      "open/pyvenv.cfg": `home = ${join(prefix, "system/bin")}\ninclude-system-site-packages = true\nversion = 3.11.7\n`,
    });
  });

  test("come before the system's", () => {
    expect(versions("system")).toEqual(["six 1.16.0", "zipp 3.0"]);
  });

  test("are not seen by a virtual environment, unless it sees the system's", () => {
    expect(versions("own")).toEqual(["six 1.15.0"]);
    expect(versions("open")).toEqual(["attrs 1.0", "six 1.16.0", "zipp 3.0"]);
  });

  test("lie elsewhere on Windows, in a macOS framework, and where $PYTHONUSERBASE says so", () => {
    const one = "zipp-3.1";
    for (const [folder, variables] of [
      ["roaming/Python/Python311/site-packages", { APPDATA: join(prefix, "roaming") }],
      ["mac/Library/Python/3.11/lib/python/site-packages", { HOME: join(prefix, "mac") }],
      ["base/lib/python3.11/site-packages", { ...env(), PYTHONUSERBASE: join(prefix, "base") }],
    ] as const) {
      write(distInfo(one, ["zipp.py"], {}, folder));
      expect(versions("system", variables)).toEqual(["six 1.15.0", "zipp 3.1"]);
    }
  });

  test("are left out where Python is told so, and where no home is known", () => {
    expect(versions("system", { ...env(), PYTHONNOUSERSITE: "1" })).toEqual(["six 1.15.0"]);
    expect(versions("system", {})).toEqual(["six 1.15.0"]);
  });
});
