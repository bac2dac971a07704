"""Modules of sales.train."""
