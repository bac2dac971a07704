/** Tags of HTML that notebooks use in their text. */
const tags = new Set(
  "a abbr address article aside b big blockquote body br button caption center cite code dd details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main mark meta nav ol p picture q s samp section small source span strike strong sub summary sup tt u ul var video audio iframe table thead tbody tfoot tr td th style script svg pre".split(
    " ",
  ),
);

/** What a reader does not read as text, with all that is in it. */
const hidden =
  /<!--[\s\S]*?-->|<(style|script|table|svg|pre|picture|video|audio|iframe|button|details|dl|ul|ol)\b[\s\S]*?<\/\1\s*>/gi;

/** The name of an HTML tag, or `undefined` where a text is none. */
export function nameOfTag(text: string): string | undefined {
  const name = /^<\/?([a-z][a-z0-9]*)\b[^<>]*>$/i.exec(text.trim())?.[1]?.toLowerCase();
  return name !== undefined && tags.has(name) ? name : undefined;
}

/** The text of a block of HTML, a line for a line that it breaks; what is no text to be read on is left out. */
export function htmlText(html: string): string {
  const text = html
    .replace(hidden, "")
    .replace(/\s+/g, " ")
    .replace(/<(?:br|\/p|\/div)\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, (tag) => (nameOfTag(tag) === undefined ? tag : ""));
  return decodeEntities(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

const characterByName: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  emsp: " ",
  ensp: " ",
  thinsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  times: "×",
  divide: "÷",
  plusmn: "±",
  minus: "−",
  deg: "°",
  le: "≤",
  ge: "≥",
  ne: "≠",
  asymp: "≈",
  rarr: "→",
  larr: "←",
  radic: "√",
  infin: "∞",
  sum: "∑",
  isin: "∈",
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  theta: "θ",
  lambda: "λ",
  mu: "μ",
  pi: "π",
  sigma: "σ",
  copy: "©",
  eacute: "é",
  egrave: "è",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
};

/** Character references as characters; those that are not known stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (reference, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined)
        return Object.hasOwn(characterByName, name) ? (characterByName[name] as string) : reference;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
      const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : reference;
    },
  );
}
