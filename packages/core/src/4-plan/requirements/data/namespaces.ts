/** A package that many distributions share, each named after the sub-package that it brings: `azure-storage-blob`. */
export interface SharedNamespace {
  /** What stands before the dotted name in the distribution's: `apache-` for `airflow.providers.amazon`. */
  readonly prefix: string;
  /**
   * Sub-packages whose distribution is named otherwise; empty where they are shared in turn. Sources: the installation pages
   * of the projects.
   */
  readonly exceptions: Readonly<Record<string, string>>;
}

const plain: SharedNamespace = { prefix: "", exceptions: {} };

/** By the first part of the dotted name. */
export const sharedNamespaces: Readonly<Record<string, SharedNamespace>> = {
  airflow: { prefix: "apache-", exceptions: {} },
  ansys: plain,
  autogluon: plain,
  azure: plain,
  azureml: plain,
  backports: plain,
  botbuilder: plain,
  databricks: {
    prefix: "",
    exceptions: {
      "databricks.feature_store": "databricks-feature-store",
      "databricks.koalas": "koalas",
      "databricks.sql": "databricks-sql-connector",
      "databricks.vector_search": "databricks-vectorsearch",
    },
  },
  dbt: plain,
  dwave: plain,
  earthkit: plain,
  flytekitplugins: plain,
  geoarrow: plain,
  google: {
    prefix: "",
    exceptions: {
      // There is a distribution of that name, which is retired and holds nothing.
      "google.cloud": "",
      "google.api": "googleapis-common-protos",
      "google.logging.type": "googleapis-common-protos",
      "google.longrunning": "googleapis-common-protos",
      "google.oauth2": "google-auth",
      "google.protobuf": "protobuf",
      "google.rpc": "googleapis-common-protos",
      "google.type": "googleapis-common-protos",
    },
  },
  hydra_plugins: plain,
  jaraco: plain,
  keyrings: plain,
  langgraph: plain,
  llama_index: plain,
  mpl_toolkits: { prefix: "", exceptions: { "mpl_toolkits.basemap": "basemap" } },
  nvidia: plain,
  odc: plain,
  openinference: plain,
  opentelemetry: {
    prefix: "",
    exceptions: { "opentelemetry.semconv": "opentelemetry-semantic-conventions" },
  },
  pinecone_plugins: plain,
  promptflow: plain,
  pyannote: plain,
  ruamel: plain,
  snowflake: {
    prefix: "",
    exceptions: {
      "snowflake.connector": "snowflake-connector-python",
      "snowflake.ml": "snowflake-ml-python",
      "snowflake.snowpark": "snowflake-snowpark-python",
    },
  },
  sphinxcontrib: plain,
  sphinxext: plain,
  titiler: plain,
  trulens: plain,
  unitycatalog: plain,
  zhinst: plain,
  zope: plain,
};
