"""What scale.py does, as a package."""
