import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listFiles, mostFiles } from "./list-files.ts";

let root = "";
let folder = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "nblift-list-"));
  folder = join(root, "n");
  await put("data/b.csv", "data/a.csv", "data/a.txt", "data/.hidden.csv", "data/more/c.csv");
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function put(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), "x");
  }
}

test.each([
  ["data/*.csv", ["data/a.csv", "data/b.csv"]],
  ["data/*", ["data/a.csv", "data/a.txt", "data/b.csv"]],
  ["data/**/*.csv", ["data/a.csv", "data/b.csv", "data/more/c.csv"]],
  ["data/**/**/*.csv", ["data/a.csv", "data/b.csv", "data/more/c.csv"]],
  ["data/**", ["data/a.csv", "data/a.txt", "data/b.csv", "data/more/c.csv"]],
  ["*/more/c.csv", ["data/more/c.csv"]],
  ["data/[!b].csv", ["data/a.csv"]],
  ["data/a.txt/*", []],
  ["gone/*", []],
  ["data/../data/*.csv", []],
  ["../n/data/*.csv", []],
  ["/etc/*", []],
  ["data/\0*", []],
])("%s", (pattern, files) => {
  expect(listFiles(folder, pattern)).toEqual(files);
});

test("a folder that is not there holds nothing", () => {
  expect(listFiles(join(root, "gone"), "*.csv")).toEqual([]);
});

test("links count where they stay inside", async () => {
  await mkdir(join(root, "outside"));
  await writeFile(join(root, "outside/secret.csv"), "s");
  await symlink(join(root, "outside/secret.csv"), join(folder, "data/secret.csv"));
  await symlink(join(root, "outside"), join(folder, "out"));
  await symlink("b.csv", join(folder, "data/same.csv"));
  await symlink("loop.csv", join(folder, "data/loop.csv"));
  await symlink("data", join(folder, "linked"));
  await symlink("..", join(folder, "data/more/up"));
  expect(listFiles(folder, "data/*.csv")).toEqual(["data/a.csv", "data/b.csv", "data/same.csv"]);
  expect(listFiles(folder, "out/*")).toEqual([]);
  expect(listFiles(folder, "*/secret.csv")).toEqual([]);
  expect(listFiles(folder, "linked/a.*")).toEqual(["linked/a.csv", "linked/a.txt"]);
  expect(listFiles(folder, "**/c.csv")).toEqual(["data/more/c.csv"]);
});

test("what tools made is left out: packages of nblift and environments", async () => {
  await put("sales/.nblift/manifest.json", "sales/data/a.csv", "env/pyvenv.cfg", "env/lib/d.csv");
  expect(listFiles(folder, "**/*.csv")).toEqual(["data/a.csv", "data/b.csv", "data/more/c.csv"]);
});

test("too many are not told", async () => {
  await put(...Array.from({ length: mostFiles }, (_, i) => `many/${i}.txt`));
  expect(listFiles(folder, "many/*")?.length).toBe(mostFiles);
  await put("many/more.txt");
  expect(listFiles(folder, "many/*")).toBeUndefined();
});
