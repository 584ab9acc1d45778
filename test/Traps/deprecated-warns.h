// The other half of deprecated.h: each use warns, with C's message.
// RUN: rm -rf %t && split-file %s %t && cd %t && %cxx2rs input.h -o bindings.rs
// RUN: %rustc --edition 2021 --emit=metadata -o main.rmeta main.rs 2> warnings.txt
// RUN: FileCheck %s < warnings.txt
// CHECK: warning: use of deprecated function {{.*}}old
// CHECK: warning: use of deprecated function {{.*}}worded`: use "new" instead
// CHECK: warning: use of deprecated function {{.*}}inlined`: inline
// CHECK: warning: use of deprecated static {{.*}}variable`: variable
// CHECK: warning: use of deprecated struct {{.*}}record`: use other
// CHECK: warning: use of deprecated {{.*}}OLD`: enumerator
// CHECK: warning: use of deprecated type alias {{.*}}number`: typedef
// CHECK-NOT: bindings.rs:{{[0-9]+}}:{{[0-9]+}}{{$}}
//--- input.h
int old(void) __attribute__((deprecated));
int worded(void) __attribute__((deprecated("use \"new\" instead")));
static inline __attribute__((deprecated("inline"))) int inlined(void) { return 3; }
extern int variable __attribute__((deprecated("variable")));
struct __attribute__((deprecated("use other"))) record { int n; };
enum e { FINE, OLD __attribute__((deprecated("enumerator"))) };
typedef int number __attribute__((deprecated("typedef")));
//--- main.rs
mod bindings;
fn main() {
    unsafe {
        bindings::old();
        bindings::worded();
        bindings::inlined();
        let _ = bindings::variable;
        let _: *const bindings::record;
        let _ = bindings::OLD;
        let _: bindings::number = 1;
    }
}
