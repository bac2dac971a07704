import type { PackagePlan } from "../../model/plan.ts";

/**
 * `features.py` beside a folder `features` would be hidden by it: a module whose name is also a folder's is that folder's
 * `__init__.py`. Its dotted name stays as it is.
 */
export function putModulesInFolders(plan: PackagePlan): PackagePlan {
  const folders = new Set(
    [
      ...plan.modules.map(({ path }) => path.slice(0, path.lastIndexOf("/"))),
      ...plan.pipelines.map(({ folder }) => folder),
    ].flatMap(withParents),
  );
  const taken = new Set(plan.modules.map(({ path }) => path));
  const movedPath = (path: string): string => {
    const folder = path.replace(/\.py$/, "");
    const moved = `${folder}/__init__.py`;
    return path.endsWith(".py") && folders.has(folder) && !taken.has(moved) ? moved : path;
  };
  if (plan.modules.every(({ path }) => movedPath(path) === path)) return plan;
  return {
    ...plan,
    modules: plan.modules.map((module) => {
      const path = movedPath(module.path);
      if (path === module.path) return module;
      // `from . import x` now starts a folder further down.
      const imports = module.imports.map((each) =>
        each.level > 0 ? { ...each, level: each.level + 1 } : each,
      );
      return { ...module, path, imports };
    }),
    notebooks: plan.notebooks.map((notebook) => ({
      ...notebook,
      ledger: notebook.ledger.map((entry) => ({
        ...entry,
        targets: entry.targets.map((target) => {
          const [path = "", name] = target.split(":");
          return name === undefined ? movedPath(path) : `${movedPath(path)}:${name}`;
        }),
      })),
    })),
  };
}

function withParents(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
}
