"""Bytes in, records out, and back; no database, no Qt."""
