class Node {
public:
  Node(int value, Node *parent);
  Node(const Node &other);
  ~Node();
  int value() const;
  void set(int v);
  Node &self();
  const Node &next() const;
private:
  Node *me;
};
Node make();
void take(Node n);
