"""What a library file says of itself: whose it is, and the number of its schema."""

SCHEMA_VERSION = 6
APPLICATION_ID = 0x434C4D54  # "CLMT"
