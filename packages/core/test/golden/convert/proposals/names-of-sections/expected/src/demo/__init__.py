"""A report"""
