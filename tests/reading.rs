//! Files as people have them, and as programs spoil them: what is read of each, and what is said about it.

use loyalkit::table::{Assumption, Delimiter, Encoding, Hints, Quotes, RowsReader, Scan, Scanner, TypedCell};
use loyalkit::{LoyaltyError, Warning};
use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;

fn scan(bytes: &[u8]) -> Result<Scan, LoyaltyError> {
    let mut scanner = Scanner::new(Hints::default());
    // In parts, which must not show.
    for part in bytes.chunks(97) {
        scanner.push(part)?;
    }
    scanner.finish()
}

/// The cells of all rows as text, read from a place on.
fn rows(bytes: &[u8], scan: &Scan) -> Vec<String> {
    let Some(place) = scan.checkpoints.first() else { return vec![] };
    let mut reader = RowsReader::new(scan.layout.clone(), *place, 0, 1 << 20).unwrap();
    reader.push(&bytes[place.offset as usize..]).unwrap();
    let text = |cell: TypedCell| match cell {
        TypedCell::Text(text) => text,
        TypedCell::Number(number) => number.to_string(),
        TypedCell::Empty(()) => String::new(),
    };
    let rows = reader.finish().unwrap().0.into_iter();
    rows.map(|row| row.into_iter().map(text).collect::<Vec<_>>().join("|")).collect()
}

fn names(scan: &Scan) -> String {
    scan.layout.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join("|")
}

/// The names of a file and its rows.
fn table(bytes: &[u8]) -> (String, Vec<String>) {
    let scan = scan(bytes).unwrap();
    (names(&scan), rows(bytes, &scan))
}

#[test]
fn a_header_shorter_than_its_rows_stays_the_header() {
    for (text, header, first, count) in [
        // Rows end in a delimiter.
        (
            "Customer;Date;Amount\nC1;2024-01-05;12,50;\nC2;2024-01-06;7,00;\n",
            "Customer|Date|Amount",
            "C1|2024-01-05|12.5",
            2,
        ),
        ("Kunde,Dato,Beløb\nAnne,05-03-2024,100,\n", "Kunde|Dato|Beløb", "Anne|2024-03-05|100", 1),
        ("Klient\tMiasto\nAnna\tŁódź\t\nJan\tKraków\t\n", "Klient|Miasto", "Anna|Łódź", 2),
        ("Report\n\nName;Ort\nMüller;Köln;;\nMeyer;Bonn;;\n", "Name|Ort", "Müller|Köln", 2),
        // A cell behind the last name is a column.
        ("a,b\n1,2,\n3,4,5\n6,7,\n", "a|b|Column 3", "1|2|", 3),
        // R names its rows, and not the column that they stand in.
        (
            "\"customer\",\"date\"\n\"1\",\"C1\",2024-01-05\n\"2\",\"C2\",2024-01-06\n",
            "Column 1|customer|date",
            "1|C1|2024-01-05",
            2,
        ),
        ("\"kunde\";\"belob\"\n\"a\";\"Bo\";1,5\n\"b\";\"Bo\";2,5\n", "Column 1|kunde|belob", "a|Bo|1.5", 2),
        (
            "\"klient\" \"data\" \"kwota\"\n\"1\" \"Jan K\" \"2024-01-05\" 12.5\n\"2\" \"Ewa\" \"2024-01-06\" 7\n",
            "Column 1|klient|data|kwota",
            "1|Jan K|2024-01-05|12.5",
            2,
        ),
        ("mpg\tcyl\nMazda RX4\t21\t6\nDatsun 710\t22.8\t4\n", "Column 1|mpg|cyl", "Mazda RX4|21|6", 2),
        // The date is where its name says: a name is missing at the end.
        ("customer,date\nC1,2024-01-05,5\nC2,2024-01-06,6\n", "customer|date|Column 3", "C1|2024-01-05|5", 2),
    ] {
        let (found, rows) = table(text.as_bytes());
        assert_eq!((found.as_str(), rows[0].as_str(), rows.len()), (header, first, count), "{text}");
        assert!(
            !scan(text.as_bytes())
                .unwrap()
                .report
                .warnings
                .iter()
                .any(|one| matches!(one, Warning::RaggedRows { count, .. } if *count > 1))
        );
    }
}

#[test]
fn titles_are_no_short_headers() {
    for (text, preamble, header) in [
        ("Konto: 12\nPeriode, marts\na,b,c\n1,2,3\n4,5,6\n", 2, "a|b|c"),
        ("Sprzedaż;2024\nKlient;Data;Kwota\nJan;2024-01-05;5\nEwa;2024-01-06;6\n", 1, "Klient|Data|Kwota"),
        ("Orders, all shops\ncustomer,date,amount\nA,2024-01-05,5\nB,2024-01-06,6\n", 1, "customer|date|amount"),
    ] {
        let found = scan(text.as_bytes()).unwrap();
        assert_eq!((found.report.preamble, names(&found).as_str()), (preamble, header), "{text}");
    }
}

#[test]
fn rows_below_the_names_that_say_no_data_are_header() {
    for (text, count, header, first) in [
        // SurveyMonkey: choices below questions, and below blank heads.
        (
            "Respondent ID,End Date,How likely?,Why?,\n,,Response,Price,Quality\n1,03/01/2024,9,Price,\n2,03/02/2024,7,,Quality\n",
            2,
            "Respondent ID|End Date|How likely?|Why?|Quality",
            "1|2024-03-01|9|Price|",
        ),
        (
            "Respondent-ID;Dato;Hvor sandsynligt?;Andet\n;;Svar;Åbent svar\n1;01-03-2024;9;fint\n2;02-03-2024;10;\n",
            2,
            "Respondent-ID|Dato|Hvor sandsynligt?|Andet",
            "1|2024-03-01|9|fint",
        ),
        ("ID respondenta,Ocena\n,Odpowiedź\n1,9\n2,10\n", 2, "ID respondenta|Ocena", "1|9"),
        // Qualtrics: texts of questions, and notes in JSON.
        (
            "StartDate,Q1\nStart Date,How likely?\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\"\n2024-03-01,9\n",
            3,
            "StartDate|Q1",
            "2024-03-01|9",
        ),
        (
            "Startdato;Q1;Q2\nStartdato;Hvor sandsynligt;Hvorfor\n01-03-2024;9;fint\n02-03-2024;8;\n",
            2,
            "Startdato Startdato|Q1 Hvor sandsynligt|Q2 Hvorfor",
            "2024-03-01|9|fint",
        ),
        // Groups above names.
        ("Sales,,Cost,\nQ1,Q2,Q1,Q2\n1,2,3,4\n5,6,7,8\n", 2, "Sales Q1|Sales Q2|Cost Q1|Cost Q2", "1|2|3|4"),
        (
            "Kunde;Køb;\nNavn;Dato;Beløb\nBo;01-03-2024;5\nAnne;02-03-2024;6\n",
            2,
            "Kunde Navn|Køb Dato|Køb Beløb",
            "Bo|2024-03-01|5",
        ),
        (
            "Klient;Kwota;Data\ntekst;PLN;dzień\nJan;5;2024-03-01\nEwa;6;2024-03-02\n",
            2,
            "Klient tekst|Kwota PLN|Data dzień",
            "Jan|5|2024-03-01",
        ),
        // One row stays one.
        ("customer,note,amount\nA,gift,5\nB,,6\n", 1, "customer|note|amount", "A|gift|5"),
        ("a,b\nx,y\nz,w\n", 1, "a|b", "x|y"),
        ("navn;kommentar\n;fint\nBo;ok\nIb;godt\n", 1, "navn|kommentar", "|fint"),
        ("Kunde;Dato;Beløb\nBo;ukendt;5\nAnne;02-03-2024;6\nAnne;03-03-2024;6\n", 1, "Kunde|Dato|Beløb", "Bo||5"),
    ] {
        let found = scan(text.as_bytes()).unwrap();
        let rows = rows(text.as_bytes(), &found);
        assert_eq!(
            (found.layout.files[0].header_rows, names(&found).as_str(), rows[0].as_str()),
            (count, header, first),
            "{text}"
        );
        assert_eq!(found.report.rows_read, rows.len() as u64);
        let is_said = found.report.assumptions.contains(&Assumption::HeaderRows { count });
        assert_eq!(is_said, count > 1, "{text}");
    }
}

#[test]
fn a_file_that_begins_with_dates_has_no_header() {
    for text in
        ["05-03-2024;Bo;5\n06-03-2024;Anne;6\n", "2024-01-05,Jan\n2024-01-06,Ewa\n", "A,2024-01-05\nB,2024-01-06\n"]
    {
        let found = scan(text.as_bytes()).unwrap();
        assert_eq!((found.layout.header, found.report.rows_read), (false, 2), "{text}");
    }
}

#[test]
fn fields_are_parted_by_what_parts_them() {
    use Delimiter::*;
    for (text, delimiter, quotes, first) in [
        ("\"id\",\"text;more\",\"k\"\n\"1\",\"a;b\",\"x\"\n\"2\",\"c;d\",\"y\"\n", Comma, Quotes::Double, "1|a;b|x"),
        (
            "\"navn, fulde\";\"by\"\n\"Bo, ikke Ib\";\"Ribe\"\n\"Å, Ø\";\"Køge\"\n",
            Semicolon,
            Quotes::Double,
            "Bo, ikke Ib|Ribe",
        ),
        ("\"a|b\"\t\"c|d\"\n\"1|2\"\t\"3|4\"\n", Tab, Quotes::Double, "1|2|3|4"),
        // A space behind each delimiter.
        ("name, note, n\nAnn, \"well, fine\", 5\nBob, \"yes, but\", 6\n", Comma, Quotes::Loose, "Ann|well, fine|5"),
        (
            "\"klient\"; \"uwagi\"\n\"Jan\"; \"tak; nie\"\n\"Ewa\"; \"nie; tak\"\n",
            Semicolon,
            Quotes::Loose,
            "Jan|tak; nie",
        ),
        ("navn , by\n\"Bo\" , \"Ribe, Syd\"\n\"Ib\" , \"Køge, Nord\"\n", Comma, Quotes::Loose, "Bo|Ribe, Syd"),
        // Other quotes.
        ("'id','name','n'\n'1','Smith, John','5'\n'2','O''Neil, Pat','6'\n", Comma, Quotes::Single, "1|Smith, John|5"),
        ("'kunde';'note'\n'Bo';'5\" rør; sort'\n'Ib';'x'\n", Semicolon, Quotes::Single, "Bo|5\" rør; sort"),
        ("'klient','kwota'\n'Jan','5'\n'Ewa','6'\n", Comma, Quotes::Single, "Jan|5"),
        // Quotes that are not doubled inside, or behind a backslash.
        ("item,n\n\"Pot 5\" black, big\",1\n\"Pot 6\" red, small\",2\n", Comma, Quotes::Loose, "Pot 5\" black, big|1"),
        (
            "vare;n\n\"Rør 5\"\";1\n\"Rør 6\" lang; sort\";2\n\"Rør 7\" kort; hvid\";3\n",
            Semicolon,
            Quotes::Loose,
            "Rør 5\"|1",
        ),
        (
            "item,n\n\"say \\\"hi, you\\\"\",1\n\"say \\\"no, you\\\"\",2\n",
            Comma,
            Quotes::Backslash,
            "say \"hi, you\"|1",
        ),
        (
            "towar;n\n\"rura \\\"5; czarna\\\"\";1\n\"rura \\\"6; biała\\\"\";2\n",
            Semicolon,
            Quotes::Backslash,
            "rura \"5; czarna\"|1",
        ),
        // Spaces.
        ("00001 19970101 1 11.77\n00002 19970112 1 12.00\n", Space, Quotes::Loose, "00001|1997-01-01|1|11.77"),
        ("id   n   amount\n 1   20   1.5\n 2    3  10.5\n", Space, Quotes::Loose, "1|20|1.5"),
        ("\"navn\" \"by\"\n\"Bo Ib\" \"Ribe\"\n\"Anne\" \"Høje Taastrup\"\n", Space, Quotes::Loose, "Bo Ib|Ribe"),
        // One column stays one.
        ("name\nAnn Lee\nBo Ek\nIda Ny\n", Comma, Quotes::Double, "Ann Lee"),
        ("created at\n2024-01-05 12:00\n2024-01-06 13:00\n", Comma, Quotes::Double, "2024-01-05T12:00"),
        ("comment\nwell, fine\nok\nso; so\n'quoted'\n", Comma, Quotes::Double, "well"),
    ] {
        let found = scan(text.as_bytes()).unwrap();
        let file = &found.layout.files[0];
        let rows = rows(text.as_bytes(), &found);
        let row = rows.iter().find(|row| !row.is_empty()).unwrap();
        assert_eq!((file.delimiter, file.quotes), (delimiter, quotes), "{text}");
        assert!(row.starts_with(first), "{text}: {rows:?}");
    }
}

#[test]
fn rows_are_found_again_in_a_file_that_is_rewritten() {
    let row = |n: u32| format!("'{n}', 'Bo ''{n}''; Ib', {n}\n");
    let text = format!("'id', 'navn', 'n'\n{}", (0..9000).map(row).collect::<String>());
    let found = scan(text.as_bytes()).unwrap();
    assert_eq!((found.layout.files[0].quotes, found.report.rows_read), (Quotes::Single, 9000));
    let place = found.checkpoints.iter().rfind(|place| place.row <= 8500).unwrap();
    let mut reader = RowsReader::new(found.layout.clone(), *place, 8500, 1).unwrap();
    reader.push(&text.as_bytes()[place.offset as usize..]).unwrap();
    let row = reader.finish().unwrap().0.remove(0);
    assert_eq!(row[1], TypedCell::Text("Bo '8500'; Ib".into()));
}

#[test]
fn quotes_that_are_never_closed_are_read_and_named() {
    for (text, first_line, expected) in [
        ("a,b\n1,\"2\n", 2, vec!["1|2"]),
        ("kunde;note\nBo;fint\nIb;\"godt\n", 3, vec!["Bo|fint", "Ib|\"godt"]),
        ("klient,uwagi,n\nEwa,źle,6\nJan,\"dobrze,5\n\n", 3, vec!["Ewa|źle|6", "Jan|\"dobrze|5"]),
        ("a,b,c\n1,\"2,\"x, y\"\n3,4,\"z\"\n", 2, vec!["1|2|x, y", "3|4|z"]),
        ("a,b\n\"1\",\"x\"\n\"2\",\"\n", 3, vec!["1|x", "2|\""]),
    ] {
        let found = scan(text.as_bytes()).unwrap();
        assert_eq!(rows(text.as_bytes(), &found), expected, "{text}");
        let said = Warning::OpenQuote { count: 1, lines: vec![first_line] };
        assert!(found.report.warnings.contains(&said), "{text}: {:?}", found.report.warnings);
    }
    // Balanced at the end of the file.
    let (header, rows) = table(b"\"a\";\"b\"\n\"1\";\"2\";\"\n\"\n");
    assert_eq!((header.as_str(), rows), ("a|b|Column 3", vec!["1|2|".to_string()]));
}

#[test]
fn nuls_and_marks_within_a_file_are_no_part_of_its_cells() {
    for (bytes, nul_lines, expected) in [
        (b"a;b\r\n1;\0\r\n2;3\r\n".as_slice(), vec![2], vec!["1|", "2|3"]),
        (b"navn,antal\nB\0o,1\nIb\0,2\n", vec![2, 3], vec!["B o|1", "Ib|2"]),
        ("klient,liczba\nŁucja\0,1\n\"x\n\0y\",2\n".as_bytes(), vec![2, 4], vec!["Łucja|1", "x\n y|2"]),
        (b"c,n\nC1,5\n\xEF\xBB\xBFC1,7\n", vec![], vec!["C1|5", "C1|7"]),
        ("navn;n\nBo;1\n\u{FEFF}Bo;2\n".as_bytes(), vec![], vec!["Bo|1", "Bo|2"]),
        ("\u{FEFF}\u{FEFF}klient;n\n\u{FEFF}\"Ewa\";1\n".as_bytes(), vec![], vec!["Ewa|1"]),
    ] {
        let found = scan(bytes).unwrap();
        assert_eq!(rows(bytes, &found), expected);
        let count = nul_lines.len() as u64;
        let said = Warning::Nul { count, lines: nul_lines };
        assert_eq!(found.report.warnings.contains(&said), count > 0, "{:?}", found.report.warnings);
    }
    // Places behind a mark are those of the file.
    let row = |n: u32| format!("{}C{n},{n}\n", if n == 100 { "\u{FEFF}" } else { "" });
    let text = format!("c,n\n{}", (0..5000).map(row).collect::<String>());
    let found = scan(text.as_bytes()).unwrap();
    assert!(text[found.checkpoints[1].offset as usize..].starts_with("C4096,4096\n"));
}

#[test]
fn lone_returns_end_lines_as_line_feeds_do() {
    let text = "kunde;beløb;note\nBo;1,5;\"a\nb\"\nÅse;2;x\n\nEwa;3;y";
    let (header, mut lines) = table(text.as_bytes());
    for line in &mut lines {
        *line = line.replace('\n', "\r");
    }
    assert_eq!(table(text.replace('\n', "\r").as_bytes()), (header, lines));
}

#[test]
fn signs_of_money_and_spaces_are_those_of_the_encoding() {
    for (bytes, encoding, first) in [
        (b"Customer,Amount\nC1,\xA3512.00\nC2,\xA385.20\n".as_slice(), Encoding::Windows1252, "C1|512"),
        (b"navn;pris\nStol\xA0sort;5\nBord\xA0hvid;6\n", Encoding::Windows1252, "Stol\u{A0}sort|5"),
        (b"cliente;ciudad\nMU\xD1OZ;LA CORU\xD1A\n", Encoding::Windows1252, "MUÑOZ|LA CORUÑA"),
        (b"klient;miasto\n\xA3ukasz;\xA3\xF3d\x9F\nJan;Gda\xF1sk\n", Encoding::Windows1250, "Łukasz|Łódź"),
    ] {
        let found = scan(bytes).unwrap();
        assert_eq!(found.layout.files[0].encoding, encoding);
        assert_eq!(rows(bytes, &found)[0], first);
    }
}

/// Files of several kinds, to be spoilt.
const SOUND: [&str; 9] = [
    "customer,date,amount\nA,2024-01-05,10\nB,2024-01-06,\"1,234.50\"\nA,2024-02-05,5\n",
    "Kunde;Dato;Beløb\r\nSøren;05-03-2024;1.234,50\r\n\"Å; Ø\";06-03-2024;5\r\n",
    "'id', 'navn'\n'1', 'O''Neil, Pat'\n'2', 'x'\n",
    "\"customer\",\"date\"\n\"1\",\"C1\",2024-01-05\n\"2\",\"C2\",2024-01-06\n",
    "Respondent ID,Score,Why?,\n,Response,Price,Quality\n1,9,Price,\n2,7,,Quality\n",
    "StartDate,Q1\nStart Date,How likely?\n\"{\"\"ImportId\"\":\"\"a\"\"}\",\"{\"\"ImportId\"\":\"\"b\"\"}\"\n2024-03-01,9\n",
    "00001 19970101 1 11.77\n00002 19970112 1 12.00\n",
    "sep=;\nTitle\n\na;b\n1;\"x\ny\"\nTotal;9\n",
    "a|b\r1|2\r3|\"4\"\r",
];

#[test]
fn ten_thousand_spoilt_files_are_read_or_refused() {
    let mut random = Pcg64Mcg::seed_from_u64(14);
    let mut files: Vec<Vec<u8>> = SOUND.iter().map(|text| text.as_bytes().to_vec()).collect();
    files.push(SOUND[1].encode_utf16().flat_map(u16::to_le_bytes).collect());
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/suites/exports");
    match std::fs::read_dir(folder) {
        Ok(entries) => {
            let paths = entries.map(|entry| entry.unwrap().path());
            let mut paths: Vec<_> = paths.filter(|path| path.extension().is_some_and(|end| end == "csv")).collect();
            paths.sort();
            files.extend(paths.iter().map(|path| std::fs::read(path).unwrap()).filter(|file| file.len() < 400));
        }
        Err(_) => println!("skipped the suite of exports: it lies beside the repository, not in it"),
    }
    const ODD: &[u8] = b"\"\"'\\,;\t| \n\r\0\xEF\xBB\xBF\xFF\xFE\xA3\xE6-0@{";
    let (mut read, mut refused) = (0, 0);
    for round in 0..10_000 {
        let mut bytes = files[round % files.len()].clone();
        for _ in 0..random.random_range(1..6) {
            let (at, other) = (random.random_range(0..=bytes.len()), random.random_range(0..=bytes.len()));
            let odd = ODD[random.random_range(0..ODD.len())];
            match random.random_range(0..6) {
                0 if at < bytes.len() => bytes[at] = odd,
                1 => bytes.insert(at, odd),
                2 if at < bytes.len() => drop(bytes.remove(at)),
                3 => bytes.truncate(at),
                4 => bytes.extend_from_within(at.min(other)..at.max(other)),
                _ if at < bytes.len() => bytes[at] = random.random_range(0..=255),
                _ => {}
            }
        }
        match scan(&bytes) {
            Ok(found) => {
                read += 1;
                if round % 10 == 0 {
                    assert!(rows(&bytes, &found).len() as u64 <= found.report.rows_read);
                }
            }
            Err(_) => refused += 1,
        }
    }
    println!("{read} spoilt files were read, {refused} refused");
    assert!(read > 5000, "only {read} were read");
}
