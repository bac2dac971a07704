"""Scores"""
