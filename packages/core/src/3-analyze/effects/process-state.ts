import type { ProcessState } from "../../model/analysis.ts";
import { type Stmt, walk } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { rootName } from "../../python/qualify.ts";

/** Calls that set something of the process, as prefixes of full names. */
const calls: readonly (readonly [RegExp, ProcessState])[] = [
  [
    /^(numpy\.)?random\.seed$|manual_seed(_all)?$|^tensorflow\.(random\.)?set_(random_)?seed$|seed_everything$|set_seed$|set_random_seed$/,
    "seed",
  ],
  [
    /^os\.(chdir|putenv|unsetenv|umask|environ\.\w+)$|^sys\.path\.\w+$|^site\.addsitedir$|^dotenv\.load_dotenv$/,
    "environment",
  ],
  [
    /^pandas\.(set_option|reset_option|options\.)|^numpy\.(set_printoptions|seterr)|^warnings\.(filterwarnings|simplefilter|resetwarnings)$/,
    "option",
  ],
  [
    /^matplotlib\.(use|rc|rcdefaults|rcParams\.\w+|pyplot\.(rc|rcdefaults|rcParams\.\w+|style\.use|switch_backend|ion|ioff|set_cmap))$/,
    "option",
  ],
  [
    /^pylab\.rcParams|^seaborn\.(set|set_theme|set_style|set_context|set_palette|reset_defaults)$|^plotly\.io\.templates/,
    "option",
  ],
  [
    /^logging\.(basicConfig|disable|captureWarnings)$|^locale\.setlocale$|^sys\.(setrecursionlimit|set_int_max_str_digits)$/,
    "option",
  ],
  [
    /^torch\.(set_\w+|use_deterministic_algorithms|autograd\.set_detect_anomaly)$|^tensorflow\.(config|get_logger|keras\.backend)\./,
    "option",
  ],
  [
    /^sympy\.init_printing$|^decimal\.(setcontext|getcontext)|^gc\.(disable|enable)$|^signal\.signal$|^faulthandler\.|^tqdm\.\w*\.?pandas$/,
    "option",
  ],
  [
    /^sklearn\.set_config$|^altair\.(data_transformers|renderers|themes)\.|^plt\.style\.use$|^IPython\.display\.set_matplotlib_formats$/,
    "option",
  ],
];

/** Does the statement set seeds, options, the environment, or patch something imported? Bodies of functions do not count: they run later. */
export function findProcessState(statement: Stmt, knowledge: Knowledge): ProcessState | undefined {
  let found: ProcessState | undefined;
  walk(statement, (node) => {
    if (
      node.nodeType === "FunctionDef" ||
      node.nodeType === "AsyncFunctionDef" ||
      node.nodeType === "Lambda"
    )
      return false;
    if (node.nodeType === "Call") {
      const name = qualifiedName(node.func, knowledge);
      const patched = name === "setattr" || name === "delattr" ? node.args[0] : undefined;
      const target = patched && rootName(patched);
      if (
        target !== undefined &&
        (knowledge.ownClasses.has(target) || knowledge.importedByName.has(target))
      )
        found ??= "patch";
      found ??= name === undefined ? undefined : calls.find(([pattern]) => pattern.test(name))?.[1];
    }
    if (
      (node.nodeType === "Attribute" || node.nodeType === "Subscript") &&
      node.ctx.nodeType !== "Load"
    ) {
      const root = rootName(node);
      if (root === undefined) return;
      const imported = knowledge.importedByName.get(root);
      if (imported === undefined) {
        // A patch of the notebook's own class counts for all instances that there are.
        if (knowledge.ownClasses.has(root)) found ??= "patch";
        return;
      }
      const name = qualifiedName(node.value, knowledge) ?? imported;
      found ??= /^os\.environ|^sys\.path|^sys\b/.test(name)
        ? "environment"
        : /rcParams|options|rcdefaults|config/.test(name)
          ? "option"
          : "patch";
    }
    return;
  });
  return found;
}
