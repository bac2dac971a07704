"""What 00_core.py, index.py, tides.py does, as a package."""
