# Databricks notebook source
# MAGIC %md
# MAGIC # Setup
# MAGIC What all notebooks share.

# COMMAND ----------

# MAGIC %run ./names

# COMMAND ----------

def clean(values):
    return [value for value in values if value is not None]
