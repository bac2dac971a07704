"""What first.py does, as a package."""
