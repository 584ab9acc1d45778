class Manual {
public:
  Manual();
  static Manual *create();
  void destroy();
private:
  ~Manual();
};
struct Gone { Gone(); ~Gone() = delete; int x; };
