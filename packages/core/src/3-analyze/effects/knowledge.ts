import type { Expr } from "../../python/ast.ts";
import { qualify } from "../../python/qualify.ts";

/** A function of the notebook whose call only computes. */
export interface PureFunction {
  /** By position. */
  readonly parameters: readonly string[];
  readonly defaultByParameter: ReadonlyMap<string, Expr>;
  /** Parameters that it calls, so that what they are given has to be known too. */
  readonly called: ReadonlySet<string>;
}

/** What is known besides where a value is only shown, or a function only called for its value. */
export interface Shown {
  readonly functions: ReadonlyMap<string, PureFunction>;
  /** Names of all functions that the notebook defines. */
  readonly definitions: ReadonlySet<string>;
  /** Names that only lists, tuples and strings are bound to, and those of dictionaries. */
  readonly sequences: ReadonlySet<string>;
  readonly mappings: ReadonlySet<string>;
  /** First parts of what is imported. */
  readonly libraries: ReadonlySet<string>;
  /** Of the function that is looked into: see `Locals`. */
  readonly callables: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  readonly defaults: ReadonlySet<string>;
  /** Is it a parameter of the function that is looked into? It is noted that it is called. */
  readonly onCallOf?: (name: string) => boolean;
}

/** What is known of names when effects are judged. */
export interface Knowledge {
  /** What an imported name stands for: `np` → `numpy`, `seed` → `random.seed`. */
  readonly importedByName: ReadonlyMap<string, string>;
  /** Functions and classes that the notebook defines, and other names that it binds itself. */
  readonly own: ReadonlySet<string>;
  /** Classes that the notebook defines. */
  readonly ownClasses: ReadonlySet<string>;
  /** Names bound to iterators: whoever runs through one uses it up. */
  readonly iterators: ReadonlySet<string>;
  /** Methods and properties of the notebook's own classes. */
  readonly ownMethods: ReadonlySet<string>;
  /** `d[k]` may add a key: the notebook uses `defaultdict`, or a class with `__getitem__` or `__missing__`. */
  readonly hasActiveSubscripts: boolean;
  /** Operators and builtins may do something: a class of the notebook has an `__add__`, `__eq__`, `__iter__`, … with an effect. */
  readonly hasActiveOperators: boolean;
  /** Names that one statement of the notebook binds to what cannot be changed in place: `Point` of `Point = tuple[int, int]`. */
  readonly fixed: ReadonlySet<string>;
  /** Only where displays are judged. */
  readonly shown?: Shown;
  /** Names that are bound to something else besides an import. */
  readonly ambiguous: ReadonlySet<string>;
}

/** `np.random.seed` as `numpy.random.seed`; `undefined` where it is not a chain of names, or not of an import or builtin. */
export function qualifiedName(
  node: Expr,
  { importedByName, own }: Pick<Knowledge, "importedByName" | "own">,
): string | undefined {
  const imported = qualify(node, (name) => importedByName.get(name));
  const isBuiltin = node.nodeType === "Name" && !own.has(node.id);
  return imported ?? (isBuiltin ? node.id : undefined);
}

/** Without what is known of names that mean something else where it is asked: locals of a function or a comprehension. */
export function hideNames(knowledge: Knowledge, names: ReadonlySet<string>): Knowledge {
  const { shown } = knowledge;
  const only = (all: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...all].filter((name) => !names.has(name)));
  return {
    ...knowledge,
    own: new Set([...knowledge.own, ...names]),
    importedByName: new Map([...knowledge.importedByName].filter(([name]) => !names.has(name))),
    iterators: only(knowledge.iterators),
    ...(shown && {
      shown: {
        ...shown,
        functions: new Map([...shown.functions].filter(([name]) => !names.has(name))),
        definitions: only(shown.definitions),
        sequences: only(shown.sequences),
        mappings: only(shown.mappings),
      },
    }),
  };
}
