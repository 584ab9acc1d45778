typedef unsigned int word;
typedef struct tag { int a; } tag;
typedef struct other_tag { int a; } other;
typedef struct { float re, im; } unnamed;
typedef enum { first, second } unnamed_enum;
typedef struct impl *handle;
typedef word word_again;
word f(tag *t, other o, unnamed u, unnamed_enum e, handle h, word_again w);
