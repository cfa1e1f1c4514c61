"""What is known about a medicine: the model, the file format, and reading it."""
