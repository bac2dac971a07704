import { diagnose } from "../diagnostics/diagnose.ts";
import { nameNeverDefined } from "../diagnostics/name-never-defined.ts";
import { starImport } from "../diagnostics/star-import.ts";
import { usedBeforeDefinition } from "../diagnostics/used-before-definition.ts";
import type { Analysis, NameUse, Statement } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Node, walk } from "../python/ast.ts";
import { builtinNames, moduleNames } from "../python/builtins.ts";
import { createCallReader, type ReadOfCall } from "./find-reads-of-calls.ts";
import { placeOfUse } from "./original-place.ts";

/** What IPython binds besides: handled by name where they occur. */
const shellNames = /^(display|get_ipython|In|Out|_+|_i*\d*|exit|quit)$/;

/** Names that Python, a module or IPython gives. */
export const isGivenName = (name: string): boolean =>
  builtinNames.has(name) || moduleNames.has(name) || shellNames.test(name);

const noFile =
  "A notebook has no `__file__`; here it is the path of the package's own module, which does not lie where the notebook does.";

/** Names without a definition, and names that are used before they have one. Each name is reported once, at its first such use. */
export function findUndefinedNames(analysis: Analysis): readonly Diagnostic[] {
  const { bound, notebook, unknownStars } = analysis;
  const missing = analysis.cells.flatMap((cell) => cell.lowered.missingFiles ?? [])[0];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const available = new Set<string>();
  const isMade = findMade(analysis);
  const report = (statement: Statement, use: NameUse, isLate: boolean): void => {
    seen.add(use.name);
    const place = { notebook: notebook.path, ...placeOfUse(analysis, statement, use) };
    diagnostics.push(
      isLate
        ? diagnose(
            usedBeforeDefinition,
            place,
            `\`${use.name}\` is used before anything binds it${whereOf(statement)}.`,
            "Move this cell below the definition, or the definition up.",
          )
        : diagnose(
            nameNeverDefined,
            place,
            `Nothing in the notebook defines \`${use.name}\`${whereOf(statement)}.`,
            missing === undefined
              ? "Define or import it; perhaps the cell that did was deleted."
              : `Put ${missing} beside the notebook, which runs it: it may define it.`,
          ),
    );
  };
  const reader = createCallReader();
  const reportCall = (
    statement: Statement,
    use: NameUse,
    { name, reader: by }: ReadOfCall,
  ): void => {
    seen.add(name);
    const binder = analysis.statements.find(
      ({ index, flow, globalWrites }) =>
        index > statement.index && (flow.possible.has(name) || globalWrites.has(name)),
    );
    const through = by === use.name ? "" : ` through \`${by}\``;
    const from = binder === undefined ? "" : `; cell ${binder.cell} is the first that does`;
    diagnostics.push(
      diagnose(
        usedBeforeDefinition,
        { notebook: notebook.path, ...placeOfUse(analysis, statement, use) },
        `This call of \`${use.name}\` reads \`${name}\`${through} before anything binds it${from}${whereOf(statement)}.`,
        "Move the call below the definition, or the definition up.",
      ),
    );
  };
  let isKnown = unknownStars.length === 0;
  const guessed = analysis.cells.filter((cell) => cell.guessedNames.length > 0);
  for (const statement of analysis.statements) {
    for (; guessed[0] !== undefined && guessed[0].number < statement.cell; guessed.shift())
      for (const name of guessed[0].guessedNames) available.add(name);
    for (const use of statement.uses) {
      if (use.kind === "write" || use.isInString || seen.has(use.name)) continue;
      if (use.name === "__file__" && !bound.has(use.name) && statement.origin === undefined) {
        seen.add(use.name);
        const place = { notebook: notebook.path, ...placeOfUse(analysis, statement, use) };
        diagnostics.push(diagnose(nameNeverDefined, place, noFile, "Write `Path.cwd()`."));
      }
      if (isGivenName(use.name)) continue;
      if (!bound.has(use.name)) {
        if (unknownStars.length === 0 && !isMade(use.name)) report(statement, use, false);
      } else if (
        use.when === "now" &&
        statement.flow.exposed.has(use.name) &&
        !available.has(use.name)
      )
        report(statement, use, true);
    }
    isKnown &&= statement.dynamic === undefined;
    for (const { use, reads } of isKnown ? reader.callsOf(statement) : [])
      for (const read of reads) {
        const isBound = !bound.has(read.name) || available.has(read.name);
        if (
          !isBound &&
          !statement.flow.possible.has(read.name) &&
          !seen.has(read.name) &&
          !isGivenName(read.name)
        )
          reportCall(statement, use, read);
      }
    reader.pass(statement);
    for (const name of [...statement.flow.possible, ...statement.globalWrites]) available.add(name);
    for (const { name } of statement.imports) available.add(name);
  }
  for (const statement of analysis.statements) {
    const star = statement.imports.find((each) => each.name === "*");
    if (star === undefined) continue;
    const place = { notebook: notebook.path, cell: statement.cell };
    const message = `What \`from ${star.plan.module} import *\` binds is not known.`;
    diagnostics.push(diagnose(starImport, place, message, "Import the names that are used."));
  }
  return diagnostics;
}

/** The place of a statement that `%run` brought in: the diagnostic stands at the line that did. */
const whereOf = ({ origin }: Statement): string =>
  origin === undefined ? "" : ` (${origin.path}, cell ${origin.cell ?? 1})`;

const isNamespace = (node: Node): boolean =>
  node.nodeType === "Call" &&
  node.func.nodeType === "Name" &&
  /^(globals|locals|vars)$/.test(node.func.id);

/** Names that strings given to `exec`, and keys of `globals()`, seem to bind; computed ones may bind any. */
function findMade({ statements }: Analysis): (name: string) => boolean {
  const texts: string[] = [];
  let isComputed = false;
  for (const { node, dynamic } of statements) {
    if (dynamic === undefined) continue;
    walk(node, (at) => {
      if (at.nodeType === "Subscript" && at.ctx.nodeType === "Store" && isNamespace(at.value)) {
        if (at.slice.nodeType === "Constant") texts.push(String(at.slice.value));
        else isComputed = true;
      }
      if (at.nodeType === "Attribute" && at.attr === "update" && isNamespace(at.value))
        isComputed = true;
      if (at.nodeType !== "Call" || at.func.nodeType !== "Name" || at.func.id !== "exec") return;
      const first = at.args[0];
      if (first?.nodeType === "Constant") texts.push(String(first.value));
      else isComputed = true;
    });
  }
  return (name) =>
    isComputed || texts.some((text) => new RegExp(`(^|[^\\w.])${name}\\b`).test(text));
}
