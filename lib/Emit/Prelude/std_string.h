// requires: hidden, bytes
#include <string>

extern "C" {
CXX2RS_HIDDEN std::string *cxx2rs_@CRATE@_rt_std_string_new(cxx2rs::Bytes text) noexcept { return new std::string(text.data, text.size); }
CXX2RS_HIDDEN void cxx2rs_@CRATE@_rt_std_string_delete(std::string *self) noexcept { delete self; }
CXX2RS_HIDDEN cxx2rs::Bytes cxx2rs_@CRATE@_rt_std_string_bytes(const std::string *self) noexcept { return cxx2rs::bytes(*self); }
CXX2RS_HIDDEN void cxx2rs_@CRATE@_rt_std_string_assign(std::string *self, cxx2rs::Bytes text) noexcept { self->assign(text.data, text.size); }
CXX2RS_HIDDEN void cxx2rs_@CRATE@_rt_std_string_append(std::string *self, cxx2rs::Bytes text) noexcept { self->append(text.data, text.size); }
} // extern "C"
