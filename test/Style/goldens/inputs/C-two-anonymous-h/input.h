struct s { int x; struct { int a; }; struct { int b; }; };
