"""Modules of sales.fetch."""
