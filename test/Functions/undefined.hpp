// What no translation unit could link is not bound: a function that is declared `inline` and defined nowhere, and one
// that calls such a function or a template which another library only announces.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs lib/lib.hpp -o lib.rs --report report.txt -- -x c++ -std=c++17 -Iother
// RUN: FileCheck %s < report.txt
//--- other/fwd.hpp
namespace other { template <class It> unsigned long hash_range(It, It); }
//--- lib/lib.hpp
#include <fwd.hpp>
#include <string>
namespace lib {
struct Path { std::string text; };
inline unsigned long hash_value(const Path &p) noexcept { return other::hash_range(p.text.begin(), p.text.end()); }
inline int promised(int x);
inline int calls(int x) { return promised(x) + 1; }
struct C { int a() const; inline int b() const; };
inline int C::a() const { return 1; }
inline int later(int x);
inline int uses(int x) { return later(x); }
inline int later(int x) { return x; }
/// `sizeof` calls nothing.
inline unsigned long asks(int x) { return sizeof(promised(x)); }
/// The library may hold instances of its own templates.
template <class T> T twice(T);
inline int four() { return twice(2); }
}
// CHECK: CXX2RS-036 (4 skipped)
// CHECK: lib::hash_value{{.*}}: it needs the body of `other::hash_range`, which no header here defines
// CHECK: lib::promised{{.*}}: it needs the body of `lib::promised`
// CHECK: lib::calls{{.*}}: it needs the body of `lib::promised`
// CHECK: lib::C::b{{.*}}: it needs the body of `lib::C::b`
// CHECK: bound
// CHECK-DAG: lib::C::a() const => lib::C::a
// CHECK-DAG: lib::uses(int x) => lib::uses
// CHECK-DAG: lib::asks(int x) => lib::asks
// CHECK-DAG: lib::four() => lib::four
