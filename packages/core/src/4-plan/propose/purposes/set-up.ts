import type { Purpose } from "./purpose.ts";

export const setUp: Purpose = {
  name: "set-up",
  words: /\b(?:set[- ]?up|setup|settings?|config\w*|options?|seeds?|environment)\b/,
  findEvidence: ({ statement }) =>
    statement.processState === undefined ? undefined : "seeds and options",
  nameOf: () => ["set_up"],
};
