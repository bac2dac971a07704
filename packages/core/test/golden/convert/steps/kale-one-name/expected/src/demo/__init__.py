"""What train.ipynb does, as a package."""
