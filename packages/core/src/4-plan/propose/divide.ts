import { purposes } from "./purposes/index.ts";
import type { Heading } from "../prose/headings.ts";
import type { PurposeName } from "./purposes/purpose.ts";
import { setsOptions } from "./purposes/set-up.ts";
import type { Work } from "./works.ts";

/** Cells that become one step. */
export interface Division {
  readonly works: readonly Work[];
  readonly purpose: PurposeName | undefined;
}

/** A step of more lines than this is no longer read at once; the formatter and the `return` add some. */
const mostLines = 85;

/** The heading that a step stands under: what only waits for it may stand under an earlier one. */
export const headingOfDivision = ({ works }: Pick<Division, "works">): Heading | undefined =>
  (works.find((each) => !each.onlyBinds) ?? works[0])?.heading;

/** Divides the cells of each section where their purpose changes. */
export function divide(works: readonly Work[]): readonly Division[] {
  const firstUse = works.findIndex((each) => each.purpose !== "set-up");
  const divisions: Division[] = [];
  for (let start = 0; start < works.length;) {
    const section = works[start]?.heading?.cell;
    let end = start;
    while (end < works.length && works[end]?.heading?.cell === section) end++;
    const own = works
      .slice(start, end)
      // Options that are set on the way belong to what they are set for.
      .map((each, i) =>
        each.purpose === "set-up" && start + i > firstUse && firstUse !== -1
          ? { ...each, purpose: undefined }
          : each,
      );
    divisions.push(...divideSection(own));
    start = end;
  }
  return joinBindings(divisions);
}

/** What only binds names to definitions is no step of its own, but the beginning of the next. */
function joinBindings(divisions: readonly Division[]): readonly Division[] {
  const joined: Division[] = [];
  let waiting: Work[] = [];
  for (const { works, purpose } of divisions) {
    if (works.every((each) => each.onlyBinds)) {
      waiting.push(...works);
      continue;
    }
    joined.push({ works: [...waiting, ...works], purpose });
    waiting = [];
  }
  return waiting.length > 0 ? [...joined, { works: waiting, purpose: undefined }] : joined;
}

/** What a heading says that its section does: `Load & clean` states two purposes. */
export function statedBy(title: string | undefined): ReadonlySet<PurposeName> {
  const text = (title ?? "").toLowerCase().replace(/[^a-z ]+/g, " ");
  return new Set(purposes.filter((each) => each.words.test(text)).map((each) => each.name));
}

function divideSection(works: readonly Work[]): readonly Division[] {
  const stated = statedBy(works[0]?.heading?.title);
  const isSame = (a: PurposeName | undefined, b: PurposeName | undefined): boolean =>
    a === b || (a !== undefined && b !== undefined && stated.has(a) && stated.has(b));
  const settled = settle(works);
  const divisions: { works: Work[]; purpose: PurposeName | undefined; lines: number }[] = [];
  for (const [i, work] of works.entries()) {
    const purpose = settled[i];
    const last = divisions.at(-1);
    if (
      last !== undefined &&
      isSame(last.purpose, purpose) &&
      last.lines + work.lines <= mostLines
    ) {
      last.works.push(work);
      last.lines += work.lines;
    } else divisions.push({ works: [work], purpose, lines: work.lines });
  }
  return divisions;
}

/** Cells without a known purpose join their neighbours: the next ones where these read what they bind, else the ones before. */
function settle(works: readonly Work[]): readonly (PurposeName | undefined)[] {
  const settled: (PurposeName | undefined)[] = works.map((each) => each.purpose);
  const isSetUp = statedBy(works[0]?.heading?.title).has("set-up");
  for (let i = 0; i < works.length; i++) {
    if (works[i]?.purpose !== undefined) continue;
    let end = i;
    while (end < works.length && works[end]?.purpose === undefined) end++;
    // What follows options is for setting up only where the heading says so.
    const isOver = settled[i - 1] === "set-up" && !isSetUp;
    const before = isOver ? undefined : settled[i - 1];
    const after = settled[end];
    let from = end;
    if (after !== undefined) {
      const read = new Set(works[end]?.reads);
      for (let at = end - 1; at >= i; at--) {
        const work = works[at] as Work;
        const isFor =
          before === undefined ||
          onlySetsOptions(work) ||
          [...work.binds].some((name) => read.has(name));
        if (!isFor) break;
        from = at;
        for (const name of work.reads) read.add(name);
      }
    }
    for (let at = i; at < end; at++) settled[at] = at >= from ? after : before;
    i = end;
  }
  return settled;
}

const onlySetsOptions = ({ statements }: Work): boolean => statements.every(setsOptions);
