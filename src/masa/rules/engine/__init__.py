"""Compiled rules, a reading and a day in; outcomes out. Knows neither pydantic nor the disk."""
