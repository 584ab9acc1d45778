enum flags { READ = 1, WRITE = 2 };
void open_it(enum flags f);
