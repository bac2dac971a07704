import { diagnose } from "../../diagnostics/diagnose.ts";
import { olderPython } from "../../diagnostics/older-python.ts";
import type { Environment } from "../../model/conversion.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Notebook } from "../../model/notebook.ts";
import type { Evidence } from "./evidence.ts";

/** A pin that was recorded under an older Python than the package needs. */
export interface OlderPin {
  readonly line: string;
  /** As recorded: `3.9.6`. */
  readonly python: string;
  /** The notebook that speaks of it; none where it is what was installed. */
  readonly notebook: string | undefined;
}

/**
 * The Python that a piece of evidence was recorded under, where the package needs a newer one. Which versions a Python
 * can install is not known here; that it is another one than they ran on is.
 * @param target the package's Python, such as `3.11`
 */
export function findOlderPython(
  evidence: Evidence,
  environment: Environment | undefined,
  notebooks: readonly Notebook[],
  target: string,
): string | undefined {
  const recorded =
    evidence.kind === "environment"
      ? environment?.pythonVersion
      : (evidence.python ??
        notebooks.find(({ path }) => path === evidence.place.notebook)?.pythonVersion);
  const [version, major = "", minor = ""] = /^(\d+)\.(\d+)(?:\.\d+)?/.exec(recorded ?? "") ?? [];
  const [targetMajor = "", targetMinor = ""] = target.split(".");
  if (version === undefined) return undefined;
  const isOlder =
    Number(major) < Number(targetMajor) ||
    (major === targetMajor && Number(minor) < Number(targetMinor));
  return isOlder ? version : undefined;
}

/** `recorded under Python 3.9`, for the comment of a pin. */
export function describeOlderPython(python: string): string {
  return `recorded under Python ${python.split(".").slice(0, 2).join(".")}`;
}

const most = 5;

/** A diagnostic for each Python of a notebook, or of what was installed, that names the pins. */
export function reportOlderPython(
  pins: readonly OlderPin[],
  first: string,
  target: string,
): readonly Diagnostic[] {
  const runs = new Map(pins.map((pin) => [JSON.stringify([pin.notebook, pin.python]), pin]));
  return [...runs.values()].map(({ notebook, python }) => {
    const own = pins.filter((pin) => pin.notebook === notebook && pin.python === python);
    const lines = own.map(({ line }) => `\`${line}\``).sort();
    const shown = [
      ...lines.slice(0, most),
      ...(lines.length > most ? [`${lines.length - most} more`] : []),
    ];
    const ran = notebook === undefined ? "The environment has" : "The notebook ran on";
    const message = `${ran} Python ${python}, and the package needs ${target} or newer; recorded under the older one: ${shown.join(", ")}.`;
    const help = `Where Python ${target} cannot install one of them, convert with \`--python\` and an environment that runs the notebook on ${target}, or put a later version into requirements.in.`;
    return diagnose(olderPython, { notebook: notebook ?? first }, message, help);
  });
}
