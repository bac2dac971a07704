import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

/** What pip was told of where distributions come from, by its variables and its configuration files. */
export interface PipConfiguration {
  readonly index: string | undefined;
  readonly moreIndexes: readonly string[];
  readonly findLinks: readonly string[];
  readonly isWithoutIndex: boolean;
  /** Hosts that need no valid certificate. */
  readonly trustedHosts: readonly string[];
  /** File of certificates. */
  readonly certificates: string | undefined;
}

/**
 * Reads pip's configuration as `pip install` does: files of the machine, the user and the environment, the one that
 * PIP_CONFIG_FILE names, and above all the variables.
 * @param folder absolute; where to look for `.venv`
 * @see https://pip.pypa.io/en/stable/topics/configuration/
 */
export function readPipConfiguration(folder: string, env: Env): PipConfiguration {
  const options = new Map<string, string>();
  for (const file of configurationFiles(folder, env))
    for (const [name, value] of readOptions(file)) options.set(name, value);
  for (const [name, value = ""] of Object.entries(env))
    if (/^PIP_./i.test(name) && value !== "") options.set(optionName(name.slice(4)), value);
  const words = (name: string): readonly string[] =>
    (options.get(name) ?? "").split(/\s+/).filter((word) => word !== "");
  return {
    index: words("index-url")[0],
    moreIndexes: words("extra-index-url"),
    findLinks: words("find-links"),
    isWithoutIndex: /^(?:1|y|yes|t|true|on)$/i.test(options.get("no-index") ?? ""),
    trustedHosts: words("trusted-host"),
    certificates: options.get("cert")?.trim(),
  };
}

/** Those that may be there, the weakest first. */
function configurationFiles(folder: string, env: Env): readonly string[] {
  const given = env["PIP_CONFIG_FILE"] ?? "";
  // pip's own way to say: none at all.
  if (given === "/dev/null" || given.toLowerCase() === "nul") return [];
  const home = env["HOME"] ?? env["USERPROFILE"] ?? homedir();
  const named = (base: string): string => join(base, "pip", "pip.conf");
  const system =
    process.platform === "win32"
      ? [join(env["PROGRAMDATA"] ?? "C:\\ProgramData", "pip", "pip.ini")]
      : process.platform === "darwin"
        ? [named("/Library/Application Support")]
        : [
            ...(env["XDG_CONFIG_DIRS"] || "/etc/xdg").split(delimiter).map(named).toReversed(),
            "/etc/pip.conf",
          ];
  const configuration = env["XDG_CONFIG_HOME"] || join(home, ".config");
  const support = join(home, "Library", "Application Support");
  const user =
    process.platform === "win32"
      ? [
          join(home, "pip", "pip.ini"),
          join(env["APPDATA"] ?? join(home, "AppData", "Roaming"), "pip", "pip.ini"),
        ]
      : [
          join(home, ".pip", "pip.conf"),
          named(
            process.platform === "darwin" && isThere(join(support, "pip"))
              ? support
              : configuration,
          ),
        ];
  const prefixes = [join(folder, ".venv"), env["CONDA_PREFIX"] ?? "", env["VIRTUAL_ENV"] ?? ""];
  const file = process.platform === "win32" ? "pip.ini" : "pip.conf";
  return [
    ...system,
    ...(given !== "" && isThere(given) ? [] : user),
    ...prefixes.filter((prefix) => prefix !== "").map((prefix) => join(prefix, file)),
    ...(given === "" ? [] : [given]),
  ];
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Options of the sections that hold for `pip install`, those of `install` last, as they are stronger. */
function readOptions(file: string): readonly (readonly [name: string, value: string])[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  const bySection = new Map<string, [name: string, value: string][]>();
  let section: [name: string, value: string][] | undefined;
  for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const [, header] = /^\[(.*?)\]/.exec(line) ?? [];
    const [, name = "", value = ""] = /^([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (header !== undefined) {
      section = bySection.get(header) ?? [];
      bySection.set(header, section);
    } else if (/^\s/.test(line)) {
      const last = section?.at(-1);
      if (last !== undefined) last[1] += `\n${line.trim()}`;
    } else if (name !== "") section?.push([optionName(name), value.trim()]);
  }
  return ["global", "install"].flatMap((name) => bySection.get(name) ?? []);
}

/** `PIP_INDEX_URL`, `--index_url` and `index-url` are one. */
function optionName(name: string): string {
  return name.toLowerCase().replaceAll("_", "-").replace(/^--/, "");
}
