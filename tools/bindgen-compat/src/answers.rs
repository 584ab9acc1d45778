//! One shape for callbacks that differ between versions of bindgen, and the Rust type of what they answer.

use std::rc::Rc;

use crate::callbacks::{
    DiscoveredItem, DiscoveredItemId, FieldInfo, IntKind, ItemKind, ParseCallbacks, TypeKind,
};

#[cfg(since_0_72)]
pub(crate) fn item_name(
    callbacks: &Rc<dyn ParseCallbacks>,
    name: &str,
    kind: ItemKind,
) -> Option<String> {
    callbacks.item_name(crate::callbacks::ItemInfo { name, kind })
}
#[cfg(not(since_0_72))]
pub(crate) fn item_name(
    callbacks: &Rc<dyn ParseCallbacks>,
    name: &str,
    _kind: ItemKind,
) -> Option<String> {
    callbacks.item_name(name)
}

#[cfg(since_0_73)]
pub(crate) fn tell(
    callbacks: &Rc<dyn ParseCallbacks>,
    id: DiscoveredItemId,
    found: DiscoveredItem,
) {
    // The model has no byte offsets.
    callbacks.new_item_found(id, found, None);
}
#[cfg(not(since_0_73))]
pub(crate) fn tell(
    callbacks: &Rc<dyn ParseCallbacks>,
    id: DiscoveredItemId,
    found: DiscoveredItem,
) {
    callbacks.new_item_found(id, found);
}

#[cfg(since_0_73)]
pub(crate) fn renamed_field(
    callbacks: &Rc<dyn ParseCallbacks>,
    info: &FieldInfo<'_>,
) -> Option<String> {
    callbacks.field_name(*info)
}
#[cfg(not(since_0_73))]
pub(crate) fn renamed_field(
    _callbacks: &Rc<dyn ParseCallbacks>,
    _info: &FieldInfo<'_>,
) -> Option<String> {
    None
}

#[cfg(since_0_73)]
pub(crate) fn field_attributes(
    callbacks: &Rc<dyn ParseCallbacks>,
    info: &FieldInfo<'_>,
    type_kind: TypeKind,
) -> Vec<String> {
    let FieldInfo {
        type_name,
        field_name,
        field_type_name,
    } = *info;
    let info = crate::callbacks::FieldAttributeInfo {
        type_name,
        type_kind,
        field_name,
        field_type_name,
    };
    callbacks.field_attributes(&info)
}
#[cfg(not(since_0_73))]
pub(crate) fn field_attributes(
    _callbacks: &Rc<dyn ParseCallbacks>,
    _info: &FieldInfo<'_>,
    _type_kind: TypeKind,
) -> Vec<String> {
    Vec::new()
}

/// The Rust type of an integer.
pub(crate) fn type_of(kind: IntKind, ctypes: &str) -> String {
    let word = match kind {
        IntKind::Bool => "bool",
        IntKind::I8 => "i8",
        IntKind::U8 => "u8",
        IntKind::I16 => "i16",
        IntKind::U16 | IntKind::Char16 => "u16",
        IntKind::I32 => "i32",
        IntKind::U32 | IntKind::WChar => "u32",
        IntKind::I64 => "i64",
        IntKind::U64 => "u64",
        IntKind::I128 => "i128",
        IntKind::U128 => "u128",
        IntKind::Custom { name, .. } => name,
        IntKind::SChar => return format!("{ctypes}::c_schar"),
        IntKind::UChar => return format!("{ctypes}::c_uchar"),
        IntKind::Char { .. } => return format!("{ctypes}::c_char"),
        IntKind::Short => return format!("{ctypes}::c_short"),
        IntKind::UShort => return format!("{ctypes}::c_ushort"),
        IntKind::Int => return format!("{ctypes}::c_int"),
        IntKind::UInt => return format!("{ctypes}::c_uint"),
        IntKind::Long => return format!("{ctypes}::c_long"),
        IntKind::ULong => return format!("{ctypes}::c_ulong"),
        IntKind::LongLong => return format!("{ctypes}::c_longlong"),
        IntKind::ULongLong => return format!("{ctypes}::c_ulonglong"),
    };
    word.to_owned()
}

pub(crate) fn is_signed(kind: IntKind) -> bool {
    match kind {
        IntKind::Char { is_signed } | IntKind::Custom { is_signed, .. } => is_signed,
        IntKind::SChar
        | IntKind::Short
        | IntKind::Int
        | IntKind::Long
        | IntKind::LongLong
        | IntKind::I8
        | IntKind::I16
        | IntKind::I32
        | IntKind::I64
        | IntKind::I128 => true,
        _ => false,
    }
}
