import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder, whyNotMade } from "./make-folder.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "nblift-make-folder-"));
});

afterEach(async () => rm(root, { recursive: true }));

test("a folder is made with those above it, also by several at once", async () => {
  const folder = join(root, "a/b/c");
  expect(await whyNotMade(folder)).toBeUndefined();
  expect(await readdir(root)).toEqual([]);
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(join(root, "a/b/d"))]);
  expect((await readdir(join(root, "a/b"))).toSorted()).toEqual(["c", "d"]);
  await makeFolder(folder);
  expect(await whyNotMade(folder)).toBeUndefined();
});

test("a file in the way is said", async () => {
  await writeFile(join(root, "file"), "");
  for (const path of ["file/x", "file/x/y"]) {
    expect(await whyNotMade(join(root, path))).toBe("ENOTDIR: not a directory");
    await expect(makeFolder(join(root, path))).rejects.toThrow("ENOTDIR");
  }
});

// Only a system with /proc denies so.
const onProc = existsSync("/proc/self") ? test : test.skip;
onProc(
  "on /proc, where the system denies that a folder is there which is, it ends",
  async () => {
    for (const path of ["/proc/x", "/proc/x/y"]) {
      expect(await whyNotMade(path)).toContain("ENOENT");
      await expect(makeFolder(path)).rejects.toThrow("ENOENT");
    }
  },
  10_000,
);
