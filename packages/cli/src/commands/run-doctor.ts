import { findEnvironment } from "../environment/find-environment.ts";
import { countProblems, examinePackage, type Examination } from "../doctor/examine-package.ts";
import { findPackages } from "../lock/find-packages.ts";
import { coloursFor } from "../report/colours.ts";
import { showDoctor, toDoctorReport } from "../report/show-doctor.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import type { CommandArguments } from "./command.ts";

/** Compares environments with the pins of packages; gives the exit code. No Python is started. */
export async function runDoctor(arguments_: CommandArguments, terminal: Terminal): Promise<number> {
  const { options } = arguments_;
  const python = options["python"] as string | undefined;
  const isJson = options["output-format"] === "json";
  const packages = await findPackages(arguments_, terminal);
  const found: { readonly shown: string; readonly examination: Examination }[] = [];
  for (const { folder, shown } of packages) {
    const environment = await findEnvironment(folder, python, undefined);
    if (environment === undefined)
      throw new UsageError(
        `no Python environment is active, nor beside or above \`${shown}\` (.venv). Set one up as its README says, or give one with --python`,
      );
    const { arch, platform } = process;
    const machine = machines[arch] ?? arch;
    const examination = await examinePackage(folder, environment, { system: platform, machine });
    if (examination === undefined)
      throw new UsageError(
        `\`${shown}\` is no package that this version of nblift wrote; convert its notebook first`,
      );
    found.push({ shown, examination });
  }
  const { stdout } = terminal;
  const reports = found.map(({ shown, examination }) => toDoctorReport(shown, examination));
  if (isJson)
    stdout.write(`${JSON.stringify({ schemaVersion: 1, packages: reports }, undefined, 2)}\n`);
  else {
    const colours = coloursFor(stdout, terminal);
    const isQuiet = options["quiet"] === true;
    const shown = found.filter(({ examination }) => !isQuiet || countProblems(examination) > 0);
    stdout.write(
      shown.map((one) => showDoctor(one.shown, one.examination, colours, isQuiet)).join("\n"),
    );
  }
  return found.some(({ examination }) => countProblems(examination) > 0) ? 1 : 0;
}

/** As Python's `platform.machine()` calls what Node calls otherwise. */
const machines: Readonly<Record<string, string>> = {
  arm64: process.platform === "linux" ? "aarch64" : "arm64",
  ia32: process.platform === "win32" ? "x86" : "i686",
  x64: process.platform === "win32" ? "AMD64" : "x86_64",
};
