"""The crates: each a -sys crate that runs bindgen in its build script, and the crate over it whose tests use the bindings.

`sys` is the crate with the build script, `users` those whose tests run over it, `debian` what they are linked with.
"""

import dataclasses


@dataclasses.dataclass(frozen=True)
class Package:
    """A package of the registry, what is switched on in it, and the arguments that its tests are run with."""

    name: str
    version: str
    features: tuple[str, ...] = ()
    default_features: bool = True
    arguments: tuple[str, ...] = ()


@dataclasses.dataclass(frozen=True)
class Row:
    """A crate with generated bindings, and what is tested with it."""

    sys: Package
    users: tuple[Package, ...] = ()
    debian: tuple[str, ...] = ()


ROWS = (
    Row(
        Package("libsqlite3-sys", "0.36", ("buildtime_bindgen",)),
        (Package("rusqlite", "0.38", ("buildtime_bindgen", "blob", "functions", "vtab", "hooks", "trace", "limits")),),
        ("libsqlite3-dev",),
    ),
    Row(
        Package("openssl-sys", "0.9", ("bindgen",)),
        (Package("openssl", "0.10", ("bindgen",)),),
        ("libssl-dev",),
    ),
    Row(Package("lmdb-master-sys", "0.2", ("bindgen",)), (Package("heed", "0.22", ("lmdb-master-sys/bindgen",)),)),
    Row(Package("nettle-sys", "2"), (Package("nettle", "7"),), ("nettle-dev",)),
    Row(Package("zstd-sys", "2", ("bindgen",)), (Package("zstd-safe", "7", ("bindgen", "std")),)),
    Row(Package("onig_sys", "69", ("generate",)), (Package("onig", "6", ("generate",)),)),
    # The crate alsa 0.12 needs a newer library than Debian 12 has.
    Row(Package("alsa-sys", "0.6", ("use-bindgen",)), (), ("libasound2-dev",)),
    # Without the documentation's examples, which need the crate pipewire.
    Row(
        Package("libspa-sys", "0.10"),
        (Package("libspa", "0.10", arguments=("--lib", "--tests")), Package("pipewire-sys", "0.10")),
        ("libpipewire-0.3-dev",),
    ),
    Row(
        Package("ffmpeg-sys-next", "9"),
        (Package("ffmpeg-next", "9"),),
        (
            "libavcodec-dev",
            "libavdevice-dev",
            "libavfilter-dev",
            "libavformat-dev",
            "libavutil-dev",
            "libswresample-dev",
            "libswscale-dev",
        ),
    ),
    Row(Package("x264-sys", "0.2"), (), ("libx264-dev",)),
    Row(Package("aom-sys", "0.3"), (), ("libaom-dev",)),
    # `getcon` needs a kernel with SELinux.
    Row(Package("selinux-sys", "0.7", arguments=("--", "--skip", "getcon")), (), ("libselinux1-dev",)),
    # Without the documentation's examples, which need the crate rquickjs.
    Row(
        Package("rquickjs-sys", "0.14", ("bindgen", "update-bindings")),
        (Package("rquickjs-core", "0.14", ("bindgen",), arguments=("--lib", "--tests")),),
    ),
    Row(Package("tree-sitter", "0.27", ("bindgen",))),
    # Two tests need a Kerberos server; they fail with bindgen too.
    Row(
        Package("libgssapi-sys", "0.3"),
        (Package("libgssapi", "0.11", arguments=("--", "--skip", "initiate_cred", "--skip", "mutual_auth")),),
        ("libkrb5-dev",),
    ),
    Row(Package("pam-sys", "1.0.0-alpha5"), (), ("libpam0g-dev",)),
    Row(Package("v4l2-sys-mit", "0.3"), (), ("linux-libc-dev",)),
)
