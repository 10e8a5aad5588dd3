"""RET: is what may come of it told honestly?"""
