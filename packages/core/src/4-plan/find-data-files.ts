import type { Analysis, Statement } from "../model/analysis.ts";
import type { DataFile } from "../model/plan.ts";
import { type Call, type Expr, walk } from "../python/ast.ts";
import { literalText } from "../python/literal-text.ts";
import { qualify } from "../python/qualify.ts";

const reading =
  /^(read_\w+|load\w*|open|imread|fromfile|genfromtxt|ExcelFile|read|from_file|from_csv|glob|load_dataset|Path|connect|DictReader|parse)$/;
const writing = /^(to_\w+|save\w*|dump|write\w*|savefig|imwrite|mkdir|makedirs)$/;
/** A relative path with an ending, as a program names a file. */
const filePath =
  /^(?![a-z][a-z0-9+.-]*:\/\/)(?![/~\\]|[A-Za-z]:)[\w][\w ./-]*\.[A-Za-z][A-Za-z0-9]{0,7}$|^\.{1,2}\/[\w./ -]+\.[A-Za-z0-9]{1,8}$/;

/**
 * Relative files that the code reads: strings that look like a path in a reading call, or that a reading call gets through a name; and any that
 * is there beside the notebook.
 */
export function findDataFiles(
  analysis: Analysis,
  statements: readonly Statement[],
  hasFile: (path: string) => boolean,
): readonly DataFile[] {
  const files = new Map<string, DataFile>();
  const textByName = new Map<string, string>();
  const textOf = (node: Expr): string | undefined =>
    literalText(node, textByName, (callee) =>
      qualify(callee, (name) => analysis.importedByName.get(name)),
    );
  const add = (text: string, cell: number, isReading: boolean): void => {
    if (!filePath.test(text)) return;
    const path = text.replaceAll(/\/{2,}/g, "/").replace(/^(?:\.\/)+/, "");
    if (files.has(path)) return;
    const exists = hasFile(path);
    if (!exists && !isReading) return;
    files.set(path, { path, cell, notebook: analysis.notebook.path, exists });
  };
  for (const { node, cell } of statements) {
    if (node.nodeType === "Assign") {
      const text = textOf(node.value);
      for (const target of node.targets) {
        if (target.nodeType !== "Name") continue;
        if (text === undefined) textByName.delete(target.id);
        else textByName.set(target.id, text);
      }
      if (text !== undefined) continue;
    }
    walk(node, (at) => {
      if (at.nodeType !== "Call") return;
      const callee = calleeName(at);
      const isReading = callee !== undefined && reading.test(callee) && !isWritingOpen(at, callee);
      const isWriting = callee !== undefined && (writing.test(callee) || isWritingOpen(at, callee));
      if (isWriting) return;
      const { func } = at;
      const receiver = func.nodeType === "Attribute" && isReading ? [func.value] : [];
      for (const argument of [...receiver, ...at.args, ...at.keywords.map((each) => each.value)]) {
        const path = textOf(argument);
        if (path !== undefined) add(path, cell, isReading);
      }
    });
  }
  return [...files.values()];
}

function calleeName(call: Call): string | undefined {
  if (call.func.nodeType === "Name") return call.func.id;
  return call.func.nodeType === "Attribute" ? call.func.attr : undefined;
}

function stringOf(node: Expr): string | undefined {
  return node.nodeType === "Constant" && typeof node.value === "string" ? node.value : undefined;
}

function isWritingOpen(call: Call, callee: string): boolean {
  if (callee !== "open") return false;
  const mode = call.args[1] ?? call.keywords.find((each) => each.arg === "mode")?.value;
  return mode !== undefined && /[wax]/.test(stringOf(mode) ?? "");
}
