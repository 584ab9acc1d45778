#include <atomic>
#include <mutex>
struct Locked { std::mutex m; int x; };
struct Counted { std::atomic<int> n; int x; };
struct Deleted { Deleted(const Deleted &) = delete; Deleted(); int x; };
