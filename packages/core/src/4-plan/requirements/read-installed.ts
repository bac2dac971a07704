import { valid } from "@renovatebot/pep440";
import type { Environment, InstalledDistribution } from "../../model/conversion.ts";
import type { Evidence } from "./evidence.ts";
import { normalizeName } from "./normalize-name.ts";

/** A distribution of the environment, as evidence. */
export interface Installed {
  readonly evidence: Evidence;
  /** It stands in a folder of that machine: no index has it. */
  readonly isLocal: boolean;
}

/** `installed beside the notebook (.venv)`, `installed in the active virtual environment`. */
export function describeEnvironment({ label }: Environment): string {
  const plain = label.replaceAll(/[^\x20-\x7e]/g, "?");
  return plain.startsWith(".")
    ? `installed beside the notebook (${plain})`
    : `installed in the ${plain}`;
}

/** The distributions of an environment by their normalized names. */
export function readInstalled(
  environment: Environment | undefined,
): ReadonlyMap<string, Installed> {
  if (environment === undefined) return new Map();
  const saying = describeEnvironment(environment);
  return new Map(
    environment.distributions.map((one) => [normalizeName(one.name), readOne(one, saying)]),
  );
}

function readOne({ name, version, origin }: InstalledDistribution, saying: string): Installed {
  const evidence: Evidence = {
    kind: "environment",
    distribution: normalizeName(name),
    extras: [],
    specifier: "",
    version: valid(version) === null ? undefined : version.trim(),
    url: origin?.kind === "address" ? origin.url : undefined,
    isNameGuessed: false,
    isAskedFor: false,
    marker: undefined,
    saying,
    place: { notebook: "" },
  };
  return { evidence, isLocal: origin?.kind === "folder" };
}
