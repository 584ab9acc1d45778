int open_it(int x);
struct File { int close_it(int x); int x; };
#define open_it(x) open_it_checked(x)
#define close_it close_it_checked
