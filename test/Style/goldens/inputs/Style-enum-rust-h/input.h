enum colour { RED = -1, GREEN = 5, CRIMSON = RED };
enum open { A };
enum kept { K };
static const enum colour FIRST = GREEN, NONE = 3;
