"""Two versions of a text -> what was added, removed and changed in words; never in layout."""
