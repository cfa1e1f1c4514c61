"""What developers run: generators of committed files, benchmarks, fuzzing. Nothing of it ships."""
