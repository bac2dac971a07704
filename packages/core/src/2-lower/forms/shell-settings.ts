import type { Form } from "../magic.ts";

/** `InteractiveShell.ast_node_interactivity = "all"`: how the notebook shows values. */
export const shellSettings: Form = {
  isLikely: (text) => text.includes("InteractiveShell"),
  find: ({ masked }) =>
    /^InteractiveShell\s*\.\s*\w+\s*=(?!=)[^;]*$/.test(masked)
      ? [
          {
            start: 0,
            end: masked.length,
            outcome: {
              becomes: "nothing",
              reason: "sets how the notebook shows values",
              isSilent: true,
            },
          },
        ]
      : [],
};
