import type { Analysis } from "../../model/analysis.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Inspection } from "../../model/inspection.ts";
import type { Notebook } from "../../model/notebook.ts";
import type { PackagePlan } from "../../model/plan.ts";

/** What is shorter could be a part of any word. */
const shortest = 4;

type Secretive = Pick<Analysis, "notebook" | "secrets">;

/** The notebook with dots in the place of its secrets; lengths stay, so that lines and columns do. */
export function hideInSources({ notebook, secrets }: Secretive): Notebook {
  if (secrets.length === 0) return notebook;
  const cells = notebook.cells.map((cell) => {
    let { source } = cell;
    for (const { cell: number, start, end } of secrets)
      if (number === cell.number)
        source = source.slice(0, start) + dots(source.slice(start, end)) + source.slice(end);
    return source === cell.source ? cell : { ...cell, source };
  });
  return { ...notebook, cells };
}

/** Diagnostics whose texts do not repeat a secret, whatever they quote. */
export function hideInMessages(
  diagnostics: readonly Diagnostic[],
  secretive: Secretive,
): readonly Diagnostic[] {
  const hide = hiderOf(secretive);
  if (hide === undefined) return diagnostics;
  return diagnostics.map((each) => ({
    ...each,
    message: hide(each.message),
    help: each.help === undefined ? undefined : hide(each.help),
  }));
}

/** An inspection whose addresses and commands do not repeat a secret. */
export function hideInAccesses(inspection: Inspection, secretive: Secretive): Inspection {
  const hide = hiderOf(secretive);
  if (hide === undefined) return inspection;
  const accesses = inspection.accesses.map((each) => ({
    ...each,
    target: each.target === undefined ? undefined : hide(each.target),
  }));
  return { ...inspection, accesses };
}

/** A plan whose ledgers, which the generated README and reports show, do not repeat a secret. Code is moved as it is. */
export function hideInLedgers(plan: PackagePlan, all: readonly Secretive[]): PackagePlan {
  if (all.every(({ secrets }) => secrets.length === 0)) return plan;
  const notebooks = plan.notebooks.map((planned) => {
    const secretive = all.find(({ notebook }) => notebook.path === planned.path);
    const hide = secretive && hiderOf(secretive);
    if (hide === undefined) return planned;
    const ledger = planned.ledger.map((entry) => ({
      ...entry,
      startsWith: hide(entry.startsWith),
      reason: hide(entry.reason),
    }));
    return { ...planned, ledger };
  });
  return { ...plan, notebooks };
}

/** Puts dots wherever a text repeats a secret, or begins one and is cut off. */
function hiderOf({ notebook, secrets }: Secretive): ((text: string) => string) | undefined {
  if (secrets.length === 0) return undefined;
  const sourceByCell = new Map(notebook.cells.map(({ number, source }) => [number, source]));
  const values = new Set<string>();
  for (const { cell, start, end } of secrets) {
    const value = sourceByCell.get(cell)?.slice(start, end) ?? "";
    // A private key is shown a line at a time.
    for (const line of value.split(/\s+|\\n/)) if (line.length >= shortest) values.add(line);
  }
  // The longest first: one may hold another.
  const inOrder = [...values].toSorted((a, b) => b.length - a.length);
  return (text) => inOrder.reduce(hideOne, text);
}

function hideOne(text: string, value: string): string {
  const shown = text.replaceAll(value, dots(value));
  // `api_key = "sk-abc…`: a first line that is cut.
  const cut = /^(.*?)(…|\.\.\.)$/s.exec(shown);
  if (cut === null) return shown;
  const [, before = "", mark = ""] = cut;
  for (let length = Math.min(value.length - 1, before.length); length >= shortest; length--)
    if (before.endsWith(value.slice(0, length)))
      return before.slice(0, -length) + "•".repeat(length) + mark;
  return shown;
}

/** Line ends stay. */
const dots = (value: string): string => value.replaceAll(/[^\n]/g, "•");
