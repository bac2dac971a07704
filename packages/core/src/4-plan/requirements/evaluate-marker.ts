import { allowsVersion, isVersion } from "./match-version.ts";
import { parseSpecifier } from "./parse-requirement.ts";

/** What markers ask of a Python (PEP 508), by variable: `python_version`, `sys_platform`. */
export type MarkerEnvironment = Readonly<Record<string, string>>;

const part =
  /\s*(?:([()])|"([^"]*)"|'([^']*)'|(===|==|~=|!=|<=|>=|<|>|not\s+in\b|in\b)|(and|or)\b|([\w.]+))/y;

type Part =
  | { readonly kind: "bracket" | "operator" | "joint"; readonly text: string }
  | { readonly kind: "value"; readonly text: string | undefined };

/**
 * Does an environment marker hold?
 * @param marker a valid one, such as `python_version < "3.9" and os_name == "nt"`
 * @returns undefined where it asks for what the environment does not say
 */
export function evaluateMarker(
  marker: string,
  environment: MarkerEnvironment,
): boolean | undefined {
  const parts = readParts(marker, environment);
  let at = 0;
  const next = (): Part | undefined => parts[at++];
  const isNext = (text: string): boolean => {
    const one = parts[at];
    return one !== undefined && one.kind !== "value" && one.text === text;
  };
  const comparison = (): boolean | undefined => {
    if (isNext("(")) {
      at++;
      const inner = either();
      at++; // the closing one
      return inner;
    }
    const [left, operator, right] = [next(), next(), next()];
    if (left?.text === undefined || right?.text === undefined) return undefined;
    return compare(left.text, operator?.text ?? "", right.text);
  };
  const all = (): boolean | undefined => {
    let holds = comparison();
    while (isNext("and")) {
      at++;
      holds = both(holds, comparison());
    }
    return holds;
  };
  const either = (): boolean | undefined => {
    let holds = all();
    while (isNext("or")) {
      at++;
      const other = both(not(holds), not(all()));
      holds = not(other);
    }
    return holds;
  };
  return either();
}

const not = (one: boolean | undefined): boolean | undefined =>
  one === undefined ? undefined : !one;

/** `false` decides, whatever the other is. */
function both(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function readParts(marker: string, environment: MarkerEnvironment): readonly Part[] {
  const parts: Part[] = [];
  part.lastIndex = 0;
  for (let match = part.exec(marker); match !== null; match = part.exec(marker)) {
    const [, bracket, double, single, operator, joint, variable = ""] = match;
    const quoted = double ?? single;
    if (bracket !== undefined) parts.push({ kind: "bracket", text: bracket });
    else if (quoted !== undefined) parts.push({ kind: "value", text: quoted });
    else if (operator !== undefined)
      parts.push({ kind: "operator", text: operator.replaceAll(/\s+/g, " ") });
    else if (joint !== undefined) parts.push({ kind: "joint", text: joint });
    else parts.push({ kind: "value", text: environment[currentName(variable)] });
  }
  return parts;
}

/** Older spellings that pip still takes. */
function currentName(variable: string): string {
  if (variable === "python_implementation") return "platform_python_implementation";
  return variable.replace(".", "_");
}

/** As versions where both are some, else as text: so does `packaging`. */
function compare(left: string, operator: string, right: string): boolean | undefined {
  if (operator === "in") return right.includes(left);
  if (operator === "not in") return !right.includes(left);
  const specifier = parseSpecifier(operator + right);
  if (specifier !== undefined && isVersion(left)) return allowsVersion(specifier, left);
  switch (operator) {
    case "==":
    case "===":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    default:
      return undefined;
  }
}
