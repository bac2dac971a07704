import type { FoundCall } from "../calls.ts";
import type { Purpose, StatementFacts } from "./purpose.ts";

/** Options of libraries for figures. */
export const isOption = ({ path }: FoundCall): boolean =>
  path !== undefined &&
  /^seaborn\.(?:set|set_theme|set_style|set_palette|set_context|mpl\.rc)$|\.register_matplotlib_converters$|^matplotlib\.(?:pyplot\.)?(?:rc|style\.use)$/.test(
    path,
  );

/** Does it only set what later code goes by? */
export const setsOptions = ({ statement, calls }: StatementFacts): boolean =>
  statement.processState !== undefined ||
  (statement.node.nodeType === "Expr" && calls.length > 0 && calls.every(isOption));

export const setUp: Purpose = {
  name: "set-up",
  words: /\b(?:set[- ]?up|setup|settings?|config\w*|options?|seeds?|environment)\b/,
  findEvidence: (facts) => (setsOptions(facts) ? "seeds and options" : undefined),
  nameOf: () => ["set_up"],
};
