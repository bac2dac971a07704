import type { DataFile, PackagePlan, PipelinePlan, TestPart } from "../model/plan.ts";

/** Files that a pipeline's own notebooks read; all of them where there is only one pipeline. */
export function filesOfPipeline(plan: PackagePlan, { steps }: PipelinePlan): readonly DataFile[] {
  if (plan.pipelines.length === 1) return plan.dataFiles;
  const notebooks = new Set(steps.flatMap(({ cells }) => cells.map(({ notebook }) => notebook)));
  return plan.dataFiles.filter(({ notebook }) => notebooks.has(notebook));
}

/** Files that a test needs without a run. */
export function filesOfTest({ dataFiles }: PackagePlan, { reads }: TestPart): readonly DataFile[] {
  return dataFiles.filter(({ path }) => reads.includes(path));
}
