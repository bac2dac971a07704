"""What names.py does, as a package."""
