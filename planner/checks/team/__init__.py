"""TEAM: is it clear who does what, and who answers?"""
