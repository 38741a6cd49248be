"""Hard places to cut, in ten languages: lists, hours, joined initials, quotations in apostrophes."""

import pytest

from claimtracker.exchange.sentences import sentence_spans

WITHOUT_SPACES = ("ja", "zh")
SAMPLES: list[tuple[str, list[str]]] = [
    (
        "en",
        [
            "The U.S. economy grew 2.5% in 2023.",
            "It was the U.S. that paid.",
            "He moved to the U.S.",
            "She stayed.",
        ],
    ),
    ("en", ["See Fig. 4 and Eq. 2.", "Ph.D. students earn $30,000 a year.", "Prof. Lee, M.D., agreed."]),
    (
        "en",
        [
            "The bill (H.R. 1234) passed 217–215.",
            "Rep. Alexandria Ocasio-Cortez, D-N.Y., voted no.",
            "Sen. Tim Scott, R-S.C., did not.",
        ],
    ),
    (
        "en",
        [
            "“I saw it.",
            "I was there.",
            "He lied,” she said.",
            "“And then,” she added, “he left.”",
            "Nobody moved.",
        ],
    ),
    ("en", ["'We did it,' he said.", "'We won't stop.", "We can't.'", "That was all."]),
    ("en", ["Visit https://example.org/a.b?c=1.", "It costs $5.", "Mail info@city.gov."]),
    ("en", ["The No. 5 bus runs at 6 a.m. and 11 p.m.", "On Sundays it does not."]),
    ("en", ["Really?!", "Yes.", "No...", "Well."]),
    (
        "en",
        [
            "He scored 3.5 pts. in 2 hrs.",
            "Dr. J. R. R. Tolkien Jr. wrote it.",
            "St. Paul's Cathedral is old.",
        ],
    ),
    ("en", ["In Jan. 2020, Feb. 3 and Sept. 11 were holidays.", "The co. went bust."]),
    ("en", ["George W. Bush and John F. Kennedy met.", "Nobody knew."]),
    (
        "en",
        ["The company was founded by Mr. and Mrs. Brown.", "Yahoo! is a company.", "So is Jeopardy! on TV."],
    ),
    ("en", ["The vote was 5 to 4.", "1,200 people came.", "2 died."]),
    ("en", ["It happened on Dec. 25.", "January was cold."]),
    ("en", ['He said: "I won.', 'You lost."', "Then silence."]),
    ("en", ["“Is that so?” he asked.", "“Yes!” she cried.", "“It is.”"]),
    ("en", ["The 9 a.m. Eastern deadline passed.", "The G.O.P. won.", "D.C. voters did not."]),
    (
        "en",
        ["This is e.g. a test, i.e. a trial, cf. page 3, et al. 2019.", "Approx. 40 came.", "Vol. 3 is out."],
    ),
    (
        "en",
        [
            "Boeing Co. shares fell.",
            "Smith v. Jones was decided.",
            "Mt. Everest is high.",
            "Ft. Worth is big.",
        ],
    ),
    (
        "es",
        [
            "El Dr. Pérez y la Sra. Gómez viven en la Av. Libertador núm. 5.",
            "Ganó 1.234,56 €.",
            "¿Cuánto?",
            "¡Nada!",
        ],
    ),
    ("es", ["EE. UU. invadió Irak en 2003.", "La ONU, p. ej., se opuso.", "S. M. el Rey calló."]),
    ("es", ["Dijo: «No lo sé.", "¿Quién lo sabe?»", "Luego calló."]),
    (
        "es",
        [
            "El art. 5 y la pág. 33 lo dicen.",
            "A las 5 p. m. cerró.",
            "El Excmo. Sr. Presidente habló.",
            "Sánchez et al. lo negaron.",
        ],
    ),
    (
        "fr",
        [
            "M. Macron et Mme Le Pen ont débattu, p. ex. sur les retraites.",
            "Le 1er mai 2020, rien.",
            "« Pourquoi ?",
            "Je ne sais pas », a-t-il dit.",
        ],
    ),
    (
        "fr",
        [
            "J.-L. Mélenchon a obtenu 21,95 %.",
            "Les É.-U. ont refusé.",
            "Art. 49 al. 3 de la Constitution.",
            "Env. 300 000 personnes, soit 3 fois plus qu’en nov. 2019.",
        ],
    ),
    (
        "fr",
        [
            "Le Dr Martin et le Pr. Durand ont signé.",
            "St. Louis est loin.",
            "Voir chap. 3, vol. 2.",
            "C’est tout… enfin presque.",
        ],
    ),
    (
        "de",
        [
            "Am 3. Mai 2021 kamen 1.234 Menschen, z. B. aus Köln.",
            "Das waren ca. 5 % mehr als am 2. Mai.",
            "Prof. Dr. h. c. Meier sprach.",
        ],
    ),
    (
        "de",
        [
            "Die Bundesrepublik zahlt 3,5 Mrd. Euro, d. h. 40 Euro pro Kopf.",
            "Nr. 5 fehlt.",
            "Laut § 5 Abs. 2 StGB u. a. ist das verboten.",
        ],
    ),
    (
        "de",
        [
            "„Wir haben gewonnen.",
            "Das ist gut“, sagte er.",
            "Am 1. und 2. Januar ist zu.",
            "Im 21. Jahrhundert nicht mehr.",
        ],
    ),
    (
        "de",
        [
            "Er wurde 3.",
            "Sie wurde Zweite.",
            "Papst Johannes Paul II. starb 2005.",
            "Die St.-Pauli-Kirche steht noch.",
        ],
    ),
    ("de", ["Das sind bzw. waren 5 Mio. Menschen.", "Vgl. S. 33 ff. im Gutachten."]),
    (
        "pt",
        [
            "O Sr. Lula e a Sra. Dilma, p. ex., negaram.",
            "Custou R$ 1.234,56 em 5 de jan. de 2020.",
            "Por quê?",
            "“Não sei.",
            "Talvez”, disse.",
        ],
    ),
    (
        "pt",
        [
            "A Profa. Dra. Maria mora na R. Augusta, n. 5.",
            "O art. 5.º da Constituição diz isso.",
            "Os EUA, i.e. Trump, recusaram.",
        ],
    ),
    ("ar", ["قال د. خالد إن النسبة بلغت 3.5%.", "هل هذا صحيح؟", "لا!", "«لا أعرف.", "ربما» قال الوزير."]),
    ("ar", ["وصل في 3.5.2020 إلى القاهرة.", "ثم غادر؛ ولم يعد.", "بلغ العدد 1,200 شخص."]),
    ("hi", ["प्रो. शर्मा ने 3.5 करोड़ रु. खर्च किए।", "क्या यह सच है?", "“हाँ।", "यह सच है” उन्होंने कहा।", "अंत॥"]),
    ("hi", ["भारत की जनसंख्या 1.4 अरब है।", "सं. रा. अमेरिका ने मना किया।"]),
    ("ru", ["Ул. Ленина, д. 5, кв. 3.", "Т. е. рядом с пл. Победы.", "В т. ч. 5 тыс. руб. и т. д.", "Всё."]),
    ("ru", ["Ему 5 лет.", "По словам проф. Иванова, это ложь.", "См. стр. 5.", "Это было в XIX в. до н. э."]),
    ("ja", ["市長は「3.5億円だ。", "高くない」と述べた。", "本当か？", "違う！", "以上。"]),
    ("ja", ["トランプ氏は２０２３年１月６日に演説した。", "「嘘だ！」と叫んだ。", "なぜ…？"]),
    ("zh", ["他说：“我们赢了！", "大家高兴。”", "真的吗？", "U.S. 指数上涨3.5%。", "完。"]),
    ("zh", ["「這是假的。", "我們沒輸」，他說。", "2023年5月3日，北京。"]),
    ("en", ["1. Taxes fell.", "2. Rents rose.", "3. Nothing else changed."]),
    ("en", ["‘We won’t stop.", "We can’t.", "It’s over,’ she said.", "Done."]),
    ("en", ["Apples, pears, etc.", "The rest was sold.", "The '90s were better.", "Rock 'n' roll died."]),
    (
        "en",
        [
            "At 5.30 p.m. Monday, he left.",
            "U.S. Sen. Bernie Sanders (I-Vt.) spoke.",
            "The U.S. Supreme Court agreed.",
        ],
    ),
    ("en", ["The U.N. said so.", "“The U.S. is great.", "We love it.”", "Does Washington, D.C., agree?"]),
    ("en", ["It rose 5% (from 4% in Q. 3) last year.", "The rest… is silence.", "So… what?"]),
    ("en", ["Nobody came."]),
    ("es", ["Manzanas, peras, etc.", "La gente se fue.", "¡No!", "¿Por qué?"]),
    ("fr", ["Pommes, poires, etc.", "Le reste fut vendu.", "Qu’est-ce que c’est ?", "Rien !"]),
    (
        "de",
        [
            "Er sagte: „Nein.",
            "Nie!“",
            "Sie lachte.",
            "Das kostet 3.000 Euro pro m².",
            "Am 31.12.2020 war Schluss.",
        ],
    ),
    (
        "de",
        [
            "Seit dem 1. Januar gilt das.",
            "Im 3. Quartal nicht.",
            "Er kam als 1. an.",
            "Dipl.-Ing. Schmidt ging.",
        ],
    ),
    ("pt", ["Maçãs, peras etc.", "O resto foi vendido.", "S. Paulo tem 12 mi de hab.", "Fim."]),
    ("ru", ["Яблоки, груши и т. д.", "Остальное продали.", "Он ушёл.", "«Правда?» — спросил он.", "Да!"]),
    ("ja", ["彼は「行く。」と言った。", "2023年に始まる。", "「いや。", "違う」"]),
    ("zh", ["他来了。", "2023年走了。", "A公司破产了。"]),
    ("zh", ["他问：“你去吗？”", "我说：“不去。”"]),
    ("ar", ["في عام 2020 م. ارتفعت الأسعار.", "قال أ. د. سامي: لا.", "لماذا؟!", "انتهى."]),
    ("hi", ["बीबीसी ने कहा है.", "सरकार चुप है.", "डॉ. अ. प. जैन आए।"]),
    ("fr", ["« Pourquoi ? » a-t-il demandé.", "« Non ! » a-t-elle crié.", "Fin."]),
    ("de", ["„Stimmt das?“, fragte er.", "„Nein!“, rief sie.", "Ende."]),
    ("es", ["—¿Y tú? —dijo Ana.", "«¿Por qué?», preguntó.", "Fin."]),
    ("pt", ["“Por quê?”, perguntou.", "“Não!” gritou ela.", "Fim."]),
    ("en", ["“Why?” asked Mary.", "“Stop!” said he.", "The score was 3-2.", "(See page 4.)", "It ended."]),
    ("en", ["Prices rose 4.5 percent.", "Thank you."]),
    (
        "en",
        [
            "Gov. Ron DeSantis vs. Gov. Gavin Newsom: who won?",
            "Nobody, per the A.P. Stylebook.",
            "The F.B.I. and C.I.A. declined.",
        ],
    ),
    ("zh", ["“真的吗？”他问。", "“不！”她喊道。", "完了。"]),
    ("ja", ["「本当か？」と彼は聞いた。", "「いや！」と叫んだ。", "終わり。"]),
    ("ru", ["«Нет!» — крикнула она.", "Т. Иванов и И. И. Петров ушли.", "Цена — 5,5 тыс. руб.", "Конец."]),
    ("en", ["No.", "We did not.", "He voted no.", "She voted yes."]),
]


@pytest.mark.parametrize(("language", "sentences"), SAMPLES)
def test_a_text_is_cut_where_a_reader_would(language: str, sentences: list[str]) -> None:
    text = ("" if language in WITHOUT_SPACES else " ").join(sentences)
    assert [text[span.start : span.end] for span in sentence_spans(text, language)] == sentences
