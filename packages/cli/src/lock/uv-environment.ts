import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "smol-toml";
import { readPipConfiguration } from "./pip-configuration.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** What uv is started with besides the request itself. */
export interface UvEnvironment {
  readonly env: Env;
  readonly args: readonly string[];
}

/**
 * The environment for uv: the user's own. uv does not read pip's configuration, so where only that says where
 * distributions come from, uv is told the same, by variables: arguments would be seen by all users of the machine, and
 * nothing of it may get into a file.
 * @param folder absolute; uv looks for its configuration from here
 */
export function uvEnvironment(folder: string, env: Env): UvEnvironment {
  const pip = readPipConfiguration(folder, env);
  const own = {
    ...(pip.trustedHosts.length > 0 && { UV_INSECURE_HOST: pip.trustedHosts.join(" ") }),
    ...(pip.certificates !== undefined && { SSL_CERT_FILE: pip.certificates }),
  };
  const common = { ...own, ...env };
  if (isToldOfIndex(folder, env)) return { env: common, args: [] };
  return {
    env: {
      ...common,
      ...(pip.index !== undefined && { UV_DEFAULT_INDEX: pip.index }),
      ...(pip.moreIndexes.length > 0 && { UV_EXTRA_INDEX_URL: pip.moreIndexes.join(" ") }),
      // uv divides this one at commas alone.
      ...(pip.findLinks.length > 0 && { UV_FIND_LINKS: pip.findLinks.join(",") }),
    },
    args: pip.isWithoutIndex ? ["--no-index"] : [],
  };
}

const variables = [
  "UV_DEFAULT_INDEX",
  "UV_INDEX",
  "UV_INDEX_URL",
  "UV_EXTRA_INDEX_URL",
  "UV_FIND_LINKS",
];
const settings = ["index", "index-url", "extra-index-url", "find-links", "no-index"];

/** Does uv's own configuration say where distributions come from? Then pip's does not count. */
function isToldOfIndex(folder: string, env: Env): boolean {
  if (variables.some((name) => (env[name] ?? "") !== "")) return true;
  if (/^(?:1|true|yes|on|t|y)$/i.test(env["UV_NO_CONFIG"] ?? "")) return false;
  const given = env["UV_CONFIG_FILE"] ?? "";
  const files = given === "" ? configurationFiles(folder, env) : [given];
  return files.some((file) => {
    const table = readTable(file);
    const own = file.endsWith("pyproject.toml") ? tableIn(tableIn(table, "tool"), "uv") : table;
    return [own, tableIn(own, "pip")].some((one) =>
      settings.some((name) => Object.hasOwn(one, name)),
    );
  });
}

/** Of the project, the user and the machine. */
function configurationFiles(folder: string, env: Env): readonly string[] {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? homedir();
  const user =
    process.platform === "win32"
      ? (env["APPDATA"] ?? join(home, "AppData", "Roaming"))
      : env["XDG_CONFIG_HOME"] || join(home, ".config");
  const machine =
    process.platform === "win32"
      ? [env["PROGRAMDATA"] ?? "C:\\ProgramData"]
      : ["/etc", ...(env["XDG_CONFIG_DIRS"] || "/etc/xdg").split(":")];
  return [
    ...ancestors(folder).flatMap((one) => [join(one, "uv.toml"), join(one, "pyproject.toml")]),
    ...[user, ...machine].map((one) => join(one, "uv", "uv.toml")),
  ];
}

function ancestors(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

type Table = Readonly<Record<string, unknown>>;

function readTable(file: string): Table {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch {
    return {}; // not there, or uv itself will say what is wrong with it
  }
}

function tableIn(table: Table, name: string): Table {
  const found = table[name];
  return typeof found === "object" && found !== null ? (found as Table) : {};
}
