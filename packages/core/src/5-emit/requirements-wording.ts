import type { RequirementsState, RequirementsWording, Template } from "../model/conversion.ts";
import type { TemplateRequirements } from "../model/template.ts";
import type { FileToWrite } from "./plan-files.ts";

/** The file that `lock` writes. */
const lockFile = "requirements.txt";

const states: readonly RequirementsState[] = ["direct", "resolved", "hashed"];

/**
 * What the files of a package say of its `requirements.txt`, in each state that it can be in: `lock` resolves it later,
 * without the notebook, and says so in these places.
 * @param render text of a file with these requirements
 * @returns nothing where the template writes no `requirements.txt`
 */
export function findWordings(
  files: readonly FileToWrite[],
  template: Template,
  render: (file: FileToWrite, requirements: TemplateRequirements) => string,
): readonly RequirementsWording[] {
  if (!files.some(({ path }) => path === lockFile)) return [];
  return files
    .filter(({ source, path }) => path !== lockFile && mayDiffer(source, template))
    .flatMap((file) => {
      const texts = states.map((state) => render(file, inState(file.context.requirements, state)));
      const found = cutDifference(texts.map(splitLines));
      return found === undefined ? [] : [{ path: file.path, ...found }];
    });
}

/** Most files say nothing of it, and need not be rendered again. */
function mayDiffer(source: string, { files }: Template): boolean {
  const words = /is_locked|has_hashes|requirements\.txt/;
  const isPart = (path: string): boolean => /(^|\/)_(?!_)/.test(path);
  const includes = /\{%-?\s*(?:render|include)\b/.test(files[source] ?? "");
  const parts = includes ? Object.keys(files).filter(isPart) : [];
  return [source, ...parts].some((path) => words.test(files[path] ?? ""));
}

function inState(
  requirements: TemplateRequirements,
  state: RequirementsState,
): TemplateRequirements {
  return { ...requirements, is_locked: state !== "direct", has_hashes: state === "hashed" };
}

/** With their ends. */
function splitLines(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** The lines from the first to the last that differ, and so many around that each version stands once in its text. */
function cutDifference(
  versions: readonly (readonly string[])[],
): Readonly<Record<RequirementsState, string>> | undefined {
  const shortest = Math.min(...versions.map(({ length }) => length));
  const isSame = (at: (lines: readonly string[]) => string | undefined): boolean =>
    new Set(versions.map(at)).size === 1;
  let before = 0;
  while (before < shortest && isSame((lines) => lines[before])) before++;
  let after = 0;
  while (after < shortest - before && isSame((lines) => lines.at(-1 - after))) after++;
  if (versions.every(({ length }) => length === before + after)) return undefined;
  for (; ; before = Math.max(0, before - 1), after = Math.max(0, after - 1)) {
    const blocks = versions.map((lines) => lines.slice(before, lines.length - after).join(""));
    const isFound = blocks.every((block, index) => isOnce(block, versions[index]?.join("") ?? ""));
    const [direct = "", resolved = "", hashed = ""] = blocks;
    if (isFound || (before === 0 && after === 0)) return { direct, resolved, hashed };
  }
}

function isOnce(block: string, text: string): boolean {
  const first = text.indexOf(block);
  return block !== "" && first !== -1 && text.indexOf(block, first + 1) === -1;
}
