"""The reader: one small network that gives words their syntax, names, attributions and referents."""
