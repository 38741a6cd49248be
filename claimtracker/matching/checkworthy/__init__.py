"""How much a sentence asks to be checked, from signals a person can see and name."""
