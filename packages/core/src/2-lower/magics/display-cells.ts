import type { Magic } from "../magic.ts";

/** Cells that only show something. */
export const displayCells: Magic = {
  names: `html HTML svg SVG latex markdown javascript js mermaid css`.split(" "),
  cell: ({ name }) => ({
    becomes: "nothing",
    reason: `\`%%${name}\` shows something to the reader`,
    isSilent: true,
  }),
};
