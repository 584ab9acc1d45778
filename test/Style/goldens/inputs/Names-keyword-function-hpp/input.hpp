int move(int x) noexcept;
int loop(int x);
