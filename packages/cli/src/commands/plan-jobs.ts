import type { Template } from "@nblift/core";
import { stat } from "node:fs/promises";
import { cacheFolder } from "../cache/cache-folder.ts";
import { findConfiguration } from "../configuration/find-configuration.ts";
import type { Configuration } from "../configuration/configuration.ts";
import type { FoundInput } from "../inputs/found-input.ts";
import { commonFolder, groupInputs, type PackageGroup } from "../packages/group-inputs.ts";
import type { PackageJob, PackageSettings } from "../packages/package-job.ts";
import { surveyInputs } from "../packages/survey-inputs.ts";
import { toSettings, type Settings } from "../settings.ts";
import { loadTemplateFor } from "../template/load-template-for.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandArguments } from "./command.ts";

export interface PlannedRun {
  readonly settings: Settings;
  /** In the order of the inputs. */
  readonly jobs: readonly PackageJob[];
}

/** Decides which packages to make of the inputs, and how. What is wrong with that is thrown as a UsageError. */
export async function planJobs(
  arguments_: CommandArguments,
  inputs: readonly FoundInput[],
  terminal: Terminal,
): Promise<PlannedRun> {
  const { cwd } = terminal;
  const configuration = await configurationFor(inputs, cwd);
  const settings = toSettings(arguments_, configuration, cwd);
  await checkOut(settings.out);
  const surveyed = await surveyInputs(inputs, terminal);
  const names = {
    fromFlag: arguments_.options["name"] as string | undefined,
    fromConfiguration: configuration.name,
  };
  const templates: Templates = new Map();
  const jobs: PackageJob[] = [];
  for (const group of groupInputs(surveyed, names, cwd))
    jobs.push({
      name: group.name,
      notebooks: group.notebooks,
      settings: await settingsOf(group, arguments_, configuration, terminal, templates),
    });
  return { settings, jobs };
}

/** The configuration nearest above all inputs; where there is none, nearest above the current folder. */
async function configurationFor(
  inputs: readonly FoundInput[],
  cwd: string,
): Promise<Configuration> {
  const files = inputs.flatMap(({ file }) => file ?? []);
  const above = files.length === 0 ? undefined : await findConfiguration(commonFolder(files));
  return above ?? (await findConfiguration(cwd)) ?? {};
}

async function checkOut(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined);
  if (found !== undefined && !found.isDirectory())
    throw new UsageError(`\`${out}\` is not a folder`);
}

/** Those that were asked for, by name: most packages are made with the same one. */
type Templates = Map<string | undefined, Template>;

async function loadOnce(
  asked: string | undefined,
  cwd: string,
  templates: Templates,
): Promise<Template> {
  const template = templates.get(asked) ?? (await loadTemplateFor(asked, cwd));
  templates.set(asked, template);
  return template;
}

/** What the notebooks of a group say in their metadata goes before the configuration; of several, the first that says it. */
async function settingsOf(
  { inputs }: PackageGroup,
  arguments_: CommandArguments,
  configuration: Configuration,
  { cwd, env }: Terminal,
  templates: Templates,
): Promise<PackageSettings> {
  const own = inputs.toReversed().map((input) => input.configuration);
  const settings = toSettings(
    arguments_,
    Object.assign({}, configuration, ...own) as Configuration,
    cwd,
  );
  const { outputFormat } = settings;
  return {
    out: settings.out,
    template: await loadOnce(settings.template, cwd, templates),
    isFormatted: settings.isFormatted,
    readsEnvironment: settings.readsEnvironment,
    python: settings.python,
    copiesData: settings.copiesData,
    locks: settings.locks,
    cache: settings.keepsConversions ? cacheFolder(env) : undefined,
    isForced: settings.isForced,
    mode: settings.mode,
    showsDiff: settings.showsDiff,
    show:
      outputFormat === "pretty" ? "frames" : outputFormat === "github" ? "file-lines" : "nothing",
  };
}
