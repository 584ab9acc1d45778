// A class that is never defined is the library's own if any of its headers mentions it, even after another library's.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs lib/lib.hpp -o lib.rs --report report.txt -- -x c++ -isystem sys
// RUN: FileCheck %s < report.txt
// CHECK: bound
// CHECK: struct Event => Event
//--- sys/sys.hpp
struct Event;
struct Other;
//--- lib/lib.hpp
#include <sys.hpp>
struct Event;
class Timer {
protected:
  void handle(Event *);
};
