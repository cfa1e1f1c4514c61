"""What a start costs, how cost grows, how often search is right."""
