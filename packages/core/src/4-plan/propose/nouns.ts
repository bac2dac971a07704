/** Names of variables that say nothing about what they hold. */
const generic =
  /^(?:_*|[a-z]{1,2}\d*|df\w{0,2}|data\w?|dataset|dataframe|frame|raw|raw_data|tmp|temp|tbl|table|res|result|results|out|output|ret|val|value|values|var|obj|item|items|arr|array|lst|list|dict|text|file|fp|path|url|resp|response|content|fig|axs?|axes|img|image|images|train|test|x_train|x_test|y_train|y_test|y_pred|ypred|pred|preds|predictions?|xs|ys|pool|executor|foo|bar|baz|my_\w+|new_df|df_\d+|df_new|x\w?|y\w?)$/i;

/** One word each, though capitals stand in them. */
const oneWord =
  /(?:PyTorch|TensorFlow|TensorBoard|XGBoost|LightGBM|CatBoost|NumPy|SciPy|PyMC|GitHub|JavaScript|SymPy|ChatGPT|OpenAI|IMDb|LaTeX|MapReduce)(?![a-z])/g;

/** Words of an identifier or a text, in lower case: `RandomForest` → `random`, `forest`. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/['’]/g, "")
      .replace(oneWord, (word) => word.toLowerCase())
      // `KPIs` is the plural of a word of capitals.
      .replace(/([A-Z]{2,})s(?![a-z])/g, "$1S")
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "")
  );
}

/** An identifier as a noun of a step's name; `undefined` where it says nothing. */
export function nounOf(name: string | undefined): string | undefined {
  if (name === undefined || generic.test(name)) return undefined;
  const noun = wordsOf(name.replace(/^(?:df|data)_(?=\w{3})|_(?:df|data)$/i, "")).join("_");
  if (noun.length > 30 || generic.test(noun) || !/^[a-z]/.test(noun)) return undefined;
  return noun;
}

/** What a path or an address leads to: `data/rides-2024.csv` → `rides_2024`. */
export function nounOfPath(path: string | undefined): string | undefined {
  if (path === undefined || path.length > 300) return undefined;
  const last =
    path
      .replace(/[?#].*$/, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  if (!/\.[A-Za-z]\w{0,7}$/.test(last)) return undefined;
  const stem = last.replace(/(?:\.[A-Za-z]\w{0,7}){1,2}$/, "");
  const words = wordsOf(stem).filter((word) => !/^(?:\d{5,}|final|v\d+)$/.test(word));
  return nounOf(words.slice(0, 4).join("_"));
}
