//! Code pages: the character encodings of files, and the characters of bytes from 0x80 in single-byte ones.

use serde::{Deserialize, Serialize};

/// The encoding of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "_wasm", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, the lower byte first: what Excel calls Unicode text.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, the higher byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Western Europe under Windows.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// Central Europe under Windows.
    #[serde(rename = "windows-1250")]
    Windows1250,
    /// Central Europe, Latin-2.
    #[serde(rename = "iso-8859-2")]
    Iso8859_2,
    /// Western Europe on old Macs.
    Macintosh,
    /// Central Europe under DOS.
    Ibm852,
    /// The Nordic countries under DOS.
    Ibm865,
}

impl Encoding {
    /// The name in a report: that of the encoding standard of browsers, where it has one.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1252 => "windows-1252",
            Self::Windows1250 => "windows-1250",
            Self::Iso8859_2 => "iso-8859-2",
            Self::Macintosh => "macintosh",
            Self::Ibm852 => "ibm852",
            Self::Ibm865 => "ibm865",
        }
    }

    /// The characters of the bytes from 0x80 on, where every byte is a character.
    pub(super) fn page(self) -> Option<&'static str> {
        Some(match self {
            Self::Utf8 | Self::Utf16Le | Self::Utf16Be => return None,
            Self::Windows1252 => WINDOWS_1252,
            Self::Windows1250 => WINDOWS_1250,
            Self::Iso8859_2 => ISO_8859_2,
            Self::Macintosh => MACINTOSH,
            Self::Ibm852 => IBM852,
            Self::Ibm865 => IBM865,
        })
    }

    /// Whether a NUL in the file is one in the text.
    pub(crate) fn is_by_bytes(self) -> bool {
        !matches!(self, Self::Utf16Le | Self::Utf16Be)
    }

    /// How many bytes of the file a text that was decoded from it had there.
    pub(crate) fn length(self, text: &[u8]) -> u64 {
        let characters = || text.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let pairs = || text.iter().filter(|byte| **byte >= 0xF0).count();
        (match self {
            Self::Utf8 => text.len(),
            Self::Utf16Le | Self::Utf16Be => 2 * (characters() + pairs()),
            _ => characters(),
        }) as u64
    }
}

/// What the first bytes of a file say about its encoding.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    /// The encoding, or the likeliest.
    pub encoding: Encoding,
    /// Encodings that are as likely and read the bytes differently; the first is `encoding`. Empty where it is sure.
    pub candidates: Vec<Encoding>,
    /// How each candidate reads the first cell that they read differently.
    pub examples: Vec<String>,
    /// Whether all bytes were ASCII, which is the same in all but UTF-16.
    pub is_ascii: bool,
}

impl Detection {
    pub(crate) fn sure(encoding: Encoding) -> Self {
        Self { encoding, candidates: vec![], examples: vec![], is_ascii: false }
    }
}

pub(super) const WINDOWS_1252: &str = "\
    €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\
    \u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\
    \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
    °±²³´µ¶·¸¹º»¼½¾¿\
    ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
    ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
    àáâãäåæçèéêëìíîï\
    ðñòóôõö÷øùúûüýþÿ";

pub(super) const WINDOWS_1250: &str = "\
    €\u{81}‚\u{83}„…†‡\u{88}‰Š‹ŚŤŽŹ\
    \u{90}‘’“”•–—\u{98}™š›śťžź\
    \u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż\
    °±˛ł´µ¶·¸ąş»Ľ˝ľż\
    ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
    ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
    ŕáâăäĺćçčéęëěíîď\
    đńňóôőö÷řůúűüýţ˙";

pub(super) const ISO_8859_2: &str = "\
    \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}\u{8F}\
    \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\
    \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ\
    °ą˛ł´ľśˇ¸šşťź˝žż\
    ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
    ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
    ŕáâăäĺćçčéęëěíîď\
    đńňóôőö÷řůúűüýţ˙";

pub(super) const MACINTOSH: &str = "\
    ÄÅÇÉÑÖÜáàâäãåçéè\
    êëíìîïñóòôöõúùûü\
    †°¢£§•¶ß®©™´¨≠ÆØ\
    ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
    ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
    –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
    ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\
    \u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

pub(super) const IBM852: &str = "\
    ÇüéâäůćçłëŐőîŹÄĆ\
    ÉĹĺôöĽľŚśÖÜŤťŁ×č\
    áíóúĄąŽžĘę¬źČş«»\
    ░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐\
    └┴┬├─┼Ăă╚╔╩╦╠═╬¤\
    đĐĎËďŇÍÎě┘┌█▄ŢŮ▀\
    ÓßÔŃńňŠšŔÚŕŰýÝţ´\
    \u{AD}˝˛ˇ˘§÷¸°¨˙űŘř■\u{A0}";

pub(super) const IBM865: &str = "\
    ÇüéâäàåçêëèïîìÄÅ\
    ÉæÆôöòûùÿÖÜø£Ø₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«¤\
    ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧\
    ╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩\
    ≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_pages_are_those_of_browsers() {
        let pages = [
            (WINDOWS_1252, encoding_rs::WINDOWS_1252),
            (WINDOWS_1250, encoding_rs::WINDOWS_1250),
            (ISO_8859_2, encoding_rs::ISO_8859_2),
            (MACINTOSH, encoding_rs::MACINTOSH),
        ];
        let bytes: Vec<u8> = (0x80..=0xFF).collect();
        for (page, oracle) in pages {
            assert_eq!(page, oracle.decode_without_bom_handling(&bytes).0, "{}", oracle.name());
        }
    }

    /// Source: the tables of Unicode, Inc., VENDORS/MICSFT/PC/CP852.TXT and CP865.TXT.
    #[test]
    fn the_pages_of_dos_have_their_letters_where_dos_had_them() {
        let at = |page: &str, byte: u8| page.chars().nth(usize::from(byte - 0x80));
        for (byte, letter) in
            [(0x91, 'æ'), (0x9B, 'ø'), (0x86, 'å'), (0x92, 'Æ'), (0x9D, 'Ø'), (0x8F, 'Å'), (0xAF, '¤')]
        {
            assert_eq!(at(IBM865, byte), Some(letter));
        }
        let polish = "ą\u{A5}ć\u{86}ę\u{A9}ł\u{88}ń\u{E4}ó\u{A2}ś\u{98}ź\u{AB}ż\u{BE}Ą\u{A4}Ć\u{8F}Ę\u{A8}Ł\u{9D}Ń\u{E3}Ó\u{E0}Ś\u{97}Ź\u{8D}Ż\u{BD}";
        let pairs: Vec<char> = polish.chars().collect();
        for pair in pairs.chunks(2) {
            assert_eq!(at(IBM852, pair[1] as u8), Some(pair[0]));
        }
        for page in [WINDOWS_1252, WINDOWS_1250, ISO_8859_2, MACINTOSH, IBM852, IBM865] {
            assert_eq!(page.chars().count(), 128);
        }
    }
}
