import { isPlaceholder, looksRandom } from "./is-placeholder.ts";

/** A secret that a name gives away. */
export interface NamedSecret {
  readonly name: string;
  /** Span of the value alone. */
  readonly start: number;
  readonly end: number;
}

/** `name = "…"`, `name: str = "…"`, `"name": "…"`, `env["name"] = "…"`, `set("name", "…")`, `f(name="…")`. */
const literals =
  /(?<![\w.-])(?<name>[A-Za-z_][\w.-]{0,80})(?:["']\s{0,4}(?:\]\s{0,20}=(?!=)|[:,])|\s{0,20}(?::\s{0,4}[A-Za-z_.]{1,30}(?:\[\w+\])?\s{0,4}=|[=:](?!=)))\s{0,20}\(?\s{0,20}(?<prefix>[rRbBuUfF]{0,2})(?<quote>"""|'''|"|')(?<value>(?:\\.|(?!\k<quote>)[^\\\n]){1,2000})\k<quote>/g;

/** `%env NAME=value`, `export NAME=value`, and `NAME=value` in front of a command. */
const settings =
  /^[ \t]*(?:[!%]{1,2}\s{0,4}(?:set_)?(?:env|export)\s+|export\s+|set\s+|![ \t]*(?=\w{1,60}=))(?<name>[A-Za-z_]\w{0,80})(?:\s{0,4}=\s{0,4}|\s+)(?<quote>["']?)(?<value>[^\s"']{3,500})\k<quote>/gm;

/** Words of a name whose value is a secret whatever it looks like. */
const passwords = /(?:^|[._-])(?:\w*password|passwd|passphrase|pwd|\w*_pwd|pass)$/i;
/** Words of a name whose value is a secret if it looks like one: `token` is also what a text is cut into. */
const keys =
  /(?:api|access|auth|private|secret|account|subscription|encryption|signing|consumer|client)[._-]?(?:key|secret|token)(?:[._-]?id)?$|(?:^|[._-])(?:\w*token|\w*secret|apikey|credentials?|\w+_key|key)$/i;
/** Keys of which most are secrets. */
const strong =
  /api[._-]?key|access[._-]?(?:key|token)|auth[._-]?token|private[._-]?key|secret[._-]?(?:key|access)|client[._-]?secret|consumer[._-]?secret/i;

/** Secrets that names give away: passwords of any look, keys and tokens that look random. */
export function findNamedSecrets(text: string): readonly NamedSecret[] {
  const found: NamedSecret[] = [];
  for (const pattern of [literals, settings]) {
    for (const match of text.matchAll(pattern)) {
      const { name = "", value = "", quote = "", prefix = "" } = match.groups ?? {};
      if (!isSecret(name, value, prefix)) continue;
      const end = match.index + match[0].length - quote.length;
      found.push({ name, start: end - value.length, end });
    }
  }
  return found;
}

function isSecret(name: string, value: string, prefix: string): boolean {
  if (isPlaceholder(value) || (/f/i.test(prefix) && value.includes("{"))) return false;
  // A prompt, a label, the name of a variable or of a column.
  if (/\s/.test(value) || value.toLowerCase() === name.toLowerCase()) return false;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value)) return false;
  if (passwords.test(name)) return value.length >= 4 && !/^[/.~]|\.\w{2,4}$|:$/.test(value);
  if (!keys.test(name)) return false;
  if (strong.test(name))
    return (
      value.length >= 12 && /^[\w.+/=~:-]+$/.test(value) && (/\d/.test(value) || looksRandom(value))
    );
  return looksRandom(value);
}
