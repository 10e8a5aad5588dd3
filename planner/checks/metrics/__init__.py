"""MAP: do the figures show where the plan is?"""
