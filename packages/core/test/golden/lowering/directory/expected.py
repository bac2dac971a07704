import os
os.chdir("..")
os.chdir("my data")
os.chdir(os.path.expanduser("~/work"))
os.chdir(os.path.expanduser("~"))
raise NotImplementedError("notebook.ipynb, cell 1: `%cd -` goes by the folders visited before")

here = os.getcwd()
folder = "x"
os.chdir(folder)
