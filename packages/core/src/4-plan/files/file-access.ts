import type { Call, Expr } from "../../python/ast.ts";
import { unknownPart } from "../../python/literal-text.ts";

type TextOf = (node: Expr) => string | undefined;

/** Paths as they are written. */
export interface FileAccess {
  readonly reads: readonly string[];
  /** Given to a call of which it is not known what it does. */
  readonly mentions: readonly string[];
  readonly writes: readonly string[];
  /** It writes what it downloads. */
  readonly isFetch?: boolean;
}

const reading =
  /^(read_\w+|load\w*|open|imread|fromfile|genfromtxt|ExcelFile|read|from_file|from_csv|glob|load_dataset|Path|connect|DictReader|parse)$/;
const writing = /^(to_\w+|save\w*|dump|write\w*|savefig|imwrite|mkdir|makedirs)$/;
const downloading = /^(urlretrieve|download\w*|copy2?|copyfile|move)$/;
/** A relative path with an ending, as a program names a file. */
const filePath =
  /^(?![a-z][a-z0-9+.-]*:\/\/)(?![/~\\]|[A-Za-z]:)[\w][\w ./-]*\.[A-Za-z][A-Za-z0-9]{0,7}$|^\.{1,2}\/[\w./ -]+\.[A-Za-z0-9]{1,8}$/;

/** The path of a text that looks like that of a relative file, in one spelling. */
export function relativePath(text: string): string | undefined {
  if (!filePath.test(text)) return undefined;
  return text.replaceAll(/\/{2,}/g, "/").replace(/^(?:\.\/)+/, "");
}

/** Files that a call itself reads or writes. */
export function accessOf(call: Call, textOf: TextOf): FileAccess {
  const nothing: FileAccess = { reads: [], mentions: [], writes: [] };
  const callee = calleeName(call);
  const { func } = call;
  const receiver = func.nodeType === "Attribute" ? [func.value] : [];
  const given = [...call.args, ...call.keywords.map((each) => each.value)];
  const textsOf = (nodes: readonly Expr[]): readonly string[] =>
    nodes.flatMap((each) => textOf(each) ?? []);
  if (callee === undefined) return { ...nothing, mentions: textsOf(given) };
  if (isProgram(call)) return { ...nothing, ...shellFiles(commandOf(call, textOf)), isFetch: true };
  if (callee === "open" && isWritingOpen(call))
    // A second argument of `open` is the mode, the first one of `Path.open`.
    return { ...nothing, writes: textsOf([...receiver, ...call.args.slice(0, 1)]) };
  // What `file.write("a.txt")` is given is text.
  if (/^write(_text|_bytes)?$/.test(callee)) return { ...nothing, writes: textsOf(receiver) };
  if (/^write(lines|rows?)$/.test(callee)) return nothing;
  if (writing.test(callee)) return { ...nothing, writes: textsOf(given) };
  if (downloading.test(callee)) {
    const [source, target] = call.args;
    const targets = [target, ...call.keywords.map((each) => each.value)].filter(
      (each) => each !== undefined,
    );
    const isCopy = /^(copy|move)/.test(callee);
    return {
      reads: [],
      mentions: isCopy && source !== undefined ? textsOf([source]) : [],
      writes: textsOf(targets),
      isFetch: !isCopy,
    };
  }
  return reading.test(callee)
    ? { ...nothing, reads: textsOf([...receiver, ...given]) }
    : { ...nothing, mentions: textsOf(given) };
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
  if (!/^(exists|isfile|isdir|is_file|is_dir)$/.test(calleeName(operand) ?? "")) return [];
  const [asked] = operand.args;
  const { func } = operand;
  const node = asked ?? (func.nodeType === "Attribute" ? func.value : undefined);
  const text = node === undefined ? undefined : textOf(node);
  return text === undefined ? [] : [relativePath(text) ?? text];
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

const isProgram = ({ func }: Call): boolean =>
  func.nodeType === "Attribute" &&
  func.value.nodeType === "Name" &&
  ((func.value.id === "subprocess" &&
    /^(run|call|check_call|check_output|Popen)$/.test(func.attr)) ||
    (func.value.id === "os" && func.attr === "system"));

/** The command line that a program is started with, as words; what is not known stands as one word. */
function commandOf({ args: [command] }: Call, textOf: TextOf): readonly string[] {
  if (command === undefined) return [];
  if (command.nodeType !== "List" && command.nodeType !== "Tuple")
    return (textOf(command) ?? "").split(/\s+/);
  const words = command.elts.map((each) => textOf(each) ?? unknownPart);
  const line = /^(ba|z)?sh$/.test(words[0] ?? "") && words[1] === "-c" ? words[2] : undefined;
  return line === undefined ? words : line.split(/\s+/);
}

/** What downloads of a shell line leave behind: `curl -O ADDRESS`, `wget -O a.csv ADDRESS`, `… > a.csv`. */
function shellFiles(words: readonly string[]): Pick<FileAccess, "writes" | "mentions"> {
  const writes: string[] = [];
  const bare = words.map((word) => word.replaceAll(/^["']|["';]+$/g, ""));
  const program = bare.find((word) => word === "curl" || word === "wget");
  const addresses = bare.filter((word) => /^\w+:\/\/[^/]+\/./.test(word));
  for (const [i, word] of bare.entries()) {
    const next = bare[i + 1] ?? "";
    if (/^>>?$/.test(word)) writes.push(next);
    const isOutput = program === "curl" ? /^(-\w*o|--output)$/ : /^(-\w*O|--output-document)$/;
    if (program !== undefined && isOutput.test(word)) writes.push(next);
  }
  const isNamedByAddress =
    program === "wget"
      ? writes.length === 0 && !bare.some((word) => /^(-\w*P|--directory-prefix)/.test(word))
      : program === "curl" && bare.some((word) => /^(-\w*O\w*|--remote-name)$/.test(word));
  if (isNamedByAddress)
    writes.push(...addresses.map((each) => each.replace(/[?#].*$/, "").replace(/^.*\//, "")));
  return { writes, mentions: [] };
}
