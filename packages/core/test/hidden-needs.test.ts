import { beforeAll, describe, expect, test } from "@jest/globals";
import { loadTemplate } from "../../templates/src/index.ts";
import { hiddenNeeds } from "../src/4-plan/requirements/data/hidden-needs.ts";
import { convert } from "../src/convert.ts";
import type { Conversion, Environment, Template } from "../src/model/conversion.ts";

let template: Template;
beforeAll(async () => {
  template = await loadTemplate("package");
});

function convertCode(code: string, environment?: Environment): Conversion {
  const bytes = new TextEncoder().encode(`# %%\n${code}\n`);
  const input = { path: "a.py", bytes, environment, hasFile: () => false };
  return convert([input], { name: "demo", template, isFormatted: false, version: "0" });
}

/** Requirements of a notebook that nothing imports, and what is said of those with several owners. */
function needsOf(code: string): readonly string[] {
  const { plan } = convertCode(code);
  const hidden = (plan?.requirements ?? []).filter(({ imports }) => imports.length === 0);
  const unresolved = plan?.unresolvedRequirements ?? [];
  return [
    ...hidden.map(({ distribution }) => distribution),
    ...unresolved.map((one) => `? ${one.subject}`),
  ];
}

/** Code, and the distributions that it needs besides those it imports. */
const cases: readonly (readonly [string, ...(readonly string[])])[] = [
  ['import pandas as pd\ndf = pd.read_excel("a.xlsx")', "openpyxl"],
  ['from pandas import read_excel\ndf = read_excel("a.xlsx")', "openpyxl"],
  ['import pandas as pd\npath = "old.xls"\ndf = pd.read_excel(path)', "xlrd"],
  ['import pandas as pd\ndf = pd.read_excel("a.ods")', "odfpy"],
  ['import pandas as pd\ndf = pd.read_excel("a.xlsb")', "pyxlsb"],
  ['import pandas as pd\ndf = pd.read_excel("a.xlsx", engine="calamine")', "python-calamine"],
  ['import pandas as pd\ndf = pd.DataFrame()\ndf.to_excel("a.xlsx")', "openpyxl"],
  [
    'import pandas as pd\nwith pd.ExcelWriter("a.xlsx", engine="xlsxwriter") as f:\n    pd.DataFrame().to_csv(f)',
    "xlsxwriter",
  ],
  ['import pandas as pd\ndf = pd.read_parquet("a.parquet")', "pyarrow"],
  ['import pandas as pd\npd.DataFrame().to_parquet("a", engine="fastparquet")', "fastparquet"],
  ['import pandas as pd\npd.DataFrame().to_feather("a")', "pyarrow"],
  ['import pandas as pd\ndf = pd.read_csv("a.csv", engine="pyarrow")', "pyarrow"],
  ['import pandas as pd\ndf = pd.read_csv("a.csv", dtype_backend="pyarrow")', "pyarrow"],
  ['import pandas as pd\ndf = pd.read_csv("s3://bucket/a.csv")', "s3fs"],
  ['import pandas as pd\nbucket = "b"\ndf = pd.read_csv(f"gs://{bucket}/a.csv")', "gcsfs"],
  ['import pandas as pd\npd.DataFrame().to_csv("s3://bucket/a.csv")', "s3fs"],
  ['import pandas as pd\ntables = pd.read_html("a.html")', "lxml"],
  ['import pandas as pd\ntables = pd.read_html("a.html", flavor="html5lib")', "html5lib"],
  ['import pandas as pd\ndf = pd.read_xml("a.xml")', "lxml"],
  ['import pandas as pd\ndf = pd.read_xml("a.xml", parser="etree")'],
  ['import pandas as pd\ndf = pd.read_hdf("a.h5")', "tables"],
  ['import pandas as pd\ndf = pd.read_spss("a.sav")', "pyreadstat"],
  ['import pandas as pd\ndf = pd.read_gbq("select 1")', "pandas-gbq"],
  ["import pandas as pd\nprint(pd.DataFrame().head().to_markdown())", "tabulate"],
  ['import pandas as pd\ndf = pd.DataFrame()\nstyled = df.style.format("{:.1f}")', "jinja2"],
  ["import pandas as pd\ndf = pd.DataFrame()\ncube = df.to_xarray()", "xarray"],
  ['import pandas as pd\ndf = pd.DataFrame()\ndf = df.interpolate("cubic")', "scipy"],
  ["import pandas as pd\ndf = pd.DataFrame()\ndf = df.interpolate()"],
  ['import pandas as pd\ndf = pd.DataFrame()\ndf = df.query("a > 1", engine="numexpr")', "numexpr"],
  [
    'from sqlalchemy import create_engine\nengine = create_engine("mysql+pymysql://u@h/d")',
    "pymysql",
  ],
  [
    'import sqlalchemy\nuser = "u"\nengine = sqlalchemy.create_engine(f"postgresql+asyncpg://{user}@h/d")',
    "asyncpg",
  ],
  ['import sqlalchemy\nengine = sqlalchemy.create_engine("postgresql://u@h/d")', "psycopg2-binary"],
  ['import sqlalchemy\nengine = sqlalchemy.create_engine("sqlite:///a.db")'],
  ['import matplotlib\nmatplotlib.use("WebAgg")', "tornado"],
  ['import matplotlib\nmatplotlib.use("Agg")'],
  ["import seaborn as sns\nsns.clustermap([[1, 2]])", "scipy"],
  ["import seaborn as sns\nsns.regplot(x=[1], y=[2], lowess=True)", "statsmodels"],
  ['import seaborn as sns\nsns.lmplot(x="a", y="b", logistic=True)', "statsmodels"],
  ["from sklearn.datasets import load_wine\nwine = load_wine(as_frame=True)", "pandas"],
  ["from sklearn.datasets import load_wine\nwine = load_wine()"],
  [
    'from sklearn.preprocessing import StandardScaler\nscaler = StandardScaler()\nscaler.set_output(transform="polars")',
    "polars",
  ],
  ['import plotly.graph_objects as go\nfig = go.Figure()\nfig.write_image("a.png")', "kaleido"],
  ["import plotly.express as px\ndf = px.data.iris()", "pandas"],
  ['import plotly.express as px\nfig = px.scatter(x=[1], y=[2], trendline="ols")', "statsmodels"],
  ['from bs4 import BeautifulSoup\nsoup = BeautifulSoup("<p>", "lxml")', "lxml"],
  ['from bs4 import BeautifulSoup\nsoup = BeautifulSoup("<p>", "html.parser")'],
  ["import networkx as nx\nnx.draw(nx.path_graph(3))", "matplotlib"],
  ["import networkx as nx\nranks = nx.pagerank(nx.path_graph(3))", "scipy"],
  ["import networkx as nx\nplaces = nx.spring_layout(nx.path_graph(3))", "numpy"],
  ["import networkx as nx\nedges = nx.to_pandas_edgelist(nx.path_graph(3))", "pandas"],
  ['import polars as pl\ndf = pl.read_excel("a.xlsx")', "fastexcel"],
  ["import polars as pl\ndf = pl.DataFrame()\npdf = df.to_pandas()", "pandas"],
  ['import polars as pl\ndf = pl.DataFrame()\ndf.write_excel("a.xlsx")', "xlsxwriter"],
  ['import geopandas\nplaces = geopandas.read_file("a")\nmap = places.explore()', "folium"],
  ["import tensorflow as tf\ntf.keras.utils.plot_model(None)", "pydot"],
  ["import keras\nkeras.utils.plot_model(None)", "pydot"],
  ['import xarray as xr\ncube = xr.open_zarr("a.zarr")', "zarr"],
];

const drawing = ["df.plot.bar()", "tree.plot_tree(None)"];

describe("what calls need and no line imports", () => {
  test.each(cases)("%j", (code, ...needs) => {
    expect(needsOf(code)).toEqual(needs);
  });

  test("every row of the table has a case, a library that is known and a source", () => {
    const all = [...cases.map(([code]) => code), ...drawing].join("\n");
    for (const { calls, source } of hiddenNeeds) {
      const names = calls.map((call) => call.replace(/\.\*$/, "").split(".").at(-1) ?? "");
      expect([source, names.some((name) => all.includes(name))]).toEqual([source, true]);
      expect(source).toMatch(/^[\w -]+: ./);
    }
  });

  test("what the code imports, and an object of the notebook's own, need nothing", () => {
    expect(
      needsOf('import pandas as pd, openpyxl\ndf = pd.read_excel("a.xlsx")\nprint(openpyxl)'),
    ).toEqual([]);
    expect(
      needsOf(
        'import pandas as pd\nclass Book:\n    def to_excel(self, path):\n        print(path, pd)\nbook = Book()\nbook.to_excel("a")',
      ),
    ).toEqual([]);
    expect(
      needsOf(
        'import matplotlib.pyplot as plt\nimport pandas as pd\nplt.style.use("ggplot")\nprint(pd)',
      ),
    ).toEqual([]);
    expect(needsOf('def read_excel(path):\n    print(path)\nread_excel("a")')).toEqual([]);
  });

  test("the requirement says which call needs it, and a note says whose word that is", () => {
    const { plan, notebooks } = convertCode('import pandas as pd\ndf = pd.read_excel("a.xlsx")');
    const openpyxl = plan?.requirements.find(({ distribution }) => distribution === "openpyxl");
    expect(openpyxl?.source).toBe(
      "no version on record; cell 1 calls `read_excel`, which needs it",
    );
    const [note] = notebooks[0]?.diagnostics.filter(({ code }) => code === "NB613") ?? [];
    expect([note?.severity, note?.message, note?.place.line]).toEqual([
      "note",
      "`read_excel` needs openpyxl, which no line imports.",
      2,
    ]);
    expect(note?.help).toContain("pandas: Installation");
  });

  test("of a call that goes through an attribute, both are named", () => {
    const code = 'import pandas as pd\ndf = pd.DataFrame()\nstyled = df.style.format("{:.1f}")';
    const { diagnostics } = convertCode(code).notebooks[0] ?? { diagnostics: [] };
    const messages = diagnostics.flatMap((each) => (each.code === "NB613" ? [each.message] : []));
    expect(messages).toEqual(["`style.format` needs jinja2, which no line imports."]);
  });

  test("the version is the environment's, and of several the one that is there", () => {
    const environment = {
      label: ".venv",
      pythonVersion: "3.11.7",
      distributions: [
        { name: "pandas", version: "2.1.4", imports: ["pandas"] },
        { name: "fastparquet", version: "2024.2.0", imports: ["fastparquet"] },
      ],
    };
    const code = 'import pandas as pd\ndf = pd.read_parquet("a.parquet")';
    const lines = convertCode(code, environment).plan?.requirements.map(({ line }) => line);
    expect(lines).toEqual(["fastparquet==2024.2.0", "pandas==2.1.4"]);
    const sources = convertCode(code, environment).plan?.requirements.map(({ source }) => source);
    expect(sources?.[0]).toBe(
      "installed beside the notebook (.venv); cell 1 calls `read_parquet`, which needs it",
    );
  });

  test("what draws needs matplotlib, also where nblift sees no figure", () => {
    const code = (draw: string): string =>
      `import pandas as pd\nfrom sklearn import tree\ndf = pd.DataFrame()\nprint(tree)\n${draw}`;
    for (const draw of drawing)
      expect(
        convertCode(code(draw)).plan?.requirements.map(({ distribution }) => distribution),
      ).toEqual(["matplotlib", "pandas", "scikit-learn"]);
    expect(needsOf(code('df.plot(backend="plotly")'))).toContain("plotly");
  });

  test("a call that the package does not keep needs nothing", () => {
    const code =
      'import pandas as pd\ndf = pd.DataFrame()\nprint(df)\n\n# %% tags=["skip"]\ndf.to_excel("a.xlsx")';
    expect(needsOf(code)).toEqual([]);
  });
});
