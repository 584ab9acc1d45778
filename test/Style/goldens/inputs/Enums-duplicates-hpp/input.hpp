enum class Codes { Ok, Fine = Ok, Error, Last = Error };
