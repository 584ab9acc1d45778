// Bases and using declarations in odd company: everything that is written compiles, and each function is listed once.
// RUN: %golden %s
// ARGS: -- -std=c++17
//--- input.hpp
#include <stdexcept>
#include <string>
#include <iosfwd>
namespace own { namespace deep { struct X { int x; }; int g(int) noexcept; inline namespace v1 { int h() noexcept; } typedef X Y; enum Old { old_a, old_b }; template <class T> struct Tmpl {}; extern const int konst; } }
namespace o2 = own::deep; namespace o3 = o2; namespace o4 = std;
namespace own { using deep::X; using deep::g; using deep::h; using deep::Y; using deep::Old; using deep::old_a; using deep::Tmpl; using deep::konst; using std::string; namespace self = deep; }
namespace again { using own::X; using own::g; using own::g; int g(double) noexcept; struct X2 {}; }
// CRTP between
struct Inner { int inner() const noexcept; virtual ~Inner(); int pub = 1; };
template <class D> struct Crtp : Inner { int crtp() const; };
struct Via : Crtp<Via> { int via() const noexcept; };
struct Error : std::runtime_error { using std::runtime_error::runtime_error; int code() const noexcept; };
struct OtherError : std::runtime_error, Inner { OtherError(); };
// private base, overload with defaults ambiguous
class Hid { public: int f(int a) const; int f(int a, int b = 2) const; void n(int); void n(int, int = 3); static int s(int = 1); };
class Shows : Hid { public: using Hid::f; using Hid::n; using Hid::s; };
class Second2 { public: int k; };
class Multi : public Second2, public Hid { public: int as_base() const; int downcast_ref() const; };
struct VB { int vb(int a) const; int vb(int a, int b = 1) const; void set(int); int field = 3; };
struct VD : virtual VB { using VB::field; };
struct VE : VD, Second2 { };
// protected ctor, protected inheritance
class Prot { protected: Prot(int); Prot(); public: virtual ~Prot(); virtual void go(); int q() const; };
class FromProt : public Prot { public: using Prot::Prot; FromProt(); };
struct Tag {}; struct Q : Tag, Prot { using T = int; Q(); enum E { ea, eb }; struct N { int n; }; };
struct R2 : Q { using Q::T; using Q::N; using Q::ea; };
// abstract second base
struct Abs { virtual int area() const = 0; virtual ~Abs(); int twice() const { return 2 * area(); } };
struct Conc : Tag, Abs { int area() const override; };
// non-virtual dtor base
struct NV { virtual int v() const; };
struct NVD : NV { int w() const; };
// final with value class
struct Fin final : NV { int z = 3; int v() const override; };
// mutable in tail
class MB { public: explicit MB(int); int mb() const; private: double d; int i; };
class MT : public MB { public: explicit MT(int); mutable int m; };
// union/bitfield base
struct BF { unsigned a : 3; unsigned b : 5; }; struct BFD : BF { int c; };
struct Al { alignas(32) int a; }; struct AlD : Al { int b; };
// lifetimes
struct View { View(const std::string &s) : data_(s.data()) {} const char *data() const { return data_; } private: const char *data_; };
struct ViewD : View { using View::View; int extra = 1; };
struct ViewE : Second2, View { ViewE(const std::string &s) : View(s) {} };
// volatile, rvalue methods, variadics in second base
struct Odd { void v() volatile; void r() &&; void var(...); template <class T> void t(T); int operator()(int) const; operator bool() const; bool operator==(const Odd &) const; };
struct OddD : Second2, Odd {};
// same name field vs method across bases
struct FA { int name; }; struct FB { int name() const; int other() const; }; struct FAB : FA, FB {};
// type named B, D, Self-like
struct B { virtual ~B(); }; struct D : B {}; struct Option { virtual ~Option(); }; struct Some : Option {};
// hidden nested private class base
class Outer { class Priv { public: int p() const; }; public: class Pub : public Priv { public: int pub() const; }; class Pub2 : public Priv { public: using Priv::p; }; };
// base chain with struct/func same name
struct stat2 { int s; virtual ~stat2(); }; int stat2(int); struct st3 : virtual stat2 {};
class [[deprecated("old")]] Dep { public: virtual ~Dep(); int dep() const; }; class DepD : public Tag, public Dep {};
//--- report.txt
bindings: 39 functions, 50 types (14 POD, 12 relocatable, 24 opaque); glue: 156 thunks; skipped 6 (--report)

CXX2RS-001 (2 skipped)
  input.hpp:4 own::deep::Tmpl: a class template has no layout of its own; its instances are not bound yet
  input.hpp:10 Crtp: a class template has no layout of its own; its instances are not bound yet

CXX2RS-002 (1 skipped)
  input.hpp:46 Odd::t: a function template has no symbol of its own; instances are not bound yet

CXX2RS-010 (1 skipped)
  help: declare it extern "C" or wrap it
  input.hpp:46 Odd::var(...): a variadic C++ function cannot be called through a thunk

CXX2RS-021 (1 skipped)
  input.hpp:37 MT::m: the field's type `c_int` is only known as bytes

CXX2RS-034 (1 skipped)
  input.hpp:46 Odd::v(): a `volatile` method is for objects that hardware or a signal may change: Rust has no such reference

bound
  input.hpp:4 struct own::deep::X => own::deep::X [pod: it is trivially copyable and Rust can name every member]
  input.hpp:4 own::deep::X::x => own::deep::X::x
  input.hpp:4 own::deep::g(int) => own::deep::g
  input.hpp:4 own::deep::h() => own::deep::h
  input.hpp:4 own::deep::Y => own::deep::Y
  input.hpp:4 own::deep::old_a => own::deep::Old::old_a
  input.hpp:4 own::deep::old_b => own::deep::Old::old_b
  input.hpp:4 enum own::deep::Old => own::deep::Old
  input.hpp:4 own::deep::konst => own::deep::konst
  input.hpp:7 again::g(double) => again::g
  input.hpp:7 struct again::X2 => again::X2 [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:9 struct Inner => Inner [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:9 Inner::pub => Inner::r#pub
  input.hpp:9 Inner::inner() const => Inner::inner
  input.hpp:11 struct Via => Via [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:11 Via::via() const => Via::via
  input.hpp:12 struct Error => Error [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:12 Error::code() const => Error::code
  input.hpp:13 struct OtherError => OtherError [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:13 OtherError::OtherError() => OtherError::new
  input.hpp:15 class Hid => Hid [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:15 Hid::f(int a) const => Hid::f
  input.hpp:15 Hid::f(int a, int b) const => Hid::f_int
  input.hpp:15 Hid::n(int) => Hid::n
  input.hpp:15 Hid::n(int, int) => Hid::n_int
  input.hpp:15 static Hid::s(int) => Hid::s
  input.hpp:16 class Shows => Shows [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:17 class Second2 => Second2 [pod: it is trivially copyable and Rust can name every member]
  input.hpp:17 Second2::k => Second2::k
  input.hpp:18 class Multi => Multi [pod: it is trivially copyable and Rust can name every member]
  input.hpp:18 Multi::as_base() const => Multi::as_base
  input.hpp:18 Multi::downcast_ref() const => Multi::downcast_ref
  input.hpp:19 struct VB => VB [pod: it is trivially copyable and Rust can name every member]
  input.hpp:19 VB::field => VB::field
  input.hpp:19 VB::vb(int a) const => VB::vb
  input.hpp:19 VB::vb(int a, int b) const => VB::vb_int
  input.hpp:19 VB::set(int) => VB::set
  input.hpp:20 struct VD => VD [opaque: it has virtual base classes]
  input.hpp:21 struct VE => VE [opaque: it has virtual base classes]
  input.hpp:23 class Prot => Prot [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:23 virtual Prot::go() => Prot::go
  input.hpp:23 Prot::q() const => Prot::q
  input.hpp:24 class FromProt => FromProt [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:24 FromProt::FromProt() => FromProt::new
  input.hpp:25 struct Tag => Tag [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:25 struct Q => Q [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:25 Q::Q() => Q::new
  input.hpp:25 Q::T => q::T
  input.hpp:25 Q::ea => q::E::ea
  input.hpp:25 Q::eb => q::E::eb
  input.hpp:25 enum Q::E => q::E
  input.hpp:25 struct Q::N => q::N [pod: it is trivially copyable and Rust can name every member]
  input.hpp:25 Q::N::n => q::N::n
  input.hpp:26 struct R2 => R2 [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:28 struct Abs => Abs [opaque: it has pure virtual functions]
  input.hpp:28 virtual Abs::area() const => Abs::area
  input.hpp:28 Abs::twice() const => Abs::twice
  input.hpp:29 struct Conc => Conc [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:29 virtual Conc::area() const => Conc::area
  input.hpp:31 struct NV => NV [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:31 virtual NV::v() const => NV::v
  input.hpp:32 struct NVD => NVD [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:32 NVD::w() const => NVD::w
  input.hpp:34 struct Fin => Fin [opaque: its base class is `NV`: it is polymorphic: a reference may be to a derived object]
  input.hpp:34 Fin::z => Fin::z
  input.hpp:34 virtual Fin::v() const => Fin::v
  input.hpp:36 class MB => MB [pod: it is trivially copyable and Rust can name every member]
  input.hpp:36 MB::MB(int) => MB::new
  input.hpp:36 MB::mb() const => MB::mb
  input.hpp:37 class MT => MT [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:37 MT::MT(int) => MT::new
  input.hpp:39 struct BF => BF [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:39 BF::a => BF::a
  input.hpp:39 BF::b => BF::b
  input.hpp:39 struct BFD => BFD [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:39 BFD::c => BFD::c
  input.hpp:40 struct Al => Al [pod: it is trivially copyable and Rust can name every member]
  input.hpp:40 Al::a => Al::a
  input.hpp:40 struct AlD => AlD [pod: it is trivially copyable and Rust can name every member]
  input.hpp:40 AlD::b => AlD::b
  input.hpp:42 struct View => View [pod: it is trivially copyable and Rust can name every member]
  input.hpp:42 View::View(const std::string &s) => View::new
  input.hpp:42 View::data() const => View::data
  input.hpp:43 struct ViewD => ViewD [pod: it is trivially copyable and Rust can name every member]
  input.hpp:43 ViewD::extra => ViewD::extra
  input.hpp:44 struct ViewE => ViewE [pod: it is trivially copyable and Rust can name every member]
  input.hpp:44 ViewE::ViewE(const std::string &s) => ViewE::new
  input.hpp:46 struct Odd => Odd [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:46 Odd::r() => Odd::r
  input.hpp:46 Odd::operator()(int) const => Odd::call
  input.hpp:46 Odd::operator bool() const => Odd::as_bool
  input.hpp:47 struct OddD => OddD [pod: it is trivially copyable and Rust can name every member]
  input.hpp:49 struct FA => FA [pod: it is trivially copyable and Rust can name every member]
  input.hpp:49 FA::name => FA::name
  input.hpp:49 struct FB => FB [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:49 FB::name() const => FB::name
  input.hpp:49 FB::other() const => FB::other
  input.hpp:49 struct FAB => FAB [pod: it is trivially copyable and Rust can name every member]
  input.hpp:51 struct B => B [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:51 struct D => D [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:51 struct Option => Option [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:51 struct Some => Some [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:53 class Outer => Outer [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:53 class Outer::Pub => outer::Pub [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:53 Outer::Pub::pub() const => outer::Pub::r#pub
  input.hpp:53 class Outer::Pub2 => outer::Pub2 [relocatable: its members are relocatable, and copy, move and destructor are the compiler's]
  input.hpp:55 struct stat2 => stat2 [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:55 stat2::s => stat2::s
  input.hpp:55 stat2(int) => stat2
  input.hpp:55 struct st3 => st3 [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:56 class Dep => Dep [opaque: it is polymorphic: a reference may be to a derived object]
  input.hpp:56 Dep::dep() const => Dep::dep
  input.hpp:56 class DepD => DepD [opaque: it is polymorphic: a reference may be to a derived object]
  stdexcept:219 class std::runtime_error => std::runtime_error [opaque: only its address is used]
  input.hpp:46 Odd::operator==(const Odd &) const => <Odd as PartialEq>::eq
//--- bindings.rs
// @generated by cxx2rs from input.hpp. Do not edit: run cxx2rs again.
// Needs the C++ half, compiled and linked; layout checked for x86_64-pc-linux-gnu.

#[allow(clashing_extern_declarations, dead_code, deprecated, improper_ctypes, missing_docs, non_camel_case_types, non_snake_case, non_upper_case_globals, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
mod cxx2rs_items {
    use ::core::cell::UnsafeCell;
    use ::core::ffi::{c_char, c_int, c_uint};
    use ::core::marker::PhantomData;
    use ::core::mem::MaybeUninit;
    use rt::AsCStr as _;

    /// CRTP between
    ///
    /// C++: `struct Inner` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Inner {
        _opaque: rt::Opaque,
    }

    impl Inner {
        /// C++: `Inner::pub`
        #[inline]
        pub fn r#pub(&self) -> c_int {
            unsafe { rt::read(self, 8) }
        }

        /// Sets [`pub`](Self::r#pub).
        #[inline]
        pub fn set_pub(&mut self, value: c_int) {
            unsafe { rt::write(self, 8, value) }
        }

        /// An object with C++'s default values.
        ///
        /// C++: `Inner()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Inner_new(out))) }
        }

        /// C++: `Inner::inner() const`
        #[inline]
        pub fn inner(&self) -> c_int {
            unsafe { ffi::Inner_inner(self) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    /// C++: `Inner(const Inner &)`
    impl ToOwned for Inner {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Inner_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Inner {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Inner_delete(this) }
        }
    }

    /// C++: `struct Via` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Via {
        _opaque: rt::Opaque,
    }

    impl Via {
        /// An object with C++'s default values.
        ///
        /// C++: `Via()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Via_new(out))) }
        }

        /// C++: `Via::via() const`
        #[inline]
        pub fn via(&self) -> c_int {
            unsafe { ffi::Via_via(self) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Inner> for Via {}
    unsafe impl rt::UpcastMut<Inner> for Via {}
    unsafe impl rt::UpcastBox<Inner> for Via {}
    impl ::core::ops::Deref for Via {
        type Target = Inner;
        #[inline]
        fn deref(&self) -> &Inner {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for Via {
        #[inline]
        fn deref_mut(&mut self) -> &mut Inner {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<Inner>> rt::DowncastFrom<B_> for Via {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::Via_from_Inner(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `Via(const Via &)`
    impl ToOwned for Via {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Via_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Via {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Via_delete(this) }
        }
    }

    /// C++: `struct Error` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Error {
        _opaque: rt::Opaque,
    }

    impl Error {
        /// C++: `Error::code() const`
        #[inline]
        pub fn code(&self) -> c_int {
            unsafe { ffi::Error_code(self) }
        }

        /// Takes a character string describing the error.
        ///
        /// C++: `std::runtime_error::runtime_error(const string &__arg)`
        #[inline]
        #[track_caller]
        pub fn new(__arg: impl AsRef<[u8]>) -> rt::CxxBox<Self> {
            let __arg = rt::Bytes::of(&__arg);
            unsafe { rt::CxxBox::from_raw(rt::call(|out| ffi::Error_new(__arg, out))) }
        }

        /// C++: `std::runtime_error::runtime_error(const char *)`
        #[inline]
        #[track_caller]
        pub fn new_cstr(arg0: impl rt::AsCStr) -> rt::CxxBox<Self> {
            let arg0 = arg0.to_c_str();
            unsafe { rt::CxxBox::from_raw(rt::call(|out| ffi::Error_new_cstr(arg0.as_ptr(), out))) }
        }
    }
    /// C++: `Error(const Error &)`
    impl ToOwned for Error {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Error_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Error {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Error_delete(this) }
        }
    }

    /// C++: `struct OtherError` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct OtherError {
        _opaque: rt::Opaque,
    }

    impl OtherError {
        /// C++: `OtherError::OtherError()`
        #[inline]
        #[track_caller]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::call(|out| ffi::OtherError_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Inner> for OtherError {
        const OFFSET: usize = 16;
    }
    unsafe impl rt::UpcastMut<Inner> for OtherError {}
    unsafe impl rt::UpcastBox<Inner> for OtherError {}
    impl ::core::ops::Deref for OtherError {
        type Target = Inner;
        #[inline]
        fn deref(&self) -> &Inner {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for OtherError {
        #[inline]
        fn deref_mut(&mut self) -> &mut Inner {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<Inner>> rt::DowncastFrom<B_> for OtherError {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::OtherError_from_Inner(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `OtherError(const OtherError &)`
    impl ToOwned for OtherError {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::OtherError_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for OtherError {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::OtherError_delete(this) }
        }
    }

    /// private base, overload with defaults ambiguous
    ///
    /// C++: `class Hid` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct Hid {
        _opaque0: [MaybeUninit<u8>; 1],
        _thread: rt::OneThread,
    }
    const _: () = assert!(::core::mem::size_of::<Hid>() == 1 && ::core::mem::align_of::<Hid>() == 1);

    impl Hid {
        /// An object with C++'s default values.
        ///
        /// C++: `Hid()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Hid_new(out)) }
        }

        /// C++: `Hid::f(int a) const`
        #[inline]
        #[track_caller]
        pub fn f(&self, a: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Hid_f(self, a, out)) }
        }

        /// C++: `Hid::f(int a, int b) const`
        #[doc(alias = "f")]
        #[inline]
        #[track_caller]
        pub fn f_int(&self, a: c_int, b: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Hid_f_int(self, a, b, out)) }
        }

        /// C++: `Hid::n(int)`
        #[inline]
        #[track_caller]
        pub fn n(&mut self, arg0: c_int) {
            rt::check(unsafe { ffi::Hid_n(self, arg0) })
        }

        /// C++: `Hid::n(int, int)`
        #[doc(alias = "n")]
        #[inline]
        #[track_caller]
        pub fn n_int(&mut self, arg0: c_int, arg1: c_int) {
            rt::check(unsafe { ffi::Hid_n_int(self, arg0, arg1) })
        }

        /// `arg0` is `1`: see [`s_full`](Self::s_full).
        ///
        /// C++: `static Hid::s(int)`
        #[inline]
        #[track_caller]
        pub fn s() -> c_int {
            unsafe { rt::call(|out| ffi::Hid_s(out)) }
        }

        /// C++: `static Hid::s(int)`
        #[doc(alias = "s")]
        #[inline]
        #[track_caller]
        pub fn s_full(arg0: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Hid_s_full(arg0, out)) }
        }
    }
    impl Default for Hid {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `class Shows` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct Shows {
        _opaque0: [MaybeUninit<u8>; 1],
        _thread: rt::OneThread,
    }
    const _: () = assert!(::core::mem::size_of::<Shows>() == 1 && ::core::mem::align_of::<Shows>() == 1);

    impl Shows {
        /// An object with C++'s default values.
        ///
        /// C++: `Shows()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Shows_new(rt::zeroed(out))) }
        }

        /// C++: `Hid::f(int a, int b) const`
        #[doc(alias = "f")]
        #[inline]
        #[track_caller]
        pub fn f_int(&self, a: c_int, b: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Shows_f_int(self, a, b, out)) }
        }

        /// C++: `Hid::n(int, int)`
        #[doc(alias = "n")]
        #[inline]
        #[track_caller]
        pub fn n_int(&mut self, arg0: c_int, arg1: c_int) {
            rt::check(unsafe { ffi::Shows_n_int(self, arg0, arg1) })
        }

        /// `arg0` is `1`: see [`s_full`](Self::s_full).
        ///
        /// C++: `static Hid::s(int)`
        #[inline]
        #[track_caller]
        pub fn s() -> c_int {
            unsafe { rt::call(|out| ffi::Shows_s(out)) }
        }

        /// C++: `static Hid::s(int)`
        #[doc(alias = "s")]
        #[inline]
        #[track_caller]
        pub fn s_full(arg0: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Shows_s_full(arg0, out)) }
        }
    }
    impl Default for Shows {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `class Second2`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct Second2 {
        pub k: c_int,
    }
    const _: () = {
        assert!(::core::mem::size_of::<Second2>() == 4 && ::core::mem::align_of::<Second2>() == 4);
        assert!(::core::mem::offset_of!(Second2, k) == 0);
    };

    impl Second2 {
        /// An object with C++'s default values.
        ///
        /// C++: `Second2()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Second2_new(out)) }
        }
    }
    impl Default for Second2 {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `class Multi`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct Multi {
        _base0: Second2,
    }
    const _: () = {
        assert!(::core::mem::size_of::<Multi>() == 4 && ::core::mem::align_of::<Multi>() == 4);
        assert!(::core::mem::offset_of!(Multi, _base0) == 0);
    };

    impl Multi {
        /// An object with C++'s default values.
        ///
        /// C++: `Multi()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Multi_new(rt::zeroed(out))) }
        }

        /// C++: `Multi::as_base() const`
        #[inline]
        #[track_caller]
        pub fn as_base(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Multi_as_base(self, out)) }
        }

        /// C++: `Multi::downcast_ref() const`
        #[inline]
        #[track_caller]
        pub fn downcast_ref(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Multi_downcast_ref(self, out)) }
        }

        /// C++: `Hid::f(int a) const`
        #[inline]
        #[track_caller]
        pub fn f(&self, a: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Multi_f(self, a, out)) }
        }

        /// C++: `Hid::f(int a, int b) const`
        #[doc(alias = "f")]
        #[inline]
        #[track_caller]
        pub fn f_int(&self, a: c_int, b: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Multi_f_int(self, a, b, out)) }
        }

        /// C++: `Hid::n(int)`
        #[inline]
        #[track_caller]
        pub fn n(&mut self, arg0: c_int) {
            rt::check(unsafe { ffi::Multi_n(self, arg0) })
        }

        /// C++: `Hid::n(int, int)`
        #[doc(alias = "n")]
        #[inline]
        #[track_caller]
        pub fn n_int(&mut self, arg0: c_int, arg1: c_int) {
            rt::check(unsafe { ffi::Multi_n_int(self, arg0, arg1) })
        }

        /// `arg0` is `1`: see [`s_full`](Self::s_full).
        ///
        /// C++: `static Hid::s(int)`
        #[inline]
        #[track_caller]
        pub fn s() -> c_int {
            unsafe { rt::call(|out| ffi::Multi_s(out)) }
        }

        /// C++: `static Hid::s(int)`
        #[doc(alias = "s")]
        #[inline]
        #[track_caller]
        pub fn s_full(arg0: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Multi_s_full(arg0, out)) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base_<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Second2> for Multi {}
    unsafe impl rt::UpcastMut<Second2> for Multi {}
    impl ::core::ops::Deref for Multi {
        type Target = Second2;
        #[inline]
        fn deref(&self) -> &Second2 {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for Multi {
        #[inline]
        fn deref_mut(&mut self) -> &mut Second2 {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Hid> for Multi {}
    impl Default for Multi {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct VB`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct VB {
        pub field: c_int,
    }
    const _: () = {
        assert!(::core::mem::size_of::<VB>() == 4 && ::core::mem::align_of::<VB>() == 4);
        assert!(::core::mem::offset_of!(VB, field) == 0);
    };

    impl VB {
        /// An object with C++'s default values.
        ///
        /// C++: `VB()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::VB_new(out)) }
        }

        /// C++: `VB::vb(int a) const`
        #[inline]
        #[track_caller]
        pub fn vb(&self, a: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::VB_vb(self, a, out)) }
        }

        /// C++: `VB::vb(int a, int b) const`
        #[doc(alias = "vb")]
        #[inline]
        #[track_caller]
        pub fn vb_int(&self, a: c_int, b: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::VB_vb_int(self, a, b, out)) }
        }

        /// C++: `VB::set(int)`
        #[inline]
        #[track_caller]
        pub fn set(&mut self, arg0: c_int) {
            rt::check(unsafe { ffi::VB_set(self, arg0) })
        }
    }
    impl Default for VB {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct VD` (used by reference: it has virtual base classes)
    #[repr(C)]
    pub struct VD {
        _opaque: rt::Opaque,
    }

    impl VD {
        /// An object with C++'s default values.
        ///
        /// C++: `VD()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::VD_new(out))) }
        }

        /// C++: `VB::vb(int a) const`
        #[inline]
        #[track_caller]
        pub fn vb(&self, a: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::VD_vb(self, a, out)) }
        }

        /// C++: `VB::vb(int a, int b) const`
        #[doc(alias = "vb")]
        #[inline]
        #[track_caller]
        pub fn vb_int(&self, a: c_int, b: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::VD_vb_int(self, a, b, out)) }
        }

        /// C++: `VB::set(int)`
        #[inline]
        #[track_caller]
        pub fn set(&mut self, arg0: c_int) {
            rt::check(unsafe { ffi::VD_set(self, arg0) })
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<VB> for VD {
        #[inline]
        unsafe fn upcast(this: *mut Self) -> *mut VB {
            unsafe { ffi::VD_as_VB(this) }
        }
    }
    unsafe impl rt::UpcastMut<VB> for VD {}
    /// C++: `VD(const VD &)`
    impl ToOwned for VD {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::VD_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for VD {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::VD_delete(this) }
        }
    }

    /// C++: `struct VE` (used by reference: it has virtual base classes)
    #[repr(C)]
    pub struct VE {
        _opaque: rt::Opaque,
    }

    impl VE {
        /// An object with C++'s default values.
        ///
        /// C++: `VE()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::VE_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<VD> for VE {}
    unsafe impl rt::UpcastMut<VD> for VE {}
    impl ::core::ops::Deref for VE {
        type Target = VD;
        #[inline]
        fn deref(&self) -> &VD {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for VE {
        #[inline]
        fn deref_mut(&mut self) -> &mut VD {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<VB> for VE {
        #[inline]
        unsafe fn upcast(this: *mut Self) -> *mut VB {
            unsafe { ffi::VE_as_VB(this) }
        }
    }
    unsafe impl rt::UpcastMut<VB> for VE {}
    unsafe impl rt::Upcast<Second2> for VE {
        const OFFSET: usize = 8;
    }
    unsafe impl rt::UpcastMut<Second2> for VE {}
    /// C++: `VE(const VE &)`
    impl ToOwned for VE {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::VE_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for VE {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::VE_delete(this) }
        }
    }

    /// protected ctor, protected inheritance
    ///
    /// C++: `class Prot` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Prot {
        _opaque: rt::Opaque,
    }

    impl Prot {
        /// C++: `virtual Prot::go()`
        #[inline]
        #[track_caller]
        pub fn go(&mut self) {
            rt::check(unsafe { ffi::Prot_go(self) })
        }

        /// C++: `Prot::q() const`
        #[inline]
        #[track_caller]
        pub fn q(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Prot_q(self, out)) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    /// C++: `Prot(const Prot &)`
    impl ToOwned for Prot {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Prot_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Prot {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Prot_delete(this) }
        }
    }

    /// C++: `class FromProt` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct FromProt {
        _opaque: rt::Opaque,
    }

    impl FromProt {
        /// C++: `FromProt::FromProt()`
        #[inline]
        #[track_caller]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::call(|out| ffi::FromProt_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Prot> for FromProt {}
    unsafe impl rt::UpcastMut<Prot> for FromProt {}
    unsafe impl rt::UpcastBox<Prot> for FromProt {}
    impl ::core::ops::Deref for FromProt {
        type Target = Prot;
        #[inline]
        fn deref(&self) -> &Prot {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for FromProt {
        #[inline]
        fn deref_mut(&mut self) -> &mut Prot {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<Prot>> rt::DowncastFrom<B_> for FromProt {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::FromProt_from_Prot(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `FromProt(const FromProt &)`
    impl ToOwned for FromProt {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::FromProt_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for FromProt {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::FromProt_delete(this) }
        }
    }

    /// C++: `struct Tag` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct Tag {
        _opaque0: [MaybeUninit<u8>; 1],
        _thread: rt::OneThread,
    }
    const _: () = assert!(::core::mem::size_of::<Tag>() == 1 && ::core::mem::align_of::<Tag>() == 1);

    impl Tag {
        /// An object with C++'s default values.
        ///
        /// C++: `Tag()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Tag_new(out)) }
        }
    }
    impl Default for Tag {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct Q` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Q {
        _opaque: rt::Opaque,
    }

    impl Q {
        /// C++: `Q::Q()`
        #[inline]
        #[track_caller]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::call(|out| ffi::Q_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Prot> for Q {}
    unsafe impl rt::UpcastMut<Prot> for Q {}
    unsafe impl rt::UpcastBox<Prot> for Q {}
    impl ::core::ops::Deref for Q {
        type Target = Prot;
        #[inline]
        fn deref(&self) -> &Prot {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for Q {
        #[inline]
        fn deref_mut(&mut self) -> &mut Prot {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<Prot>> rt::DowncastFrom<B_> for Q {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::Q_from_Prot(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `Q(const Q &)`
    impl ToOwned for Q {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Q_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Q {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Q_delete(this) }
        }
    }

    /// C++: `struct R2` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct R2 {
        _opaque: rt::Opaque,
    }

    impl R2 {
        /// An object with C++'s default values.
        ///
        /// C++: `R2()`
        #[inline]
        #[track_caller]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::call(|out| ffi::R2_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Q> for R2 {}
    unsafe impl rt::UpcastMut<Q> for R2 {}
    unsafe impl rt::UpcastBox<Q> for R2 {}
    impl ::core::ops::Deref for R2 {
        type Target = Q;
        #[inline]
        fn deref(&self) -> &Q {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for R2 {
        #[inline]
        fn deref_mut(&mut self) -> &mut Q {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Prot> for R2 {}
    unsafe impl rt::UpcastMut<Prot> for R2 {}
    unsafe impl rt::UpcastBox<Prot> for R2 {}
    unsafe impl<B_: rt::Upcast<Prot>> rt::DowncastFrom<B_> for R2 {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::R2_from_Prot(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `R2(const R2 &)`
    impl ToOwned for R2 {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::R2_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for R2 {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::R2_delete(this) }
        }
    }

    /// abstract second base
    ///
    /// C++: `struct Abs` (used by reference: it has pure virtual functions)
    #[repr(C)]
    pub struct Abs {
        _opaque: rt::Opaque,
    }

    impl Abs {
        /// C++: `virtual Abs::area() const`
        #[inline]
        #[track_caller]
        pub fn area(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Abs_area(self, out)) }
        }

        /// C++: `Abs::twice() const`
        #[inline]
        #[track_caller]
        pub fn twice(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Abs_twice(self, out)) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    unsafe impl rt::CxxDelete for Abs {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Abs_delete(this) }
        }
    }

    /// C++: `struct Conc` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Conc {
        _opaque: rt::Opaque,
    }

    impl Conc {
        /// An object with C++'s default values.
        ///
        /// C++: `Conc()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Conc_new(out))) }
        }

        /// C++: `virtual Conc::area() const`
        #[inline]
        #[track_caller]
        pub fn area(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Conc_area(self, out)) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Abs> for Conc {}
    unsafe impl rt::UpcastMut<Abs> for Conc {}
    unsafe impl rt::UpcastBox<Abs> for Conc {}
    impl ::core::ops::Deref for Conc {
        type Target = Abs;
        #[inline]
        fn deref(&self) -> &Abs {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for Conc {
        #[inline]
        fn deref_mut(&mut self) -> &mut Abs {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<Abs>> rt::DowncastFrom<B_> for Conc {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::Conc_from_Abs(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `Conc(const Conc &)`
    impl ToOwned for Conc {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Conc_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Conc {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Conc_delete(this) }
        }
    }

    /// non-virtual dtor base
    ///
    /// C++: `struct NV` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct NV {
        _opaque: rt::Opaque,
    }

    impl NV {
        /// An object with C++'s default values.
        ///
        /// C++: `NV()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::NV_new(out))) }
        }

        /// C++: `virtual NV::v() const`
        #[inline]
        #[track_caller]
        pub fn v(&self) -> c_int {
            unsafe { rt::call(|out| ffi::NV_v(self, out)) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    /// C++: `NV(const NV &)`
    impl ToOwned for NV {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::NV_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for NV {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::NV_delete(this) }
        }
    }

    /// C++: `struct NVD` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct NVD {
        _opaque: rt::Opaque,
    }

    impl NVD {
        /// An object with C++'s default values.
        ///
        /// C++: `NVD()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::NVD_new(out))) }
        }

        /// C++: `NVD::w() const`
        #[inline]
        #[track_caller]
        pub fn w(&self) -> c_int {
            unsafe { rt::call(|out| ffi::NVD_w(self, out)) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<NV> for NVD {}
    unsafe impl rt::UpcastMut<NV> for NVD {}
    impl ::core::ops::Deref for NVD {
        type Target = NV;
        #[inline]
        fn deref(&self) -> &NV {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for NVD {
        #[inline]
        fn deref_mut(&mut self) -> &mut NV {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<NV>> rt::DowncastFrom<B_> for NVD {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::NVD_from_NV(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `NVD(const NVD &)`
    impl ToOwned for NVD {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::NVD_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for NVD {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::NVD_delete(this) }
        }
    }

    /// final with value class
    ///
    /// C++: `struct Fin` (used by reference: its base class is `NV`: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Fin {
        _opaque: rt::Opaque,
    }

    impl Fin {
        /// C++: `Fin::z`
        #[inline]
        pub fn z(&self) -> c_int {
            unsafe { rt::read(self, 8) }
        }

        /// Sets [`z`](Self::z).
        #[inline]
        pub fn set_z(&mut self, value: c_int) {
            unsafe { rt::write(self, 8, value) }
        }

        /// An object with C++'s default values.
        ///
        /// C++: `Fin()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Fin_new(out))) }
        }

        /// C++: `virtual Fin::v() const`
        #[inline]
        #[track_caller]
        pub fn v(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Fin_v(self, out)) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<NV> for Fin {}
    unsafe impl rt::UpcastMut<NV> for Fin {}
    impl ::core::ops::Deref for Fin {
        type Target = NV;
        #[inline]
        fn deref(&self) -> &NV {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for Fin {
        #[inline]
        fn deref_mut(&mut self) -> &mut NV {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<NV>> rt::DowncastFrom<B_> for Fin {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::Fin_from_NV(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `Fin(const Fin &)`
    impl ToOwned for Fin {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Fin_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Fin {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Fin_delete(this) }
        }
    }

    /// mutable in tail
    ///
    /// C++: `class MB`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct MB {
        d: f64,
        i: c_int,
    }
    const _: () = {
        assert!(::core::mem::size_of::<MB>() == 16 && ::core::mem::align_of::<MB>() == 8);
        assert!(::core::mem::offset_of!(MB, d) == 0);
        assert!(::core::mem::offset_of!(MB, i) == 8);
    };

    impl MB {
        /// C++: `MB::MB(int)`
        #[inline]
        #[track_caller]
        pub fn new(arg0: c_int) -> Self {
            unsafe { rt::call(|out| ffi::MB_new(arg0, rt::zeroed(out))) }
        }

        /// C++: `MB::mb() const`
        #[inline]
        #[track_caller]
        pub fn mb(&self) -> c_int {
            unsafe { rt::call(|out| ffi::MB_mb(self, out)) }
        }
    }

    /// C++: `class MT` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C, align(8))]
    pub struct MT {
        _opaque0: UnsafeCell<[MaybeUninit<u8>; 16]>,
        _thread: rt::OneThread,
    }
    const _: () = assert!(::core::mem::size_of::<MT>() == 16 && ::core::mem::align_of::<MT>() == 8);

    impl MT {
        /// C++: `MT::MT(int)`
        #[inline]
        #[track_caller]
        pub fn new(arg0: c_int) -> Self {
            unsafe { rt::call(|out| ffi::MT_new(arg0, rt::zeroed(out))) }
        }

        /// C++: `MB::mb() const`
        #[inline]
        #[track_caller]
        pub fn mb(&self) -> c_int {
            unsafe { rt::call(|out| ffi::MT_mb(self, out)) }
        }
    }
    /// C++: `MT(const MT &)`
    impl Clone for MT {
        #[inline]
        #[track_caller]
        fn clone(&self) -> Self {
            unsafe { rt::out(|out| ffi::MT_clone(self, out)) }
        }
    }

    /// union/bitfield base
    ///
    /// C++: `struct BF` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C, align(4))]
    #[derive(Clone, Copy, Debug)]
    pub struct BF {
        _bits0: u8,
        _thread: rt::OneThread,
    }
    const _: () = {
        assert!(::core::mem::size_of::<BF>() == 4 && ::core::mem::align_of::<BF>() == 4);
        assert!(::core::mem::offset_of!(BF, _bits0) == 0);
    };

    impl BF {
        /// C++: `BF::a`
        #[inline]
        pub fn a(&self) -> c_uint {
            rt::bits(&self._bits0, 0, 3) as c_uint
        }

        /// Sets [`a`](Self::a).
        #[inline]
        pub fn set_a(&mut self, value: c_uint) {
            rt::set_bits(&mut self._bits0, 0, 3, value as u64);
        }

        /// C++: `BF::b`
        #[inline]
        pub fn b(&self) -> c_uint {
            rt::bits(&self._bits0, 3, 5) as c_uint
        }

        /// Sets [`b`](Self::b).
        #[inline]
        pub fn set_b(&mut self, value: c_uint) {
            rt::set_bits(&mut self._bits0, 3, 5, value as u64);
        }

        /// An object with C++'s default values.
        ///
        /// C++: `BF()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::BF_new(out)) }
        }
    }
    impl Default for BF {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct BFD` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct BFD {
        _opaque0: [MaybeUninit<u8>; 4],
        pub c: c_int,
        _thread: rt::OneThread,
    }
    const _: () = {
        assert!(::core::mem::size_of::<BFD>() == 8 && ::core::mem::align_of::<BFD>() == 4);
        assert!(::core::mem::offset_of!(BFD, c) == 4);
    };

    impl BFD {
        /// An object with C++'s default values.
        ///
        /// C++: `BFD()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::BFD_new(rt::zeroed(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<BF> for BFD {}
    unsafe impl rt::UpcastMut<BF> for BFD {}
    impl ::core::ops::Deref for BFD {
        type Target = BF;
        #[inline]
        fn deref(&self) -> &BF {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for BFD {
        #[inline]
        fn deref_mut(&mut self) -> &mut BF {
            rt::upcast_mut(self)
        }
    }
    impl Default for BFD {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct Al`
    #[repr(C, align(32))]
    #[derive(Clone, Copy, Debug)]
    pub struct Al {
        pub a: c_int,
    }
    const _: () = {
        assert!(::core::mem::size_of::<Al>() == 32 && ::core::mem::align_of::<Al>() == 32);
        assert!(::core::mem::offset_of!(Al, a) == 0);
    };

    impl Al {
        /// An object with C++'s default values.
        ///
        /// C++: `Al()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Al_new(out)) }
        }
    }
    impl Default for Al {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct AlD`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct AlD {
        _base0: Al,
        pub b: c_int,
    }
    const _: () = {
        assert!(::core::mem::size_of::<AlD>() == 64 && ::core::mem::align_of::<AlD>() == 32);
        assert!(::core::mem::offset_of!(AlD, _base0) == 0);
        assert!(::core::mem::offset_of!(AlD, b) == 32);
    };

    impl AlD {
        /// An object with C++'s default values.
        ///
        /// C++: `AlD()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::AlD_new(rt::zeroed(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Al> for AlD {}
    unsafe impl rt::UpcastMut<Al> for AlD {}
    impl ::core::ops::Deref for AlD {
        type Target = Al;
        #[inline]
        fn deref(&self) -> &Al {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for AlD {
        #[inline]
        fn deref_mut(&mut self) -> &mut Al {
            rt::upcast_mut(self)
        }
    }
    impl Default for AlD {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// lifetimes
    ///
    /// C++: `struct View`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct View<'a> {
        data_: *const c_char,
        _borrows: PhantomData<&'a ()>,
    }
    const _: () = {
        assert!(::core::mem::size_of::<View<'_>>() == 8 && ::core::mem::align_of::<View<'_>>() == 8);
        assert!(::core::mem::offset_of!(View<'_>, data_) == 0);
    };

    impl<'a> View<'a> {
        /// C++: `View::View(const std::string &s)`
        #[inline]
        #[track_caller]
        pub fn new(s: &'a rt::StdString) -> Self {
            unsafe { rt::call(|out| ffi::View_new(s, out)) }
        }

        /// C++: `View::data() const`
        #[inline]
        #[track_caller]
        pub fn data(&self) -> *const c_char {
            unsafe { rt::call(|out| ffi::View_data(self, out)) }
        }
    }
    impl<'a> From<&'a rt::StdString> for View<'a> {
        #[inline]
        #[track_caller]
        fn from(value: &'a rt::StdString) -> Self {
            Self::new(value)
        }
    }

    /// C++: `struct ViewD`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct ViewD<'a> {
        _base0: View<'a>,
        pub extra: c_int,
        _borrows: PhantomData<&'a ()>,
    }
    const _: () = {
        assert!(::core::mem::size_of::<ViewD<'_>>() == 16 && ::core::mem::align_of::<ViewD<'_>>() == 8);
        assert!(::core::mem::offset_of!(ViewD<'_>, _base0) == 0);
        assert!(::core::mem::offset_of!(ViewD<'_>, extra) == 8);
    };

    impl<'a> ViewD<'a> {
        /// C++: `View::View(const std::string &s)`
        #[inline]
        #[track_caller]
        pub fn new(s: &'a rt::StdString) -> Self {
            unsafe { rt::call(|out| ffi::ViewD_new(s, out)) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<'a> rt::Upcast<View<'a>> for ViewD<'a> {}
    unsafe impl<'a> rt::UpcastMut<View<'a>> for ViewD<'a> {}
    impl<'a> ::core::ops::Deref for ViewD<'a> {
        type Target = View<'a>;
        #[inline]
        fn deref(&self) -> &View<'a> {
            rt::upcast_ref(self)
        }
    }
    impl<'a> ::core::ops::DerefMut for ViewD<'a> {
        #[inline]
        fn deref_mut(&mut self) -> &mut View<'a> {
            rt::upcast_mut(self)
        }
    }
    impl<'a> From<&'a rt::StdString> for ViewD<'a> {
        #[inline]
        #[track_caller]
        fn from(value: &'a rt::StdString) -> Self {
            Self::new(value)
        }
    }

    /// C++: `struct ViewE`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct ViewE<'a> {
        _base0: Second2,
        _base8: View<'a>,
        _borrows: PhantomData<&'a ()>,
    }
    const _: () = {
        assert!(::core::mem::size_of::<ViewE<'_>>() == 16 && ::core::mem::align_of::<ViewE<'_>>() == 8);
        assert!(::core::mem::offset_of!(ViewE<'_>, _base0) == 0);
        assert!(::core::mem::offset_of!(ViewE<'_>, _base8) == 8);
    };

    impl<'a> ViewE<'a> {
        /// C++: `ViewE::ViewE(const std::string &s)`
        #[inline]
        #[track_caller]
        pub fn new(s: &'a rt::StdString) -> Self {
            unsafe { rt::call(|out| ffi::ViewE_new(s, rt::zeroed(out))) }
        }

        /// C++: `View::data() const`
        #[inline]
        #[track_caller]
        pub fn data(&self) -> *const c_char {
            unsafe { rt::call(|out| ffi::ViewE_data(self, out)) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<'a> rt::Upcast<Second2> for ViewE<'a> {}
    unsafe impl<'a> rt::UpcastMut<Second2> for ViewE<'a> {}
    impl<'a> ::core::ops::Deref for ViewE<'a> {
        type Target = Second2;
        #[inline]
        fn deref(&self) -> &Second2 {
            rt::upcast_ref(self)
        }
    }
    impl<'a> ::core::ops::DerefMut for ViewE<'a> {
        #[inline]
        fn deref_mut(&mut self) -> &mut Second2 {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<'a> rt::Upcast<View<'a>> for ViewE<'a> {
        const OFFSET: usize = 8;
    }
    unsafe impl<'a> rt::UpcastMut<View<'a>> for ViewE<'a> {}
    impl<'a> From<&'a rt::StdString> for ViewE<'a> {
        #[inline]
        #[track_caller]
        fn from(value: &'a rt::StdString) -> Self {
            Self::new(value)
        }
    }

    /// volatile, rvalue methods, variadics in second base
    ///
    /// C++: `struct Odd` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct Odd {
        _opaque0: [MaybeUninit<u8>; 1],
        _thread: rt::OneThread,
    }
    const _: () = assert!(::core::mem::size_of::<Odd>() == 1 && ::core::mem::align_of::<Odd>() == 1);

    impl Odd {
        /// An object with C++'s default values.
        ///
        /// C++: `Odd()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Odd_new(out)) }
        }

        /// C++: `Odd::r()`
        #[inline]
        #[track_caller]
        pub fn r(mut self) {
            rt::check(unsafe { ffi::Odd_r(&raw mut self) })
        }

        /// C++: `Odd::operator()(int) const`
        #[doc(alias = "operator()")]
        #[inline]
        #[track_caller]
        pub fn call(&self, arg0: c_int) -> c_int {
            unsafe { rt::call(|out| ffi::Odd_call(self, arg0, out)) }
        }

        /// C++: `Odd::operator bool() const`
        #[doc(alias = "operator bool")]
        #[inline]
        #[track_caller]
        pub fn as_bool(&self) -> bool {
            unsafe { rt::call(|out| ffi::Odd_as_bool(self, out)) }
        }
    }
    impl Default for Odd {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }
    impl ::core::cmp::PartialEq for Odd {
        /// C++: `Odd::operator==(const Odd &) const`
        #[inline]
        #[track_caller]
        fn eq(&self, arg0: &Odd) -> bool {
            unsafe { rt::call(|out| ffi::Odd_eq(self, arg0, out)) }
        }
    }

    /// C++: `struct OddD`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct OddD {
        _base0: Second2,
    }
    const _: () = {
        assert!(::core::mem::size_of::<OddD>() == 4 && ::core::mem::align_of::<OddD>() == 4);
        assert!(::core::mem::offset_of!(OddD, _base0) == 0);
    };

    impl OddD {
        /// An object with C++'s default values.
        ///
        /// C++: `OddD()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::OddD_new(rt::zeroed(out))) }
        }

        /// C++: `Odd::r()`
        #[inline]
        #[track_caller]
        pub fn r(mut self) {
            rt::check(unsafe { ffi::OddD_r(&raw mut self) })
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Second2> for OddD {}
    unsafe impl rt::UpcastMut<Second2> for OddD {}
    impl ::core::ops::Deref for OddD {
        type Target = Second2;
        #[inline]
        fn deref(&self) -> &Second2 {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for OddD {
        #[inline]
        fn deref_mut(&mut self) -> &mut Second2 {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Odd> for OddD {}
    impl Default for OddD {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// same name field vs method across bases
    ///
    /// C++: `struct FA`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct FA {
        pub name: c_int,
    }
    const _: () = {
        assert!(::core::mem::size_of::<FA>() == 4 && ::core::mem::align_of::<FA>() == 4);
        assert!(::core::mem::offset_of!(FA, name) == 0);
    };

    impl FA {
        /// An object with C++'s default values.
        ///
        /// C++: `FA()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::FA_new(out)) }
        }
    }
    impl Default for FA {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct FB` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct FB {
        _opaque0: [MaybeUninit<u8>; 1],
        _thread: rt::OneThread,
    }
    const _: () = assert!(::core::mem::size_of::<FB>() == 1 && ::core::mem::align_of::<FB>() == 1);

    impl FB {
        /// An object with C++'s default values.
        ///
        /// C++: `FB()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::FB_new(out)) }
        }

        /// C++: `FB::name() const`
        #[inline]
        #[track_caller]
        pub fn name(&self) -> c_int {
            unsafe { rt::call(|out| ffi::FB_name(self, out)) }
        }

        /// C++: `FB::other() const`
        #[inline]
        #[track_caller]
        pub fn other(&self) -> c_int {
            unsafe { rt::call(|out| ffi::FB_other(self, out)) }
        }
    }
    impl Default for FB {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// C++: `struct FAB`
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct FAB {
        _base0: FA,
    }
    const _: () = {
        assert!(::core::mem::size_of::<FAB>() == 4 && ::core::mem::align_of::<FAB>() == 4);
        assert!(::core::mem::offset_of!(FAB, _base0) == 0);
    };

    impl FAB {
        /// An object with C++'s default values.
        ///
        /// C++: `FAB()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::FAB_new(rt::zeroed(out))) }
        }

        /// C++: `FB::other() const`
        #[inline]
        #[track_caller]
        pub fn other(&self) -> c_int {
            unsafe { rt::call(|out| ffi::FAB_other(self, out)) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<FA> for FAB {}
    unsafe impl rt::UpcastMut<FA> for FAB {}
    impl ::core::ops::Deref for FAB {
        type Target = FA;
        #[inline]
        fn deref(&self) -> &FA {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for FAB {
        #[inline]
        fn deref_mut(&mut self) -> &mut FA {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<FB> for FAB {}
    impl Default for FAB {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// type named B, D, Self-like
    ///
    /// C++: `struct B` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct B {
        _opaque: rt::Opaque,
    }

    impl B {
        /// An object with C++'s default values.
        ///
        /// C++: `B()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::B_new(out))) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    /// C++: `B(const B &)`
    impl ToOwned for B {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::B_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for B {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::B_delete(this) }
        }
    }

    /// C++: `struct D` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct D {
        _opaque: rt::Opaque,
    }

    impl D {
        /// An object with C++'s default values.
        ///
        /// C++: `D()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::D_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<B> for D {}
    unsafe impl rt::UpcastMut<B> for D {}
    unsafe impl rt::UpcastBox<B> for D {}
    impl ::core::ops::Deref for D {
        type Target = B;
        #[inline]
        fn deref(&self) -> &B {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for D {
        #[inline]
        fn deref_mut(&mut self) -> &mut B {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<B>> rt::DowncastFrom<B_> for D {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::D_from_B(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `D(const D &)`
    impl ToOwned for D {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::D_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for D {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::D_delete(this) }
        }
    }

    /// C++: `struct Option` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Option {
        _opaque: rt::Opaque,
    }

    impl Option {
        /// An object with C++'s default values.
        ///
        /// C++: `Option()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Option_new(out))) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    /// C++: `Option(const Option &)`
    impl ToOwned for Option {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Option_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Option {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Option_delete(this) }
        }
    }

    /// C++: `struct Some` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct Some {
        _opaque: rt::Opaque,
    }

    impl Some {
        /// An object with C++'s default values.
        ///
        /// C++: `Some()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Some_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Option> for Some {}
    unsafe impl rt::UpcastMut<Option> for Some {}
    unsafe impl rt::UpcastBox<Option> for Some {}
    impl ::core::ops::Deref for Some {
        type Target = Option;
        #[inline]
        fn deref(&self) -> &Option {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for Some {
        #[inline]
        fn deref_mut(&mut self) -> &mut Option {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<Option>> rt::DowncastFrom<B_> for Some {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::Some_from_Option(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `Some(const Some &)`
    impl ToOwned for Some {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Some_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Some {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Some_delete(this) }
        }
    }

    /// hidden nested private class base
    ///
    /// C++: `class Outer` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
    #[repr(C)]
    #[derive(Clone, Copy, Debug)]
    pub struct Outer {
        _opaque0: [MaybeUninit<u8>; 1],
        _thread: rt::OneThread,
    }
    const _: () = assert!(::core::mem::size_of::<Outer>() == 1 && ::core::mem::align_of::<Outer>() == 1);

    impl Outer {
        /// An object with C++'s default values.
        ///
        /// C++: `Outer()`
        #[inline]
        pub fn new() -> Self {
            unsafe { rt::out(|out| ffi::Outer_new(out)) }
        }
    }
    impl Default for Outer {
        #[inline]
        fn default() -> Self {
            Self::new()
        }
    }

    /// base chain with struct/func same name
    ///
    /// C++: `struct stat2` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct stat2 {
        _opaque: rt::Opaque,
    }

    impl stat2 {
        /// C++: `stat2::s`
        #[inline]
        pub fn s(&self) -> c_int {
            unsafe { rt::read(self, 8) }
        }

        /// Sets [`s`](Self::s).
        #[inline]
        pub fn set_s(&mut self, value: c_int) {
            unsafe { rt::write(self, 8, value) }
        }

        /// An object with C++'s default values.
        ///
        /// C++: `stat2()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::stat2_new(out))) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    /// C++: `stat2(const stat2 &)`
    impl ToOwned for stat2 {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::stat2_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for stat2 {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::stat2_delete(this) }
        }
    }

    /// C++: `stat2(int)`
    #[inline]
    #[track_caller]
    pub fn stat2(arg0: c_int) -> c_int {
        unsafe { rt::call(|out| ffi::stat2(arg0, out)) }
    }

    /// C++: `struct st3` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct st3 {
        _opaque: rt::Opaque,
    }

    impl st3 {
        /// An object with C++'s default values.
        ///
        /// C++: `st3()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::st3_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<stat2> for st3 {
        #[inline]
        unsafe fn upcast(this: *mut Self) -> *mut stat2 {
            unsafe { ffi::st3_as_stat2(this) }
        }
    }
    unsafe impl rt::UpcastMut<stat2> for st3 {}
    unsafe impl rt::UpcastBox<stat2> for st3 {}
    unsafe impl<B_: rt::Upcast<stat2>> rt::DowncastFrom<B_> for st3 {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::st3_from_stat2(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `st3(const st3 &)`
    impl ToOwned for st3 {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::st3_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for st3 {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::st3_delete(this) }
        }
    }

    /// C++: `class Dep` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[deprecated = "old"]
    #[repr(C)]
    pub struct Dep {
        _opaque: rt::Opaque,
    }

    impl Dep {
        /// An object with C++'s default values.
        ///
        /// C++: `Dep()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Dep_new(out))) }
        }

        /// C++: `Dep::dep() const`
        #[inline]
        #[track_caller]
        pub fn dep(&self) -> c_int {
            unsafe { rt::call(|out| ffi::Dep_dep(self, out)) }
        }

        /// This object as the derived class `D`, if it is one (`dynamic_cast`).
        #[inline]
        pub fn downcast_ref<D: rt::DowncastFrom<Self>>(&self) -> ::core::option::Option<&D> {
            unsafe { D::downcast(self).as_ref() }
        }

        /// This object as the derived class `D`, if it is one, to change it.
        #[inline]
        pub fn downcast_mut<D: rt::DowncastFrom<Self>>(
            &mut self,
        ) -> ::core::option::Option<&mut D> {
            unsafe { D::downcast(self).cast_mut().as_mut() }
        }
    }
    /// C++: `Dep(const Dep &)`
    impl ToOwned for Dep {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::Dep_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for Dep {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::Dep_delete(this) }
        }
    }

    /// C++: `class DepD` (used by reference: it is polymorphic: a reference may be to a derived object)
    #[repr(C)]
    pub struct DepD {
        _opaque: rt::Opaque,
    }

    impl DepD {
        /// An object with C++'s default values.
        ///
        /// C++: `DepD()`
        #[inline]
        pub fn new() -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::DepD_new(out))) }
        }

        /// This object as its base class `B`.
        #[inline]
        pub fn as_base<B>(&self) -> &B where Self: rt::Upcast<B> {
            rt::upcast_ref(self)
        }

        /// This object as its base class `B`, to change it.
        #[inline]
        pub fn as_base_mut<B>(&mut self) -> &mut B where Self: rt::UpcastMut<B> {
            rt::upcast_mut(self)
        }
    }
    unsafe impl rt::Upcast<Dep> for DepD {}
    unsafe impl rt::UpcastMut<Dep> for DepD {}
    unsafe impl rt::UpcastBox<Dep> for DepD {}
    impl ::core::ops::Deref for DepD {
        type Target = Dep;
        #[inline]
        fn deref(&self) -> &Dep {
            rt::upcast_ref(self)
        }
    }
    impl ::core::ops::DerefMut for DepD {
        #[inline]
        fn deref_mut(&mut self) -> &mut Dep {
            rt::upcast_mut(self)
        }
    }
    unsafe impl<B_: rt::Upcast<Dep>> rt::DowncastFrom<B_> for DepD {
        #[inline]
        unsafe fn downcast(base: *const B_) -> *const Self {
            unsafe { ffi::DepD_from_Dep(B_::upcast(base.cast_mut())) }
        }
    }
    /// C++: `DepD(const DepD &)`
    impl ToOwned for DepD {
        type Owned = rt::CxxBox<Self>;
        #[inline]
        #[track_caller]
        fn to_owned(&self) -> rt::CxxBox<Self> {
            unsafe { rt::CxxBox::from_raw(rt::out(|out| ffi::DepD_clone(self, out))) }
        }
    }
    unsafe impl rt::CxxDelete for DepD {
        #[inline]
        unsafe fn delete(this: *mut Self) {
            unsafe { ffi::DepD_delete(this) }
        }
    }

    /// C++: `namespace o2 = own::deep`
    pub use self::own::deep as o2;

    /// C++: `namespace o3 = own::deep`
    pub use self::own::deep as o3;

    /// C++: `namespace o4 = std`
    pub use self::std as o4;

    pub mod own {
        /// C++: `using own::deep::X`
        pub use self::deep::X;

        /// C++: `using own::deep::g`
        pub use self::deep::g;

        /// C++: `using own::deep::h`
        pub use self::deep::h;

        /// C++: `using own::deep::Y`
        pub use self::deep::Y;

        /// C++: `using own::deep::Old`
        pub use self::deep::Old;

        /// C++: `own::deep::old_a`
        pub const old_a: deep::Old = deep::Old::old_a;

        /// C++: `using own::deep::konst`
        pub use self::deep::konst;

        /// C++: `namespace self = own::deep`
        pub use self::deep as self_;

        pub mod deep {
            use ::core::ffi::{c_int, c_uint};
            use super::super::{ffi, rt};

            /// C++: `struct own::deep::X`
            #[repr(C)]
            #[derive(Clone, Copy, Debug)]
            pub struct X {
                pub x: c_int,
            }
            const _: () = {
                assert!(::core::mem::size_of::<X>() == 4 && ::core::mem::align_of::<X>() == 4);
                assert!(::core::mem::offset_of!(X, x) == 0);
            };

            impl X {
                /// An object with C++'s default values.
                ///
                /// C++: `own::deep::X()`
                #[inline]
                pub fn new() -> Self {
                    unsafe { rt::out(|out| ffi::own_deep_X_new(out)) }
                }
            }
            impl Default for X {
                #[inline]
                fn default() -> Self {
                    Self::new()
                }
            }

            /// C++: `own::deep::g(int)`
            #[inline]
            pub fn g(arg0: c_int) -> c_int {
                unsafe { ffi::own_deep_g(arg0) }
            }

            /// C++: `own::deep::h()`
            #[inline]
            pub fn h() -> c_int {
                unsafe { ffi::own_deep_h() }
            }

            /// C++: `own::deep::Y`
            pub type Y = X;

            /// C++: `enum own::deep::Old`
            #[repr(transparent)]
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct Old(pub c_uint);
            impl Old {
                pub const old_a: Self = Self(0);
                pub const old_b: Self = Self(1);

                /// What C++ calls this value, if it has a name.
                pub const fn name(self) -> ::core::option::Option<&'static str> {
                    match self.0 {
                        0 => ::core::option::Option::Some("old_a"),
                        1 => ::core::option::Option::Some("old_b"),
                        _ => None,
                    }
                }
            }
            rt::enum_debug!(Old, name);
            rt::enum_conversions!(Old, c_uint);
            pub const old_a: Old = Old::old_a;
            pub const old_b: Old = Old::old_b;

            /// C++: `own::deep::konst`
            #[inline]
            pub fn konst() -> c_int {
                unsafe { ffi::own_deep_konst }
            }
        }
    }

    pub mod again {
        use ::core::ffi::c_int;
        use ::core::mem::MaybeUninit;
        use super::{ffi, rt};

        /// C++: `again::g(double)`
        #[inline]
        pub fn g(arg0: f64) -> c_int {
            unsafe { ffi::again_g(arg0) }
        }

        /// C++: `struct again::X2` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct X2 {
            _opaque0: [MaybeUninit<u8>; 1],
            _thread: rt::OneThread,
        }
        const _: () = assert!(::core::mem::size_of::<X2>() == 1 && ::core::mem::align_of::<X2>() == 1);

        impl X2 {
            /// An object with C++'s default values.
            ///
            /// C++: `again::X2()`
            #[inline]
            pub fn new() -> Self {
                unsafe { rt::out(|out| ffi::again_X2_new(out)) }
            }
        }
        impl Default for X2 {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }

        /// C++: `using own::deep::X`
        pub use super::own::deep::X;
    }

    pub mod q {
        use ::core::ffi::{c_int, c_uint};
        use super::{ffi, rt};

        /// C++: `Q::T`
        pub type T = c_int;

        /// C++: `enum Q::E`
        #[repr(transparent)]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct E(pub c_uint);
        impl E {
            pub const ea: Self = Self(0);
            pub const eb: Self = Self(1);

            /// What C++ calls this value, if it has a name.
            pub const fn name(self) -> ::core::option::Option<&'static str> {
                match self.0 {
                    0 => ::core::option::Option::Some("ea"),
                    1 => ::core::option::Option::Some("eb"),
                    _ => None,
                }
            }
        }
        rt::enum_debug!(E, name);
        rt::enum_conversions!(E, c_uint);
        pub const ea: E = E::ea;
        pub const eb: E = E::eb;

        /// C++: `struct Q::N`
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct N {
            pub n: c_int,
        }
        const _: () = {
            assert!(::core::mem::size_of::<N>() == 4 && ::core::mem::align_of::<N>() == 4);
            assert!(::core::mem::offset_of!(N, n) == 0);
        };

        impl N {
            /// An object with C++'s default values.
            ///
            /// C++: `Q::N()`
            #[inline]
            pub fn new() -> Self {
                unsafe { rt::out(|out| ffi::q_N_new(out)) }
            }
        }
        impl Default for N {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    }

    pub mod outer {
        use ::core::ffi::c_int;
        use ::core::mem::MaybeUninit;
        use super::{ffi, rt};

        /// C++: `class Outer::Pub` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct Pub {
            _opaque0: [MaybeUninit<u8>; 1],
            _thread: rt::OneThread,
        }
        const _: () = assert!(::core::mem::size_of::<Pub>() == 1 && ::core::mem::align_of::<Pub>() == 1);

        impl Pub {
            /// An object with C++'s default values.
            ///
            /// C++: `Outer::Pub()`
            #[inline]
            pub fn new() -> Self {
                unsafe { rt::out(|out| ffi::outer_Pub_new(rt::zeroed(out))) }
            }

            /// C++: `Outer::Pub::pub() const`
            #[inline]
            #[track_caller]
            pub fn r#pub(&self) -> c_int {
                unsafe { rt::call(|out| ffi::outer_Pub_pub(self, out)) }
            }
        }
        impl Default for Pub {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }

        /// C++: `class Outer::Pub2` (a value: its members are relocatable, and copy, move and destructor are the compiler's)
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct Pub2 {
            _opaque0: [MaybeUninit<u8>; 1],
            _thread: rt::OneThread,
        }
        const _: () = assert!(::core::mem::size_of::<Pub2>() == 1 && ::core::mem::align_of::<Pub2>() == 1);

        impl Pub2 {
            /// An object with C++'s default values.
            ///
            /// C++: `Outer::Pub2()`
            #[inline]
            pub fn new() -> Self {
                unsafe { rt::out(|out| ffi::outer_Pub2_new(rt::zeroed(out))) }
            }
        }
        impl Default for Pub2 {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    }

    pub mod std {
        use super::rt;

        /// Runtime errors represent problems outside the scope of a program;
        /// they cannot be easily predicted and can generally only be caught as
        /// the program executes.
        /// One of two subclasses of exception.
        ///
        /// C++: `class std::runtime_error`
        #[repr(C)]
        pub struct runtime_error {
            _opaque: rt::Opaque,
        }
    }

    pub mod r2 {
        /// C++: `using Q::T`
        pub use super::q::T;

        /// C++: `using Q::N`
        pub use super::q::N;

        /// C++: `Q::ea`
        pub const ea: super::q::E = super::q::E::ea;
    }

    mod ffi {
        use ::core::ffi::{c_char, c_int};
        use super::rt;
        #[rustfmt::skip]
        unsafe extern "C" {
            #[link_name = "_ZN3own4deep5konstE"] pub static own_deep_konst: c_int;
            #[link_name = "cxx2rs_e96d5443_own_deep_X_new"] pub fn own_deep_X_new(out: *mut super::own::deep::X);
            #[link_name = "_ZN3own4deep1gEi"] pub fn own_deep_g(arg0: c_int) -> c_int;
            #[link_name = "_ZN3own4deep2v11hEv"] pub fn own_deep_h() -> c_int;
            #[link_name = "_ZN5again1gEd"] pub fn again_g(arg0: f64) -> c_int;
            #[link_name = "cxx2rs_e96d5443_again_X2_new"] pub fn again_X2_new(out: *mut super::again::X2);
            #[link_name = "cxx2rs_e96d5443_Inner_new"] pub fn Inner_new(out: *mut *mut super::Inner);
            #[link_name = "_ZNK5Inner5innerEv"] pub fn Inner_inner(this: *const super::Inner) -> c_int;
            #[link_name = "cxx2rs_e96d5443_Inner_clone"] pub fn Inner_clone(this: *const super::Inner, out: *mut *mut super::Inner);
            #[link_name = "cxx2rs_e96d5443_Inner_delete"] pub fn Inner_delete(this: *mut super::Inner);
            #[link_name = "cxx2rs_e96d5443_Via_from_Inner"] pub fn Via_from_Inner(base: *const super::Inner) -> *const super::Via;
            #[link_name = "cxx2rs_e96d5443_Via_new"] pub fn Via_new(out: *mut *mut super::Via);
            #[link_name = "_ZNK3Via3viaEv"] pub fn Via_via(this: *const super::Via) -> c_int;
            #[link_name = "cxx2rs_e96d5443_Via_clone"] pub fn Via_clone(this: *const super::Via, out: *mut *mut super::Via);
            #[link_name = "cxx2rs_e96d5443_Via_delete"] pub fn Via_delete(this: *mut super::Via);
            #[link_name = "_ZNK5Error4codeEv"] pub fn Error_code(this: *const super::Error) -> c_int;
            #[link_name = "cxx2rs_e96d5443_Error_new"] pub fn Error_new(__arg: rt::Bytes, out: *mut *mut super::Error) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Error_new_cstr"] pub fn Error_new_cstr(arg0: *const c_char, out: *mut *mut super::Error) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Error_clone"] pub fn Error_clone(this: *const super::Error, out: *mut *mut super::Error);
            #[link_name = "cxx2rs_e96d5443_Error_delete"] pub fn Error_delete(this: *mut super::Error);
            #[link_name = "cxx2rs_e96d5443_OtherError_from_Inner"] pub fn OtherError_from_Inner(base: *const super::Inner) -> *const super::OtherError;
            #[link_name = "cxx2rs_e96d5443_OtherError_new"] pub fn OtherError_new(out: *mut *mut super::OtherError) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_OtherError_clone"] pub fn OtherError_clone(this: *const super::OtherError, out: *mut *mut super::OtherError);
            #[link_name = "cxx2rs_e96d5443_OtherError_delete"] pub fn OtherError_delete(this: *mut super::OtherError);
            #[link_name = "cxx2rs_e96d5443_Hid_new"] pub fn Hid_new(out: *mut super::Hid);
            #[link_name = "cxx2rs_e96d5443_Hid_f"] pub fn Hid_f(this: *const super::Hid, a: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Hid_f_int"] pub fn Hid_f_int(this: *const super::Hid, a: c_int, b: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Hid_n"] pub fn Hid_n(this: *mut super::Hid, arg0: c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Hid_n_int"] pub fn Hid_n_int(this: *mut super::Hid, arg0: c_int, arg1: c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Hid_s"] pub fn Hid_s(out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Hid_s_full"] pub fn Hid_s_full(arg0: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Shows_new"] pub fn Shows_new(out: *mut super::Shows);
            #[link_name = "cxx2rs_e96d5443_Shows_f_int"] pub fn Shows_f_int(this: *const super::Shows, a: c_int, b: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Shows_n_int"] pub fn Shows_n_int(this: *mut super::Shows, arg0: c_int, arg1: c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Shows_s"] pub fn Shows_s(out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Shows_s_full"] pub fn Shows_s_full(arg0: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Second2_new"] pub fn Second2_new(out: *mut super::Second2);
            #[link_name = "cxx2rs_e96d5443_Multi_new"] pub fn Multi_new(out: *mut super::Multi);
            #[link_name = "cxx2rs_e96d5443_Multi_as_base"] pub fn Multi_as_base(this: *const super::Multi, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Multi_downcast_ref"] pub fn Multi_downcast_ref(this: *const super::Multi, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Multi_f"] pub fn Multi_f(this: *const super::Multi, a: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Multi_f_int"] pub fn Multi_f_int(this: *const super::Multi, a: c_int, b: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Multi_n"] pub fn Multi_n(this: *mut super::Multi, arg0: c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Multi_n_int"] pub fn Multi_n_int(this: *mut super::Multi, arg0: c_int, arg1: c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Multi_s"] pub fn Multi_s(out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Multi_s_full"] pub fn Multi_s_full(arg0: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_VB_new"] pub fn VB_new(out: *mut super::VB);
            #[link_name = "cxx2rs_e96d5443_VB_vb"] pub fn VB_vb(this: *const super::VB, a: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_VB_vb_int"] pub fn VB_vb_int(this: *const super::VB, a: c_int, b: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_VB_set"] pub fn VB_set(this: *mut super::VB, arg0: c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_VD_as_VB"] pub fn VD_as_VB(this: *mut super::VD) -> *mut super::VB;
            #[link_name = "cxx2rs_e96d5443_VD_new"] pub fn VD_new(out: *mut *mut super::VD);
            #[link_name = "cxx2rs_e96d5443_VD_vb"] pub fn VD_vb(this: *const super::VD, a: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_VD_vb_int"] pub fn VD_vb_int(this: *const super::VD, a: c_int, b: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_VD_set"] pub fn VD_set(this: *mut super::VD, arg0: c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_VD_clone"] pub fn VD_clone(this: *const super::VD, out: *mut *mut super::VD);
            #[link_name = "cxx2rs_e96d5443_VD_delete"] pub fn VD_delete(this: *mut super::VD);
            #[link_name = "cxx2rs_e96d5443_VE_as_VB"] pub fn VE_as_VB(this: *mut super::VE) -> *mut super::VB;
            #[link_name = "cxx2rs_e96d5443_VE_new"] pub fn VE_new(out: *mut *mut super::VE);
            #[link_name = "cxx2rs_e96d5443_VE_clone"] pub fn VE_clone(this: *const super::VE, out: *mut *mut super::VE);
            #[link_name = "cxx2rs_e96d5443_VE_delete"] pub fn VE_delete(this: *mut super::VE);
            #[link_name = "cxx2rs_e96d5443_Prot_go"] pub fn Prot_go(this: *mut super::Prot) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Prot_q"] pub fn Prot_q(this: *const super::Prot, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Prot_clone"] pub fn Prot_clone(this: *const super::Prot, out: *mut *mut super::Prot);
            #[link_name = "cxx2rs_e96d5443_Prot_delete"] pub fn Prot_delete(this: *mut super::Prot);
            #[link_name = "cxx2rs_e96d5443_FromProt_from_Prot"] pub fn FromProt_from_Prot(base: *const super::Prot) -> *const super::FromProt;
            #[link_name = "cxx2rs_e96d5443_FromProt_new"] pub fn FromProt_new(out: *mut *mut super::FromProt) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_FromProt_clone"] pub fn FromProt_clone(this: *const super::FromProt, out: *mut *mut super::FromProt);
            #[link_name = "cxx2rs_e96d5443_FromProt_delete"] pub fn FromProt_delete(this: *mut super::FromProt);
            #[link_name = "cxx2rs_e96d5443_Tag_new"] pub fn Tag_new(out: *mut super::Tag);
            #[link_name = "cxx2rs_e96d5443_Q_from_Prot"] pub fn Q_from_Prot(base: *const super::Prot) -> *const super::Q;
            #[link_name = "cxx2rs_e96d5443_Q_new"] pub fn Q_new(out: *mut *mut super::Q) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Q_clone"] pub fn Q_clone(this: *const super::Q, out: *mut *mut super::Q);
            #[link_name = "cxx2rs_e96d5443_Q_delete"] pub fn Q_delete(this: *mut super::Q);
            #[link_name = "cxx2rs_e96d5443_q_N_new"] pub fn q_N_new(out: *mut super::q::N);
            #[link_name = "cxx2rs_e96d5443_R2_from_Prot"] pub fn R2_from_Prot(base: *const super::Prot) -> *const super::R2;
            #[link_name = "cxx2rs_e96d5443_R2_new"] pub fn R2_new(out: *mut *mut super::R2) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_R2_clone"] pub fn R2_clone(this: *const super::R2, out: *mut *mut super::R2);
            #[link_name = "cxx2rs_e96d5443_R2_delete"] pub fn R2_delete(this: *mut super::R2);
            #[link_name = "cxx2rs_e96d5443_Abs_area"] pub fn Abs_area(this: *const super::Abs, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Abs_twice"] pub fn Abs_twice(this: *const super::Abs, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Abs_delete"] pub fn Abs_delete(this: *mut super::Abs);
            #[link_name = "cxx2rs_e96d5443_Conc_from_Abs"] pub fn Conc_from_Abs(base: *const super::Abs) -> *const super::Conc;
            #[link_name = "cxx2rs_e96d5443_Conc_new"] pub fn Conc_new(out: *mut *mut super::Conc);
            #[link_name = "cxx2rs_e96d5443_Conc_area"] pub fn Conc_area(this: *const super::Conc, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Conc_clone"] pub fn Conc_clone(this: *const super::Conc, out: *mut *mut super::Conc);
            #[link_name = "cxx2rs_e96d5443_Conc_delete"] pub fn Conc_delete(this: *mut super::Conc);
            #[link_name = "cxx2rs_e96d5443_NV_new"] pub fn NV_new(out: *mut *mut super::NV);
            #[link_name = "cxx2rs_e96d5443_NV_v"] pub fn NV_v(this: *const super::NV, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_NV_clone"] pub fn NV_clone(this: *const super::NV, out: *mut *mut super::NV);
            #[link_name = "cxx2rs_e96d5443_NV_delete"] pub fn NV_delete(this: *mut super::NV);
            #[link_name = "cxx2rs_e96d5443_NVD_from_NV"] pub fn NVD_from_NV(base: *const super::NV) -> *const super::NVD;
            #[link_name = "cxx2rs_e96d5443_NVD_new"] pub fn NVD_new(out: *mut *mut super::NVD);
            #[link_name = "cxx2rs_e96d5443_NVD_w"] pub fn NVD_w(this: *const super::NVD, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_NVD_clone"] pub fn NVD_clone(this: *const super::NVD, out: *mut *mut super::NVD);
            #[link_name = "cxx2rs_e96d5443_NVD_delete"] pub fn NVD_delete(this: *mut super::NVD);
            #[link_name = "cxx2rs_e96d5443_Fin_from_NV"] pub fn Fin_from_NV(base: *const super::NV) -> *const super::Fin;
            #[link_name = "cxx2rs_e96d5443_Fin_new"] pub fn Fin_new(out: *mut *mut super::Fin);
            #[link_name = "cxx2rs_e96d5443_Fin_v"] pub fn Fin_v(this: *const super::Fin, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Fin_clone"] pub fn Fin_clone(this: *const super::Fin, out: *mut *mut super::Fin);
            #[link_name = "cxx2rs_e96d5443_Fin_delete"] pub fn Fin_delete(this: *mut super::Fin);
            #[link_name = "cxx2rs_e96d5443_MB_new"] pub fn MB_new(arg0: c_int, out: *mut super::MB) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_MB_mb"] pub fn MB_mb(this: *const super::MB, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_MT_new"] pub fn MT_new(arg0: c_int, out: *mut super::MT) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_MT_mb"] pub fn MT_mb(this: *const super::MT, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_MT_clone"] pub fn MT_clone(this: *const super::MT, out: *mut super::MT);
            #[link_name = "cxx2rs_e96d5443_BF_new"] pub fn BF_new(out: *mut super::BF);
            #[link_name = "cxx2rs_e96d5443_BFD_new"] pub fn BFD_new(out: *mut super::BFD);
            #[link_name = "cxx2rs_e96d5443_Al_new"] pub fn Al_new(out: *mut super::Al);
            #[link_name = "cxx2rs_e96d5443_AlD_new"] pub fn AlD_new(out: *mut super::AlD);
            #[link_name = "cxx2rs_e96d5443_View_new"] pub fn View_new(s: *const rt::StdString, out: *mut super::View<'_>) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_View_data"] pub fn View_data(this: *const super::View<'_>, out: *mut *const c_char) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_ViewD_new"] pub fn ViewD_new(s: *const rt::StdString, out: *mut super::ViewD<'_>) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_ViewE_new"] pub fn ViewE_new(s: *const rt::StdString, out: *mut super::ViewE<'_>) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_ViewE_data"] pub fn ViewE_data(this: *const super::ViewE<'_>, out: *mut *const c_char) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Odd_new"] pub fn Odd_new(out: *mut super::Odd);
            #[link_name = "cxx2rs_e96d5443_Odd_r"] pub fn Odd_r(this: *mut super::Odd) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Odd_call"] pub fn Odd_call(this: *const super::Odd, arg0: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Odd_as_bool"] pub fn Odd_as_bool(this: *const super::Odd, out: *mut bool) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_OddD_new"] pub fn OddD_new(out: *mut super::OddD);
            #[link_name = "cxx2rs_e96d5443_OddD_r"] pub fn OddD_r(this: *mut super::OddD) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_FA_new"] pub fn FA_new(out: *mut super::FA);
            #[link_name = "cxx2rs_e96d5443_FB_new"] pub fn FB_new(out: *mut super::FB);
            #[link_name = "cxx2rs_e96d5443_FB_name"] pub fn FB_name(this: *const super::FB, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_FB_other"] pub fn FB_other(this: *const super::FB, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_FAB_new"] pub fn FAB_new(out: *mut super::FAB);
            #[link_name = "cxx2rs_e96d5443_FAB_other"] pub fn FAB_other(this: *const super::FAB, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_B_new"] pub fn B_new(out: *mut *mut super::B);
            #[link_name = "cxx2rs_e96d5443_B_clone"] pub fn B_clone(this: *const super::B, out: *mut *mut super::B);
            #[link_name = "cxx2rs_e96d5443_B_delete"] pub fn B_delete(this: *mut super::B);
            #[link_name = "cxx2rs_e96d5443_D_from_B"] pub fn D_from_B(base: *const super::B) -> *const super::D;
            #[link_name = "cxx2rs_e96d5443_D_new"] pub fn D_new(out: *mut *mut super::D);
            #[link_name = "cxx2rs_e96d5443_D_clone"] pub fn D_clone(this: *const super::D, out: *mut *mut super::D);
            #[link_name = "cxx2rs_e96d5443_D_delete"] pub fn D_delete(this: *mut super::D);
            #[link_name = "cxx2rs_e96d5443_Option_new"] pub fn Option_new(out: *mut *mut super::Option);
            #[link_name = "cxx2rs_e96d5443_Option_clone"] pub fn Option_clone(this: *const super::Option, out: *mut *mut super::Option);
            #[link_name = "cxx2rs_e96d5443_Option_delete"] pub fn Option_delete(this: *mut super::Option);
            #[link_name = "cxx2rs_e96d5443_Some_from_Option"] pub fn Some_from_Option(base: *const super::Option) -> *const super::Some;
            #[link_name = "cxx2rs_e96d5443_Some_new"] pub fn Some_new(out: *mut *mut super::Some);
            #[link_name = "cxx2rs_e96d5443_Some_clone"] pub fn Some_clone(this: *const super::Some, out: *mut *mut super::Some);
            #[link_name = "cxx2rs_e96d5443_Some_delete"] pub fn Some_delete(this: *mut super::Some);
            #[link_name = "cxx2rs_e96d5443_Outer_new"] pub fn Outer_new(out: *mut super::Outer);
            #[link_name = "cxx2rs_e96d5443_outer_Pub_new"] pub fn outer_Pub_new(out: *mut super::outer::Pub);
            #[link_name = "cxx2rs_e96d5443_outer_Pub_pub"] pub fn outer_Pub_pub(this: *const super::outer::Pub, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_outer_Pub2_new"] pub fn outer_Pub2_new(out: *mut super::outer::Pub2);
            #[link_name = "cxx2rs_e96d5443_stat2_new"] pub fn stat2_new(out: *mut *mut super::stat2);
            #[link_name = "cxx2rs_e96d5443_stat2_clone"] pub fn stat2_clone(this: *const super::stat2, out: *mut *mut super::stat2);
            #[link_name = "cxx2rs_e96d5443_stat2_delete"] pub fn stat2_delete(this: *mut super::stat2);
            #[link_name = "cxx2rs_e96d5443_stat2"] pub fn stat2(arg0: c_int, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_st3_as_stat2"] pub fn st3_as_stat2(this: *mut super::st3) -> *mut super::stat2;
            #[link_name = "cxx2rs_e96d5443_st3_from_stat2"] pub fn st3_from_stat2(base: *const super::stat2) -> *const super::st3;
            #[link_name = "cxx2rs_e96d5443_st3_new"] pub fn st3_new(out: *mut *mut super::st3);
            #[link_name = "cxx2rs_e96d5443_st3_clone"] pub fn st3_clone(this: *const super::st3, out: *mut *mut super::st3);
            #[link_name = "cxx2rs_e96d5443_st3_delete"] pub fn st3_delete(this: *mut super::st3);
            #[link_name = "cxx2rs_e96d5443_Dep_new"] pub fn Dep_new(out: *mut *mut super::Dep);
            #[link_name = "cxx2rs_e96d5443_Dep_dep"] pub fn Dep_dep(this: *const super::Dep, out: *mut c_int) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_Dep_clone"] pub fn Dep_clone(this: *const super::Dep, out: *mut *mut super::Dep);
            #[link_name = "cxx2rs_e96d5443_Dep_delete"] pub fn Dep_delete(this: *mut super::Dep);
            #[link_name = "cxx2rs_e96d5443_DepD_from_Dep"] pub fn DepD_from_Dep(base: *const super::Dep) -> *const super::DepD;
            #[link_name = "cxx2rs_e96d5443_DepD_new"] pub fn DepD_new(out: *mut *mut super::DepD);
            #[link_name = "cxx2rs_e96d5443_DepD_clone"] pub fn DepD_clone(this: *const super::DepD, out: *mut *mut super::DepD);
            #[link_name = "cxx2rs_e96d5443_DepD_delete"] pub fn DepD_delete(this: *mut super::DepD);
            #[link_name = "cxx2rs_e96d5443_Odd_eq"] pub fn Odd_eq(this: *const super::Odd, arg0: *const super::Odd, out: *mut bool) -> super::rt::RawError;
            #[link_name = "cxx2rs_e96d5443_glue_is_stale_run_cxx2rs_again_6332f3c2"] fn glue_is_current();
        }
        #[used] // a glue file of another run lacks it: then linking fails, and its name says what to do
        static GLUE_IS_CURRENT: unsafe extern "C" fn() = glue_is_current;
    }

}
#[allow(unused_imports)]
pub use cxx2rs_items::*;
