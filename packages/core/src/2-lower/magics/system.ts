import type { Magic } from "../magic.ts";
import { lowerCapture } from "../shell/lower-command.ts";

/** `%system command`, `%sx command` and `%%!`: runs it and gives the lines. */
export const system: Magic = {
  names: ["system", "sx", "!"],
  line: ({ args, facts }) => lowerCapture(args, facts),
  value: ({ args, facts }) => lowerCapture(args, facts),
  cell: ({ args, body, facts }) => {
    const capture = lowerCapture(body, facts);
    if (capture.becomes !== "code") return { becomes: "nothing", reason: "an empty command" };
    const target = /^--out[= ]\s*(\w+)/.exec(args.trim())?.[1];
    return target === undefined ? capture : { ...capture, code: `${target} = ${capture.code}` };
  },
};
