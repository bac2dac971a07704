"""What show.ipynb does, as a package."""
