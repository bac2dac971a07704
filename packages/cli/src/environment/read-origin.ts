import type { InstalledDistribution } from "@nblift/core";

type Origin = NonNullable<InstalledDistribution["origin"]>;

interface DirectUrl {
  readonly url?: unknown;
  readonly subdirectory?: unknown;
  readonly vcs_info?: { readonly vcs?: unknown; readonly commit_id?: unknown };
}

/**
 * Where a distribution was installed from, by its `direct_url.json` (PEP 610).
 * @returns undefined where the file says nothing of use
 */
export function readOrigin(text: string): Origin | undefined {
  const { url, subdirectory, vcs_info } = parse(text);
  if (typeof url !== "string" || url === "" || /\s/.test(url)) return undefined;
  if (/^file:/i.test(url)) return { kind: "folder" };
  const plain = url.replace(/^((?:https?|ftp):\/\/)[^/@]*@/i, "$1");
  const folder = typeof subdirectory === "string" && /^[\w./-]+$/.test(subdirectory);
  const fragment = folder ? `#subdirectory=${subdirectory}` : "";
  const { vcs, commit_id: commit } = vcs_info ?? {};
  if (typeof vcs !== "string" || typeof commit !== "string") {
    return { kind: "address", url: plain + fragment };
  }
  if (!/^[a-z]+$/.test(vcs) || !/^[\w.]+$/.test(commit)) return undefined;
  return { kind: "address", url: `${vcs}+${plain}@${commit}${fragment}` };
}

function parse(text: string): DirectUrl {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
