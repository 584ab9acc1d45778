struct Token { Token(Token &&) = default; int id; };
