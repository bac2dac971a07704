import { join } from "node:path";
import { findInputs } from "../inputs/find-inputs.ts";
import type { JobNotebook, PackageJob } from "../packages/package-job.ts";
import { describeBug } from "../report/bug.ts";
import { printDiagnostics } from "../report/print-results.ts";
import { printTags, printTagSummary } from "../report/print-tags.ts";
import { startProgress } from "../report/progress.ts";
import type { Settings } from "../settings.ts";
import { tagInput, type TagMode, type TagOutcome } from "../tagging/tag-input.ts";
import { tagTools, type TagTools } from "../tagging/tag-notebook.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandArguments } from "./command.ts";
import { planJobs } from "./plan-jobs.ts";

/**
 * Proposes tags for the cells of the inputs, and stores them where that is asked for; gives the exit code.
 * @param tools for tests: what proposals are made with
 */
export async function runTag(
  arguments_: CommandArguments,
  terminal: Terminal,
  tools: TagTools = tagTools,
): Promise<number> {
  const inputs = await findInputs(arguments_.operands, terminal.cwd);
  const { settings, jobs } = await planJobs(arguments_, inputs, terminal);
  const isWriting = arguments_.options["write"] === true;
  const isPrinting = isWriting && inputs.some(({ file }) => file === undefined);
  checkModes(settings, isWriting, isPrinting);
  // What is printed as a notebook must be nothing else.
  const listing = isPrinting ? terminal.stderr : terminal.stdout;
  const progress = startProgress(terminal, inputs.length, settings.isQuiet);
  const outcomes: TagOutcome[] = [];
  for (const { job, notebook } of jobs.flatMap(pairs)) {
    const isInput = notebook.path === "-" && notebook.file === join(terminal.cwd, "notebook");
    const mode: TagMode = !isWriting ? "propose" : isInput ? "print" : "store";
    const outcome = await tagInput(notebook, job, mode, tools);
    progress.clear();
    print(outcome, settings, terminal);
    printTags(outcome.tags, { settings, listing, terminal, isFirst: outcomes.length === 0 });
    progress.step(notebook.path);
    outcomes.push(outcome);
  }
  progress.clear();
  printTagSummary(
    outcomes.map(({ tags }) => tags),
    settings,
    listing,
  );
  return exitCode(outcomes, jobs, settings);
}

function checkModes(
  { mode, outputFormat }: Settings,
  isWriting: boolean,
  isPrinting: boolean,
): void {
  if (isWriting && mode === "check")
    throw new UsageError("`--check` writes nothing: leave out `--write`");
  if (isPrinting && outputFormat !== "pretty")
    throw new UsageError(
      `with \`-\` and \`--write\` the notebook is printed: leave out \`--output-format ${outputFormat}\``,
    );
}

const pairs = (job: PackageJob): readonly { job: PackageJob; notebook: JobNotebook }[] =>
  job.notebooks.map((notebook) => ({ job, notebook }));

function print(
  { result, bug, printed }: TagOutcome,
  { outputFormat, isQuiet }: Settings,
  terminal: Terminal,
): void {
  const notebooks = [result];
  printDiagnostics(
    { notebooks, package: undefined, failure: undefined },
    outputFormat,
    isQuiet,
    terminal,
  );
  if (bug !== undefined) terminal.stderr.write(describeBug(bug));
  // The text of a notebook that was read is valid UTF-8: it is written with the bytes that it had.
  if (printed !== undefined)
    terminal.stdout.write(new TextDecoder("utf-8", { ignoreBOM: true }).decode(printed));
}

function exitCode(
  outcomes: readonly TagOutcome[],
  jobs: readonly PackageJob[],
  { mode, isStrict }: Settings,
): number {
  if (outcomes.some(({ bug }) => bug !== undefined)) return 70;
  if (jobs.some(({ notebooks }) => notebooks.some(({ problem }) => problem !== undefined)))
    return 2;
  const isBad = outcomes.some(
    ({ tags: { status, diagnostics } }) =>
      status === "failed" ||
      (status === "proposed" && mode === "check") ||
      (isStrict && diagnostics.some(({ severity }) => severity === "warning")),
  );
  return isBad ? 1 : 0;
}
