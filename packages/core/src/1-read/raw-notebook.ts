import type { Diagnostic } from "../model/diagnostic.ts";
import type { Cell, JsonObject, Notebook } from "../model/notebook.ts";

/** A cell as its file has it, before anything is known of tags. */
export interface RawCell extends Pick<
  Cell,
  "kind" | "source" | "firstLine" | "id" | "executionCount" | "outputs" | "title"
> {
  readonly metadata: JsonObject;
}

/** A notebook as its file has it, before anything is known of tags. */
export interface RawNotebook extends Pick<
  Notebook,
  "format" | "language" | "pythonVersion" | "kernelName" | "metadata"
> {
  readonly cells: readonly RawCell[];
}

/** What a format makes of a file; without a notebook there is an error among the diagnostics. */
export interface RawReading {
  readonly notebook: RawNotebook | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A cell of a text format: such a file has neither ids nor outputs. */
export function textCell(
  cell: Pick<RawCell, "kind" | "source" | "firstLine"> & Partial<RawCell>,
): RawCell {
  return {
    id: undefined,
    executionCount: undefined,
    outputs: [],
    title: undefined,
    metadata: {},
    ...cell,
  };
}
