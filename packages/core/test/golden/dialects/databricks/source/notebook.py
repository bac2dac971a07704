# Databricks notebook source
dbutils.widgets.text("path", "/data")

# COMMAND ----------

# DBTITLE 1,Load the rows
#| step: load_rows
rows = load(dbutils.widgets.get("path"))
