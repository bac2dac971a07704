"""What shop.ipynb does, as a package."""
