/**
 * Modules that come with a platform and not from an index, by dotted name, with the platform.
 * Sources: the documentation of each platform.
 */
export const platformByModule: Readonly<Record<string, string>> = {
  FreeCAD: "FreeCAD",
  arcpy: "ArcGIS Pro",
  awsglue: "AWS Glue",
  dbruntime: "Databricks",
  "databricks.automl": "Databricks",
  dolfin: "FEniCS",
  "google.appengine": "Google App Engine",
  "google.colab": "Google Colab",
  graph_tool: "graph-tool, which conda and system packages bring",
  kaggle_datasets: "Kaggle",
  kaggle_secrets: "Kaggle",
  kaggle_web_client: "Kaggle",
  mssparkutils: "Azure Synapse",
  notebookutils: "Microsoft Fabric and Azure Synapse",
  "pyspark.dbutils": "Databricks",
  qgis: "QGIS",
  rospy: "ROS",
};
