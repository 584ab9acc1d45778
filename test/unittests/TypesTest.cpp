// The type tables and structural equality.
#include "cxx2rs/IR/Type.h"

#include <gtest/gtest.h>

#include <set>

using namespace cxx2rs::ir;

namespace {

TypePtr builtin(BuiltinKind Kind, bool IsConst = false) { return makeType(Builtin{Kind}, IsConst); }
TypePtr number() { return builtin(BuiltinKind::Int); }

TEST(SameType, HoldsForEqualTypes) {
  EXPECT_TRUE(sameType(*number(), *number()));
  EXPECT_TRUE(sameType(*makeType(Pointer{number()}), *makeType(Pointer{number()})));
  EXPECT_TRUE(sameType(*makeType(Array{number(), 3}), *makeType(Array{number(), 3})));
  EXPECT_TRUE(sameType(*makeType(Named{7}), *makeType(Named{7})));
  EXPECT_TRUE(sameType(*makeType(VaList{}), *makeType(VaList{})));
}

TEST(SameType, SeesConst) {
  EXPECT_FALSE(sameType(*number(), *builtin(BuiltinKind::Int, true)));
  EXPECT_FALSE(sameType(*makeType(Pointer{number()}), *makeType(Pointer{builtin(BuiltinKind::Int, true)})));
}

TEST(SameType, TellsKindsApart) {
  TypePtr Types[] = {number(),
                     builtin(BuiltinKind::Long),
                     makeType(Pointer{number()}),
                     makeType(Reference{number()}),
                     makeType(Reference{number(), true}),
                     makeType(Array{number(), 3}),
                     makeType(Array{number(), 4}),
                     makeType(FnPointer{number(), {}}),
                     makeType(FnPointer{number(), {number()}}),
                     makeType(FnPointer{number(), {number()}, true}),
                     makeType(Named{1}),
                     makeType(Named{2}),
                     makeType(VaList{}),
                     makeType(Unsupported{"a", {}}),
                     makeType(Unsupported{"b", {}})};
  for (std::size_t I = 0; I != std::size(Types); ++I)
    for (std::size_t J = 0; J != std::size(Types); ++J)
      EXPECT_EQ(sameType(*Types[I], *Types[J]), I == J) << I << " and " << J;
}

TEST(SameType, ComparesStandardTypesWithTheirArguments) {
  StdKind Kind = *findStdKind("unique_ptr");
  EXPECT_TRUE(sameType(*makeType(StdType{Kind, {number()}}), *makeType(StdType{Kind, {number()}})));
  EXPECT_FALSE(sameType(*makeType(StdType{Kind, {number()}}), *makeType(StdType{Kind, {builtin(BuiltinKind::Long)}})));
  EXPECT_FALSE(sameType(*makeType(StdType{Kind, {number()}}), *makeType(StdType{Kind, {}})));
}

TEST(StdTypes, AreFoundByTemplate) {
  ASSERT_TRUE(findStdKind("unique_ptr").has_value());
  EXPECT_EQ(stdRow(*findStdKind("unique_ptr")).Template, "unique_ptr");
  EXPECT_FALSE(findStdKind("no_such_template").has_value());
}

TEST(Builtins, HaveARustNameAndAWord) {
  EXPECT_EQ(builtinRow(BuiltinKind::Int).Rust, "c_int");
  EXPECT_EQ(builtinRow(BuiltinKind::Bool).Rust, "bool");
  EXPECT_TRUE(makeType(Builtin{BuiltinKind::Void})->isVoid());
  EXPECT_FALSE(number()->isVoid());
}

} // namespace
