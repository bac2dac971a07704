import { isAbsolute, join } from "node:path";
import { isFolder, names, readText } from "./site-folders.ts";

/** Folders of a project that hold no package of it. */
const besides = new Set(
  "build ci dist doc docs examples node_modules notebooks scripts test tests tools venv".split(" "),
);

/**
 * The names that a project lets one import that is installed from its folder (`pip install -e`): its metadata lists no
 * module, but a `.pth` file with the folder (hatchling, flit, poetry, pdm, setuptools with a `src` folder), or a finder with
 * a table of its packages (setuptools otherwise).
 * @param files paths of the distribution's RECORD
 */
export function readEditable(site: string, files: readonly string[]): readonly string[] {
  const top = files.filter((file) => !file.includes("/"));
  const links = top.filter((file) => file.endsWith(".pth"));
  const finders = top.filter((file) => /^__editable__.*_finder\.py$/.test(file));
  return [
    ...links.flatMap((file) => readLink(site, readText(join(site, file)) ?? "")),
    ...finders.flatMap((file) => readFinder(readText(join(site, file)) ?? "")),
  ];
}

function readLink(site: string, text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== "" && !/^#|^import[ \t]/.test(line));
  const folders = lines.map((line) => (isAbsolute(line) ? line : join(site, line)));
  return folders.flatMap((folder) => names(folder).flatMap((name) => readEntry(folder, name)));
}

function readEntry(folder: string, name: string): readonly string[] {
  const [, module] = /^([A-Za-z_]\w*)\.py$/.exec(name) ?? [];
  if (module !== undefined) return module === "setup" || module === "conftest" ? [] : [module];
  if (!/^[A-Za-z_]\w*$/.test(name) || besides.has(name)) return [];
  const inner = join(folder, name);
  return isFolder(inner) && names(inner).includes("__init__.py") ? [name] : [];
}

/** `MAPPING: dict[str, str] = {'tools': '/…/tools'}`. */
function readFinder(text: string): readonly string[] {
  const [, table = ""] = /^MAPPING\b[^=]*=\s*\{(.*)\}\s*$/m.exec(text) ?? [];
  return [...table.matchAll(/['"]([\w.]+)['"]\s*:/g)].map((match) => match[1] ?? "");
}
