// The single ABI decision: how each parameter and result crosses between Rust and C++. Everything that is printed about
// a call, on either side, comes from here.
#ifndef CXX2RS_LIB_PLAN_PASSING_H
#define CXX2RS_LIB_PLAN_PASSING_H

#include "Planner.h"

namespace cxx2rs::plan {

/// What a result may point into.
enum class Borrows : std::uint8_t { Nothing, Chars, Objects, Anything };

/// How one argument crosses.
struct Passing {
  std::optional<Reason> Blocked;
  std::string RustType;  ///< in the safe signature
  std::string RustSetup; ///< a statement before the call, or ""
  std::string RustArg;
  std::string FfiType;
  std::string CppType;  ///< a declarator with `%`
  std::string CppSetup; ///< with `%`
  std::string CppArg;   ///< with `%`
  bool IsUnsafe = false;
  bool IsDirect = true;                 ///< needs no thunk
  Borrows Lends = Borrows::Nothing;     ///< what a result could point to in it
  bool LendsMutably = false;            ///< through it, C++ may write
  std::string FromType;                 ///< the type for `impl From<..>`, or ""
  std::string DirectFfiType, DirectArg; ///< where a direct call passes the value itself
  bool IsConverted = false;             ///< `impl AsArg`: there for the length of a closure
  std::string OutType, OutValue;        ///< of an out-parameter: it is no parameter in Rust, but a part of the result
};

/// How a result crosses.
struct Returning {
  std::optional<Reason> Blocked;
  std::string RustType; ///< "" for nothing
  std::string FfiType;
  std::string CppType;   ///< the out-parameter's or the result's declarator, with `%`
  std::string CppStore;  ///< how the out-parameter is filled: `{call}` stands for the call, `out` for the pointer
  std::string CppReturn; ///< how the result is returned; "" if it always goes through `out`
  std::string RustWrap;  ///< `{}` stands for what came over
  bool IsDirect = true;
  bool IsRaw = false; ///< a raw pointer: no lifetime promise
  Borrows Needs = Borrows::Nothing;
};

/// The context of one function.
struct CallContext {
  Planner &P;
  const Scope &S;   ///< where the signature is written
  const Scope &Ffi; ///< where `mod ffi` is
  const ir::Function &F;
  Borrows Result = Borrows::Nothing; ///< what the result may borrow
  std::string Lifetime;              ///< for arguments that the result may borrow from, or ""
  bool TieViews = false;             ///< a constructor of a view: views that it is given live as long
  Borrows Tie = Borrows::Nothing;    ///< what a view that the function may change could take in
  bool Copies = false;               ///< the result comes out of a shared object: nothing in it may be borrowed
  bool HasBound = false;             ///< [[clang::lifetimebound]] says which arguments the result points into
  bool Converts = true;              ///< arguments may be what C++ converts
};

/// `MayBeCounted`: the next parameter may be this one's length.
Passing planParam(const CallContext &C, const ir::Param &Param, bool MayBeCounted);
/// `Lifetime` is written in the result's references ("" for none: then raw pointers come out). `Mutable`: `&mut` may be
/// given.
Returning planResult(const CallContext &C, const std::string &Lifetime, bool MayBeMutable, bool OwnerByName);
/// Whether something that lends one may be what the other needs.
bool touches(Borrows Lent, Borrows Needed);
/// What a result could point into in an object: nothing, if none of the result's class can be in it or behind it.
Borrows lentBy(const CallContext &C, const ir::Param &Param, ir::DeclId Object);
/// What a view points into, by the types of its addresses.
Borrows viewBorrows(const Planner &P, const ir::Record &R);
/// Whether values of a view are nothing but addresses and scalars: then what its methods give out lives elsewhere.
bool isPlainView(const Planner &P, const ir::Record &R);
/// What the result of a function may point into, before anything else is known of it.
Borrows resultBorrows(Planner &P, const ir::Function &F);

} // namespace cxx2rs::plan

#endif
