"""Where a document goes: written in a form, to a terminal, a pager, a pipe or a file."""
