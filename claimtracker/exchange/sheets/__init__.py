"""The claim sheet: records, formula guard, masking, writing, reading and comparing; no database, no Qt."""
