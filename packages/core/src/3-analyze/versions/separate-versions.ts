import type { Analysis, AnalyzedCell, NameUse, Statement } from "../../model/analysis.ts";
import { builtinNames } from "../../python/builtins.ts";
import { readOpaqueNames } from "../../python/opaque-names.ts";
import { parsePython } from "../../python/parse.ts";
import { splice, type TextEdit } from "../../python/splice.ts";
import { analyzeStatements, type ParsedCell } from "../analyze-statements.ts";
import { createOpaqueCell, type OpaqueCell } from "../opaque-statement.ts";
import { findVersions } from "./find-versions.ts";
import { mayShowName } from "../../python/may-show-name.ts";
import type { Versions } from "./number-versions.ts";
import { showsNameAtOnce } from "./shows-name-at-once.ts";

/**
 * Gives each version of a redefined function or class a name of its own: the first keeps the name, others become `f_2`, `f_3`. Every use is written as the version that was current there, so that each can stand in a module by itself. The
 * cells of the result hold that code; what the author wrote stays in `lowered`.
 */
export function separateVersions(analysis: Analysis): Analysis {
  const statements = analysis.statements.filter((each) => isRun(each, analysis));
  // A version whose decorator may see its name cannot have another one: then they stay together.
  const versions = findVersions(analysis, statements).filter(({ name, versionByBinding }) =>
    statements.every(
      (each) =>
        (versionByBinding.get(each.index) ?? 0) === 0 || !showsNameAtOnce(each, name, analysis),
    ),
  );
  if (versions.length === 0) return analysis;
  const editsByCell = new Map<number, TextEdit[]>();
  const numbered = new Map<number, string>();
  const identifiers = identifiersOf(analysis);
  for (const each of versions) {
    const names = nameVersions(each, identifiers);
    for (const statement of statements) {
      const edits = editsOf(statement, each, names);
      if (edits.length === 0) continue;
      editsByCell.set(statement.cell, [...(editsByCell.get(statement.cell) ?? []), ...edits]);
      if ((each.versionByBinding.get(statement.index) ?? 0) > 0)
        numbered.set(statement.index, each.name);
    }
  }
  const sources = new Map(
    analysis.cells.flatMap((cell) => codeOf(cell, editsByCell)).map((each) => [each.number, each]),
  );
  const { statements: renamed, knowledge } = analyzeStatements([...sources.values()]);
  const all = analysis.statements.map((old, i): Statement => {
    const statement = { ...old, ...renamed[i] };
    const name = numbered.get(old.index);
    return name !== undefined && mayShowName(old, name, analysis.statements)
      ? { ...statement, shownName: name }
      : statement;
  });
  return {
    ...analysis,
    importedByName: knowledge.importedByName,
    statements: all,
    cells: analysis.cells.map((cell) => ({
      ...cell,
      source: cell.source && sources.get(cell.number)?.source,
      statements: all.filter((each) => each.cell === cell.number),
    })),
    bound: new Set([...analysis.bound, ...all.flatMap((each) => [...each.flow.possible])]),
  };
}

/** Is the statement's cell one whose code the package may run? */
function isRun(statement: Statement, { cells }: Analysis): boolean {
  const cell = cells.find((each) => each.number === statement.cell)?.lowered.cell;
  const isInjected = cell?.mark?.role === "parameters" && cell.mark.isInjected;
  if (statement.supersededBy !== undefined) return false;
  return cell?.raisesException !== true && cell?.mark?.role !== "skip" && !isInjected;
}

function codeOf(
  { number, source, state, lowered, statements }: AnalyzedCell,
  editsByCell: ReadonlyMap<number, readonly TextEdit[]>,
): readonly (ParsedCell | OpaqueCell)[] {
  if (source === undefined) {
    const names =
      state === "opaque" && statements.length > 0 ? readOpaqueNames(lowered.code) : undefined;
    return names === undefined ? [] : [createOpaqueCell(number, lowered.code, names)];
  }
  const edits = editsByCell.get(number);
  if (edits === undefined) return [{ number, source }];
  const unique = [...new Map(edits.map((each) => [each.start, each])).values()];
  const parsed = parsePython(
    splice(
      source.text,
      unique.sort((a, b) => a.start - b.start),
    ),
  );
  if (parsed.kind !== "parsed") throw new Error(`Cell ${number} cannot be parsed with new names.`);
  return [{ number, source: parsed.source }];
}

/** Names of the versions: `f`, `f_2`, `f_3`, past those that the notebook has anywhere. */
function nameVersions({ name, count }: Versions, identifiers: Set<string>): readonly string[] {
  const names = [name];
  for (let number = 2; names.length < count; number++) {
    const numbered = `${name}_${number}`;
    if (identifiers.has(numbered) || builtinNames.has(numbered)) continue;
    identifiers.add(numbered);
    names.push(numbered);
  }
  return names;
}

function identifiersOf({ cells, bound }: Analysis): Set<string> {
  const words = cells.flatMap((cell) => cell.lowered.code.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  return new Set([...bound, ...words]);
}

function editsOf(
  statement: Statement,
  { name, versionByUse }: Versions,
  names: readonly string[],
): readonly TextEdit[] {
  return statement.uses.flatMap((use) => {
    const version = use.name === name ? (versionByUse.get(use) ?? 0) : 0;
    return version === 0 ? [] : [{ ...use.span, text: textFor(use, names[version] ?? name) }];
  });
}

/** `from a import f` becomes `from a import f as f_2`. */
const textFor = ({ name, node }: NameUse, newName: string): string =>
  node.nodeType === "Alias" && !node.asname ? `${name} as ${newName}` : newName;
