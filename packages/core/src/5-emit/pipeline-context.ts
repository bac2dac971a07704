import type { FieldPlan, PackagePlan, PipelinePlan } from "../model/plan.ts";
import type {
  TemplateDataFile,
  TemplateNames,
  TemplateOption,
  TemplateParameter,
  TemplatePipeline,
} from "../model/template.ts";
import { sh } from "./filters/sh.ts";
import { absentPaths, filesOfPipeline, hasPatterns } from "./data-file-needs.ts";
import { writeImports } from "./imports.ts";

/** What templates are told about a pipeline. */
export function pipelineContext(
  plan: PackagePlan,
  pipeline: PipelinePlan,
  names: TemplateNames,
  describeFile: (file: PackagePlan["dataFiles"][number]) => TemplateDataFile,
): TemplatePipeline {
  const name = pipelineName(plan, pipeline);
  const parameters = writeParameters(pipeline.parameters, names.field);
  const files = filesOfPipeline(plan, pipeline).map(describeFile);
  return {
    name,
    package: pipeline.package,
    folder: pipeline.folder,
    command: name === "" ? plan.name : `${plan.name}-${name}`,
    docstring: pipeline.docstring,
    imports: writeImports(pipeline.imports, pipeline.futures),
    body: pipeline.body,
    names,
    steps: pipeline.steps.map((step) => ({
      name: step.name,
      is_async: step.isAsync,
      signature: step.signature,
      return_annotation: step.returnAnnotation ?? null,
      docstring: textOrNull(step.docstring),
      body: step.body,
    })),
    parameters,
    tested_parameters: pipeline.testedParameters ?? "",
    parameter_imports: writeImports(pipeline.parameterImports),
    results: pipeline.results.map(({ name, annotation, variable }) => ({
      name,
      annotation: annotation ?? null,
      variable,
    })),
    calls: pipeline.calls.map((call) => ({
      step: call.step,
      targets: call.targets.join(", "),
      arguments: call.arguments,
      is_awaited: call.isAwaited,
    })),
    is_runnable: pipeline.calls.length > 0,
    is_async: pipeline.isAsync,
    shows_programs: pipeline.showsPrograms,
    example_option: quoteOption(pipeline.exampleOption),
    log_option: chooseLogOption(parameters),
    absent_files: absentPaths(files),
    has_patterns: hasPatterns(files),
    fixture: name === "" ? "recorded_run" : `${name.replaceAll(".", "_")}_run`,
  };
}

/** What comes after the package's own name: `train` of `wine.train`. */
function pipelineName(plan: PackagePlan, pipeline: PipelinePlan): string {
  return pipeline.package === plan.name ? "" : pipeline.package.slice(plan.name.length + 1);
}

/** Text that says something, or `null`. */
export function textOrNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text;
}

/** `--name value` or `--no-name` as words of a shell; `null` for what does not fit on a line. */
function quoteOption(option: string | undefined): string | null {
  const [, flag, value] = /^(--\S+)(?: (\S.*))?$/.exec(option ?? "") ?? [];
  if (flag === undefined) return null;
  if (value === undefined) return sh(flag);
  return `${sh(flag)} ${/^'[^']*'$/.test(value) ? value : sh(value)}`;
}

/** argparse's own name for a flag's value. */
const flagName = (flag: string) => flag.replace(/^-+/, "").replaceAll("-", "_");

/** A flag is taken once: one that is argparse's own or another parameter's gets the parameter's number behind it. */
function writeParameters(
  fields: readonly FieldPlan[],
  fieldFunction: string,
): readonly TemplateParameter[] {
  const taken = new Set(["--help"]);
  return fields.map((field) => {
    let flag = field.flag;
    for (let number = 2; taken.has(flag); number++) flag = `${field.flag}-${number}`;
    taken.add(flag);
    return {
      name: field.name,
      annotation: field.annotation,
      default: field.isFactory ? field.default.replace(/^field\b/, fieldFunction) : field.default,
      is_factory: field.isFactory,
      help: textOrNull(field.help),
      choices: field.choices,
      flag,
      flag_name: flagName(flag),
      kind: field.kind,
    };
  });
}

function chooseLogOption(parameters: readonly TemplateParameter[]): TemplateOption {
  const taken = new Set(parameters.flatMap(({ flag, name }) => [flagName(flag), name]));
  const candidates = ["log_level", "logging_level"];
  const free = candidates.find((name) => !taken.has(name)) ?? firstNumbered("log_level", taken);
  return { flag: `--${free.replaceAll("_", "-")}`, flag_name: free };
}

function firstNumbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}
