import type { Call, Expr } from "../../python/ast.ts";
import { type FullNameOf, unknownPart } from "../../python/literal-text.ts";
import { asking, calleeName } from "./callee-name.ts";
import { listedFiles } from "./listed-files.ts";
import { filesOfProgram, isProgram } from "./program-files.ts";

type TextOf = (node: Expr) => string | undefined;

/** Paths as they are written; what is not known of one is `…`. */
export interface FileAccess {
  readonly reads: readonly string[];
  /** Given to a call of which it is not known what it does. */
  readonly mentions: readonly string[];
  readonly writes: readonly string[];
  /** Written by a download, or only where something else failed. */
  readonly fetches: readonly string[];
  /** Patterns: every file that matches one is read. */
  readonly lists: readonly string[];
  /** Folders that are made, which were not there before. */
  readonly folders: readonly string[];
  /** Of these, or of what begins with them, something is perhaps made; `…` is anything. */
  readonly fills: readonly string[];
  /** Its receiver and arguments are only paths of what is said above, and no accesses of their own. */
  readonly isComplete: boolean;
}

const reading =
  /^(read_\w+|load\w*|open|imread|fromfile|genfromtxt|ExcelFile|read|from_file|from_csv|load_dataset|Path|connect|DictReader|parse)$/;
const writing = /^(to_\w+|save\w*|dump|write\w*|savefig|imwrite)$/;
const unpacking =
  /^(extract(all)?|unpack\w*|unzip\w*|untar\w*|download\w*|\w+_download|urlretrieve|copytree|clone_from|retrieve)$/;
const making =
  /^(make|create|write|save|export|dump|ensure|build|generate|prepare|setup|split|convert|get_data|get_file)/i;
const downloading = /^(urlretrieve|download\w*|copy2?|copyfile|move)$/;

/** Files that a call itself reads or writes. */
export function accessOf(call: Call, textOf: TextOf, fullNameOf: FullNameOf): FileAccess {
  const nothing: FileAccess = {
    reads: [],
    mentions: [],
    writes: [],
    fetches: [],
    lists: [],
    folders: [],
    fills: [],
    isComplete: false,
  };
  const callee = calleeName(call);
  const { func } = call;
  const receiver = func.nodeType === "Attribute" ? [func.value] : [];
  const given = [...call.args, ...call.keywords.map((each) => each.value)];
  const textsOf = (nodes: readonly Expr[]): readonly string[] =>
    nodes.flatMap((each) => textOf(each) ?? []);
  const complete: FileAccess = { ...nothing, isComplete: true };
  // `Path(folder, "a.txt")` is one path, and `"a.txt"` none.
  const whole = textOf(call);
  if (whole !== undefined)
    return callee !== undefined && /^\w*Path$/.test(callee)
      ? { ...complete, reads: [whole] }
      : { ...complete, mentions: [whole] };
  if (callee === undefined) return { ...nothing, mentions: textsOf(given) };
  const listed = listedFiles(call, textOf, fullNameOf);
  if (listed !== undefined) return { ...complete, lists: [listed] };
  if (isProgram(call, fullNameOf)) return { ...nothing, ...filesOfProgram(call, textOf) };
  if (callee === "open" && isWritingOpen(call))
    // A second argument of `open` is the mode, the first one of `Path.open`.
    return { ...complete, writes: textsOf([...receiver, ...call.args.slice(0, 1)]) };
  // What `file.write("a.txt")` is given is text.
  if (/^(write(_text|_bytes)?|touch)$/.test(callee))
    return { ...complete, writes: textsOf(receiver) };
  if (/^write(lines|rows?)$/.test(callee)) return nothing;
  if (/^(mkdir|makedirs)$/.test(callee)) {
    const made = textsOf([...receiver, ...call.args.slice(0, 1)]);
    const isPerhapsThere = call.keywords.some(
      (each) => each.arg !== "mode" && each.arg !== "parents",
    );
    return { ...complete, [isPerhapsThere ? "fills" : "folders"]: made };
  }
  if (writing.test(callee)) return { ...complete, writes: textsOf(given), fills: textsOf(given) };
  // Whoever asks whether it is there does without it.
  if (asking.test(callee)) return { ...complete, mentions: textsOf([...receiver, ...given]) };
  // Of a folder that is not known, or of an object that is called `Path` and is none of pathlib's.
  if (callee === "with_name" || (callee === "Path" && given.length > 1)) return complete;
  if (downloading.test(callee)) {
    const [source, target] = call.args;
    const targets = textsOf(
      [target, ...call.keywords.map((each) => each.value)].filter((each) => each !== undefined),
    );
    return /^(copy|move)/.test(callee)
      ? {
          ...nothing,
          mentions: source === undefined ? [] : textsOf([source]),
          writes: targets,
          fills: targets,
        }
      : { ...nothing, fetches: targets, fills: [unknownPart] };
  }
  const texts = textsOf(given);
  if (reading.test(callee))
    return {
      ...complete,
      reads: textsOf([...receiver, ...given]),
      // Of a library that reads many files as one.
      lists: texts.filter((text) => /[*?\]][^/]*\.\w{1,8}$|\*$/.test(text)),
    };
  const fills = unpacking.test(callee) ? [unknownPart] : making.test(callee) ? texts : [];
  return { ...nothing, mentions: texts, fills };
}

/** `open(path, "w")`, `gzip.open(path, mode="wb")`, `Path(path).open("w")`. */
function isWritingOpen(call: Call): boolean {
  const named = call.keywords.find((each) => each.arg === "mode")?.value;
  const isMode = (node: Expr | undefined): boolean =>
    node?.nodeType === "Constant" &&
    typeof node.value === "string" &&
    /^[rwaxbt+]*[wax][rwaxbt+]*$/.test(node.value);
  return isMode(named ?? call.args[1]) || (call.args.length === 1 && isMode(call.args[0]));
}
