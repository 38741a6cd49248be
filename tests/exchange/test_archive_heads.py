"""Heads of columns as newsrooms write them, and tables whose heads are missing, doubled or unclear."""

from pathlib import Path

import pytest

from claimtracker.exchange.archive.head_pairs import paired_field
from claimtracker.exchange.archive.head_words import bare_name
from claimtracker.exchange.archive.mapping import guess_mapping
from claimtracker.exchange.archive.table_heads import letters
from tests.exchange.archive_files import read

_SHEETS = [
    (
        "Behauptung;Wer hat das gesagt?;Datum;Urteil;Begründung;Link zum Faktencheck;Datum des Faktenchecks;"
        "Schlagwörter;Anmerkung;Bearbeiter",
        "statement speaker said_on verdict finding review_url checked_on tags notes checker",
    ),
    (
        "Aussage;Sprecher/in;Gesagt am;Bewertung der Aussage;Fazit;Titel;Veröffentlicht am;Partei",
        "statement speaker said_on verdict finding review_title checked_on speaker_role",
    ),
    (
        "Afirmacion verificada;Autor de la afirmación;Fecha;Calificación;Explicación;URL de la verificación;"
        "Fecha verificación;Etiquetas;Observaciones;Verificador",
        "statement speaker said_on verdict finding review_url checked_on tags notes checker",
    ),
    (
        "Affirmation vérifiée;Auteur de l’affirmation;Date de l’affirmation;Verdict;Explication;"
        "Lien de la vérification;Date de publication;Mots-clés;Remarques;Vérificatrice",
        "statement speaker said_on verdict finding review_url checked_on tags notes checker",
    ),
    (
        "Alegação;Quem disse;Data;Selo;Justificativa;Link da checagem;Data da checagem;Palavras-chave;"
        "Observações;Checadora",
        "statement speaker said_on verdict finding review_url checked_on tags notes checker",
    ),
    (
        "الادعاء;صاحب الادعاء;تاريخ الادعاء;الحكم;التوضيح;رابط التحقق;تاريخ النشر;الكلمات المفتاحية;ملاحظات",
        "statement speaker said_on verdict finding review_url checked_on tags notes",
    ),
    (
        "reviewer_name;claim_text;review_date;review_url;review_rating;claim_author_name;claim_date",
        "publisher statement checked_on review_url verdict speaker said_on",
    ),
    (
        "text;date;author;truthRating;ratingName;headline;review_url;claimReview_author;keywords",
        "statement said_on speaker verdict_number verdict review_title review_url publisher tags",
    ),
    (
        "URL;Author;datePublished;claimReviewed;title;ratingValue;alternativeName",
        "review_url publisher checked_on statement review_title verdict_number verdict",
    ),
    ("Claim;Claim link;Fact-check summary;Rating of the claim", "statement appearances finding verdict"),
]


@pytest.mark.parametrize(("heads", "fields"), _SHEETS)
def test_heads_are_known_in_the_words_of_newsrooms(heads: str, fields: str) -> None:
    names = heads.split(";")
    found = guess_mapping(names, [])
    assert [
        next((field for field, at in found.items() if at == place), "") for place in range(len(names))
    ] == (fields.split())


@pytest.mark.parametrize(
    ("heads", "field"),
    [
        (
            "What was said;Was wurde behauptet?;Ce qui a été dit;Frase checada;O que foi dito;ما قيل",
            "statement",
        ),
        ("Who said it;Wer sagt das?;Gesagt von;Dit par;Dicho por;من قال", "speaker"),
        (
            "Funktion der Person;Qualité de l’auteur;Cargo del autor;Função do autor;صفة المتحدث",
            "speaker_role",
        ),
        ("Place;Where it was said;Ort der Aussage;Lieu de la déclaration;Lugar;مكان القول", "place"),
        ("Wann;am;Tag der Aussage;Quand;Día;Dicho el;Dito em;Quando;متى;اليوم", "said_on"),
        ("Unser Urteil;Einordnung;Notation;True or false?;Vrai ou faux;صحيح أم خطأ;النتيجة", "verdict"),
        ("Short explanation;Kurzbegründung;Conclusion de la vérification;Resumen;Resumo;ملخص", "finding"),
        (
            "Checked by;Fact-checker;Geprüft von;Vérifié par;Revisado por;Checado por;تم التحقق بواسطة",
            "checker",
        ),
        ("Checked on;Geprüft am;Prüfdatum;Vérifié le;Verificado el;Verificado em;تم التحقق في", "checked_on"),
        ("Link to article;Artikellink;Enlace a la nota;Dirección;Endereço;رابط المقال", "review_url"),
        ("Überschrift des Artikels;Titre de l’article;عنوان المقال", "review_title"),
    ],
)
def test_heads_are_known_by_their_parts(heads: str, field: str) -> None:
    for head in heads.split(";"):
        assert guess_mapping([head], []) == {field: 0}, head


_OF_OTHER_THINGS = (
    "Row;Deadline;Person checking phone;Checked?;Assigned on;Bearbeiter Telefon;Bild zur Behauptung;"
    "Anzahl Aussagen;Geändert am;Téléphone du vérificateur;Relu par;A verificar;Foto del autor;"
    "Prazo da checagem;عدد الادعاءات;هاتف المدقق;صورة المتحدث"
)


def test_heads_of_other_things_are_no_fields() -> None:
    for head in _OF_OTHER_THINGS.split(";"):
        assert guess_mapping(["Claim", head], []) == {"statement": 0}, head


def test_a_day_is_no_tag_and_a_tag_no_day() -> None:
    assert guess_mapping(["Aussage", "Tag"], [["Der Damm hält.", "3.4.2026"]]) == {
        "statement": 0,
        "said_on": 1,
    }
    assert guess_mapping(["Claim", "Tag"], [["The dam holds.", "water"]]) == {"statement": 0, "tags": 1}


def test_checks_are_by_a_person_but_in_a_collection_by_a_desk() -> None:
    people, desks = (
        [["One.", "Ana"], ["Two.", "Tom"]],
        [["One.", "Example Checks"], ["Two.", "Example Checks"]],
    )
    assert guess_mapping(["Claim", "Checked by"], people) == {"statement": 0, "checker": 1}
    assert guess_mapping(["Claim", "Checked by"], desks) == {"statement": 0, "publisher": 1}
    assert guess_mapping(["claim", "fact_checker"], people) == {"statement": 0, "publisher": 1}


def test_a_status_is_a_rating_only_where_it_rates() -> None:
    heads = ["Claim", "Status", "Conclusion"]
    rated = [["The dam holds.", "False", "It holds because the engineers said so, at length, in a report."]]
    worked = [["The dam holds.", "in progress", "True"]]
    assert guess_mapping(heads, rated) == {"statement": 0, "verdict": 1, "finding": 2}
    assert guess_mapping(heads, worked) == {"statement": 0, "verdict": 2}


def test_names_are_the_same_without_accents_case_and_the_arabic_article() -> None:
    assert bare_name("Fecha_de la Verificación") == bare_name("fechaDe LA verificacion")
    assert bare_name("الرابط") == bare_name("رابط")
    assert paired_field(bare_name("Title")) == ""


def test_a_first_line_that_is_a_claim_is_not_lost(tmp_path: Path) -> None:
    text = "The city has 4 more buses,False,https://h.example/1\nThe city has 5 parks now,True,https://h.example/2\n"
    head, claims, left = read(tmp_path / "t.csv", text)
    assert [(one.where, one.verdict, one.review_url[-2:]) for one in claims] == [
        ("line 1", "False", "/1"),
        ("line 2", "True", "/2"),
    ]
    assert [(one.name, one.field) for one in head.columns] == [
        ("A", "statement"),
        ("B", "verdict"),
        ("C", "review_url"),
    ]
    assert "have no heads" in head.notes[0]
    assert not left
    assert [letters(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_columns_of_one_name_and_of_none_can_be_told_apart(tmp_path: Path) -> None:
    text = "Claim,URL,URL,,\nThe city has nine bridges,https://a.example/1,https://b.example/1,more,\n"
    head, _, _ = read(tmp_path / "t.csv", text)
    assert [one.name for one in head.columns] == ["Claim", "URL", "URL (2)", "D", ""]
    assert head.notes[0].startswith("More than one column is called “URL”.")


def test_the_first_line_of_excel_is_no_head(tmp_path: Path) -> None:
    head, (claim,), _ = read(tmp_path / "t.csv", "sep=;\r\nClaim;Rating\r\nA, b; False\r\n")
    assert (claim.statement, claim.verdict, claim.where, head.notes) == ("A, b", "False", "line 3", ())


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        ("3/4/2021 12/25/2020 1/2/99", "2021-03-04 2020-12-25 1999-01-02"),
        ("3/4/2021 25/12/2020 3.4.21", "2021-04-03 2020-12-25 2021-04-03"),
        ("3/4/2021 5/6/2021", " "),
        ("3/4/2021 32/01/2020", " "),
        ("3/4/2021 30/02/2020 12/25/2020", "2021-03-04  2020-12-25"),
        ("25/12/2020 12/25/2020 3/4/2021", "2020-12-25 2020-12-25 "),
        ("44280 44280.75 25-Mar-2021 25-Mar-21", "2021-03-25 2021-03-25 2021-03-25 2021-03-25"),
        ("Mar_2021 marzo_de_2021 03/2021 2021", "2021-03 2021-03 2021-03 2021"),
        ("٢٥/٣/٢٠٢١ ٣/٤/٢٠٢١ Q1_2021", "2021-03-25 2021-04-03 "),
    ],
)
def test_a_column_shows_how_its_unclear_days_are_meant(tmp_path: Path, cells: str, days: str) -> None:
    rows = "".join(f'Claim number {n},"{cell.replace("_", " ")}"\n' for n, cell in enumerate(cells.split()))
    _, claims, _ = read(tmp_path / "t.csv", f"Claim,Date said\n{rows}")
    assert [claim.said_on for claim in claims] == days.split(" ")
    assert all(bool(claim.said_on) != bool(claim.emptied) for claim in claims)


def test_what_a_column_shows_is_said(tmp_path: Path) -> None:
    head, _, _ = read(
        tmp_path / "t.csv", "Claim,Date said\nNo dam,2/31/2021\nOne dam,3/4/2021\nTwo dams,3/25/2021\n"
    )
    assert head.notes == (
        "Days in “Date said” are read as month/day/year, as its other days show: 3/4/2021 is 2021-03-04.",
    )


def test_ten_thousand_columns_are_named_in_a_moment() -> None:
    names = ["Claim", *(f"measure {number}" for number in range(10_000))]
    assert guess_mapping(names, [])["statement"] == 0
