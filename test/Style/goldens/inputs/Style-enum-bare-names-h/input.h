enum colour { RED, GREEN = 5 };
enum wide { WIDE = 0x1ffffffffLL };
