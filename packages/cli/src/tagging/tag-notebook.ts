import {
  diagnose,
  internalError,
  propose,
  tagWithoutPlace,
  writeTags,
  type Diagnostic,
  type Notebook,
  type NotebookInput,
  type Proposing,
} from "@nblift/core";
import type { ReadNotebook } from "../packages/read-notebooks.ts";
import type { CellTags } from "../report/tag-report.ts";

/** What is proposed for a notebook. */
export interface TaggedNotebook {
  readonly cells: readonly CellTags[];
  /** The file with its tags; undefined where there is nothing to propose. */
  readonly tagged: Uint8Array | undefined;
  readonly isFailed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** For messages. */
  readonly notebook: Notebook | undefined;
  /** Stack of a bug of nblift. */
  readonly bug: string | undefined;
}

/** What proposals are made with; tests give others. */
export interface TagTools {
  readonly propose: (input: NotebookInput, packageName: string) => Proposing;
}

export const tagTools: TagTools = { propose };

const nothing = { cells: [], tagged: undefined, notebook: undefined, bug: undefined };

/** Proposes tags for a notebook and puts them into its bytes; writes nothing. */
export function tagNotebook(
  read: ReadNotebook,
  packageName: string,
  tools: TagTools,
): TaggedNotebook {
  if (read.problem !== undefined)
    return { ...nothing, isFailed: true, diagnostics: [read.problem] };
  try {
    return tagInput(read.input, packageName, tools);
  } catch (error) {
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = `nblift failed here: ${bug.split("\n")[0] ?? ""}`;
    const place = { notebook: read.input.path };
    const problem = diagnose(internalError, place, message, "report it with what is printed below");
    return { ...nothing, isFailed: true, diagnostics: [problem], bug };
  }
}

function tagInput(input: NotebookInput, packageName: string, tools: TagTools): TaggedNotebook {
  const { notebook, cells, proposal, diagnostics } = tools.propose(input, packageName);
  if (notebook === undefined) return { ...nothing, isFailed: true, diagnostics };
  const tagsByCell = new Map(proposal.cells.map(({ cell, tags }) => [cell, tags]));
  const { bytes, edits, unwritten } = writeTags(input, tagsByCell);
  const withoutPlace = new Set(unwritten.map(({ cell }) => cell));
  const proposalByCell = new Map(proposal.cells.map((one) => [one.cell, one]));
  return {
    cells: cells.map(({ cell, id, startsWith, tags }) => {
      const { tags: proposed = [], reason = "" } = proposalByCell.get(cell) ?? {};
      const isPossible = !withoutPlace.has(cell);
      const common = { cell, id: id ?? null, startsWith, tags };
      return { ...common, proposed: isPossible ? proposed : [], reason: isPossible ? reason : "" };
    }),
    tagged: edits.length > 0 ? bytes : undefined,
    isFailed: false,
    diagnostics: [
      ...diagnostics.filter(isOfInterest),
      ...unwritten.map(({ cell, reason }) => {
        const tags = (tagsByCell.get(cell) ?? []).join(", ");
        const message = `\`${tags}\` cannot be stored: ${reason}`;
        return diagnose(tagWithoutPlace, { notebook: input.path, cell }, message);
      }),
    ],
    notebook,
    bug: undefined,
  };
}

/** What concerns reading and tags; the code is left to `convert` and `inspect`. */
const isOfInterest = ({ code }: Diagnostic): boolean => code.startsWith("NB1");
