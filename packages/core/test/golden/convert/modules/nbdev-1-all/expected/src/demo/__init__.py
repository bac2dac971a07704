"""What add.ipynb does, as a package."""
