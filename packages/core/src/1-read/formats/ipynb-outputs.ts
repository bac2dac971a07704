import type { Json, JsonObject, Output } from "../../model/notebook.ts";
import {
  isList,
  isObject,
  multilineText,
  objectAt,
  textAt,
  valueAt,
  withUnixLines,
} from "../json.ts";

/** Reads outputs in the form of nbformat 4. Of data only the plain text is kept, and what else there was. */
export function readOutputs(
  outputs: Json | undefined,
  report: (message: string) => void,
): readonly Output[] {
  if (!isList(outputs)) return [];
  return outputs.flatMap((json) => {
    const output = isObject(json) ? readOutput(json) : undefined;
    if (output === undefined) report("An output of the cell is of no known type; it is left out.");
    return output ?? [];
  });
}

function readOutput(json: JsonObject): Output | undefined {
  const type = textAt(json, "output_type");
  switch (type) {
    case "stream": {
      const name = textAt(json, "name") === "stderr" ? "stderr" : "stdout";
      return { kind: "stream", name, text: textOf(valueAt(json, "text")) ?? "" };
    }
    case "execute_result":
    case "display_data":
    case "update_display_data": {
      const data = objectAt(json, "data");
      return {
        kind: type === "execute_result" ? "result" : "display",
        text: textOf(valueAt(data, "text/plain")),
        mimeTypes: Object.keys(data),
      };
    }
    case "error":
      return { kind: "error", name: textAt(json, "ename"), value: textAt(json, "evalue") };
    default:
      return undefined;
  }
}

function textOf(value: Json | undefined): string | undefined {
  const text = multilineText(value);
  return text === undefined ? undefined : withUnixLines(text);
}
