import pathlib
pathlib.Path("data/a.txt").write_text(
r"""one
two \ three
""", encoding="utf-8")
# %%
import pathlib
with pathlib.Path("log file.txt").open("a", encoding="utf-8") as stream: stream.write("""\
more
""")
# %%
import pathlib
pathlib.Path(f"{name}.txt").write_text("""\
text
""", encoding="utf-8")
# %%
name = "x"
# %%
import pathlib
pathlib.Path("~/x.cfg").expanduser().write_text("""\
""", encoding="utf-8")
