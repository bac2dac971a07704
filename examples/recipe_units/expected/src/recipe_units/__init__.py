"""Cups and spoons to grams and back, for recipes from elsewhere"""
