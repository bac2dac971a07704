import { parse } from "smol-toml";
import type { FileRequirement, Table } from "./file-requirement.ts";
import { isTable, listAt, readOne, tableAt, textAt } from "./file-requirement.ts";

/** Keys of a package's source that say that it is a project of the author's own, which no index has. */
const ownSources = ["editable", "virtual", "directory", "path"];

/** Reads `uv.lock`, `poetry.lock` and `pylock.toml`: a list of packages with their versions. @throws where it is no TOML */
export function readTomlLock(text: string): readonly FileRequirement[] {
  const lock = parse(text);
  return [...listAt(lock, "package"), ...listAt(lock, "packages")]
    .filter(isTable)
    .flatMap(readPackage);
}

function readPackage(one: Table): readonly FileRequirement[] {
  const name = textAt(one, "name");
  const version = textAt(one, "version");
  const source = tableAt(one, "source");
  const isOwn = ownSources.some((key) => Object.hasOwn(source, key)) || isTable(one["directory"]);
  if (name === undefined || isOwn || textAt(source, "type") === "directory") return [];
  const url = readAddress(source, tableAt(one, "vcs"));
  if (url !== undefined) return readOne(`${name} @ ${url}`);
  return version === undefined ? [] : readOne(`${name}==${version}`);
}

/** uv: `git = "https://…?rev=main#COMMIT"`; poetry: `type = "git"`, `url`, `resolved_reference`; pylock: `vcs.url`, `vcs.commit-id`. */
function readAddress(source: Table, vcs: Table): string | undefined {
  const [, uvUrl, commit] =
    /^([^?#\s]+)[^#\s]*#([0-9a-f]{7,40})$/.exec(textAt(source, "git") ?? "") ?? [];
  if (uvUrl !== undefined && commit !== undefined) return `git+${uvUrl}@${commit}`;
  const isGit = textAt(source, "type") === "git" || textAt(vcs, "type") === "git";
  const url = textAt(isGit && textAt(vcs, "url") === undefined ? source : vcs, "url");
  const reference = textAt(source, "resolved_reference") ?? textAt(vcs, "commit-id");
  return isGit && url !== undefined && reference !== undefined && !/\s/.test(url + reference)
    ? `git+${url}@${reference}`
    : undefined;
}
