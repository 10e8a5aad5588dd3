"""TOOL: does each channel have somebody to reach, somebody to run it, and the hours it takes?"""
