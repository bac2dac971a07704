import type { DataFile, PackagePlan, PipelinePlan, TestPart } from "../model/plan.ts";
import type { TemplateDataFile } from "../model/template.ts";
import { isGlob } from "../python/glob-pattern.ts";

/** Of more files than these a pattern is named in their place. */
const mostNamed = 5;

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

export function describeFile(file: DataFile, isDataCopied: boolean): TemplateDataFile {
  const { path, notebook, cell, exists, matches = [] } = file;
  const isPattern = file.matches !== undefined;
  const isCopied = isDataCopied && exists && (!isPattern || matches.length > 0);
  return { path, notebook, cell, is_pattern: isPattern, matches, may_be_absent: !isCopied };
}

/** Each path once, of the files that may be absent when the package runs. A few files that match a pattern stand for it. */
export function absentPaths(files: readonly TemplateDataFile[]): readonly string[] {
  const absent = files.filter((file) => file.may_be_absent);
  return [
    ...new Set(absent.flatMap((file) => (standsForItself(file) ? [file.path] : file.matches))),
  ];
}

/** Is one of these paths a pattern? */
export function hasPatterns(files: readonly TemplateDataFile[]): boolean {
  return files.some((file) => file.may_be_absent && file.is_pattern && standsForItself(file));
}

/** A name with signs of a pattern would be taken for one beside patterns. */
function standsForItself({ is_pattern: isPattern, matches }: TemplateDataFile): boolean {
  return !isPattern || matches.length === 0 || matches.length > mostNamed || matches.some(isGlob);
}
