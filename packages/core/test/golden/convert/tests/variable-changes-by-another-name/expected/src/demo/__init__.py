"""What notebook.py does, as a package."""
