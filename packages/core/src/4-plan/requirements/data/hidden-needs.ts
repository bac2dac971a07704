/**
 * Calls that need a distribution which the code never imports: the library imports it when the call runs. What is needed is
 * given as modules, or as a distribution where its module's name is not known to be its own; of several, one is enough, and
 * the first is what the library tries first.
 */
export interface HiddenNeed {
  /** The library's import name. */
  readonly library: string;
  /** Dotted, from the library on, or after a dot a method of its objects: `read_excel`, `.to_excel`. */
  readonly calls: readonly string[];
  readonly modules: readonly string[];
  /** Only where an argument has one of these values, as text; what they need in place of `modules`. */
  readonly byArgument?: {
    readonly name: string;
    readonly position?: number;
    readonly modules: Readonly<Record<string, readonly string[]>>;
  };
  /** By the end of the first argument, where that is a text: `.xls`. */
  readonly byEnd?: Readonly<Record<string, readonly string[]>>;
  /** By the start of the first argument, where that is a text: `s3://`. */
  readonly byStart?: Readonly<Record<string, readonly string[]>>;
  /** Where that is said. */
  readonly source: string;
}

const pandas = "pandas: Installation, optional dependencies";
const excelEngines = {
  openpyxl: ["openpyxl"],
  xlsxwriter: ["xlsxwriter"],
  xlrd: ["xlrd"],
  odf: ["odfpy"],
  pyxlsb: ["pyxlsb"],
  calamine: ["python_calamine"],
};
const parquetEngines = { pyarrow: ["pyarrow"], fastparquet: ["fastparquet"] };
const onlyPyarrow = { pyarrow: ["pyarrow"] };
const curves =
  "nearest zero slinear quadratic cubic barycentric krogh piecewise_polynomial polynomial spline pchip akima cubicspline from_derivatives";

const all = (names: string, module: string): Record<string, readonly string[]> =>
  Object.fromEntries(names.split(" ").map((name) => [name, [module]]));

const remote: Readonly<Record<string, readonly string[]>> = {
  "s3://": ["s3fs"],
  "gs://": ["gcsfs"],
  "gcs://": ["gcsfs"],
  "abfs://": ["adlfs"],
  "az://": ["adlfs"],
  "hf://": ["huggingface_hub"],
};

/** Drivers by what a database's address begins with; SQLite's is in the standard library. */
const drivers: Readonly<Record<string, readonly string[]>> = {
  "postgresql://": ["psycopg2"],
  "postgresql+psycopg2://": ["psycopg2"],
  "postgresql+psycopg://": ["psycopg"],
  "postgresql+asyncpg://": ["asyncpg"],
  "postgresql+pg8000://": ["pg8000"],
  "mysql://": ["MySQLdb"],
  "mysql+mysqldb://": ["MySQLdb"],
  "mysql+pymysql://": ["pymysql"],
  "mysql+mysqlconnector://": ["mysql.connector"],
  "mariadb://": ["MySQLdb"],
  "mariadb+pymysql://": ["pymysql"],
  "oracle+oracledb://": ["oracledb"],
  "oracle+cx_oracle://": ["cx_Oracle"],
  "mssql://": ["pyodbc"],
  "mssql+pyodbc://": ["pyodbc"],
  "mssql+pymssql://": ["pymssql"],
  "sqlite+aiosqlite://": ["aiosqlite"],
  "duckdb://": ["duckdb_engine"],
  "snowflake://": ["snowflake_sqlalchemy"],
  "bigquery://": ["sqlalchemy_bigquery"],
  "redshift+psycopg2://": ["sqlalchemy_redshift"],
};

export const hiddenNeeds: readonly HiddenNeed[] = [
  {
    library: "pandas",
    calls: ["read_excel", "ExcelFile"],
    modules: ["openpyxl"],
    byArgument: { name: "engine", modules: excelEngines },
    byEnd: { ".xls": ["xlrd"], ".ods": ["odfpy"], ".xlsb": ["pyxlsb"] },
    source: `${pandas}: Excel files`,
  },
  {
    library: "pandas",
    calls: [".to_excel", "ExcelWriter"],
    modules: ["openpyxl", "xlsxwriter"],
    byArgument: { name: "engine", modules: excelEngines },
    byEnd: { ".ods": ["odfpy"] },
    source: `${pandas}: Excel files`,
  },
  {
    library: "pandas",
    calls: ["read_parquet", ".to_parquet"],
    modules: ["pyarrow", "fastparquet"],
    byArgument: { name: "engine", modules: parquetEngines },
    source: `${pandas}: other data sources`,
  },
  {
    library: "pandas",
    calls: ["read_feather", ".to_feather", "read_orc", ".to_orc"],
    modules: ["pyarrow"],
    source: `${pandas}: other data sources`,
  },
  {
    library: "pandas",
    calls: ["read_csv", "read_json"],
    modules: [],
    byArgument: { name: "engine", modules: onlyPyarrow },
    source: "pandas: read_csv, engine",
  },
  {
    library: "pandas",
    calls: ["read_csv", "read_json", "read_parquet", "read_excel", ".convert_dtypes"],
    modules: [],
    byArgument: { name: "dtype_backend", modules: onlyPyarrow },
    source: "pandas: PyArrow functionality",
  },
  {
    library: "pandas",
    calls: ["read_csv", "read_json", "read_parquet", "read_excel", "read_feather", "read_pickle"],
    modules: [],
    byStart: remote,
    source: "pandas: IO tools, reading and writing remote files",
  },
  {
    library: "pandas",
    calls: [".to_csv", ".to_json", ".to_parquet", ".to_pickle"],
    modules: [],
    byStart: remote,
    source: "pandas: IO tools, reading and writing remote files",
  },
  {
    library: "pandas",
    calls: ["read_html"],
    modules: ["lxml"],
    byArgument: {
      name: "flavor",
      modules: { lxml: ["lxml"], bs4: ["bs4"], html5lib: ["html5lib"] },
    },
    source: `${pandas}: HTML`,
  },
  {
    library: "pandas",
    calls: ["read_xml", ".to_xml"],
    modules: ["lxml"],
    byArgument: { name: "parser", modules: { lxml: ["lxml"], etree: [] } },
    source: `${pandas}: XML`,
  },
  {
    library: "pandas",
    calls: ["read_hdf", ".to_hdf", "HDFStore"],
    modules: ["tables"],
    source: `${pandas}: other data sources`,
  },
  {
    library: "pandas",
    calls: ["read_spss"],
    modules: ["pyreadstat"],
    source: `${pandas}: other data sources`,
  },
  {
    library: "pandas",
    calls: ["read_gbq", ".to_gbq"],
    modules: ["pandas_gbq"],
    source: "pandas: read_gbq",
  },
  {
    library: "pandas",
    calls: [".to_markdown"],
    modules: ["tabulate"],
    source: "pandas: DataFrame.to_markdown",
  },
  {
    library: "pandas",
    calls: [".to_latex", ".style.*"],
    modules: ["jinja2"],
    source: `${pandas}: visualization`,
  },
  {
    library: "pandas",
    calls: [".to_xarray"],
    modules: ["xarray"],
    source: `${pandas}: computation`,
  },
  {
    library: "pandas",
    calls: [".interpolate"],
    modules: [],
    byArgument: { name: "method", position: 0, modules: all(curves, "scipy") },
    source: "pandas: DataFrame.interpolate",
  },
  {
    library: "pandas",
    calls: [".query", ".eval"],
    modules: [],
    byArgument: { name: "engine", modules: { numexpr: ["numexpr"] } },
    source: "pandas: DataFrame.eval, engine",
  },
  {
    library: "pandas",
    calls: [".plot", ".plot.*", ".boxplot"],
    modules: ["matplotlib"],
    byArgument: { name: "backend", modules: { plotly: ["plotly"], hvplot: ["hvplot"] } },
    source: `${pandas}: visualization`,
  },
  {
    library: "sqlalchemy",
    calls: ["create_engine", "create_async_engine", "ext.asyncio.create_async_engine"],
    modules: [],
    byStart: drivers,
    source: "SQLAlchemy: Dialects, DBAPI support",
  },
  {
    library: "matplotlib",
    calls: ["use", "pyplot.switch_backend"],
    modules: [],
    byArgument: {
      name: "backend",
      position: 0,
      modules: {
        Qt5Agg: ["PyQt5"],
        WXAgg: ["wx"],
        GTK3Agg: ["gi"],
        GTK4Agg: ["gi"],
        WebAgg: ["tornado"],
        "module://ipympl.backend_nbagg": ["ipympl"],
      },
    },
    source: "Matplotlib: Dependencies, optional",
  },
  {
    library: "seaborn",
    calls: ["clustermap"],
    modules: ["scipy"],
    source: "seaborn: Installing, optional dependencies",
  },
  {
    library: "seaborn",
    calls: ["regplot", "lmplot", "residplot"],
    modules: [],
    byArgument: { name: "lowess", modules: { True: ["statsmodels"] } },
    source: "seaborn: Installing, optional dependencies",
  },
  {
    library: "seaborn",
    calls: ["regplot", "lmplot"],
    modules: [],
    byArgument: { name: "logistic", modules: { True: ["statsmodels"] } },
    source: "seaborn: Installing, optional dependencies",
  },
  {
    library: "sklearn",
    calls: (
      "load_iris load_wine load_diabetes load_breast_cancer load_digits load_linnerud " +
      "fetch_california_housing fetch_openml fetch_covtype"
    )
      .split(" ")
      .map((name) => `datasets.${name}`),
    modules: [],
    byArgument: { name: "as_frame", modules: { True: ["pandas"] } },
    source: "scikit-learn: Toy datasets, as_frame",
  },
  {
    library: "sklearn",
    calls: [".set_output"],
    modules: [],
    byArgument: {
      name: "transform",
      modules: { pandas: ["pandas"], polars: ["polars"] },
    },
    source: "scikit-learn: set_output",
  },
  {
    library: "sklearn",
    calls: [
      "tree.plot_tree",
      ".from_estimator",
      ".from_predictions",
      "inspection.PartialDependenceDisplay",
    ],
    modules: ["matplotlib"],
    source: "scikit-learn: Installing, optional dependencies",
  },
  {
    library: "plotly",
    calls: [".write_image", ".to_image", "io.write_image"],
    modules: ["kaleido"],
    source: "Plotly: Static image export",
  },
  {
    library: "plotly",
    calls: ["express.data.*"],
    modules: ["pandas"],
    source: "Plotly: Plotly Express, built-in data",
  },
  {
    library: "plotly",
    calls: ["express.scatter", "express.density_contour"],
    modules: [],
    byArgument: {
      name: "trendline",
      modules: { ols: ["statsmodels"], lowess: ["statsmodels"] },
    },
    source: "Plotly: Linear and non-linear trendlines",
  },
  {
    library: "bs4",
    calls: ["BeautifulSoup"],
    modules: [],
    byArgument: {
      name: "features",
      position: 1,
      modules: {
        lxml: ["lxml"],
        "lxml-xml": ["lxml"],
        xml: ["lxml"],
        html5lib: ["html5lib"],
      },
    },
    source: "Beautiful Soup: Installing a parser",
  },
  {
    library: "networkx",
    calls: (
      "draw draw_networkx draw_networkx_nodes draw_networkx_edges draw_circular " +
      "draw_kamada_kawai draw_planar draw_random draw_shell draw_spring"
    ).split(" "),
    modules: ["matplotlib"],
    source: "NetworkX: Install, default dependencies",
  },
  {
    library: "networkx",
    calls: ["pagerank", "to_scipy_sparse_array", "kamada_kawai_layout", "spectral_layout"],
    modules: ["scipy"],
    source: "NetworkX: Install, default dependencies",
  },
  {
    library: "networkx",
    calls: ["spring_layout", "to_numpy_array", "circular_layout", "adjacency_spectrum"],
    modules: ["numpy"],
    source: "NetworkX: Install, default dependencies",
  },
  {
    library: "networkx",
    calls: ["to_pandas_edgelist", "to_pandas_adjacency", "from_pandas_edgelist"],
    modules: ["pandas"],
    source: "NetworkX: Install, default dependencies",
  },
  {
    library: "polars",
    calls: ["read_excel"],
    modules: ["fastexcel"],
    source: "Polars: Installation, feature flags",
  },
  {
    library: "polars",
    calls: [".to_pandas"],
    modules: ["pandas"],
    source: "Polars: Installation, feature flags",
  },
  {
    library: "polars",
    calls: [".write_excel"],
    modules: ["xlsxwriter"],
    source: "Polars: Installation, feature flags",
  },
  {
    library: "geopandas",
    calls: [".explore"],
    modules: ["folium"],
    source: "GeoPandas: Interactive mapping",
  },
  {
    library: "tensorflow",
    calls: ["keras.utils.plot_model"],
    modules: ["pydot"],
    source: "Keras: Model plotting utilities",
  },
  {
    library: "keras",
    calls: ["utils.plot_model"],
    modules: ["pydot"],
    source: "Keras: Model plotting utilities",
  },
  {
    library: "xarray",
    calls: ["open_zarr", ".to_zarr"],
    modules: ["zarr"],
    source: "xarray: Installation, optional dependencies",
  },
];
