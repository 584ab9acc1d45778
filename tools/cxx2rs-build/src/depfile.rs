//! What Make reads: which files the bindings were made of.

/// The prerequisites of every rule in the depfile, each once, in order.
///
/// As Make and the compilers that write such files have it: a line goes on after `\` at its end, a blank in a name is
/// `\ `, backslashes before it are doubled, `#` is `\#`, `$` is `$$`, and every other backslash is one.
pub(crate) fn prerequisites(text: &str) -> Vec<String> {
    let mut files: Vec<String> = Vec::new();
    for line in text.replace("\\\r\n", " ").replace("\\\n", " ").lines() {
        let words = words(line);
        let Some(colon) = words.iter().position(|word| word.ends_target) else {
            continue;
        };
        for word in words.into_iter().skip(colon + 1) {
            if !word.text.is_empty() && !files.contains(&word.text) {
                files.push(word.text);
            }
        }
    }
    files
}

#[derive(Default)]
struct Word {
    text: String,
    /// A `:` came after it: up to here, the line names targets.
    ends_target: bool,
}

fn words(line: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::default();
    let mut in_targets = true;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                let mut count = 1;
                while characters.next_if_eq(&'\\').is_some() {
                    count += 1;
                }
                match characters.peek() {
                    Some(' ' | '\t') => {
                        word.text.extend(std::iter::repeat_n('\\', count / 2));
                        if count % 2 == 1 {
                            word.text.extend(characters.next());
                        }
                    }
                    Some('#') => {
                        word.text.extend(std::iter::repeat_n('\\', count - 1));
                        word.text.extend(characters.next());
                    }
                    Some(':') if in_targets => {
                        // `C:\:` is nobody's file, `a\:b` is one.
                        word.text.extend(std::iter::repeat_n('\\', count - 1));
                        word.text.extend(characters.next());
                    }
                    _ => word.text.extend(std::iter::repeat_n('\\', count)),
                }
            }
            '$' => {
                characters.next_if_eq(&'$');
                word.text.push('$');
            }
            '#' => break,
            // `C:\x` is a name.
            ':' if in_targets && characters.peek().is_none_or(|next| next.is_whitespace()) => {
                in_targets = false;
                word.ends_target = true;
                words.push(std::mem::take(&mut word));
            }
            ' ' | '\t' => {
                if !word.text.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
            }
            _ => word.text.push(character),
        }
    }
    words.push(word);
    words
}

#[cfg(test)]
mod tests {
    use super::prerequisites;

    #[test]
    fn lines_and_targets() {
        assert_eq!(prerequisites("out.rs: a.h b.h\n"), ["a.h", "b.h"]);
        assert_eq!(
            prerequisites("out.rs glue.cc : a.h \\\n  b.h\\\n c.h\n"),
            ["a.h", "b.h", "c.h"]
        );
        assert_eq!(prerequisites("out.rs: a.h \\\r\n  b.h\r\n"), ["a.h", "b.h"]);
        assert_eq!(
            prerequisites("out.rs: a.h b.h\n\na.h:\nb.h:\n"),
            ["a.h", "b.h"]
        );
        assert_eq!(prerequisites("one: a.h\ntwo: b.h a.h"), ["a.h", "b.h"]);
        assert_eq!(prerequisites("# nothing\n"), [""; 0]);
        assert_eq!(prerequisites(""), [""; 0]);
        assert_eq!(prerequisites("out.rs:"), [""; 0]);
    }

    #[test]
    fn escapes() {
        assert_eq!(
            prerequisites(r"out.rs: my\ dir/a.h b.h"),
            ["my dir/a.h", "b.h"]
        );
        assert_eq!(
            prerequisites(r"my\ out.rs: a\#b.h c$$d.h"),
            ["a#b.h", "c$d.h"]
        );
        assert_eq!(
            prerequisites(r"out.rs: back\\\ slash.h end\\ next.h"),
            [r"back\ slash.h", r"end\", "next.h"]
        );
        assert_eq!(prerequisites(r"out.rs: a\b.h"), [r"a\b.h"]);
        assert_eq!(prerequisites(r"C:\o\out.rs: C:\i\a.h"), [r"C:\i\a.h"]);
        assert_eq!(prerequisites(r"o\:ut.rs: a:b.h"), ["a:b.h"]);
        assert_eq!(prerequisites("out.rs: größe.h"), ["größe.h"]);
    }
}
