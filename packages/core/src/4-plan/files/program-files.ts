import { type Call, type Expr, walk } from "../../python/ast.ts";
import { type FullNameOf, unknownPart } from "../../python/literal-text.ts";
import { filesOfCommand, filesOfScript, inFolder, type ShellFiles } from "./shell-files.ts";

type TextOf = (node: Expr) => string | undefined;

/** A program that may leave files behind of which its words do not tell. */
const filling =
  /(?:^|[\s/;|&])(?:unzip|tar|7z\w?|unrar|gunzip|kaggle|gdown|gsutil|aws|rclone|rsync|dvc|make|git (?:clone|pull|checkout|lfs)|python[\d.]* \S+\.py|ba?sh|cp|mv|wget|curl)(?:\s|$)/;

export const isProgram = ({ func }: Call, fullNameOf: FullNameOf): boolean =>
  /^(subprocess\.(run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|os\.(system|popen))$/.test(
    fullNameOf(func) ?? "",
  );

/** What the program leaves behind, in the folder where it is started; `fills` are paths that perhaps begin so, and `…` is anything. */
export function filesOfProgram(
  call: Call,
  textOf: TextOf,
): ShellFiles & { readonly fills: readonly string[] } {
  const { writes, fetches } = filesOfCall(call, textOf);
  const fills = filling.test(textsIn(call).join(" ")) ? [unknownPart] : [];
  const folder = call.keywords.find((each) => each.arg === "cwd")?.value;
  if (folder === undefined) return { writes, fetches, fills };
  const place = (path: string): string => inFolder(textOf(folder) ?? unknownPart, path);
  return { writes: writes.map(place), fetches: fetches.map(place), fills };
}

/** Of a shell what its script does, wherever that is given. */
function filesOfCall({ args: [first], keywords }: Call, textOf: TextOf): ShellFiles {
  const option = (name: string): Expr | undefined =>
    keywords.find((each) => each.arg === name)?.value;
  const command = first ?? option("args");
  if (command === undefined) return { writes: [], fetches: [] };
  if (command.nodeType !== "List" && command.nodeType !== "Tuple")
    return filesOfScript(textOf(command) ?? "");
  const words = command.elts.map((each) => textOf(each) ?? unknownPart);
  if (!/^(.*\/)?(ba|z|da|k)?sh$/.test(words[0] ?? "")) return filesOfCommand(words);
  const flag = words.findIndex((word) => /^-\w*c$/.test(word));
  const input = option("input");
  const script = flag === -1 ? input && textOf(input) : words[flag + 1];
  return filesOfScript(script ?? "");
}

/** The texts that a call is given, alone or in lists, as far as they are written there. */
function textsIn(call: Call): readonly string[] {
  const texts: string[] = [];
  walk(call, (at) => {
    if (at.nodeType === "Constant" && typeof at.value === "string") texts.push(at.value);
    return true;
  });
  return texts;
}
