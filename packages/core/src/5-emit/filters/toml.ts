import { wellFormed } from "./well-formed.ts";

const named: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
};

// TOML forbids control characters and surrogates; marks that turn the direction of text around hide what a line says.
const special =
  // oxlint-disable-next-line no-control-regex
  /[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

const lineWidth = 80;

/**
 * A TOML basic string with the same value (a lone surrogate, which TOML cannot say, becomes U+FFFD), or an array of them:
 * on one line where it fits, else with a line for each.
 * @param column where the value starts, so that it is known what fits
 */
export function toml(value: string | readonly string[], column = 0): string {
  if (typeof value === "string") return basicString(value);
  const items = value.map(basicString);
  const line = `[${items.join(", ")}]`;
  if (column + line.length <= lineWidth) return line;
  return `[\n${items.map((item) => `  ${item},\n`).join("")}]`;
}

function basicString(text: string): string {
  const escaped = wellFormed(text).replace(special, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return named[character] ?? `\\u${code}`;
  });
  return `"${escaped}"`;
}

/** A key: bare where TOML allows that, else in quotes. */
export function tomlKey(text: string): string {
  return /^[A-Za-z0-9_-]+$/.test(text) ? text : basicString(text);
}
