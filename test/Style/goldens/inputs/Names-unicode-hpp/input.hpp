int größe(int straße) noexcept;
struct Maß { int länge; };
