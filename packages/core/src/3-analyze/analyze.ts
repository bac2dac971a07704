import { diagnose } from "../diagnostics/diagnose.ts";
import { cellNotPython } from "../diagnostics/cell-not-python.ts";
import { cellOpaque } from "../diagnostics/cell-opaque.ts";
import { syntaxError } from "../diagnostics/syntax-error.ts";
import type { Analysis, AnalyzedCell, Statement } from "../model/analysis.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { LoweredCell, LoweredNotebook } from "../model/lowered.ts";
import type { Notebook } from "../model/notebook.ts";
import { readOpaqueNames } from "../python/opaque-names.ts";
import { parsePython, type Parsed } from "../python/parse.ts";
import { addOrigins } from "./add-origins.ts";
import { analyzeStatements, type ParsedCell } from "./analyze-statements.ts";
import { bindMissingNames } from "./bind-missing-names.ts";
import { bindDisplayed } from "./bind-displayed.ts";
import { findTouched } from "./effects/find-touched.ts";
import { findDynamic } from "./find-dynamic.ts";
import { findOrderProblems } from "./find-order-problems.ts";
import { markSuperseded } from "./find-superseded.ts";
import { findNeverBound } from "./find-sure-failures.ts";
import { findUndefinedNames } from "./find-undefined-names.ts";
import { createOpaqueCell, type OpaqueCell } from "./opaque-statement.ts";
import { originalPlace } from "./original-place.ts";
import { findRandomness } from "./randomness/find-randomness.ts";
import { findSecretsInCells } from "./secrets/find-secrets-in-cells.ts";

/** Finds bindings, uses and effects of every statement, and what is wrong with the notebook's order. */
export function analyze(lowered: LoweredNotebook): {
  analysis: Analysis;
  diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const { notebook } = lowered;
  const first = lowered.cells.map((cell) => ({
    cell,
    parsed: cell.foreign || cell.code.trim() === "" ? undefined : parsePython(cell.code),
  }));
  const parsed = bindDisplayed(first, parsePython);
  const sources = parsed.flatMap(({ cell, parsed: result }) => codeOf(cell, result));
  const found = analyzeStatements(sources);
  const { unknownStars, knowledge } = found;
  const { ownMethods, importedByName } = knowledge;
  const statements = markSuperseded(addOrigins(found.statements, lowered.cells), lowered.cells);
  const statementsByCell = groupByCell(statements);
  const placed = parsed.map(({ cell, parsed: result }) =>
    withPlaceholder(
      analyzeCell(cell, result, statementsByCell.get(cell.cell.number) ?? []),
      statements,
      notebook,
    ),
  );
  const cells = bindMissingNames(placed, statements, unknownStars);
  for (const { cell, parsed: result } of parsed)
    diagnostics.push(
      ...problemsOf(notebook.path, cell, result, statementsByCell.has(cell.cell.number)),
    );
  const bound = new Set<string>(cells.flatMap((cell) => cell.guessedNames));
  for (const statement of statements) {
    for (const name of statement.flow.possible) bound.add(name);
    for (const name of statement.globalWrites) bound.add(name);
    for (const { name } of statement.imports) bound.add(name);
  }
  bound.delete("*");
  const { secrets, diagnostics: ofSecrets } = findSecretsInCells(notebook);
  const analysis: Analysis = {
    notebook,
    cells,
    statements,
    bound,
    unknownStars,
    ownMethods,
    importedByName,
    randomness: findRandomness(statements, knowledge),
    touchedByIndex: findTouched(statements, knowledge),
    secrets,
    neverBound: findNeverBound({ statements, bound, unknownStars }),
  };
  diagnostics.push(
    ...findOrderProblems(analysis),
    ...findUndefinedNames(analysis),
    ...findDynamic(analysis),
    ...ofSecrets,
  );
  return { analysis, diagnostics };
}

/** What of a cell is analysed: nothing where it cannot be converted. */
function codeOf(
  { cell: { number }, code }: LoweredCell,
  parsed: Parsed | undefined,
): readonly (ParsedCell | OpaqueCell)[] {
  if (parsed?.kind === "parsed") return [{ number, source: parsed.source }];
  const names = parsed?.kind === "opaque" && !parsed.isTooDeep ? readOpaqueNames(code) : undefined;
  return names === undefined ? [] : [createOpaqueCell(number, code, names)];
}

function analyzeCell(
  lowered: LoweredCell,
  parsed: Parsed | undefined,
  statements: readonly Statement[],
): AnalyzedCell {
  const common = { lowered, number: lowered.cell.number, statements, placeholder: [] };
  if (lowered.foreign)
    return {
      ...common,
      state: "foreign",
      problem: lowered.foreign.reason,
      source: undefined,
      guessedNames: lowered.foreign.binds ?? [],
    };
  if (parsed === undefined)
    return { ...common, state: "empty", problem: undefined, source: undefined, guessedNames: [] };
  if (parsed.kind === "parsed")
    return {
      ...common,
      state: "parsed",
      problem: undefined,
      source: parsed.source,
      guessedNames: [],
    };
  if (statements.length > 0)
    return {
      ...common,
      state: parsed.kind,
      problem: undefined,
      source: undefined,
      guessedNames: [],
    };
  const problem = parsed.kind === "opaque" ? parsed.reason : parsed.message;
  return {
    ...common,
    state: parsed.kind,
    problem,
    source: undefined,
    guessedNames: guessNames(lowered.code),
  };
}

/** Names that code which cannot be parsed seems to bind: assignments, definitions and imports at the start of a line. */
function guessNames(code: string): readonly string[] {
  const names = new Set<string>();
  for (const [, target] of code.matchAll(
    /^([A-Za-z_]\w*(?:[ \t]*,[ \t]*[A-Za-z_]\w*)*)[ \t]*(?::[^=\n]+)?=(?!=)/gm,
  )) {
    for (const name of (target ?? "").split(",")) names.add(name.trim());
  }
  for (const [, name] of code.matchAll(/^(?:async[ \t]+)?(?:def|class)[ \t]+([A-Za-z_]\w*)/gm))
    names.add(name ?? "");
  for (const [, list] of code.matchAll(
    /^(?:from[ \t]+(?!__future__)[\w.]+[ \t]+)?import[ \t]+([\w., \t]+)$/gm,
  )) {
    for (const item of (list ?? "").split(","))
      names.add(
        (
          item
            .trim()
            .split(/\s+as\s+/)
            .at(-1) ?? ""
        ).split(".", 1)[0] ?? "",
      );
  }
  names.delete("");
  return [...names];
}

/** Imports of a cell that cannot be converted: what they bind is known all the same. */
function importLines(code: string): readonly string[] {
  return code.split(/\r?\n/).filter((line) => {
    if (!/^(?:from|import)[ \t]/.test(line) || /^from[ \t]+__future__\b|\*/.test(line))
      return false;
    const parsed = parsePython(line);
    return parsed.kind === "parsed" && parsed.source.module.body.length === 1;
  });
}

function problemsOf(
  path: string,
  lowered: LoweredCell,
  parsed: Parsed | undefined,
  isWhole: boolean,
): readonly Diagnostic[] {
  const place = { notebook: path, cell: lowered.cell.number };
  if (lowered.foreign) {
    return [
      diagnose(
        cellNotPython,
        { ...place, line: 1, column: 1 },
        `This cell is ${lowered.foreign.language}: ${lowered.foreign.reason}`,
        "It is kept as it is in notebook_cells/; rewrite it in Python or tag it `skip`.",
      ),
    ];
  }
  if (parsed?.kind === "opaque") {
    const help = isWhole
      ? "It is kept whole in one step; written in a more common form it could be split."
      : "It is kept as it is in notebook_cells/; write it in a more common form.";
    return [
      diagnose(
        cellOpaque,
        { ...place, line: 1, column: 1 },
        `This cell is ${parsed.reason}.`,
        help,
      ),
    ];
  }
  if (parsed?.kind !== "invalid") return [];
  const at = originalPlace(lowered, parsed.line, parsed.column);
  return [
    diagnose(
      syntaxError,
      { ...place, ...at },
      parsed.message,
      "Correct the cell, or tag it `skip`; the other cells are converted.",
    ),
  ];
}

function groupByCell(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const byCell = new Map<number, Statement[]>();
  for (const statement of statements) {
    const group = byCell.get(statement.cell);
    if (group === undefined) byCell.set(statement.cell, [statement]);
    else group.push(statement);
  }
  return byCell;
}

function withPlaceholder(
  cell: AnalyzedCell,
  statements: readonly Statement[],
  { path, cells: { length: cellCount } }: Notebook,
): AnalyzedCell {
  const { mark, raisesException } = cell.lowered.cell;
  const isSkipped = mark?.role === "skip" || (raisesException && !cell.lowered.isGuarded);
  if (cell.problem === undefined && !isSkipped) return cell;
  const names = isSkipped
    ? [...new Set(cell.statements.flatMap((each) => [...each.flow.possible]))]
    : cell.guessedNames;
  if (names.length === 0) return cell;
  const skipped = raisesException ? "its failure is part of the notebook" : "it is tagged `skip`";
  const message = `${path}, cell ${cell.number}: ${cell.problem ?? skipped}`;
  const imports = isSkipped ? [] : importLines(cell.lowered.code);
  const imported = new Set(imports.flatMap(guessNames));
  const code = [
    ...imports,
    ...names.filter((name) => !imported.has(name)).map((name) => `${name} = None`),
    `raise NotImplementedError(${JSON.stringify(message)})`,
  ].join("\n");
  const parsed = parsePython(code);
  if (parsed.kind !== "parsed") return cell;
  const after = statements.filter((each) => each.cell <= cell.number).length;
  const own = analyzeStatements([{ number: cell.number, source: parsed.source }]).statements;
  return {
    ...cell,
    // Behind the cell's own place, and before that of the next cell, which may have no statements either.
    placeholder: own.map((each, i) => ({
      ...each,
      index: after - 1 + (cell.number + (i + 1) / (own.length + 1)) / (cellCount + 2),
    })),
  };
}
