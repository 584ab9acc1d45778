// Builds indented text line by line. It knows nothing of Rust or C++ but that both nest with braces.
#ifndef CXX2RS_SUPPORT_WRITER_H
#define CXX2RS_SUPPORT_WRITER_H

#include <fmt/format.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace cxx2rs {

class Writer {
public:
  explicit Writer(unsigned IndentWidth = 4) : IndentWidth(IndentWidth) {}

  /// One line, formatted by fmt; an empty format gives an empty line. Text with line ends is indented line by line.
  template <class... Args> void line(fmt::format_string<Args...> Format, Args &&...Values) {
    write(fmt::format(Format, std::forward<Args>(Values)...));
  }
  /// One line from its parts, which have no line ends: for what is printed by the ten thousand.
  void parts(std::initializer_list<std::string_view> Parts);
  /// A line, then everything deeper until `close`.
  template <class... Args> void open(fmt::format_string<Args...> Format, Args &&...Values) {
    line(Format, std::forward<Args>(Values)...);
    ++Depth;
  }
  void close(std::string_view End = "}") {
    --Depth;
    write(End);
  }
  /// Text as it is, each line indented; it may end in a line end or not.
  void write(std::string_view Text);
  /// An empty line, unless the text so far is empty or already ends in one or in an opening brace.
  void gap();

  bool empty() const { return Text.empty(); }
  const std::string &text() const { return Text; }
  std::string take() { return std::move(Text); }

private:
  std::string Text;
  unsigned IndentWidth;
  unsigned Depth = 0;
};

} // namespace cxx2rs

#endif
