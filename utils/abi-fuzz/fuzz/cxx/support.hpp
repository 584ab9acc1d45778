// What the C++ half of a case is made of, beside support.h: life and death of objects, and what Rust may ask for.
#include "support.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <new>
#include <set>
#include <string>
#include <string_view>
#include <typeinfo>
#include <vector>

// ----- balance: blocks, registered objects and slots that are alive -----

inline long fz_blocks, fz_wrong;

inline void fz_problem(const char *what) {
  fz_wrong++;
  if (fz_traced)
    fprintf(stderr, "problem: %s\n", what);
}
inline void *fz_take_block(std::size_t size, std::size_t align) {
  fz_blocks++;
  return align > 16 ? std::aligned_alloc(align, (size + align - 1) / align * align) : std::malloc(size ? size : 1);
}
inline void fz_give_block(void *at) {
  fz_blocks -= at != nullptr;
  std::free(at);
}
void *operator new(std::size_t size) { return fz_take_block(size, 1); }
void *operator new(std::size_t size, std::align_val_t align) { return fz_take_block(size, std::size_t(align)); }
void operator delete(void *at) noexcept { fz_give_block(at); }
void operator delete(void *at, std::size_t) noexcept { fz_give_block(at); }
void operator delete(void *at, std::align_val_t) noexcept { fz_give_block(at); }
void operator delete(void *at, std::size_t, std::align_val_t) noexcept { fz_give_block(at); }

inline std::set<std::pair<const void *, int>> fz_alive;
inline std::set<const void *> fz_slots, fz_owned;

/// An object that must be destroyed where it was made. A base or member may have the same address, not the same class.
inline void fz_born(const void *at, int cls) {
  if (!fz_alive.insert({at, cls}).second)
    fz_problem("an object is made where another one lives");
}
inline void fz_died(const void *at, const void *self, int cls) {
  if (!fz_alive.erase({at, cls}))
    fz_problem("what is destroyed does not live there");
  if (at != self)
    fz_problem("an object was moved by its bytes");
}
/// A slot has one owner.
inline int *fz_take_slot(const int *from = nullptr) {
  int *slot = new int(from ? *from : 0);
  fz_slots.insert(slot);
  return slot;
}
inline void fz_give_slot(int *slot) {
  if (slot && !fz_slots.erase(slot))
    fz_problem("a slot is given back twice");
  else
    delete slot;
}
/// Classes with an operator delete of their own.
inline void *fz_own_new(std::size_t size) {
  void *at = std::aligned_alloc(64, (size + 63) / 64 * 64);
  fz_owned.insert(at);
  return at;
}
inline void fz_own_delete(void *at) {
  if (!fz_owned.erase(at))
    fz_problem("deleted by the class, not made by it");
  std::free(at);
}

/// Objects that functions return the address of; gone before the balance is taken.
inline std::map<int, std::pair<void *, void (*)(void *)>> fz_pools;
inline void fz_drain() {
  while (!fz_pools.empty()) {
    auto first = *fz_pools.begin();
    fz_pools.erase(fz_pools.begin());
    first.second.second(first.second.first);
  }
}
/// Objects made for Rust, by the address that Rust has.
struct Kept {
  void *whole;
  void (*end)(void *);
};
inline std::multimap<void *, Kept> fz_kept;
inline void *fz_kept_whole(void *at) { return fz_kept.find(at)->second.whole; }

extern "C" uint64_t fz_live() {
  fz_drain();
  return uint64_t(fz_blocks) + fz_alive.size() * 0x10000 + fz_slots.size() * 0x1000000 + fz_owned.size() * 0x100000000 +
         uint64_t(fz_wrong) * 0x10000000000;
}
extern "C" void fz_balance() { fz_sums[FZ_BALANCE] = fz_live(); }
extern "C" void fz_release(void *at) {
  auto found = fz_kept.find(at);
  Kept kept = found->second;
  fz_kept.erase(found);
  kept.end(kept.whole);
}

// ----- streams -----

/// Values that only C++ makes: the same for the same call and salt.
inline fz fz_private(uint64_t salt) {
  fz s = {-1, 0, fz_seed * 31 + salt * 0x9e3779b97f4a7c15u, fz_seed + salt, 1};
  return s;
}
inline void fz_add_address(fz *s, const volatile void *at) { fz_add(s, (fz_wide)(uintptr_t)at); }
inline std::string fz_put_text(fz *s) {
  fz_wide raw = fz_draw(s);
  std::string text;
  for (unsigned i = 0, count = (unsigned)(raw % 41); i < count; i++)
    text += char('a' + ((unsigned)(raw >> (i % 13 * 8)) & 0xff) % 26);
  return text;
}
inline void fz_see_text(fz *s, std::string_view text) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (unsigned char byte : text)
    hash = (hash ^ byte) * 0x100000001b3u;
  fz_add(s, text.size());
  fz_add(s, hash);
}
/// Sums that are no stream of their own are not traced.
struct Silent {
  int traced = fz_traced;
  Silent() { fz_traced = 0; }
  ~Silent() { fz_traced = traced; }
};
