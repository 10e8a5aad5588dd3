"""PLAY: will the chosen practices be done?"""
