import type { Statement } from "../model/analysis.ts";
import { builtinNames } from "../python/builtins.ts";
import { isKeyword } from "../python/keywords.ts";

/** Names that the generated modules use themselves. */
export const reserved: ReadonlySet<string> = new Set([
  "run",
  "main",
  "Parameters",
  "Results",
  "pipeline",
  "parameters",
  "logger",
  "logging",
  "dataclass",
  "field",
  "results",
  "printed",
]);

const articles: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "our",
  "your",
  "some",
  "this",
  "that",
  "its",
  "let",
  "lets",
  "us",
  "now",
  "we",
  "will",
]);

/** A heading as a function's name: `1. Load & clean the data` → `load_and_clean_data`; `undefined` where nothing is left of it. */
export function nameFromHeading(title: string): string | undefined {
  const words = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !articles.has(word));
  const kept: string[] = [];
  for (const word of words) {
    if (kept.length > 0 && kept.join("_").length + word.length > 36) break;
    kept.push(word);
  }
  while (
    kept.length > 1 &&
    /^(and|of|for|in|with|to|by|on|from|or|is|are)$/.test(kept.at(-1) ?? "")
  )
    kept.pop();
  const name = kept.join("_").slice(0, 40);
  if (!/[a-z]/.test(name)) return undefined;
  return /^\d/.test(name) ? `part_${name}` : name;
}

/** What the code does most plainly, as a name; `undefined` where it does nothing known. */
export function nameFromCode(statements: readonly Statement[]): string | undefined {
  const text = statements
    .map((each) => each.source.text.slice(each.span.start, each.span.end))
    .join("\n");
  const loaded = /^(\w+)[^=\n]*=\s*(?:\w+\.)*(?:read_|load_|fetch_|open\b)/m.exec(text)?.[1];
  const states = statements.filter((each) => each.processState !== undefined);
  if (statements.length > 0 && states.length === statements.length) return "set_up";
  if (loaded !== undefined) return `load_${loaded.toLowerCase()}`;
  if (/\btrain_test_split\s*\(/.test(text)) return "split_data";
  const fitted = /^\s*(\w+)(?:\s*=[^\n]*)?\.fit(?:_transform)?\s*\(/m.exec(text)?.[1];
  if (fitted !== undefined) return `train_${fitted.toLowerCase()}`;
  const title = /(?:set_title|\btitle|suptitle)\s*\(\s*f?(["'])([^"'{}\n]{3,60})\1/.exec(text)?.[2];
  const drawn = title === undefined ? undefined : nameFromHeading(title);
  if (drawn !== undefined) return drawn.startsWith("plot") ? drawn : `plot_${drawn}`;
  if (
    /\b(accuracy_score|mean_\w+_error|classification_report|confusion_matrix|r2_score|f1_score|cross_val_score)\s*\(/.test(
      text,
    )
  )
    return "evaluate_model";
  if (
    /\.to_(csv|parquet|excel|json|pickle|sql|feather)\s*\(|\b(joblib|pickle|json)\.dump\s*\(|\.savefig\s*\(/.test(
      text,
    )
  )
    return "save_results";
  const bound = statements
    .flatMap((each) => [...each.flow.definite])
    .filter((name) => /^[A-Za-z]\w*$/.test(name));
  if (statements.some((each) => each.plots))
    return bound.length === 1 && bound[0] !== undefined
      ? `plot_${bound[0].toLowerCase()}`
      : "plot_figure";
  const main = bound.at(-1);
  if (main !== undefined && main.length > 1) return `compute_${main.toLowerCase()}`;
  const called = /^(?:print\()?([a-z]\w{2,})\(/m.exec(text)?.[1];
  if (called !== undefined && called !== "print") return `run_${called}`;
  return /\bprint\s*\(/.test(text) ? "show_results" : undefined;
}

/** Hands out names that nothing else has. */
export function createNamer(taken: Iterable<string>): (wanted: string) => string {
  const used = new Set(taken);
  const isFree = (name: string): boolean =>
    !used.has(name) && !reserved.has(name) && !builtinNames.has(name) && !isKeyword(name);
  return (wanted) => {
    const base =
      reserved.has(wanted) || isKeyword(wanted) || builtinNames.has(wanted)
        ? `${wanted}_step`
        : wanted;
    let name = base;
    for (let n = 2; !isFree(name); n++) name = `${base}_${n}`;
    used.add(name);
    return name;
  };
}
