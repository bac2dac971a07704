import type { Notebook } from "../../model/notebook.ts";
import type { Names } from "../names.ts";
import { introduction } from "../prose/headings.ts";
import { type Division, headingOfDivision } from "./divide.ts";
import { isPosition, nameFromText, verbAtStart } from "./name-from-text.ts";
import { type Candidate, fromListings } from "./name-sources.ts";
import { wordsOf } from "./nouns.ts";
import { verbOfFitting } from "./purposes/fit.ts";
import { purposes } from "./purposes/index.ts";
import type { PurposeName } from "./purposes/purpose.ts";
import { isFilter } from "./purposes/transform.ts";

const verbs: Readonly<Record<PurposeName, string>> = {
  "set-up": "set_up",
  load: "load",
  split: "split",
  build: "build",
  fit: "train",
  evaluate: "evaluate",
  write: "save",
  plot: "plot",
  transform: "prepare",
};

/** A step of many cells that is most of the notebook, and no section of it, is what the title says. */
export function isMost({ works }: Division, divisions: readonly Division[]): boolean {
  const total = divisions.reduce((sum, each) => sum + each.works.length, 0);
  const sections = new Set(works.map((each) => each.heading?.cell));
  const isSection = sections.size === 1 && !sections.has(undefined);
  return works.length > 3 && works.length * 10 >= total * 6 && !isSection && sections.size !== 2;
}

export function fromHeading(division: Division, names: Names): readonly Candidate[] {
  const { works, purpose } = division;
  const heading = headingOfDivision(division);
  const name = nameOfHeading(division);
  if (heading === undefined || name === undefined || isPosition(name)) return [];
  const evidence = works.find(
    (each) => each.purpose === purpose && each.purpose !== undefined,
  )?.evidence;
  const shown = evidence?.startsWith(".") === true ? `; ${evidence}` : "";
  const reason = `heading "${heading.title}"${shown}`;
  const withVerb =
    isOrder(name) || purpose === undefined ? [] : [`${verbFor(division) ?? ""}_${name}`];
  const candidates = [
    ...removing(division, name),
    ...(saysLittle(name) ? withVerb : [name, ...withVerb]),
    ...besideItsName(division, name, names),
  ];
  return candidates.map((each) => ({ name: each, reason }));
}

export function nameOfHeading(division: Division): string | undefined {
  const heading = headingOfDivision(division);
  return heading && nameFromText(heading.title);
}

/** `Outliers` over code that drops rows. */
function removing({ works }: Division, name: string): readonly string[] {
  if (!/^(?:outliers?|duplicates?|duplicated_rows)$/.test(name)) return [];
  const removes = works.some(({ statements }) =>
    statements.some(
      ({ statement, calls }) =>
        isFilter(statement) ||
        calls.some(
          (each) => /^(?:drop|drop_duplicates)$/.test(each.name) && each.path === undefined,
        ),
    ),
  );
  return removes ? [`remove_${name}`] : [];
}

/** Under "Bootstrap", where `bootstrap` is a function of the notebook or a variable. */
function besideItsName(
  { works, purpose }: Division,
  name: string,
  names: Names,
): readonly string[] {
  const info = names.get(name);
  const isDone = isOrder(name) || verbAtStart.test(name);
  if (info === undefined || isDone || purpose !== undefined) return [];
  const isBoundHere = works.some((each) => each.binds.has(name));
  if (info.kind !== "definition") {
    const isListed = fromListings(works.flatMap((each) => each.statements)).length > 0;
    return isBoundHere ? [`${isListed ? "list" : "make"}_${name}`] : [];
  }
  return info.bindings[0]?.statement.kind === "function" ? [`run_${name}`] : [];
}

/** The verb for what a step is for. */
export function verbFor({ works, purpose }: Division): string | undefined {
  if (purpose === undefined) return undefined;
  const evidence = works.find((each) => each.purpose === purpose)?.evidence;
  return (purpose === "fit" ? verbOfFitting(evidence) : undefined) ?? verbs[purpose];
}

/** A heading of one word that names no subject, such as `Data` and `VAR`, says less than what the code does with it. */
export const saysLittle = (name: string): boolean =>
  /^(?:\w{1,3}|data|code|analysis|again|more|introduction|overview)$/.test(name);

/** The notebook's file, where it has a name of its own. */
export function fromFile({ path }: Notebook): readonly Candidate[] {
  const stem = path.replace(/^.*[/\\]|(?:\.\w+)+$/g, "");
  const name = nameFromText(stem);
  const isNone =
    name === undefined ||
    isPosition(name) ||
    !name.includes("_") ||
    /\d|untitled|notebook|copy/i.test(stem);
  return isNone ? [] : [{ name, reason: "the file's name" }];
}

export function fromTitle(notebook: Notebook): readonly Candidate[] {
  const { title } = introduction(notebook);
  const name = title === undefined ? undefined : nameFromText(title);
  return name === undefined || isPosition(name) || saysLittle(name)
    ? []
    : [{ name, reason: "the notebook's title" }];
}

/** What a heading is about, without the order that it gives: `use_regularized_methods` → `regularized_methods`. */
export function subjectOf(name: string): string | undefined {
  const rest = name.replace(verbAtStart, "");
  if (rest === name) return name;
  return rest.includes("_") && !/^(?:and|to|it|all)_/.test(rest) ? rest : undefined;
}

/** Names that say what is done need no verb. */
export const isOrder = (name: string): boolean =>
  /^(?:fit|train|plot|draw|show|visualize|load|read|save|write|export|split|evaluate|predict|prepare|clean|build|set_up|run)(?:_|$)/.test(
    name,
  );

export const isVerbal = (name: string): boolean =>
  purposes.some((each) => each.words.test(wordsOf(name)[0] ?? ""));
