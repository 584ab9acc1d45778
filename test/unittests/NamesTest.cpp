// Rust names from C++ names: keywords, snake case, overload sets.
#include "cxx2rs/Plan/Names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace cxx2rs;
using namespace cxx2rs::plan;

namespace {

using Strings = std::vector<std::string>;

/// An overload whose longer words are its short ones.
Overload overload(Strings Words, bool IsMethod = false, bool IsConst = false) {
  Overload O;
  O.Words = O.Middle = O.Long = std::move(Words);
  O.Required = static_cast<unsigned>(O.Words.size());
  O.IsConst = IsConst;
  O.IsMethod = IsMethod;
  return O;
}
Overload method(Strings Words, bool IsConst) { return overload(std::move(Words), true, IsConst); }

TEST(RustName, LeavesOrdinaryNamesAlone) {
  EXPECT_EQ(rustName("value"), "value");
  EXPECT_EQ(rustName("XMLNode"), "XMLNode");
  EXPECT_EQ(rustName("_private"), "_private");
  EXPECT_EQ(rustName("union"), "union"); // a keyword only in its context
}

TEST(RustName, MakesKeywordsRaw) {
  for (const char *Word : {"as", "async", "await", "box", "dyn", "final", "fn", "gen", "in", "loop", "match", "move", "override", "ref", "try", "type",
                           "use", "virtual", "where", "yield"})
    EXPECT_EQ(rustName(Word), std::string("r#") + Word);
}

TEST(RustName, AppendsWhereRustHasNoRawForm) {
  EXPECT_EQ(rustName("self"), "self_");
  EXPECT_EQ(rustName("Self"), "Self_");
  EXPECT_EQ(rustName("super"), "super_");
  EXPECT_EQ(rustName("crate"), "crate_");
  EXPECT_EQ(rustName("_"), "__");
}

TEST(RustName, ReplacesDollars) { EXPECT_EQ(rustName("a$b"), "a_b"); }

TEST(SnakeCase, SplitsWords) {
  EXPECT_EQ(snakeCase("XMLNode"), "xml_node");
  EXPECT_EQ(snakeCase("kTypeValue"), "k_type_value");
  EXPECT_EQ(snakeCase("Outer"), "outer");
  EXPECT_EQ(snakeCase("already_snake"), "already_snake");
  EXPECT_EQ(snakeCase("Mixed_Case"), "mixed_case");
  EXPECT_EQ(snakeCase("Vec3D"), "vec3_d");
  EXPECT_EQ(snakeCase("DB"), "db");
  EXPECT_EQ(snakeCase(""), "");
}

TEST(OverloadNames, OneKeepsItsName) { EXPECT_EQ(overloadNames("f", {overload({"int"})}), Strings({"f"})); }

TEST(OverloadNames, TheFewestParametersKeepTheName) {
  EXPECT_EQ(overloadNames("f", {overload({"int", "int"}), overload({"int"})}), Strings({"f_int", "f"}));
}

TEST(OverloadNames, TheFirstOfEquallyManyKeepsTheName) {
  EXPECT_EQ(overloadNames("f", {overload({"int"}), overload({"f64"})}), Strings({"f", "f_f64"}));
}

TEST(OverloadNames, RequiredParametersCountFirst) {
  Overload Defaults = overload({"int", "int", "int"});
  Defaults.Required = 0;
  EXPECT_EQ(overloadNames("f", {overload({"str"}), Defaults})[1], "f");
}

TEST(OverloadNames, SayOnlyWhatDiffers) {
  EXPECT_EQ(overloadNames("put", {overload({"slice"}), overload({"slice", "int"})}), Strings({"put", "put_int"}));
}

TEST(OverloadNames, LongerWordsTellApartWhatShortOnesDoNot) {
  Overload Value = overload({"item"}), Pointer = overload({"item"});
  Value.Middle = {"item_ref"};
  Pointer.Middle = {"item_ptr"};
  Value.Long = {"item_1f_ref"};
  Pointer.Long = {"item_1f_ptr"};
  EXPECT_EQ(overloadNames("f", {overload({}), Value, Pointer}), Strings({"f", "f_item_ref", "f_item_ptr"}));
}

TEST(OverloadNames, TheLongestWordsTellTwoClassesOfOneNameApart) {
  Overload A = overload({"item"}), B = overload({"item"});
  A.Long = {"item_1f"};
  B.Long = {"item_2e"};
  EXPECT_EQ(overloadNames("f", {overload({}), A, B}), Strings({"f", "f_item_1f", "f_item_2e"}));
}

TEST(OverloadNames, TwinsAreMut) {
  EXPECT_EQ(overloadNames("at", {method({"int"}, true), method({"int"}, false)}), Strings({"at", "at_mut"}));
  EXPECT_EQ(overloadNames("at", {method({"int"}, false), method({"int"}, true)}), Strings({"at_mut", "at"}));
}

TEST(OverloadNames, TwinsOfAnOverloadHaveItsSuffix) {
  EXPECT_EQ(overloadNames("at", {method({"int"}, true), method({"int"}, false), method({"str"}, true), method({"str"}, false)}),
            Strings({"at", "at_mut", "at_str", "at_str_mut"}));
}

TEST(OverloadNames, ANonConstMethodAloneIsNoTwin) { EXPECT_EQ(overloadNames("set", {method({}, false)}), Strings({"set"})); }

TEST(OverloadNames, FreeFunctionsHaveNoTwins) {
  Strings Names = overloadNames("f", {overload({"int"}), overload({"int"})});
  EXPECT_EQ(std::count(Names.begin(), Names.end(), "f_mut"), 0);
}

TEST(OverloadNames, AreAllDifferentEvenForEqualWords) {
  std::vector<Overload> Set(5, overload({"thing"}));
  Set.push_back(overload({}));
  Strings Names = overloadNames("f", Set);
  EXPECT_EQ(std::set<std::string>(Names.begin(), Names.end()).size(), Names.size());
}

TEST(OverloadNames, AreTheSameEveryTime) {
  std::vector<Overload> Set = {overload({"int"}), overload({"f64"}), overload({"int", "f64"}), overload({"str"})};
  EXPECT_EQ(overloadNames("f", Set), overloadNames("f", Set));
}

TEST(OverloadNames, DoNotNumber) {
  for (const std::string &Name : overloadNames("f", {overload({"int"}), overload({"f64"}), overload({"int", "int"})}))
    EXPECT_EQ(Name.find_first_of("0123456789"), Name == "f_f64" ? Name.find('6') : std::string::npos) << Name;
}

TEST(TypeWord, IsShort) {
  ir::Module M;
  auto Int = ir::makeType(ir::Builtin{ir::BuiltinKind::Int});
  auto ConstChar = ir::makeType(ir::Builtin{ir::BuiltinKind::Char}, true);
  EXPECT_EQ(typeWord(*Int, M), "int");
  EXPECT_EQ(typeWord(*ir::makeType(ir::Pointer{ConstChar}), M), "cstr");
  EXPECT_EQ(typeWord(*ir::makeType(ir::Pointer{Int}), M), "int_ptr");
  EXPECT_EQ(typeWord(*ir::makeType(ir::Reference{Int}), M), "int");
}

TEST(TypeWord, LongWordsTellTypesApart) {
  ir::Module M;
  auto Int = ir::makeType(ir::Builtin{ir::BuiltinKind::Int}), ConstInt = ir::makeType(ir::Builtin{ir::BuiltinKind::Int}, true);
  std::set<std::string> Words;
  for (const ir::TypePtr &T : {ir::makeType(ir::Pointer{Int}), ir::makeType(ir::Pointer{ConstInt}), ir::makeType(ir::Reference{Int}),
                               ir::makeType(ir::Reference{ConstInt}), ir::makeType(ir::Reference{Int, true}), ir::makeType(ir::Array{Int, 3}),
                               ir::makeType(ir::Array{Int, 4})})
    Words.insert(longTypeWord(*T, M));
  EXPECT_EQ(Words.size(), 7U);
}

} // namespace
