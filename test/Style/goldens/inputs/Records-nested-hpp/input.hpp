class Outer {
public:
  struct Inner { int a; struct Deep { int b; }; Deep deep; };
  enum Kind { Small, Large };
  typedef int Number;
  Inner inner;
  Kind kind;
  Number count(Inner i, Kind k) noexcept;
private:
  struct Secret { int s; };
  Secret *secret;
};
namespace ns { struct XMLNode { struct Attribute { int x; }; }; XMLNode::Attribute get(XMLNode n) noexcept; }
