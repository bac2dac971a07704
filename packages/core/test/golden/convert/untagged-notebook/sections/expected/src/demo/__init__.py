"""Title of it"""
