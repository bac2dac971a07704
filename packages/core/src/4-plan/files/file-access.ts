import { type Call, type Expr, type ExceptHandler, type Node, walk } from "../../python/ast.ts";
import { type FullNameOf, unknownPart } from "../../python/literal-text.ts";
import { listedFiles } from "./listed-files.ts";
import { relativePath } from "./path-texts.ts";
import { filesOfCommand, filesOfScript, inFolder, type ShellFiles } from "./shell-files.ts";

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
/** A program that may leave files behind of which its words do not tell. */
const filling =
  /(?:^|[\s/;|&])(unzip|tar|7z\w?|unrar|gunzip|kaggle|gdown|gsutil|aws|rclone|rsync|dvc|make|python[\d.]*|ba?sh|git|cp|mv|wget|curl)(?:\s|$)/;
const listing = /^(i?glob|rglob|listdir|scandir|iterdir)$/;
const asking = /^(exists|isfile|isdir|is_file|is_dir)$/;
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

/** Files whose absence a condition asks for: `not os.path.exists("a.csv")`, each part of an `and` for itself. */
export function pathsAskedFor(test: Expr, textOf: TextOf): readonly string[] {
  if (test.nodeType === "BoolOp")
    return test.op.nodeType === "And"
      ? test.values.flatMap((each) => pathsAskedFor(each, textOf))
      : [];
  if (test.nodeType !== "UnaryOp" || test.op.nodeType !== "Not") return [];
  const { operand } = test;
  if (operand.nodeType !== "Call") return [];
  if (!asking.test(calleeName(operand) ?? "")) return [];
  const [asked] = operand.args;
  const { func } = operand;
  const node = asked ?? (func.nodeType === "Attribute" ? func.value : undefined);
  const text = node === undefined ? undefined : textOf(node);
  return text === undefined ? [] : [relativePath(text) ?? text];
}

/** Does a condition ask whether some file is there, or what a folder holds? */
export function asksForFile(test: Expr): boolean {
  let isFound = false;
  walk(test, (at) => {
    if (at.nodeType === "Call")
      isFound ||= asking.test(calleeName(at) ?? "") || listing.test(calleeName(at) ?? "");
    return !isFound;
  });
  return isFound;
}

/** Does code remove files or folders? */
export function removesFiles(code: Node, fullNameOf: FullNameOf): boolean {
  let isFound = false;
  walk(code, (at) => {
    if (at.nodeType === "Call")
      isFound ||=
        /^(os\.(remove|unlink|rmdir)|shutil\.rmtree)$/.test(fullNameOf(at.func) ?? "") ||
        calleeName(at) === "unlink";
    return !isFound;
  });
  return isFound;
}

/** Does an `except` go on where a file is absent? */
export function handlesAbsence({ type }: ExceptHandler): boolean {
  const types = type?.nodeType === "Tuple" ? type.elts : type ? [type] : undefined;
  return (
    types?.some(
      (each: Expr) =>
        each.nodeType === "Name" &&
        /^(FileNotFoundError|OSError|IOError|EnvironmentError|Exception|BaseException)$/.test(
          each.id,
        ),
    ) ?? true
  );
}

function calleeName({ func }: Call): string | undefined {
  if (func.nodeType === "Name") return func.id;
  return func.nodeType === "Attribute" ? func.attr : undefined;
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

const isProgram = ({ func }: Call, fullNameOf: FullNameOf): boolean =>
  /^(subprocess\.(run|call|check_call|check_output|Popen|getoutput|getstatusoutput)|os\.(system|popen))$/.test(
    fullNameOf(func) ?? "",
  );

/** What the program leaves behind, in the folder where it is started. */
function filesOfProgram(
  call: Call,
  textOf: TextOf,
): Pick<FileAccess, "writes" | "fetches" | "fills"> {
  const { writes, fetches } = filesOfCall(call, textOf);
  const words = textsIn(call);
  const fills = words.some((text) => filling.test(text)) ? [unknownPart] : [];
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
