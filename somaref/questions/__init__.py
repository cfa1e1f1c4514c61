"""How the monograph is asked: a question in, sections and statements out."""
