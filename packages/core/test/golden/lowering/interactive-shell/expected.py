from IPython.core.interactiveshell import InteractiveShell

