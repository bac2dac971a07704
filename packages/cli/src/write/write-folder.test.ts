import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { manifestPath } from "@nblift/core";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { applyWrites } from "./apply-writes.ts";
import { hashOf } from "./hash.ts";
import { planWrites } from "./plan-writes.ts";
import { readFolder } from "./read-folder.ts";
import type { WantedFile, WriteConflict } from "./write-plan.ts";

let root = "";
let folder = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "nblift-write-"));
  folder = join(root, "out", "pkg");
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

type Texts = Readonly<Record<string, string>>;

/** Files and the manifest that lists them. */
function wantedOf(texts: Texts): readonly WantedFile[] {
  const hashes = Object.entries(texts).map(([path, text]) => [path, hashOf(text)]);
  const manifest = JSON.stringify({ schemaVersion: 1, files: Object.fromEntries(hashes) });
  return Object.entries({ ...texts, [manifestPath]: manifest }).map(([path, text]) => ({
    path,
    sha256: hashOf(text),
    content: { text },
  }));
}

async function write(texts: Texts, isForced = false): Promise<readonly WriteConflict[]> {
  const files = wantedOf(texts);
  const state = await readFolder(
    folder,
    files.map(({ path }) => path),
  );
  const plan = planWrites(state, files, isForced);
  if (plan.conflicts.length === 0) await applyWrites(folder, plan);
  return plan.conflicts;
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** All files below the package's folder with their text, but for the manifest. */
async function contents(): Promise<Texts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== manifestPath);
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? ""]));
}

const oneFile = { "src/a.py": "a = 1\n" };

test("a new package is written with the folders above it, and nothing is left beside it", async () => {
  expect(await write(oneFile)).toEqual([]);
  expect(await contents()).toEqual(oneFile);
  expect(await readdir(join(root, "out"))).toEqual(["pkg"]);
});

test("an empty folder is taken", async () => {
  await mkdir(folder, { recursive: true });
  await write(oneFile);
  expect(await contents()).toEqual(oneFile);
});

test("writing again updates, removes with emptied folders, and leaves other files alone", async () => {
  await write({ ...oneFile, "src/old/b.py": "b\n", "src/c.py": "c\n" });
  await put("src/mine.py", "mine\n");
  expect(await write({ "src/a.py": "a = 2\n", "src/c.py": "c\n", "d/e.py": "e\n" })).toEqual([]);
  expect(await contents()).toEqual({
    "src/a.py": "a = 2\n",
    "src/c.py": "c\n",
    "d/e.py": "e\n",
    "src/mine.py": "mine\n",
  });
  expect(await readdir(join(folder, "src"))).toEqual(["a.py", "c.py", "mine.py"]);
  expect(await readdir(join(root, "out"))).toEqual(["pkg"]);
});

test("an edit is kept until it is forced away; CRLF line ends are none", async () => {
  await write(oneFile);
  await put("src/a.py", "a = 1\r\n");
  expect(await write({ "src/a.py": "a = 2\n" })).toEqual([]);
  await put("src/a.py", "edited\n");
  expect(await write({ "src/a.py": "a = 3\n" })).toEqual([{ kind: "edited", path: "src/a.py" }]);
  expect(await contents()).toEqual({ "src/a.py": "edited\n" });
  await write({ "src/a.py": "a = 3\n" }, true);
  expect(await contents()).toEqual({ "src/a.py": "a = 3\n" });
});

test("a run that was cut off is taken up", async () => {
  await write(oneFile);
  await put("src/a.py", "a = 2\n");
  expect(await write({ "src/a.py": "a = 2\n", "src/b.py": "b\n" })).toEqual([]);
});

test("a folder of somebody else is not touched, and written into by force", async () => {
  await put("notes.txt", "mine\n");
  expect(await write(oneFile)).toEqual([{ kind: "foreign-folder" }]);
  expect(await contents()).toEqual({ "notes.txt": "mine\n" });
  await write(oneFile, true);
  expect(await contents()).toEqual({ "notes.txt": "mine\n", ...oneFile });
});

test.each(["not JSON", "[]", '{"schemaVersion": 2, "files": {}}', '{"schemaVersion": 1}'])(
  "with the manifest %s it counts as somebody else's",
  async (manifest) => {
    await put(manifestPath, manifest);
    expect(await write(oneFile)).toEqual([{ kind: "foreign-folder" }]);
  },
);

test.each([true, false])("links are not followed (force: %s)", async (isForced) => {
  const outside = join(root, "outside");
  await mkdir(outside);
  await writeFile(join(outside, "a.py"), "theirs\n");
  await write({ "README.md": "x" });
  await symlink(outside, join(folder, "src"));
  expect(await write(oneFile, isForced)).toEqual([{ kind: "link", path: "src/a.py" }]);
  expect(await readFile(join(outside, "a.py"), "utf8")).toBe("theirs\n");
});

test("a package's folder that is a link is not followed", async () => {
  await mkdir(join(root, "elsewhere"));
  await mkdir(dirname(folder));
  await symlink(join(root, "elsewhere"), folder);
  expect(await write(oneFile, true)).toEqual([{ kind: "foreign-folder" }]);
  expect(await readdir(join(root, "elsewhere"))).toEqual([]);
});

test("a folder where a file should be stands in the way, and a file where a folder should be", async () => {
  await write({ "README.md": "x" });
  await mkdir(join(folder, "src/a.py"), { recursive: true });
  expect(await write(oneFile, true)).toEqual([{ kind: "blocked", path: "src/a.py" }]);
  await rm(join(folder, "src"), { recursive: true });
  await put("src", "a file\n");
  expect(await write(oneFile, true)).toEqual([{ kind: "blocked", path: "src/a.py" }]);
});

test("a manifest that names files elsewhere removes none", async () => {
  const victim = join(root, "victim.txt");
  await writeFile(victim, "precious");
  const files = Object.fromEntries(
    ["../../victim.txt", victim, "../pkg/../../victim.txt", "src/../../../victim.txt"].map(
      (path) => [path, hashOf("precious")],
    ),
  );
  await put(manifestPath, JSON.stringify({ schemaVersion: 1, files }));
  expect(await write(oneFile)).toEqual([]);
  expect(await readFile(victim, "utf8")).toBe("precious");
});

test("what cannot be written leaves nothing behind", async () => {
  const name = "x".repeat(300);
  await expect(write({ "a.py": "a\n", [`${name}/b.py`]: "b\n" })).rejects.toThrow("ENAMETOOLONG");
  expect(await readdir(join(root, "out"))).toEqual([]);
  await write(oneFile);
  await expect(write({ "src/a.py": "a = 2\n", [name]: "b\n" })).rejects.toThrow("ENAMETOOLONG");
  expect(await contents()).toEqual(oneFile);
  expect(await readdir(join(root, "out"))).toEqual(["pkg"]);
});

test("the folder has the rights of any other that is made here", async () => {
  await write(oneFile);
  await mkdir(join(root, "plain"));
  expect((await stat(folder)).mode).toBe((await stat(join(root, "plain"))).mode);
});
