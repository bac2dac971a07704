import { buffer } from "node:stream/consumers";

/** Where the command line reads and writes: the process, or what a test looks into. */
export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly stdout: TextStream;
  /** Diagnostics and progress. */
  readonly stderr: TextStream;
  readonly readStdin: () => Promise<Uint8Array>;
}

export interface TextStream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width of the terminal, where it is one. */
  readonly columns: number | undefined;
}

/** Typed as always a terminal; a pipe has no `isTTY`. */
type OutputStream = Pick<NodeJS.WriteStream, "write" | "columns"> & { readonly isTTY?: boolean };

function toTextStream(stream: OutputStream): TextStream {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY ?? false,
    columns: stream.columns,
  };
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: toTextStream(process.stdout),
    stderr: toTextStream(process.stderr),
    readStdin: () => buffer(process.stdin),
  };
}
