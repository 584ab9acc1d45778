/// \brief Adds two numbers.
///
/// Longer text that goes on
/// for two lines.
/// \param a the first number
/// \param[out] b where the second is
/// \return the sum
/// \throws std::overflow_error if it does not fit
/// \code
/// int c = add(1, nullptr);
/// \endcode
/// \see Adder
/// - one
/// - two
/// \note Take care.
/// \deprecated use Adder
int add(int a, int *b);
/*! @brief At signs too. @since 1.2 */
struct Adder {
  /// Adds \p x, which is \c int, \b boldly.
  int add(int x) const;
};
