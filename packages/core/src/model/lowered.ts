import type { Cell, Notebook, RunFile, Span } from "./notebook.ts";

/** A notebook whose code cells hold plain Python. */
export interface LoweredNotebook {
  readonly notebook: Notebook;
  /** One for each code cell, in order. */
  readonly cells: readonly LoweredCell[];
}

export interface LoweredCell {
  readonly cell: Cell;
  /**
   * Plain Python: no magics, no shell lines, no directives. What a magic needs (`import subprocess`) stands in it as an
   * ordinary import, so that later stages see real bindings and uses. Empty where nothing is left to run.
   */
  readonly code: string;
  /** How `cell.source` became `code`: sorted, not overlapping; spans are offsets into `cell.source`. */
  readonly edits: readonly Edit[];
  /** Magics and shell lines that left no code behind, with the reason. */
  readonly dropped: readonly DroppedLine[];
  /** What install lines ask for: pip's own syntax, one requirement or option each. */
  readonly installs: readonly InstallRequest[];
  /** `%%writefile x.py`: files that the notebook writes from its own text. */
  readonly files: readonly WrittenFile[];
  /** Set where the cell is not Python (`%%R`, `%%javascript`): it is kept as it is beside the package. */
  readonly foreign:
    | {
        readonly language: string;
        readonly reason: string;
        /** Names that it gives the notebook: `%%R -o x`. */
        readonly binds?: readonly string[];
      }
    | undefined;
  /** `%%ipytest`: a test, whatever its tags. */
  readonly isTest: boolean;
  /** `%%capture`, `%%time` and the like: printed output of the notebook is not what the code alone prints. */
  readonly hasUnstableOutput: boolean;
  /** The cell is to fail: what of it may fail stands in a `try`, the rest before that. */
  readonly isGuarded?: boolean;
  /** Stretches of `code` that come from files that `%run` runs, by position. */
  readonly included?: readonly Included[];
  /** Notebooks that `%run` runs and that are not there, as it names them: what they define is not known. */
  readonly missingFiles?: readonly string[];
}

/** A cell of a file that `%run` runs, as a stretch of the code that runs it; a script is one cell. */
export interface Included extends Span {
  readonly file: RunFile;
  /** Position in that file, from 1. */
  readonly cell: number;
}

export interface Edit extends Span {
  /** Takes the place of the span. */
  readonly text: string;
}

export interface DroppedLine extends Span {
  readonly reason: string;
}

export interface InstallRequest extends Span {
  readonly tool: "pip" | "conda" | "apt";
  /** As the tool reads it: `pandas==2.1.4`, `-r requirements.txt`, `git+https://…`. */
  readonly spec: string;
  /** A commented-out line: a hint only. */
  readonly isHint: boolean;
}

export interface WrittenFile {
  /** As written by the author; nothing has been checked. */
  readonly path: string;
  readonly text: string;
  readonly isAppended: boolean;
}
