import type { Notebook } from "../../model/notebook.ts";
import type { Analysis, Statement } from "../../model/analysis.ts";
import type { Names } from "../names.ts";
import { reserved } from "../steps/step-names.ts";
import { builtinNames } from "../../python/builtins.ts";
import { isKeyword } from "../../python/keywords.ts";
import { stringOf } from "./calls.ts";
import { type Division, headingOfDivision, statedBy } from "./divide.ts";
import {
  fromFile,
  fromHeading,
  fromTitle,
  isMost,
  isOrder,
  isVerbal,
  nameOfHeading,
  saysLittle,
  subjectOf,
  verbFor,
} from "./name-from-headings.ts";
import { isPosition } from "./name-from-text.ts";
import {
  type Candidate,
  fromActions,
  fromAnything,
  fromBuiltins,
  fromComments,
  fromDocstrings,
  fromProse,
} from "./name-sources.ts";
import { purposes } from "./purposes/index.ts";
import type { NamingFacts, PurposeName } from "./purposes/purpose.ts";

export interface NamedDivision extends Division {
  readonly name: string;
  /** Where the name comes from, for a reader. */
  readonly reason: string;
}

/**
 * Names the steps: the heading names the one whose purpose it states, else the first of its section; the others are named after what they do.
 * @param taken names that no step may have: everything that the notebook binds
 */
export function nameDivisions(
  divisions: readonly Division[],
  { notebook, statements }: Analysis,
  names: Names,
  taken: ReadonlySet<string>,
): readonly NamedDivision[] {
  const used = new Set(taken);
  const isFree = (name: string): boolean =>
    !used.has(name) && !reserved.has(name) && !builtinNames.has(name) && !isKeyword(name);
  const textOf = literalTexts(statements);
  const headed = findHeaded(divisions);
  // Headings are the author's words: they go before names that are made of code.
  const named = new Map<Division, Candidate>();
  const settle = (division: Division, candidates: readonly Candidate[]): boolean => {
    const found = candidates.find((each) => isFree(each.name));
    if (found === undefined) return false;
    used.add(found.name);
    named.set(division, found);
    return true;
  };
  for (const division of divisions)
    if (isMost(division, divisions))
      settle(division, [...fromTitle(notebook), ...fromComments(division), ...fromFile(notebook)]);
  for (const division of divisions)
    if (headed.has(division) && !named.has(division))
      settle(division, fromHeading(division, names));
  for (const division of divisions) {
    if (named.has(division)) continue;
    const own = division.works.flatMap((each) => each.statements);
    const ownTextOf = literalTexts(own.map((each) => each.statement));
    const facts = { statements: own, textOf: (name: string) => ownTextOf(name) ?? textOf(name) };
    const candidates = candidatesOf(division, facts, notebook, names);
    if (settle(division, candidates)) continue;
    const { name, reason } = candidates.at(-1) ?? { name: "run_notebook", reason: "" };
    for (let n = 2; ; n++) if (settle(division, [{ name: `${name}_${n}`, reason }])) break;
  }
  return divisions.map((division) => {
    const { name, reason } = named.get(division) as Candidate;
    return { ...division, name, reason };
  });
}

/** The division of each section that its heading names. */
function findHeaded(divisions: readonly Division[]): ReadonlySet<Division> {
  const bySection = new Map<number, Division[]>();
  for (const division of divisions) {
    const heading = headingOfDivision(division);
    if (heading === undefined) continue;
    const list = bySection.get(heading.cell);
    if (list === undefined) bySection.set(heading.cell, [division]);
    else list.push(division);
  }
  const headed = new Set<Division>();
  for (const list of bySection.values()) {
    const stated = statedBy(list[0] && headingOfDivision(list[0])?.title);
    const found =
      list.find((each) => each.purpose !== undefined && stated.has(each.purpose)) ??
      // Options that are set under a heading are not what it is about, unless it says to do something.
      list.find((each) => each.purpose !== "set-up" || isOrder(nameOfHeading(each) ?? ""));
    if (found !== undefined) headed.add(found);
  }
  return headed;
}

function candidatesOf(
  division: Division,
  facts: NamingFacts,
  notebook: Notebook,
  names: Names,
): readonly Candidate[] {
  const { works, purpose } = division;
  const heading = headingOfDivision(division);
  const evidence =
    works.find((each) => each.purpose === purpose && purpose !== undefined)?.evidence ?? "";
  const entry = purposes.find((each) => each.name === purpose);
  const fromCode = entry?.nameOf(facts) ?? [];
  const byCode = (name: string): Candidate => ({ name, reason: reasonOf(purpose, evidence) });
  const headingName = nameOfHeading(division);
  const headed = (name: string): Candidate => ({
    name,
    reason: `heading "${heading?.title ?? ""}"`,
  });
  const underHeading =
    headingName === undefined ||
    purpose === undefined ||
    purpose === "set-up" ||
    isPosition(headingName) ||
    isVerbal(headingName) ||
    subjectOf(headingName) === undefined
      ? []
      : [
          {
            name: `${verbFor(division) ?? ""}_${subjectOf(headingName)}`.slice(0, 48),
            reason: `${reasonOf(purpose, evidence)} under "${heading?.title ?? ""}"`,
          },
        ];
  return [
    ...fromCode.slice(0, -1).map(byCode),
    ...fromComments(division),
    ...fromDocstrings(facts, names),
    ...fromProse(division, notebook, 70),
    ...fromCode
      .slice(-1)
      .filter(
        (name) =>
          !/^(?:plot_figure|\w+_data)$/.test(name) || purpose === "load" || purpose === "split",
      )
      .map(byCode),
    ...underHeading,
    ...fromActions(facts, names),
    ...fromProse(division, notebook, 200),
    ...fromCode.slice(-1).map(byCode),
    ...(headingName === undefined || saysLittle(headingName) ? [] : [headed(headingName)]),
    ...fromAnything(facts),
    ...(headingName === undefined ? [] : [headed(headingName)]),
    ...(headingName === undefined ? [] : [byCode(`${headingName}_data`)]),
    ...fromTitle(notebook),
    ...fromBuiltins(facts),
    { name: heading === undefined ? "run_notebook" : "run_section", reason: "" },
  ].filter((each) => each.name.length <= 48);
}

function reasonOf(purpose: PurposeName | undefined, evidence: string): string {
  if (purpose === "plot") return "plots";
  return evidence;
}

/** The literal texts that variables are bound to, where that is all they are bound to. */
function literalTexts(statements: readonly Statement[]): (name: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  for (const { node } of statements) {
    if (node.nodeType !== "Assign" && node.nodeType !== "AnnAssign") continue;
    const target = node.nodeType === "Assign" ? node.targets[0] : node.target;
    if (target?.nodeType !== "Name") continue;
    const text = stringOf(node.value ?? undefined);
    texts.set(target.id, texts.has(target.id) ? undefined : text);
  }
  return (name) => texts.get(name);
}
