"""What area.ipynb does, as a package."""
