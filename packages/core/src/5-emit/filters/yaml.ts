import { toml } from "./toml.ts";

/**
 * A double-quoted YAML string with the same value; a lone surrogate becomes U+FFFD. Every escape that a TOML basic string
 * knows is one of YAML's too, and YAML asks for no other to be escaped.
 */
export function yaml(text: string): string {
  return toml(text);
}
