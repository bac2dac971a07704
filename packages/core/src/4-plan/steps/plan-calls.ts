import type { CallPlan, StepPlan } from "../../model/plan.ts";
import type { StepDraft } from "./plan-steps.ts";

interface PlannedCalls {
  readonly calls: readonly CallPlan[];
  /** What a variable of the notebook is called in `run`. */
  readonly variableOf: (name: string) => string;
}

/** A variable that has the name of a step would hide it in `run`, so it is renamed there. */
export function planCalls(
  steps: readonly StepDraft[],
  plans: readonly StepPlan[],
  moduleVariables: ReadonlySet<string>,
): PlannedCalls {
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
    // What is the module's has its own name there: the module chose others.
    if (!hiding.has(name) || moduleVariables.has(name)) return name;
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
