"""What is to be shown: a document, and how it is composed from what is known."""
