"""Any bytes into the reader, the search and the writers: no traceback, no escape, no delay."""
