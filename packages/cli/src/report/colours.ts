import { createColors } from "picocolors";
import type { Terminal, TextStream } from "../terminal.ts";

export type Colours = ReturnType<typeof createColors>;

/**
 * Colours on a terminal only, and never with NO_COLOR (https://no-color.org). picocolors decides otherwise by itself: it
 * colours files and pipes when CI is set.
 */
export function coloursFor(stream: TextStream, { env }: Terminal): Colours {
  const isWanted = (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  return createColors(stream.isTerminal && isWanted);
}
