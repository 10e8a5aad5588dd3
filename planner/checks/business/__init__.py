"""BUS: does the plan know whose plan it is?"""
