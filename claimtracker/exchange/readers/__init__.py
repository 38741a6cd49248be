"""Readers: bytes and a name in, blocks with roles out."""
