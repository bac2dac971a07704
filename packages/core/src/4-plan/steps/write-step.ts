import type { AnalyzedCell } from "../../model/analysis.ts";
import type { StepPlan } from "../../model/plan.ts";
import { walk } from "../../python/ast.ts";
import { importLine } from "../imports/import-line.ts";
import type { Directory } from "../imports/module-imports.ts";
import { dynamicOf, globalLines, namespaceOf } from "../rewrite/namespace.ts";
import type { PipelineOptions } from "./plan-pipeline.ts";
import type { StepDraft } from "./plan-steps.ts";
import { functionBody } from "./render-step.ts";
import type { RunStatement } from "./run-statements.ts";

/** A step as it is written: its signature, its body with what has to stand before and behind it. */
export function writeStep(
  name: string,
  docstring: string | undefined,
  step: StepDraft,
  body: string,
  options: Pick<PipelineOptions, "analysis" | "directory" | "fields" | "rules">,
  cellByNumber: ReadonlyMap<number, AnalyzedCell>,
): StepPlan {
  const { analysis, directory, fields } = options;
  const { moduleVariables } = options.rules.hoisting;
  const { statements } = step.group;
  const annotationByField = new Map(fields.map((field) => [field.name, field.annotation]));
  const parameters = [
    ...step.data.map((each) => ({ name: each, annotation: undefined, isKeywordOnly: false })),
    ...step.fields.map((each) => ({
      name: each,
      annotation: annotationByField.get(each),
      isKeywordOnly: true,
    })),
  ];
  const written = parameters.map((each) =>
    each.annotation === undefined ? each.name : `${each.name}: ${each.annotation}`,
  );
  const signature = [
    ...written.slice(0, step.data.length),
    ...(step.fields.length > 0 ? ["*", ...written.slice(step.data.length)] : []),
  ].join(", ");
  const cells = [...new Set(statements.map((each) => each.statement.cell))];
  const isGiven = step.fields.length > 0 ? options.rules.hoisting.dynamic : undefined;
  const dynamic = dynamicOf(step) ?? isGiven;
  const namespace = dynamic === undefined ? undefined : namespaceOf(step, dynamic);
  return {
    name,
    isAsync: statements.some(awaits),
    signature: namespace?.signature ?? signature,
    returnAnnotation: step.returns.length === 0 ? "None" : undefined,
    docstring,
    body: functionBody(body, step.returns, [
      ...(namespace?.lines ?? globalLines(step, moduleVariables)),
      ...importLines(step, directory),
      ...step.builtins.map((each) => `${each} = builtins.${each}`),
      ...(namespace === undefined ? undeclared(step, moduleVariables) : []).map(
        (each) => `${each} = None  # a function below binds it`,
      ),
    ]),
    parameters,
    returns: step.returns,
    cells: cells
      .filter((cell) => cellByNumber.has(cell))
      .map((cell) => ({ notebook: analysis.notebook.path, cell })),
  };
}

/** Imports of steps before this one that stay in their place: it makes them anew. */
const importLines = ({ imported }: StepDraft, { names }: Directory): readonly string[] =>
  imported.flatMap((name) => (names.get(name)?.imports ?? []).slice(0, 1).map(importLine));

/** Names that only nested functions bind: `nonlocal` wants them to be there. */
function undeclared(step: StepDraft, moduleVariables: ReadonlySet<string>): readonly string[] {
  const { statements } = step.group;
  const written = new Set(statements.flatMap((each) => [...each.writers]));
  const bound = new Set(
    statements.flatMap((each) =>
      each.statement.uses
        .filter((use) => use.kind !== "read" && use.when === "now")
        .map((use) => use.name),
    ),
  );
  return [...written].filter(
    (name) =>
      !bound.has(name) &&
      !moduleVariables.has(name) &&
      !step.data.includes(name) &&
      !step.fields.includes(name),
  );
}

/** `await`, `async for` and `async with` at the top of a cell. */
function awaits({ statement }: RunStatement): boolean {
  let found = false;
  walk(statement.node, (node) => {
    if (
      node.nodeType === "FunctionDef" ||
      node.nodeType === "AsyncFunctionDef" ||
      node.nodeType === "Lambda"
    )
      return false;
    const isAsync =
      node.nodeType === "Await" || node.nodeType === "AsyncFor" || node.nodeType === "AsyncWith";
    const isAsyncComprehension = node.nodeType === "Comprehension" && Boolean(node.is_async);
    if (isAsync || isAsyncComprehension) found = true;
    return !found;
  });
  return found;
}
