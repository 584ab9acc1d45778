#include <utility>
class File {
public:
  explicit File(int fd) noexcept : fd(fd) {}
  File(File &&o) noexcept : fd(std::exchange(o.fd, -1)) {}
  File &operator=(File &&) = delete;
  ~File();
  int fd_number() const noexcept;
private:
  int fd;
};
File open_file(const char *path);
void close_file(File f);
