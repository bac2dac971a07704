import type { Form } from "../magic.ts";

// With automagic IPython takes a line such as `cd data` for `%cd data`. Only where the line is no Python, or where
// it is the whole cell and the word is no name of the notebook.
const beforeArguments =
  /^(pip3?|conda|mamba|cd|ls|matplotlib|load_ext)[ \t]+(?!(?:and|or|in|is|if|not|else|for)\b)[\w.~"']/;
const hint = /^[ \t]*(?:pip3?|conda|mamba|cd|ls|pwd|matplotlib|load_ext)\b/m;
const alone = /^(?:cd|ls|pwd|pip3?)$|^(?:cd|ls)[ \t]+[-/\w.~]/;

/** Magics without their `%`. */
export const bareMagics: Form = {
  isLikely: (text) => hint.test(text),
  find: ({ text, masked, isAlone, facts }) => {
    const line = masked.trimEnd();
    const word = /^\w*/.exec(line)?.[0] ?? "";
    const isMagic =
      !line.includes("\n") &&
      (beforeArguments.test(text) || (isAlone && alone.test(line) && !facts.isUsedAsName(word)));
    if (!isMagic) return [];
    return [
      { start: 0, end: text.length, outcome: { becomes: "ipython", text: `%${text.trimEnd()}` } },
    ];
  },
};
