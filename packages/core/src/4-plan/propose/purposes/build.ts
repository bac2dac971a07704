import type { FoundCall } from "../calls.ts";
import { nounOf } from "../nouns.ts";
import type { NamingFacts, Purpose } from "./purpose.ts";

const functions =
  /^(?:tensorflow\.)?keras\.(?:[\w.]+\.)?(?:Sequential|Model|Input|layers\.\w+|Dense)$|^torch\.nn\.(?:Sequential|Module)$|^keras\.layers\.[\w.]+$/;
const own =
  /^(?:build|create|make|define|get)_(?:\w+_)?(?:model|network|net|graph|classifier|pipeline)$/;

/** Puts a model together, layer by layer. An estimator that is made in one line belongs to its training. */
export const build: Purpose = {
  name: "build",
  words:
    /\b(?:build\w*|architecture|defin(?:e|ing) (?:the )?(?:model|network)|creat(?:e|ing) (?:the )?(?:model|network)|compil\w+)\b/,
  findEvidence: ({ calls }) => calls.find(isBuilding)?.name,
  nameOf,
};

function isBuilding(call: FoundCall): boolean {
  if (call.path !== undefined) return functions.test(call.path);
  return call.node.func.nodeType === "Name"
    ? own.test(call.name)
    : call.name === "compile" && call.receiver !== undefined;
}

function nameOf({ statements }: NamingFacts): readonly string[] {
  const bound = statements.flatMap(({ statement, calls }) =>
    calls.some(isBuilding) ? [...statement.flow.definite] : [],
  );
  const noun = bound.map(nounOf).find((each) => each !== undefined);
  return [...(noun === undefined ? [] : [`build_${noun}`]), "build_model"];
}
