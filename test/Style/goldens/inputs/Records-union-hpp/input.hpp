union Number { int i; float f; };
Number convert(Number n) noexcept;
