enum class Words { Self, super };
