"""Language and direction are guessed from script and stop words."""

import pytest

from claimtracker.domain.articles import Direction
from claimtracker.exchange.readers.language import direction_of, guess_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor said that the bridge will open on Monday and that it was not cheap."),
        ("fr", "Le maire a dit que le pont est ouvert et que les travaux sont finis dans la ville."),
        ("de", "Der Bürgermeister sagte, dass die Brücke nicht teuer ist und auch im Winter offen bleibt."),
        ("es", "El alcalde dijo que el puente se abre el lunes y que los trabajos no son caros."),
        ("pt", "O prefeito disse que a ponte não é cara e que os trabalhos foram feitos em uma semana."),
        ("it", "Il sindaco ha detto che il ponte non è caro e che i lavori sono finiti anche di notte."),
        ("ru", "Мэр сказал, что мост откроется в понедельник."),
        ("uk", "Мер сказав, що міст відкриють у понеділок і він їм подобається."),
        ("ar", "قال رئيس البلدية إن الجسر سيفتح يوم الاثنين."),
        ("fa", "شهردار گفت که پل روز دوشنبه گشایش می‌یابد."),
        ("he", "ראש העיר אמר שהגשר ייפתח ביום שני."),
        ("hi", "महापौर ने कहा कि पुल सोमवार को खुलेगा।"),
        ("ja", "市長は橋が月曜日に開通すると述べた。"),
        ("zh", "市长说大桥将于星期一通车。"),
        ("ko", "시장은 다리가 월요일에 개통한다고 말했다."),
        ("", "123 456 — …"),
    ],
)
def test_language(language: str, text: str) -> None:
    assert guess_language(text) == language


def test_direction_is_that_of_most_letters() -> None:
    assert direction_of("قال Smith إن الجسر سيفتح") is Direction.RTL
    assert direction_of("He said: قال") is Direction.LTR
    assert direction_of("123", "he") is Direction.RTL
