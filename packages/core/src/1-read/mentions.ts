import { diagnose } from "../diagnostics/diagnose.ts";
import { unreadableDirective } from "../diagnostics/unreadable-directive.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Json, Span } from "../model/notebook.ts";
import type { CellFacts, Dialect, DialectRow, Site } from "./dialects/dialect.ts";
import { dialects } from "./dialects/index.ts";
import { directiveName, type Directive } from "./directives.ts";
import { parseYaml } from "./formats/script-header.ts";
import { isList, isObject } from "./json.ts";
import { quoteTag } from "./quote-tag.ts";

/** Something in a cell that may be one of a dialect's spellings. */
export interface Mention {
  readonly site: Site;
  /** As it is looked up. */
  readonly name: string;
  readonly value: string;
  /** As written. */
  readonly text: string;
  readonly place: Place;
  /** Of a directive. */
  readonly span: Span | undefined;
}

/** A row, and whose it is. */
export interface FoundRow {
  readonly dialect: Dialect;
  readonly row: DialectRow;
}

// Of two rows with the same spelling the first counts.
const rows: readonly FoundRow[] = dialects.flatMap((dialect) =>
  dialect.rows.map((row) => ({ dialect, row })),
);
const rowBySpelling: ReadonlyMap<string, FoundRow> = new Map(
  rows
    .toReversed()
    .flatMap((found) => found.row.on.map((site) => [`${site} ${found.row.name}`, found])),
);

/** The row that a mention is spelt like, whether or not its argument fits. */
export function findRow({ site, name }: Pick<Mention, "site" | "name">): FoundRow | undefined {
  return rowBySpelling.get(`${site} ${name}`);
}

/** Names that say what becomes of a cell: those that a misspelt tag or directive can be meant for. */
export function knownNames(site: Site): readonly FoundRow[] {
  return rows.filter(({ row }) => row.on.includes(site) && row.meaning.role !== "none");
}

/** Lists what a cell's tags and directives mention, in the order of the text. Tags come first. */
export function readMentions(
  { tags, directives, number }: CellFacts,
  path: string,
): {
  mentions: readonly Mention[];
  misplaced: readonly Mention[];
  diagnostics: readonly Diagnostic[];
} {
  const place = { notebook: path, cell: number };
  const diagnostics: Diagnostic[] = [];
  const ofDirective = (site: Site, directive: Directive): Mention => ({
    site,
    name: directive.name,
    value: withoutQuotes(directive.value),
    text: directive.text,
    place: { ...place, line: directive.line, column: 1 },
    span: { start: directive.start, end: directive.end },
  });
  const listed = directives.bars
    .filter(({ name }) => name === "tags")
    .flatMap((directive) => {
      const tags = readTagList(directive.value);
      const at = { ...place, line: directive.line, column: 1 };
      if (tags === undefined) {
        diagnostics.push(
          diagnose(
            unreadableDirective,
            at,
            `The list of tags in ${quoteTag(directive.text)} cannot be read.`,
          ),
        );
      }
      return (tags ?? []).map((tag) => mentionOfTag(tag, at));
    });
  return {
    mentions: [
      ...tags.map((tag) => mentionOfTag(tag, place)),
      ...listed,
      ...directives.bars.map((directive) => ofDirective("directive", directive)),
      ...directives.comments.map((directive) => ofDirective("comment", directive)),
      ...directives.magics.map((directive) => ofDirective("magic", directive)),
    ],
    misplaced: directives.misplaced.map((directive) => ofDirective("directive", directive)),
    diagnostics,
  };
}

function mentionOfTag(tag: string, place: Place): Mention {
  const colon = tag.indexOf(":");
  const name = colon === -1 ? tag : tag.slice(0, colon);
  const value = colon === -1 ? "" : tag.slice(colon + 1).trim();
  return {
    site: "tag",
    name: directiveName(name.trim()),
    value,
    text: tag,
    place,
    span: undefined,
  };
}

function readTagList(value: string): readonly string[] | undefined {
  const tags: Json | undefined = parseYaml(`tags: ${value}`)?.["tags"];
  if (typeof tags === "string") return [tags];
  if (tags === null) return [];
  if (!isList(tags)) return undefined;
  // `[step: train]` is a mapping to YAML.
  return tags.flatMap((tag) => {
    if (typeof tag === "string") return [tag];
    if (!isObject(tag)) return isList(tag) ? [] : [String(tag)];
    return Object.entries(tag).flatMap(([name, value]) =>
      typeof value === "string" ? `${name}:${value}` : [],
    );
  });
}

const withoutQuotes = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
