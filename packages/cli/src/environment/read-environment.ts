import type { Environment, InstalledDistribution } from "@nblift/core";
import { isAbsolute, join } from "node:path";
import { readEditable } from "./read-editable.ts";
import { readImports, readInfoFiles, readRecord } from "./read-imports.ts";
import { readOrigin } from "./read-origin.ts";
import { findSiteFolders, isFolder, names, readText, type SiteFolders } from "./site-folders.ts";
import { findUserSite } from "./user-site.ts";

/**
 * Reads what is installed in a Python environment, without starting its Python.
 * @param prefix absolute: `sys.prefix` of the environment
 * @param label what readers see of it; no path of the machine
 * @param env tells where a user's own packages are; without it they are left out
 * @returns undefined where that is no Python environment
 */
export function readEnvironment(
  prefix: string,
  label: string,
  env: NodeJS.ProcessEnv = {},
): Environment | undefined {
  const site = findSiteFolders(prefix);
  if (site === undefined) return undefined;
  const distributionByName = new Map<string, InstalledDistribution>();
  for (const folder of allFolders(site, env).flatMap((one) => [one, ...linkedFolders(one)])) {
    for (const entry of names(folder)) {
      const found = readDistribution(folder, entry);
      // What comes first on the path is what Python imports.
      if (found !== undefined && !distributionByName.has(found.name)) {
        distributionByName.set(found.name, found);
      }
    }
  }
  const distributions = [...distributionByName.values()];
  distributions.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { label, pythonVersion: site.pythonVersion, distributions };
}

function allFolders(
  { folders, userPosition, pythonVersion }: SiteFolders,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  if (userPosition === undefined) return folders;
  const minor = pythonVersion?.split(".").slice(0, 2).join(".");
  return folders.toSpliced(userPosition, 0, ...findUserSite(minor, env));
}

/** Folders that `.pth` files of a site folder add to the path: that is how `setup.py develop` links a project. */
function linkedFolders(site: string): readonly string[] {
  const files = names(site).filter((name) => name.endsWith(".pth"));
  const lines = files.flatMap((file) => readText(join(site, file))?.split(/\r?\n/) ?? []);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^#|^import[ \t]/.test(line))
    .map((line) => (isAbsolute(line) ? line : join(site, line)))
    .filter(isFolder);
}

function readDistribution(folder: string, entry: string): InstalledDistribution | undefined {
  // A name that starts otherwise is what an interrupted pip left behind (`~andas-2.0.dist-info`).
  const [, name, version, kind] =
    /^([A-Za-z0-9][\w.]*(?:-[A-Za-z_][\w.]*)*)(?:-(\d[^-]*))?(?:-py[\d.]+)?\.(dist|egg)-info$/.exec(
      entry,
    ) ?? [];
  if (name === undefined) return undefined;
  if (kind === "egg") return readEggInfo(folder, entry);
  if (version === undefined) return undefined;
  return readDistInfo(folder, entry, name, version);
}

function readDistInfo(
  site: string,
  entry: string,
  name: string,
  version: string,
): InstalledDistribution | undefined {
  const folder = join(site, entry);
  const record = readText(join(folder, "RECORD"));
  // It mostly lists the metadata's own files too: two hundred folders need not be listed for that.
  const listed = record === undefined ? [] : readInfoFiles(record, entry);
  const present = new Set(listed.includes("METADATA") ? listed : names(folder));
  if (!present.has("METADATA")) return undefined;
  const read = (file: string): string | undefined =>
    present.has(file) ? readText(join(folder, file)) : undefined;
  const namespaces = words(read("namespace_packages.txt")) ?? [];
  const shared = namespaces.map((name) => name.split(".")[0] ?? "");
  const files = record === undefined ? [] : readRecord(record, shared);
  const declared = words(read("top_level.txt"));
  const direct = read("direct_url.json");
  const origin = direct === undefined ? undefined : readOrigin(direct);
  const imports = new Set([
    ...readImports({ files, declared, namespaces }),
    ...(origin?.kind === "folder" ? readEditable(site, files) : []),
  ]);
  if (imports.size === 0 && record === undefined)
    for (const one of byName(site, name)) imports.add(one);
  return describe(name, version, imports, origin);
}

/** What setuptools wrote before wheels: a folder, or a file that holds the metadata alone. */
function readEggInfo(site: string, entry: string): InstalledDistribution | undefined {
  const path = join(site, entry);
  const isOne = isFolder(path);
  const metadata = readText(isOne ? join(path, "PKG-INFO") : path);
  const [, name] = /^Name:[ \t]*(\S+)/m.exec(metadata ?? "") ?? [];
  const [, version] = /^Version:[ \t]*(\S+)/m.exec(metadata ?? "") ?? [];
  if (name === undefined || version === undefined) return undefined;
  const declared = isOne ? words(readText(join(path, "top_level.txt"))) : undefined;
  const namespaces =
    words(isOne ? readText(join(path, "namespace_packages.txt")) : undefined) ?? [];
  const listed = isOne ? readText(join(path, "installed-files.txt")) : undefined;
  // Relative to the metadata's own folder.
  const files = listed?.split(/\r?\n/).map((file) => file.replace(/^\.\.[/\\]/, "")) ?? [];
  const imports = readImports({ files, declared, namespaces });
  return describe(name, version, imports.length > 0 ? imports : byName(site, name), undefined);
}

function describe(
  name: string,
  version: string,
  imports: Iterable<string>,
  origin: InstalledDistribution["origin"],
): InstalledDistribution {
  const plain = name.toLowerCase().replaceAll(/[-_.]+/g, "-");
  const sorted = [...imports].toSorted();
  return { name: plain, version, imports: sorted, ...(origin === undefined ? {} : { origin }) };
}

/** Where nothing is listed: the package or the module that is called like the distribution, if there is one. */
function byName(site: string, name: string): readonly string[] {
  const module = name.replaceAll(/[-.]/g, "_");
  const present = [module, module.toLowerCase()].find((one) => {
    return isFolder(join(site, one)) || readText(join(site, `${one}.py`)) !== undefined;
  });
  return present === undefined ? [] : [present];
}

function words(text: string | undefined): readonly string[] | undefined {
  return text?.split(/\s+/).filter((word) => word !== "");
}
