// The small texts of a run: the depfile, the summary, the reports' table.
#include "cxx2rs/Emit/Emit.h"

#include <gtest/gtest.h>

#include <set>

using namespace cxx2rs;

namespace {

plan::Bindings bindings(ir::Module &M, std::vector<std::string> FilesRead) {
  M.FilesRead = std::move(FilesRead);
  plan::Bindings B;
  B.Source = &M;
  return B;
}

TEST(Depfile, ListsEveryFile) {
  ir::Module M;
  EXPECT_EQ(emit::depfile(bindings(M, {"a.h", "b.h"}), {"out.rs", "out.cc"}), "out.rs out.cc: \\\n  a.h \\\n  b.h\n");
}

TEST(Depfile, EscapesForMake) {
  ir::Module M;
  std::string Text = emit::depfile(bindings(M, {"a b.h", "c$d.h", "e#f.h"}), {"my out.rs"});
  EXPECT_EQ(Text, "my\\ out.rs: \\\n  a\\ b.h \\\n  c$$d.h \\\n  e\\#f.h\n");
}

TEST(Depfile, OfNothingReadIsStillARule) {
  ir::Module M;
  EXPECT_EQ(emit::depfile(bindings(M, {}), {"out.rs"}), "out.rs:\n");
}

TEST(Summary, CountsOnlyWhatIsThere) {
  ir::Module M;
  EXPECT_EQ(emit::summary(bindings(M, {}), "out.rs", ""), "out.rs: 0 functions, 0 types (0 POD, 0 relocatable, 0 opaque)");
  EXPECT_EQ(emit::summary(bindings(M, {}), "out.rs", "out.cc"), "out.rs: 0 functions, 0 types (0 POD, 0 relocatable, 0 opaque); out.cc: 0 thunks");
}

TEST(GuardSymbol, ChangesWithTheGlue) {
  ir::Module M;
  plan::Bindings A = bindings(M, {}), B = bindings(M, {});
  A.CrateName = B.CrateName = "k";
  EXPECT_EQ(emit::guardSymbol(A), emit::guardSymbol(B));
  plan::Thunk T;
  T.Symbol = "cxx2rs_k_f";
  B.Thunks.push_back(T);
  EXPECT_NE(emit::guardSymbol(A), emit::guardSymbol(B));
  EXPECT_EQ(emit::guardSymbol(A).rfind("cxx2rs_k_glue_is_stale_run_cxx2rs_again_", 0), 0U);
}

TEST(ReportBackends, HaveDifferentExtensions) {
  std::set<std::string_view> Extensions;
  for (const emit::Backend &Backend : emit::reportBackends()) {
    EXPECT_TRUE(Extensions.insert(Backend.Extension).second);
    EXPECT_TRUE(Backend.Extension.starts_with("."));
  }
  EXPECT_TRUE(Extensions.contains(".json"));
  EXPECT_TRUE(Extensions.contains(".txt"));
}

} // namespace
