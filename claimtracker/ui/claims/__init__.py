"""Claims on screen: inspector, tables, seen before."""
