"""GOAL: is it clear where the business wants to go, and can this medium take it there?"""
