import { argumentOf, type FoundCall, stringOf } from "../calls.ts";
import { nounOf, nounOfPath } from "../nouns.ts";
import type { NamingFacts, Purpose } from "./purpose.ts";

const functions =
  /^(?:json|pickle|joblib|yaml|dill|cloudpickle|toml)\.(?:dump|safe_dump)$|^torch\.save$|^numpy\.(?:save|savez|savez_compressed|savetxt)$|^(?:cv2|imageio|skimage\.io)\.im(?:write|save)$|^scipy\.io\.(?:savemat|wavfile\.write)$|^networkx\.write_\w+$/;
const own = /^(?:save|write|export|dump|store)(?:_|$)/;
const methods =
  /^(?:to_(?:csv|excel|parquet|json|pickle|sql|feather|hdf|stata|gbq|file)|save|save_model|save_weights|save_pretrained|write_html|write_image|export)$/;

export const write: Purpose = {
  name: "write",
  words:
    /\b(?:sav(?:e|es|ing)|writ(?:e|es|ing)|export\w*|stor(?:e|es|ing)|submission|submit\w*|dump\w*|persist\w*)\b/,
  findEvidence: ({ calls }) => {
    const found = calls.find(isWriting);
    return (
      found &&
      (found.node.func.nodeType === "Attribute" && found.path === undefined
        ? `.${found.name}`
        : found.name)
    );
  },
  nameOf,
};

function isWriting(call: FoundCall): boolean {
  if (call.path === "open") return /[wax]/.test(stringOf(argumentOf(call.node, "mode", 1)) ?? "r");
  if (call.path !== undefined) return functions.test(call.path);
  if (call.node.func.nodeType === "Name") return own.test(call.name);
  // `df.to_json()` gives a text, `df.to_json(path)` writes a file.
  return methods.test(call.name) && call.node.args.length + call.node.keywords.length > 0;
}

function nameOf({ statements, textOf }: NamingFacts): readonly string[] {
  const nouns: string[] = [];
  for (const call of statements.flatMap((each) => each.calls).filter(isWriting)) {
    const receiver =
      call.path === undefined && call.node.func.nodeType === "Attribute"
        ? call.receiver
        : undefined;
    const [first, second] = call.node.args;
    const object =
      receiver ?? (first?.nodeType === "Name" && call.path !== "open" ? first.id : undefined);
    for (const path of [first, second]) {
      const text = stringOf(path) ?? (path?.nodeType === "Name" ? textOf(path.id) : undefined);
      const noun = nounOfPath(text);
      if (noun !== undefined) nouns.push(noun);
    }
    const noun = nounOf(object);
    if (noun !== undefined) nouns.push(noun);
  }
  const unique = [...new Set(nouns)];
  return [...(unique.length <= 3 ? unique.map((noun) => `save_${noun}`) : []), "save_files"];
}
