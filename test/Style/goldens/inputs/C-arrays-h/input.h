struct matrix { double m[2][3]; char name[16]; };
struct packet { unsigned short n; unsigned char data[]; };
struct old_packet { int n; int data[0]; };
extern int table[4];
extern const int open_ended[];
int sum(const int values[4], int n, double (*rows)[3]);
