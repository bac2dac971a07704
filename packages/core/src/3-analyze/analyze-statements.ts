import type { ImportBinding, NameUse, Statement, StatementKind } from "../model/analysis.ts";
import type { ImportPlan } from "../model/plan.ts";
import type { Stmt } from "../python/ast.ts";
import type { PythonSource } from "../python/source.ts";
import { findDynamicCode } from "./effects/dynamic-code.ts";
import { findFixed } from "./effects/find-fixed.ts";
import { findImportSettings } from "./effects/import-settings.ts";
import { isPure } from "./effects/is-pure.ts";
import type { Knowledge } from "./effects/knowledge.ts";
import { learn } from "./effects/learn.ts";
import { findMutations } from "./effects/mutations.ts";
import { mayPlot } from "./effects/plots.ts";
import { findProcessState } from "./effects/process-state.ts";
import { pureValueOf } from "./effects/pure-value.ts";
import { forDisplays, withoutLocals } from "./effects/shown-values.ts";
import { findAnnotationNames } from "./find-annotation-names.ts";
import { type CalledParameters, findCalledParameters } from "./find-called-parameters.ts";
import { findEscaping } from "./find-escaping.ts";
import { flowOf } from "./flow.ts";
import { importsOf, importsWithin, isImportBlock } from "./imports.ts";
import { markDeletions } from "./mark-deletions.ts";
import { type OpaqueCell, opaqueStatement } from "./opaque-statement.ts";
import { splitStatements, type StatementSpans } from "./split-statements.ts";
import { expandStar } from "./star-imports.ts";
import { findStringNames } from "./string-names.ts";
import { findUses, usesIn } from "./uses.ts";

export interface ParsedCell {
  readonly number: number;
  readonly source: PythonSource;
}

export interface AnalyzedStatements {
  readonly statements: readonly Statement[];
  readonly unknownStars: readonly ImportPlan[];
  readonly knowledge: Knowledge;
}

interface Draft extends StatementSpans {
  readonly cell: ParsedCell | OpaqueCell;
  readonly uses: readonly NameUse[];
  readonly imports: readonly ImportBinding[];
}

/** Two passes: effects of a statement are judged by what the whole notebook imports and defines. */
export function analyzeStatements(cells: readonly (ParsedCell | OpaqueCell)[]): AnalyzedStatements {
  const drafts = cells.flatMap(draftsOf);
  const learned = learn(drafts);
  const knowledge = { ...learned, fixed: findFixed(drafts, learned) };
  const drawing = findDrawingNames(drafts, knowledge);
  const isName = (name: string): boolean =>
    knowledge.importedByName.has(name) || knowledge.own.has(name);
  const called = findCalledParameters(drafts);
  const shown = forDisplays(drafts, knowledge);
  const statements = markDeletions(
    drafts.map((draft, index) =>
      finish(draft, index, { knowledge, shown, drawing, isName, called }),
    ),
  );
  const unknownStars = drafts.flatMap((draft) =>
    draft.imports.filter((each) => each.name === "*").map((each) => each.plan),
  );
  return { statements, unknownStars, knowledge };
}

function draftsOf(cell: ParsedCell | OpaqueCell): readonly Draft[] {
  if ("names" in cell) return [{ ...opaqueStatement(cell, 0), cell }];
  const uses = findUses(cell.source);
  return splitStatements(cell.source).map((spans) => {
    const imports = (
      isImportBlock(spans.node) ? importsWithin(spans.node) : importsOf(spans.node)
    ).flatMap(expandStar);
    return { ...spans, cell, imports, uses: usesIn(uses, spans.span.start, spans.span.end) };
  });
}

/** Functions, classes and methods of the notebook that may draw, through others too. */
function findDrawingNames(drafts: readonly Draft[], knowledge: Knowledge): ReadonlySet<string> {
  const names = new Set<string>();
  const definitions = drafts.filter(({ node }) => isDefinition(node));
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const { node } of definitions) {
      if (!mayPlot(node, knowledge, names)) continue;
      names.add((node as { name: string }).name);
      if (node.nodeType !== "ClassDef") continue;
      for (const member of node.body) {
        const isMethod =
          member.nodeType === "FunctionDef" || member.nodeType === "AsyncFunctionDef";
        if (isMethod && mayPlot(member, knowledge, names)) names.add(member.name);
      }
    }
  }
  return names;
}

const isDefinition = (node: Stmt): boolean =>
  node.nodeType === "FunctionDef" ||
  node.nodeType === "AsyncFunctionDef" ||
  node.nodeType === "ClassDef";

/** What all statements together tell. */
interface Known {
  readonly knowledge: Knowledge;
  /** The same, with what is known of displays besides. */
  readonly shown: Knowledge;
  readonly drawing: ReadonlySet<string>;
  readonly isName: (name: string) => boolean;
  readonly called: CalledParameters;
}

function finish(
  draft: Draft,
  index: number,
  { knowledge, shown, drawing, isName, called }: Known,
): Statement {
  const { node, span, block, cell, imports } = draft;
  if ("names" in cell) return opaqueStatement(cell, index);
  const inStrings = findStringNames(cell.source, node, knowledge, isName);
  const uses =
    inStrings.length === 0
      ? draft.uses
      : [...draft.uses, ...inStrings].sort((a, b) => a.span.start - b.span.start);
  const kind = kindOf(node, imports);
  const plain = flowOf(cell.source, uses, node);
  // A star import whose names are known binds them all.
  const starred = imports
    .filter((each) => each.plan.name !== "*" && !plain.possible.has(each.name))
    .map((each) => each.name);
  const flow =
    kind === "import" && starred.length > 0
      ? {
          ...plain,
          definite: new Set([...plain.definite, ...starred]),
          possible: new Set([...plain.possible, ...starred]),
        }
      : plain;
  const globalWrites = new Set(
    uses.filter((use) => use.kind !== "read" && use.when === "later").map((use) => use.name),
  );
  return {
    index,
    cell: cell.number,
    source: cell.source,
    node,
    span,
    block,
    kind,
    imports,
    uses,
    flow,
    annotationNames: findAnnotationNames(node, knowledge, isName),
    escaping: findEscaping(cell.source, node, uses, called),
    globalWrites,
    ...findMutations(node, knowledge),
    isPure: node.nodeType === "Expr" && isPure(node.value, withoutLocals(shown, node.value)),
    pureValue: pureValueOf(node, knowledge),
    processState: findProcessState(node, knowledge),
    ...findImportSettings(node, knowledge),
    plots: !isDefinition(node) && mayPlot(node, knowledge, drawing),
    dynamic: findDynamicCode(node, knowledge),
  };
}

function kindOf(node: Stmt, imports: readonly ImportBinding[]): StatementKind {
  if (node.nodeType === "Import" || node.nodeType === "ImportFrom") return "import";
  if (imports.length > 0) return "import-block";
  if (node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef") return "function";
  return node.nodeType === "ClassDef" ? "class" : "other";
}
