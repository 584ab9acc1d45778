struct widget { int x; widget clone() const noexcept; };
int widget(int x) noexcept;
