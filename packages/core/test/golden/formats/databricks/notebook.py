# Databricks notebook source
# MAGIC %md
# MAGIC # Title
# MAGIC
# MAGIC Text.

# COMMAND ----------

# MAGIC %pip install pandas

# COMMAND ----------

# DBTITLE 1,Load the rows
rows = spark.table("rows")
display(rows)

# COMMAND ----------

# DBTITLE 0,Count
# MAGIC %sql
# MAGIC SELECT count(*)
# MAGIC FROM rows

# COMMAND ----------

# MAGIC %run ./shared

# COMMAND ----------

# MAGIC %sh ls

# COMMAND ----------

# MAGIC %r
# MAGIC library(dplyr)

# COMMAND ----------

# MAGIC %scala
# MAGIC val x = 1

# COMMAND ----------

# MAGIC %python
# MAGIC y = 1

# COMMAND ----------

# MAGIC %md One line

# COMMAND ----------

# MAGIC %pip install x
# MAGIC dbutils.library.restartPython()

# COMMAND ----------

pip install y

# COMMAND ----------
