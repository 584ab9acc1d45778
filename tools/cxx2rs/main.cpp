#include "cxx2rs/Frontend/Parse.h"
#include "cxx2rs/Frontend/ParsedHeader.h"
#include <cstdio>
using namespace cxx2rs;
int main(int c, char **v) {
  frontend::Options O; Diagnostics D; int i = 1;
  for (; i < c && std::string(v[i]) != "--"; ++i) O.Headers.push_back(v[i]);
  for (++i; i < c; ++i) O.ClangArgs.push_back(v[i]);
  frontend::parseHeaders(O, D, [](frontend::ParsedHeader &H) { for (auto &M : H.Macros) printf("%s = %s %d\n", M.Name.c_str(), M.Spelling.c_str(), M.Value != nullptr); });
  fputs(renderDiagnostics(D).c_str(), stderr);
}
