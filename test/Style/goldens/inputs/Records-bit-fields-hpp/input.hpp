struct Flags { unsigned a : 3; int b : 5; int rest; };
Flags get() noexcept;
