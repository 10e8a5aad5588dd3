"""DOC: can whoever holds the document read it, and know whose it is?"""
