import { diagnose } from "../diagnostics/diagnose.ts";
import { emptyFile } from "../diagnostics/empty-file.ts";
import { noCode } from "../diagnostics/no-code.ts";
import { otherLanguage } from "../diagnostics/other-language.ts";
import { unsupportedFormat } from "../diagnostics/unsupported-format.ts";
import type { NotebookInput } from "../model/conversion.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Notebook } from "../model/notebook.ts";
import { decodeText, findBinary } from "./decode-text.ts";
import { databricksComment, readDatabricks } from "./formats/databricks.ts";
import { readIpynb } from "./formats/ipynb.ts";
import { holdsCells, readScript } from "./formats/script.ts";
import { withUnixLines } from "./json.ts";
import { markCells } from "./mark-cells.ts";
import type { RawReading } from "./raw-notebook.ts";
import { readRunFiles } from "./read-run-files.ts";

/** A notebook and what was noticed; without a notebook there is an error among the diagnostics. */
export interface Reading {
  readonly notebook: Notebook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a notebook of any format and dialect. It never throws for what is in the file. */
export function read(
  input: Pick<NotebookInput, "path" | "bytes"> & Pick<Partial<NotebookInput>, "readText">,
): Reading {
  const { path, bytes } = input;
  const raw = readFormat(path, bytes);
  if (raw.notebook === undefined) return { notebook: undefined, diagnostics: raw.diagnostics };
  const { language } = raw.notebook;
  if (language !== "python") {
    // What else is odd in a notebook that is not read concerns nobody.
    return { notebook: undefined, diagnostics: [describeLanguage(path, language)] };
  }
  const { cells, dialects, defaultModule, diagnostics } = markCells(raw.notebook, path);
  const notebook: Notebook = { ...raw.notebook, path, cells, dialects, defaultModule };
  const runFiles = readRunFiles(notebook, input, read);
  return {
    notebook: runFiles.length === 0 ? notebook : { ...notebook, runFiles },
    diagnostics: [...raw.diagnostics, ...diagnostics, ...warnOfNoCode(notebook)],
  };
}

function warnOfNoCode({ path, cells }: Notebook): readonly Diagnostic[] {
  if (cells.some(({ kind, source }) => kind === "code" && source.trim() !== "")) return [];
  const message = "There is no code in the notebook: nothing of it can be imported or run.";
  const help = "Save it again, if it had code when you last saw it.";
  return [diagnose(noCode, { notebook: path }, message, help)];
}

/** Endings of files that are Python, whatever is in them. */
const pythonEndings: ReadonlySet<string> = new Set(["", "py", "pyw", "ipy"]);

/** Text of notebooks that are not read, by the ending of their file. */
const languageByExtension: Readonly<Record<string, string>> = {
  r: "r",
  jl: "julia",
  scala: "scala",
  sql: "sql",
};
const markdownExtension = /\.(?:md|markdown|qmd|rmd|myst)$/i;

/** Finds the format by the file's content, as input may come without a name. Only what could be anything goes by the name. */
function readFormat(path: string, bytes: Uint8Array): RawReading {
  const fail = (problem: Diagnostic): RawReading => ({
    notebook: undefined,
    diagnostics: [problem],
  });
  const first = firstCharacter(bytes);
  if (first === undefined) {
    return fail(
      diagnose(emptyFile, { notebook: path }, "The file is empty.", "Save the notebook first."),
    );
  }
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const isJson = extension === "ipynb" || ("{[".includes(first) && extension !== "py");
  if (isJson) return readIpynb(path, bytes);

  const binary = findBinary(path, bytes);
  if (binary !== undefined) return fail(binary);
  const decoded = decodeText(path, bytes);
  if (decoded.problem !== undefined) return fail(decoded.problem);
  const text = withUnixLines(decoded.text);
  const comment = databricksComment(text);
  const isMarkdown = markdownExtension.test(path) || text.startsWith("---\n");
  if (isMarkdown) {
    const message = "The file is a notebook in Markdown, which is not read.";
    const help = "Convert it first: `jupytext --to ipynb FILE`.";
    return fail(diagnose(unsupportedFormat, { notebook: path, line: 1, column: 1 }, message, help));
  }
  if (first === "<") {
    const message = "The file is a web page or another file in XML.";
    return fail(
      diagnose(
        unsupportedFormat,
        { notebook: path, line: 1, column: 1 },
        message,
        "Download the notebook itself.",
      ),
    );
  }
  const language =
    languageByExtension[extension] ??
    (comment === "//" ? "scala" : comment === "--" ? "sql" : undefined);
  if (language !== undefined) return fail(describeLanguage(path, language));
  if (comment === undefined && !pythonEndings.has(extension) && !holdsCells(path, text)) {
    const message = `The file is not a notebook: a \`.${extension}\` file without cell markers is not read.`;
    const help = "Give a notebook (`.ipynb`), a Python script (`.py`) or a Databricks source file.";
    return fail(diagnose(unsupportedFormat, { notebook: path }, message, help));
  }
  return comment === undefined ? readScript(path, text) : readDatabricks(text);
}

function describeLanguage(path: string, language: string): Diagnostic {
  const message = `The notebook is in another language than Python: ${language}.`;
  return diagnose(
    otherLanguage,
    { notebook: path },
    message,
    "Choose a Python kernel if its code is Python; no other is converted.",
  );
}

/** The first character that is not blank, of those that tell a format; another one is a space. `undefined` in an empty file. */
function firstCharacter(bytes: Uint8Array): string | undefined {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && /\s/.test(String.fromCharCode(bytes[at] ?? 0))) at++;
  const byte = bytes[at];
  return byte === undefined ? undefined : String.fromCharCode(byte);
}
