"""What 00_winds.py, 01_sails.py does, as a package."""
