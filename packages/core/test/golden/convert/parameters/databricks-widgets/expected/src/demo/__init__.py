"""What widgets.py does, as a package."""
