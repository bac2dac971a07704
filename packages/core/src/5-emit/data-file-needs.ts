import type { DataFile, PackagePlan, PipelinePlan, TestModulePlan } from "../model/plan.ts";

/** Files that a pipeline's own notebooks read; all of them where there is only one pipeline. */
export function filesOfPipeline(plan: PackagePlan, { steps }: PipelinePlan): readonly DataFile[] {
  if (plan.pipelines.length === 1) return plan.dataFiles;
  const notebooks = new Set(steps.flatMap(({ cells }) => cells.map(({ notebook }) => notebook)));
  return plan.dataFiles.filter(({ notebook }) => notebooks.has(notebook));
}

/** Files that a test module's own code reads, or the modules that it imports from. */
export function filesOfTest(plan: PackagePlan, test: TestModulePlan): readonly DataFile[] {
  const imported = new Set(test.imports.map(({ module }) => module));
  const modules = plan.modules.filter(({ name }) => imported.has(name));
  const paths = new Set([test.path, ...modules.map(({ path }) => path)]);
  return plan.dataFiles.filter((file) => targetFiles(plan, file).some((path) => paths.has(path)));
}

/** Files that the cell which reads a data file went to. */
function targetFiles({ notebooks }: PackagePlan, file: DataFile): readonly string[] {
  return notebooks
    .filter(({ path }) => path === file.notebook)
    .flatMap(({ ledger }) => ledger.filter(({ cell }) => cell === file.cell))
    .flatMap(({ targets }) => targets.map((target) => target.split(":", 1)[0] ?? target));
}
