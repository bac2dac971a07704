import type { Statement } from "../../../model/analysis.ts";
import type { Node } from "../../../python/ast.ts";
import { argumentOf, type FoundCall, stringOf } from "../calls.ts";
import { nameFromText } from "../name-from-text.ts";
import { nounOf, wordsOf } from "../nouns.ts";
import { rootName } from "../../../python/qualify.ts";
import { isDefinition } from "../../steps/find-closure-merges.ts";
import { isOfTransformer } from "./estimators.ts";
import type { NamingFacts, Purpose, StatementFacts } from "./purpose.ts";

/** What methods and functions do to data, by the verb of a step that mostly does this. */
const verbs: readonly (readonly [verb: string, names: RegExp])[] = [
  [
    "clean",
    /^(?:dropna|fillna|drop_duplicates|drop|rename|interpolate|ffill|bfill|strip|clip|isnull|isna)$/,
  ],
  [
    "encode",
    /^(?:get_dummies|factorize|to_categorical|LabelEncoder|OneHotEncoder|OrdinalEncoder|one_hot)$/,
  ],
  ["scale", /^(?:StandardScaler|MinMaxScaler|RobustScaler|normalize|scale|minmax_scale)$/],
  ["merge", /^(?:merge|join|concat|append|concatenate|hstack|vstack|zip_longest)$/],
  [
    "group",
    /^(?:groupby|agg|aggregate|pivot_table|pivot|crosstab|resample|value_counts|rolling|cumsum)$/,
  ],
  [
    "reshape",
    /^(?:melt|stack|unstack|reshape|transpose|explode|set_index|reset_index|expand_dims|squeeze)$/,
  ],
  ["convert", /^(?:astype|to_datetime|to_numeric|to_timedelta|tolist|to_numpy|to_frame)$/],
  ["sort", /^(?:sort_values|sort_index|nlargest|nsmallest)$/],
  ["sample", /^(?:sample|shuffle)$/],
  [
    "prepare",
    /^(?:replace|map|apply|applymap|transform|fit_transform|assign|query|where|mask|cut|qcut|filter|insert|pop|isin|loc|tokenize|pad_sequences|texts_to_sequences|lemmatize|stem)$/,
  ],
];
const own =
  /^(?:clean|prepare|preprocess|process|transform|encode|normali[sz]e|standardi[sz]e|scale|add|remove|drop|fill|filter|merge|join|convert|extract|engineer|impute|tokeni[sz]e|select|reduce|balance|resample|format|parse)(?:_|$)/;

export const transform: Purpose = {
  name: "transform",
  words:
    /\b(?:clean\w*|prepar\w*|pre-?process\w*|process\w*|transform\w*|feature\w*|engineer\w*|wrangl\w*|encod\w*|scal(?:e|ing)|normali[sz]\w*|standardi[sz]\w*|missing|imput\w*|filter\w*|merg\w+|join\w*|munging|outliers?|duplicates?|reshap\w*|convert\w*|dropp?\w*|remov\w*|select\w*|group\w*|aggregat\w*)\b/,
  findEvidence: (facts) => findVerb(facts)?.evidence,
  nameOf,
};

function findVerb({
  statement,
  calls,
  mappings,
}: StatementFacts): { readonly verb: string; readonly evidence: string } | undefined {
  if (statement.isPure || statement.processState !== undefined) return undefined;
  const [column] = columnsOf({ statement, calls, mappings });
  if (column !== undefined) return { verb: "add", evidence: `sets \`${column}\`` };
  // A value that is only printed is looked at, not prepared.
  const { node } = statement;
  const isLooking =
    node.nodeType === "Expr" &&
    node.value.nodeType === "Call" &&
    node.value.func.nodeType === "Name" &&
    /^(?:print|display)$/.test(node.value.func.id);
  if (isLooking) return undefined;
  for (const call of calls) {
    if (call.via !== undefined) continue;
    if (call.node.func.nodeType === "Name" && call.path === undefined && own.test(call.name))
      return { verb: wordsOf(call.name)[0] ?? "prepare", evidence: call.name };
    if (isOfTransformer(call) && /^(?:fit|fit_transform|transform)$/.test(call.name))
      return { verb: "prepare", evidence: `.${call.name}` };
  }
  // So is one that a cell shows.
  if (node.nodeType === "Expr" && statement.mutated.size === 0) return undefined;
  for (const [verb, names] of verbs) {
    const call = calls.find(
      (each) => each.via === undefined && names.test(each.name) && isOfData(each),
    );
    if (call !== undefined)
      return {
        verb,
        evidence:
          call.node.func.nodeType === "Attribute" && call.path === undefined
            ? `.${call.name}`
            : call.name,
      };
  }
  return isFilter(statement) ? { verb: "filter", evidence: "filters rows" } : undefined;
}

/** `df = df[df["age"] > 10]`. */
export function isFilter({ node }: Statement): boolean {
  if (node.nodeType !== "Assign" || node.targets.length !== 1) return false;
  const [target] = node.targets;
  const { value } = node;
  if (target?.nodeType !== "Name" || value.nodeType !== "Subscript") return false;
  const table = value.value.nodeType === "Attribute" ? value.value.value : value.value;
  return table.nodeType === "Name" && table.id === target.id && isMask(value.slice);
}

/** A condition on rows: `df.a > 1`, `(x < 2) & ~y`. */
function isMask(node: Node): boolean {
  if (node.nodeType === "Compare") return true;
  if (node.nodeType === "UnaryOp") return node.op.nodeType === "Invert";
  if (node.nodeType === "Tuple") return node.elts[0] !== undefined && isMask(node.elts[0]);
  return node.nodeType === "BinOp" && /^Bit(?:And|Or)$/.test(node.op.nodeType);
}

/** A method of a value, or a function of a library for data: `os.path.join` is none. */
const isOfData = (call: FoundCall): boolean =>
  call.path === undefined
    ? !isText(call)
    : /^(?:pandas|numpy|polars|sklearn|scipy|tensorflow|keras|torch|nltk|pyspark|dask)\b/.test(
        call.path,
      );

/** Lists have `append`, texts have `join`, `strip` and `replace`: these are no work on tables. */
const isText = ({ path, name, node }: FoundCall): boolean =>
  path === undefined &&
  (name === "append" ||
    name === "join" ||
    name === "strip" ||
    name === "replace" ||
    name === "pop" ||
    name === "insert") &&
  argumentOf(node, "inplace") === undefined &&
  argumentOf(node, "how") === undefined &&
  argumentOf(node, "on") === undefined;

/** Columns that an assignment makes: `df["load"] = …`. */
function columnsOf({ statement, mappings }: StatementFacts): readonly string[] {
  const { node } = statement;
  if (node.nodeType !== "Assign" || statement.processState !== undefined) return [];
  return node.targets.flatMap((target) => {
    const column = target.nodeType === "Subscript" ? stringOf(target.slice) : undefined;
    // An entry of a dictionary is no column.
    return column === undefined || mappings.has(rootName(target) ?? "") ? [] : [column];
  });
}

function nameOf({ statements }: NamingFacts): readonly string[] {
  const names: string[] = [];
  const columns = [...new Set(statements.flatMap(columnsOf))].flatMap(
    (each) => nameFromText(each) ?? [],
  );
  const [first, second] = columns;
  const found = statements.flatMap((each) => {
    const verb = findVerb(each)?.verb;
    return verb === undefined ? [] : [{ verb, facts: each }];
  });
  const counts = new Map<string, number>();
  for (const { verb } of found) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  const [main] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["prepare"];
  if (main === "add" && first !== undefined) {
    if (columns.length === 1) names.push(`add_${first}`);
    else if (columns.length === 2 && second !== undefined && first.length + second.length <= 26)
      names.push(`add_${first}_and_${second}`);
    else names.push("add_columns");
  }
  const verb = main === "add" ? "prepare" : main;
  for (const { facts } of found) {
    const bound = isDefinition(facts.statement)
      ? []
      : [...facts.statement.flow.definite, ...facts.statement.mutated];
    for (const name of bound) {
      const noun = nounOf(name);
      if (noun !== undefined) names.push(wordsOf(noun)[0] === verb ? noun : `${verb}_${noun}`);
    }
  }
  return [...new Set(names)].slice(0, 4).concat(`${verb}_data`);
}
