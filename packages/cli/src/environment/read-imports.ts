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

/** Paths of a RECORD file (a CSV of path, hash and size). */
export function readRecord(text: string): readonly string[] {
  const paths: string[] = [];
  for (const [, quoted, plain] of text.matchAll(/^(?:"((?:[^"\n]|"")*)"|([^,\r\n]+))/gm)) {
    paths.push((plain ?? quoted ?? "").replaceAll('""', '"').replaceAll("\\", "/"));
  }
  return paths;
}

/**
 * The names that a distribution lets one import: top-level ones, and dotted ones where a package without an `__init__.py`
 * of its own may be shared with others (`google.cloud.storage`).
 * @returns sorted
 */
export function readImports({ files, declared, namespaces }: InstalledFiles): readonly string[] {
  const root = buildTree(files);
  const isShared = new Set(namespaces);
  const found = [...importsOf(root, "", isShared)];
  if (declared === undefined) return found.toSorted();
  // What is declared counts, and only that: stray files are not meant to be imported.
  const tops = declared.filter((name) => name !== "" && identifier.test(name));
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
    let folder = root;
    for (const part of parts) {
      let next = folder.folders.get(part);
      if (next === undefined) folder.folders.set(part, (next = { folders: new Map(), modules: new Set() }));
      folder = next;
    }
    folder.modules.add(module);
  }
  return root;
}

function* importsOf(folder: Folder, prefix: string, shared: ReadonlySet<string>): Iterable<string> {
  for (const name of folder.modules) {
    // A library beside Python code (`libfoo.so`) is loaded, not imported.
    if (name !== "__init__" && !folder.folders.has(name)) yield prefix + name;
  }
  for (const [name, inner] of folder.folders) {
    const path = prefix + name;
    if (inner.modules.has("__init__") && !shared.has(path)) yield path;
    else yield* importsOf(inner, `${path}.`, shared);
  }
}
