//! From a `Builder` to bindings: finds everything, runs the generator, compiles the glue, links.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{cargo, depfile, flags, generator, header, Builder, Error, Language};

/// What has to be compiled and where it is.
struct Made {
    language: Language,
    glue: PathBuf,
}

pub(crate) fn compile(builder: &Builder, library: &str) -> Result<(), Error> {
    let out = match &builder.out_dir {
        Some(directory) => directory.clone(),
        None => cargo::variable("OUT_DIR")?.into(),
    };
    fs::create_dir_all(&out).map_err(Error::io(&out))?;
    cargo::watch_environment();
    let mut builder = builder.clone();
    for name in &builder.pkg_config {
        let found = probe(name, false)?;
        builder.flags.includes.extend(found.include_paths);
        let mut defines: Vec<_> = found.defines.into_iter().collect();
        defines.sort();
        builder.flags.defines.extend(defines);
    }
    let made = match builder.pregenerated.clone() {
        Some(directory) => copy(&mut builder, &directory, &out)?,
        None => generate(&mut builder, &out)?,
    };
    if made.glue.is_file() {
        compile_glue(&builder, &made, &out, library)?;
    } else if made.language == Language::Cpp {
        cargo::link_cpp_library(&cargo::variable("TARGET")?);
    }
    // After the glue, which needs them.
    for line in &builder.links {
        println!("cargo:{line}");
    }
    for name in &builder.pkg_config {
        probe(name, true)?;
    }
    Ok(())
}

/// Asks pkg-config; the second time it prints how to link.
fn probe(name: &str, link: bool) -> Result<pkg_config::Library, Error> {
    let found = pkg_config::Config::new().cargo_metadata(link).probe(name);
    found.map_err(|error| Error::PkgConfig {
        library: name.into(),
        message: error.to_string(),
    })
}

/// Takes what is checked in; `include_bindings!` finds it in `OUT_DIR` as ever.
fn copy(builder: &mut Builder, directory: &Path, out: &Path) -> Result<Made, Error> {
    let bindings = directory.join("bindings.rs");
    fs::copy(&bindings, out.join("bindings.rs")).map_err(Error::io(&bindings))?;
    let glue = |language: Language| directory.join(language.glue());
    let language = match builder.language {
        Some(language) => language,
        None if glue(Language::Cpp).is_file() => Language::Cpp,
        None => Language::C,
    };
    cargo::watch([bindings]);
    let glue = glue(language);
    cargo::watch(glue.is_file().then_some(&glue));
    let tool = compiler(language);
    let own = header::own_directories(tool.as_ref(), language == Language::Cpp);
    builder.flags.leave_out(&own);
    Ok(Made { language, glue })
}

fn generate(builder: &mut Builder, out: &Path) -> Result<Made, Error> {
    let program = generator::find(builder.generator.as_deref())?;
    generator::check_version(&program)?;
    let named = builder.headers.iter().map(PathBuf::as_path);
    let decided = || Language::decide(named, &builder.flags.words());
    let language = builder.language.unwrap_or_else(decided);
    // Without a compiler there is no glue either, but bindings to C need none.
    let tool = compiler(language);
    let own = header::own_directories(tool.as_ref(), language == Language::Cpp);
    builder.flags.leave_out(&own);
    let resolve = |name: &PathBuf| header::resolve(name, &builder.flags.includes, &own);
    let headers: Vec<PathBuf> = builder
        .headers
        .iter()
        .map(resolve)
        .collect::<Result<_, _>>()?;

    let (bindings, depfile, glue) = (
        out.join("bindings.rs"),
        out.join("bindings.d"),
        out.join(language.glue()),
    );
    // What an earlier run left would pass for this one's.
    for old in [
        &bindings,
        &depfile,
        &out.join(Language::C.glue()),
        &out.join(Language::Cpp.glue()),
    ] {
        let _ = fs::remove_file(old);
    }
    let mut arguments: Vec<OsString> = headers.iter().map(OsString::from).collect();
    let mut option = |name: &str, value: OsString| arguments.extend([name.into(), value]);
    option("-o", bindings.into());
    option("--glue", glue.clone().into());
    option("--depfile", depfile.clone().into());
    let name = builder
        .crate_name
        .clone()
        .map_or_else(|| cargo::variable("CARGO_PKG_NAME"), Ok)?;
    option("--crate-name", name.into());
    if let Some(language) = builder.language {
        option("--language", language.name().into());
    }
    if let Some(report) = &builder.report {
        option("--report", report.into());
    }
    arguments.extend(builder.options.iter().map(OsString::from));
    arguments.push("--".into());
    let environment = tool
        .map(|tool| flags::meaningful(tool.args()))
        .unwrap_or_default();
    arguments.extend(
        builder
            .flags
            .for_generator(cargo::cross_target()?.as_deref(), environment),
    );

    cargo::watch(headers.iter().chain([&program]));
    let printed = generator::run(&program, &arguments)?;
    let read = fs::read_to_string(&depfile).map_err(Error::io(&depfile))?;
    cargo::watch(depfile::prerequisites(&read));
    if builder.show_skips {
        for line in generator::skips(&printed) {
            println!("cargo:warning={}", line.trim());
        }
    }
    Ok(Made { language, glue })
}

/// The compiler, if there is one; that there is none is said where it is needed.
fn compiler(language: Language) -> Option<cc::Tool> {
    base(language).cargo_warnings(false).try_get_compiler().ok()
}

/// A compilation before anything is asked of it but what the environment says.
fn base(language: Language) -> cc::Build {
    let mut build = cc::Build::new();
    build.cpp(language == Language::Cpp).warnings(false);
    build
}

fn compile_glue(builder: &Builder, made: &Made, out: &Path, library: &str) -> Result<(), Error> {
    let failed = |error: cc::Error| Error::GlueFailed {
        language: made.language,
        message: error.to_string(),
    };
    let mut build = base(made.language);
    let tool = build.try_get_compiler().map_err(failed)?;
    build.file(&made.glue).out_dir(out);
    builder.flags.apply(&mut build, tool.is_like_msvc());
    if !tool.is_like_msvc() {
        // The glue names a header of the package as the build script does. What is deprecated in it, and other
        // warnings, are for those who can change it.
        let package = cargo::variable("CARGO_MANIFEST_DIR")?;
        build.flag("-iquote").flag(package).flag("-w");
    }
    build.try_compile(library).map_err(failed)
}
