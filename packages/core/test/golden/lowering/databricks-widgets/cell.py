dbutils.widgets.removeAll()
dbutils.widgets.text("table", "sales", "Table")
dbutils.widgets.dropdown(name="env", defaultValue="dev", choices=["dev", "prod"])
dbutils.widgets.text("input path", f("a, b"))
dbutils.widgets.text("class", "a"); dbutils.widgets.text("id", "b")
dbutils.widgets.combobox("n", "1", ["1", "2"]); x = 1
# %%
table = dbutils.widgets.get("table")
n = int(dbutils.widgets.get("n"))
load(dbutils.widgets.get("env"), getArgument('input path'))
dbutils.widgets.get("unknown")
