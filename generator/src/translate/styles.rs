//! Styles: how the runtime calls them.

use crate::ir;

/// The variant of the runtime's `Style`; `None` for a JSON text.
pub fn style_name(style: ir::Style) -> Option<&'static str> {
    Some(match style {
        ir::Style::Matrix => "Matrix",
        ir::Style::Label => "Label",
        ir::Style::Form => "Form",
        ir::Style::Simple => "Simple",
        ir::Style::SpaceDelimited => "SpaceDelimited",
        ir::Style::PipeDelimited => "PipeDelimited",
        ir::Style::DeepObject => "DeepObject",
        ir::Style::Json => return None,
    })
}
