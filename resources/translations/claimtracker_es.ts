<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ClaimTracker</name>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Article</source>
      <translation>Ar&amp;tículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Claim</source>
      <translation>A&amp;firmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Duplicates</source>
      <translation>Du&amp;plicados</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Sentence</source>
      <translation>Fra&amp;se</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Verdict</source>
      <translation>Veredict&amp;o</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>(empty line)</source>
      <translation>(línea vacía)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>(empty)</source>
      <translation>(vacío)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>({number} of {all})</source>
      <translation>({number} de {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>1 per {unit}</source>
      <translation>1 por {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,000 euros</source>
      <translation>1000 euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,200 euros</source>
      <translation>1200 euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,375 euros</source>
      <translation>1375 euros</translation>
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
      <translation>12 días, 10 semanas, 9 meses</translation>
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
      <translation>16 oct 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>175 %</source>
      <translation>175 %</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>2,800 people</source>
      <translation>2800 personas</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>2026-10-16</source>
      <translation>2026-10-16</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>2026-12-01, tomorrow, or nothing for no date</source>
      <translation>2026-12-01, o nada para no fijar fecha</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>30 days, 26 weeks, 24 months</source>
      <translation>30 días, 26 semanas, 24 meses</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>4.2 million euros</source>
      <translation>4,2 millones de euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>420 people</source>
      <translation>420 personas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>7 days, 4 weeks, 3 months</source>
      <translation>7 días, 4 semanas, 3 meses</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>84,000 people</source>
      <translation>84 000 personas</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>85 %</source>
      <translation>85 %</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>A PDF cannot be drawn here: a library that draws is missing.</source>
      <translation>Aquí no se puede dibujar un PDF: falta una biblioteca de dibujo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is closed that was not opened.</source>
      <translation>Se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is not closed.</source>
      <translation>Un paréntesis no está cerrado.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>A change of position.</source>
      <comment>rating</comment>
      <translation>Un cambio de posición.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A check is withdrawn for a reason.</source>
      <translation>Una verificación solo se retira con un motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>A claim each</source>
      <translation>Una por lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A claim goes back with a comment.</source>
      <translation>Una afirmación solo se devuelve con un comentario.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <source>A claim in the bin cannot be joined.</source>
      <translation>Una afirmación de la papelera no se puede unir.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim is signed off by its second reader.</source>
      <translation>La aprueba quien hace la segunda lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>A claim needs a statement.</source>
      <translation>Una afirmación necesita un enunciado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>A claim on the note’s words, its sources linked ({take_up_note})</source>
      <translation>Una afirmación sobre las palabras de la nota, con sus fuentes vinculadas ({take_up_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>A claim sheet cannot be written with this separator.</source>
      <translation>No se puede escribir una hoja de afirmaciones con este separador.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is signed off stays as it is.</source>
      <translation>Una afirmación aprobada se queda como está.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is {now} cannot become {wanted}.</source>
      <translation>Una afirmación en estado «{now}» no puede pasar a «{wanted}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim without a verdict is not checked.</source>
      <translation>Una afirmación sin veredicto no está verificada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>A colour palette cannot be read.</source>
      <translation>No se puede leer una paleta de colores.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>A conclusion needs words.</source>
      <translation>Una conclusión necesita palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>A confidential source is masked in exports unless you ask for it</source>
      <translation>Una fuente confidencial se oculta al exportar, salvo que se pida lo contrario</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>A draft of each check for readers, as Markdown and as a page.</source>
      <comment>format</comment>
      <translation>Un borrador de cada verificación para el público, en Markdown y como página.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>A highlight needs at least one character (got {start} to {end}).</source>
      <translation>Una marca necesita al menos un carácter (recibido: de {start} a {end}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>A library: open it with “Open library…” in the menu “File”.</source>
      <translation>Una biblioteca: ábrala con «Abrir biblioteca…» en el menú «Archivo».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>A new scale.</source>
      <translation>Una escala nueva.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>A new verdict here that says where it came from ({take_over})</source>
      <translation>Un veredicto nuevo aquí que dice de dónde viene ({take_over})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>A new wording is suggested before publication, not for a check.</source>
      <translation>Una redacción nueva se propone antes de la publicación, no para una verificación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>A newer state of the same matter</source>
      <translation>Un estado más reciente del mismo asunto</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>A note is put aside with a reason.</source>
      <translation>Un aviso solo se aparta con un motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>A number, and neither a calculation nor the place in a source where it stands.</source>
      <translation>Una cifra, sin cálculo ni el lugar de la fuente donde figura.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A paragraph appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Un párrafo aparece dos veces (¶ {earlier} y ¶ {number}): se conservan ambos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A parenthesis is not closed.</source>
      <translation>Un paréntesis no está cerrado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>A part of a long text is too long itself.</source>
      <translation>Una parte de un texto largo es a su vez demasiado larga.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A passage appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Un pasaje aparece dos veces (¶ {earlier} y ¶ {number}): se conservan ambos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power in the formula is too large.</source>
      <translation>Una potencia de la fórmula es demasiado grande.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power must be a plain number.</source>
      <translation>Una potencia debe ser un número simple.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>A program in the browser translated this page: its words are not those that were published.</source>
      <translation>Un programa del navegador tradujo esta página: sus palabras no son las que se publicaron.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark inside a cell is not doubled.</source>
      <translation>Hay comillas sin duplicar dentro de una celda.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A quotation mark is not closed.</source>
      <translation>Hay comillas sin cerrar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark opens there and is never closed.</source>
      <translation>Ahí se abren comillas que nunca se cierran.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A rating needs a label.</source>
      <translation>Una calificación necesita un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale has at most {most} ratings.</source>
      <translation>Una escala tiene como máximo {most} calificaciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale needs a name.</source>
      <translation>Una escala necesita un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} characters.</source>
      <translation>Una búsqueda tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} parts.</source>
      <translation>Una búsqueda tiene como máximo {most} partes.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A second reading needs a name.</source>
      <translation>Una segunda lectura necesita un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>A server's library is backed up by its keeper.</source>
      <translation>La copia de seguridad de un servidor la hace quien lo mantiene.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>A server’s library is backed up by whoever keeps the server.</source>
      <translation>La copia de seguridad de un servidor la hace quien lo mantiene.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>A setting in this database URL is not known.</source>
      <translation>Un ajuste de esta URL de base de datos no se conoce.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>A sighting needs an outlet, a page, a date, a speaker or the words.</source>
      <translation>Una aparición necesita un medio, una página, una fecha, un declarante o las palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A signed-off claim is reopened for a reason.</source>
      <translation>Una afirmación aprobada solo se reabre con un motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>A source in the bin cannot be joined.</source>
      <translation>Una fuente de la papelera no se puede unir.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>A source needs a title or a URL.</source>
      <translation>Una fuente necesita un título o una URL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>A spreadsheet cut this text short, so the row was left out. Take the row from the CSV file instead.</source>
      <translation>Una hoja de cálculo recortó este texto, así que se omitió la fila. Tome la fila del archivo CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>A value has no name.</source>
      <translation>Un valor no tiene nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value or a name must stand there.</source>
      <translation>Ahí debe haber un valor o un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value with a unit has whole powers only.</source>
      <translation>Un valor con unidad solo admite potencias enteras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view needs a name.</source>
      <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view's name has at most {most} letters.</source>
      <translation>El nombre de una vista tiene como máximo {most} letras.</translation>
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
      <translation>Generado por IA</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>About ClaimTracker</source>
      <translation>Acerca de ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>About the article</source>
      <translation>Sobre el artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Accept and sign off</source>
      <translation>Aceptar y aprobar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Accept highlight</source>
      <translation>Aceptar marca</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Accept place</source>
      <translation>Aceptar lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Accepted and signed off.</source>
      <translation>Aceptada y aprobada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Accepted.</source>
      <translation>Aceptada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Accessed</source>
      <translation>Consultada</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Accessed on</source>
      <translation>Consultada el</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Accounted for</source>
      <translation>Resueltas</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, needs clarification.</source>
      <comment>rating</comment>
      <translation>Exacto, pero necesita una aclaración.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, nothing significant missing.</source>
      <comment>rating</comment>
      <translation>Exacto, no falta nada importante.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Actions and keys</source>
      <translation>Acciones y teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_rows.py" />
      <source>Add a rating</source>
      <translation>Añadir calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Add a value</source>
      <translation>Añadir valor</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Add highlight</source>
      <translation>Añadir marca</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add it above, or check its spelling.</source>
      <translation>Añadirlo arriba o revisar cómo está escrito.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Add it to the claim</source>
      <translation>Añadirla a la afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Add or remove tags of the selected claims</source>
      <translation>Añadir o quitar etiquetas de las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Add rating scale</source>
      <translation>Añadir escala de calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>Add rating scales</source>
      <translation>Añadir escalas de calificación</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Add sighting</source>
      <translation>Añadir aparición</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Add source</source>
      <translation>Añadir fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Add tags</source>
      <translation>Añadir etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Add tags of claims</source>
      <translation>Añadir etiquetas a afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Add these claims in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>Añadir estas afirmaciones en un solo paso, que Deshacer revierte (Control+Intro)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add “)”.</source>
      <translation>Añadir «)».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Address of the page</source>
      <translation>Dirección de la página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Address of the published check: https://…</source>
      <translation>Dirección de la verificación publicada: https://…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Adjust highlight</source>
      <translation>Ajustar marca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>After publication</source>
      <translation>Tras publicarse</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>After publication</source>
      <comment>rating</comment>
      <translation>Tras publicarse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>After the import, {next_note} goes from one to the next and {take_up_note} makes a claim of it.</source>
      <translation>Tras la importación, {next_note} pasa de una a otra y {take_up_note} la convierte en afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>After this week</source>
      <translation>Después de esta semana</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>After “{field}:” comes a day.</source>
      <translation>Tras «{field}:» va un día.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Aliases</source>
      <translation>Otras formas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>All articles</source>
      <translation>Todos los artículos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>All keys</source>
      <translation>Todas las teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>All keys are as they came.</source>
      <translation>Todas las teclas están como venían.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>All of them</source>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>All of them were so already.</source>
      <translation>Todas estaban ya así.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>All of these places are marked already.</source>
      <translation>Todos estos lugares están ya marcados.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>All sources</source>
      <translation>Todas las fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>All that belongs to what you delete goes along, its history and files too. Nothing brings it back, and no earlier step can be undone then. Backups made before still hold it.</source>
      <translation>Con ello desaparece todo lo que le pertenece, también su historial y sus archivos. Nada lo recupera, y después no se puede deshacer ningún paso anterior. Las copias de seguridad hechas antes aún lo contienen.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} accounted for</source>
      <translation>
        <numerusform>La frase está resuelta</numerusform>
        <numerusform>Las {count} resueltas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} sentences accounted for</source>
      <translation>
        <numerusform>La frase está resuelta</numerusform>
        <numerusform>Las {count} frases resueltas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Also in ¶ {paragraph}</source>
      <translation>También en ¶ {paragraph}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Also one flat sheet</source>
      <translation>Además, una hoja plana</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered image</source>
      <comment>rating</comment>
      <translation>Imagen alterada</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered video</source>
      <comment>rating</comment>
      <translation>Vídeo alterado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Amber, exclamation mark</source>
      <translation>Ámbar, signo de exclamación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount</source>
      <translation>Importe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount of {name}</source>
      <translation>Importe de {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Amounts written as in</source>
      <translation>Importes escritos como en</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>An archive can only fill an empty desk, and this one holds articles, claims or sources.</source>
      <translation>El archivo de una mesa solo llena una mesa vacía, y esta ya tiene artículos, afirmaciones o fuentes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>An archive is being loaded. Stop that first.</source>
      <translation>Se están cargando verificaciones. Detener eso primero.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>An element of truth, critical facts ignored.</source>
      <comment>rating</comment>
      <translation>Algo de verdad, pero ignora hechos decisivos.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>An empty cell takes no verdict back, so this was left out. Withdraw the check on the desk instead.</source>
      <translation>Una celda vacía no retira ningún veredicto, así que esto se omitió. Retire la verificación en la redacción.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>And {count} more.</source>
      <translation>
        <numerusform>Y {count} más.</numerusform>
        <numerusform>Y {count} más.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/annotated.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Annotated article</source>
      <translation>Artículo anotado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Another name…</source>
      <translation>Otro nombre…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Another program is writing to {name}.</source>
      <translation>Otro programa está escribiendo en {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Another program will open it. Files from strangers can do harm: open only what you trust.</source>
      <translation>Lo abrirá otro programa. Los archivos ajenos pueden hacer daño: abrir solo lo que sea de confianza.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Another wording of: {statement}</source>
      <translation>Otra forma de: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by</source>
      <translation>Antes de</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Answer by {day}</source>
      <translation>Responder antes del {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by, for the next entry</source>
      <translation>Responder antes de, para la próxima entrada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer by: {name}</source>
      <translation>Responder antes de: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer was due {day}</source>
      <translation>La respuesta vencía el {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Any kind</source>
      <translation>Cualquier tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Any two claims</source>
      <translation>Valor de base</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Appeared at</source>
      <comment>field</comment>
      <translation>Apareció en</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Apr</source>
      <comment>month</comment>
      <translation>abr</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Archive</source>
      <comment>format</comment>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Archived</source>
      <translation>Archivada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Archives</source>
      <translation>Verificaciones anteriores</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Arrows go from bar to bar and into its parts, Enter opens.</source>
      <translation>Las flechas van de barra en barra y a sus partes; Intro abre.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Article imported.</source>
      <translation>Artículo importado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_acts.py" />
      <source>Article put into the bin; its claims stay.</source>
      <translation>Artículo en la papelera; sus afirmaciones se quedan.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_page.py" />
      <source>Article text</source>
      <translation>Texto del artículo</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/due_articles.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Articles due</source>
      <translation>Artículos por entregar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Articles on the desk</source>
      <translation>Artículos en la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>As in</source>
      <translation>Como en</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>As one claim</source>
      <translation>Como una sola</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>As what</source>
      <translation>En qué formato</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>As written</source>
      <translation>Como está escrito</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Ask a colleague, or let the one who reads say their name under View, Your name.</source>
      <translation>Pedírselo a alguien del equipo, o que quien lee indique su nombre en Ver, Nombre propio.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Ask for the file again, or open it elsewhere and paste the text here.</source>
      <translation>Pedir el archivo de nuevo, o abrirlo en otro programa y pegar aquí el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Ask its owner for access, or copy it to your own folder first.</source>
      <translation>Pedir acceso a su dueño, o copiarlo antes a una carpeta propia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Ask this one host for this one page, now (Enter)</source>
      <translation>Pedir esta única página a este único servidor, ahora (Intro)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it to create it.</source>
      <translation>Pedir a quien lo gestiona que la cree.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it, then try again.</source>
      <translation>Preguntar a quien lo gestiona y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Asked</source>
      <translation>Preguntado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Asked, no answer yet</source>
      <translation>Preguntado, aún sin respuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, and nothing else.</source>
      <translation>Pide a {host} esta página y nada más.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, over a line that others can read, and nothing else.</source>
      <translation>Pide a {host} esta página y nada más, por una línea que otros pueden leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>At most {most} places are marked at once.</source>
      <translation>Se marcan como máximo {most} lugares a la vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attach a file to the source</source>
      <translation>Adjuntar un archivo a la fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach file</source>
      <translation>Adjuntar archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach files to the source</source>
      <translation>Adjuntar archivos a la fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach file…</source>
      <translation>Adjuntar archivo…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach it again from where it is kept.</source>
      <translation>Adjuntarlo de nuevo desde donde se guarda.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attached: {file}</source>
      <translation>Adjunto: {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Aug</source>
      <comment>month</comment>
      <translation>ago</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author</source>
      <translation>Autoría</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author or person</source>
      <translation>Autor/a o persona</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Average</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Back to the reader (Esc)</source>
      <translation>Volver al lector (Esc)</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Back up now</source>
      <translation>Hacer copia ahora</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Backed up as {file}.</source>
      <translation>Copia guardada como {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Backups kept</source>
      <translation>Copias que se guardan</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Because</source>
      <translation>Motivo</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim, with its sources {sources}.</source>
      <translation>
        <numerusform>Se convierte en afirmación, con su fuente {sources}.</numerusform>
        <numerusform>Se convierte en afirmación, con sus fuentes {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim; the note is kept with it.</source>
      <translation>Se convierte en afirmación; la nota se conserva con ella.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Before</source>
      <comment>the text before</comment>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>Before publication</source>
      <translation>Antes de publicarse</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Before publication</source>
      <comment>rating</comment>
      <translation>Antes de la publicación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Begin an empty library</source>
      <translation>Empezar una biblioteca vacía</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Being checked</source>
      <translation>En verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Beside a claim it looks like this</source>
      <translation>Así se ve junto a una afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Beside claims, the words that came with ClaimTracker are shown in your language. Those here are what is kept and handed over.</source>
      <translation>Junto a las afirmaciones, las palabras que trae ClaimTracker se muestran en su idioma. Las de aquí son las que se guardan y entregan.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Best fifth</source>
      <translation>Mejor quinto</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bin</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks.py" />
      <source>Blocks and their roles</source>
      <translation>Bloques y sus funciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold claims.</source>
      <translation>Los dos archivos contienen afirmaciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold evidence.</source>
      <translation>Los dos archivos contienen pruebas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Both say the same: they become one claim</source>
      <translation>Las dos dicen lo mismo: pasan a ser una sola afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Both say: {words}</source>
      <translation>Las dos dicen: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Both similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>Las dos afirmaciones similares se calificaron como {ratings}; «{now}» se aparta de ello.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back everything that lies in the bin</source>
      <translation>Recuperar todo lo que hay en la papelera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back what is selected (Enter)</source>
      <translation>Recuperar lo seleccionado (Intro)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By outlet</source>
      <translation>Por medio</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By section</source>
      <translation>Por sección</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By speaker</source>
      <translation>Por declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Byline</source>
      <translation>Firma</translation>
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
      <translation>Los CSV se abren en Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>CSV tables (*.csv)</source>
      <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Calculation</source>
      <translation>Cálculo</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Call sheet</source>
      <translation>Hoja de llamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Call sheet</source>
      <comment>format</comment>
      <translation>Llamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Can be undone</source>
      <translation>Se puede deshacer</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Can do harm.</source>
      <translation>Puede hacer daño.</translation>
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
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cannot verify</source>
      <comment>rating</comment>
      <translation>No verificable</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Capitals count (Alt+C)</source>
      <translation>Distinguir mayúsculas (Alt+C)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Change</source>
      <comment>effect</comment>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Change a year</source>
      <translation>Cambio anual</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Change decision</source>
      <translation>Decisión sobre el cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Change finding</source>
      <translation>Cambiar hallazgo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Change memo</source>
      <comment>format</comment>
      <translation>Memo de cambios</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Change memo:</source>
      <translation>Memo de cambios:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Change memo: {title}</source>
      <translation>Memo de cambios: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change role</source>
      <translation>Cambiar función</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change roles</source>
      <translation>Cambiar funciones</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Change selected claims</source>
      <translation>Cambiar las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>Change the role</source>
      <translation>Cambiar la función</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Change the selected claims</source>
      <translation>Cambiar las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to:</source>
      <translation>Cambiar por:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to: suggested wording</source>
      <translation>Cambiar por: redacción propuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Change view</source>
      <translation>Cambiar vista</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Change {count} claims</source>
      <translation>
        <numerusform>Cambiar {count} afirmación</numerusform>
        <numerusform>Cambiar {count} afirmaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changed {count} claims.</source>
      <translation>
        <numerusform>{count} afirmación cambiada.</numerusform>
        <numerusform>{count} afirmaciones cambiadas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Changed: re-check</source>
      <comment>rating</comment>
      <translation>Cambiado: revisar de nuevo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changing claims…</source>
      <translation>Cambiando afirmaciones…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Changing claims… {done} of {total}</source>
      <translation>Cambiando afirmaciones… {done} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Check again</source>
      <translation>Reverificar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Check it again, or set another date.</source>
      <translation>Verificarla de nuevo o fijar otra fecha.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its folder and permissions.</source>
      <translation>Revisar su carpeta y sus permisos.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Check its name and folder.</source>
      <translation>Revisar su nombre y su carpeta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Check its permissions, then try again.</source>
      <translation>Revisar sus permisos y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its permissions.</source>
      <translation>Revisar sus permisos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Check its powers.</source>
      <translation>Revisar sus potencias.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Check library</source>
      <translation>Comprobar biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Check text</source>
      <comment>format</comment>
      <translation>Verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Check that it is still there.</source>
      <translation>Comprobar que sigue ahí.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check that its folder exists and is writable.</source>
      <translation>Comprobar que su carpeta existe y se puede escribir en ella.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the drive, then try again.</source>
      <translation>Revisar la unidad y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Check the free space and permissions of both folders.</source>
      <translation>Revisar el espacio libre y los permisos de ambas carpetas.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL, or ask who runs the server.</source>
      <translation>Revisar la URL de la biblioteca o preguntar a quien gestiona el servidor.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL.</source>
      <translation>Revisar la URL de la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the powers.</source>
      <translation>Revisar las potencias.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the units of both.</source>
      <translation>Revisar las unidades de ambos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Check the units of the values and of the claimed figure.</source>
      <translation>Revisar las unidades de los valores y de la cifra afirmada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Check this claim on its own.</source>
      <translation>Verificar esta afirmación por separado.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check which value is zero.</source>
      <translation>Revisar qué valor es cero.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Checked</source>
      <translation>Verificada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Checked before</source>
      <translation>Ya verificada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Checked before: {verdict}</source>
      <translation>Ya verificada: {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Checked by</source>
      <translation>Verificada por</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked by</source>
      <comment>field</comment>
      <translation>Verificada por</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked on</source>
      <comment>field</comment>
      <translation>Verificada el</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Checked on {day}.</source>
      <translation>Verificada el {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Checker</source>
      <translation>Verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checker</source>
      <comment>field</comment>
      <translation>Verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Checking the library…</source>
      <translation>Comprobando la biblioteca…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Checks as search engines and archives read them: JSON-LD, a snippet for your page, a feed.</source>
      <comment>format</comment>
      <translation>Verificaciones como las leen buscadores y archivos: JSON-LD, un fragmento para la página propia, un canal.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s address</source>
      <comment>field</comment>
      <translation>Dirección de la verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s title</source>
      <comment>field</comment>
      <translation>Título de la verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/archive_files.py" />
      <source>Choose CSV, Excel, JSON or saved web pages.</source>
      <translation>Elegir CSV, Excel, JSON o páginas web guardadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Choose Check library in the menu File.</source>
      <translation>Comprobar la biblioteca: Archivo, Comprobar biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose a claim sheet</source>
      <translation>Elegir una hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Choose a file inside it.</source>
      <translation>Elegir un archivo de su interior.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Choose a file.</source>
      <translation>Elegir un archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose a folder of an archive</source>
      <translation>Elegir la carpeta de verificaciones anteriores</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder of your own, or ask for permission.</source>
      <translation>Elegir una carpeta propia o pedir permiso.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder on another disk.</source>
      <translation>Elegir una carpeta de otro disco.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder that exists.</source>
      <translation>Elegir una carpeta que exista.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose a folder you may write to.</source>
      <translation>Elegir una carpeta donde se pueda escribir.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>Choose a folder, or a name that nothing has yet.</source>
      <translation>Elija una carpeta, o un nombre que nada tenga aún.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Choose a folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose a library file.</source>
      <translation>Elegir un archivo de biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>Choose a name that is not taken.</source>
      <translation>Elegir un nombre libre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a pair in Duplicates first.</source>
      <translation>Elija antes un par en Duplicados.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a source first.</source>
      <translation>Elija antes una fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Choose an action, then set a key: Enter in the list does the same.</source>
      <translation>Elegir una acción y luego fijar una tecla: Intro en la lista hace lo mismo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose an archive</source>
      <translation>Elegir verificaciones anteriores</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Choose an article, or claims that are highlighted in one.</source>
      <translation>Elegir un artículo, o afirmaciones que estén marcadas en alguno.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Choose another backup.</source>
      <translation>Elegir otra copia.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>Choose another file, or paste the text instead.</source>
      <translation>Elegir otro archivo o pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose another file.</source>
      <translation>Elegir otro archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another folder and try again.</source>
      <translation>Elegir otra carpeta y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <source>Choose another folder, then try again.</source>
      <translation>Elegir otra carpeta y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>Choose another folder.</source>
      <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name or folder.</source>
      <translation>Elegir otro nombre u otra carpeta.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name, or allow writing to the file.</source>
      <translation>Elegir otro nombre o permitir escribir en el archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose another place.</source>
      <translation>Elegir otro lugar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Choose comma, semicolon or tab.</source>
      <translation>Elegir coma, punto y coma o tabulador.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose files…</source>
      <translation>Elegir archivos…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Choose it again.</source>
      <translation>Elegirlo de nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Choose one claims.csv and one evidence.csv.</source>
      <translation>Elegir un claims.csv y un evidence.csv.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Choose one of its ratings.</source>
      <translation>Elegir una de sus calificaciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Choose one on the left, or bring in a new one.</source>
      <translation>Elegir uno a la izquierda o traer uno nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Choose rating scale</source>
      <translation>Elegir escala de calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Choose the saved page itself.</source>
      <translation>Elegir la propia página guardada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>Choose the zip file that the export wrote.</source>
      <translation>Elegir el archivo zip que escribió la exportación.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>Choose whether both are kept or the earlier ones are replaced.</source>
      <translation>Elija si se conservan ambos o se reemplazan los anteriores.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Claim</source>
      <translation>Afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Claim marked. 1–9 gives a verdict, Enter edits its statement.</source>
      <translation>Afirmación marcada. 1–9 da un veredicto, Intro edita su enunciado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Claim selected. Enter again edits its statement.</source>
      <translation>Afirmación seleccionada. Otra vez Intro edita su enunciado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Claim sheet imported.</source>
      <translation>Hoja de afirmaciones importada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Claim {number}, {state}</source>
      <translation>Afirmación {number}, {state}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>Claim {number}, {verdict}: {statement}</source>
      <translation>Afirmación {number}, {verdict}: {statement}</translation>
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
      <translation>ClaimTracker no puede usar bases de datos {drivername}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>ClaimTracker does not know your name yet.</source>
      <translation>ClaimTracker no conoce aún el nombre de quien lo usa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>ClaimTracker is closing.</source>
      <translation>ClaimTracker se está cerrando.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>ClaimTracker libraries</source>
      <translation>Bibliotecas de ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>ClaimTracker may not use this file or folder.</source>
      <translation>ClaimTracker no puede usar este archivo o carpeta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>ClaimTracker opens http, https and mailto links only.</source>
      <translation>ClaimTracker solo abre enlaces http, https y mailto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own file “{name}” is missing or damaged.</source>
      <translation>Falta el archivo «{name}» del propio ClaimTracker, o está dañado.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own resources folder is missing.</source>
      <translation>Falta la carpeta de recursos del propio ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed</source>
      <translation>Afirmado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed figure</source>
      <translation>Cifra afirmada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; off by {by}, more than {said}.</source>
      <translation>Se afirma {claimed}; da {result}; se desvía {by}, más que {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; within {said}.</source>
      <translation>Se afirma {claimed}; da {result}; dentro de {said}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Claims</source>
      <translation>Afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Claims that are not checked yet stand here by the person to ask: their speaker, or a source.</source>
      <translation>Las afirmaciones sin verificar figuran aquí junto a la persona a quien preguntar: su declarante o una fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Claims that rest on it</source>
      <translation>Afirmaciones que se apoyan en ella</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Claims that stayed as they were</source>
      <translation>Afirmaciones que quedaron como estaban</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be</source>
      <translation>Afirmaciones, tal como quedarán</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be (the first {count} of {all})</source>
      <translation>Afirmaciones, tal como quedarán (las primeras {count} de {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>Claims, not an article: load it with “Load archive…” in the menu “File”.</source>
      <translation>Afirmaciones, no un artículo: cárguelas con «Cargar verificaciones…» en el menú «Archivo».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Clear all</source>
      <translation>Quitar todo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Clear filter</source>
      <translation>Quitar filtro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it after the last word.</source>
      <translation>Cerrarlas tras la última palabra.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Close it there and try again, or choose another name or folder.</source>
      <translation>Cerrarlo allí y volver a intentarlo, o elegir otro nombre u otra carpeta.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it, or put the words into quotation marks.</source>
      <translation>Cerrarlo, o poner las palabras entre comillas.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Close its brackets, or switch patterns off.</source>
      <translation>Cerrar sus paréntesis o desactivar los patrones.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Close other programs, or start ClaimTracker again.</source>
      <translation>Cerrar otros programas o reiniciar ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Close other programs, then try again.</source>
      <translation>Cerrar otros programas y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Close the find bar (Esc)</source>
      <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Colour and sign</source>
      <translation>Color y signo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Colour and sign of rating {number}</source>
      <translation>Color y signo de la calificación {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Colours of the system</source>
      <translation>Colores del sistema</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>Columns and what they are read as</source>
      <translation>Columnas y cómo se leen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Columns that are not part of the claim sheet were left out: {columns}.</source>
      <translation>Se omitieron columnas ajenas a la hoja de afirmaciones: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Comes with</source>
      <translation>Incluye</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Comma</source>
      <translation>Coma</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Comma between</source>
      <translation>Separar con comas</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Compare both and choose; your text is kept.</source>
      <translation>Comparar ambos y elegir; el texto propio se conserva.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Compare every claim of the desk with every other ({scan_duplicates})</source>
      <translation>Comparar cada afirmación de la mesa con todas las demás ({scan_duplicates})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Compared by characters: there is no language pack for this text.</source>
      <translation>Comparado por caracteres: no hay paquete de idioma para este texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Comparing “{file}” with the desk…</source>
      <translation>Comparando «{file}» con la mesa…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion</source>
      <translation>Conclusión</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion in your own words, then Enter</source>
      <translation>Conclusión en palabras propias, luego Intro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Confidential</source>
      <translation>Confidencial</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential or not</source>
      <translation>Confidencial o no</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Confidential sources will be named in the files. Give them only to people who may know.</source>
      <translation>Los archivos nombrarán las fuentes confidenciales. Entregarlos solo a quien pueda saberlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential: “Source A” in every export unless you ask for its name</source>
      <translation>Confidencial: «Source A» en toda exportación, salvo que se pida su nombre</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed</source>
      <comment>rating</comment>
      <translation>Confirmado</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed with note</source>
      <comment>rating</comment>
      <translation>Confirmado con nota</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Conflict</source>
      <comment>effect</comment>
      <translation>Conflicto</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact</source>
      <translation>Contacto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact details</source>
      <translation>Datos de contacto</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Contacted on</source>
      <translation>Contactado el</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copy details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Copy it to this computer first.</source>
      <translation>Copiarlo antes a este equipo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Copy this scale</source>
      <translation>Copiar esta escala</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Correct Attribution</source>
      <comment>rating</comment>
      <translation>Atribución correcta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Ctrl+Enter</source>
      <translation>Control+Intro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Cut</source>
      <translation>Suprimido</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cut</source>
      <comment>rating</comment>
      <translation>Suprimido</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Cut it into several files, or save it as CSV UTF-8.</source>
      <translation>Dividirlo en varios archivos o guardarlo como CSV UTF-8.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Cut it into several files.</source>
      <translation>Dividirlo en varios archivos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Cut it into two calculations.</source>
      <translation>Dividirla en dos cálculos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Cut it into two.</source>
      <translation>Dividirlo en dos.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the file into parts, or paste the passage you need.</source>
      <translation>Dividir el archivo en partes o pegar el pasaje necesario.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the text into parts, or paste the passage you need.</source>
      <translation>Dividir el texto en partes o pegar el pasaje necesario.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/widgets/date_field.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>Days in “{column}” are read as {order}, as its other days show: {cell} is {day}.</source>
      <translation>Los días de «{column}» se leen como {order}, según muestran los demás: {cell} es {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation>dic</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Decide at least {fewest} pairs among the duplicates, then try again.</source>
      <translation>Decidir al menos {fewest} pares de duplicados y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <source>Decide match</source>
      <translation>Decidir coincidencia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Decide on what was seen before</source>
      <translation>Decidir sobre lo ya visto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: a variant of the earlier claim.</source>
      <translation>Decidido: una variante de la afirmación anterior.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: an update of the earlier claim.</source>
      <translation>Decidido: una actualización de la afirmación anterior.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: different. The two are never suggested for each other again.</source>
      <translation>Decidido: distintas. No se volverán a proponer la una para la otra.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: the same words by another speaker.</source>
      <translation>Decidido: las mismas palabras de otra persona.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision: {decision}</source>
      <translation>Decisión: {decision}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete article</source>
      <translation>Eliminar artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete articles</source>
      <translation>Eliminar artículos</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/edit_claims.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Delete claim</source>
      <translation>Eliminar afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Delete claims</source>
      <translation>Eliminar afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Delete for good</source>
      <translation>Eliminar para siempre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete for good…</source>
      <translation>Eliminar para siempre…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete source</source>
      <translation>Eliminar fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete sources</source>
      <translation>Eliminar fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Delete view</source>
      <translation>Eliminar vista</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete what is selected for good, with its history and files (Del)</source>
      <translation>Eliminar para siempre lo seleccionado, con su historial y sus archivos (Supr)</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>Delete {count} records for good?</source>
      <translation>
        <numerusform>¿Eliminar {count} registro para siempre?</numerusform>
        <numerusform>¿Eliminar {count} registros para siempre?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Deleted</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Deleting for good…</source>
      <translation>Eliminando para siempre…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Description of rating {number}</source>
      <translation>Descripción de la calificación {number}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Desk</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Desk notes</source>
      <translation>Notas para la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Details and roles</source>
      <translation>Detalles y funciones</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Details and roles of the article</source>
      <translation>Detalles y funciones del artículo</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Different</source>
      <translation>Distintas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Differs in</source>
      <translation>Difiere en</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that claim says {theirs}; this says {mine}.</source>
      <translation>Difiere en {kinds}: aquella afirmación dice {theirs}; esta dice {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that one has “{piece}”; this has not.</source>
      <translation>Difiere en {kinds}: aquella tiene «{piece}»; esta no.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that verdict was for {theirs}; this says {mine}.</source>
      <translation>Difiere en {kinds}: aquel veredicto era para {theirs}; esta dice {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: this has “{piece}”; that one has not.</source>
      <translation>Difiere en {kinds}: esta tiene «{piece}»; aquella no.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in: {pieces}</source>
      <translation>Difiere en: {pieces}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Direction</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Discard changes</source>
      <translation>Descartar cambios</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Divide by its unit first.</source>
      <translation>Dividir antes por su unidad.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Do not open it elsewhere unless you trust whoever sent it.</source>
      <translation>No abrirlo en otro programa sin confiar en quien lo envió.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Does not hold</source>
      <translation>No se sostiene</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Done again: {change}</source>
      <translation>Rehecho: {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Draft {number}</source>
      <translation>Borrador {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}</source>
      <translation>Borrador {number} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}: read an earlier one</source>
      <translation>Borrador {number} de {total}: leer uno anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Draft {number}: {told}</source>
      <translation>Borrador {number}: {told}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Draft {number}: {told}.</source>
      <translation>Borrador {number}: {told}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Drafts side by side</source>
      <translation>Borradores en paralelo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Drop a file here, or attach one: it is kept in the library, once.</source>
      <translation>Soltar aquí un archivo o adjuntarlo: se guarda en la biblioteca, una sola vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Drop claims.csv and evidence.csv here. Nothing is written before you say Apply.</source>
      <translation>Soltar aquí claims.csv y evidence.csv. No se escribe nada hasta pulsar Aplicar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Drop files or a folder here: any CSV or Excel table of earlier checks, ClaimReview as JSON
or in saved web pages, the Data Commons feed, Fact-Check Insights, the archive of a whole desk.
Nothing is written before you say Load.</source>
      <translation>Soltar aquí archivos o una carpeta: cualquier tabla CSV o Excel de verificaciones anteriores, ClaimReview como JSON
o en páginas web guardadas, el canal de Data Commons, Fact-Check Insights, el archivo de una mesa entera.
No se escribe nada hasta pulsar Cargar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Drop files, paste text, or open a file</source>
      <translation>Soltar archivos, pegar texto o abrir un archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Drop links, headings and lists of what was pasted</source>
      <translation>Quitar enlaces, títulos y listas de lo pegado</translation>
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
      <translation>Plazo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Due this week</source>
      <translation>Vence esta semana</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Due today</source>
      <translation>Vence hoy</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Due {day}</source>
      <translation>Plazo: {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Due, by checker</source>
      <translation>Plazos, por quien verifica</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Duplicates</source>
      <translation>Duplicados</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Duplicates to decide</source>
      <translation>Duplicados por decidir</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Each part may hold, yet the claim leads astray.</source>
      <comment>rating</comment>
      <translation>Cada parte puede ser cierta, pero la afirmación induce a error.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Earlier claim</source>
      <translation>Afirmación anterior</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Edit article</source>
      <translation>Editar artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Edit contact</source>
      <translation>Editar contacto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit evidence</source>
      <translation>Editar prueba</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit other wordings</source>
      <translation>Editar otras formas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Edit rating scale</source>
      <translation>Editar escala de calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <source>Edit sighting</source>
      <translation>Editar aparición</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit source</source>
      <translation>Editar fuente</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit statement</source>
      <translation>Editar enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit tags</source>
      <translation>Editar etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Edit {what}</source>
      <translation>Editar {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Effect</source>
      <translation>Efecto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here and leave the desk as it was</source>
      <translation>Terminar aquí y dejar la mesa como estaba</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here with the claims that are in; Undo takes them back</source>
      <translation>Terminar aquí con las afirmaciones ya cargadas; Deshacer las retira</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>End of claim {number}.</source>
      <translation>Fin de la afirmación {number}.</translation>
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
      <translation>Intro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Entry removed.</source>
      <translation>Entrada quitada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Errors by kind</source>
      <translation>Errores por tipo</translation>
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
      <translation>Esc lo detiene.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Every choice holds at once and is kept.</source>
      <translation>Cada elección vale al momento y se conserva.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Every highlight of this draft was looked at.</source>
      <translation>Se revisaron todas las marcas de este borrador.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Every pair is decided</source>
      <translation>Todos los pares están decididos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Every sentence is accounted for</source>
      <translation>Todas las frases están resueltas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Every sentence is accounted for.</source>
      <translation>Todas las frases están resueltas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Every sentence of what was begun is accounted for. {next_open} goes to the next open one.</source>
      <translation>Todas las frases de lo empezado están resueltas. {next_open} va a la siguiente abierta.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is confidential.</source>
      <translation>Todas las fuentes son confidenciales.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is secondary.</source>
      <translation>Todas las fuentes son secundarias.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>Every text field uses it.</source>
      <translation>Todos los campos de texto la usan.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_same.py" />
      <source>Every word of this is on the desk already.</source>
      <translation>Todas estas palabras están ya en la mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Everything else</source>
      <translation>Todo lo demás</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Everything or nothing of it comes in.</source>
      <translation>Entra todo o no entra nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Examples</source>
      <translation>Ejemplos</translation>
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
      <translation>Libro de Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation</source>
      <translation>Explicación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation and published check</source>
      <translation>Explicación y verificación publicada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>Export as CSV instead.</source>
      <translation>Exportar como CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export the claims that are selected or found as a claim sheet</source>
      <translation>Exportar las afirmaciones seleccionadas o encontradas como hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export these…</source>
      <translation>Exportar estas…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export this article</source>
      <translation>Exportar este artículo</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export {count} claims…</source>
      <translation>
        <numerusform>Exportar {count} afirmación…</numerusform>
        <numerusform>Exportar {count} afirmaciones…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Export ⏎</source>
      <translation>Exportar ⏎</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>FC</source>
      <translation>FC</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Fact check</source>
      <translation>Verificación</translation>
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
      <translation>Falso</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>False</source>
      <comment>rating</comment>
      <translation>Falso</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Feb</source>
      <comment>month</comment>
      <translation>feb</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Fetch page</source>
      <translation>Traer página</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <source>Fetched from {address} on {day} at {time} UTC.</source>
      <translation>Traído de {address} el {day} a las {time} UTC.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Fetching the page from “{name}”…</source>
      <translation>Trayendo la página de «{name}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer</source>
      <translation>Menos</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer ({count} more: find them above)</source>
      <translation>
        <numerusform>Menos ({count} más: buscar arriba)</numerusform>
        <numerusform>Menos ({count} más: buscar arriba)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Fewer fields</source>
      <translation>Menos campos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Fewer words or fewer values find more.</source>
      <translation>Con menos palabras o menos valores se encuentra más.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Field words are offered while you type.</source>
      <translation>Las palabras de campo se ofrecen al escribir.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Fields are: {fields}.</source>
      <translation>Los campos son: {fields}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>File removed.</source>
      <translation>Archivo quitado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <location filename="preferences" />
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>Files of before were left as they were.</source>
      <translation>Los archivos anteriores quedaron como estaban.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill a new library…</source>
      <translation>Llenar una biblioteca nueva…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Fill in one of them.</source>
      <translation>Rellenar uno de ellos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill this desk</source>
      <translation>Llenar esta mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Find a value…</source>
      <translation>Buscar un valor…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Find an action or key…</source>
      <translation>Buscar acción o tecla…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Find in article</source>
      <translation>Buscar en el artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Find in this article</source>
      <translation>Buscar en este artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Find in this article ({find})</source>
      <translation>Buscar en este artículo ({find})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Find one that readers may see.</source>
      <translation>Buscar una que el público pueda ver.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Finding</source>
      <comment>field</comment>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding: one or two sentences</source>
      <translation>Hallazgo: una o dos frases</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>First claims, as they will be</source>
      <translation>Primeras afirmaciones, tal como quedarán</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>First page</source>
      <translation>Primera página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows of the sheet “claims”</source>
      <comment>format</comment>
      <translation>Primeras filas de la hoja «claims»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows, as they will be written</source>
      <comment>format</comment>
      <translation>Primeras filas, tal como se escribirán</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Fits best of all</source>
      <translation>La que mejor encaja</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Five dates: choose</source>
      <translation>Cinco fechas: elegir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder for the files</source>
      <translation>Carpeta para los archivos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>For</source>
      <comment>what a library is for</comment>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>For 3 percent more, multiply by (1 + 3 %).</source>
      <translation>Para un 3 por ciento más, multiplicar por (1 + 3 %).</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>For ClaimReview; kept with the desk, for everybody at it.</source>
      <translation>Para ClaimReview; se guarda con la mesa, para todo el equipo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>For editor and author: what must and should change, with wording and sources. Word and page.</source>
      <comment>format</comment>
      <translation>Para edición y autoría: qué debe y qué conviene cambiar, con redacción y fuentes. Word y página.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Formula</source>
      <translation>Fórmula</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Four Pinocchios</source>
      <comment>rating</comment>
      <translation>Cuatro Pinochos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Four dates: choose</source>
      <translation>Cuatro fechas: elegir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Fourth fifth</source>
      <translation>Cuarto quinto</translation>
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
      <translation>Conclusión libre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Free software under the Apache License 2.0; its text comes with the program as LICENSE.</source>
      <translation>Software libre con licencia Apache 2.0; su texto acompaña al programa como LICENSE.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Free some space or choose another folder, then try again.</source>
      <translation>Liberar espacio o elegir otra carpeta y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then save again.</source>
      <translation>Liberar espacio y guardar de nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then try again.</source>
      <translation>Liberar espacio e intentarlo de nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>From here it goes on to {steps} or {last}.</source>
      <translation>Desde aquí pasa a {steps} o {last}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>From which source</source>
      <translation>De qué fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>From worst to best, all scales</source>
      <translation>De peor a mejor, todas las escalas</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Geppetto Checkmark</source>
      <comment>rating</comment>
      <translation>Visto bueno de Geppetto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Give a shorter name.</source>
      <translation>Dar un nombre más corto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict first; then a second reader signs.</source>
      <translation>Dar antes un veredicto; luego lo aprueba la segunda lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict: the claim is checked then.</source>
      <translation>Dar un veredicto: entonces la afirmación está verificada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Give another date or speaker if it was said again.</source>
      <translation>Dar otra fecha u otro declarante si se dijo de nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles a section in their details ({article_details}) to see this.</source>
      <translation>Dar una sección a los artículos en sus detalles ({article_details}) para ver esto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles an outlet in their details ({article_details}) to see this.</source>
      <translation>Dar un medio a los artículos en sus detalles ({article_details}) para ver esto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Give both the same independence group, so that they count once, or find another source.</source>
      <translation>Dar a ambas el mismo grupo de origen, para que cuenten una vez, o buscar otra fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Give each its own label.</source>
      <translation>Dar a cada una su propio nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Give it a verdict to check it anew.</source>
      <translation>Dele un veredicto para verificarla de nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give it one, so that the formula can speak of it.</source>
      <translation>Darle uno, para que la fórmula pueda nombrarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give one of them another name.</source>
      <translation>Dar otro nombre a uno de ellos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Give the source a title or a URL.</source>
      <translation>Dar a la fuente un título o una URL.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Give verdict</source>
      <translation>Dar veredicto</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 1</source>
      <translation>Dar veredicto 1</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 2</source>
      <translation>Dar veredicto 2</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 3</source>
      <translation>Dar veredicto 3</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 4</source>
      <translation>Dar veredicto 4</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 5</source>
      <translation>Dar veredicto 5</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 6</source>
      <translation>Dar veredicto 6</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 7</source>
      <translation>Dar veredicto 7</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 8</source>
      <translation>Dar veredicto 8</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 9</source>
      <translation>Dar veredicto 9</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Give what is missing in the inspector, or choose other claims. The address of a published check is written below its explanation.</source>
      <translation>Dar lo que falta en el inspector o elegir otras afirmaciones. La dirección de una verificación publicada se escribe debajo de su explicación.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation>Ir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>Go back to the latest backup; the library as it is stays beside it.</source>
      <translation>Vuelva a la última copia; la biblioteca tal como está queda a su lado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>Go to that window, or close it first.</source>
      <translation>Ir a esa ventana o cerrarla antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Go to the next highlight that needs eyes ({next_review})</source>
      <translation>Ir a la siguiente marca por revisar ({next_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Go to the next note of the writer ({next_note})</source>
      <translation>Ir a la siguiente nota de autor ({next_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Go to the next open sentence ({next_open})</source>
      <translation>Ir a la siguiente frase abierta ({next_open})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Go to the next passage that differs</source>
      <translation>Ir al siguiente pasaje que difiere</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Go to these articles</source>
      <translation>Ir a estos artículos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Goes to the bin; can be undone</source>
      <translation>Va a la papelera; se puede deshacer</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there, with its sources {sources}.</source>
      <translation>
        <numerusform>Va a la afirmación que hay ahí, con su fuente {sources}.</numerusform>
        <numerusform>Va a la afirmación que hay ahí, con sus fuentes {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there; the note is kept with it.</source>
      <translation>Va a la afirmación que hay ahí; la nota se conserva con ella.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Going back would change:</source>
      <translation>Volver atrás cambiaría:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Green, check</source>
      <translation>Verde, visto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Grey, dashed circle</source>
      <translation>Gris, círculo discontinuo</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Half True</source>
      <comment>rating</comment>
      <translation>Verdad a medias</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Hand over the call sheet</source>
      <translation>Entregar la hoja de llamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Hard differences</source>
      <translation>Diferencias firmes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Have its text recognised first (OCR) by the program that scanned it, or paste the text instead.</source>
      <translation>Reconocer antes su texto (OCR) con el programa que lo escaneó, o pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Headline of the published check</source>
      <translation>Titular de la verificación</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Here</source>
      <comment>in this claim</comment>
      <translation>Aquí</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Hidden passages, {hidden} in all: kept as furniture, marked “[hidden]”, and left out of the text.</source>
      <translation>Pasajes ocultos, {hidden} en total: conservados como relleno, señalados «[hidden]» y fuera del texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar</source>
      <translation>Ocultar esta barra</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Hide this bar until there is more to look at</source>
      <translation>Ocultar esta barra hasta que haya más que revisar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar; the notes keep waiting, and M brings them back</source>
      <translation>Ocultar esta barra; las notas siguen en espera y M las trae de vuelta</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Highlight it as the same claim ({same_claim})</source>
      <translation>Marcarlo como la misma afirmación ({same_claim})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Highlight removed; its claim stays on the desk.</source>
      <translation>Marca quitada; su afirmación sigue en la mesa.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight selection for this claim</source>
      <translation>Marcar la selección para esta afirmación</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight the other place as this claim</source>
      <translation>Marcar el otro lugar como esta afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Highlight to look at</source>
      <translation>Marca por revisar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted as the same claim.</source>
      <translation>Marcado como la misma afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Highlighted in the PDF.</source>
      <translation>Resaltado en el PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted in ¶ {paragraph} as the same claim.</source>
      <translation>Marcado en ¶ {paragraph} como la misma afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <source>History and verdicts record this name:</source>
      <translation>El historial y los veredictos registran este nombre:</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the article</source>
      <translation>Historial del artículo</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the claim</source>
      <translation>Historial de la afirmación</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the source</source>
      <translation>Historial de la fuente</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>History, verdicts and second readings record it.</source>
      <translation>Lo registran el historial, los veredictos y las segundas lecturas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds</source>
      <translation>Se sostiene</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds in part or unclear</source>
      <translation>Se sostiene en parte o no está claro</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>How dates are shown; they are typed in any of these ways.</source>
      <translation>Cómo se muestran las fechas; se pueden escribir en cualquiera de estas formas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>How far it is</source>
      <translation>Cuánto lleva</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>How far it may be off: 0.5, or 2 %. Empty means as it was rounded.</source>
      <translation>Cuánto puede desviarse: 0,5 o 2 %. Vacío: según su redondeo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>How far the change is</source>
      <translation>Cuánto lleva el cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>How many notes there are on what the check lacks; the inspector tells them</source>
      <translation>Cuántos avisos hay sobre lo que falta a la verificación; el inspector los dice</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>How the scale looks beside a claim</source>
      <translation>Cómo se ve la escala junto a una afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/search_line.py" />
      <source>How the search can go on</source>
      <translation>Cómo puede seguir la búsqueda</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>How we know, at length</source>
      <translation>Cómo lo sabemos, en detalle</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we rate</source>
      <translation>Cómo calificamos</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we worked it out</source>
      <translation>Cómo lo calculamos</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>If it holds earlier checks, bring it in with Load archive. For its text, paste that instead.</source>
      <translation>Si contiene verificaciones anteriores, usar Cargar verificaciones. Para su texto, pegarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>If you trust whoever sent it, save it as CSV UTF-8 and load that file.</source>
      <translation>Si quien lo envió es de confianza, guardarlo como CSV UTF-8 y cargar ese archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import a claim sheet</source>
      <translation>Importar una hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all</source>
      <translation>Importar todo</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all {count}</source>
      <translation>
        <numerusform>Importar este</numerusform>
        <numerusform>Importar los {count}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article</source>
      <translation>Importar un artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Import an article, select a sentence in it and press {mark_claim}: that is a claim.</source>
      <translation>Importar un artículo, seleccionar una frase y pulsar {mark_claim}: eso es una afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article: paste its text, drop a file on the window, or open one. Or look around first.</source>
      <translation>Importar un artículo: pegar su texto, soltar un archivo en la ventana o abrirlo. O echar antes un vistazo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Import archive</source>
      <translation>Importar mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import article</source>
      <translation>Importar artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Import articles</source>
      <translation>Importar artículos</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import article…</source>
      <translation>Importar artículo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import as draft {number} ⏎</source>
      <translation>Importar como borrador {number} ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Import as its draft {number}</source>
      <translation>Importar como su borrador {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import claim sheet</source>
      <translation>Importar hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import claim sheet…</source>
      <translation>Importar hoja de afirmaciones…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>Import draft</source>
      <translation>Importar borrador</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from clipboard</source>
      <translation>Importar del portapapeles</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from file…</source>
      <translation>Importar de un archivo…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from web address…</source>
      <translation>Importar de una dirección web…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import it as the next draft of “{title}” (Enter, or Ctrl+Enter in a field)</source>
      <translation>Importarlo como el siguiente borrador de «{title}» (Intro, o Control+Intro en un campo)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import nothing of this (Esc)</source>
      <translation>No importar nada de esto (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import the article as it is shown (Enter, or Ctrl+Enter in a field)</source>
      <translation>Importar el artículo como se muestra (Intro, o Control+Intro en un campo)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import this one and those that follow, as they are read</source>
      <translation>Importar este y los que siguen, según se leen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import ⏎</source>
      <translation>Importar ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as draft {number}.</source>
      <translation>Importado como borrador {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as “{title}”.</source>
      <translation>Importado como «{title}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>In no article</source>
      <translation>En ningún artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>In short:</source>
      <translation>En breve:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_bin.py" />
      <source>In the bin now, and brought back by this sheet: {told}.</source>
      <translation>Ahora en la papelera, y recuperadas por esta hoja: {told}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>In the bin now, and brought back: {count}.</source>
      <translation>Ahora en la papelera, y recuperadas: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>In the sheet</source>
      <translation>En la hoja</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>In your spreadsheet program choose “Save as” and “CSV UTF-8”, then open that file.</source>
      <translation>En la hoja de cálculo, elegir «Guardar como» y «CSV UTF-8», y abrir ese archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma is decimal.</source>
      <translation>En «{written}» la coma es decimal.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma parts thousands.</source>
      <translation>En «{written}» la coma separa los miles.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point is decimal.</source>
      <translation>En «{written}» el punto es decimal.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point parts thousands.</source>
      <translation>En «{written}» el punto separa los miles.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Independence group</source>
      <translation>Grupo de origen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Inflation-adjusted</source>
      <translation>Ajustado a la inflación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <location filename="claimtracker/exchange/scales.py" />
      <location filename="claimtracker/services/demo.py" />
      <location filename="claimtracker/ui/icons.py" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <location filename="claimtracker/ui/theme.py" />
      <source>Install ClaimTracker again.</source>
      <translation>Reinstalar ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>Install the latest version to open it; nothing was changed.</source>
      <translation>Instalar la última versión para abrirla; no se cambió nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Install the latest version to open it; the file was not changed.</source>
      <translation>Instalar la última versión para abrirla; el archivo no se cambió.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is a sign missing before it?</source>
      <translation>¿Falta un signo delante?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is it zero by zero, or a root below zero?</source>
      <translation>¿Es cero entre cero o la raíz de un número negativo?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Is this right, and where is it written?</source>
      <translation>¿Es correcto, y dónde consta?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Is this the passage? Choose a place, or select the words.</source>
      <translation>¿Es este el pasaje? Elegir un lugar o seleccionar las palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>It can also change claims that are here. Its own place shows each change before it is made.</source>
      <translation>También puede cambiar afirmaciones que hay aquí. Su propio lugar muestra cada cambio antes de hacerlo.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It cannot be checked.</source>
      <comment>rating</comment>
      <translation>No se puede comprobar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It closes and leaves things everywhere.</source>
      <translation>Cierra y abandona cosas en todas partes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It does not fit this desk better.</source>
      <translation>No encaja mejor en esta mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It fits this desk better and is no worse on the shipped pairs.</source>
      <translation>Encaja mejor en esta mesa y no empeora con los pares incluidos.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds only with facts that were left out.</source>
      <comment>rating</comment>
      <translation>Solo es cierto con datos que se omitieron.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds, but needs a clarification.</source>
      <comment>rating</comment>
      <translation>Es cierto, pero necesita una aclaración.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>It is a new article</source>
      <translation>Es un artículo nuevo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>It is like that already.</source>
      <translation>Ya está así.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>It is like that now: nothing would change.</source>
      <translation>Ya está así: no cambiaría nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>It is signed off and stays as it was signed. Reopen it with a reason first.</source>
      <translation>Está aprobada y quedó como se aprobó. Reabrirla antes con un motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It judges as before on this desk, and more surely.</source>
      <translation>Juzga como antes en esta mesa, con más seguridad.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>It knows {values}.</source>
      <translation>Conoce {values}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It makes no difference worth keeping.</source>
      <translation>La diferencia no merece conservarse.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/work.py" />
      <source>It may have been removed meanwhile.</source>
      <translation>Quizá se quitó entretanto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It moves the keyboard's focus or the caret.</source>
      <translation>Mueve el foco del teclado o el cursor.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens a menu of the window.</source>
      <translation>Abre un menú de la ventana.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens menus.</source>
      <translation>Abre menús.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It presses what has the focus.</source>
      <translation>Pulsa lo que tiene el foco.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>It says {number} there: mark it as a claim of its own with C.</source>
      <translation>Ahí dice {number}: marcarlo como afirmación propia con C.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was not meant to be believed.</source>
      <comment>rating</comment>
      <translation>No pretendía que se creyera.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was true once.</source>
      <comment>rating</comment>
      <translation>Fue cierto en otro tiempo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Its claim is in the text.</source>
      <translation>Su afirmación está en el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Its columns are: {columns}.</source>
      <translation>Sus columnas son: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Its menu takes it over all the same.</source>
      <translation>Su menú la adopta igualmente.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Its rarest words</source>
      <translation>Sus palabras más raras</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Its rounding</source>
      <translation>Su redondeo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Its verdicts may be published as ClaimReview</source>
      <translation>Sus veredictos pueden publicarse como ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>J next</source>
      <translation>J siguiente</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>JSON records</source>
      <translation>registros JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jan</source>
      <comment>month</comment>
      <translation>ene</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Join</source>
      <translation>Unir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Join claims</source>
      <translation>Unir afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Join sources</source>
      <translation>Unir fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Join the two…</source>
      <translation>Unir las dos…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Joined with {count} other claims</source>
      <translation>
        <numerusform>Unida con otra afirmación</numerusform>
        <numerusform>Unida con otras {count} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Joined: the two are one claim now.</source>
      <translation>Unidas: las dos son ya una afirmación.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Judgement cannot be made yet.</source>
      <comment>rating</comment>
      <translation>Aún no se puede juzgar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jul</source>
      <comment>month</comment>
      <translation>jul</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jun</source>
      <comment>month</comment>
      <translation>jun</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>K previous</source>
      <translation>K anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Keep apart</source>
      <translation>No unir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Keep as it was</source>
      <translation>Dejar como estaba</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep as version {version}</source>
      <translation>Conservar como versión {version}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Keep both</source>
      <translation>Conservar ambos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Keep it below {most} signs.</source>
      <translation>Que no pase de {most} signos.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Keep it elsewhere and write where in the notes.</source>
      <translation>Guardarlo en otro lugar y anotar dónde.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Keep mine</source>
      <translation>Conservar lo mío</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep nothing of it</source>
      <translation>No conservar nada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Keep sources apart</source>
      <translation>No unir las fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Keep the changes to this scale first, or discard them.</source>
      <translation>Antes hay que guardar o descartar los cambios de esta escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Keep the desk’s</source>
      <translation>Conservar lo de la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Keep the desk’s in all</source>
      <translation>Conservar siempre lo de la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Keep the last backup; try again.</source>
      <translation>Conservar la última copia; volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep the new scale</source>
      <translation>Conservar la escala nueva</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep what was learnt</source>
      <translation>Conservar lo aprendido</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Keeps it out of sight, with your reason</source>
      <translation>Lo aparta de la vista, con el motivo dado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Key</source>
      <comment>field</comment>
      <translation>Clave</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Kind of source</source>
      <translation>Tipo de fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Known because they stand in the files more than once: {count}.</source>
      <translation>Conocidas porque figuran más de una vez en los archivos: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Known source: {source}</source>
      <translation>Fuente conocida: {source}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label of rating {number}</source>
      <translation>Nombre de la calificación {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Lacks</source>
      <translation>Falta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="preferences" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Language</source>
      <comment>field</comment>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 12 months</source>
      <translation>Últimos 12 meses</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Later this week</source>
      <translation>Más adelante esta semana</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Learn from decisions</source>
      <translation>Aprender de las decisiones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Learning from the decisions on this desk…</source>
      <translation>Aprendiendo de las decisiones de esta mesa…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Learning was stopped. Nothing was changed.</source>
      <translation>Se detuvo el aprendizaje. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Leave as it is</source>
      <translation>Dejar como está</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Leave its unit out.</source>
      <translation>Quitar su unidad.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Leave out × 100: a result in percent is shown as percent by itself.</source>
      <translation>Quitar × 100: un resultado en porcentaje se muestra así por sí solo.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Leave the note out</source>
      <translation>Omitir la nota</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Leave the note out, in later drafts too ({refuse_note})</source>
      <translation>Omitir la nota, también en borradores posteriores ({refuse_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out.</source>
      <translation>Omitido.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out: the article on the desk was opened instead.</source>
      <translation>Omitido: se abrió el artículo que está en la mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Left out: {statement}: {faults}.</source>
      <translation>Omitida: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Left to right</source>
      <translation>De izquierda a derecha</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Legal risk.</source>
      <translation>Riesgo legal.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Let another person accept the verdict.</source>
      <translation>Que otra persona acepte el veredicto.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Let matching learn from decisions</source>
      <translation>Que la comparación aprenda de las decisiones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Libraries and their licences</source>
      <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before, but {difference}</source>
      <translation>Como una ya verificada, pero {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before: look at the words</source>
      <translation>Como una ya verificada: mirar las palabras</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one on the desk, but {difference}</source>
      <translation>Como una de la mesa, pero {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Line {first} already holds this claim in the same article. If it is another claim, give it a claim_id of its own and load the file again.</source>
      <translation>La línea {first} ya contiene esta afirmación en el mismo artículo. Si es otra, dele un claim_id propio y cargue el archivo otra vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Line {line}: {problem}</source>
      <translation>Línea {line}: {problem}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Line {number}</source>
      <translation>Línea {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>Lines above the heads of the columns were passed over: {count}.</source>
      <translation>Se saltaron líneas sobre las cabeceras de las columnas: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Lines {first} to {last}</source>
      <translation>Líneas {first} a {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>Lines {line} and {other} give different values for the same record.</source>
      <translation>Las líneas {line} y {other} dan valores distintos para el mismo registro.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Link</source>
      <comment>verb</comment>
      <translation>Vincular</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link a source ({link_source})</source>
      <translation>Vincular una fuente ({link_source})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Link one with E.</source>
      <translation>Vincular una con E.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/link_sources.py" />
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link source</source>
      <translation>Vincular fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>List the notes</source>
      <translation>Listar las notas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>List what waits</source>
      <translation>Listar lo pendiente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load</source>
      <translation>Cargar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Load an archive</source>
      <translation>Cargar verificaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Load archive</source>
      <translation>Cargar verificaciones</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Load archive…</source>
      <translation>Cargar verificaciones…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/empty_place.py" />
      <source>Load earlier checks…</source>
      <translation>Cargar verificaciones anteriores…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load {count} claims</source>
      <translation>
        <numerusform>Cargar {count} afirmación</numerusform>
        <numerusform>Cargar {count} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/paged_rows.py" />
      <source>Loading</source>
      <translation>Cargando</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Loading was stopped and what is in was kept.</source>
      <translation>Se detuvo la carga y se conservó lo que ya entró.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <source>Loading was stopped; nothing of it was kept.</source>
      <translation>Se detuvo la carga; no se conservó nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Loading {count} claims…</source>
      <translation>
        <numerusform>Cargando {count} afirmación…</numerusform>
        <numerusform>Cargando {count} afirmaciones…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Locator</source>
      <translation>Ubicación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Log what came of asking</source>
      <translation>Registrar qué resultó de preguntar</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: asked</source>
      <translation>Registrar: preguntado</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: confirmed</source>
      <translation>Registrar: confirmado</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: declined</source>
      <translation>Registrar: rechazado</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: no answer</source>
      <translation>Registrar: sin respuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Log: {what}</source>
      <translation>Registrar: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_desk.py" />
      <source>Logged for {name}: {status}.</source>
      <translation>Registrado para {name}: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Logged: {status}.</source>
      <translation>Registrado: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Logs it for today</source>
      <translation>Lo registra con fecha de hoy</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Long explanation</source>
      <comment>field</comment>
      <translation>Explicación larga</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Look again and repeat it.</source>
      <translation>Mirar de nuevo y repetirlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Look at its history and change it by hand.</source>
      <translation>Mirar su historial y cambiarlo a mano.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Look at the marked words</source>
      <translation>Mirar las palabras señaladas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words before you use that verdict.</source>
      <translation>Mirar las palabras señaladas antes de usar ese veredicto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words.</source>
      <translation>Mirar las palabras señaladas.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for fewer words.</source>
      <translation>Buscar menos palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for other words.</source>
      <translation>Buscar otras palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Look for where they have it from: a document, a dataset, a person.</source>
      <translation>Buscar de dónde lo sacan: un documento, un conjunto de datos, una persona.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Looking for claims that say the same</source>
      <translation>Buscando afirmaciones que digan lo mismo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Looks like</source>
      <translation>Se parece a</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Lost</source>
      <translation>Perdida</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>Made {count} claims.</source>
      <translation>
        <numerusform>{count} afirmación creada.</numerusform>
        <numerusform>{count} afirmaciones creadas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Mail</source>
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make a claim of the note</source>
      <translation>Convertir la nota en afirmación</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make claims of all notes</source>
      <translation>Convertir todas las notas en afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make claims of all notes that wait ({take_up_notes})</source>
      <translation>Convertir en afirmaciones todas las notas en espera ({take_up_notes})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Make claims of all places at once (Alt+M)</source>
      <translation>Convertir todos los lugares en afirmaciones a la vez (Alt+M)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make it a claim</source>
      <translation>Convertirla en afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Make its repetitions narrower: (a+)+ tries every division.</source>
      <translation>Acotar sus repeticiones: (a+)+ prueba todas las divisiones.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Make room on it, then try again.</source>
      <translation>Liberar espacio en él y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Make the file and its folder writable, then try again.</source>
      <translation>Permitir escribir en el archivo y su carpeta y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the file writable, or open a copy of it elsewhere.</source>
      <translation>Permitir escribir en el archivo o abrir una copia en otro lugar.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the folder writable, or copy the library elsewhere.</source>
      <translation>Permitir escribir en la carpeta o copiar la biblioteca a otro lugar.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make the suggestion a claim</source>
      <translation>Convertir la sugerencia en afirmación</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Mar</source>
      <comment>month</comment>
      <translation>mar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places</source>
      <translation>Marcar todos los lugares</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places as one claim</source>
      <translation>Marcar todos los lugares como una afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark all…</source>
      <translation>Marcar todo…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Mark claim</source>
      <translation>Marcar afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Mark claims in an article, or import a claim sheet: those that look alike are laid side by side here.</source>
      <translation>Marcar afirmaciones en un artículo o importar una hoja de afirmaciones: las que se parecen se ponen aquí lado a lado.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Mark sentence as claim</source>
      <translation>Marcar la frase como afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <source>Mark the selected words as a claim</source>
      <translation>Marcar las palabras seleccionadas como afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark the whole sentences</source>
      <translation>Frases enteras</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark {count} places:</source>
      <translation>
        <numerusform>Marcar {count} lugar:</numerusform>
        <numerusform>Marcar {count} lugares:</numerusform>
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
        <numerusform>{count} lugar marcado como una afirmación.</numerusform>
        <numerusform>{count} lugares marcados como una afirmación.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching can learn from decisions: {count} of at least {least} decisions made.</source>
      <translation>
        <numerusform>La comparación puede aprender de las decisiones: van {count} de al menos {least}.</numerusform>
        <numerusform>La comparación puede aprender de las decisiones: van {count} de al menos {least}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>Matching learnt the meaning of {count} claims.</source>
      <translation>
        <numerusform>La comparación aprendió el sentido de {count} afirmación.</numerusform>
        <numerusform>La comparación aprendió el sentido de {count} afirmaciones.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores as it came with ClaimTracker.</source>
      <translation>La comparación puntúa como venía con ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <source>Matching scores with what it learnt from now on.</source>
      <translation>Desde ahora la comparación puntúa con lo aprendido.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores with what it learnt on this desk.</source>
      <translation>La comparación puntúa con lo aprendido en esta mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>May</source>
      <comment>month</comment>
      <translation>may</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Menus and tips appear at once, and the caret does not blink.</source>
      <translation>Los menús y las ayudas aparecen al instante y el cursor no parpadea.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Middle fifth</source>
      <translation>Quinto central</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Mine</source>
      <translation>Mías</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misattributed</source>
      <comment>rating</comment>
      <translation>Mal atribuido</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Miscaptioned</source>
      <comment>rating</comment>
      <translation>Pie de foto erróneo</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misleading</source>
      <comment>rating</comment>
      <translation>Engañoso</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Misquoted</source>
      <translation>Mal citado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Missing context</source>
      <translation>Falta contexto</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Missing context</source>
      <comment>rating</comment>
      <translation>Falta contexto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Mixed</source>
      <translation>Mixto</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mixture</source>
      <comment>rating</comment>
      <translation>Mezcla</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Mode</source>
      <translation>Modo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More decisions</source>
      <translation>Más decisiones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>More fields</source>
      <translation>Más campos</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>More than one column is called {columns}. The later ones have a number behind their names here; choose the one that is meant.</source>
      <translation>Más de una columna se llama {columns}. Las siguientes llevan aquí un número detrás del nombre; elija la que se quería.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Most repeated claims</source>
      <translation>Afirmaciones más repetidas</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly False</source>
      <comment>rating</comment>
      <translation>Mayormente falso</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly True</source>
      <comment>rating</comment>
      <translation>Mayormente verdadero</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly false</source>
      <comment>rating</comment>
      <translation>Mayormente falso</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly true</source>
      <comment>rating</comment>
      <translation>Mayormente verdadero</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Move it away first.</source>
      <translation>Apartarlo antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} down</source>
      <translation>Bajar la calificación {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} up</source>
      <translation>Subir la calificación {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Moved</source>
      <translation>Movida</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Must change</source>
      <translation>Debe cambiarse</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>NOT stands before what is left out.</source>
      <translation>NOT va delante de lo que se excluye.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Name a new library</source>
      <translation>Dar nombre a una biblioteca nueva</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Name a new library with --library, and import into that.</source>
      <translation>Nombrar una biblioteca nueva con --library e importar en ella.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Name a speaker, or link a source that can be asked: an interview, an expert, a contact.</source>
      <translation>Indicar un declarante o vincular una fuente a la que preguntar: una entrevista, una persona experta, un contacto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Name both in the finding or explanation, or say in a note on one why it does not decide.</source>
      <translation>Nombrar ambas en el hallazgo o la explicación, o anotar en una por qué no decide.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Name confidential sources</source>
      <translation>Nombrar las fuentes confidenciales</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Name of the publisher</source>
      <translation>Nombre del editor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Name of the scale</source>
      <translation>Nombre de la escala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name of the value</source>
      <translation>Nombre del valor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view</source>
      <translation>Nombre de la vista</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view, then Enter</source>
      <translation>Nombre de la vista, luego Intro</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Name that column in the first line of the file, or choose another file.</source>
      <translation>Nombrar esa columna en la primera línea del archivo o elegir otro archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Name, or nothing for nobody</source>
      <translation>Nombre, o nada para nadie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named</source>
      <translation>Nombrada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Named in the writer’s {kind}; not read yet.</source>
      <translation>Citada en la nota de autor ({kind}); aún sin leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named or confidential, used or not</source>
      <translation>Nombradas o confidenciales, usadas o no</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Naming</source>
      <translation>Mención</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Naming and use</source>
      <translation>Mención y uso</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Needs change</source>
      <comment>rating</comment>
      <translation>Hay que cambiarlo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Never suggest this one here again</source>
      <translation>No volver a proponer esta aquí</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>New</source>
      <comment>effect</comment>
      <translation>Nueva</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>New articles</source>
      <translation>Artículos nuevos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>New claims are compared when you scan again.</source>
      <translation>Las afirmaciones nuevas se comparan en la próxima búsqueda.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>New draft</source>
      <translation>Borrador nuevo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>New scale</source>
      <translation>Escala nueva</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>New wording</source>
      <translation>Redacción nueva</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Next change</source>
      <translation>Siguiente cambio</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next claim</source>
      <translation>Siguiente afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Next note</source>
      <translation>Siguiente nota</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next note of the writer</source>
      <translation>Siguiente nota de autor</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next open sentence</source>
      <translation>Siguiente frase abierta</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next pair</source>
      <translation>Siguiente par</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Next place (Enter)</source>
      <translation>Siguiente lugar (Intro)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Next seven days</source>
      <translation>Próximos siete días</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next suggestion</source>
      <translation>Siguiente sugerencia</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Next to look at</source>
      <translation>Siguiente por revisar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No action is called so, and none has this key.</source>
      <translation>Ninguna acción se llama así ni tiene esta tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No article is due. Give an article a due day in its details ({article_details}).</source>
      <translation>Ningún artículo tiene plazo. Dar un plazo a un artículo en sus detalles ({article_details}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>No article open</source>
      <translation>Ningún artículo abierto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>No article was found on this page: everything came in as furniture. Set the roles yourself.</source>
      <translation>No se encontró ningún artículo en esta página: todo entró como relleno. Fijar las funciones a mano.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/recent_articles.py" />
      <source>No article was open yet</source>
      <translation>Aún no se ha abierto ningún artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No checker</source>
      <translation>Sin verificador/a</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim follows in this article.</source>
      <translation>No hay más afirmaciones después en este artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>No claim is joined with this one.</source>
      <translation>Ninguna afirmación está unida a esta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claim matches</source>
      <translation>Ninguna afirmación coincide</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>No claim selected</source>
      <translation>Ninguna afirmación seleccionada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim stands before in this article.</source>
      <translation>No hay afirmaciones antes en este artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>No claim was changed.</source>
      <translation>No se cambió ninguna afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No claim was made twice. {add_sighting} notes where else one was.</source>
      <translation>Ninguna afirmación se hizo dos veces. {add_sighting} anota dónde más se hizo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>No claims here yet: select words in an article and press {mark_claim}.</source>
      <translation>Aún no hay afirmaciones: seleccionar palabras en un artículo y pulsar {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>No claims in this article yet: select words and press {mark_claim}.</source>
      <translation>Aún no hay afirmaciones en este artículo: seleccionar palabras y pulsar {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>No claims look alike</source>
      <translation>Ninguna afirmación se parece</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claims yet</source>
      <translation>Aún no hay afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>No date</source>
      <translation>Sin fecha</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>No earlier claim on this desk is like it.</source>
      <translation>Ninguna afirmación anterior de esta mesa se le parece.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No earlier claim was found for this one.</source>
      <translation>No se encontró una afirmación anterior para esta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No key</source>
      <translation>Sin tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No kind of error was noted in this time. Write it beside a verdict.</source>
      <translation>No se anotó ningún tipo de error en este tiempo. Se escribe junto al veredicto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/desk.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>No library is open.</source>
      <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>No longer narrow by this</source>
      <translation>Dejar de filtrar por esto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>No note of the writer waits here.</source>
      <translation>Aquí no espera ninguna nota de autor.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>No open sentence asks to be checked.</source>
      <translation>Ninguna frase abierta pide verificación.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No outlet</source>
      <translation>Sin medio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No problem</source>
      <translation>Sin problema</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>No program on this computer opens “{file}”.</source>
      <translation>Ningún programa de este equipo abre «{file}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rated claim of this time has a speaker. Fill in Speaker in the inspector.</source>
      <translation>Ninguna afirmación calificada de este tiempo tiene declarante. Rellenar Declarante en el inspector.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>No rating</source>
      <translation>Sin calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rating of this time has a number on its scale.</source>
      <translation>Ninguna calificación de este tiempo tiene número en su escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>No reading process could start.</source>
      <translation>No pudo arrancar ningún proceso de lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>No risk</source>
      <translation>Sin riesgo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No second reader</source>
      <translation>Sin segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No section</source>
      <translation>Sin sección</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>No sentences to account for</source>
      <translation>No hay frases que resolver</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>No source</source>
      <translation>Sin fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>No source is linked.</source>
      <translation>No hay ninguna fuente vinculada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>No source linked yet.</source>
      <translation>Aún sin fuente vinculada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No source matches</source>
      <translation>Ninguna fuente coincide</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>No source settles it.</source>
      <comment>rating</comment>
      <translation>Ninguna fuente lo resuelve.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>No source yet.</source>
      <translation>Aún sin fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No sources yet</source>
      <translation>Aún no hay fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No speaker</source>
      <translation>Sin declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>No tag is named.</source>
      <translation>No se nombró ninguna etiqueta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>No value</source>
      <comment>a facet that nothing has</comment>
      <translation>Ningún valor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No verdict in this time. The keys 1 to 9 give one in an article.</source>
      <translation>Ningún veredicto en este tiempo. Las teclas 1 a 9 dan uno en un artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No verdict yet</source>
      <translation>Aún sin veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>No {kinds} differs.</source>
      <translation>No difiere en {kinds}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Nobody has been asked yet.</source>
      <translation>Aún no se ha preguntado a nadie.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Nobody is to be asked</source>
      <translation>No hay a quién preguntar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="resources/pages/calls.html" />
      <source>Nobody is to be asked.</source>
      <translation>No hay a quién preguntar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nobody is waited for. Set a claim to waiting, or name its second reader.</source>
      <translation>No se espera a nadie. Poner una afirmación en espera o indicar su segunda lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Nobody named yet</source>
      <translation>Aún nadie indicado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Nobody yet</source>
      <translation>Aún nadie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>None</source>
      <translation>Nada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Not a claim</source>
      <translation>No es una afirmación</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate, and ridiculous.</source>
      <comment>rating</comment>
      <translation>Inexacto y ridículo.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate.</source>
      <comment>rating</comment>
      <translation>Inexacto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not asked</source>
      <translation>Sin preguntar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not decided</source>
      <translation>Sin decidir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Not found in this draft. It stood about here.</source>
      <translation>No se encontró en este borrador. Estaba más o menos aquí.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Not in the file, and left as they are: {missing}.</source>
      <translation>No están en el archivo, y quedan como están: {missing}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Not in the formula: {names}.</source>
      <translation>No están en la fórmula: {names}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Not known</source>
      <translation>Se desconoce</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Not possible now.</source>
      <translation>Ahora no es posible.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Not read</source>
      <translation>No se lee</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Not seen anywhere yet</source>
      <translation>Aún no vista en ningún sitio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Not the same</source>
      <translation>No es la misma</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt</source>
      <translation>Nota del intento</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt: {name}</source>
      <translation>Nota del intento: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Note for the next entry</source>
      <translation>Nota de la entrada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note left out; it will not be asked about again.</source>
      <translation>Nota omitida; no se volverá a preguntar por ella.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Note of the writer</source>
      <translation>Nota de autor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note on the evidence</source>
      <translation>Nota sobre la prueba</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Note on this evidence</source>
      <translation>Nota sobre esta prueba</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Note on this sighting</source>
      <translation>Nota sobre esta aparición</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note taken up as a claim.</source>
      <translation>Nota recogida como afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Note where else it was said ({add_sighting})</source>
      <translation>Anotar dónde más se dijo ({add_sighting})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Note {place} of {total}</source>
      <translation>Nota {place} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as a variant.</source>
      <translation>Anotada como variante.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as an update.</source>
      <translation>Anotada como actualización.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as different; this pair is never asked about again.</source>
      <translation>Anotadas como distintas; no se volverá a preguntar por este par.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as said by somebody else.</source>
      <translation>Anotada como dicha por otra persona.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>Noted: two sources.</source>
      <translation>Anotado: dos fuentes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Notes</source>
      <comment>field</comment>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Notes for the desk</source>
      <translation>Notas para la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Notes of the writer</source>
      <translation>Notas de autor</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Nothing brings it back: go on from here.</source>
      <translation>Nada lo recupera: seguir desde aquí.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>Nothing found</source>
      <translation>Nada encontrado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Nothing found. Try fewer letters.</source>
      <translation>Nada encontrado. Probar con menos letras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Nothing has changed yet.</source>
      <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Nothing here yet. Import an article, or drop a file on the window.</source>
      <translation>Aún no hay nada aquí. Importar un artículo o soltar un archivo en la ventana.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Nothing is asked before you press the button. Pasting the text always works too.</source>
      <translation>No se pide nada hasta pulsar el botón. Pegar el texto también funciona siempre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nothing is due. Give a claim a date under Due in its inspector.</source>
      <translation>No vence nada. Dar una fecha a una afirmación en Plazo, en su inspector.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Nothing is in it.</source>
      <translation>No contiene nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing is written yet.</source>
      <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing new came in</source>
      <translation>No entró nada nuevo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Nothing new comes in.</source>
      <translation>No entra nada nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>Nothing of it was kept.</source>
      <translation>No se conservó nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Nothing on the desk yet</source>
      <translation>Aún no hay nada en la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Nothing to change</source>
      <translation>Nada que cambiar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Nothing to check</source>
      <translation>Nada que verificar</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Nothing to check here</source>
      <translation>Aquí nada que verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Nothing to check here ({say_nothing} takes it back)</source>
      <translation>Aquí nada que verificar ({say_nothing} lo revierte)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing to compare yet</source>
      <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Nothing to draw yet</source>
      <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Nothing to take on: what is checked or signed off keeps its checker.</source>
      <translation>Nada que asumir: lo verificado o aprobado conserva a quien lo verificó.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Nothing waits: every highlight of this draft was looked at.</source>
      <translation>No espera nada: se revisaron todas las marcas de este borrador.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Nothing was overwritten: look at both, then keep yours as the version after it.</source>
      <translation>No se ha sobrescrito nada: comparar las dos y conservar la propia como la versión siguiente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Nothing was said yet.</source>
      <translation>Todavía no se ha dicho nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Nothing was taken from the archive.</source>
      <translation>No se tomó nada del archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Nov</source>
      <comment>month</comment>
      <translation>nov</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Number of rating {number}</source>
      <translation>Número de la calificación {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Numbers in common</source>
      <translation>Números en común</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <source>Numbers in “{column}” are days as a spreadsheet counts them: {cell} is {day}.</source>
      <translation>Los números de «{column}» son días como los cuenta una hoja de cálculo: {cell} es {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Numbers rise from the worst to the best; a rating off the scale has none. A symbol stands before the label. What you keep is a new version: verdicts given before stay on theirs.</source>
      <translation>Los números suben de la peor a la mejor; una calificación fuera de la escala no tiene ninguno. Un símbolo va delante del nombre. Lo que se conserva es una versión nueva: los veredictos anteriores siguen en la suya.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>OR stands between two things.</source>
      <translation>OR va entre dos cosas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation>oct</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Oct 16, 2026</source>
      <translation>oct 16, 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of so many days, weeks and months the latest each, and all of today.</source>
      <translation>La última de cada uno de esos días, semanas y meses, y todas las de hoy.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of this window. It changes when ClaimTracker is opened the next time.</source>
      <translation>De esta ventana. Cambia la próxima vez que se abre ClaimTracker.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Of {count} claims in this draft, {told}.</source>
      <translation>
        <numerusform>De {count} afirmación en este borrador, {told}.</numerusform>
        <numerusform>De {count} afirmaciones en este borrador, {told}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs decided on this desk, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>De {pairs} pares decididos en esta mesa, {count} se juzga bien ahora; con esto, {later}.</numerusform>
        <numerusform>De {pairs} pares decididos en esta mesa, {count} se juzgan bien ahora; con esto, {later}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs that come with ClaimTracker, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>De {pairs} pares incluidos en ClaimTracker, {count} se juzga bien ahora; con esto, {later}.</numerusform>
        <numerusform>De {pairs} pares incluidos en ClaimTracker, {count} se juzgan bien ahora; con esto, {later}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Offer this place no more</source>
      <translation>No ofrecer más este lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Old and new draft side by side ({revisions})</source>
      <translation>Borrador anterior y nuevo en paralelo ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Old draft</source>
      <translation>Borrador anterior</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>On author</source>
      <comment>rating</comment>
      <translation>A cargo del autor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/sidebar.py" />
      <source>On the desk</source>
      <translation>En la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>On the desk already, not checked yet</source>
      <translation>Ya en la mesa, aún sin verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>On the scale {name} a verdict is one of its ratings.</source>
      <translation>En la escala {name}, un veredicto es una de sus calificaciones.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>One Pinocchio</source>
      <comment>rating</comment>
      <translation>Un Pinocho</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>One a line</source>
      <translation>Una por línea</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>One file goes along. Attach the others once the source is linked.</source>
      <translation>Aquí se adjunta un solo archivo. Adjunte los demás cuando la fuente esté vinculada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One more file, {file}: a row for each claim and source</source>
      <translation>Un archivo más, {file}: una fila por afirmación y fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>One source, the older; Undo helps</source>
      <translation>Una fuente, la más antigua; se puede deshacer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source, the older; Undo takes them apart</source>
      <translation>Una fuente, la más antigua; Deshacer las separa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source? {why}</source>
      <translation>¿Una sola fuente? {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>One with</source>
      <translation>Cuenta con</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One workbook with a sheet each for claims, evidence and sources. Nothing in it is a formula.</source>
      <comment>format</comment>
      <translation>Un libro con una hoja para afirmaciones, otra para pruebas y otra para fuentes. Nada en él es una fórmula.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Only a checked claim can be signed off.</source>
      <translation>Solo se aprueba una afirmación verificada.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/services/second_readings.py" />
      <source>Only a claim that was signed off can be reopened.</source>
      <translation>Solo se reabre una afirmación que fue aprobada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Only the sheet “{name}” is read; the others stay out: {others}.</source>
      <translation>Solo se lee la hoja «{name}»; las demás quedan fuera: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Open</source>
      <translation>Abierta</translation>
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
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open a library first.</source>
      <translation>Abra antes una biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Open a library first: articles are kept in it.</source>
      <translation>Abrir antes una biblioteca: en ella se guardan los artículos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open a page of {host}?</source>
      <translation>¿Abrir una página de {host}?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open an article first.</source>
      <translation>Abra antes un artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Open another file…</source>
      <translation>Abrir otro archivo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <source>Open another library…</source>
      <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open archived copy</source>
      <translation>Abrir copia archivada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open articles of any kind, several at once ({open_file})</source>
      <translation>Abrir artículos de cualquier tipo, varios a la vez ({open_file})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Open claim: {statement}</source>
      <translation>Abrir afirmación: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open file…</source>
      <translation>Abrir archivo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open it</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Open it and give one first.</source>
      <translation>Abrirla y dar uno antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Open it in Word or LibreOffice, save it as .docx, and import that; or paste the text.</source>
      <translation>Abrirlo en Word o LibreOffice, guardarlo como .docx e importarlo; o pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, open the frame with the article on its own, and save that page, or paste its text.</source>
      <translation>Ábrala en un navegador, abra aparte el marco que contiene el artículo y guarde esa página, o pegue su texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, select the article and paste the text instead.</source>
      <translation>Abrirlo en un navegador, seleccionar el artículo y pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>Open it in a word processor and save it again, or paste the text here.</source>
      <translation>Abrirlo en un procesador de textos y guardarlo de nuevo, o pegar aquí el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Open it in the program that made it and paste the text here instead.</source>
      <translation>Abrirlo en el programa que lo hizo y pegar aquí el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it in the program that made it, and paste the text here instead.</source>
      <translation>Abrirlo en el programa que lo hizo y pegar aquí el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Open it there</source>
      <translation>Abrirlo allí</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it with its password, save a copy without one, and import the copy.</source>
      <translation>Abrirlo con su contraseña, guardar una copia sin ella e importar la copia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open it ⏎</source>
      <translation>Abrir ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open last</source>
      <translation>Abiertos hace poco</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Open library…</source>
      <translation>Abrir biblioteca…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Open or make a library</source>
      <translation>Abrir o crear una biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open page</source>
      <translation>Abrir página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Open questions</source>
      <translation>Preguntas abiertas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Open sentence again</source>
      <translation>Abrir frase de nuevo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Open sentences</source>
      <translation>Frases abiertas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Open sentences by article</source>
      <translation>Frases abiertas por artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source</source>
      <translation>Abrir fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source: {name}</source>
      <translation>Abrir fuente: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open the article</source>
      <translation>Abrir el artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open the article that is on the desk, and import nothing (Enter)</source>
      <translation>Abrir el artículo que ya está en la mesa, sin importar nada (Intro)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Open the log folder</source>
      <translation>Abrir carpeta de registro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the newer source</source>
      <translation>Abrir la fuente más nueva</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the older source</source>
      <translation>Abrir la fuente más antigua</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>Open the page in a browser, and paste its text instead.</source>
      <translation>Abrir la página en un navegador y pegar su texto.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open the sample article</source>
      <translation>Abrir el artículo de ejemplo</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open {count} claims</source>
      <translation>
        <numerusform>Abrir {count} afirmación</numerusform>
        <numerusform>Abrir {count} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Open {file}</source>
      <translation>Abrir {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Open {name}</source>
      <translation>Abrir {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open “{file}”, a file of the type {kind}?</source>
      <translation>¿Abrir «{file}», un archivo de tipo {kind}?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>OpenDocument spreadsheet</source>
      <translation>Hoja de cálculo OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/odt.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>OpenDocument text</source>
      <translation>Texto OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Opening it could run something on this computer, so ClaimTracker does not. Save a copy?</source>
      <translation>Abrirlo podría ejecutar algo en este equipo, así que ClaimTracker no lo hace. ¿Guardar una copia?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Opens in Excel</source>
      <translation>Se abre en Excel</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Opinion</source>
      <translation>Opinión</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Opinion</source>
      <comment>rating</comment>
      <translation>Opinión</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Opinion ({say_opinion} takes it back)</source>
      <translation>Opinión ({say_opinion} lo revierte)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Order the ratings, or leave the number of those off the scale empty.</source>
      <translation>Ordenar las calificaciones o dejar vacío el número de las que están fuera de la escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Other speaker</source>
      <translation>Otra persona</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Our verdict:</source>
      <translation>Nuestro veredicto:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Out of date</source>
      <translation>Desfasado</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Outdated</source>
      <comment>rating</comment>
      <translation>Desactualizado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Outlet</source>
      <translation>Medio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Overdue</source>
      <translation>Vencidas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Overstated</source>
      <translation>Exagerado</translation>
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
      <translation>Documento PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>PNG pictures (*.png)</source>
      <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Page</source>
      <comment>format</comment>
      <translation>Página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Page of the manual</source>
      <translation>Página del manual</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Page, mm:ss, table</source>
      <translation>Página, mm:ss, tabla</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Pages document</source>
      <translation>Documento de Pages</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Pages of the manual</source>
      <translation>Páginas del manual</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair has another speaker</source>
      <translation>Par: otra persona</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is a variant</source>
      <translation>Par: variante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is an update</source>
      <translation>Par: actualización</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is different</source>
      <translation>Par: distintas</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is the same claim</source>
      <translation>Par: la misma afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Pairs to decide</source>
      <translation>Pares por decidir</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pants on Fire</source>
      <comment>rating</comment>
      <translation>Mentira descarada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Paper, channel, platform</source>
      <translation>Diario, canal, plataforma</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>Paragraphs of over {longest} characters, {parted} in all: shown in parts. No character changed.</source>
      <translation>Párrafos de más de {longest} caracteres, {parted} en total: se muestran en partes. No cambió ningún carácter.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partially accurate, important details left out.</source>
      <comment>rating</comment>
      <translation>Exacto en parte, faltan detalles importantes.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly false</source>
      <comment>rating</comment>
      <translation>Parcialmente falso</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Partly supported</source>
      <translation>Respaldada en parte</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly true</source>
      <comment>rating</comment>
      <translation>Parcialmente verdadero</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Passage</source>
      <translation>Pasaje</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Passage cut</source>
      <translation>Pasaje suprimido</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Passage cut; its claim stays on the desk.</source>
      <translation>Pasaje suprimido; su afirmación sigue en la mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Passage in common</source>
      <translation>Pasaje en común</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Passage was cut</source>
      <translation>El pasaje se suprimió</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Past and done</source>
      <translation>Pasadas y hechas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Paste an article</source>
      <translation>Pegar un artículo</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Paste as next draft</source>
      <translation>Pegar como borrador siguiente</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste its text instead.</source>
      <translation>Pegar su texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Paste text</source>
      <translation>Pegar texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_child.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Paste the article's text instead.</source>
      <translation>Pegar el texto del artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Paste the text instead</source>
      <translation>Pegar el texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Paste the text instead.</source>
      <translation>Pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste the text of the article instead.</source>
      <translation>Pegar el texto del artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Pasted text</source>
      <translation>Texto pegado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Per capita</source>
      <translation>Per cápita</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Percentage change</source>
      <translation>Cambio porcentual</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Period</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Pictures and scripts of the page “{page}”; its text is in the page.</source>
      <translation>Imágenes y scripts de la página «{page}»; su texto está en la página.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pinocchios</source>
      <comment>rating</comment>
      <translation>Pinochos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Place</source>
      <comment>in the text</comment>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Place by hand</source>
      <translation>Colocar a mano</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Place highlight</source>
      <translation>Colocar marca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Place the caret in a sentence first.</source>
      <translation>Poner antes el cursor en una frase.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Place the caret in the text.</source>
      <translation>Poner el cursor en el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Place where it was said</source>
      <comment>field</comment>
      <translation>Lugar donde se dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Place {number} of {total}</source>
      <translation>Lugar {number} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Placed.</source>
      <translation>Colocada.</translation>
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
      <translation>La posición {position} está fuera del texto, que mide {length}.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>PostgreSQL, where it is used</source>
      <translation>PostgreSQL, donde se usa</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Powers may be up to {most}.</source>
      <translation>Las potencias pueden llegar hasta {most}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Press the new key; Esc keeps the old one</source>
      <translation>Pulsar la tecla nueva; Esc conserva la anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Press to mark the selected words as a claim.</source>
      <translation>Pulsar para marcar las palabras seleccionadas como afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Press {next_note} to go to a note of the writer first.</source>
      <translation>Pulsar antes {next_note} para ir a una nota de autor.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Press {next_review} to go to a highlight that needs eyes first.</source>
      <translation>Pulsar antes {next_review} para ir a una marca por revisar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>Preview of the first page</source>
      <translation>Vista previa de la primera página</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous claim</source>
      <translation>Afirmación anterior</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous note of the writer</source>
      <translation>Nota de autor anterior</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pair</source>
      <translation>Par anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Previous place (Shift+Enter)</source>
      <translation>Lugar anterior (Mayúsculas+Intro)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous to look at</source>
      <translation>Anterior por revisar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Primary</source>
      <translation>Primaria</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Primary or secondary</source>
      <translation>Primaria o secundaria</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Print or hand over…</source>
      <translation>Imprimir o entregar…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Priority</source>
      <translation>Prioridad</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Priority</source>
      <comment>field</comment>
      <translation>Prioridad</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably checked before</source>
      <translation>Probablemente ya verificada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Probably checked before: {verdict}</source>
      <translation>Probablemente ya verificada: {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably seen before</source>
      <translation>Probablemente ya vista</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Problem</source>
      <comment>effect</comment>
      <translation>Problema</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <source>Progress</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Progress</source>
      <comment>field</comment>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Progress of the scan</source>
      <translation>Progreso de la comparación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Proposed</source>
      <translation>Propuesta</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Proposed wording</source>
      <translation>Redacción propuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed wording: {wording}</source>
      <translation>Redacción propuesta: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed: {wording}</source>
      <translation>Propuesta: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Published</source>
      <translation>Publicación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published as</source>
      <translation>Publicada como</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published at</source>
      <translation>Publicada en</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Published by</source>
      <translation>Publica</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on</source>
      <translation>Publicado el</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on {day}, {where}</source>
      <translation>Publicado el {day}, {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="preferences" />
      <source>Publisher</source>
      <translation>Editor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Publisher’s address</source>
      <translation>Dirección del editor</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Publisher’s name</source>
      <translation>Nombre del editor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside.</source>
      <translation>Apartado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside: {note}</source>
      <translation>Apartado: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside…</source>
      <translation>Apartar…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Put into the bin</source>
      <translation>Mover a la papelera</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Put note aside</source>
      <translation>Apartar aviso</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Put text that holds the separator or a line break in quotation marks.</source>
      <translation>Poner entre comillas el texto que contenga el separador o un salto de línea.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Put the claim into the bin if it is not needed.</source>
      <translation>Mover la afirmación a la papelera si no hace falta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Put the highlight on the selected words ({place_review})</source>
      <translation>Poner la marca en las palabras seleccionadas ({place_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Put the selected claims into the bin</source>
      <translation>Mover las afirmaciones seleccionadas a la papelera</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Questions for the author</source>
      <translation>Preguntas para quien firma</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Questions still open</source>
      <translation>Preguntas aún abiertas</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>Quotation marks were taken as they stand.</source>
      <translation>Las comillas se tomaron tal como están.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by what whole sentences say.</source>
      <translation>Ordenado por lo que dicen las frases enteras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by words and meaning. Whole sentences follow.</source>
      <translation>Ordenado por palabras y sentido. Siguen las frases enteras.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Rare words shared</source>
      <translation>Palabras raras en común</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Rating</source>
      <translation>Calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating</source>
      <comment>field</comment>
      <translation>Calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating scale</source>
      <comment>field</comment>
      <translation>Escala de calificación</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Rating scales</source>
      <translation>Escalas de calificación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Ratings, from the worst to the best</source>
      <translation>Calificaciones, de la peor a la mejor</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Re-check on</source>
      <translation>Reverificar el</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Read an earlier draft beside this one ({revisions})</source>
      <translation>Leer un borrador anterior junto a este ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Read as</source>
      <translation>Se lee como</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Read as plain text</source>
      <translation>Leer como texto simple</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Read the last message again</source>
      <translation>Volver a leer el último mensaje</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Read the manual</source>
      <translation>Leer el manual</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Read what is on the clipboard (Ctrl+V)</source>
      <translation>Leer lo que hay en el portapapeles (Control+V)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Read with the {language} language pack.</source>
      <translation>Leído con el paquete de idioma {language}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading the archive was stopped.</source>
      <translation>Se detuvo la lectura del archivo.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading {count} files…</source>
      <translation>
        <numerusform>Leyendo {count} archivo…</numerusform>
        <numerusform>Leyendo {count} archivos…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading “{file}”…</source>
      <translation>Leyendo «{file}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading “{name}” stood still for {seconds} seconds and was stopped.</source>
      <translation>La lectura de «{name}» quedó parada {seconds} segundos y se detuvo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” took over {seconds} seconds and was stopped.</source>
      <translation>La lectura de «{name}» tardó más de {seconds} segundos y se detuvo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” was stopped; nothing was imported.</source>
      <translation>Se detuvo la lectura de «{name}»; no se importó nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading “{name}”…</source>
      <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Reason to put it aside</source>
      <translation>Motivo para apartarlo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Reason to re-check</source>
      <translation>Motivo para reverificar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <location filename="claimtracker/services/upkeep.py" />
      <source>Rebuild search</source>
      <translation>Reconstruir búsqueda</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Recent articles</source>
      <translation>Artículos recientes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Recorded under this name from now on. Change it any time in the preferences.</source>
      <translation>Se registra con este nombre desde ahora. Se puede cambiar siempre en las preferencias.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Red, cross</source>
      <translation>Rojo, cruz</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo {change}</source>
      <translation>Rehacer: {change}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Reduced motion</source>
      <translation>Menos movimiento</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Refit matching</source>
      <translation>Reajustar la comparación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Refuse note</source>
      <translation>Rechazar nota</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Refuted</source>
      <translation>Refutada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Regular expression (Alt+R)</source>
      <translation>Expresión regular (Alt+R)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Related</source>
      <translation>Relacionada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Remove contact</source>
      <translation>Quitar contacto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Remove file</source>
      <translation>Quitar archivo</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Remove highlight</source>
      <translation>Quitar marca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Remove link</source>
      <translation>Quitar vínculo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Remove rating {number}</source>
      <translation>Quitar la calificación {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Remove sighting</source>
      <translation>Quitar aparición</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Remove some.</source>
      <translation>Quitar algunas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Remove tags</source>
      <translation>Quitar etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Remove tags of claims</source>
      <translation>Quitar etiquetas de afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove this entry</source>
      <translation>Quitar esta entrada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove this value</source>
      <translation>Quitar este valor</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Remove unusual characters.</source>
      <translation>Quitar los caracteres inusuales.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove {file}</source>
      <translation>Quitar {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove {name}</source>
      <translation>Quitar {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove: {contact} {day}</source>
      <translation>Quitar: {contact} {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Rename view…</source>
      <translation>Renombrar vista…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reopen</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen claim</source>
      <translation>Reabrir afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason first.</source>
      <translation>Reabrirla antes con un motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason if something is wrong.</source>
      <translation>Reabrirla con un motivo si algo está mal.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>Reopen it with a reason, then change it.</source>
      <translation>Reabrirla con un motivo y luego cambiarla.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen it, or give a new verdict.</source>
      <translation>Reabrirla o dar un veredicto nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Reopened by {person}, {time}: {reason}</source>
      <translation>Reabierta por {person}, {time}: {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Reopened · {rating}</source>
      <translation>Reabierta · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reopened: wording changed. The verdict is kept; check it again.</source>
      <translation>Reabierta: cambió la redacción. El veredicto se conserva; verificarla de nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Reopened; what was signed stays in the history.</source>
      <translation>Reabierta; lo aprobado queda en el historial.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Reopen…</source>
      <translation>Reabrir…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Research In Progress</source>
      <comment>rating</comment>
      <translation>Investigación en curso</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset all keys</source>
      <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Reset matching</source>
      <translation>Restablecer la comparación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset this key</source>
      <translation>Restablecer esta tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore a backup or choose another file.</source>
      <translation>Recuperar una copia de seguridad o elegir otro archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore all</source>
      <translation>Recuperar todo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore article</source>
      <translation>Recuperar artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore articles</source>
      <translation>Recuperar artículos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claim</source>
      <translation>Recuperar afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claims</source>
      <translation>Recuperar afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>Restore earlier state</source>
      <translation>Recuperar un estado anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <location filename="claimtracker/store/source_joins.py" />
      <source>Restore it first.</source>
      <translation>Recuperarla antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <location filename="claimtracker/services/bin_records.py" />
      <source>Restore records</source>
      <translation>Recuperar registros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore source</source>
      <translation>Recuperar fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore sources</source>
      <translation>Recuperar fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restore the latest backup</source>
      <translation>Recuperar la última copia</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Restore the latest backup.</source>
      <translation>Recuperar la última copia.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore the latest backup; the damaged file is kept beside it.</source>
      <translation>Recuperar la última copia; el archivo dañado se conserva al lado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Restore this state</source>
      <translation>Recuperar este estado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restored from {name}.</source>
      <translation>Recuperado de {name}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/history_desk.py" />
      <source>Restored: {count} values changed. Earlier states stay in the history.</source>
      <translation>
        <numerusform>Recuperado: {count} valor cambiado. Los estados anteriores siguen en el historial.</numerusform>
        <numerusform>Recuperado: {count} valores cambiados. Los estados anteriores siguen en el historial.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Return</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Return claim</source>
      <translation>Devolver afirmación</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Return to checker…</source>
      <translation>Devolver a quien verifica…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Returned</source>
      <translation>Devueltas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by the second reader</source>
      <translation>Devuelta en la segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}, {time}: “{comment}”</source>
      <translation>Devuelta por {person}, {time}: «{comment}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}: “{comment}”</source>
      <translation>Devuelta por {person}: «{comment}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Returned to its checker with your comment.</source>
      <translation>Devuelta a quien verifica, con el comentario.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned · {progress}</source>
      <translation>Devuelta · {progress}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Returned · {rating}</source>
      <translation>Devuelta · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Return…</source>
      <translation>Devolver…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Retype the text that shows an empty box or a question mark, then export again.</source>
      <translation>Reescribir el texto que muestra un recuadro vacío o un signo de interrogación y exportar de nuevo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reworded</source>
      <translation>Reformulada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Right of reply</source>
      <translation>Derecho de réplica</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>Right of reply:</source>
      <translation>Derecho de réplica:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Right to left</source>
      <translation>De derecha a izquierda</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Risk</source>
      <translation>Riesgo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Role</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_block_roles.py" />
      <source>Roles · click a block’s role to change it</source>
      <translation>Funciones · pulsar la función de un bloque la cambia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>Rows that name an article but quote nothing from it: {count}. The title was kept as the check’s title.</source>
      <translation>Filas que nombran un artículo pero no citan nada de él: {count}. El título se conservó como título de la verificación.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Rows without any content, passed over: {blank}.</source>
      <translation>Filas sin contenido, omitidas: {blank}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Run “make run” once.</source>
      <translation>Ejecutar «make run» una vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>S&amp;ources</source>
      <translation>Fue&amp;ntes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>SVG pictures (*.svg)</source>
      <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Safari web archive</source>
      <translation>Archivo web de Safari</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Said on</source>
      <translation>Dicho el</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Said on</source>
      <comment>field</comment>
      <translation>Dicho el</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Same agency or study: one word for all</source>
      <translation>Misma agencia o estudio: una palabra para todas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Same article?</source>
      <translation>¿El mismo artículo?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same claim</source>
      <translation>La misma afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same meaning</source>
      <translation>Mismo sentido</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same sentence</source>
      <translation>Misma frase</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same wording</source>
      <translation>Misma redacción</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same words overall</source>
      <translation>Mismas palabras en conjunto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same: nothing differs</source>
      <translation>La misma: nada difiere</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Satire</source>
      <comment>rating</comment>
      <translation>Sátira</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save a copy without one, and load the copy.</source>
      <translation>Guardar una copia sin ella y cargar la copia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy {file}</source>
      <translation>Guardar una copia de {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy…</source>
      <translation>Guardar una copia…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save as a picture or as a table</source>
      <translation>Guardar como imagen o como tabla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Save as a view…</source>
      <translation>Guardar como vista…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save it as CSV UTF-8 in your spreadsheet program, then load that file.</source>
      <translation>Guardarlo como CSV UTF-8 en la hoja de cálculo y cargar ese archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Save it as PDF or as a Word document (.docx), or paste the text instead.</source>
      <translation>Guardarlo como PDF o documento de Word (.docx), o pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>Save it as UTF-8 in a text editor, or paste the text instead.</source>
      <translation>Guardarlo como UTF-8 en un editor de texto, o pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as PNG…</source>
      <translation>Guardar imagen como PNG…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as SVG…</source>
      <translation>Guardar imagen como SVG…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Save search as a view</source>
      <translation>Guardar búsqueda como vista</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save table as CSV…</source>
      <translation>Guardar tabla como CSV…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Save the chart</source>
      <translation>Guardar el gráfico</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Save the page again and load that file.</source>
      <translation>Guardar la página de nuevo y cargar ese archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Save the pages you need as a PDF of their own.</source>
      <translation>Guardar las páginas necesarias como un PDF aparte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Save view</source>
      <translation>Guardar vista</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>Save what it gives to a file first.</source>
      <translation>Guardar antes en un archivo lo que da.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save “{chart}”</source>
      <translation>Guardar «{chart}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Saved as {file}.</source>
      <translation>Guardado como {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Saved {time}</source>
      <translation>Guardado {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>Say in a few words why it does not matter here.</source>
      <translation>Decir en pocas palabras por qué no importa aquí.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Say what it does to the claim.</source>
      <translation>Decir qué le hace a la afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Say where it was seen: an outlet, a page, a date or the words.</source>
      <translation>Decir dónde se vio: un medio, una página, una fecha o las palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>Say which column holds the claims. Its columns are: {columns}.</source>
      <translation>Decir qué columna contiene las afirmaciones. Sus columnas son: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Say who you are first.</source>
      <translation>Identificarse antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Scale number</source>
      <comment>field</comment>
      <translation>Número en la escala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Scale to edit</source>
      <translation>Escala por editar</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Scam</source>
      <comment>rating</comment>
      <translation>Estafa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan again</source>
      <translation>Comparar de nuevo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>Scan again when you like.</source>
      <translation>Comparar de nuevo cuando se quiera.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan the desk</source>
      <translation>Comparar la mesa</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Scan the desk for duplicates</source>
      <translation>Buscar duplicados en la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning: {what}, {done} of {total}</source>
      <translation>Comparando: {what}, {done} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning…</source>
      <translation>Comparando…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score as ClaimTracker came again; Undo goes back</source>
      <translation>Volver a puntuar como venía ClaimTracker; Deshacer lo revierte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score so from now on; Undo goes back</source>
      <translation>Puntuar así desde ahora; Deshacer lo revierte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims</source>
      <translation>Buscar afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims ({filter})</source>
      <translation>Buscar afirmaciones ({filter})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Search claims, sources, articles, speakers and actions…</source>
      <translation>Buscar afirmaciones, fuentes, artículos, declarantes y acciones…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search claims, sources, articles…</source>
      <translation>Buscar afirmaciones, fuentes, artículos…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims: words, "a phrase", -without, speaker:name, no:source…</source>
      <translation>Buscar afirmaciones: palabras, "una frase", -sin, speaker:nombre, no:source…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything</source>
      <translation>Buscar en todo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything…</source>
      <translation>Buscar en todo…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Search here</source>
      <translation>Buscar aquí</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Search sources…</source>
      <translation>Buscar fuentes…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Searching…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search…</source>
      <translation>Buscar…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Second fifth</source>
      <translation>Segundo quinto</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Second read on</source>
      <translation>Segunda lectura el</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Second reader</source>
      <translation>Segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Secondary</source>
      <translation>Secundaria</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Secondary only</source>
      <translation>Solo secundarias</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section or desk</source>
      <translation>Sección o mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Seen</source>
      <translation>Vista</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Seen before</source>
      <translation>Ya visto</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: different</source>
      <translation>Ya visto: distintas</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: other speaker</source>
      <translation>Ya visto: otra persona</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: same claim</source>
      <translation>Ya visto: la misma afirmación</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: update</source>
      <translation>Ya visto: actualización</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: variant</source>
      <translation>Ya visto: variante</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Seen on</source>
      <translation>Vista el</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Seen on, such as 11 Feb 2026</source>
      <translation>Vista el, como 11 feb 2026</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Seen once so far</source>
      <translation>Vista una vez hasta ahora</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Select a claim and press {link_source}: what you link to it is kept here for all claims.</source>
      <translation>Seleccionar una afirmación y pulsar {link_source}: lo que se le vincule se guarda aquí para todas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Select a claim in an article first.</source>
      <translation>Seleccione antes una afirmación en un artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Select all</source>
      <translation>Seleccionar todo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Select all {count}</source>
      <translation>Seleccionar las {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Select claims first.</source>
      <translation>Seleccionar antes las afirmaciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Select it, or select other words.</source>
      <translation>Seleccionarla, o seleccionar otras palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Select its words and place it by hand.</source>
      <translation>Seleccionar sus palabras y colocarla a mano.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Select several claims first: Shift or Ctrl and arrows or clicks, Ctrl+A.</source>
      <translation>Seleccionar antes varias afirmaciones: Mayúsculas o Control y flechas o clics, Control+A.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first, then press {mark_claim}; or {mark_sentence} for the sentence.</source>
      <translation>Seleccionar antes las palabras y pulsar {mark_claim}; o {mark_sentence} para la frase.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first.</source>
      <translation>Seleccionar antes las palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Select the words in the text</source>
      <translation>Seleccionar las palabras en el texto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Select the words it should stand on first.</source>
      <translation>Seleccionar antes las palabras en las que debe estar.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>Select the words that assert it.</source>
      <translation>Seleccionar las palabras que lo afirman.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words that the highlight should cover.</source>
      <translation>Seleccionar las palabras que la marca debe abarcar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>Select words in the article and press {mark_claim}.</source>
      <translation>Seleccionar palabras en el artículo y pulsar {mark_claim}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Selection: {count} claims</source>
      <translation>
        <numerusform>Selección: {count} afirmación</numerusform>
        <numerusform>Selección: {count} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Semicolon</source>
      <translation>Punto y coma</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Sentence</source>
      <translation>Frase</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Sep</source>
      <comment>month</comment>
      <translation>sept</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Separator</source>
      <translation>Separador</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Separator of CSV files</source>
      <translation>Separador de los archivos CSV</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Serif {pixels}</source>
      <translation>Serifa {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Set a key…</source>
      <translation>Fijar tecla…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set checked</source>
      <translation>Poner como verificada</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set highlight to selection</source>
      <translation>Ajustar la marca a la selección</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set in progress</source>
      <translation>Poner en curso</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Set it to in progress instead.</source>
      <translation>Ponerla en curso en su lugar.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Set it to in progress.</source>
      <translation>Ponerla en curso.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Set progress</source>
      <translation>Cambiar el estado</translation>
    </message>
    <message>
      <location filename="claimtracker/services/publisher.py" />
      <source>Set publisher</source>
      <translation>Fijar editor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the checker of the selected claims</source>
      <translation>Fijar quién verifica las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set the page furniture aside</source>
      <translation>Apartar el relleno de la página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the priority of the selected claims</source>
      <translation>Fijar la prioridad de las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the progress of the selected claims</source>
      <translation>Fijar el estado de las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the second reader of the selected claims</source>
      <translation>Fijar la segunda lectura de las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set to check</source>
      <translation>Poner por verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set to “{what}”</source>
      <translation>Poner «{what}»</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set waiting</source>
      <translation>Poner en espera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set when the selected claims are due</source>
      <translation>Fijar el plazo de las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set who said the selected claims</source>
      <translation>Fijar quién dijo las afirmaciones seleccionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set “{what}” of claims</source>
      <translation>Fijar en afirmaciones: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Share of</source>
      <translation>Proporción de</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of the earlier claim's words</source>
      <translation>Parte de las palabras de la afirmación anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of these words</source>
      <translation>Parte de estas palabras</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Sheets</source>
      <translation>Hojas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets that stay out: {others}.</source>
      <translation>Hojas que quedan fuera: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets with the same columns are read together: {sheets}.</source>
      <translation>Las hojas con las mismas columnas se leen juntas: {sheets}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Shorten it.</source>
      <translation>Acortarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Should change</source>
      <translation>Conviene cambiarlo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show again: {note}</source>
      <translation>Volver a mostrar: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show all claims</source>
      <translation>Mostrar todas las afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Show all {count}</source>
      <translation>Mostrar las {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show earlier changes</source>
      <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Show folder</source>
      <translation>Mostrar carpeta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show in the article</source>
      <translation>Mostrar en el artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show it again</source>
      <translation>Volver a mostrar</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show log folder</source>
      <translation>Mostrar carpeta de registro</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or fold page furniture</source>
      <translation>Desplegar o plegar el relleno de la página</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the claims table</source>
      <translation>Mostrar u ocultar la tabla de afirmaciones</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the inspector</source>
      <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the places</source>
      <translation>Mostrar u ocultar los lugares</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show or hide views and facets</source>
      <translation>Mostrar u ocultar vistas y filtros</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Show the claims</source>
      <translation>Mostrar las afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Show the earlier claim</source>
      <translation>Mostrar la afirmación anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Show the next pair of sources</source>
      <translation>Mostrar el siguiente par de fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Show the next place it could stand in</source>
      <translation>Mostrar el siguiente lugar posible</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show the page furniture where it stands</source>
      <translation>Mostrar el relleno de la página donde está</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show the sightings</source>
      <translation>Mostrar las apariciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <source>Show the verdict</source>
      <translation>Mostrar el veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show weaker matches</source>
      <translation>Mostrar coincidencias más débiles</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show what going back to this state would change</source>
      <translation>Mostrar qué cambiaría al volver a este estado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Show what matching would learn; nothing is changed yet</source>
      <translation>Mostrar qué aprendería la comparación; aún no se cambia nada</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show {count} more</source>
      <translation>
        <numerusform>Mostrar {count} más</numerusform>
        <numerusform>Mostrar {count} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Sighting</source>
      <translation>Aparición</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Sighting removed.</source>
      <translation>Aparición quitada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Sightings</source>
      <translation>Apariciones</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <source>Sign claims</source>
      <translation>Calcular sentidos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Sign off</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Sign with your name</source>
      <translation>Firmar con el nombre propio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off before it came to this desk</source>
      <translation>Aprobada antes de llegar a esta mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off by {person}, {time}</source>
      <translation>Aprobada por {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_frozen.py" />
      <source>Signed off. Reopen the claim to change this.</source>
      <translation>Aprobada. Reabrir la afirmación para cambiar esto.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant factual error or contradiction.</source>
      <comment>rating</comment>
      <translation>Error de hecho o contradicción importante.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant omissions or exaggerations.</source>
      <comment>rating</comment>
      <translation>Omisiones o exageraciones importantes.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>Signing off and reopening are done on the desk, with a name, so this was left out.</source>
      <translation>Aprobar y reabrir se hacen en la mesa, con un nombre, así que esto se omitió.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Signs alone narrow nothing.</source>
      <translation>Los signos solos no acotan nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that nobody can see stand in {where}: shown as {sign}.</source>
      <translation>Hay signos invisibles en {where}: se muestran como {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that turn the direction of writing stand in {where}: shown as {sign}.</source>
      <translation>Hay signos que invierten la dirección de escritura en {where}: se muestran como {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Similar claims: {ratings}</source>
      <translation>Afirmaciones similares: {ratings}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Similar, but not the same</source>
      <translation>Similar, pero no la misma</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
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
      <translation>Una parte es cierta y otra no.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Some of the text would be lost.</source>
      <translation>Se perdería parte del texto.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Some shading of the facts.</source>
      <comment>rating</comment>
      <translation>Los hechos, algo matizados.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Somebody else changed this meanwhile.</source>
      <translation>Otra persona cambió esto entretanto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing</source>
      <translation>Otra persona cambió esto mientras se escribía</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing.</source>
      <translation>Otra persona cambió esto mientras se escribía.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Somebody else is writing to the same record.</source>
      <translation>Otra persona está escribiendo en el mismo registro.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Somebody else kept version {version} of this scale meanwhile.</source>
      <translation>Mientras tanto, otra persona ha guardado la versión {version} de esta escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Somebody else says it</source>
      <translation>Lo dice otra persona</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Something in ClaimTracker went wrong.</source>
      <translation>Algo falló en ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Something is missing at its end.</source>
      <translation>Falta algo al final.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Sort by place in the article</source>
      <translation>Ordenar por lugar en el artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>Sort by {column}</source>
      <translation>Ordenar por {column}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <location filename="resources/pages/memo.html" />
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of the value</source>
      <translation>Fuente del valor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of {name}</source>
      <translation>Fuente de {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Source put into the bin.</source>
      <translation>Fuente movida a la papelera.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
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
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Sources contradict each other, and the finding does not say why one of them decides it.</source>
      <translation>Las fuentes se contradicen y el hallazgo no dice por qué decide una de ellas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Sources that may be one</source>
      <translation>Fuentes que pueden ser una</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Sources with the same word here count once: “dpa”, “one study”</source>
      <translation>Las fuentes con la misma palabra aquí cuentan una vez: «dpa», «un estudio»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Space or a click changes it</source>
      <translation>Espacio o un clic lo cambia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Space or a click on a field changes it. Your choice is remembered for tables with these columns.</source>
      <translation>Espacio o un clic en un campo lo cambia. La elección se recuerda para tablas con estas columnas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Space turns it over</source>
      <translation>Espacio lo invierte</translation>
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
      <translation>Declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker</source>
      <comment>field</comment>
      <translation>Declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Speakers</source>
      <translation>Declarantes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Speaker’s role</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker’s role</source>
      <comment>field</comment>
      <translation>Cargo del declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Spelling</source>
      <translation>Ortografía</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Stance</source>
      <translation>Postura</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Stance: what the source does to the claim</source>
      <translation>Postura: qué le hace la fuente a la afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Statement</source>
      <translation>Enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Statement</source>
      <comment>field</comment>
      <translation>Enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty}</source>
      <translation>Queda fuera: {out} · valores vacíos: {empty}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty} · kept otherwise: {otherwise}</source>
      <translation>Queda fuera: {out} · valores vacíos: {empty} · guardado de otro modo: {otherwise}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and keep</source>
      <translation>Detener y conservar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and take back</source>
      <translation>Detener y revertir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Stop learning</source>
      <translation>Detener el aprendizaje</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Stop the scan</source>
      <translation>Detener la comparación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop; files of last time stay as they are</source>
      <translation>Detener; los archivos anteriores quedan como están</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Stop; nothing is changed then</source>
      <translation>Detener; así no se cambia nada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/tasks.py" />
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Stopped. Nothing was marked.</source>
      <translation>Detenido. No se marcó nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>Stored file {number}</source>
      <translation>El archivo guardado {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Struck out in the PDF.</source>
      <translation>Tachado en el PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Subtitles</source>
      <translation>Subtítulos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Suggest</source>
      <translation>Sugerir</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest new wording</source>
      <translation>Proponer redacción nueva</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest sentences to check</source>
      <translation>Sugerir frases por verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Suggestions hidden.</source>
      <translation>Sugerencias ocultas.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Supported</source>
      <translation>Respaldada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Swap the two keys</source>
      <translation>Intercambiar las dos teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss franc</source>
      <comment>per one unit</comment>
      <translation>franco suizo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss francs</source>
      <comment>unit</comment>
      <translation>francos suizos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol</source>
      <translation>Símbolo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol of rating {number}</source>
      <translation>Símbolo de la calificación {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Tab</source>
      <translation>Tabulador</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Tags</source>
      <comment>field</comment>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Tags, with commas between</source>
      <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Take a template…</source>
      <translation>Usar una plantilla…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take apart</source>
      <translation>Separar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take apart first what was joined last.</source>
      <translation>Separar antes lo último que se unió.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take claims apart</source>
      <translation>Separar afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Take it away, or open one before it.</source>
      <translation>Quitarlo o abrir uno antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Take it out of the bin to read it.</source>
      <translation>Sacarlo de la papelera para leerlo.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Take joined claims apart</source>
      <translation>Separar afirmaciones unidas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Take note up again</source>
      <translation>Retomar aviso</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/take_steps.py" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Take on</source>
      <translation>Asumir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take out what was joined last: {statement}</source>
      <translation>Separar lo último que se unió: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over</source>
      <translation>Adoptar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Take over verdict</source>
      <translation>Adoptar veredicto</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over verdict and sources</source>
      <translation>Adoptar veredicto y fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Take the sheet’s</source>
      <translation>Tomar lo de la hoja</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Take the sheet’s in all conflicts</source>
      <translation>Tomar lo de la hoja en todos los conflictos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Take theirs</source>
      <translation>Tomar lo ajeno</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Take up all</source>
      <translation>Recoger todas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up note</source>
      <translation>Recoger nota</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up the writer’s notes</source>
      <translation>Recoger las notas de autor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Taken apart again: “{statement}”</source>
      <translation>Separadas de nuevo: «{statement}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Taking everything from “{file}”…</source>
      <translation>Tomando todo de «{file}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Template</source>
      <translation>Plantilla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Text boxes, {boxes} in all: each stands after the paragraph that it hangs on.</source>
      <translation>Cuadros de texto, {boxes} en total: cada uno va tras el párrafo del que cuelga.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Text size {pixels}</source>
      <translation>Tamaño del texto {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>That check was withdrawn.</source>
      <translation>Esa verificación se retiró.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>That claim has no verdict to take over.</source>
      <translation>Esa afirmación no tiene veredicto que adoptar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>That key</source>
      <translation>Esa tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>The ClaimReview of this page is not sound JSON.</source>
      <translation>El ClaimReview de esta página no es JSON válido.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The JSON cannot be read any further: {reason}.</source>
      <translation>El JSON no se puede seguir leyendo: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The annotated article for printing and mail: highlights, notes in the margin, sources with links.</source>
      <comment>format</comment>
      <translation>El artículo anotado para imprimir y enviar: marcas, notas al margen, fuentes con enlaces.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>The archive is on the desk</source>
      <translation>El archivo está en la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The article with numbered highlights, notes in the margin and all sources; one file, nothing else.</source>
      <comment>format</comment>
      <translation>El artículo con marcas numeradas, notas al margen y todas las fuentes; un archivo, nada más.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The author vouches for it.</source>
      <comment>rating</comment>
      <translation>El autor responde de ello.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The beginning of check.md</source>
      <comment>format</comment>
      <translation>El comienzo de check.md</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>The bin is empty</source>
      <translation>La papelera está vacía</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The change does not fit what is in the library now.</source>
      <translation>El cambio no encaja con lo que hay ahora en la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The changes to a rating scale that were not kept when the last window ended are back in its fields.</source>
      <translation>Los cambios en una escala de calificación que no se habían guardado al cerrarse la última ventana están de nuevo en sus campos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>The checker gives one first.</source>
      <translation>Antes da uno quien verifica.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The checks must stand on this domain</source>
      <translation>Las verificaciones deben estar en este dominio</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>The claim</source>
      <translation>La afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>The claim has moved on: this cannot be done now.</source>
      <translation>La afirmación ha avanzado: ahora no se puede hacer.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim holds as made.</source>
      <comment>rating</comment>
      <translation>La afirmación es cierta tal como se hizo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>The claim is signed off here, so this was left out. Reopen it on the desk first.</source>
      <translation>La afirmación está aprobada aquí, así que esto se omitió. Reabrirla antes en la mesa.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim is wrong.</source>
      <comment>rating</comment>
      <translation>La afirmación es falsa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The claim sheet and its evidence, for any program; they come back in as they went out.</source>
      <comment>format</comment>
      <translation>La hoja de afirmaciones y sus pruebas, para cualquier programa; vuelven a entrar como salieron.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>The claim:</source>
      <translation>La afirmación:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The claim_id is empty, so nobody knows which claim this belongs to.</source>
      <translation>El claim_id está vacío, así que no se sabe a qué afirmación pertenece.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” belongs to another claim: this one is kept as “{key}”.</source>
      <translation>El claim_id «{given}» pertenece a otra afirmación: esta se guarda como «{key}».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” stands at {first}, too, with another claim: this one is kept as “{key}”.</source>
      <translation>El claim_id «{given}» está también en {first}, con otra afirmación: esta se guarda como «{key}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The claimed figure</source>
      <translation>La cifra afirmada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>The claims and their sources</source>
      <translation>Las afirmaciones y sus fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>The claims of the open article stand here.</source>
      <translation>Aquí figuran las afirmaciones del artículo abierto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>The clipboard holds no text.</source>
      <translation>El portapapeles no contiene texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The column “{cell}” was read as “{column}”.</source>
      <translation>La columna «{cell}» se leyó como «{column}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The columns are read as they were chosen last time.</source>
      <translation>Las columnas se leen como se eligió la última vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>The columns have no heads: the first line is read as a claim, and the columns are called A, B, C.</source>
      <translation>Las columnas no tienen encabezado: la primera línea se lee como una afirmación y las columnas se llaman A, B, C.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The conclusion that was not given when the last window ended is back in its line.</source>
      <translation>La conclusión que no se había dado al cerrarse la última ventana está de nuevo en su línea.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>The copy of {name} is not complete.</source>
      <translation>La copia de {name} no está completa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>The damaged file is kept as {name}.</source>
      <translation>El archivo dañado se conserva como {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server cannot be reached: it is not running, or its name or port is wrong.</source>
      <translation>No se puede acceder al servidor de base de datos: no está en marcha, o su nombre o su puerto es incorrecto.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server did not accept the change.</source>
      <translation>El servidor de la base de datos no aceptó el cambio.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server does not answer; nothing was lost.</source>
      <translation>El servidor de la base de datos no responde; no se perdió nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server is read-only now.</source>
      <translation>El servidor de la base de datos es ahora de solo lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server refuses this name or password.</source>
      <translation>El servidor de la base de datos rechaza este nombre o esta contraseña.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>The day of the contact</source>
      <translation>El día del contacto</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The desk holds the sheet as it is ({count} rows).</source>
      <translation>
        <numerusform>La mesa ya está como la hoja ({count} fila).</numerusform>
        <numerusform>La mesa ya está como la hoja ({count} filas).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The desk was not scanned yet</source>
      <translation>La mesa aún no se comparó</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk can only be read.</source>
      <translation>El disco es de solo lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk is full.</source>
      <translation>El disco está lleno.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The earlier files are gone then</source>
      <translation>Los archivos anteriores se pierden</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The entries of the memo</source>
      <comment>format</comment>
      <translation>Las entradas del memo</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The evidence neither supports nor refutes it.</source>
      <comment>rating</comment>
      <translation>Las pruebas ni lo apoyan ni lo refutan.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>The export was stopped.</source>
      <translation>La exportación se detuvo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>The fact-checker’s desk. Everything stays in your library, and nothing is sent anywhere unless you ask for it by name.</source>
      <translation>La mesa de la verificación. Todo queda en su biblioteca, y nada se envía a ningún sitio si no se pide expresamente.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The field {name} cannot be edited.</source>
      <translation>El campo {name} no se puede editar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <source>The file does not say its encoding; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>El archivo no indica su codificación; se leyó como Windows-1252, una conjetura. Revisar los acentos.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The file does not say its encoding; read as {shown}, a guess. Check accented letters.</source>
      <translation>El archivo no indica su codificación; se leyó como {shown}, una conjetura. Revisar los acentos.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet. The others are left as they are.</source>
      <translation>El archivo rellena {count} de {all} columnas de la hoja de afirmaciones. Las demás quedan como están.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet: {columns}. The others are left as they are.</source>
      <translation>El archivo rellena {count} de {all} columnas de la hoja de afirmaciones: {columns}. Las demás quedan como están.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The file holds no ClaimReview.</source>
      <translation>El archivo no contiene ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>The file itself is not in this library: a claim sheet brought only its name and hash.</source>
      <translation>El archivo mismo no está en esta biblioteca: una hoja de afirmaciones trajo solo su nombre y su hash.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The file or folder is no longer there.</source>
      <translation>El archivo o la carpeta ya no está ahí.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The file that draft {number} was read from is gone.</source>
      <translation>Falta el archivo del que se leyó el borrador {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The first line must hold column names, such as “statement”.</source>
      <translation>La primera línea debe contener nombres de columnas, como «statement».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The first page</source>
      <comment>format</comment>
      <translation>La primera página</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>The folder of {name} is read-only.</source>
      <translation>La carpeta de {name} es de solo lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>The folder {name} cannot be created ({strerror}).</source>
      <translation>La carpeta {name} no se puede crear ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <source>The folder {name} cannot be used ({strerror}).</source>
      <translation>La carpeta {name} no se puede usar ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula breaks off.</source>
      <translation>La fórmula se interrumpe.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot be worked out with these values.</source>
      <translation>La fórmula no se puede calcular con estos valores.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot go on with “{said}”.</source>
      <translation>La fórmula no puede seguir con «{said}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{said}” here.</source>
      <translation>La fórmula no puede tener «{said}» aquí.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{sign}” in it.</source>
      <translation>La fórmula no puede contener «{sign}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula divides by zero.</source>
      <translation>La fórmula divide por cero.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula has too many pieces.</source>
      <translation>La fórmula tiene demasiadas partes.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is nested too deeply.</source>
      <translation>La fórmula tiene demasiados niveles.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is too long.</source>
      <translation>La fórmula es demasiado larga.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>The highlight ends at {end}, past the text's end at {count}.</source>
      <translation>La marca termina en {end}, más allá del final del texto en {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The highlight stands where it should ({accept_review})</source>
      <translation>La marca está donde debe ({accept_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/icons.py" />
      <source>The icon “{name}” is missing.</source>
      <translation>Falta el icono «{name}».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>The import was stopped.</source>
      <translation>La importación se detuvo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item holds no ClaimReview.</source>
      <translation>El elemento no contiene ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is a {named}, not a ClaimReview.</source>
      <translation>El elemento es de tipo {named}, no un ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is empty.</source>
      <translation>El elemento está vacío.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The item is no record: it has no names with values.</source>
      <translation>El elemento no es un registro: no tiene nombres con valores.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The key is longer than {most} characters.</source>
      <translation>La clave tiene más de {most} caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>The latest is of {day}, {time}.</source>
      <translation>La última es del {day}, {time}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The letters of “{name}” fit no encoding that ClaimTracker knows.</source>
      <translation>Las letras de «{name}» no encajan en ninguna codificación que ClaimTracker conozca.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The library</source>
      <translation>La biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>The library has faults.</source>
      <translation>La biblioteca tiene errores.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/rating_scales.py" />
      <source>The library has no rating scale “{code}”.</source>
      <translation>La biblioteca no tiene la escala de calificación «{code}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>The library is in use: the last traces leave its file as soon as it is not.</source>
      <translation>La biblioteca está en uso: los últimos rastros salen de su archivo en cuanto deje de estarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>The line is longer than 5 million characters.</source>
      <translation>La línea tiene más de 5 millones de caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The line is no JSON: {reason}.</source>
      <translation>La línea no es JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual cannot be read.</source>
      <translation>El manual no se puede leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>The manual is missing from this installation.</source>
      <translation>Falta el manual en esta instalación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual is written in English only.</source>
      <translation>El manual solo está en inglés.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The name or password in this database URL holds an “@”.</source>
      <translation>El nombre o la contraseña de esta URL de base de datos contiene una «@».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The new files get a number: memo 2.docx</source>
      <translation>Los archivos nuevos llevan un número: memo 2.docx</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The note on a contact that was not logged when the last window ended is back in its line.</source>
      <translation>La nota sobre un contacto que no se había anotado al cerrarse la última ventana está de nuevo en su línea.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The numbers do not rise from the worst rating to the best.</source>
      <translation>Los números no suben de la peor calificación a la mejor.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The only source is confidential.</source>
      <translation>La única fuente es confidencial.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>The page at “{host}” was not fetched: {cause}.</source>
      <translation>No se trajo la página de «{host}»: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The page embeds no ClaimReview.</source>
      <translation>La página no incluye ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page hides {hidden} characters from its readers: they came in as furniture.</source>
      <translation>La página oculta {hidden} caracteres a su público: entraron como relleno.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page is broken or too deeply nested: its text was read without its layout. Check the roles.</source>
      <translation>La página está rota o tiene demasiados niveles: su texto se leyó sin su diseño. Revisar las funciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page says that not all of it is free to read: the end of the article may be missing.</source>
      <translation>La página dice que no todo se lee gratis: puede faltar el final del artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from the data that the page carries. Compare it with what you see there.</source>
      <translation>La página solo muestra su texto en un navegador: se tomó de los datos que lleva la página. Compararlo con lo que se ve allí.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from what the page tells search engines. Compare it with what you see there.</source>
      <translation>La página solo muestra su texto en un navegador: se tomó de lo que dice a los buscadores. Compararlo con lo que se ve allí.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The paragraphs of draft {number} do not cover its text.</source>
      <translation>Los párrafos del borrador {number} no abarcan todo su texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The passage is to go.</source>
      <translation>El pasaje se va a quitar.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The passage was cut.</source>
      <comment>rating</comment>
      <translation>El pasaje se suprimió.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The port in this database URL is no number from 1 to 65535.</source>
      <translation>El puerto de esta URL de base de datos no es un número del 1 al 65535.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The quote of highlight {number}</source>
      <translation>La cita de la marca {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/scales.py" />
      <source>The rating scale {name} cannot be read.</source>
      <translation>La escala de calificación {name} no se puede leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The reason that was not given when the last window ended is back in its form.</source>
      <translation>El motivo que no se había dado al cerrarse la última ventana está de nuevo en su formulario.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The result is in {unit}, the claimed figure in {claimed}.</source>
      <translation>El resultado está en {unit}, la cifra afirmada en {claimed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The result is too large to be a figure.</source>
      <translation>El resultado es demasiado grande para ser una cifra.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The review names no claim: claimReviewed is empty.</source>
      <translation>La reseña no nombra ninguna afirmación: claimReviewed está vacío.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The reviews, and what the rules say</source>
      <comment>format</comment>
      <translation>Las reseñas y lo que dicen las reglas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has fewer cells ({number}) than the first line ({width}).</source>
      <translation>La fila tiene menos celdas ({number}) que la primera línea ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has more cells ({number}) than the first line ({width}).</source>
      <translation>La fila tiene más celdas ({number}) que la primera línea ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row has no letter or figure: it parts others.</source>
      <translation>La fila no tiene letras ni cifras: separa otras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row is a heading of others.</source>
      <translation>La fila es un título de otras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The row names no source: it has neither source_id nor title nor url.</source>
      <translation>La fila no nombra ninguna fuente: no tiene source_id, ni title, ni url.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The same check of the same claim stands in {first}, with another rating.</source>
      <translation>La misma verificación de la misma afirmación está en {first}, con otra calificación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>The same claim elsewhere in this article</source>
      <translation>La misma afirmación en otro lugar de este artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}” on {day}; “{now}” departs from that.</source>
      <translation>La misma afirmación se calificó como «{was}» el {day}; «{now}» se aparta de ello.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}”; “{now}” departs from that.</source>
      <translation>La misma afirmación se calificó como «{was}»; «{now}» se aparta de ello.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same claim with another number, date or detail</source>
      <translation>La misma afirmación con otra cifra, fecha o detalle</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The same fault happened again; it is in the log.</source>
      <translation>El mismo fallo ocurrió de nuevo; está en el registro.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The same words stand here now.</source>
      <translation>Aquí están ahora las mismas palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same words, said by somebody else</source>
      <translation>Las mismas palabras, dichas por otra persona</translation>
    </message>
    <message>
      <location filename="claimtracker/services/demo.py" />
      <source>The sample article is not the one the demo knows.</source>
      <translation>El artículo de ejemplo no es el que conoce la demo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>The scale {name} has no such rating.</source>
      <translation>La escala {name} no tiene esa calificación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The scan was stopped</source>
      <translation>La comparación se detuvo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>The scan was stopped.</source>
      <translation>La comparación se detuvo.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>The search index was incomplete and has been rebuilt: {count} claims.</source>
      <translation>
        <numerusform>El índice de búsqueda estaba incompleto y se reconstruyó: {count} afirmación.</numerusform>
        <numerusform>El índice de búsqueda estaba incompleto y se reconstruyó: {count} afirmaciones.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server cannot store one of these values.</source>
      <translation>El servidor no puede guardar uno de estos valores.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server has no database of that name.</source>
      <translation>El servidor no tiene ninguna base de datos con ese nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The sheet has no rows.</source>
      <translation>La hoja no tiene filas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The sighting that was not added when the last window ended is back in its form.</source>
      <translation>La aparición que no se había añadido al cerrarse la última ventana está de nuevo en su formulario.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>The source itself stays</source>
      <translation>La fuente misma se queda</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The source that was not linked when the last window ended is back in its form.</source>
      <translation>La fuente que no se había vinculado al cerrarse la última ventana está de nuevo en su formulario.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources bear this out only in part.</source>
      <translation>Las fuentes lo confirman solo en parte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <source>The sources of these claims are in evidence.csv: choose it too, or they stay behind.</source>
      <translation>Las fuentes de estas afirmaciones están en evidence.csv: elegirlo también, o no entrarán.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources say otherwise.</source>
      <translation>Las fuentes dicen otra cosa.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The statement</source>
      <translation>El enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The statement is empty.</source>
      <translation>El enunciado está vacío.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The symbol of “{label}” is longer than {most} signs.</source>
      <translation>El símbolo de «{label}» tiene más de {most} signos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system keeps this key for itself.</source>
      <translation>El sistema reserva esta tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it for windows.</source>
      <translation>El sistema la usa para las ventanas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it.</source>
      <translation>El sistema la usa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>The table has no column “{column}”.</source>
      <translation>La tabla no tiene la columna «{column}».</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The table {table} is missing.</source>
      <translation>Falta la tabla {table}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The text of draft {number}</source>
      <translation>El texto del borrador {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>The text, with comments</source>
      <translation>El texto, con comentarios</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/masked_names.py" />
      <source>The texts of {count} claims name a confidential source: look at them before they leave, at {which}.</source>
      <translation>
        <numerusform>Los textos de {count} afirmación nombran una fuente confidencial: revíselos antes de que salgan, en {which}.</numerusform>
        <numerusform>Los textos de {count} afirmaciones nombran una fuente confidencial: revíselos antes de que salgan, en {which}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The title</source>
      <translation>El título</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance</source>
      <translation>La tolerancia</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance has another unit than the claimed figure.</source>
      <translation>La tolerancia tiene otra unidad que la cifra afirmada.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The truth, the whole truth.</source>
      <comment>rating</comment>
      <translation>La verdad, toda la verdad.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The two are one claim now.</source>
      <translation>Las dos son ya una afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>The two are one source now.</source>
      <translation>Las dos son ya una fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>The units of this formula grow out of all proportion.</source>
      <translation>Las unidades de esta fórmula crecen sin medida.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The verdict was to be checked again on {on}.</source>
      <translation>El veredicto debía verificarse de nuevo el {on}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The verdicts of claim {key} are gone.</source>
      <translation>Faltan los veredictos de la afirmación {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>The whole desk</source>
      <translation>Toda la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The whole desk, whatever is chosen above: texts, history, files and hashes. It fills an empty desk.</source>
      <comment>format</comment>
      <translation>Toda la mesa, sea cual sea la elección de arriba: textos, historial, archivos y hashes. Llena una mesa vacía.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>The window's colours were asked for before the window system was there.</source>
      <translation>Se pidieron los colores de la ventana antes de que existiera el sistema de ventanas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The wording changed.</source>
      <translation>Cambió la redacción.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>The words as they were said there</source>
      <translation>Las palabras como se dijeron allí</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand.</source>
      <comment>rating</comment>
      <translation>Las palabras pueden quedar.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand; the editor should know something.</source>
      <comment>rating</comment>
      <translation>Las palabras pueden quedar; la redacción debe saber algo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>The words changed in a later draft.</source>
      <translation>Las palabras cambiaron en un borrador posterior.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>The words here have changed: have a look.</source>
      <translation>Las palabras de aquí han cambiado: echar un vistazo.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words must change before this goes out.</source>
      <comment>rating</comment>
      <translation>Las palabras deben cambiar antes de publicarse.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>The words that settle it</source>
      <translation>Las palabras que lo zanjan</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words were changed after the check.</source>
      <comment>rating</comment>
      <translation>Las palabras cambiaron tras la comprobación.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The words were changed after we had checked them.</source>
      <translation>Las palabras cambiaron después de verificarlas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>The work was ended before it was done.</source>
      <translation>El trabajo se cortó antes de terminar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The writer cut the passage; its claim stays on the desk ({cut_review})</source>
      <translation>El pasaje se suprimió; su afirmación sigue en la mesa ({cut_review})</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>The writer left {count} notes</source>
      <translation>
        <numerusform>El texto trae {count} nota de autor</numerusform>
        <numerusform>El texto trae {count} notas de autor</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Theirs</source>
      <translation>Lo ajeno</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Then</source>
      <comment>in the earlier claim</comment>
      <translation>Allí</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>There are no words in this article.</source>
      <translation>No hay palabras en este artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There are too many exceptions inside one another.</source>
      <translation>Hay demasiadas excepciones unas dentro de otras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>There are {count} decisions so far, too few to learn from.</source>
      <translation>Hay {count} decisiones hasta ahora, muy pocas para aprender.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>There is a grain of truth, but the claim as made is wrong.</source>
      <comment>rating</comment>
      <translation>Hay algo de verdad, pero la afirmación tal como se hizo es falsa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>There is no backup that can be restored.</source>
      <translation>No hay ninguna copia que se pueda recuperar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>There is no backup yet: the first is made half an hour after a change, or at the end.</source>
      <translation>Aún no hay copia: la primera se hace media hora después de un cambio, o al final.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>There is no checked verdict to read yet.</source>
      <translation>Aún no hay veredicto verificado que leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There is no field of that name. Did you mean “{like}:”?</source>
      <translation>No hay ningún campo con ese nombre. ¿Quizá «{like}:»?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>There is no field “{field}”.</source>
      <translation>No hay ningún campo «{field}».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>There is no file in {where} that can be loaded.</source>
      <translation>No hay en {where} ningún archivo que se pueda cargar.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>There is no formula yet.</source>
      <translation>Aún no hay fórmula.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <source>There is no sentence at {position}: the text ends at {count}.</source>
      <translation>No hay frase en {position}: el texto termina en {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>There is no sentence here.</source>
      <translation>Aquí no hay ninguna frase.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>There is no suggestion here; {next_suggestion} goes to the next one.</source>
      <translation>Aquí no hay sugerencia; {next_suggestion} va a la siguiente.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>There is no verdict to withdraw.</source>
      <translation>No hay veredicto que retirar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>There is not enough memory.</source>
      <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>There is nothing to import.</source>
      <translation>No hay nada que importar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to redo.</source>
      <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to undo.</source>
      <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>There is nothing to write: no claim can be handed over as {what}.</source>
      <translation>No hay nada que escribir: ninguna afirmación se puede entregar como {what}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>There is nothing to write: the claims stand in no article on the desk.</source>
      <translation>No hay nada que escribir: las afirmaciones no están en ningún artículo de la mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>There is one draft only. Import the next one with Ctrl+I.</source>
      <translation>Solo hay un borrador. Importar el siguiente con Control+I.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>These brackets are too deep.</source>
      <translation>Estos paréntesis tienen demasiados niveles.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>These claims were joined one into the next.</source>
      <translation>Estas afirmaciones se unieron unas a otras en cadena.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>These columns stand in the first line more than once: {columns}. Only the first of each is read. If another is meant, rename or remove the first and load the file again.</source>
      <translation>Estas columnas están más de una vez en la primera línea: {columns}. Solo se lee la primera de cada una. Si se quería otra, cambie el nombre de la primera o quítela y cargue el archivo otra vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <location filename="claimtracker/store/joins.py" />
      <source>These two are one claim already.</source>
      <translation>Estas dos son ya una afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>These two are one source already.</source>
      <translation>Estas dos son ya una fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>These words are a claim already.</source>
      <translation>Estas palabras ya son una afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>These words are claim {number} already.</source>
      <translation>Estas palabras ya son la afirmación {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>They are two: never ask again</source>
      <translation>Son dos: no volver a preguntar</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Think twice: {count} shipped pairs would be judged wrongly that are judged rightly now.</source>
      <translation>
        <numerusform>Atención: {count} par incluido se juzgaría mal y ahora se juzga bien.</numerusform>
        <numerusform>Atención: {count} pares incluidos se juzgarían mal y ahora se juzgan bien.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>This</source>
      <translation>Esto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>This address was not asked: {cause}.</source>
      <translation>No se preguntó a esta dirección: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_articles.py" />
      <source>This article came with a claim sheet: only the quotes of its claims are here.</source>
      <translation>Este artículo llegó con una hoja de afirmaciones: aquí solo están las citas de sus afirmaciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>This article is in the bin.</source>
      <translation>Este artículo está en la papelera.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This article is no longer in the library.</source>
      <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>This article: {title}</source>
      <translation>Este artículo: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>This calculation is too long to be kept.</source>
      <translation>Este cálculo es demasiado largo para guardarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>This cannot be loaded</source>
      <translation>Esto no se puede cargar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>This check was withdrawn already.</source>
      <translation>Esta verificación ya se retiró.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>This check was withdrawn.</source>
      <translation>Esta verificación se retiró.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>This check was withdrawn.</source>
      <comment>rating</comment>
      <translation>Esta comprobación se retiró.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>This claim</source>
      <translation>Esta afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>This claim has no highlight in the article.</source>
      <translation>Esta afirmación no tiene ninguna marca en el artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/evidence_diff.py" />
      <source>This claim is neither on the desk nor in the claims sheet.</source>
      <translation>Esta afirmación no está ni en la mesa ni en la hoja de afirmaciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>This claim is no longer in the library.</source>
      <translation>Esta afirmación ya no está en la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>This claim is signed off already.</source>
      <translation>Esta afirmación ya está aprobada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>This claim is signed off and stays as it was signed.</source>
      <translation>Esta afirmación está aprobada y se queda como se aprobó.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>This claim was found nowhere else in the article.</source>
      <translation>Esta afirmación no se encontró en ningún otro lugar del artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This could be {first} or {second}. Write the one you mean.</source>
      <translation>Puede ser {first} o {second}. Escribir la que se quiere decir.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This database URL names no database.</source>
      <translation>Esta URL de base de datos no nombra ninguna base de datos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk holds work already, and an archive only fills an empty one: name a new library, and it is filled and opened.</source>
      <translation>Esta mesa ya tiene trabajo, y un archivo solo llena una vacía: dar nombre a una biblioteca nueva, que se llena y se abre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk is empty and can take it, history and all.</source>
      <translation>Esta mesa está vacía y puede tomarlo, historial incluido.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/store/articles.py" />
      <location filename="claimtracker/store/sentence_marks.py" />
      <source>This draft is no longer in the library.</source>
      <translation>Este borrador ya no está en la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This file is no longer in the library.</source>
      <translation>Este archivo ya no está en la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>This file is written for programs: its field names and marks came in as text. Paste the article itself, or import its page.</source>
      <translation>Este archivo está escrito para programas: los nombres de sus campos y sus marcas han entrado como texto. Pegar el propio artículo o importar su página.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>This folder holds no article. Drop the files themselves.</source>
      <translation>Esta carpeta no contiene ningún artículo. Soltar los archivos mismos.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>This happened {count} times.</source>
      <translation>
        <numerusform>Ocurrió {count} vez.</numerusform>
        <numerusform>Ocurrió {count} veces.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/our_sheets.py" />
      <source>This is a claim sheet that only adds claims here. To change claims that are on the desk, load claims.csv.</source>
      <translation>Esta hoja de afirmaciones aquí solo añade afirmaciones. Para cambiar las que ya están en la redacción, cargue claims.csv.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>This is no single key.</source>
      <translation>Esto no es una sola tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This is not a database URL.</source>
      <translation>Esto no es una URL de base de datos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-02-11 or 2026.</source>
      <translation>ClaimTracker no entiende esta fecha. Escribirla como 2026-02-11 o 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>ClaimTracker no entiende esta fecha. Escribirla como 2026-10-16, 2026-10 o 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>This is the text of draft {number}, word for word.</source>
      <translation>Este es el texto del borrador {number}, palabra por palabra.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>This library was written by a later version of ClaimTracker.</source>
      <translation>Esta biblioteca la escribió una versión posterior de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>This may be a notice in the place of the article: an error, or a question whether you are human.</source>
      <translation>Puede ser un aviso en lugar del artículo: un error, o la pregunta de si es usted una persona.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <source>This moment is not in the history.</source>
      <translation>Este momento no está en el historial.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>This note was taken up already.</source>
      <translation>Esta nota ya se recogió.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>This page is among the sightings already.</source>
      <translation>Esta página ya está entre las apariciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>This passage was not found.</source>
      <translation>Este pasaje no se encontró.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>This pattern cannot be looked for.</source>
      <translation>Este patrón no se puede buscar.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern cannot be read.</source>
      <translation>Este patrón no se puede leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern takes too long.</source>
      <translation>Este patrón tarda demasiado.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <location filename="claimtracker/store/work.py" />
      <source>This record is no longer in the library.</source>
      <translation>Este registro ya no está en la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>This rests on the author’s word alone.</source>
      <translation>Esto se apoya solo en la palabra de quien firma.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>This scale has no ratings: each verdict is a conclusion in your own words.</source>
      <translation>Esta escala no tiene calificaciones: cada veredicto es una conclusión en palabras propias.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>This sentence holds a claim already.</source>
      <translation>Esta frase ya contiene una afirmación.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>This source is no longer in the library.</source>
      <translation>Esta fuente ya no está en la biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>This step cannot be undone: the record was changed again since.</source>
      <translation>Este paso no se puede deshacer: el registro cambió de nuevo desde entonces.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>This view is no longer there.</source>
      <translation>Esta vista ya no existe.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Three Pinocchios</source>
      <comment>rating</comment>
      <translation>Tres Pinochos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Three dates: choose</source>
      <translation>Tres fechas: elegir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}</source>
      <translation>Cronología por año: {years}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}; {count} appearances without a date</source>
      <translation>
        <numerusform>Cronología por año: {years}; {count} aparición sin fecha</numerusform>
        <numerusform>Cronología por año: {years}; {count} apariciones sin fecha</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline: no dates known</source>
      <translation>Cronología: sin fechas conocidas</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title of the source</source>
      <translation>Título de la fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL</source>
      <translation>Título o URL</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL of the source</source>
      <translation>Título o URL de la fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Title's wording</source>
      <translation>Redacción del título</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>To read second</source>
      <translation>Segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Tolerance</source>
      <translation>Tolerancia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Too many files are open.</source>
      <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”, and left out of the text.</source>
      <translation>Supresiones con control de cambios, {deleted} en total: conservadas como relleno, señaladas «[deleted]» y fuera del texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odt.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”.</source>
      <translation>Supresiones con control de cambios, {deleted} en total: conservadas como relleno, señaladas «[deleted]».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Tracked insertions, {inserted} in all: read as part of the text.</source>
      <translation>Inserciones con control de cambios, {inserted} en total: leídas como parte del texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>True</source>
      <translation>Verdadero</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>True</source>
      <comment>rating</comment>
      <translation>Verdadero</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>Try again, or paste the text instead.</source>
      <translation>Volver a intentarlo, o pegar el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <source>Try again.</source>
      <translation>Volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Try again; then check it.</source>
      <translation>Volver a intentarlo y comprobarla después.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>Try it once more.</source>
      <translation>Intentarlo una vez más.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Two Pinocchios</source>
      <comment>rating</comment>
      <translation>Dos Pinochos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Two claims: never ask about this pair again</source>
      <translation>Dos afirmaciones: no volver a preguntar por este par</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Two dates: choose</source>
      <translation>Dos fechas: elegir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Two ratings are called “{label}”.</source>
      <translation>Dos calificaciones se llaman «{label}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Two values are called “{name}”.</source>
      <translation>Dos valores se llaman «{name}».</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Type</source>
      <comment>field</comment>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Type of claim</source>
      <translation>Tipo de afirmación</translation>
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
      <translation>URL de la copia archivada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>URL of the check</source>
      <translation>URL de la verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollar</source>
      <comment>per one unit</comment>
      <translation>dólar estadounidense</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollars</source>
      <comment>unit</comment>
      <translation>dólares estadounidenses</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Underlined in the PDF.</source>
      <translation>Subrayado en el PDF.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Undo last</source>
      <translation>Deshacer lo último</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/changes.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Undo {change}</source>
      <translation>Deshacer: {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Undone: {change}</source>
      <translation>Deshecho: {change}</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unfounded</source>
      <comment>rating</comment>
      <translation>Infundado</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Unlink source</source>
      <translation>Desvincular fuente</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unproven</source>
      <comment>rating</comment>
      <translation>Sin pruebas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Unsure</source>
      <translation>Dudosa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Unused: no claim rests on it</source>
      <translation>Sin usar: ninguna afirmación se apoya en ella</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Update ClaimTracker first.</source>
      <translation>Actualizar antes ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Update of it</source>
      <translation>Actualización</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Updated</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Upside-Down Pinocchio</source>
      <comment>rating</comment>
      <translation>Pinocho al revés</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Use + − × / ^ and parentheses.</source>
      <translation>Usar + − × / ^ y paréntesis.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Use a file or a PostgreSQL URL.</source>
      <translation>Usar un archivo o una URL de PostgreSQL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Use another copy of the file.</source>
      <translation>Usar otra copia del archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use at most {most} inside one another.</source>
      <translation>Usar como máximo {most} unas dentro de otras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer words.</source>
      <translation>Usar menos palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer.</source>
      <translation>Usar menos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Use this name</source>
      <translation>Usar este nombre</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Usual mode</source>
      <translation>Modo habitual</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Valid as of</source>
      <translation>Válido a fecha de</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Value</source>
      <translation>Valor</translation>
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
      <translation>Veredicto</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Verdict Pending</source>
      <comment>rating</comment>
      <translation>Veredicto pendiente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Verdicts</source>
      <translation>Veredictos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Verdicts and second readings are signed. Is this your name?</source>
      <translation>Los veredictos y las segundas lecturas se firman. ¿Es este el nombre correcto?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Verdicts are given on</source>
      <translation>Los veredictos se dan en</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Verdicts over time</source>
      <translation>Veredictos en el tiempo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Version {version}, {ratings}.</source>
      <translation>Versión {version}, {ratings}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Versions and the system; no content, no names, no paths</source>
      <translation>Versiones y sistema; ni contenidos, ni nombres, ni rutas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Vie&amp;w</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” deleted.</source>
      <translation>Vista «{view}» eliminada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” saved.</source>
      <translation>Vista «{view}» guardada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Views</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Views and facets</source>
      <translation>Vistas y filtros</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Void</source>
      <comment>rating</comment>
      <translation>Anulado</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Wait a moment, then try again.</source>
      <translation>Esperar un momento y volver a intentarlo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for an answer</source>
      <translation>En espera de respuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for the second reader</source>
      <translation>En espera de segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Waiting for whom</source>
      <translation>A quién se espera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Waits for a second reader; the verdict is by {person}.</source>
      <translation>En espera de segunda lectura; el veredicto es de {person}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Was due {day}</source>
      <translation>Venció el {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We are going to say “{verdict}” of this.</source>
      <translation>Vamos a decir «{verdict}» de esto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>We found no source that settles this.</source>
      <translation>No encontramos ninguna fuente que lo zanje.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We found: {finding}</source>
      <translation>Encontramos: {finding}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Weaker match</source>
      <translation>Coincidencia más débil</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Web address of an article</source>
      <translation>Dirección web de un artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Web pages</source>
      <translation>Páginas web</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>What became of each file</source>
      <translation>Qué fue de cada archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What became of the change</source>
      <translation>Qué fue del cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>What came of it</source>
      <translation>Qué resultó</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What changed: {changes}.</source>
      <translation>Lo que ha cambiado: {changes}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>What is claimed</source>
      <translation>Qué se afirma</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What is deleted waits here, and can come back.</source>
      <translation>Lo eliminado espera aquí y puede volver.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What is noted beside the text</source>
      <comment>format</comment>
      <translation>Qué se anota junto al texto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What is wrong</source>
      <translation>Qué está mal</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>What is your answer?</source>
      <translation>¿Cuál es su respuesta?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>What it means</source>
      <translation>Qué significa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What it will hold</source>
      <comment>format</comment>
      <translation>Qué contendrá</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>What should the checker look at?</source>
      <translation>¿Qué hay que volver a mirar?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>What stays out</source>
      <translation>Qué queda fuera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>What the claim sheet would change</source>
      <translation>Qué cambiaría la hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>What the import place offers; it can be changed there for each article.</source>
      <translation>Lo que ofrece la importación; se puede cambiar allí para cada artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>What the new draft did</source>
      <translation>Qué hizo el borrador nuevo</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>What this step changed was deleted for good.</source>
      <translation>Lo que cambió este paso se eliminó para siempre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>What was found</source>
      <translation>Qué se encontró</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What was said</source>
      <translation>Qué se dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>What was there before is untouched.</source>
      <translation>Lo que había antes está intacto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/typing_keeper.py" />
      <source>What was typed before the last window ended was saved.</source>
      <translation>Se guardó lo que se había escrito antes de que se cerrara la última ventana.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What we found</source>
      <translation>Qué encontramos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>What we read · click a block’s role to change it</source>
      <translation>Lo leído · pulsar la función de un bloque la cambia</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>What you typed is kept. Try again in a moment.</source>
      <translation>Lo escrito se conserva. Volver a intentarlo en un momento.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What you wrote is still here: keep it as the version after it, or discard it to see theirs.</source>
      <translation>Lo escrito sigue aquí: conservarlo como la versión siguiente o descartarlo para ver la otra.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>What {who} signed under number {number}</source>
      <translation>Lo que {who} aprobó con el número {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>What “{column}” is read as</source>
      <translation>Cómo se lee «{column}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>When it has to be done</source>
      <translation>Cuándo tiene que estar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>When it was said</source>
      <translation>Cuándo se dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>When it was said:</source>
      <translation>Cuándo se dijo:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Where</source>
      <comment>where files go</comment>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Where it appeared</source>
      <translation>Dónde apareció</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Where it was said</source>
      <translation>Dónde se dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Where it was said:</source>
      <translation>Dónde se dijo:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Whether a point or a comma is decimal, and whose words amounts have</source>
      <translation>Si el decimal es punto o coma, y en qué palabras se leen los importes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Which claims</source>
      <translation>Qué afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Who said it</source>
      <translation>Quién lo dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Who said it there</source>
      <translation>Quién lo dijo allí</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Who said it:</source>
      <translation>Quién lo dijo:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Who to ask: name, office, phone, mail</source>
      <translation>A quién preguntar: nombre, cargo, teléfono, correo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Who wrote it</source>
      <translation>Quién lo escribió</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/source_acts.py" />
      <source>Whoever is asked here is no source yet: there is no history.</source>
      <translation>Quien se consulta aquí aún no es una fuente: no hay historial.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Whole words only (Alt+W)</source>
      <translation>Solo palabras enteras (Alt+W)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask what, until when, with attempts and contact details. For the desk: page and Markdown.</source>
      <comment>format</comment>
      <translation>A quién preguntar qué, hasta cuándo, con intentos y datos de contacto. Para la mesa: página y Markdown.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask, the first deadline first</source>
      <comment>format</comment>
      <translation>A quién preguntar, primero el plazo más próximo</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Whoppers.</source>
      <comment>rating</comment>
      <translation>Mentiras enormes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why does the check no longer hold?</source>
      <translation>¿Por qué ya no se sostiene la verificación?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why is it opened again?</source>
      <translation>¿Por qué se reabre?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Why it does not matter here; Enter</source>
      <translation>Por qué no importa aquí; Intro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Why it matched</source>
      <translation>Por qué coincide</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched is not known</source>
      <translation>No se sabe por qué coincide</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched: {shares}, together {total}</source>
      <translation>Por qué coincide: {shares}, en total {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Why it may change</source>
      <translation>Qué puede cambiar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With a primary source</source>
      <translation>Con fuente primaria</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With context</source>
      <translation>Con contexto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Withdraw check</source>
      <translation>Retirar verificación</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Withdraw check…</source>
      <translation>Retirar verificación…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Withdrawn by {person}, {time}</source>
      <translation>Retirada por {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Withdrawn: the check is Void now.</source>
      <translation>Retirada: la verificación está ahora anulada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Within ±</source>
      <translation>Tolerancia ±</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Without a rating, and so without a verdict: {count}.</source>
      <translation>Sin calificación y, por tanto, sin veredicto: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Without it they leave the desk as Source A, Source B, …</source>
      <translation>Si no, salen de la mesa como Source A, Source B, …</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/docx.py" />
      <location filename="claimtracker/exchange/readers/refused.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Word document</source>
      <translation>Documento de Word</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Word, OpenDocument, rich text</source>
      <translation>Word, OpenDocument, RTF</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Word, OpenDocument, rich text, PDF, saved web pages, mail, Markdown, subtitles, plain text. Nothing is stored before you say Import.</source>
      <translation>Word, OpenDocument, RTF, PDF, páginas web guardadas, correo, Markdown, subtítulos, texto simple. No se guarda nada hasta pulsar Importar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>WordPerfect document</source>
      <translation>Documento de WordPerfect</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Words with letters of two alphabets, which may pose as others: {listed}, in {places}.</source>
      <translation>Palabras con letras de dos alfabetos, que pueden hacerse pasar por otras: {listed}, en {places}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Work</source>
      <translation>Trabajo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work it out</source>
      <translation>Calcular</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Work on: this does not hold you up.</source>
      <translation>Se puede seguir trabajando: esto no estorba.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work out the claimed figure (=)</source>
      <translation>Calcular la cifra afirmada (=)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Work out the figure</source>
      <translation>Calcular la cifra</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Works out to {said}.</source>
      <translation>Da {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Worst fifth</source>
      <translation>Peor quinto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Worth a look</source>
      <translation>Conviene mirar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Worth a look: {statement}: {faults}.</source>
      <translation>Conviene mirar: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Worth checking: {reasons}.</source>
      <translation>Merece verificarse: {reasons}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Worth checking: {reasons}. A claim, X nothing to check.</source>
      <translation>Merece verificarse: {reasons}. A afirmación, X nada que verificar.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write 1250, not 1,250.</source>
      <translation>Escribir 1250, no 1,250.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write a number with its unit.</source>
      <translation>Escribir un número con su unidad.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write a shorter one.</source>
      <translation>Escribir uno más corto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Write a unit such as percent, euros or km/h.</source>
      <translation>Escribir una unidad como %, euros o km/h.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Write a word or a number.</source>
      <translation>Escriba una palabra o un número.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write abs(value).</source>
      <translation>Escribir abs(value).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write all this in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>Escribir todo esto en un solo paso, que Deshacer revierte (Control+Intro)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write change(old, new).</source>
      <translation>Escribir change(old, new).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>Write checker:"your name" instead.</source>
      <translation>Escribir en su lugar checker:"nombre propio".</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Write finding</source>
      <translation>Escribir hallazgo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>Escribirla como 2026-10-16, 2026-10 o 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>Write it as 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today or week.</source>
      <translation>Escribirlo como 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today o week.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as 4.2 million euros.</source>
      <translation>Escribirlo como 4,2 millones de euros.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as {example}.</source>
      <translation>Escribirlo como {example}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Write it in the same unit, or as 2 %.</source>
      <translation>Escribirla en la misma unidad, o como 2 %.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write it right after the colon.</source>
      <translation>Escribirlo justo tras los dos puntos.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Write it, or put the record into the bin.</source>
      <translation>Escribirlo, o mover el registro a la papelera.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write it, or remove the rating.</source>
      <translation>Escribirlo, o quitar la calificación.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Write name = value.</source>
      <translation>Escribir nombre = valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Write nothing</source>
      <translation>No escribir nada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write nothing (Esc)</source>
      <translation>No escribir nada (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>Write one of them.</source>
      <translation>Escribir uno de ellos.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write one that the desk will recognise.</source>
      <translation>Escribir uno que la mesa reconozca.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write one with the names, or take a template.</source>
      <translation>Escribir una con los nombres o usar una plantilla.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Write one, or several with commas between.</source>
      <translation>Escribir una, o varias separadas por comas.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write one, such as 4.2 million euros.</source>
      <translation>Escribir uno, como 4,2 millones de euros.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Write page or table beside a source, or work it out with =.</source>
      <translation>Escribir página o tabla junto a una fuente, o calcularlo con =.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write postgresql://name@server/database.</source>
      <translation>Escribir postgresql://name@server/database.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write round(value, 1).</source>
      <translation>Escribir round(value, 1).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something after it.</source>
      <translation>Escribir algo después.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something before it.</source>
      <translation>Escribir algo antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Write the files (Enter)</source>
      <translation>Escribir los archivos (Intro)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write what it shows, such as “Mayor, unchecked”.</source>
      <translation>Escribir lo que muestra, como «Alcaldía, sin verificar».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write what the checker should look at.</source>
      <translation>Escribir qué hay que volver a mirar.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Write what you found, in a few words.</source>
      <translation>Escribir en pocas palabras qué se encontró.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why it no longer holds.</source>
      <translation>Escribir por qué ya no se sostiene.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Write why.</source>
      <translation>Escribir por qué.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why: it stays in the history.</source>
      <translation>Escribir por qué: queda en el historial.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write words with letters or digits.</source>
      <translation>Escribir palabras con letras o cifras.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write “%40” in its place.</source>
      <translation>Escribir «%40» en su lugar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8</source>
      <translation>Escribe una marca de orden de bytes, por la que Excel sabe que el archivo es UTF-8</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8.</source>
      <translation>Escribe una marca de orden de bytes, por la que Excel sabe que el archivo es UTF-8.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Writing {done} of {count} claims…</source>
      <translation>
        <numerusform>Escribiendo {done} de {count} afirmación…</numerusform>
        <numerusform>Escribiendo {done} de {count} afirmaciones…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong attribution</source>
      <translation>Atribución errónea</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong date</source>
      <translation>Fecha errónea</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong name</source>
      <translation>Nombre erróneo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong number</source>
      <translation>Cifra errónea</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong place</source>
      <translation>Lugar erróneo</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>You</source>
      <translation>Identidad</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>You can go on. If it happens again, copy the details and report them.</source>
      <translation>Se puede continuar. Si ocurre de nuevo, copiar los detalles y comunicarlos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>You can stop at any claim, and keep what is in or leave the desk as it was.</source>
      <translation>Se puede parar en cualquier afirmación y conservar lo que entró o dejar la mesa como estaba.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>You gave this verdict yourself; a second reader is another person.</source>
      <translation>Quien dio este veredicto no puede hacer la segunda lectura: es otra persona.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>You may not open “{name}”: permission is denied.</source>
      <translation>«{name}» no se puede abrir: falta el permiso.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <location filename="preferences" />
      <source>Your name</source>
      <translation>Nombre propio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Your name in the history</source>
      <translation>Nombre propio en el historial</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Your name…</source>
      <translation>Nombre propio…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Yours</source>
      <translation>Lo propio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Yours. A second reader, somebody else than you, accepts or returns it.</source>
      <translation>Veredicto propio. En la segunda lectura, otra persona lo acepta o lo devuelve.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>ZIP archive</source>
      <translation>Archivo ZIP</translation>
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
      <translation>causa</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a comparison</source>
      <translation>comparación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a compressed file</source>
      <translation>un archivo comprimido</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a database</source>
      <translation>una base de datos</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a date differs</source>
      <translation>difiere una fecha</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a law or vote</source>
      <translation>ley o votación</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a name differs</source>
      <translation>difiere un nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>a name or a colon is missing</source>
      <translation>falta un nombre o dos puntos</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a number</source>
      <translation>número</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a number differs</source>
      <translation>difiere un número</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>a part of the formula</source>
      <translation>una parte de la fórmula</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a percentage</source>
      <translation>porcentaje</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture or a recording</source>
      <translation>una imagen o una grabación</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a place differs</source>
      <translation>difiere un lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>a published check</source>
      <translation>verificación publicada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>a quote</source>
      <translation>una cita</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rank</source>
      <translation>puesto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a recording</source>
      <translation>una grabación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a rich text (RTF) file</source>
      <translation>un archivo RTF</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rise or fall</source>
      <translation>subida o bajada</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a share or multiple</source>
      <translation>proporción o múltiplo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>a source</source>
      <translation>una fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a source that takes this stance</source>
      <translation>una fuente con esta postura</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a superlative</source>
      <translation>superlativo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a tag it has</source>
      <translation>una etiqueta que tiene</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a time</source>
      <translation>momento</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a unit differs</source>
      <translation>difiere una unidad</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a zipped file such as a Word or OpenDocument text</source>
      <translation>un archivo comprimido, como un texto de Word u OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>abs() needs one value.</source>
      <translation>abs() necesita un valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>accepted</source>
      <translation>aceptada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>accessed on</source>
      <translation>consultada el</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>add tags</source>
      <translation>añadir etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/word_diff.py" />
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address it was fetched from</source>
      <translation>dirección de donde se trajo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address of the page</source>
      <translation>dirección de la página</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>after an image label</source>
      <translation>tras un pie de imagen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>aliases</source>
      <translation>otras formas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>ambiguous</source>
      <translation>ambigua</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>an amount of money</source>
      <translation>suma de dinero</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>an old Word or Excel file</source>
      <translation>un archivo antiguo de Word o Excel</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>and {count} more</source>
      <translation>
        <numerusform>y {count} más</numerusform>
        <numerusform>y {count} más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/services/due_articles.py" />
      <source>and {count} more articles</source>
      <translation>
        <numerusform>y {count} artículo más</numerusform>
        <numerusform>y {count} artículos más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more checkers</source>
      <translation>
        <numerusform>y {count} persona más</numerusform>
        <numerusform>y {count} personas más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more kinds of error</source>
      <translation>
        <numerusform>y {count} tipo de error más</numerusform>
        <numerusform>y {count} tipos de error más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more outlets</source>
      <translation>
        <numerusform>y {count} medio más</numerusform>
        <numerusform>y {count} medios más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more people</source>
      <translation>
        <numerusform>y {count} persona más</numerusform>
        <numerusform>y {count} personas más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more sections</source>
      <translation>
        <numerusform>y {count} sección más</numerusform>
        <numerusform>y {count} secciones más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more speakers</source>
      <translation>
        <numerusform>y {count} declarante más</numerusform>
        <numerusform>y {count} declarantes más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another date</source>
      <translation>otra fecha</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another name</source>
      <translation>otro nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another number</source>
      <translation>otro número</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another place</source>
      <translation>otro lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another unit</source>
      <translation>otra unidad</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another word</source>
      <translation>otra palabra</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>answer by {day}</source>
      <translation>responder antes del {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>archive</source>
      <translation>archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>archived</source>
      <translation>archivada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>archived URL</source>
      <translation>URL archivada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>article</source>
      <translation>artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>article imported: “{title}”</source>
      <translation>artículo importado: «{title}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>as written</source>
      <translation>como está escrito</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/domain/sources.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>asked</source>
      <translation>preguntado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>asked, no answer yet</source>
      <translation>preguntado, aún sin respuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>at least {count} more follow at the next scan</source>
      <translation>al menos {count} más siguen en la próxima comparación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>attribution</source>
      <translation>atribución</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>author</source>
      <translation>autoría</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>back to here…</source>
      <translation>volver aquí…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>bars</source>
      <translation>barras</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>bin</source>
      <translation>papelera</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>body</source>
      <translation>cuerpo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>book</source>
      <translation>libro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>byline</source>
      <translation>firma</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>calculation</source>
      <translation>cálculo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>calls</source>
      <translation>llamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>cannot be seen</source>
      <translation>no se puede ver</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>caption</source>
      <translation>pie de foto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>carried into the next draft: “{quote}”</source>
      <translation>pasó al borrador siguiente: «{quote}»</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>certificates for that</source>
      <translation>sus certificados</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>change decision</source>
      <translation>decisión sobre el cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>change(old, new) needs two values.</source>
      <translation>change(old, new) necesita dos valores.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>changes of the schema</source>
      <translation>cambios del esquema</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>character {place}</source>
      <translation>carácter {place}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>check</source>
      <translation>verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>checked</source>
      <translation>verificada</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>checked on {day}</source>
      <translation>verificada el {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked {day}</source>
      <translation>verificada el {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked, day unknown</source>
      <translation>verificada, día desconocido</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>checker</source>
      <translation>quién verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>choice</source>
      <translation>elección</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>chosen</source>
      <translation>elegida</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>claim</source>
      <translation>afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>claim made: “{statement}”</source>
      <translation>afirmación creada: «{statement}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>claim sheet</source>
      <translation>hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>claimreview</source>
      <translation>ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>claims</source>
      <translation>afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>claims compared</source>
      <translation>afirmaciones comparadas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>column {number} (no name)</source>
      <translation>columna {number} (sin nombre)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>columns</source>
      <translation>columnas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>comment</source>
      <translation>comentario</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>comparing texts</source>
      <translation>comparar textos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>comparison</source>
      <translation>comparación</translation>
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
      <translation>confidencial</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>confidential alone</source>
      <translation>solo confidencial</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>confirmed</source>
      <translation>confirmado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact</source>
      <translation>contacto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact noted: {status}</source>
      <translation>contacto anotado: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact on</source>
      <translation>contacto el</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact status</source>
      <translation>estado del contacto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact taken back: {status}</source>
      <translation>contacto revertido: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>context</source>
      <translation>contexto</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>counting</source>
      <translation>contar</translation>
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
      <translation>metro cúbico</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>cubic metres</source>
      <comment>unit</comment>
      <translation>metros cúbicos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>cut</source>
      <translation>suprimido</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>cut: {words};</source>
      <translation>suprimido: {words};</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>dataset</source>
      <translation>datos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>dateline</source>
      <translation>data</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>day</source>
      <comment>per one unit</comment>
      <translation>día</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>day/month/year</source>
      <translation>día/mes/año</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>days</source>
      <comment>unit</comment>
      <translation>días</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decided: {kind}</source>
      <translation>decidido: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>decision</source>
      <translation>decisión</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decision taken back: {kind}</source>
      <translation>decisión revertida: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>declined</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>different</source>
      <translation>distintas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>differs</source>
      <translation>difiere</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>differs in {kinds}</source>
      <translation>difiere en {kinds}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>direction</source>
      <translation>dirección</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>document</source>
      <translation>documento</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/office_properties.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>document properties</source>
      <translation>propiedades del documento</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>document properties, file made</source>
      <translation>propiedades del documento, archivo creado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>document properties, last changed</source>
      <translation>propiedades del documento, último cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/memo.html" />
      <source>draft {number}</source>
      <translation>borrador {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>draft {number} came in</source>
      <translation>entró el borrador {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>due</source>
      <translation>plazo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today</source>
      <translation>vence hoy</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today {time}</source>
      <translation>vence hoy {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>due {day}</source>
      <translation>vence el {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>empty line</source>
      <translation>línea vacía</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>encodings</source>
      <translation>codificaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>endnote</source>
      <translation>nota final</translation>
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
      <translation>exacta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>expert</source>
      <translation>persona experta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>explanation</source>
      <translation>explicación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>fact-check feed</source>
      <translation>canal de verificaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>false</source>
      <translation>falso</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>fetching a page when asked to</source>
      <translation>traer una página cuando se pide</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>file</source>
      <translation>archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file attached: {name}</source>
      <translation>archivo adjunto: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>file made</source>
      <translation>archivo creado</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file removed: {name}</source>
      <translation>archivo quitado: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>finding</source>
      <translation>hallazgo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>first line</source>
      <translation>primera línea</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>folded</source>
      <translation>plegado</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>folders of the system</source>
      <translation>carpetas del sistema</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>font</source>
      <translation>fuente tipográfica</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>footnote</source>
      <translation>nota al pie</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data</source>
      <translation>de los datos de la página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data, last changed</source>
      <translation>de los datos de la página, último cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the {where}</source>
      <translation>de: {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/markdown.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>front matter</source>
      <translation>cabecera de datos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>furniture</source>
      <translation>relleno</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>gives context</source>
      <translation>da contexto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>harm</source>
      <translation>daño</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>has</source>
      <translation>tiene</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline, after an image label</source>
      <translation>titular, tras un pie de imagen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>highlight</source>
      <translation>marca</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight accepted</source>
      <translation>marca aceptada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight made: “{quote}”</source>
      <translation>marca hecha: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight moved to the same words elsewhere</source>
      <translation>marca movida a las mismas palabras en otro lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight removed: “{quote}”</source>
      <translation>marca quitada: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>history</source>
      <translation>historia</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how far the work is</source>
      <translation>cuánto lleva el trabajo</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>how many</source>
      <translation>cantidad</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how soon it is wanted</source>
      <translation>cuánto urge</translation>
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
      <translation>iconos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>image</source>
      <translation>imagen</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>imported from {origin}</source>
      <translation>importado de {origin}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>in progress</source>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>interview</source>
      <translation>entrevista</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>is</source>
      <translation>es</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a login</source>
      <translation>pide iniciar sesión</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a payment</source>
      <translation>pide un pago</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it breaks off there</source>
      <translation>se interrumpe ahí</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not answer</source>
      <translation>no responde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not let programs in</source>
      <translation>no deja entrar a programas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of a list</source>
      <translation>termina en mitad de una lista</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of an object</source>
      <translation>termina en mitad de un objeto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it has a fault</source>
      <translation>tiene un fallo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it has no statement</source>
      <translation>no tiene enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it has no verdict yet</source>
      <translation>aún no tiene veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it holds a name or password, which would be sent along</source>
      <translation>contiene un nombre o una contraseña, que se enviaría también</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it is larger than {most} MB</source>
      <translation>pasa de {most} MB</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it is nested too deeply</source>
      <translation>tiene demasiados niveles</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is no address of a web page: those begin with http:// or https://</source>
      <translation>no es la dirección de una página web: esas empiezan por http:// o https://</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is not written as a web address is</source>
      <translation>no está escrita como una dirección web</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it leads on to nowhere</source>
      <translation>lleva a ninguna parte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it led on more than {most} times</source>
      <translation>redirigió más de {most} veces</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it says that it was asked too often</source>
      <translation>dice que se le preguntó demasiado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it sent no page</source>
      <translation>no envió ninguna página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it stands in a draft before publication alone</source>
      <translation>solo está en un borrador antes de publicarse</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it took over {seconds} seconds</source>
      <translation>tardó más de {seconds} segundos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it was checked before publication</source>
      <translation>se verificó antes de publicarse</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it was said on the day of its check: is that the day it was said?</source>
      <translation>se dijo el día de su verificación: ¿es ese el día en que se dijo?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>item {number}</source>
      <translation>elemento {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>its certificate is not valid, so who answers is not sure</source>
      <translation>su certificado no es válido, así que no es seguro quién responde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its check was withdrawn</source>
      <translation>su verificación se retiró</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its claim_id in a claim sheet</source>
      <translation>su claim_id en una hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>its evidence</source>
      <translation>sus pruebas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its language, such as en</source>
      <translation>su idioma, como en</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its number lies outside its scale</source>
      <translation>su número está fuera de su escala</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>its rounding (± {step})</source>
      <translation>su redondeo (± {step})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its scale does not run from a worst number of at least 1 to a better one</source>
      <translation>su escala no va de un número peor, al menos 1, a uno mejor</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its second reader</source>
      <translation>su segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its statement has {count} characters; search engines show {shown}</source>
      <translation>su enunciado tiene {count} caracteres; los buscadores muestran {shown}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>its tables</source>
      <translation>sus tablas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its verdict</source>
      <translation>su veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its verdict is on a scale for drafts, which is never published</source>
      <translation>su veredicto está en una escala para borradores, que nunca se publica</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>joined with another claim</source>
      <translation>unida con otra afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>just now</source>
      <translation>ahora mismo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/words.html" />
      <source>kept copy</source>
      <translation>copia guardada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilogram</source>
      <comment>per one unit</comment>
      <translation>kilogramo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilograms</source>
      <comment>unit</comment>
      <translation>kilogramos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>language</source>
      <translation>idioma</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>last changed</source>
      <translation>último cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>law or court</source>
      <translation>ley o tribunal</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>legal</source>
      <translation>legal</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line marked as author</source>
      <translation>línea señalada como autoría</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line on the page</source>
      <translation>línea de la página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>line {number}</source>
      <translation>línea {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>list</source>
      <translation>lista</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litre</source>
      <comment>per one unit</comment>
      <translation>litro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litres</source>
      <comment>unit</comment>
      <translation>litros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>look</source>
      <translation>mirar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>look at the marked words</source>
      <translation>mirar las palabras señaladas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>lost</source>
      <translation>perdida</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>low</source>
      <translation>baja</translation>
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
      <translation>correo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>mail header</source>
      <translation>cabecera del correo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>memo</source>
      <translation>memo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>message of Outlook</source>
      <translation>mensaje de Outlook</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metre</source>
      <comment>per one unit</comment>
      <translation>metro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metres</source>
      <comment>unit</comment>
      <translation>metros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>mistake</source>
      <translation>error</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>mixed</source>
      <translation>mixto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>mixes letters of two alphabets</source>
      <translation>mezcla letras de dos alfabetos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>mode</source>
      <translation>modo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>month</source>
      <translation>mes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>month</source>
      <comment>per one unit</comment>
      <translation>mes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>month/day/year</source>
      <translation>mes/día/año</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>months</source>
      <comment>unit</comment>
      <translation>meses</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>moved</source>
      <translation>movida</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>moved in the next draft: “{quote}”</source>
      <translation>movida en el borrador siguiente: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>must</source>
      <translation>debe</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/find_terms.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>named</source>
      <translation>nombrada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>named “{name}”</source>
      <translation>se llama «{name}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>nearly the same title</source>
      <translation>casi el mismo título</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>negation</source>
      <translation>negación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>no answer</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>no claim</source>
      <translation>ninguna afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>no key</source>
      <translation>sin tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>no longer in this draft</source>
      <translation>ya no está en este borrador</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no negation</source>
      <translation>sin negación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>no source</source>
      <translation>sin fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>no such host was found, or this computer is not online</source>
      <translation>no se encontró tal servidor, o este equipo no tiene conexión</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no verdict yet</source>
      <translation>aún sin veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>nobody is named who said it</source>
      <translation>no consta quién lo dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>none</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>none is marked yet</source>
      <translation>aún no hay ninguna marcada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>none yet</source>
      <translation>aún nada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>not found in the next draft: “{quote}”</source>
      <translation>no se encontró en el borrador siguiente: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>not kept here</source>
      <translation>no se guarda aquí</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>not kept here: a claim sheet brought its hash alone</source>
      <translation>no se guarda aquí: una hoja de afirmaciones trajo solo su hash</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>not started</source>
      <translation>sin empezar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>not used yet</source>
      <translation>aún sin usar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note put aside ({rule}): {reason}</source>
      <translation>aviso apartado ({rule}): {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note taken up again ({rule})</source>
      <translation>aviso retomado ({rule})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>notes</source>
      <translation>notas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>nothing that can be loaded</source>
      <translation>nada que se pueda cargar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>nothing to check</source>
      <translation>nada que verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>now: {words};</source>
      <translation>ahora: {words};</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>number not shown</source>
      <translation>número sin respaldo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>observation</source>
      <translation>observación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>off</source>
      <translation>desviado</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>on {count} claims</source>
      <translation>
        <numerusform>en {count} afirmación</numerusform>
        <numerusform>en {count} afirmaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>on {scale}</source>
      <comment>a rating scale</comment>
      <translation>en {scale}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>once</source>
      <translation>una vez</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>once around</source>
      <translation>una vuelta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>one of them says no</source>
      <translation>una de ellas niega</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>one of {count} claims that look alike</source>
      <translation>una de {count} afirmaciones que se parecen</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>one value is longer than 8 million characters</source>
      <translation>un valor tiene más de 8 millones de caracteres</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>one with “{group}”</source>
      <translation>cuenta con «{group}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>only one says “not”</source>
      <translation>solo una dice «no»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>only pages at http:// and https:// addresses are fetched</source>
      <translation>solo se traen páginas de direcciones http:// y https://</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>only secondary</source>
      <translation>solo secundarias</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/verdicts.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>open</source>
      <translation>abierta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>open</source>
      <comment>not folded</comment>
      <translation>desplegado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>open questions</source>
      <translation>preguntas abiertas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>opinion</source>
      <translation>opinión</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>opposite</source>
      <translation>lo contrario</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>order</source>
      <translation>orden</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>other speaker</source>
      <translation>otra persona</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording added: “{text}”</source>
      <translation>otra forma añadida: «{text}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording removed: “{text}”</source>
      <translation>otra forma quitada: «{text}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>others {count}</source>
      <translation>otros {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>outlet</source>
      <translation>medio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page footer</source>
      <translation>pie de página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page saved</source>
      <translation>página guardada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>page saved, last changed</source>
      <translation>página guardada, último cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>pairs weighed</source>
      <translation>pares sopesados</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>paragraph {number}</source>
      <translation>párrafo {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>partly</source>
      <translation>en parte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>partly bears it out</source>
      <translation>lo confirma en parte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_queue.py" />
      <source>pasted text</source>
      <translation>texto pegado</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>patterns</source>
      <translation>patrones</translation>
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
      <translation>personas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>person</source>
      <comment>per one unit</comment>
      <translation>persona</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>picture</source>
      <translation>imagen</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>place in the next draft unsure: “{quote}”</source>
      <translation>lugar dudoso en el borrador siguiente: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>plain numbers</source>
      <translation>números simples</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>plain text</source>
      <translation>texto simple</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pound</source>
      <comment>per one unit</comment>
      <translation>libra</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pounds</source>
      <comment>unit</comment>
      <translation>libras</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>presentation</source>
      <translation>presentación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>press</source>
      <translation>prensa</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>primary</source>
      <translation>primaria</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>primary source</source>
      <translation>fuente primaria</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>priority</source>
      <translation>prioridad</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>problem</source>
      <translation>problema</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>program or script</source>
      <translation>programa o script</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>progress</source>
      <translation>estado</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>proposed wording</source>
      <translation>redacción propuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>published</source>
      <translation>publicación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>published on</source>
      <translation>publicada el</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>publisher</source>
      <translation>editor</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>put into the bin</source>
      <translation>movida a la papelera</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>query</source>
      <translation>pregunta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>quote</source>
      <translation>cita</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>re-check on</source>
      <translation>reverificar el</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as day/month</source>
      <translation>leída como día/mes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as month/day</source>
      <translation>leída como mes/día</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>read in {seconds} s</source>
      <translation>leído en {seconds} s</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading Markdown</source>
      <translation>leer Markdown</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading PDF</source>
      <translation>leer PDF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading RTF</source>
      <translation>leer RTF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading pages</source>
      <translation>leer páginas</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading workbooks</source>
      <translation>leer libros de cálculo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>reais</source>
      <comment>unit</comment>
      <translation>reales brasileños</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>real</source>
      <comment>per one unit</comment>
      <translation>real brasileño</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>recheck reason</source>
      <translation>motivo para reverificar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/domain/sources.py" />
      <source>recording</source>
      <translation>grabación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>refused</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>refutes</source>
      <translation>refuta</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>refutes it</source>
      <translation>lo refuta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>remove tags</source>
      <translation>quitar etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <source>reopened</source>
      <translation>reabierta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>returned</source>
      <translation>devuelta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>review</source>
      <translation>revisar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>review {number} of the page</source>
      <translation>verificación {number} de la página</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>reworded</source>
      <translation>reformulada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>rich text file</source>
      <translation>archivo RTF</translation>
    </message>
    <message>
      <location filename="resources/pages/calls.html" />
      <source>right of reply</source>
      <translation>derecho de réplica</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>risk</source>
      <translation>riesgo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>role</source>
      <translation>cargo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>roles of paragraphs</source>
      <translation>funciones de los párrafos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>round(value, digits) needs a value and how many digits.</source>
      <translation>round(value, digits) necesita un valor y cuántas cifras.</translation>
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
      <translation>rupia</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>rupees</source>
      <comment>unit</comment>
      <translation>rupias</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>said on</source>
      <translation>dicho el</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <source>same</source>
      <translation>la misma</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>saved mail</source>
      <translation>correo guardado</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>says who</source>
      <translation>atribución</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago}</source>
      <translation>comparado {ago}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago} in {seconds} s</source>
      <translation>comparado {ago} en {seconds} s</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>science</source>
      <translation>ciencia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>script {number}</source>
      <translation>script {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>second reader</source>
      <translation>segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}</source>
      <translation>segunda lectura: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}, “{comment}”</source>
      <translation>segunda lectura: {outcome}, «{comment}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reading taken back: {outcome}</source>
      <translation>segunda lectura revertida: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>second_reader</source>
      <translation>segunda lectura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>section</source>
      <translation>sección</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>seen on</source>
      <translation>vista el</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>seen {count} times</source>
      <translation>
        <numerusform>vista {count} vez</numerusform>
        <numerusform>vista {count} veces</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>sender</source>
      <translation>remitente</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>sentences</source>
      <translation>frases</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>sheet “{sheet}”, line {number}</source>
      <translation>hoja «{sheet}», línea {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>should</source>
      <translation>conviene</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting added: {said}</source>
      <translation>aparición añadida: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting removed: {said}</source>
      <translation>aparición quitada: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting: {changes}</source>
      <translation>aparición: {changes}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>signed off</source>
      <translation>aprobada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>site header</source>
      <translation>cabecera del sitio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>social post</source>
      <translation>publicación en redes</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something done</source>
      <translation>acción</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something measured</source>
      <translation>medición</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>source</source>
      <translation>fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked ({stance})</source>
      <translation>fuente vinculada ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked: “{title}” ({stance})</source>
      <translation>fuente vinculada: «{title}» ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source made: “{title}”</source>
      <translation>fuente creada: «{title}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked ({stance})</source>
      <translation>fuente desvinculada ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked: “{title}” ({stance})</source>
      <translation>fuente desvinculada: «{title}» ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>sources</source>
      <translation>fuentes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>speaker</source>
      <translation>declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>speaker not known</source>
      <translation>declarante desconocido</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>spreadsheet</source>
      <translation>hoja de cálculo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metre</source>
      <comment>per one unit</comment>
      <translation>metro cuadrado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metres</source>
      <comment>unit</comment>
      <translation>metros cuadrados</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>stale</source>
      <translation>caducado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>standfirst</source>
      <translation>entradilla</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>statement</source>
      <translation>enunciado</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>stems of words</source>
      <translation>raíces de palabras</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>stet</source>
      <translation>se queda</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>study</source>
      <translation>estudio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>subhead</source>
      <translation>ladillo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>subject line</source>
      <translation>asunto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>subtitles</source>
      <translation>subtítulos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>suggested wording</source>
      <translation>redacción propuesta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>supports</source>
      <translation>respalda</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>supports it</source>
      <translation>lo respalda</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>table</source>
      <translation>tabla</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>table of text</source>
      <translation>tabla de texto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag added: {name}</source>
      <translation>etiqueta añadida: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag removed: {name}</source>
      <translation>etiqueta quitada: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>tags</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken apart from another claim</source>
      <translation>separada de otra afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken back: {what}</source>
      <translation>revertido: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken out of the bin</source>
      <translation>sacada de la papelera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”</source>
      <translation>tomado de «{words}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”, rated {day}</source>
      <translation>tomado de «{words}», con veredicto del {day}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>telling text from furniture</source>
      <translation>separar texto y relleno</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>text file</source>
      <translation>archivo de texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is missing</source>
      <translation>falta la URL de la verificación publicada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not on the publisher’s domain</source>
      <translation>la URL de la verificación publicada no está en el dominio del editor</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not one that begins with http:// or https://</source>
      <translation>la URL de la verificación publicada no empieza por http:// o https://</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the article's letters</source>
      <translation>las letras del artículo</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the command line</source>
      <translation>la línea de órdenes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>the desk changed since</source>
      <translation>la mesa cambió desde entonces</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>the disk does not answer</source>
      <translation>el disco no responde</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the explanation</source>
      <translation>la explicación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the file</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the finding</source>
      <translation>el hallazgo</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the library's tables</source>
      <translation>las tablas de la biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the opposite</source>
      <translation>lo contrario</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the other way round</source>
      <translation>al revés</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the outlet of its article</source>
      <translation>el medio de su artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the page</source>
      <translation>la página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page broke off on its way</source>
      <translation>la página se cortó por el camino</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page it sent is empty</source>
      <translation>la página que envió está vacía</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page was taken away</source>
      <translation>la página se retiró</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no address yet, so the domain of the check was not compared</source>
      <translation>el editor aún no tiene dirección, así que no se comparó el dominio de la verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no name yet</source>
      <translation>el editor aún no tiene nombre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>the same claim</source>
      <translation>la misma afirmación</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same page</source>
      <translation>la misma página</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same title</source>
      <translation>el mismo título</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the section of its article</source>
      <translation>la sección de su artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>the signed text</source>
      <translation>el texto aprobado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the speaker</source>
      <translation>el declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the statement</source>
      <translation>el enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>the text</source>
      <translation>el texto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the verdict</source>
      <translation>el veredicto</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window (Qt)</source>
      <translation>la ventana (Qt)</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window's letters</source>
      <translation>las letras de la ventana</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>there is no such page</source>
      <translation>esa página no existe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>they say the opposite</source>
      <translation>dicen lo contrario</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>time on the page</source>
      <translation>hora en la página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>time on the page, last changed</source>
      <translation>hora en la página, último cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>title element</source>
      <translation>elemento de título</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>title of the check</source>
      <translation>título de la verificación</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>to check</source>
      <translation>por verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>true</source>
      <translation>verdadero</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>turns the direction of writing</source>
      <translation>invierte la dirección de escritura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>type</source>
      <translation>tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>unanswered</source>
      <translation>sin responder</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>unchanged</source>
      <translation>sin cambios</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>unit</source>
      <translation>unidad</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>until</source>
      <translation>hasta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>unused</source>
      <translation>sin usar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>update</source>
      <translation>actualización</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>updated</source>
      <translation>cambio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>urgent</source>
      <translation>urgente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>valid as of</source>
      <translation>válido a fecha de</translation>
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
      <translation>veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict taken back: {label}</source>
      <translation>veredicto revertido: {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict: {label}</source>
      <translation>veredicto: {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>video</source>
      <translation>vídeo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web archive</source>
      <translation>archivo web</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/html.py" />
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web page</source>
      <translation>página web</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>web pages are not served at port {port}</source>
      <translation>no se sirven páginas web en el puerto {port}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>week</source>
      <translation>semana</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>weight</source>
      <translation>peso</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>what</source>
      <translation>qué</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has</source>
      <translation>qué tiene</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has not</source>
      <translation>qué no tiene</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>what it sent is no article ({what})</source>
      <translation>lo que envió no es un artículo ({what})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what kind of claim it is</source>
      <translation>qué tipo de afirmación es</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>what stands there is not JSON</source>
      <translation>lo que hay ahí no es JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what state it is in</source>
      <translation>en qué situación está</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>what to ask</source>
      <translation>qué preguntar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it came to the desk</source>
      <translation>cuándo llegó a la mesa</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it is due</source>
      <translation>cuándo vence</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was last changed</source>
      <translation>cuándo se cambió por última vez</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was said</source>
      <translation>cuándo se dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when its verdict was given</source>
      <translation>cuándo se dio su veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when to check it again</source>
      <translation>cuándo reverificarla</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>where it was said</source>
      <translation>dónde se dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who checks it</source>
      <translation>quién la verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>who does what to whom differs</source>
      <translation>difiere quién hace qué a quién</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who said it</source>
      <translation>quién lo dijo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>whom</source>
      <translation>a quién</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>why a mistake would be dear</source>
      <translation>por qué saldría caro un error</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>wire copy</source>
      <translation>texto de agencia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>with “{label}”</source>
      <translation>con «{label}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>withdrawn</source>
      <translation>retirada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>within</source>
      <translation>dentro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>without “{label}”</source>
      <translation>sin «{label}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>word</source>
      <translation>palabra</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>word vectors</source>
      <translation>vectores de palabras</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>wording changed in the next draft: “{quote}”</source>
      <translation>redacción cambiada en el borrador siguiente: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of a source’s title</source>
      <translation>palabras del título de una fuente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of its article’s title</source>
      <translation>palabras del título de su artículo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>workbook</source>
      <translation>libro de cálculo</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing Word documents</source>
      <translation>escribir documentos de Word</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing pages</source>
      <translation>escribir páginas</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing workbooks</source>
      <translation>escribir libros de cálculo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>xlsx</source>
      <translation>XLSX</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>year</source>
      <translation>año</translation>
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
      <translation>yenes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>yours</source>
      <translation>propia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>{absent} characters that the page marks as no part of it were left out.</source>
      <translation>Se omitieron {absent} caracteres que la página señala como ajenos a ella.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>{accept_suggestion} makes it a claim, {say_nothing} says nothing to check.</source>
      <translation>{accept_suggestion} la convierte en afirmación, {say_nothing} dice que no hay nada que verificar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>{aside} of them read like data, not like sentences: set aside as furniture.</source>
      <translation>{aside} de ellos se leen como datos, no como frases: apartados como relleno.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{attempt}; answer by {day}</source>
      <translation>{attempt}; responder antes del {day}</translation>
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
      <translation>{broken} caracteres no se pudieron leer como {encoding} y se muestran como {replacement}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}</source>
      <translation>{calls} sobre {claims}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}, {left_out} due later left out</source>
      <translation>{calls} sobre {claims}; {left_out} con plazo posterior, omitidas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>{cause} (status {status})</source>
      <translation>{cause} (estado {status})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>{chart}. {bar} ({place} of {count})</source>
      <translation>{chart}. {bar} ({place} de {count})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{claims}: {reason}.</source>
      <translation>{claims}: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>{claim}: open</source>
      <translation>{claim}: abrir</translation>
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
      <translation>{contact}: responder antes de</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: day</source>
      <translation>{contact}: día</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: note</source>
      <translation>{contact}: nota</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{counts} taken from the archive.</source>
      <translation>{counts} tomados del archivo.</translation>
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
        <numerusform>{count} es una pregunta para quien firma</numerusform>
        <numerusform>{count} son preguntas para quien firma</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} are still being checked</source>
      <translation>
        <numerusform>{count} sigue en verificación</numerusform>
        <numerusform>{count} siguen en verificación</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} artículo</numerusform>
        <numerusform>{count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>{count} attachments were not read: {listed}. Save and import them on their own.</source>
      <translation>No se leyeron {count} adjuntos: {listed}. Guardarlos e importarlos por separado.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{count} backups in {folder}.</source>
      <translation>
        <numerusform>{count} copia en {folder}.</numerusform>
        <numerusform>{count} copias en {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} bytes</source>
      <translation>
        <numerusform>{count} byte</numerusform>
        <numerusform>{count} bytes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>{count} bytes are not UTF-8, as the rest is; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>{count} bytes no son UTF-8, como el resto; se leyeron como Windows-1252, una suposición. Compruebe las letras acentuadas.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{count} calls</source>
      <translation>
        <numerusform>{count} llamada</numerusform>
        <numerusform>{count} llamadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} can stand as written</source>
      <translation>
        <numerusform>{count} puede quedar como está escrita</numerusform>
        <numerusform>{count} pueden quedar como están escritas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} changes</source>
      <translation>
        <numerusform>{count} cambio</numerusform>
        <numerusform>{count} cambios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} changes in the history</source>
      <translation>
        <numerusform>{count} cambio en el historial</numerusform>
        <numerusform>{count} cambios en el historial</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} checks</source>
      <translation>
        <numerusform>{count} verificación</numerusform>
        <numerusform>{count} verificaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} checks were withdrawn</source>
      <translation>
        <numerusform>{count} verificación se retiró</numerusform>
        <numerusform>{count} verificaciones se retiraron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} claim rows</source>
      <translation>
        <numerusform>{count} fila de afirmaciones</numerusform>
        <numerusform>{count} filas de afirmaciones</numerusform>
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
        <numerusform>{count} afirmación</numerusform>
        <numerusform>{count} afirmaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims added</source>
      <translation>
        <numerusform>{count} afirmación añadida</numerusform>
        <numerusform>{count} afirmaciones añadidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} claims added, {known} known already, {out} left out: {read} read in all.</source>
      <translation>
        <numerusform>{count} afirmación añadida, {known} ya conocidas, {out} omitidas: {read} leídas en total.</numerusform>
        <numerusform>{count} afirmaciones añadidas, {known} ya conocidas, {out} omitidas: {read} leídas en total.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} claims and sentences left</source>
      <translation>
        <numerusform>{count} afirmación o frase pendiente</numerusform>
        <numerusform>{count} afirmaciones y frases pendientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims changed</source>
      <translation>
        <numerusform>{count} afirmación cambiada</numerusform>
        <numerusform>{count} afirmaciones cambiadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} claims due later are left out.</source>
      <translation>
        <numerusform>Se omite {count} afirmación con plazo posterior.</numerusform>
        <numerusform>Se omiten {count} afirmaciones con plazo posterior.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} claims loaded.</source>
      <translation>
        <numerusform>{count} afirmación cargada.</numerusform>
        <numerusform>{count} afirmaciones cargadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} claims new or changed since</source>
      <translation>
        <numerusform>{count} afirmación nueva o cambiada desde entonces</numerusform>
        <numerusform>{count} afirmaciones nuevas o cambiadas desde entonces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>{count} claims put into the bin.</source>
      <translation>
        <numerusform>{count} afirmación movida a la papelera.</numerusform>
        <numerusform>{count} afirmaciones movidas a la papelera.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims set to {progress}.</source>
      <translation>
        <numerusform>{count} afirmación puesta en «{progress}».</numerusform>
        <numerusform>{count} afirmaciones puestas en «{progress}».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were. Enter opens one.</source>
      <translation>
        <numerusform>{count} afirmación quedó como estaba. Intro la abre.</numerusform>
        <numerusform>{count} afirmaciones quedaron como estaban. Intro abre una.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were; the first {listed} are listed. Enter opens one.</source>
      <translation>
        <numerusform>{count} afirmación quedó como estaba; se listan las primeras {listed}. Intro abre una.</numerusform>
        <numerusform>{count} afirmaciones quedaron como estaban; se listan las primeras {listed}. Intro abre una.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims taken on.</source>
      <translation>
        <numerusform>{count} afirmación asumida.</numerusform>
        <numerusform>{count} afirmaciones asumidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>{count} claims were compared.</source>
      <translation>
        <numerusform>Se comparó {count} afirmación.</numerusform>
        <numerusform>Se compararon {count} afirmaciones.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} comments</source>
      <translation>
        <numerusform>{count} comentario</numerusform>
        <numerusform>{count} comentarios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{count} confidential sources are masked in it: who they are will not be known here.</source>
      <translation>
        <numerusform>{count} fuente confidencial está oculta en él: aquí no se sabrá quién es.</numerusform>
        <numerusform>{count} fuentes confidenciales están ocultas en él: aquí no se sabrá quiénes son.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources are masked in this archive: a desk filled from it will not know who they are. To keep them, name confidential sources.</source>
      <translation>
        <numerusform>{count} fuente confidencial está oculta en este archivo: una mesa llenada con él no sabrá quién es. Para conservarla, nombrar las fuentes confidenciales.</numerusform>
        <numerusform>{count} fuentes confidenciales están ocultas en este archivo: una mesa llenada con él no sabrá quiénes son. Para conservarlas, nombrar las fuentes confidenciales.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources will be masked in it.</source>
      <translation>
        <numerusform>{count} fuente confidencial se ocultará en él.</numerusform>
        <numerusform>{count} fuentes confidenciales se ocultarán en él.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} conflicts</source>
      <translation>
        <numerusform>{count} conflicto</numerusform>
        <numerusform>{count} conflictos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} conflicts: both sides changed the same field.</source>
      <translation>
        <numerusform>{count} conflicto: ambas partes cambiaron el mismo campo.</numerusform>
        <numerusform>{count} conflictos: ambas partes cambiaron el mismo campo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} could not be read</source>
      <translation>
        <numerusform>{count} no se pudo leer</numerusform>
        <numerusform>{count} no se pudieron leer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <source>{count} dates were found: {listed}{more}. Choose when it was published.</source>
      <translation>Se encontraron {count} fechas: {listed}{more}. Elegir cuándo se publicó.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>{count} dates: choose</source>
      <translation>
        <numerusform>{count} fecha: elegir</numerusform>
        <numerusform>{count} fechas: elegir</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} days ago</source>
      <translation>
        <numerusform>hace {count} día</numerusform>
        <numerusform>hace {count} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions since the last fit.</source>
      <translation>
        <numerusform>{count} decisión desde el último ajuste.</numerusform>
        <numerusform>{count} decisiones desde el último ajuste.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions to learn from.</source>
      <translation>
        <numerusform>{count} decisión de la que aprender.</numerusform>
        <numerusform>{count} decisiones de las que aprender.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} drafts</source>
      <translation>
        <numerusform>{count} borrador</numerusform>
        <numerusform>{count} borradores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="resources/pages/calls.html" />
      <source>{count} due later left out</source>
      <translation>
        <numerusform>{count} con plazo posterior, omitida</numerusform>
        <numerusform>{count} con plazo posterior, omitidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>{count} earlier verdicts</source>
      <translation>
        <numerusform>{count} veredicto anterior</numerusform>
        <numerusform>{count} veredictos anteriores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} endnotes</source>
      <translation>
        <numerusform>{count} nota final</numerusform>
        <numerusform>{count} notas finales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} entrada</numerusform>
        <numerusform>{count} entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} evidence rows</source>
      <translation>
        <numerusform>{count} fila de pruebas</numerusform>
        <numerusform>{count} filas de pruebas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} files</source>
      <translation>
        <numerusform>{count} archivo</numerusform>
        <numerusform>{count} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>{count} files hold claims and no article: they are looked at here.</source>
      <translation>
        <numerusform>{count} archivo contiene afirmaciones y ningún artículo: se examina aquí.</numerusform>
        <numerusform>{count} archivos contienen afirmaciones y ningún artículo: se examinan aquí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} files of other kinds</source>
      <translation>
        <numerusform>{count} archivo de otro tipo</numerusform>
        <numerusform>{count} archivos de otros tipos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>{count} files would be replaced</source>
      <translation>
        <numerusform>Se reemplazaría {count} archivo</numerusform>
        <numerusform>Se reemplazarían {count} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} files: {kinds}</source>
      <translation>
        <numerusform>{count} archivo: {kinds}</numerusform>
        <numerusform>{count} archivos: {kinds}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} files: {told}</source>
      <translation>
        <numerusform>{count} archivo: {told}</numerusform>
        <numerusform>{count} archivos: {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} footnotes</source>
      <translation>
        <numerusform>{count} nota al pie</numerusform>
        <numerusform>{count} notas al pie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} hours ago</source>
      <translation>
        <numerusform>hace {count} hora</numerusform>
        <numerusform>hace {count} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} imported</source>
      <translation>
        <numerusform>{count} importado</numerusform>
        <numerusform>{count} importados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{count} in furniture set aside</source>
      <translation>
        <numerusform>{count} en relleno apartado</numerusform>
        <numerusform>{count} en relleno apartado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} kept</source>
      <translation>
        <numerusform>{count} conservada</numerusform>
        <numerusform>{count} conservadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{count} known by number only</source>
      <translation>
        <numerusform>{count} conocida solo por número</numerusform>
        <numerusform>{count} conocidas solo por número</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} left out</source>
      <translation>
        <numerusform>{count} omitido</numerusform>
        <numerusform>{count} omitidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>{count} lines are shown again beside the next: read once, and furniture where they repeat.</source>
      <translation>
        <numerusform>{count} línea se muestra otra vez junto a la siguiente: leída una vez, y relleno donde se repite.</numerusform>
        <numerusform>{count} líneas se muestran otra vez junto a la siguiente: leídas una vez, y relleno donde se repiten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture in grey</source>
      <translation>
        <numerusform>{count} línea de relleno en gris</numerusform>
        <numerusform>{count} líneas de relleno en gris</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture set aside</source>
      <translation>
        <numerusform>{count} línea de relleno apartada</numerusform>
        <numerusform>{count} líneas de relleno apartadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} links changed</source>
      <translation>
        <numerusform>{count} vínculo cambiado</numerusform>
        <numerusform>{count} vínculos cambiados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} links to sources</source>
      <translation>
        <numerusform>{count} vínculo a fuentes</numerusform>
        <numerusform>{count} vínculos a fuentes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} lost</source>
      <translation>
        <numerusform>{count} perdida</numerusform>
        <numerusform>{count} perdidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} minutes ago</source>
      <translation>
        <numerusform>hace {count} minuto</numerusform>
        <numerusform>hace {count} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>{count} more</source>
      <translation>
        <numerusform>{count} más</numerusform>
        <numerusform>{count} más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>{count} more dates: show the next</source>
      <translation>
        <numerusform>{count} fecha más: mostrarla</numerusform>
        <numerusform>{count} fechas más: mostrar las siguientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>{count} more files in this folder were not read. Drop them on their own.</source>
      <translation>
        <numerusform>{count} archivo más de esta carpeta no se leyó. Soltarlo por separado.</numerusform>
        <numerusform>{count} archivos más de esta carpeta no se leyeron. Soltarlos por separado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>{count} more passages appear twice: kept all.</source>
      <translation>
        <numerusform>{count} pasaje más aparece dos veces: se conserva todo.</numerusform>
        <numerusform>{count} pasajes más aparecen dos veces: se conservan todos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>{count} more…</source>
      <translation>
        <numerusform>{count} más…</numerusform>
        <numerusform>{count} más…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} moved</source>
      <translation>
        <numerusform>{count} movida</numerusform>
        <numerusform>{count} movidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} must change</source>
      <translation>
        <numerusform>{count} debe cambiarse</numerusform>
        <numerusform>{count} deben cambiarse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} nueva</numerusform>
        <numerusform>{count} nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} new sentences</source>
      <translation>
        <numerusform>{count} frase nueva</numerusform>
        <numerusform>{count} frases nuevas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} not: {why}</source>
      <translation>
        <numerusform>{count} no: {why}</numerusform>
        <numerusform>{count} no: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>{count} notes put aside</source>
      <translation>
        <numerusform>{count} aviso apartado</numerusform>
        <numerusform>{count} avisos apartados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>{count} notes taken up.</source>
      <translation>
        <numerusform>{count} nota recogida.</numerusform>
        <numerusform>{count} notas recogidas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/note_spans.py" />
      <source>{count} of {all} notes of the writer were not taken in: they hang on no words, or are too many.</source>
      <translation>{count} de {all} notas de autor no se recogieron: no cuelgan de ninguna palabra o son demasiadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>{count} of {all} similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>{count} de {all} afirmaciones similares se calificaron como {ratings}; «{now}» se aparta de ello.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>{count} off their scale are left out</source>
      <translation>
        <numerusform>{count} fuera de su escala, omitida</numerusform>
        <numerusform>{count} fuera de su escala, omitidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} open. C claim, O opinion, X nothing to check.</source>
      <translation>
        <numerusform>{count} abierta. C afirmación, O opinión, X nada que verificar.</numerusform>
        <numerusform>{count} abiertas. C afirmación, O opinión, X nada que verificar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} pages</source>
      <translation>
        <numerusform>{count} página</numerusform>
        <numerusform>{count} páginas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs in {claims}</source>
      <translation>
        <numerusform>{count} par en {claims}</numerusform>
        <numerusform>{count} pares en {claims}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs left.</source>
      <translation>
        <numerusform>Queda {count} par.</numerusform>
        <numerusform>Quedan {count} pares.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages added</source>
      <translation>
        <numerusform>{count} pasaje añadido</numerusform>
        <numerusform>{count} pasajes añadidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages cut</source>
      <translation>
        <numerusform>{count} pasaje suprimido</numerusform>
        <numerusform>{count} pasajes suprimidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>{count} places</source>
      <translation>
        <numerusform>{count} lugar</numerusform>
        <numerusform>{count} lugares</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} problems</source>
      <translation>
        <numerusform>{count} problema</numerusform>
        <numerusform>{count} problemas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} questions to ask</source>
      <translation>
        <numerusform>{count} pregunta por hacer</numerusform>
        <numerusform>{count} preguntas por hacer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>{count} ratings</source>
      <translation>
        <numerusform>{count} calificación</numerusform>
        <numerusform>{count} calificaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>{count} records</source>
      <translation>
        <numerusform>{count} registro</numerusform>
        <numerusform>{count} registros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>{count} records are back.</source>
      <translation>
        <numerusform>{count} registro está de vuelta.</numerusform>
        <numerusform>{count} registros están de vuelta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records are gone for good.</source>
      <translation>
        <numerusform>{count} registro se ha eliminado para siempre.</numerusform>
        <numerusform>{count} registros se han eliminado para siempre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records stay: claims were signed off with them.</source>
      <translation>
        <numerusform>{count} registro se queda: una afirmación se aprobó con él.</numerusform>
        <numerusform>{count} registros se quedan: hay afirmaciones que se aprobaron con ellos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{count} returned</source>
      <translation>
        <numerusform>{count} devuelta</numerusform>
        <numerusform>{count} devueltas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} reviews</source>
      <translation>
        <numerusform>{count} reseña</numerusform>
        <numerusform>{count} reseñas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} reworded</source>
      <translation>
        <numerusform>{count} reformulada</numerusform>
        <numerusform>{count} reformuladas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} fila</numerusform>
        <numerusform>{count} filas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{count} rows of {table} refer to records that are gone.</source>
      <translation>{count} filas de {table} remiten a registros que ya no existen.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>{count} selected</source>
      <translation>
        <numerusform>{count} seleccionada</numerusform>
        <numerusform>{count} seleccionadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} sentences</source>
      <translation>
        <numerusform>{count} frase</numerusform>
        <numerusform>{count} frases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are opinion.</source>
      <translation>
        <numerusform>{count} frase es opinión.</numerusform>
        <numerusform>{count} frases son opinión.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are worth a look.</source>
      <translation>
        <numerusform>{count} frase merece un vistazo.</numerusform>
        <numerusform>{count} frases merecen un vistazo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences have nothing to check.</source>
      <translation>
        <numerusform>{count} frase no tiene nada que verificar.</numerusform>
        <numerusform>{count} frases no tienen nada que verificar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences open again.</source>
      <translation>
        <numerusform>{count} frase abierta de nuevo.</numerusform>
        <numerusform>{count} frases abiertas de nuevo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} should change</source>
      <translation>
        <numerusform>{count} conviene cambiarla</numerusform>
        <numerusform>{count} conviene cambiarlas</numerusform>
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
        <numerusform>{count} fuente</numerusform>
        <numerusform>{count} fuentes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} sources linked</source>
      <translation>
        <numerusform>{count} fuente vinculada</numerusform>
        <numerusform>{count} fuentes vinculadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} stay out</source>
      <translation>
        <numerusform>{count} queda fuera</numerusform>
        <numerusform>{count} quedan fuera</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>{count} stayed as they were.</source>
      <translation>
        <numerusform>{count} quedó como estaba.</numerusform>
        <numerusform>{count} quedaron como estaban.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>{count} texts and files checked: all as stored.</source>
      <translation>
        <numerusform>{count} texto o archivo comprobado: está como se guardó.</numerusform>
        <numerusform>{count} textos y archivos comprobados: todos como se guardaron.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} texts are longer than a spreadsheet’s cell can hold: the whole of it stands in the sheet “long texts”.</source>
      <translation>
        <numerusform>{count} texto es más largo de lo que cabe en una celda: completo en la hoja «long texts».</numerusform>
        <numerusform>{count} textos son más largos de lo que cabe en una celda: completos en la hoja «long texts».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} times</source>
      <translation>
        <numerusform>{count} vez</numerusform>
        <numerusform>{count} veces</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>{count} to ask</source>
      <translation>
        <numerusform>{count} por preguntar</numerusform>
        <numerusform>{count} por preguntar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} unchanged</source>
      <translation>
        <numerusform>{count} sin cambios</numerusform>
        <numerusform>{count} sin cambios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} unsure</source>
      <translation>
        <numerusform>{count} dudosa</numerusform>
        <numerusform>{count} dudosas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} verdicts</source>
      <translation>
        <numerusform>{count} veredicto</numerusform>
        <numerusform>{count} veredictos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>{count} were marked before.</source>
      <translation>
        <numerusform>{count} ya estaba marcado.</numerusform>
        <numerusform>{count} ya estaban marcados.</numerusform>
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
      <translation>{count}.ª</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}rd</source>
      <comment>which time it was said</comment>
      <translation>{count}.ª</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}st</source>
      <comment>which time it was said</comment>
      <translation>{count}.ª</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}th</source>
      <comment>which time it was said</comment>
      <translation>{count}.ª</translation>
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
        <numerusform>{done}/{count} verif.</numerusform>
        <numerusform>{done}/{count} verif.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{done} of {count} sentences</source>
      <translation>
        <numerusform>{done}/{count} frase</numerusform>
        <numerusform>{done}/{count} frases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/coverage.py" />
      <source>{done} of {count} sentences accounted for</source>
      <translation>
        <numerusform>{done} de {count} frase resuelta</numerusform>
        <numerusform>{done} de {count} frases resueltas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>{draft}, beside this one</source>
      <translation>{draft}, junto a este</translation>
    </message>
    <message>
      <location filename="claimtracker/services/earlier_files.py" />
      <source>{earlier} The earlier file is now “{kept}”.</source>
      <translation>{earlier} El archivo anterior es ahora «{kept}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>{empty} of {count} pages show no text; they may be pictures of pages.</source>
      <translation>{empty} de {count} páginas no muestran texto; quizá sean imágenes de páginas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}</source>
      <translation>{facet}: {value}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}. No longer narrow by this</source>
      <translation>{facet}: {value}. Dejar de filtrar por esto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{field} is left empty: {why}</source>
      <translation>{field} queda vacío: {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>{field} of the sighting</source>
      <translation>{field} de la aparición</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{field} of {count} claims</source>
      <translation>
        <numerusform>{field} de {count} afirmación</numerusform>
        <numerusform>{field} de {count} afirmaciones</numerusform>
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
      <translation>{files} en {folder}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} no se puede leer ({reason}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{file} is a claim sheet and has its own place</source>
      <translation>{file} es una hoja de afirmaciones y tiene su propio lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} is not a file.</source>
      <translation>{file} no es un archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>{file} is open in another window of ClaimTracker.</source>
      <translation>{file} está abierto en otra ventana de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>{file} was made ready for this version of ClaimTracker. How it was before is kept in “{folder}”.</source>
      <translation>{file} se preparó para esta versión de ClaimTracker. Como era antes se conserva en «{folder}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>{independent} of {all} independent</source>
      <translation>{independent} de {all} independientes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} cannot be used.</source>
      <translation>{key} no se puede usar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} is the key of “{action}”.</source>
      <translation>{key} es la tecla de «{action}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{kind} ({mine} → {theirs})</source>
      <translation>{kind} ({mine} → {theirs})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} cleared (was “{before}”)</source>
      <translation>{label}: ahora vacío (era «{before}»)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} set to “{after}”</source>
      <translation>{label}: ahora «{after}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label}: “{before}” → “{after}”</source>
      <translation>{label}: «{before}» → «{after}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark inside a cell is not doubled.</source>
      <translation>{lines} no se pudieron leer: hay comillas sin duplicar dentro de una celda.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark opens there and is never closed.</source>
      <translation>{lines} no se pudieron leer: ahí se abren comillas que nunca se cierran.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a text is longer than 5 million characters.</source>
      <translation>{lines} no se pudieron leer: un texto tiene más de 5 millones de caracteres.</translation>
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
      <translation>{name} (enlace)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} belongs to another program.</source>
      <translation>{name} es de otro programa.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>{name} cannot be created ({strerror}).</source>
      <translation>{name} no se puede crear ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be opened.</source>
      <translation>{name} no se puede abrir.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} cannot be opened: its disk is full.</source>
      <translation>{name} no se puede abrir: su disco está lleno.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be read ({strerror}).</source>
      <translation>{name} no se puede leer ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} could not be copied.</source>
      <translation>{name} no se pudo copiar.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} could not be read or written: its disk failed.</source>
      <translation>{name} no se pudo leer o escribir: falló su disco.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} did not accept the change.</source>
      <translation>{name} no aceptó el cambio.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is a folder.</source>
      <translation>{name} es una carpeta.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is damaged.</source>
      <translation>{name} está dañado.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is empty: it was cut off or never written.</source>
      <translation>{name} está vacío: se cortó o nunca se escribió.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>{name} is larger than 200 MB.</source>
      <translation>{name} pasa de 200 MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is no longer there.</source>
      <translation>{name} ya no está ahí.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is not a ClaimTracker library.</source>
      <translation>{name} no es una biblioteca de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is read-only.</source>
      <translation>{name} es de solo lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is still there.</source>
      <translation>{name} sigue ahí.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} was not saved: its disk is full.</source>
      <translation>{name} no se guardó: su disco está lleno.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} was written by a later version of ClaimTracker.</source>
      <translation>{name} lo escribió una versión posterior de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_open} goes to the next open sentence.</source>
      <translation>{next_open} va a la siguiente frase abierta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_suggestion} goes from one to the next.</source>
      <translation>{next_suggestion} va de una a otra.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{notes} come in with the text.</source>
      <translation>{notes} entran con el texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>{note} by {author}</source>
      <translation>{note} de {author}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{note} on “{quote}”: {words}</source>
      <translation>{note} sobre «{quote}»: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be added: the units are {units} and {others}.</source>
      <translation>{one} y {other} no se pueden sumar: las unidades son {units} y {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be put side by side: the units are {units} and {others}.</source>
      <translation>{one} y {other} no se pueden poner lado a lado: las unidades son {units} y {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be subtracted: the units are {units} and {others}.</source>
      <translation>{one} y {other} no se pueden restar: las unidades son {units} y {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time</source>
      <translation>{ordinal} vez</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time since {year}</source>
      <translation>{ordinal} vez desde {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>{part} of signed-off claim {key}</source>
      <translation>{part} de la afirmación aprobada {key}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>{places} and {count} more places</source>
      <translation>
        <numerusform>{places} y {count} lugar más</numerusform>
        <numerusform>{places} y {count} lugares más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{place} (place to be looked at)</source>
      <translation>{place} (lugar por revisar)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{place} of {count}</source>
      <translation>{place} de {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{place} of {total}</source>
      <translation>{place} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{preference}: {choice}.</source>
      <translation>{preference}: {choice}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{read} read · {new} new · {known} known · {out}</source>
      <translation>{read} leídas · {new} nuevas · {known} conocidas · {out}</translation>
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
      <translation>{rows} en {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{rows} written to {file}</source>
      <translation>{rows} escritas en {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>{scale} (copy)</source>
      <translation>{scale} (copia)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{score} percent. {words}.</source>
      <translation>{score} por ciento. {words}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>{share} percent of it</source>
      <translation>{share} por ciento de ello</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{share}%</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>{share}% of the words are in draft {number} of</source>
      <translation>El {share} % de las palabras está en el borrador {number} de</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>{share}% read. Esc stops it.</source>
      <translation>{share} % leído. Esc lo detiene.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{shown} and {count} more</source>
      <translation>
        <numerusform>{shown} y {count} más</numerusform>
        <numerusform>{shown} y {count} más</numerusform>
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
      <translation>{some} y {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some} or {last}</source>
      <translation>{some} o {last}</translation>
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
      <translation>{state}: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{status}, by {name}</source>
      <translation>{status}, por {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>{step}: {place} of {total}</source>
      <translation>{step}: {place} de {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{times} in {count} articles</source>
      <translation>
        <numerusform>{times} en {count} artículo</numerusform>
        <numerusform>{times} en {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>{units} per {unit}</source>
      <translation>{units} por {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>{verdict}, reopened</source>
      <translation>{verdict}, reabierta</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what} cannot be empty.</source>
      <translation>{what} no puede quedar vacío.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} has no number yet.</source>
      <translation>{what} aún no tiene número.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} is not as it was signed.</source>
      <translation>{what} no está como se aprobó.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} is too long to be an amount.</source>
      <translation>{what} es demasiado largo para ser una cantidad.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} no longer holds what was stored.</source>
      <translation>{what} ya no contiene lo que se guardó.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>{what}: this is not a date that ClaimTracker understands.</source>
      <translation>{what}: ClaimTracker no entiende esta fecha.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{said}” begins with no number.</source>
      <translation>{what}: «{said}» no empieza con un número.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what}: “{value}” is not one of its choices.</source>
      <translation>{what}: «{value}» no es una de sus opciones.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{written}” is not a number.</source>
      <translation>{what}: «{written}» no es un número.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>¶ {paragraph} says {number}</source>
      <translation>¶ {paragraph} dice {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” and “{other}” have changed keys.</source>
      <translation>«{action}» y «{other}» han intercambiado sus teclas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has no key.</source>
      <translation>«{action}» no tiene tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has the key it came with.</source>
      <translation>«{action}» tiene la tecla con que venía.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” is on {key} now.</source>
      <translation>«{action}» está ahora en {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}”: {key}</source>
      <translation>«{action}»: {key}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is neither yes nor no.</source>
      <translation>«{cell}» no es ni yes ni no.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a date that can be read in one way only: write the year first, as 2023-10-16, 2023-10 or 2023.</source>
      <translation>«{cell}» no es una fecha inequívoca: escribir primero el año, como 2023-10-16, 2023-10 o 2023.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a time such as 2026-11-22T14:02:05Z.</source>
      <translation>«{cell}» no es una hora como 2026-11-22T14:02:05Z.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a whole number.</source>
      <translation>«{cell}» no es un número entero.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not one of: {allowed}.</source>
      <translation>«{cell}» no es uno de: {allowed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds a value in “{name}” that cannot be read.</source>
      <translation>«{file}» contiene en «{name}» un valor que no se puede leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds columns in “{name}” that this version does not know.</source>
      <translation>«{file}» contiene en «{name}» columnas que esta versión no conoce.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a claim sheet</source>
      <translation>«{file}» es una hoja de afirmaciones</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” is a file of the type {kind}.</source>
      <translation>«{file}» es un archivo de tipo {kind}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a whole desk</source>
      <translation>«{file}» es una mesa entera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source, but it is empty: 0 bytes.</source>
      <translation>«{file}» se guarda con la fuente, pero está vacío: 0 bytes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source.</source>
      <translation>«{file}» se guarda con la fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already, as “{known}”.</source>
      <translation>«{file}» ya está guardado con esta fuente, como «{known}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already.</source>
      <translation>«{file}» ya está guardado con esta fuente.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” was saved.</source>
      <translation>«{file}» se ha guardado.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: the verdict “{label}” is on the scale {scale}, which the desk has not yet: it is made of the file’s ratings. If they are on a scale of yours, name it in the column “scale” before you load.</source>
      <translation>«{file}», línea {line}: el veredicto «{label}» es de la escala {scale}, que la mesa aún no tiene: se hace con las calificaciones del archivo. Si son de una escala suya, nómbrela en la columna «scale» antes de cargar.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: “{label}” is no rating of the scale {scale} yet: it is added to it. If it is a slip of typing, mend the cell and load the file again.</source>
      <translation>«{file}», línea {line}: «{label}» aún no es una calificación de la escala {scale}: se añade a ella. Si es una errata, corrija la celda y cargue el archivo otra vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>“{host}” was not asked: it leads into a private network, not to a page on the web.</source>
      <translation>No se preguntó a «{host}»: lleva a una red privada, no a una página de la web.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{label}” edited</source>
      <translation>«{label}» editada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>“{label}” is no rating of the scale {scale}: it is kept as it stands, beside that scale. If it is a slip of typing, give the verdict anew on the desk.</source>
      <translation>«{label}» no es una calificación de la escala {scale}: se guarda tal como está, junto a esa escala. Si es una errata, dé el veredicto de nuevo en la mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>“{line}” is no line of a calculation.</source>
      <translation>«{line}» no es una línea de un cálculo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” asks for {asks}.</source>
      <translation>«{name}:» pide: {asks}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” does not know this value.</source>
      <translation>«{name}:» no conoce este valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” cannot be opened as an archive.</source>
      <translation>«{name}» no se puede abrir como archivo de mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” cannot be opened: {cause}.</source>
      <translation>«{name}» no se puede abrir: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <source>“{name}” cannot be read: {cause}.</source>
      <translation>«{name}» no se puede leer: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” could not be read: it needs too much memory, or is damaged.</source>
      <translation>«{name}» no se pudo leer: necesita demasiada memoria o está dañado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has a header but no rows.</source>
      <translation>«{name}» tiene cabecera, pero ninguna fila.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>“{name}” has no column named “statement”.</source>
      <translation>«{name}» no tiene ninguna columna llamada «statement».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has no column named “{required}”.</source>
      <translation>«{name}» no tiene ninguna columna llamada «{required}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in any of its sheets.</source>
      <translation>«{name}» no tiene filas en ninguna de sus hojas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in its first sheet.</source>
      <translation>«{name}» no tiene filas en su primera hoja.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>“{name}” has no row that can be read.</source>
      <translation>«{name}» no tiene ninguna fila que se pueda leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>“{name}” has no value.</source>
      <translation>«{name}» no tiene valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” has {count} pages; ClaimTracker reads at most {most}.</source>
      <translation>«{name}» tiene {count} páginas; ClaimTracker lee como máximo {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” holds bytes that are not text; it may be a picture, a program or a damaged file.</source>
      <translation>«{name}» contiene bytes que no son texto; quizá sea una imagen, un programa o un archivo dañado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” holds more than {most} million characters.</source>
      <translation>«{name}» contiene más de {most} millones de caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no letter that can be read.</source>
      <translation>«{name}» no contiene ningún mensaje que se pueda leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no page that can be read.</source>
      <translation>«{name}» no contiene ninguna página que se pueda leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>“{name}” holds no words.</source>
      <translation>«{name}» no contiene palabras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” holds pictures of pages, without text that can be read.</source>
      <translation>«{name}» contiene imágenes de páginas, sin texto que se pueda leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” holds {count} parts; a workbook has at most {most}.</source>
      <translation>«{name}» contiene {count} partes; un libro de cálculo tiene como máximo {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” holds {count} parts; a {kind} has at most {most}.</source>
      <translation>«{name}» contiene {count} partes; el máximo es {most} ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>“{name}” is a file: nothing can be written into it.</source>
      <translation>«{name}» es un archivo: no se puede escribir nada dentro.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is a folder.</source>
      <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is a spreadsheet or a zipped file, not CSV.</source>
      <translation>«{name}» es un libro de cálculo o un archivo comprimido, no CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is a {kind} locked with a password.</source>
      <translation>«{name}» está bloqueado con contraseña ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is a {kind}, which ClaimTracker does not read.</source>
      <translation>ClaimTracker no lee «{name}» ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is an old Word document, which ClaimTracker does not read.</source>
      <translation>«{name}» es un documento de Word antiguo, que ClaimTracker no lee.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is damaged at {where}: nothing was taken from it.</source>
      <translation>«{name}» está dañado en {where}: no se tomó nada de él.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is empty.</source>
      <translation>«{name}» está vacío.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is in {paragraphs} paragraphs; an article has at most {most}.</source>
      <translation>«{name}» tiene {paragraphs} párrafos; un artículo tiene como máximo {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is larger than 1 GB.</source>
      <translation>«{name}» pasa de 1 GB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is larger than {most} GB.</source>
      <translation>«{name}» pasa de {most} GB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is larger than {most} MB: no web page is.</source>
      <translation>«{name}» pasa de {most} MB: ninguna página web llega a eso.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is locked with a password.</source>
      <translation>«{name}» está bloqueado con contraseña.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is no archive of a desk.</source>
      <translation>«{name}» no es el archivo de una mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is not a claim sheet: its first line names none of the columns.</source>
      <translation>«{name}» no es una hoja de afirmaciones: su primera línea no nombra ninguna de las columnas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is not a file.</source>
      <translation>«{name}» no es un archivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” is not a sound PDF: it is damaged or was cut off.</source>
      <translation>«{name}» no es un PDF válido: está dañado o se cortó.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” is not a sound message file: it is damaged or something else.</source>
      <translation>«{name}» no es un archivo de mensaje válido: está dañado o es otra cosa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is not a sound workbook: it is damaged or was cut off.</source>
      <translation>«{name}» no es un libro de cálculo válido: está dañado o se cortó.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>“{name}” is not a sound {format}: it is damaged or was cut off.</source>
      <translation>«{name}» no es válido ({format}): está dañado o se cortó.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {format}: its text is missing.</source>
      <translation>«{name}» no es válido ({format}): falta su texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {kind}: it is damaged or was cut off.</source>
      <translation>«{name}» no es válido ({kind}): está dañado o se cortó.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is not a web page that can be read.</source>
      <translation>«{name}» no es una página web que se pueda leer.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” is not there.</source>
      <translation>«{name}» no está ahí.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” is of another article.</source>
      <translation>«{name}» es de otro artículo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>“{name}” is there already.</source>
      <translation>«{name}» ya existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” is {kind}, not plain text or a web page.</source>
      <translation>«{name}» no es texto simple ni página web ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is {kind}: there is no archive in it that can be loaded.</source>
      <translation>«{name}» no contiene verificaciones que se puedan cargar ({kind}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is {size} MB; ClaimTracker reads articles of at most {most} MB.</source>
      <translation>«{name}» ocupa {size} MB; ClaimTracker lee artículos de hasta {most} MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/reading_child.py" />
      <source>“{name}” needs more memory to be read than ClaimTracker allows.</source>
      <translation>«{name}» necesita para leerse más memoria de la que ClaimTracker permite.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” only shows other pages in frames, and holds no text itself.</source>
      <translation>«{name}» solo muestra otras páginas en marcos y no contiene texto propio.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” says it is {encoding}, but its bytes are not.</source>
      <translation>«{name}» dice ser {encoding}, pero sus bytes no lo son.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” shows no words; the page may load them only in a browser.</source>
      <translation>«{name}» no muestra palabras; quizá la página solo las carga en un navegador.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” unpacks to more than {most} MB, which no article does.</source>
      <translation>«{name}» descomprimido pasa de {most} MB, algo que ningún artículo hace.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” unpacks to more than {most} MB.</source>
      <translation>«{name}» descomprimido pasa de {most} MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was changed after it was handed over.</source>
      <translation>«{name}» se modificó después de entregarse.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>“{name}” was not drawn.</source>
      <translation>«{name}» no se dibujó.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was not handed over from this desk.</source>
      <translation>«{name}» no se entregó desde esta mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” was not read: no reading process could start.</source>
      <translation>«{name}» no se leyó: no pudo arrancar ningún proceso de lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: a cell holds half a character, which no file can hold.</source>
      <translation>«{name}» no se escribió: una celda contiene medio carácter, que ningún archivo puede guardar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: another program, such as Excel, may have it open. {kept}</source>
      <translation>«{name}» no se escribió: quizá lo tiene abierto otro programa, como Excel. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: it is there already and can only be read.</source>
      <translation>«{name}» no se escribió: ya existe y es de solo lectura.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its disk can only be read. {kept}</source>
      <translation>«{name}» no se escribió: su disco es de solo lectura. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its folder does not exist.</source>
      <translation>«{name}» no se escribió: su carpeta no existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: something that is not a file has this name.</source>
      <translation>«{name}» no se escribió: algo que no es un archivo tiene ese nombre.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the disk is full. {kept}</source>
      <translation>«{name}» no se escribió: el disco está lleno. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the system says “{reason}”. What was there before is untouched.</source>
      <translation>«{name}» no se escribió: el sistema dice «{reason}». Lo que había antes está intacto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: you have no permission to write in this folder. {kept}</source>
      <translation>«{name}» no se escribió: falta permiso para escribir en esta carpeta. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: you stopped it.</source>
      <translation>«{name}» no se escribió: se detuvo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>“{name}” was read, but what came back was damaged.</source>
      <translation>«{name}» se leyó, pero lo que volvió estaba dañado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” was written by a later version of ClaimTracker.</source>
      <translation>«{name}» lo escribió una versión posterior de ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}…” was not written: the name is too long.</source>
      <translation>«{name}…» no se escribió: el nombre es demasiado largo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{other}” has none now.</source>
      <translation>«{other}» ya no tiene.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>“{passage}”</source>
      <translation>«{passage}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{rating}” taken over, with the finding and sources it had.</source>
      <translation>«{rating}» adoptado, con el hallazgo y las fuentes que tenía.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{said}” is not a unit.</source>
      <translation>«{said}» no es una unidad.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” can be chosen now.</source>
      <translation>«{scale}» ya se puede elegir.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” is kept as version {version}; verdicts given before keep theirs.</source>
      <translation>«{scale}» se conserva como versión {version}; los veredictos anteriores conservan la suya.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>“{title}” and “{other}” are probably one text: {why}.</source>
      <translation>«{title}» y «{other}» son probablemente un mismo texto: {why}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{was}” is “{now}”</source>
      <translation>«{was}» es «{now}»</translation>
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
      <translation>«{words}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>“{words}” is now {after}, was {before}</source>
      <translation>«{words}» es ahora {after}, era {before}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{word}” is not a unit.</source>
      <translation>«{word}» no es una unidad.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>“{word}” is {number} here.</source>
      <translation>«{word}» es aquí {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>… and {count} more claims left out or worth a look.</source>
      <translation>
        <numerusform>… y {count} afirmación más omitida o que conviene mirar.</numerusform>
        <numerusform>… y {count} afirmaciones más omitidas o que conviene mirar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>… and {count} more like these.</source>
      <translation>
        <numerusform>… y {count} más como estas.</numerusform>
        <numerusform>… y {count} más como estas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>… and {count} more.</source>
      <translation>
        <numerusform>… y {count} más.</numerusform>
        <numerusform>… y {count} más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>○ {count} sightings</source>
      <translation>
        <numerusform>○ {count} aparición</numerusform>
        <numerusform>○ {count} apariciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>● {count} in our articles</source>
      <translation>
        <numerusform>● {count} en nuestros artículos</numerusform>
        <numerusform>● {count} en nuestros artículos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ accept</source>
      <translation>☐ aceptar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ answered:</source>
      <translation>☐ respondida:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ other:</source>
      <translation>☐ otra cosa:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ stet</source>
      <translation>☐ se queda</translation>
    </message>
  </context>
</TS>
