import { argumentOf, type FoundCall, stringOf, variableOf } from "../calls.ts";
import { rootName } from "../../../python/qualify.ts";
import { nameFromText } from "../name-from-text.ts";
import { nounOf, wordsOf } from "../nouns.ts";
import type { NamingFacts, Purpose, StatementFacts } from "./purpose.ts";
import { isOption } from "./set-up.ts";

const modules =
  /^(?:matplotlib|seaborn|plotly|bokeh|altair|pylab|holoviews|hvplot|folium|plotnine|wordcloud|pandas\.plotting|mpl_toolkits|sklearn\.metrics\.\w*(?:Display|plot_))\b/;
const own =
  /^(?:plot|draw|visuali[sz]e|show_(?:image|plot|graph|batch|figure|map)|imshow|display_(?:image|plot))\w*$|(?:^|_)(?:plot|histogram|heatmap|scatter)$/;
/** Functions of plotting libraries that draw no data: what they are given is a text, a limit or a style. */
const trimming =
  /^(?:title|suptitle|[xyz]label|[xy]ticks|[xy]lim|legend|grid|text|annotate|figure|subplots?\w*|axis|axes|colorbar|ax[hv]line|tight_layout|savefig|show|close|style|set\w*|register\w*|figtext|table)$/;
const canvas = /^(?:fig\w{0,8}|ax\w{0,5}|axes|plt|subfig)$/;
const kinds: Readonly<Record<string, string>> = {
  hist: "histogram",
  histplot: "histogram",
  distplot: "distribution",
  kdeplot: "distribution",
  displot: "distribution",
  boxplot: "boxes",
  violinplot: "violins",
  heatmap: "heatmap",
  pairplot: "pairs",
  countplot: "counts",
  imshow: "image",
  scatter_matrix: "pairs",
  pie: "shares",
  plot_tree: "tree",
};

export const plot: Purpose = {
  name: "plot",
  words:
    /\b(?:plot\w*|visuali[sz]\w*|figures?|charts?|graphs?|draw\w*|histograms?|heat ?maps?|scatter\w*|maps?|distributions?|boxplots?|display\w*)\b/,
  findEvidence: (facts) => (isPlotting(facts) ? "plots" : undefined),
  nameOf,
};

function isPlotting({ statement, calls }: StatementFacts): boolean {
  if (statement.processState !== undefined || (calls.length > 0 && calls.every(isOption)))
    return false;
  return statement.plots || calls.some(isDrawing);
}

function isDrawing(call: FoundCall): boolean {
  if (call.path !== undefined)
    return (
      modules.test(call.path) &&
      !isOption(call) &&
      !/load_dataset|\.imread$|^matplotlib\.(?:use|rc)/.test(call.path)
    );
  // A function of the notebook that is called `draw` may draw cards: one that draws figures shows itself by what it does.
  if (call.node.func.nodeType === "Name")
    return own.test(call.name) && !(call.isOwn && call.name.startsWith("draw"));
  return call.receiver !== undefined && canvas.test(call.receiver);
}

function nameOf({ statements }: NamingFacts): readonly string[] {
  const calls = statements.flatMap((each) => each.calls);
  const own = calls.filter((each) => each.via === undefined);
  const titles = own.flatMap((call) => titleOf(call) ?? []);
  const fromTitle = titles.flatMap((title) => nameFromText(title) ?? []).map(asPlot);
  const labels = labelsOf(own);
  const columns = own.flatMap((call) => columnOf(call) ?? []);
  const drawn = own.flatMap((call) => {
    const kind = kinds[call.name];
    const noun = nounOf(
      variableOf(call) !== undefined && !canvas.test(variableOf(call) ?? "")
        ? variableOf(call)
        : nameOfDrawn(call),
    );
    const isPlot =
      kind !== undefined ||
      (call.path !== undefined
        ? modules.test(call.path)
        : isDrawing(call) || /^(?:plot|hist|bar|scatter)$/.test(call.name));
    return isPlot && noun !== undefined && !trimming.test(call.name) ? [`plot_${noun}`] : [];
  });
  const kind = own.map((call) => kinds[call.name]).find((each) => each !== undefined);
  // `result.plot_diagnostics()`; a variable's name says more than no name, also where it is a common one.
  const named = own.filter((call) => /^plot_\w{3}/.test(call.name)).map(({ name }) => name);
  // `show_trend(…)`, a function of the notebook.
  const shown = statements.flatMap(({ statement, calls: each }) =>
    each.flatMap(({ isOwn, via, name }) => {
      const noun = /^(?:show|display|visuali[sz]e)_(?!plots?$|fig|image|graph)(\w{3,})/.exec(
        name,
      )?.[1];
      const isDrawn = statement.plots && isOwn && via === undefined;
      return isDrawn && noun !== undefined ? [`plot_${wordsOf(noun).join("_")}`] : [];
    }),
  );
  // The function has that name already.
  const drawing = own
    .filter((call) => call.node.func.nodeType === "Name" && /^plot_\w{3}/.test(call.name))
    .map(({ name }) => name.replace("plot", "draw"));
  const variables = own.flatMap((call) => {
    const [first] = call.node.args;
    const variable = call.path === undefined ? variableOf(call) : first && rootName(first);
    const isShort = variable === undefined || variable.length < 3 || canvas.test(variable);
    return isShort || trimming.test(call.name) || !(isDrawing(call) || call.name.startsWith("plot"))
      ? []
      : [`plot_${wordsOf(variable).join("_")}`];
  });
  return [
    ...fromTitle,
    ...labels,
    ...columns.map((column) => `plot_${column}`),
    ...drawn,
    ...named,
    ...shown,
    ...(kind === undefined ? [] : [`plot_${kind}`]),
    ...variables.slice(0, 1),
    ...drawing.slice(0, 1),
    "plot_figure",
  ];
}

const asPlot = (name: string): string =>
  /^(?:plot|draw|show)(?:_|$)/.test(name) ? name : `plot_${name}`;

/** The title that a call gives a figure, as far as it is a plain text. */
function titleOf({ node, name }: FoundCall): string | undefined {
  if (/^(?:title|set_title|suptitle)$/.test(name))
    return stringOf(node.args[0] ?? argumentOf(node, "label"));
  return stringOf(argumentOf(node, "title"));
}

/** `Year` and `Sales` at the axes: `plot_sales_by_year`. */
function labelsOf(calls: readonly FoundCall[]): readonly string[] {
  const labelled = (pattern: RegExp): string | undefined => {
    const call = calls.find((each) => pattern.test(each.name));
    const text = call && stringOf(call.node.args[0]);
    return text === undefined ? undefined : nameFromText(text);
  };
  const x = labelled(/^(?:xlabel|set_xlabel)$/);
  const y = labelled(/^(?:ylabel|set_ylabel)$/);
  if (x === undefined || y === undefined || x.length + y.length > 28)
    return y === undefined ? [] : [`plot_${y}`];
  return [`plot_${y}_by_${x}`];
}

/** The column that a plot shows: of `df["age"].hist()`, `sns.countplot(x="sex")`, `plt.hist(df.age)`. */
function columnOf(call: FoundCall): string | undefined {
  if (
    !(call.name in kinds) &&
    !/^(?:plot|scatter|bar|barh|barplot|lineplot|line|scatterplot|catplot|jointplot|regplot)$/.test(
      call.name,
    )
  )
    return undefined;
  const receiver = call.node.func.nodeType === "Attribute" ? call.node.func.value : undefined;
  const subscript = receiver?.nodeType === "Subscript" ? stringOf(receiver.slice) : undefined;
  const y = stringOf(argumentOf(call.node, "y"));
  const x = stringOf(argumentOf(call.node, "x"));
  const first = call.node.args[0];
  const argument = first?.nodeType === "Subscript" ? stringOf(first.slice) : undefined;
  const [a, b] = [y, x].map((each) => (each === undefined ? undefined : nameFromText(each)));
  if (a !== undefined && b !== undefined && a.length + b.length <= 28) return `${a}_by_${b}`;
  const text = subscript ?? a ?? b ?? argument;
  return text === undefined ? undefined : nameFromText(text);
}

/** The data that a call draws: of `plot(x, y)` the second, else the first argument. */
function nameOfDrawn({ node, name }: FoundCall): string | undefined {
  const [first, second] = node.args;
  const isOfTwo = /^(?:plot|scatter|bar|barh|step|errorbar|semilog[xy]|loglog|fill_between)$/.test(
    name,
  );
  const ids = [...(isOfTwo ? [second] : []), first].flatMap((each) =>
    each?.nodeType === "Name" ? [each.id] : [],
  );
  return ids.find((each) => nounOf(each) !== undefined) ?? ids[0];
}
