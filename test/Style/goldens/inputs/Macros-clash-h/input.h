int open_file(const char *path);
#define open_file(p) open_file_checked(p)
#define close_file close_file_v2
int close_file_v2(int fd);
