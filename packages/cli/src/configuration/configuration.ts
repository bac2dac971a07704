import { outputFormats, type OutputFormat } from "../commands/output-formats.ts";
import { didYouMean } from "../suggest.ts";
import { UsageError } from "../usage-error.ts";

/** What a configuration file, or a notebook's own metadata, may set. Flags win over it. */
export interface Configuration {
  readonly out?: string;
  readonly name?: string;
  readonly template?: string;
  readonly python?: string;
  readonly environment?: boolean;
  readonly format?: boolean;
  readonly copyData?: boolean;
  readonly lock?: boolean;
  readonly cache?: boolean;
  readonly strict?: boolean;
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly outputFormat?: OutputFormat;
}

type Key = keyof Configuration;

/** A check gives what is wrong with a value, or undefined. */
type Check = (value: unknown) => string | undefined;

const text: Check = (value) =>
  typeof value === "string" && value !== "" ? undefined : "must be a string";
const flag: Check = (value) => (typeof value === "boolean" ? undefined : "must be true or false");
const count: Check = (value) =>
  Number.isInteger(value) && Number(value) > 0 ? undefined : "must be a whole number of at least 1";
const outputFormat: Check = (value) =>
  outputFormats.some((one) => one === value)
    ? undefined
    : `must be one of ${outputFormats.join(", ")}`;

const checks: Readonly<Record<Key, Check>> = {
  out: text,
  name: text,
  template: text,
  python: text,
  environment: flag,
  format: flag,
  copyData: flag,
  lock: flag,
  cache: flag,
  strict: flag,
  jobs: count,
  quiet: flag,
  outputFormat,
};

const keyBySpelling: ReadonlyMap<string, Key> = new Map(
  (Object.keys(checks) as Key[]).map((key) => [spell(key), key]),
);

/** A notebook may come from anywhere: it says how it is converted, not where to, nor what else is read. */
const notebookKeys: ReadonlySet<Key> = new Set([
  "name",
  "template",
  "environment",
  "format",
  "copyData",
]);

/** As it is written in a file, and after the dashes of a flag: `copy-data`. */
function spell(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * Takes the table of a configuration file, or the `nblift` object of a notebook's metadata, as a Configuration; an
 * unknown key or a wrong value is thrown as a UsageError.
 * @param where for the message: a file and the table in it
 */
export function checkConfiguration(
  table: unknown,
  where: string,
  isNotebook = false,
): Configuration {
  if (typeof table !== "object" || table === null || Array.isArray(table))
    throw new UsageError(`${where}: must be a table`);
  const allowed = [...keyBySpelling].filter(([, key]) => !isNotebook || notebookKeys.has(key));
  const entries = Object.entries(table).map(([spelling, value]) => {
    const key = allowed.find(([known]) => known === spelling)?.[1];
    if (key === undefined)
      throw unknownKey(
        spelling,
        where,
        allowed.map(([known]) => known),
      );
    const problem = checks[key](value);
    if (problem !== undefined) throw new UsageError(`${where}: \`${spelling}\` ${problem}`);
    return [key, value] as const;
  });
  return Object.fromEntries(entries) as Configuration;
}

function unknownKey(spelling: string, where: string, known: readonly string[]): UsageError {
  if (keyBySpelling.has(spelling))
    return new UsageError(
      `${where}: \`${spelling}\` cannot be set there; known are ${known.join(", ")}`,
    );
  const hint = didYouMean(spelling, known);
  return new UsageError(
    `${where}: unknown key \`${spelling}\`.${hint} Known are ${known.join(", ")}`,
  );
}
