import { expect, test } from "@jest/globals";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";

test.each<[Record<string, string>, NodeJS.Platform, string | undefined]>([
  [{ HOME: "/home/a" }, "linux", join("/home/a", ".cache", "nblift")],
  [{ HOME: "/home/a", XDG_CACHE_HOME: "/caches" }, "linux", join("/caches", "nblift")],
  [{ HOME: "/home/a", XDG_CACHE_HOME: "" }, "linux", join("/home/a", ".cache", "nblift")],
  [{ HOME: "/home/a", XDG_CACHE_HOME: "caches" }, "linux", undefined],
  [{ HOME: "/Users/a" }, "darwin", join("/Users/a", "Library/Caches", "nblift")],
  [{ HOME: "/home/a" }, "win32", undefined],
  [{ LOCALAPPDATA: "/local" }, "win32", join("/local", "nblift")],
  [{ HOME: "/home/a", NBLIFT_CACHE_DIR: "/own" }, "linux", "/own"],
  [{ HOME: "/home/a", NBLIFT_CACHE_DIR: "" }, "linux", undefined],
  [{}, "linux", undefined],
])("%j on %s", (env, platform, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder);
});
