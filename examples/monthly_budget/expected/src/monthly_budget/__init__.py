"""What is left at the end of each month, from the bank's export."""
