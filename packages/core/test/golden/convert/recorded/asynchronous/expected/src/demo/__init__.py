"""What notebook.ipynb does, as a package."""
