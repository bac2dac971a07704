import type { Statement } from "../../model/analysis.ts";
import { type ClassDef, type Expr, type FunctionNode, type Node, walk } from "../../python/ast.ts";
import { builtinNames } from "../../python/builtins.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";
import { findChangedNames } from "./mutations.ts";

/**
 * Names whose object a statement may change, by its index; of a function or class the notebook's names that its code may change. It follows
 * the notebook's own functions into what they do with their arguments, so that it says less than `mutated` and `maybeMutated`, which suppose the worst.
 */
export function findTouched(
  statements: readonly Statement[],
  knowledge: Knowledge,
): ReadonlyMap<number, ReadonlySet<string>> {
  const harmless = findHarmless(statements, knowledge);
  // Objects that can be changed at all: what only functions, classes and imports bind, or what is fixed, is none.
  const variables = new Set(
    statements
      .filter(({ kind, dynamic }) => kind === "other" || dynamic !== undefined)
      .flatMap(({ flow }) => [...flow.possible].filter((name) => !knowledge.fixed.has(name))),
  );
  return new Map(
    statements.map((statement) => [
      statement.index,
      touchedBy(statement, knowledge, harmless, variables),
    ]),
  );
}

function touchedBy(
  statement: Statement,
  knowledge: Knowledge,
  harmless: ReadonlySet<string>,
  variables: ReadonlySet<string>,
): ReadonlySet<string> {
  const { node, kind, uses, mutated, maybeMutated } = statement;
  const changes = changesOf(statement, knowledge, harmless);
  const changed = new Set([...changes.mutated, ...changes.maybeMutated]);
  if (statement.dynamic !== undefined) return new Set([...mutated, ...maybeMutated]);
  if (kind !== "function" && kind !== "class") return changed;
  const ofNotebook = new Set(uses.map(({ name }) => name));
  const readByBody = uses.filter(({ kind: use, when }) => use === "read" && when !== "now");
  const given = parametersIn(node);
  const touched = new Set([...changed].filter((name) => ofNotebook.has(name)));
  // A default is kept from call to call.
  if (holdsDefaults(node)) for (const name of changed) if (given.has(name)) touched.add(name);
  const isOther = (name: string): boolean =>
    !ofNotebook.has(name) &&
    !given.has(name) &&
    !(isFresh(name, node, knowledge) && !changes.inParts.has(name));
  // What a variable of the function stands for is not followed: it may be anything that the function reads.
  if ([...changed].some(isOther))
    for (const { name } of readByBody) if (variables.has(name)) touched.add(name);
  return touched;
}

/** Functions and classes of the notebook that are bound once, and change nothing of what they are given when they are called. */
function findHarmless(statements: readonly Statement[], knowledge: Knowledge): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { flow, globalWrites } of statements)
    for (const name of new Set([...flow.possible, ...globalWrites]))
      times.set(name, (times.get(name) ?? 0) + 1);
  const isOnce = (name: string): boolean => times.get(name) === 1;
  const harmless = new Set<string>();
  const functions: Statement[] = [];
  for (const statement of statements) {
    const { node, dynamic } = statement;
    if (dynamic !== undefined) continue;
    if (node.nodeType === "ClassDef" && isOnce(node.name) && isPlainConstructor(node))
      harmless.add(node.name);
    if (node.nodeType === "FunctionDef" && isOnce(node.name) && isPlainlyDecorated(node)) {
      functions.push(statement);
      harmless.add(node.name);
    }
  }
  for (let before = -1; before !== harmless.size;) {
    before = harmless.size;
    for (const statement of functions) {
      const { name } = statement.node as FunctionNode;
      if (harmless.has(name) && !changesNothing(statement, knowledge, harmless))
        harmless.delete(name);
    }
  }
  return harmless;
}

/** What runs through an iterator that it was given uses it up: the one who passes it is taken to. */
function changesOf(
  { node, kind, uses }: Statement,
  knowledge: Knowledge,
  harmless: ReadonlySet<string>,
): ReturnType<typeof findChangedNames> {
  const isDefinition = kind === "function" || kind === "class";
  const iterators = new Set(
    [...knowledge.iterators].filter((name) => uses.some((use) => use.name === name)),
  );
  const found = findChangedNames(
    node,
    isDefinition ? { ...knowledge, iterators } : knowledge,
    harmless,
  );
  // `list[int]` of an annotation.
  const isOwn = (name: string): boolean => knowledge.own.has(name) || !builtinNames.has(name);
  return {
    mutated: new Set([...found.mutated].filter(isOwn)),
    maybeMutated: new Set([...found.maybeMutated].filter(isOwn)),
    inParts: found.inParts,
  };
}

function changesNothing(
  statement: Statement,
  knowledge: Knowledge,
  harmless: ReadonlySet<string>,
): boolean {
  const { node } = statement;
  const { mutated, maybeMutated, inParts } = changesOf(statement, knowledge, harmless);
  if (maybeMutated.size > 0) return false;
  if (![...mutated].every((name) => isFresh(name, node, knowledge) && !inParts.has(name)))
    return false;
  let isKnown = true;
  walk(node, (at) => {
    if (at.nodeType === "Global" || at.nodeType === "Nonlocal") isKnown = false;
    if (at.nodeType !== "Call" || at.func.nodeType !== "Name") return isKnown;
    const { id } = at.func;
    // A function that was passed in may change what it is given.
    isKnown &&=
      harmless.has(id) ||
      knowledge.importedByName.has(id) ||
      builtinNames.has(id) ||
      at.args.length + at.keywords.length === 0;
    return isKnown;
  });
  return isKnown;
}

/** Is the name one that the function binds itself, to new objects only? */
function isFresh(name: string, node: Node, knowledge: Knowledge): boolean {
  let bindings = 0;
  let fresh = 0;
  walk(node, (at) => {
    if (at.nodeType === "Arg" && at.arg === name) bindings++;
    if (at.nodeType === "Name" && at.id === name && at.ctx.nodeType === "Store") bindings++;
    if (at.nodeType === "Assign" && makesNew(at.value, knowledge))
      for (const target of at.targets)
        if (target.nodeType === "Name" && target.id === name) fresh++;
    if (at.nodeType === "AnnAssign" && at.value && makesNew(at.value, knowledge))
      if (at.target.nodeType === "Name" && at.target.id === name) fresh++;
    // `total += 1` changes what is there, and binds it again.
    if (at.nodeType === "AugAssign" && at.target.nodeType === "Name" && at.target.id === name)
      fresh++;
  });
  return bindings > 0 && bindings === fresh;
}

const making =
  /^(list|dict|set|tuple|frozenset|sorted|int|float|str|len|sum|bytearray|range|collections\.(defaultdict|Counter|deque|OrderedDict)|numpy\.(zeros|ones|empty|full))$/;

function makesNew(node: Expr, knowledge: Knowledge): boolean {
  if (node.nodeType === "Call") return making.test(qualifiedName(node.func, knowledge) ?? "");
  return /^(Constant|JoinedStr|List|Dict|Set|ListComp|DictComp|SetComp)$/.test(node.nodeType);
}

/** Making an object of it runs no code of the notebook. */
function isPlainConstructor({ body, bases, keywords, decorator_list }: ClassDef): boolean {
  const isKnownBase = (base: Expr): boolean =>
    base.nodeType === "Name" &&
    /^(object|str|int|float|tuple|list|dict|set|frozenset|NamedTuple|Exception|\w*Error)$/.test(
      base.id,
    );
  const isDataclass = (each: Expr): boolean => {
    const callee = each.nodeType === "Call" ? each.func : each;
    return callee.nodeType === "Name"
      ? callee.id === "dataclass"
      : callee.nodeType === "Attribute" && callee.attr === "dataclass";
  };
  return (
    keywords.length === 0 &&
    bases.every(isKnownBase) &&
    decorator_list.every(isDataclass) &&
    (body as readonly Node[]).every(
      (each) =>
        each.nodeType !== "FunctionDef" ||
        !/^__(init|new|post_init|setattr|getattribute)__$/.test(each.name),
    )
  );
}

const isPlainlyDecorated = ({ decorator_list }: FunctionNode): boolean =>
  decorator_list.every((each) => {
    const callee = each.nodeType === "Call" ? each.func : each;
    return callee.nodeType === "Name"
      ? /^(lru_cache|cache)$/.test(callee.id)
      : callee.nodeType === "Attribute" && /^(lru_cache|cache)$/.test(callee.attr);
  });

function parametersIn(node: Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(node, (at) => {
    if (at.nodeType === "Arg") names.add(at.arg);
  });
  return names;
}

function holdsDefaults(node: Node): boolean {
  let isFound = false;
  walk(node, (at) => {
    if (
      at.nodeType === "FunctionDef" ||
      at.nodeType === "AsyncFunctionDef" ||
      at.nodeType === "Lambda"
    )
      isFound ||= [...at.args.defaults, ...at.args.kw_defaults].some(
        (each) => each !== null && each.nodeType !== "Constant",
      );
    return !isFound;
  });
  return isFound;
}
