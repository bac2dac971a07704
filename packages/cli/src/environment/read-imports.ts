/** What one distribution installed, as its RECORD lists it, and what its metadata declares. */
export interface InstalledFiles {
  /** Paths relative to the site folder, with forward slashes. */
  readonly files: readonly string[];
  /** Words of `top_level.txt`; undefined where there is none. */
  readonly declared: readonly string[] | undefined;
  /** Words of `namespace_packages.txt`: packages that others add to, although they have an `__init__.py`. */
  readonly namespaces: readonly string[];
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly modules: Set<string>;
}

const identifier = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
/** `x.py`, and extension modules: `x.cpython-311-x86_64-linux-gnu.so`, `x.abi3.so`, `x.pyd`. */
const moduleFile = /^([^.]+)\.(?:py|(?:[\w-]+\.)?(?:so|pyd))$/;

/**
 * Paths of a RECORD file (a CSV of path, hash and size) that say what can be imported: of a package at the top only its
 * `__init__.py`, as all that lies deeper belongs to it. Such a file may have ten thousand lines.
 * @param shared packages that others add to, although they have an `__init__.py`: all of theirs is listed
 */
export function readRecord(text: string, shared: readonly string[] = []): readonly string[] {
  const paths: string[] = [];
  const whole = new Set(shared);
  const skipped = new Set<string>();
  let skip = "\n";
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (!text.startsWith(skip, start)) {
      const line = text.slice(start, end);
      const slash = line.indexOf("/");
      const top = slash === -1 ? undefined : line.slice(0, slash);
      if (top !== undefined && !whole.has(top) && !skipped.has(top)) {
        const initial = `${top}/__init__.py,`;
        const isPackage = text.startsWith(initial) || text.includes(`\n${initial}`);
        if (isPackage) paths.push(`${top}/__init__.py`);
        // Metadata, and what lies outside of the site folder (`../../../bin/x`), is imported by nobody.
        (isPackage || top.includes(".") ? skipped : whole).add(top);
      }
      if (top !== undefined && skipped.has(top)) skip = `${top}/`;
      else paths.push(readPath(line));
    }
    start = end + 1;
  }
  return paths;
}

/** Names of the files in the metadata folder itself, such as `top_level.txt`. */
export function readInfoFiles(text: string, folder: string): readonly string[] {
  const start = `${folder}/`;
  const found: string[] = [];
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length)) {
    const isPath = at === 0 || text[at - 1] === "\n";
    if (isPath) found.push(text.slice(at + start.length, text.indexOf(",", at)));
  }
  return found;
}

function readPath(line: string): string {
  const [, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^,\r]+))/.exec(line) ?? [];
  return (plain ?? quoted ?? "").replaceAll('""', '"').replaceAll("\\", "/");
}

/**
 * The names that a distribution lets one import: top-level ones, and dotted ones where a package without an `__init__.py`
 * of its own may be shared with others (`google.cloud.storage`).
 * @returns sorted
 */
export function readImports({ files, declared, namespaces }: InstalledFiles): readonly string[] {
  const root = buildTree(files);
  const found = [...importsOf(root, "", new Set(namespaces))];
  if (declared === undefined) return found.toSorted();
  // What is declared counts, and only that: stray files are not meant to be imported.
  const tops = declared.filter((name) => identifier.test(name));
  return tops
    .flatMap((top) => {
      const parts = found.filter((name) => name === top || name.startsWith(`${top}.`));
      return parts.length === 0 ? [top] : parts;
    })
    .toSorted();
}

function buildTree(files: readonly string[]): Folder {
  const root: Folder = { folders: new Map(), modules: new Set() };
  for (const file of files) {
    const parts = file.split("/");
    const [, module] = moduleFile.exec(parts.pop() ?? "") ?? [];
    if (module === undefined || !identifier.test(module)) continue;
    if (!parts.every((part) => identifier.test(part))) continue;
    const folder = parts.reduce(openFolder, root);
    folder.modules.add(module);
  }
  return root;
}

function openFolder(folder: Folder, name: string): Folder {
  const known = folder.folders.get(name);
  if (known !== undefined) return known;
  const made: Folder = { folders: new Map(), modules: new Set() };
  folder.folders.set(name, made);
  return made;
}

function* importsOf(folder: Folder, prefix: string, shared: ReadonlySet<string>): Iterable<string> {
  for (const name of folder.modules) {
    // `__editable___x_finder` is setuptools' link to a project's folder.
    const isOwn = name !== "__init__" && !folder.folders.has(name);
    if (isOwn && !name.startsWith("__editable__")) yield prefix + name;
  }
  for (const [name, inner] of folder.folders) {
    const path = prefix + name;
    if (inner.modules.has("__init__") && !shared.has(path)) yield path;
    else yield* importsOf(inner, `${path}.`, shared);
  }
}
