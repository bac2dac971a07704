"""What street_counts.py does, as a package."""
