import type { AnalyzedCell, Statement } from "../model/analysis.ts";
import type { CellRole, LedgerEntry } from "../model/plan.ts";
import type { Decisions } from "./decide.ts";
import { moduleOf } from "./modules/written-modules.ts";
import { firstLine } from "./prose/first-line.ts";
import type { NotebookOptions } from "./plan-notebook.ts";
import type { PlannedPipeline } from "./steps/plan-pipeline.ts";
import type { PlannedTests } from "./tests/plan-tests.ts";
import type { PlannedRecorded } from "./recorded/plan-recorded.ts";
import { defaultModule } from "./roles.ts";

export interface LedgerOptions {
  readonly planned: PlannedPipeline | undefined;
  readonly tests: PlannedTests;
  readonly recorded: PlannedRecorded | undefined;
  /** Why the value that a cell shows is not tested, by cell. */
  readonly untestedByCell: ReadonlyMap<number, string>;
  readonly options: NotebookOptions;
}

/** Where each code cell went: every one is listed once. Cells without any text are no cells to a reader. */
export function planLedger(decisions: Decisions, ledger: LedgerOptions): readonly LedgerEntry[] {
  return decisions.analysis.cells
    .filter((cell) => cell.lowered.cell.source.trim() !== "")
    .map((cell) => entryOf(cell, decisions, ledger));
}

function entryOf(cell: AnalyzedCell, decisions: Decisions, ledger: LedgerOptions): LedgerEntry {
  const { selection, fields, hoisting, homes, roles } = decisions;
  const { planned, tests, recorded, untestedByCell, options } = ledger;
  const common = {
    cell: cell.number,
    id: cell.lowered.cell.id,
    startsWith: firstLine(cell.lowered.cell),
  };
  const reasons: string[] = [];
  const targets: string[] = [];
  const place = (statement: Statement): CellRole | undefined => {
    if (fields.indexes.has(statement.index)) {
      targets.push(`${options.folder}/parameters.py:Parameters`);
      return "parameters";
    }
    if (hoisting.hoistedByIndex.has(statement.index)) {
      const home = (homes.get(statement.index) ?? defaultModule).replaceAll(".", "/");
      const { isShared } = hoisting.hoistedByIndex.get(statement.index) ?? {};
      const file = isShared
        ? `${options.folder}/pipeline.py`
        : `src/${options.packageName}/${home}.py`;
      // What came with a file that `%run` runs is its module: the cell itself names none of it.
      const names = statement.origin === undefined ? [...statement.flow.possible] : [];
      targets.push(...(names.length > 0 ? names.map((name) => `${file}:${name}`) : [file]));
      return "definitions";
    }
    const step = planned?.stepByIndex.get(statement.index);
    if (step === undefined) return undefined;
    targets.push(`${planned?.fileByStep.get(step) ?? `${options.folder}/pipeline.py`}:${step}`);
    return isImport(statement) ? "imports" : "step";
  };
  if (cell.problem !== undefined) {
    const step = cell.placeholder
      .map((each) => planned?.stepByIndex.get(each.index))
      .find((name) => name !== undefined);
    const kept = `kept in \`${keptCellPath(cell, options.testPrefix)}\``;
    if (step !== undefined)
      return {
        ...common,
        role: "step",
        targets: [`${options.folder}/pipeline.py:${step}`],
        reason: `not converted: ${cell.problem}; ${kept}`,
      };
    return { ...common, role: "dropped", targets: [], reason: `${cell.problem}; ${kept}` };
  }
  const testTargets = tests.targetsByCell.get(cell.number);
  if (testTargets !== undefined)
    return {
      ...common,
      role: "test",
      targets: testTargets.map((target) =>
        target.replace(/^tests\/test_/, `tests/test_${options.testPrefix}`),
      ),
      reason: "",
    };
  const placed = new Set([...cell.statements, ...cell.placeholder].map(place));
  if (recorded?.testedCells.has(cell.number))
    targets.push(`tests/test_${options.testPrefix}recorded_outputs.py`);
  const recordedTargets = tests.recordedByCell.get(cell.number) ?? [];
  for (const target of recordedTargets)
    targets.push(target.replace(/^tests\/test_/, `tests/test_${options.testPrefix}`));
  const untested = untestedByCell.get(cell.number);
  if (untested !== undefined) reasons.push(untested);
  const superseded = selection.supersededByCell.get(cell.number);
  if (superseded !== undefined) reasons.push(superseded);
  reasons.push(...whyInStep(cell, decisions, placed.has("step")));
  reasons.push(...lineReasons(cell, decisions));
  const unique = [...new Set(targets)];
  const role: CellRole | undefined = placed.has("step")
    ? "step"
    : placed.has("definitions")
      ? "definitions"
      : placed.has("parameters")
        ? "parameters"
        : recorded?.testedCells.has(cell.number) || recordedTargets.length > 0
          ? "test"
          : placed.has("imports")
            ? "imports"
            : undefined;
  if (role !== undefined) return { ...common, role, targets: unique, reason: reasons.join("; ") };
  const dropped = selection.droppedByCell.get(cell.number);
  const hasImports = cell.statements.some(isImport);
  const moduleRole = roles.get(cell.number);
  if (dropped === undefined && hasImports && moduleRole?.kind === "module") {
    const file = `src/${options.packageName}/${moduleRole.module.replaceAll(".", "/")}.py`;
    return { ...common, role: "imports", targets: [file], reason: "imports, which stay there" };
  }
  if (dropped === undefined && hasImports)
    return { ...common, role: "imports", targets: [], reason: reasons.join("; ") };
  const written = dropped === undefined ? modulesOnly(cell) : [];
  if (written.length > 0) return { ...common, role: "definitions", targets: written, reason: "" };
  const why = dropped ?? superseded ?? whyEmpty(cell, moduleRole?.kind === "module");
  return {
    ...common,
    role: "dropped",
    targets: [],
    reason: untested === undefined ? why : `${why}; ${untested}`,
  };
}

const isImport = ({ kind }: Statement): boolean => kind === "import" || kind === "import-block";

/** Why a cell that is to be left out has a step all the same, or only its definitions are kept. */
function whyInStep(
  cell: AnalyzedCell,
  { selection, roles }: Decisions,
  isStep: boolean,
): readonly string[] {
  const needed = selection.neededByCell.get(cell.number);
  if (!isStep) {
    const kept = new Set(selection.kept.map(({ statement }) => statement));
    const isCut = needed !== undefined && cell.statements.some((each) => !kept.has(each));
    return cell.lowered.isGuarded && isCut
      ? ["what fails in the notebook is left out (`raises-exception`)"]
      : [];
  }
  if (cell.lowered.isGuarded && needed !== undefined)
    return [`its failure is part of the notebook (\`raises-exception\`), and it ${needed}`];
  const role = roles.get(cell.number);
  return role?.kind === "skip"
    ? [`${role.reason}; later code needs what it binds, so the step raises NotImplementedError`]
    : [];
}

/** Files of a cell that does nothing but write modules, which the package has. */
function modulesOnly({ statements, lowered }: AnalyzedCell): readonly string[] {
  if (statements.length > 0) return [];
  return lowered.files.flatMap(({ path }) => {
    const module = moduleOf(path);
    return module === undefined ? [] : [`src/${module}.py`];
  });
}

function whyEmpty(cell: AnalyzedCell, isModule: boolean): string {
  const { dropped, installs } = cell.lowered;
  if (cell.statements.length > 0) return "only displays";
  if (installs.length > 0) return "installs only: see `requirements.in`";
  if (dropped[0] !== undefined) return dropped[0].reason;
  return isModule || cell.lowered.cell.directiveSpans.length > 0
    ? "only directives"
    : "only comments";
}

/** What became of single lines: magics, installs, imports that nothing uses. */
function lineReasons(cell: AnalyzedCell, { analysis }: Decisions): readonly string[] {
  const { dropped, installs, included = [], missingFiles = [] } = cell.lowered;
  const reasons: string[] = [];
  const files = new Set(included.map(({ file }) => `\`${file.path}\``));
  if (files.size > 0) reasons.push(`runs ${[...files].join(", ")}, which came along`);
  if (missingFiles.length > 0)
    reasons.push(
      `runs ${missingFiles.map((file) => `\`${file}\``).join(", ")}, which is not there`,
    );
  if (installs.some((each) => !each.isHint)) reasons.push("`requirements.in`");
  const names = cell.statements.flatMap((each) => each.imports.map((binding) => binding.name));
  const isUsed = (name: string): boolean =>
    name === "*" ||
    name === "annotations" ||
    analysis.statements.some((each) =>
      each.uses.some((use) => use.name === name && use.kind === "read"),
    );
  const isOnlyImports = cell.statements.every(isImport);
  if (names.length > 0 && isOnlyImports) reasons.push("imports, where each is used");
  // What a star import brings is not asked for by name.
  const named = cell.statements.filter(
    ({ node }) => node.nodeType !== "ImportFrom" || node.names[0]?.name !== "*",
  );
  const unused = named
    .flatMap((each) => each.imports.map((binding) => binding.name))
    .filter((name) => !isUsed(name));
  if (unused.length > 0 && isOnlyImports)
    reasons.push(`${unused.map((name) => `\`${name}\``).join(", ")} unused`);
  if (dropped.length > 0)
    reasons.push(dropped.every((each) => each.reason.startsWith("install")) ? "" : "magic dropped");
  return reasons.filter((each) => each !== "");
}

/** The first line that is neither blank nor a directive. */
/** Where a cell that is not converted is kept, relative to the package's folder. */
export function keptCellPath(cell: AnalyzedCell, prefix: string): string {
  return `notebook_cells/${prefix}cell_${cell.number}.txt`;
}
