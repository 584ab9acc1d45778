// A pointer or variable of another address space (`__seg_gs`) is none of Rust's: taken for a plain one it reads elsewhere.
// RUN: rm -rf %t && split-file %s %t && cd %t && %cxx2rs input.h -o bindings.rs --report report.txt
// RUN: FileCheck %s < report.txt
// RUN: FileCheck %s --check-prefix=RUST < bindings.rs
// CHECK-DAG: {{^}}  input.h:1 take({{.*}}
// CHECK-DAG: {{^}}  input.h:2 variable{{.*}}
// CHECK: {{^bound$}}
// RUST-NOT: {{fn take|static mut variable}}
// RUST: pub fn near(
// RUST-NOT: {{fn take|static mut variable}}
//--- input.h
int take(int __attribute__((address_space(257))) *p);
extern __attribute__((address_space(256))) int variable;
int near(int *p);
