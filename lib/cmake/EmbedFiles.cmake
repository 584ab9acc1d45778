# cxx2rs_embed_files(TARGET SYMBOL BASE_DIR FILES...): puts files into TARGET byte for byte through the assembler's .incbin, and
# defines `const EmbeddedFile SYMBOL[]` ending in a null name. Names are relative to BASE_DIR; see Support/EmbeddedFile.h.
function(cxx2rs_embed_files TARGET SYMBOL BASE_DIR)
  set(ASSEMBLY "    .section .rodata\n")
  set(DECLARATIONS "")
  set(ROWS "")
  set(INDEX 0)
  foreach(FILE IN LISTS ARGN)
    file(RELATIVE_PATH NAME "${BASE_DIR}" "${FILE}")
    set(ID "${SYMBOL}_${INDEX}")
    string(APPEND ASSEMBLY "    .globl ${ID}\n    .hidden ${ID}\n${ID}:\n    .incbin \"${FILE}\"\n    .globl ${ID}_end\n    .hidden ${ID}_end\n${ID}_end:\n    .byte 0\n")
    string(APPEND DECLARATIONS "extern const char ${ID}[], ${ID}_end[];\n")
    string(APPEND ROWS "    {\"${NAME}\", ${ID}, ${ID}_end},\n")
    math(EXPR INDEX "${INDEX} + 1")
  endforeach()
  string(APPEND ASSEMBLY "    .section .note.GNU-stack,\"\",@progbits\n")
  set(DIR "${CMAKE_CURRENT_BINARY_DIR}/embedded")
  file(CONFIGURE OUTPUT "${DIR}/${SYMBOL}.s" CONTENT "${ASSEMBLY}" @ONLY NEWLINE_STYLE UNIX)
  file(CONFIGURE OUTPUT "${DIR}/${SYMBOL}.cpp" NEWLINE_STYLE UNIX @ONLY CONTENT
"#include \"cxx2rs/Support/EmbeddedFile.h\"
extern \"C\" {
${DECLARATIONS}}
namespace cxx2rs {
extern const EmbeddedFile ${SYMBOL}[];
const EmbeddedFile ${SYMBOL}[] = {
${ROWS}    {nullptr, nullptr, nullptr}};
} // namespace cxx2rs
")
  set_source_files_properties("${DIR}/${SYMBOL}.s" PROPERTIES LANGUAGE ASM OBJECT_DEPENDS "${ARGN}")
  target_sources(${TARGET} PRIVATE "${DIR}/${SYMBOL}.s" "${DIR}/${SYMBOL}.cpp")
endfunction()
