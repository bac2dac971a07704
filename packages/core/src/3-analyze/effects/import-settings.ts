import { type Call, type Expr, type Node, type Stmt, walk } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";

/** What a statement sets that decides what a later import finds, or what it does. */
export interface ImportSettings {
  /** What it does to where modules are found, such as `sys.path.insert`; inside of functions too. */
  readonly searchChange: string | undefined;
  /** Environment variables that it sets. */
  readonly environmentKeys: readonly string[];
}

/** Functions after which modules may be found that were not before: they change the path, or bring files. */
const searchChanging =
  /^(?:sys\.path\.(?:insert|append|extend|remove|pop|clear|reverse|sort)|sys\.meta_path\.\w+|sys\.path_hooks\.\w+|site\.addsitedir|os\.(?:chdir|system|popen)|subprocess\.(?:run|call|check_call|check_output|Popen|getoutput)|urllib\.request\.urlretrieve|wget\.download|gdown\.\w+|shutil\.(?:copy|copy2|copyfile|copytree|move|unpack_archive))$/;

/** `sys.path` and what is in it, as the target of an assignment. */
const searchPath = /^sys\.(?:path|meta_path|path_hooks)$/;

export function findImportSettings(statement: Stmt, knowledge: Knowledge): ImportSettings {
  let searchChange: string | undefined;
  const keys: string[] = [];
  walk(statement, (at) => {
    if (at.nodeType === "Call") {
      const name = qualifiedName(at.func, knowledge);
      if (name !== undefined && searchChanging.test(name) && !isQuietCommand(at.args[0]))
        searchChange ??= name;
      if (at.func.nodeType === "Attribute" && at.func.attr === "extractall")
        searchChange ??= "extractall";
      if (writesModule(at, name)) searchChange ??= "a module that is written";
      if (name === "os.environ.setdefault" || name === "os.putenv")
        keys.push(...textOf(at.args[0]));
      if (name === "os.environ.update")
        for (const argument of at.args)
          if (argument.nodeType === "Dict")
            keys.push(...argument.keys.flatMap((key) => textOf(key ?? undefined)));
    }
    const target = changedBy(at);
    if (target === undefined) return;
    const name = qualifiedName(target, knowledge);
    if (name !== undefined && searchPath.test(name)) searchChange ??= name;
    if (name === "os.environ" && at.nodeType === "Subscript") keys.push(...textOf(at.slice));
  });
  return { searchChange, environmentKeys: keys };
}

/** Does a command only tell something, such as `ls`? */
function isQuietCommand(argument: Expr | undefined): boolean {
  const first = argument?.nodeType === "List" ? argument.elts[0] : argument;
  const [command = ""] = textOf(first);
  if (/[>|;&`]/.test(command)) return false; // it may write a file
  return /^(?:ls|pwd|cat|head|tail|wc|echo|date|df|du|free|which|whoami|uname|lscpu|nvidia-smi|ps|grep)(?:\s|$)/.test(
    command,
  );
}

/** `open("shapes.py", "w")`, `Path("shapes.py").write_text(…)` */
function writesModule({ func, args }: Call, name: string | undefined): boolean {
  const isModule = (node: Expr | undefined): boolean => (textOf(node)[0] ?? "").endsWith(".py");
  if (name === "open") return isModule(args[0]) && /[wax]/.test(textOf(args[1])[0] ?? "");
  if (func.nodeType !== "Attribute" || !/^write_(?:text|bytes)$/.test(func.attr)) return false;
  let isFound = false;
  walk(func.value, (at) => {
    isFound ||= at.nodeType === "Constant" && isModule(at);
    return !isFound;
  });
  return isFound;
}

/** `sys.path` of `sys.path = …`, `sys.path += …`, `sys.path[:0] = …` and `del sys.path[0]`. */
function changedBy(at: Node): Expr | undefined {
  if (at.nodeType === "Subscript" && at.ctx.nodeType !== "Load") return at.value;
  const isStored =
    (at.nodeType === "Attribute" || at.nodeType === "Name") && at.ctx.nodeType === "Store";
  return isStored ? at : undefined;
}

const textOf = (node: Expr | undefined): readonly string[] =>
  node?.nodeType === "Constant" && typeof node.value === "string" ? [node.value] : [];
