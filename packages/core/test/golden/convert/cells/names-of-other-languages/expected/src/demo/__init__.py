"""What models.ipynb does, as a package."""
