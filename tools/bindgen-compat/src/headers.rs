//! The headers: whether they can be read, and those that are no files.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::BindgenError;

/// Refuses what is no readable file, before the program says so less well.
pub(crate) fn check(headers: &[String]) -> Result<(), BindgenError> {
    for header in headers {
        let path = Path::new(header);
        match fs::metadata(path) {
            Ok(data) if data.is_dir() => return Err(BindgenError::FolderAsHeader(path.into())),
            Ok(_) => {}
            Err(_) => return Err(BindgenError::NotExist(path.into())),
        }
        if fs::File::open(path).is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
        {
            return Err(BindgenError::InsufficientPermissions(path.into()));
        }
    }
    Ok(())
}

/// A directory for what exists only during a run; it goes with the value.
pub(crate) struct Scratch {
    path: PathBuf,
}

impl Scratch {
    pub(crate) fn new() -> Result<Self, BindgenError> {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let base = env::var_os("OUT_DIR").map_or_else(env::temp_dir, PathBuf::from);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = base.join(format!("bindgen-run-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).map_err(|error| cannot_write(&path, &error))?;
        Ok(Self { path })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Writes a file and gives its path. A name with directories keeps them; one from elsewhere keeps its last part.
    pub(crate) fn write(&self, name: &str, text: &str) -> Result<String, BindgenError> {
        let relative = Path::new(name);
        let inside = relative
            .components()
            .all(|part| matches!(part, std::path::Component::Normal(_)));
        let last = relative.file_name().map_or(relative, Path::new);
        let path = self.path.join(if inside { relative } else { last });
        let parent = path.parent().unwrap_or(&self.path);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| cannot_write(&path, &error))?;
        Ok(path.display().to_string())
    }

    pub(crate) fn holds(&self, file: &str) -> bool {
        Path::new(file).starts_with(&self.path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn cannot_write(path: &Path, error: &io::Error) -> BindgenError {
    BindgenError::Generator(format!("cannot write {}: {error}", path.display()))
}

/// Where a header that is no file looks for what it includes with quotes: as if it stood where its name says.
pub(crate) fn quote_directory(name: &str) -> String {
    let here = env::current_dir().unwrap_or_default();
    let file = here.join(name);
    file.parent().unwrap_or(&here).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refused() {
        let check = |header: &str| check(&[header.to_owned()]);
        assert!(matches!(check("/"), Err(BindgenError::FolderAsHeader(_))));
        assert!(matches!(
            check("/nowhere.h"),
            Err(BindgenError::NotExist(_))
        ));
        assert!(check("Cargo.toml").is_ok());
    }

    #[test]
    fn contents() {
        let scratch = Scratch::new().unwrap();
        let file = scratch.write("include/a.h", "int a;").unwrap();
        assert!(
            file.ends_with("include/a.h") && scratch.holds(&file),
            "{file}"
        );
        assert!(scratch
            .write("/usr/include/b.h", "")
            .unwrap()
            .ends_with("/b.h"));
        assert!(quote_directory("include/a.h").ends_with("bindgen-compat/include"));
        drop(scratch);
        assert!(!Path::new(&file).exists());
    }
}
