typedef struct db db;
struct stmt;
db *db_open(const char *path);
void db_close(db *d);
int db_step(struct stmt *s, db **out);
