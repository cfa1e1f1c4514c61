"""Completion by the tabulator key: what is offered, and the scripts that ask for it."""
