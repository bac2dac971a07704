import { argumentOf, type FoundCall, stringOf } from "../calls.ts";
import { nounOf, nounOfPath, wordsOf } from "../nouns.ts";
import type { NamingFacts, Purpose } from "./purpose.ts";

const functions =
  /^(?:pandas|polars|geopandas|dask\.dataframe|cudf|pyarrow[\w.]*|vaex|xarray)\.(?:read_\w+|open_\w+)$|^numpy\.(?:load|loadtxt|genfromtxt|fromfile)$|^sklearn\.datasets\.\w+$|^seaborn\.load_dataset$|^(?:json|pickle|joblib|yaml|toml|tomllib|torch|dill|cloudpickle)\.(?:load|safe_load)$|^requests\.(?:get|post)$|^urllib(?:\.request)?\.(?:urlopen|urlretrieve)$|^(?:matplotlib\.pyplot|cv2|imageio[\w.]*|skimage\.io|scipy\.misc|matplotlib\.image)\.imread$|^PIL\.Image\.open$|^yfinance\.download$|^gdown\.download$|^nltk\.download$|^sqlite3\.connect$|^(?:torchvision|torchtext|keras|tensorflow\.keras)\.datasets\.[\w.]+$|^tensorflow_datasets\.load$|^librosa\.load$|^scipy\.io\.(?:loadmat|wavfile\.read)$|^networkx\.read_\w+$|(?:^|\.)(?:load_dataset|load_data)$/;
const own =
  /^(?:load|read|fetch|download|import|get_data|get_dataset)(?:_|$)|_from_(?:file|csv|json|url|disk|dir)$/;
const methods =
  /^(?:load|read|fetch|download)_\w+$|^(?:read_csv|loadtxt|fetchall|fetchone|readlines|load_data)$/;

export const load: Purpose = {
  name: "load",
  words:
    /\b(?:load\w*|read\w*|import(?:ing)? (?:the )?(?:data\w*|csv|files?)|fetch\w*|download\w*|get(?:ting)? (?:the )?data|data ?sets?|data|acquisition|collect\w*|gather\w*|ingest\w*|scrap\w*|inputs?)\b/,
  findEvidence: ({ calls }) => calls.find(isLoading)?.name,
  nameOf,
};

function isLoading(call: FoundCall): boolean {
  if (call.path === "open") return !/[wax]/.test(stringOf(argumentOf(call.node, "mode", 1)) ?? "r");
  if (call.path !== undefined) return functions.test(call.path);
  return call.node.func.nodeType === "Name" ? own.test(call.name) : methods.test(call.name);
}

function nameOf({ statements, textOf }: NamingFacts): readonly string[] {
  const names: string[] = [];
  const loading = statements.filter((each) => each.calls.some(isLoading));
  for (const { statement, calls } of loading) {
    const bound = [...statement.flow.definite].find((name) => nounOf(name) !== undefined);
    const noun = nounOf(bound);
    if (noun !== undefined) names.push(noun);
    for (const call of calls.filter(isLoading)) {
      const [first] = call.node.args;
      const text = stringOf(first) ?? (first?.nodeType === "Name" ? textOf(first.id) : undefined);
      const fromPath =
        nounOfPath(text) ?? (call.name === "load_dataset" ? nounOf(text) : undefined);
      if (fromPath !== undefined) names.push(fromPath);
      const fromFunction =
        /^(?:load|fetch|read)_(?!csv|excel|json|data|dataset|table|sql|html|parquet|pickle|text|file)(\w+)$/.exec(
          call.name,
        )?.[1];
      if (fromFunction !== undefined) names.push(fromFunction);
      if (isGenerating(call)) names.push(call.name.replace(/^make_/, ""));
    }
  }
  const nouns = [...new Set(names)].filter((noun) => noun !== "data");
  const found = loading.flatMap((each) => each.calls.filter(isLoading));
  // Data that a function makes up are not loaded, and a connection is not read.
  if (found.length > 0 && found.every((each) => each.path === "sqlite3.connect"))
    return ["connect_to_database", "open_database"];
  const verb = found.length > 0 && found.every(isGenerating) ? "generate" : "load";
  const wanted =
    nouns.length > 0 && nouns.length <= 4
      ? nouns.map((noun) => `${verb}_${withoutVerb(noun)}`)
      : [];
  return [...(loading.length > 2 ? [`${verb}_data`] : []), ...wanted, `${verb}_data`];
}

const isGenerating = ({ path, name }: FoundCall): boolean =>
  path?.startsWith("sklearn.") === true && name.startsWith("make_");

const withoutVerb = (noun: string): string =>
  wordsOf(noun)
    .filter((word, i) => i > 0 || !/^(?:load|loaded|read|raw)$/.test(word))
    .join("_") || "data";
