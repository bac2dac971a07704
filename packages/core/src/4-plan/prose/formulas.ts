import type { MarkedExtension, TokenizerExtension } from "marked";

/** A formula on lines of its own. Its end is not looked for beyond what a docstring could hold. */
const displayed =
  /^ {0,3}(?:\$\$[\s\S]{1,2000}?\$\$|\\begin\{([a-z]+\*?)\}[\s\S]{1,2000}?\\end\{\1\})[ \t]*(?:\n+|$)/;

/** `$x$`, but not "from $5 to $10". */
const within =
  /^(?:\$\$[\s\S]{1,2000}?\$\$|\$(?=[^\s$])(?:\\[\s\S]|[^\\$]){0,1000}?(?<=\S)\$(?!\d)|\\begin\{([a-z]+\*?)\}[\s\S]{1,2000}?\\end\{\1\})/;

const block: TokenizerExtension = {
  name: "formula",
  level: "block",
  start: (source) => /\n {0,3}(?:\$\$|\\begin\{)/.exec(source)?.index,
  tokenizer(source) {
    const raw = displayed.exec(source)?.[0];
    return raw === undefined ? undefined : { type: "formula", raw };
  },
};

const inline: TokenizerExtension = {
  name: "inline-formula",
  level: "inline",
  start: (source) => /\$|\\begin\{/.exec(source)?.index,
  tokenizer(source) {
    const raw = within.exec(source)?.[0];
    return raw === undefined ? undefined : { type: "inline-formula", raw };
  },
};

/** Formulas between dollars, as notebooks show them: nothing in them is markup. */
export const formulas: MarkedExtension = {
  extensions: [block, inline],
  hooks: {
    emStrongMask: (source) =>
      source.replace(
        /\$(?=[^\s$])(?:\\[\s\S]|[^\\$]){0,1000}?(?<=\S)\$(?!\d)/g,
        (formula) => `[${"a".repeat(formula.length - 2)}]`,
      ),
  },
};
