import { definitionBeside } from "../diagnostics/definition-beside.ts";
import { definitionNested } from "../diagnostics/definition-nested.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import { importInPlace } from "../diagnostics/import-in-place.ts";
import { importKnot } from "../diagnostics/import-knot.ts";
import { moduleEffects } from "../diagnostics/module-effects.ts";
import { moduleStatementMoved } from "../diagnostics/module-statement-moved.ts";
import { moduleValueChanged } from "../diagnostics/module-value-changed.ts";
import { skippedEffect } from "../diagnostics/skipped-effect.ts";
import { skippedNeeded } from "../diagnostics/skipped-needed.ts";
import { stepRenamed } from "../diagnostics/step-renamed.ts";
import { stepSplit } from "../diagnostics/step-split.ts";
import { cellsTogether } from "../diagnostics/cells-together.ts";
import { tagsProposed } from "../diagnostics/tags-proposed.ts";
import { stepsMerged } from "../diagnostics/steps-merged.ts";
import { testInPlace } from "../diagnostics/test-in-place.ts";
import { untaggedKept } from "../diagnostics/untagged-kept.ts";
import type { Statement } from "../model/analysis.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import { builtinNames } from "../python/builtins.ts";
import { isKeyword } from "../python/keywords.ts";
import { lineOf } from "../python/source.ts";
import { findLateImports } from "./imports/find-late-imports.ts";
import { findChangedModuleValues } from "./changes/find-changed-module-values.ts";
import { isQuietDefinition } from "./changes/is-quiet-definition.ts";
import type { Decisions } from "./decide.ts";
import type { Names } from "./names.ts";
import type { Proposed } from "./propose/propose-tags.ts";
import { reserved } from "./steps/step-names.ts";
import type { PlannedPipeline } from "./steps/plan-pipeline.ts";

/** Where the plan had to be coarser than the tags asked for, and what it kept or left for another reason than a tag. */
export function reportPlan(
  decisions: Decisions,
  planned: PlannedPipeline | undefined,
  proposed?: Proposed,
): readonly Diagnostic[] {
  const { analysis, selection, hoisting, flow, testsInPlace } = decisions;
  const notebook = analysis.notebook.path;
  const diagnostics: Diagnostic[] = [...reportProposal(notebook, proposed)];
  const at = (statement: Statement): Place => ({
    notebook,
    cell: statement.cell,
    line: lineOf(statement.source, statement.span.start),
    column: 1,
  });
  for (const [index, obstacle] of hoisting.obstacleByIndex) {
    const kept = selection.kept.find((each) => each.statement.index === index);
    if (kept === undefined) continue;
    const name = [...kept.statement.flow.possible][0] ?? "This statement";
    const isDefinition = kept.statement.kind === "function" || kept.statement.kind === "class";
    diagnostics.push(
      isDefinition
        ? diagnose(
            definitionNested,
            at(kept.statement),
            `\`${name}\` stays inside of a step: it ${obstacle}.`,
            "Pass what it reads as an argument.",
          )
        : diagnose(
            moduleStatementMoved,
            at(kept.statement),
            `This became part of a step: it ${obstacle}.`,
            "Make it a function, or tag the cell `step:NAME`.",
          ),
    );
  }
  for (const [index, obstacle] of hoisting.besideByIndex) {
    const kept = selection.kept.find((each) => each.statement.index === index);
    if (kept === undefined) continue;
    const name = [...kept.statement.flow.possible][0] ?? "";
    const version = hoisting.versionByIndex.get(index);
    const place = version === undefined ? "beside the steps" : `beside the steps as \`${version}\``;
    diagnostics.push(
      diagnose(
        definitionBeside,
        at(kept.statement),
        `\`${name}\` stands ${place}, whose variables are the module's: it ${obstacle}.`,
        "Pass what it reads as an argument.",
      ),
    );
  }
  for (const [statement, { imported, cause }] of findInPlace(decisions.names)) {
    const listed = imported.map((name) => `\`${name}\``).join(", ");
    diagnostics.push(
      diagnose(
        importInPlace,
        at(statement),
        `${listed} ${imported.length === 1 ? "is" : "are"} imported in this place: ${cause}.`,
        "Install what is imported as a package, or set it up before Python starts.",
      ),
    );
  }
  for (const { kept, kind } of hoisting.hoistedByIndex.values()) {
    const { statement } = kept;
    if (kind !== "statement" || isDocstring(statement)) continue;
    if (statement.node.nodeType !== "Expr" && isQuietDefinition(statement, decisions.names))
      continue;
    diagnostics.push(
      diagnose(
        moduleEffects,
        at(statement),
        "This runs whenever the module is imported.",
        "Move it into a function or a step.",
      ),
    );
  }
  const kept = selection.kept.map((each) => each.statement);
  for (const changed of findChangedModuleValues(analysis, kept, hoisting, decisions.run))
    diagnostics.push(
      diagnose(
        moduleValueChanged,
        at(changed.statement),
        `Cell ${changed.changedBy.cell} may change \`${changed.name}\`, which is made only once: a second \`run\` finds what the first left.`,
        "Bind it in a step.",
      ),
    );
  for (const [a, b] of findLateImports(hoisting, decisions.homes).knots) {
    const first = [...hoisting.hoistedByIndex].find(([index]) => decisions.homes.get(index) === a);
    const place = first === undefined ? { notebook } : at(first[1].kept.statement);
    const message = `The modules \`${a}\` and \`${b}\` need each other when they are imported.`;
    diagnostics.push(diagnose(importKnot, place, message, "Put them into one module."));
  }
  for (const { group } of flow.steps) {
    const names = [
      ...new Set(group.labels.map((label) => label.name).filter((name) => name !== undefined)),
    ];
    const cells = [...new Set(group.labels.map((label) => label.cell))];
    if (cells.length < 2) continue;
    const reasons = [...new Set(group.merges.map((merge) => merge.reason))].slice(0, 3);
    const what =
      names.length > 1
        ? `The steps ${names.map((name) => `\`${name}\``).join(", ")}`
        : `Cells ${cells.join(", ")}`;
    diagnostics.push(
      diagnose(
        stepsMerged,
        { notebook, cell: group.merges[0]?.cell ?? cells[0] ?? 1 },
        `${what} became one step: ${reasons.join("; ")}.`,
        "Bind the names in one cell, or define functions that take them as arguments.",
      ),
    );
  }
  const seen = new Set<string>();
  for (const { group } of flow.steps) {
    for (const { name, cell } of group.labels) {
      if (name !== undefined && seen.has(name) && group.labels[0]?.name === name) {
        diagnostics.push(
          diagnose(
            stepSplit,
            { notebook, cell },
            `The step \`${name}\` is continued here, after others.`,
            "Move its cells together, or give this one a name of its own.",
          ),
        );
      }
    }
    for (const { name } of group.labels) if (name !== undefined) seen.add(name);
  }
  const met = new Set<string>();
  for (const { group } of flow.steps) {
    const wanted = group.labels.find((label) => label.name !== undefined);
    const name = planned?.stepByIndex.get(group.statements[0]?.statement.index ?? -1);
    if (wanted?.name === undefined || name === undefined) continue;
    const isContinued = met.has(wanted.name);
    met.add(wanted.name);
    if (name === wanted.name || isContinued) continue;
    diagnostics.push(
      diagnose(
        stepRenamed,
        { notebook, cell: wanted.cell },
        `The step \`${wanted.name}\` is called \`${name}\`: ${whyRenamed(wanted.name)}.`,
        "Give it another name.",
      ),
    );
  }
  for (const [cell, reason] of selection.neededByCell) {
    // The tag of a cell that is to fail says why it is kept in a `try`.
    if (decisions.roles.get(cell)?.kind === "skip") continue;
    diagnostics.push(
      diagnose(
        untaggedKept,
        { notebook, cell },
        `This untagged cell is kept: it ${reason}.`,
        "Tag it `step:NAME`, or `skip`.",
      ),
    );
  }
  for (const [cell, reason] of testsInPlace) {
    const isLeftOut = decisions.roles.get(cell)?.kind === "skip";
    diagnostics.push(
      diagnose(
        testInPlace,
        { notebook, cell },
        `This test ${isLeftOut ? "is left out" : "runs inside of the step before it"}: ${reason}.`,
        isLeftOut
          ? "Let it read what kept cells bind."
          : "Let it read variables that stay as they are.",
      ),
    );
  }
  for (const [cell, reason] of selection.lostByCell)
    diagnostics.push(
      diagnose(
        skippedEffect,
        { notebook, cell },
        `This cell is left out, and it ${reason}.`,
        "Remove the tag `skip`, or tag the cell `step:NAME`.",
      ),
    );
  for (const cell of analysis.cells) {
    const isUsed = cell.placeholder.some((each) => planned?.stepByIndex.has(each.index));
    if (isUsed)
      diagnostics.push(
        diagnose(
          skippedNeeded,
          { notebook, cell: cell.number },
          `Later code needs ${names(cell.placeholder, decisions)}, which only this cell binds.`,
          "Convert the cell, or bind the name elsewhere.",
        ),
      );
  }
  return diagnostics;
}

interface InPlace {
  readonly imported: readonly string[];
  readonly cause: string;
}

/** Imports that stay where they stand, by statement. */
function findInPlace(names: Names): ReadonlyMap<Statement, InPlace> {
  const found = new Map<Statement, InPlace>();
  for (const { name, cause, bindings } of names.values()) {
    const statement = bindings[0]?.statement;
    if (cause === undefined || statement === undefined) continue;
    found.set(statement, { imported: [...(found.get(statement)?.imported ?? []), name], cause });
  }
  return found;
}

/** Says once that the tags are proposed ones, and where they are coarser than they could be. */
function reportProposal(notebook: string, proposed: Proposed | undefined): readonly Diagnostic[] {
  const tags = new Set(proposed?.proposal.cells.flatMap((each) => each.tags));
  const count = (kind: string, word: string): string => {
    const found = [...tags].filter((tag) => tag.startsWith(`${kind}:`)).length;
    return `${found} ${word}${found === 1 ? "" : "s"}`;
  };
  if (proposed === undefined || ![...tags].some((tag) => /^(?:step|module):/.test(tag))) return [];
  return [
    diagnose(
      tagsProposed,
      { notebook },
      `Nothing in it is tagged: it was converted with the tags that \`nblift tag\` proposes (${count("step", "step")}, ${count("module", "module")}).`,
      "`nblift tag --write` stores them in the notebook, for you to change.",
    ),
    ...proposed.together.map(({ cells, cell, reasons }) =>
      diagnose(
        cellsTogether,
        { notebook, cell },
        `Cells ${cells.join(", ")} are one step: ${reasons.join("; ")}.`,
        "Bind the names in every case, or pass them to functions as arguments.",
      ),
    ),
  ];
}

function whyRenamed(name: string): string {
  if (builtinNames.has(name)) return "it would hide a builtin";
  if (isKeyword(name)) return "that is a keyword";
  return reserved.has(name)
    ? "the package has something of that name"
    : "the notebook has something of that name";
}

function isDocstring(statement: Statement): boolean {
  return statement.node.nodeType === "Expr" && statement.node.value.nodeType === "Constant";
}

function names(placeholder: readonly Statement[], { run }: Decisions): string {
  const kept = new Set(run.map((each) => each.statement.index));
  return placeholder
    .filter((each) => kept.has(each.index))
    .flatMap((each) => [...each.flow.possible])
    .map((name) => `\`${name}\``)
    .join(", ");
}
