"""What shapes.ipynb does, as a package."""
