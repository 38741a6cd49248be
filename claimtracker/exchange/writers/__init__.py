"""Writers: records in, files out."""
