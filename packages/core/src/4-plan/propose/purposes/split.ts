import type { FoundCall } from "../calls.ts";
import type { Purpose } from "./purpose.ts";

const functions =
  /(?:^|\.)(?:train_test_split|random_split|train_test_split_edges|temporal_train_test_split)$/;
const own = /^(?:split|train_test_split|train_val)(?:_|$)|(?:^|_)split$/;

export const split: Purpose = {
  name: "split",
  words: /\b(?:split\w*|train[- /]?(?:and )?test|hold[- ]?out|partition\w*)\b/,
  findEvidence: ({ calls }) => calls.find(isSplitting)?.name,
  nameOf: () => ["split_data"],
};

function isSplitting(call: FoundCall): boolean {
  if (call.path !== undefined) return functions.test(call.path);
  if (call.node.func.nodeType === "Name") return own.test(call.name);
  return call.name === "randomSplit" || call.name === "random_split";
}
