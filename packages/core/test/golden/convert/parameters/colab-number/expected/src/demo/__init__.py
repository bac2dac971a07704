"""What form.ipynb does, as a package."""
