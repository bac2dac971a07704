import type { Analysis, Statement } from "../../model/analysis.ts";
import { type Call, type Expr, type FunctionNode, type Node, walk } from "../../python/ast.ts";
import { type FullNameOf, literalText } from "../../python/literal-text.ts";
import { qualify } from "../../python/qualify.ts";
import {
  asksForFile,
  handlesAbsence,
  namesAskedFor,
  pathsAskedFor,
  removesFiles,
} from "./absence.ts";
import { accessOf } from "./file-access.ts";
import { countBindings, textsOfParameters } from "./name-texts.ts";
import { relativePath, relativePattern, unknownPath } from "./path-texts.ts";

/** What code does to a relative file. */
export interface Access {
  /** Of a read file also a pattern; of what is written, `…` is a part that is not known. */
  readonly path: string;
  readonly cell: number;
  /**
   * `fetch` is a download, or a write where the file is absent: one that lies beside the notebook is brought along instead.
   * `fill` perhaps makes this, or what begins so.
   */
  readonly kind: "read" | "mention" | "write" | "fetch" | "fill";
  /** It happens only where none of these files is there. */
  readonly unless: readonly string[];
  /** It happens when a function is called, and not where the statement stands. */
  readonly isLater: boolean;
}

/** What is known where code stands. */
interface Place {
  /** Names with the text that they stand for. */
  readonly texts: Map<string, string>;
  /** How often the code around binds a name: one that it binds once gets its text there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly unless: readonly string[];
  readonly isSure: boolean;
  readonly isLater: boolean;
  /** The code around goes on where a file is absent. */
  readonly isGuarded: boolean;
  /** Names that get what is found. */
  readonly targets: readonly string[];
  /** The code around goes on where something else fails. */
  readonly isTried: boolean;
  /** Functions of the notebook whose code it is, by the calls that lead there. */
  readonly running: readonly Node[];
}

/** How far calls are followed for the paths that they are given. */
const depth = 3;

/** What statements do to files, in order, by their index. A path of which a part is not known is not guessed. */
export function readAccesses(
  analysis: Analysis,
  statements: readonly Statement[],
): ReadonlyMap<number, readonly Access[]> {
  const fullNameOf: FullNameOf = (callee) =>
    qualify(callee, (name) => analysis.importedByName.get(name));
  const known = new Map<string, string>();
  const definitions = new Map<string, FunctionNode>();
  const bindings = new Map<string, number>();
  for (const { flow, globalWrites } of statements)
    for (const name of new Set([...flow.possible, ...globalWrites]))
      bindings.set(name, (bindings.get(name) ?? 0) + 1);
  let asked: ReadonlySet<string> | undefined;
  const isAskedFor = (name: string): boolean => {
    asked ??= namesAskedFor(statements.map(({ node }) => node));
    return asked.has(name);
  };
  // Pieces of a path that is spoken of as a whole.
  const pieces = new Set<Node>();

  const collect = (root: Node, place: Place, add: (access: Omit<Access, "cell">) => void): void => {
    const { texts, counts, unless, isSure, isLater, isGuarded, isTried, targets, running } = place;
    const textOf = (node: Expr): string | undefined => literalText(node, texts, fullNameOf);
    const put = (text: string, kind: Access["kind"], conditions = unless): void => {
      const isWrite = kind === "write" || kind === "fetch";
      const path = relativePath(text) ?? (isWrite ? unknownPath(text) : undefined);
      if (path !== undefined) add({ path, kind, unless: conditions, isLater });
    };
    const putPattern = (text: string): void => {
      const path = relativePattern(text) ?? relativePath(text);
      const kind = isGuarded || targets.some(isAskedFor) ? "mention" : "read";
      if (path !== undefined) add({ path, kind, unless, isLater });
    };
    const putFill = (text: string): void => {
      const path = text.replace(/^(?:\.\/)+/, "").replaceAll(/\/{2,}/g, "/");
      add({ path: `${path}…`.replace("……", "…"), kind: "fill", unless: [], isLater });
    };
    /** Code with names of its own, which hide those around it. */
    const collectIn = (
      nodes: readonly Node[],
      own: ReadonlyMap<string, number>,
      inside: Place,
    ): void => {
      for (const name of own.keys()) inside.texts.delete(name);
      for (const each of nodes) collect(each, inside, add);
    };
    const follow = (call: Call): void => {
      const called = call.func.nodeType === "Name" ? definitions.get(call.func.id) : undefined;
      if (called === undefined || running.includes(called) || running.length >= depth) return;
      const given = textsOfParameters(called.args, call, textOf);
      if (given === undefined || given.size === 0) return;
      const own = countBindings([called.args, ...(called.body as readonly Node[])]);
      const inside = new Map(known);
      for (const name of own.keys()) inside.delete(name);
      for (const [name, text] of given) if (own.get(name) === 1) inside.set(name, text);
      for (const each of called.body as readonly Node[])
        collect(each, { ...place, texts: inside, counts: own, running: [...running, called] }, add);
    };
    const visitCall = (call: Call): void => {
      const access = accessOf(call, textOf, fullNameOf);
      const isOwn = call.func.nodeType === "Name" && definitions.has(call.func.id);
      const isPiece = pieces.has(call) && textOf(call) !== undefined;
      if (access.isComplete) {
        if (call.func.nodeType === "Attribute") pieces.add(call.func.value);
        for (const each of call.args) pieces.add(each);
        for (const { value } of call.keywords) pieces.add(value);
      }
      if (isPiece) return;
      for (const path of access.reads) put(path, isGuarded ? "mention" : "read");
      for (const path of access.mentions) put(path, "mention");
      for (const path of access.lists) putPattern(path);
      if (isSure) {
        for (const path of access.writes) put(path, unless.length > 0 ? "fetch" : "write", []);
        for (const path of access.fetches) put(path, "fetch", []);
      }
      const isNew = isSure && unless.length === 0 && !isTried;
      for (const path of access.folders)
        if (isNew) put(`${path}/…`, "write", []);
        else putFill(path);
      if (!isSure) for (const path of [...access.writes, ...access.fetches]) putFill(path);
      if (!isOwn) for (const path of access.fills) putFill(path);
      follow(call);
    };
    walk(root, (at) => {
      switch (at.nodeType) {
        case "If": {
          const asked = pathsAskedFor(at.test, textOf);
          const isAsked = isGuarded || asksForFile(at.test);
          collect(at.test, { ...place, isGuarded: isAsked }, add);
          const body = {
            ...place,
            unless: [...unless, ...asked],
            isSure: isSure && asked.length > 0,
            isGuarded: isAsked,
          };
          for (const each of at.body as readonly Node[]) collect(each, body, add);
          const otherwise = { ...body, unless, isSure: false };
          for (const each of at.orelse as readonly Node[]) collect(each, otherwise, add);
          return false;
        }
        case "For": {
          if (!(at.body as readonly Node[]).some((each) => removesFiles(each, fullNameOf)))
            return true;
          // Files are looked for to be removed.
          collect(at.iter, { ...place, isGuarded: true }, add);
          for (const each of [...at.body, ...at.orelse] as readonly Node[])
            collect(each, place, add);
          return false;
        }
        case "Try":
        case "TryStar": {
          const body = {
            ...place,
            isGuarded: isGuarded || at.handlers.some(handlesAbsence),
            isTried: true,
          };
          for (const each of at.body as readonly Node[]) collect(each, body, add);
          const others = [...at.handlers, ...at.orelse, ...at.finalbody] as readonly Node[];
          for (const each of others) collect(each, place, add);
          return false;
        }
        case "FunctionDef":
        case "AsyncFunctionDef":
        case "Lambda": {
          const before: readonly Node[] = at.nodeType === "Lambda" ? [] : at.decorator_list;
          const defaults = [...at.args.defaults, ...at.args.kw_defaults].filter(
            (each) => each !== null,
          );
          for (const each of [...before, ...defaults]) collect(each, place, add);
          const body = (at.nodeType === "Lambda" ? [at.body] : at.body) as readonly Node[];
          const own = countBindings([at.args, ...body]);
          // What is bound again may be another text when the function runs.
          const stable = [...texts].filter(([name]) => (bindings.get(name) ?? 0) < 2);
          collectIn(body, own, { ...place, texts: new Map(stable), counts: own, isLater: true });
          return false;
        }
        case "ListComp":
        case "SetComp":
        case "DictComp":
        case "GeneratorExp": {
          const own = countBindings(at.generators.map((each) => each.target));
          const results = at.nodeType === "DictComp" ? [at.key, at.value] : [at.elt];
          collectIn([...at.generators, ...results], own, { ...place, texts: new Map(texts) });
          return false;
        }
        case "Assign":
        case "AnnAssign": {
          const targets = at.nodeType === "Assign" ? at.targets : [at.target];
          const text = at.value ? textOf(at.value) : undefined;
          for (const each of targets)
            if (each.nodeType === "Name" && text !== undefined && counts.get(each.id) === 1)
              texts.set(each.id, text);
          const names = targets.flatMap((each) => (each.nodeType === "Name" ? [each.id] : []));
          if (names.length === 0 || !at.value) return true;
          collect(at.value, { ...place, targets: names }, add);
          for (const each of targets) if (each.nodeType !== "Name") collect(each, place, add);
          return false;
        }
        case "BinOp":
          if (textOf(at) !== undefined) pieces.add(at.left).add(at.right);
          return true;
        case "Call":
          visitCall(at);
          return true;
        default:
          return true;
      }
    });
  };

  const found = new Map<number, readonly Access[]>();
  for (const { node, cell, flow, globalWrites, index } of statements) {
    const isAssignment = node.nodeType === "Assign" || node.nodeType === "AnnAssign";
    const value = isAssignment && node.value ? node.value : undefined;
    const text = value && literalText(value, known, fullNameOf);
    const counts = countBindings([node]);
    for (const name of [...flow.possible, ...globalWrites]) {
      // What had a text and is perhaps bound anew has none that is known.
      if (known.delete(name) && !isAssignment) counts.set(name, 2);
      definitions.delete(name);
    }
    if (node.nodeType === "FunctionDef" || node.nodeType === "AsyncFunctionDef")
      definitions.set(node.name, node);
    if (isAssignment && text !== undefined) {
      for (const each of node.nodeType === "Assign" ? node.targets : [node.target])
        if (each.nodeType === "Name") known.set(each.id, text);
      found.set(index, []);
      continue;
    }
    const accesses: Access[] = [];
    const place = {
      texts: known,
      counts,
      unless: [],
      isSure: true,
      isLater: false,
      isGuarded: false,
      targets: [],
      isTried: false,
      running: [],
    };
    collect(node, place, (access) => accesses.push({ ...access, cell }));
    found.set(index, accesses);
  }
  return found;
}
