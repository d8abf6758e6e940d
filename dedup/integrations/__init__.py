"""The pipeline inside other systems. Each module imports its system when it is used."""
