"""Modules of sales.models."""
