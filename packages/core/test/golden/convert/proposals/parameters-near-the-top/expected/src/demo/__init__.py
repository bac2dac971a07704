"""What parameters.py does, as a package."""
