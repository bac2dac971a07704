import type { Terminal } from "../terminal.ts";
import { printable } from "./printable.ts";

export interface Progress {
  /** Shows that something is done. */
  readonly step: (what: string) => void;
  /** Takes the line away; before anything else is printed. */
  readonly clear: () => void;
}

/** A line on the terminal that says how far the run is; nothing where there is no terminal or only one thing to do. */
export function startProgress({ stderr }: Terminal, total: number, isQuiet: boolean): Progress {
  if (!stderr.isTerminal || total < 2 || isQuiet) return { step: () => {}, clear: () => {} };
  const columns = stderr.columns ?? 80;
  const clear = (): void => stderr.write("\r\u001b[K");
  let done = 0;
  const step = (what: string): void => {
    done++;
    clear();
    const line = `${done}/${total} ${printable(what)}`;
    stderr.write(line.slice(0, columns - 1));
  };
  return { step, clear };
}
