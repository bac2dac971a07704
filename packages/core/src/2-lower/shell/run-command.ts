import type { Facts } from "../facts.ts";
import { interpolate, type Piece } from "./interpolate.ts";
import { toPythonString } from "./python-string.ts";
import { splitWords } from "./split-words.ts";

// What bash and zsh know and `sh` does not. IPython runs commands in the user's own shell, which is mostly one of these.
const needsBash = new RegExp(
  [
    /\[\[|<\(|>\(|<<<|&>|\|&|\$'|\(\(|\{[^{}\s]*(?:,|\.\.)[^{}\s]*\}/,
    /\b(?:source|pushd|popd|declare|typeset|shopt|mapfile|readarray|disown|let)\b/,
    /\bfunction\s+\w|\bread\s+-|\$(?:RANDOM|SECONDS|BASH\w*|PIPESTATUS)\b/,
    // Arrays, and what a variable can be asked for: `a=(1 2)`, `${a[1]}`, `${a:0:1}`, `${a/b/c}`, `${a^^}`, `${!a}`.
    /\b\w+\+?=\(|\$\{(?:!|\w+(?:\[|:\s*-?[0-9]|[/^,@]))/,
    /\[\s[^\]]*==/,
    // dash's `echo` prints `-e`, and takes `\n` for a new line without it.
    /\becho\s+-\w*e|\becho\b[^|;&]*\\[\\abcefnrtv0]/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** A call of `subprocess.run` that runs a command as `!command` does: that it fails is no error, unlike in a `%%bash` cell. */
export function runCommand(command: string, facts: Facts): string {
  return `subprocess.run(${toArguments(command, facts)}, check=False)`;
}

/** An expression for the lines that a command writes, errors among them, as `x = !command` gives. */
export function captureCommand(command: string, facts: Facts): string {
  const options = "stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False";
  return `subprocess.run(${toArguments(command, facts)}, ${options}).stdout.splitlines()`;
}

function toArguments(command: string, facts: Facts): string {
  const pieces = interpolate(command.trim(), facts);
  const words = splitWords(pieces, facts);
  if (words !== undefined)
    return `[${words.map((word) => toPythonString(word, facts)).join(", ")}]`;
  const text = toPythonString(pieces, facts);
  return isForBash(pieces) ? `["bash", "-c", ${text}]` : `${text}, shell=True`;
}

function isForBash(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === "text" && needsBash.test(piece.text));
}
