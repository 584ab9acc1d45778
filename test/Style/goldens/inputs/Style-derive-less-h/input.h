struct handle { int fd; };
struct holder { struct handle h; };
struct secret { int key; };
struct knows { struct secret s; };
struct blob { int a; };
enum e { A };
struct __attribute__((packed)) tight { char c; struct handle h; };
