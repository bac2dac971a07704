import type { FoundCall } from "../calls.ts";
import type { StatementFacts } from "./purpose.ts";

/** Classes that turn data into other data; fitting one prepares data, it trains no model. */
const transformer =
  /(?:Scaler|Encoder|Imputer|Vectorizer|Transformer|PCA|SVD|NMF|TSNE|UMAP|Binarizer|Normalizer|Tokenizer|Discretizer|PolynomialFeatures|SelectKBest|VarianceThreshold|FeatureHasher|ICA|LDA_)$/i;
const transformerName =
  /(?:^|_)(?:scaler?|sc|ss|mms|encoder|enc|le|ohe|imputer|imp|vectori[sz]er|vect|cv|tfidf|transformer|pca|svd|tsne|umap|tokeni[sz]er|binari[sz]er|normali[sz]er|poly|scaling|label_encoder|labelencoder)(?:_|\d|$)/i;

/** Is the object that a method of the call is called on one that turns data into other data? */
export function isOfTransformer(call: FoundCall): boolean {
  const { func } = call.node;
  if (func.nodeType !== "Attribute") return false;
  const receiver = func.value;
  if (receiver.nodeType === "Call") {
    const maker = receiver.func;
    const name =
      maker.nodeType === "Name" ? maker.id : maker.nodeType === "Attribute" ? maker.attr : "";
    return transformer.test(name);
  }
  return call.receiver !== undefined && transformerName.test(call.receiver);
}

/** The class of which an object is made, by the variable: `model = LogisticRegression()` → `LogisticRegression`. */
export function classesOf(statements: readonly StatementFacts[]): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const { statement } of statements) {
    const { node } = statement;
    if (node.nodeType !== "Assign" || node.targets.length !== 1) continue;
    const [target] = node.targets;
    let value = node.value;
    // `sm.OLS(y, X).fit()`: the class is at the bottom.
    while (
      value.nodeType === "Call" &&
      value.func.nodeType === "Attribute" &&
      value.func.value.nodeType === "Call"
    )
      value = value.func.value;
    if (target?.nodeType !== "Name" || value.nodeType !== "Call") continue;
    const { func } = value;
    const name =
      func.nodeType === "Name" ? func.id : func.nodeType === "Attribute" ? func.attr : "";
    if (/^[A-Z]\w*[a-z]|^[A-Z]{3,}$/.test(name)) classes.set(target.id, name);
  }
  return classes;
}
