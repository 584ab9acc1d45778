struct p { int a, b; };
union u { int a; };
enum e { A };
