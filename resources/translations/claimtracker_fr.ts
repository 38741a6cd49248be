<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>ClaimTracker</name>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Article</source>
      <translation>&amp;Article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Claim</source>
      <translation>Affir&amp;mation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Duplicates</source>
      <translation>D&amp;oublons</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Go</source>
      <translation>A&amp;ller</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Sentence</source>
      <translation>&amp;Phrase</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Verdict</source>
      <translation>&amp;Verdict</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>(empty line)</source>
      <translation>(ligne vide)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>({number} of {all})</source>
      <translation>({number} sur {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>1 per {unit}</source>
      <translation>1 par {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,000 euros</source>
      <translation>1 000 euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,200 euros</source>
      <translation>1 200 euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,375 euros</source>
      <translation>1 375 euros</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>115 %</source>
      <translation>115 %</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>12 days, 10 weeks, 9 months</source>
      <translation>12 jours, 10 semaines, 9 mois</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>130 %</source>
      <translation>130 %</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>15 percent</source>
      <translation>15 %</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>150 %</source>
      <translation>150 %</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>16 Oct 2026</source>
      <translation>16 oct. 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>175 %</source>
      <translation>175 %</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>2,800 people</source>
      <translation>2 800 personnes</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>2026-10-16</source>
      <translation>2026-10-16</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>2026-12-01, tomorrow, or nothing for no date</source>
      <translation>2026-12-01, demain, ou rien : sans date</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>30 days, 26 weeks, 24 months</source>
      <translation>30 jours, 26 semaines, 24 mois</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>4.2 million euros</source>
      <translation>4,2 millions d’euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>420 people</source>
      <translation>420 personnes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>7 days, 4 weeks, 3 months</source>
      <translation>7 jours, 4 semaines, 3 mois</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>84,000 people</source>
      <translation>84 000 personnes</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>85 %</source>
      <translation>85 %</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>A PDF cannot be drawn here: a library that draws is missing.</source>
      <translation>Impossible de dessiner un PDF ici : il manque une bibliothèque de dessin.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is closed that was not opened.</source>
      <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is not closed.</source>
      <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>A change of position.</source>
      <comment>rating</comment>
      <translation>Un changement de position.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A check is withdrawn for a reason.</source>
      <translation>On ne retire pas une vérification sans motif.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>A claim each</source>
      <translation>Une affirmation par occurrence</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A claim goes back with a comment.</source>
      <translation>On ne renvoie pas une affirmation sans commentaire.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <source>A claim in the bin cannot be joined.</source>
      <translation>Une affirmation qui est à la corbeille ne peut pas être fusionnée.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim is signed off by its second reader.</source>
      <translation>Une affirmation est validée par son second lecteur.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>A claim needs a statement.</source>
      <translation>Une affirmation doit avoir un énoncé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>A claim on the note’s words, its sources linked ({take_up_note})</source>
      <translation>Une affirmation sur les mots de la note, ses sources liées ({take_up_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>A claim sheet cannot be written with this separator.</source>
      <translation>Un relevé d’affirmations ne peut pas être écrit avec ce séparateur.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is signed off stays as it is.</source>
      <translation>Une affirmation validée reste telle quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is {now} cannot become {wanted}.</source>
      <translation>Une affirmation « {now} » ne peut pas passer à « {wanted} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim without a verdict is not checked.</source>
      <translation>Une affirmation sans verdict n’est pas vérifiée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>A colour palette cannot be read.</source>
      <translation>Une palette de couleurs est illisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>A conclusion needs words.</source>
      <translation>Une conclusion demande des mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>A confidential source is masked in exports unless you ask for it</source>
      <translation>Une source confidentielle est masquée dans les exports, sauf demande expresse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>A draft of each check for readers, as Markdown and as a page.</source>
      <comment>format</comment>
      <translation>Un brouillon de chaque vérification pour les lecteurs, en Markdown et en page web.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>A highlight needs at least one character (got {start} to {end}).</source>
      <translation>Un surlignage demande au moins un caractère (reçu : de {start} à {end}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>A library: open it with “Open library…” in the menu “File”.</source>
      <translation>Une bibliothèque : ouvrez-la avec « Ouvrir une bibliothèque… » dans le menu « Fichier ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>A new scale.</source>
      <translation>Une nouvelle échelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>A new verdict here that says where it came from ({take_over})</source>
      <translation>Un nouveau verdict ici, qui dit d’où il vient ({take_over})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>A new wording is suggested before publication, not for a check.</source>
      <translation>Une nouvelle formulation se propose avant publication, pas pour une vérification.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>A newer state of the same matter</source>
      <translation>Un état plus récent de la même question</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>A note is put aside with a reason.</source>
      <translation>On ne met pas une remarque de côté sans motif.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>A number, and neither a calculation nor the place in a source where it stands.</source>
      <translation>Un chiffre, sans calcul ni endroit d’une source où il se trouve.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A paragraph appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Un paragraphe apparaît deux fois (¶ {earlier} et ¶ {number}) : les deux sont gardés.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A parenthesis is not closed.</source>
      <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>A part of a long text is too long itself.</source>
      <translation>Une partie d’un long texte est elle-même trop longue.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A passage appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Un passage apparaît deux fois (¶ {earlier} et ¶ {number}) : les deux sont gardés.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power in the formula is too large.</source>
      <translation>Une puissance de la formule est trop grande.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power must be a plain number.</source>
      <translation>Une puissance doit être un nombre simple.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>A program in the browser translated this page: its words are not those that were published.</source>
      <translation>Un programme du navigateur a traduit cette page : ses mots ne sont pas ceux qui ont été publiés.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark inside a cell is not doubled.</source>
      <translation>Un guillemet à l’intérieur d’une cellule n’est pas doublé.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A quotation mark is not closed.</source>
      <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark opens there and is never closed.</source>
      <translation>Un guillemet s’ouvre là et n’est jamais fermé.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A rating needs a label.</source>
      <translation>Une évaluation doit avoir un libellé.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale has at most {most} ratings.</source>
      <translation>Une échelle a au plus {most} évaluations.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale needs a name.</source>
      <translation>Une échelle doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} characters.</source>
      <translation>Une recherche compte au plus {most} caractères.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} parts.</source>
      <translation>Une recherche compte au plus {most} éléments.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A second reading needs a name.</source>
      <translation>Une seconde lecture doit porter un nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>A server's library is backed up by its keeper.</source>
      <translation>La bibliothèque d’un serveur est sauvegardée par qui l’administre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>A server’s library is backed up by whoever keeps the server.</source>
      <translation>La bibliothèque d’un serveur est sauvegardée par qui administre le serveur.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>A setting in this database URL is not known.</source>
      <translation>Un réglage de cette URL de base de données n’est pas connu.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>A sighting needs an outlet, a page, a date, a speaker or the words.</source>
      <translation>Une apparition demande un média, une page, une date, un locuteur ou les mots prononcés.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A signed-off claim is reopened for a reason.</source>
      <translation>On ne rouvre pas une affirmation validée sans motif.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>A source in the bin cannot be joined.</source>
      <translation>Une source qui est à la corbeille ne peut pas être fusionnée.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>A source needs a title or a URL.</source>
      <translation>Une source doit avoir un titre ou une URL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>A spreadsheet cut this text short, so the row was left out. Take the row from the CSV file instead.</source>
      <translation>Un tableur a coupé ce texte : la ligne a donc été laissée de côté. Prenez la ligne dans le fichier CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>A value has no name.</source>
      <translation>Une valeur n’a pas de nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value or a name must stand there.</source>
      <translation>Il faut une valeur ou un nom à cet endroit.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value with a unit has whole powers only.</source>
      <translation>Une valeur avec unité n’admet que des puissances entières.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view needs a name.</source>
      <translation>Une vue doit avoir un nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view's name has at most {most} letters.</source>
      <translation>Le nom d’une vue compte au plus {most} caractères.</translation>
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
      <translation>Généré par IA</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>About ClaimTracker</source>
      <translation>À propos de ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>About the article</source>
      <translation>À propos de l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Accept and sign off</source>
      <translation>Accepter et valider</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Accept highlight</source>
      <translation>Accepter le surlignage</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Accept place</source>
      <translation>Accepter l’endroit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Accepted and signed off.</source>
      <translation>Accepté et validé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Accepted.</source>
      <translation>Accepté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Accessed</source>
      <translation>Consulté le</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Accessed on</source>
      <translation>Consulté le</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Accounted for</source>
      <translation>Traitées</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, needs clarification.</source>
      <comment>rating</comment>
      <translation>Exact, mais demande une précision.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, nothing significant missing.</source>
      <comment>rating</comment>
      <translation>Exact, rien d’important ne manque.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Actions and keys</source>
      <translation>Actions et raccourcis</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_rows.py" />
      <source>Add a rating</source>
      <translation>Ajouter une évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Add a value</source>
      <translation>Ajouter une valeur</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Add highlight</source>
      <translation>Ajouter le surlignage</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add it above, or check its spelling.</source>
      <translation>Ajoutez-la plus haut, ou vérifiez son orthographe.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Add it to the claim</source>
      <translation>Ajouter à l’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Add or remove tags of the selected claims</source>
      <translation>Ajouter ou retirer des étiquettes aux affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Add rating scale</source>
      <translation>Ajouter une échelle d’évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>Add rating scales</source>
      <translation>Ajouter des échelles d’évaluation</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Add sighting</source>
      <translation>Ajouter une apparition</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Add source</source>
      <translation>Ajouter une source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Add tags</source>
      <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Add tags of claims</source>
      <translation>Ajouter des étiquettes aux affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Add these claims in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>Ajouter ces affirmations en une seule étape, que l’on peut annuler (Ctrl+Entrée)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add “)”.</source>
      <translation>Ajoutez « ) ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Address of the page</source>
      <translation>Adresse de la page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Address of the published check: https://…</source>
      <translation>Adresse de la vérification publiée : https://…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Adjust highlight</source>
      <translation>Ajuster le surlignage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>After publication</source>
      <translation>Après publication</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>After publication</source>
      <comment>rating</comment>
      <translation>Après publication</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>After the import, {next_note} goes from one to the next and {take_up_note} makes a claim of it.</source>
      <translation>Après l’import, {next_note} passe d’une note à la suivante et {take_up_note} en fait une affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>After this week</source>
      <translation>Après cette semaine</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>After “{field}:” comes a day.</source>
      <translation>Après « {field}: », il faut un jour.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Aliases</source>
      <translation>Autres formulations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>All articles</source>
      <translation>Tous les articles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>All keys</source>
      <translation>Tous les raccourcis</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>All keys are as they came.</source>
      <translation>Tous les raccourcis sont ceux d’origine.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>All of them</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>All of them were so already.</source>
      <translation>Toutes étaient déjà ainsi.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>All of these places are marked already.</source>
      <translation>Toutes ces occurrences sont déjà marquées.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>All sources</source>
      <translation>Toutes les sources</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>All that belongs to what you delete goes along, its history and files too. Nothing brings it back, and no earlier step can be undone then. Backups made before still hold it.</source>
      <translation>Tout ce qui en dépend disparaît aussi, historique et fichiers compris. Rien ne le fera revenir, et aucune étape antérieure ne pourra plus être annulée. Les sauvegardes faites avant le contiennent encore.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} accounted for</source>
      <translation>
        <numerusform>La phrase est traitée</numerusform>
        <numerusform>Les {count} phrases sont traitées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} sentences accounted for</source>
      <translation>
        <numerusform>La phrase est traitée</numerusform>
        <numerusform>Les {count} phrases sont traitées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Also in ¶ {paragraph}</source>
      <translation>Aussi au ¶ {paragraph}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Also one flat sheet</source>
      <translation>Plus une feuille à plat</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered image</source>
      <comment>rating</comment>
      <translation>Image modifiée</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered video</source>
      <comment>rating</comment>
      <translation>Vidéo modifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Amber, exclamation mark</source>
      <translation>Ambre, point d’exclamation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount</source>
      <translation>Montant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount of {name}</source>
      <translation>Montant : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Amounts written as in</source>
      <translation>Montants écrits comme en</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>An archive can only fill an empty desk, and this one holds articles, claims or sources.</source>
      <translation>Une archive ne peut remplir qu’un desk vide, et celui-ci contient des articles, des affirmations ou des sources.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>An archive is being loaded. Stop that first.</source>
      <translation>Une archive est en cours de chargement. Arrêtez-le d’abord.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>An element of truth, critical facts ignored.</source>
      <comment>rating</comment>
      <translation>Une part de vérité, des faits essentiels ignorés.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>An empty cell takes no verdict back, so this was left out. Withdraw the check on the desk instead.</source>
      <translation>Une cellule vide ne reprend aucun verdict : ceci a donc été laissé de côté. Retirez plutôt la vérification sur le desk.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>And {count} more.</source>
      <translation>
        <numerusform>Et encore {count}.</numerusform>
        <numerusform>Et encore {count}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/annotated.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Annotated article</source>
      <translation>Article annoté</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Another name…</source>
      <translation>Autre nom…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Another program is writing to {name}.</source>
      <translation>Un autre programme écrit dans {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Another program will open it. Files from strangers can do harm: open only what you trust.</source>
      <translation>Un autre programme va l’ouvrir. Un fichier d’origine inconnue peut être dangereux : n’ouvrez que ce qui vous inspire confiance.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Another wording of: {statement}</source>
      <translation>Autre formulation de : {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by</source>
      <translation>Réponse avant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Answer by {day}</source>
      <translation>Réponse avant : {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by, for the next entry</source>
      <translation>Réponse avant, pour la prochaine entrée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer by: {name}</source>
      <translation>Réponse avant : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer was due {day}</source>
      <translation>Réponse attendue avant : {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Any kind</source>
      <translation>Tous types</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Any two claims</source>
      <translation>Deux affirmations quelconques</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Appeared at</source>
      <comment>field</comment>
      <translation>Paru sur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Apr</source>
      <comment>month</comment>
      <translation>avr.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Archive</source>
      <comment>format</comment>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Archived</source>
      <translation>Archivé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Archives</source>
      <translation>Archives</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Arrows go from bar to bar and into its parts, Enter opens.</source>
      <translation>Les flèches passent d’une barre à l’autre et dans ses parties, Entrée ouvre.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Article imported.</source>
      <translation>Article importé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_acts.py" />
      <source>Article put into the bin; its claims stay.</source>
      <translation>Article mis à la corbeille ; ses affirmations restent.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_page.py" />
      <source>Article text</source>
      <translation>Texte de l’article</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="claimtracker/services/due_articles.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Articles due</source>
      <translation>Articles à rendre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Articles on the desk</source>
      <translation>Articles du desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>As in</source>
      <translation>Comme en</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>As one claim</source>
      <translation>Une seule affirmation</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>As what</source>
      <translation>Sous quelle forme</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>As written</source>
      <translation>Texte d’origine</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Ask a colleague, or let the one who reads say their name under View, Your name.</source>
      <translation>Demandez à un collègue, ou que la personne qui relit donne son nom dans Affichage, Votre nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Ask for the file again, or open it elsewhere and paste the text here.</source>
      <translation>Redemandez le fichier, ou ouvrez-le ailleurs et collez le texte ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Ask its owner for access, or copy it to your own folder first.</source>
      <translation>Demandez l’accès à son propriétaire, ou copiez-le d’abord dans un dossier à vous.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Ask this one host for this one page, now (Enter)</source>
      <translation>Interroger ce seul hôte pour cette seule page, maintenant (Entrée)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it to create it.</source>
      <translation>Demandez à qui l’administre de la créer.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it, then try again.</source>
      <translation>Adressez-vous à qui l’administre, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Asked</source>
      <translation>Sollicité</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Asked, no answer yet</source>
      <translation>Sollicité, sans réponse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, and nothing else.</source>
      <translation>Demande à {host} cette page, et rien d’autre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, over a line that others can read, and nothing else.</source>
      <translation>Demande à {host} cette page, par une connexion que d’autres peuvent lire, et rien d’autre.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>At most {most} places are marked at once.</source>
      <translation>On marque au plus {most} occurrences à la fois.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attach a file to the source</source>
      <translation>Joindre un fichier à la source</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach file</source>
      <translation>Joindre un fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach files to the source</source>
      <translation>Joindre des fichiers à la source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach file…</source>
      <translation>Joindre un fichier…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach it again from where it is kept.</source>
      <translation>Joignez-le à nouveau depuis l’endroit où il est conservé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attached: {file}</source>
      <translation>Joint : {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Aug</source>
      <comment>month</comment>
      <translation>août</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author or person</source>
      <translation>Auteur ou personne</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Average</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Back to the reader (Esc)</source>
      <translation>Revenir à la lecture (Échap)</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Back up now</source>
      <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Backed up as {file}.</source>
      <translation>Sauvegardé sous {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Backups kept</source>
      <translation>Sauvegardes gardées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Because</source>
      <translation>Motif</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim, with its sources {sources}.</source>
      <translation>
        <numerusform>Devient une affirmation, avec sa source {sources}.</numerusform>
        <numerusform>Devient une affirmation, avec ses sources {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim; the note is kept with it.</source>
      <translation>Devient une affirmation ; la note est gardée avec elle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Before</source>
      <comment>the text before</comment>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>Before publication</source>
      <translation>Avant publication</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Before publication</source>
      <comment>rating</comment>
      <translation>Avant publication</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Begin an empty library</source>
      <translation>Commencer une bibliothèque vide</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Being checked</source>
      <translation>En cours de vérification</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Beside a claim it looks like this</source>
      <translation>À côté d’une affirmation, cela donne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Beside claims, the words that came with ClaimTracker are shown in your language. Those here are what is kept and handed over.</source>
      <translation>À côté des affirmations, les mots fournis avec ClaimTracker sont dans votre langue. Ceux d’ici sont conservés et livrés.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Best fifth</source>
      <translation>Meilleur cinquième</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bin</source>
      <translation>Corbeille</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks.py" />
      <source>Blocks and their roles</source>
      <translation>Blocs et rôles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold claims.</source>
      <translation>Les deux fichiers contiennent des affirmations.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold evidence.</source>
      <translation>Les deux fichiers contiennent des preuves.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Both say the same: they become one claim</source>
      <translation>Les deux disent la même chose : elles n’en font plus qu’une</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Both say: {words}</source>
      <translation>Les deux disent : {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Both similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>Les deux affirmations semblables ont été évaluées {ratings} ; « {now} » s’en écarte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back everything that lies in the bin</source>
      <translation>Rétablir tout ce qui est à la corbeille</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back what is selected (Enter)</source>
      <translation>Rétablir la sélection (Entrée)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By outlet</source>
      <translation>Par média</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By section</source>
      <translation>Par rubrique</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By speaker</source>
      <translation>Par locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Byline</source>
      <translation>Signature</translation>
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
      <translation>Les fichiers CSV s’ouvrent dans Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>CSV tables (*.csv)</source>
      <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Calculation</source>
      <translation>Calcul</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Call sheet</source>
      <translation>Liste d’appels</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Call sheet</source>
      <comment>format</comment>
      <translation>Liste d’appels</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Can be undone</source>
      <translation>Peut être annulé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Can do harm.</source>
      <translation>Peut causer un préjudice.</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cannot verify</source>
      <comment>rating</comment>
      <translation>Invérifiable</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Capitals count (Alt+C)</source>
      <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Change</source>
      <comment>effect</comment>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Change a year</source>
      <translation>Changement annuel</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Change decision</source>
      <translation>Décision sur le changement</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Change finding</source>
      <translation>Changer le constat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Change memo</source>
      <comment>format</comment>
      <translation>Mémo de corrections</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Change memo:</source>
      <translation>Mémo de corrections :</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Change memo: {title}</source>
      <translation>Mémo de corrections : {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change role</source>
      <translation>Changer le rôle</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change roles</source>
      <translation>Changer les rôles</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Change selected claims</source>
      <translation>Modifier les affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>Change the role</source>
      <translation>Changer le rôle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Change the selected claims</source>
      <translation>Modifier les affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to:</source>
      <translation>Remplacer par :</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to: suggested wording</source>
      <translation>Remplacer par : formulation suggérée</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Change view</source>
      <translation>Modifier la vue</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Change {count} claims</source>
      <translation>
        <numerusform>Modifier {count} affirmation</numerusform>
        <numerusform>Modifier {count} affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changed {count} claims.</source>
      <translation>
        <numerusform>{count} affirmation modifiée.</numerusform>
        <numerusform>{count} affirmations modifiées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Changed: re-check</source>
      <comment>rating</comment>
      <translation>Modifié : à revérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changing claims…</source>
      <translation>Modification des affirmations…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Changing claims… {done} of {total}</source>
      <translation>Modification des affirmations… {done} sur {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Check again</source>
      <translation>À revérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Check it again, or set another date.</source>
      <translation>Revérifiez-la, ou fixez une autre date.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its folder and permissions.</source>
      <translation>Vérifiez son dossier et ses droits.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Check its name and folder.</source>
      <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Check its permissions, then try again.</source>
      <translation>Vérifiez ses droits, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its permissions.</source>
      <translation>Vérifiez ses droits.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Check its powers.</source>
      <translation>Vérifiez ses puissances.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Check library</source>
      <translation>Contrôler la bibliothèque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Check text</source>
      <comment>format</comment>
      <translation>Texte de vérification</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Check that it is still there.</source>
      <translation>Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check that its folder exists and is writable.</source>
      <translation>Vérifiez que son dossier existe et qu’on peut y écrire.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the drive, then try again.</source>
      <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Check the free space and permissions of both folders.</source>
      <translation>Vérifiez l’espace libre et les droits des deux dossiers.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL, or ask who runs the server.</source>
      <translation>Vérifiez l’URL de la bibliothèque, ou adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL.</source>
      <translation>Vérifiez l’URL de la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the powers.</source>
      <translation>Vérifiez les puissances.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the units of both.</source>
      <translation>Vérifiez les unités des deux.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Check the units of the values and of the claimed figure.</source>
      <translation>Vérifiez les unités des valeurs et du chiffre avancé.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Check this claim on its own.</source>
      <translation>Vérifiez cette affirmation pour elle-même.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check which value is zero.</source>
      <translation>Cherchez quelle valeur est nulle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Checked</source>
      <translation>Vérifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Checked before</source>
      <translation>Déjà vérifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Checked before: {verdict}</source>
      <translation>Déjà vérifiée : {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Checked by</source>
      <translation>Vérifié par</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked by</source>
      <comment>field</comment>
      <translation>Vérifié par</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked on</source>
      <comment>field</comment>
      <translation>Vérifié le</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Checked on {day}.</source>
      <translation>Vérifié le {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Checker</source>
      <translation>Vérificateur</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checker</source>
      <comment>field</comment>
      <translation>Vérificateur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Checking the library…</source>
      <translation>Contrôle de la bibliothèque…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Checks as search engines and archives read them: JSON-LD, a snippet for your page, a feed.</source>
      <comment>format</comment>
      <translation>Les vérifications telles que les lisent moteurs de recherche et archives : JSON-LD, un extrait pour votre page, un flux.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s address</source>
      <comment>field</comment>
      <translation>Adresse de la vérification</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s title</source>
      <comment>field</comment>
      <translation>Titre de la vérification</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/archive_files.py" />
      <source>Choose CSV, Excel, JSON or saved web pages.</source>
      <translation>Choisissez du CSV, de l’Excel, du JSON ou des pages web enregistrées.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Choose Check library in the menu File.</source>
      <translation>Contrôlez la bibliothèque dans le menu Fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose a claim sheet</source>
      <translation>Choisir un relevé d’affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Choose a file inside it.</source>
      <translation>Choisissez un fichier qu’il contient.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Choose a file.</source>
      <translation>Choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose a folder of an archive</source>
      <translation>Choisir le dossier d’une archive</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder of your own, or ask for permission.</source>
      <translation>Choisissez un dossier à vous, ou demandez l’autorisation.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder on another disk.</source>
      <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder that exists.</source>
      <translation>Choisissez un dossier qui existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose a folder you may write to.</source>
      <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>Choose a folder, or a name that nothing has yet.</source>
      <translation>Choisissez un dossier, ou un nom que rien ne porte encore.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose a library file.</source>
      <translation>Choisissez un fichier de bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>Choose a name that is not taken.</source>
      <translation>Choisissez un nom qui n’est pas déjà pris.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a pair in Duplicates first.</source>
      <translation>Choisissez d’abord une paire dans Doublons.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a source first.</source>
      <translation>Choisissez d’abord une source.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Choose an action, then set a key: Enter in the list does the same.</source>
      <translation>Choisissez une action, puis définissez une touche : Entrée dans la liste fait de même.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose an archive</source>
      <translation>Choisir une archive</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Choose an article, or claims that are highlighted in one.</source>
      <translation>Choisissez un article, ou des affirmations surlignées dans un article.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Choose another backup.</source>
      <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>Choose another file, or paste the text instead.</source>
      <translation>Choisissez un autre fichier, ou collez plutôt le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another folder and try again.</source>
      <translation>Choisissez un autre dossier et réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <source>Choose another folder, then try again.</source>
      <translation>Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>Choose another folder.</source>
      <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name or folder.</source>
      <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name, or allow writing to the file.</source>
      <translation>Choisissez un autre nom, ou autorisez l’écriture dans le fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose another place.</source>
      <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Choose comma, semicolon or tab.</source>
      <translation>Choisissez virgule, point-virgule ou tabulation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Choose it again.</source>
      <translation>Choisissez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Choose one claims.csv and one evidence.csv.</source>
      <translation>Choisissez un claims.csv et un evidence.csv.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Choose one of its ratings.</source>
      <translation>Choisissez l’une de ses évaluations.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Choose one on the left, or bring in a new one.</source>
      <translation>Choisissez-en un à gauche, ou importez-en un nouveau.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Choose rating scale</source>
      <translation>Choisir l’échelle d’évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Choose the saved page itself.</source>
      <translation>Choisissez la page enregistrée elle-même.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>Choose the zip file that the export wrote.</source>
      <translation>Choisissez le fichier zip écrit par l’export.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>Choose whether both are kept or the earlier ones are replaced.</source>
      <translation>Choisissez de garder les deux ou de remplacer les anciens.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Claim</source>
      <translation>Affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Claim marked. 1–9 gives a verdict, Enter edits its statement.</source>
      <translation>Affirmation marquée. 1–9 donne un verdict, Entrée modifie l’énoncé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Claim selected. Enter again edits its statement.</source>
      <translation>Affirmation sélectionnée. Entrée encore une fois modifie son énoncé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Claim sheet imported.</source>
      <translation>Relevé d’affirmations importé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Claim {number}, {state}</source>
      <translation>Affirmation {number}, {state}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>Claim {number}, {verdict}: {statement}</source>
      <translation>Affirmation {number}, {verdict} : {statement}</translation>
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
      <translation>ClaimTracker ne peut pas utiliser les bases de données {drivername}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>ClaimTracker does not know your name yet.</source>
      <translation>ClaimTracker ne connaît pas encore votre nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>ClaimTracker is closing.</source>
      <translation>ClaimTracker se ferme.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>ClaimTracker libraries</source>
      <translation>Bibliothèques ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>ClaimTracker may not use this file or folder.</source>
      <translation>ClaimTracker n’a pas le droit d’utiliser ce fichier ou ce dossier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>ClaimTracker opens http, https and mailto links only.</source>
      <translation>ClaimTracker n’ouvre que les liens http, https et mailto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own file “{name}” is missing or damaged.</source>
      <translation>Le fichier « {name} » de ClaimTracker lui-même est introuvable ou endommagé.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own resources folder is missing.</source>
      <translation>Le dossier de ressources de ClaimTracker est introuvable.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed</source>
      <translation>Avancé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed figure</source>
      <translation>Chiffre avancé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; off by {by}, more than {said}.</source>
      <translation>Avancé : {claimed} ; le calcul donne {result} ; écart de {by}, plus que {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; within {said}.</source>
      <translation>Avancé : {claimed} ; le calcul donne {result} ; à {said} près.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Claims</source>
      <translation>Affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Claims that are not checked yet stand here by the person to ask: their speaker, or a source.</source>
      <translation>Les affirmations pas encore vérifiées sont ici, par personne à interroger : leur locuteur, ou une source.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Claims that rest on it</source>
      <translation>Affirmations qui reposent sur elle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Claims that stayed as they were</source>
      <translation>Affirmations restées telles quelles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be</source>
      <translation>Les affirmations, telles qu’elles seront</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be (the first {count} of {all})</source>
      <translation>Les affirmations, telles qu’elles seront (les {count} premières sur {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>Claims, not an article: load it with “Load archive…” in the menu “File”.</source>
      <translation>Des affirmations, pas un article : chargez-les avec « Charger une archive… » dans le menu « Fichier ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Clear all</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Clear filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it after the last word.</source>
      <translation>Fermez-le après le dernier mot.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Close it there and try again, or choose another name or folder.</source>
      <translation>Fermez-le là et réessayez, ou choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it, or put the words into quotation marks.</source>
      <translation>Fermez-la, ou mettez les mots entre guillemets.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Close its brackets, or switch patterns off.</source>
      <translation>Fermez ses parenthèses, ou désactivez les motifs.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Close other programs, or start ClaimTracker again.</source>
      <translation>Fermez d’autres programmes, ou redémarrez ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Close other programs, then try again.</source>
      <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Close the find bar (Esc)</source>
      <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Colour and sign</source>
      <translation>Couleur et signe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Colour and sign of rating {number}</source>
      <translation>Couleur et signe de l’évaluation {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Colours of the system</source>
      <translation>Couleurs du système</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>Columns and what they are read as</source>
      <translation>Les colonnes et ce qu’on y lit</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Columns that are not part of the claim sheet were left out: {columns}.</source>
      <translation>Colonnes étrangères au relevé d’affirmations, laissées de côté : {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Comes with</source>
      <translation>Fourni avec</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Comma</source>
      <translation>Virgule</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Comma between</source>
      <translation>Séparées par des virgules</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Compare both and choose; your text is kept.</source>
      <translation>Comparez les deux et choisissez ; votre texte est gardé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Compare every claim of the desk with every other ({scan_duplicates})</source>
      <translation>Comparer chaque affirmation du desk à toutes les autres ({scan_duplicates})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Compared by characters: there is no language pack for this text.</source>
      <translation>Comparé caractère par caractère : il n’y a pas de module de langue pour ce texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Comparing “{file}” with the desk…</source>
      <translation>Comparaison de « {file} » avec le desk…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion in your own words, then Enter</source>
      <translation>Conclusion avec vos mots, puis Entrée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Confidential</source>
      <translation>Confidentielle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential or not</source>
      <translation>Confidentielle ou non</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Confidential sources will be named in the files. Give them only to people who may know.</source>
      <translation>Les sources confidentielles seront nommées dans les fichiers. Ne les donnez qu’à des personnes autorisées.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential: “Source A” in every export unless you ask for its name</source>
      <translation>Confidentielle : « Source A » dans tout export, sauf si vous demandez son nom</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed</source>
      <comment>rating</comment>
      <translation>Confirmé</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed with note</source>
      <comment>rating</comment>
      <translation>Confirmé avec note</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Conflict</source>
      <comment>effect</comment>
      <translation>Conflit</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact details</source>
      <translation>Coordonnées</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Contacted on</source>
      <translation>Contact le</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Copy it to this computer first.</source>
      <translation>Copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Copy this scale</source>
      <translation>Copier cette échelle</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Correct Attribution</source>
      <comment>rating</comment>
      <translation>Attribution correcte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Cut</source>
      <translation>Coupé</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cut</source>
      <comment>rating</comment>
      <translation>Coupé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Cut it into several files, or save it as CSV UTF-8.</source>
      <translation>Découpez-le en plusieurs fichiers, ou enregistrez-le en CSV UTF-8.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Cut it into several files.</source>
      <translation>Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Cut it into two calculations.</source>
      <translation>Découpez-la en deux calculs.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Cut it into two.</source>
      <translation>Coupez-le en deux.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the file into parts, or paste the passage you need.</source>
      <translation>Découpez le fichier, ou collez le passage dont vous avez besoin.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the text into parts, or paste the passage you need.</source>
      <translation>Découpez le texte, ou collez le passage dont vous avez besoin.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/widgets/date_field.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>Days in “{column}” are read as {order}, as its other days show: {cell} is {day}.</source>
      <translation>Les jours de « {column} » sont lus comme {order}, comme le montrent les autres : {cell} est le {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation>déc.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Decide at least {fewest} pairs among the duplicates, then try again.</source>
      <translation>Décidez d’au moins {fewest} paires parmi les doublons, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <source>Decide match</source>
      <translation>Décider du rapprochement</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Decide on what was seen before</source>
      <translation>Décider sur le déjà vu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: a variant of the earlier claim.</source>
      <translation>Décidé : une variante de l’affirmation précédente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: an update of the earlier claim.</source>
      <translation>Décidé : une mise à jour de l’affirmation précédente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: different. The two are never suggested for each other again.</source>
      <translation>Décidé : différentes. Les deux ne seront plus jamais rapprochées.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: the same words by another speaker.</source>
      <translation>Décidé : les mêmes mots chez un autre locuteur.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision: {decision}</source>
      <translation>Décision : {decision}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete article</source>
      <translation>Supprimer l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete articles</source>
      <translation>Supprimer les articles</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/edit_claims.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Delete claim</source>
      <translation>Supprimer l’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Delete claims</source>
      <translation>Supprimer les affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Delete for good</source>
      <translation>Supprimer définitivement</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete for good…</source>
      <translation>Supprimer définitivement…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete source</source>
      <translation>Supprimer la source</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete sources</source>
      <translation>Supprimer les sources</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Delete view</source>
      <translation>Supprimer la vue</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete what is selected for good, with its history and files (Del)</source>
      <translation>Supprimer définitivement la sélection, avec son historique et ses fichiers (Suppr)</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>Delete {count} records for good?</source>
      <translation>
        <numerusform>Supprimer définitivement {count} élément ?</numerusform>
        <numerusform>Supprimer définitivement {count} éléments ?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Deleted</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Deleting for good…</source>
      <translation>Suppression définitive…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Description of rating {number}</source>
      <translation>Description de l’évaluation {number}</translation>
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
      <translation>Notes du desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Details and roles</source>
      <translation>Détails et rôles</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Details and roles of the article</source>
      <translation>Détails et rôles de l’article</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Different</source>
      <translation>Différente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Differs in</source>
      <translation>Écarts</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that claim says {theirs}; this says {mine}.</source>
      <translation>Écart ({kinds}) : l’autre affirmation dit {theirs} ; celle-ci dit {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that one has “{piece}”; this has not.</source>
      <translation>Écart ({kinds}) : l’autre a « {piece} » ; celle-ci non.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that verdict was for {theirs}; this says {mine}.</source>
      <translation>Écart ({kinds}) : ce verdict portait sur {theirs} ; celle-ci dit {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: this has “{piece}”; that one has not.</source>
      <translation>Écart ({kinds}) : celle-ci a « {piece} » ; l’autre non.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in: {pieces}</source>
      <translation>Écarts : {pieces}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Direction</source>
      <translation>Sens d’écriture</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Discard changes</source>
      <translation>Abandonner les modifications</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Divide by its unit first.</source>
      <translation>Divisez d’abord par son unité.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Do not open it elsewhere unless you trust whoever sent it.</source>
      <translation>Ne l’ouvrez ailleurs que si vous faites confiance à l’expéditeur.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Does not hold</source>
      <translation>Ne tient pas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Done again: {change}</source>
      <translation>Rétabli : {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Draft {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}</source>
      <translation>Version {number} sur {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}: read an earlier one</source>
      <translation>Version {number} sur {total} : en lire une antérieure</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Draft {number}: {told}</source>
      <translation>Version {number} : {told}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Draft {number}: {told}.</source>
      <translation>Version {number} : {told}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Drafts side by side</source>
      <translation>Versions côte à côte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Drop a file here, or attach one: it is kept in the library, once.</source>
      <translation>Déposez un fichier ici, ou joignez-en un : il est gardé dans la bibliothèque, une seule fois.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Drop claims.csv and evidence.csv here. Nothing is written before you say Apply.</source>
      <translation>Déposez ici claims.csv et evidence.csv. Rien n’est écrit tant que vous n’avez pas choisi Appliquer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Drop files or a folder here: any CSV or Excel table of earlier checks, ClaimReview as JSON
or in saved web pages, the Data Commons feed, Fact-Check Insights, the archive of a whole desk.
Nothing is written before you say Load.</source>
      <translation>Déposez ici des fichiers ou un dossier : tout tableau CSV ou Excel de vérifications passées, du ClaimReview en JSON
ou dans des pages web enregistrées, le flux Data Commons, Fact-Check Insights, l’archive d’un desk entier.
Rien n’est écrit tant que vous n’avez pas choisi Charger.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Drop files, paste text, or open a file</source>
      <translation>Déposez des fichiers, collez du texte, ou ouvrez un fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Drop links, headings and lists of what was pasted</source>
      <translation>Retirer les liens, titres et listes du texte collé</translation>
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
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Due this week</source>
      <translation>À rendre cette semaine</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Due today</source>
      <translation>À rendre aujourd’hui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Due {day}</source>
      <translation>Échéance : {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Due, by checker</source>
      <translation>Échéances, par vérificateur</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Duplicates</source>
      <translation>Doublons</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Duplicates to decide</source>
      <translation>Doublons à trancher</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Each part may hold, yet the claim leads astray.</source>
      <comment>rating</comment>
      <translation>Chaque élément peut être exact, mais l’affirmation induit en erreur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Earlier claim</source>
      <translation>Affirmation précédente</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation>Édition</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Edit article</source>
      <translation>Modifier l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Edit contact</source>
      <translation>Modifier le contact</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit evidence</source>
      <translation>Modifier la preuve</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit other wordings</source>
      <translation>Modifier les autres formulations</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Edit rating scale</source>
      <translation>Modifier l’échelle d’évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <source>Edit sighting</source>
      <translation>Modifier l’apparition</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit source</source>
      <translation>Modifier la source</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit statement</source>
      <translation>Modifier l’énoncé</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit tags</source>
      <translation>Modifier les étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Edit {what}</source>
      <translation>Modifier : {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Effect</source>
      <translation>Effet</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here and leave the desk as it was</source>
      <translation>S’arrêter là et laisser le desk comme il était</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here with the claims that are in; Undo takes them back</source>
      <translation>S’arrêter là avec les affirmations déjà entrées ; Annuler les retire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>End of claim {number}.</source>
      <translation>Fin de l’affirmation {number}.</translation>
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
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Entry removed.</source>
      <translation>Entrée supprimée.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Errors by kind</source>
      <translation>Erreurs par type</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Esc stops it.</source>
      <translation>Échap l’arrête.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Every choice holds at once and is kept.</source>
      <translation>Chaque choix prend effet aussitôt et est gardé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Every highlight of this draft was looked at.</source>
      <translation>Tous les surlignages de cette version ont été regardés.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Every pair is decided</source>
      <translation>Toutes les paires sont tranchées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Every sentence is accounted for</source>
      <translation>Toutes les phrases sont traitées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Every sentence is accounted for.</source>
      <translation>Toutes les phrases sont traitées.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Every sentence of what was begun is accounted for. {next_open} goes to the next open one.</source>
      <translation>Toutes les phrases de ce qui a été commencé sont traitées. {next_open} va à la prochaine à traiter.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is confidential.</source>
      <translation>Toutes les sources sont confidentielles.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is secondary.</source>
      <translation>Toutes les sources sont secondaires.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>Every text field uses it.</source>
      <translation>Tous les champs de texte l’utilisent.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_same.py" />
      <source>Every word of this is on the desk already.</source>
      <translation>Tous les mots de ce texte sont déjà sur le desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Everything else</source>
      <translation>Tout le reste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Everything or nothing of it comes in.</source>
      <translation>Elle entre tout entière ou pas du tout.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Examples</source>
      <translation>Exemples</translation>
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
      <translation>Classeur Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation</source>
      <translation>Explication</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation and published check</source>
      <translation>Explication et vérification publiée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>Export as CSV instead.</source>
      <translation>Exportez plutôt en CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export the claims that are selected or found as a claim sheet</source>
      <translation>Exporter les affirmations sélectionnées ou trouvées en relevé d’affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export these…</source>
      <translation>Exporter celles-ci…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export this article</source>
      <translation>Exporter cet article</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export {count} claims…</source>
      <translation>
        <numerusform>Exporter {count} affirmation…</numerusform>
        <numerusform>Exporter {count} affirmations…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Export ⏎</source>
      <translation>Exporter ⏎</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>FC</source>
      <translation>FC</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Fact check</source>
      <translation>Fact-checking</translation>
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
      <translation>Faux</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>False</source>
      <comment>rating</comment>
      <translation>Faux</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Feb</source>
      <comment>month</comment>
      <translation>févr.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Fetch page</source>
      <translation>Charger la page</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <source>Fetched from {address} on {day} at {time} UTC.</source>
      <translation>Page chargée depuis {address} le {day} à {time} UTC.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Fetching the page from “{name}”…</source>
      <translation>Chargement de la page depuis « {name} »…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer</source>
      <translation>Moins</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer ({count} more: find them above)</source>
      <translation>
        <numerusform>Moins ({count} autre : cherchez-la ci-dessus)</numerusform>
        <numerusform>Moins ({count} autres : cherchez-les ci-dessus)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Fewer fields</source>
      <translation>Moins de champs</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Fewer words or fewer values find more.</source>
      <translation>Moins de mots ou moins de valeurs en trouvent davantage.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Field words are offered while you type.</source>
      <translation>Les mots-champs sont proposés pendant la saisie.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Fields are: {fields}.</source>
      <translation>Les champs sont : {fields}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>File removed.</source>
      <translation>Fichier retiré.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <location filename="preferences" />
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>Files of before were left as they were.</source>
      <translation>Les fichiers précédents sont restés tels quels.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill a new library…</source>
      <translation>Remplir une nouvelle bibliothèque…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Fill in one of them.</source>
      <translation>Remplissez l’un d’eux.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill this desk</source>
      <translation>Remplir ce desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Find a value…</source>
      <translation>Chercher une valeur…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Find an action or key…</source>
      <translation>Chercher une action ou une touche…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Find in article</source>
      <translation>Rechercher dans l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Find in this article</source>
      <translation>Rechercher dans cet article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Find in this article ({find})</source>
      <translation>Rechercher dans cet article ({find})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Find one that readers may see.</source>
      <translation>Trouvez-en une que les lecteurs puissent voir.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Finding</source>
      <comment>field</comment>
      <translation>Constat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding: one or two sentences</source>
      <translation>Constat : une ou deux phrases</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>First claims, as they will be</source>
      <translation>Premières affirmations, telles qu’elles seront</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>First page</source>
      <translation>Première page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows of the sheet “claims”</source>
      <comment>format</comment>
      <translation>Premières lignes de la feuille « claims »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows, as they will be written</source>
      <comment>format</comment>
      <translation>Premières lignes du fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Fits best of all</source>
      <translation>Correspond le mieux</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Five dates: choose</source>
      <translation>Cinq dates : choisir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder for the files</source>
      <translation>Dossier des fichiers</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>For</source>
      <comment>what a library is for</comment>
      <translation>Pour</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>For 3 percent more, multiply by (1 + 3 %).</source>
      <translation>Pour ajouter 3 pour cent, multipliez par (1 + 3 %).</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>For ClaimReview; kept with the desk, for everybody at it.</source>
      <translation>Pour ClaimReview ; gardé avec le desk, pour toutes les personnes qui y travaillent.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>For editor and author: what must and should change, with wording and sources. Word and page.</source>
      <comment>format</comment>
      <translation>Pour la rédaction et l’auteur : ce qui doit et devrait changer, avec formulations et sources. Word et page web.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Formula</source>
      <translation>Formule</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Four Pinocchios</source>
      <comment>rating</comment>
      <translation>Quatre Pinocchios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Four dates: choose</source>
      <translation>Quatre dates : choisir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Fourth fifth</source>
      <translation>Quatrième cinquième</translation>
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
      <translation>Conclusion libre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Free software under the Apache License 2.0; its text comes with the program as LICENSE.</source>
      <translation>Logiciel libre sous licence Apache 2.0 ; son texte est fourni avec le programme (LICENSE).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Free some space or choose another folder, then try again.</source>
      <translation>Libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then save again.</source>
      <translation>Libérez de l’espace, puis enregistrez à nouveau.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then try again.</source>
      <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>From here it goes on to {steps} or {last}.</source>
      <translation>D’ici, elle peut passer à {steps} ou {last}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>From which source</source>
      <translation>De quelle source</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>From worst to best, all scales</source>
      <translation>Du pire au meilleur, toutes échelles</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Geppetto Checkmark</source>
      <comment>rating</comment>
      <translation>Coche de Geppetto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Give a shorter name.</source>
      <translation>Donnez un nom plus court.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict first; then a second reader signs.</source>
      <translation>Donnez d’abord un verdict ; un second lecteur valide ensuite.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict: the claim is checked then.</source>
      <translation>Donnez un verdict : l’affirmation est alors vérifiée.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Give another date or speaker if it was said again.</source>
      <translation>Donnez une autre date ou un autre locuteur si cela a été redit.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles a section in their details ({article_details}) to see this.</source>
      <translation>Donnez une rubrique aux articles dans leurs détails ({article_details}) pour voir ceci.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles an outlet in their details ({article_details}) to see this.</source>
      <translation>Donnez un média aux articles dans leurs détails ({article_details}) pour voir ceci.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Give both the same independence group, so that they count once, or find another source.</source>
      <translation>Donnez aux deux le même groupe d’indépendance, pour qu’elles ne comptent qu’une fois, ou trouvez une autre source.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Give each its own label.</source>
      <translation>Donnez à chacune son propre libellé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Give it a verdict to check it anew.</source>
      <translation>Donnez-lui un verdict pour la vérifier à nouveau.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give it one, so that the formula can speak of it.</source>
      <translation>Donnez-lui-en un, pour que la formule puisse la nommer.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give one of them another name.</source>
      <translation>Donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Give the source a title or a URL.</source>
      <translation>Donnez à la source un titre ou une URL.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Give verdict</source>
      <translation>Donner un verdict</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 1</source>
      <translation>Donner le verdict 1</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 2</source>
      <translation>Donner le verdict 2</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 3</source>
      <translation>Donner le verdict 3</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 4</source>
      <translation>Donner le verdict 4</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 5</source>
      <translation>Donner le verdict 5</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 6</source>
      <translation>Donner le verdict 6</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 7</source>
      <translation>Donner le verdict 7</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 8</source>
      <translation>Donner le verdict 8</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 9</source>
      <translation>Donner le verdict 9</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Give what is missing in the inspector, or choose other claims. The address of a published check is written below its explanation.</source>
      <translation>Complétez ce qui manque dans l’inspecteur, ou choisissez d’autres affirmations. L’adresse d’une vérification publiée s’écrit sous son explication.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation>Aller</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>Go back to the latest backup; the library as it is stays beside it.</source>
      <translation>Revenez à la dernière sauvegarde ; la bibliothèque telle qu’elle est reste à côté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>Go to that window, or close it first.</source>
      <translation>Allez à cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Go to the next highlight that needs eyes ({next_review})</source>
      <translation>Aller au prochain surlignage à regarder ({next_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Go to the next note of the writer ({next_note})</source>
      <translation>Aller à la prochaine note du rédacteur ({next_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Go to the next open sentence ({next_open})</source>
      <translation>Aller à la prochaine phrase à traiter ({next_open})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Go to the next passage that differs</source>
      <translation>Aller au prochain passage qui diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Go to these articles</source>
      <translation>Aller à ces articles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Goes to the bin; can be undone</source>
      <translation>Part à la corbeille ; peut être annulé</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there, with its sources {sources}.</source>
      <translation>
        <numerusform>Rejoint l’affirmation qui se trouve là, avec sa source {sources}.</numerusform>
        <numerusform>Rejoint l’affirmation qui se trouve là, avec ses sources {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there; the note is kept with it.</source>
      <translation>Rejoint l’affirmation qui se trouve là ; la note est gardée avec elle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Going back would change:</source>
      <translation>Le retour changerait :</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Green, check</source>
      <translation>Vert, coche</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Grey, dashed circle</source>
      <translation>Gris, cercle en tirets</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Half True</source>
      <comment>rating</comment>
      <translation>À moitié vrai</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Hand over the call sheet</source>
      <translation>Livrer la liste d’appels</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Hard differences</source>
      <translation>Écarts de fond</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Have its text recognised first (OCR) by the program that scanned it, or paste the text instead.</source>
      <translation>Faites d’abord reconnaître son texte (OCR) par le programme qui l’a numérisé, ou collez plutôt le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Headline of the published check</source>
      <translation>Titre de la vérification publiée</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Here</source>
      <comment>in this claim</comment>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Hidden passages, {hidden} in all: kept as furniture, marked “[hidden]”, and left out of the text.</source>
      <translation>Passages masqués, {hidden} au total : gardés comme habillage, marqués « [hidden] », et exclus du texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar</source>
      <translation>Masquer cette barre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Hide this bar until there is more to look at</source>
      <translation>Masquer cette barre jusqu’à ce qu’il y ait autre chose à regarder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar; the notes keep waiting, and M brings them back</source>
      <translation>Masquer cette barre ; les notes restent en attente, et M les ramène</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Highlight it as the same claim ({same_claim})</source>
      <translation>Surligner comme la même affirmation ({same_claim})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Highlight removed; its claim stays on the desk.</source>
      <translation>Surlignage retiré ; son affirmation reste sur le desk.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight selection for this claim</source>
      <translation>Surligner la sélection pour cette affirmation</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight the other place as this claim</source>
      <translation>Surligner l’autre endroit comme cette affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Highlight to look at</source>
      <translation>Surlignage à regarder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted as the same claim.</source>
      <translation>Surligné comme la même affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Highlighted in the PDF.</source>
      <translation>Surligné dans le PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted in ¶ {paragraph} as the same claim.</source>
      <translation>Surligné au ¶ {paragraph} comme la même affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <source>History and verdicts record this name:</source>
      <translation>L’historique et les verdicts portent ce nom :</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the article</source>
      <translation>Historique de l’article</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the claim</source>
      <translation>Historique de l’affirmation</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the source</source>
      <translation>Historique de la source</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>History, verdicts and second readings record it.</source>
      <translation>L’historique, les verdicts et les secondes lectures le portent.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds</source>
      <translation>Tient</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds in part or unclear</source>
      <translation>Tient en partie ou reste incertain</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>How dates are shown; they are typed in any of these ways.</source>
      <translation>Affichage des dates ; à la saisie, toutes ces formes sont comprises.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>How far it is</source>
      <translation>Où en est le chargement</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>How far it may be off: 0.5, or 2 %. Empty means as it was rounded.</source>
      <translation>Écart admis : 0,5 ou 2 %. Vide : selon l’arrondi du chiffre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>How far the change is</source>
      <translation>Où en est la modification</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>How many notes there are on what the check lacks; the inspector tells them</source>
      <translation>Nombre de remarques sur ce qui manque à la vérification ; l’inspecteur les détaille</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>How the scale looks beside a claim</source>
      <translation>L’échelle à côté d’une affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/search_line.py" />
      <source>How the search can go on</source>
      <translation>Suites possibles de la recherche</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>How we know, at length</source>
      <translation>Comment nous le savons, en détail</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we rate</source>
      <translation>Notre échelle d’évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we worked it out</source>
      <translation>Comment nous l’avons établi</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>If it holds earlier checks, bring it in with Load archive. For its text, paste that instead.</source>
      <translation>S’il contient des vérifications antérieures, utilisez Charger l’archive. Pour son texte, collez-le plutôt.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>If you trust whoever sent it, save it as CSV UTF-8 and load that file.</source>
      <translation>Si vous faites confiance à l’expéditeur, enregistrez-le en CSV UTF-8 et chargez ce fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import a claim sheet</source>
      <translation>Importer un relevé d’affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all</source>
      <translation>Tout importer</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all {count}</source>
      <translation>
        <numerusform>Importer {count} article</numerusform>
        <numerusform>Importer les {count}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article</source>
      <translation>Importer un article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Import an article, select a sentence in it and press {mark_claim}: that is a claim.</source>
      <translation>Importez un article, sélectionnez-y une phrase et appuyez sur {mark_claim} : c’est une affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article: paste its text, drop a file on the window, or open one. Or look around first.</source>
      <translation>Importez un article : collez son texte, déposez un fichier sur la fenêtre, ou ouvrez-en un. Ou commencez par regarder.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Import archive</source>
      <translation>Importer l’archive</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import article</source>
      <translation>Importer l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Import articles</source>
      <translation>Importer les articles</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import article…</source>
      <translation>Importer un article…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import as draft {number} ⏎</source>
      <translation>Importer comme version {number} ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Import as its draft {number}</source>
      <translation>Importer comme version {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import claim sheet</source>
      <translation>Importer le relevé d’affirmations</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import claim sheet…</source>
      <translation>Importer un relevé d’affirmations…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>Import draft</source>
      <translation>Importer la version</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from clipboard</source>
      <translation>Importer depuis le presse-papiers</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from file…</source>
      <translation>Importer depuis un fichier…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from web address…</source>
      <translation>Importer depuis une adresse web…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import it as the next draft of “{title}” (Enter, or Ctrl+Enter in a field)</source>
      <translation>L’importer comme version suivante de « {title} » (Entrée, ou Ctrl+Entrée dans un champ)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import nothing of this (Esc)</source>
      <translation>Ne rien importer de ceci (Échap)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import the article as it is shown (Enter, or Ctrl+Enter in a field)</source>
      <translation>Importer l’article tel qu’il est affiché (Entrée, ou Ctrl+Entrée dans un champ)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import this one and those that follow, as they are read</source>
      <translation>Importer celui-ci et ceux qui suivent, tels qu’ils sont lus</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import ⏎</source>
      <translation>Importer ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as draft {number}.</source>
      <translation>Importé comme version {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as “{title}”.</source>
      <translation>Importé sous le titre « {title} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>In no article</source>
      <translation>Dans aucun article</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>In short:</source>
      <translation>En bref :</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_bin.py" />
      <source>In the bin now, and brought back by this sheet: {told}.</source>
      <translation>À la corbeille en ce moment, et rétablis par ce relevé : {told}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>In the bin now, and brought back: {count}.</source>
      <translation>À la corbeille en ce moment, et rétablies : {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>In the sheet</source>
      <translation>Dans le relevé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>In your spreadsheet program choose “Save as” and “CSV UTF-8”, then open that file.</source>
      <translation>Dans votre tableur, choisissez « Enregistrer sous » et « CSV UTF-8 », puis ouvrez ce fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma is decimal.</source>
      <translation>Dans « {written} », la virgule est décimale.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma parts thousands.</source>
      <translation>Dans « {written} », la virgule sépare les milliers.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point is decimal.</source>
      <translation>Dans « {written} », le point est décimal.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point parts thousands.</source>
      <translation>Dans « {written} », le point sépare les milliers.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Independence group</source>
      <translation>Groupe d’indépendance</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Inflation-adjusted</source>
      <translation>Corrigé de l’inflation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <location filename="claimtracker/exchange/scales.py" />
      <location filename="claimtracker/services/demo.py" />
      <location filename="claimtracker/ui/icons.py" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <location filename="claimtracker/ui/theme.py" />
      <source>Install ClaimTracker again.</source>
      <translation>Réinstallez ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>Install the latest version to open it; nothing was changed.</source>
      <translation>Installez la dernière version pour l’ouvrir ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Install the latest version to open it; the file was not changed.</source>
      <translation>Installez la dernière version pour l’ouvrir ; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is a sign missing before it?</source>
      <translation>Manque-t-il un signe devant ?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is it zero by zero, or a root below zero?</source>
      <translation>Est-ce zéro sur zéro, ou la racine d’un nombre négatif ?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Is this right, and where is it written?</source>
      <translation>Est-ce exact, et où est-ce écrit ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Is this the passage? Choose a place, or select the words.</source>
      <translation>Est-ce ce passage ? Choisissez un endroit, ou sélectionnez les mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>It can also change claims that are here. Its own place shows each change before it is made.</source>
      <translation>Il peut aussi modifier des affirmations déjà ici. Son propre espace montre chaque changement avant de le faire.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It cannot be checked.</source>
      <comment>rating</comment>
      <translation>Cela ne se vérifie pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It closes and leaves things everywhere.</source>
      <translation>Elle ferme et quitte, partout.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It does not fit this desk better.</source>
      <translation>Cela ne convient pas mieux à ce desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It fits this desk better and is no worse on the shipped pairs.</source>
      <translation>Cela convient mieux à ce desk et n’est pas moins bon sur les paires fournies.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds only with facts that were left out.</source>
      <comment>rating</comment>
      <translation>Ce n’est exact qu’avec des faits qui ont été omis.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds, but needs a clarification.</source>
      <comment>rating</comment>
      <translation>C’est exact, mais cela demande une précision.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>It is a new article</source>
      <translation>C’est un nouvel article</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>It is like that already.</source>
      <translation>C’est déjà le cas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>It is like that now: nothing would change.</source>
      <translation>C’est déjà le cas : rien ne changerait.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>It is signed off and stays as it was signed. Reopen it with a reason first.</source>
      <translation>Elle est validée et reste telle qu’elle a été signée. Rouvrez-la d’abord, avec un motif.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It judges as before on this desk, and more surely.</source>
      <translation>Le jugement reste le même sur ce desk, avec plus d’assurance.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>It knows {values}.</source>
      <translation>Valeurs connues : {values}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It makes no difference worth keeping.</source>
      <translation>La différence ne vaut pas d’être gardée.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/work.py" />
      <source>It may have been removed meanwhile.</source>
      <translation>Peut-être a-t-il été supprimé entre-temps.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It moves the keyboard's focus or the caret.</source>
      <translation>Elle déplace le focus du clavier ou le curseur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens a menu of the window.</source>
      <translation>Elle ouvre un menu de la fenêtre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens menus.</source>
      <translation>Elle ouvre les menus.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It presses what has the focus.</source>
      <translation>Elle active ce qui a le focus.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>It says {number} there: mark it as a claim of its own with C.</source>
      <translation>Ce passage dit {number} : marquez-le comme une affirmation à part avec C.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was not meant to be believed.</source>
      <comment>rating</comment>
      <translation>Ce n’était pas fait pour être cru.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was true once.</source>
      <comment>rating</comment>
      <translation>C’était vrai autrefois.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Its claim is in the text.</source>
      <translation>Son affirmation est dans le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Its columns are: {columns}.</source>
      <translation>Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Its menu takes it over all the same.</source>
      <translation>Son menu permet de le reprendre malgré tout.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Its rarest words</source>
      <translation>Ses mots les plus rares</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Its rounding</source>
      <translation>Son arrondi</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Its verdicts may be published as ClaimReview</source>
      <translation>Ses verdicts peuvent être publiés en ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>J next</source>
      <translation>J suivante</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>JSON records</source>
      <translation>enregistrements JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jan</source>
      <comment>month</comment>
      <translation>janv.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Join</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Join claims</source>
      <translation>Fusionner les affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Join sources</source>
      <translation>Fusionner les sources</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Join the two…</source>
      <translation>Fusionner les deux…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Joined with {count} other claims</source>
      <translation>
        <numerusform>Fusionnée avec une autre affirmation</numerusform>
        <numerusform>Fusionnée avec {count} autres affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Joined: the two are one claim now.</source>
      <translation>Fusionnées : les deux n’en font plus qu’une.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Judgement cannot be made yet.</source>
      <comment>rating</comment>
      <translation>On ne peut pas encore juger.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jul</source>
      <comment>month</comment>
      <translation>juil.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jun</source>
      <comment>month</comment>
      <translation>juin</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>K previous</source>
      <translation>K précédente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Keep apart</source>
      <translation>Laisser séparées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Keep as it was</source>
      <translation>Garder comme avant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep as version {version}</source>
      <translation>Garder comme version {version}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Keep both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Keep it below {most} signs.</source>
      <translation>Restez sous {most} signes.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Keep it elsewhere and write where in the notes.</source>
      <translation>Conservez-le ailleurs et notez où.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Keep mine</source>
      <translation>Garder le mien</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep nothing of it</source>
      <translation>N’en rien garder</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Keep sources apart</source>
      <translation>Laisser les sources séparées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Keep the changes to this scale first, or discard them.</source>
      <translation>Conservez d’abord les modifications de cette échelle, ou abandonnez-les.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Keep the desk’s</source>
      <translation>Garder celle du desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Keep the desk’s in all</source>
      <translation>Garder partout celle du desk</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Keep the last backup; try again.</source>
      <translation>Gardez la dernière sauvegarde ; réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep the new scale</source>
      <translation>Garder la nouvelle échelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep what was learnt</source>
      <translation>Garder ce qui a été appris</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Keeps it out of sight, with your reason</source>
      <translation>La garde hors de vue, avec votre motif</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Key</source>
      <comment>field</comment>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Keys</source>
      <translation>Raccourcis</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Kind of source</source>
      <translation>Type de source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Known because they stand in the files more than once: {count}.</source>
      <translation>Reconnues car présentes plusieurs fois dans les fichiers : {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Known source: {source}</source>
      <translation>Source connue : {source}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label</source>
      <translation>Libellé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label of rating {number}</source>
      <translation>Libellé de l’évaluation {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Lacks</source>
      <translation>Manques</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="preferences" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Language</source>
      <comment>field</comment>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Larger text</source>
      <translation>Agrandir le texte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 12 months</source>
      <translation>12 derniers mois</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Later this week</source>
      <translation>Plus tard cette semaine</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Learn from decisions</source>
      <translation>Apprendre des décisions</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Learning from the decisions on this desk…</source>
      <translation>Apprentissage à partir des décisions de ce desk…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Learning was stopped. Nothing was changed.</source>
      <translation>L’apprentissage a été arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Leave as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Leave its unit out.</source>
      <translation>Laissez de côté son unité.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Leave out × 100: a result in percent is shown as percent by itself.</source>
      <translation>Retirez × 100 : un résultat en pour cent s’affiche de lui-même en pour cent.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Leave the note out</source>
      <translation>Écarter la note</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Leave the note out, in later drafts too ({refuse_note})</source>
      <translation>Écarter la note, aussi dans les versions suivantes ({refuse_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out.</source>
      <translation>Écarté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out: the article on the desk was opened instead.</source>
      <translation>Écarté : l’article déjà sur le desk a été ouvert à la place.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Left out: {statement}: {faults}.</source>
      <translation>Écartée : {statement} : {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Left to right</source>
      <translation>De gauche à droite</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Legal risk.</source>
      <translation>Risque juridique.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Let another person accept the verdict.</source>
      <translation>Qu’une autre personne accepte le verdict.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Let matching learn from decisions</source>
      <translation>Apprendre des décisions pour mieux rapprocher</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Libraries and their licences</source>
      <translation>Bibliothèques logicielles et licences</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before, but {difference}</source>
      <translation>Proche d’une affirmation déjà vérifiée, mais {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before: look at the words</source>
      <translation>Proche d’une affirmation déjà vérifiée : regardez les mots</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one on the desk, but {difference}</source>
      <translation>Proche d’une affirmation du desk, mais {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Line {first} already holds this claim in the same article. If it is another claim, give it a claim_id of its own and load the file again.</source>
      <translation>La ligne {first} contient déjà cette affirmation dans le même article. Si c’en est une autre, donnez-lui un claim_id à elle et chargez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Line {line}: {problem}</source>
      <translation>Ligne {line} : {problem}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Line {number}</source>
      <translation>Ligne {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>Lines above the heads of the columns were passed over: {count}.</source>
      <translation>Lignes ignorées au-dessus des têtes de colonnes : {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Lines {first} to {last}</source>
      <translation>Lignes {first} à {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>Lines {line} and {other} give different values for the same record.</source>
      <translation>Les lignes {line} et {other} donnent des valeurs différentes pour la même fiche.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Link</source>
      <comment>verb</comment>
      <translation>Lier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link a source ({link_source})</source>
      <translation>Lier une source ({link_source})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Link one with E.</source>
      <translation>Liez-en une avec E.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/link_sources.py" />
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link source</source>
      <translation>Lier une source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>List the notes</source>
      <translation>Lister les notes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>List what waits</source>
      <translation>Lister ce qui attend</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load</source>
      <translation>Charger</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Load an archive</source>
      <translation>Charger une archive</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Load archive</source>
      <translation>Charger l’archive</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Load archive…</source>
      <translation>Charger une archive…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/empty_place.py" />
      <source>Load earlier checks…</source>
      <translation>Charger les vérifications passées…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load {count} claims</source>
      <translation>
        <numerusform>Charger {count} affirmation</numerusform>
        <numerusform>Charger {count} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/paged_rows.py" />
      <source>Loading</source>
      <translation>Chargement</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Loading was stopped and what is in was kept.</source>
      <translation>Le chargement a été arrêté, ce qui est entré a été gardé.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <source>Loading was stopped; nothing of it was kept.</source>
      <translation>Le chargement a été arrêté ; rien n’en a été gardé.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Loading {count} claims…</source>
      <translation>
        <numerusform>Chargement de {count} affirmation…</numerusform>
        <numerusform>Chargement de {count} affirmations…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Locator</source>
      <translation>Repère</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Log what came of asking</source>
      <translation>Noter le résultat de la prise de contact</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: asked</source>
      <translation>Noter : sollicité</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: confirmed</source>
      <translation>Noter : confirmé</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: declined</source>
      <translation>Noter : refusé</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: no answer</source>
      <translation>Noter : pas de réponse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Log: {what}</source>
      <translation>Noter : {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_desk.py" />
      <source>Logged for {name}: {status}.</source>
      <translation>Noté pour {name} : {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Logged: {status}.</source>
      <translation>Noté : {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Logs it for today</source>
      <translation>Le note à la date du jour</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Long explanation</source>
      <comment>field</comment>
      <translation>Explication longue</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Look</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Look again and repeat it.</source>
      <translation>Regardez à nouveau et recommencez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Look at its history and change it by hand.</source>
      <translation>Regardez son historique et modifiez-la à la main.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Look at the marked words</source>
      <translation>Regardez les mots marqués</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words before you use that verdict.</source>
      <translation>Regardez les mots marqués avant d’utiliser ce verdict.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words.</source>
      <translation>Regardez les mots marqués.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for fewer words.</source>
      <translation>Cherchez moins de mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for other words.</source>
      <translation>Cherchez d’autres mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Look for where they have it from: a document, a dataset, a person.</source>
      <translation>Cherchez d’où elles le tiennent : un document, un jeu de données, une personne.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Looking for claims that say the same</source>
      <translation>Recherche d’affirmations qui disent la même chose</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Looks like</source>
      <translation>Ressemble à</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Lost</source>
      <translation>Perdu</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>Made {count} claims.</source>
      <translation>
        <numerusform>{count} affirmation créée.</numerusform>
        <numerusform>{count} affirmations créées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Mail</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make a claim of the note</source>
      <translation>Faire de la note une affirmation</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make claims of all notes</source>
      <translation>Faire de toutes les notes des affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make claims of all notes that wait ({take_up_notes})</source>
      <translation>Faire des affirmations de toutes les notes en attente ({take_up_notes})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Make claims of all places at once (Alt+M)</source>
      <translation>Faire d’un coup des affirmations de toutes les occurrences (Alt+M)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make it a claim</source>
      <translation>En faire une affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Make its repetitions narrower: (a+)+ tries every division.</source>
      <translation>Resserrez ses répétitions : (a+)+ essaie tous les découpages.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Make room on it, then try again.</source>
      <translation>Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Make the file and its folder writable, then try again.</source>
      <translation>Rendez le fichier et son dossier modifiables, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the file writable, or open a copy of it elsewhere.</source>
      <translation>Rendez le fichier modifiable, ou ouvrez-en une copie ailleurs.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the folder writable, or copy the library elsewhere.</source>
      <translation>Rendez le dossier modifiable, ou copiez la bibliothèque ailleurs.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make the suggestion a claim</source>
      <translation>Faire de la suggestion une affirmation</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Manual</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Mar</source>
      <comment>month</comment>
      <translation>mars</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places</source>
      <translation>Marquer toutes les occurrences</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places as one claim</source>
      <translation>Marquer toutes les occurrences comme une seule affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark all…</source>
      <translation>Tout marquer…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Mark claim</source>
      <translation>Marquer l’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Mark claims in an article, or import a claim sheet: those that look alike are laid side by side here.</source>
      <translation>Marquez des affirmations dans un article, ou importez un relevé : celles qui se ressemblent sont mises ici côte à côte.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Mark sentence as claim</source>
      <translation>Marquer la phrase comme affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <source>Mark the selected words as a claim</source>
      <translation>Marquer les mots sélectionnés comme affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark the whole sentences</source>
      <translation>Marquer les phrases entières</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark {count} places:</source>
      <translation>
        <numerusform>Marquer {count} occurrence :</numerusform>
        <numerusform>Marquer {count} occurrences :</numerusform>
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
        <numerusform>{count} occurrence marquée comme une seule affirmation.</numerusform>
        <numerusform>{count} occurrences marquées comme une seule affirmation.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching can learn from decisions: {count} of at least {least} decisions made.</source>
      <translation>
        <numerusform>Le rapprochement peut apprendre des décisions : {count} prise sur au moins {least}.</numerusform>
        <numerusform>Le rapprochement peut apprendre des décisions : {count} prises sur au moins {least}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>Matching learnt the meaning of {count} claims.</source>
      <translation>
        <numerusform>Le rapprochement a appris le sens de {count} affirmation.</numerusform>
        <numerusform>Le rapprochement a appris le sens de {count} affirmations.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores as it came with ClaimTracker.</source>
      <translation>Le rapprochement note comme à la livraison de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <source>Matching scores with what it learnt from now on.</source>
      <translation>Le rapprochement note désormais avec ce qu’il a appris.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores with what it learnt on this desk.</source>
      <translation>Le rapprochement note avec ce qu’il a appris sur ce desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>May</source>
      <comment>month</comment>
      <translation>mai</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Menus and tips appear at once, and the caret does not blink.</source>
      <translation>Menus et bulles apparaissent d’un coup, et le curseur ne clignote pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Middle fifth</source>
      <translation>Cinquième médian</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Mine</source>
      <translation>Les miennes</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misattributed</source>
      <comment>rating</comment>
      <translation>Mal attribué</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Miscaptioned</source>
      <comment>rating</comment>
      <translation>Mal légendé</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misleading</source>
      <comment>rating</comment>
      <translation>Trompeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Misquoted</source>
      <translation>Mal cité</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Missing context</source>
      <translation>Contexte manquant</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Missing context</source>
      <comment>rating</comment>
      <translation>Contexte manquant</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Mixed</source>
      <translation>Mitigé</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mixture</source>
      <comment>rating</comment>
      <translation>Mitigé</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Mode</source>
      <translation>Mode</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More decisions</source>
      <translation>Autres décisions</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>More fields</source>
      <translation>Plus de champs</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>More than one column is called {columns}. The later ones have a number behind their names here; choose the one that is meant.</source>
      <translation>Plusieurs colonnes s’appellent {columns}. Les suivantes portent ici un numéro après leur nom ; choisissez celle qui est voulue.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Most repeated claims</source>
      <translation>Affirmations les plus répétées</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly False</source>
      <comment>rating</comment>
      <translation>Plutôt faux</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly True</source>
      <comment>rating</comment>
      <translation>Plutôt vrai</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly false</source>
      <comment>rating</comment>
      <translation>Plutôt faux</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly true</source>
      <comment>rating</comment>
      <translation>Plutôt vrai</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Move it away first.</source>
      <translation>Déplacez-le d’abord.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} down</source>
      <translation>Descendre l’évaluation {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} up</source>
      <translation>Monter l’évaluation {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Must change</source>
      <translation>À changer</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>NOT stands before what is left out.</source>
      <translation>NOT se place devant ce qui est exclu.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Name a new library</source>
      <translation>Nommer une nouvelle bibliothèque</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Name a new library with --library, and import into that.</source>
      <translation>Nommez une nouvelle bibliothèque avec --library, et importez-y.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Name a speaker, or link a source that can be asked: an interview, an expert, a contact.</source>
      <translation>Nommez un locuteur, ou liez une source que l’on peut interroger : un entretien, un expert, un contact.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Name both in the finding or explanation, or say in a note on one why it does not decide.</source>
      <translation>Nommez les deux dans le constat ou l’explication, ou dites en note pourquoi l’une ne tranche pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Name confidential sources</source>
      <translation>Nommer les sources confidentielles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Name of the publisher</source>
      <translation>Nom de l’éditeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Name of the scale</source>
      <translation>Nom de l’échelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name of the value</source>
      <translation>Nom de la valeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view</source>
      <translation>Nom de la vue</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view, then Enter</source>
      <translation>Nom de la vue, puis Entrée</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Name that column in the first line of the file, or choose another file.</source>
      <translation>Nommez cette colonne dans la première ligne du fichier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Name, or nothing for nobody</source>
      <translation>Un nom, ou rien : personne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named</source>
      <translation>Nommée</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Named in the writer’s {kind}; not read yet.</source>
      <translation>Nommée par le rédacteur ({kind}) ; pas encore lue.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named or confidential, used or not</source>
      <translation>Nommées ou confidentielles, utilisées ou non</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Naming</source>
      <translation>Anonymat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Naming and use</source>
      <translation>Anonymat et usage</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Needs change</source>
      <comment>rating</comment>
      <translation>À modifier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Never suggest this one here again</source>
      <translation>Ne plus jamais proposer celle-ci ici</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>New</source>
      <comment>effect</comment>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>New articles</source>
      <translation>Nouveaux articles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>New claims are compared when you scan again.</source>
      <translation>Les nouvelles affirmations sont comparées à la prochaine analyse.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>New draft</source>
      <translation>Nouvelle version</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>New scale</source>
      <translation>Nouvelle échelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>New wording</source>
      <translation>Nouvelle formulation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Next</source>
      <translation>Suivante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Next change</source>
      <translation>Écart suivant</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next claim</source>
      <translation>Affirmation suivante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Next note</source>
      <translation>Note suivante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next note of the writer</source>
      <translation>Note suivante du rédacteur</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next open sentence</source>
      <translation>Prochaine phrase à traiter</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next pair</source>
      <translation>Paire suivante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Next place (Enter)</source>
      <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Next seven days</source>
      <translation>Sept prochains jours</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next suggestion</source>
      <translation>Suggestion suivante</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Next to look at</source>
      <translation>Suivant à regarder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No action is called so, and none has this key.</source>
      <translation>Aucune action ne s’appelle ainsi ni n’a cette touche.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No article is due. Give an article a due day in its details ({article_details}).</source>
      <translation>Aucun article n’a d’échéance. Donnez une échéance à un article dans ses détails ({article_details}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>No article open</source>
      <translation>Aucun article ouvert</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>No article was found on this page: everything came in as furniture. Set the roles yourself.</source>
      <translation>Aucun article trouvé sur cette page : tout est entré comme habillage. Attribuez les rôles vous-même.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/recent_articles.py" />
      <source>No article was open yet</source>
      <translation>Aucun article n’a encore été ouvert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No checker</source>
      <translation>Sans vérificateur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim follows in this article.</source>
      <translation>Aucune affirmation ne suit dans cet article.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>No claim is joined with this one.</source>
      <translation>Aucune affirmation n’est fusionnée avec celle-ci.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claim matches</source>
      <translation>Aucune affirmation ne correspond</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>No claim selected</source>
      <translation>Aucune affirmation sélectionnée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim stands before in this article.</source>
      <translation>Aucune affirmation ne précède dans cet article.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>No claim was changed.</source>
      <translation>Aucune affirmation n’a été modifiée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No claim was made twice. {add_sighting} notes where else one was.</source>
      <translation>Aucune affirmation n’a été faite deux fois. {add_sighting} note où une autre l’a été.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>No claims here yet: select words in an article and press {mark_claim}.</source>
      <translation>Pas encore d’affirmation ici : sélectionnez des mots dans un article et appuyez sur {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>No claims in this article yet: select words and press {mark_claim}.</source>
      <translation>Pas encore d’affirmation dans cet article : sélectionnez des mots et appuyez sur {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>No claims look alike</source>
      <translation>Aucune affirmation n’en rappelle une autre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claims yet</source>
      <translation>Pas encore d’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>No date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>No earlier claim on this desk is like it.</source>
      <translation>Aucune affirmation précédente de ce desk ne lui ressemble.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No earlier claim was found for this one.</source>
      <translation>Aucune affirmation précédente n’a été trouvée pour celle-ci.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No kind of error was noted in this time. Write it beside a verdict.</source>
      <translation>Aucun type d’erreur noté sur cette période. Indiquez-le à côté d’un verdict.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/desk.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>No library is open.</source>
      <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>No longer narrow by this</source>
      <translation>Ne plus filtrer par ceci</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>No note of the writer waits here.</source>
      <translation>Aucune note du rédacteur n’attend ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>No open sentence asks to be checked.</source>
      <translation>Aucune phrase à traiter ne demande vérification.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No outlet</source>
      <translation>Sans média</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No problem</source>
      <translation>Sans problème</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>No program on this computer opens “{file}”.</source>
      <translation>Aucun programme de cet ordinateur n’ouvre « {file} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rated claim of this time has a speaker. Fill in Speaker in the inspector.</source>
      <translation>Aucune affirmation évaluée de cette période n’a de locuteur. Renseignez Locuteur dans l’inspecteur.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>No rating</source>
      <translation>Sans évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rating of this time has a number on its scale.</source>
      <translation>Aucune évaluation de cette période n’a de numéro sur son échelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>No reading process could start.</source>
      <translation>Aucun processus de lecture n’a pu démarrer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>No risk</source>
      <translation>Aucun risque</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No second reader</source>
      <translation>Sans second lecteur</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No section</source>
      <translation>Sans rubrique</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>No sentences to account for</source>
      <translation>Aucune phrase à traiter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>No source</source>
      <translation>Sans source</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>No source is linked.</source>
      <translation>Aucune source n’est liée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>No source linked yet.</source>
      <translation>Aucune source liée pour l’instant.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No source matches</source>
      <translation>Aucune source ne correspond</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>No source settles it.</source>
      <comment>rating</comment>
      <translation>Aucune source ne tranche.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>No source yet.</source>
      <translation>Pas encore de source.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No sources yet</source>
      <translation>Pas encore de source</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No speaker</source>
      <translation>Sans locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>No tag is named.</source>
      <translation>Aucune étiquette n’est nommée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>No value</source>
      <comment>a facet that nothing has</comment>
      <translation>Aucune valeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No verdict in this time. The keys 1 to 9 give one in an article.</source>
      <translation>Aucun verdict sur cette période. Les touches 1 à 9 en donnent un dans un article.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No verdict yet</source>
      <translation>Pas encore de verdict</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>No {kinds} differs.</source>
      <translation>Aucun autre écart ({kinds}).</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Nobody has been asked yet.</source>
      <translation>Personne n’a encore été sollicité.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Nobody is to be asked</source>
      <translation>Personne à interroger</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="resources/pages/calls.html" />
      <source>Nobody is to be asked.</source>
      <translation>Personne à interroger.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nobody is waited for. Set a claim to waiting, or name its second reader.</source>
      <translation>On n’attend personne. Mettez une affirmation en attente, ou nommez son second lecteur.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Nobody named yet</source>
      <translation>Personne encore de nommé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Nobody yet</source>
      <translation>Personne pour l’instant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Not a claim</source>
      <translation>Pas une affirmation</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate, and ridiculous.</source>
      <comment>rating</comment>
      <translation>Inexact et ridicule.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate.</source>
      <comment>rating</comment>
      <translation>Inexact.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not asked</source>
      <translation>Non sollicité</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not decided</source>
      <translation>Non décidé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Not found in this draft. It stood about here.</source>
      <translation>Introuvable dans cette version. C’était à peu près ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Not in the file, and left as they are: {missing}.</source>
      <translation>Absentes du fichier, et laissées telles quelles : {missing}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Not in the formula: {names}.</source>
      <translation>Pas dans la formule : {names}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Not possible now.</source>
      <translation>Impossible pour le moment.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Not read</source>
      <translation>Non lue</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Not seen anywhere yet</source>
      <translation>Encore vue nulle part</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Not the same</source>
      <translation>Pas la même</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt</source>
      <translation>Note sur cette tentative</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt: {name}</source>
      <translation>Note sur cette tentative : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Note for the next entry</source>
      <translation>Prochaine note</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note left out; it will not be asked about again.</source>
      <translation>Note écartée ; elle ne sera plus proposée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Note of the writer</source>
      <translation>Note du rédacteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note on the evidence</source>
      <translation>Note sur la preuve</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Note on this evidence</source>
      <translation>Note sur cette preuve</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Note on this sighting</source>
      <translation>Note sur cette apparition</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note taken up as a claim.</source>
      <translation>Note reprise comme affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Note where else it was said ({add_sighting})</source>
      <translation>Noter où cela a aussi été dit ({add_sighting})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Note {place} of {total}</source>
      <translation>Note {place} sur {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as a variant.</source>
      <translation>Noté comme variante.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as an update.</source>
      <translation>Noté comme mise à jour.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as different; this pair is never asked about again.</source>
      <translation>Noté comme différentes ; cette paire ne sera plus jamais proposée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as said by somebody else.</source>
      <translation>Noté comme dit par quelqu’un d’autre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>Noted: two sources.</source>
      <translation>Noté : deux sources.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Notes</source>
      <comment>field</comment>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Notes for the desk</source>
      <translation>Notes pour le desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Notes of the writer</source>
      <translation>Notes du rédacteur</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Nothing brings it back: go on from here.</source>
      <translation>Rien ne le fera revenir : continuez à partir d’ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>Nothing found</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Nothing found. Try fewer letters.</source>
      <translation>Aucun résultat. Essayez moins de lettres.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Nothing has changed yet.</source>
      <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Nothing here yet. Import an article, or drop a file on the window.</source>
      <translation>Rien ici pour l’instant. Importez un article, ou déposez un fichier sur la fenêtre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Nothing is asked before you press the button. Pasting the text always works too.</source>
      <translation>Rien n’est demandé avant que vous n’appuyiez sur le bouton. Coller le texte marche toujours aussi.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nothing is due. Give a claim a date under Due in its inspector.</source>
      <translation>Aucune échéance. Donnez une date à une affirmation sous Échéance, dans son inspecteur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Nothing is in it.</source>
      <translation>Elle ne contient rien.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing is written yet.</source>
      <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing new came in</source>
      <translation>Rien de nouveau n’est entré</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Nothing new comes in.</source>
      <translation>Rien de nouveau n’entre.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>Nothing of it was kept.</source>
      <translation>Rien n’en a été gardé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Nothing on the desk yet</source>
      <translation>Rien sur le desk pour l’instant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Nothing to change</source>
      <translation>Rien à modifier</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Nothing to check</source>
      <translation>Rien à vérifier</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Nothing to check here</source>
      <translation>Rien à vérifier ici</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Nothing to check here ({say_nothing} takes it back)</source>
      <translation>Rien à vérifier ici ({say_nothing} revient dessus)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing to compare yet</source>
      <translation>Encore rien à comparer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Nothing to draw yet</source>
      <translation>Encore rien à dessiner</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Nothing to take on: what is checked or signed off keeps its checker.</source>
      <translation>Rien à prendre en charge : ce qui est vérifié ou validé garde son vérificateur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Nothing waits: every highlight of this draft was looked at.</source>
      <translation>Rien n’attend : tous les surlignages de cette version ont été regardés.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing was changed.</source>
      <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Nothing was overwritten: look at both, then keep yours as the version after it.</source>
      <translation>Rien n’a été écrasé : comparez les deux, puis gardez la vôtre comme version suivante.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Nothing was said yet.</source>
      <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Nothing was taken from the archive.</source>
      <translation>Rien n’a été repris de l’archive.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Nov</source>
      <comment>month</comment>
      <translation>nov.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Number</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Number of rating {number}</source>
      <translation>Numéro de l’évaluation {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Numbers in common</source>
      <translation>Nombres en commun</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <source>Numbers in “{column}” are days as a spreadsheet counts them: {cell} is {day}.</source>
      <translation>Les nombres de « {column} » sont des jours comptés par un tableur : {cell} est le {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Numbers rise from the worst to the best; a rating off the scale has none. A symbol stands before the label. What you keep is a new version: verdicts given before stay on theirs.</source>
      <translation>Les numéros vont croissant du pire au meilleur ; une évaluation hors échelle n’en a pas. Un symbole précède le libellé. Ce que vous gardez est une nouvelle version : les verdicts déjà donnés restent sur la leur.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>OR stands between two things.</source>
      <translation>OR se place entre deux éléments.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation>oct.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Oct 16, 2026</source>
      <translation>oct. 16, 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of so many days, weeks and months the latest each, and all of today.</source>
      <translation>La dernière de chacun de ces jours, semaines et mois, et toutes celles d’aujourd’hui.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of this window. It changes when ClaimTracker is opened the next time.</source>
      <translation>De cette fenêtre. Elle change à la prochaine ouverture de ClaimTracker.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Of {count} claims in this draft, {told}.</source>
      <translation>
        <numerusform>Sur {count} affirmation de cette version, {told}.</numerusform>
        <numerusform>Sur {count} affirmations de cette version, {told}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs decided on this desk, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>Sur {pairs} paires tranchées sur ce desk, {count} est bien jugée aujourd’hui, {later} le seraient.</numerusform>
        <numerusform>Sur {pairs} paires tranchées sur ce desk, {count} sont bien jugées aujourd’hui, {later} le seraient.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs that come with ClaimTracker, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>Sur {pairs} paires fournies avec ClaimTracker, {count} est bien jugée aujourd’hui, {later} le seraient.</numerusform>
        <numerusform>Sur {pairs} paires fournies avec ClaimTracker, {count} sont bien jugées aujourd’hui, {later} le seraient.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Offer this place no more</source>
      <translation>Ne plus proposer cet endroit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Old and new draft side by side ({revisions})</source>
      <translation>Ancienne et nouvelle version côte à côte ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Old draft</source>
      <translation>Ancienne version</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>On author</source>
      <comment>rating</comment>
      <translation>À la charge de l’auteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/sidebar.py" />
      <source>On the desk</source>
      <translation>Sur le desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>On the desk already, not checked yet</source>
      <translation>Déjà sur le desk, pas encore vérifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>On the scale {name} a verdict is one of its ratings.</source>
      <translation>Sur l’échelle {name}, un verdict est l’une de ses évaluations.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>One Pinocchio</source>
      <comment>rating</comment>
      <translation>Un Pinocchio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>One a line</source>
      <translation>Une par ligne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>One file goes along. Attach the others once the source is linked.</source>
      <translation>Un seul fichier est joint ici. Joignez les autres une fois la source liée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One more file, {file}: a row for each claim and source</source>
      <translation>Un fichier de plus, {file} : une ligne par affirmation et source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>One source, the older; Undo helps</source>
      <translation>Une seule source, la plus ancienne ; Annuler aide</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source, the older; Undo takes them apart</source>
      <translation>Une seule source, la plus ancienne ; Annuler les sépare</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source? {why}</source>
      <translation>Une seule source ? {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>One with</source>
      <translation>Va avec</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One workbook with a sheet each for claims, evidence and sources. Nothing in it is a formula.</source>
      <comment>format</comment>
      <translation>Un classeur, avec une feuille pour les affirmations, une pour les preuves, une pour les sources. Aucune formule dedans.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Only a checked claim can be signed off.</source>
      <translation>Seule une affirmation vérifiée peut être validée.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/services/second_readings.py" />
      <source>Only a claim that was signed off can be reopened.</source>
      <translation>Seule une affirmation validée peut être rouverte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Only the sheet “{name}” is read; the others stay out: {others}.</source>
      <translation>Seule la feuille « {name} » est lue ; les autres restent dehors : {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Open</source>
      <translation>En suspens</translation>
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
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open a library first.</source>
      <translation>Ouvrez d’abord une bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Open a library first: articles are kept in it.</source>
      <translation>Ouvrez d’abord une bibliothèque : les articles y sont conservés.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open a page of {host}?</source>
      <translation>Ouvrir une page sur {host} ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open an article first.</source>
      <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Open another file…</source>
      <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <source>Open another library…</source>
      <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open archived copy</source>
      <translation>Ouvrir la copie archivée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open articles of any kind, several at once ({open_file})</source>
      <translation>Ouvrir des articles de tout format, plusieurs à la fois ({open_file})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Open claim: {statement}</source>
      <translation>Ouvrir l’affirmation : {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open file…</source>
      <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open in the browser</source>
      <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open it</source>
      <translation>L’ouvrir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Open it and give one first.</source>
      <translation>Ouvrez-la et donnez-en un d’abord.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Open it in Word or LibreOffice, save it as .docx, and import that; or paste the text.</source>
      <translation>Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et importez ce fichier ; ou collez le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, open the frame with the article on its own, and save that page, or paste its text.</source>
      <translation>Ouvrez-la dans un navigateur, ouvrez à part le cadre qui contient l’article et enregistrez cette page, ou collez son texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, select the article and paste the text instead.</source>
      <translation>Ouvrez-la dans un navigateur, sélectionnez l’article et collez plutôt le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>Open it in a word processor and save it again, or paste the text here.</source>
      <translation>Ouvrez-le dans un traitement de texte et réenregistrez-le, ou collez le texte ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Open it in the program that made it and paste the text here instead.</source>
      <translation>Ouvrez-le dans le programme d’origine et collez plutôt le texte ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it in the program that made it, and paste the text here instead.</source>
      <translation>Ouvrez-le dans le programme d’origine, et collez plutôt le texte ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Open it there</source>
      <translation>L’ouvrir là</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it with its password, save a copy without one, and import the copy.</source>
      <translation>Ouvrez-le avec son mot de passe, enregistrez une copie sans mot de passe, et importez la copie.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open it ⏎</source>
      <translation>L’ouvrir ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open last</source>
      <translation>Ouverts récemment</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Open library…</source>
      <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Open or make a library</source>
      <translation>Ouvrir ou créer une bibliothèque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open page</source>
      <translation>Ouvrir la page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Open questions</source>
      <translation>Questions ouvertes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Open sentence again</source>
      <translation>Remettre la phrase à traiter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Open sentences</source>
      <translation>Phrases à traiter</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Open sentences by article</source>
      <translation>Phrases à traiter, par article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source</source>
      <translation>Ouvrir la source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source: {name}</source>
      <translation>Ouvrir la source : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open the article</source>
      <translation>Ouvrir l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open the article that is on the desk, and import nothing (Enter)</source>
      <translation>Ouvrir l’article qui est déjà sur le bureau, sans rien importer (Entrée)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Open the log folder</source>
      <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the newer source</source>
      <translation>Ouvrir la source la plus récente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the older source</source>
      <translation>Ouvrir la source la plus ancienne</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>Open the page in a browser, and paste its text instead.</source>
      <translation>Ouvrez la page dans un navigateur, et collez plutôt son texte.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open the sample article</source>
      <translation>Ouvrir l’article d’exemple</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open {count} claims</source>
      <translation>
        <numerusform>Ouvrir {count} affirmation</numerusform>
        <numerusform>Ouvrir {count} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Open {file}</source>
      <translation>Ouvrir {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Open {name}</source>
      <translation>Ouvrir {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open “{file}”, a file of the type {kind}?</source>
      <translation>Ouvrir « {file} », un fichier de type {kind} ?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>OpenDocument spreadsheet</source>
      <translation>Classeur OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/odt.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>OpenDocument text</source>
      <translation>Texte OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Opening it could run something on this computer, so ClaimTracker does not. Save a copy?</source>
      <translation>L’ouvrir pourrait exécuter quelque chose sur cet ordinateur ; ClaimTracker ne le fait donc pas. Enregistrer une copie ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Opens in Excel</source>
      <translation>S’ouvre dans Excel</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Opinion</source>
      <translation>Opinion</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Opinion</source>
      <comment>rating</comment>
      <translation>Opinion</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Opinion ({say_opinion} takes it back)</source>
      <translation>Opinion ({say_opinion} revient dessus)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Order the ratings, or leave the number of those off the scale empty.</source>
      <translation>Ordonnez les évaluations, ou laissez vide le numéro de celles qui sont hors échelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Other speaker</source>
      <translation>Autre locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Our verdict:</source>
      <translation>Notre verdict :</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Out of date</source>
      <translation>Dépassé</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Outdated</source>
      <comment>rating</comment>
      <translation>Dépassé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Overstated</source>
      <translation>Exagéré</translation>
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
      <translation>Document PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>PNG pictures (*.png)</source>
      <translation>Images PNG (*.png)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Page</source>
      <comment>format</comment>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Page of the manual</source>
      <translation>Page du manuel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Page, mm:ss, table</source>
      <translation>Page, mm:ss, tableau</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Pages document</source>
      <translation>document Pages</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Pages of the manual</source>
      <translation>Pages du manuel</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair has another speaker</source>
      <translation>La paire a un autre locuteur</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is a variant</source>
      <translation>La paire est une variante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is an update</source>
      <translation>La paire est une mise à jour</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is different</source>
      <translation>La paire est différente</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is the same claim</source>
      <translation>La paire est une même affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Pairs to decide</source>
      <translation>Paires à trancher</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pants on Fire</source>
      <comment>rating</comment>
      <translation>Mensonge éhonté</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Paper, channel, platform</source>
      <translation>Journal, chaîne, plateforme</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>Paragraphs of over {longest} characters, {parted} in all: shown in parts. No character changed.</source>
      <translation>Paragraphes de plus de {longest} caractères, {parted} au total : affichés par morceaux. Aucun caractère n’a changé.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partially accurate, important details left out.</source>
      <comment>rating</comment>
      <translation>Exact en partie, des détails importants manquent.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly false</source>
      <comment>rating</comment>
      <translation>Partiellement faux</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Partly supported</source>
      <translation>Confirmée en partie</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly true</source>
      <comment>rating</comment>
      <translation>Partiellement vrai</translation>
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
      <translation>Passage coupé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Passage cut; its claim stays on the desk.</source>
      <translation>Passage coupé ; son affirmation reste sur le desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Passage in common</source>
      <translation>Passage en commun</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Passage was cut</source>
      <translation>Le passage a été coupé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Past and done</source>
      <translation>Passées et faites</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Paste an article</source>
      <translation>Coller un article</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Paste as next draft</source>
      <translation>Coller comme version suivante</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste its text instead.</source>
      <translation>Collez plutôt son texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Paste text</source>
      <translation>Coller du texte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_child.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Paste the article's text instead.</source>
      <translation>Collez plutôt le texte de l’article.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Paste the text instead</source>
      <translation>Coller plutôt le texte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Paste the text instead.</source>
      <translation>Collez plutôt le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste the text of the article instead.</source>
      <translation>Collez plutôt le texte de l’article.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Pasted text</source>
      <translation>Texte collé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Per capita</source>
      <translation>Par habitant</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Percentage change</source>
      <translation>Variation en pour cent</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Pictures and scripts of the page “{page}”; its text is in the page.</source>
      <translation>Images et scripts de la page « {page} » ; son texte est dans la page.</translation>
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
      <translation>Lieu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Place</source>
      <comment>in the text</comment>
      <translation>Endroit</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Place by hand</source>
      <translation>Placer à la main</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Place highlight</source>
      <translation>Placer le surlignage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Place the caret in a sentence first.</source>
      <translation>Placez d’abord le curseur dans une phrase.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Place the caret in the text.</source>
      <translation>Placez le curseur dans le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Place where it was said</source>
      <comment>field</comment>
      <translation>Lieu où cela a été dit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Place {number} of {total}</source>
      <translation>Endroit {number} sur {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Placed.</source>
      <translation>Placé.</translation>
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
      <translation>La position {position} est hors du texte, qui en compte {length}.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>PostgreSQL, where it is used</source>
      <translation>PostgreSQL, si utilisé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Powers may be up to {most}.</source>
      <translation>Les puissances vont jusqu’à {most}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Press the new key; Esc keeps the old one</source>
      <translation>Appuyez sur la nouvelle touche ; Échap garde l’ancienne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Press to mark the selected words as a claim.</source>
      <translation>Appuyez pour marquer les mots sélectionnés comme affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Press {next_note} to go to a note of the writer first.</source>
      <translation>Appuyez d’abord sur {next_note} pour aller à une note du rédacteur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Press {next_review} to go to a highlight that needs eyes first.</source>
      <translation>Appuyez d’abord sur {next_review} pour aller à un surlignage à regarder.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>Preview of the first page</source>
      <translation>Aperçu de la première page</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous claim</source>
      <translation>Affirmation précédente</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous note of the writer</source>
      <translation>Note précédente du rédacteur</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pair</source>
      <translation>Paire précédente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Previous place (Shift+Enter)</source>
      <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous to look at</source>
      <translation>Précédent à regarder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Primary</source>
      <translation>Primaire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Primary or secondary</source>
      <translation>Primaire ou secondaire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Print or hand over…</source>
      <translation>Imprimer ou livrer…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Priority</source>
      <translation>Priorité</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Priority</source>
      <comment>field</comment>
      <translation>Priorité</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably checked before</source>
      <translation>Sans doute déjà vérifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Probably checked before: {verdict}</source>
      <translation>Sans doute déjà vérifiée : {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably seen before</source>
      <translation>Sans doute déjà vue</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Problem</source>
      <comment>effect</comment>
      <translation>Problème</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Progress</source>
      <comment>field</comment>
      <translation>Avancement</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Progress of the scan</source>
      <translation>Avancement de l’analyse</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Proposed</source>
      <translation>Proposition</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Proposed wording</source>
      <translation>Formulation proposée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed wording: {wording}</source>
      <translation>Formulation proposée : {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed: {wording}</source>
      <translation>Proposé : {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Published</source>
      <translation>Publié le</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published as</source>
      <translation>Publiée sous</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published at</source>
      <translation>Publiée à</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Published by</source>
      <translation>Publié par</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on</source>
      <translation>Publié le</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on {day}, {where}</source>
      <translation>Publié : {day} ({where})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="preferences" />
      <source>Publisher</source>
      <translation>Éditeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Publisher’s address</source>
      <translation>Adresse de l’éditeur</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Publisher’s name</source>
      <translation>Nom de l’éditeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside.</source>
      <translation>Mise de côté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside: {note}</source>
      <translation>Mise de côté : {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside…</source>
      <translation>Mettre de côté…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Put into the bin</source>
      <translation>Mettre à la corbeille</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Put note aside</source>
      <translation>Mettre la remarque de côté</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Put text that holds the separator or a line break in quotation marks.</source>
      <translation>Mettez entre guillemets le texte qui contient le séparateur ou un saut de ligne.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Put the claim into the bin if it is not needed.</source>
      <translation>Mettez l’affirmation à la corbeille si elle n’est pas nécessaire.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Put the highlight on the selected words ({place_review})</source>
      <translation>Placer le surlignage sur les mots sélectionnés ({place_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Put the selected claims into the bin</source>
      <translation>Mettre à la corbeille les affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Questions for the author</source>
      <translation>Questions à l’auteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Questions still open</source>
      <translation>Questions encore ouvertes</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>Quotation marks were taken as they stand.</source>
      <translation>Les guillemets ont été pris tels quels.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by what whole sentences say.</source>
      <translation>Classées d’après ce que disent les phrases entières.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by words and meaning. Whole sentences follow.</source>
      <translation>Classées d’après les mots et le sens. Les phrases entières suivent.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Rare words shared</source>
      <translation>Mots rares communs</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Rating</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating</source>
      <comment>field</comment>
      <translation>Évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating scale</source>
      <comment>field</comment>
      <translation>Échelle d’évaluation</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Rating scales</source>
      <translation>Échelles d’évaluation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Ratings, from the worst to the best</source>
      <translation>Évaluations, de la pire à la meilleure</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Re-check on</source>
      <translation>Revérifier le</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Read an earlier draft beside this one ({revisions})</source>
      <translation>Lire une version antérieure à côté de celle-ci ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Read as</source>
      <translation>Lu comme</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Read as plain text</source>
      <translation>Lire comme texte brut</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Read the last message again</source>
      <translation>Relire le dernier message</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Read the manual</source>
      <translation>Lire le manuel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Read what is on the clipboard (Ctrl+V)</source>
      <translation>Lire ce qui est dans le presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Read with the {language} language pack.</source>
      <translation>Lu avec le module de langue : {language}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading the archive was stopped.</source>
      <translation>La lecture de l’archive a été arrêtée.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading {count} files…</source>
      <translation>
        <numerusform>Lecture de {count} fichier…</numerusform>
        <numerusform>Lecture de {count} fichiers…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading “{file}”…</source>
      <translation>Lecture de « {file} »…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading “{name}” stood still for {seconds} seconds and was stopped.</source>
      <translation>La lecture de « {name} » n’avançait plus depuis {seconds} secondes et a été arrêtée.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” took over {seconds} seconds and was stopped.</source>
      <translation>La lecture de « {name} » a dépassé {seconds} secondes et a été arrêtée.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” was stopped; nothing was imported.</source>
      <translation>La lecture de « {name} » a été arrêtée ; rien n’a été importé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading “{name}”…</source>
      <translation>Lecture de « {name} »…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Reason to put it aside</source>
      <translation>Motif pour la mettre de côté</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Reason to re-check</source>
      <translation>Motif pour revérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <location filename="claimtracker/services/upkeep.py" />
      <source>Rebuild search</source>
      <translation>Reconstruire la recherche</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Recent articles</source>
      <translation>Articles récents</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Recorded under this name from now on. Change it any time in the preferences.</source>
      <translation>Noté désormais sous ce nom. Vous pouvez le changer à tout moment dans les préférences.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Red, cross</source>
      <translation>Rouge, croix</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo {change}</source>
      <translation>Rétablir : {change}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Reduced motion</source>
      <translation>Mouvements réduits</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Refit matching</source>
      <translation>Ajuster le rapprochement</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Refuse note</source>
      <translation>Écarter la note</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Refuted</source>
      <translation>Contredite</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Regular expression (Alt+R)</source>
      <translation>Expression régulière (Alt+R)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Related</source>
      <translation>Apparentée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Remove contact</source>
      <translation>Retirer le contact</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Remove file</source>
      <translation>Retirer le fichier</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Remove highlight</source>
      <translation>Retirer le surlignage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Remove link</source>
      <translation>Retirer le lien</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Remove rating {number}</source>
      <translation>Retirer l’évaluation {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Remove sighting</source>
      <translation>Retirer l’apparition</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Remove some.</source>
      <translation>Retirez-en.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Remove tags</source>
      <translation>Retirer des étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Remove tags of claims</source>
      <translation>Retirer des étiquettes aux affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove this entry</source>
      <translation>Retirer cette entrée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove this value</source>
      <translation>Retirer cette valeur</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Remove unusual characters.</source>
      <translation>Retirez les caractères inhabituels.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove {file}</source>
      <translation>Retirer {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove {name}</source>
      <translation>Retirer {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove: {contact} {day}</source>
      <translation>Retirer : {contact} {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Rename view…</source>
      <translation>Renommer la vue…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reopen</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen claim</source>
      <translation>Rouvrir l’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason first.</source>
      <translation>Rouvrez-la d’abord, avec un motif.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason if something is wrong.</source>
      <translation>Rouvrez-la avec un motif si quelque chose ne va pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>Reopen it with a reason, then change it.</source>
      <translation>Rouvrez-la avec un motif, puis modifiez-la.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen it, or give a new verdict.</source>
      <translation>Rouvrez-la, ou donnez un nouveau verdict.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Reopened by {person}, {time}: {reason}</source>
      <translation>Rouverte par {person}, {time} : {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Reopened · {rating}</source>
      <translation>Rouverte · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reopened: wording changed. The verdict is kept; check it again.</source>
      <translation>Rouverte : la formulation a changé. Le verdict est gardé ; revérifiez-le.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Reopened; what was signed stays in the history.</source>
      <translation>Rouverte ; ce qui a été signé reste dans l’historique.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Reopen…</source>
      <translation>Rouvrir…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Research In Progress</source>
      <comment>rating</comment>
      <translation>Enquête en cours</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset all keys</source>
      <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Reset matching</source>
      <translation>Réinitialiser le rapprochement</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset this key</source>
      <translation>Réinitialiser ce raccourci</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore a backup or choose another file.</source>
      <translation>Restaurez une sauvegarde ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore all</source>
      <translation>Tout rétablir</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore article</source>
      <translation>Rétablir l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore articles</source>
      <translation>Rétablir les articles</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claim</source>
      <translation>Rétablir l’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claims</source>
      <translation>Rétablir les affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>Restore earlier state</source>
      <translation>Revenir à un état antérieur</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <location filename="claimtracker/store/source_joins.py" />
      <source>Restore it first.</source>
      <translation>Rétablissez-la d’abord.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <location filename="claimtracker/services/bin_records.py" />
      <source>Restore records</source>
      <translation>Rétablir des éléments</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore source</source>
      <translation>Rétablir la source</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore sources</source>
      <translation>Rétablir les sources</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restore the latest backup</source>
      <translation>Restaurer la dernière sauvegarde</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Restore the latest backup.</source>
      <translation>Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore the latest backup; the damaged file is kept beside it.</source>
      <translation>Restaurez la dernière sauvegarde ; le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Restore this state</source>
      <translation>Revenir à cet état</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restored from {name}.</source>
      <translation>Restauré depuis {name}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/history_desk.py" />
      <source>Restored: {count} values changed. Earlier states stay in the history.</source>
      <translation>
        <numerusform>Rétabli : {count} valeur a changé. Les états antérieurs restent dans l’historique.</numerusform>
        <numerusform>Rétabli : {count} valeurs ont changé. Les états antérieurs restent dans l’historique.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Return</source>
      <translation>Renvoyer</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Return claim</source>
      <translation>Renvoyer l’affirmation</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Return to checker…</source>
      <translation>Renvoyer au vérificateur…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Returned</source>
      <translation>Renvoyées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by the second reader</source>
      <translation>Renvoyée par le second lecteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}, {time}: “{comment}”</source>
      <translation>Renvoyée par {person}, {time} : « {comment} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}: “{comment}”</source>
      <translation>Renvoyée par {person} : « {comment} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Returned to its checker with your comment.</source>
      <translation>Renvoyée à son vérificateur avec votre commentaire.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned · {progress}</source>
      <translation>Renvoyée · {progress}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Returned · {rating}</source>
      <translation>Renvoyée · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Return…</source>
      <translation>Renvoyer…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Retype the text that shows an empty box or a question mark, then export again.</source>
      <translation>Retapez le texte où apparaît un carré vide ou un point d’interrogation, puis exportez à nouveau.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reworded</source>
      <translation>Reformulé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Right of reply</source>
      <translation>Droit de réponse</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>Right of reply:</source>
      <translation>Droit de réponse :</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Right to left</source>
      <translation>De droite à gauche</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Risk</source>
      <translation>Risque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_block_roles.py" />
      <source>Roles · click a block’s role to change it</source>
      <translation>Rôles · cliquez un rôle pour le changer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>Rows that name an article but quote nothing from it: {count}. The title was kept as the check’s title.</source>
      <translation>Lignes qui nomment un article sans rien en citer : {count}. Le titre a été gardé comme titre de la vérification.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Rows without any content, passed over: {blank}.</source>
      <translation>Lignes sans aucun contenu, ignorées : {blank}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Run “make run” once.</source>
      <translation>Lancez une fois « make run ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>S&amp;ources</source>
      <translation>So&amp;urces</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>SVG pictures (*.svg)</source>
      <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Safari web archive</source>
      <translation>archive web Safari</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Said on</source>
      <translation>Dit le</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Said on</source>
      <comment>field</comment>
      <translation>Dit le</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Same agency or study: one word for all</source>
      <translation>Même agence ou même étude : un seul mot pour toutes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Same article?</source>
      <translation>Même article ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same claim</source>
      <translation>Même affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same meaning</source>
      <translation>Même sens</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same sentence</source>
      <translation>Même phrase</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same wording</source>
      <translation>Même formulation</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same words overall</source>
      <translation>Mêmes mots dans l’ensemble</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same: nothing differs</source>
      <translation>Identiques : rien ne diffère</translation>
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
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save a copy without one, and load the copy.</source>
      <translation>Enregistrez une copie sans mot de passe, et chargez la copie.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy {file}</source>
      <translation>Enregistrer une copie : {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save as a picture or as a table</source>
      <translation>Enregistrer en image ou en tableau</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Save as a view…</source>
      <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save it as CSV UTF-8 in your spreadsheet program, then load that file.</source>
      <translation>Enregistrez-le en CSV UTF-8 dans votre tableur, puis chargez ce fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Save it as PDF or as a Word document (.docx), or paste the text instead.</source>
      <translation>Enregistrez-le en PDF ou en document Word (.docx), ou collez plutôt le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>Save it as UTF-8 in a text editor, or paste the text instead.</source>
      <translation>Enregistrez-le en UTF-8 dans un éditeur de texte, ou collez plutôt le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as PNG…</source>
      <translation>Enregistrer l’image en PNG…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as SVG…</source>
      <translation>Enregistrer l’image en SVG…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Save search as a view</source>
      <translation>Enregistrer la recherche comme vue</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save table as CSV…</source>
      <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Save the chart</source>
      <translation>Enregistrer le graphique</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Save the page again and load that file.</source>
      <translation>Enregistrez à nouveau la page et chargez ce fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Save the pages you need as a PDF of their own.</source>
      <translation>Enregistrez les pages utiles dans un PDF à part.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Save view</source>
      <translation>Enregistrer la vue</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>Save what it gives to a file first.</source>
      <translation>Enregistrez d’abord dans un fichier ce qu’il fournit.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save “{chart}”</source>
      <translation>Enregistrer « {chart} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Saved as {file}.</source>
      <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Saved {time}</source>
      <translation>Enregistré {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>Say in a few words why it does not matter here.</source>
      <translation>Dites en quelques mots pourquoi cela n’importe pas ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Say what it does to the claim.</source>
      <translation>Dites ce qu’elle fait de l’affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Say where it was seen: an outlet, a page, a date or the words.</source>
      <translation>Dites où elle a été vue : un média, une page, une date ou les mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>Say which column holds the claims. Its columns are: {columns}.</source>
      <translation>Dites quelle colonne contient les affirmations. Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Say who you are first.</source>
      <translation>Dites d’abord qui vous êtes.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Scale number</source>
      <comment>field</comment>
      <translation>Numéro sur l’échelle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Scale to edit</source>
      <translation>Échelle à modifier</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Scam</source>
      <comment>rating</comment>
      <translation>Arnaque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan again</source>
      <translation>Relancer l’analyse</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>Scan again when you like.</source>
      <translation>Relancez l’analyse quand vous voulez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan the desk</source>
      <translation>Analyser le desk</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Scan the desk for duplicates</source>
      <translation>Chercher les doublons du desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning: {what}, {done} of {total}</source>
      <translation>Analyse : {what}, {done} sur {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning…</source>
      <translation>Analyse…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score as ClaimTracker came again; Undo goes back</source>
      <translation>Noter de nouveau comme à la livraison de ClaimTracker ; Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score so from now on; Undo goes back</source>
      <translation>Noter ainsi désormais ; Annuler revient en arrière</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims</source>
      <translation>Rechercher des affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims ({filter})</source>
      <translation>Rechercher des affirmations ({filter})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Search claims, sources, articles, speakers and actions…</source>
      <translation>Chercher affirmations, sources, articles, locuteurs et actions…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search claims, sources, articles…</source>
      <translation>Chercher affirmations, sources, articles…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims: words, "a phrase", -without, speaker:name, no:source…</source>
      <translation>Chercher : des mots, "une expression", -sans, speaker:nom, no:source…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything</source>
      <translation>Tout rechercher</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything…</source>
      <translation>Tout rechercher…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Search here</source>
      <translation>Rechercher ici</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Search sources…</source>
      <translation>Chercher une source…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Searching…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search…</source>
      <translation>Chercher…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Second fifth</source>
      <translation>Deuxième cinquième</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Second read on</source>
      <translation>Seconde lecture le</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Second reader</source>
      <translation>Second lecteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Secondary</source>
      <translation>Secondaire</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Secondary only</source>
      <translation>Secondaires seulement</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section</source>
      <translation>Rubrique</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section or desk</source>
      <translation>Rubrique ou service</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Seen</source>
      <translation>Vue</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Seen before</source>
      <translation>Déjà vu</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: different</source>
      <translation>Déjà vu : différente</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: other speaker</source>
      <translation>Déjà vu : autre locuteur</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: same claim</source>
      <translation>Déjà vu : même affirmation</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: update</source>
      <translation>Déjà vu : mise à jour</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: variant</source>
      <translation>Déjà vu : variante</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Seen on</source>
      <translation>Vue le</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Seen on, such as 11 Feb 2026</source>
      <translation>Vue le, par exemple 11 févr. 2026</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Seen once so far</source>
      <translation>Vue une fois jusqu’ici</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Select a claim and press {link_source}: what you link to it is kept here for all claims.</source>
      <translation>Sélectionnez une affirmation et appuyez sur {link_source} : ce que vous y liez est gardé ici pour toutes les affirmations.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Select a claim in an article first.</source>
      <translation>Sélectionnez d’abord une affirmation dans un article.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Select all</source>
      <translation>Tout sélectionner</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Select all {count}</source>
      <translation>Les sélectionner toutes ({count})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Select claims first.</source>
      <translation>Sélectionnez d’abord des affirmations.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Select it, or select other words.</source>
      <translation>Sélectionnez-la, ou sélectionnez d’autres mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Select its words and place it by hand.</source>
      <translation>Sélectionnez ses mots et placez-le à la main.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Select several claims first: Shift or Ctrl and arrows or clicks, Ctrl+A.</source>
      <translation>Sélectionnez d’abord plusieurs affirmations : Maj ou Ctrl avec flèches ou clics, Ctrl+A.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first, then press {mark_claim}; or {mark_sentence} for the sentence.</source>
      <translation>Sélectionnez d’abord les mots, puis appuyez sur {mark_claim} ; ou sur {mark_sentence} pour la phrase.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first.</source>
      <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Select the words in the text</source>
      <translation>Sélectionner les mots dans le texte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Select the words it should stand on first.</source>
      <translation>Sélectionnez d’abord les mots où il doit se placer.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>Select the words that assert it.</source>
      <translation>Sélectionnez les mots qui l’affirment.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words that the highlight should cover.</source>
      <translation>Sélectionnez les mots que le surlignage doit couvrir.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>Select words in the article and press {mark_claim}.</source>
      <translation>Sélectionnez des mots dans l’article et appuyez sur {mark_claim}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Selection: {count} claims</source>
      <translation>
        <numerusform>Sélection : {count} affirmation</numerusform>
        <numerusform>Sélection : {count} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Semicolon</source>
      <translation>Point-virgule</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Sentence</source>
      <translation>Phrase</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Sep</source>
      <comment>month</comment>
      <translation>sept.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Separator</source>
      <translation>Séparateur</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Separator of CSV files</source>
      <translation>Séparateur des fichiers CSV</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Serif {pixels}</source>
      <translation>Serif {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Set a key…</source>
      <translation>Définir une touche…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set aside</source>
      <translation>Mettre de côté</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set checked</source>
      <translation>Passer à vérifiée</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set highlight to selection</source>
      <translation>Déplacer le surlignage sur la sélection</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set in progress</source>
      <translation>Passer en cours</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Set it to in progress instead.</source>
      <translation>Mettez-la plutôt en cours.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Set it to in progress.</source>
      <translation>Mettez-la en cours.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Set progress</source>
      <translation>Changer l’avancement</translation>
    </message>
    <message>
      <location filename="claimtracker/services/publisher.py" />
      <source>Set publisher</source>
      <translation>Définir l’éditeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the checker of the selected claims</source>
      <translation>Choisir le vérificateur des affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set the page furniture aside</source>
      <translation>Mettre de côté l’habillage de page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the priority of the selected claims</source>
      <translation>Choisir la priorité des affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the progress of the selected claims</source>
      <translation>Choisir l’avancement des affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the second reader of the selected claims</source>
      <translation>Choisir le second lecteur des affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set to check</source>
      <translation>Passer à vérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set to “{what}”</source>
      <translation>Passer à : {what}</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set waiting</source>
      <translation>Mettre en attente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set when the selected claims are due</source>
      <translation>Choisir l’échéance des affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set who said the selected claims</source>
      <translation>Choisir qui a dit les affirmations sélectionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set “{what}” of claims</source>
      <translation>Définir pour les affirmations : {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Share of</source>
      <translation>Part de</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of the earlier claim's words</source>
      <translation>Part des mots de l’affirmation précédente</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of these words</source>
      <translation>Part de ces mots</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Sheets</source>
      <translation>Relevés</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets that stay out: {others}.</source>
      <translation>Feuilles laissées de côté : {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets with the same columns are read together: {sheets}.</source>
      <translation>Les feuilles aux mêmes colonnes sont lues ensemble : {sheets}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Shorten it.</source>
      <translation>Raccourcissez-le.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Should change</source>
      <translation>À changer de préférence</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show again: {note}</source>
      <translation>Afficher de nouveau : {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show all claims</source>
      <translation>Afficher toutes les affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Show all {count}</source>
      <translation>Tout afficher ({count})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show earlier changes</source>
      <translation>Afficher les changements antérieurs</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Show folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show in the article</source>
      <translation>Montrer dans l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show it again</source>
      <translation>Afficher de nouveau</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show log folder</source>
      <translation>Afficher le dossier du journal</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or fold page furniture</source>
      <translation>Déplier ou replier l’habillage de page</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the claims table</source>
      <translation>Afficher ou masquer le tableau des affirmations</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the inspector</source>
      <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the places</source>
      <translation>Afficher ou masquer les espaces</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show or hide views and facets</source>
      <translation>Afficher ou masquer vues et facettes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Show the claims</source>
      <translation>Afficher les affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Show the earlier claim</source>
      <translation>Afficher l’affirmation précédente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Show the next pair of sources</source>
      <translation>Afficher la paire de sources suivante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Show the next place it could stand in</source>
      <translation>Montrer le prochain endroit possible</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show the page furniture where it stands</source>
      <translation>Montrer l’habillage de page à sa place</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show the sightings</source>
      <translation>Afficher les apparitions</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <source>Show the verdict</source>
      <translation>Afficher le verdict</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show weaker matches</source>
      <translation>Afficher les rapprochements plus faibles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show what going back to this state would change</source>
      <translation>Montrer ce que changerait le retour à cet état</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Show what matching would learn; nothing is changed yet</source>
      <translation>Montrer ce que le rapprochement apprendrait ; rien n’est encore modifié</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show {count} more</source>
      <translation>
        <numerusform>En afficher {count} autre</numerusform>
        <numerusform>En afficher {count} autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Sighting</source>
      <translation>Apparition</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Sighting removed.</source>
      <translation>Apparition retirée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Sightings</source>
      <translation>Apparitions</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <source>Sign claims</source>
      <translation>Signer les affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Sign off</source>
      <translation>Valider</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Sign with your name</source>
      <translation>Signer de votre nom</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off before it came to this desk</source>
      <translation>Validée avant d’arriver sur ce desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off by {person}, {time}</source>
      <translation>Validée par {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_frozen.py" />
      <source>Signed off. Reopen the claim to change this.</source>
      <translation>Validée. Rouvrez l’affirmation pour modifier ceci.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant factual error or contradiction.</source>
      <comment>rating</comment>
      <translation>Erreur factuelle ou contradiction importante.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant omissions or exaggerations.</source>
      <comment>rating</comment>
      <translation>Omissions ou exagérations importantes.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>Signing off and reopening are done on the desk, with a name, so this was left out.</source>
      <translation>Valider et rouvrir se font sur le desk, avec un nom : ceci a donc été laissé de côté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Signs alone narrow nothing.</source>
      <translation>Des signes seuls ne restreignent rien.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that nobody can see stand in {where}: shown as {sign}.</source>
      <translation>Signes invisibles ({where}) : affichés {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that turn the direction of writing stand in {where}: shown as {sign}.</source>
      <translation>Signes qui inversent le sens d’écriture ({where}) : affichés {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Similar claims: {ratings}</source>
      <translation>Affirmations semblables : {ratings}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Similar, but not the same</source>
      <translation>Semblable, mais pas identique</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Smaller text</source>
      <translation>Réduire le texte</translation>
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
      <translation>Une partie est exacte, l’autre non.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Some of the text would be lost.</source>
      <translation>Une partie du texte serait perdue.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Some shading of the facts.</source>
      <comment>rating</comment>
      <translation>Des faits un peu arrangés.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Somebody else changed this meanwhile.</source>
      <translation>Quelqu’un d’autre a modifié ceci entre-temps.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing</source>
      <translation>Quelqu’un d’autre a modifié ceci pendant que vous écriviez</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing.</source>
      <translation>Quelqu’un d’autre a modifié ceci pendant que vous écriviez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Somebody else is writing to the same record.</source>
      <translation>Quelqu’un d’autre est en train d’écrire dans la même fiche.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Somebody else kept version {version} of this scale meanwhile.</source>
      <translation>Entre-temps, quelqu’un d’autre a gardé la version {version} de cette échelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Somebody else says it</source>
      <translation>Quelqu’un d’autre le dit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Something in ClaimTracker went wrong.</source>
      <translation>Quelque chose s’est mal passé dans ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Something is missing at its end.</source>
      <translation>Il manque quelque chose à la fin.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Sort by</source>
      <translation>Trier par</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Sort by place in the article</source>
      <translation>Trier par place dans l’article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>Sort by {column}</source>
      <translation>Trier par {column}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <location filename="resources/pages/memo.html" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of the value</source>
      <translation>Source de la valeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of {name}</source>
      <translation>Source : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Source put into the bin.</source>
      <translation>Source mise à la corbeille.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
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
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Sources contradict each other, and the finding does not say why one of them decides it.</source>
      <translation>Les sources se contredisent, et le constat ne dit pas pourquoi l’une d’elles tranche.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Sources that may be one</source>
      <translation>Sources qui n’en font peut-être qu’une</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Sources with the same word here count once: “dpa”, “one study”</source>
      <translation>Les sources qui portent ici le même mot comptent une fois : « AFP », « une étude »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Space or a click changes it</source>
      <translation>Espace ou un clic le change</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Space or a click on a field changes it. Your choice is remembered for tables with these columns.</source>
      <translation>Espace ou un clic sur un champ le change. Votre choix est retenu pour les tableaux qui ont ces colonnes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Space turns it over</source>
      <translation>Espace l’inverse</translation>
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
      <translation>Locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker</source>
      <comment>field</comment>
      <translation>Locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Speakers</source>
      <translation>Locuteurs</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Speaker’s role</source>
      <translation>Fonction du locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker’s role</source>
      <comment>field</comment>
      <translation>Fonction du locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Spelling</source>
      <translation>Orthographe</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Stance</source>
      <translation>Position</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Stance: what the source does to the claim</source>
      <translation>Position : ce que la source fait de l’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Statement</source>
      <translation>Énoncé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Statement</source>
      <comment>field</comment>
      <translation>Énoncé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty}</source>
      <translation>Restent dehors : {out} · valeurs laissées vides : {empty}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty} · kept otherwise: {otherwise}</source>
      <translation>Restent dehors : {out} · valeurs laissées vides : {empty} · gardés autrement : {otherwise}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and keep</source>
      <translation>Arrêter et garder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and take back</source>
      <translation>Arrêter et retirer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Stop learning</source>
      <translation>Arrêter l’apprentissage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Stop the scan</source>
      <translation>Arrêter l’analyse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop; files of last time stay as they are</source>
      <translation>Arrêter ; les fichiers précédents restent tels quels</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Stop; nothing is changed then</source>
      <translation>Arrêter ; rien n’est alors modifié</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/tasks.py" />
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Stopped. Nothing was marked.</source>
      <translation>Arrêté. Rien n’a été marqué.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>Stored file {number}</source>
      <translation>Fichier conservé {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Struck out in the PDF.</source>
      <translation>Barré dans le PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Subtitles</source>
      <translation>Sous-titres</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Suggest</source>
      <translation>Suggérer</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest new wording</source>
      <translation>Proposer une formulation</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest sentences to check</source>
      <translation>Suggérer des phrases à vérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Suggestions hidden.</source>
      <translation>Suggestions masquées.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Supported</source>
      <translation>Confirmée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Swap the two keys</source>
      <translation>Échanger les deux touches</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss franc</source>
      <comment>per one unit</comment>
      <translation>franc suisse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss francs</source>
      <comment>unit</comment>
      <translation>francs suisses</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol</source>
      <translation>Symbole</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol of rating {number}</source>
      <translation>Symbole de l’évaluation {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Tab</source>
      <translation>Tabulation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Tags</source>
      <comment>field</comment>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Tags, with commas between</source>
      <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Take a template…</source>
      <translation>Prendre un modèle…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take apart</source>
      <translation>Séparer</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take apart first what was joined last.</source>
      <translation>Séparez d’abord ce qui a été fusionné en dernier.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take claims apart</source>
      <translation>Séparer les affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Take it away, or open one before it.</source>
      <translation>Retirez-la, ou ouvrez-en une avant.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Take it out of the bin to read it.</source>
      <translation>Sortez-le de la corbeille pour le lire.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Take joined claims apart</source>
      <translation>Séparer des affirmations fusionnées</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Take note up again</source>
      <translation>Reprendre la remarque</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/take_steps.py" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Take on</source>
      <translation>Prendre en charge</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take out what was joined last: {statement}</source>
      <translation>Séparer la dernière affirmation fusionnée : {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Take over verdict</source>
      <translation>Reprendre le verdict</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over verdict and sources</source>
      <translation>Reprendre verdict et sources</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Take the sheet’s</source>
      <translation>Prendre celle du relevé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Take the sheet’s in all conflicts</source>
      <translation>Prendre celle du relevé dans tous les conflits</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Take theirs</source>
      <translation>Prendre l’autre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Take up all</source>
      <translation>Tout reprendre</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up note</source>
      <translation>Reprendre la note</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up the writer’s notes</source>
      <translation>Reprendre les notes du rédacteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Taken apart again: “{statement}”</source>
      <translation>De nouveau séparée : « {statement} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Taking everything from “{file}”…</source>
      <translation>Reprise de tout le contenu de « {file} »…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Text boxes, {boxes} in all: each stands after the paragraph that it hangs on.</source>
      <translation>Zones de texte, {boxes} au total : chacune suit le paragraphe auquel elle est attachée.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Text size {pixels}</source>
      <translation>Taille du texte {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>That check was withdrawn.</source>
      <translation>Cette vérification a été retirée.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>That claim has no verdict to take over.</source>
      <translation>Cette affirmation n’a pas de verdict à reprendre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>That key</source>
      <translation>Cette touche</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>The ClaimReview of this page is not sound JSON.</source>
      <translation>Le ClaimReview de cette page n’est pas du JSON correct.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The JSON cannot be read any further: {reason}.</source>
      <translation>La suite du JSON est illisible : {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The annotated article for printing and mail: highlights, notes in the margin, sources with links.</source>
      <comment>format</comment>
      <translation>L’article annoté, à imprimer ou à envoyer : surlignages, notes en marge, sources avec liens.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>The archive is on the desk</source>
      <translation>L’archive est sur le desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The article with numbered highlights, notes in the margin and all sources; one file, nothing else.</source>
      <comment>format</comment>
      <translation>L’article avec ses surlignages numérotés, les notes en marge et toutes les sources ; un seul fichier, rien d’autre.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The author vouches for it.</source>
      <comment>rating</comment>
      <translation>L’auteur s’en porte garant.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The beginning of check.md</source>
      <comment>format</comment>
      <translation>Le début de check.md</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>The bin is empty</source>
      <translation>La corbeille est vide</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The change does not fit what is in the library now.</source>
      <translation>Le changement ne correspond plus à ce qui est dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The changes to a rating scale that were not kept when the last window ended are back in its fields.</source>
      <translation>Les modifications d’une échelle d’évaluation qui n’avaient pas été conservées quand la dernière fenêtre s’est fermée sont revenues dans ses champs.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>The checker gives one first.</source>
      <translation>Le vérificateur en donne un d’abord.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The checks must stand on this domain</source>
      <translation>Les vérifications doivent se trouver sur ce domaine</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>The claim</source>
      <translation>L’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>The claim has moved on: this cannot be done now.</source>
      <translation>L’affirmation a avancé : ce n’est plus possible.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim holds as made.</source>
      <comment>rating</comment>
      <translation>L’affirmation est exacte telle quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>The claim is signed off here, so this was left out. Reopen it on the desk first.</source>
      <translation>L’affirmation est validée ici : ceci a donc été laissé de côté. Rouvrez-la d’abord sur le desk.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim is wrong.</source>
      <comment>rating</comment>
      <translation>L’affirmation est fausse.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The claim sheet and its evidence, for any program; they come back in as they went out.</source>
      <comment>format</comment>
      <translation>Le relevé d’affirmations et ses preuves, pour tout programme ; ils se réimportent tels qu’ils sont sortis.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>The claim:</source>
      <translation>L’affirmation :</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The claim_id is empty, so nobody knows which claim this belongs to.</source>
      <translation>claim_id est vide : personne ne sait à quelle affirmation ceci se rapporte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” belongs to another claim: this one is kept as “{key}”.</source>
      <translation>Le claim_id « {given} » appartient à une autre affirmation : celle-ci est gardée sous « {key} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” stands at {first}, too, with another claim: this one is kept as “{key}”.</source>
      <translation>Le claim_id « {given} » se trouve aussi à {first}, avec une autre affirmation : celle-ci est gardée sous « {key} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The claimed figure</source>
      <translation>Le chiffre avancé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>The claims and their sources</source>
      <translation>Les affirmations et leurs sources</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>The claims of the open article stand here.</source>
      <translation>Les affirmations de l’article ouvert se trouvent ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>The clipboard holds no text.</source>
      <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The column “{cell}” was read as “{column}”.</source>
      <translation>La colonne « {cell} » a été lue comme « {column} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The columns are read as they were chosen last time.</source>
      <translation>Les colonnes sont lues comme la dernière fois.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>The columns have no heads: the first line is read as a claim, and the columns are called A, B, C.</source>
      <translation>Les colonnes n’ont pas d’en-tête : la première ligne est lue comme une affirmation et les colonnes s’appellent A, B, C.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The conclusion that was not given when the last window ended is back in its line.</source>
      <translation>La conclusion qui n’avait pas été donnée quand la dernière fenêtre s’est fermée est revenue dans sa ligne.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>The copy of {name} is not complete.</source>
      <translation>La copie est incomplète : {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>The damaged file is kept as {name}.</source>
      <translation>Le fichier endommagé est gardé sous {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server cannot be reached: it is not running, or its name or port is wrong.</source>
      <translation>Le serveur de base de données est injoignable : il ne fonctionne pas, ou son nom ou son port est faux.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server did not accept the change.</source>
      <translation>Le serveur de base de données n’a pas accepté le changement.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server does not answer; nothing was lost.</source>
      <translation>Le serveur de base de données ne répond pas ; rien n’est perdu.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server is read-only now.</source>
      <translation>Le serveur de base de données est en lecture seule.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server refuses this name or password.</source>
      <translation>Le serveur de base de données refuse ce nom ou ce mot de passe.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>The day of the contact</source>
      <translation>Le jour du contact</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The desk holds the sheet as it is ({count} rows).</source>
      <translation>
        <numerusform>Le desk contient déjà le relevé tel quel ({count} ligne).</numerusform>
        <numerusform>Le desk contient déjà le relevé tel quel ({count} lignes).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The desk was not scanned yet</source>
      <translation>Le desk n’a pas encore été analysé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk can only be read.</source>
      <translation>Le disque est en lecture seule.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk is full.</source>
      <translation>Le disque est plein.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The earlier files are gone then</source>
      <translation>Les anciens fichiers sont alors perdus</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The entries of the memo</source>
      <comment>format</comment>
      <translation>Les entrées du mémo</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The evidence neither supports nor refutes it.</source>
      <comment>rating</comment>
      <translation>Les preuves ne l’appuient ni ne le réfutent.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>The export was stopped.</source>
      <translation>L’export a été arrêté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>The fact-checker’s desk. Everything stays in your library, and nothing is sent anywhere unless you ask for it by name.</source>
      <translation>Le desk des fact-checkeurs. Tout reste dans votre bibliothèque, et rien n’est envoyé nulle part sans que vous l’ayez demandé nommément.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The field {name} cannot be edited.</source>
      <translation>Le champ {name} ne peut pas être modifié.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <source>The file does not say its encoding; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>Le fichier n’indique pas son encodage ; lu comme Windows-1252, une supposition. Vérifiez les lettres accentuées.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The file does not say its encoding; read as {shown}, a guess. Check accented letters.</source>
      <translation>Le fichier n’indique pas son encodage ; lu comme {shown}, une supposition. Vérifiez les lettres accentuées.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet. The others are left as they are.</source>
      <translation>Le fichier remplit {count} des {all} colonnes du relevé d’affirmations. Les autres restent telles quelles.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet: {columns}. The others are left as they are.</source>
      <translation>Le fichier remplit {count} des {all} colonnes du relevé d’affirmations : {columns}. Les autres restent telles quelles.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The file holds no ClaimReview.</source>
      <translation>Le fichier ne contient pas de ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>The file itself is not in this library: a claim sheet brought only its name and hash.</source>
      <translation>Le fichier lui-même n’est pas dans cette bibliothèque : un relevé n’en a apporté que le nom et l’empreinte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The file or folder is no longer there.</source>
      <translation>Le fichier ou le dossier n’est plus là.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The file that draft {number} was read from is gone.</source>
      <translation>Le fichier d’où la version {number} a été lue a disparu.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The first line must hold column names, such as “statement”.</source>
      <translation>La première ligne doit contenir des noms de colonnes, comme « statement ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The first page</source>
      <comment>format</comment>
      <translation>La première page</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>The folder of {name} is read-only.</source>
      <translation>Le dossier est en lecture seule : {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>The folder {name} cannot be created ({strerror}).</source>
      <translation>Impossible de créer le dossier {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <source>The folder {name} cannot be used ({strerror}).</source>
      <translation>Le dossier {name} ne peut pas être utilisé ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula breaks off.</source>
      <translation>La formule s’interrompt.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot be worked out with these values.</source>
      <translation>La formule ne peut pas être calculée avec ces valeurs.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot go on with “{said}”.</source>
      <translation>La formule ne peut pas continuer par « {said} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{said}” here.</source>
      <translation>La formule ne peut pas avoir « {said} » ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{sign}” in it.</source>
      <translation>La formule ne peut pas contenir « {sign} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula divides by zero.</source>
      <translation>La formule divise par zéro.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula has too many pieces.</source>
      <translation>La formule a trop d’éléments.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is nested too deeply.</source>
      <translation>La formule est trop imbriquée.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is too long.</source>
      <translation>La formule est trop longue.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>The highlight ends at {end}, past the text's end at {count}.</source>
      <translation>Le surlignage finit à {end}, après la fin du texte à {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The highlight stands where it should ({accept_review})</source>
      <translation>Le surlignage est à sa place ({accept_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/icons.py" />
      <source>The icon “{name}” is missing.</source>
      <translation>L’icône « {name} » manque.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>The import was stopped.</source>
      <translation>L’import a été arrêté.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item holds no ClaimReview.</source>
      <translation>L’élément ne contient pas de ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is a {named}, not a ClaimReview.</source>
      <translation>L’élément est de type {named}, et non ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is empty.</source>
      <translation>L’élément est vide.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The item is no record: it has no names with values.</source>
      <translation>L’élément n’est pas un enregistrement : il n’a pas de noms avec des valeurs.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The key is longer than {most} characters.</source>
      <translation>La clé dépasse {most} caractères.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>The latest is of {day}, {time}.</source>
      <translation>La plus récente date du {day}, {time}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The letters of “{name}” fit no encoding that ClaimTracker knows.</source>
      <translation>Les lettres de « {name} » ne correspondent à aucun encodage connu de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The library</source>
      <translation>La bibliothèque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>The library has faults.</source>
      <translation>La bibliothèque a des défauts.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/rating_scales.py" />
      <source>The library has no rating scale “{code}”.</source>
      <translation>La bibliothèque n’a pas d’échelle d’évaluation « {code} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>The library is in use: the last traces leave its file as soon as it is not.</source>
      <translation>La bibliothèque est en cours d’utilisation : les dernières traces quitteront son fichier dès qu’elle ne le sera plus.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>The line is longer than 5 million characters.</source>
      <translation>La ligne dépasse 5 millions de caractères.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The line is no JSON: {reason}.</source>
      <translation>La ligne n’est pas du JSON : {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual cannot be read.</source>
      <translation>Le manuel est illisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>The manual is missing from this installation.</source>
      <translation>Le manuel manque dans cette installation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual is written in English only.</source>
      <translation>Le manuel n’existe qu’en anglais.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The name or password in this database URL holds an “@”.</source>
      <translation>Le nom ou le mot de passe de cette URL de base de données contient un « @ ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The new files get a number: memo 2.docx</source>
      <translation>Les nouveaux fichiers reçoivent un numéro : memo 2.docx</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The note on a contact that was not logged when the last window ended is back in its line.</source>
      <translation>La note sur une prise de contact qui n’avait pas été enregistrée quand la dernière fenêtre s’est fermée est revenue dans sa ligne.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The numbers do not rise from the worst rating to the best.</source>
      <translation>Les numéros ne vont pas croissant de la pire évaluation à la meilleure.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The only source is confidential.</source>
      <translation>La seule source est confidentielle.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>The page at “{host}” was not fetched: {cause}.</source>
      <translation>La page de « {host} » n’a pas été chargée : {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The page embeds no ClaimReview.</source>
      <translation>La page ne contient pas de ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page hides {hidden} characters from its readers: they came in as furniture.</source>
      <translation>La page cache {hidden} caractères à ses lecteurs : ils sont entrés comme habillage.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page is broken or too deeply nested: its text was read without its layout. Check the roles.</source>
      <translation>La page est défectueuse ou trop imbriquée : son texte a été lu sans sa mise en page. Vérifiez les rôles.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page says that not all of it is free to read: the end of the article may be missing.</source>
      <translation>La page dit n’être pas entièrement en accès libre : la fin de l’article manque peut-être.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from the data that the page carries. Compare it with what you see there.</source>
      <translation>La page ne montre son texte que dans un navigateur : il vient des données que la page contient. Comparez-le avec ce que vous y voyez.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from what the page tells search engines. Compare it with what you see there.</source>
      <translation>La page ne montre son texte que dans un navigateur : il vient de ce qu’elle dit aux moteurs de recherche. Comparez-le avec ce que vous y voyez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The paragraphs of draft {number} do not cover its text.</source>
      <translation>Les paragraphes de la version {number} ne couvrent pas tout son texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The passage is to go.</source>
      <translation>Le passage doit disparaître.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The passage was cut.</source>
      <comment>rating</comment>
      <translation>Le passage a été coupé.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The port in this database URL is no number from 1 to 65535.</source>
      <translation>Le port de cette URL de base de données n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The quote of highlight {number}</source>
      <translation>La citation du surlignage {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/scales.py" />
      <source>The rating scale {name} cannot be read.</source>
      <translation>L’échelle d’évaluation {name} est illisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The reason that was not given when the last window ended is back in its form.</source>
      <translation>Le motif qui n’avait pas été donné quand la dernière fenêtre s’est fermée est revenu dans son formulaire.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The result is in {unit}, the claimed figure in {claimed}.</source>
      <translation>Le résultat est en {unit}, le chiffre avancé en {claimed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The result is too large to be a figure.</source>
      <translation>Le résultat est trop grand pour être un chiffre.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The review names no claim: claimReviewed is empty.</source>
      <translation>La vérification ne nomme aucune affirmation : claimReviewed est vide.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The reviews, and what the rules say</source>
      <comment>format</comment>
      <translation>Les vérifications, et ce que disent les règles</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has fewer cells ({number}) than the first line ({width}).</source>
      <translation>La ligne a moins de cellules ({number}) que la première ligne ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has more cells ({number}) than the first line ({width}).</source>
      <translation>La ligne a plus de cellules ({number}) que la première ligne ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row has no letter or figure: it parts others.</source>
      <translation>La ligne n’a ni lettre ni chiffre : elle en sépare d’autres.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row is a heading of others.</source>
      <translation>La ligne est un titre d’autres lignes.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The row names no source: it has neither source_id nor title nor url.</source>
      <translation>La ligne ne nomme aucune source : ni source_id, ni title, ni url.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The same check of the same claim stands in {first}, with another rating.</source>
      <translation>La même vérification de la même affirmation se trouve dans {first}, avec une autre évaluation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>The same claim elsewhere in this article</source>
      <translation>La même affirmation ailleurs dans cet article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}” on {day}; “{now}” departs from that.</source>
      <translation>La même affirmation a été évaluée « {was} » le {day} ; « {now} » s’en écarte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}”; “{now}” departs from that.</source>
      <translation>La même affirmation a été évaluée « {was} » ; « {now} » s’en écarte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same claim with another number, date or detail</source>
      <translation>La même affirmation avec un autre chiffre, une autre date ou un autre détail</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The same fault happened again; it is in the log.</source>
      <translation>La même erreur s’est reproduite ; elle est dans le journal.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The same words stand here now.</source>
      <translation>Les mêmes mots sont ici maintenant.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same words, said by somebody else</source>
      <translation>Les mêmes mots, dits par quelqu’un d’autre</translation>
    </message>
    <message>
      <location filename="claimtracker/services/demo.py" />
      <source>The sample article is not the one the demo knows.</source>
      <translation>L’article d’exemple n’est pas celui que connaît la démonstration.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>The scale {name} has no such rating.</source>
      <translation>L’échelle {name} n’a pas cette évaluation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The scan was stopped</source>
      <translation>L’analyse a été arrêtée</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>The scan was stopped.</source>
      <translation>L’analyse a été arrêtée.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>The search index was incomplete and has been rebuilt: {count} claims.</source>
      <translation>
        <numerusform>L’index de recherche était incomplet et a été reconstruit : {count} affirmation.</numerusform>
        <numerusform>L’index de recherche était incomplet et a été reconstruit : {count} affirmations.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server cannot store one of these values.</source>
      <translation>Le serveur ne peut pas enregistrer l’une de ces valeurs.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server has no database of that name.</source>
      <translation>Le serveur n’a pas de base de données de ce nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The sheet has no rows.</source>
      <translation>Le relevé n’a aucune ligne.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The sighting that was not added when the last window ended is back in its form.</source>
      <translation>L’apparition qui n’avait pas été ajoutée quand la dernière fenêtre s’est fermée est revenue dans son formulaire.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>The source itself stays</source>
      <translation>La source elle-même reste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The source that was not linked when the last window ended is back in its form.</source>
      <translation>La source qui n’avait pas été liée quand la dernière fenêtre s’est fermée est revenue dans son formulaire.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources bear this out only in part.</source>
      <translation>Les sources ne le confirment qu’en partie.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <source>The sources of these claims are in evidence.csv: choose it too, or they stay behind.</source>
      <translation>Les sources de ces affirmations sont dans evidence.csv : choisissez-le aussi, sans quoi elles n’entrent pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources say otherwise.</source>
      <translation>Les sources disent autre chose.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The statement</source>
      <translation>L’énoncé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The statement is empty.</source>
      <translation>L’énoncé est vide.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The symbol of “{label}” is longer than {most} signs.</source>
      <translation>Le symbole de « {label} » dépasse {most} signes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system keeps this key for itself.</source>
      <translation>Le système se réserve cette touche.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it for windows.</source>
      <translation>Le système l’utilise pour les fenêtres.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it.</source>
      <translation>Le système l’utilise.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>The table has no column “{column}”.</source>
      <translation>Le tableau n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The table {table} is missing.</source>
      <translation>La table {table} manque.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The text of draft {number}</source>
      <translation>Le texte de la version {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>The text, with comments</source>
      <translation>Le texte, avec commentaires</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/masked_names.py" />
      <source>The texts of {count} claims name a confidential source: look at them before they leave, at {which}.</source>
      <translation>
        <numerusform>Les textes de {count} affirmation nomment une source confidentielle : relisez-les avant leur sortie, à {which}.</numerusform>
        <numerusform>Les textes de {count} affirmations nomment une source confidentielle : relisez-les avant leur sortie, à {which}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The title</source>
      <translation>Le titre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance</source>
      <translation>La tolérance</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance has another unit than the claimed figure.</source>
      <translation>La tolérance n’a pas la même unité que le chiffre avancé.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The truth, the whole truth.</source>
      <comment>rating</comment>
      <translation>La vérité, toute la vérité.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The two are one claim now.</source>
      <translation>Les deux n’en font plus qu’une.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>The two are one source now.</source>
      <translation>Les deux n’en font plus qu’une.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>The units of this formula grow out of all proportion.</source>
      <translation>Les unités de cette formule grandissent hors de toute mesure.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The verdict was to be checked again on {on}.</source>
      <translation>Le verdict devait être revérifié : {on}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The verdicts of claim {key} are gone.</source>
      <translation>Les verdicts de l’affirmation {key} ont disparu.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>The whole desk</source>
      <translation>Tout le desk</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The whole desk, whatever is chosen above: texts, history, files and hashes. It fills an empty desk.</source>
      <comment>format</comment>
      <translation>Le desk entier, quel que soit le choix ci-dessus : textes, historique, fichiers et empreintes. Il remplit un desk vide.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>The window's colours were asked for before the window system was there.</source>
      <translation>Les couleurs de la fenêtre ont été demandées avant que le système de fenêtres ne soit prêt.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The wording changed.</source>
      <translation>La formulation a changé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>The words as they were said there</source>
      <translation>Les mots tels qu’ils y ont été dits</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand.</source>
      <comment>rating</comment>
      <translation>Les mots peuvent rester.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand; the editor should know something.</source>
      <comment>rating</comment>
      <translation>Les mots peuvent rester ; la rédaction doit savoir quelque chose.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>The words changed in a later draft.</source>
      <translation>Les mots ont changé dans une version ultérieure.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>The words here have changed: have a look.</source>
      <translation>Les mots ont changé ici : jetez-y un œil.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words must change before this goes out.</source>
      <comment>rating</comment>
      <translation>Les mots doivent changer avant publication.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>The words that settle it</source>
      <translation>Les mots qui tranchent</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words were changed after the check.</source>
      <comment>rating</comment>
      <translation>Les mots ont changé après la vérification.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The words were changed after we had checked them.</source>
      <translation>Les mots ont été changés après notre vérification.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>The work was ended before it was done.</source>
      <translation>Le travail a été interrompu avant la fin.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The writer cut the passage; its claim stays on the desk ({cut_review})</source>
      <translation>Le rédacteur a coupé le passage ; son affirmation reste sur le desk ({cut_review})</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>The writer left {count} notes</source>
      <translation>
        <numerusform>Le rédacteur a laissé {count} note</numerusform>
        <numerusform>Le rédacteur a laissé {count} notes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Theirs</source>
      <translation>Le leur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Then</source>
      <comment>in the earlier claim</comment>
      <translation>Alors</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>There are no words in this article.</source>
      <translation>Il n’y a pas de mots dans cet article.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There are too many exceptions inside one another.</source>
      <translation>Il y a trop d’exceptions les unes dans les autres.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>There are {count} decisions so far, too few to learn from.</source>
      <translation>Il y a {count} décisions jusqu’ici, trop peu pour apprendre.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>There is a grain of truth, but the claim as made is wrong.</source>
      <comment>rating</comment>
      <translation>Il y a une part de vérité, mais l’affirmation est fausse telle quelle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>There is no backup that can be restored.</source>
      <translation>Il n’y a pas de sauvegarde qui puisse être restaurée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>There is no backup yet: the first is made half an hour after a change, or at the end.</source>
      <translation>Pas encore de sauvegarde : la première se fait une demi-heure après un changement, ou à la fin.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>There is no checked verdict to read yet.</source>
      <translation>Il n’y a pas encore de verdict vérifié à lire.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There is no field of that name. Did you mean “{like}:”?</source>
      <translation>Aucun champ ne porte ce nom. Vouliez-vous dire « {like}: » ?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>There is no field “{field}”.</source>
      <translation>Il n’y a pas de champ « {field} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>There is no file in {where} that can be loaded.</source>
      <translation>Aucun fichier à charger dans {where}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>There is no formula yet.</source>
      <translation>Il n’y a pas encore de formule.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <source>There is no sentence at {position}: the text ends at {count}.</source>
      <translation>Il n’y a pas de phrase à {position} : le texte finit à {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>There is no sentence here.</source>
      <translation>Il n’y a pas de phrase ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>There is no suggestion here; {next_suggestion} goes to the next one.</source>
      <translation>Pas de suggestion ici ; {next_suggestion} va à la suivante.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>There is no verdict to withdraw.</source>
      <translation>Il n’y a pas de verdict à retirer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>There is not enough memory.</source>
      <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>There is nothing to import.</source>
      <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to redo.</source>
      <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to undo.</source>
      <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>There is nothing to write: no claim can be handed over as {what}.</source>
      <translation>Il n’y a rien à écrire : aucune affirmation ne peut être livrée comme {what}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>There is nothing to write: the claims stand in no article on the desk.</source>
      <translation>Il n’y a rien à écrire : les affirmations ne sont dans aucun article du desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>There is one draft only. Import the next one with Ctrl+I.</source>
      <translation>Il n’y a qu’une version. Importez la suivante avec Ctrl+I.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>These brackets are too deep.</source>
      <translation>Ces parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>These claims were joined one into the next.</source>
      <translation>Ces affirmations ont été fusionnées l’une dans l’autre, de proche en proche.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>These columns stand in the first line more than once: {columns}. Only the first of each is read. If another is meant, rename or remove the first and load the file again.</source>
      <translation>Ces colonnes figurent plus d’une fois dans la première ligne : {columns}. Seule la première de chacune est lue. Si une autre est voulue, renommez ou supprimez la première et chargez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <location filename="claimtracker/store/joins.py" />
      <source>These two are one claim already.</source>
      <translation>Ces deux affirmations n’en font déjà qu’une.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>These two are one source already.</source>
      <translation>Ces deux sources n’en font déjà qu’une.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>These words are a claim already.</source>
      <translation>Ces mots sont déjà une affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>These words are claim {number} already.</source>
      <translation>Ces mots sont déjà l’affirmation {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>They are two: never ask again</source>
      <translation>Il y en a deux : ne plus demander</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Think twice: {count} shipped pairs would be judged wrongly that are judged rightly now.</source>
      <translation>
        <numerusform>À réfléchir : {count} paire fournie, bien jugée aujourd’hui, serait mal jugée.</numerusform>
        <numerusform>À réfléchir : {count} paires fournies, bien jugées aujourd’hui, seraient mal jugées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>This</source>
      <translation>Ceci</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>This address was not asked: {cause}.</source>
      <translation>Cette adresse n’a pas été interrogée : {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_articles.py" />
      <source>This article came with a claim sheet: only the quotes of its claims are here.</source>
      <translation>Cet article est venu d’un relevé d’affirmations : seules les citations de ses affirmations sont ici.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>This article is in the bin.</source>
      <translation>Cet article est à la corbeille.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This article is no longer in the library.</source>
      <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>This article: {title}</source>
      <translation>Cet article : {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>This calculation is too long to be kept.</source>
      <translation>Ce calcul est trop long pour être gardé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>This cannot be loaded</source>
      <translation>Impossible de charger ceci</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>This check was withdrawn already.</source>
      <translation>Cette vérification a déjà été retirée.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>This check was withdrawn.</source>
      <translation>Cette vérification a été retirée.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>This check was withdrawn.</source>
      <comment>rating</comment>
      <translation>Cette vérification a été retirée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>This claim</source>
      <translation>Cette affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>This claim has no highlight in the article.</source>
      <translation>Cette affirmation n’a pas de surlignage dans l’article.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/evidence_diff.py" />
      <source>This claim is neither on the desk nor in the claims sheet.</source>
      <translation>Cette affirmation n’est ni sur le desk ni dans le relevé d’affirmations.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>This claim is no longer in the library.</source>
      <translation>Cette affirmation n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>This claim is signed off already.</source>
      <translation>Cette affirmation est déjà validée.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>This claim is signed off and stays as it was signed.</source>
      <translation>Cette affirmation est validée et reste telle qu’elle a été signée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>This claim was found nowhere else in the article.</source>
      <translation>Cette affirmation n’a été trouvée nulle part ailleurs dans l’article.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This could be {first} or {second}. Write the one you mean.</source>
      <translation>Cela peut être {first} ou {second}. Écrivez la date voulue.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This database URL names no database.</source>
      <translation>Cette URL de base de données ne nomme aucune base.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk holds work already, and an archive only fills an empty one: name a new library, and it is filled and opened.</source>
      <translation>Ce desk contient déjà du travail, et une archive n’en remplit qu’un vide : nommez une nouvelle bibliothèque, elle sera remplie et ouverte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk is empty and can take it, history and all.</source>
      <translation>Ce desk est vide et peut la recevoir, historique compris.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/store/articles.py" />
      <location filename="claimtracker/store/sentence_marks.py" />
      <source>This draft is no longer in the library.</source>
      <translation>Cette version n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This file is no longer in the library.</source>
      <translation>Ce fichier n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>This file is written for programs: its field names and marks came in as text. Paste the article itself, or import its page.</source>
      <translation>Ce fichier est écrit pour des programmes : ses noms de champs et ses balises sont entrés comme du texte. Collez l’article lui-même, ou importez sa page.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>This folder holds no article. Drop the files themselves.</source>
      <translation>Ce dossier ne contient pas d’article. Déposez les fichiers eux-mêmes.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>This happened {count} times.</source>
      <translation>
        <numerusform>C’est arrivé {count} fois.</numerusform>
        <numerusform>C’est arrivé {count} fois.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/our_sheets.py" />
      <source>This is a claim sheet that only adds claims here. To change claims that are on the desk, load claims.csv.</source>
      <translation>Ce relevé d’affirmations ne fait ici qu’ajouter des affirmations. Pour changer celles du desk, chargez claims.csv.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>This is no single key.</source>
      <translation>Ce n’est pas une touche seule.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This is not a database URL.</source>
      <translation>Ce n’est pas une URL de base de données.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-02-11 or 2026.</source>
      <translation>ClaimTracker ne comprend pas cette date. Écrivez-la sous la forme 2026-02-11 ou 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>ClaimTracker ne comprend pas cette date. Écrivez-la sous la forme 2026-10-16, 2026-10 ou 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>This is the text of draft {number}, word for word.</source>
      <translation>C’est le texte de la version {number}, mot pour mot.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>This library was written by a later version of ClaimTracker.</source>
      <translation>Cette bibliothèque a été écrite par une version plus récente de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>This may be a notice in the place of the article: an error, or a question whether you are human.</source>
      <translation>C’est peut-être un avis à la place de l’article : une erreur, ou la question de savoir si vous êtes humain.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <source>This moment is not in the history.</source>
      <translation>Ce moment n’est pas dans l’historique.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>This note was taken up already.</source>
      <translation>Cette note a déjà été reprise.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>This page is among the sightings already.</source>
      <translation>Cette page est déjà parmi les apparitions.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>This passage was not found.</source>
      <translation>Ce passage est introuvable.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>This pattern cannot be looked for.</source>
      <translation>Ce motif ne peut pas être recherché.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern cannot be read.</source>
      <translation>Ce motif est illisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern takes too long.</source>
      <translation>Ce motif prend trop de temps.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <location filename="claimtracker/store/work.py" />
      <source>This record is no longer in the library.</source>
      <translation>Cette fiche n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>This rests on the author’s word alone.</source>
      <translation>Ceci ne repose que sur la parole de l’auteur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>This scale has no ratings: each verdict is a conclusion in your own words.</source>
      <translation>Cette échelle n’a pas d’évaluations : chaque verdict est une conclusion avec vos mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>This sentence holds a claim already.</source>
      <translation>Cette phrase contient déjà une affirmation.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>This source is no longer in the library.</source>
      <translation>Cette source n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>This step cannot be undone: the record was changed again since.</source>
      <translation>Cette étape ne peut pas être annulée : la fiche a de nouveau été modifiée depuis.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>This view is no longer there.</source>
      <translation>Cette vue n’est plus là.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Three Pinocchios</source>
      <comment>rating</comment>
      <translation>Trois Pinocchios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Three dates: choose</source>
      <translation>Trois dates : choisir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}</source>
      <translation>Chronologie par année : {years}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}; {count} appearances without a date</source>
      <translation>
        <numerusform>Chronologie par année : {years} ; {count} apparition sans date</numerusform>
        <numerusform>Chronologie par année : {years} ; {count} apparitions sans date</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline: no dates known</source>
      <translation>Chronologie : aucune date connue</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title of the source</source>
      <translation>Titre de la source</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL</source>
      <translation>Titre ou URL</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL of the source</source>
      <translation>Titre ou URL de la source</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Title's wording</source>
      <translation>Formulation du titre</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>To read second</source>
      <translation>À relire</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Tolerance</source>
      <translation>Tolérance</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Too many files are open.</source>
      <translation>Trop de fichiers sont ouverts.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”, and left out of the text.</source>
      <translation>Suppressions suivies, {deleted} au total : gardées comme habillage, marquées « [deleted] », et exclues du texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odt.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”.</source>
      <translation>Suppressions suivies, {deleted} au total : gardées comme habillage, marquées « [deleted] ».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Tracked insertions, {inserted} in all: read as part of the text.</source>
      <translation>Insertions suivies, {inserted} au total : lues comme partie du texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>True</source>
      <translation>Vrai</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>True</source>
      <comment>rating</comment>
      <translation>Vrai</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>Try again, or paste the text instead.</source>
      <translation>Réessayez, ou collez plutôt le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Try again; then check it.</source>
      <translation>Réessayez ; puis vérifiez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>Try it once more.</source>
      <translation>Réessayez une fois.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Two Pinocchios</source>
      <comment>rating</comment>
      <translation>Deux Pinocchios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Two claims: never ask about this pair again</source>
      <translation>Deux affirmations : ne plus jamais proposer cette paire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Two dates: choose</source>
      <translation>Deux dates : choisir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Two ratings are called “{label}”.</source>
      <translation>Deux évaluations s’appellent « {label} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Two values are called “{name}”.</source>
      <translation>Deux valeurs s’appellent « {name} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Type</source>
      <comment>field</comment>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Type of claim</source>
      <translation>Type d’affirmation</translation>
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
      <translation>URL de la copie archivée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>URL of the check</source>
      <translation>URL de la vérification</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollar</source>
      <comment>per one unit</comment>
      <translation>dollar américain</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollars</source>
      <comment>unit</comment>
      <translation>dollars américains</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Underlined in the PDF.</source>
      <translation>Souligné dans le PDF.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Undo last</source>
      <translation>Annuler le dernier</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/changes.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Undo {change}</source>
      <translation>Annuler : {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Undone: {change}</source>
      <translation>Annulé : {change}</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unfounded</source>
      <comment>rating</comment>
      <translation>Infondé</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Unlink source</source>
      <translation>Délier la source</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unproven</source>
      <comment>rating</comment>
      <translation>Non prouvé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Unsure</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Unused: no claim rests on it</source>
      <translation>Inutilisée : aucune affirmation ne repose sur elle</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Update ClaimTracker first.</source>
      <translation>Mettez d’abord ClaimTracker à jour.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Update of it</source>
      <translation>Mise à jour</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Updated</source>
      <translation>Modifiée</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Upside-Down Pinocchio</source>
      <comment>rating</comment>
      <translation>Pinocchio à l’envers</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Use + − × / ^ and parentheses.</source>
      <translation>Utilisez + − × / ^ et des parenthèses.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Use a file or a PostgreSQL URL.</source>
      <translation>Utilisez un fichier ou une URL PostgreSQL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Use another copy of the file.</source>
      <translation>Utilisez une autre copie du fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use at most {most} inside one another.</source>
      <translation>N’en imbriquez pas plus de {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer words.</source>
      <translation>Utilisez moins de mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer.</source>
      <translation>Utilisez-en moins.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Use this name</source>
      <translation>Utiliser ce nom</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Usual mode</source>
      <translation>Mode habituel</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Valid as of</source>
      <translation>Valable au</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Variant</source>
      <translation>Variante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Variant: {difference}</source>
      <translation>Variante : {difference}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Verdict Pending</source>
      <comment>rating</comment>
      <translation>Verdict en attente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Verdicts</source>
      <translation>Verdicts</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Verdicts and second readings are signed. Is this your name?</source>
      <translation>Verdicts et secondes lectures sont signés. Est-ce bien votre nom ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Verdicts are given on</source>
      <translation>Les verdicts se donnent sur</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Verdicts over time</source>
      <translation>Verdicts au fil du temps</translation>
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
      <translation>Versions et système ; ni contenu, ni noms, ni chemins</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Vie&amp;w</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” deleted.</source>
      <translation>Vue « {view} » supprimée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” saved.</source>
      <translation>Vue « {view} » enregistrée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Views</source>
      <translation>Vues</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Views and facets</source>
      <translation>Vues et facettes</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Void</source>
      <comment>rating</comment>
      <translation>Nul</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Wait a moment, then try again.</source>
      <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for an answer</source>
      <translation>En attente d’une réponse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for the second reader</source>
      <translation>En attente du second lecteur</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Waiting for whom</source>
      <translation>Qui l’on attend</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Waits for a second reader; the verdict is by {person}.</source>
      <translation>Attend un second lecteur ; verdict donné par {person}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Was due {day}</source>
      <translation>Était à rendre : {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We are going to say “{verdict}” of this.</source>
      <translation>Nous allons qualifier ceci de « {verdict} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>We found no source that settles this.</source>
      <translation>Nous n’avons trouvé aucune source qui tranche.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We found: {finding}</source>
      <translation>Nous avons constaté : {finding}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Weaker match</source>
      <translation>Rapprochement plus faible</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Web address of an article</source>
      <translation>Adresse web d’un article</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Web pages</source>
      <translation>Pages web</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>What became of each file</source>
      <translation>Ce qu’il est advenu de chaque fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What became of the change</source>
      <translation>Ce qu’il est advenu du changement</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>What came of it</source>
      <translation>Suite du contact</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What changed: {changes}.</source>
      <translation>Ce qui a changé : {changes}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>What is claimed</source>
      <translation>Ce qui est affirmé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What is deleted waits here, and can come back.</source>
      <translation>Ce qui est supprimé attend ici, et peut revenir.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What is noted beside the text</source>
      <comment>format</comment>
      <translation>Ce qui est noté à côté du texte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>What is your answer?</source>
      <translation>Quelle est votre réponse ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>What it means</source>
      <translation>Ce que cela signifie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What it will hold</source>
      <comment>format</comment>
      <translation>Ce qu’elle contiendra</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>What should the checker look at?</source>
      <translation>Que doit regarder le vérificateur ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>What stays out</source>
      <translation>Ce qui reste dehors</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>What the claim sheet would change</source>
      <translation>Ce que changerait le relevé</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>What the import place offers; it can be changed there for each article.</source>
      <translation>Ce que propose l’espace d’import ; on peut l’y changer pour chaque article.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>What the new draft did</source>
      <translation>Ce qu’a fait la nouvelle version</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>What this step changed was deleted for good.</source>
      <translation>Ce que cette étape avait modifié a été supprimé définitivement.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>What was there before is untouched.</source>
      <translation>Ce qui existait avant est intact.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/typing_keeper.py" />
      <source>What was typed before the last window ended was saved.</source>
      <translation>Ce qui a été saisi avant la fermeture de la dernière fenêtre a été enregistré.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What we found</source>
      <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>What we read · click a block’s role to change it</source>
      <translation>Texte lu · cliquez un rôle pour le changer</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>What you typed is kept. Try again in a moment.</source>
      <translation>Ce que vous avez saisi est gardé. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What you wrote is still here: keep it as the version after it, or discard it to see theirs.</source>
      <translation>Ce que vous avez écrit est toujours là : gardez-le comme version suivante, ou abandonnez-le pour voir l’autre.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>What {who} signed under number {number}</source>
      <translation>Signature numéro {number} ({who})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>What “{column}” is read as</source>
      <translation>Comment « {column} » est lue</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>When it has to be done</source>
      <translation>Quand cela doit être fait</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>When it was said</source>
      <translation>Quand cela a été dit</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>When it was said:</source>
      <translation>Quand cela a été dit :</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Where</source>
      <comment>where files go</comment>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Where it appeared</source>
      <translation>Où il est paru</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Where it was said</source>
      <translation>Où cela a été dit</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Where it was said:</source>
      <translation>Où cela a été dit :</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Whether a point or a comma is decimal, and whose words amounts have</source>
      <translation>Si le point ou la virgule est décimal, et dans quels mots se lisent les montants</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Which claims</source>
      <translation>Quelles affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Who said it</source>
      <translation>Qui l’a dit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Who said it there</source>
      <translation>Qui l’y a dit</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Who said it:</source>
      <translation>Qui l’a dit :</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Who to ask: name, office, phone, mail</source>
      <translation>Qui interroger : nom, fonction, téléphone, courriel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Who wrote it</source>
      <translation>Qui l’a écrit</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/source_acts.py" />
      <source>Whoever is asked here is no source yet: there is no history.</source>
      <translation>La personne interrogée ici n’est pas encore une source : il n’y a pas d’historique.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Whole words only (Alt+W)</source>
      <translation>Mots entiers seulement (Alt+W)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask what, until when, with attempts and contact details. For the desk: page and Markdown.</source>
      <comment>format</comment>
      <translation>Qui interroger, sur quoi, jusqu’à quand, avec tentatives et coordonnées. Pour le desk : page web et Markdown.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask, the first deadline first</source>
      <comment>format</comment>
      <translation>Qui interroger, la première échéance en tête</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Whoppers.</source>
      <comment>rating</comment>
      <translation>Des énormités.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why does the check no longer hold?</source>
      <translation>Pourquoi la vérification ne tient-elle plus ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why is it opened again?</source>
      <translation>Pourquoi la rouvrir ?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Why it does not matter here; Enter</source>
      <translation>Pourquoi cela n’importe pas ici ; Entrée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Why it matched</source>
      <translation>Raisons du rapprochement</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched is not known</source>
      <translation>Les raisons du rapprochement ne sont pas connues</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched: {shares}, together {total}</source>
      <translation>Raisons du rapprochement : {shares}, au total {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Why it may change</source>
      <translation>Pourquoi cela peut changer</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With a primary source</source>
      <translation>Avec une source primaire</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With context</source>
      <translation>Avec contexte</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Withdraw check</source>
      <translation>Retirer la vérification</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Withdraw check…</source>
      <translation>Retirer la vérification…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Withdrawn by {person}, {time}</source>
      <translation>Retirée par {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Withdrawn: the check is Void now.</source>
      <translation>Retirée : la vérification est désormais nulle.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Within ±</source>
      <translation>À ± près</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Without a rating, and so without a verdict: {count}.</source>
      <translation>Sans évaluation, donc sans verdict : {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Without it they leave the desk as Source A, Source B, …</source>
      <translation>Sinon elles quittent le desk sous les noms Source A, Source B, …</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/docx.py" />
      <location filename="claimtracker/exchange/readers/refused.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Word document</source>
      <translation>Document Word</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Word, OpenDocument, rich text</source>
      <translation>Word, OpenDocument, RTF</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Word, OpenDocument, rich text, PDF, saved web pages, mail, Markdown, subtitles, plain text. Nothing is stored before you say Import.</source>
      <translation>Word, OpenDocument, RTF, PDF, pages web enregistrées, courriel, Markdown, sous-titres, texte brut. Rien n’est enregistré tant que vous n’avez pas choisi Importer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>WordPerfect document</source>
      <translation>document WordPerfect</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Words with letters of two alphabets, which may pose as others: {listed}, in {places}.</source>
      <translation>Mots mêlant deux alphabets, qui peuvent se faire passer pour d’autres : {listed} ({places}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Work</source>
      <translation>Travail</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work it out</source>
      <translation>Calculer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Work on: this does not hold you up.</source>
      <translation>Continuez à travailler : ceci ne vous retient pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work out the claimed figure (=)</source>
      <translation>Calculer le chiffre avancé (=)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Work out the figure</source>
      <translation>Calculer le chiffre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Works out to {said}.</source>
      <translation>Le calcul donne {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Worst fifth</source>
      <translation>Pire cinquième</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Worth a look</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Worth a look: {statement}: {faults}.</source>
      <translation>À regarder : {statement} : {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Worth checking: {reasons}.</source>
      <translation>À vérifier : {reasons}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Worth checking: {reasons}. A claim, X nothing to check.</source>
      <translation>À vérifier : {reasons}. A affirmation, X rien à vérifier.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write 1250, not 1,250.</source>
      <translation>Écrivez 1250, et non 1,250.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write a number with its unit.</source>
      <translation>Écrivez un nombre avec son unité.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write a shorter one.</source>
      <translation>Écrivez-en un plus court.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Write a unit such as percent, euros or km/h.</source>
      <translation>Écrivez une unité comme %, euros ou km/h.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Write a word or a number.</source>
      <translation>Écrivez un mot ou un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write abs(value).</source>
      <translation>Écrivez abs(valeur).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write all this in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>Tout écrire en une seule étape, que l’on peut annuler (Ctrl+Entrée)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write change(old, new).</source>
      <translation>Écrivez change(ancien, nouveau).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>Write checker:"your name" instead.</source>
      <translation>Écrivez plutôt checker:"votre nom".</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Write finding</source>
      <translation>Écrire le constat</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>Écrivez-la sous la forme 2026-10-16, 2026-10 ou 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>Write it as 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today or week.</source>
      <translation>Écrivez-la sous la forme 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today ou week.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as 4.2 million euros.</source>
      <translation>Écrivez-le sous la forme 4,2 millions d’euros.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as {example}.</source>
      <translation>Écrivez-le sous la forme {example}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Write it in the same unit, or as 2 %.</source>
      <translation>Écrivez-la dans la même unité, ou sous la forme 2 %.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write it right after the colon.</source>
      <translation>Écrivez-le juste après les deux-points.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Write it, or put the record into the bin.</source>
      <translation>Écrivez-le, ou mettez la fiche à la corbeille.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write it, or remove the rating.</source>
      <translation>Écrivez-le, ou retirez l’évaluation.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Write name = value.</source>
      <translation>Écrivez nom = valeur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Write nothing</source>
      <translation>Ne rien écrire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write nothing (Esc)</source>
      <translation>Ne rien écrire (Échap)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>Write one of them.</source>
      <translation>Écrivez l’un des deux.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write one that the desk will recognise.</source>
      <translation>Écrivez-en un que le desk reconnaîtra.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write one with the names, or take a template.</source>
      <translation>Écrivez-en une avec les noms, ou prenez un modèle.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Write one, or several with commas between.</source>
      <translation>Écrivez-en une, ou plusieurs séparées par des virgules.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write one, such as 4.2 million euros.</source>
      <translation>Écrivez-en un, par exemple 4,2 millions d’euros.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Write page or table beside a source, or work it out with =.</source>
      <translation>Indiquez page ou tableau à côté d’une source, ou faites le calcul avec =.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write postgresql://name@server/database.</source>
      <translation>Écrivez postgresql://nom@serveur/base.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write round(value, 1).</source>
      <translation>Écrivez round(valeur, 1).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something after it.</source>
      <translation>Écrivez quelque chose après.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something before it.</source>
      <translation>Écrivez quelque chose avant.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Write the files (Enter)</source>
      <translation>Écrire les fichiers (Entrée)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write what it shows, such as “Mayor, unchecked”.</source>
      <translation>Écrivez ce qu’elle montre, par exemple « Maire, à vérifier ».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write what the checker should look at.</source>
      <translation>Écrivez ce que le vérificateur doit regarder.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Write what you found, in a few words.</source>
      <translation>Écrivez ce que vous avez trouvé, en quelques mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why it no longer holds.</source>
      <translation>Écrivez pourquoi elle ne tient plus.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Write why.</source>
      <translation>Écrivez pourquoi.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why: it stays in the history.</source>
      <translation>Écrivez pourquoi : cela reste dans l’historique.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write words with letters or digits.</source>
      <translation>Écrivez des mots avec des lettres ou des chiffres.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write “%40” in its place.</source>
      <translation>Écrivez « %40 » à sa place.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8</source>
      <translation>Écrit une marque d’ordre des octets, à laquelle Excel reconnaît que le fichier est en UTF-8</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8.</source>
      <translation>Écrit une marque d’ordre des octets, à laquelle Excel reconnaît que le fichier est en UTF-8.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Writing {done} of {count} claims…</source>
      <translation>
        <numerusform>Écriture : {done} affirmation sur {count}…</numerusform>
        <numerusform>Écriture : {done} affirmations sur {count}…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong attribution</source>
      <translation>Mauvaise attribution</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong date</source>
      <translation>Date erronée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong name</source>
      <translation>Nom erroné</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong number</source>
      <translation>Chiffre erroné</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong place</source>
      <translation>Lieu erroné</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>You can go on. If it happens again, copy the details and report them.</source>
      <translation>Vous pouvez continuer. Si cela se reproduit, copiez les détails et signalez-les.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>You can stop at any claim, and keep what is in or leave the desk as it was.</source>
      <translation>Vous pouvez arrêter à tout moment, et garder ce qui est entré ou laisser le desk comme il était.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>You gave this verdict yourself; a second reader is another person.</source>
      <translation>Vous avez donné ce verdict vous-même ; le second lecteur est une autre personne.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>You may not open “{name}”: permission is denied.</source>
      <translation>Vous ne pouvez pas ouvrir « {name} » : accès refusé.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <location filename="preferences" />
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Your name in the history</source>
      <translation>Votre nom dans l’historique</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Your name…</source>
      <translation>Votre nom…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Yours</source>
      <translation>Le vôtre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Yours. A second reader, somebody else than you, accepts or returns it.</source>
      <translation>Le vôtre. Un second lecteur, quelqu’un d’autre que vous, l’accepte ou le renvoie.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>ZIP archive</source>
      <translation>Archive ZIP</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a PDF</source>
      <translation>un PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a cause</source>
      <translation>une cause</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a comparison</source>
      <translation>une comparaison</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a compressed file</source>
      <translation>un fichier compressé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a database</source>
      <translation>une base de données</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a date</source>
      <translation>une date</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a date differs</source>
      <translation>une date diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a law or vote</source>
      <translation>une loi ou un vote</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a name</source>
      <translation>un nom</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a name differs</source>
      <translation>un nom diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>a name or a colon is missing</source>
      <translation>il manque un nom ou un deux-points</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a number differs</source>
      <translation>un chiffre diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>a part of the formula</source>
      <translation>une partie de la formule</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a percentage</source>
      <translation>un pourcentage</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture or a recording</source>
      <translation>une image ou un enregistrement</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a place</source>
      <translation>un lieu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a place differs</source>
      <translation>un lieu diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>a published check</source>
      <translation>vérification publiée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>a quote</source>
      <translation>une citation</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rank</source>
      <translation>un rang</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a recording</source>
      <translation>un enregistrement</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a rich text (RTF) file</source>
      <translation>un fichier RTF</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rise or fall</source>
      <translation>une hausse ou une baisse</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a share or multiple</source>
      <translation>une part ou un multiple</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>a source</source>
      <translation>une source</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a source that takes this stance</source>
      <translation>une source qui a cette position</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a superlative</source>
      <translation>un superlatif</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a tag it has</source>
      <translation>une étiquette qu’elle porte</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a time</source>
      <translation>un moment</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a unit differs</source>
      <translation>une unité diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a zipped file such as a Word or OpenDocument text</source>
      <translation>un fichier zip, comme un texte Word ou OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>abs() needs one value.</source>
      <translation>abs() demande une valeur.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>accepted</source>
      <translation>accepté</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>accessed on</source>
      <translation>consulté le</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>add tags</source>
      <translation>ajouter des étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/word_diff.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address it was fetched from</source>
      <translation>adresse d’où elle a été chargée</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address of the page</source>
      <translation>adresse de la page</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>after an image label</source>
      <translation>après un repère d’image</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>aliases</source>
      <translation>autres formulations</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>all</source>
      <translation>tout</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>ambiguous</source>
      <translation>ambigu</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>an amount of money</source>
      <translation>une somme d’argent</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>an old Word or Excel file</source>
      <translation>un ancien fichier Word ou Excel</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>and {count} more</source>
      <translation>
        <numerusform>et {count} autre</numerusform>
        <numerusform>et {count} autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/services/due_articles.py" />
      <source>and {count} more articles</source>
      <translation>
        <numerusform>et {count} autre article</numerusform>
        <numerusform>et {count} autres articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more checkers</source>
      <translation>
        <numerusform>et {count} autre vérificateur</numerusform>
        <numerusform>et {count} autres vérificateurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more kinds of error</source>
      <translation>
        <numerusform>et {count} autre type d’erreur</numerusform>
        <numerusform>et {count} autres types d’erreur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more outlets</source>
      <translation>
        <numerusform>et {count} autre média</numerusform>
        <numerusform>et {count} autres médias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more people</source>
      <translation>
        <numerusform>et {count} autre personne</numerusform>
        <numerusform>et {count} autres personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more sections</source>
      <translation>
        <numerusform>et {count} autre rubrique</numerusform>
        <numerusform>et {count} autres rubriques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more speakers</source>
      <translation>
        <numerusform>et {count} autre locuteur</numerusform>
        <numerusform>et {count} autres locuteurs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another date</source>
      <translation>une autre date</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another name</source>
      <translation>un autre nom</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another number</source>
      <translation>un autre chiffre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another place</source>
      <translation>un autre lieu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another unit</source>
      <translation>une autre unité</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another word</source>
      <translation>un autre mot</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>answer by {day}</source>
      <translation>réponse avant : {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>archive</source>
      <translation>archive</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>archived</source>
      <translation>archivé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>archived URL</source>
      <translation>URL archivée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>article</source>
      <translation>article</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>article imported: “{title}”</source>
      <translation>article importé : « {title} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>as written</source>
      <translation>texte d’origine</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/domain/sources.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>asked</source>
      <translation>sollicité</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>asked, no answer yet</source>
      <translation>sollicité, sans réponse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>at least {count} more follow at the next scan</source>
      <translation>au moins {count} autres suivent à la prochaine analyse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>attribution</source>
      <translation>attribution</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>author</source>
      <translation>auteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>back to here…</source>
      <translation>revenir ici…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>bars</source>
      <translation>barres</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>bin</source>
      <translation>corbeille</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>body</source>
      <translation>corps</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>book</source>
      <translation>livre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>byline</source>
      <translation>signature</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>calculation</source>
      <translation>calcul</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>calls</source>
      <translation>appels</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>cannot be seen</source>
      <translation>ne se voit pas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>caption</source>
      <translation>légende</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>carried into the next draft: “{quote}”</source>
      <translation>passé dans la version suivante : « {quote} »</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>certificates for that</source>
      <translation>certificats pour cela</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>change decision</source>
      <translation>décision sur le changement</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>change(old, new) needs two values.</source>
      <translation>change(ancien, nouveau) demande deux valeurs.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>changes of the schema</source>
      <translation>changements du schéma</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>character {place}</source>
      <translation>caractère {place}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>check</source>
      <translation>vérification</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>checked</source>
      <translation>vérifiée</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>checked on {day}</source>
      <translation>vérifié le {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked {day}</source>
      <translation>vérifiée le {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked, day unknown</source>
      <translation>vérifiée, jour inconnu</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>checker</source>
      <translation>vérificateur</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>choice</source>
      <translation>choix</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>claim</source>
      <translation>affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>claim made: “{statement}”</source>
      <translation>affirmation créée : « {statement} »</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>claim sheet</source>
      <translation>relevé d’affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>claimreview</source>
      <translation>claimreview</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>claims</source>
      <translation>affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>claims compared</source>
      <translation>affirmations comparées</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>column {number} (no name)</source>
      <translation>colonne {number} (sans nom)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>columns</source>
      <translation>colonnes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>comparing texts</source>
      <translation>comparaison des textes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>comparison</source>
      <translation>comparaison</translation>
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
      <translation>confidentielle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>confidential alone</source>
      <translation>confidentielle seule</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact</source>
      <translation>contact</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact noted: {status}</source>
      <translation>contact noté : {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact on</source>
      <translation>contact le</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact status</source>
      <translation>suite du contact</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact taken back: {status}</source>
      <translation>contact annulé : {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>context</source>
      <translation>contexte</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>counting</source>
      <translation>calcul numérique</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>csv</source>
      <translation>csv</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>cubic metre</source>
      <comment>per one unit</comment>
      <translation>mètre cube</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>cubic metres</source>
      <comment>unit</comment>
      <translation>mètres cubes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>cut</source>
      <translation>coupé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>cut: {words};</source>
      <translation>coupé : {words} ;</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>dataset</source>
      <translation>données</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>dateline</source>
      <translation>lieu et date</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>day</source>
      <comment>per one unit</comment>
      <translation>jour</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>day/month/year</source>
      <translation>jour/mois/année</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>days</source>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>days</source>
      <comment>unit</comment>
      <translation>jours</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decided: {kind}</source>
      <translation>décidé : {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>decision</source>
      <translation>décision</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decision taken back: {kind}</source>
      <translation>décision annulée : {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>declined</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>different</source>
      <translation>différente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>differs</source>
      <translation>diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>differs in {kinds}</source>
      <translation>écart ({kinds})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>direction</source>
      <translation>sens d’écriture</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>document</source>
      <translation>document</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/office_properties.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>document properties</source>
      <translation>propriétés du document</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>document properties, file made</source>
      <translation>propriétés du document, création du fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>document properties, last changed</source>
      <translation>propriétés du document, dernière modification</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/memo.html" />
      <source>draft {number}</source>
      <translation>v. {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>draft {number} came in</source>
      <translation>version {number} arrivée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>due</source>
      <translation>échéance</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today</source>
      <translation>à rendre aujourd’hui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today {time}</source>
      <translation>à rendre aujourd’hui {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>due {day}</source>
      <translation>échéance : {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>empty line</source>
      <translation>ligne vide</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>encodings</source>
      <translation>encodages</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>endnote</source>
      <translation>note de fin</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>euro</source>
      <comment>per one unit</comment>
      <translation>euro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>euros</source>
      <comment>unit</comment>
      <translation>euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>exact</source>
      <translation>exact</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>expert</source>
      <translation>expert</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>explanation</source>
      <translation>explication</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>fact-check feed</source>
      <translation>flux de vérifications</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>false</source>
      <translation>faux</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>fetching a page when asked to</source>
      <translation>chargement d’une page à la demande</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>file</source>
      <translation>fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file attached: {name}</source>
      <translation>fichier joint : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>file made</source>
      <translation>création du fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file removed: {name}</source>
      <translation>fichier retiré : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>finding</source>
      <translation>constat</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>first line</source>
      <translation>première ligne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>folded</source>
      <translation>replié</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>folders of the system</source>
      <translation>dossiers du système</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>font</source>
      <translation>police</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>footnote</source>
      <translation>note de bas de page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data</source>
      <translation>d’après les données de la page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data, last changed</source>
      <translation>d’après les données de la page, dernière modification</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the {where}</source>
      <translation>d’après : {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/markdown.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>front matter</source>
      <translation>en-tête YAML</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>furniture</source>
      <translation>habillage</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>gives context</source>
      <translation>donne du contexte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>harm</source>
      <translation>préjudice</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>has</source>
      <translation>contient</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline</source>
      <translation>titre</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline, after an image label</source>
      <translation>titre, après un repère d’image</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>high</source>
      <translation>haute</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>highlight</source>
      <translation>surlignage</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight accepted</source>
      <translation>surlignage accepté</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight made: “{quote}”</source>
      <translation>surlignage ajouté : « {quote} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight moved to the same words elsewhere</source>
      <translation>surlignage déplacé sur les mêmes mots ailleurs</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight removed: “{quote}”</source>
      <translation>surlignage retiré : « {quote} »</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>history</source>
      <translation>histoire</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how far the work is</source>
      <translation>l’avancement du travail</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>how many</source>
      <translation>combien</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how soon it is wanted</source>
      <translation>son degré d’urgence</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>html</source>
      <translation>html</translation>
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
      <translation>icônes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>image</source>
      <translation>image</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>imported from {origin}</source>
      <translation>importé : {origin}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>in progress</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>interview</source>
      <translation>entretien</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>is</source>
      <translation>est</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a login</source>
      <translation>il demande une connexion</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a payment</source>
      <translation>il demande un paiement</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it breaks off there</source>
      <translation>il s’interrompt là</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not answer</source>
      <translation>il ne répond pas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not let programs in</source>
      <translation>il ne laisse pas entrer les programmes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of a list</source>
      <translation>il finit au milieu d’une liste</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of an object</source>
      <translation>il finit au milieu d’un objet</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it has a fault</source>
      <translation>il a une erreur</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it has no statement</source>
      <translation>sans énoncé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it has no verdict yet</source>
      <translation>pas encore de verdict</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it holds a name or password, which would be sent along</source>
      <translation>elle contient un nom ou un mot de passe, qui serait envoyé avec</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it is larger than {most} MB</source>
      <translation>elle dépasse {most} Mo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it is nested too deeply</source>
      <translation>il est trop imbriqué</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is no address of a web page: those begin with http:// or https://</source>
      <translation>ce n’est pas l’adresse d’une page web : celles-ci commencent par http:// ou https://</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is not written as a web address is</source>
      <translation>elle n’est pas écrite comme une adresse web</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it leads on to nowhere</source>
      <translation>elle ne mène nulle part</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it led on more than {most} times</source>
      <translation>elle a renvoyé ailleurs plus de {most} fois</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it says that it was asked too often</source>
      <translation>il dit avoir été trop souvent sollicité</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it sent no page</source>
      <translation>il n’a pas envoyé de page</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it stands in a draft before publication alone</source>
      <translation>elle ne figure que dans un texte avant publication</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it took over {seconds} seconds</source>
      <translation>cela a pris plus de {seconds} secondes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it was checked before publication</source>
      <translation>vérifiée avant publication</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it was said on the day of its check: is that the day it was said?</source>
      <translation>dit le jour même de sa vérification : est-ce bien le jour où cela a été dit ?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>item {number}</source>
      <translation>élément {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>its certificate is not valid, so who answers is not sure</source>
      <translation>son certificat n’est pas valide, on ne sait donc pas qui répond</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its check was withdrawn</source>
      <translation>sa vérification a été retirée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its claim_id in a claim sheet</source>
      <translation>son claim_id dans un relevé d’affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>its evidence</source>
      <translation>ses preuves</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its language, such as en</source>
      <translation>sa langue, par exemple fr</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its number lies outside its scale</source>
      <translation>son numéro est hors de son échelle</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>its rounding (± {step})</source>
      <translation>son arrondi (± {step})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its scale does not run from a worst number of at least 1 to a better one</source>
      <translation>son échelle ne va pas d’un pire numéro d’au moins 1 à un meilleur</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its second reader</source>
      <translation>son second lecteur</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its statement has {count} characters; search engines show {shown}</source>
      <translation>son énoncé compte {count} caractères ; les moteurs de recherche en montrent {shown}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>its tables</source>
      <translation>ses tableaux</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its verdict</source>
      <translation>son verdict</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its verdict is on a scale for drafts, which is never published</source>
      <translation>son verdict est sur une échelle d’avant publication, qui n’est jamais publiée</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>joined with another claim</source>
      <translation>fusionnée avec une autre affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>just now</source>
      <translation>à l’instant</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/words.html" />
      <source>kept copy</source>
      <translation>copie conservée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilogram</source>
      <comment>per one unit</comment>
      <translation>kilogramme</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilograms</source>
      <comment>unit</comment>
      <translation>kilogrammes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>last changed</source>
      <translation>dernière modification</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>law or court</source>
      <translation>loi ou justice</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>legal</source>
      <translation>juridique</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line marked as author</source>
      <translation>ligne marquée comme auteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line on the page</source>
      <translation>ligne de la page</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>line {number}</source>
      <translation>ligne {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>list</source>
      <translation>liste</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litre</source>
      <comment>per one unit</comment>
      <translation>litre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litres</source>
      <comment>unit</comment>
      <translation>litres</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>look</source>
      <translation>à regarder</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>look at the marked words</source>
      <translation>regardez les mots marqués</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>lost</source>
      <translation>perdu</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>low</source>
      <translation>basse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>ltr</source>
      <translation>de gauche à droite</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>mail</source>
      <translation>courriel</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>mail header</source>
      <translation>en-tête du courriel</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>memo</source>
      <translation>mémo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>message of Outlook</source>
      <translation>message d’Outlook</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metre</source>
      <comment>per one unit</comment>
      <translation>mètre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metres</source>
      <comment>unit</comment>
      <translation>mètres</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>mistake</source>
      <translation>erreur</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>mixed</source>
      <translation>mitigé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>mixes letters of two alphabets</source>
      <translation>mêle les lettres de deux alphabets</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>mode</source>
      <translation>mode</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>month</source>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>month</source>
      <comment>per one unit</comment>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>month/day/year</source>
      <translation>mois/jour/année</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>months</source>
      <comment>unit</comment>
      <translation>mois</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>moved</source>
      <translation>déplacé</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>moved in the next draft: “{quote}”</source>
      <translation>déplacé dans la version suivante : « {quote} »</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>must</source>
      <translation>indispensable</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/find_terms.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>named</source>
      <translation>nommée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>named “{name}”</source>
      <translation>s’appelle « {name} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>nearly the same title</source>
      <translation>presque le même titre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>negation</source>
      <translation>négation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>no claim</source>
      <translation>aucune affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>no key</source>
      <translation>aucune touche</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>no longer in this draft</source>
      <translation>n’est plus dans cette version</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no negation</source>
      <translation>pas de négation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>no source</source>
      <translation>sans source</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>no such host was found, or this computer is not online</source>
      <translation>aucun hôte de ce nom, ou cet ordinateur n’est pas en ligne</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no verdict yet</source>
      <translation>pas encore de verdict</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>nobody is named who said it</source>
      <translation>il n’est pas dit qui en est l’auteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>none is marked yet</source>
      <translation>aucune n’est encore marquée</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>none yet</source>
      <translation>aucune pour l’instant</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>normal</source>
      <translation>normale</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>not found in the next draft: “{quote}”</source>
      <translation>introuvable dans la version suivante : « {quote} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>not kept here</source>
      <translation>pas conservé ici</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>not kept here: a claim sheet brought its hash alone</source>
      <translation>pas conservé ici : un relevé n’en a apporté que l’empreinte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>not started</source>
      <translation>pas commencé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>not used yet</source>
      <translation>pas encore utilisée</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note put aside ({rule}): {reason}</source>
      <translation>remarque mise de côté ({rule}) : {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note taken up again ({rule})</source>
      <translation>remarque reprise ({rule})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>notes</source>
      <translation>notes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>nothing that can be loaded</source>
      <translation>rien que l’on puisse charger</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>nothing to check</source>
      <translation>rien à vérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>now: {words};</source>
      <translation>maintenant : {words} ;</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>number</source>
      <translation>chiffre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>number not shown</source>
      <translation>chiffre non étayé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>observation</source>
      <translation>observation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>off</source>
      <translation>hors tolérance</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>on {count} claims</source>
      <translation>
        <numerusform>sur {count} affirmation</numerusform>
        <numerusform>sur {count} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>on {scale}</source>
      <comment>a rating scale</comment>
      <translation>sur {scale}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>once</source>
      <translation>une fois</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>once around</source>
      <translation>retour au début</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>one of them says no</source>
      <translation>l’une des deux dit non</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>one of {count} claims that look alike</source>
      <translation>l’une de {count} affirmations qui se ressemblent</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>one value is longer than 8 million characters</source>
      <translation>une valeur dépasse 8 millions de caractères</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>one with “{group}”</source>
      <translation>va avec « {group} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>only one says “not”</source>
      <translation>une seule est à la forme négative</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>only pages at http:// and https:// addresses are fetched</source>
      <translation>seules les pages aux adresses http:// et https:// sont chargées</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>only secondary</source>
      <translation>secondaires seules</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/verdicts.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>open</source>
      <translation>à traiter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>open</source>
      <comment>not folded</comment>
      <translation>déplié</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>open questions</source>
      <translation>questions ouvertes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>opinion</source>
      <translation>opinion</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>opposite</source>
      <translation>contraire</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>order</source>
      <translation>ordre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>other speaker</source>
      <translation>autre locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording added: “{text}”</source>
      <translation>autre formulation ajoutée : « {text} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording removed: “{text}”</source>
      <translation>autre formulation retirée : « {text} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>others {count}</source>
      <translation>autres {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>outlet</source>
      <translation>média</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page footer</source>
      <translation>pied de page</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page saved</source>
      <translation>enregistrement de la page</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>page saved, last changed</source>
      <translation>enregistrement de la page, dernière modification</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>pairs weighed</source>
      <translation>paires évaluées</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>paragraph {number}</source>
      <translation>paragraphe {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>partly</source>
      <translation>en partie</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>partly bears it out</source>
      <translation>confirme en partie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_queue.py" />
      <source>pasted text</source>
      <translation>texte collé</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>patterns</source>
      <translation>motifs</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>pdf</source>
      <translation>pdf</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>people</source>
      <comment>unit</comment>
      <translation>personnes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>person</source>
      <comment>per one unit</comment>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>picture</source>
      <translation>image</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>place in the next draft unsure: “{quote}”</source>
      <translation>endroit incertain dans la version suivante : « {quote} »</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>plain numbers</source>
      <translation>nombres simples</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>plain text</source>
      <translation>texte brut</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pound</source>
      <comment>per one unit</comment>
      <translation>livre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pounds</source>
      <comment>unit</comment>
      <translation>livres</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>presentation</source>
      <translation>présentation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>press</source>
      <translation>presse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>primary</source>
      <translation>primaire</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>primary source</source>
      <translation>source primaire</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>priority</source>
      <translation>priorité</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>problem</source>
      <translation>problème</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>program or script</source>
      <translation>programme ou script</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>progress</source>
      <translation>avancement</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>proposed wording</source>
      <translation>formulation proposée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>published</source>
      <translation>publié</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>published on</source>
      <translation>publié le</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>publisher</source>
      <translation>éditeur</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>put into the bin</source>
      <translation>mise à la corbeille</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>query</source>
      <translation>question</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>quote</source>
      <translation>citation</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>re-check on</source>
      <translation>revérifier le</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as day/month</source>
      <translation>lu comme jour/mois</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as month/day</source>
      <translation>lu comme mois/jour</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>read in {seconds} s</source>
      <translation>lu en {seconds} s</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading Markdown</source>
      <translation>lecture du Markdown</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading PDF</source>
      <translation>lecture des PDF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading RTF</source>
      <translation>lecture du RTF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading pages</source>
      <translation>lecture des pages</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading workbooks</source>
      <translation>lecture des classeurs</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>reais</source>
      <comment>unit</comment>
      <translation>réaux brésiliens</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>real</source>
      <comment>per one unit</comment>
      <translation>réal brésilien</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>recheck reason</source>
      <translation>motif pour revérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/domain/sources.py" />
      <source>recording</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>refused</source>
      <translation>écarté</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>refutes</source>
      <translation>contredit</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>refutes it</source>
      <translation>contredit</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>remove tags</source>
      <translation>retirer des étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <source>reopened</source>
      <translation>rouverte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>returned</source>
      <translation>renvoyé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>review</source>
      <translation>à revoir</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>review {number} of the page</source>
      <translation>vérification {number} de la page</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>reworded</source>
      <translation>reformulé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>rich text file</source>
      <translation>fichier RTF</translation>
    </message>
    <message>
      <location filename="resources/pages/calls.html" />
      <source>right of reply</source>
      <translation>droit de réponse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>risk</source>
      <translation>risque</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>role</source>
      <translation>fonction</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>roles of paragraphs</source>
      <translation>rôles des paragraphes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>round(value, digits) needs a value and how many digits.</source>
      <translation>round(valeur, décimales) demande une valeur et un nombre de décimales.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>rtl</source>
      <translation>de droite à gauche</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>rupee</source>
      <comment>per one unit</comment>
      <translation>roupie</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>rupees</source>
      <comment>unit</comment>
      <translation>roupies</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>said on</source>
      <translation>dit le</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <source>same</source>
      <translation>identique</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>saved mail</source>
      <translation>courriel enregistré</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>says who</source>
      <translation>selon quelqu’un</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago}</source>
      <translation>analysé {ago}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago} in {seconds} s</source>
      <translation>analysé {ago} en {seconds} s</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>science</source>
      <translation>science</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>script {number}</source>
      <translation>script {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>second reader</source>
      <translation>second lecteur</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}</source>
      <translation>second lecteur : {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}, “{comment}”</source>
      <translation>second lecteur : {outcome}, « {comment} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reading taken back: {outcome}</source>
      <translation>seconde lecture annulée : {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>second_reader</source>
      <translation>second lecteur</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>section</source>
      <translation>rubrique</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>seen on</source>
      <translation>vue le</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>seen {count} times</source>
      <translation>
        <numerusform>vue {count} fois</numerusform>
        <numerusform>vue {count} fois</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>sender</source>
      <translation>expéditeur</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>sentences</source>
      <translation>phrases</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>sheet “{sheet}”, line {number}</source>
      <translation>feuille « {sheet} », ligne {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>should</source>
      <translation>souhaitable</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting added: {said}</source>
      <translation>apparition ajoutée : {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting removed: {said}</source>
      <translation>apparition retirée : {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting: {changes}</source>
      <translation>apparition : {changes}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>signed off</source>
      <translation>validée</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>site header</source>
      <translation>en-tête du site</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>social post</source>
      <translation>publication en ligne</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>somebody</source>
      <translation>quelqu’un</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something done</source>
      <translation>une action</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something measured</source>
      <translation>une mesure</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked ({stance})</source>
      <translation>source liée ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked: “{title}” ({stance})</source>
      <translation>source liée : « {title} » ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source made: “{title}”</source>
      <translation>source créée : « {title} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked ({stance})</source>
      <translation>source déliée ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked: “{title}” ({stance})</source>
      <translation>source déliée : « {title} » ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>sources</source>
      <translation>sources</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>speaker</source>
      <translation>locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>speaker not known</source>
      <translation>locuteur inconnu</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>spreadsheet</source>
      <translation>feuille de calcul</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metre</source>
      <comment>per one unit</comment>
      <translation>mètre carré</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metres</source>
      <comment>unit</comment>
      <translation>mètres carrés</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>stale</source>
      <translation>périmé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>standfirst</source>
      <translation>chapô</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>statement</source>
      <translation>énoncé</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>stems of words</source>
      <translation>racines des mots</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>stet</source>
      <translation>maintenu</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>study</source>
      <translation>étude</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>subhead</source>
      <translation>intertitre</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>subject line</source>
      <translation>objet du courriel</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>subtitles</source>
      <translation>sous-titres</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>suggested wording</source>
      <translation>formulation suggérée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>supports</source>
      <translation>confirme</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>supports it</source>
      <translation>confirme</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>table</source>
      <translation>tableau</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>table of text</source>
      <translation>tableau de texte</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag added: {name}</source>
      <translation>étiquette ajoutée : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag removed: {name}</source>
      <translation>étiquette retirée : {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>tags</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken apart from another claim</source>
      <translation>séparée d’une autre affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken back: {what}</source>
      <translation>annulé : {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken out of the bin</source>
      <translation>sortie de la corbeille</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”</source>
      <translation>repris de « {words} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”, rated {day}</source>
      <translation>repris de « {words} », évalué le {day}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>telling text from furniture</source>
      <translation>tri entre texte et habillage</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>text file</source>
      <translation>fichier texte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is missing</source>
      <translation>l’URL de la vérification publiée manque</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not on the publisher’s domain</source>
      <translation>l’URL de la vérification publiée n’est pas sur le domaine de l’éditeur</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not one that begins with http:// or https://</source>
      <translation>l’URL de la vérification publiée ne commence pas par http:// ou https://</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the article's letters</source>
      <translation>caractères de l’article</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the command line</source>
      <translation>ligne de commande</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>the desk changed since</source>
      <translation>le desk a changé depuis</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>the disk does not answer</source>
      <translation>le disque ne répond pas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the explanation</source>
      <translation>l’explication</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the file</source>
      <translation>le fichier</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the finding</source>
      <translation>le constat</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the library's tables</source>
      <translation>tables de la bibliothèque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the opposite</source>
      <translation>le contraire</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the other way round</source>
      <translation>l’inverse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the outlet of its article</source>
      <translation>le média de son article</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the page</source>
      <translation>la page</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page broke off on its way</source>
      <translation>la page s’est interrompue en route</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page it sent is empty</source>
      <translation>la page envoyée est vide</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page was taken away</source>
      <translation>la page a été retirée</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no address yet, so the domain of the check was not compared</source>
      <translation>l’éditeur n’a pas encore d’adresse, le domaine de la vérification n’a donc pas été comparé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no name yet</source>
      <translation>l’éditeur n’a pas encore de nom</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>the same claim</source>
      <translation>la même affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same page</source>
      <translation>la même page</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same title</source>
      <translation>le même titre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the section of its article</source>
      <translation>la rubrique de son article</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>the signed text</source>
      <translation>le texte signé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the speaker</source>
      <translation>le locuteur</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the statement</source>
      <translation>l’énoncé</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>the text</source>
      <translation>le texte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the verdict</source>
      <translation>le verdict</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window (Qt)</source>
      <translation>la fenêtre (Qt)</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window's letters</source>
      <translation>caractères de la fenêtre</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>there is no such page</source>
      <translation>cette page n’existe pas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>they say the opposite</source>
      <translation>elles disent le contraire</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>time on the page</source>
      <translation>heure indiquée sur la page</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>time on the page, last changed</source>
      <translation>heure indiquée sur la page, dernière modification</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>title element</source>
      <translation>élément title</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>title of the check</source>
      <translation>titre de la vérification</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>to check</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>true</source>
      <translation>vrai</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>turns the direction of writing</source>
      <translation>inverse le sens d’écriture</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>type</source>
      <translation>type</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>unanswered</source>
      <translation>contradiction non tranchée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>unchanged</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>unit</source>
      <translation>unité</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>until</source>
      <translation>jusqu’à</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>unused</source>
      <translation>inutilisée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>update</source>
      <translation>mise à jour</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>updated</source>
      <translation>modifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>urgent</source>
      <translation>urgente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>valid as of</source>
      <translation>valable au</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>variant</source>
      <translation>variante</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>verdict</source>
      <translation>verdict</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict taken back: {label}</source>
      <translation>verdict annulé : {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict: {label}</source>
      <translation>verdict : {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>video</source>
      <translation>vidéo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web archive</source>
      <translation>archive web</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/html.py" />
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web page</source>
      <translation>page web</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>web pages are not served at port {port}</source>
      <translation>aucune page web n’est servie sur le port {port}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>week</source>
      <translation>semaine</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>weight</source>
      <translation>importance</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>what</source>
      <translation>quoi</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has</source>
      <translation>ce qu’elle a</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has not</source>
      <translation>ce qu’elle n’a pas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>what it sent is no article ({what})</source>
      <translation>ce qui a été envoyé n’est pas un article ({what})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what kind of claim it is</source>
      <translation>le type d’affirmation</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>what stands there is not JSON</source>
      <translation>ce qui s’y trouve n’est pas du JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what state it is in</source>
      <translation>son état</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>what to ask</source>
      <translation>quoi demander</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it came to the desk</source>
      <translation>quand elle est arrivée sur le desk</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it is due</source>
      <translation>son échéance</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was last changed</source>
      <translation>quand elle a été modifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was said</source>
      <translation>quand cela a été dit</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when its verdict was given</source>
      <translation>quand son verdict a été donné</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when to check it again</source>
      <translation>quand la revérifier</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>where it was said</source>
      <translation>où cela a été dit</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who checks it</source>
      <translation>qui la vérifie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>who does what to whom differs</source>
      <translation>qui fait quoi à qui diffère</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who said it</source>
      <translation>qui l’a dit</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>whom</source>
      <translation>qui</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>why a mistake would be dear</source>
      <translation>pourquoi une erreur coûterait cher</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>wire copy</source>
      <translation>copie de dépêche</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>with “{label}”</source>
      <translation>avec « {label} »</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>withdrawn</source>
      <translation>retirée</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>within</source>
      <translation>dans la tolérance</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>without “{label}”</source>
      <translation>sans « {label} »</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>word</source>
      <translation>mot</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>word vectors</source>
      <translation>vecteurs de mots</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>wording changed in the next draft: “{quote}”</source>
      <translation>formulation changée dans la version suivante : « {quote} »</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of a source’s title</source>
      <translation>des mots du titre d’une source</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of its article’s title</source>
      <translation>des mots du titre de son article</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>workbook</source>
      <translation>classeur</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing Word documents</source>
      <translation>écriture des documents Word</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing pages</source>
      <translation>écriture des pages</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing workbooks</source>
      <translation>écriture des classeurs</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>xlsx</source>
      <translation>xlsx</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>year</source>
      <translation>année</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>per one unit</comment>
      <translation>yen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>unit</comment>
      <translation>yens</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>yours</source>
      <translation>à vous</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>{absent} characters that the page marks as no part of it were left out.</source>
      <translation>{absent} caractères que la page ne donne pas comme siens ont été laissés de côté.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>{accept_suggestion} makes it a claim, {say_nothing} says nothing to check.</source>
      <translation>{accept_suggestion} en fait une affirmation, {say_nothing} dit qu’il n’y a rien à vérifier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>{aside} of them read like data, not like sentences: set aside as furniture.</source>
      <translation>{aside} d’entre eux se lisent comme des données, non comme des phrases : mis de côté comme habillage.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{attempt}; answer by {day}</source>
      <translation>{attempt} ; réponse avant : {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{bar}, {kind}: {count}</source>
      <translation>{bar}, {kind} : {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>{bar}: {count}</source>
      <translation>{bar} : {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>{broken} characters could not be read as {encoding} and are shown as {replacement}.</source>
      <translation>{broken} caractères n’ont pas pu être lus en {encoding} et sont affichés {replacement}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}</source>
      <translation>{calls} pour {claims}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}, {left_out} due later left out</source>
      <translation>{calls} pour {claims}, {left_out} à échéance plus lointaine laissées de côté</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>{cause} (status {status})</source>
      <translation>{cause} (code {status})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>{chart}. {bar} ({place} of {count})</source>
      <translation>{chart}. {bar} ({place} sur {count})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{claims}: {reason}.</source>
      <translation>{claims} : {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>{claim}: open</source>
      <translation>{claim} : ouvrir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/main_window.py" />
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>{column}: {words}</source>
      <translation>{column} : {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: answer by</source>
      <translation>{contact} : réponse avant</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: day</source>
      <translation>{contact} : jour</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: note</source>
      <translation>{contact} : note</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{counts} taken from the archive.</source>
      <translation>{counts} : repris de l’archive.</translation>
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
        <numerusform>{count} est une question à l’auteur</numerusform>
        <numerusform>{count} sont des questions à l’auteur</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} are still being checked</source>
      <translation>
        <numerusform>{count} est encore en cours de vérification</numerusform>
        <numerusform>{count} sont encore en cours de vérification</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} article</numerusform>
        <numerusform>{count} articles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>{count} attachments were not read: {listed}. Save and import them on their own.</source>
      <translation>{count} pièces jointes n’ont pas été lues : {listed}. Enregistrez-les et importez-les à part.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{count} backups in {folder}.</source>
      <translation>
        <numerusform>{count} sauvegarde dans {folder}.</numerusform>
        <numerusform>{count} sauvegardes dans {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} bytes</source>
      <translation>
        <numerusform>{count} octet</numerusform>
        <numerusform>{count} octets</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>{count} bytes are not UTF-8, as the rest is; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>{count} octets ne sont pas en UTF-8 comme le reste ; lus en Windows-1252, une supposition. Vérifiez les lettres accentuées.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{count} calls</source>
      <translation>
        <numerusform>{count} appel</numerusform>
        <numerusform>{count} appels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} can stand as written</source>
      <translation>
        <numerusform>{count} peut rester telle quelle</numerusform>
        <numerusform>{count} peuvent rester telles quelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} changes</source>
      <translation>
        <numerusform>{count} changement</numerusform>
        <numerusform>{count} changements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} changes in the history</source>
      <translation>
        <numerusform>{count} changement dans l’historique</numerusform>
        <numerusform>{count} changements dans l’historique</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} checks</source>
      <translation>
        <numerusform>{count} vérification</numerusform>
        <numerusform>{count} vérifications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} checks were withdrawn</source>
      <translation>
        <numerusform>{count} vérification a été retirée</numerusform>
        <numerusform>{count} vérifications ont été retirées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} claim rows</source>
      <translation>
        <numerusform>{count} ligne d’affirmations</numerusform>
        <numerusform>{count} lignes d’affirmations</numerusform>
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
        <numerusform>{count} affirmation</numerusform>
        <numerusform>{count} affirmations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims added</source>
      <translation>
        <numerusform>{count} affirmation ajoutée</numerusform>
        <numerusform>{count} affirmations ajoutées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} claims added, {known} known already, {out} left out: {read} read in all.</source>
      <translation>
        <numerusform>{count} affirmation ajoutée, {known} déjà connues, {out} écartées : {read} lues en tout.</numerusform>
        <numerusform>{count} affirmations ajoutées, {known} déjà connues, {out} écartées : {read} lues en tout.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} claims and sentences left</source>
      <translation>
        <numerusform>{count} affirmation ou phrase à traiter</numerusform>
        <numerusform>{count} affirmations et phrases à traiter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims changed</source>
      <translation>
        <numerusform>{count} affirmation modifiée</numerusform>
        <numerusform>{count} affirmations modifiées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} claims due later are left out.</source>
      <translation>
        <numerusform>{count} affirmation à échéance plus lointaine est laissée de côté.</numerusform>
        <numerusform>{count} affirmations à échéance plus lointaine sont laissées de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} claims loaded.</source>
      <translation>
        <numerusform>{count} affirmation chargée.</numerusform>
        <numerusform>{count} affirmations chargées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} claims new or changed since</source>
      <translation>
        <numerusform>{count} affirmation nouvelle ou modifiée depuis</numerusform>
        <numerusform>{count} affirmations nouvelles ou modifiées depuis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>{count} claims put into the bin.</source>
      <translation>
        <numerusform>{count} affirmation mise à la corbeille.</numerusform>
        <numerusform>{count} affirmations mises à la corbeille.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims set to {progress}.</source>
      <translation>
        <numerusform>{count} affirmation passée à « {progress} ».</numerusform>
        <numerusform>{count} affirmations passées à « {progress} ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were. Enter opens one.</source>
      <translation>
        <numerusform>{count} affirmation est restée telle quelle. Entrée l’ouvre.</numerusform>
        <numerusform>{count} affirmations sont restées telles quelles. Entrée en ouvre une.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were; the first {listed} are listed. Enter opens one.</source>
      <translation>
        <numerusform>{count} affirmation est restée telle quelle ; les {listed} premières sont listées. Entrée en ouvre une.</numerusform>
        <numerusform>{count} affirmations sont restées telles quelles ; les {listed} premières sont listées. Entrée en ouvre une.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims taken on.</source>
      <translation>
        <numerusform>{count} affirmation prise en charge.</numerusform>
        <numerusform>{count} affirmations prises en charge.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>{count} claims were compared.</source>
      <translation>
        <numerusform>{count} affirmation a été comparée.</numerusform>
        <numerusform>{count} affirmations ont été comparées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} comments</source>
      <translation>
        <numerusform>{count} commentaire</numerusform>
        <numerusform>{count} commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{count} confidential sources are masked in it: who they are will not be known here.</source>
      <translation>
        <numerusform>{count} source confidentielle y est masquée : on ne saura pas ici de qui il s’agit.</numerusform>
        <numerusform>{count} sources confidentielles y sont masquées : on ne saura pas ici de qui il s’agit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources are masked in this archive: a desk filled from it will not know who they are. To keep them, name confidential sources.</source>
      <translation>
        <numerusform>{count} source confidentielle est masquée dans cette archive : un desk rempli à partir d’elle ne saura pas de qui il s’agit. Pour la garder, nommez les sources confidentielles.</numerusform>
        <numerusform>{count} sources confidentielles sont masquées dans cette archive : un desk rempli à partir d’elle ne saura pas de qui il s’agit. Pour les garder, nommez les sources confidentielles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources will be masked in it.</source>
      <translation>
        <numerusform>{count} source confidentielle y sera masquée.</numerusform>
        <numerusform>{count} sources confidentielles y seront masquées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} conflicts</source>
      <translation>
        <numerusform>{count} conflit</numerusform>
        <numerusform>{count} conflits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} conflicts: both sides changed the same field.</source>
      <translation>
        <numerusform>{count} conflit : les deux côtés ont modifié le même champ.</numerusform>
        <numerusform>{count} conflits : les deux côtés ont modifié le même champ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} could not be read</source>
      <translation>
        <numerusform>{count} illisible</numerusform>
        <numerusform>{count} illisibles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <source>{count} dates were found: {listed}{more}. Choose when it was published.</source>
      <translation>{count} dates ont été trouvées : {listed}{more}. Choisissez quand il a été publié.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>{count} dates: choose</source>
      <translation>
        <numerusform>{count} date : choisir</numerusform>
        <numerusform>{count} dates : choisir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} days ago</source>
      <translation>
        <numerusform>il y a {count} jour</numerusform>
        <numerusform>il y a {count} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions since the last fit.</source>
      <translation>
        <numerusform>{count} décision depuis le dernier ajustement.</numerusform>
        <numerusform>{count} décisions depuis le dernier ajustement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions to learn from.</source>
      <translation>
        <numerusform>{count} décision dont apprendre.</numerusform>
        <numerusform>{count} décisions dont apprendre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} drafts</source>
      <translation>
        <numerusform>{count} version</numerusform>
        <numerusform>{count} versions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="resources/pages/calls.html" />
      <source>{count} due later left out</source>
      <translation>
        <numerusform>{count} à échéance plus lointaine laissée de côté</numerusform>
        <numerusform>{count} à échéance plus lointaine laissées de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>{count} earlier verdicts</source>
      <translation>
        <numerusform>{count} verdict antérieur</numerusform>
        <numerusform>{count} verdicts antérieurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} endnotes</source>
      <translation>
        <numerusform>{count} note de fin</numerusform>
        <numerusform>{count} notes de fin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} entrée</numerusform>
        <numerusform>{count} entrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} evidence rows</source>
      <translation>
        <numerusform>{count} ligne de preuves</numerusform>
        <numerusform>{count} lignes de preuves</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} files</source>
      <translation>
        <numerusform>{count} fichier</numerusform>
        <numerusform>{count} fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>{count} files hold claims and no article: they are looked at here.</source>
      <translation>
        <numerusform>{count} fichier contient des affirmations et aucun article : il est examiné ici.</numerusform>
        <numerusform>{count} fichiers contiennent des affirmations et aucun article : ils sont examinés ici.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} files of other kinds</source>
      <translation>
        <numerusform>{count} fichier d’un autre type</numerusform>
        <numerusform>{count} fichiers d’autres types</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>{count} files would be replaced</source>
      <translation>
        <numerusform>{count} fichier serait remplacé</numerusform>
        <numerusform>{count} fichiers seraient remplacés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} files: {kinds}</source>
      <translation>
        <numerusform>{count} fichier : {kinds}</numerusform>
        <numerusform>{count} fichiers : {kinds}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} files: {told}</source>
      <translation>
        <numerusform>{count} fichier : {told}</numerusform>
        <numerusform>{count} fichiers : {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} footnotes</source>
      <translation>
        <numerusform>{count} note de bas de page</numerusform>
        <numerusform>{count} notes de bas de page</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} hours ago</source>
      <translation>
        <numerusform>il y a {count} heure</numerusform>
        <numerusform>il y a {count} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} imported</source>
      <translation>
        <numerusform>{count} importé</numerusform>
        <numerusform>{count} importés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{count} in furniture set aside</source>
      <translation>
        <numerusform>{count} dans l’habillage mis de côté</numerusform>
        <numerusform>{count} dans l’habillage mis de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} kept</source>
      <translation>
        <numerusform>{count} gardée</numerusform>
        <numerusform>{count} gardées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{count} known by number only</source>
      <translation>
        <numerusform>{count} connue par le seul nombre</numerusform>
        <numerusform>{count} connues par le seul nombre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} left out</source>
      <translation>
        <numerusform>{count} écarté</numerusform>
        <numerusform>{count} écartés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>{count} lines are shown again beside the next: read once, and furniture where they repeat.</source>
      <translation>
        <numerusform>{count} ligne est affichée de nouveau à côté de la suivante : lue une fois, et habillage là où elle se répète.</numerusform>
        <numerusform>{count} lignes sont affichées de nouveau à côté de la suivante : lues une fois, et habillage là où elles se répètent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture in grey</source>
      <translation>
        <numerusform>{count} ligne d’habillage en gris</numerusform>
        <numerusform>{count} lignes d’habillage en gris</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture set aside</source>
      <translation>
        <numerusform>{count} ligne d’habillage</numerusform>
        <numerusform>{count} lignes d’habillage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} links changed</source>
      <translation>
        <numerusform>{count} lien modifié</numerusform>
        <numerusform>{count} liens modifiés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} links to sources</source>
      <translation>
        <numerusform>{count} lien vers une source</numerusform>
        <numerusform>{count} liens vers des sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} lost</source>
      <translation>
        <numerusform>{count} perdue</numerusform>
        <numerusform>{count} perdues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} minutes ago</source>
      <translation>
        <numerusform>il y a {count} minute</numerusform>
        <numerusform>il y a {count} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>{count} more</source>
      <translation>
        <numerusform>{count} autre</numerusform>
        <numerusform>{count} autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>{count} more dates: show the next</source>
      <translation>
        <numerusform>{count} autre date : montrer la suivante</numerusform>
        <numerusform>{count} autres dates : montrer la suivante</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>{count} more files in this folder were not read. Drop them on their own.</source>
      <translation>
        <numerusform>{count} autre fichier de ce dossier n’a pas été lu. Déposez-le à part.</numerusform>
        <numerusform>{count} autres fichiers de ce dossier n’ont pas été lus. Déposez-les à part.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>{count} more passages appear twice: kept all.</source>
      <translation>
        <numerusform>{count} autre passage apparaît deux fois : tout est gardé.</numerusform>
        <numerusform>{count} autres passages apparaissent deux fois : tout est gardé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>{count} more…</source>
      <translation>
        <numerusform>{count} autre…</numerusform>
        <numerusform>{count} autres…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} moved</source>
      <translation>
        <numerusform>{count} déplacée</numerusform>
        <numerusform>{count} déplacées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} must change</source>
      <translation>
        <numerusform>{count} est à changer</numerusform>
        <numerusform>{count} sont à changer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} nouvelle</numerusform>
        <numerusform>{count} nouvelles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} new sentences</source>
      <translation>
        <numerusform>{count} nouvelle phrase</numerusform>
        <numerusform>{count} nouvelles phrases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} not: {why}</source>
      <translation>
        <numerusform>{count} non : {why}</numerusform>
        <numerusform>{count} non : {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>{count} notes put aside</source>
      <translation>
        <numerusform>{count} remarque mise de côté</numerusform>
        <numerusform>{count} remarques mises de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>{count} notes taken up.</source>
      <translation>
        <numerusform>{count} note reprise.</numerusform>
        <numerusform>{count} notes reprises.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/note_spans.py" />
      <source>{count} of {all} notes of the writer were not taken in: they hang on no words, or are too many.</source>
      <translation>{count} des {all} notes du rédacteur n’ont pas été reprises : elles ne tiennent à aucun mot, ou sont trop nombreuses.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>{count} of {all} similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>{count} des {all} affirmations semblables ont été évaluées {ratings} ; « {now} » s’en écarte.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>{count} off their scale are left out</source>
      <translation>
        <numerusform>{count} hors échelle est laissée de côté</numerusform>
        <numerusform>{count} hors échelle sont laissées de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} open. C claim, O opinion, X nothing to check.</source>
      <translation>
        <numerusform>{count} à traiter. C affirmation, O opinion, X rien à vérifier.</numerusform>
        <numerusform>{count} à traiter. C affirmation, O opinion, X rien à vérifier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} pages</source>
      <translation>
        <numerusform>{count} page</numerusform>
        <numerusform>{count} pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs in {claims}</source>
      <translation>
        <numerusform>{count} paire sur {claims}</numerusform>
        <numerusform>{count} paires sur {claims}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs left.</source>
      <translation>
        <numerusform>Reste {count} paire.</numerusform>
        <numerusform>Restent {count} paires.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages added</source>
      <translation>
        <numerusform>{count} passage ajouté</numerusform>
        <numerusform>{count} passages ajoutés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages cut</source>
      <translation>
        <numerusform>{count} passage coupé</numerusform>
        <numerusform>{count} passages coupés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>{count} places</source>
      <translation>
        <numerusform>{count} endroit</numerusform>
        <numerusform>{count} endroits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} problems</source>
      <translation>
        <numerusform>{count} problème</numerusform>
        <numerusform>{count} problèmes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} questions to ask</source>
      <translation>
        <numerusform>{count} question à poser</numerusform>
        <numerusform>{count} questions à poser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>{count} ratings</source>
      <translation>
        <numerusform>{count} évaluation</numerusform>
        <numerusform>{count} évaluations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>{count} records</source>
      <translation>
        <numerusform>{count} élément</numerusform>
        <numerusform>{count} éléments</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>{count} records are back.</source>
      <translation>
        <numerusform>{count} élément est de retour.</numerusform>
        <numerusform>{count} éléments sont de retour.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records are gone for good.</source>
      <translation>
        <numerusform>{count} élément est supprimé définitivement.</numerusform>
        <numerusform>{count} éléments sont supprimés définitivement.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records stay: claims were signed off with them.</source>
      <translation>
        <numerusform>{count} élément reste : une affirmation a été validée avec lui.</numerusform>
        <numerusform>{count} éléments restent : des affirmations ont été validées avec eux.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{count} returned</source>
      <translation>
        <numerusform>{count} renvoyée</numerusform>
        <numerusform>{count} renvoyées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} reviews</source>
      <translation>
        <numerusform>{count} vérification</numerusform>
        <numerusform>{count} vérifications</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} reworded</source>
      <translation>
        <numerusform>{count} reformulée</numerusform>
        <numerusform>{count} reformulées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} ligne</numerusform>
        <numerusform>{count} lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{count} rows of {table} refer to records that are gone.</source>
      <translation>{count} lignes ({table}) renvoient à des fiches disparues.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>{count} selected</source>
      <translation>
        <numerusform>{count} sélectionnée</numerusform>
        <numerusform>{count} sélectionnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} sentences</source>
      <translation>
        <numerusform>{count} phrase</numerusform>
        <numerusform>{count} phrases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are opinion.</source>
      <translation>
        <numerusform>{count} phrase est une opinion.</numerusform>
        <numerusform>{count} phrases sont des opinions.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are worth a look.</source>
      <translation>
        <numerusform>{count} phrase mérite un regard.</numerusform>
        <numerusform>{count} phrases méritent un regard.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences have nothing to check.</source>
      <translation>
        <numerusform>{count} phrase n’a rien à vérifier.</numerusform>
        <numerusform>{count} phrases n’ont rien à vérifier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences open again.</source>
      <translation>
        <numerusform>{count} phrase de nouveau à traiter.</numerusform>
        <numerusform>{count} phrases de nouveau à traiter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} should change</source>
      <translation>
        <numerusform>{count} est à changer de préférence</numerusform>
        <numerusform>{count} sont à changer de préférence</numerusform>
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
        <numerusform>{count} source</numerusform>
        <numerusform>{count} sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} sources linked</source>
      <translation>
        <numerusform>{count} source liée</numerusform>
        <numerusform>{count} sources liées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} stay out</source>
      <translation>
        <numerusform>{count} reste dehors</numerusform>
        <numerusform>{count} restent dehors</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>{count} stayed as they were.</source>
      <translation>
        <numerusform>{count} est restée telle quelle.</numerusform>
        <numerusform>{count} sont restées telles quelles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>{count} texts and files checked: all as stored.</source>
      <translation>
        <numerusform>{count} texte ou fichier contrôlé : tel qu’enregistré.</numerusform>
        <numerusform>{count} textes et fichiers contrôlés : tous tels qu’enregistrés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} texts are longer than a spreadsheet’s cell can hold: the whole of it stands in the sheet “long texts”.</source>
      <translation>
        <numerusform>{count} texte est trop long pour une cellule de tableur : il est en entier dans la feuille « long texts ».</numerusform>
        <numerusform>{count} textes sont trop longs pour une cellule de tableur : ils sont en entier dans la feuille « long texts ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} times</source>
      <translation>
        <numerusform>{count} fois</numerusform>
        <numerusform>{count} fois</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>{count} to ask</source>
      <translation>
        <numerusform>{count} à poser</numerusform>
        <numerusform>{count} à poser</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} unchanged</source>
      <translation>
        <numerusform>{count} inchangée</numerusform>
        <numerusform>{count} inchangées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} unsure</source>
      <translation>
        <numerusform>{count} incertaine</numerusform>
        <numerusform>{count} incertaines</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} verdicts</source>
      <translation>
        <numerusform>{count} verdict</numerusform>
        <numerusform>{count} verdicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>{count} were marked before.</source>
      <translation>
        <numerusform>{count} était déjà marquée.</numerusform>
        <numerusform>{count} étaient déjà marquées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} {state}</source>
      <translation>{state} : {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}nd</source>
      <comment>which time it was said</comment>
      <translation>{count}e</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}rd</source>
      <comment>which time it was said</comment>
      <translation>{count}e</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}st</source>
      <comment>which time it was said</comment>
      <translation>{count}e</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}th</source>
      <comment>which time it was said</comment>
      <translation>{count}e</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
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
        <numerusform>{done}/{count} vérifiée</numerusform>
        <numerusform>{done}/{count} vérifiées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{done} of {count} sentences</source>
      <translation>
        <numerusform>{done}/{count} phrase</numerusform>
        <numerusform>{done}/{count} phrases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/coverage.py" />
      <source>{done} of {count} sentences accounted for</source>
      <translation>
        <numerusform>{done} phrase traitée sur {count}</numerusform>
        <numerusform>{done} phrases traitées sur {count}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>{draft}, beside this one</source>
      <translation>{draft}, à côté de celle-ci</translation>
    </message>
    <message>
      <location filename="claimtracker/services/earlier_files.py" />
      <source>{earlier} The earlier file is now “{kept}”.</source>
      <translation>{earlier} L’ancien fichier s’appelle maintenant « {kept} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>{empty} of {count} pages show no text; they may be pictures of pages.</source>
      <translation>{empty} des {count} pages n’ont pas de texte ; ce sont peut-être des images de pages.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}</source>
      <translation>{facet} : {value}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}. No longer narrow by this</source>
      <translation>{facet} : {value}. Ne plus filtrer par ceci</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{field} is left empty: {why}</source>
      <translation>{field} reste vide : {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>{field} of the sighting</source>
      <translation>{field} de l’apparition</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{field} of {count} claims</source>
      <translation>
        <numerusform>{field} de {count} affirmation</numerusform>
        <numerusform>{field} de {count} affirmations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>{field}: {now} → {then}</source>
      <translation>{field} : {now} → {then}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>{field}…</source>
      <translation>{field}…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{files} in {folder}.</source>
      <translation>{files} dans {folder}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} est illisible ({reason}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{file} is a claim sheet and has its own place</source>
      <translation>{file} est un relevé d’affirmations et a son propre espace</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} is not a file.</source>
      <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>{file} is open in another window of ClaimTracker.</source>
      <translation>{file} est ouvert dans une autre fenêtre de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>{file} was made ready for this version of ClaimTracker. How it was before is kept in “{folder}”.</source>
      <translation>{file} a été préparé pour cette version de ClaimTracker. Son état d’avant est conservé dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>{independent} of {all} independent</source>
      <translation>{independent} sur {all} indépendantes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} cannot be used.</source>
      <translation>{key} ne peut pas être utilisée.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} is the key of “{action}”.</source>
      <translation>{key} est la touche de « {action} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{kind} ({mine} → {theirs})</source>
      <translation>{kind} ({mine} → {theirs})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} cleared (was “{before}”)</source>
      <translation>{label} : effacé (était « {before} »)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} set to “{after}”</source>
      <translation>{label} : « {after} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label}: “{before}” → “{after}”</source>
      <translation>{label} : « {before} » → « {after} »</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark inside a cell is not doubled.</source>
      <translation>{lines} illisible : un guillemet à l’intérieur d’une cellule n’est pas doublé.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark opens there and is never closed.</source>
      <translation>{lines} illisible : un guillemet s’y ouvre et n’est jamais fermé.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a text is longer than 5 million characters.</source>
      <translation>{lines} illisible : un texte compte plus de 5 millions de caractères.</translation>
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
      <translation>{name} (lien)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} belongs to another program.</source>
      <translation>{name} appartient à un autre programme.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>{name} cannot be created ({strerror}).</source>
      <translation>Impossible de créer {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be opened.</source>
      <translation>Impossible d’ouvrir {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} cannot be opened: its disk is full.</source>
      <translation>Impossible d’ouvrir {name} : son disque est plein.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be read ({strerror}).</source>
      <translation>{name} est illisible ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} could not be copied.</source>
      <translation>Impossible de copier {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} could not be read or written: its disk failed.</source>
      <translation>{name} n’a pas pu être lu ou écrit : son disque est défaillant.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} did not accept the change.</source>
      <translation>{name} n’a pas accepté le changement.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is a folder.</source>
      <translation>{name} est un dossier.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is damaged.</source>
      <translation>{name} est endommagé.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is empty: it was cut off or never written.</source>
      <translation>{name} est vide : le fichier a été tronqué ou jamais écrit.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>{name} is larger than 200 MB.</source>
      <translation>{name} dépasse 200 Mo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is no longer there.</source>
      <translation>{name} n’est plus là.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is not a ClaimTracker library.</source>
      <translation>{name} n’est pas une bibliothèque ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is read-only.</source>
      <translation>{name} est en lecture seule.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is still there.</source>
      <translation>{name} est toujours là.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} was not saved: its disk is full.</source>
      <translation>{name} n’a pas été enregistré : son disque est plein.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} was written by a later version of ClaimTracker.</source>
      <translation>{name} a été écrit par une version plus récente de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_open} goes to the next open sentence.</source>
      <translation>{next_open} va à la prochaine phrase à traiter.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_suggestion} goes from one to the next.</source>
      <translation>{next_suggestion} passe de l’une à l’autre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{notes} come in with the text.</source>
      <translation>{notes} arrivent avec le texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>{note} by {author}</source>
      <translation>{note} ({author})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{note} on “{quote}”: {words}</source>
      <translation>{note} sur « {quote} » : {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be added: the units are {units} and {others}.</source>
      <translation>Impossible d’additionner {one} et {other} : les unités sont {units} et {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be put side by side: the units are {units} and {others}.</source>
      <translation>Impossible de comparer {one} et {other} : les unités sont {units} et {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be subtracted: the units are {units} and {others}.</source>
      <translation>Soustraction impossible entre {one} et {other} : les unités sont {units} et {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time</source>
      <translation>{ordinal} fois</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time since {year}</source>
      <translation>{ordinal} fois depuis {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>{part} of signed-off claim {key}</source>
      <translation>Affirmation validée {key}, {part}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>{places} and {count} more places</source>
      <translation>
        <numerusform>{places} et {count} autre endroit</numerusform>
        <numerusform>{places} et {count} autres endroits</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{place} (place to be looked at)</source>
      <translation>{place} (endroit à regarder)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{place} of {count}</source>
      <translation>{place} sur {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{place} of {total}</source>
      <translation>{place} sur {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{preference}: {choice}.</source>
      <translation>{preference} : {choice}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{read} read · {new} new · {known} known · {out}</source>
      <translation>{read} lues · {new} nouvelles · {known} connues · {out}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>{role}, {where}: {words}</source>
      <translation>{role}, {where} : {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>{role}: {words}</source>
      <translation>{role} : {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{rows} to {file}</source>
      <translation>{rows} dans {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{rows} written to {file}</source>
      <translation>Écrit : {rows} dans {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>{scale} (copy)</source>
      <translation>{scale} (copie)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{score} percent. {words}.</source>
      <translation>{score} pour cent. {words}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>{share} percent of it</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{share}%</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>{share}% of the words are in draft {number} of</source>
      <translation>{share} % des mots sont dans la version {number} de</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>{share}% read. Esc stops it.</source>
      <translation>{share} % lus. Échap arrête.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{shown} and {count} more</source>
      <translation>
        <numerusform>{shown} et {count} autre</numerusform>
        <numerusform>{shown} et {count} autres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{size} MB</source>
      <translation>{size} Mo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{size} kB</source>
      <translation>{size} ko</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some} and {last}</source>
      <translation>{some} et {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some} or {last}</source>
      <translation>{some} ou {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some}, {more}</source>
      <translation>{some}, {more}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some}; {more}</source>
      <translation>{some} ; {more}</translation>
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
      <translation>{stance} : {source}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>{state}: “{quote}”</source>
      <translation>{state} : « {quote} »</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{status}, by {name}</source>
      <translation>{status}, par {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>{step}: {place} of {total}</source>
      <translation>{step} : {place} sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{times} in {count} articles</source>
      <translation>
        <numerusform>{times} dans {count} article</numerusform>
        <numerusform>{times} dans {count} articles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>{units} per {unit}</source>
      <translation>{units} par {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>{verdict}, reopened</source>
      <translation>{verdict}, rouverte</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what} cannot be empty.</source>
      <translation>Champ à ne pas laisser vide : {what}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} has no number yet.</source>
      <translation>{what} : pas encore de nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} is not as it was signed.</source>
      <translation>{what} : contenu différent de celui qui a été signé.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} is too long to be an amount.</source>
      <translation>{what} : trop long pour un montant.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} no longer holds what was stored.</source>
      <translation>{what} : ne contient plus ce qui a été enregistré.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>{what}: this is not a date that ClaimTracker understands.</source>
      <translation>{what} : ClaimTracker ne comprend pas cette date.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{said}” begins with no number.</source>
      <translation>{what} : « {said} » ne commence pas par un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what}: “{value}” is not one of its choices.</source>
      <translation>{what} : « {value} » n’est pas l’un de ses choix.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{written}” is not a number.</source>
      <translation>{what} : « {written} » n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>¶ {paragraph} says {number}</source>
      <translation>Le ¶ {paragraph} dit {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” and “{other}” have changed keys.</source>
      <translation>« {action} » et « {other} » ont échangé leurs touches.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has no key.</source>
      <translation>« {action} » n’a pas de touche.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has the key it came with.</source>
      <translation>« {action} » a sa touche d’origine.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” is on {key} now.</source>
      <translation>« {action} » est désormais sur {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}”: {key}</source>
      <translation>« {action} » : {key}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is neither yes nor no.</source>
      <translation>« {cell} » n’est ni oui ni non.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a date that can be read in one way only: write the year first, as 2023-10-16, 2023-10 or 2023.</source>
      <translation>« {cell} » n’est pas une date sans ambiguïté : écrivez l’année d’abord, comme 2023-10-16, 2023-10 ou 2023.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a time such as 2026-11-22T14:02:05Z.</source>
      <translation>« {cell} » n’est pas une heure du type 2026-11-22T14:02:05Z.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a whole number.</source>
      <translation>« {cell} » n’est pas un nombre entier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not one of: {allowed}.</source>
      <translation>« {cell} » n’est pas parmi : {allowed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds a value in “{name}” that cannot be read.</source>
      <translation>« {file} » contient dans « {name} » une valeur illisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds columns in “{name}” that this version does not know.</source>
      <translation>« {file} » contient dans « {name} » des colonnes inconnues de cette version.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a claim sheet</source>
      <translation>« {file} » est un relevé d’affirmations</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” is a file of the type {kind}.</source>
      <translation>« {file} » est un fichier de type {kind}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a whole desk</source>
      <translation>« {file} » est un desk entier</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source, but it is empty: 0 bytes.</source>
      <translation>« {file} » est conservé avec la source, mais il est vide : 0 octet.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source.</source>
      <translation>« {file} » est conservé avec la source.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already, as “{known}”.</source>
      <translation>« {file} » est déjà conservé avec cette source, sous le nom « {known} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already.</source>
      <translation>« {file} » est déjà conservé avec cette source.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” was saved.</source>
      <translation>« {file} » a été enregistré.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: the verdict “{label}” is on the scale {scale}, which the desk has not yet: it is made of the file’s ratings. If they are on a scale of yours, name it in the column “scale” before you load.</source>
      <translation>« {file} », ligne {line} : le verdict « {label} » est sur l’échelle {scale}, que le desk n’a pas encore : elle est faite des évaluations du fichier. Si elles sont sur une de vos échelles, nommez-la dans la colonne « scale » avant de charger.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: “{label}” is no rating of the scale {scale} yet: it is added to it. If it is a slip of typing, mend the cell and load the file again.</source>
      <translation>« {file} », ligne {line} : « {label} » n’est pas encore une évaluation de l’échelle {scale} : elle y est ajoutée. Si c’est une faute de frappe, corrigez la cellule et chargez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>“{host}” was not asked: it leads into a private network, not to a page on the web.</source>
      <translation>« {host} » n’a pas été interrogé : il mène à un réseau privé, non à une page du web.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{label}” edited</source>
      <translation>« {label} » modifiée</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>“{label}” is no rating of the scale {scale}: it is kept as it stands, beside that scale. If it is a slip of typing, give the verdict anew on the desk.</source>
      <translation>« {label} » n’est pas une évaluation de l’échelle {scale} : elle est gardée telle quelle, à côté de cette échelle. Si c’est une faute de frappe, donnez de nouveau le verdict sur le desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>“{line}” is no line of a calculation.</source>
      <translation>« {line} » n’est pas une ligne de calcul.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” asks for {asks}.</source>
      <translation>« {name}: » attend {asks}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” does not know this value.</source>
      <translation>« {name}: » ne connaît pas cette valeur.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” cannot be opened as an archive.</source>
      <translation>Impossible d’ouvrir « {name} » comme archive.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” cannot be opened: {cause}.</source>
      <translation>Impossible d’ouvrir « {name} » : {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <source>“{name}” cannot be read: {cause}.</source>
      <translation>Impossible de lire « {name} » : {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” could not be read: it needs too much memory, or is damaged.</source>
      <translation>« {name} » n’a pas pu être lu : il demande trop de mémoire, ou il est endommagé.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has a header but no rows.</source>
      <translation>« {name} » a un en-tête mais aucune ligne.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>“{name}” has no column named “statement”.</source>
      <translation>« {name} » n’a pas de colonne nommée « statement ».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has no column named “{required}”.</source>
      <translation>« {name} » n’a pas de colonne nommée « {required} ».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in any of its sheets.</source>
      <translation>« {name} » n’a de ligne dans aucune de ses feuilles.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in its first sheet.</source>
      <translation>« {name} » n’a pas de ligne dans sa première feuille.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>“{name}” has no row that can be read.</source>
      <translation>« {name} » n’a aucune ligne lisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>“{name}” has no value.</source>
      <translation>« {name} » n’a pas de valeur.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” has {count} pages; ClaimTracker reads at most {most}.</source>
      <translation>« {name} » a {count} pages ; ClaimTracker en lit au plus {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” holds bytes that are not text; it may be a picture, a program or a damaged file.</source>
      <translation>« {name} » contient des octets qui ne sont pas du texte ; c’est peut-être une image, un programme ou un fichier endommagé.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” holds more than {most} million characters.</source>
      <translation>« {name} » contient plus de {most} millions de caractères.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no letter that can be read.</source>
      <translation>« {name} » ne contient aucun courriel lisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no page that can be read.</source>
      <translation>« {name} » ne contient aucune page lisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>“{name}” holds no words.</source>
      <translation>« {name} » ne contient pas de mots.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” holds pictures of pages, without text that can be read.</source>
      <translation>« {name} » contient des images de pages, sans texte lisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” holds {count} parts; a workbook has at most {most}.</source>
      <translation>« {name} » contient {count} parties ; un classeur en a au plus {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” holds {count} parts; a {kind} has at most {most}.</source>
      <translation>« {name} » contient {count} parties ; maximum pour ce format ({kind}) : {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>“{name}” is a file: nothing can be written into it.</source>
      <translation>« {name} » est un fichier : on ne peut rien y écrire.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is a folder.</source>
      <translation>« {name} » est un dossier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is a spreadsheet or a zipped file, not CSV.</source>
      <translation>« {name} » est une feuille de calcul ou un fichier zip, pas du CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is a {kind} locked with a password.</source>
      <translation>« {name} » est protégé par un mot de passe ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is a {kind}, which ClaimTracker does not read.</source>
      <translation>« {name} » est de type « {kind} », que ClaimTracker ne lit pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is an old Word document, which ClaimTracker does not read.</source>
      <translation>« {name} » est un ancien document Word, que ClaimTracker ne lit pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is damaged at {where}: nothing was taken from it.</source>
      <translation>« {name} » est endommagé ({where}) : rien n’en a été repris.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is empty.</source>
      <translation>« {name} » est vide.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is in {paragraphs} paragraphs; an article has at most {most}.</source>
      <translation>« {name} » compte {paragraphs} paragraphes ; un article en a au plus {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is larger than 1 GB.</source>
      <translation>« {name} » dépasse 1 Go.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is larger than {most} GB.</source>
      <translation>« {name} » dépasse {most} Go.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is larger than {most} MB: no web page is.</source>
      <translation>« {name} » dépasse {most} Mo : aucune page web n’est si grande.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is locked with a password.</source>
      <translation>« {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is no archive of a desk.</source>
      <translation>« {name} » n’est pas l’archive d’un desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is not a claim sheet: its first line names none of the columns.</source>
      <translation>« {name} » n’est pas un relevé d’affirmations : sa première ligne ne nomme aucune des colonnes.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is not a file.</source>
      <translation>« {name} » n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” is not a sound PDF: it is damaged or was cut off.</source>
      <translation>« {name} » n’est pas un PDF correct : il est endommagé ou tronqué.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” is not a sound message file: it is damaged or something else.</source>
      <translation>« {name} » n’est pas un fichier de courriel correct : il est endommagé ou d’un autre type.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is not a sound workbook: it is damaged or was cut off.</source>
      <translation>« {name} » n’est pas un classeur correct : il est endommagé ou tronqué.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>“{name}” is not a sound {format}: it is damaged or was cut off.</source>
      <translation>« {name} » n’est pas correct ({format}) : il est endommagé ou tronqué.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {format}: its text is missing.</source>
      <translation>« {name} » n’est pas correct ({format}) : son texte manque.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {kind}: it is damaged or was cut off.</source>
      <translation>« {name} » n’est pas correct ({kind}) : il est endommagé ou tronqué.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is not a web page that can be read.</source>
      <translation>« {name} » n’est pas une page web lisible.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” is not there.</source>
      <translation>« {name} » est introuvable.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” is of another article.</source>
      <translation>« {name} » est d’un autre article.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>“{name}” is there already.</source>
      <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” is {kind}, not plain text or a web page.</source>
      <translation>« {name} » est {kind}, pas du texte brut ni une page web.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is {kind}: there is no archive in it that can be loaded.</source>
      <translation>« {name} » est {kind} : il n’y a pas d’archive à charger dedans.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is {size} MB; ClaimTracker reads articles of at most {most} MB.</source>
      <translation>« {name} » fait {size} Mo ; ClaimTracker lit des articles de {most} Mo au plus.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/reading_child.py" />
      <source>“{name}” needs more memory to be read than ClaimTracker allows.</source>
      <translation>« {name} » demande à la lecture plus de mémoire que ClaimTracker n’en autorise.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” only shows other pages in frames, and holds no text itself.</source>
      <translation>« {name} » ne montre que d’autres pages dans des cadres et ne contient pas de texte.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” says it is {encoding}, but its bytes are not.</source>
      <translation>« {name} » se dit en {encoding}, mais ses octets ne le sont pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” shows no words; the page may load them only in a browser.</source>
      <translation>« {name} » ne montre aucun mot ; la page ne les charge peut-être que dans un navigateur.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” unpacks to more than {most} MB, which no article does.</source>
      <translation>« {name} » se décompresse en plus de {most} Mo, ce que ne fait aucun article.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” unpacks to more than {most} MB.</source>
      <translation>« {name} » se décompresse en plus de {most} Mo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was changed after it was handed over.</source>
      <translation>« {name} » a été modifié après sa remise.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>“{name}” was not drawn.</source>
      <translation>« {name} » n’a pas été dessiné.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was not handed over from this desk.</source>
      <translation>« {name} » n’a pas été remis depuis ce desk.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” was not read: no reading process could start.</source>
      <translation>« {name} » n’a pas été lu : aucun processus de lecture n’a pu démarrer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: a cell holds half a character, which no file can hold.</source>
      <translation>« {name} » n’a pas été écrit : une cellule contient un demi-caractère, qu’aucun fichier ne peut contenir.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: another program, such as Excel, may have it open. {kept}</source>
      <translation>« {name} » n’a pas été écrit : un autre programme, comme Excel, l’a peut-être ouvert. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: it is there already and can only be read.</source>
      <translation>« {name} » n’a pas été écrit : il existe déjà et est en lecture seule.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its disk can only be read. {kept}</source>
      <translation>« {name} » n’a pas été écrit : son disque est en lecture seule. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its folder does not exist.</source>
      <translation>« {name} » n’a pas été écrit : son dossier n’existe pas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: something that is not a file has this name.</source>
      <translation>« {name} » n’a pas été écrit : quelque chose qui n’est pas un fichier porte ce nom.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the disk is full. {kept}</source>
      <translation>« {name} » n’a pas été écrit : le disque est plein. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the system says “{reason}”. What was there before is untouched.</source>
      <translation>« {name} » n’a pas été écrit : le système dit « {reason} ». Ce qui existait avant est intact.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: you have no permission to write in this folder. {kept}</source>
      <translation>« {name} » n’a pas été écrit : vous n’avez pas le droit d’écrire dans ce dossier. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: you stopped it.</source>
      <translation>« {name} » n’a pas été écrit : vous l’avez arrêté.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>“{name}” was read, but what came back was damaged.</source>
      <translation>« {name} » a été lu, mais ce qui est revenu était endommagé.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” was written by a later version of ClaimTracker.</source>
      <translation>« {name} » a été écrit par une version plus récente de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}…” was not written: the name is too long.</source>
      <translation>« {name}… » n’a pas été écrit : le nom est trop long.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{other}” has none now.</source>
      <translation>« {other} » n’en a plus.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>“{passage}”</source>
      <translation>« {passage} »</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{rating}” taken over, with the finding and sources it had.</source>
      <translation>« {rating} » repris, avec le constat et les sources qu’il avait.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{said}” is not a unit.</source>
      <translation>« {said} » n’est pas une unité.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” can be chosen now.</source>
      <translation>« {scale} » peut être choisie désormais.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” is kept as version {version}; verdicts given before keep theirs.</source>
      <translation>« {scale} » est gardée comme version {version} ; les verdicts déjà donnés gardent la leur.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>“{text}”</source>
      <translation>« {text} »</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>“{title}” and “{other}” are probably one text: {why}.</source>
      <translation>« {title} » et « {other} » sont sans doute un même texte : {why}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{was}” is “{now}”</source>
      <translation>« {was} » devient « {now} »</translation>
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
      <translation>« {words} »</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>“{words}” is now {after}, was {before}</source>
      <translation>« {words} » est maintenant {after}, était {before}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{word}” is not a unit.</source>
      <translation>« {word} » n’est pas une unité.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>“{word}” is {number} here.</source>
      <translation>« {word} » vaut ici {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>… and {count} more claims left out or worth a look.</source>
      <translation>
        <numerusform>… et {count} autre affirmation écartée ou à regarder.</numerusform>
        <numerusform>… et {count} autres affirmations écartées ou à regarder.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>… and {count} more like these.</source>
      <translation>
        <numerusform>… et {count} autre du même genre.</numerusform>
        <numerusform>… et {count} autres du même genre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>… and {count} more.</source>
      <translation>
        <numerusform>… et {count} autre.</numerusform>
        <numerusform>… et {count} autres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>○ {count} sightings</source>
      <translation>
        <numerusform>○ {count} apparition</numerusform>
        <numerusform>○ {count} apparitions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>● {count} in our articles</source>
      <translation>
        <numerusform>● {count} dans nos articles</numerusform>
        <numerusform>● {count} dans nos articles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ accept</source>
      <translation>☐ accepter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ answered:</source>
      <translation>☐ répondu :</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ other:</source>
      <translation>☐ autre :</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ stet</source>
      <translation>☐ maintenir</translation>
    </message>
  </context>
</TS>
