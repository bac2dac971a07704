"""What segments.py does, as a package."""
