import { splitScript } from "./formats/script-lines.ts";

/** A line such as `#| step: train`. */
export interface Directive {
  /** In lower case; dashes are underscores, as nbdev 1 wrote either. */
  readonly name: string;
  readonly value: string;
  /** As written, blanks at the ends aside. */
  readonly text: string;
  /** Offsets of the whole line, its line end included, and of the lines that continue it. */
  readonly start: number;
  readonly end: number;
  /** From 1, in the cell. */
  readonly line: number;
}

/** Lines of a cell that may hold what is meant for tools, by their form. */
export interface CellDirectives {
  /** `#| …` at the top. */
  readonly bars: readonly Directive[];
  /** `#| …` further down, where it has no effect. */
  readonly misplaced: readonly Directive[];
  /** Ordinary comments at the top that could be directives of nbdev 1: `# export mod`. */
  readonly comments: readonly Directive[];
  /** `%nbdev_export mod` and `%%ipytest` at the top: the name with its percent signs. */
  readonly magics: readonly Directive[];
}

export const noDirectives: CellDirectives = { bars: [], misplaced: [], comments: [], magics: [] };

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
}

const barPattern = /^[ \t]*#[ \t]*\|(.*)$/;
const barContent = /^[ \t]*([A-Za-z_][\w.-]*)[ \t]*(?::(.*)|[ \t](.*))?$/;
const commentPattern = /^#[ \t]*([A-Za-z][\w-]*)(?:[ \t]+(\S+))?[ \t]*$/;
const magicPattern = /^(%{1,2}[A-Za-z]\w*)(.*)$/;

/** Finds the directives of a code cell. Only blank lines, `%%magics` and Colab's `#@` lines may stand before one, as in nbdev. */
export function findDirectives(source: string): CellDirectives {
  // Most cells have none.
  const first = source.charAt(source.search(/\S/));
  const isAbove = first === "#" || first === "%";
  const isAnywhere = isAbove || source.includes("#|") || source.includes("# |");
  return isAnywhere ? readDirectives(source) : noDirectives;
}

function readDirectives(source: string): CellDirectives {
  const lines = splitLines(source);
  const isBar = (line: Line): boolean => barPattern.test(line.text);
  const isOther = (line: Line): boolean => !isBar(line) && !/^\s*$|^%%|^#@/.test(line.text);
  const firstCode = lines.findIndex(isOther);
  const top = firstCode === -1 ? lines.length : firstCode;
  const isCode = (line: Line): boolean => !/^\s*(?:#|$)|^%/.test(line.text);
  const firstStatement = lines.findIndex(isCode);
  const head = firstStatement === -1 ? lines : lines.slice(0, firstStatement);

  const below = lines.slice(top).filter(isBar);
  const isQuoted = below.length === 0 ? [] : splitScript(source).isQuoted;
  return {
    bars: readBars(lines.slice(0, top).filter(isBar)),
    misplaced: readBars(below.filter((line) => isQuoted[line.number - 1] !== true)),
    comments: head.flatMap((line) => {
      const match = commentPattern.exec(line.text);
      return match === null ? [] : directiveOf(line, match[1] ?? "", match[2] ?? "");
    }),
    magics: head.flatMap((line) => {
      const match = magicPattern.exec(line.text);
      return match === null ? [] : directiveOf(line, match[1] ?? "", match[2] ?? "");
    }),
  };
}

/** A name as it is looked up. */
export const directiveName = (name: string): string => name.toLowerCase().replaceAll("-", "_");

function directiveOf(line: Line, name: string, value: string): Directive {
  return {
    name: directiveName(name),
    value: value.trim(),
    text: line.text.trim(),
    start: line.start,
    end: line.end,
    line: line.number,
  };
}

/** Lines that are no directive by their form, such as a drawing in a comment, are left out. */
function readBars(lines: readonly Line[]): readonly Directive[] {
  const directives: Directive[] = [];
  let isOpen = false;
  let continued: string[] = [];
  const close = (): void => {
    const last = directives.at(-1);
    if (last === undefined || continued.length === 0) return;
    directives.splice(-1, 1, { ...last, value: [last.value, ...continued].join("\n") });
    continued = [];
  };
  for (const line of lines) {
    const content = barPattern.exec(line.text)?.[1] ?? "";
    const last = directives.at(-1);
    if (isOpen && last?.end === line.start && /^(?:[ \t]{2,}\S| ?- )/.test(content)) {
      continued.push(content.replace(/^ /, ""));
      directives.splice(-1, 1, { ...last, end: line.end });
      continue;
    }
    const match = barContent.exec(content);
    if (match === null) continue;
    close();
    const directive = directiveOf(line, match[1] ?? "", match[2] ?? match[3] ?? "");
    directives.push(directive);
    // Quarto's options are YAML: a list or a text may go on over the next lines, indented below its name.
    isOpen = match[2] !== undefined && /^[|>]?[-+]?$/.test(directive.value);
  }
  close();
  return directives;
}

function splitLines(source: string): readonly Line[] {
  let start = 0;
  return source.split("\n").map((text, index) => {
    const line = {
      text,
      start,
      end: Math.min(start + text.length + 1, source.length),
      number: index + 1,
    };
    start = line.end;
    return line;
  });
}
