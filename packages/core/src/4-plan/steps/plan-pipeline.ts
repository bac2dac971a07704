import type { AnalyzedCell, Analysis, Statement } from "../../model/analysis.ts";
import type { CallPlan, FieldPlan, ImportPlan, PipelinePlan, StepPlan } from "../../model/plan.ts";
import { walk } from "../../python/ast.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import { exampleOption } from "../fields.ts";
import { findDocstrings } from "../prose/find-docstrings.ts";
import { importLine } from "../imports/import-line.ts";
import { introduction } from "../prose/headings.ts";
import { injectedArguments } from "../injected-values.ts";
import { type Directory, importsFor } from "../imports/module-imports.ts";
import { dynamicOf, namespaceNames, namespaceOf } from "../rewrite/namespace.ts";
import { joinParts } from "../modules/module-parts.ts";
import type { StepDraft } from "./plan-steps.ts";
import { withoutFutures } from "../modules/plan-modules.ts";
import { functionBody, renderBody } from "./render-step.ts";
import type { RunStatement } from "./run-statements.ts";
import { createCallFinder } from "../propose/calls.ts";
import { nameDivisions } from "../propose/name-divisions.ts";
import { describeStatements } from "../propose/works.ts";
import { createNamer } from "./step-names.ts";

export interface PipelineOptions {
  readonly analysis: Analysis;
  readonly packageName: string;
  /** Dotted prefix of its modules, and their folder. */
  readonly package: string;
  readonly folder: string;
  readonly steps: readonly StepDraft[];
  readonly results: readonly string[];
  readonly fields: readonly FieldPlan[];
  readonly injected: readonly Statement[];
  readonly directory: Directory;
  readonly rules: RewriteRules;
  readonly futures: readonly string[];
  /** Names that no step may have: of definitions, imports and variables of modules. */
  readonly takenNames: ReadonlySet<string>;
}

export interface PlannedPipeline {
  readonly pipeline: PipelinePlan;
  /** Name of the step by index of the statement. */
  readonly stepByIndex: ReadonlyMap<number, string>;
  /** Steps that their tags put into another module. */
  readonly placed: readonly PlacedStep[];
  /** Path of the file by name of the step, for these. */
  readonly fileByStep: ReadonlyMap<string, string>;
}

/** A step that lives in a module of definitions. */
export interface PlacedStep {
  readonly step: StepPlan;
  /** Relative to the package, dotted. */
  readonly module: string;
  readonly statements: readonly Statement[];
  readonly imports: readonly ImportPlan[];
}

export function planPipeline(options: PipelineOptions): PlannedPipeline {
  const { analysis, steps, fields, directory, rules } = options;
  const cellByNumber = new Map(analysis.cells.map((cell) => [cell.number, cell]));
  const pyplot = findPyplot(options);
  const plans: StepPlan[] = [];
  const stepByIndex = new Map<number, string>();
  const extra: ImportPlan[] = [];
  const placed: PlacedStep[] = [];
  const names = nameSteps(options);
  const docstrings = findDocstrings(analysis.notebook, steps.map(firstCellOf), names);
  for (const [i, step] of steps.entries()) {
    const { statements } = step.group;
    const rendered = renderBody(
      statements,
      { ...rules, isNamespace: dynamicOf(step) !== undefined },
      cellByNumber,
      pyplot?.name,
      analysis.notebook,
    );
    extra.push(...rendered.imports);
    if (rendered.closesFigures && pyplot) extra.push(pyplot.plan);
    const home = step.group.labels.find((label) => label.module !== undefined)?.module;
    const name = names[i] ?? "step";
    if (step.builtins.length > 0 || /\bbuiltins\./.test(rendered.text))
      extra.push({ module: "builtins", name: undefined, alias: undefined, level: 0 });
    for (const each of statements) stepByIndex.set(each.statement.index, name);
    const plan = stepPlan(name, docstrings[i], step, rendered.text, options, cellByNumber);
    plans.push(plan);
    if (home !== undefined) {
      const added = [
        ...rendered.imports,
        ...(rendered.closesFigures && pyplot ? [pyplot.plan] : []),
      ];
      placed.push({
        step: plan,
        module: home,
        statements: statements.map((each) => each.statement),
        imports: added,
      });
      extra.push({ module: `${options.packageName}.${home}`, name, alias: undefined, level: 0 });
    }
  }
  const module = `${options.package}.pipeline`;
  const elsewhere = new Set(placed.flatMap((each) => each.statements));
  const statements = steps
    .flatMap((step) => step.group.statements.map((each) => each.statement))
    .filter((statement) => !elsewhere.has(statement));
  const shared = [...rules.hoisting.hoistedByIndex.values()]
    .filter((each) => each.isShared)
    .sort((a, b) => a.kept.statement.index - b.kept.statement.index);
  const needed = importsFor(
    [...statements, ...shared.map((each) => each.kept.statement)],
    module,
    directory,
  );
  const { variableOf, calls } = planCalls(steps, plans);
  const intro = introduction(analysis.notebook);
  return {
    stepByIndex,
    placed,
    fileByStep: new Map(
      placed.map((each) => [
        each.step.name,
        `src/${options.packageName}/${each.module.replaceAll(".", "/")}.py`,
      ]),
    ),
    pipeline: {
      package: options.package,
      folder: options.folder,
      docstring:
        intro.text ?? `The steps of ${analysis.notebook.path.split("/").at(-1) ?? "the notebook"}.`,
      futures: options.futures,
      imports: withoutFutures([...needed.imports, ...extra]),
      body: joinParts([
        ...needed.blocks.map((each) => ({
          kind: "block",
          text: rewrite(each.statement, rules).text,
        })),
        ...shared.map(({ kept, kind }) => ({
          kind,
          text: rewrite(kept.statement, { ...rules, isNamespace: true }).text,
        })),
      ]),
      steps: plans.filter((each) => !placed.some((other) => other.step === each)),
      parameters: fields,
      testedParameters: injectedArguments(options.injected, fields),
      parameterImports: [],
      results: options.results.map((name) => ({
        name,
        annotation: undefined,
        variable: variableOf(name),
      })),
      calls,
      isAsync: plans.some((step) => step.isAsync),
      exampleOption: exampleOption(fields),
    },
  };
}

/** The names that tags give; the other steps are named as a proposal of tags would name them. */
function nameSteps(options: PipelineOptions): readonly string[] {
  const { analysis, directory, steps, takenNames } = options;
  // Variables of a step whose names cannot be known are the module's, and would replace the function.
  const ofModule = steps
    .filter((step) => dynamicOf(step) !== undefined)
    .flatMap((step) => [...namespaceNames(step)]);
  const namer = createNamer([...takenNames, ...ofModule]);
  // Names that the author gave go first, so that no proposal takes one of them.
  const given = steps.map(({ group }) => {
    const name = group.labels.find((label) => label.name !== undefined)?.name;
    if (name !== undefined) return namer(name);
    const isUnconverted = group.statements.some(
      ({ statement }) => statement.node.nodeType === "Raise" && statement.index % 1 !== 0,
    );
    return isUnconverted ? namer(`unconverted_cell_${group.labels[0]?.cell ?? 1}`) : undefined;
  });
  const callsOf = createCallFinder(directory.names);
  const unnamed = steps.flatMap(({ group }, i) => {
    if (given[i] !== undefined) return [];
    const statements = group.statements.map((each) => each.statement);
    const cell = statements[0]?.cell ?? 1;
    const work = describeStatements(cell, statements, analysis, callsOf);
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

const firstCellOf = ({ group }: StepDraft): number => group.statements[0]?.statement.cell ?? 1;

function stepPlan(
  name: string,
  docstring: string | undefined,
  step: StepDraft,
  body: string,
  options: PipelineOptions,
  cellByNumber: ReadonlyMap<number, AnalyzedCell>,
): StepPlan {
  const { statements } = step.group;
  const annotationByField = new Map(options.fields.map((field) => [field.name, field.annotation]));
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
  const dynamic = dynamicOf(step);
  const namespace = dynamic === undefined ? undefined : namespaceOf(step, dynamic);
  return {
    name,
    isAsync: statements.some(awaits),
    signature: namespace?.signature ?? signature,
    returnAnnotation: step.returns.length === 0 ? "None" : undefined,
    docstring,
    body: functionBody(body, step.returns, [
      ...(namespace?.lines ?? []),
      ...importLines(step, options.directory),
      ...step.builtins.map((each) => `${each} = builtins.${each}`),
      ...(namespace === undefined ? undeclared(step) : []).map(
        (each) => `${each} = None  # a function below binds it`,
      ),
    ]),
    parameters,
    returns: step.returns,
    cells: cells
      .filter((cell) => cellByNumber.has(cell))
      .map((cell) => ({ notebook: options.analysis.notebook.path, cell })),
  };
}

/** Imports of steps before this one that stay in their place: it makes them anew. */
const importLines = ({ imported }: StepDraft, { names }: Directory): readonly string[] =>
  imported.flatMap((name) => (names.get(name)?.imports ?? []).slice(0, 1).map(importLine));

/** Names that only nested functions bind: `nonlocal` wants them to be there. */
function undeclared(step: StepDraft): readonly string[] {
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
    (name) => !bound.has(name) && !step.data.includes(name) && !step.fields.includes(name),
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

interface PlannedCalls {
  readonly calls: readonly CallPlan[];
  /** What a variable of the notebook is called in `run`. */
  readonly variableOf: (name: string) => string;
}

/** A variable that has the name of a step would hide it in `run`, so it is renamed there. */
function planCalls(steps: readonly StepDraft[], plans: readonly StepPlan[]): PlannedCalls {
  const hiding = new Set([
    ...plans.map((plan) => plan.name),
    "parameters",
    "Parameters",
    "Results",
    "logger",
    "run",
  ]);
  const variables = new Set(steps.flatMap((step) => [...step.data, ...step.returns]));
  const variableOf = (name: string): string => {
    if (!hiding.has(name)) return name;
    let renamed = `${name}_value`;
    while (variables.has(renamed) || hiding.has(renamed)) renamed += "_";
    return renamed;
  };
  const calls = steps.map((step, i) => ({
    step: plans[i]?.name ?? "",
    targets: step.returns.map(variableOf),
    arguments: [
      ...step.data.map(variableOf),
      ...step.fields.map((name) => `${name}=parameters.${name}`),
    ].join(", "),
    isAwaited: plans[i]?.isAsync ?? false,
  }));
  return { calls, variableOf };
}

/** Under what name the notebook has matplotlib.pyplot; where it only draws through pandas, as `plt`. */
function findPyplot({
  directory,
}: PipelineOptions): { readonly name: string; readonly plan: ImportPlan } | undefined {
  let draws = false;
  for (const info of directory.names.values()) {
    for (const plan of info.imports) {
      const full = plan.name === undefined ? plan.module : `${plan.module}.${plan.name}`;
      if (full === "matplotlib.pyplot" && info.kind === "import" && plan.alias !== undefined)
        return { name: info.name, plan };
      if (full === "matplotlib.pyplot" && plan.name !== undefined && info.kind === "import")
        return { name: info.name, plan };
      draws ||= /^(matplotlib|pylab|seaborn|pandas|statsmodels|sklearn|scipy|mlxtend)\b/.test(full);
    }
  }
  if (!draws) return undefined;
  const name = directory.names.has("plt") ? "pyplot" : "plt";
  return {
    name,
    plan:
      name === "plt"
        ? { module: "matplotlib.pyplot", name: undefined, alias: "plt", level: 0 }
        : { module: "matplotlib", name: "pyplot", alias: undefined, level: 0 },
  };
}
