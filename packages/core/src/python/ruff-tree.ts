/** A value of ruff's tree. A string is the content of a literal; a word such as `Load` is a node of that name. */
export type RuffValue = RuffNode | readonly RuffValue[] | string;

/** `StmtAssign { targets: …, value: … }`, `Some(…)`, `Name("x")`. */
export interface RuffNode {
  readonly name: string;
  readonly fields: ReadonlyMap<string, RuffValue>;
  readonly items: readonly RuffValue[];
}

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,:(){}[\]"]+)|([,:(){}[\]]))/suy;

/** Reads what ruff's `Workspace.parse` gives: its tree as Rust's debug format writes it. Throws where that has another form. */
export function readRuffTree(text: string): RuffValue {
  const reader = { text, at: 0 };
  const value = readValue(reader);
  if (text.slice(reader.at).trim() !== "") throw new Error(`More than one tree, at ${reader.at}.`);
  return value;
}

interface Reader {
  readonly text: string;
  at: number;
}

interface RuffToken {
  readonly kind: "string" | "word" | "sign";
  readonly text: string;
}

function readToken(reader: Reader): RuffToken {
  token.lastIndex = reader.at;
  const found = token.exec(reader.text);
  if (found === null) throw new Error(`No token of ruff's tree at ${reader.at}.`);
  reader.at = token.lastIndex;
  const [, string, word, sign] = found;
  if (string !== undefined) return { kind: "string", text: unescape(string) };
  return word === undefined ? { kind: "sign", text: sign ?? "" } : { kind: "word", text: word };
}

/** Takes a sign where it comes next. */
function takes(reader: Reader, sign: string): boolean {
  const before = reader.at;
  const next = readToken(reader);
  if (next.kind === "sign" && next.text === sign) return true;
  reader.at = before;
  return false;
}

function readValue(reader: Reader): RuffValue {
  const { kind, text } = readToken(reader);
  if (kind === "string") return text;
  if (kind === "sign") {
    if (text !== "[") throw new Error(`No value of ruff's tree at ${reader.at}: ${text}`);
    return readItems(reader, "]");
  }
  const node = { name: text, fields: new Map<string, RuffValue>(), items: [] };
  if (takes(reader, "(")) return { ...node, items: readItems(reader, ")") };
  if (!takes(reader, "{")) return node;
  while (!takes(reader, "}")) {
    const { text: field } = readToken(reader);
    if (!takes(reader, ":")) throw new Error(`No field of ruff's tree at ${reader.at}.`);
    node.fields.set(field, readValue(reader));
    takes(reader, ",");
  }
  return node;
}

function readItems(reader: Reader, end: string): readonly RuffValue[] {
  const items: RuffValue[] = [];
  while (!takes(reader, end)) {
    items.push(readValue(reader));
    takes(reader, ",");
  }
  return items;
}

const letters: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0" };

function unescape(text: string): string {
  return text.replace(/\\(?:u\{([\da-f]+)\}|(.))/gsu, (_, code?: string, character = "") =>
    code === undefined
      ? (letters[character] ?? character)
      : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The nodes of a value, options (`Some(…)`) opened; of a list each, of a literal none. */
export function nodesOf(value: RuffValue | undefined): readonly RuffNode[] {
  if (value === undefined || typeof value === "string") return [];
  if (!("name" in value)) return value.flatMap(nodesOf);
  if (value.name === "Some") return value.items.flatMap(nodesOf);
  return value.name === "None" ? [] : [value];
}

/** All nodes directly below a node. */
export function nodesBelow({ fields, items }: RuffNode): readonly RuffNode[] {
  return [...fields.values(), ...items].flatMap(nodesOf);
}

/** The name in an `Identifier`, or an option of one; empty where there is none. */
export function nameIn(value: RuffValue | undefined): string {
  const id = nodesOf(value)[0]?.fields.get("id");
  const text = nodesOf(id)[0]?.items[0];
  return typeof text === "string" ? text : "";
}

/** Is a field a word: `Load`, `true`? */
export function hasWord(node: RuffNode, field: string, word: string): boolean {
  return nodesOf(node.fields.get(field))[0]?.name === word;
}
