import type { Statement } from "../../model/analysis.ts";
import type { Notebook } from "../../model/notebook.ts";
import { type Node, walk } from "../../python/ast.ts";
import { proseAbove } from "../prose/headings.ts";
import type { Names } from "../names.ts";
import { stringOf } from "./calls.ts";
import { builtinNames } from "../../python/builtins.ts";
import type { Division } from "./divide.ts";
import { isPosition, nameFromText } from "./name-from-text.ts";
import { nounOf, wordsOf } from "./nouns.ts";
import type { NamingFacts, StatementFacts } from "./purposes/purpose.ts";
import { isDefinition } from "../steps/find-closure-merges.ts";

/** A name that a step might have, and where it comes from, for a reader. */
export interface Candidate {
  readonly name: string;
  readonly reason: string;
}

/** The comment at the top of the first cell: `# drop what was cancelled`. */
export function fromComments({ works }: Division): readonly Candidate[] {
  const first = works[0]?.statements[0]?.statement;
  if (first === undefined) return [];
  const above = first.source.text.slice(first.block.start, first.span.start);
  const text = /^\s*#+[ \t]*([^\n]{4,80})\n/.exec(above)?.[1];
  return text === undefined || /[=(){}[\]]|^[-#*=]+$|^!|^%/.test(text)
    ? []
    : fromSentence(text, "its comment");
}

/** What the prose right above the first cell says, where its first line is no longer than that. */
export function fromProse(
  { works }: Division,
  notebook: Notebook,
  longest: number,
): readonly Candidate[] {
  const text = proseAbove(notebook, works[0]?.cell ?? 1);
  const line = text
    ?.split("\n")
    .find((each) => each.trim() !== "")
    ?.trim();
  if (line === undefined || line.length > longest) return [];
  return fromSentence(line, "the text above");
}

/** The first lines of docstrings: of functions that the cells define, and of those that they call. */
export function fromDocstrings({ statements }: NamingFacts, names: Names): readonly Candidate[] {
  const called = statements.flatMap(({ calls }) =>
    calls.filter((each) => each.via === undefined && each.node.func.nodeType === "Name"),
  );
  // `run(solve)`: the function that is passed on says more than the one that runs it.
  const passed = called.flatMap(({ node }) =>
    node.args.flatMap((each) => (each.nodeType === "Name" ? [each.id] : [])),
  );
  const main = called.map((each) => each.name).filter((name) => isMainCall(name, statements));
  return [...passed, ...main].flatMap((name) => fromDocstring(name, names));
}

function fromDocstring(name: string, names: Names): readonly Candidate[] {
  const info = names.get(name);
  const text = info?.kind === "definition" ? docstringOf(info.bindings[0]?.statement) : undefined;
  // `Largest product: find the …`: what stands before the colon is a title.
  const title = text?.replace(/(?<=^.{8,}?)[:.;](?:\s.*)?$/, "");
  return [title, text].flatMap((each) =>
    each === undefined || each.length > 90 ? [] : fromSentence(each, `calls ${name}`),
  );
}

/** Is calling a function what most of the code is for? Tests that run on the way are not. */
function isMainCall(name: string, statements: readonly StatementFacts[]): boolean {
  const acting = statements.filter(
    ({ statement }) =>
      !isDefinition(statement) &&
      statement.kind === "other" &&
      !isLiteral(statement) &&
      statement.processState === undefined,
  );
  const calling = acting.filter(({ calls }) =>
    calls.some((each) => each.via === undefined && each.name === name),
  );
  const isTest = /^tests?(?:_|$)/.test(name) && acting.length > calling.length;
  return !isTest && calling.length * 2 >= acting.length;
}

function docstringOf(definition: Statement | undefined): string | undefined {
  if (definition?.node.nodeType !== "FunctionDef") return undefined;
  const [first] = definition.node.body;
  const text = first?.nodeType === "Expr" ? stringOf(first.value) : undefined;
  const line = text?.trim().split("\n", 1)[0];
  return line?.replace(/^returns?\s+/i, "");
}

function fromSentence(text: string, reason: string): readonly Candidate[] {
  // A sentence about the notebook is no title of a step.
  if (
    /^\W*(?:(?:this|the|next|following) )+(?:cell|notebook|section|code)\b|^(?:we )?(?:start|begin) (?:by|with)\b|^returns?\b/i.test(
      text,
    )
  )
    return [];
  if (/\b(?:is|are|was|were|will|can|could|has|have|should|would|may|might)\b/i.test(text))
    return [];
  // `Path sum: three ways` and `Path sum: four ways` are told apart by what stands behind the colon.
  const names = [nameFromText(text), nameFromText(text.replace(/[:,]\s/g, " "))];
  return [...new Set(names)].flatMap((name) =>
    name === undefined || isPosition(name) || !name.includes("_") || name.length > 40
      ? []
      : [{ name, reason }],
  );
}

/** What the code asserts, calls, binds or prints, where no purpose is known. */
export function fromActions({ statements }: NamingFacts, names: Names): readonly Candidate[] {
  return [
    ...fromAsserts(statements, names),
    ...fromPrinted(statements),
    ...fromCalls(statements, names),
    ...fromListings(statements),
    ...fromSeeds(statements),
    ...fromBound(statements),
  ];
}

/** What a step does at the least, where nothing better is known of it. */
export function fromAnything({ statements }: NamingFacts): readonly Candidate[] {
  const isOnly = (nodeType: string): boolean =>
    statements.length > 0 &&
    statements.every(({ statement: { node } }) => node.nodeType === nodeType);
  const calls = statements.flatMap(({ statement, calls: own }) =>
    own.filter((each) => each.via === undefined).map((call) => ({ statement, call })),
  );
  const texts = calls.flatMap(({ call }) =>
    call.path === "print" ? (stringOf(call.node.args[0]) ?? []) : [],
  );
  const printed = texts.flatMap((text) => (text.length > 60 ? [] : (nameFromText(text) ?? [])));
  const called = calls.flatMap(({ statement, call }) => {
    const words = wordsOf(call.name).join("_");
    if (call.path === "print" || words.length < 2 || !/^[a-z]/.test(words)) return [];
    const isClass = /^[A-Z]/.test(call.name);
    const isShown = statement.node.nodeType === "Expr";
    // `len` and `range` say little of what the step does.
    if (builtinNames.has(call.path ?? "")) return [];
    return [`${isClass ? (isShown ? "show" : "make") : "call"}_${words}`];
  });
  const bound = statements.flatMap(({ statement }) =>
    isDefinition(statement) ? [] : [...statement.flow.definite],
  );
  return [
    ...(isOnly("Assert") ? [{ name: "check_assertions", reason: "asserts" }] : []),
    ...printed.map((noun) => ({ name: `print_${noun}`, reason: "prints" })),
    ...called.map((name) => ({ name, reason: "calls" })),
    ...bound
      .filter((name) => /^[A-Za-z]\w*$/.test(name))
      .map((name) => ({ name: `set_${wordsOf(name).join("_")}`, reason: `binds ${name}` })),
    ...statements.flatMap(({ statement }) =>
      isDefinition(statement)
        ? [...statement.flow.definite].map((name) => ({
            name: `define_${wordsOf(name).join("_")}`,
            reason: `defines ${name}`,
          }))
        : [],
    ),
  ];
}

/** `len` and `range` say little, but more than nothing. */
export function fromBuiltins({ statements }: NamingFacts): readonly Candidate[] {
  return statements.flatMap(({ calls }) =>
    calls.flatMap(({ path, via, name }) =>
      via === undefined && path !== "print" && builtinNames.has(path ?? "")
        ? [{ name: `call_${wordsOf(name).join("_")}`, reason: "calls" }]
        : [],
    ),
  );
}

function fromAsserts(statements: readonly StatementFacts[], names: Names): readonly Candidate[] {
  const asserts = statements.filter(({ statement }) => statement.node.nodeType === "Assert");
  if (asserts.length * 2 < statements.length) return [];
  const own = asserts.flatMap(({ calls }) =>
    calls.filter((each) => names.get(each.name)?.kind === "definition"),
  );
  return own.map(({ name }) => ({ name: `check_${wordsOf(name).join("_")}`, reason: "asserts" }));
}

function fromCalls(statements: readonly StatementFacts[], names: Names): readonly Candidate[] {
  return statements.flatMap(({ statement, calls }) =>
    calls.flatMap(({ via, name, node }) => {
      if (via !== undefined || node.func.nodeType !== "Name") return [];
      const words = wordsOf(name).join("_");
      if (names.get(name)?.kind !== "definition" || isPosition(words)) return [];
      // What it gives is named by the variable.
      if ([...statement.flow.definite].some((each) => nounOf(each) !== undefined)) return [];
      const verb = verbOf(statement);
      const isClass = names.get(name)?.bindings[0]?.statement.kind === "class";
      const said = isClass && verb === "call" ? "make" : verb;
      const own = [said, ...(said === "call" ? ["run"] : [])].map((each) => ({
        name: `${each}_${words}`,
        reason: `calls ${name}`,
      }));
      const isTest = /^tests?(?:_|$)/.test(name);
      return said === "call" && !isTest ? [...fromDocstring(name, names), ...own] : own;
    }),
  );
}

/** What is done with what a function of the notebook gives. */
function verbOf({ node }: Statement): string {
  if (node.nodeType === "Expr" && node.value.nodeType === "Call") {
    const { func } = node.value;
    if (func.nodeType === "Name" && /^(?:print|pprint)$/.test(func.id)) return "print";
    if (func.nodeType === "Name" && func.id === "display") return "show";
  }
  return "call";
}

/** What only makes a generator of random numbers. */
function fromSeeds(statements: readonly StatementFacts[]): readonly Candidate[] {
  const acting = statements.filter(({ statement }) => statement.kind === "other");
  const isSeed =
    acting.length > 0 &&
    acting.every(({ calls }) =>
      calls.some(
        ({ path, via }) =>
          via === undefined &&
          /^(?:numpy\.random\.(?:default_rng|RandomState)|random\.Random)$/.test(path ?? ""),
      ),
    );
  return isSeed ? [{ name: "seed_random_numbers", reason: "makes a random generator" }] : [];
}

/** What only looks which files there are. */
export function fromListings(statements: readonly StatementFacts[]): readonly Candidate[] {
  const isListing = statements.some(({ calls }) =>
    calls.some(
      ({ path, name, via }) =>
        via === undefined &&
        (/^(?:glob\.i?glob|os\.(?:listdir|walk|scandir))$/.test(path ?? "") ||
          (path === undefined && /^(?:r?glob|iterdir)$/.test(name))),
    ),
  );
  return isListing ? [{ name: "list_files", reason: "lists files" }] : [];
}

/** Values that are written down are set, others are made; of several, the last one is what the others are for. */
function fromBound(statements: readonly StatementFacts[]): readonly Candidate[] {
  const bound = statements.flatMap(({ statement }) =>
    isDefinition(statement)
      ? []
      : [...statement.flow.definite].map((name) => ({ name, isWritten: isLiteral(statement) })),
  );
  const written = bound.filter((each) => each.isWritten);
  const isTable = written.length > 3 && written.length * 3 > bound.length * 2;
  const each = bound.toReversed().flatMap(({ name, isWritten }) => {
    const noun = nounOf(name);
    return noun === undefined || noun.length < 3
      ? []
      : [{ name: `${isWritten ? "set" : "make"}_${noun}`, reason: `binds ${name}` }];
  });
  return isTable ? [{ name: "set_constants", reason: "binds literals" }, ...each] : each;
}

function isLiteral({ node }: Statement): boolean {
  if ((node.nodeType !== "Assign" && node.nodeType !== "AnnAssign") || !node.value) return false;
  let isWritten = true;
  walk(node.value, (at) => {
    isWritten &&=
      /^(?:Constant|List|Tuple|Dict|Set|UnaryOp|USub|UAdd|Load|Starred|BinOp|Mult|Add|Sub|Div|Pow)$/.test(
        at.nodeType,
      );
    return isWritten;
  });
  return isWritten;
}

function fromPrinted(statements: readonly StatementFacts[]): readonly Candidate[] {
  const prints = statements.flatMap(({ calls }) =>
    calls.filter((each) => each.path === "print" && each.via === undefined),
  );
  const isMost = prints.length * 2 > statements.length;
  if (!isMost) return [];
  return prints.flatMap(({ node }) =>
    node.args.flatMap((argument) => {
      const text = stringOf(argument);
      const found =
        text === undefined
          ? namesIn(argument).map(nounOf)
          : [text.length > 60 ? undefined : nameFromText(text)];
      return found.flatMap((noun) =>
        noun === undefined || noun.length < 3 ? [] : [{ name: `print_${noun}`, reason: "prints" }],
      );
    }),
  );
}

function namesIn(node: Node): readonly string[] {
  const names: string[] = [];
  walk(node, (at, parent) => {
    const isCalled = parent?.nodeType === "Call" && parent.func === at;
    if (at.nodeType === "Name" && !isCalled) names.push(at.id);
  });
  return names;
}
