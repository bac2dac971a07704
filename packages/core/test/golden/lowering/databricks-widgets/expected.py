
table = "sales"
env = "dev"
input_path = f("a, b")
class_widget = "a"; id_widget = "b"
n_widget = "1"; x = 1
# %%

n = int(n_widget)
load(env, input_path)
dbutils.widgets.get("unknown")
