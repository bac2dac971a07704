import { isAbsolute, join } from "node:path";

/**
 * Where conversions are kept between runs: `$NBLIFT_CACHE_DIR`, else the folder that the system has for such files.
 * `undefined` where there is none, or where that variable is empty.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const own = env["NBLIFT_CACHE_DIR"];
  if (own !== undefined) return own === "" ? undefined : own;
  const base = systemFolder(env, platform);
  // The XDG specification: a relative path is to be ignored.
  return base === undefined || !isAbsolute(base) ? undefined : join(base, "nblift");
}

function systemFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (platform === "win32") return env["LOCALAPPDATA"];
  const { HOME: home, XDG_CACHE_HOME: xdg } = env;
  if (xdg !== undefined && xdg !== "") return xdg;
  if (home === undefined || home === "") return undefined;
  return join(home, platform === "darwin" ? "Library/Caches" : ".cache");
}
