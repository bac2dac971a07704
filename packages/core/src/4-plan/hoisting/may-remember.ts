import { type Expr, type Node, walk } from "../../python/ast.ts";

/** Decorators that keep nothing from one call for the next. */
const forgetful =
  /^(?:staticmethod|classmethod|property|setter|getter|deleter|abstractmethod|contextmanager|wraps|total_ordering|dataclass|overload|no_grad|inference_mode)$/;

/**
 * May it keep what it computed, in a cache, a default or an attribute of its class? When a pipeline runs again, with other parameters, the
 * definition would be the same one.
 */
export function mayRemember(definition: Node): boolean {
  let isFound = false;
  walk(definition, (at, parent) => {
    if ("decorator_list" in at && at.decorator_list.some((each) => !forgetful.test(lastName(each))))
      isFound = true;
    if (at.nodeType === "Arguments")
      isFound ||= [...at.defaults, ...at.kw_defaults].some((each) => each && isContainer(each));
    if (
      parent?.nodeType === "ClassDef" &&
      (at.nodeType === "Assign" || at.nodeType === "AnnAssign")
    )
      isFound ||= at.value !== null && at.value !== undefined && isEmptied(at.value);
    return !isFound;
  });
  return isFound;
}

const lastName = (node: Expr): string => {
  const func = node.nodeType === "Call" ? node.func : node;
  return func.nodeType === "Name" ? func.id : func.nodeType === "Attribute" ? func.attr : "";
};

const isContainer = ({ nodeType }: Expr): boolean =>
  /^(?:List|Dict|Set|ListComp|DictComp|SetComp|Call)$/.test(nodeType);

/** `{}`, `[]` or `defaultdict(list)`: something to be filled. */
const isEmptied = (node: Expr): boolean =>
  (node.nodeType === "List" && node.elts.length === 0) ||
  (node.nodeType === "Dict" && node.values.length === 0) ||
  (node.nodeType === "Call" &&
    /^(?:dict|list|set|defaultdict|Counter|OrderedDict|deque)$/.test(lastName(node)));
