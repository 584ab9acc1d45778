// _BitInt above 128 bits by value: no integer of Rust holds it, so it is refused and not cut short; as a field it is bytes.
// RUN: rm -rf %t && split-file %s %t && cd %t && %cxx2rs input.h -o bindings.rs --report report.txt -- -std=c23
// RUN: FileCheck %s < report.txt
// RUN: FileCheck %s --check-prefix=RUST < bindings.rs
// CHECK: CXX2RS-009
// CHECK: input.h:1 shift({{.*}}`_BitInt(200)` has no Rust counterpart
// CHECK: input.h:2 twice({{.*}}`_BitInt(129)` has no Rust counterpart
// RUST-NOT: fn shift
// RUST: pub struct holder
// RUST: size_of::<holder>() == 32
//--- input.h
unsigned _BitInt(200) shift(unsigned _BitInt(200) x, int by);
_BitInt(129) twice(_BitInt(129) x);
struct holder { unsigned _BitInt(200) x; };
void use(struct holder *h);
