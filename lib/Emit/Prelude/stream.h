// requires:
#include <sstream>
