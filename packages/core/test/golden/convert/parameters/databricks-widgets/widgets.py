# Databricks notebook source
dbutils.widgets.dropdown("my-env", "dev", ["dev", "prod"], "Environment")
dbutils.widgets.text("rows", "10")

# COMMAND ----------
env = dbutils.widgets.get("my-env")
rows = int(dbutils.widgets.get("rows"))
print(env, rows)
