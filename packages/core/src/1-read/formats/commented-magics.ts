import { isBlank, splitScript } from "./script-lines.ts";

// Jupytext comments out what only IPython understands, so that the script stays valid Python. What it takes for that, as its
// documentation and its behaviour tell: magics, shell lines and help at any level of comment; `x = %magic` and `x = !cmd`;
// shell commands that IPython runs without a mark.
const comment = String.raw`(?:# |#)*`;
const magic = new RegExp(String.raw`^\s*${comment}%{1,3}[a-zA-Z]`);
// One comment sign at least, so that a long line of blanks is not tried in every split of it.
const shellOrHelp = /^\s*(?:(?:# |#)+\s*)?[?!]\s*[A-Za-z.~$\\/{}]/;
const assigned = new RegExp(String.raw`^${comment}\s*[a-zA-Z_][\w$]*\s*=\s*(?:%{1,3}|!)[a-zA-Z]`);
const bareCommand = new RegExp(
  String.raw`^${comment}(?:cat|cd|cp|mv|rm|rmdir|mkdir|copy|ddir|echo|ls|ldir|ren)(?:$|\s$|\s[^=,])`,
);
const helpSuffix = /^\s*(?:# )*\S*\?\s*$/;
const escaped = new RegExp(String.raw`^\s*${comment}%{1,3}[a-zA-Z].*#\s*escape`);
const unescaped = new RegExp(String.raw`^\s*${comment}%{1,3}[a-zA-Z].*#\s*noescape`);

export interface MagicOptions {
  /**
   * Did Jupytext write the script? Only then are `# ls data` and `# frame?` commands: elsewhere they are what they look like, comments.
   */
  readonly isJupytext: boolean;
  /** Help such as `frame?` is commented out only where the cell has a marker of its own. */
  readonly hasMarker: boolean;
}

/** Is the line for IPython only, commented out or not? */
export function isMagicLine(line: string, { isJupytext, hasMarker }: MagicOptions): boolean {
  if (escaped.test(line)) return true;
  if (unescaped.test(line)) return false;
  if (magic.test(line) || shellOrHelp.test(line) || assigned.test(line)) return true;
  return isJupytext && (bareCommand.test(line) || (hasMarker && helpSuffix.test(line)));
}

/** Takes one level of comment from lines for IPython, and from cell markers that were commented out. */
export function restoreMagics(lines: readonly string[], options: MagicOptions): readonly string[] {
  const { isQuoted } = splitScript(lines.join("\n"));
  const first = lines.findIndex((line) => !isBlank(line));
  let isContinued = false;
  return lines.map((line, index) => {
    if (isQuoted[index] === true) return line;
    // A cell magic comes first in its cell.
    if (!options.isJupytext && index !== first && /^\s*#\s*%%/.test(line)) return line;
    if (isContinued || isMagicLine(line, options)) {
      isContinued = /\\\s*$/.test(line);
      return line.replace(/^(\s*)# ?/, "$1");
    }
    isContinued = false;
    return /^(?:# |#)+(?:# |#)\+/.test(line) ? line.replace(/^# ?/, "") : line;
  });
}
