/* An ordinary comment documents what follows it. */
int undocumented(void);
/// One line.
int one_line(void);
/** Several
 *  lines.
 *
 *  A second paragraph.
 */
struct documented {
  int a; /**< After the member. */
  /** Before the member. */
  int b;
};
//! Another style.
enum e {
  X, ///< The first.
  Y
};
/** Has a [link], a `code` span, <angle> brackets and a * star. */
int escapes(void);
