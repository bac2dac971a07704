import {
  evaluateMarker,
  normalizeName,
  parseRequirement,
  type MarkerEnvironment,
} from "@nblift/core";
import type { RequirementLine } from "./requirement-lines.ts";

/** As much as is used of what `pip install --report` writes. */
interface PipReport {
  readonly environment?: MarkerEnvironment;
  readonly install: readonly PipItem[];
}

interface PipItem {
  readonly is_direct?: boolean;
  readonly requested?: boolean;
  readonly requested_extras?: readonly string[];
  readonly metadata: {
    readonly name: string;
    readonly version: string;
    readonly requires_dist?: readonly string[];
  };
  readonly download_info: {
    readonly url: string;
    readonly archive_info?: { readonly hashes?: Readonly<Record<string, string>> };
    readonly vcs_info?: { readonly vcs: string; readonly commit_id: string };
    readonly dir_info?: { readonly editable?: boolean };
  };
}

/**
 * A `requirements.txt` as uv would write it, of a report of pip.
 * @param lines of `requirements.in`: what comes from an address stands there as it is to be asked for
 * @see https://pip.pypa.io/en/stable/reference/installation-report/
 */
export function readPipReport(json: string, lines: readonly RequirementLine[]): string {
  const { install, environment = {} } = JSON.parse(json) as PipReport;
  const whoNeeds = findParents(install, environment);
  const entries = install
    .filter((item) => !isPath(item, lines))
    .map((item) => {
      const name = normalizeName(item.metadata.name);
      const hash = item.download_info.archive_info?.hashes?.["sha256"];
      const hashed = hash === undefined ? "" : ` \\\n    --hash=sha256:${hash}`;
      const asked = item.requested === true ? ["-r requirements.in"] : [];
      const via = describeVia([...asked, ...[...(whoNeeds.get(name) ?? [])].toSorted()]);
      return { name, text: `${subjectOf(item, name, lines)}${hashed}\n${via}` };
    });
  const paths = lines
    .filter(({ name, text }) => name === undefined && /^(?:(?:-e|--editable)\b|[^-])/.test(text))
    .map(({ text }) => `${text}\n${describeVia(["-r requirements.in"])}`);
  const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ text }) => text);
  return [...paths, ...sorted].join("");
}

/** Paths and bare addresses are told by their own lines. */
function isPath(item: PipItem, lines: readonly RequirementLine[]): boolean {
  const name = normalizeName(item.metadata.name);
  return (
    item.is_direct === true && item.requested === true && !lines.some((line) => line.name === name)
  );
}

function subjectOf(item: PipItem, name: string, lines: readonly RequirementLine[]): string {
  if (item.is_direct !== true) return `${name}==${item.metadata.version}`;
  const own = lines.find((line) => line.name === name)?.text;
  if (own !== undefined) return own;
  const { url, vcs_info: vcs } = item.download_info;
  return `${name} @ ${vcs === undefined ? url : `${vcs.vcs}+${url}@${vcs.commit_id}`}`;
}

/** Who asks for what, by normalized names. */
function findParents(
  install: readonly PipItem[],
  environment: MarkerEnvironment,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { metadata, requested_extras: extras = [] } of install) {
    for (const line of metadata.requires_dist ?? []) {
      // Old metadata has versions in brackets, which is no requirement any more.
      const [, name = "", marker] = /^\s*([\w.-]+)[^;]*(?:;(.*))?$/.exec(line) ?? [];
      const holds = ["", ...extras].some(
        (extra) =>
          marker === undefined || evaluateMarker(marker, { ...environment, extra }) !== false,
      );
      if (!holds) continue;
      const child = normalizeName(parseRequirement(line)?.name ?? name);
      found.set(child, (found.get(child) ?? new Set()).add(normalizeName(metadata.name)));
    }
  }
  return found;
}

function describeVia(names: readonly string[]): string {
  if (names.length < 2) return `    # via ${names.join("")}\n`;
  return ["    # via", ...names.map((name) => `    #   ${name}`), ""].join("\n");
}
