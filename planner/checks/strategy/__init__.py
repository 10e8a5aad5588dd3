"""ROAD: do the chosen roads suit the business, and does it give more than it asks for?"""
