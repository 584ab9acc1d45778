extern "C" int print(const char *format, ...);
