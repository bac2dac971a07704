"""What loud gives is kept."""
