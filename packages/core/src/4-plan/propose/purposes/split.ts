import type { FoundCall } from "../calls.ts";
import type { Purpose } from "./purpose.ts";

const functions =
  /(?:^|\.)(?:train_test_split|random_split|train_test_split_edges|temporal_train_test_split)$/;
const own =
  /^(?:train_test_split|train_val)(?:_|$)|^split_(?:data|train|test|set|sample|valid)|(?:train|test|data)_split$/;
/** What a function that is only called `split` gives where it splits data, and no text. */
const parts = /(?:^|_)(?:train|test|valid|validation|val|dev|holdout)(?:_|$)/i;

export const split: Purpose = {
  name: "split",
  words: /\b(?:split\w*|train[- /]?(?:and )?test|hold[- ]?out|partition\w*)\b/,
  findEvidence: ({ statement, calls }) =>
    calls.find(
      (call) =>
        isSplitting(call) ||
        (call.isOwn &&
          call.via === undefined &&
          /^split(?:_|$)|(?:^|_)split$/.test(call.name) &&
          [...statement.flow.possible].some((name) => parts.test(name))),
    )?.name,
  nameOf: () => ["split_data"],
};

function isSplitting(call: FoundCall): boolean {
  if (call.path !== undefined) return functions.test(call.path);
  if (call.node.func.nodeType === "Name") return own.test(call.name);
  return call.name === "randomSplit" || call.name === "random_split";
}
