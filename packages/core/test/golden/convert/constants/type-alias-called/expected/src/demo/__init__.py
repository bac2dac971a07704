"""What tour.py does, as a package."""
