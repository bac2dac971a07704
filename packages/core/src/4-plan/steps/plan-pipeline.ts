import type { Analysis, Statement } from "../../model/analysis.ts";
import type { FieldPlan, ImportPlan, PipelinePlan, StepPlan } from "../../model/plan.ts";
import { rewrite, type RewriteRules } from "../rewrite/edits.ts";
import { exampleOption } from "../fields.ts";
import { findDocstrings } from "../prose/find-docstrings.ts";
import { introduction } from "../prose/headings.ts";
import { injectedArguments } from "../injected-values.ts";
import { type Directory, importsFor } from "../imports/module-imports.ts";
import { dynamicOf } from "../rewrite/namespace.ts";
import { joinParts } from "../modules/module-parts.ts";
import { findShowing } from "../rewrite/close-figures.ts";
import { aliasEntries, withAliases } from "./alias-entries.ts";
import { findPyplot } from "./find-pyplot.ts";
import { nameSteps } from "./name-steps.ts";
import { mayShowName } from "../../python/may-show-name.ts";
import { planCalls } from "./plan-calls.ts";
import type { StepDraft } from "./plan-steps.ts";
import { withoutFutures } from "../modules/plan-modules.ts";
import { renderBody } from "./render-step.ts";
import type { Kept } from "../select.ts";
import type { RunStatement } from "./run-statements.ts";
import { writeStep } from "./write-step.ts";

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
  readonly showsPrograms: boolean;
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
  const pyplot = findPyplot(directory);
  const figures = pyplot && {
    pyplot: pyplot.name,
    showing: findShowing(analysis.statements, pyplot.name),
  };
  const plans: StepPlan[] = [];
  const stepByIndex = new Map<number, string>();
  const extra: ImportPlan[] = [];
  const placed: PlacedStep[] = [];
  const names = nameSteps(options);
  const isPlaced = ({ group }: StepDraft): boolean =>
    group.labels.some((label) => label.module !== undefined);
  const shared = [
    ...[...rules.hoisting.hoistedByIndex.values()].filter((each) => each.isShared),
    ...steps.flatMap(({ group }) => versionsOf(group.statements, rules, analysis)),
  ].sort((a, b) => a.kept.statement.index - b.kept.statement.index);
  const aliases =
    rules.hoisting.dynamic === undefined
      ? aliasEntries(
          steps
            .filter((step) => !isPlaced(step))
            .flatMap(({ group }) => group.statements.map(({ statement }) => statement)),
          shared.map(({ kept }) => kept.statement),
          directory,
          options.takenNames,
        )
      : new Map<string, string>();
  const docstrings = findDocstrings(analysis.notebook, steps.map(firstCellOf), names);
  for (const [i, step] of steps.entries()) {
    const { statements } = step.group;
    const rendered = renderBody(
      statements,
      {
        ...rules,
        isNamespace: (rules.hoisting.dynamic ?? dynamicOf(step)) !== undefined,
        ...(isPlaced(step) ? {} : { aliases }),
      },
      cellByNumber,
      figures,
      analysis.notebook,
    );
    extra.push(...rendered.imports);
    if (rendered.closesFigures && pyplot) extra.push(pyplot.plan);
    const home = step.group.labels.find((label) => label.module !== undefined)?.module;
    const name = names[i] ?? "step";
    if (step.builtins.length > 0 || /\bbuiltins\./.test(rendered.text))
      extra.push({ module: "builtins", name: undefined, alias: undefined, level: 0 });
    for (const each of statements) stepByIndex.set(each.statement.index, name);
    const plan = writeStep(name, docstrings[i], step, rendered.text, options, cellByNumber);
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
  const needed = importsFor(
    [...statements, ...shared.map((each) => each.kept.statement)],
    module,
    directory,
  );
  const { variableOf, calls } = planCalls(steps, plans, rules.hoisting.moduleVariables);
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
      imports: withoutFutures([...withAliases(needed.imports, aliases), ...extra]),
      body: joinParts([
        ...needed.blocks.map((each) => ({
          kind: "block",
          text: rewrite(each.statement, rules).text,
        })),
        ...shared.map(({ kept, kind }) => ({
          kind,
          text: rewrite(kept.statement, { ...rules, isBeside: true }).text,
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
      showsPrograms: options.showsPrograms,
      exampleOption: exampleOption(fields),
    },
  };
}

/** Definitions that stand beside the steps under names of their own. They go on to call themselves what the author called them. */
const versionsOf = (
  statements: readonly RunStatement[],
  { hoisting }: RewriteRules,
  analysis: Analysis,
): readonly { readonly kept: Kept; readonly kind: "function" | "class" }[] =>
  statements.flatMap(({ statement, role }) => {
    if (!hoisting.versionByIndex.has(statement.index)) return [];
    const own = [...statement.flow.possible][0] ?? "";
    const isShown = mayShowName(statement, own, analysis.statements);
    const shownName = statement.shownName ?? (isShown ? own : undefined);
    const named = shownName === undefined ? statement : { ...statement, shownName };
    return [
      { kept: { statement: named, role }, kind: statement.kind === "class" ? "class" : "function" },
    ];
  });

const firstCellOf = ({ group }: StepDraft): number => group.statements[0]?.statement.cell ?? 1;
