int plain(void);
__attribute__((deprecated("use plain"))) int old(void);
