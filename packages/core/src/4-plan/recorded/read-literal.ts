export interface Literal {
  /** Python source. */
  readonly text: string;
  /** It holds floats, which another version of a library may round differently. */
  readonly isApproximate: boolean;
}

const number = String.raw`[-+]?(?:\d+\.\d*(?:e[-+]?\d+)?|\d+e[-+]?\d+|\d+)`;
const scalar = String.raw`(?:${number}|True|False|None|'[^'\\\n]{0,80}'|"[^"\\\n]{0,80}")`;
const isNumber = new RegExp(`^${number}$`, "i");
const isScalar = new RegExp(`^${scalar}$`, "i");
const isSequence = new RegExp(
  String.raw`^([[(])\s*(${scalar}(?:\s*,\s*${scalar}){0,11})\s*,?\s*([\])])$`,
  "i",
);
const floats = /\d\.\d|\d\.(?!\d)|\de[-+]?\d/i;

/** The value of an output's text, where it is a number, a word, or a short list of these; numpy's own spelling of a scalar too. */
export function readLiteral(output: string): Literal | undefined {
  const text = output
    .trim()
    .replace(/\bnp\.(?:float|int|uint)\d+\(([-+.\de]+)\)/g, "$1")
    .replace(/\bnp\.(True|False)_\b/g, "$1");
  if (text.length > 200 || /\b(nan|inf)\b/.test(text)) return undefined;
  if (isScalar.test(text))
    return {
      text: text.replace(/^\+/, ""),
      isApproximate: isNumber.test(text) && floats.test(text),
    };
  const match = isSequence.exec(text);
  if (match === null || (match[1] === "[") !== (match[3] === "]")) return undefined;
  const outside = text.replace(/'[^']*'|"[^"]*"/g, "");
  const isApproximate = floats.test(outside);
  // `pytest.approx` takes sequences of numbers only.
  if (isApproximate && outside !== text) return undefined;
  if (isApproximate && /\b(True|False|None)\b/.test(text)) return undefined;
  return { text, isApproximate };
}
