#ifndef GUARD_H
#define GUARD_H
#define EMPTY
#define STATEMENT do { } while (0)
#define CALL run()
#define TYPE unsigned int
#define UNDEFINED some_name
#define NULL_LIKE ((void *)0)
#define GONE 1
#undef GONE
#define TWICE 1
#undef TWICE
#define TWICE 2
#define FUNCTION_LIKE(x) (x)
#define UNBALANCED {
#define VARIABLE counter
extern int counter;
int run(void);
#endif
