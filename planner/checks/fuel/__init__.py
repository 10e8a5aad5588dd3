"""FUEL: are there enough hours for what the plan asks?"""
