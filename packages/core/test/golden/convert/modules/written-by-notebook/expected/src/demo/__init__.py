"""What areas.ipynb does, as a package."""
