// Where va_list is an array or a large record a parameter is its address; where it is a pointer, or a record of one, the
// parameter is the value itself. Counting words needs the target's word.
// RUN: rm -rf %t && split-file %s %t && cd %t
// RUN: %cxx2rs input.h -o x86_64.rs --target x86_64-unknown-linux-gnu && FileCheck %s --check-prefixes=BY-ADDRESS,WORDS3 < x86_64.rs
// RUN: %cxx2rs input.h -o aarch64.rs --target aarch64-unknown-linux-gnu && FileCheck %s --check-prefixes=BY-ADDRESS,WORDS4 < aarch64.rs
// RUN: %cxx2rs input.h -o s390x.rs --target s390x-unknown-linux-gnu && FileCheck %s --check-prefixes=BY-ADDRESS,WORDS4 < s390x.rs
// RUN: %cxx2rs input.h -o riscv64.rs --target riscv64-unknown-linux-gnu && FileCheck %s --check-prefixes=BY-VALUE,WORDS1 < riscv64.rs
// RUN: %cxx2rs input.h -o i686.rs --target i686-unknown-linux-gnu && FileCheck %s --check-prefixes=BY-VALUE,WORDS1 < i686.rs
// RUN: %cxx2rs input.h -o armv7.rs --target armv7-unknown-linux-gnueabihf && FileCheck %s --check-prefixes=BY-VALUE,WORDS1 < armv7.rs
// RUN: %cxx2rs input.h -o windows.rs --target x86_64-pc-windows-msvc && FileCheck %s --check-prefixes=BY-VALUE,WORDS1 < windows.rs
// BY-ADDRESS: pub fn format({{.*}}, ap: *mut rt::VaList
// BY-VALUE: pub fn format({{.*}}, ap: rt::VaList
// BY-ADDRESS: pub fn behind_pointer(p: *mut rt::VaList
// BY-VALUE: pub fn behind_pointer(p: *mut rt::VaList
// WORDS1: pub ap: rt::VaList<1>
// WORDS3: pub ap: rt::VaList<3>
// WORDS4: pub ap: rt::VaList<4>
//--- input.h
int format(const char *text, __builtin_va_list ap);
int behind_pointer(__builtin_va_list *p);
struct holder { __builtin_va_list ap; };
