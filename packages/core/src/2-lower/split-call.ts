/** A line `%name args` or `!command`, without its escape. */
export interface EscapedCall {
  readonly escape: "%" | "!" | "!!" | "," | ";" | "/" | "?";
  /** Of a magic; empty for the others. */
  readonly name: string;
  /** As IPython hands it over: continued lines joined. */
  readonly args: string;
  readonly rawArgs: string;
  /** Where `rawArgs` begins in the text. */
  readonly argsStart: number;
}

/** Takes apart the text from an escape to the end of its continued line. */
export function splitCall(text: string): EscapedCall {
  const double = text.startsWith("!!") ? "!!" : undefined;
  const escape =
    double ?? (text.startsWith("??") ? "?" : (text.charAt(0) as EscapedCall["escape"]));
  if (escape !== "%") {
    const rawArgs = text.slice(text.startsWith("??") ? 2 : escape.length);
    return {
      escape,
      name: "",
      args: assemble(rawArgs),
      rawArgs,
      argsStart: text.length - rawArgs.length,
    };
  }
  // `%%time` elsewhere than at the top of a cell is a magic named `%time`, which no one has.
  const name = /^%[ \t]*(%?[^\s]*)/.exec(text)?.[1] ?? "";
  const argsStart = text.indexOf(name) + name.length;
  const rawArgs = text.slice(argsStart);
  return { escape, name, args: assemble(rawArgs).trim(), rawArgs, argsStart };
}

/** IPython's `assemble_continued_line`: a backslash and its line end become a blank. */
function assemble(text: string): string {
  const lines = text.split("\n");
  const parts = lines.map((line, i) =>
    i < lines.length - 1 ? line.trimEnd().replace(/\\$/, "") : line.trimEnd(),
  );
  return parts.join(" ");
}
