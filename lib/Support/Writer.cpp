// Indentation of generated text. What the text says is none of its business.
#include "cxx2rs/Support/Writer.h"

using namespace cxx2rs;

void Writer::write(std::string_view Block) {
  if (!Block.empty() && Block.back() == '\n')
    Block.remove_suffix(1);
  while (true) {
    auto End = Block.find('\n');
    auto Line = Block.substr(0, End);
    if (!Line.empty())
      Text.append(static_cast<std::size_t>(Depth) * IndentWidth, ' ').append(Line);
    Text += '\n';
    if (End == std::string_view::npos)
      return;
    Block.remove_prefix(End + 1);
  }
}

void Writer::parts(std::initializer_list<std::string_view> Parts) {
  Text.append(static_cast<std::size_t>(Depth) * IndentWidth, ' ');
  for (std::string_view Part : Parts)
    Text += Part;
  Text += '\n';
}

void Writer::gap() {
  std::string_view Soon = Text;
  if (Soon.empty() || Soon.ends_with("\n\n") || Soon.ends_with("{\n"))
    return;
  Text += '\n';
}
