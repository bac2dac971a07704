# Databricks notebook source
# MAGIC %md
# MAGIC # Load orders

# COMMAND ----------

# MAGIC %run ./includes/setup

# COMMAND ----------

orders = clean([3, None, 5])
print(orders, root)
