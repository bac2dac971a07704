"""Would a second rule for the lift in our building shorten the wait?"""
