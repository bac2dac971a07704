import { nameDivisions } from "../propose/name-divisions.ts";
import { describeStatements, findKnowledge } from "../propose/works.ts";
import { dynamicOf, namespaceNames } from "../rewrite/namespace.ts";
import type { PipelineOptions } from "./plan-pipeline.ts";
import { createNamer } from "./step-names.ts";

/** The names that tags give; the other steps are named as a proposal of tags would name them. */
export function nameSteps(
  options: Pick<PipelineOptions, "analysis" | "directory" | "steps" | "rules" | "takenNames">,
): readonly string[] {
  const { analysis, directory, steps, takenNames } = options;
  const { moduleVariables, versionByIndex } = options.rules.hoisting;
  // Variables of a step whose names cannot be known are the module's, and would replace the function.
  const ofModule = steps
    .filter((step) => dynamicOf(step) !== undefined)
    .flatMap((step) => [...namespaceNames(step)]);
  const namer = createNamer([
    ...takenNames,
    ...ofModule,
    ...moduleVariables,
    ...versionByIndex.values(),
  ]);
  // Names that the author gave go first, so that no proposal takes one of them.
  const given = steps.map(({ group }) => {
    const name = group.labels.find((label) => label.name !== undefined)?.name;
    if (name !== undefined) return namer(name);
    const isUnconverted = group.statements.some(
      ({ statement }) => statement.node.nodeType === "Raise" && statement.index % 1 !== 0,
    );
    return isUnconverted ? namer(`unconverted_cell_${group.labels[0]?.cell ?? 1}`) : undefined;
  });
  const knowledge = findKnowledge(analysis, directory.names);
  const unnamed = steps.flatMap(({ group }, i) => {
    if (given[i] !== undefined) return [];
    const statements = group.statements.map((each) => each.statement);
    const cell = statements[0]?.cell ?? 1;
    const work = describeStatements(cell, statements, analysis, knowledge);
    return [{ works: [work], purpose: work.purpose }];
  });
  const taken = new Set([
    ...analysis.bound,
    ...takenNames,
    ...given.filter((name) => name !== undefined),
  ]);
  const named = nameDivisions(unnamed, analysis, directory.names, taken);
  let next = 0;
  return given.map((name) => name ?? named[next++]?.name ?? "run_notebook");
}
