// Pointers in public members, as configuration says what they lead to: the class gets a lifetime, its setters take
// references.
// RUN: %golden %s
//--- cxx2rs.toml
[pointers]
"Options.cache" = "nonnull"
"Options.log" = "borrowed"
//--- input.hpp
class Cache;
struct Log { int level; };
struct Options {
  Cache *cache;
  const Log *log;
  Log *other;
};
bool start(const Options &options) noexcept;
//--- bindings.rs
