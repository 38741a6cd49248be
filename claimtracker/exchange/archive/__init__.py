"""Archives of earlier checks: sheets of any shape, ClaimReview and feeds, read as claims."""
