//! Small workbooks, written where they are read: what is in them can be seen in the test.

use memchr::memmem;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) fn zip_of(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(vec![]));
    for (name, text) in parts {
        archive.start_file(*name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// An archive whose directory says that each part unpacks to `size` bytes.
pub(crate) fn declaring(archive: &[u8], size: u32) -> Vec<u8> {
    let mut lying = archive.to_vec();
    for at in memmem::find_iter(archive, b"PK\x01\x02") {
        lying[at + 24..at + 28].copy_from_slice(&size.to_le_bytes());
    }
    lying
}

/// A row of a sheet, counted from 1.
pub(crate) fn row(number: u32, cells: &str) -> String {
    format!(r#"<row r="{number}">{cells}</row>"#)
}

const MAIN: &str = r#"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#;
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = r#"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#;

/// A workbook with these sheets. Style 1 is a day, style 2 a day with its time; the shared strings are `kunde` and `dato`.
pub(crate) fn xlsx(is_1904: bool, sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut listed = String::new();
    let mut related = String::new();
    let mut parts = vec![];
    for (at, (name, rows)) in sheets.iter().enumerate() {
        let id = at + 1;
        listed += &format!(r#"<sheet name="{name}" sheetId="{id}" r:id="rId{id}"/>"#);
        related +=
            &format!(r#"<Relationship Id="rId{id}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{id}.xml"/>"#);
        let sheet = format!("<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>");
        parts.push((format!("xl/worksheets/sheet{id}.xml"), sheet));
    }
    parts.push(("_rels/.rels".into(), format!(r#"<Relationships {PACKAGE}><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#)));
    parts.push(("xl/_rels/workbook.xml.rels".into(), format!("<Relationships {PACKAGE}>{related}</Relationships>")));
    parts.push((
        "xl/workbook.xml".into(),
        format!(
            r#"<workbook {MAIN} xmlns:r="{OFFICE}"><workbookPr date1904="{}"/><sheets>{listed}</sheets></workbook>"#,
            u8::from(is_1904)
        ),
    ));
    parts.push(("xl/sharedStrings.xml".into(), format!("<sst {MAIN}><si><t>kunde</t></si><si><t>dato</t></si></sst>")));
    parts.push(("xl/styles.xml".into(), format!(r#"<styleSheet {MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>"#)));
    let parts: Vec<_> = parts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    zip_of(&parts)
}

/// An OpenDocument spreadsheet with one sheet.
pub(crate) fn ods(rows: &str) -> Vec<u8> {
    let namespaces = ["office", "table", "text"]
        .map(|name| format!(r#"xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0""#))
        .join(" ");
    let content = format!(
        r#"<office:document-content {namespaces}><office:body><office:spreadsheet><table:table table:name="Ark1">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    zip_of(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ("content.xml", &content),
    ])
}

/// The same archive, its parts called otherwise.
pub(crate) fn renamed(archive: &[u8], name: impl Fn(&str) -> String) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(vec![]));
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        to.start_file(name(&part.name().unwrap()), SimpleFileOptions::default()).unwrap();
        std::io::copy(&mut part, &mut to).unwrap();
    }
    to.finish().unwrap().into_inner()
}
