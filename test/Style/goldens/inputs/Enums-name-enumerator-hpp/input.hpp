enum Words { type, name };
