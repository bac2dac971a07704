const variables =
  /^(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system|version|machine|python_implementation)|platform\.(?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)$/;
const token =
  /\s*(?:(\()|(\))|("[^"]*"|'[^']*')|(===|==|~=|!=|<=|>=|<|>|not\s+in\b|in\b)|(and|or)\b|([A-Za-z_.]+))/y;

type Token = "(" | ")" | "value" | "operator" | "and";

/** Is the text an environment marker (PEP 508), such as `python_version < "3.9" and os_name == "nt"`? */
export function isMarker(text: string): boolean {
  const tokens = readTokens(text.trim());
  if (tokens === undefined) return false;
  // The grammar is a list of comparisons joined by `and`, with parentheses: a depth and what may come next are enough.
  let depth = 0;
  let expected: "comparison" | "operator" | "value" | "end" = "comparison";
  for (const one of tokens) {
    if (expected === "comparison" && one === "(") depth += 1;
    else if (expected === "comparison" && one === "value") expected = "operator";
    else if (expected === "operator" && one === "operator") expected = "value";
    else if (expected === "value" && one === "value") expected = "end";
    else if (expected === "end" && one === "and") expected = "comparison";
    else if (expected === "end" && one === ")" && depth > 0) depth -= 1;
    else return false;
  }
  return expected === "end" && depth === 0;
}

function readTokens(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (match === null) return undefined;
    const [, open, close, string, operator, joint, variable] = match;
    if (open !== undefined) tokens.push("(");
    else if (close !== undefined) tokens.push(")");
    else if (string !== undefined) tokens.push("value");
    else if (operator !== undefined) tokens.push("operator");
    else if (joint !== undefined) tokens.push("and");
    else if (variable !== undefined && variables.test(variable)) tokens.push("value");
    else return undefined;
  }
  return tokens;
}
