import { absolutePath } from "../diagnostics/absolute-path.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { walk } from "../python/ast.ts";
import { endOf, startOf } from "../python/source.ts";
import { placeInCell } from "./original-place.ts";

/** Paths below folders that only some machines have. Others that start with `/` are as often addresses on a server. */
const ofMachine =
  /^(?:\/(?:home|Users|root|mnt|media|Volumes|content|kaggle|gdrive|drive|dbfs|workspace|scratch|data|opt|srv)\/[^\n"'<>|?*{}]+|~[\w.-]*\/[^\n"'<>|?*]+|(?:file:\/\/\/?)?[A-Za-z]:[\\/][\w .-]+[\\/.][^\n"'<>|?*{}]+|\\\\[\w.-]+\\[^\n"'<>|?*{}]+)$/;
/** Where programs put what need not last: it is there on each of them. */
const temporary = /^\/(?:tmp|var\/tmp|dev)\//;
const ofData =
  /^\/(?:[\w. -]+\/)*[\w. -]+\.(?:csv|tsv|xlsx?|json|jsonl|parquet|feather|pkl|pickle|joblib|txt|dat|npy|npz|mat|h5|hdf5|nc|png|jpe?g|tiff?|zip|gz|bz2|tar|tgz|db|sqlite3?|pt|pth|onnx|ya?ml|toml|ini|cfg|py|ipynb|r|log|md)$/i;

const isOfMachine = (text: string): boolean =>
  ofMachine.test(text) || (ofData.test(text) && !temporary.test(text));

/** Strings of the code that are absolute paths, or start at a home folder; each path once. */
export function findAbsolutePaths(analysis: Analysis): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const statement of analysis.statements) {
    walk(statement.node, (node, parent) => {
      if (node.nodeType !== "Constant" || typeof node.value !== "string") return;
      const { value } = node;
      // A docstring speaks of paths at most, and a part of a text begins nowhere.
      const isPart = /^(?:Expr|JoinedStr|BinOp)$/.test(parent?.nodeType ?? "");
      if (isPart || value.length > 300 || seen.has(value)) return;
      if (!isOfMachine(value)) return;
      seen.add(value);
      const { source, cell } = statement;
      const span = { start: startOf(source, node), end: endOf(source, node) };
      const place = placeInCell(analysis, cell, span);
      found.push(
        diagnose(
          absolutePath,
          { notebook: analysis.notebook.path, ...place },
          `\`${value}\` is a path of one machine.`,
          "Name the file from the notebook's folder, or make the folder a parameter.",
        ),
      );
    });
  }
  return found;
}
