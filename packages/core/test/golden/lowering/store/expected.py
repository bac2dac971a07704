
prices = None
volumes = None
raise NotImplementedError("notebook.ipynb, cell 1: `%store -r` reads variables that another notebook stored in IPython's database")
raise NotImplementedError("notebook.ipynb, cell 1: `%store` writes a variable to a file in a form of its own")

