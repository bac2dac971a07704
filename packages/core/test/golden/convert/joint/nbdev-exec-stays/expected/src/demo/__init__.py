"""What first.py, second.py does, as a package."""
