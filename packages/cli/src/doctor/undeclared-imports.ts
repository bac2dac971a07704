import {
  indexImports,
  listImports,
  locateImport,
  normalizeName,
  parseRequirement,
  type Environment,
} from "@nblift/core";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parse } from "smol-toml";

/** An import that no requirement brings. */
export interface UndeclaredImport {
  /** Dotted: `cv2`, `google.cloud.storage`. */
  readonly name: string;
  /** Relative to the package's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it probably comes from. */
  readonly distributions: readonly string[];
}

/**
 * Finds imports of a package's code and tests that nothing declares: they work only where something else happens to bring them.
 * @param folder absolute
 * @param declared normalized names of distributions
 */
export async function findUndeclared(
  folder: string,
  declared: ReadonlySet<string>,
  pythonVersion: string,
  environment: Environment,
): Promise<readonly UndeclaredImport[]> {
  const tools = await readDevelopmentTools(folder);
  const requested = new Set([...declared, ...tools]);
  const evidence = { installedByImport: indexImports(environment), requested };
  const files = await pythonFiles(folder);
  const own = new Set(files.flatMap((file) => ownNames(file)));
  const found = new Map<string, UndeclaredImport>();
  for (const file of files) {
    const text = await readFile(join(folder, file), "utf8");
    for (const { name, line, isOptional } of listImports(text) ?? []) {
      if (isOptional || own.has(name.split(".")[0] ?? "")) continue;
      const origin = locateImport(name, evidence, pythonVersion);
      if (origin.kind === "library" || origin.kind === "platform") continue;
      if (origin.kind === "distribution" && requested.has(origin.name)) continue;
      const distributions =
        origin.kind === "distribution"
          ? [origin.name]
          : origin.kind === "ambiguous"
            ? origin.candidates
            : [];
      const { provided } = origin;
      if (!found.has(provided)) found.set(provided, { name: provided, file, line, distributions });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Python files of the code and its tests, relative, with forward slashes, sorted. */
async function pythonFiles(folder: string): Promise<readonly string[]> {
  const lists = await Promise.all(
    ["src", "tests"].map((part) =>
      readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []),
    ),
  );
  return lists
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith(".py"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}

/** What a file of the package lets its others import: `src/wine/core.py` is of `wine`, `tests/conftest.py` is `conftest`. */
function ownNames(file: string): readonly string[] {
  const [, second = ""] = file.split("/");
  return [second.replace(/\.py$/, "")];
}

/** Distributions of the dependency groups (PEP 735): the tests may import those. */
async function readDevelopmentTools(folder: string): Promise<readonly string[]> {
  try {
    const text = await readFile(join(folder, "pyproject.toml"), "utf8");
    const groups = parse(text)["dependency-groups"];
    if (typeof groups !== "object" || groups === null) return [];
    return Object.values(groups)
      .flat()
      .flatMap((one) => (typeof one === "string" ? (parseRequirement(one)?.name ?? []) : []))
      .map(normalizeName);
  } catch {
    return []; // a file that cannot be read declares nothing
  }
}
