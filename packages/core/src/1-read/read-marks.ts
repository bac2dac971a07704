import { diagnose } from "../diagnostics/diagnose.ts";
import { ignoredCommentDirective } from "../diagnostics/ignored-comment-directive.ts";
import { illegalName } from "../diagnostics/illegal-name.ts";
import { misplacedDirective } from "../diagnostics/misplaced-directive.ts";
import { unknownTag } from "../diagnostics/unknown-tag.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { CellMark, Span } from "../model/notebook.ts";
import type { Candidate, CellFacts, DialectRow, NotebookFacts } from "./dialects/dialect.ts";
import { noDirectives } from "./directives.ts";
import { toLegalName, type NameKind } from "./legal-name.ts";
import { findRow, knownNames, readMentions, type FoundRow, type Mention } from "./mentions.ts";
import { quoteTag, shortenTag } from "./quote-tag.ts";
import { suggestTag } from "./suggest-tag.ts";

/** What the tags and directives of one cell say, each by itself. */
export interface CellMarks {
  readonly candidates: readonly Candidate[];
  readonly raisesException: boolean;
  readonly defaultModule: string | undefined;
  /** Of the directives that mean something. */
  readonly spans: readonly Span[];
  /** The same, as written. */
  readonly texts: readonly string[];
  /** Dialects whose spellings were used. */
  readonly dialects: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const noMarks: CellMarks = {
  candidates: [],
  raisesException: false,
  defaultModule: undefined,
  spans: [],
  texts: [],
  dialects: [],
  diagnostics: [],
};

/** Looks up what a code cell's tags and directives mean. */
export function readMarks(facts: CellFacts, notebook: NotebookFacts, path: string): CellMarks {
  // Most cells have neither.
  if (facts.tags.length === 0 && facts.directives === noDirectives) return noMarks;
  const { mentions, misplaced, diagnostics } = readMentions(facts, path);
  const reports: Diagnostic[] = [...diagnostics];
  const candidates: Candidate[] = [];
  const spans: Span[] = [];
  const texts: string[] = [];
  const used = new Set<string>();
  let raisesException = false;
  let defaultModule: string | undefined;

  for (const mention of mentions) {
    const found = findRow(mention);
    if (found === undefined || !hasFittingArgument(found.row, mention)) {
      reports.push(...describeUnknown(mention));
      continue;
    }
    if (mention.site === "comment" && !notebook.dialects.has(found.dialect.name)) {
      reports.push(...describeIgnored(mention));
      continue;
    }
    used.add(found.dialect.name);
    if (mention.span !== undefined && !isCodeLine(mention)) {
      spans.push(mention.span);
      texts.push(mention.text);
    }
    if (!isSwitchedOn(found.row, mention)) continue;
    if (found.row.meaning.role === "raises-exception") raisesException = true;
    const name = nameIn(found, mention, reports, notebook.exportsOnly);
    if (found.row.meaning.role === "default-module") defaultModule = name ?? defaultModule;
    const mark = markOf(found.row, name, mention);
    if (mark !== undefined) candidates.push({ mark, isWeak: isWeak(found.row) });
  }
  for (const mention of misplaced) {
    const found = findRow(mention);
    if (found === undefined || found.row.meaning.role === "none") continue;
    // The same at the top has the effect already: two cells became one.
    if (mentions.some(({ name, value }) => name === mention.name && value === mention.value))
      continue;
    const message = `${quoteTag(mention.text)} has no effect here: it is not at the top of its cell.`;
    reports.push(
      diagnose(
        misplacedDirective,
        mention.place,
        message,
        "Move it to the first line of the cell.",
      ),
    );
  }
  return {
    candidates,
    raisesException,
    defaultModule,
    spans,
    texts,
    dialects: [...used],
    diagnostics: reports,
  };
}

/** A magic that runs something is lowered later; those of nbdev only mark the cell. */
const isCodeLine = ({ site, name }: Mention): boolean =>
  site === "magic" && !name.startsWith("%nbdev_");

const isWeak = ({ meaning }: DialectRow): boolean => meaning.role === "skip" && meaning.isWeak;

/** Tags are whole words; what stands behind a directive that takes nothing is only a remark. */
function hasFittingArgument(row: DialectRow, { site, value, text }: Mention): boolean {
  if (site === "comment") return row.argument !== "none" || value === "";
  return site !== "tag" || row.argument !== "none" || (value === "" && !text.includes(":"));
}

function isSwitchedOn(row: DialectRow, { site, value }: Mention): boolean {
  if (site !== "directive") return true;
  const isFalse = /^(?:false|no|off)$/i.test(value);
  return row.onlyFalse === true ? isFalse : !isFalse || row.argument === "required";
}

const kindByRole: Readonly<Partial<Record<DialectRow["meaning"]["role"], NameKind>>> = {
  step: "step",
  test: "test",
  module: "module",
  "default-module": "module",
};

/** The name that a mention gives, in a form that it can have; what had to be changed is reported. */
function nameIn(
  { row }: FoundRow,
  mention: Mention,
  reports: Diagnostic[],
  exportsOnly: boolean,
): string | undefined {
  const kind = row.argument === "none" ? undefined : kindByRole[row.meaning.role];
  if (kind === undefined || (row.meaning.role === "step" && row.meaning.name !== undefined))
    return undefined;
  const isWord = mention.site === "directive" && /^true$/i.test(mention.value);
  const value = isWord && row.argument === "optional" ? "" : mention.value;
  // Kale 0.x let a cell belong to several steps.
  const [first = "", ...others] = row.name === "block" ? value.split(";") : [value];
  const what = `${quoteTag(mention.text)} `;
  if (others.length > 0) {
    const message = `${what}names several steps; the cell goes to the first.`;
    reports.push(
      diagnose(illegalName, mention.place, message, "Split the cell, or name one step."),
    );
  }
  if (first === "" && row.argument !== "required") return undefined;
  const legal = toLegalName(kind, first, exportsOnly);
  if (legal === undefined) {
    const message = `${what}gives no name that a ${kind} can have; it is ignored.`;
    reports.push(
      diagnose(illegalName, mention.place, message, `Write a Python name: \`${kind}:NAME\`.`),
    );
    return undefined;
  }
  if (legal.isChanged && !(others.length > 0)) {
    const message = `${what}gives a name that a ${kind} cannot have; \`${legal.name}\` is used instead.`;
    reports.push(diagnose(illegalName, mention.place, message, `Write \`${legal.name}\`.`));
  }
  return legal.name;
}

function markOf(
  { meaning, argument }: DialectRow,
  name: string | undefined,
  mention: Mention,
): CellMark | undefined {
  const tag = shortenTag(mention.text);
  switch (meaning.role) {
    case "skip":
      return { role: "skip", reason: reasonOf(meaning.reason, mention), tag };
    case "test":
      return { role: "test", name, tag };
    case "parameters":
      return { role: "parameters", isInjected: meaning.isInjected, tag };
    case "step": {
      const own = meaning.name ?? name;
      return own === undefined ? undefined : { role: "step", name: own, module: undefined, tag };
    }
    case "module":
      if (argument === "required" && name === undefined) return undefined;
      return { role: "module", module: name, isPrivate: meaning.isPrivate, tag };
    case "imports":
      return { role: "imports", tag };
    case "raises-exception":
    case "default-module":
    case "tags":
    case "none":
      return undefined;
  }
}

function reasonOf(reason: string, { site, text }: Mention): string {
  const spelling = quoteTag(text);
  if (reason !== "") return `${reason} (${spelling})`;
  return site === "tag" ? `tagged ${spelling}` : `marked ${spelling}`;
}

function describeIgnored({ text, place }: Mention): readonly Diagnostic[] {
  if (!/^#(?:export[si]?|hide)$/.test(text)) return [];
  const help = `Write \`#| ${text.slice(1)}\` if it is meant.`;
  return [
    diagnose(ignoredCommentDirective, place, `\`${text}\` is taken for an ordinary comment.`, help),
  ];
}

function describeUnknown(mention: Mention): readonly Diagnostic[] {
  const { site, name, value, text, place } = mention;
  if (site !== "tag" && site !== "directive") return [];
  const meant = suggestionFor(mention);
  if (meant === undefined) return [];
  // `step=train`
  const given = value === "" ? (/[ =/](.+)$/.exec(text.trim())?.[1]?.trim() ?? "") : value;
  const isBare =
    meant.argument === "none" || given === "" || (site === "directive" && value === "");
  const written = isBare ? meant.name : `${meant.name}:${given}`;
  const spelling = site === "tag" ? written : `#| ${written.replace(":", ": ")}`;
  const what = site === "tag" ? "tag" : "directive";
  const message = `The ${what} ${quoteTag(text)} is not known and has no effect.`;
  const isOwnName = name === meant.name;
  return [
    diagnose(
      unknownTag,
      place,
      message,
      isOwnName ? `Write ${quoteTag(spelling)}.` : `Did you mean ${quoteTag(spelling)}?`,
    ),
  ];
}

function suggestionFor({
  site,
  name,
}: Mention): { name: string; argument: DialectRow["argument"] } | undefined {
  // `step=train`
  const known = knownNames(site);
  const head = /^([a-z_]+)[ =/]+/.exec(name)?.[1] ?? name;
  const exact = known.find(({ row }) => row.name === head)?.row;
  if (exact !== undefined) return { ...exact, name: exact.name.replaceAll("_", "-") };
  const near = suggestTag(
    head,
    known.map(({ row }) => row.name),
  );
  const row = known.find(({ row }) => row.name === near)?.row;
  return row === undefined ? undefined : { ...row, name: row.name.replaceAll("_", "-") };
}
