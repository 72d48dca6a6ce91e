"""What Gemstream keeps on this computer: whole or not at all, for this user alone."""
