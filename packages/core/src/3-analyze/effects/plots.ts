import { type Stmt, walk } from "../../python/ast.ts";
import { type Knowledge, qualifiedName } from "./knowledge.ts";

const drawingMethods: ReadonlySet<string> = new Set(
  `plot hist boxplot scatter bar barh pie imshow plot_diagnostics plot_predict plot_components plot_acf plot_simultaneous qqplot contour contourf
   show_graph area kde density hexbin`.split(/\s+/),
);

/** May the statement leave a figure open? Where a function of the notebook may, the caller says so with `drawingNames`. */
export function mayPlot(
  statement: Stmt,
  knowledge: Knowledge,
  drawingNames: ReadonlySet<string>,
): boolean {
  let found = false;
  walk(statement, (node) => {
    if (node.nodeType !== "Call") return !found;
    const name = qualifiedName(node.func, knowledge);
    if (name !== undefined) {
      if (isPlottingModule(name)) found = true;
      if (drawingNames.has(name)) found = true;
    } else if (node.func.nodeType === "Attribute") {
      if (drawingMethods.has(node.func.attr) || drawingNames.has(node.func.attr)) found = true;
    } else if (node.func.nodeType === "Name" && drawingNames.has(node.func.id)) found = true;
    return !found;
  });
  return found;
}

/** Functions that draw through pyplot, by full name. */
function isPlottingModule(name: string): boolean {
  if (
    /^(matplotlib\.pyplot|pylab|seaborn|statsmodels\.(graphics|api\.(graphics|qqplot)|tsa\.seasonal\.plot)|mlxtend\.plotting|plotnine|pandas\.plotting)\./.test(
      name,
    )
  ) {
    return !/\.(rcParams|style|rc|set_theme|set_style|set|close|load_dataset|color_palette|set_palette|set_context|cm|get_cmap|colormaps)\b/.test(
      name,
    );
  }
  return /Display\.from_|\.plot_\w+$|(^|\.)plot_tree$/.test(name);
}
