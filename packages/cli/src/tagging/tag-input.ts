import type { Diagnostic } from "@nblift/core";
import { describeNotebooks } from "../packages/describe-notebooks.ts";
import type { JobNotebook, NotebookResult, PackageJob } from "../packages/package-job.ts";
import { readNotebooks } from "../packages/read-notebooks.ts";
import type { NotebookTags } from "../report/tag-report.ts";
import { storeTags } from "./store-tags.ts";
import { tagNotebook, type TaggedNotebook, type TagTools } from "./tag-notebook.ts";

/** What became of a notebook. */
export interface TagOutcome {
  readonly tags: NotebookTags;
  /** Its diagnostics, as they are printed. */
  readonly result: NotebookResult;
  /** The notebook, where it is to be printed. */
  readonly printed: Uint8Array | undefined;
  /** Stack of a bug of nblift. */
  readonly bug: string | undefined;
}

/** What is done with a tagged notebook: `print` is for the standard input. */
export type TagMode = "propose" | "store" | "print";

/** Reads a notebook, proposes tags for it, and stores them where that is asked for. */
export async function tagInput(
  notebook: JobNotebook,
  job: PackageJob,
  mode: TagMode,
  tools: TagTools,
): Promise<TagOutcome> {
  // Versions have nothing to do with tags.
  const settings = { ...job.settings, readsEnvironment: false };
  const [read] = await readNotebooks([notebook], settings, async () => undefined);
  if (read === undefined) throw new Error(`${notebook.path} was not read`);
  const found = tagNotebook(read, job.name, tools);
  const problem =
    mode === "store" && found.tagged !== undefined
      ? await storeTags(read, found.tagged)
      : undefined;
  const diagnostics = [...found.diagnostics, ...(problem === undefined ? [] : [problem])];
  const isFailed = found.isFailed || problem !== undefined;
  const outcome = {
    path: notebook.recordedPath,
    status: isFailed ? ("failed" as const) : ("converted" as const),
    diagnostics,
    ...(found.notebook !== undefined && { notebook: found.notebook }),
  };
  const conversion = { notebooks: [outcome], plan: undefined, files: [] };
  const [result] = describeNotebooks({ ...job, settings }, [read], conversion, undefined);
  if (result === undefined) throw new Error(`${notebook.path} was not described`);
  return {
    tags: {
      path: notebook.path,
      status: statusOf(found, problem, mode),
      cells: found.cells,
      diagnostics: result.report.diagnostics,
    },
    result,
    printed: mode === "print" && !isFailed ? (found.tagged ?? read.input?.bytes) : undefined,
    bug: found.bug,
  };
}

function statusOf(
  { isFailed, tagged }: TaggedNotebook,
  problem: Diagnostic | undefined,
  mode: TagMode,
): NotebookTags["status"] {
  if (isFailed || problem !== undefined) return "failed";
  if (tagged === undefined) return "unchanged";
  return mode === "propose" ? "proposed" : "stored";
}
