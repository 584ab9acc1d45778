// Indentation, blocks and gaps of generated text.
#include "cxx2rs/Support/Writer.h"

#include <gtest/gtest.h>

using cxx2rs::Writer;

namespace {

TEST(Writer, IndentsWhatIsOpen) {
  Writer W;
  W.open("mod {} {{", "a");
  W.line("fn f();");
  W.close();
  EXPECT_EQ(W.text(), "mod a {\n    fn f();\n}\n");
}

TEST(Writer, HasAnIndentWidth) {
  Writer W(2);
  W.open("{{");
  W.open("{{");
  W.line("x");
  W.close();
  W.close("};");
  EXPECT_EQ(W.text(), "{\n  {\n    x\n  }\n};\n");
}

TEST(Writer, IndentsTextLineByLine) {
  Writer W;
  W.open("{{");
  W.write("a\n\n  b\n");
  W.close();
  EXPECT_EQ(W.text(), "{\n    a\n\n      b\n}\n");
}

TEST(Writer, LeavesEmptyLinesEmpty) {
  Writer W;
  W.open("{{");
  W.line("");
  W.close();
  EXPECT_EQ(W.text(), "{\n\n}\n");
}

TEST(Writer, DoesNotFormatWrittenText) {
  Writer W;
  W.write("{} {{ }}");
  EXPECT_EQ(W.text(), "{} {{ }}\n");
}

TEST(Writer, MakesOneGap) {
  Writer W;
  W.gap();
  EXPECT_TRUE(W.empty());
  W.line("a");
  W.gap();
  W.gap();
  W.open("b {{");
  W.gap();
  W.line("c");
  W.close();
  EXPECT_EQ(W.text(), "a\n\nb {\n    c\n}\n");
}

TEST(Writer, GivesItsTextAway) {
  Writer W;
  W.line("a");
  EXPECT_EQ(W.take(), "a\n");
}

} // namespace
