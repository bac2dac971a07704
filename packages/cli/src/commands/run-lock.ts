import { isSetupProblem } from "../lock/setup-problems.ts";
import { findPackages, type FoundPackage } from "../lock/find-packages.ts";
import { lockPackage, type LockOutcome } from "../lock/lock-package.ts";
import { readLockSettings } from "../lock/lock-settings.ts";
import { resolveRequirements } from "../lock/resolve-requirements.ts";
import { findEnvironment } from "../environment/find-environment.ts";
import { coloursFor } from "../report/colours.ts";
import { printable } from "../report/printable.ts";
import { showDiagnostic } from "../report/pretty.ts";
import { describeLock, toLockReport } from "../report/show-lock.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandArguments } from "./command.ts";

/** Locks packages and prints what became of them; gives the exit code. */
export async function runLock(arguments_: CommandArguments, terminal: Terminal): Promise<number> {
  const settings = readLockSettings(arguments_);
  const { options } = arguments_;
  const python = options["python"] as string | undefined;
  const isJson = options["output-format"] === "json";
  const isQuiet = options["quiet"] === true;
  const readsEnvironment = options["no-environment"] !== true && !settings.isCheck;
  const resolve = resolveRequirements(terminal.env, options["fetch-uv"] === true);
  const packages = await findPackages(arguments_, terminal);
  const locked: { readonly found: FoundPackage; readonly outcome: LockOutcome }[] = [];
  for (const found of packages) {
    const { folder, shown } = found;
    const environment = readsEnvironment
      ? await findEnvironment(folder, python, undefined)
      : undefined;
    const outcome = await lockPackage(folder, shown, settings, environment, resolve);
    if (outcome.status === "foreign")
      throw new UsageError(
        `\`${shown}\` is no package that this version of nblift wrote; convert its notebook first`,
      );
    locked.push({ found, outcome });
    if (!isJson) print(shown, outcome, isQuiet, terminal);
  }
  if (isJson) {
    const report = locked.map(({ found, outcome }) => toLockReport(found.shown, outcome));
    terminal.stdout.write(
      `${JSON.stringify({ schemaVersion: 1, packages: report }, undefined, 2)}\n`,
    );
  }
  return exitCode(locked.map(({ outcome }) => outcome));
}

function print(shown: string, outcome: LockOutcome, isQuiet: boolean, terminal: Terminal): void {
  const colours = coloursFor(terminal.stderr, terminal);
  for (const { place, code, severity, message, help } of outcome.diagnostics) {
    if (isQuiet && severity !== "error") continue;
    const { notebook, line = null } = place;
    const nowhere = { cell: null, column: null, endLine: null, endColumn: null };
    const report = { code, severity, message, help: help ?? null, line, ...nowhere };
    terminal.stderr.write(`${showDiagnostic(report, notebook, undefined, colours)}\n`);
  }
  const line = describeLock(printable(shown), outcome);
  if (line !== undefined && (!isQuiet || outcome.status === "stale"))
    terminal.stdout.write(`${line}\n`);
}

function exitCode(outcomes: readonly LockOutcome[]): number {
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
  if (diagnostics.some(({ code }) => isSetupProblem(code))) return 2;
  return outcomes.some(({ status }) => status === "failed" || status === "stale") ? 1 : 0;
}
