<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ClaimTracker</name>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Article</source>
      <translation>Ar&amp;tikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Claim</source>
      <translation>Behau&amp;ptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Duplicates</source>
      <translation>Dub&amp;letten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Sentence</source>
      <translation>&amp;Satz</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Verdict</source>
      <translation>&amp;Urteil</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>(empty line)</source>
      <translation>(Leerzeile)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>({number} of {all})</source>
      <translation>({number} von {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>1 per {unit}</source>
      <translation>1 pro {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,000 euros</source>
      <translation>1000 Euro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,200 euros</source>
      <translation>1200 Euro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,375 euros</source>
      <translation>1375 Euro</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>115 %</source>
      <translation>115 %</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>12 days, 10 weeks, 9 months</source>
      <translation>12 Tage, 10 Wochen, 9 Monate</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>130 %</source>
      <translation>130 %</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>15 percent</source>
      <translation>15 %</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>150 %</source>
      <translation>150 %</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>16 Oct 2026</source>
      <translation>16. Okt 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>175 %</source>
      <translation>175 %</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>2,800 people</source>
      <translation>2800 Personen</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>2026-10-16</source>
      <translation>2026-10-16</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>2026-12-01, tomorrow, or nothing for no date</source>
      <translation>2026-12-01, oder leer für kein Datum</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>30 days, 26 weeks, 24 months</source>
      <translation>30 Tage, 26 Wochen, 24 Monate</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>4.2 million euros</source>
      <translation>4,2 Mio. Euro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>420 people</source>
      <translation>420 Personen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>7 days, 4 weeks, 3 months</source>
      <translation>7 Tage, 4 Wochen, 3 Monate</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>84,000 people</source>
      <translation>84 000 Personen</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>85 %</source>
      <translation>85 %</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>A PDF cannot be drawn here: a library that draws is missing.</source>
      <translation>Eine PDF-Datei kann hier nicht gezeichnet werden: Eine Bibliothek zum Zeichnen fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is closed that was not opened.</source>
      <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is not closed.</source>
      <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>A change of position.</source>
      <comment>rating</comment>
      <translation>Ein Wechsel der Position.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A check is withdrawn for a reason.</source>
      <translation>Ein Check wird nur mit Begründung zurückgezogen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>A claim each</source>
      <translation>Je eine Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A claim goes back with a comment.</source>
      <translation>Eine Behauptung wird nur mit Kommentar zurückgegeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <source>A claim in the bin cannot be joined.</source>
      <translation>Eine Behauptung im Papierkorb lässt sich nicht zusammenführen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim is signed off by its second reader.</source>
      <translation>Freigegeben wird eine Behauptung von der Person, die sie gegenliest.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>A claim needs a statement.</source>
      <translation>Eine Behauptung braucht eine Aussage.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>A claim on the note’s words, its sources linked ({take_up_note})</source>
      <translation>Eine Behauptung auf den Wörtern der Notiz, mit ihren Quellen verknüpft ({take_up_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>A claim sheet cannot be written with this separator.</source>
      <translation>Mit diesem Trennzeichen lässt sich keine Prüfliste schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is signed off stays as it is.</source>
      <translation>Eine freigegebene Behauptung bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is {now} cannot become {wanted}.</source>
      <translation>Eine Behauptung mit dem Stand „{now}“ kann nicht „{wanted}“ werden.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim without a verdict is not checked.</source>
      <translation>Eine Behauptung ohne Urteil ist nicht geprüft.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>A colour palette cannot be read.</source>
      <translation>Eine Farbpalette lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>A conclusion needs words.</source>
      <translation>Ein Fazit braucht Worte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>A confidential source is masked in exports unless you ask for it</source>
      <translation>Eine vertrauliche Quelle wird im Export verdeckt, außer auf ausdrücklichen Wunsch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>A draft of each check for readers, as Markdown and as a page.</source>
      <comment>format</comment>
      <translation>Ein Entwurf jedes Checks für die Leserschaft, als Markdown und als Webseite.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>A highlight needs at least one character (got {start} to {end}).</source>
      <translation>Eine Markierung braucht mindestens ein Zeichen (erhalten: {start} bis {end}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>A library: open it with “Open library…” in the menu “File”.</source>
      <translation>Eine Bibliothek: mit „Bibliothek öffnen…“ im Menü „Datei“ öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>A new scale.</source>
      <translation>Eine neue Skala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>A new verdict here that says where it came from ({take_over})</source>
      <translation>Ein neues Urteil hier, das sagt, woher es stammt ({take_over})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>A new wording is suggested before publication, not for a check.</source>
      <translation>Ein neuer Wortlaut wird vor der Veröffentlichung vorgeschlagen, nicht für einen Check.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>A newer state of the same matter</source>
      <translation>Ein neuerer Stand derselben Sache</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>A note is put aside with a reason.</source>
      <translation>Ein Hinweis wird nur mit Begründung beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>A number, and neither a calculation nor the place in a source where it stands.</source>
      <translation>Eine Zahl, aber weder eine Rechnung noch die Stelle in der Quelle, an der sie steht.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A paragraph appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Ein Absatz steht doppelt da (¶ {earlier} und ¶ {number}): beide behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A parenthesis is not closed.</source>
      <translation>Eine runde Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>A part of a long text is too long itself.</source>
      <translation>Ein Teil eines langen Textes ist selbst zu lang.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A passage appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Eine Passage steht doppelt da (¶ {earlier} und ¶ {number}): beide behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power in the formula is too large.</source>
      <translation>Eine Potenz in der Formel ist zu groß.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power must be a plain number.</source>
      <translation>Ein Exponent muss eine einfache Zahl sein.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>A program in the browser translated this page: its words are not those that were published.</source>
      <translation>Ein Programm im Browser hat diese Seite übersetzt: Ihre Wörter sind nicht die veröffentlichten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark inside a cell is not doubled.</source>
      <translation>Ein Anführungszeichen in einer Zelle ist nicht verdoppelt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A quotation mark is not closed.</source>
      <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark opens there and is never closed.</source>
      <translation>Dort öffnet ein Anführungszeichen und wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A rating needs a label.</source>
      <translation>Eine Bewertung braucht eine Bezeichnung.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale has at most {most} ratings.</source>
      <translation>Eine Skala hat höchstens {most} Bewertungen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale needs a name.</source>
      <translation>Eine Skala braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} characters.</source>
      <translation>Eine Suche hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} parts.</source>
      <translation>Eine Suche hat höchstens {most} Teile.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A second reading needs a name.</source>
      <translation>Gegenlesen braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>A server's library is backed up by its keeper.</source>
      <translation>Die Bibliothek eines Servers sichert, wer den Server betreibt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>A server’s library is backed up by whoever keeps the server.</source>
      <translation>Die Bibliothek eines Servers sichert, wer den Server betreibt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>A setting in this database URL is not known.</source>
      <translation>Eine Einstellung in dieser Datenbank-URL ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>A sighting needs an outlet, a page, a date, a speaker or the words.</source>
      <translation>Eine Sichtung braucht ein Medium, eine Seite, ein Datum, eine Person oder den Wortlaut.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A signed-off claim is reopened for a reason.</source>
      <translation>Eine freigegebene Behauptung wird nur mit Begründung wieder geöffnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>A source in the bin cannot be joined.</source>
      <translation>Eine Quelle im Papierkorb lässt sich nicht zusammenführen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>A source needs a title or a URL.</source>
      <translation>Eine Quelle braucht einen Titel oder eine URL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>A spreadsheet cut this text short, so the row was left out. Take the row from the CSV file instead.</source>
      <translation>Eine Tabellenkalkulation hat diesen Text abgeschnitten, darum wurde die Zeile weggelassen. Die Zeile aus der CSV-Datei nehmen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>A value has no name.</source>
      <translation>Ein Wert hat keinen Namen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value or a name must stand there.</source>
      <translation>Hier muss ein Wert oder ein Name stehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value with a unit has whole powers only.</source>
      <translation>Ein Wert mit Einheit hat nur ganzzahlige Potenzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view needs a name.</source>
      <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view's name has at most {most} letters.</source>
      <translation>Der Name einer Ansicht hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>AFP</source>
      <comment>rating</comment>
      <translation>AFP</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>AI-generated</source>
      <comment>rating</comment>
      <translation>KI-generiert</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>About ClaimTracker</source>
      <translation>Über ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>About the article</source>
      <translation>Zum Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Accept and sign off</source>
      <translation>Annehmen und freigeben</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Accept highlight</source>
      <translation>Markierung annehmen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Accept place</source>
      <translation>Stelle annehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Accepted and signed off.</source>
      <translation>Angenommen und freigegeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Accepted.</source>
      <translation>Angenommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Accessed</source>
      <translation>Abgerufen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Accessed on</source>
      <translation>Abgerufen am</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Accounted for</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, needs clarification.</source>
      <comment>rating</comment>
      <translation>Zutreffend, aber erläuterungsbedürftig.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, nothing significant missing.</source>
      <comment>rating</comment>
      <translation>Zutreffend, nichts Wesentliches fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Actions and keys</source>
      <translation>Aktionen und Tasten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_rows.py" />
      <source>Add a rating</source>
      <translation>Bewertung hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Add a value</source>
      <translation>Wert hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Add highlight</source>
      <translation>Markierung hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add it above, or check its spelling.</source>
      <translation>Oben hinzufügen oder die Schreibweise prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Add it to the claim</source>
      <translation>Zur Behauptung hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Add or remove tags of the selected claims</source>
      <translation>Schlagwörter der ausgewählten Behauptungen hinzufügen oder entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Add rating scale</source>
      <translation>Bewertungsskala hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>Add rating scales</source>
      <translation>Bewertungsskalen hinzufügen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Add sighting</source>
      <translation>Sichtung hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Add source</source>
      <translation>Quelle hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Add tags</source>
      <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Add tags of claims</source>
      <translation>Schlagwörter bei Behauptungen hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Add these claims in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>Diese Behauptungen in einem Schritt hinzufügen; Rückgängig nimmt ihn zurück (Strg+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add “)”.</source>
      <translation>„)“ hinzufügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Address of the page</source>
      <translation>Adresse der Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Address of the published check: https://…</source>
      <translation>Adresse des veröffentlichten Checks: https://…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Adjust highlight</source>
      <translation>Markierung anpassen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>After publication</source>
      <translation>Nach Veröffentlichung</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>After publication</source>
      <comment>rating</comment>
      <translation>Nach Veröffentlichung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>After the import, {next_note} goes from one to the next and {take_up_note} makes a claim of it.</source>
      <translation>Nach dem Import geht {next_note} von Notiz zu Notiz, und {take_up_note} macht daraus eine Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>After this week</source>
      <translation>Nach dieser Woche</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>After “{field}:” comes a day.</source>
      <translation>Nach „{field}:“ kommt ein Tag.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Aliases</source>
      <translation>Andere Wortlaute</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>All keys are as they came.</source>
      <translation>Alle Tasten sind wie ausgeliefert.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>All of them</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>All of them were so already.</source>
      <translation>Alle waren schon so.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>All of these places are marked already.</source>
      <translation>Alle diese Stellen sind schon markiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>All sources</source>
      <translation>Alle Quellen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>All that belongs to what you delete goes along, its history and files too. Nothing brings it back, and no earlier step can be undone then. Backups made before still hold it.</source>
      <translation>Alles, was dazugehört, geht mit, auch Verlauf und Dateien. Nichts bringt es zurück, und kein früherer Schritt lässt sich danach rückgängig machen. Frühere Sicherungen enthalten es weiterhin.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} accounted for</source>
      <translation>
        <numerusform>Der Satz ist erledigt</numerusform>
        <numerusform>Alle {count} erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} sentences accounted for</source>
      <translation>
        <numerusform>Der Satz ist erledigt</numerusform>
        <numerusform>Alle {count} Sätze erledigt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Also in ¶ {paragraph}</source>
      <translation>Auch in ¶ {paragraph}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Also one flat sheet</source>
      <translation>Dazu eine flache Tabelle</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered image</source>
      <comment>rating</comment>
      <translation>Verändertes Bild</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered video</source>
      <comment>rating</comment>
      <translation>Verändertes Video</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Amber, exclamation mark</source>
      <translation>Gelb, Ausrufezeichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount of {name}</source>
      <translation>Betrag von {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Amounts written as in</source>
      <translation>Beträge geschrieben wie auf</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>An archive can only fill an empty desk, and this one holds articles, claims or sources.</source>
      <translation>Ein Archiv füllt nur einen leeren Desk, und dieser enthält schon Artikel, Behauptungen oder Quellen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>An archive is being loaded. Stop that first.</source>
      <translation>Gerade wird ein Archiv geladen. Das zuerst abbrechen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>An element of truth, critical facts ignored.</source>
      <comment>rating</comment>
      <translation>Ein Kern Wahrheit, entscheidende Fakten ausgeblendet.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>An empty cell takes no verdict back, so this was left out. Withdraw the check on the desk instead.</source>
      <translation>Eine leere Zelle nimmt kein Urteil zurück, darum wurde dies weggelassen. Den Check stattdessen am Desk zurückziehen.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>And {count} more.</source>
      <translation>
        <numerusform>Und {count} weitere.</numerusform>
        <numerusform>Und {count} weitere.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/annotated.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Annotated article</source>
      <translation>Annotierter Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Another name…</source>
      <translation>Anderer Name…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Another program is writing to {name}.</source>
      <translation>Ein anderes Programm schreibt gerade in {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Another program will open it. Files from strangers can do harm: open only what you trust.</source>
      <translation>Ein anderes Programm öffnet sie. Fremde Dateien können Schaden anrichten: nur öffnen, was vertrauenswürdig ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Another wording of: {statement}</source>
      <translation>Anderer Wortlaut von: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by</source>
      <translation>Antwort bis</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Answer by {day}</source>
      <translation>Antwort bis {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by, for the next entry</source>
      <translation>Antwort bis, für den nächsten Eintrag</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer by: {name}</source>
      <translation>Antwort bis: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer was due {day}</source>
      <translation>Antwort war fällig {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Any kind</source>
      <translation>Jede Art</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Any two claims</source>
      <translation>Grundwert</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Appeared at</source>
      <comment>field</comment>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Apr</source>
      <comment>month</comment>
      <translation>Apr</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Archive</source>
      <comment>format</comment>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Archived</source>
      <translation>Archiviert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Archives</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Arrows go from bar to bar and into its parts, Enter opens.</source>
      <translation>Pfeiltasten gehen von Balken zu Balken und in deren Teile, Enter öffnet.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Article imported.</source>
      <translation>Artikel importiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_acts.py" />
      <source>Article put into the bin; its claims stay.</source>
      <translation>Artikel in den Papierkorb gelegt; seine Behauptungen bleiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_page.py" />
      <source>Article text</source>
      <translation>Artikeltext</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/services/due_articles.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Articles due</source>
      <translation>Fällige Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Articles on the desk</source>
      <translation>Artikel am Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>As in</source>
      <translation>Wie auf</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>As one claim</source>
      <translation>Als eine Behauptung</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>As what</source>
      <translation>Als was</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>As written</source>
      <translation>Wie geschrieben</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Ask a colleague, or let the one who reads say their name under View, Your name.</source>
      <translation>Jemanden aus dem Team fragen, oder wer gegenliest, nennt unter Ansicht, Ihr Name den eigenen Namen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Ask for the file again, or open it elsewhere and paste the text here.</source>
      <translation>Die Datei erneut anfordern, oder sie anderswo öffnen und den Text hier einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Ask its owner for access, or copy it to your own folder first.</source>
      <translation>Zugriff erbitten, oder sie erst in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Ask this one host for this one page, now (Enter)</source>
      <translation>Jetzt genau diesen Server nach genau dieser Seite fragen (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it to create it.</source>
      <translation>Bitten, dass sie angelegt wird.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it, then try again.</source>
      <translation>Bei der Betreuung des Servers nachfragen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Asked</source>
      <translation>Angefragt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Asked, no answer yet</source>
      <translation>Angefragt, noch ohne Antwort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, and nothing else.</source>
      <translation>Fragt {host} nach dieser Seite und sonst nichts.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, over a line that others can read, and nothing else.</source>
      <translation>Fragt {host} nach dieser Seite und sonst nichts, über eine Leitung, die andere mitlesen können.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>At most {most} places are marked at once.</source>
      <translation>Höchstens {most} Stellen werden auf einmal markiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attach a file to the source</source>
      <translation>Eine Datei an die Quelle anhängen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach file</source>
      <translation>Datei anhängen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach files to the source</source>
      <translation>Dateien an die Quelle anhängen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach file…</source>
      <translation>Datei anhängen…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach it again from where it is kept.</source>
      <translation>Von dort, wo sie liegt, erneut anhängen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attached: {file}</source>
      <translation>Angehängt: {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Aug</source>
      <comment>month</comment>
      <translation>Aug</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author</source>
      <translation>Autor/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author or person</source>
      <translation>Autor/in oder Person</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Average</source>
      <translation>Durchschnitt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Back to the reader (Esc)</source>
      <translation>Zurück zum Text (Esc)</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Backed up as {file}.</source>
      <translation>Gesichert als {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Backups kept</source>
      <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim, with its sources {sources}.</source>
      <translation>
        <numerusform>Wird zur Behauptung, mit ihrer Quelle {sources}.</numerusform>
        <numerusform>Wird zur Behauptung, mit ihren Quellen {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim; the note is kept with it.</source>
      <translation>Wird zur Behauptung; die Notiz bleibt dabei erhalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Before</source>
      <comment>the text before</comment>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>Before publication</source>
      <translation>Vor Veröffentlichung</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Before publication</source>
      <comment>rating</comment>
      <translation>Vor Veröffentlichung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Begin an empty library</source>
      <translation>Leere Bibliothek anlegen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Being checked</source>
      <translation>In Prüfung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Beside a claim it looks like this</source>
      <translation>So sieht es neben einer Behauptung aus</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Beside claims, the words that came with ClaimTracker are shown in your language. Those here are what is kept and handed over.</source>
      <translation>Neben Behauptungen stehen die mitgelieferten Wörter in Ihrer Sprache. Die Wörter hier werden gespeichert und übergeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Best fifth</source>
      <translation>Bestes Fünftel</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bin</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks.py" />
      <source>Blocks and their roles</source>
      <translation>Blöcke und ihre Rollen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold claims.</source>
      <translation>Beide Dateien enthalten Behauptungen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold evidence.</source>
      <translation>Beide Dateien enthalten Belege.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Both say the same: they become one claim</source>
      <translation>Beide sagen dasselbe: Sie werden zu einer Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Both say: {words}</source>
      <translation>Beide sagen: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Both similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>Beide ähnlichen Behauptungen wurden als {ratings} bewertet; „{now}“ weicht davon ab.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back everything that lies in the bin</source>
      <translation>Alles aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back what is selected (Enter)</source>
      <translation>Ausgewähltes zurückholen (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By outlet</source>
      <translation>Nach Medium</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By section</source>
      <translation>Nach Ressort</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By speaker</source>
      <translation>Nach Urheber/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>CSV</source>
      <comment>format</comment>
      <translation>CSV</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>CSV files open in Excel</source>
      <translation>CSV-Dateien öffnen in Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>CSV tables (*.csv)</source>
      <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Calculation</source>
      <translation>Rechnung</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Call sheet</source>
      <translation>Anrufliste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Call sheet</source>
      <comment>format</comment>
      <translation>Anrufliste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Can be undone</source>
      <translation>Lässt sich rückgängig machen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Can do harm.</source>
      <translation>Kann Schaden anrichten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <location filename="claimtracker/ui/loading/load_head.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <location filename="claimtracker/ui/messages.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cannot verify</source>
      <comment>rating</comment>
      <translation>Nicht prüfbar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Capitals count (Alt+C)</source>
      <translation>Groß-/Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Change</source>
      <comment>effect</comment>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Change a year</source>
      <translation>Veränderung pro Jahr</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Change decision</source>
      <translation>Entscheidung zur Änderung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Change finding</source>
      <translation>Befund ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Change memo</source>
      <comment>format</comment>
      <translation>Änderungsmemo</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Change memo:</source>
      <translation>Änderungsmemo:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Change memo: {title}</source>
      <translation>Änderungsmemo: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change role</source>
      <translation>Rolle ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change roles</source>
      <translation>Rollen ändern</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Change selected claims</source>
      <translation>Ausgewählte Behauptungen ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>Change the role</source>
      <translation>Rolle ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Change the selected claims</source>
      <translation>Ausgewählte Behauptungen ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to:</source>
      <translation>Ändern in:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to: suggested wording</source>
      <translation>Ändern in: Formulierungsvorschlag</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Change view</source>
      <translation>Ansicht ändern</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Change {count} claims</source>
      <translation>
        <numerusform>{count} Behauptung ändern</numerusform>
        <numerusform>{count} Behauptungen ändern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changed {count} claims.</source>
      <translation>
        <numerusform>{count} Behauptung geändert.</numerusform>
        <numerusform>{count} Behauptungen geändert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Changed: re-check</source>
      <comment>rating</comment>
      <translation>Geändert: neu prüfen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changing claims…</source>
      <translation>Behauptungen werden geändert…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Changing claims… {done} of {total}</source>
      <translation>Behauptungen werden geändert… {done} von {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Check it again, or set another date.</source>
      <translation>Erneut prüfen oder ein anderes Datum setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its folder and permissions.</source>
      <translation>Ordner und Berechtigungen prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Check its name and folder.</source>
      <translation>Name und Ordner prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Check its permissions, then try again.</source>
      <translation>Berechtigungen prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its permissions.</source>
      <translation>Berechtigungen prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Check its powers.</source>
      <translation>Die Potenzen prüfen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Check library</source>
      <translation>Bibliothek prüfen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Check text</source>
      <comment>format</comment>
      <translation>Text des Checks</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Check that it is still there.</source>
      <translation>Prüfen, ob sie noch dort ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check that its folder exists and is writable.</source>
      <translation>Prüfen, ob der Ordner da ist und sich beschreiben lässt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the drive, then try again.</source>
      <translation>Das Laufwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Check the free space and permissions of both folders.</source>
      <translation>Freien Platz und Berechtigungen beider Ordner prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL, or ask who runs the server.</source>
      <translation>Die URL der Bibliothek prüfen oder bei der Betreuung des Servers nachfragen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL.</source>
      <translation>Die URL der Bibliothek prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the powers.</source>
      <translation>Die Potenzen prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the units of both.</source>
      <translation>Die Einheiten beider prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Check the units of the values and of the claimed figure.</source>
      <translation>Die Einheiten der Werte und der behaupteten Zahl prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Check this claim on its own.</source>
      <translation>Diese Behauptung eigens prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check which value is zero.</source>
      <translation>Prüfen, welcher Wert null ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Checked</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Checked before</source>
      <translation>Schon geprüft</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Checked before: {verdict}</source>
      <translation>Schon geprüft: {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Checked by</source>
      <translation>Geprüft von</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked by</source>
      <comment>field</comment>
      <translation>Geprüft von</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked on</source>
      <comment>field</comment>
      <translation>Geprüft am</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Checked on {day}.</source>
      <translation>Geprüft am {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Checker</source>
      <translation>Prüfer/in</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checker</source>
      <comment>field</comment>
      <translation>Prüfer/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Checking the library…</source>
      <translation>Bibliothek wird geprüft…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Checks as search engines and archives read them: JSON-LD, a snippet for your page, a feed.</source>
      <comment>format</comment>
      <translation>Checks, wie Suchmaschinen und Archive sie lesen: JSON-LD, ein Schnipsel für die eigene Seite, ein Feed.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s address</source>
      <comment>field</comment>
      <translation>Adresse des Checks</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s title</source>
      <comment>field</comment>
      <translation>Titel des Checks</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/archive_files.py" />
      <source>Choose CSV, Excel, JSON or saved web pages.</source>
      <translation>CSV, Excel, JSON oder gespeicherte Webseiten wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Choose Check library in the menu File.</source>
      <translation>Die Bibliothek prüfen: Datei, Bibliothek prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose a claim sheet</source>
      <translation>Prüfliste wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Choose a file inside it.</source>
      <translation>Eine Datei darin wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Choose a file.</source>
      <translation>Eine Datei wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose a folder of an archive</source>
      <translation>Ordner eines Archivs wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder of your own, or ask for permission.</source>
      <translation>Einen eigenen Ordner wählen oder um Berechtigung bitten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder on another disk.</source>
      <translation>Einen Ordner auf einem anderen Datenträger wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder that exists.</source>
      <translation>Einen Ordner wählen, den es gibt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose a folder you may write to.</source>
      <translation>Einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>Choose a folder, or a name that nothing has yet.</source>
      <translation>Einen Ordner wählen oder einen Namen, den noch nichts trägt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose a library file.</source>
      <translation>Eine Bibliotheksdatei wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>Choose a name that is not taken.</source>
      <translation>Einen freien Namen wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a pair in Duplicates first.</source>
      <translation>Erst ein Paar unter Dubletten wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a source first.</source>
      <translation>Erst eine Quelle wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Choose an action, then set a key: Enter in the list does the same.</source>
      <translation>Eine Aktion wählen, dann eine Taste setzen: Enter in der Liste tut dasselbe.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose an archive</source>
      <translation>Archiv wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Choose an article, or claims that are highlighted in one.</source>
      <translation>Einen Artikel wählen, oder Behauptungen, die in einem markiert sind.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Choose another backup.</source>
      <translation>Eine andere Sicherung wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>Choose another file, or paste the text instead.</source>
      <translation>Eine andere Datei wählen oder stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose another file.</source>
      <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another folder and try again.</source>
      <translation>Einen anderen Ordner wählen und erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <source>Choose another folder, then try again.</source>
      <translation>Einen anderen Ordner wählen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>Choose another folder.</source>
      <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name or folder.</source>
      <translation>Einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name, or allow writing to the file.</source>
      <translation>Einen anderen Namen wählen oder das Schreiben in die Datei erlauben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose another place.</source>
      <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Choose comma, semicolon or tab.</source>
      <translation>Komma, Semikolon oder Tabulator wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose files…</source>
      <translation>Dateien wählen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Choose it again.</source>
      <translation>Erneut wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Choose one claims.csv and one evidence.csv.</source>
      <translation>Eine claims.csv und eine evidence.csv wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Choose one of its ratings.</source>
      <translation>Eine ihrer Bewertungen wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Choose one on the left, or bring in a new one.</source>
      <translation>Links einen auswählen oder einen neuen hereinholen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Choose rating scale</source>
      <translation>Bewertungsskala wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Choose the saved page itself.</source>
      <translation>Die gespeicherte Seite selbst wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>Choose the zip file that the export wrote.</source>
      <translation>Die ZIP-Datei wählen, die der Export geschrieben hat.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>Choose whether both are kept or the earlier ones are replaced.</source>
      <translation>Wählen, ob beide bleiben oder die früheren ersetzt werden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Claim marked. 1–9 gives a verdict, Enter edits its statement.</source>
      <translation>Behauptung markiert. 1–9 gibt ein Urteil, Enter bearbeitet die Aussage.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Claim selected. Enter again edits its statement.</source>
      <translation>Behauptung gewählt. Noch einmal Enter bearbeitet ihre Aussage.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Claim sheet imported.</source>
      <translation>Prüfliste importiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Claim {number}, {state}</source>
      <translation>Behauptung {number}, {state}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>Claim {number}, {verdict}: {statement}</source>
      <translation>Behauptung {number}, {verdict}: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>ClaimReview</source>
      <translation>ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>ClaimReview</source>
      <comment>format</comment>
      <translation>ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>ClaimTracker cannot use {drivername} databases.</source>
      <translation>ClaimTracker kann {drivername}-Datenbanken nicht verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>ClaimTracker does not know your name yet.</source>
      <translation>ClaimTracker kennt Ihren Namen noch nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>ClaimTracker is closing.</source>
      <translation>ClaimTracker wird beendet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>ClaimTracker libraries</source>
      <translation>ClaimTracker-Bibliotheken</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>ClaimTracker may not use this file or folder.</source>
      <translation>ClaimTracker darf diese Datei oder diesen Ordner nicht verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>ClaimTracker opens http, https and mailto links only.</source>
      <translation>ClaimTracker öffnet nur http-, https- und mailto-Links.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own file “{name}” is missing or damaged.</source>
      <translation>Die eigene Datei „{name}“ von ClaimTracker fehlt oder ist beschädigt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own resources folder is missing.</source>
      <translation>Der eigene Ressourcenordner von ClaimTracker fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed</source>
      <translation>Behauptet</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed figure</source>
      <translation>Behauptete Zahl</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; off by {by}, more than {said}.</source>
      <translation>Behauptet: {claimed}; ergibt {result}; um {by} daneben, mehr als {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; within {said}.</source>
      <translation>Behauptet: {claimed}; ergibt {result}; innerhalb von {said}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Claims that are not checked yet stand here by the person to ask: their speaker, or a source.</source>
      <translation>Noch ungeprüfte Behauptungen stehen hier bei der Person, die zu fragen ist: wer es gesagt hat, oder eine Quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Claims that rest on it</source>
      <translation>Behauptungen, die darauf beruhen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Claims that stayed as they were</source>
      <translation>Behauptungen, die blieben, wie sie waren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be</source>
      <translation>Behauptungen, wie sie sein werden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be (the first {count} of {all})</source>
      <translation>Behauptungen, wie sie sein werden (die ersten {count} von {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>Claims, not an article: load it with “Load archive…” in the menu “File”.</source>
      <translation>Behauptungen, kein Artikel: mit „Archiv laden…“ im Menü „Datei“ laden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Clear all</source>
      <translation>Alle aufheben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Clear filter</source>
      <translation>Filter aufheben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it after the last word.</source>
      <translation>Nach dem letzten Wort schließen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Close it there and try again, or choose another name or folder.</source>
      <translation>Dort schließen und erneut versuchen, oder einen anderen Namen oder Ordner wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it, or put the words into quotation marks.</source>
      <translation>Schließen, oder die Wörter in Anführungszeichen setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Close its brackets, or switch patterns off.</source>
      <translation>Die Klammern schließen oder die Muster ausschalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Close other programs, or start ClaimTracker again.</source>
      <translation>Andere Programme schließen oder ClaimTracker neu starten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Close other programs, then try again.</source>
      <translation>Andere Programme schließen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Close the find bar (Esc)</source>
      <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Colour and sign</source>
      <translation>Farbe und Zeichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Colour and sign of rating {number}</source>
      <translation>Farbe und Zeichen der Bewertung {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Colours of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>Columns and what they are read as</source>
      <translation>Spalten und als was sie gelesen werden</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Columns that are not part of the claim sheet were left out: {columns}.</source>
      <translation>Spalten, die nicht zur Prüfliste gehören, wurden weggelassen: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Comes with</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Comma between</source>
      <translation>Durch Komma getrennt</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Compare both and choose; your text is kept.</source>
      <translation>Beide vergleichen und wählen; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Compare every claim of the desk with every other ({scan_duplicates})</source>
      <translation>Jede Behauptung am Desk mit jeder anderen vergleichen ({scan_duplicates})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Compared by characters: there is no language pack for this text.</source>
      <translation>Nach Zeichen verglichen: Für diesen Text gibt es kein Sprachpaket.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Comparing “{file}” with the desk…</source>
      <translation>„{file}“ wird mit dem Desk verglichen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion</source>
      <translation>Fazit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion in your own words, then Enter</source>
      <translation>Fazit in eigenen Worten, dann Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Confidential</source>
      <translation>Vertraulich</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential or not</source>
      <translation>Vertraulich oder nicht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Confidential sources will be named in the files. Give them only to people who may know.</source>
      <translation>Vertrauliche Quellen werden in den Dateien genannt. Nur an Personen weitergeben, die es wissen dürfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential: “Source A” in every export unless you ask for its name</source>
      <translation>Vertraulich: in jedem Export „Source A“, außer der Name wird verlangt</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed</source>
      <comment>rating</comment>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed with note</source>
      <comment>rating</comment>
      <translation>Bestätigt mit Hinweis</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Conflict</source>
      <comment>effect</comment>
      <translation>Konflikt</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact details</source>
      <translation>Kontaktdaten</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Contacted on</source>
      <translation>Kontaktiert am</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copy details</source>
      <translation>Details kopieren</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Copy it to this computer first.</source>
      <translation>Zuerst auf diesen Computer kopieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Copy this scale</source>
      <translation>Diese Skala kopieren</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Correct Attribution</source>
      <comment>rating</comment>
      <translation>Richtig zugeschrieben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Ctrl+Enter</source>
      <translation>Strg+Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Cut</source>
      <translation>Gestrichen</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cut</source>
      <comment>rating</comment>
      <translation>Gestrichen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Cut it into several files, or save it as CSV UTF-8.</source>
      <translation>In mehrere Dateien teilen oder als CSV UTF-8 speichern.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Cut it into several files.</source>
      <translation>In mehrere Dateien teilen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Cut it into two calculations.</source>
      <translation>In zwei Rechnungen teilen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Cut it into two.</source>
      <translation>In zwei teilen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the file into parts, or paste the passage you need.</source>
      <translation>Die Datei in Teile zerlegen oder die benötigte Passage einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the text into parts, or paste the passage you need.</source>
      <translation>Den Text in Teile zerlegen oder die benötigte Passage einfügen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/widgets/date_field.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Dates</source>
      <translation>Datumsformat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>Days in “{column}” are read as {order}, as its other days show: {cell} is {day}.</source>
      <translation>Tage in „{column}“ werden als {order} gelesen, wie die übrigen zeigen: {cell} ist {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation>Dez</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Decide at least {fewest} pairs among the duplicates, then try again.</source>
      <translation>Mindestens {fewest} Paare bei den Dubletten entscheiden, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <source>Decide match</source>
      <translation>Treffer entscheiden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Decide on what was seen before</source>
      <translation>Entscheiden, was schon gesehen ist</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: a variant of the earlier claim.</source>
      <translation>Entschieden: eine Variante der früheren Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: an update of the earlier claim.</source>
      <translation>Entschieden: eine Aktualisierung der früheren Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: different. The two are never suggested for each other again.</source>
      <translation>Entschieden: verschieden. Die beiden werden einander nie wieder vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: the same words by another speaker.</source>
      <translation>Entschieden: dieselben Worte von jemand anderem.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision: {decision}</source>
      <translation>Entscheidung: {decision}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete article</source>
      <translation>Artikel löschen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete articles</source>
      <translation>Artikel löschen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/edit_claims.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Delete claim</source>
      <translation>Behauptung löschen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Delete claims</source>
      <translation>Behauptungen löschen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete for good…</source>
      <translation>Endgültig löschen…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete source</source>
      <translation>Quelle löschen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete sources</source>
      <translation>Quellen löschen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Delete view</source>
      <translation>Ansicht löschen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete what is selected for good, with its history and files (Del)</source>
      <translation>Ausgewähltes endgültig löschen, mit Verlauf und Dateien (Entf)</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>Delete {count} records for good?</source>
      <translation>
        <numerusform>{count} Datensatz endgültig löschen?</numerusform>
        <numerusform>{count} Datensätze endgültig löschen?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Deleting for good…</source>
      <translation>Wird endgültig gelöscht…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Description of rating {number}</source>
      <translation>Beschreibung der Bewertung {number}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Desk</source>
      <translation>Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Desk notes</source>
      <translation>Notizen für den Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Details and roles</source>
      <translation>Details und Rollen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Details and roles of the article</source>
      <translation>Details und Rollen des Artikels</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Different</source>
      <translation>Verschieden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Differs in</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that claim says {theirs}; this says {mine}.</source>
      <translation>Unterschied bei {kinds}: Jene Behauptung sagt {theirs}; diese sagt {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that one has “{piece}”; this has not.</source>
      <translation>Unterschied bei {kinds}: Jene hat „{piece}“; diese nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that verdict was for {theirs}; this says {mine}.</source>
      <translation>Unterschied bei {kinds}: Jenes Urteil galt {theirs}; diese sagt {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: this has “{piece}”; that one has not.</source>
      <translation>Unterschied bei {kinds}: Diese hat „{piece}“; jene nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in: {pieces}</source>
      <translation>Unterschiede: {pieces}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Direction</source>
      <translation>Schreibrichtung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Discard changes</source>
      <translation>Änderungen verwerfen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Divide by its unit first.</source>
      <translation>Zuerst durch die Einheit teilen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Do not open it elsewhere unless you trust whoever sent it.</source>
      <translation>Nicht anderswo öffnen, außer der Absender ist vertrauenswürdig.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Does not hold</source>
      <translation>Hält nicht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Done again: {change}</source>
      <translation>Wiederholt: {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Draft {number}</source>
      <translation>Fassung {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}</source>
      <translation>Fassung {number} von {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}: read an earlier one</source>
      <translation>Fassung {number} von {total}: eine frühere lesen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Draft {number}: {told}</source>
      <translation>Fassung {number}: {told}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Draft {number}: {told}.</source>
      <translation>Fassung {number}: {told}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Drafts side by side</source>
      <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Drop a file here, or attach one: it is kept in the library, once.</source>
      <translation>Eine Datei hierher ziehen oder anhängen: Sie wird in der Bibliothek aufbewahrt, einmal.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Drop claims.csv and evidence.csv here. Nothing is written before you say Apply.</source>
      <translation>claims.csv und evidence.csv hierher ziehen. Vor „Anwenden“ wird nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Drop files or a folder here: any CSV or Excel table of earlier checks, ClaimReview as JSON
or in saved web pages, the Data Commons feed, Fact-Check Insights, the archive of a whole desk.
Nothing is written before you say Load.</source>
      <translation>Dateien oder einen Ordner hierher ziehen: jede CSV- oder Excel-Tabelle früherer Checks, ClaimReview als JSON
oder in gespeicherten Webseiten, den Data-Commons-Feed, Fact-Check Insights, das Archiv eines ganzen Desks.
Vor „Laden“ wird nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Drop files, paste text, or open a file</source>
      <translation>Dateien ablegen, Text einfügen oder eine Datei öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Drop links, headings and lists of what was pasted</source>
      <translation>Links, Überschriften und Listen aus dem Eingefügten entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/services/bulk_edit.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Due this week</source>
      <translation>Diese Woche fällig</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Due today</source>
      <translation>Heute fällig</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Due {day}</source>
      <translation>Fällig {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Due, by checker</source>
      <translation>Fälliges, nach Prüfer/in</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Duplicates</source>
      <translation>Dubletten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Duplicates to decide</source>
      <translation>Offene Dubletten</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Each part may hold, yet the claim leads astray.</source>
      <comment>rating</comment>
      <translation>Jeder Teil mag stimmen, doch die Behauptung führt in die Irre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Earlier claim</source>
      <translation>Frühere Behauptung</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Edit article</source>
      <translation>Artikel bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Edit contact</source>
      <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit evidence</source>
      <translation>Beleg bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit other wordings</source>
      <translation>Andere Wortlaute bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Edit rating scale</source>
      <translation>Bewertungsskala bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <source>Edit sighting</source>
      <translation>Sichtung bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit source</source>
      <translation>Quelle bearbeiten</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit statement</source>
      <translation>Aussage bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit tags</source>
      <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Edit {what}</source>
      <translation>{what} bearbeiten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Effect</source>
      <translation>Wirkung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here and leave the desk as it was</source>
      <translation>Hier beenden und den Desk lassen, wie er war</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here with the claims that are in; Undo takes them back</source>
      <translation>Hier beenden und behalten, was schon drin ist; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>End of claim {number}.</source>
      <translation>Ende der Behauptung {number}.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Entry removed.</source>
      <translation>Eintrag entfernt.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Errors by kind</source>
      <translation>Fehler nach Art</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Esc stops it.</source>
      <translation>Esc bricht ab.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Every choice holds at once and is kept.</source>
      <translation>Jede Wahl gilt sofort und bleibt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Every highlight of this draft was looked at.</source>
      <translation>Jede Markierung dieser Fassung wurde angesehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Every pair is decided</source>
      <translation>Jedes Paar ist entschieden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Every sentence is accounted for</source>
      <translation>Jeder Satz ist erledigt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Every sentence is accounted for.</source>
      <translation>Jeder Satz ist erledigt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Every sentence of what was begun is accounted for. {next_open} goes to the next open one.</source>
      <translation>Jeder Satz des Begonnenen ist erledigt. {next_open} geht zum nächsten offenen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is confidential.</source>
      <translation>Jede Quelle ist vertraulich.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is secondary.</source>
      <translation>Jede Quelle ist sekundär.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>Every text field uses it.</source>
      <translation>Jedes Textfeld benutzt sie.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_same.py" />
      <source>Every word of this is on the desk already.</source>
      <translation>Jedes Wort davon ist schon am Desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Everything else</source>
      <translation>Alles andere</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Everything or nothing of it comes in.</source>
      <translation>Es kommt alles davon herein oder nichts.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Excel</source>
      <comment>format</comment>
      <translation>Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>Excel workbook</source>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation</source>
      <translation>Erläuterung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation and published check</source>
      <translation>Erläuterung und veröffentlichter Check</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>Export as CSV instead.</source>
      <translation>Stattdessen als CSV exportieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export the claims that are selected or found as a claim sheet</source>
      <translation>Die ausgewählten oder gefundenen Behauptungen als Prüfliste exportieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export these…</source>
      <translation>Diese exportieren…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export this article</source>
      <translation>Diesen Artikel exportieren</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export {count} claims…</source>
      <translation>
        <numerusform>{count} Behauptung exportieren…</numerusform>
        <numerusform>{count} Behauptungen exportieren…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Export ⏎</source>
      <translation>Exportieren ⏎</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>FC</source>
      <translation>FC</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Fact check</source>
      <translation>Faktencheck</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>Fact-Check Insights</source>
      <translation>Fact-Check Insights</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>False</source>
      <translation>Falsch</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>False</source>
      <comment>rating</comment>
      <translation>Falsch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Feb</source>
      <comment>month</comment>
      <translation>Feb</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Fetch page</source>
      <translation>Seite abrufen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <source>Fetched from {address} on {day} at {time} UTC.</source>
      <translation>Abgerufen von {address} am {day} um {time} UTC.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Fetching the page from “{name}”…</source>
      <translation>Seite wird von „{name}“ abgerufen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer</source>
      <translation>Weniger</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer ({count} more: find them above)</source>
      <translation>
        <numerusform>Weniger (noch {count}: oben suchen)</numerusform>
        <numerusform>Weniger ({count} weitere: oben suchen)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Fewer fields</source>
      <translation>Weniger Felder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Fewer words or fewer values find more.</source>
      <translation>Weniger Wörter oder weniger Werte finden mehr.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Field words are offered while you type.</source>
      <translation>Feldwörter werden beim Tippen angeboten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Fields are: {fields}.</source>
      <translation>Felder sind: {fields}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>File removed.</source>
      <translation>Datei entfernt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <location filename="preferences" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>Files of before were left as they were.</source>
      <translation>Frühere Dateien blieben, wie sie waren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill a new library…</source>
      <translation>Neue Bibliothek füllen…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Fill in one of them.</source>
      <translation>Eines davon ausfüllen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill this desk</source>
      <translation>Diesen Desk füllen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Find a value…</source>
      <translation>Wert suchen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Find an action or key…</source>
      <translation>Aktion oder Taste suchen…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Find in article</source>
      <translation>Im Artikel suchen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Find in this article ({find})</source>
      <translation>In diesem Artikel suchen ({find})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Find one that readers may see.</source>
      <translation>Eine suchen, die die Leserschaft sehen darf.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Finding</source>
      <comment>field</comment>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding: one or two sentences</source>
      <translation>Befund: ein oder zwei Sätze</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>First claims, as they will be</source>
      <translation>Erste Behauptungen, wie sie sein werden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>First page</source>
      <translation>Erste Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows of the sheet “claims”</source>
      <comment>format</comment>
      <translation>Erste Zeilen der Tabelle „claims“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows, as they will be written</source>
      <comment>format</comment>
      <translation>Erste Zeilen, wie sie geschrieben werden</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Fits best of all</source>
      <translation>Passt am besten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Five dates: choose</source>
      <translation>Fünf Daten: wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder for the files</source>
      <translation>Ordner für die Dateien</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>For</source>
      <comment>what a library is for</comment>
      <translation>Für</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>For 3 percent more, multiply by (1 + 3 %).</source>
      <translation>Für 3 Prozent mehr mit (1 + 3 %) malnehmen.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>For ClaimReview; kept with the desk, for everybody at it.</source>
      <translation>Für ClaimReview; wird am Desk behalten, für alle dort.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>For editor and author: what must and should change, with wording and sources. Word and page.</source>
      <comment>format</comment>
      <translation>Für Redaktion und Autor/in: was geändert werden muss und soll, mit Wortlaut und Quellen. Word und Webseite.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Formula</source>
      <translation>Formel</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Four Pinocchios</source>
      <comment>rating</comment>
      <translation>Vier Pinocchios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Four dates: choose</source>
      <translation>Vier Daten: wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Fourth fifth</source>
      <translation>Viertes Fünftel</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Free conclusion</source>
      <comment>rating</comment>
      <translation>Freies Fazit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Free software under the Apache License 2.0; its text comes with the program as LICENSE.</source>
      <translation>Freie Software unter der Apache-Lizenz 2.0; ihr Text liegt dem Programm als LICENSE bei.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Free some space or choose another folder, then try again.</source>
      <translation>Platz schaffen oder einen anderen Ordner wählen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then save again.</source>
      <translation>Platz schaffen, dann erneut speichern.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then try again.</source>
      <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>From here it goes on to {steps} or {last}.</source>
      <translation>Von hier geht es weiter zu {steps} oder {last}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>From which source</source>
      <translation>Aus welcher Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>From worst to best, all scales</source>
      <translation>Von der schlechtesten zur besten, alle Skalen</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Geppetto Checkmark</source>
      <comment>rating</comment>
      <translation>Geppetto-Häkchen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Give a shorter name.</source>
      <translation>Einen kürzeren Namen geben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict first; then a second reader signs.</source>
      <translation>Zuerst ein Urteil geben; dann liest jemand gegen und gibt frei.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict: the claim is checked then.</source>
      <translation>Ein Urteil geben: Dann ist die Behauptung geprüft.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Give another date or speaker if it was said again.</source>
      <translation>Ein anderes Datum oder eine andere Person angeben, wenn es noch einmal gesagt wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles a section in their details ({article_details}) to see this.</source>
      <translation>Artikeln in ihren Details ({article_details}) ein Ressort geben, um dies zu sehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles an outlet in their details ({article_details}) to see this.</source>
      <translation>Artikeln in ihren Details ({article_details}) ein Medium geben, um dies zu sehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Give both the same independence group, so that they count once, or find another source.</source>
      <translation>Beiden dieselbe Herkunftsgruppe geben, damit sie einfach zählen, oder eine andere Quelle suchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Give each its own label.</source>
      <translation>Jeder eine eigene Bezeichnung geben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Give it a verdict to check it anew.</source>
      <translation>Geben Sie ein Urteil ab, um sie neu zu prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give it one, so that the formula can speak of it.</source>
      <translation>Einen vergeben, damit die Formel ihn nennen kann.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give one of them another name.</source>
      <translation>Einem davon einen anderen Namen geben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Give the source a title or a URL.</source>
      <translation>Der Quelle einen Titel oder eine URL geben.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Give verdict</source>
      <translation>Urteil geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 1</source>
      <translation>Urteil 1 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 2</source>
      <translation>Urteil 2 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 3</source>
      <translation>Urteil 3 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 4</source>
      <translation>Urteil 4 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 5</source>
      <translation>Urteil 5 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 6</source>
      <translation>Urteil 6 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 7</source>
      <translation>Urteil 7 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 8</source>
      <translation>Urteil 8 geben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 9</source>
      <translation>Urteil 9 geben</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Give what is missing in the inspector, or choose other claims. The address of a published check is written below its explanation.</source>
      <translation>Das Fehlende im Inspektor angeben oder andere Behauptungen wählen. Die Adresse eines veröffentlichten Checks steht unter seiner Erläuterung.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>Go back to the latest backup; the library as it is stays beside it.</source>
      <translation>Zur letzten Sicherung zurückgehen; die Bibliothek, wie sie ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>Go to that window, or close it first.</source>
      <translation>Zu jenem Fenster wechseln oder es zuerst schließen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Go to the next highlight that needs eyes ({next_review})</source>
      <translation>Zur nächsten Markierung, die angesehen werden muss ({next_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Go to the next note of the writer ({next_note})</source>
      <translation>Zur nächsten Autorennotiz ({next_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Go to the next open sentence ({next_open})</source>
      <translation>Zum nächsten offenen Satz ({next_open})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Go to the next passage that differs</source>
      <translation>Zur nächsten Passage, die abweicht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Go to these articles</source>
      <translation>Zu diesen Artikeln gehen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Goes to the bin; can be undone</source>
      <translation>Kommt in den Papierkorb; lässt sich rückgängig machen</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there, with its sources {sources}.</source>
      <translation>
        <numerusform>Kommt zur Behauptung, die dort steht, mit ihrer Quelle {sources}.</numerusform>
        <numerusform>Kommt zur Behauptung, die dort steht, mit ihren Quellen {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there; the note is kept with it.</source>
      <translation>Kommt zur Behauptung, die dort steht; die Notiz bleibt dabei erhalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Going back would change:</source>
      <translation>Zurückgehen würde ändern:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Green, check</source>
      <translation>Grün, Häkchen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Grey, dashed circle</source>
      <translation>Grau, gestrichelter Kreis</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Half True</source>
      <comment>rating</comment>
      <translation>Halb wahr</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Hand over the call sheet</source>
      <translation>Anrufliste übergeben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Hard differences</source>
      <translation>Harte Unterschiede</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Have its text recognised first (OCR) by the program that scanned it, or paste the text instead.</source>
      <translation>Den Text erst vom Scanprogramm erkennen lassen (OCR), oder stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Headline of the published check</source>
      <translation>Überschrift des Checks</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Here</source>
      <comment>in this claim</comment>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Hidden passages, {hidden} in all: kept as furniture, marked “[hidden]”, and left out of the text.</source>
      <translation>Verborgene Stellen, zusammen {hidden}: als Beiwerk behalten, mit „[hidden]“ gekennzeichnet und aus dem Text herausgelassen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar</source>
      <translation>Diese Leiste ausblenden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Hide this bar until there is more to look at</source>
      <translation>Diese Leiste ausblenden, bis mehr anzusehen ist</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar; the notes keep waiting, and M brings them back</source>
      <translation>Diese Leiste ausblenden; die Notizen warten weiter, M holt sie zurück</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Highlight it as the same claim ({same_claim})</source>
      <translation>Als dieselbe Behauptung markieren ({same_claim})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Highlight removed; its claim stays on the desk.</source>
      <translation>Markierung entfernt; ihre Behauptung bleibt am Desk.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight selection for this claim</source>
      <translation>Auswahl für diese Behauptung markieren</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight the other place as this claim</source>
      <translation>Die andere Stelle als diese Behauptung markieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Highlight to look at</source>
      <translation>Markierung zum Ansehen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted as the same claim.</source>
      <translation>Als dieselbe Behauptung markiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Highlighted in the PDF.</source>
      <translation>Im PDF markiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted in ¶ {paragraph} as the same claim.</source>
      <translation>In ¶ {paragraph} als dieselbe Behauptung markiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <source>History and verdicts record this name:</source>
      <translation>Verlauf und Urteile halten diesen Namen fest:</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the article</source>
      <translation>Verlauf des Artikels</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the claim</source>
      <translation>Verlauf der Behauptung</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the source</source>
      <translation>Verlauf der Quelle</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>History, verdicts and second readings record it.</source>
      <translation>Verlauf, Urteile und Gegenlesen halten ihn fest.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds</source>
      <translation>Hält</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds in part or unclear</source>
      <translation>Hält teils oder unklar</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>How dates are shown; they are typed in any of these ways.</source>
      <translation>Wie Daten gezeigt werden; tippen lassen sie sich in jeder dieser Formen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>How far it is</source>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>How far it may be off: 0.5, or 2 %. Empty means as it was rounded.</source>
      <translation>Wie weit sie abweichen darf: 0,5 oder 2 %. Leer heißt: wie gerundet wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>How far the change is</source>
      <translation>Wie weit die Änderung ist</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>How many notes there are on what the check lacks; the inspector tells them</source>
      <translation>Wie viele Hinweise es gibt, was der Prüfung fehlt; der Inspektor nennt sie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>How the scale looks beside a claim</source>
      <translation>Wie die Skala neben einer Behauptung aussieht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/search_line.py" />
      <source>How the search can go on</source>
      <translation>Wie die Suche weitergehen kann</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>How we know, at length</source>
      <translation>Woher wir es wissen, ausführlich</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we rate</source>
      <translation>So bewerten wir</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we worked it out</source>
      <translation>So haben wir gerechnet</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>If it holds earlier checks, bring it in with Load archive. For its text, paste that instead.</source>
      <translation>Enthält sie frühere Checks, über Archiv laden hereinholen. Für ihren Text: diesen einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>If you trust whoever sent it, save it as CSV UTF-8 and load that file.</source>
      <translation>Wenn der Absender vertrauenswürdig ist, als CSV UTF-8 speichern und jene Datei laden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import a claim sheet</source>
      <translation>Prüfliste importieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all</source>
      <translation>Alle importieren</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all {count}</source>
      <translation>
        <numerusform>Diesen importieren</numerusform>
        <numerusform>Alle {count} importieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Import an article, select a sentence in it and press {mark_claim}: that is a claim.</source>
      <translation>Einen Artikel importieren, darin einen Satz auswählen und {mark_claim} drücken: Das ist eine Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article: paste its text, drop a file on the window, or open one. Or look around first.</source>
      <translation>Einen Artikel importieren: Text einfügen, eine Datei auf das Fenster ziehen oder eine öffnen. Oder sich erst umsehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Import archive</source>
      <translation>Archiv importieren</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import article</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Import articles</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import article…</source>
      <translation>Artikel importieren…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import as draft {number} ⏎</source>
      <translation>Als Fassung {number} importieren ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Import as its draft {number}</source>
      <translation>Als seine Fassung {number} importieren</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import claim sheet</source>
      <translation>Prüfliste importieren</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import claim sheet…</source>
      <translation>Prüfliste importieren…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>Import draft</source>
      <translation>Fassung importieren</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from clipboard</source>
      <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from file…</source>
      <translation>Aus Datei importieren…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from web address…</source>
      <translation>Von Webadresse importieren…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import it as the next draft of “{title}” (Enter, or Ctrl+Enter in a field)</source>
      <translation>Als nächste Fassung von „{title}“ importieren (Enter, in einem Feld Strg+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import nothing of this (Esc)</source>
      <translation>Nichts davon importieren (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import the article as it is shown (Enter, or Ctrl+Enter in a field)</source>
      <translation>Den Artikel importieren, wie er hier steht (Enter, in einem Feld Strg+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import this one and those that follow, as they are read</source>
      <translation>Diesen importieren und die folgenden, sobald sie gelesen sind</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import ⏎</source>
      <translation>Importieren ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as draft {number}.</source>
      <translation>Als Fassung {number} importiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as “{title}”.</source>
      <translation>Als „{title}“ importiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>In no article</source>
      <translation>In keinem Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>In short:</source>
      <translation>Kurz gesagt:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_bin.py" />
      <source>In the bin now, and brought back by this sheet: {told}.</source>
      <translation>Jetzt im Papierkorb, von dieser Liste zurückgeholt: {told}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>In the bin now, and brought back: {count}.</source>
      <translation>Jetzt im Papierkorb und zurückgeholt: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>In the sheet</source>
      <translation>In der Liste</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>In your spreadsheet program choose “Save as” and “CSV UTF-8”, then open that file.</source>
      <translation>In der Tabellenkalkulation „Speichern unter“ und „CSV UTF-8“ wählen, dann jene Datei öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma is decimal.</source>
      <translation>In „{written}“ ist das Komma das Dezimalzeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma parts thousands.</source>
      <translation>In „{written}“ trennt das Komma die Tausender.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point is decimal.</source>
      <translation>In „{written}“ ist der Punkt das Dezimalzeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point parts thousands.</source>
      <translation>In „{written}“ trennt der Punkt die Tausender.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Independence group</source>
      <translation>Herkunftsgruppe</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Inflation-adjusted</source>
      <translation>Inflationsbereinigt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <location filename="claimtracker/exchange/scales.py" />
      <location filename="claimtracker/services/demo.py" />
      <location filename="claimtracker/ui/icons.py" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <location filename="claimtracker/ui/theme.py" />
      <source>Install ClaimTracker again.</source>
      <translation>ClaimTracker neu installieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>Install the latest version to open it; nothing was changed.</source>
      <translation>Zum Öffnen die neueste Version installieren; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Install the latest version to open it; the file was not changed.</source>
      <translation>Zum Öffnen die neueste Version installieren; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is a sign missing before it?</source>
      <translation>Fehlt davor ein Zeichen?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is it zero by zero, or a root below zero?</source>
      <translation>Ist es null durch null oder eine Wurzel aus weniger als null?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Is this right, and where is it written?</source>
      <translation>Stimmt das, und wo steht es?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Is this the passage? Choose a place, or select the words.</source>
      <translation>Ist das die Passage? Eine Stelle wählen oder die Wörter auswählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>It can also change claims that are here. Its own place shows each change before it is made.</source>
      <translation>Sie kann auch vorhandene Behauptungen ändern. Ihre eigene Seite zeigt jede Änderung vorab.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It cannot be checked.</source>
      <comment>rating</comment>
      <translation>Das lässt sich nicht prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It closes and leaves things everywhere.</source>
      <translation>Sie schließt und verlässt überall.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It does not fit this desk better.</source>
      <translation>Es passt nicht besser zu diesem Desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It fits this desk better and is no worse on the shipped pairs.</source>
      <translation>Es passt besser zu diesem Desk und ist bei den mitgelieferten Paaren nicht schlechter.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds only with facts that were left out.</source>
      <comment>rating</comment>
      <translation>Es stimmt nur mit Fakten, die weggelassen wurden.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds, but needs a clarification.</source>
      <comment>rating</comment>
      <translation>Es stimmt, braucht aber eine Erläuterung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>It is a new article</source>
      <translation>Es ist ein neuer Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>It is like that already.</source>
      <translation>Es ist schon so.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>It is like that now: nothing would change.</source>
      <translation>Es ist jetzt so: Nichts würde sich ändern.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>It is signed off and stays as it was signed. Reopen it with a reason first.</source>
      <translation>Sie ist freigegeben und blieb, wie sie freigegeben wurde. Zuerst mit Begründung wieder öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It judges as before on this desk, and more surely.</source>
      <translation>Es urteilt an diesem Desk wie zuvor, nur sicherer.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>It knows {values}.</source>
      <translation>Bekannt sind {values}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It makes no difference worth keeping.</source>
      <translation>Der Unterschied lohnt das Behalten nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/work.py" />
      <source>It may have been removed meanwhile.</source>
      <translation>Es wurde vielleicht inzwischen entfernt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It moves the keyboard's focus or the caret.</source>
      <translation>Sie bewegt den Tastaturfokus oder die Schreibmarke.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens a menu of the window.</source>
      <translation>Sie öffnet ein Menü des Fensters.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens menus.</source>
      <translation>Sie öffnet Menüs.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It presses what has the focus.</source>
      <translation>Sie drückt, was den Fokus hat.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>It says {number} there: mark it as a claim of its own with C.</source>
      <translation>Dort steht {number}: mit C als eigene Behauptung markieren.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was not meant to be believed.</source>
      <comment>rating</comment>
      <translation>Es sollte nicht geglaubt werden.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was true once.</source>
      <comment>rating</comment>
      <translation>Es war einmal wahr.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Its claim is in the text.</source>
      <translation>Ihre Behauptung steht im Text.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Its columns are: {columns}.</source>
      <translation>Ihre Spalten sind: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Its menu takes it over all the same.</source>
      <translation>Ihr Menü übernimmt es trotzdem.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Its rarest words</source>
      <translation>Seltenste Wörter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Its rounding</source>
      <translation>Wie gerundet</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Its verdicts may be published as ClaimReview</source>
      <translation>Ihre Urteile dürfen als ClaimReview veröffentlicht werden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>J next</source>
      <translation>J weiter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>JSON records</source>
      <translation>JSON-Datensätze</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jan</source>
      <comment>month</comment>
      <translation>Jan</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Join</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Join claims</source>
      <translation>Behauptungen zusammenführen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Join sources</source>
      <translation>Quellen zusammenführen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Join the two…</source>
      <translation>Die beiden zusammenführen…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Joined with {count} other claims</source>
      <translation>
        <numerusform>Mit einer anderen Behauptung zusammengeführt</numerusform>
        <numerusform>Mit {count} anderen Behauptungen zusammengeführt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Joined: the two are one claim now.</source>
      <translation>Zusammengeführt: Die beiden sind jetzt eine Behauptung.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Judgement cannot be made yet.</source>
      <comment>rating</comment>
      <translation>Ein Urteil ist noch nicht möglich.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jul</source>
      <comment>month</comment>
      <translation>Juli</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jun</source>
      <comment>month</comment>
      <translation>Juni</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>K previous</source>
      <translation>K zurück</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Keep apart</source>
      <translation>Getrennt lassen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Keep as it was</source>
      <translation>Lassen, wie es war</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep as version {version}</source>
      <translation>Als Version {version} behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Keep it below {most} signs.</source>
      <translation>Unter {most} Zeichen bleiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Keep it elsewhere and write where in the notes.</source>
      <translation>Anderswo aufbewahren und in den Notizen sagen, wo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Keep mine</source>
      <translation>Meines behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep nothing of it</source>
      <translation>Nichts davon behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Keep sources apart</source>
      <translation>Quellen getrennt lassen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Keep the changes to this scale first, or discard them.</source>
      <translation>Erst die Änderungen an dieser Skala behalten oder verwerfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Keep the desk’s</source>
      <translation>Die vom Desk behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Keep the desk’s in all</source>
      <translation>Überall die vom Desk behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Keep the last backup; try again.</source>
      <translation>Die letzte Sicherung behalten; erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep the new scale</source>
      <translation>Neue Skala behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep what was learnt</source>
      <translation>Gelerntes behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Keeps it out of sight, with your reason</source>
      <translation>Nimmt ihn aus dem Blick, mit Ihrer Begründung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Key</source>
      <comment>field</comment>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Kind of source</source>
      <translation>Art der Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Known because they stand in the files more than once: {count}.</source>
      <translation>Bekannt, weil mehrfach in den Dateien: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Known source: {source}</source>
      <translation>Bekannte Quelle: {source}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label</source>
      <translation>Bezeichnung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label of rating {number}</source>
      <translation>Bezeichnung der Bewertung {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Lacks</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="preferences" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Language</source>
      <comment>field</comment>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 12 months</source>
      <translation>Letzte 12 Monate</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Later this week</source>
      <translation>Später diese Woche</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Learn from decisions</source>
      <translation>Aus Entscheidungen lernen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Learning from the decisions on this desk…</source>
      <translation>Lernt aus den Entscheidungen an diesem Desk…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Learning was stopped. Nothing was changed.</source>
      <translation>Das Lernen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Leave as it is</source>
      <translation>Lassen, wie es ist</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Leave it</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Leave its unit out.</source>
      <translation>Die Einheit weglassen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Leave out × 100: a result in percent is shown as percent by itself.</source>
      <translation>× 100 weglassen: Ein Ergebnis in Prozent wird von selbst als Prozent gezeigt.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Leave the note out</source>
      <translation>Notiz weglassen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Leave the note out, in later drafts too ({refuse_note})</source>
      <translation>Notiz weglassen, auch in späteren Fassungen ({refuse_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out.</source>
      <translation>Weggelassen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out: the article on the desk was opened instead.</source>
      <translation>Weggelassen: Stattdessen wurde der Artikel am Desk geöffnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Left out: {statement}: {faults}.</source>
      <translation>Weggelassen: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Left to right</source>
      <translation>Von links nach rechts</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Legal risk.</source>
      <translation>Rechtliches Risiko.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Let another person accept the verdict.</source>
      <translation>Eine andere Person das Urteil annehmen lassen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Let matching learn from decisions</source>
      <translation>Ähnlichkeit aus Entscheidungen lernen lassen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Libraries and their licences</source>
      <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before, but {difference}</source>
      <translation>Wie eine schon geprüfte, aber {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before: look at the words</source>
      <translation>Wie eine schon geprüfte: auf die Worte achten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one on the desk, but {difference}</source>
      <translation>Wie eine am Desk, aber {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Line {first} already holds this claim in the same article. If it is another claim, give it a claim_id of its own and load the file again.</source>
      <translation>Zeile {first} enthält diese Behauptung im selben Artikel schon. Ist es eine andere, geben Sie ihr eine eigene claim_id und laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Line {line}: {problem}</source>
      <translation>Zeile {line}: {problem}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>Lines above the heads of the columns were passed over: {count}.</source>
      <translation>Zeilen über den Spaltenköpfen wurden übergangen: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Lines {first} to {last}</source>
      <translation>Zeilen {first} bis {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>Lines {line} and {other} give different values for the same record.</source>
      <translation>Die Zeilen {line} und {other} geben für denselben Datensatz verschiedene Werte an.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Link</source>
      <comment>verb</comment>
      <translation>Verknüpfen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link a source ({link_source})</source>
      <translation>Quelle verknüpfen ({link_source})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Link one with E.</source>
      <translation>Mit E eine verknüpfen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/link_sources.py" />
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link source</source>
      <translation>Quelle verknüpfen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>List the notes</source>
      <translation>Notizen auflisten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>List what waits</source>
      <translation>Auflisten, was wartet</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load</source>
      <translation>Laden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Load an archive</source>
      <translation>Archiv laden</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Load archive</source>
      <translation>Archiv laden</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Load archive…</source>
      <translation>Archiv laden…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/empty_place.py" />
      <source>Load earlier checks…</source>
      <translation>Frühere Faktenchecks laden…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load {count} claims</source>
      <translation>
        <numerusform>{count} Behauptung laden</numerusform>
        <numerusform>{count} Behauptungen laden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/paged_rows.py" />
      <source>Loading</source>
      <translation>Lädt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Loading was stopped and what is in was kept.</source>
      <translation>Das Laden wurde abgebrochen; was schon da ist, wurde behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <source>Loading was stopped; nothing of it was kept.</source>
      <translation>Das Laden wurde abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Loading {count} claims…</source>
      <translation>
        <numerusform>{count} Behauptung wird geladen…</numerusform>
        <numerusform>{count} Behauptungen werden geladen…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Locator</source>
      <translation>Fundstelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Log what came of asking</source>
      <translation>Festhalten, was die Anfrage ergab</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: asked</source>
      <translation>Festhalten: angefragt</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: confirmed</source>
      <translation>Festhalten: bestätigt</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: declined</source>
      <translation>Festhalten: abgelehnt</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: no answer</source>
      <translation>Festhalten: keine Antwort</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Log: {what}</source>
      <translation>Festhalten: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_desk.py" />
      <source>Logged for {name}: {status}.</source>
      <translation>Für {name} festgehalten: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Logged: {status}.</source>
      <translation>Festgehalten: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Logs it for today</source>
      <translation>Hält es für heute fest</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Long explanation</source>
      <comment>field</comment>
      <translation>Lange Erläuterung</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Look again and repeat it.</source>
      <translation>Erneut ansehen und wiederholen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Look at its history and change it by hand.</source>
      <translation>Den Verlauf ansehen und von Hand ändern.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Look at the marked words</source>
      <translation>Die markierten Wörter ansehen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words before you use that verdict.</source>
      <translation>Vor dem Verwenden jenes Urteils die markierten Wörter ansehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words.</source>
      <translation>Die markierten Wörter ansehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for fewer words.</source>
      <translation>Nach weniger Wörtern suchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for other words.</source>
      <translation>Nach anderen Wörtern suchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Look for where they have it from: a document, a dataset, a person.</source>
      <translation>Suchen, woher sie es haben: ein Dokument, ein Datensatz, eine Person.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Looking for claims that say the same</source>
      <translation>Sucht Behauptungen, die dasselbe sagen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Looks like</source>
      <translation>Ähnelt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>Made {count} claims.</source>
      <translation>
        <numerusform>{count} Behauptung angelegt.</numerusform>
        <numerusform>{count} Behauptungen angelegt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make a claim of the note</source>
      <translation>Aus der Notiz eine Behauptung machen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make claims of all notes</source>
      <translation>Aus allen Notizen Behauptungen machen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make claims of all notes that wait ({take_up_notes})</source>
      <translation>Aus allen wartenden Notizen Behauptungen machen ({take_up_notes})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Make claims of all places at once (Alt+M)</source>
      <translation>Aus allen Stellen auf einmal Behauptungen machen (Alt+M)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make it a claim</source>
      <translation>Zur Behauptung machen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Make its repetitions narrower: (a+)+ tries every division.</source>
      <translation>Die Wiederholungen enger fassen: (a+)+ probiert jede Aufteilung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Make room on it, then try again.</source>
      <translation>Dort Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Make the file and its folder writable, then try again.</source>
      <translation>Die Datei und ihren Ordner beschreibbar machen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the file writable, or open a copy of it elsewhere.</source>
      <translation>Die Datei beschreibbar machen oder anderswo eine Kopie davon öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the folder writable, or copy the library elsewhere.</source>
      <translation>Den Ordner beschreibbar machen oder die Bibliothek anderswohin kopieren.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make the suggestion a claim</source>
      <translation>Aus dem Vorschlag eine Behauptung machen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Mar</source>
      <comment>month</comment>
      <translation>März</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places</source>
      <translation>Alle Stellen markieren</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places as one claim</source>
      <translation>Alle Stellen als eine Behauptung markieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark all…</source>
      <translation>Alle markieren…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Mark claim</source>
      <translation>Behauptung markieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Mark claims in an article, or import a claim sheet: those that look alike are laid side by side here.</source>
      <translation>Behauptungen in einem Artikel markieren oder eine Prüfliste importieren: Was sich ähnelt, liegt hier nebeneinander.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Mark sentence as claim</source>
      <translation>Satz als Behauptung markieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <source>Mark the selected words as a claim</source>
      <translation>Die ausgewählten Wörter als Behauptung markieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark the whole sentences</source>
      <translation>Ganze Sätze markieren</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark {count} places:</source>
      <translation>
        <numerusform>{count} Stelle markieren:</numerusform>
        <numerusform>{count} Stellen markieren:</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>Marked {count} places as one claim.</source>
      <translation>
        <numerusform>{count} Stelle als eine Behauptung markiert.</numerusform>
        <numerusform>{count} Stellen als eine Behauptung markiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching can learn from decisions: {count} of at least {least} decisions made.</source>
      <translation>
        <numerusform>Die Ähnlichkeit kann aus Entscheidungen lernen: {count} von mindestens {least} Entscheidungen getroffen.</numerusform>
        <numerusform>Die Ähnlichkeit kann aus Entscheidungen lernen: {count} von mindestens {least} Entscheidungen getroffen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>Matching learnt the meaning of {count} claims.</source>
      <translation>
        <numerusform>Für die Ähnlichkeit wurde die Bedeutung von {count} Behauptung gelernt.</numerusform>
        <numerusform>Für die Ähnlichkeit wurde die Bedeutung von {count} Behauptungen gelernt.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores as it came with ClaimTracker.</source>
      <translation>Ähnlichkeit wird bewertet, wie ClaimTracker sie mitbrachte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <source>Matching scores with what it learnt from now on.</source>
      <translation>Ähnlichkeit wird von jetzt an mit dem Gelernten bewertet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores with what it learnt on this desk.</source>
      <translation>Ähnlichkeit wird mit dem an diesem Desk Gelernten bewertet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>May</source>
      <comment>month</comment>
      <translation>Mai</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Menus and tips appear at once, and the caret does not blink.</source>
      <translation>Menüs und Hinweise erscheinen sofort, und die Schreibmarke blinkt nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Middle fifth</source>
      <translation>Mittleres Fünftel</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misattributed</source>
      <comment>rating</comment>
      <translation>Falsch zugeschrieben</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Miscaptioned</source>
      <comment>rating</comment>
      <translation>Falsch beschriftet</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misleading</source>
      <comment>rating</comment>
      <translation>Irreführend</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Misquoted</source>
      <translation>Falsch zitiert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Missing context</source>
      <translation>Fehlender Kontext</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Missing context</source>
      <comment>rating</comment>
      <translation>Kontext fehlt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Mixed</source>
      <translation>Gemischt</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mixture</source>
      <comment>rating</comment>
      <translation>Gemischt</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More decisions</source>
      <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>More fields</source>
      <translation>Mehr Felder</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>More than one column is called {columns}. The later ones have a number behind their names here; choose the one that is meant.</source>
      <translation>Mehr als eine Spalte heißt {columns}. Die späteren haben hier eine Nummer hinter dem Namen; wählen Sie die, die gemeint ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Most repeated claims</source>
      <translation>Meistwiederholte Behauptungen</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly False</source>
      <comment>rating</comment>
      <translation>Größtenteils falsch</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly True</source>
      <comment>rating</comment>
      <translation>Größtenteils wahr</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly false</source>
      <comment>rating</comment>
      <translation>Größtenteils falsch</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly true</source>
      <comment>rating</comment>
      <translation>Größtenteils wahr</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Move it away first.</source>
      <translation>Es zuerst wegräumen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} down</source>
      <translation>Bewertung {number} nach unten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} up</source>
      <translation>Bewertung {number} nach oben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Must change</source>
      <translation>Muss geändert werden</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>NOT stands before what is left out.</source>
      <translation>NOT steht vor dem, was wegbleibt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Name a new library</source>
      <translation>Neue Bibliothek benennen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Name a new library with --library, and import into that.</source>
      <translation>Mit --library eine neue Bibliothek nennen und dort importieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Name a speaker, or link a source that can be asked: an interview, an expert, a contact.</source>
      <translation>Angeben, wer es gesagt hat, oder eine Quelle verknüpfen, die man fragen kann: ein Interview, eine Fachperson, einen Kontakt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Name both in the finding or explanation, or say in a note on one why it does not decide.</source>
      <translation>Beide im Befund oder in der Erläuterung nennen, oder bei einer notieren, warum sie nicht entscheidet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Name confidential sources</source>
      <translation>Vertrauliche Quellen nennen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Name of the publisher</source>
      <translation>Name des Herausgebers</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Name of the scale</source>
      <translation>Name der Skala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name of the value</source>
      <translation>Name des Werts</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view</source>
      <translation>Name der Ansicht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view, then Enter</source>
      <translation>Name der Ansicht, dann Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Name that column in the first line of the file, or choose another file.</source>
      <translation>Jene Spalte in der ersten Zeile der Datei benennen oder eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Name, or nothing for nobody</source>
      <translation>Name, oder leer für niemanden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named</source>
      <translation>Genannt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Named in the writer’s {kind}; not read yet.</source>
      <translation>Genannt in der Autorennotiz ({kind}); noch nicht gelesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named or confidential, used or not</source>
      <translation>Genannt oder vertraulich, verwendet oder nicht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Naming</source>
      <translation>Nennung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Naming and use</source>
      <translation>Nennung und Verwendung</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Needs change</source>
      <comment>rating</comment>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Never suggest this one here again</source>
      <translation>Diese hier nie wieder vorschlagen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>New</source>
      <comment>effect</comment>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>New articles</source>
      <translation>Neue Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>New claims are compared when you scan again.</source>
      <translation>Neue Behauptungen werden beim nächsten Abgleich verglichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>New draft</source>
      <translation>Neue Fassung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>New scale</source>
      <translation>Neue Skala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>New wording</source>
      <translation>Neuer Wortlaut</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Next change</source>
      <translation>Nächste Änderung</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next claim</source>
      <translation>Nächste Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Next note</source>
      <translation>Nächste Notiz</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next note of the writer</source>
      <translation>Nächste Autorennotiz</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next open sentence</source>
      <translation>Nächster offener Satz</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next pair</source>
      <translation>Nächstes Paar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Next place (Enter)</source>
      <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Next seven days</source>
      <translation>Nächste sieben Tage</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next suggestion</source>
      <translation>Nächster Vorschlag</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Next to look at</source>
      <translation>Nächste anzusehende</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No action is called so, and none has this key.</source>
      <translation>Keine Aktion heißt so, und keine hat diese Taste.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No article is due. Give an article a due day in its details ({article_details}).</source>
      <translation>Kein Artikel ist fällig. Einem Artikel in seinen Details ({article_details}) unter Fällig einen Tag geben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>No article open</source>
      <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>No article was found on this page: everything came in as furniture. Set the roles yourself.</source>
      <translation>Auf dieser Seite wurde kein Artikel gefunden: Alles kam als Beiwerk herein. Die Rollen bitte selbst setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/recent_articles.py" />
      <source>No article was open yet</source>
      <translation>Noch war kein Artikel geöffnet</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No checker</source>
      <translation>Ohne Prüfer/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim follows in this article.</source>
      <translation>In diesem Artikel folgt keine Behauptung mehr.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>No claim is joined with this one.</source>
      <translation>Mit dieser ist keine Behauptung zusammengeführt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claim matches</source>
      <translation>Keine Behauptung passt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>No claim selected</source>
      <translation>Keine Behauptung ausgewählt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim stands before in this article.</source>
      <translation>In diesem Artikel steht davor keine Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>No claim was changed.</source>
      <translation>Keine Behauptung wurde geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No claim was made twice. {add_sighting} notes where else one was.</source>
      <translation>Keine Behauptung wurde zweimal aufgestellt. {add_sighting} hält fest, wo eine sonst noch auftrat.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>No claims here yet: select words in an article and press {mark_claim}.</source>
      <translation>Hier noch keine Behauptungen: in einem Artikel Wörter auswählen und {mark_claim} drücken.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>No claims in this article yet: select words and press {mark_claim}.</source>
      <translation>In diesem Artikel noch keine Behauptungen: Wörter auswählen und {mark_claim} drücken.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>No claims look alike</source>
      <translation>Keine Behauptungen ähneln sich</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claims yet</source>
      <translation>Noch keine Behauptungen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>No date</source>
      <translation>Kein Datum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>No earlier claim on this desk is like it.</source>
      <translation>Keine frühere Behauptung an diesem Desk ähnelt ihr.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No earlier claim was found for this one.</source>
      <translation>Zu dieser wurde keine frühere Behauptung gefunden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No kind of error was noted in this time. Write it beside a verdict.</source>
      <translation>In dieser Zeit wurde keine Fehlerart notiert. Sie wird neben dem Urteil eingetragen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/desk.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>No library is open.</source>
      <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>No longer narrow by this</source>
      <translation>Nicht mehr danach eingrenzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>No note of the writer waits here.</source>
      <translation>Hier wartet keine Autorennotiz.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>No open sentence asks to be checked.</source>
      <translation>Kein offener Satz verlangt eine Prüfung.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No outlet</source>
      <translation>Ohne Medium</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No problem</source>
      <translation>Kein Problem</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>No program on this computer opens “{file}”.</source>
      <translation>Kein Programm auf diesem Computer öffnet „{file}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rated claim of this time has a speaker. Fill in Speaker in the inspector.</source>
      <translation>Keine bewertete Behauptung dieser Zeit hat Urheber/in. Im Inspektor unter Urheber/in eintragen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>No rating</source>
      <translation>Keine Bewertung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rating of this time has a number on its scale.</source>
      <translation>Keine Bewertung dieser Zeit hat eine Zahl auf ihrer Skala.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>No reading process could start.</source>
      <translation>Kein Leseprozess ließ sich starten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>No risk</source>
      <translation>Kein Risiko</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No second reader</source>
      <translation>Ohne Gegenleser/in</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No section</source>
      <translation>Ohne Ressort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>No sentences to account for</source>
      <translation>Keine zu erledigenden Sätze</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>No source</source>
      <translation>Keine Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>No source is linked.</source>
      <translation>Keine Quelle ist verknüpft.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>No source linked yet.</source>
      <translation>Noch keine Quelle verknüpft.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No source matches</source>
      <translation>Keine Quelle passt</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>No source settles it.</source>
      <comment>rating</comment>
      <translation>Keine Quelle entscheidet es.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>No source yet.</source>
      <translation>Noch keine Quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No sources yet</source>
      <translation>Noch keine Quellen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No speaker</source>
      <translation>Ohne Urheber/in</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>No tag is named.</source>
      <translation>Kein Schlagwort ist genannt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>No value</source>
      <comment>a facet that nothing has</comment>
      <translation>Kein Wert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No verdict in this time. The keys 1 to 9 give one in an article.</source>
      <translation>Kein Urteil in dieser Zeit. Die Tasten 1 bis 9 geben eines in einem Artikel.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No verdict yet</source>
      <translation>Noch kein Urteil</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>No {kinds} differs.</source>
      <translation>Kein Unterschied bei {kinds}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Nobody has been asked yet.</source>
      <translation>Noch wurde niemand angefragt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Nobody is to be asked</source>
      <translation>Niemand ist zu fragen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="resources/pages/calls.html" />
      <source>Nobody is to be asked.</source>
      <translation>Niemand ist zu fragen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nobody is waited for. Set a claim to waiting, or name its second reader.</source>
      <translation>Auf niemanden wird gewartet. Eine Behauptung auf „wartet“ setzen oder jemanden zum Gegenlesen eintragen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Nobody named yet</source>
      <translation>Noch niemand genannt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Nobody yet</source>
      <translation>Noch niemand</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Not a claim</source>
      <translation>Keine Behauptung</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate, and ridiculous.</source>
      <comment>rating</comment>
      <translation>Unzutreffend und lächerlich.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate.</source>
      <comment>rating</comment>
      <translation>Unzutreffend.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not asked</source>
      <translation>Nicht angefragt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not decided</source>
      <translation>Nicht entschieden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Not found in this draft. It stood about here.</source>
      <translation>In dieser Fassung nicht gefunden. Es stand etwa hier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Not in the file, and left as they are: {missing}.</source>
      <translation>Nicht in der Datei und unverändert gelassen: {missing}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Not in the formula: {names}.</source>
      <translation>Nicht in der Formel: {names}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Not possible now.</source>
      <translation>Jetzt nicht möglich.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Not read</source>
      <translation>Nicht gelesen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Not seen anywhere yet</source>
      <translation>Noch nirgends gesehen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Not the same</source>
      <translation>Nicht dieselbe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt</source>
      <translation>Notiz zum Versuch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt: {name}</source>
      <translation>Notiz zum Versuch: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Note for the next entry</source>
      <translation>Notiz zum Eintrag</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note left out; it will not be asked about again.</source>
      <translation>Notiz weggelassen; danach wird nicht mehr gefragt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Note of the writer</source>
      <translation>Autorennotiz</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note on the evidence</source>
      <translation>Notiz zum Beleg</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Note on this evidence</source>
      <translation>Notiz zu diesem Beleg</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Note on this sighting</source>
      <translation>Notiz zu dieser Sichtung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note taken up as a claim.</source>
      <translation>Notiz als Behauptung aufgenommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Note where else it was said ({add_sighting})</source>
      <translation>Festhalten, wo es sonst noch gesagt wurde ({add_sighting})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Note {place} of {total}</source>
      <translation>Notiz {place} von {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as a variant.</source>
      <translation>Als Variante festgehalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as an update.</source>
      <translation>Als Aktualisierung festgehalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as different; this pair is never asked about again.</source>
      <translation>Als verschieden festgehalten; nach diesem Paar wird nie wieder gefragt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as said by somebody else.</source>
      <translation>Festgehalten: von jemand anderem gesagt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>Noted: two sources.</source>
      <translation>Festgehalten: zwei Quellen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Notes</source>
      <comment>field</comment>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Notes for the desk</source>
      <translation>Notizen für den Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Notes of the writer</source>
      <translation>Autorennotizen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Nothing brings it back: go on from here.</source>
      <translation>Nichts bringt es zurück: von hier aus weitermachen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Nothing found. Try fewer letters.</source>
      <translation>Nichts gefunden. Weniger Buchstaben versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Nothing has changed yet.</source>
      <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Nothing here yet. Import an article, or drop a file on the window.</source>
      <translation>Hier ist noch nichts. Einen Artikel importieren oder eine Datei auf das Fenster ziehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Nothing is asked before you press the button. Pasting the text always works too.</source>
      <translation>Vor dem Druck auf den Knopf wird nichts abgefragt. Den Text einfügen geht auch immer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nothing is due. Give a claim a date under Due in its inspector.</source>
      <translation>Nichts ist fällig. Im Inspektor einer Behauptung unter Fällig ein Datum eintragen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Nothing is in it.</source>
      <translation>Es ist nichts darin.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing is written yet.</source>
      <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing new came in</source>
      <translation>Nichts Neues kam herein</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Nothing new comes in.</source>
      <translation>Nichts Neues kommt herein.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>Nothing of it was kept.</source>
      <translation>Nichts davon wurde behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Nothing on the desk yet</source>
      <translation>Noch nichts am Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Nothing to change</source>
      <translation>Nichts zu ändern</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Nothing to check</source>
      <translation>Nichts zu prüfen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Nothing to check here</source>
      <translation>Hier nichts zu prüfen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Nothing to check here ({say_nothing} takes it back)</source>
      <translation>Hier nichts zu prüfen ({say_nothing} nimmt es zurück)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing to compare yet</source>
      <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Nothing to draw yet</source>
      <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Nothing to take on: what is checked or signed off keeps its checker.</source>
      <translation>Nichts zuzuweisen: Was geprüft oder freigegeben ist, behält seine Prüferin oder seinen Prüfer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Nothing waits: every highlight of this draft was looked at.</source>
      <translation>Nichts wartet: Jede Markierung dieser Fassung wurde angesehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Nothing was overwritten: look at both, then keep yours as the version after it.</source>
      <translation>Nichts wurde überschrieben: beide ansehen, dann die eigene als Version danach behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Nothing was said yet.</source>
      <translation>Bisher wurde nichts gemeldet.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Nothing was taken from the archive.</source>
      <translation>Aus dem Archiv wurde nichts übernommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Nov</source>
      <comment>month</comment>
      <translation>Nov</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Number of rating {number}</source>
      <translation>Zahl der Bewertung {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Numbers in common</source>
      <translation>Gemeinsame Zahlen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <source>Numbers in “{column}” are days as a spreadsheet counts them: {cell} is {day}.</source>
      <translation>Zahlen in „{column}“ sind Tage, wie eine Tabellenkalkulation sie zählt: {cell} ist {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Numbers rise from the worst to the best; a rating off the scale has none. A symbol stands before the label. What you keep is a new version: verdicts given before stay on theirs.</source>
      <translation>Die Zahlen steigen von der schlechtesten zur besten; eine Bewertung außerhalb der Skala hat keine. Ein Symbol steht vor der Bezeichnung. Was Sie behalten, ist eine neue Version: Frühere Urteile bleiben auf ihrer.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>OR stands between two things.</source>
      <translation>OR steht zwischen zwei Dingen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation>Okt</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Oct 16, 2026</source>
      <translation>Okt 16, 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of so many days, weeks and months the latest each, and all of today.</source>
      <translation>Von so vielen Tagen, Wochen und Monaten je die letzte, und alle von heute.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of this window. It changes when ClaimTracker is opened the next time.</source>
      <translation>Für dieses Fenster. Sie wechselt beim nächsten Start von ClaimTracker.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Of {count} claims in this draft, {told}.</source>
      <translation>
        <numerusform>Von {count} Behauptung in dieser Fassung: {told}.</numerusform>
        <numerusform>Von {count} Behauptungen in dieser Fassung: {told}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs decided on this desk, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>Von {pairs} an diesem Desk entschiedenen Paaren wird jetzt {count} richtig beurteilt, danach {later}.</numerusform>
        <numerusform>Von {pairs} an diesem Desk entschiedenen Paaren werden jetzt {count} richtig beurteilt, danach {later}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs that come with ClaimTracker, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>Von {pairs} mitgelieferten Paaren wird jetzt {count} richtig beurteilt, danach {later}.</numerusform>
        <numerusform>Von {pairs} mitgelieferten Paaren werden jetzt {count} richtig beurteilt, danach {later}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Offer this place no more</source>
      <translation>Diese Stelle nicht mehr anbieten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Old and new draft side by side ({revisions})</source>
      <translation>Alte und neue Fassung nebeneinander ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Old draft</source>
      <translation>Alte Fassung</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>On author</source>
      <comment>rating</comment>
      <translation>Auf Verantwortung des Autors</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/sidebar.py" />
      <source>On the desk</source>
      <translation>Am Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>On the desk already, not checked yet</source>
      <translation>Schon am Desk, noch nicht geprüft</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>On the scale {name} a verdict is one of its ratings.</source>
      <translation>Auf der Skala {name} ist ein Urteil eine ihrer Bewertungen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>One Pinocchio</source>
      <comment>rating</comment>
      <translation>Ein Pinocchio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>One a line</source>
      <translation>Eine je Zeile</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>One file goes along. Attach the others once the source is linked.</source>
      <translation>Eine Datei geht mit. Hängen Sie die anderen an, sobald die Quelle verknüpft ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One more file, {file}: a row for each claim and source</source>
      <translation>Eine Datei mehr, {file}: eine Zeile je Behauptung und Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>One source, the older; Undo helps</source>
      <translation>Eine Quelle, die ältere; Rückgängig hilft</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source, the older; Undo takes them apart</source>
      <translation>Eine Quelle, die ältere; Rückgängig trennt sie wieder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source? {why}</source>
      <translation>Eine Quelle? {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>One with</source>
      <translation>Zählt mit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One workbook with a sheet each for claims, evidence and sources. Nothing in it is a formula.</source>
      <comment>format</comment>
      <translation>Eine Arbeitsmappe mit je einem Blatt für Behauptungen, Belege und Quellen. Nichts darin ist eine Formel.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Only a checked claim can be signed off.</source>
      <translation>Nur eine geprüfte Behauptung lässt sich freigeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/services/second_readings.py" />
      <source>Only a claim that was signed off can be reopened.</source>
      <translation>Nur eine freigegebene Behauptung lässt sich wieder öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Only the sheet “{name}” is read; the others stay out: {others}.</source>
      <translation>Nur das Blatt „{name}“ wird gelesen; die anderen bleiben draußen: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/importing/import_results.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Open</source>
      <comment>verb</comment>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open a library first.</source>
      <translation>Erst eine Bibliothek öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Open a library first: articles are kept in it.</source>
      <translation>Zuerst eine Bibliothek öffnen: Sie bewahrt die Artikel auf.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open a page of {host}?</source>
      <translation>Eine Seite von {host} öffnen?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open an article first.</source>
      <translation>Erst einen Artikel öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Open another file…</source>
      <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <source>Open another library…</source>
      <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open archived copy</source>
      <translation>Archivkopie öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open articles of any kind, several at once ({open_file})</source>
      <translation>Artikel jeder Art öffnen, auch mehrere auf einmal ({open_file})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Open claim: {statement}</source>
      <translation>Behauptung öffnen: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open file…</source>
      <translation>Datei öffnen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Open it and give one first.</source>
      <translation>Sie öffnen und zuerst eines geben.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Open it in Word or LibreOffice, save it as .docx, and import that; or paste the text.</source>
      <translation>In Word oder LibreOffice öffnen, als .docx speichern und das importieren; oder den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, open the frame with the article on its own, and save that page, or paste its text.</source>
      <translation>Im Browser öffnen, den Rahmen mit dem Artikel für sich öffnen und diese Seite speichern oder ihren Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, select the article and paste the text instead.</source>
      <translation>In einem Browser öffnen, den Artikel auswählen und stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>Open it in a word processor and save it again, or paste the text here.</source>
      <translation>In einer Textverarbeitung öffnen und neu speichern, oder den Text hier einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Open it in the program that made it and paste the text here instead.</source>
      <translation>In dem Programm öffnen, aus dem sie stammt, und stattdessen den Text hier einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it in the program that made it, and paste the text here instead.</source>
      <translation>In dem Programm öffnen, aus dem sie stammt, und stattdessen den Text hier einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Open it there</source>
      <translation>Dort öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it with its password, save a copy without one, and import the copy.</source>
      <translation>Mit dem Passwort öffnen, eine Kopie ohne Passwort speichern und die Kopie importieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open it ⏎</source>
      <translation>Öffnen ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open last</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Open library…</source>
      <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Open or make a library</source>
      <translation>Bibliothek öffnen oder anlegen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open page</source>
      <translation>Seite öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Open questions</source>
      <translation>Offene Fragen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Open sentence again</source>
      <translation>Satz wieder öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Open sentences</source>
      <translation>Offene Sätze</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Open sentences by article</source>
      <translation>Offene Sätze je Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source</source>
      <translation>Quelle öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source: {name}</source>
      <translation>Quelle öffnen: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open the article</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open the article that is on the desk, and import nothing (Enter)</source>
      <translation>Den Artikel öffnen, der schon da ist, und nichts importieren (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Open the log folder</source>
      <translation>Protokollordner öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the newer source</source>
      <translation>Neuere Quelle öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the older source</source>
      <translation>Ältere Quelle öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>Open the page in a browser, and paste its text instead.</source>
      <translation>Die Seite in einem Browser öffnen und stattdessen ihren Text einfügen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open the sample article</source>
      <translation>Beispielartikel öffnen</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open {count} claims</source>
      <translation>
        <numerusform>{count} Behauptung öffnen</numerusform>
        <numerusform>{count} Behauptungen öffnen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Open {file}</source>
      <translation>{file} öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Open {name}</source>
      <translation>{name} öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open “{file}”, a file of the type {kind}?</source>
      <translation>„{file}“, eine Datei vom Typ {kind}, öffnen?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>OpenDocument spreadsheet</source>
      <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/odt.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>OpenDocument text</source>
      <translation>OpenDocument-Text</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Opening it could run something on this computer, so ClaimTracker does not. Save a copy?</source>
      <translation>Beim Öffnen könnte etwas auf diesem Computer ausgeführt werden, darum tut ClaimTracker es nicht. Eine Kopie speichern?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Opens in Excel</source>
      <translation>Öffnet in Excel</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Opinion</source>
      <translation>Meinung</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Opinion</source>
      <comment>rating</comment>
      <translation>Meinung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Opinion ({say_opinion} takes it back)</source>
      <translation>Meinung ({say_opinion} nimmt es zurück)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Order the ratings, or leave the number of those off the scale empty.</source>
      <translation>Die Bewertungen ordnen oder die Zahl derer außerhalb der Skala leer lassen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Other speaker</source>
      <translation>Andere Person</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Our verdict:</source>
      <translation>Unser Urteil:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Out of date</source>
      <translation>Überholt</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Outdated</source>
      <comment>rating</comment>
      <translation>Veraltet</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Overstated</source>
      <translation>Übertrieben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>PDF</source>
      <comment>format</comment>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>PDF document</source>
      <translation>PDF-Dokument</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>PNG pictures (*.png)</source>
      <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Page</source>
      <comment>format</comment>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Page of the manual</source>
      <translation>Seite des Handbuchs</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Page, mm:ss, table</source>
      <translation>Seite, mm:ss, Tabelle</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Pages document</source>
      <translation>Pages-Dokument</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Pages of the manual</source>
      <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair has another speaker</source>
      <translation>Paar: andere Person</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is a variant</source>
      <translation>Paar: Variante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is an update</source>
      <translation>Paar: Aktualisierung</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is different</source>
      <translation>Paar: verschieden</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is the same claim</source>
      <translation>Paar: dieselbe Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Pairs to decide</source>
      <translation>Offene Paare</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pants on Fire</source>
      <comment>rating</comment>
      <translation>Pants on Fire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Paper, channel, platform</source>
      <translation>Zeitung, Sender, Plattform</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>Paragraphs of over {longest} characters, {parted} in all: shown in parts. No character changed.</source>
      <translation>Absätze von über {longest} Zeichen, zusammen {parted}: in Teilen gezeigt. Kein Zeichen wurde geändert.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partially accurate, important details left out.</source>
      <comment>rating</comment>
      <translation>Teils zutreffend, wichtige Einzelheiten fehlen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly false</source>
      <comment>rating</comment>
      <translation>Teilweise falsch</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Partly supported</source>
      <translation>Teils gestützt</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly true</source>
      <comment>rating</comment>
      <translation>Teilweise wahr</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Passage</source>
      <translation>Passage</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Passage cut</source>
      <translation>Passage gestrichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Passage cut; its claim stays on the desk.</source>
      <translation>Passage gestrichen; ihre Behauptung bleibt am Desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Passage in common</source>
      <translation>Gemeinsame Passage</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Passage was cut</source>
      <translation>Passage wurde gestrichen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Past and done</source>
      <translation>Vorbei und erledigt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Paste an article</source>
      <translation>Artikel einfügen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Paste as next draft</source>
      <translation>Als nächste Fassung einfügen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste its text instead.</source>
      <translation>Stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Paste text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_child.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Paste the article's text instead.</source>
      <translation>Stattdessen den Text des Artikels einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Paste the text instead</source>
      <translation>Stattdessen den Text einfügen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Paste the text instead.</source>
      <translation>Stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste the text of the article instead.</source>
      <translation>Stattdessen den Text des Artikels einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Per capita</source>
      <translation>Pro Kopf</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Percentage change</source>
      <translation>Veränderung in Prozent</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Pictures and scripts of the page “{page}”; its text is in the page.</source>
      <translation>Bilder und Skripte der Seite „{page}“; ihr Text steht in der Seite.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pinocchios</source>
      <comment>rating</comment>
      <translation>Pinocchios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Place</source>
      <comment>in the text</comment>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Place by hand</source>
      <translation>Von Hand platzieren</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Place highlight</source>
      <translation>Markierung platzieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Place the caret in a sentence first.</source>
      <translation>Zuerst die Schreibmarke in einen Satz setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Place the caret in the text.</source>
      <translation>Die Schreibmarke in den Text setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Place where it was said</source>
      <comment>field</comment>
      <translation>Ort der Aussage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Place {number} of {total}</source>
      <translation>Stelle {number} von {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Placed.</source>
      <translation>Platziert.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>PolitiFact</source>
      <comment>rating</comment>
      <translation>PolitiFact</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Português</source>
      <translation>Português</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/text_offsets.py" />
      <source>Position {position} lies outside of the text, which has {length}.</source>
      <translation>Position {position} liegt außerhalb des Textes, der {length} lang ist.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>PostgreSQL, where it is used</source>
      <translation>PostgreSQL, wo es verwendet wird</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Powers may be up to {most}.</source>
      <translation>Exponenten dürfen bis {most} gehen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Press the new key; Esc keeps the old one</source>
      <translation>Neue Taste drücken; Esc behält die alte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Press to mark the selected words as a claim.</source>
      <translation>Drücken, um die ausgewählten Wörter als Behauptung zu markieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Press {next_note} to go to a note of the writer first.</source>
      <translation>Zuerst mit {next_note} zu einer Autorennotiz gehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Press {next_review} to go to a highlight that needs eyes first.</source>
      <translation>Zuerst mit {next_review} zu einer Markierung gehen, die angesehen werden muss.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>Preview of the first page</source>
      <translation>Vorschau der ersten Seite</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous claim</source>
      <translation>Vorige Behauptung</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous note of the writer</source>
      <translation>Vorige Autorennotiz</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pair</source>
      <translation>Voriges Paar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Previous place (Shift+Enter)</source>
      <translation>Vorige Stelle (Umschalt+Enter)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous to look at</source>
      <translation>Vorige anzusehende</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Primary</source>
      <translation>Primär</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Primary or secondary</source>
      <translation>Primär oder sekundär</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Print or hand over…</source>
      <translation>Drucken oder übergeben…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Priority</source>
      <comment>field</comment>
      <translation>Priorität</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably checked before</source>
      <translation>Wohl schon geprüft</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Probably checked before: {verdict}</source>
      <translation>Wohl schon geprüft: {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably seen before</source>
      <translation>Wohl schon gesehen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Problem</source>
      <comment>effect</comment>
      <translation>Problem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <source>Progress</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Progress</source>
      <comment>field</comment>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Progress of the scan</source>
      <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Proposed</source>
      <translation>Vorgeschlagen</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Proposed wording</source>
      <translation>Formulierungsvorschlag</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed wording: {wording}</source>
      <translation>Formulierungsvorschlag: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed: {wording}</source>
      <translation>Vorschlag: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Published</source>
      <translation>Erschienen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published as</source>
      <translation>Veröffentlicht als</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published at</source>
      <translation>Veröffentlicht unter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Published by</source>
      <translation>Veröffentlicht von</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on</source>
      <translation>Erschienen am</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on {day}, {where}</source>
      <translation>Erschienen am {day}, {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="preferences" />
      <source>Publisher</source>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Publisher’s address</source>
      <translation>Adresse des Herausgebers</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Publisher’s name</source>
      <translation>Name des Herausgebers</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside.</source>
      <translation>Beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside: {note}</source>
      <translation>Beiseitegelegt: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside…</source>
      <translation>Beiseitelegen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Put into the bin</source>
      <translation>In den Papierkorb legen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Put note aside</source>
      <translation>Hinweis beiseitelegen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Put text that holds the separator or a line break in quotation marks.</source>
      <translation>Text mit Trennzeichen oder Zeilenumbruch in Anführungszeichen setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Put the claim into the bin if it is not needed.</source>
      <translation>Die Behauptung in den Papierkorb legen, wenn sie nicht gebraucht wird.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Put the highlight on the selected words ({place_review})</source>
      <translation>Die Markierung auf die ausgewählten Wörter setzen ({place_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Put the selected claims into the bin</source>
      <translation>Ausgewählte Behauptungen in den Papierkorb legen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Questions for the author</source>
      <translation>Fragen an den Autor oder die Autorin</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Questions still open</source>
      <translation>Noch offene Fragen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>Quotation marks were taken as they stand.</source>
      <translation>Anführungszeichen wurden so übernommen, wie sie dastehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by what whole sentences say.</source>
      <translation>Geordnet danach, was ganze Sätze sagen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by words and meaning. Whole sentences follow.</source>
      <translation>Geordnet nach Wörtern und Bedeutung. Ganze Sätze folgen.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Rare words shared</source>
      <translation>Gemeinsame seltene Wörter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Rating</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating</source>
      <comment>field</comment>
      <translation>Bewertung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating scale</source>
      <comment>field</comment>
      <translation>Bewertungsskala</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Rating scales</source>
      <translation>Bewertungsskalen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Ratings, from the worst to the best</source>
      <translation>Bewertungen, von der schlechtesten zur besten</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Re-check on</source>
      <translation>Erneut prüfen am</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Read an earlier draft beside this one ({revisions})</source>
      <translation>Eine frühere Fassung neben dieser lesen ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Read as</source>
      <translation>Gelesen als</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Read as plain text</source>
      <translation>Als reiner Text gelesen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Read the last message again</source>
      <translation>Letzte Meldung noch einmal lesen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Read the manual</source>
      <translation>Handbuch lesen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Read what is on the clipboard (Ctrl+V)</source>
      <translation>Lesen, was in der Zwischenablage ist (Strg+V)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Read with the {language} language pack.</source>
      <translation>Mit dem Sprachpaket {language} gelesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading the archive was stopped.</source>
      <translation>Das Lesen des Archivs wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading {count} files…</source>
      <translation>
        <numerusform>{count} Datei wird gelesen…</numerusform>
        <numerusform>{count} Dateien werden gelesen…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading “{file}”…</source>
      <translation>„{file}“ wird gelesen…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading “{name}” stood still for {seconds} seconds and was stopped.</source>
      <translation>Das Lesen von „{name}“ stand {seconds} Sekunden still und wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” took over {seconds} seconds and was stopped.</source>
      <translation>Das Lesen von „{name}“ dauerte über {seconds} Sekunden und wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” was stopped; nothing was imported.</source>
      <translation>Das Lesen von „{name}“ wurde abgebrochen; nichts wurde importiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading “{name}”…</source>
      <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading…</source>
      <translation>Liest…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reason</source>
      <translation>Begründung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Reason to put it aside</source>
      <translation>Begründung fürs Beiseitelegen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Reason to re-check</source>
      <translation>Grund für die erneute Prüfung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <location filename="claimtracker/services/upkeep.py" />
      <source>Rebuild search</source>
      <translation>Suche neu aufbauen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Recent articles</source>
      <translation>Zuletzt geöffnete Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Recorded under this name from now on. Change it any time in the preferences.</source>
      <translation>Von jetzt an unter diesem Namen festgehalten. In den Einstellungen jederzeit zu ändern.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Red, cross</source>
      <translation>Rot, Kreuz</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo {change}</source>
      <translation>Wiederholen: {change}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Reduced motion</source>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Refit matching</source>
      <translation>Ähnlichkeit neu anpassen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Refuse note</source>
      <translation>Notiz ablehnen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Refuted</source>
      <translation>Widerlegt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Regular expression (Alt+R)</source>
      <translation>Regulärer Ausdruck (Alt+R)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Related</source>
      <translation>Verwandt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Remove contact</source>
      <translation>Kontakt entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Remove file</source>
      <translation>Datei entfernen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Remove highlight</source>
      <translation>Markierung entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Remove link</source>
      <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Remove rating {number}</source>
      <translation>Bewertung {number} entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Remove sighting</source>
      <translation>Sichtung entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Remove some.</source>
      <translation>Einige entfernen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Remove tags</source>
      <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Remove tags of claims</source>
      <translation>Schlagwörter bei Behauptungen entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove this entry</source>
      <translation>Diesen Eintrag entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove this value</source>
      <translation>Diesen Wert entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Remove unusual characters.</source>
      <translation>Ungewöhnliche Zeichen entfernen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove {file}</source>
      <translation>{file} entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove {name}</source>
      <translation>{name} entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove: {contact} {day}</source>
      <translation>Entfernen: {contact} {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Rename view…</source>
      <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen claim</source>
      <translation>Behauptung wieder öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason first.</source>
      <translation>Zuerst mit Begründung wieder öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason if something is wrong.</source>
      <translation>Mit Begründung wieder öffnen, wenn etwas nicht stimmt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>Reopen it with a reason, then change it.</source>
      <translation>Mit Begründung wieder öffnen, dann ändern.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen it, or give a new verdict.</source>
      <translation>Wieder öffnen oder ein neues Urteil geben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Reopened by {person}, {time}: {reason}</source>
      <translation>Wieder geöffnet von {person}, {time}: {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Reopened · {rating}</source>
      <translation>Wieder offen · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reopened: wording changed. The verdict is kept; check it again.</source>
      <translation>Wieder geöffnet: Wortlaut geändert. Das Urteil bleibt; bitte erneut prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Reopened; what was signed stays in the history.</source>
      <translation>Wieder geöffnet; was freigegeben war, bleibt im Verlauf.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Reopen…</source>
      <translation>Wieder öffnen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Research In Progress</source>
      <comment>rating</comment>
      <translation>Recherche läuft</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset all keys</source>
      <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Reset matching</source>
      <translation>Ähnlichkeit zurücksetzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset this key</source>
      <translation>Diese Taste zurücksetzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore a backup or choose another file.</source>
      <translation>Eine Sicherung zurückholen oder eine andere Datei wählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore all</source>
      <translation>Alle zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore article</source>
      <translation>Artikel zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore articles</source>
      <translation>Artikel zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claim</source>
      <translation>Behauptung zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claims</source>
      <translation>Behauptungen zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>Restore earlier state</source>
      <translation>Früheren Stand zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <location filename="claimtracker/store/source_joins.py" />
      <source>Restore it first.</source>
      <translation>Zuerst zurückholen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <location filename="claimtracker/services/bin_records.py" />
      <source>Restore records</source>
      <translation>Datensätze zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore source</source>
      <translation>Quelle zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore sources</source>
      <translation>Quellen zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restore the latest backup</source>
      <translation>Letzte Sicherung zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Restore the latest backup.</source>
      <translation>Die letzte Sicherung zurückholen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore the latest backup; the damaged file is kept beside it.</source>
      <translation>Die letzte Sicherung zurückholen; die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Restore this state</source>
      <translation>Diesen Stand zurückholen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restored from {name}.</source>
      <translation>Aus {name} zurückgeholt.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/history_desk.py" />
      <source>Restored: {count} values changed. Earlier states stay in the history.</source>
      <translation>
        <numerusform>Zurückgeholt: {count} Wert geändert. Frühere Stände bleiben im Verlauf.</numerusform>
        <numerusform>Zurückgeholt: {count} Werte geändert. Frühere Stände bleiben im Verlauf.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Return</source>
      <translation>Zurückgeben</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Return claim</source>
      <translation>Behauptung zurückgeben</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Return to checker…</source>
      <translation>Zur Prüfung zurückgeben…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Returned</source>
      <translation>Zurückgegeben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by the second reader</source>
      <translation>Nach dem Gegenlesen zurückgegeben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}, {time}: “{comment}”</source>
      <translation>Zurückgegeben von {person}, {time}: „{comment}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}: “{comment}”</source>
      <translation>Zurückgegeben von {person}: „{comment}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Returned to its checker with your comment.</source>
      <translation>Mit Ihrem Kommentar zur Prüfung zurückgegeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned · {progress}</source>
      <translation>Zurückgegeben · {progress}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Returned · {rating}</source>
      <translation>Zurück · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Return…</source>
      <translation>Zurückgeben…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Retype the text that shows an empty box or a question mark, then export again.</source>
      <translation>Den Text mit leerem Kästchen oder Fragezeichen neu tippen, dann erneut exportieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reworded</source>
      <translation>Umformuliert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Right of reply</source>
      <translation>Recht auf Stellungnahme</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>Right of reply:</source>
      <translation>Recht auf Stellungnahme:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Right to left</source>
      <translation>Von rechts nach links</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_block_roles.py" />
      <source>Roles · click a block’s role to change it</source>
      <translation>Rollen · Klick auf die Rolle eines Blocks ändert sie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>Rows that name an article but quote nothing from it: {count}. The title was kept as the check’s title.</source>
      <translation>Zeilen, die einen Artikel nennen, aber nichts daraus zitieren: {count}. Der Titel wurde als Titel des Checks behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Rows without any content, passed over: {blank}.</source>
      <translation>Zeilen ohne Inhalt, übergangen: {blank}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Run “make run” once.</source>
      <translation>Einmal „make run“ ausführen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>S&amp;ources</source>
      <translation>&amp;Quellen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>SVG pictures (*.svg)</source>
      <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Safari web archive</source>
      <translation>Safari-Webarchiv</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Said on</source>
      <translation>Gesagt am</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Said on</source>
      <comment>field</comment>
      <translation>Gesagt am</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Same agency or study: one word for all</source>
      <translation>Dieselbe Agentur oder Studie: ein Wort für alle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Same article?</source>
      <translation>Derselbe Artikel?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same claim</source>
      <translation>Dieselbe Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same meaning</source>
      <translation>Dieselbe Bedeutung</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same sentence</source>
      <translation>Derselbe Satz</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same wording</source>
      <translation>Derselbe Wortlaut</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same words overall</source>
      <translation>Insgesamt gleiche Wörter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same: nothing differs</source>
      <translation>Gleich: nichts weicht ab</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Satire</source>
      <comment>rating</comment>
      <translation>Satire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save a copy without one, and load the copy.</source>
      <translation>Eine Kopie ohne Passwort speichern und die Kopie laden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy {file}</source>
      <translation>Kopie von {file} speichern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save as a picture or as a table</source>
      <translation>Als Bild oder als Tabelle speichern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Save as a view…</source>
      <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save it as CSV UTF-8 in your spreadsheet program, then load that file.</source>
      <translation>In der Tabellenkalkulation als CSV UTF-8 speichern, dann jene Datei laden.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Save it as PDF or as a Word document (.docx), or paste the text instead.</source>
      <translation>Als PDF oder Word-Dokument (.docx) speichern, oder stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>Save it as UTF-8 in a text editor, or paste the text instead.</source>
      <translation>In einem Texteditor als UTF-8 speichern, oder stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as PNG…</source>
      <translation>Bild als PNG speichern…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as SVG…</source>
      <translation>Bild als SVG speichern…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Save search as a view</source>
      <translation>Suche als Ansicht speichern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save table as CSV…</source>
      <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Save the chart</source>
      <translation>Diagramm speichern</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Save the page again and load that file.</source>
      <translation>Die Seite erneut speichern und jene Datei laden.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Save the pages you need as a PDF of their own.</source>
      <translation>Die benötigten Seiten als eigenes PDF speichern.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Save view</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>Save what it gives to a file first.</source>
      <translation>Was es liefert, zuerst in eine Datei speichern.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save “{chart}”</source>
      <translation>„{chart}“ speichern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Saved as {file}.</source>
      <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Saved {time}</source>
      <translation>Gespeichert {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>Say in a few words why it does not matter here.</source>
      <translation>In wenigen Worten sagen, warum es hier keine Rolle spielt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Say what it does to the claim.</source>
      <translation>Angeben, was sie mit der Behauptung macht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Say where it was seen: an outlet, a page, a date or the words.</source>
      <translation>Angeben, wo es gesehen wurde: ein Medium, eine Seite, ein Datum oder der Wortlaut.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>Say which column holds the claims. Its columns are: {columns}.</source>
      <translation>Angeben, welche Spalte die Behauptungen enthält. Ihre Spalten sind: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Say who you are first.</source>
      <translation>Zuerst sagen, wer Sie sind.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Scale number</source>
      <comment>field</comment>
      <translation>Zahl auf der Skala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Scale to edit</source>
      <translation>Zu bearbeitende Skala</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Scam</source>
      <comment>rating</comment>
      <translation>Betrug</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan again</source>
      <translation>Erneut abgleichen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>Scan again when you like.</source>
      <translation>Bei Gelegenheit erneut abgleichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan the desk</source>
      <translation>Desk abgleichen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Scan the desk for duplicates</source>
      <translation>Desk auf Dubletten abgleichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning: {what}, {done} of {total}</source>
      <translation>Abgleich: {what}, {done} von {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning…</source>
      <translation>Wird abgeglichen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score as ClaimTracker came again; Undo goes back</source>
      <translation>Wieder bewerten, wie ClaimTracker es mitbrachte; Rückgängig geht zurück</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score so from now on; Undo goes back</source>
      <translation>Von jetzt an so bewerten; Rückgängig geht zurück</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims</source>
      <translation>Behauptungen suchen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims ({filter})</source>
      <translation>Behauptungen suchen ({filter})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Search claims, sources, articles, speakers and actions…</source>
      <translation>Behauptungen, Quellen, Artikel, Personen und Aktionen suchen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search claims, sources, articles…</source>
      <translation>Behauptungen, Quellen, Artikel suchen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims: words, "a phrase", -without, speaker:name, no:source…</source>
      <translation>Behauptungen suchen: Wörter, "eine Wortfolge", -ohne, speaker:Name, no:source…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything…</source>
      <translation>Alles durchsuchen…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Search here</source>
      <translation>Hier suchen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Search sources…</source>
      <translation>Quellen suchen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Searching…</source>
      <translation>Sucht…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Second fifth</source>
      <translation>Zweites Fünftel</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Second read on</source>
      <translation>Gegengelesen am</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Second reader</source>
      <translation>Gegenleser/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Secondary</source>
      <translation>Sekundär</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Secondary only</source>
      <translation>Nur sekundär</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section</source>
      <translation>Ressort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section or desk</source>
      <translation>Ressort oder Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Seen before</source>
      <translation>Schon gesehen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: different</source>
      <translation>Schon gesehen: verschieden</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: other speaker</source>
      <translation>Schon gesehen: andere Person</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: same claim</source>
      <translation>Schon gesehen: dieselbe Behauptung</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: update</source>
      <translation>Schon gesehen: Aktualisierung</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: variant</source>
      <translation>Schon gesehen: Variante</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Seen on</source>
      <translation>Gesehen am</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Seen on, such as 11 Feb 2026</source>
      <translation>Gesehen am, etwa 11. Feb 2026</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Seen once so far</source>
      <translation>Bisher einmal gesehen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Select a claim and press {link_source}: what you link to it is kept here for all claims.</source>
      <translation>Eine Behauptung auswählen und {link_source} drücken: Was damit verknüpft wird, bleibt hier für alle Behauptungen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Select a claim in an article first.</source>
      <translation>Erst eine Behauptung in einem Artikel auswählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Select all</source>
      <translation>Alles auswählen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Select all {count}</source>
      <translation>Alle {count} auswählen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Select claims first.</source>
      <translation>Zuerst Behauptungen auswählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Select it, or select other words.</source>
      <translation>Diese auswählen oder andere Wörter markieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Select its words and place it by hand.</source>
      <translation>Die Wörter auswählen und von Hand platzieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Select several claims first: Shift or Ctrl and arrows or clicks, Ctrl+A.</source>
      <translation>Zuerst mehrere Behauptungen auswählen: Umschalt oder Strg mit Pfeiltasten oder Klicks, Strg+A.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first, then press {mark_claim}; or {mark_sentence} for the sentence.</source>
      <translation>Zuerst die Wörter auswählen, dann {mark_claim} drücken; oder {mark_sentence} für den Satz.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first.</source>
      <translation>Zuerst die Wörter auswählen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Select the words in the text</source>
      <translation>Die Wörter im Text auswählen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Select the words it should stand on first.</source>
      <translation>Zuerst die Wörter auswählen, auf denen sie stehen soll.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>Select the words that assert it.</source>
      <translation>Die Wörter auswählen, die es behaupten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words that the highlight should cover.</source>
      <translation>Die Wörter auswählen, die die Markierung abdecken soll.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>Select words in the article and press {mark_claim}.</source>
      <translation>Im Artikel Wörter auswählen und {mark_claim} drücken.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Selection: {count} claims</source>
      <translation>
        <numerusform>Auswahl: {count} Behauptung</numerusform>
        <numerusform>Auswahl: {count} Behauptungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Sentence</source>
      <translation>Satz</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Sep</source>
      <comment>month</comment>
      <translation>Sept</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Separator</source>
      <translation>Trennzeichen</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Separator of CSV files</source>
      <translation>Trennzeichen der CSV-Dateien</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Serif {pixels}</source>
      <translation>Serifen {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Set a key…</source>
      <translation>Taste setzen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set aside</source>
      <translation>Beiseitelegen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set checked</source>
      <translation>Auf „geprüft“ setzen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set highlight to selection</source>
      <translation>Markierung auf Auswahl setzen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set in progress</source>
      <translation>Auf „in Arbeit“ setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Set it to in progress instead.</source>
      <translation>Stattdessen auf „in Arbeit“ setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Set it to in progress.</source>
      <translation>Auf „in Arbeit“ setzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Set progress</source>
      <translation>Stand setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/publisher.py" />
      <source>Set publisher</source>
      <translation>Herausgeber setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the checker of the selected claims</source>
      <translation>Prüfer/in der ausgewählten Behauptungen setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set the page furniture aside</source>
      <translation>Beiwerk der Seite beiseitelegen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the priority of the selected claims</source>
      <translation>Priorität der ausgewählten Behauptungen setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the progress of the selected claims</source>
      <translation>Stand der ausgewählten Behauptungen setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the second reader of the selected claims</source>
      <translation>Gegenleser/in der ausgewählten Behauptungen setzen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set to check</source>
      <translation>Auf „zu prüfen“ setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set to “{what}”</source>
      <translation>Auf „{what}“ setzen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set waiting</source>
      <translation>Auf „wartet“ setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set when the selected claims are due</source>
      <translation>Setzen, wann die ausgewählten Behauptungen fällig sind</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set who said the selected claims</source>
      <translation>Setzen, wer die ausgewählten Behauptungen aufgestellt hat</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set “{what}” of claims</source>
      <translation>{what} bei Behauptungen setzen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Share of</source>
      <translation>Anteil an</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of the earlier claim's words</source>
      <translation>Anteil an den Wörtern der früheren Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of these words</source>
      <translation>Anteil an diesen Wörtern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Sheets</source>
      <translation>Listen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets that stay out: {others}.</source>
      <translation>Blätter, die draußen bleiben: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets with the same columns are read together: {sheets}.</source>
      <translation>Blätter mit denselben Spalten werden zusammen gelesen: {sheets}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Shorten it.</source>
      <translation>Kürzen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Should change</source>
      <translation>Sollte geändert werden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show again: {note}</source>
      <translation>Wieder zeigen: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show all claims</source>
      <translation>Alle Behauptungen zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Show all {count}</source>
      <translation>Alle {count} zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show earlier changes</source>
      <translation>Frühere Änderungen zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Show folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show in the article</source>
      <translation>Im Artikel zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show it again</source>
      <translation>Wieder zeigen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show log folder</source>
      <translation>Protokollordner zeigen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or fold page furniture</source>
      <translation>Beiwerk der Seite ein-/ausklappen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the claims table</source>
      <translation>Behauptungstabelle ein-/ausblenden</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the inspector</source>
      <translation>Inspektor ein-/ausblenden</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the places</source>
      <translation>Bereiche ein-/ausblenden</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show or hide views and facets</source>
      <translation>Ansichten und Filter ein-/ausblenden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Show the claims</source>
      <translation>Behauptungen zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Show the earlier claim</source>
      <translation>Frühere Behauptung zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Show the next pair of sources</source>
      <translation>Nächstes Quellenpaar zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Show the next place it could stand in</source>
      <translation>Nächste mögliche Stelle zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show the page furniture where it stands</source>
      <translation>Beiwerk der Seite zeigen, wo es steht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show the sightings</source>
      <translation>Sichtungen zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <source>Show the verdict</source>
      <translation>Urteil zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show weaker matches</source>
      <translation>Schwächere Treffer zeigen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show what going back to this state would change</source>
      <translation>Zeigen, was das Zurückgehen zu diesem Stand ändern würde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Show what matching would learn; nothing is changed yet</source>
      <translation>Zeigen, was gelernt würde; noch wird nichts geändert</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show {count} more</source>
      <translation>
        <numerusform>{count} weitere zeigen</numerusform>
        <numerusform>{count} weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Sighting</source>
      <translation>Sichtung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Sighting removed.</source>
      <translation>Sichtung entfernt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Sightings</source>
      <translation>Sichtungen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <source>Sign claims</source>
      <translation>Bedeutungen berechnen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Sign off</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Sign with your name</source>
      <translation>Mit Ihrem Namen zeichnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off before it came to this desk</source>
      <translation>Freigegeben, bevor sie an diesen Desk kam</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off by {person}, {time}</source>
      <translation>Freigegeben von {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_frozen.py" />
      <source>Signed off. Reopen the claim to change this.</source>
      <translation>Freigegeben. Zum Ändern die Behauptung wieder öffnen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant factual error or contradiction.</source>
      <comment>rating</comment>
      <translation>Erheblicher sachlicher Fehler oder Widerspruch.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant omissions or exaggerations.</source>
      <comment>rating</comment>
      <translation>Erhebliche Auslassungen oder Übertreibungen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>Signing off and reopening are done on the desk, with a name, so this was left out.</source>
      <translation>Freigeben und Wiederöffnen geschieht am Desk, mit Namen; darum wurde dies weggelassen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Signs alone narrow nothing.</source>
      <translation>Zeichen allein grenzen nichts ein.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that nobody can see stand in {where}: shown as {sign}.</source>
      <translation>Unsichtbare Zeichen stehen in {where}: gezeigt als {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that turn the direction of writing stand in {where}: shown as {sign}.</source>
      <translation>Zeichen, die die Schreibrichtung umkehren, stehen in {where}: gezeigt als {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Similar claims: {ratings}</source>
      <translation>Ähnliche Behauptungen: {ratings}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Similar, but not the same</source>
      <translation>Ähnlich, aber nicht dieselbe</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Snopes</source>
      <comment>rating</comment>
      <translation>Snopes</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Some of it holds, some of it does not.</source>
      <comment>rating</comment>
      <translation>Manches stimmt, manches nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Some of the text would be lost.</source>
      <translation>Ein Teil des Textes ginge verloren.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Some shading of the facts.</source>
      <comment>rating</comment>
      <translation>Die Fakten etwas geschönt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Somebody else changed this meanwhile.</source>
      <translation>Jemand anderes hat dies inzwischen geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing</source>
      <translation>Jemand anderes hat dies geändert, während Sie schrieben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing.</source>
      <translation>Jemand anderes hat dies geändert, während Sie schrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Somebody else is writing to the same record.</source>
      <translation>Jemand anderes schreibt gerade in denselben Datensatz.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Somebody else kept version {version} of this scale meanwhile.</source>
      <translation>Jemand anderes hat inzwischen Version {version} dieser Skala behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Somebody else says it</source>
      <translation>Jemand anderes sagt es</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Something in ClaimTracker went wrong.</source>
      <translation>In ClaimTracker ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Something is missing at its end.</source>
      <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Sort by place in the article</source>
      <translation>Nach Stelle im Artikel sortieren</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>Sort by {column}</source>
      <translation>Nach {column} sortieren</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <location filename="resources/pages/memo.html" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of the value</source>
      <translation>Quelle des Werts</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of {name}</source>
      <translation>Quelle von {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Source put into the bin.</source>
      <translation>Quelle in den Papierkorb gelegt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Source: {source}</source>
      <translation>Quelle: {source}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <location filename="resources/pages/check.html" />
      <location filename="resources/pages/memo.html" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Sources contradict each other, and the finding does not say why one of them decides it.</source>
      <translation>Quellen widersprechen einander, und der Befund sagt nicht, warum eine davon entscheidet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Sources that may be one</source>
      <translation>Quellen, die eine sein könnten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Sources with the same word here count once: “dpa”, “one study”</source>
      <translation>Quellen mit demselben Wort hier zählen einfach: „dpa“, „eine Studie“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Space or a click changes it</source>
      <translation>Leertaste oder Klick ändert es</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Space or a click on a field changes it. Your choice is remembered for tables with these columns.</source>
      <translation>Leertaste oder Klick auf ein Feld ändert es. Die Wahl wird für Tabellen mit diesen Spalten gemerkt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Space turns it over</source>
      <translation>Leertaste kehrt es um</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/matching/features.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Speaker</source>
      <translation>Urheber/in</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker</source>
      <comment>field</comment>
      <translation>Urheber/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Speakers</source>
      <translation>Urheber/innen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Speaker’s role</source>
      <translation>Rolle Urheber/in</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker’s role</source>
      <comment>field</comment>
      <translation>Rolle Urheber/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Spelling</source>
      <translation>Rechtschreibung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Stance</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Stance: what the source does to the claim</source>
      <translation>Haltung: was die Quelle mit der Behauptung macht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Statement</source>
      <comment>field</comment>
      <translation>Aussage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty}</source>
      <translation>Bleibt draußen: {out} · leer gelassene Werte: {empty}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty} · kept otherwise: {otherwise}</source>
      <translation>Bleibt draußen: {out} · leer gelassene Werte: {empty} · anders behalten: {otherwise}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and keep</source>
      <translation>Anhalten und behalten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and take back</source>
      <translation>Anhalten und zurücknehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Stop learning</source>
      <translation>Lernen abbrechen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Stop the scan</source>
      <translation>Abgleich abbrechen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop; files of last time stay as they are</source>
      <translation>Abbrechen; frühere Dateien bleiben, wie sie sind</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Stop; nothing is changed then</source>
      <translation>Abbrechen; dann wird nichts geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/tasks.py" />
      <source>Stopped.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Stopped. Nothing was marked.</source>
      <translation>Abgebrochen. Nichts wurde markiert.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>Stored file {number}</source>
      <translation>Gespeicherte Datei {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Struck out in the PDF.</source>
      <translation>Im PDF durchgestrichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Suggest</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest new wording</source>
      <translation>Wortlaut vorschlagen</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest sentences to check</source>
      <translation>Zu prüfende Sätze vorschlagen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Suggestions hidden.</source>
      <translation>Vorschläge ausgeblendet.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Supported</source>
      <translation>Gestützt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Swap the two keys</source>
      <translation>Beide Tasten tauschen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss franc</source>
      <comment>per one unit</comment>
      <translation>Schweizer Franken</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss francs</source>
      <comment>unit</comment>
      <translation>Schweizer Franken</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol</source>
      <translation>Symbol</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol of rating {number}</source>
      <translation>Symbol der Bewertung {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Tab</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Tags</source>
      <comment>field</comment>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Tags, with commas between</source>
      <translation>Schlagwörter, durch Komma getrennt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Take a template…</source>
      <translation>Vorlage nehmen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take apart</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take apart first what was joined last.</source>
      <translation>Zuerst trennen, was zuletzt zusammengeführt wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take claims apart</source>
      <translation>Behauptungen trennen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Take it away, or open one before it.</source>
      <translation>Entfernen oder davor eine öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Take it out of the bin to read it.</source>
      <translation>Zum Lesen aus dem Papierkorb holen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Take joined claims apart</source>
      <translation>Zusammengeführte Behauptungen trennen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Take note up again</source>
      <translation>Hinweis wieder aufnehmen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/take_steps.py" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Take on</source>
      <translation>Mir zuweisen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take out what was joined last: {statement}</source>
      <translation>Zuletzt Zusammengeführtes heraustrennen: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Take over verdict</source>
      <translation>Urteil übernehmen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over verdict and sources</source>
      <translation>Urteil und Quellen übernehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Take the sheet’s</source>
      <translation>Die der Liste nehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Take the sheet’s in all conflicts</source>
      <translation>Bei allen Konflikten die der Liste nehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Take theirs</source>
      <translation>Fremdes nehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Take up all</source>
      <translation>Alle aufnehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up note</source>
      <translation>Notiz aufnehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up the writer’s notes</source>
      <translation>Autorennotizen aufnehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Taken apart again: “{statement}”</source>
      <translation>Wieder getrennt: „{statement}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Taking everything from “{file}”…</source>
      <translation>Alles aus „{file}“ wird übernommen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Text boxes, {boxes} in all: each stands after the paragraph that it hangs on.</source>
      <translation>Textfelder, zusammen {boxes}: Jedes steht nach dem Absatz, an dem es hängt.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Text size {pixels}</source>
      <translation>Textgröße {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>That check was withdrawn.</source>
      <translation>Jener Check wurde zurückgezogen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>That claim has no verdict to take over.</source>
      <translation>Jene Behauptung hat kein Urteil zum Übernehmen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>That key</source>
      <translation>Jene Taste</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>The ClaimReview of this page is not sound JSON.</source>
      <translation>Das ClaimReview dieser Seite ist kein gültiges JSON.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The JSON cannot be read any further: {reason}.</source>
      <translation>Das JSON lässt sich nicht weiter lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The annotated article for printing and mail: highlights, notes in the margin, sources with links.</source>
      <comment>format</comment>
      <translation>Der annotierte Artikel zum Drucken und Mailen: Markierungen, Randnotizen, Quellen mit Links.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>The archive is on the desk</source>
      <translation>Das Archiv ist am Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The article with numbered highlights, notes in the margin and all sources; one file, nothing else.</source>
      <comment>format</comment>
      <translation>Der Artikel mit nummerierten Markierungen, Randnotizen und allen Quellen; eine Datei, sonst nichts.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The author vouches for it.</source>
      <comment>rating</comment>
      <translation>Der Autor steht dafür ein.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The beginning of check.md</source>
      <comment>format</comment>
      <translation>Der Anfang von check.md</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>The bin is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The change does not fit what is in the library now.</source>
      <translation>Die Änderung passt nicht zu dem, was jetzt in der Bibliothek steht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The changes to a rating scale that were not kept when the last window ended are back in its fields.</source>
      <translation>Die Änderungen an einer Bewertungsskala, die beim Ende des letzten Fensters noch nicht behalten waren, stehen wieder in ihren Feldern.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>The checker gives one first.</source>
      <translation>Zuerst gibt die Prüferin oder der Prüfer eines.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The checks must stand on this domain</source>
      <translation>Die Checks müssen auf dieser Domain stehen</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>The claim</source>
      <translation>Die Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>The claim has moved on: this cannot be done now.</source>
      <translation>Die Behauptung ist inzwischen weiter: Das geht jetzt nicht.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim holds as made.</source>
      <comment>rating</comment>
      <translation>Die Behauptung stimmt, wie sie gemacht wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>The claim is signed off here, so this was left out. Reopen it on the desk first.</source>
      <translation>Die Behauptung ist hier freigegeben, darum wurde dies weggelassen. Sie zuerst am Desk wieder öffnen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim is wrong.</source>
      <comment>rating</comment>
      <translation>Die Behauptung ist falsch.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The claim sheet and its evidence, for any program; they come back in as they went out.</source>
      <comment>format</comment>
      <translation>Die Prüfliste mit ihren Belegen, für jedes Programm; sie kommen so zurück, wie sie hinausgingen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>The claim:</source>
      <translation>Die Behauptung:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The claim_id is empty, so nobody knows which claim this belongs to.</source>
      <translation>Die claim_id ist leer, darum ist unklar, zu welcher Behauptung dies gehört.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” belongs to another claim: this one is kept as “{key}”.</source>
      <translation>Die claim_id „{given}“ gehört zu einer anderen Behauptung: Diese wird als „{key}“ behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” stands at {first}, too, with another claim: this one is kept as “{key}”.</source>
      <translation>Die claim_id „{given}“ steht auch in {first}, bei einer anderen Behauptung: Diese wird als „{key}“ behalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The claimed figure</source>
      <translation>Die behauptete Zahl</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>The claims and their sources</source>
      <translation>Die Behauptungen und ihre Quellen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>The claims of the open article stand here.</source>
      <translation>Hier stehen die Behauptungen des offenen Artikels.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>The clipboard holds no text.</source>
      <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The column “{cell}” was read as “{column}”.</source>
      <translation>Die Spalte „{cell}“ wurde als „{column}“ gelesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The columns are read as they were chosen last time.</source>
      <translation>Die Spalten werden gelesen, wie sie zuletzt gewählt wurden.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>The columns have no heads: the first line is read as a claim, and the columns are called A, B, C.</source>
      <translation>Die Spalten haben keine Überschriften: Die erste Zeile wird als Behauptung gelesen, die Spalten heißen A, B, C.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The conclusion that was not given when the last window ended is back in its line.</source>
      <translation>Das Fazit, das beim Ende des letzten Fensters noch nicht gegeben war, steht wieder in seiner Zeile.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>The copy of {name} is not complete.</source>
      <translation>Die Kopie von {name} ist nicht vollständig.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>The damaged file is kept as {name}.</source>
      <translation>Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server cannot be reached: it is not running, or its name or port is wrong.</source>
      <translation>Der Datenbankserver ist nicht zu erreichen: Er läuft nicht, oder sein Name oder Port ist falsch.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server did not accept the change.</source>
      <translation>Der Datenbankserver hat die Änderung nicht angenommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server does not answer; nothing was lost.</source>
      <translation>Der Datenbankserver antwortet nicht; nichts ging verloren.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server is read-only now.</source>
      <translation>Der Datenbankserver ist jetzt schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server refuses this name or password.</source>
      <translation>Der Datenbankserver weist diesen Namen oder dieses Passwort ab.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>The day of the contact</source>
      <translation>Der Tag des Kontakts</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The desk holds the sheet as it is ({count} rows).</source>
      <translation>
        <numerusform>Der Desk entspricht der Liste schon ({count} Zeile).</numerusform>
        <numerusform>Der Desk entspricht der Liste schon ({count} Zeilen).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The desk was not scanned yet</source>
      <translation>Der Desk wurde noch nicht abgeglichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk can only be read.</source>
      <translation>Der Datenträger lässt sich nur lesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk is full.</source>
      <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The earlier files are gone then</source>
      <translation>Die früheren Dateien sind dann weg</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The entries of the memo</source>
      <comment>format</comment>
      <translation>Die Einträge des Memos</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The evidence neither supports nor refutes it.</source>
      <comment>rating</comment>
      <translation>Die Belege stützen und widerlegen es nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>The export was stopped.</source>
      <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>The fact-checker’s desk. Everything stays in your library, and nothing is sent anywhere unless you ask for it by name.</source>
      <translation>Der Desk für Faktenchecks. Alles bleibt in Ihrer Bibliothek, und nichts wird irgendwohin gesendet, außer Sie verlangen es ausdrücklich.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The field {name} cannot be edited.</source>
      <translation>Das Feld {name} lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <source>The file does not say its encoding; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>Die Datei nennt ihre Kodierung nicht; gelesen als Windows-1252, eine Vermutung. Umlaute und Akzente prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The file does not say its encoding; read as {shown}, a guess. Check accented letters.</source>
      <translation>Die Datei nennt ihre Kodierung nicht; gelesen als {shown}, eine Vermutung. Umlaute und Akzente prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet. The others are left as they are.</source>
      <translation>Die Datei füllt {count} von {all} Spalten der Prüfliste. Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet: {columns}. The others are left as they are.</source>
      <translation>Die Datei füllt {count} von {all} Spalten der Prüfliste: {columns}. Die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The file holds no ClaimReview.</source>
      <translation>Die Datei enthält kein ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>The file itself is not in this library: a claim sheet brought only its name and hash.</source>
      <translation>Die Datei selbst ist nicht in dieser Bibliothek: Eine Prüfliste brachte nur ihren Namen und Hash.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The file or folder is no longer there.</source>
      <translation>Die Datei oder der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The file that draft {number} was read from is gone.</source>
      <translation>Die Datei, aus der Fassung {number} gelesen wurde, fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The first line must hold column names, such as “statement”.</source>
      <translation>Die erste Zeile muss Spaltennamen enthalten, etwa „statement“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The first page</source>
      <comment>format</comment>
      <translation>Die erste Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>The folder of {name} is read-only.</source>
      <translation>Der Ordner von {name} ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>The folder {name} cannot be created ({strerror}).</source>
      <translation>Der Ordner {name} lässt sich nicht anlegen ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <source>The folder {name} cannot be used ({strerror}).</source>
      <translation>Der Ordner {name} lässt sich nicht verwenden ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula breaks off.</source>
      <translation>Die Formel bricht ab.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot be worked out with these values.</source>
      <translation>Die Formel lässt sich mit diesen Werten nicht ausrechnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot go on with “{said}”.</source>
      <translation>Die Formel kann mit „{said}“ nicht weitergehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{said}” here.</source>
      <translation>Hier darf in der Formel kein „{said}“ stehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{sign}” in it.</source>
      <translation>In der Formel darf kein „{sign}“ stehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula divides by zero.</source>
      <translation>Die Formel teilt durch null.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula has too many pieces.</source>
      <translation>Die Formel hat zu viele Teile.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is nested too deeply.</source>
      <translation>Die Formel ist zu tief verschachtelt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is too long.</source>
      <translation>Die Formel ist zu lang.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>The highlight ends at {end}, past the text's end at {count}.</source>
      <translation>Die Markierung endet bei {end}, hinter dem Textende bei {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The highlight stands where it should ({accept_review})</source>
      <translation>Die Markierung steht, wo sie soll ({accept_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/icons.py" />
      <source>The icon “{name}” is missing.</source>
      <translation>Das Symbol „{name}“ fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>The import was stopped.</source>
      <translation>Der Import wurde abgebrochen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item holds no ClaimReview.</source>
      <translation>Das Element enthält kein ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is a {named}, not a ClaimReview.</source>
      <translation>Das Element ist vom Typ {named}, kein ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is empty.</source>
      <translation>Das Element ist leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The item is no record: it has no names with values.</source>
      <translation>Das Element ist kein Datensatz: Es hat keine Namen mit Werten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The key is longer than {most} characters.</source>
      <translation>Der Schlüssel ist länger als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>The latest is of {day}, {time}.</source>
      <translation>Die letzte ist vom {day}, {time}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The letters of “{name}” fit no encoding that ClaimTracker knows.</source>
      <translation>Die Buchstaben von „{name}“ passen zu keiner Kodierung, die ClaimTracker kennt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The library</source>
      <translation>Die Bibliothek</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>The library has faults.</source>
      <translation>Die Bibliothek hat Fehler.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/rating_scales.py" />
      <source>The library has no rating scale “{code}”.</source>
      <translation>Die Bibliothek hat keine Bewertungsskala „{code}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>The library is in use: the last traces leave its file as soon as it is not.</source>
      <translation>Die Bibliothek wird gerade benutzt: Die letzten Spuren verlassen ihre Datei, sobald sie frei ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>The line is longer than 5 million characters.</source>
      <translation>Die Zeile ist länger als 5 Millionen Zeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The line is no JSON: {reason}.</source>
      <translation>Die Zeile ist kein JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual cannot be read.</source>
      <translation>Das Handbuch lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>The manual is missing from this installation.</source>
      <translation>In dieser Installation fehlt das Handbuch.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual is written in English only.</source>
      <translation>Das Handbuch gibt es nur auf Englisch.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The name or password in this database URL holds an “@”.</source>
      <translation>Der Name oder das Passwort in dieser Datenbank-URL enthält ein „@“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The new files get a number: memo 2.docx</source>
      <translation>Die neuen Dateien bekommen eine Nummer: memo 2.docx</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The note on a contact that was not logged when the last window ended is back in its line.</source>
      <translation>Die Notiz zu einem Kontakt, die beim Ende des letzten Fensters noch nicht eingetragen war, steht wieder in ihrer Zeile.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The numbers do not rise from the worst rating to the best.</source>
      <translation>Die Zahlen steigen nicht von der schlechtesten zur besten Bewertung.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The only source is confidential.</source>
      <translation>Die einzige Quelle ist vertraulich.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>The page at “{host}” was not fetched: {cause}.</source>
      <translation>Die Seite bei „{host}“ wurde nicht abgerufen: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The page embeds no ClaimReview.</source>
      <translation>Die Seite enthält kein ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page hides {hidden} characters from its readers: they came in as furniture.</source>
      <translation>Die Seite verbirgt {hidden} Zeichen vor ihrer Leserschaft: Sie kamen als Beiwerk herein.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page is broken or too deeply nested: its text was read without its layout. Check the roles.</source>
      <translation>Die Seite ist beschädigt oder zu tief verschachtelt: Ihr Text wurde ohne Layout gelesen. Die Rollen prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page says that not all of it is free to read: the end of the article may be missing.</source>
      <translation>Laut der Seite ist nicht alles frei lesbar: Das Ende des Artikels kann fehlen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from the data that the page carries. Compare it with what you see there.</source>
      <translation>Die Seite zeigt ihren Text nur im Browser: Er stammt aus den Daten, die die Seite mitbringt. Bitte mit dem vergleichen, was dort zu sehen ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from what the page tells search engines. Compare it with what you see there.</source>
      <translation>Die Seite zeigt ihren Text nur im Browser: Er stammt aus dem, was sie Suchmaschinen mitteilt. Bitte mit dem vergleichen, was dort zu sehen ist.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The paragraphs of draft {number} do not cover its text.</source>
      <translation>Die Absätze von Fassung {number} decken ihren Text nicht ab.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The passage is to go.</source>
      <translation>Die Passage soll weg.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The passage was cut.</source>
      <comment>rating</comment>
      <translation>Die Stelle wurde gestrichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The port in this database URL is no number from 1 to 65535.</source>
      <translation>Der Port in dieser Datenbank-URL ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The quote of highlight {number}</source>
      <translation>Das Zitat der Markierung {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/scales.py" />
      <source>The rating scale {name} cannot be read.</source>
      <translation>Die Bewertungsskala {name} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The reason that was not given when the last window ended is back in its form.</source>
      <translation>Die Begründung, die beim Ende des letzten Fensters noch nicht gegeben war, steht wieder in ihrem Formular.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The result is in {unit}, the claimed figure in {claimed}.</source>
      <translation>Das Ergebnis ist in {unit}, die behauptete Zahl in {claimed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The result is too large to be a figure.</source>
      <translation>Das Ergebnis ist zu groß für eine Zahl.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The review names no claim: claimReviewed is empty.</source>
      <translation>Das Review nennt keine Behauptung: claimReviewed ist leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The reviews, and what the rules say</source>
      <comment>format</comment>
      <translation>Die Reviews, und was die Regeln sagen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has fewer cells ({number}) than the first line ({width}).</source>
      <translation>Die Zeile hat weniger Zellen ({number}) als die erste Zeile ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has more cells ({number}) than the first line ({width}).</source>
      <translation>Die Zeile hat mehr Zellen ({number}) als die erste Zeile ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row has no letter or figure: it parts others.</source>
      <translation>Die Zeile hat weder Buchstaben noch Ziffern: Sie trennt andere.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row is a heading of others.</source>
      <translation>Die Zeile ist eine Überschrift anderer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The row names no source: it has neither source_id nor title nor url.</source>
      <translation>Die Zeile nennt keine Quelle: Sie hat weder source_id noch title noch url.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The same check of the same claim stands in {first}, with another rating.</source>
      <translation>Derselbe Check derselben Behauptung steht in {first}, mit anderer Bewertung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>The same claim elsewhere in this article</source>
      <translation>Dieselbe Behauptung anderswo in diesem Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}” on {day}; “{now}” departs from that.</source>
      <translation>Dieselbe Behauptung wurde am {day} als „{was}“ bewertet; „{now}“ weicht davon ab.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}”; “{now}” departs from that.</source>
      <translation>Dieselbe Behauptung wurde als „{was}“ bewertet; „{now}“ weicht davon ab.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same claim with another number, date or detail</source>
      <translation>Dieselbe Behauptung mit anderer Zahl, anderem Datum oder Detail</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The same fault happened again; it is in the log.</source>
      <translation>Derselbe Fehler trat erneut auf; er steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The same words stand here now.</source>
      <translation>Jetzt stehen hier dieselben Wörter.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same words, said by somebody else</source>
      <translation>Dieselben Worte, von jemand anderem gesagt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/demo.py" />
      <source>The sample article is not the one the demo knows.</source>
      <translation>Der Beispielartikel ist nicht der, den die Demo kennt.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>The scale {name} has no such rating.</source>
      <translation>Die Skala {name} hat keine solche Bewertung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The scan was stopped</source>
      <translation>Der Abgleich wurde abgebrochen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>The scan was stopped.</source>
      <translation>Der Abgleich wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>The search index was incomplete and has been rebuilt: {count} claims.</source>
      <translation>
        <numerusform>Der Suchindex war unvollständig und wurde neu aufgebaut: {count} Behauptung.</numerusform>
        <numerusform>Der Suchindex war unvollständig und wurde neu aufgebaut: {count} Behauptungen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server cannot store one of these values.</source>
      <translation>Der Server kann einen dieser Werte nicht speichern.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server has no database of that name.</source>
      <translation>Der Server hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The sheet has no rows.</source>
      <translation>Die Liste hat keine Zeilen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The sighting that was not added when the last window ended is back in its form.</source>
      <translation>Die Sichtung, die beim Ende des letzten Fensters noch nicht hinzugefügt war, steht wieder in ihrem Formular.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>The source itself stays</source>
      <translation>Die Quelle selbst bleibt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The source that was not linked when the last window ended is back in its form.</source>
      <translation>Die Quelle, die beim Ende des letzten Fensters noch nicht verknüpft war, steht wieder in ihrem Formular.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources bear this out only in part.</source>
      <translation>Die Quellen bestätigen das nur zum Teil.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <source>The sources of these claims are in evidence.csv: choose it too, or they stay behind.</source>
      <translation>Die Quellen dieser Behauptungen stehen in evidence.csv: diese auch wählen, sonst bleiben sie zurück.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources say otherwise.</source>
      <translation>Die Quellen sagen etwas anderes.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The statement</source>
      <translation>Die Aussage</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The statement is empty.</source>
      <translation>Die Aussage ist leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The symbol of “{label}” is longer than {most} signs.</source>
      <translation>Das Symbol von „{label}“ ist länger als {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system keeps this key for itself.</source>
      <translation>Das System behält diese Taste für sich.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it for windows.</source>
      <translation>Das System nutzt sie für Fenster.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it.</source>
      <translation>Das System nutzt sie.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>The table has no column “{column}”.</source>
      <translation>Die Tabelle hat keine Spalte „{column}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The table {table} is missing.</source>
      <translation>Die Tabelle {table} fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The text of draft {number}</source>
      <translation>Der Text der Fassung {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>The text, with comments</source>
      <translation>Der Text, mit Kommentaren</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/masked_names.py" />
      <source>The texts of {count} claims name a confidential source: look at them before they leave, at {which}.</source>
      <translation>
        <numerusform>Die Texte von {count} Behauptung nennen eine vertrauliche Quelle: vor der Weitergabe ansehen, bei {which}.</numerusform>
        <numerusform>Die Texte von {count} Behauptungen nennen eine vertrauliche Quelle: vor der Weitergabe ansehen, bei {which}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The title</source>
      <translation>Der Titel</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance</source>
      <translation>Die Toleranz</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance has another unit than the claimed figure.</source>
      <translation>Die Toleranz hat eine andere Einheit als die behauptete Zahl.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The truth, the whole truth.</source>
      <comment>rating</comment>
      <translation>Die Wahrheit, die ganze Wahrheit.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The two are one claim now.</source>
      <translation>Die beiden sind jetzt eine Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>The two are one source now.</source>
      <translation>Die beiden sind jetzt eine Quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>The units of this formula grow out of all proportion.</source>
      <translation>Die Einheiten dieser Formel wachsen über jedes Maß.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The verdict was to be checked again on {on}.</source>
      <translation>Das Urteil sollte am {on} erneut geprüft werden.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The verdicts of claim {key} are gone.</source>
      <translation>Die Urteile zur Behauptung {key} fehlen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>The whole desk</source>
      <translation>Der ganze Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The whole desk, whatever is chosen above: texts, history, files and hashes. It fills an empty desk.</source>
      <comment>format</comment>
      <translation>Der ganze Desk, was oben auch gewählt ist: Texte, Verlauf, Dateien und Hashes. Es füllt einen leeren Desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>The window's colours were asked for before the window system was there.</source>
      <translation>Die Farben des Fensters wurden verlangt, bevor das Fenstersystem da war.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The wording changed.</source>
      <translation>Der Wortlaut hat sich geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>The words as they were said there</source>
      <translation>Der Wortlaut, wie er dort stand</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand.</source>
      <comment>rating</comment>
      <translation>Die Worte können so stehen bleiben.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand; the editor should know something.</source>
      <comment>rating</comment>
      <translation>Die Worte können stehen bleiben; die Redaktion sollte etwas wissen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>The words changed in a later draft.</source>
      <translation>Die Wörter haben sich in einer späteren Fassung geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>The words here have changed: have a look.</source>
      <translation>Hier haben sich die Wörter geändert: bitte ansehen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words must change before this goes out.</source>
      <comment>rating</comment>
      <translation>Die Worte müssen vor der Veröffentlichung geändert werden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>The words that settle it</source>
      <translation>Die entscheidenden Worte</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words were changed after the check.</source>
      <comment>rating</comment>
      <translation>Die Worte wurden nach dem Check geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The words were changed after we had checked them.</source>
      <translation>Der Wortlaut wurde geändert, nachdem wir ihn geprüft hatten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>The work was ended before it was done.</source>
      <translation>Die Arbeit wurde beendet, bevor sie fertig war.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The writer cut the passage; its claim stays on the desk ({cut_review})</source>
      <translation>Die Passage wurde gestrichen; ihre Behauptung bleibt am Desk ({cut_review})</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>The writer left {count} notes</source>
      <translation>
        <numerusform>Im Text steht {count} Autorennotiz</numerusform>
        <numerusform>Im Text stehen {count} Autorennotizen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Theirs</source>
      <translation>Fremdes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Then</source>
      <comment>in the earlier claim</comment>
      <translation>Dort</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>There are no words in this article.</source>
      <translation>In diesem Artikel stehen keine Wörter.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There are too many exceptions inside one another.</source>
      <translation>Zu viele Ausnahmen sind ineinander verschachtelt.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>There are {count} decisions so far, too few to learn from.</source>
      <translation>Bisher gibt es {count} Entscheidungen, zu wenige, um daraus zu lernen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>There is a grain of truth, but the claim as made is wrong.</source>
      <comment>rating</comment>
      <translation>Ein Körnchen Wahrheit, doch so ist die Behauptung falsch.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>There is no backup that can be restored.</source>
      <translation>Es gibt keine Sicherung, die sich zurückholen lässt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>There is no backup yet: the first is made half an hour after a change, or at the end.</source>
      <translation>Noch keine Sicherung: Die erste entsteht eine halbe Stunde nach einer Änderung oder am Ende.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>There is no checked verdict to read yet.</source>
      <translation>Noch gibt es kein geprüftes Urteil zum Gegenlesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There is no field of that name. Did you mean “{like}:”?</source>
      <translation>Ein Feld dieses Namens gibt es nicht. War „{like}:“ gemeint?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>There is no field “{field}”.</source>
      <translation>Ein Feld „{field}“ gibt es nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>There is no file in {where} that can be loaded.</source>
      <translation>In {where} ist keine Datei, die sich laden lässt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>There is no formula yet.</source>
      <translation>Noch gibt es keine Formel.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <source>There is no sentence at {position}: the text ends at {count}.</source>
      <translation>Bei {position} steht kein Satz: Der Text endet bei {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>There is no sentence here.</source>
      <translation>Hier steht kein Satz.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>There is no suggestion here; {next_suggestion} goes to the next one.</source>
      <translation>Hier ist kein Vorschlag; {next_suggestion} geht zum nächsten.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>There is no verdict to withdraw.</source>
      <translation>Es gibt kein Urteil zum Zurückziehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>There is not enough memory.</source>
      <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>There is nothing to import.</source>
      <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>There is nothing to write: no claim can be handed over as {what}.</source>
      <translation>Es gibt nichts zu schreiben: Keine Behauptung lässt sich als {what} übergeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>There is nothing to write: the claims stand in no article on the desk.</source>
      <translation>Es gibt nichts zu schreiben: Die Behauptungen stehen in keinem Artikel am Desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>There is one draft only. Import the next one with Ctrl+I.</source>
      <translation>Es gibt nur eine Fassung. Die nächste mit Strg+I importieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>These brackets are too deep.</source>
      <translation>Diese Klammern sind zu tief.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>These claims were joined one into the next.</source>
      <translation>Diese Behauptungen wurden nacheinander zusammengeführt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>These columns stand in the first line more than once: {columns}. Only the first of each is read. If another is meant, rename or remove the first and load the file again.</source>
      <translation>Diese Spalten stehen mehr als einmal in der ersten Zeile: {columns}. Gelesen wird jeweils nur die erste. Ist eine andere gemeint, benennen Sie die erste um oder entfernen Sie sie und laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <location filename="claimtracker/store/joins.py" />
      <source>These two are one claim already.</source>
      <translation>Diese beiden sind schon eine Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>These two are one source already.</source>
      <translation>Diese beiden sind schon eine Quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>These words are a claim already.</source>
      <translation>Diese Wörter sind schon eine Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>These words are claim {number} already.</source>
      <translation>Diese Wörter sind schon Behauptung {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>They are two: never ask again</source>
      <translation>Es sind zwei: nie wieder fragen</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Think twice: {count} shipped pairs would be judged wrongly that are judged rightly now.</source>
      <translation>
        <numerusform>Bitte überlegen: {count} mitgeliefertes Paar würde falsch beurteilt, das jetzt richtig beurteilt wird.</numerusform>
        <numerusform>Bitte überlegen: {count} mitgelieferte Paare würden falsch beurteilt, die jetzt richtig beurteilt werden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>This</source>
      <translation>Dies</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>This address was not asked: {cause}.</source>
      <translation>Diese Adresse wurde nicht abgefragt: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_articles.py" />
      <source>This article came with a claim sheet: only the quotes of its claims are here.</source>
      <translation>Dieser Artikel kam mit einer Prüfliste: Hier sind nur die Zitate seiner Behauptungen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>This article is in the bin.</source>
      <translation>Dieser Artikel ist im Papierkorb.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This article is no longer in the library.</source>
      <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>This article: {title}</source>
      <translation>Dieser Artikel: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>This calculation is too long to be kept.</source>
      <translation>Diese Rechnung ist zu lang zum Aufbewahren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>This cannot be loaded</source>
      <translation>Dies lässt sich nicht laden</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>This check was withdrawn already.</source>
      <translation>Dieser Check wurde schon zurückgezogen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>This check was withdrawn.</source>
      <translation>Dieser Check wurde zurückgezogen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>This check was withdrawn.</source>
      <comment>rating</comment>
      <translation>Dieser Check wurde zurückgezogen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>This claim</source>
      <translation>Diese Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>This claim has no highlight in the article.</source>
      <translation>Diese Behauptung hat im Artikel keine Markierung.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/evidence_diff.py" />
      <source>This claim is neither on the desk nor in the claims sheet.</source>
      <translation>Diese Behauptung ist weder am Desk noch in der Liste der Behauptungen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>This claim is no longer in the library.</source>
      <translation>Diese Behauptung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>This claim is signed off already.</source>
      <translation>Diese Behauptung ist schon freigegeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>This claim is signed off and stays as it was signed.</source>
      <translation>Diese Behauptung ist freigegeben und bleibt, wie sie freigegeben wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>This claim was found nowhere else in the article.</source>
      <translation>Diese Behauptung wurde sonst nirgends im Artikel gefunden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This could be {first} or {second}. Write the one you mean.</source>
      <translation>Das könnte {first} oder {second} sein. Bitte das Gemeinte schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This database URL names no database.</source>
      <translation>Diese Datenbank-URL nennt keine Datenbank.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk holds work already, and an archive only fills an empty one: name a new library, and it is filled and opened.</source>
      <translation>Dieser Desk enthält schon Arbeit, und ein Archiv füllt nur einen leeren: Eine neue Bibliothek benennen, dann wird sie gefüllt und geöffnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk is empty and can take it, history and all.</source>
      <translation>Dieser Desk ist leer und kann es aufnehmen, samt Verlauf.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/store/articles.py" />
      <location filename="claimtracker/store/sentence_marks.py" />
      <source>This draft is no longer in the library.</source>
      <translation>Diese Fassung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This file is no longer in the library.</source>
      <translation>Diese Datei ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>This file is written for programs: its field names and marks came in as text. Paste the article itself, or import its page.</source>
      <translation>Diese Datei ist für Programme geschrieben: Ihre Feldnamen und Auszeichnungen kamen als Text herein. Fügen Sie den Artikel selbst ein, oder importieren Sie seine Seite.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>This folder holds no article. Drop the files themselves.</source>
      <translation>Dieser Ordner enthält keinen Artikel. Die Dateien selbst hierher ziehen.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>This happened {count} times.</source>
      <translation>
        <numerusform>Dies geschah {count}-mal.</numerusform>
        <numerusform>Dies geschah {count}-mal.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/our_sheets.py" />
      <source>This is a claim sheet that only adds claims here. To change claims that are on the desk, load claims.csv.</source>
      <translation>Diese Prüfliste fügt hier nur Behauptungen hinzu. Um Behauptungen am Desk zu ändern, claims.csv laden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>This is no single key.</source>
      <translation>Das ist keine einzelne Taste.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This is not a database URL.</source>
      <translation>Das ist keine Datenbank-URL.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-02-11 or 2026.</source>
      <translation>Dieses Datum versteht ClaimTracker nicht. Bitte als 2026-02-11 oder 2026 schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>Dieses Datum versteht ClaimTracker nicht. Bitte als 2026-10-16, 2026-10 oder 2026 schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>This is the text of draft {number}, word for word.</source>
      <translation>Das ist Wort für Wort der Text von Fassung {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>This library was written by a later version of ClaimTracker.</source>
      <translation>Diese Bibliothek wurde von einer neueren Version von ClaimTracker geschrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>This may be a notice in the place of the article: an error, or a question whether you are human.</source>
      <translation>Das ist vielleicht ein Hinweis anstelle des Artikels: ein Fehler, oder die Frage, ob Sie ein Mensch sind.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <source>This moment is not in the history.</source>
      <translation>Dieser Zeitpunkt steht nicht im Verlauf.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>This note was taken up already.</source>
      <translation>Diese Notiz wurde schon aufgenommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>This page is among the sightings already.</source>
      <translation>Diese Seite ist schon unter den Sichtungen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>This passage was not found.</source>
      <translation>Diese Passage wurde nicht gefunden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>This pattern cannot be looked for.</source>
      <translation>Nach diesem Muster lässt sich nicht suchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern cannot be read.</source>
      <translation>Dieses Muster lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern takes too long.</source>
      <translation>Dieses Muster dauert zu lange.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <location filename="claimtracker/store/work.py" />
      <source>This record is no longer in the library.</source>
      <translation>Dieser Datensatz ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>This rests on the author’s word alone.</source>
      <translation>Das beruht allein auf dem Wort des Autors oder der Autorin.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>This scale has no ratings: each verdict is a conclusion in your own words.</source>
      <translation>Diese Skala hat keine Bewertungen: Jedes Urteil ist ein Fazit in eigenen Worten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>This sentence holds a claim already.</source>
      <translation>Dieser Satz enthält schon eine Behauptung.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>This source is no longer in the library.</source>
      <translation>Diese Quelle ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>This step cannot be undone: the record was changed again since.</source>
      <translation>Dieser Schritt lässt sich nicht rückgängig machen: Der Datensatz wurde seither erneut geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>This view is no longer there.</source>
      <translation>Diese Ansicht gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Three Pinocchios</source>
      <comment>rating</comment>
      <translation>Drei Pinocchios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Three dates: choose</source>
      <translation>Drei Daten: wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}</source>
      <translation>Zeitleiste nach Jahr: {years}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}; {count} appearances without a date</source>
      <translation>
        <numerusform>Zeitleiste nach Jahr: {years}; {count} Auftreten ohne Datum</numerusform>
        <numerusform>Zeitleiste nach Jahr: {years}; {count} Auftreten ohne Datum</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline: no dates known</source>
      <translation>Zeitleiste: keine Daten bekannt</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title of the source</source>
      <translation>Titel der Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL</source>
      <translation>Titel oder URL</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL of the source</source>
      <translation>Titel oder URL der Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Title's wording</source>
      <translation>Wortlaut des Titels</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>To read second</source>
      <translation>Gegenlesen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Too many files are open.</source>
      <translation>Zu viele Dateien sind geöffnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”, and left out of the text.</source>
      <translation>Nachverfolgte Löschungen, zusammen {deleted}: als Beiwerk behalten, mit „[deleted]“ gekennzeichnet und aus dem Text herausgelassen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odt.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”.</source>
      <translation>Nachverfolgte Löschungen, zusammen {deleted}: als Beiwerk behalten, mit „[deleted]“ gekennzeichnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Tracked insertions, {inserted} in all: read as part of the text.</source>
      <translation>Nachverfolgte Einfügungen, zusammen {inserted}: als Teil des Textes gelesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>True</source>
      <translation>Wahr</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>True</source>
      <comment>rating</comment>
      <translation>Wahr</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>Try again, or paste the text instead.</source>
      <translation>Erneut versuchen, oder stattdessen den Text einfügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <source>Try again.</source>
      <translation>Erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Try again; then check it.</source>
      <translation>Erneut versuchen; dann prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>Try it once more.</source>
      <translation>Noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Two Pinocchios</source>
      <comment>rating</comment>
      <translation>Zwei Pinocchios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Two claims: never ask about this pair again</source>
      <translation>Zwei Behauptungen: nach diesem Paar nie wieder fragen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Two dates: choose</source>
      <translation>Zwei Daten: wählen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Two ratings are called “{label}”.</source>
      <translation>Zwei Bewertungen heißen „{label}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Two values are called “{name}”.</source>
      <translation>Zwei Werte heißen „{name}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Type</source>
      <comment>field</comment>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Type of claim</source>
      <translation>Typ der Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>URL</source>
      <translation>URL</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>URL of the archived copy</source>
      <translation>URL der Archivkopie</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>URL of the check</source>
      <translation>URL des Checks</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollar</source>
      <comment>per one unit</comment>
      <translation>US-Dollar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollars</source>
      <comment>unit</comment>
      <translation>US-Dollar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Underlined in the PDF.</source>
      <translation>Im PDF unterstrichen.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Undo last</source>
      <translation>Letztes zurück</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/changes.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Undo {change}</source>
      <translation>Rückgängig: {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Undone: {change}</source>
      <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unfounded</source>
      <comment>rating</comment>
      <translation>Haltlos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Unlink source</source>
      <translation>Quelle lösen</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unproven</source>
      <comment>rating</comment>
      <translation>Unbelegt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Unused: no claim rests on it</source>
      <translation>Unbenutzt: keine Behauptung beruht darauf</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Update ClaimTracker first.</source>
      <translation>Zuerst ClaimTracker aktualisieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Update of it</source>
      <translation>Aktualisierung davon</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Updated</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Upside-Down Pinocchio</source>
      <comment>rating</comment>
      <translation>Kopfstehender Pinocchio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Use + − × / ^ and parentheses.</source>
      <translation>+ − × / ^ und runde Klammern verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Use a file or a PostgreSQL URL.</source>
      <translation>Eine Datei oder eine PostgreSQL-URL verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Use another copy of the file.</source>
      <translation>Eine andere Kopie der Datei verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use at most {most} inside one another.</source>
      <translation>Höchstens {most} ineinander verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer words.</source>
      <translation>Weniger Wörter verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer.</source>
      <translation>Weniger verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Use this name</source>
      <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Usual mode</source>
      <translation>Üblicher Modus</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Valid as of</source>
      <translation>Gültig per</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Variant</source>
      <translation>Variante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Variant: {difference}</source>
      <translation>Variante: {difference}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Verdict Pending</source>
      <comment>rating</comment>
      <translation>Urteil steht aus</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Verdicts</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Verdicts and second readings are signed. Is this your name?</source>
      <translation>Urteile und Gegenlesen werden gezeichnet. Ist das Ihr Name?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Verdicts are given on</source>
      <translation>Urteile werden gegeben auf</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Verdicts over time</source>
      <translation>Urteile im Zeitverlauf</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Version {version}, {ratings}.</source>
      <translation>Version {version}, {ratings}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Versions and the system; no content, no names, no paths</source>
      <translation>Versionen und System; keine Inhalte, keine Namen, keine Pfade</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Vie&amp;w</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” deleted.</source>
      <translation>Ansicht „{view}“ gelöscht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” saved.</source>
      <translation>Ansicht „{view}“ gespeichert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Views</source>
      <translation>Ansichten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Views and facets</source>
      <translation>Ansichten und Filter</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Void</source>
      <comment>rating</comment>
      <translation>Ungültig</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Wait a moment, then try again.</source>
      <translation>Einen Moment warten, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for an answer</source>
      <translation>Wartet auf Antwort</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for the second reader</source>
      <translation>Wartet aufs Gegenlesen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Waiting for whom</source>
      <translation>Auf wen gewartet wird</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Waits for a second reader; the verdict is by {person}.</source>
      <translation>Wartet aufs Gegenlesen; das Urteil ist von {person}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Was due {day}</source>
      <translation>War fällig {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We are going to say “{verdict}” of this.</source>
      <translation>Wir werden dazu „{verdict}“ sagen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>We found no source that settles this.</source>
      <translation>Wir fanden keine Quelle, die das klärt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We found: {finding}</source>
      <translation>Unser Befund: {finding}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Weaker match</source>
      <translation>Schwächerer Treffer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Web address of an article</source>
      <translation>Webadresse eines Artikels</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Web pages</source>
      <translation>Webseiten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>What became of each file</source>
      <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What became of the change</source>
      <translation>Was aus der Änderung wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>What came of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What changed: {changes}.</source>
      <translation>Was sich geändert hat: {changes}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>What is claimed</source>
      <translation>Was behauptet wird</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What is deleted waits here, and can come back.</source>
      <translation>Gelöschtes wartet hier und kann zurückkommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What is noted beside the text</source>
      <comment>format</comment>
      <translation>Was neben dem Text steht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>What is your answer?</source>
      <translation>Was antworten Sie?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>What it means</source>
      <translation>Was sie bedeutet</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What it will hold</source>
      <comment>format</comment>
      <translation>Was es enthalten wird</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>What should the checker look at?</source>
      <translation>Was soll noch einmal geprüft werden?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>What stays out</source>
      <translation>Was draußen bleibt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>What the claim sheet would change</source>
      <translation>Was die Prüfliste ändern würde</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>What the import place offers; it can be changed there for each article.</source>
      <translation>Was beim Import vorgegeben ist; es lässt sich dort für jeden Artikel ändern.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>What the new draft did</source>
      <translation>Was die neue Fassung bewirkt hat</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>What this step changed was deleted for good.</source>
      <translation>Was dieser Schritt geändert hat, wurde endgültig gelöscht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What was said</source>
      <translation>Was gesagt wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>What was there before is untouched.</source>
      <translation>Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/typing_keeper.py" />
      <source>What was typed before the last window ended was saved.</source>
      <translation>Was vor dem Ende des letzten Fensters getippt war, wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What we found</source>
      <translation>Was wir herausfanden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>What we read · click a block’s role to change it</source>
      <translation>Was gelesen wurde · Klick auf die Rolle eines Blocks ändert sie</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>What you typed is kept. Try again in a moment.</source>
      <translation>Ihr Text bleibt erhalten. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What you wrote is still here: keep it as the version after it, or discard it to see theirs.</source>
      <translation>Das Geschriebene steht noch hier: als Version danach behalten oder verwerfen, um die andere zu sehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>What {who} signed under number {number}</source>
      <translation>Was {who} unter Nummer {number} freigab</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>What “{column}” is read as</source>
      <translation>Als was „{column}“ gelesen wird</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>When it has to be done</source>
      <translation>Wann es fertig sein muss</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>When it was said</source>
      <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>When it was said:</source>
      <translation>Wann es gesagt wurde:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Where</source>
      <comment>where files go</comment>
      <translation>Wohin</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Where it appeared</source>
      <translation>Wo es erschien</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Where it was said</source>
      <translation>Wo es gesagt wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Where it was said:</source>
      <translation>Wo es gesagt wurde:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Whether a point or a comma is decimal, and whose words amounts have</source>
      <translation>Ob Punkt oder Komma das Dezimalzeichen ist, und wessen Zahlwörter gelten</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Which claims</source>
      <translation>Welche Behauptungen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Who said it</source>
      <translation>Wer es gesagt hat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Who said it there</source>
      <translation>Wer es dort gesagt hat</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Who said it:</source>
      <translation>Wer es gesagt hat:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Who to ask: name, office, phone, mail</source>
      <translation>Wen fragen: Name, Stelle, Telefon, E-Mail</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Who wrote it</source>
      <translation>Wer ihn geschrieben hat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/source_acts.py" />
      <source>Whoever is asked here is no source yet: there is no history.</source>
      <translation>Wer hier gefragt wird, ist noch keine Quelle: Es gibt keinen Verlauf.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Whole words only (Alt+W)</source>
      <translation>Nur ganze Wörter (Alt+W)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask what, until when, with attempts and contact details. For the desk: page and Markdown.</source>
      <comment>format</comment>
      <translation>Wen was fragen, bis wann, mit Versuchen und Kontaktdaten. Für den Desk: Webseite und Markdown.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask, the first deadline first</source>
      <comment>format</comment>
      <translation>Wen fragen, die erste Frist zuerst</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Whoppers.</source>
      <comment>rating</comment>
      <translation>Faustdicke Lügen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why does the check no longer hold?</source>
      <translation>Warum gilt der Check nicht mehr?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why is it opened again?</source>
      <translation>Warum wird sie wieder geöffnet?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Why it does not matter here; Enter</source>
      <translation>Warum es hier keine Rolle spielt; Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Why it matched</source>
      <translation>Warum es ein Treffer ist</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched is not known</source>
      <translation>Warum es ein Treffer ist, ist nicht bekannt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched: {shares}, together {total}</source>
      <translation>Warum es ein Treffer ist: {shares}, zusammen {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Why it may change</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With a primary source</source>
      <translation>Mit primärer Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With context</source>
      <translation>Mit Kontext</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Withdraw check</source>
      <translation>Check zurückziehen</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Withdraw check…</source>
      <translation>Check zurückziehen…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Withdrawn by {person}, {time}</source>
      <translation>Zurückgezogen von {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Withdrawn: the check is Void now.</source>
      <translation>Zurückgezogen: Der Check ist jetzt „Ungültig“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Within ±</source>
      <translation>Toleranz ±</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Without a rating, and so without a verdict: {count}.</source>
      <translation>Ohne Bewertung und darum ohne Urteil: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Without it they leave the desk as Source A, Source B, …</source>
      <translation>Sonst verlassen sie den Desk als Source A, Source B, …</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/docx.py" />
      <location filename="claimtracker/exchange/readers/refused.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Word, OpenDocument, rich text</source>
      <translation>Word, OpenDocument, RTF</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Word, OpenDocument, rich text, PDF, saved web pages, mail, Markdown, subtitles, plain text. Nothing is stored before you say Import.</source>
      <translation>Word, OpenDocument, RTF, PDF, gespeicherte Webseiten, E-Mail, Markdown, Untertitel, reiner Text. Vor „Importieren“ wird nichts gespeichert.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>WordPerfect document</source>
      <translation>WordPerfect-Dokument</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Words</source>
      <translation>Wortlaut</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Words with letters of two alphabets, which may pose as others: {listed}, in {places}.</source>
      <translation>Wörter mit Buchstaben aus zwei Alphabeten, die sich für andere ausgeben können: {listed}, in {places}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Work</source>
      <translation>Bearbeitung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work it out</source>
      <translation>Ausrechnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Work on: this does not hold you up.</source>
      <translation>Ruhig weiterarbeiten: Dies hält nicht auf.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work out the claimed figure (=)</source>
      <translation>Die behauptete Zahl nachrechnen (=)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Work out the figure</source>
      <translation>Zahl nachrechnen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Works out to {said}.</source>
      <translation>Ergibt {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Worst fifth</source>
      <translation>Schlechtestes Fünftel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Worth a look</source>
      <translation>Bitte ansehen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Worth a look: {statement}: {faults}.</source>
      <translation>Bitte ansehen: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Worth checking: {reasons}.</source>
      <translation>Prüfenswert: {reasons}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Worth checking: {reasons}. A claim, X nothing to check.</source>
      <translation>Prüfenswert: {reasons}. A Behauptung, X nichts zu prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write 1250, not 1,250.</source>
      <translation>1250 schreiben, nicht 1,250.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write a number with its unit.</source>
      <translation>Eine Zahl mit Einheit schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write a shorter one.</source>
      <translation>Einen kürzeren schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Write a unit such as percent, euros or km/h.</source>
      <translation>Eine Einheit wie %, Euro oder km/h schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Write a word or a number.</source>
      <translation>Schreiben Sie ein Wort oder eine Zahl.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write abs(value).</source>
      <translation>abs(value) schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write all this in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>All dies in einem Schritt schreiben; Rückgängig nimmt ihn zurück (Strg+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write change(old, new).</source>
      <translation>change(old, new) schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>Write checker:"your name" instead.</source>
      <translation>Stattdessen checker:"Ihr Name" schreiben.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Write finding</source>
      <translation>Befund schreiben</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>Als 2026-10-16, 2026-10 oder 2026 schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>Write it as 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today or week.</source>
      <translation>Als 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today oder week schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as 4.2 million euros.</source>
      <translation>Als 4,2 Mio. Euro schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as {example}.</source>
      <translation>Als {example} schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Write it in the same unit, or as 2 %.</source>
      <translation>In derselben Einheit schreiben, oder als 2 %.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write it right after the colon.</source>
      <translation>Direkt hinter den Doppelpunkt schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Write it, or put the record into the bin.</source>
      <translation>Ausfüllen, oder den Datensatz in den Papierkorb legen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write it, or remove the rating.</source>
      <translation>Ausfüllen oder die Bewertung entfernen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Write name = value.</source>
      <translation>Name = Wert schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Write nothing</source>
      <translation>Nichts schreiben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write nothing (Esc)</source>
      <translation>Nichts schreiben (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>Write one of them.</source>
      <translation>Eines davon schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write one that the desk will recognise.</source>
      <translation>Einen schreiben, den der Desk wiedererkennt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write one with the names, or take a template.</source>
      <translation>Eine mit den Namen schreiben oder eine Vorlage nehmen.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Write one, or several with commas between.</source>
      <translation>Eines schreiben, oder mehrere durch Komma getrennt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write one, such as 4.2 million euros.</source>
      <translation>Eine schreiben, etwa 4,2 Mio. Euro.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Write page or table beside a source, or work it out with =.</source>
      <translation>Neben einer Quelle Seite oder Tabelle angeben, oder mit = nachrechnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write postgresql://name@server/database.</source>
      <translation>postgresql://name@server/database schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write round(value, 1).</source>
      <translation>round(value, 1) schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something after it.</source>
      <translation>Dahinter etwas schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something before it.</source>
      <translation>Davor etwas schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Write the files (Enter)</source>
      <translation>Dateien schreiben (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write what it shows, such as “Mayor, unchecked”.</source>
      <translation>Schreiben, was sie zeigt, etwa „Bürgermeisterin, ungeprüft“.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write what the checker should look at.</source>
      <translation>Schreiben, was noch einmal geprüft werden soll.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Write what you found, in a few words.</source>
      <translation>In wenigen Worten schreiben, was sich ergab.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why it no longer holds.</source>
      <translation>Schreiben, warum er nicht mehr gilt.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Write why.</source>
      <translation>Schreiben, warum.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why: it stays in the history.</source>
      <translation>Schreiben, warum: Es bleibt im Verlauf.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write words with letters or digits.</source>
      <translation>Wörter mit Buchstaben oder Ziffern schreiben.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write “%40” in its place.</source>
      <translation>An seiner Stelle muss „%40“ stehen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8</source>
      <translation>Schreibt eine Bytereihenfolge-Marke, an der Excel UTF-8 erkennt</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8.</source>
      <translation>Schreibt eine Bytereihenfolge-Marke, an der Excel UTF-8 erkennt.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Writing {done} of {count} claims…</source>
      <translation>
        <numerusform>{done} von {count} Behauptung wird geschrieben…</numerusform>
        <numerusform>{done} von {count} Behauptungen werden geschrieben…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong attribution</source>
      <translation>Falsche Zuschreibung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong date</source>
      <translation>Falsches Datum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong name</source>
      <translation>Falscher Name</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong number</source>
      <translation>Falsche Zahl</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong place</source>
      <translation>Falscher Ort</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>You can go on. If it happens again, copy the details and report them.</source>
      <translation>Sie können weiterarbeiten. Falls es wieder geschieht, die Details kopieren und melden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>You can stop at any claim, and keep what is in or leave the desk as it was.</source>
      <translation>Anhalten geht bei jeder Behauptung: behalten, was da ist, oder den Desk lassen, wie er war.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>You gave this verdict yourself; a second reader is another person.</source>
      <translation>Dieses Urteil ist Ihr eigenes; gegenlesen muss eine andere Person.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>You may not open “{name}”: permission is denied.</source>
      <translation>„{name}“ darf nicht geöffnet werden: Die Berechtigung fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <location filename="preferences" />
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Your name in the history</source>
      <translation>Ihr Name im Verlauf</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Your name…</source>
      <translation>Ihr Name…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Yours</source>
      <translation>Ihres</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Yours. A second reader, somebody else than you, accepts or returns it.</source>
      <translation>Ihres. Jemand anderes liest gegen und nimmt es an oder gibt es zurück.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>ZIP archive</source>
      <translation>ZIP-Archiv</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a PDF</source>
      <translation>ein PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a compressed file</source>
      <translation>eine komprimierte Datei</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a date differs</source>
      <translation>ein Datum weicht ab</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a law or vote</source>
      <translation>Gesetz oder Abstimmung</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a name differs</source>
      <translation>ein Name weicht ab</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>a name or a colon is missing</source>
      <translation>ein Name oder ein Doppelpunkt fehlt</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a number differs</source>
      <translation>eine Zahl weicht ab</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>a part of the formula</source>
      <translation>ein Teil der Formel</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a percentage</source>
      <translation>Prozentwert</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture or a recording</source>
      <translation>ein Bild oder eine Aufnahme</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a place differs</source>
      <translation>ein Ort weicht ab</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>a published check</source>
      <translation>veröffentlichter Check</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>a quote</source>
      <translation>ein Zitat</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a recording</source>
      <translation>eine Aufnahme</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a rich text (RTF) file</source>
      <translation>eine RTF-Datei</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rise or fall</source>
      <translation>Anstieg oder Rückgang</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a share or multiple</source>
      <translation>Anteil oder Vielfaches</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>a source</source>
      <translation>eine Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a source that takes this stance</source>
      <translation>eine Quelle mit dieser Haltung</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a superlative</source>
      <translation>Superlativ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a tag it has</source>
      <translation>ein Schlagwort, das sie hat</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a time</source>
      <translation>Zeitangabe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a unit differs</source>
      <translation>eine Einheit weicht ab</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a zipped file such as a Word or OpenDocument text</source>
      <translation>eine gezippte Datei wie ein Word- oder OpenDocument-Text</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>abs() needs one value.</source>
      <translation>abs() braucht einen Wert.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>accessed on</source>
      <translation>abgerufen am</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>add tags</source>
      <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/word_diff.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address it was fetched from</source>
      <translation>Adresse, von der abgerufen wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address of the page</source>
      <translation>Adresse der Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>after</source>
      <translation>nach</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>after an image label</source>
      <translation>nach einer Bildangabe</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>aliases</source>
      <translation>andere Wortlaute</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>ambiguous</source>
      <translation>mehrdeutig</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>an amount of money</source>
      <translation>Geldbetrag</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>an old Word or Excel file</source>
      <translation>eine alte Word- oder Excel-Datei</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>and {count} more</source>
      <translation>
        <numerusform>und {count} weitere</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/services/due_articles.py" />
      <source>and {count} more articles</source>
      <translation>
        <numerusform>und {count} weiterer Artikel</numerusform>
        <numerusform>und {count} weitere Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more checkers</source>
      <translation>
        <numerusform>und {count} weitere Person</numerusform>
        <numerusform>und {count} weitere Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more kinds of error</source>
      <translation>
        <numerusform>und {count} weitere Fehlerart</numerusform>
        <numerusform>und {count} weitere Fehlerarten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more outlets</source>
      <translation>
        <numerusform>und {count} weiteres Medium</numerusform>
        <numerusform>und {count} weitere Medien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more people</source>
      <translation>
        <numerusform>und {count} weitere Person</numerusform>
        <numerusform>und {count} weitere Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more sections</source>
      <translation>
        <numerusform>und {count} weiteres Ressort</numerusform>
        <numerusform>und {count} weitere Ressorts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more speakers</source>
      <translation>
        <numerusform>und {count} weitere Person</numerusform>
        <numerusform>und {count} weitere Personen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another date</source>
      <translation>anderes Datum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another name</source>
      <translation>anderer Name</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another number</source>
      <translation>andere Zahl</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another place</source>
      <translation>anderer Ort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another unit</source>
      <translation>andere Einheit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another word</source>
      <translation>anderes Wort</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>answer by {day}</source>
      <translation>Antwort bis {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>archived</source>
      <translation>archiviert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>archived URL</source>
      <translation>Archiv-URL</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>article imported: “{title}”</source>
      <translation>Artikel importiert: „{title}“</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>as written</source>
      <translation>wie geschrieben</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/domain/sources.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>asked</source>
      <translation>angefragt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>asked, no answer yet</source>
      <translation>angefragt, noch ohne Antwort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>at least {count} more follow at the next scan</source>
      <translation>mindestens {count} weitere folgen beim nächsten Abgleich</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>attribution</source>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>author</source>
      <translation>Autor/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>back to here…</source>
      <translation>hierher zurück…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>bars</source>
      <translation>Balken</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>before</source>
      <translation>vor</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>bin</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>body</source>
      <translation>Fließtext</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>book</source>
      <translation>E-Book</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>calculation</source>
      <translation>Rechnung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>calls</source>
      <translation>Anrufe</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>cannot be seen</source>
      <translation>ist unsichtbar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>carried into the next draft: “{quote}”</source>
      <translation>in die nächste Fassung übernommen: „{quote}“</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>certificates for that</source>
      <translation>Zertifikate dafür</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>change decision</source>
      <translation>Entscheidung zur Änderung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>change(old, new) needs two values.</source>
      <translation>change(old, new) braucht zwei Werte.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>changes of the schema</source>
      <translation>Änderungen am Schema</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>character {place}</source>
      <translation>Zeichen {place}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>check</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>checked</source>
      <translation>geprüft</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>checked on {day}</source>
      <translation>geprüft am {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked {day}</source>
      <translation>geprüft {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked, day unknown</source>
      <translation>geprüft, Tag unbekannt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>checker</source>
      <translation>Prüfer/in</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>choice</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>claim</source>
      <translation>Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>claim made: “{statement}”</source>
      <translation>Behauptung angelegt: „{statement}“</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>claim sheet</source>
      <translation>Prüfliste</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>claimreview</source>
      <translation>ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>claims</source>
      <translation>Behauptungen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>claims compared</source>
      <translation>Behauptungen verglichen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>column {number} (no name)</source>
      <translation>Spalte {number} (ohne Namen)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>columns</source>
      <translation>Säulen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>comparing texts</source>
      <translation>Textvergleich</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <location filename="claimtracker/store/known_names.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <location filename="resources/pages/calls.html" />
      <source>confidential</source>
      <translation>vertraulich</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>confidential alone</source>
      <translation>nur vertraulich</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact noted: {status}</source>
      <translation>Kontakt festgehalten: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact on</source>
      <translation>Kontakt am</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact status</source>
      <translation>Stand des Kontakts</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact taken back: {status}</source>
      <translation>Kontakt zurückgenommen: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>context</source>
      <translation>Kontext</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>counting</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>csv</source>
      <translation>CSV</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>cubic metre</source>
      <comment>per one unit</comment>
      <translation>Kubikmeter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>cubic metres</source>
      <comment>unit</comment>
      <translation>Kubikmeter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>cut</source>
      <translation>gestrichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>cut: {words};</source>
      <translation>gestrichen: {words};</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>dataset</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>day</source>
      <comment>per one unit</comment>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>day/month/year</source>
      <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>days</source>
      <comment>unit</comment>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decided: {kind}</source>
      <translation>entschieden: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decision taken back: {kind}</source>
      <translation>Entscheidung zurückgenommen: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>declined</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>different</source>
      <translation>verschieden</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>differs</source>
      <translation>weicht ab</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>differs in {kinds}</source>
      <translation>Unterschied bei {kinds}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>direction</source>
      <translation>Schreibrichtung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/office_properties.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>document properties</source>
      <translation>Dokumenteigenschaften</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>document properties, file made</source>
      <translation>Dokumenteigenschaften, Datei angelegt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>document properties, last changed</source>
      <translation>Dokumenteigenschaften, zuletzt geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/memo.html" />
      <source>draft {number}</source>
      <translation>Fassung {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>draft {number} came in</source>
      <translation>Fassung {number} kam herein</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today</source>
      <translation>heute fällig</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today {time}</source>
      <translation>heute fällig {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>due {day}</source>
      <translation>fällig {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>empty line</source>
      <translation>Leerzeile</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>encodings</source>
      <translation>Kodierungen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>endnote</source>
      <translation>Endnote</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>euro</source>
      <comment>per one unit</comment>
      <translation>Euro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>euros</source>
      <comment>unit</comment>
      <translation>Euro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>exact</source>
      <translation>exakt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>expert</source>
      <translation>Fachperson</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>explanation</source>
      <translation>Erläuterung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>fact-check feed</source>
      <translation>Faktencheck-Feed</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>false</source>
      <translation>falsch</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>fetching a page when asked to</source>
      <translation>Abrufen einer Seite auf Wunsch</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>file</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file attached: {name}</source>
      <translation>Datei angehängt: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>file made</source>
      <translation>Datei angelegt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file removed: {name}</source>
      <translation>Datei entfernt: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>first line</source>
      <translation>erste Zeile</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>folders of the system</source>
      <translation>Ordner des Systems</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>font</source>
      <translation>Schriftart</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>footnote</source>
      <translation>Fußnote</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data</source>
      <translation>aus den Daten der Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data, last changed</source>
      <translation>aus den Daten der Seite, zuletzt geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the {where}</source>
      <translation>aus: {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/markdown.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>front matter</source>
      <translation>Kopfdaten</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>furniture</source>
      <translation>Beiwerk</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>gives context</source>
      <translation>gibt Kontext</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>harm</source>
      <translation>Schaden</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>has</source>
      <translation>hat</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline, after an image label</source>
      <translation>Überschrift, nach einer Bildangabe</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>high</source>
      <translation>hoch</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>highlight</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight accepted</source>
      <translation>Markierung angenommen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight made: “{quote}”</source>
      <translation>Markierung gesetzt: „{quote}“</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight moved to the same words elsewhere</source>
      <translation>Markierung auf dieselben Wörter anderswo verschoben</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight removed: “{quote}”</source>
      <translation>Markierung entfernt: „{quote}“</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>history</source>
      <translation>Geschichte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how far the work is</source>
      <translation>wie weit die Arbeit ist</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>how many</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how soon it is wanted</source>
      <translation>wie bald es gebraucht wird</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>html</source>
      <translation>HTML</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>https://…</source>
      <translation>https://…</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>icons</source>
      <translation>Symbole</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>imported from {origin}</source>
      <translation>importiert aus {origin}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>in progress</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>interview</source>
      <translation>Interview</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>is</source>
      <translation>ist</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a login</source>
      <translation>sie verlangt eine Anmeldung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a payment</source>
      <translation>sie verlangt eine Bezahlung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it breaks off there</source>
      <translation>es bricht dort ab</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not answer</source>
      <translation>sie antwortet nicht</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not let programs in</source>
      <translation>sie lässt keine Programme herein</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of a list</source>
      <translation>es endet mitten in einer Liste</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of an object</source>
      <translation>es endet mitten in einem Objekt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it has a fault</source>
      <translation>sie hat einen Fehler</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it has no statement</source>
      <translation>sie hat keine Aussage</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it has no verdict yet</source>
      <translation>sie hat noch kein Urteil</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it holds a name or password, which would be sent along</source>
      <translation>sie enthält einen Namen oder ein Passwort, das mitgesendet würde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it is larger than {most} MB</source>
      <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it is nested too deeply</source>
      <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is no address of a web page: those begin with http:// or https://</source>
      <translation>es ist keine Adresse einer Webseite: die beginnen mit http:// oder https://</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is not written as a web address is</source>
      <translation>sie ist nicht wie eine Webadresse geschrieben</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it leads on to nowhere</source>
      <translation>sie leitet ins Leere weiter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it led on more than {most} times</source>
      <translation>sie leitete mehr als {most}-mal weiter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it says that it was asked too often</source>
      <translation>sie sagt, sie werde zu oft gefragt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it sent no page</source>
      <translation>sie sandte keine Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it stands in a draft before publication alone</source>
      <translation>sie steht nur in einer Fassung vor der Veröffentlichung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it took over {seconds} seconds</source>
      <translation>es dauerte über {seconds} Sekunden</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it was checked before publication</source>
      <translation>sie wurde vor der Veröffentlichung geprüft</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it was said on the day of its check: is that the day it was said?</source>
      <translation>Gesagt am Tag des Checks: Ist das wirklich der Tag?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>item {number}</source>
      <translation>Element {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>its certificate is not valid, so who answers is not sure</source>
      <translation>ihr Zertifikat ist nicht gültig, darum ist unsicher, wer antwortet</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its check was withdrawn</source>
      <translation>ihr Check wurde zurückgezogen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its claim_id in a claim sheet</source>
      <translation>ihre claim_id in einer Prüfliste</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>its evidence</source>
      <translation>ihre Belege</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its language, such as en</source>
      <translation>ihre Sprache, etwa en</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its number lies outside its scale</source>
      <translation>ihre Zahl liegt außerhalb der Skala</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>its rounding (± {step})</source>
      <translation>wie gerundet (± {step})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its scale does not run from a worst number of at least 1 to a better one</source>
      <translation>ihre Skala führt nicht von einer schlechtesten Zahl ab 1 zu einer besseren</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its second reader</source>
      <translation>wer sie gegenliest</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its statement has {count} characters; search engines show {shown}</source>
      <translation>ihre Aussage hat {count} Zeichen; Suchmaschinen zeigen {shown}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>its tables</source>
      <translation>dessen Tabellen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its verdict</source>
      <translation>ihr Urteil</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its verdict is on a scale for drafts, which is never published</source>
      <translation>ihr Urteil steht auf einer Skala für Entwürfe, die nie veröffentlicht wird</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>joined with another claim</source>
      <translation>mit einer anderen Behauptung zusammengeführt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/words.html" />
      <source>kept copy</source>
      <translation>aufbewahrte Kopie</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilogram</source>
      <comment>per one unit</comment>
      <translation>Kilogramm</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilograms</source>
      <comment>unit</comment>
      <translation>Kilogramm</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>last changed</source>
      <translation>zuletzt geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>law or court</source>
      <translation>Gesetz oder Gericht</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>legal</source>
      <translation>rechtlich</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line marked as author</source>
      <translation>als Autor/in markierte Zeile</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line on the page</source>
      <translation>Zeile auf der Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>list</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litre</source>
      <comment>per one unit</comment>
      <translation>Liter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litres</source>
      <comment>unit</comment>
      <translation>Liter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>look</source>
      <translation>ansehen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>look at the marked words</source>
      <translation>die markierten Wörter ansehen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>low</source>
      <translation>niedrig</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>ltr</source>
      <translation>LTR</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>mail header</source>
      <translation>E-Mail-Kopf</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>message of Outlook</source>
      <translation>Outlook-Nachricht</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metre</source>
      <comment>per one unit</comment>
      <translation>Meter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metres</source>
      <comment>unit</comment>
      <translation>Meter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>mistake</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>mixes letters of two alphabets</source>
      <translation>mischt Buchstaben zweier Alphabete</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>mode</source>
      <translation>Modus</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>month</source>
      <comment>per one unit</comment>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>month/day/year</source>
      <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>months</source>
      <comment>unit</comment>
      <translation>Monate</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>moved in the next draft: “{quote}”</source>
      <translation>in der nächsten Fassung verschoben: „{quote}“</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>must</source>
      <translation>muss</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/find_terms.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>named</source>
      <translation>genannt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>named “{name}”</source>
      <translation>heißt „{name}“</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>nearly the same title</source>
      <translation>fast derselbe Titel</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>negation</source>
      <translation>Verneinung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>no claim</source>
      <translation>keine Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>no key</source>
      <translation>keine Taste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>no longer in this draft</source>
      <translation>nicht mehr in dieser Fassung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no negation</source>
      <translation>keine Verneinung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>no source</source>
      <translation>keine Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>no such host was found, or this computer is not online</source>
      <translation>ein solcher Server wurde nicht gefunden, oder dieser Computer ist nicht online</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no verdict yet</source>
      <translation>noch kein Urteil</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>nobody is named who said it</source>
      <translation>niemand ist genannt, der es gesagt hat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>none is marked yet</source>
      <translation>noch ist keine markiert</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>not found in the next draft: “{quote}”</source>
      <translation>in der nächsten Fassung nicht gefunden: „{quote}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>not kept here</source>
      <translation>hier nicht aufbewahrt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>not kept here: a claim sheet brought its hash alone</source>
      <translation>hier nicht aufbewahrt: eine Prüfliste brachte nur den Hash</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>not started</source>
      <translation>nicht begonnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>not used yet</source>
      <translation>noch unbenutzt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note put aside ({rule}): {reason}</source>
      <translation>Hinweis beiseitegelegt ({rule}): {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note taken up again ({rule})</source>
      <translation>Hinweis wieder aufgenommen ({rule})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>nothing that can be loaded</source>
      <translation>nichts, was sich laden lässt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>nothing to check</source>
      <translation>nichts zu prüfen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>now: {words};</source>
      <translation>jetzt: {words};</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>number not shown</source>
      <translation>Zahl nicht gezeigt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>observation</source>
      <translation>Beobachtung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>off</source>
      <translation>weicht ab</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>on {count} claims</source>
      <translation>
        <numerusform>bei {count} Behauptung</numerusform>
        <numerusform>bei {count} Behauptungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>on {scale}</source>
      <comment>a rating scale</comment>
      <translation>auf {scale}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>once</source>
      <translation>einmal</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>once around</source>
      <translation>einmal herum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>one of them says no</source>
      <translation>eine davon verneint</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>one of {count} claims that look alike</source>
      <translation>eine von {count} ähnlichen Behauptungen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>one value is longer than 8 million characters</source>
      <translation>ein Wert ist länger als 8 Millionen Zeichen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>one with “{group}”</source>
      <translation>zählt mit „{group}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>only one says “not”</source>
      <translation>nur eine sagt „nicht“</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>only pages at http:// and https:// addresses are fetched</source>
      <translation>nur Seiten unter http://- und https://-Adressen werden abgerufen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>only secondary</source>
      <translation>nur sekundär</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/verdicts.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>open</source>
      <comment>not folded</comment>
      <translation>ausgeklappt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>open questions</source>
      <translation>offene Fragen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>opinion</source>
      <translation>Meinung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>opposite</source>
      <translation>Gegenteil</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>other</source>
      <translation>anderes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>other speaker</source>
      <translation>andere Person</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording added: “{text}”</source>
      <translation>anderer Wortlaut hinzugefügt: „{text}“</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording removed: “{text}”</source>
      <translation>anderer Wortlaut entfernt: „{text}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>others {count}</source>
      <translation>übrige {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page footer</source>
      <translation>Seitenfuß</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page saved</source>
      <translation>Seite gespeichert</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>page saved, last changed</source>
      <translation>Seite gespeichert, zuletzt geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>pairs weighed</source>
      <translation>Paare gewichtet</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>paragraph {number}</source>
      <translation>Absatz {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>partly</source>
      <translation>teils</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>partly bears it out</source>
      <translation>bestätigt es teils</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_queue.py" />
      <source>pasted text</source>
      <translation>eingefügter Text</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>patterns</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>pdf</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>people</source>
      <comment>unit</comment>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>person</source>
      <comment>per one unit</comment>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>place in the next draft unsure: “{quote}”</source>
      <translation>Stelle in der nächsten Fassung unsicher: „{quote}“</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>plain numbers</source>
      <translation>reine Zahlen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>plain text</source>
      <translation>reiner Text</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pound</source>
      <comment>per one unit</comment>
      <translation>Pfund</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pounds</source>
      <comment>unit</comment>
      <translation>Pfund</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>presentation</source>
      <translation>Präsentation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>press</source>
      <translation>Presse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>primary</source>
      <translation>primär</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>primary source</source>
      <translation>primäre Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>program or script</source>
      <translation>Programm oder Skript</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>progress</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>proposed wording</source>
      <translation>Formulierungsvorschlag</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>published</source>
      <translation>erschienen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>published on</source>
      <translation>erschienen am</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>publisher</source>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>put into the bin</source>
      <translation>in den Papierkorb gelegt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>query</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>re-check on</source>
      <translation>erneut prüfen am</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as day/month</source>
      <translation>gelesen als Tag/Monat</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as month/day</source>
      <translation>gelesen als Monat/Tag</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>read in {seconds} s</source>
      <translation>gelesen in {seconds} s</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading Markdown</source>
      <translation>Lesen von Markdown</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading PDF</source>
      <translation>Lesen von PDF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading RTF</source>
      <translation>Lesen von RTF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading pages</source>
      <translation>Lesen von Webseiten</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading workbooks</source>
      <translation>Lesen von Arbeitsmappen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>reais</source>
      <comment>unit</comment>
      <translation>Real</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>real</source>
      <comment>per one unit</comment>
      <translation>Real</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>recheck reason</source>
      <translation>Grund für die erneute Prüfung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/domain/sources.py" />
      <source>recording</source>
      <translation>Aufnahme</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>refutes</source>
      <translation>widerlegt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>refutes it</source>
      <translation>widerlegt es</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>remove tags</source>
      <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <source>reopened</source>
      <translation>wieder offen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>returned</source>
      <translation>zurückgegeben</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>review</source>
      <translation>ansehen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>review {number} of the page</source>
      <translation>Faktencheck {number} der Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>reworded</source>
      <translation>umformuliert</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>rich text file</source>
      <translation>RTF-Datei</translation>
    </message>
    <message>
      <location filename="resources/pages/calls.html" />
      <source>right of reply</source>
      <translation>Recht auf Stellungnahme</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>roles of paragraphs</source>
      <translation>Rollen der Absätze</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>round(value, digits) needs a value and how many digits.</source>
      <translation>round(value, digits) braucht einen Wert und die Zahl der Stellen.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>rtl</source>
      <translation>RTL</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>rupee</source>
      <comment>per one unit</comment>
      <translation>Rupie</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>rupees</source>
      <comment>unit</comment>
      <translation>Rupien</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>said on</source>
      <translation>gesagt am</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>saved mail</source>
      <translation>gespeicherte E-Mail</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>says who</source>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago}</source>
      <translation>abgeglichen {ago}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago} in {seconds} s</source>
      <translation>abgeglichen {ago} in {seconds} s</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>science</source>
      <translation>Wissenschaft</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>script {number}</source>
      <translation>Skript {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>second reader</source>
      <translation>Gegenleser/in</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}</source>
      <translation>gegengelesen: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}, “{comment}”</source>
      <translation>gegengelesen: {outcome}, „{comment}“</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reading taken back: {outcome}</source>
      <translation>Gegenlesen zurückgenommen: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>second_reader</source>
      <translation>Gegenleser/in</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>section</source>
      <translation>Ressort</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>seen on</source>
      <translation>gesehen am</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>seen {count} times</source>
      <translation>
        <numerusform>{count}-mal gesehen</numerusform>
        <numerusform>{count}-mal gesehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>sender</source>
      <translation>Absender</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>sentences</source>
      <translation>Sätze</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>sheet “{sheet}”, line {number}</source>
      <translation>Blatt „{sheet}“, Zeile {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>should</source>
      <translation>sollte</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting added: {said}</source>
      <translation>Sichtung hinzugefügt: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting removed: {said}</source>
      <translation>Sichtung entfernt: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting: {changes}</source>
      <translation>Sichtung: {changes}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>signed off</source>
      <translation>freigegeben</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>site header</source>
      <translation>Seitenkopf</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>social post</source>
      <translation>Social-Media-Post</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>somebody</source>
      <translation>jemand</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something done</source>
      <translation>Handlung</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something measured</source>
      <translation>Messwert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked ({stance})</source>
      <translation>Quelle verknüpft ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked: “{title}” ({stance})</source>
      <translation>Quelle verknüpft: „{title}“ ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source made: “{title}”</source>
      <translation>Quelle angelegt: „{title}“</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked ({stance})</source>
      <translation>Quelle gelöst ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked: “{title}” ({stance})</source>
      <translation>Quelle gelöst: „{title}“ ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>speaker</source>
      <translation>Urheber/in</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>speaker not known</source>
      <translation>Urheber/in nicht bekannt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>spreadsheet</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metre</source>
      <comment>per one unit</comment>
      <translation>Quadratmeter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metres</source>
      <comment>unit</comment>
      <translation>Quadratmeter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>stale</source>
      <translation>veraltet</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>standfirst</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>stems of words</source>
      <translation>Wortstämme</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>stet</source>
      <translation>bleibt stehen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>subhead</source>
      <translation>Zwischentitel</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>subject line</source>
      <translation>Betreffzeile</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>suggested wording</source>
      <translation>Formulierungsvorschlag</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>supports</source>
      <translation>stützt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>supports it</source>
      <translation>stützt es</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>table of text</source>
      <translation>Texttabelle</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag added: {name}</source>
      <translation>Schlagwort hinzugefügt: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag removed: {name}</source>
      <translation>Schlagwort entfernt: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken apart from another claim</source>
      <translation>von einer anderen Behauptung getrennt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken back: {what}</source>
      <translation>zurückgenommen: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken out of the bin</source>
      <translation>aus dem Papierkorb geholt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”</source>
      <translation>übernommen von „{words}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”, rated {day}</source>
      <translation>übernommen von „{words}“, beurteilt am {day}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>telling text from furniture</source>
      <translation>Trennen von Text und Beiwerk</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>text file</source>
      <translation>Textdatei</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is missing</source>
      <translation>die URL des veröffentlichten Checks fehlt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not on the publisher’s domain</source>
      <translation>die URL des veröffentlichten Checks liegt nicht auf der Domain des Herausgebers</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not one that begins with http:// or https://</source>
      <translation>die URL des veröffentlichten Checks beginnt nicht mit http:// oder https://</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the article's letters</source>
      <translation>die Schrift des Artikels</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the command line</source>
      <translation>die Befehlszeile</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>the desk changed since</source>
      <translation>der Desk hat sich seither geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>the disk does not answer</source>
      <translation>der Datenträger antwortet nicht</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the explanation</source>
      <translation>die Erläuterung</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the file</source>
      <translation>die Datei</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the finding</source>
      <translation>der Befund</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the library's tables</source>
      <translation>die Tabellen der Bibliothek</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the opposite</source>
      <translation>das Gegenteil</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the other way round</source>
      <translation>umgekehrt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the outlet of its article</source>
      <translation>das Medium ihres Artikels</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the page</source>
      <translation>die Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page broke off on its way</source>
      <translation>die Seite brach unterwegs ab</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page it sent is empty</source>
      <translation>die gesandte Seite ist leer</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page was taken away</source>
      <translation>die Seite wurde entfernt</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no address yet, so the domain of the check was not compared</source>
      <translation>der Herausgeber hat noch keine Adresse, darum wurde die Domain des Checks nicht verglichen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no name yet</source>
      <translation>der Herausgeber hat noch keinen Namen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>the same claim</source>
      <translation>dieselbe Behauptung</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same page</source>
      <translation>dieselbe Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same title</source>
      <translation>derselbe Titel</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the section of its article</source>
      <translation>das Ressort ihres Artikels</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>the signed text</source>
      <translation>der freigegebene Text</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the speaker</source>
      <translation>die Person, die es gesagt hat</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the statement</source>
      <translation>die Aussage</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>the text</source>
      <translation>der Text</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the verdict</source>
      <translation>das Urteil</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window (Qt)</source>
      <translation>das Fenster (Qt)</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window's letters</source>
      <translation>die Schrift des Fensters</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>there is no such page</source>
      <translation>eine solche Seite gibt es nicht</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>they say the opposite</source>
      <translation>sie sagen das Gegenteil</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>time on the page</source>
      <translation>Zeitangabe auf der Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>time on the page, last changed</source>
      <translation>Zeitangabe auf der Seite, zuletzt geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>title element</source>
      <translation>Titel-Element</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>title of the check</source>
      <translation>Titel des Checks</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>to check</source>
      <translation>zu prüfen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>true</source>
      <translation>wahr</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>turns the direction of writing</source>
      <translation>kehrt die Schreibrichtung um</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>unanswered</source>
      <translation>unbeantwortet</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>unchanged</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>until</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>unused</source>
      <translation>unbenutzt</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>update</source>
      <translation>Aktualisierung</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>updated</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>urgent</source>
      <translation>dringend</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>valid as of</source>
      <translation>gültig per</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>variant</source>
      <translation>Variante</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict taken back: {label}</source>
      <translation>Urteil zurückgenommen: {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict: {label}</source>
      <translation>Urteil: {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>video</source>
      <translation>Video</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web archive</source>
      <translation>Webarchiv</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/html.py" />
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>web pages are not served at port {port}</source>
      <translation>Webseiten werden nicht an Port {port} angeboten</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>what</source>
      <translation>was</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has</source>
      <translation>was sie hat</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has not</source>
      <translation>was sie nicht hat</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>what it sent is no article ({what})</source>
      <translation>was sie sandte, ist kein Artikel ({what})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what kind of claim it is</source>
      <translation>welche Art von Behauptung es ist</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>what stands there is not JSON</source>
      <translation>was dort steht, ist kein JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what state it is in</source>
      <translation>in welchem Zustand sie ist</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>what to ask</source>
      <translation>was zu fragen ist</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it came to the desk</source>
      <translation>wann sie an den Desk kam</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it is due</source>
      <translation>wann sie fällig ist</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was last changed</source>
      <translation>wann sie zuletzt geändert wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was said</source>
      <translation>wann es gesagt wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when its verdict was given</source>
      <translation>wann ihr Urteil gegeben wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when to check it again</source>
      <translation>wann sie erneut zu prüfen ist</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>where it was said</source>
      <translation>wo es gesagt wurde</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who checks it</source>
      <translation>wer sie prüft</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>who does what to whom differs</source>
      <translation>wer wem was tut, weicht ab</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who said it</source>
      <translation>wer es gesagt hat</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>whom</source>
      <translation>wen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>why a mistake would be dear</source>
      <translation>warum ein Fehler teuer wäre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>wire copy</source>
      <translation>Agenturtext</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>with “{label}”</source>
      <translation>mit „{label}“</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>withdrawn</source>
      <translation>zurückgezogen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>within</source>
      <translation>passt</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>without “{label}”</source>
      <translation>ohne „{label}“</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>word vectors</source>
      <translation>Wortvektoren</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>wording changed in the next draft: “{quote}”</source>
      <translation>Wortlaut in der nächsten Fassung geändert: „{quote}“</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of a source’s title</source>
      <translation>Wörter aus dem Titel einer Quelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of its article’s title</source>
      <translation>Wörter aus dem Titel ihres Artikels</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>workbook</source>
      <translation>Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing Word documents</source>
      <translation>Schreiben von Word-Dokumenten</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing pages</source>
      <translation>Schreiben von Webseiten</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing workbooks</source>
      <translation>Schreiben von Arbeitsmappen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>xlsx</source>
      <translation>XLSX</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>per one unit</comment>
      <translation>Yen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>unit</comment>
      <translation>Yen</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>yours</source>
      <translation>eigene</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>{absent} characters that the page marks as no part of it were left out.</source>
      <translation>{absent} Zeichen, die laut der Seite nicht zu ihr gehören, wurden weggelassen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>{accept_suggestion} makes it a claim, {say_nothing} says nothing to check.</source>
      <translation>{accept_suggestion} macht daraus eine Behauptung, {say_nothing} sagt: nichts zu prüfen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>{aside} of them read like data, not like sentences: set aside as furniture.</source>
      <translation>{aside} davon lesen sich wie Daten, nicht wie Sätze: als Beiwerk beiseitegelegt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{attempt}; answer by {day}</source>
      <translation>{attempt}; Antwort bis {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{bar}, {kind}: {count}</source>
      <translation>{bar}, {kind}: {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>{bar}: {count}</source>
      <translation>{bar}: {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>{broken} characters could not be read as {encoding} and are shown as {replacement}.</source>
      <translation>{broken} Zeichen ließen sich nicht als {encoding} lesen und sind als {replacement} gezeigt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}</source>
      <translation>{calls} zu {claims}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}, {left_out} due later left out</source>
      <translation>{calls} zu {claims}; {left_out} später fällige weggelassen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>{cause} (status {status})</source>
      <translation>{cause} (Status {status})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>{chart}. {bar} ({place} of {count})</source>
      <translation>{chart}. {bar} ({place} von {count})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{claims}: {reason}.</source>
      <translation>{claims}: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>{claim}: open</source>
      <translation>{claim}: öffnen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/main_window.py" />
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>{column}: {words}</source>
      <translation>{column}: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: answer by</source>
      <translation>{contact}: Antwort bis</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: day</source>
      <translation>{contact}: Tag</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: note</source>
      <translation>{contact}: Notiz</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{counts} taken from the archive.</source>
      <translation>{counts} aus dem Archiv übernommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{counts}.</source>
      <translation>{counts}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} are questions for the author</source>
      <translation>
        <numerusform>{count} ist eine Frage an den Autor oder die Autorin</numerusform>
        <numerusform>{count} sind Fragen an den Autor oder die Autorin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} are still being checked</source>
      <translation>
        <numerusform>{count} wird noch geprüft</numerusform>
        <numerusform>{count} werden noch geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} Artikel</numerusform>
        <numerusform>{count} Artikel</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>{count} attachments were not read: {listed}. Save and import them on their own.</source>
      <translation>{count} Anhänge wurden nicht gelesen: {listed}. Speichern und einzeln importieren.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{count} backups in {folder}.</source>
      <translation>
        <numerusform>{count} Sicherung in {folder}.</numerusform>
        <numerusform>{count} Sicherungen in {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} bytes</source>
      <translation>
        <numerusform>{count} Byte</numerusform>
        <numerusform>{count} Byte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>{count} bytes are not UTF-8, as the rest is; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>{count} Bytes sind nicht UTF-8 wie der Rest; als Windows-1252 gelesen, eine Vermutung. Prüfen Sie Buchstaben mit Akzenten.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{count} calls</source>
      <translation>
        <numerusform>{count} Anruf</numerusform>
        <numerusform>{count} Anrufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} can stand as written</source>
      <translation>
        <numerusform>{count} kann so stehen bleiben</numerusform>
        <numerusform>{count} können so stehen bleiben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} changes</source>
      <translation>
        <numerusform>{count} Änderung</numerusform>
        <numerusform>{count} Änderungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} changes in the history</source>
      <translation>
        <numerusform>{count} Änderung im Verlauf</numerusform>
        <numerusform>{count} Änderungen im Verlauf</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} checks</source>
      <translation>
        <numerusform>{count} Check</numerusform>
        <numerusform>{count} Checks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} checks were withdrawn</source>
      <translation>
        <numerusform>{count} Check wurde zurückgezogen</numerusform>
        <numerusform>{count} Checks wurden zurückgezogen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} claim rows</source>
      <translation>
        <numerusform>{count} Zeile zu Behauptungen</numerusform>
        <numerusform>{count} Zeilen zu Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <location filename="claimtracker/store/known_names.py" />
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <location filename="resources/pages/calls.html" />
      <source>{count} claims</source>
      <translation>
        <numerusform>{count} Behauptung</numerusform>
        <numerusform>{count} Behauptungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims added</source>
      <translation>
        <numerusform>{count} Behauptung hinzugefügt</numerusform>
        <numerusform>{count} Behauptungen hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} claims added, {known} known already, {out} left out: {read} read in all.</source>
      <translation>
        <numerusform>{count} Behauptung hinzugefügt, {known} schon bekannt, {out} weggelassen: zusammen {read} gelesen.</numerusform>
        <numerusform>{count} Behauptungen hinzugefügt, {known} schon bekannt, {out} weggelassen: zusammen {read} gelesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} claims and sentences left</source>
      <translation>
        <numerusform>{count} Behauptung oder Satz offen</numerusform>
        <numerusform>{count} Behauptungen und Sätze offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims changed</source>
      <translation>
        <numerusform>{count} Behauptung geändert</numerusform>
        <numerusform>{count} Behauptungen geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} claims due later are left out.</source>
      <translation>
        <numerusform>{count} später fällige Behauptung ist weggelassen.</numerusform>
        <numerusform>{count} später fällige Behauptungen sind weggelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} claims loaded.</source>
      <translation>
        <numerusform>{count} Behauptung geladen.</numerusform>
        <numerusform>{count} Behauptungen geladen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} claims new or changed since</source>
      <translation>
        <numerusform>seither {count} Behauptung neu oder geändert</numerusform>
        <numerusform>seither {count} Behauptungen neu oder geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>{count} claims put into the bin.</source>
      <translation>
        <numerusform>{count} Behauptung in den Papierkorb gelegt.</numerusform>
        <numerusform>{count} Behauptungen in den Papierkorb gelegt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims set to {progress}.</source>
      <translation>
        <numerusform>{count} Behauptung auf „{progress}“ gesetzt.</numerusform>
        <numerusform>{count} Behauptungen auf „{progress}“ gesetzt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were. Enter opens one.</source>
      <translation>
        <numerusform>{count} Behauptung blieb, wie sie war. Enter öffnet sie.</numerusform>
        <numerusform>{count} Behauptungen blieben, wie sie waren. Enter öffnet eine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were; the first {listed} are listed. Enter opens one.</source>
      <translation>
        <numerusform>{count} Behauptung blieb, wie sie war; die ersten {listed} stehen hier. Enter öffnet eine.</numerusform>
        <numerusform>{count} Behauptungen blieben, wie sie waren; die ersten {listed} stehen hier. Enter öffnet eine.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims taken on.</source>
      <translation>
        <numerusform>{count} Behauptung Ihnen zugewiesen.</numerusform>
        <numerusform>{count} Behauptungen Ihnen zugewiesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>{count} claims were compared.</source>
      <translation>
        <numerusform>{count} Behauptung wurde verglichen.</numerusform>
        <numerusform>{count} Behauptungen wurden verglichen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} comments</source>
      <translation>
        <numerusform>{count} Kommentar</numerusform>
        <numerusform>{count} Kommentare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{count} confidential sources are masked in it: who they are will not be known here.</source>
      <translation>
        <numerusform>{count} vertrauliche Quelle ist darin verdeckt: Wer sie ist, wird man hier nicht wissen.</numerusform>
        <numerusform>{count} vertrauliche Quellen sind darin verdeckt: Wer sie sind, wird man hier nicht wissen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources are masked in this archive: a desk filled from it will not know who they are. To keep them, name confidential sources.</source>
      <translation>
        <numerusform>{count} vertrauliche Quelle ist in diesem Archiv verdeckt: Ein daraus gefüllter Desk wird nicht wissen, wer sie ist. Um sie zu erhalten, vertrauliche Quellen nennen.</numerusform>
        <numerusform>{count} vertrauliche Quellen sind in diesem Archiv verdeckt: Ein daraus gefüllter Desk wird nicht wissen, wer sie sind. Um sie zu erhalten, vertrauliche Quellen nennen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources will be masked in it.</source>
      <translation>
        <numerusform>{count} vertrauliche Quelle wird darin verdeckt.</numerusform>
        <numerusform>{count} vertrauliche Quellen werden darin verdeckt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} conflicts</source>
      <translation>
        <numerusform>{count} Konflikt</numerusform>
        <numerusform>{count} Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} conflicts: both sides changed the same field.</source>
      <translation>
        <numerusform>{count} Konflikt: Beide Seiten änderten dasselbe Feld.</numerusform>
        <numerusform>{count} Konflikte: Beide Seiten änderten dasselbe Feld.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} could not be read</source>
      <translation>
        <numerusform>{count} nicht lesbar</numerusform>
        <numerusform>{count} nicht lesbar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <source>{count} dates were found: {listed}{more}. Choose when it was published.</source>
      <translation>{count} Daten wurden gefunden: {listed}{more}. Wählen, wann der Artikel erschien.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>{count} dates: choose</source>
      <translation>
        <numerusform>{count} Datum: wählen</numerusform>
        <numerusform>{count} Daten: wählen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} days ago</source>
      <translation>
        <numerusform>vor {count} Tag</numerusform>
        <numerusform>vor {count} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions since the last fit.</source>
      <translation>
        <numerusform>{count} Entscheidung seit dem letzten Lernen.</numerusform>
        <numerusform>{count} Entscheidungen seit dem letzten Lernen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions to learn from.</source>
      <translation>
        <numerusform>{count} Entscheidung zum Lernen.</numerusform>
        <numerusform>{count} Entscheidungen zum Lernen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} drafts</source>
      <translation>
        <numerusform>{count} Fassung</numerusform>
        <numerusform>{count} Fassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="resources/pages/calls.html" />
      <source>{count} due later left out</source>
      <translation>
        <numerusform>{count} später fällige weggelassen</numerusform>
        <numerusform>{count} später fällige weggelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>{count} earlier verdicts</source>
      <translation>
        <numerusform>{count} früheres Urteil</numerusform>
        <numerusform>{count} frühere Urteile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} endnotes</source>
      <translation>
        <numerusform>{count} Endnote</numerusform>
        <numerusform>{count} Endnoten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} Eintrag</numerusform>
        <numerusform>{count} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} evidence rows</source>
      <translation>
        <numerusform>{count} Zeile zu Belegen</numerusform>
        <numerusform>{count} Zeilen zu Belegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} files</source>
      <translation>
        <numerusform>{count} Datei</numerusform>
        <numerusform>{count} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>{count} files hold claims and no article: they are looked at here.</source>
      <translation>
        <numerusform>{count} Datei enthält Behauptungen und keinen Artikel: Sie wird hier angesehen.</numerusform>
        <numerusform>{count} Dateien enthalten Behauptungen und keinen Artikel: Sie werden hier angesehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} files of other kinds</source>
      <translation>
        <numerusform>{count} Datei anderer Art</numerusform>
        <numerusform>{count} Dateien anderer Art</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>{count} files would be replaced</source>
      <translation>
        <numerusform>{count} Datei würde ersetzt</numerusform>
        <numerusform>{count} Dateien würden ersetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} files: {kinds}</source>
      <translation>
        <numerusform>{count} Datei: {kinds}</numerusform>
        <numerusform>{count} Dateien: {kinds}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} files: {told}</source>
      <translation>
        <numerusform>{count} Datei: {told}</numerusform>
        <numerusform>{count} Dateien: {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} footnotes</source>
      <translation>
        <numerusform>{count} Fußnote</numerusform>
        <numerusform>{count} Fußnoten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} hours ago</source>
      <translation>
        <numerusform>vor {count} Stunde</numerusform>
        <numerusform>vor {count} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} imported</source>
      <translation>
        <numerusform>{count} importiert</numerusform>
        <numerusform>{count} importiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{count} in furniture set aside</source>
      <translation>
        <numerusform>{count} im beiseitegelegten Beiwerk</numerusform>
        <numerusform>{count} im beiseitegelegten Beiwerk</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} kept</source>
      <translation>
        <numerusform>{count} behalten</numerusform>
        <numerusform>{count} behalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{count} known by number only</source>
      <translation>
        <numerusform>{count} nur als Zahl bekannt</numerusform>
        <numerusform>{count} nur als Zahl bekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} left out</source>
      <translation>
        <numerusform>{count} weggelassen</numerusform>
        <numerusform>{count} weggelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>{count} lines are shown again beside the next: read once, and furniture where they repeat.</source>
      <translation>
        <numerusform>{count} Zeile wird neben der nächsten noch einmal gezeigt: einmal gelesen, und Beiwerk, wo sie sich wiederholt.</numerusform>
        <numerusform>{count} Zeilen werden neben der nächsten noch einmal gezeigt: einmal gelesen, und Beiwerk, wo sie sich wiederholen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture in grey</source>
      <translation>
        <numerusform>{count} Zeile Beiwerk der Seite in Grau</numerusform>
        <numerusform>{count} Zeilen Beiwerk der Seite in Grau</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture set aside</source>
      <translation>
        <numerusform>{count} Zeile Beiwerk der Seite beiseitegelegt</numerusform>
        <numerusform>{count} Zeilen Beiwerk der Seite beiseitegelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} links changed</source>
      <translation>
        <numerusform>{count} Verknüpfung geändert</numerusform>
        <numerusform>{count} Verknüpfungen geändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} links to sources</source>
      <translation>
        <numerusform>{count} Verknüpfung mit Quellen</numerusform>
        <numerusform>{count} Verknüpfungen mit Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} lost</source>
      <translation>
        <numerusform>{count} verloren</numerusform>
        <numerusform>{count} verloren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} minutes ago</source>
      <translation>
        <numerusform>vor {count} Minute</numerusform>
        <numerusform>vor {count} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>{count} more</source>
      <translation>
        <numerusform>{count} weitere</numerusform>
        <numerusform>{count} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>{count} more dates: show the next</source>
      <translation>
        <numerusform>{count} weiteres Datum: zeigen</numerusform>
        <numerusform>{count} weitere Daten: die nächsten zeigen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>{count} more files in this folder were not read. Drop them on their own.</source>
      <translation>
        <numerusform>{count} weitere Datei in diesem Ordner wurde nicht gelesen. Einzeln hierher ziehen.</numerusform>
        <numerusform>{count} weitere Dateien in diesem Ordner wurden nicht gelesen. Einzeln hierher ziehen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>{count} more passages appear twice: kept all.</source>
      <translation>
        <numerusform>{count} weitere Passage steht doppelt da: alle behalten.</numerusform>
        <numerusform>{count} weitere Passagen stehen doppelt da: alle behalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>{count} more…</source>
      <translation>
        <numerusform>{count} weitere…</numerusform>
        <numerusform>{count} weitere…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} moved</source>
      <translation>
        <numerusform>{count} verschoben</numerusform>
        <numerusform>{count} verschoben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} must change</source>
      <translation>
        <numerusform>{count} muss geändert werden</numerusform>
        <numerusform>{count} müssen geändert werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} neu</numerusform>
        <numerusform>{count} neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} new sentences</source>
      <translation>
        <numerusform>{count} neuer Satz</numerusform>
        <numerusform>{count} neue Sätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} not: {why}</source>
      <translation>
        <numerusform>{count} nicht: {why}</numerusform>
        <numerusform>{count} nicht: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>{count} notes put aside</source>
      <translation>
        <numerusform>{count} Hinweis beiseitegelegt</numerusform>
        <numerusform>{count} Hinweise beiseitegelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>{count} notes taken up.</source>
      <translation>
        <numerusform>{count} Notiz aufgenommen.</numerusform>
        <numerusform>{count} Notizen aufgenommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/note_spans.py" />
      <source>{count} of {all} notes of the writer were not taken in: they hang on no words, or are too many.</source>
      <translation>{count} von {all} Autorennotizen wurden nicht übernommen: Sie hängen an keinen Wörtern oder sind zu viele.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>{count} of {all} similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>{count} von {all} ähnlichen Behauptungen wurden als {ratings} bewertet; „{now}“ weicht davon ab.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>{count} off their scale are left out</source>
      <translation>
        <numerusform>{count} außerhalb der Skala weggelassen</numerusform>
        <numerusform>{count} außerhalb der Skala weggelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} open. C claim, O opinion, X nothing to check.</source>
      <translation>
        <numerusform>{count} offen. C Behauptung, O Meinung, X nichts zu prüfen.</numerusform>
        <numerusform>{count} offen. C Behauptung, O Meinung, X nichts zu prüfen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} pages</source>
      <translation>
        <numerusform>{count} Seite</numerusform>
        <numerusform>{count} Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs in {claims}</source>
      <translation>
        <numerusform>{count} Paar in {claims}</numerusform>
        <numerusform>{count} Paare in {claims}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs left.</source>
      <translation>
        <numerusform>Noch {count} Paar.</numerusform>
        <numerusform>Noch {count} Paare.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages added</source>
      <translation>
        <numerusform>{count} Passage hinzugefügt</numerusform>
        <numerusform>{count} Passagen hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages cut</source>
      <translation>
        <numerusform>{count} Passage gestrichen</numerusform>
        <numerusform>{count} Passagen gestrichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>{count} places</source>
      <translation>
        <numerusform>{count} Stelle</numerusform>
        <numerusform>{count} Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} problems</source>
      <translation>
        <numerusform>{count} Problem</numerusform>
        <numerusform>{count} Probleme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} questions to ask</source>
      <translation>
        <numerusform>{count} Frage zu stellen</numerusform>
        <numerusform>{count} Fragen zu stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>{count} ratings</source>
      <translation>
        <numerusform>{count} Bewertung</numerusform>
        <numerusform>{count} Bewertungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>{count} records</source>
      <translation>
        <numerusform>{count} Datensatz</numerusform>
        <numerusform>{count} Datensätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>{count} records are back.</source>
      <translation>
        <numerusform>{count} Datensatz ist wieder da.</numerusform>
        <numerusform>{count} Datensätze sind wieder da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records are gone for good.</source>
      <translation>
        <numerusform>{count} Datensatz ist endgültig gelöscht.</numerusform>
        <numerusform>{count} Datensätze sind endgültig gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records stay: claims were signed off with them.</source>
      <translation>
        <numerusform>{count} Datensatz bleibt: Eine Behauptung wurde damit freigegeben.</numerusform>
        <numerusform>{count} Datensätze bleiben: Behauptungen wurden damit freigegeben.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{count} returned</source>
      <translation>
        <numerusform>{count} zurückgegeben</numerusform>
        <numerusform>{count} zurückgegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} reviews</source>
      <translation>
        <numerusform>{count} Review</numerusform>
        <numerusform>{count} Reviews</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} reworded</source>
      <translation>
        <numerusform>{count} umformuliert</numerusform>
        <numerusform>{count} umformuliert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{count} rows of {table} refer to records that are gone.</source>
      <translation>{count} Zeilen von {table} verweisen auf Datensätze, die es nicht mehr gibt.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>{count} selected</source>
      <translation>
        <numerusform>{count} ausgewählt</numerusform>
        <numerusform>{count} ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} sentences</source>
      <translation>
        <numerusform>{count} Satz</numerusform>
        <numerusform>{count} Sätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are opinion.</source>
      <translation>
        <numerusform>{count} Satz ist Meinung.</numerusform>
        <numerusform>{count} Sätze sind Meinung.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are worth a look.</source>
      <translation>
        <numerusform>{count} Satz ist einen Blick wert.</numerusform>
        <numerusform>{count} Sätze sind einen Blick wert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences have nothing to check.</source>
      <translation>
        <numerusform>In {count} Satz ist nichts zu prüfen.</numerusform>
        <numerusform>In {count} Sätzen ist nichts zu prüfen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences open again.</source>
      <translation>
        <numerusform>{count} Satz wieder offen.</numerusform>
        <numerusform>{count} Sätze wieder offen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} should change</source>
      <translation>
        <numerusform>{count} sollte geändert werden</numerusform>
        <numerusform>{count} sollten geändert werden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/services/export_sheet.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>{count} sources</source>
      <translation>
        <numerusform>{count} Quelle</numerusform>
        <numerusform>{count} Quellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} sources linked</source>
      <translation>
        <numerusform>{count} Quelle verknüpft</numerusform>
        <numerusform>{count} Quellen verknüpft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} stay out</source>
      <translation>
        <numerusform>{count} bleibt draußen</numerusform>
        <numerusform>{count} bleiben draußen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>{count} stayed as they were.</source>
      <translation>
        <numerusform>{count} blieb unverändert.</numerusform>
        <numerusform>{count} blieben unverändert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>{count} texts and files checked: all as stored.</source>
      <translation>
        <numerusform>{count} Text oder Datei geprüft: wie gespeichert.</numerusform>
        <numerusform>{count} Texte und Dateien geprüft: alle wie gespeichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} texts are longer than a spreadsheet’s cell can hold: the whole of it stands in the sheet “long texts”.</source>
      <translation>
        <numerusform>{count} Text ist länger, als eine Tabellenzelle fasst: vollständig im Blatt „long texts“.</numerusform>
        <numerusform>{count} Texte sind länger, als eine Tabellenzelle fasst: vollständig im Blatt „long texts“.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} times</source>
      <translation>
        <numerusform>{count}-mal</numerusform>
        <numerusform>{count}-mal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>{count} to ask</source>
      <translation>
        <numerusform>{count} zu fragen</numerusform>
        <numerusform>{count} zu fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} unchanged</source>
      <translation>
        <numerusform>{count} unverändert</numerusform>
        <numerusform>{count} unverändert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} unsure</source>
      <translation>
        <numerusform>{count} unsicher</numerusform>
        <numerusform>{count} unsicher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} verdicts</source>
      <translation>
        <numerusform>{count} Urteil</numerusform>
        <numerusform>{count} Urteile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>{count} were marked before.</source>
      <translation>
        <numerusform>{count} war schon markiert.</numerusform>
        <numerusform>{count} waren schon markiert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} {state}</source>
      <translation>{count} {state}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}nd</source>
      <comment>which time it was said</comment>
      <translation>{count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}rd</source>
      <comment>which time it was said</comment>
      <translation>{count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}st</source>
      <comment>which time it was said</comment>
      <translation>{count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}th</source>
      <comment>which time it was said</comment>
      <translation>{count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <location filename="claimtracker/ui/day_words.py" />
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{done} of {count} checked</source>
      <translation>
        <numerusform>{done}/{count} geprüft</numerusform>
        <numerusform>{done}/{count} geprüft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{done} of {count} sentences</source>
      <translation>
        <numerusform>{done}/{count} Sätze</numerusform>
        <numerusform>{done}/{count} Sätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/coverage.py" />
      <source>{done} of {count} sentences accounted for</source>
      <translation>
        <numerusform>{done} von {count} Satz erledigt</numerusform>
        <numerusform>{done} von {count} Sätzen erledigt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>{draft}, beside this one</source>
      <translation>{draft}, neben dieser</translation>
    </message>
    <message>
      <location filename="claimtracker/services/earlier_files.py" />
      <source>{earlier} The earlier file is now “{kept}”.</source>
      <translation>{earlier} Die frühere Datei heißt jetzt „{kept}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>{empty} of {count} pages show no text; they may be pictures of pages.</source>
      <translation>{empty} von {count} Seiten zeigen keinen Text; vielleicht sind es Bilder von Seiten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}</source>
      <translation>{facet}: {value}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}. No longer narrow by this</source>
      <translation>{facet}: {value}. Nicht mehr danach eingrenzen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{field} is left empty: {why}</source>
      <translation>{field} bleibt leer: {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>{field} of the sighting</source>
      <translation>Sichtung: {field}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{field} of {count} claims</source>
      <translation>
        <numerusform>{field} von {count} Behauptung</numerusform>
        <numerusform>{field} von {count} Behauptungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>{field}: {now} → {then}</source>
      <translation>{field}: {now} → {then}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>{field}…</source>
      <translation>{field}…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{files} in {folder}.</source>
      <translation>{files} in {folder}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{file} is a claim sheet and has its own place</source>
      <translation>{file} ist eine Prüfliste und hat ihre eigene Seite</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} is not a file.</source>
      <translation>{file} ist keine Datei.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>{file} is open in another window of ClaimTracker.</source>
      <translation>{file} ist in einem anderen Fenster von ClaimTracker geöffnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>{file} was made ready for this version of ClaimTracker. How it was before is kept in “{folder}”.</source>
      <translation>{file} wurde für diese Version von ClaimTracker eingerichtet. Der frühere Zustand liegt in „{folder}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>{independent} of {all} independent</source>
      <translation>{independent} von {all} unabhängig</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} cannot be used.</source>
      <translation>{key} lässt sich nicht verwenden.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} is the key of “{action}”.</source>
      <translation>{key} ist die Taste für „{action}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{kind} ({mine} → {theirs})</source>
      <translation>{kind} ({mine} → {theirs})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} cleared (was “{before}”)</source>
      <translation>{label} geleert (war „{before}“)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} set to “{after}”</source>
      <translation>{label} auf „{after}“ gesetzt</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label}: “{before}” → “{after}”</source>
      <translation>{label}: „{before}“ → „{after}“</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark inside a cell is not doubled.</source>
      <translation>{lines} nicht lesbar: Ein Anführungszeichen in einer Zelle ist nicht verdoppelt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark opens there and is never closed.</source>
      <translation>{lines} nicht lesbar: Dort öffnet ein Anführungszeichen und wird nie geschlossen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a text is longer than 5 million characters.</source>
      <translation>{lines} nicht lesbar: Ein Text ist länger als 5 Millionen Zeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{month} {day}</source>
      <translation>{month} {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{month} {day}, {year}</source>
      <translation>{month} {day}, {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>{name} (link)</source>
      <translation>{name} (Link)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} belongs to another program.</source>
      <translation>{name} gehört zu einem anderen Programm.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>{name} cannot be created ({strerror}).</source>
      <translation>{name} lässt sich nicht anlegen ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be opened.</source>
      <translation>{name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} cannot be opened: its disk is full.</source>
      <translation>{name} lässt sich nicht öffnen: Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be read ({strerror}).</source>
      <translation>{name} lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} could not be copied.</source>
      <translation>{name} ließ sich nicht kopieren.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} could not be read or written: its disk failed.</source>
      <translation>{name} ließ sich nicht lesen oder schreiben: Der Datenträger versagte.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} did not accept the change.</source>
      <translation>{name} hat die Änderung nicht angenommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is a folder.</source>
      <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is damaged.</source>
      <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is empty: it was cut off or never written.</source>
      <translation>{name} ist leer: abgeschnitten oder nie geschrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>{name} is larger than 200 MB.</source>
      <translation>{name} ist größer als 200 MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is no longer there.</source>
      <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is not a ClaimTracker library.</source>
      <translation>{name} ist keine ClaimTracker-Bibliothek.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is read-only.</source>
      <translation>{name} ist schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is still there.</source>
      <translation>{name} ist noch da.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} was not saved: its disk is full.</source>
      <translation>{name} wurde nicht gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} was written by a later version of ClaimTracker.</source>
      <translation>{name} wurde von einer neueren Version von ClaimTracker geschrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_open} goes to the next open sentence.</source>
      <translation>{next_open} geht zum nächsten offenen Satz.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_suggestion} goes from one to the next.</source>
      <translation>{next_suggestion} geht von einem zum nächsten.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{notes} come in with the text.</source>
      <translation>{notes} kommen mit dem Text herein.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>{note} by {author}</source>
      <translation>{note} von {author}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{note} on “{quote}”: {words}</source>
      <translation>{note} zu „{quote}“: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be added: the units are {units} and {others}.</source>
      <translation>{one} und {other} lassen sich nicht addieren: Die Einheiten sind {units} und {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be put side by side: the units are {units} and {others}.</source>
      <translation>{one} und {other} lassen sich nicht nebeneinanderstellen: Die Einheiten sind {units} und {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be subtracted: the units are {units} and {others}.</source>
      <translation>{one} und {other} lassen sich nicht voneinander abziehen: Die Einheiten sind {units} und {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time</source>
      <translation>{ordinal} Mal</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time since {year}</source>
      <translation>{ordinal} Mal seit {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>{part} of signed-off claim {key}</source>
      <translation>{part} der freigegebenen Behauptung {key}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>{places} and {count} more places</source>
      <translation>
        <numerusform>{places} und {count} weitere Stelle</numerusform>
        <numerusform>{places} und {count} weitere Stellen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{place} (place to be looked at)</source>
      <translation>{place} (Stelle ansehen)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{place} of {count}</source>
      <translation>{place} von {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{place} of {total}</source>
      <translation>{place} von {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{preference}: {choice}.</source>
      <translation>{preference}: {choice}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{read} read · {new} new · {known} known · {out}</source>
      <translation>{read} gelesen · {new} neu · {known} bekannt · {out}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>{role}, {where}: {words}</source>
      <translation>{role}, {where}: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>{role}: {words}</source>
      <translation>{role}: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{rows} to {file}</source>
      <translation>{rows} nach {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{rows} written to {file}</source>
      <translation>{rows} nach {file} geschrieben</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>{scale} (copy)</source>
      <translation>{scale} (Kopie)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{score} percent. {words}.</source>
      <translation>{score} Prozent. {words}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>{share} percent of it</source>
      <translation>{share} Prozent davon</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{share}%</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>{share}% of the words are in draft {number} of</source>
      <translation>{share} % der Wörter stehen in Fassung {number} von</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>{share}% read. Esc stops it.</source>
      <translation>{share} % gelesen. Esc bricht ab.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{shown} and {count} more</source>
      <translation>
        <numerusform>{shown} und {count} weitere</numerusform>
        <numerusform>{shown} und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{size} kB</source>
      <translation>{size} kB</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some} and {last}</source>
      <translation>{some} und {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some} or {last}</source>
      <translation>{some} oder {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some}, {more}</source>
      <translation>{some}, {more}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some}; {more}</source>
      <translation>{some}; {more}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>{source} ({details})</source>
      <translation>{source} ({details})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>{source}, {about}</source>
      <translation>{source}, {about}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_row.py" />
      <source>{stance}: {source}</source>
      <translation>{stance}: {source}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>{state}: “{quote}”</source>
      <translation>{state}: „{quote}“</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{status}, by {name}</source>
      <translation>{status}, durch {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>{step}: {place} of {total}</source>
      <translation>{step}: {place} von {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{times} in {count} articles</source>
      <translation>
        <numerusform>{times} in {count} Artikel</numerusform>
        <numerusform>{times} in {count} Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>{units} per {unit}</source>
      <translation>{units} pro {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>{verdict}, reopened</source>
      <translation>{verdict}, wieder offen</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what} cannot be empty.</source>
      <translation>{what} darf nicht leer sein.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} has no number yet.</source>
      <translation>{what} hat noch keine Zahl.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} is not as it was signed.</source>
      <translation>{what} ist nicht, wie es freigegeben wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} is too long to be an amount.</source>
      <translation>{what} ist zu lang für einen Betrag.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} no longer holds what was stored.</source>
      <translation>{what} enthält nicht mehr, was gespeichert wurde.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>{what}: this is not a date that ClaimTracker understands.</source>
      <translation>{what}: Dieses Datum versteht ClaimTracker nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{said}” begins with no number.</source>
      <translation>{what}: „{said}“ beginnt nicht mit einer Zahl.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what}: “{value}” is not one of its choices.</source>
      <translation>{what}: „{value}“ steht nicht zur Wahl.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{written}” is not a number.</source>
      <translation>{what}: „{written}“ ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>¶ {paragraph} says {number}</source>
      <translation>¶ {paragraph} sagt {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” and “{other}” have changed keys.</source>
      <translation>„{action}“ und „{other}“ haben die Tasten getauscht.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has no key.</source>
      <translation>„{action}“ hat keine Taste.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has the key it came with.</source>
      <translation>„{action}“ hat die Taste wie ausgeliefert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” is on {key} now.</source>
      <translation>„{action}“ liegt jetzt auf {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}”: {key}</source>
      <translation>„{action}“: {key}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is neither yes nor no.</source>
      <translation>„{cell}“ ist weder yes noch no.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a date that can be read in one way only: write the year first, as 2023-10-16, 2023-10 or 2023.</source>
      <translation>„{cell}“ ist kein eindeutiges Datum: das Jahr zuerst schreiben, wie 2023-10-16, 2023-10 oder 2023.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a time such as 2026-11-22T14:02:05Z.</source>
      <translation>„{cell}“ ist kein Zeitpunkt wie 2026-11-22T14:02:05Z.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a whole number.</source>
      <translation>„{cell}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not one of: {allowed}.</source>
      <translation>„{cell}“ ist keines von: {allowed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds a value in “{name}” that cannot be read.</source>
      <translation>„{file}“ enthält in „{name}“ einen Wert, der sich nicht lesen lässt.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds columns in “{name}” that this version does not know.</source>
      <translation>„{file}“ enthält in „{name}“ Spalten, die diese Version nicht kennt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a claim sheet</source>
      <translation>„{file}“ ist eine Prüfliste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” is a file of the type {kind}.</source>
      <translation>„{file}“ ist eine Datei vom Typ {kind}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a whole desk</source>
      <translation>„{file}“ ist ein ganzer Desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source, but it is empty: 0 bytes.</source>
      <translation>„{file}“ liegt jetzt bei der Quelle, ist aber leer: 0 Byte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source.</source>
      <translation>„{file}“ liegt jetzt bei der Quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already, as “{known}”.</source>
      <translation>„{file}“ liegt schon bei dieser Quelle, als „{known}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already.</source>
      <translation>„{file}“ liegt schon bei dieser Quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” was saved.</source>
      <translation>„{file}“ wurde gespeichert.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: the verdict “{label}” is on the scale {scale}, which the desk has not yet: it is made of the file’s ratings. If they are on a scale of yours, name it in the column “scale” before you load.</source>
      <translation>„{file}“, Zeile {line}: Das Urteil „{label}“ steht auf der Skala {scale}, die der Desk noch nicht hat: Sie entsteht aus den Bewertungen der Datei. Stehen sie auf einer Ihrer Skalen, nennen Sie diese vor dem Laden in der Spalte „scale“.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: “{label}” is no rating of the scale {scale} yet: it is added to it. If it is a slip of typing, mend the cell and load the file again.</source>
      <translation>„{file}“, Zeile {line}: „{label}“ ist noch keine Bewertung der Skala {scale}: Sie wird ihr hinzugefügt. Ist es ein Tippfehler, berichtigen Sie die Zelle und laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>“{host}” was not asked: it leads into a private network, not to a page on the web.</source>
      <translation>„{host}“ wurde nicht abgefragt: Es führt in ein privates Netz, nicht zu einer Seite im Web.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{label}” edited</source>
      <translation>„{label}“ bearbeitet</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>“{label}” is no rating of the scale {scale}: it is kept as it stands, beside that scale. If it is a slip of typing, give the verdict anew on the desk.</source>
      <translation>„{label}“ ist keine Bewertung der Skala {scale}: Sie wird neben dieser Skala behalten, wie sie dasteht. Ist es ein Tippfehler, geben Sie das Urteil auf dem Desk neu ab.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>“{line}” is no line of a calculation.</source>
      <translation>„{line}“ ist keine Zeile einer Rechnung.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” asks for {asks}.</source>
      <translation>„{name}:“ verlangt: {asks}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” does not know this value.</source>
      <translation>„{name}:“ kennt diesen Wert nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” cannot be opened as an archive.</source>
      <translation>„{name}“ lässt sich nicht als Archiv öffnen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” cannot be opened: {cause}.</source>
      <translation>„{name}“ lässt sich nicht öffnen: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <source>“{name}” cannot be read: {cause}.</source>
      <translation>„{name}“ lässt sich nicht lesen: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” could not be read: it needs too much memory, or is damaged.</source>
      <translation>„{name}“ ließ sich nicht lesen: Es braucht zu viel Speicher oder ist beschädigt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has a header but no rows.</source>
      <translation>„{name}“ hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>“{name}” has no column named “statement”.</source>
      <translation>„{name}“ hat keine Spalte namens „statement“.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has no column named “{required}”.</source>
      <translation>„{name}“ hat keine Spalte namens „{required}“.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in any of its sheets.</source>
      <translation>„{name}“ hat in keinem seiner Blätter eine Zeile.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in its first sheet.</source>
      <translation>„{name}“ hat im ersten Blatt keine Zeile.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>“{name}” has no row that can be read.</source>
      <translation>„{name}“ hat keine lesbare Zeile.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>“{name}” has no value.</source>
      <translation>„{name}“ hat keinen Wert.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” has {count} pages; ClaimTracker reads at most {most}.</source>
      <translation>„{name}“ hat {count} Seiten; ClaimTracker liest höchstens {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” holds bytes that are not text; it may be a picture, a program or a damaged file.</source>
      <translation>„{name}“ enthält Bytes, die kein Text sind; vielleicht ist es ein Bild, ein Programm oder eine beschädigte Datei.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” holds more than {most} million characters.</source>
      <translation>„{name}“ enthält mehr als {most} Millionen Zeichen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no letter that can be read.</source>
      <translation>„{name}“ enthält keine lesbare Nachricht.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no page that can be read.</source>
      <translation>„{name}“ enthält keine lesbare Seite.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>“{name}” holds no words.</source>
      <translation>„{name}“ enthält keine Wörter.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” holds pictures of pages, without text that can be read.</source>
      <translation>„{name}“ enthält Bilder von Seiten, ohne lesbaren Text.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” holds {count} parts; a workbook has at most {most}.</source>
      <translation>„{name}“ enthält {count} Teile; eine Arbeitsmappe hat höchstens {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” holds {count} parts; a {kind} has at most {most}.</source>
      <translation>„{name}“ enthält {count} Teile; erlaubt sind höchstens {most} ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>“{name}” is a file: nothing can be written into it.</source>
      <translation>„{name}“ ist eine Datei: Darin lässt sich nichts speichern.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is a folder.</source>
      <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is a spreadsheet or a zipped file, not CSV.</source>
      <translation>„{name}“ ist eine Arbeitsmappe oder gezippte Datei, kein CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is a {kind} locked with a password.</source>
      <translation>„{name}“ ist mit einem Passwort gesperrt ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is a {kind}, which ClaimTracker does not read.</source>
      <translation>„{name}“ liest ClaimTracker nicht ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is an old Word document, which ClaimTracker does not read.</source>
      <translation>„{name}“ ist ein altes Word-Dokument, das ClaimTracker nicht liest.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is damaged at {where}: nothing was taken from it.</source>
      <translation>„{name}“ ist bei {where} beschädigt: Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is empty.</source>
      <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is in {paragraphs} paragraphs; an article has at most {most}.</source>
      <translation>„{name}“ hat {paragraphs} Absätze; ein Artikel hat höchstens {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is larger than 1 GB.</source>
      <translation>„{name}“ ist größer als 1 GB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is larger than {most} GB.</source>
      <translation>„{name}“ ist größer als {most} GB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is larger than {most} MB: no web page is.</source>
      <translation>„{name}“ ist größer als {most} MB: keine Webseite ist das.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is locked with a password.</source>
      <translation>„{name}“ ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is no archive of a desk.</source>
      <translation>„{name}“ ist kein Archiv eines Desks.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is not a claim sheet: its first line names none of the columns.</source>
      <translation>„{name}“ ist keine Prüfliste: Die erste Zeile nennt keine der Spalten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is not a file.</source>
      <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” is not a sound PDF: it is damaged or was cut off.</source>
      <translation>„{name}“ ist kein gültiges PDF: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” is not a sound message file: it is damaged or something else.</source>
      <translation>„{name}“ ist keine gültige Nachrichtendatei: beschädigt oder etwas anderes.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is not a sound workbook: it is damaged or was cut off.</source>
      <translation>„{name}“ ist keine gültige Arbeitsmappe: beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>“{name}” is not a sound {format}: it is damaged or was cut off.</source>
      <translation>„{name}“ ist nicht gültig ({format}): beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {format}: its text is missing.</source>
      <translation>„{name}“ ist nicht gültig ({format}): Der Text fehlt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {kind}: it is damaged or was cut off.</source>
      <translation>„{name}“ ist nicht gültig ({kind}): beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is not a web page that can be read.</source>
      <translation>„{name}“ ist keine lesbare Webseite.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” is not there.</source>
      <translation>„{name}“ ist nicht da.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” is of another article.</source>
      <translation>„{name}“ gehört zu einem anderen Artikel.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>“{name}” is there already.</source>
      <translation>„{name}“ gibt es schon.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” is {kind}, not plain text or a web page.</source>
      <translation>„{name}“ ist weder reiner Text noch Webseite ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is {kind}: there is no archive in it that can be loaded.</source>
      <translation>„{name}“ enthält kein Archiv, das sich laden lässt ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is {size} MB; ClaimTracker reads articles of at most {most} MB.</source>
      <translation>„{name}“ hat {size} MB; ClaimTracker liest Artikel bis höchstens {most} MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/reading_child.py" />
      <source>“{name}” needs more memory to be read than ClaimTracker allows.</source>
      <translation>„{name}“ braucht zum Lesen mehr Speicher, als ClaimTracker erlaubt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” only shows other pages in frames, and holds no text itself.</source>
      <translation>„{name}“ zeigt nur andere Seiten in Rahmen und enthält selbst keinen Text.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” says it is {encoding}, but its bytes are not.</source>
      <translation>„{name}“ gibt sich als {encoding} aus, doch die Bytes sind es nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” shows no words; the page may load them only in a browser.</source>
      <translation>„{name}“ zeigt keine Wörter; vielleicht lädt die Seite sie nur im Browser.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” unpacks to more than {most} MB, which no article does.</source>
      <translation>„{name}“ wird entpackt größer als {most} MB, was kein Artikel tut.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” unpacks to more than {most} MB.</source>
      <translation>„{name}“ wird entpackt größer als {most} MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was changed after it was handed over.</source>
      <translation>„{name}“ wurde nach der Übergabe geändert.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>“{name}” was not drawn.</source>
      <translation>„{name}“ wurde nicht gezeichnet.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was not handed over from this desk.</source>
      <translation>„{name}“ wurde nicht von diesem Desk übergeben.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” was not read: no reading process could start.</source>
      <translation>„{name}“ wurde nicht gelesen: Kein Leseprozess ließ sich starten.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: a cell holds half a character, which no file can hold.</source>
      <translation>„{name}“ wurde nicht geschrieben: Eine Zelle enthält ein halbes Zeichen, das keine Datei aufnehmen kann.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: another program, such as Excel, may have it open. {kept}</source>
      <translation>„{name}“ wurde nicht geschrieben: Vielleicht hat ein anderes Programm wie Excel es geöffnet. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: it is there already and can only be read.</source>
      <translation>„{name}“ wurde nicht geschrieben: Es ist schon da und lässt sich nur lesen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its disk can only be read. {kept}</source>
      <translation>„{name}“ wurde nicht geschrieben: Der Datenträger lässt sich nur lesen. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its folder does not exist.</source>
      <translation>„{name}“ wurde nicht geschrieben: Den Ordner gibt es nicht.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: something that is not a file has this name.</source>
      <translation>„{name}“ wurde nicht geschrieben: Etwas, das keine Datei ist, hat diesen Namen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the disk is full. {kept}</source>
      <translation>„{name}“ wurde nicht geschrieben: Der Datenträger ist voll. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the system says “{reason}”. What was there before is untouched.</source>
      <translation>„{name}“ wurde nicht geschrieben: Das System sagt „{reason}“. Was vorher da war, ist unberührt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: you have no permission to write in this folder. {kept}</source>
      <translation>„{name}“ wurde nicht geschrieben: In diesem Ordner fehlt die Schreibberechtigung. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: you stopped it.</source>
      <translation>„{name}“ wurde nicht geschrieben: abgebrochen.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>“{name}” was read, but what came back was damaged.</source>
      <translation>„{name}“ wurde gelesen, doch was zurückkam, war beschädigt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” was written by a later version of ClaimTracker.</source>
      <translation>„{name}“ wurde von einer neueren Version von ClaimTracker geschrieben.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}…” was not written: the name is too long.</source>
      <translation>„{name}…“ wurde nicht geschrieben: Der Name ist zu lang.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{other}” has none now.</source>
      <translation>„{other}“ hat jetzt keine.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>“{passage}”</source>
      <translation>„{passage}“</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{rating}” taken over, with the finding and sources it had.</source>
      <translation>„{rating}“ übernommen, mit dem Befund und den Quellen, die es hatte.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{said}” is not a unit.</source>
      <translation>„{said}“ ist keine Einheit.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” can be chosen now.</source>
      <translation>„{scale}“ ist jetzt wählbar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” is kept as version {version}; verdicts given before keep theirs.</source>
      <translation>„{scale}“ ist als Version {version} behalten; frühere Urteile behalten ihre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>“{title}” and “{other}” are probably one text: {why}.</source>
      <translation>„{title}“ und „{other}“ sind vermutlich ein Text: {why}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{was}” is “{now}”</source>
      <translation>„{was}“ heißt „{now}“</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <location filename="claimtracker/domain/formula.py" />
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <location filename="claimtracker/services/masked_names.py" />
      <location filename="claimtracker/ui/articles/note_words.py" />
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/key_book.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>“{words}” is now {after}, was {before}</source>
      <translation>„{words}“ ist jetzt {after}, war {before}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{word}” is not a unit.</source>
      <translation>„{word}“ ist keine Einheit.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>“{word}” is {number} here.</source>
      <translation>„{word}“ sind hier {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>… and {count} more claims left out or worth a look.</source>
      <translation>
        <numerusform>… und {count} weitere Behauptung weggelassen oder einen Blick wert.</numerusform>
        <numerusform>… und {count} weitere Behauptungen weggelassen oder einen Blick wert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>… and {count} more like these.</source>
      <translation>
        <numerusform>… und {count} weitere wie diese.</numerusform>
        <numerusform>… und {count} weitere wie diese.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>… and {count} more.</source>
      <translation>
        <numerusform>… und {count} weitere.</numerusform>
        <numerusform>… und {count} weitere.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>○ {count} sightings</source>
      <translation>
        <numerusform>○ {count} Sichtung</numerusform>
        <numerusform>○ {count} Sichtungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>● {count} in our articles</source>
      <translation>
        <numerusform>● {count} in unseren Artikeln</numerusform>
        <numerusform>● {count} in unseren Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ accept</source>
      <translation>☐ annehmen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ answered:</source>
      <translation>☐ beantwortet:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ other:</source>
      <translation>☐ anderes:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ stet</source>
      <translation>☐ bleibt stehen</translation>
    </message>
  </context>
</TS>
