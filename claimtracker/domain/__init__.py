"""Values and pure functions of fact-checking; standard library only."""
