/// Ends here */ and ``` opens a fence
///   ```
///     indented code <script> [x](y) \ `unclosed
/// "quotes" #[attr] {{braces}} {0} */ /* nested
int f1() noexcept;
/** @code{.cpp}
 * int x = 1;
 * (never closed)
 */
int f2() noexcept;
/// <b>bold</b> <a href="x">link</a> &lt; http://example.com/a_b_c
int f3() noexcept;
