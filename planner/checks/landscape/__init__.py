"""LAND: does the plan see the people and the places that are there?"""
