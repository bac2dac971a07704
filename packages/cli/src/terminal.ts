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

function toTextStream(stream: NodeJS.WriteStream): TextStream {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
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
