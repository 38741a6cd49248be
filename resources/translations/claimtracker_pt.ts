<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>ClaimTracker</name>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source> and </source>
      <translation> e </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Article</source>
      <translation>&amp;Artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Claim</source>
      <translation>A&amp;legação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Duplicates</source>
      <translation>&amp;Duplicados</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;File</source>
      <translation>A&amp;rquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Help</source>
      <translation>Aj&amp;uda</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Sentence</source>
      <translation>&amp;Frase</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Verdict</source>
      <translation>&amp;Veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>(empty line)</source>
      <translation>(linha vazia)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>(empty)</source>
      <translation>(vazio)</translation>
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
      <translation>100%</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>115 %</source>
      <translation>115%</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>12 days, 10 weeks, 9 months</source>
      <translation>12 dias, 10 semanas, 9 meses</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>130 %</source>
      <translation>130%</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>15 percent</source>
      <translation>15%</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>150 %</source>
      <translation>150%</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>16 Oct 2026</source>
      <translation>16 out 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>175 %</source>
      <translation>175%</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>2,800 people</source>
      <translation>2800 pessoas</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>2026-10-16</source>
      <translation>2026-10-16</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>2026-12-01, tomorrow, or nothing for no date</source>
      <translation>2026-12-01, ou nada para ficar sem data</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>30 days, 26 weeks, 24 months</source>
      <translation>30 dias, 26 semanas, 24 meses</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>4.2 million euros</source>
      <translation>4,2 milhões de euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>420 people</source>
      <translation>420 pessoas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>7 days, 4 weeks, 3 months</source>
      <translation>7 dias, 4 semanas, 3 meses</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>84,000 people</source>
      <translation>84 000 pessoas</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>85 %</source>
      <translation>85%</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>A PDF cannot be drawn here: a library that draws is missing.</source>
      <translation>Não é possível mostrar um PDF aqui: falta a biblioteca que o desenha.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is closed that was not opened.</source>
      <translation>Há um colchete fechado que não foi aberto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is not closed.</source>
      <translation>Há um colchete por fechar.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>A change of position.</source>
      <comment>rating</comment>
      <translation>Uma mudança de posição.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A check is withdrawn for a reason.</source>
      <translation>Uma verificação só se retira com um motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>A claim each</source>
      <translation>Uma alegação cada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A claim goes back with a comment.</source>
      <translation>Uma alegação só se devolve com um comentário.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <source>A claim in the bin cannot be joined.</source>
      <translation>Não se pode juntar uma alegação que está no lixo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim is signed off by its second reader.</source>
      <translation>Quem aprova uma alegação é quem faz a segunda leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>A claim needs a statement.</source>
      <translation>Uma alegação precisa de um enunciado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>A claim on the note’s words, its sources linked ({take_up_note})</source>
      <translation>Uma alegação com as palavras da nota, já ligada às suas fontes ({take_up_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>A claim sheet cannot be written with this separator.</source>
      <translation>Não se pode gravar uma folha de alegações com este separador.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is signed off stays as it is.</source>
      <translation>Uma alegação aprovada fica como está.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is {now} cannot become {wanted}.</source>
      <translation>Uma alegação “{now}” não pode passar a “{wanted}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim without a verdict is not checked.</source>
      <translation>Uma alegação sem veredicto não está verificada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>A colour palette cannot be read.</source>
      <translation>Não foi possível ler uma paleta de cores.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>A conclusion needs words.</source>
      <translation>Uma conclusão precisa de palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>A confidential source is masked in exports unless you ask for it</source>
      <translation>Uma fonte confidencial fica oculta nas exportações, a não ser que se peça o contrário</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>A draft of each check for readers, as Markdown and as a page.</source>
      <comment>format</comment>
      <translation>Um esboço de cada verificação para o público, em Markdown e como página.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>A highlight needs at least one character (got {start} to {end}).</source>
      <translation>Um destaque precisa de pelo menos um caractere (recebido: {start} a {end}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>A library: open it with “Open library…” in the menu “File”.</source>
      <translation>Uma biblioteca: abra-a com “Abrir biblioteca…” no menu “Arquivo”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>A new scale.</source>
      <translation>Uma nova escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>A new verdict here that says where it came from ({take_over})</source>
      <translation>Um novo veredicto aqui, que diz de onde veio ({take_over})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>A new wording is suggested before publication, not for a check.</source>
      <translation>Uma nova redação é sugerida antes da publicação, não para uma verificação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>A newer state of the same matter</source>
      <translation>Um estado mais recente do mesmo assunto</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>A note is put aside with a reason.</source>
      <translation>Uma nota só se põe de lado com um motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>A number, and neither a calculation nor the place in a source where it stands.</source>
      <translation>Um número sem cálculo e sem o lugar da fonte onde aparece.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A paragraph appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Um parágrafo aparece duas vezes (¶ {earlier} e ¶ {number}): ficaram os dois.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A parenthesis is not closed.</source>
      <translation>Há um parêntese por fechar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>A part of a long text is too long itself.</source>
      <translation>Uma parte de um texto longo é, ela própria, longa demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A passage appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>Um trecho aparece duas vezes (¶ {earlier} e ¶ {number}): ficaram os dois.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power in the formula is too large.</source>
      <translation>Uma potência da fórmula é grande demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power must be a plain number.</source>
      <translation>Uma potência tem de ser um número simples.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>A program in the browser translated this page: its words are not those that were published.</source>
      <translation>Um programa no navegador traduziu esta página: as palavras não são as que foram publicadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark inside a cell is not doubled.</source>
      <translation>Uma aspa dentro de uma célula não está dobrada.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A quotation mark is not closed.</source>
      <translation>Há uma aspa por fechar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark opens there and is never closed.</source>
      <translation>Uma aspa abre-se ali e nunca se fecha.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A rating needs a label.</source>
      <translation>Uma classificação precisa de um nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale has at most {most} ratings.</source>
      <translation>Uma escala tem no máximo {most} classificações.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale needs a name.</source>
      <translation>Uma escala precisa de um nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} characters.</source>
      <translation>Uma busca tem no máximo {most} caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} parts.</source>
      <translation>Uma busca tem no máximo {most} partes.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A second reading needs a name.</source>
      <translation>Uma segunda leitura precisa de um nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>A server's library is backed up by its keeper.</source>
      <translation>A cópia de segurança de uma biblioteca em servidor cabe a quem o mantém.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>A server’s library is backed up by whoever keeps the server.</source>
      <translation>A cópia de segurança de uma biblioteca em servidor cabe a quem mantém o servidor.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>A setting in this database URL is not known.</source>
      <translation>Uma opção neste URL de banco de dados não é conhecida.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>A sighting needs an outlet, a page, a date, a speaker or the words.</source>
      <translation>Uma ocorrência precisa de um veículo, uma página, uma data, um declarante ou as palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A signed-off claim is reopened for a reason.</source>
      <translation>Uma alegação aprovada só se reabre com um motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>A source in the bin cannot be joined.</source>
      <translation>Não se pode juntar uma fonte que está no lixo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>A source needs a title or a URL.</source>
      <translation>Uma fonte precisa de um título ou de um URL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>A spreadsheet cut this text short, so the row was left out. Take the row from the CSV file instead.</source>
      <translation>Uma folha de cálculo cortou este texto, por isso a linha ficou de fora. Use a linha do ficheiro CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>A value has no name.</source>
      <translation>Há um valor sem nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value or a name must stand there.</source>
      <translation>Ali tem de estar um valor ou um nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value with a unit has whole powers only.</source>
      <translation>Um valor com unidade só aceita potências inteiras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view needs a name.</source>
      <translation>Uma vista precisa de um nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view's name has at most {most} letters.</source>
      <translation>O nome de uma vista tem no máximo {most} letras.</translation>
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
      <translation>Gerado por IA</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>About ClaimTracker</source>
      <translation>Sobre o ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>About the article</source>
      <translation>Sobre o artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Accept</source>
      <translation>Aceitar</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Accept and sign off</source>
      <translation>Aceitar e aprovar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Accept highlight</source>
      <translation>Aceitar destaque</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Accept place</source>
      <translation>Aceitar lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Accepted and signed off.</source>
      <translation>Aceita e aprovada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Accepted.</source>
      <translation>Aceito.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Accessed</source>
      <translation>Acessada</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Accessed on</source>
      <translation>Acessada em</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Accounted for</source>
      <translation>Resolvidas</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, needs clarification.</source>
      <comment>rating</comment>
      <translation>Exato, mas precisa de esclarecimento.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, nothing significant missing.</source>
      <comment>rating</comment>
      <translation>Exato, nada de importante falta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Action</source>
      <translation>Ação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Actions</source>
      <translation>Ações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Actions and keys</source>
      <translation>Ações e teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Add</source>
      <translation>Adicionar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_rows.py" />
      <source>Add a rating</source>
      <translation>Adicionar classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Add a value</source>
      <translation>Adicionar valor</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Add highlight</source>
      <translation>Adicionar destaque</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add it above, or check its spelling.</source>
      <translation>Adicione-o acima ou confira como está escrito.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Add it to the claim</source>
      <translation>Adicionar à alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Add or remove tags of the selected claims</source>
      <translation>Adicionar ou remover etiquetas das alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Add rating scale</source>
      <translation>Adicionar escala de classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>Add rating scales</source>
      <translation>Adicionar escalas de classificação</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Add sighting</source>
      <translation>Adicionar ocorrência</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Add source</source>
      <translation>Adicionar fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Add tags</source>
      <translation>Adicionar etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Add tags of claims</source>
      <translation>Adicionar etiquetas das alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Add these claims in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>Adicionar estas alegações num só passo, que Desfazer reverte (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add “)”.</source>
      <translation>Adicione “)”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Address of the page</source>
      <translation>Endereço da página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Address of the published check: https://…</source>
      <translation>Endereço da verificação publicada: https://…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Adjust highlight</source>
      <translation>Ajustar destaque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>After publication</source>
      <translation>Após a publicação</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>After publication</source>
      <comment>rating</comment>
      <translation>Após a publicação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>After the import, {next_note} goes from one to the next and {take_up_note} makes a claim of it.</source>
      <translation>Depois da importação, {next_note} passa de uma à seguinte e {take_up_note} faz dela uma alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>After this week</source>
      <translation>Depois desta semana</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>After “{field}:” comes a day.</source>
      <translation>Depois de “{field}:” vem um dia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Aliases</source>
      <translation>Outras formas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>All articles</source>
      <translation>Todos os artigos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>All keys</source>
      <translation>Todas as teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>All keys are as they came.</source>
      <translation>Todas as teclas estão como de origem.</translation>
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
      <translation>Todas já estavam assim.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>All of these places are marked already.</source>
      <translation>Todos estes lugares já estão marcados.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>All sources</source>
      <translation>Todas as fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>All that belongs to what you delete goes along, its history and files too. Nothing brings it back, and no earlier step can be undone then. Backups made before still hold it.</source>
      <translation>Tudo o que lhe pertence vai junto, também o histórico e os arquivos. Nada o traz de volta, e depois nenhum passo anterior pode ser desfeito. As cópias de segurança feitas antes ainda o contêm.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} accounted for</source>
      <translation>
        <numerusform>{count} resolvida</numerusform>
        <numerusform>Todas as {count} resolvidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} sentences accounted for</source>
      <translation>
        <numerusform>{count} frase resolvida</numerusform>
        <numerusform>Todas as {count} frases resolvidas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Also in ¶ {paragraph}</source>
      <translation>Também no ¶ {paragraph}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Also one flat sheet</source>
      <translation>E também numa folha única</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered image</source>
      <comment>rating</comment>
      <translation>Imagem alterada</translation>
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
      <translation>Âmbar, ponto de exclamação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount</source>
      <translation>Quantia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount of {name}</source>
      <translation>Quantia de {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Amounts written as in</source>
      <translation>Quantias escritas como em</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>An archive can only fill an empty desk, and this one holds articles, claims or sources.</source>
      <translation>Um acervo só pode preencher uma redação vazia, e esta tem artigos, alegações ou fontes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>An archive is being loaded. Stop that first.</source>
      <translation>Há um acervo em carregamento. Pare-o primeiro.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>An element of truth, critical facts ignored.</source>
      <comment>rating</comment>
      <translation>Algo de verdade, mas ignora fatos decisivos.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>An empty cell takes no verdict back, so this was left out. Withdraw the check on the desk instead.</source>
      <translation>Uma célula vazia não retira nenhum veredito, por isso isto ficou de fora. Retire antes a verificação na redação.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>And {count} more.</source>
      <translation>
        <numerusform>E mais {count}.</numerusform>
        <numerusform>E mais {count}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/annotated.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Annotated article</source>
      <translation>Artigo anotado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Another name…</source>
      <translation>Outro nome…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Another program is writing to {name}.</source>
      <translation>Outro programa grava neste momento em {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Another program will open it. Files from strangers can do harm: open only what you trust.</source>
      <translation>Será aberto por outro programa. Arquivos de estranhos podem causar danos: abra só os de confiança.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Another wording of: {statement}</source>
      <translation>Outra forma de dizer: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by</source>
      <translation>Resposta até</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Answer by {day}</source>
      <translation>Resposta até {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by, for the next entry</source>
      <translation>Resposta até, para a próxima entrada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer by: {name}</source>
      <translation>Resposta até: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer was due {day}</source>
      <translation>A resposta era esperada até {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Any kind</source>
      <translation>Qualquer tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Any two claims</source>
      <translation>Duas alegações quaisquer</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Appeared at</source>
      <comment>field</comment>
      <translation>Apareceu em</translation>
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
      <translation>Acervo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Archived</source>
      <translation>Arquivada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Archives</source>
      <translation>Acervos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Arrows go from bar to bar and into its parts, Enter opens.</source>
      <translation>As setas vão de barra em barra e às suas partes; Enter abre.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Article</source>
      <translation>Artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Article imported.</source>
      <translation>Artigo importado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_acts.py" />
      <source>Article put into the bin; its claims stay.</source>
      <translation>Artigo posto no lixo; as suas alegações ficam.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_page.py" />
      <source>Article text</source>
      <translation>Texto do artigo</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Articles</source>
      <translation>Artigos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/due_articles.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Articles due</source>
      <translation>Artigos com prazo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Articles on the desk</source>
      <translation>Artigos da redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>As in</source>
      <translation>Como em</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>As one claim</source>
      <translation>Como uma só</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>As the system</source>
      <translation>Como o sistema</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>As what</source>
      <translation>Em que formato</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>As written</source>
      <translation>Como escrito</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Ask a colleague, or let the one who reads say their name under View, Your name.</source>
      <translation>Peça a um colega, ou deixe que quem lê diga o seu nome em Ver, O seu nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Ask for the file again, or open it elsewhere and paste the text here.</source>
      <translation>Peça o arquivo de novo, ou abra-o noutro programa e cole o texto aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Ask its owner for access, or copy it to your own folder first.</source>
      <translation>Peça acesso a quem é dono, ou copie-a antes para a sua própria pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Ask this one host for this one page, now (Enter)</source>
      <translation>Pedir esta única página a este único servidor, agora (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it to create it.</source>
      <translation>Peça a quem o administra que a crie.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it, then try again.</source>
      <translation>Fale com quem o administra e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Asked</source>
      <translation>Consultada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Asked, no answer yet</source>
      <translation>Consultada, ainda sem resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, and nothing else.</source>
      <translation>Pede esta página a {host}, e nada mais.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, over a line that others can read, and nothing else.</source>
      <translation>Pede esta página a {host}, por uma ligação que outros podem ler, e nada mais.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>At most {most} places are marked at once.</source>
      <translation>No máximo {most} lugares são marcados de uma vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attach a file to the source</source>
      <translation>Anexar um arquivo à fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach file</source>
      <translation>Anexar arquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach files to the source</source>
      <translation>Anexar arquivos à fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach file…</source>
      <translation>Anexar arquivo…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach it again from where it is kept.</source>
      <translation>Anexe-o de novo a partir de onde está guardado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attached: {file}</source>
      <translation>Anexado: {file}</translation>
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
      <translation>Autoria</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author or person</source>
      <translation>Autoria ou pessoa</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Average</source>
      <translation>Média</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Back to the reader (Esc)</source>
      <translation>Voltar ao leitor (Esc)</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Back up now</source>
      <translation>Fazer cópia agora</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Backed up as {file}.</source>
      <translation>Cópia guardada como {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Backups</source>
      <translation>Cópias de segurança</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Backups kept</source>
      <translation>Cópias guardadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Because</source>
      <translation>Porque</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim, with its sources {sources}.</source>
      <translation>
        <numerusform>Vira uma alegação, com a sua fonte {sources}.</numerusform>
        <numerusform>Vira uma alegação, com as suas fontes {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim; the note is kept with it.</source>
      <translation>Vira uma alegação; a nota fica com ela.</translation>
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
      <translation>Antes da publicação</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Before publication</source>
      <comment>rating</comment>
      <translation>Antes da publicação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Begin an empty library</source>
      <translation>Começar uma biblioteca vazia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Being checked</source>
      <translation>Em verificação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Beside a claim it looks like this</source>
      <translation>Ao lado de uma alegação fica assim</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Beside claims, the words that came with ClaimTracker are shown in your language. Those here are what is kept and handed over.</source>
      <translation>Ao lado das alegações, as palavras que vêm com o ClaimTracker aparecem no seu idioma. As daqui são as guardadas e entregues.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Best fifth</source>
      <translation>Melhor quinto</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bin</source>
      <translation>Lixo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks.py" />
      <source>Blocks and their roles</source>
      <translation>Blocos e as suas funções</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold claims.</source>
      <translation>Os dois arquivos contêm alegações.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold evidence.</source>
      <translation>Os dois arquivos contêm provas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Both say the same: they become one claim</source>
      <translation>Dizem o mesmo: passam a ser uma só alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Both say: {words}</source>
      <translation>Ambas dizem: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Both similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>As duas alegações parecidas foram classificadas {ratings}; “{now}” afasta-se delas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back everything that lies in the bin</source>
      <translation>Trazer de volta tudo o que está no lixo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back what is selected (Enter)</source>
      <translation>Trazer de volta o selecionado (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By outlet</source>
      <translation>Por veículo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By section</source>
      <translation>Por seção</translation>
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
      <translation>Assinatura</translation>
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
      <translation>Arquivos CSV abrem no Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>CSV tables (*.csv)</source>
      <translation>Tabelas CSV (*.csv)</translation>
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
      <translation>Lista de chamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Call sheet</source>
      <comment>format</comment>
      <translation>Lista de chamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Can be undone</source>
      <translation>Pode ser desfeito</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Can do harm.</source>
      <translation>Pode causar danos.</translation>
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
      <translation>Não verificável</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Capitals count (Alt+C)</source>
      <translation>Diferenciar maiúsculas (Alt+C)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Change</source>
      <comment>effect</comment>
      <translation>Altera</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Change a year</source>
      <translation>Variação por ano</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Change decision</source>
      <translation>Alterar decisão</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Change finding</source>
      <translation>Alterar constatação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Change memo</source>
      <comment>format</comment>
      <translation>Memo de alterações</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Change memo:</source>
      <translation>Memo de alterações:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Change memo: {title}</source>
      <translation>Memo de alterações: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change role</source>
      <translation>Alterar função</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change roles</source>
      <translation>Alterar funções</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Change selected claims</source>
      <translation>Alterar alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>Change the role</source>
      <translation>Alterar a função</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Change the selected claims</source>
      <translation>Alterar as alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to:</source>
      <translation>Mudar para:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to: suggested wording</source>
      <translation>Mudar para: redação sugerida</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Change view</source>
      <translation>Alterar vista</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Change {count} claims</source>
      <translation>
        <numerusform>Alterar {count} alegação</numerusform>
        <numerusform>Alterar {count} alegações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changed {count} claims.</source>
      <translation>
        <numerusform>{count} alegação alterada.</numerusform>
        <numerusform>{count} alegações alteradas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Changed: re-check</source>
      <comment>rating</comment>
      <translation>Mudado: verificar de novo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changing claims…</source>
      <translation>Alteração das alegações…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Changing claims… {done} of {total}</source>
      <translation>Alteração das alegações… {done} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Check again</source>
      <translation>Verificar de novo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Check it again, or set another date.</source>
      <translation>Verifique de novo ou marque outra data.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its folder and permissions.</source>
      <translation>Confira a pasta e as permissões.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Check its name and folder.</source>
      <translation>Confira o nome e a pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Check its permissions, then try again.</source>
      <translation>Confira as permissões e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its permissions.</source>
      <translation>Confira as permissões.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Check its powers.</source>
      <translation>Confira as potências.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Check library</source>
      <translation>Conferir biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Check text</source>
      <comment>format</comment>
      <translation>Texto da verificação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Check that it is still there.</source>
      <translation>Confira se ainda está lá.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check that its folder exists and is writable.</source>
      <translation>Confira se a pasta existe e se é possível gravar nela.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the drive, then try again.</source>
      <translation>Confira a unidade de disco e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Check the free space and permissions of both folders.</source>
      <translation>Confira o espaço livre e as permissões das duas pastas.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL, or ask who runs the server.</source>
      <translation>Confira o URL da biblioteca ou fale com quem administra o servidor.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL.</source>
      <translation>Confira o URL da biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the powers.</source>
      <translation>Confira as potências.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the units of both.</source>
      <translation>Confira as unidades de ambos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Check the units of the values and of the claimed figure.</source>
      <translation>Confira as unidades dos valores e do número alegado.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Check this claim on its own.</source>
      <translation>Verifique esta alegação por si só.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check which value is zero.</source>
      <translation>Confira que valor é zero.</translation>
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
      <translation>Já verificada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Checked before: {verdict}</source>
      <translation>Já verificada: {verdict}</translation>
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
      <translation>Verificada em</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Checked on {day}.</source>
      <translation>Verificada em {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Checker</source>
      <translation>Quem verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checker</source>
      <comment>field</comment>
      <translation>Quem verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Checking the library…</source>
      <translation>Conferência da biblioteca…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Checks as search engines and archives read them: JSON-LD, a snippet for your page, a feed.</source>
      <comment>format</comment>
      <translation>Verificações como buscadores e acervos as leem: JSON-LD, um excerto para a sua página, um feed.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s address</source>
      <comment>field</comment>
      <translation>Endereço da verificação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s title</source>
      <comment>field</comment>
      <translation>Título da verificação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/archive_files.py" />
      <source>Choose CSV, Excel, JSON or saved web pages.</source>
      <translation>Escolha CSV, Excel, JSON ou páginas da Web guardadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Choose Check library in the menu File.</source>
      <translation>Escolha “Conferir biblioteca” no menu Arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose a claim sheet</source>
      <translation>Escolher uma folha de alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Choose a file inside it.</source>
      <translation>Escolha um arquivo que esteja dentro dela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Choose a file.</source>
      <translation>Escolha um arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose a folder of an archive</source>
      <translation>Escolher a pasta de um acervo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder of your own, or ask for permission.</source>
      <translation>Escolha uma pasta sua ou peça permissão.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder on another disk.</source>
      <translation>Escolha uma pasta noutro disco.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder that exists.</source>
      <translation>Escolha uma pasta que exista.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose a folder you may write to.</source>
      <translation>Escolha uma pasta onde possa gravar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>Choose a folder, or a name that nothing has yet.</source>
      <translation>Escolha uma pasta, ou um nome que nada tenha ainda.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Choose a folder…</source>
      <translation>Escolher pasta…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose a library file.</source>
      <translation>Escolha um arquivo de biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>Choose a name that is not taken.</source>
      <translation>Escolha um nome que não esteja em uso.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a pair in Duplicates first.</source>
      <translation>Escolha primeiro um par em Duplicados.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a source first.</source>
      <translation>Escolha primeiro uma fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Choose an action, then set a key: Enter in the list does the same.</source>
      <translation>Escolha uma ação e defina uma tecla: Enter na lista faz o mesmo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose an archive</source>
      <translation>Escolher um acervo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Choose an article, or claims that are highlighted in one.</source>
      <translation>Escolha um artigo, ou alegações que estejam destacadas num.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Choose another backup.</source>
      <translation>Escolha outra cópia de segurança.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>Choose another file, or paste the text instead.</source>
      <translation>Escolha outro arquivo ou cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose another file.</source>
      <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another folder and try again.</source>
      <translation>Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <source>Choose another folder, then try again.</source>
      <translation>Escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>Choose another folder.</source>
      <translation>Escolha outra pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name or folder.</source>
      <translation>Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name, or allow writing to the file.</source>
      <translation>Escolha outro nome ou permita gravar no arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose another place.</source>
      <translation>Escolha outro lugar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Choose comma, semicolon or tab.</source>
      <translation>Escolha vírgula, ponto e vírgula ou tabulação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose files…</source>
      <translation>Escolher arquivos…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Choose it again.</source>
      <translation>Escolha de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Choose one claims.csv and one evidence.csv.</source>
      <translation>Escolha um claims.csv e um evidence.csv.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Choose one of its ratings.</source>
      <translation>Escolha uma das suas classificações.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Choose one on the left, or bring in a new one.</source>
      <translation>Escolha uma à esquerda ou traga uma nova.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Choose rating scale</source>
      <translation>Escolher escala de classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Choose the saved page itself.</source>
      <translation>Escolha a própria página guardada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>Choose the zip file that the export wrote.</source>
      <translation>Escolha o arquivo zip gravado pela exportação.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>Choose whether both are kept or the earlier ones are replaced.</source>
      <translation>Escolha se ambos são mantidos ou se os anteriores são substituídos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Choose…</source>
      <translation>Escolher…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Claim</source>
      <translation>Alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Claim marked. 1–9 gives a verdict, Enter edits its statement.</source>
      <translation>Alegação marcada. 1–9 dá um veredicto, Enter edita o enunciado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Claim selected. Enter again edits its statement.</source>
      <translation>Alegação selecionada. Enter outra vez edita o seu enunciado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Claim sheet imported.</source>
      <translation>Folha de alegações importada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Claim {number}, {state}</source>
      <translation>Alegação {number}, {state}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>Claim {number}, {verdict}: {statement}</source>
      <translation>Alegação {number}, {verdict}: {statement}</translation>
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
      <translation>O ClaimTracker não pode usar bancos de dados {drivername}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>ClaimTracker does not know your name yet.</source>
      <translation>O ClaimTracker ainda não sabe o seu nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>ClaimTracker is closing.</source>
      <translation>O ClaimTracker vai fechar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>ClaimTracker libraries</source>
      <translation>Bibliotecas do ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>ClaimTracker may not use this file or folder.</source>
      <translation>O ClaimTracker não tem permissão para usar este arquivo ou pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>ClaimTracker opens http, https and mailto links only.</source>
      <translation>O ClaimTracker só abre links http, https e mailto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own file “{name}” is missing or damaged.</source>
      <translation>O arquivo “{name}” do próprio ClaimTracker está faltando ou danificado.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own resources folder is missing.</source>
      <translation>Falta a pasta de recursos do próprio ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed</source>
      <translation>Alegado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed figure</source>
      <translation>Número alegado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; off by {by}, more than {said}.</source>
      <translation>Alegado: {claimed}; a conta dá {result}; desvio de {by}, mais do que {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; within {said}.</source>
      <translation>Alegado: {claimed}; a conta dá {result}; dentro de {said}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Claims</source>
      <translation>Alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Claims that are not checked yet stand here by the person to ask: their speaker, or a source.</source>
      <translation>As alegações ainda não verificadas aparecem aqui por pessoa a consultar: o declarante ou uma fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Claims that rest on it</source>
      <translation>Alegações que se apoiam nela</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Claims that stayed as they were</source>
      <translation>Alegações que ficaram como estavam</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be</source>
      <translation>Alegações, como vão ficar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be (the first {count} of {all})</source>
      <translation>Alegações, como vão ficar (as primeiras {count} de {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>Claims, not an article: load it with “Load archive…” in the menu “File”.</source>
      <translation>Alegações, não um artigo: carregue-as com “Carregar acervo…” no menu “Arquivo”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Clear all</source>
      <translation>Limpar tudo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Clear filter</source>
      <translation>Limpar filtro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it after the last word.</source>
      <translation>Feche-a depois da última palavra.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Close it there and try again, or choose another name or folder.</source>
      <translation>Feche-o lá e tente de novo, ou escolha outro nome ou pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it, or put the words into quotation marks.</source>
      <translation>Feche-o ou ponha as palavras entre aspas.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Close its brackets, or switch patterns off.</source>
      <translation>Feche os parênteses ou desligue os padrões.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Close other programs, or start ClaimTracker again.</source>
      <translation>Feche outros programas ou inicie o ClaimTracker de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Close other programs, then try again.</source>
      <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Close the find bar (Esc)</source>
      <translation>Fechar a barra de busca (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Colour and sign</source>
      <translation>Cor e sinal</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Colour and sign of rating {number}</source>
      <translation>Cor e sinal da classificação {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Colours</source>
      <translation>Cores</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Colours of the system</source>
      <translation>Cores do sistema</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Column</source>
      <translation>Coluna</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Columns</source>
      <translation>Colunas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>Columns and what they are read as</source>
      <translation>Colunas e como são lidas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Columns that are not part of the claim sheet were left out: {columns}.</source>
      <translation>Ficaram de fora colunas que não são da folha de alegações: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Comes with</source>
      <translation>Inclui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Comma</source>
      <translation>Vírgula</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Comma between</source>
      <translation>Vírgula entre elas</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Compare both and choose; your text is kept.</source>
      <translation>Compare os dois e escolha; o seu texto fica guardado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Compare every claim of the desk with every other ({scan_duplicates})</source>
      <translation>Comparar cada alegação da redação com todas as outras ({scan_duplicates})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Compared by characters: there is no language pack for this text.</source>
      <translation>Comparado por caracteres: não há pacote de idioma para este texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Comparing “{file}” with the desk…</source>
      <translation>Comparação de “{file}” com a redação…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion</source>
      <translation>Conclusão</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion in your own words, then Enter</source>
      <translation>Conclusão por palavras próprias, depois Enter</translation>
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
      <translation>Confidencial ou não</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Confidential sources will be named in the files. Give them only to people who may know.</source>
      <translation>As fontes confidenciais terão nome nos arquivos. Entregue-os só a quem pode saber.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential: “Source A” in every export unless you ask for its name</source>
      <translation>Confidencial: “Fonte A” em toda exportação, a não ser que se peça o nome</translation>
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
      <translation>Confirmado com nota</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Conflict</source>
      <comment>effect</comment>
      <translation>Conflito</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact</source>
      <translation>Contato</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact details</source>
      <translation>Dados de contato</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Contacted on</source>
      <translation>Contatada em</translation>
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
      <translation>Copiar detalhes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Copy it to this computer first.</source>
      <translation>Copie-o primeiro para este computador.</translation>
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
      <translation>Atribuição correta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Cut</source>
      <translation>Cortado</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cut</source>
      <comment>rating</comment>
      <translation>Cortado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Cut it into several files, or save it as CSV UTF-8.</source>
      <translation>Divida-o em vários arquivos ou guarde-o como CSV UTF-8.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Cut it into several files.</source>
      <translation>Divida-o em vários arquivos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Cut it into two calculations.</source>
      <translation>Divida-o em dois cálculos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Cut it into two.</source>
      <translation>Divida-o em dois.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the file into parts, or paste the passage you need.</source>
      <translation>Divida o arquivo em partes ou cole só o trecho necessário.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the text into parts, or paste the passage you need.</source>
      <translation>Divida o texto em partes ou cole só o trecho necessário.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/widgets/date_field.py" />
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Dates</source>
      <translation>Datas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Day</source>
      <translation>Dia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>Days in “{column}” are read as {order}, as its other days show: {cell} is {day}.</source>
      <translation>Os dias de «{column}» são lidos como {order}, como mostram os restantes: {cell} é {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation>dez</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Decide at least {fewest} pairs among the duplicates, then try again.</source>
      <translation>Decida pelo menos {fewest} pares entre os duplicados e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <source>Decide match</source>
      <translation>Decidir correspondência</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Decide on what was seen before</source>
      <translation>Decidir sobre o já visto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: a variant of the earlier claim.</source>
      <translation>Decidido: variante da alegação anterior.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: an update of the earlier claim.</source>
      <translation>Decidido: atualização da alegação anterior.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: different. The two are never suggested for each other again.</source>
      <translation>Decidido: diferentes. As duas nunca mais são sugeridas uma para a outra.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: the same words by another speaker.</source>
      <translation>Decidido: as mesmas palavras de outro declarante.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision</source>
      <translation>Decisão</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision: {decision}</source>
      <translation>Decisão: {decision}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Delete</source>
      <translation>Apagar</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete article</source>
      <translation>Apagar artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete articles</source>
      <translation>Apagar artigos</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/edit_claims.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Delete claim</source>
      <translation>Apagar alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Delete claims</source>
      <translation>Apagar alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Delete for good</source>
      <translation>Apagar para sempre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete for good…</source>
      <translation>Apagar para sempre…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete source</source>
      <translation>Apagar fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete sources</source>
      <translation>Apagar fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Delete view</source>
      <translation>Apagar vista</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete what is selected for good, with its history and files (Del)</source>
      <translation>Apagar para sempre o selecionado, com o histórico e os arquivos (Delete)</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>Delete {count} records for good?</source>
      <translation>
        <numerusform>Apagar {count} item para sempre?</numerusform>
        <numerusform>Apagar {count} itens para sempre?</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Deleted</source>
      <translation>Apagado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Deleting for good…</source>
      <translation>Apagando para sempre…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Description of rating {number}</source>
      <translation>Descrição da classificação {number}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Desk</source>
      <translation>Redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Desk notes</source>
      <translation>Notas da redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Details and roles</source>
      <translation>Detalhes e funções</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Details and roles of the article</source>
      <translation>Detalhes e funções do artigo</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Different</source>
      <translation>Diferentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Differs in</source>
      <translation>Difere em</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that claim says {theirs}; this says {mine}.</source>
      <translation>Difere em {kinds}: aquela diz {theirs}; esta diz {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that one has “{piece}”; this has not.</source>
      <translation>Difere em {kinds}: aquela tem “{piece}”; esta não.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that verdict was for {theirs}; this says {mine}.</source>
      <translation>Difere em {kinds}: aquele veredicto era sobre {theirs}; esta diz {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: this has “{piece}”; that one has not.</source>
      <translation>Difere em {kinds}: esta tem “{piece}”; aquela não.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in: {pieces}</source>
      <translation>Difere em: {pieces}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Direction</source>
      <translation>Direção</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Discard changes</source>
      <translation>Descartar alterações</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Divide by its unit first.</source>
      <translation>Divida primeiro pela unidade.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Do not open it elsewhere unless you trust whoever sent it.</source>
      <translation>Não o abra noutro programa sem confiar em quem o enviou.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Does not hold</source>
      <translation>Não se confirma</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Done</source>
      <translation>Feito</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Done again: {change}</source>
      <translation>Refeito: {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Draft {number}</source>
      <translation>Versão {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}</source>
      <translation>Versão {number} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}: read an earlier one</source>
      <translation>Versão {number} de {total}: ler uma anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Draft {number}: {told}</source>
      <translation>Versão {number}: {told}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Draft {number}: {told}.</source>
      <translation>Versão {number}: {told}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Drafts side by side</source>
      <translation>Versões lado a lado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Drop a file here, or attach one: it is kept in the library, once.</source>
      <translation>Solte um arquivo aqui ou anexe um: fica guardado na biblioteca, uma só vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Drop claims.csv and evidence.csv here. Nothing is written before you say Apply.</source>
      <translation>Solte claims.csv e evidence.csv aqui. Nada se grava antes de Aplicar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Drop files or a folder here: any CSV or Excel table of earlier checks, ClaimReview as JSON
or in saved web pages, the Data Commons feed, Fact-Check Insights, the archive of a whole desk.
Nothing is written before you say Load.</source>
      <translation>Solte arquivos ou uma pasta aqui: qualquer tabela CSV ou Excel de verificações anteriores, ClaimReview em JSON
ou em páginas da Web guardadas, o feed Data Commons, Fact-Check Insights, o acervo de uma redação inteira.
Nada se grava antes de Carregar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Drop files, paste text, or open a file</source>
      <translation>Solte arquivos, cole texto ou abra um arquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Drop links, headings and lists of what was pasted</source>
      <translation>Descartar links, títulos e listas do que foi colado</translation>
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
      <translation>Prazo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Due this week</source>
      <translation>Prazo esta semana</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Due today</source>
      <translation>Prazo hoje</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Due {day}</source>
      <translation>Prazo {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Due, by checker</source>
      <translation>Prazo, por quem verifica</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Duplicates</source>
      <translation>Duplicados</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Duplicates to decide</source>
      <translation>Duplicados a decidir</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Each part may hold, yet the claim leads astray.</source>
      <comment>rating</comment>
      <translation>Cada parte pode estar certa, mas a alegação induz em erro.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Earlier claim</source>
      <translation>Alegação anterior</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Edit article</source>
      <translation>Editar artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Edit contact</source>
      <translation>Editar contato</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit evidence</source>
      <translation>Editar prova</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit other wordings</source>
      <translation>Editar outras formas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Edit rating scale</source>
      <translation>Editar escala de classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <source>Edit sighting</source>
      <translation>Editar ocorrência</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit source</source>
      <translation>Editar fonte</translation>
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
      <translation>Efeito</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here and leave the desk as it was</source>
      <translation>Terminar aqui e deixar a redação como estava</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here with the claims that are in; Undo takes them back</source>
      <translation>Terminar aqui com as alegações que entraram; Desfazer retira-as</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>End of claim {number}.</source>
      <translation>Fim da alegação {number}.</translation>
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
      <translation>Entrada removida.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Errors by kind</source>
      <translation>Erros por tipo</translation>
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
      <translation>Esc para.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Every choice holds at once and is kept.</source>
      <translation>Cada escolha vale de imediato e fica guardada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Every highlight of this draft was looked at.</source>
      <translation>Todos os destaques desta versão foram vistos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Every pair is decided</source>
      <translation>Todos os pares estão decididos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Every sentence is accounted for</source>
      <translation>Todas as frases estão resolvidas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Every sentence is accounted for.</source>
      <translation>Todas as frases estão resolvidas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Every sentence of what was begun is accounted for. {next_open} goes to the next open one.</source>
      <translation>Todas as frases do que foi começado estão resolvidas. {next_open} vai à próxima em aberto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is confidential.</source>
      <translation>Todas as fontes são confidenciais.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is secondary.</source>
      <translation>Todas as fontes são secundárias.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>Every text field uses it.</source>
      <translation>Todos os campos de texto a usam.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_same.py" />
      <source>Every word of this is on the desk already.</source>
      <translation>Cada palavra disto já está na redação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Everything</source>
      <translation>Tudo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Everything else</source>
      <translation>Tudo o resto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Everything or nothing of it comes in.</source>
      <translation>Entra tudo ou não entra nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Examples</source>
      <translation>Exemplos</translation>
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
      <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation</source>
      <translation>Explicação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation and published check</source>
      <translation>Explicação e verificação publicada</translation>
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
      <translation>Exporte antes como CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export the claims that are selected or found as a claim sheet</source>
      <translation>Exportar as alegações selecionadas ou encontradas como folha de alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export these…</source>
      <translation>Exportar estas…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export this article</source>
      <translation>Exportar este artigo</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export {count} claims…</source>
      <translation>
        <numerusform>Exportar {count} alegação…</numerusform>
        <numerusform>Exportar {count} alegações…</numerusform>
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
      <translation>fev</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Fetch page</source>
      <translation>Obter página</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <source>Fetched from {address} on {day} at {time} UTC.</source>
      <translation>Obtida de {address} em {day} às {time} UTC.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Fetching the page from “{name}”…</source>
      <translation>Pedido da página a “{name}”…</translation>
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
        <numerusform>Menos (mais {count}: busque acima)</numerusform>
        <numerusform>Menos (mais {count}: busque acima)</numerusform>
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
      <translation>Menos palavras ou menos valores encontram mais.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Field words are offered while you type.</source>
      <translation>Palavras de campo são oferecidas enquanto se escreve.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Fields are: {fields}.</source>
      <translation>Os campos são: {fields}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>File</source>
      <translation>Arquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>File removed.</source>
      <translation>Arquivo removido.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <location filename="preferences" />
      <source>Files</source>
      <translation>Arquivos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>Files of before were left as they were.</source>
      <translation>Os arquivos anteriores ficaram como estavam.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill a new library…</source>
      <translation>Preencher nova biblioteca…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Fill in one of them.</source>
      <translation>Preencha um deles.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill this desk</source>
      <translation>Preencher esta redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Find a value…</source>
      <translation>Buscar um valor…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Find an action or key…</source>
      <translation>Buscar ação ou tecla…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Find in article</source>
      <translation>Buscar no artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Find in this article</source>
      <translation>Buscar neste artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Find in this article ({find})</source>
      <translation>Buscar neste artigo ({find})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Find one that readers may see.</source>
      <translation>Encontre uma que o público possa ver.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding</source>
      <translation>Constatação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Finding</source>
      <comment>field</comment>
      <translation>Constatação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding: one or two sentences</source>
      <translation>Constatação: uma ou duas frases</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>First claims, as they will be</source>
      <translation>Primeiras alegações, como vão ficar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>First page</source>
      <translation>Primeira página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows of the sheet “claims”</source>
      <comment>format</comment>
      <translation>Primeiras linhas da folha “claims”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows, as they will be written</source>
      <comment>format</comment>
      <translation>Primeiras linhas, como serão gravadas</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Fits best of all</source>
      <translation>A melhor de todas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Five dates: choose</source>
      <translation>Cinco datas: escolher</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder</source>
      <translation>Pasta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder for the files</source>
      <translation>Pasta para os arquivos</translation>
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
      <translation>Para mais 3 por cento, multiplique por (1 + 3 %).</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>For ClaimReview; kept with the desk, for everybody at it.</source>
      <translation>Para ClaimReview; fica na redação, para todos que nela trabalham.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>For editor and author: what must and should change, with wording and sources. Word and page.</source>
      <comment>format</comment>
      <translation>Para quem edita e quem escreve: o que tem de mudar e o que deveria, com redação e fontes. Word e página.</translation>
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
      <translation>Quatro Pinóquios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Four dates: choose</source>
      <translation>Quatro datas: escolher</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Fourth fifth</source>
      <translation>Quarto quinto</translation>
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
      <translation>Conclusão livre</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Free software under the Apache License 2.0; its text comes with the program as LICENSE.</source>
      <translation>Software livre sob a licença Apache 2.0; o texto vem com o programa, em LICENSE.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Free some space or choose another folder, then try again.</source>
      <translation>Libere espaço ou escolha outra pasta e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then save again.</source>
      <translation>Libere espaço e grave de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then try again.</source>
      <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>From here it goes on to {steps} or {last}.</source>
      <translation>Daqui segue para {steps} ou {last}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>From which source</source>
      <translation>De que fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>From worst to best, all scales</source>
      <translation>Da pior à melhor, todas as escalas</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Geppetto Checkmark</source>
      <comment>rating</comment>
      <translation>Selo de Gepeto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Give a shorter name.</source>
      <translation>Dê um nome mais curto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict first; then a second reader signs.</source>
      <translation>Dê primeiro um veredicto; depois aprova quem faz a segunda leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict: the claim is checked then.</source>
      <translation>Dê um veredicto: a alegação fica então verificada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Give another date or speaker if it was said again.</source>
      <translation>Dê outra data ou outro declarante, se foi dito de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles a section in their details ({article_details}) to see this.</source>
      <translation>Indique a seção nos detalhes dos artigos ({article_details}) para ver isto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles an outlet in their details ({article_details}) to see this.</source>
      <translation>Indique o veículo nos detalhes dos artigos ({article_details}) para ver isto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Give both the same independence group, so that they count once, or find another source.</source>
      <translation>Dê às duas o mesmo grupo de independência, para contarem uma só vez, ou encontre outra fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Give each its own label.</source>
      <translation>Dê a cada uma o seu próprio nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Give it a verdict to check it anew.</source>
      <translation>Dê um veredicto para verificá-la de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give it one, so that the formula can speak of it.</source>
      <translation>Dê-lhe um, para que a fórmula o possa usar.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give one of them another name.</source>
      <translation>Dê outro nome a um deles.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Give the source a title or a URL.</source>
      <translation>Dê à fonte um título ou um URL.</translation>
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
      <translation>Complete o que falta no inspetor ou escolha outras alegações. O endereço de uma verificação publicada escreve-se abaixo da sua explicação.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation>Ir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>Go back to the latest backup; the library as it is stays beside it.</source>
      <translation>Volte à última cópia de segurança; a biblioteca tal como está fica ao lado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>Go to that window, or close it first.</source>
      <translation>Vá a essa janela ou feche-a primeiro.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Go to the next highlight that needs eyes ({next_review})</source>
      <translation>Ir ao próximo destaque a rever ({next_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Go to the next note of the writer ({next_note})</source>
      <translation>Ir à próxima nota de quem escreveu ({next_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Go to the next open sentence ({next_open})</source>
      <translation>Ir à próxima frase em aberto ({next_open})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Go to the next passage that differs</source>
      <translation>Ir ao próximo trecho que difere</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Go to these articles</source>
      <translation>Ir para estes artigos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Goes to the bin; can be undone</source>
      <translation>Vai para o lixo; pode ser desfeito</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there, with its sources {sources}.</source>
      <translation>
        <numerusform>Vai para a alegação que ali está, com a sua fonte {sources}.</numerusform>
        <numerusform>Vai para a alegação que ali está, com as suas fontes {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there; the note is kept with it.</source>
      <translation>Vai para a alegação que ali está; a nota fica com ela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Going back would change:</source>
      <translation>Voltar atrás mudaria:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Green, check</source>
      <translation>Verde, visto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Grey, dashed circle</source>
      <translation>Cinza, círculo tracejado</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Half True</source>
      <comment>rating</comment>
      <translation>Meia verdade</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Hand over the call sheet</source>
      <translation>Entregar a lista de chamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Hard differences</source>
      <translation>Diferenças de fundo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Have its text recognised first (OCR) by the program that scanned it, or paste the text instead.</source>
      <translation>Faça o reconhecimento do texto (OCR) no programa que o digitalizou, ou cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Headline of the published check</source>
      <translation>Título da verificação publicada</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Here</source>
      <comment>in this claim</comment>
      <translation>Aqui</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Hidden passages, {hidden} in all: kept as furniture, marked “[hidden]”, and left out of the text.</source>
      <translation>Passagens ocultas, {hidden} ao todo: guardadas como acessório, marcadas “[hidden]” e deixadas fora do texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar</source>
      <translation>Ocultar esta barra</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Hide this bar until there is more to look at</source>
      <translation>Ocultar esta barra até haver mais para ver</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar; the notes keep waiting, and M brings them back</source>
      <translation>Ocultar esta barra; as notas continuam à espera, e M traz tudo de volta</translation>
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
      <translation>Destacar como a mesma alegação ({same_claim})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Highlight removed; its claim stays on the desk.</source>
      <translation>Destaque removido; a alegação fica na redação.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight selection for this claim</source>
      <translation>Destacar a seleção para esta alegação</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight the other place as this claim</source>
      <translation>Destacar o outro lugar como esta alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Highlight to look at</source>
      <translation>Destaque a rever</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted as the same claim.</source>
      <translation>Destacado como a mesma alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Highlighted in the PDF.</source>
      <translation>Destacado no PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted in ¶ {paragraph} as the same claim.</source>
      <translation>Destacado no ¶ {paragraph} como a mesma alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>History</source>
      <translation>Histórico</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <source>History and verdicts record this name:</source>
      <translation>O histórico e os veredictos registram este nome:</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the article</source>
      <translation>Histórico do artigo</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the claim</source>
      <translation>Histórico da alegação</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the source</source>
      <translation>Histórico da fonte</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>History, verdicts and second readings record it.</source>
      <translation>O histórico, os veredictos e as segundas leituras registram-no.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds</source>
      <translation>Confirma-se</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds in part or unclear</source>
      <translation>Em parte ou sem certeza</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>How dates are shown; they are typed in any of these ways.</source>
      <translation>Como as datas aparecem; podem ser escritas de qualquer uma destas formas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>How far it is</source>
      <translation>Até onde chegou</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>How far it may be off: 0.5, or 2 %. Empty means as it was rounded.</source>
      <translation>Quanto pode desviar-se: 0,5, ou 2 %. Vazio significa como foi arredondado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>How far the change is</source>
      <translation>Até onde chegou a alteração</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>How many notes there are on what the check lacks; the inspector tells them</source>
      <translation>Quantos avisos há sobre o que falta à verificação; o inspetor mostra-os</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>How the scale looks beside a claim</source>
      <translation>Como a escala aparece ao lado de uma alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/search_line.py" />
      <source>How the search can go on</source>
      <translation>Como a busca pode continuar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>How we know, at length</source>
      <translation>Como sabemos, em detalhe</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we rate</source>
      <translation>Como classificamos</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we worked it out</source>
      <translation>Como fizemos a conta</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>If it holds earlier checks, bring it in with Load archive. For its text, paste that instead.</source>
      <translation>Se tiver verificações anteriores, use Carregar acervo. Para o seu texto, cole-o.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>If you trust whoever sent it, save it as CSV UTF-8 and load that file.</source>
      <translation>Se confia em quem o enviou, guarde-o como CSV UTF-8 e carregue esse arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import a claim sheet</source>
      <translation>Importar uma folha de alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all</source>
      <translation>Importar tudo</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all {count}</source>
      <translation>
        <numerusform>Importar {count}</numerusform>
        <numerusform>Importar todos os {count}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article</source>
      <translation>Importar um artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Import an article, select a sentence in it and press {mark_claim}: that is a claim.</source>
      <translation>Importe um artigo, selecione nele uma frase e pressione {mark_claim}: é uma alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article: paste its text, drop a file on the window, or open one. Or look around first.</source>
      <translation>Importe um artigo: cole o texto, solte um arquivo na janela ou abra um. Ou dê primeiro uma volta.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Import archive</source>
      <translation>Importar acervo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import article</source>
      <translation>Importar artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Import articles</source>
      <translation>Importar artigos</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import article…</source>
      <translation>Importar artigo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import as draft {number} ⏎</source>
      <translation>Importar como versão {number} ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Import as its draft {number}</source>
      <translation>Importar como versão {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import claim sheet</source>
      <translation>Importar folha de alegações</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import claim sheet…</source>
      <translation>Importar folha de alegações…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>Import draft</source>
      <translation>Importar versão</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from clipboard</source>
      <translation>Importar da área de transferência</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from file…</source>
      <translation>Importar de arquivo…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from web address…</source>
      <translation>Importar de endereço da Web…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import it as the next draft of “{title}” (Enter, or Ctrl+Enter in a field)</source>
      <translation>Importá-lo como a versão seguinte de “{title}” (Enter, ou Ctrl+Enter num campo)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import nothing of this (Esc)</source>
      <translation>Não importar nada disto (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import the article as it is shown (Enter, or Ctrl+Enter in a field)</source>
      <translation>Importar o artigo como está à vista (Enter, ou Ctrl+Enter num campo)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import this one and those that follow, as they are read</source>
      <translation>Importar este e os que se seguem, à medida que são lidos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import ⏎</source>
      <translation>Importar ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as draft {number}.</source>
      <translation>Importado como versão {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as “{title}”.</source>
      <translation>Importado como “{title}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>In no article</source>
      <translation>Em nenhum artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>In short:</source>
      <translation>Em resumo:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_bin.py" />
      <source>In the bin now, and brought back by this sheet: {told}.</source>
      <translation>Estão agora no lixo e voltam com esta folha: {told}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>In the bin now, and brought back: {count}.</source>
      <translation>Estão agora no lixo e voltam: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>In the sheet</source>
      <translation>Na folha</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>In your spreadsheet program choose “Save as” and “CSV UTF-8”, then open that file.</source>
      <translation>No programa de planilhas, escolha “Salvar como” e “CSV UTF-8”, e abra esse arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma is decimal.</source>
      <translation>Em “{written}”, a vírgula é decimal.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma parts thousands.</source>
      <translation>Em “{written}”, a vírgula separa os milhares.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point is decimal.</source>
      <translation>Em “{written}”, o ponto é decimal.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point parts thousands.</source>
      <translation>Em “{written}”, o ponto separa os milhares.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Independence group</source>
      <translation>Grupo de independência</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Inflation-adjusted</source>
      <translation>Corrigido pela inflação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <location filename="claimtracker/exchange/scales.py" />
      <location filename="claimtracker/services/demo.py" />
      <location filename="claimtracker/ui/icons.py" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <location filename="claimtracker/ui/theme.py" />
      <source>Install ClaimTracker again.</source>
      <translation>Instale o ClaimTracker de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>Install the latest version to open it; nothing was changed.</source>
      <translation>Instale a versão mais recente para a abrir; nada foi alterado.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Install the latest version to open it; the file was not changed.</source>
      <translation>Instale a versão mais recente para o abrir; o arquivo não foi alterado.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is a sign missing before it?</source>
      <translation>Falta um sinal antes?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is it zero by zero, or a root below zero?</source>
      <translation>Será zero por zero, ou a raiz de um número negativo?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Is this right, and where is it written?</source>
      <translation>Isto está certo, e onde está escrito?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Is this the passage? Choose a place, or select the words.</source>
      <translation>É este o trecho? Escolha um lugar ou selecione as palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>It can also change claims that are here. Its own place shows each change before it is made.</source>
      <translation>Também pode alterar alegações que já existem aqui. O seu próprio lugar mostra cada alteração antes de a fazer.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It cannot be checked.</source>
      <comment>rating</comment>
      <translation>Não pode ser verificado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It closes and leaves things everywhere.</source>
      <translation>Fecha e sai das coisas em todo o lado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It does not fit this desk better.</source>
      <translation>Não se ajusta melhor a esta redação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It fits this desk better and is no worse on the shipped pairs.</source>
      <translation>Ajusta-se melhor a esta redação e não piora nos pares de origem.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds only with facts that were left out.</source>
      <comment>rating</comment>
      <translation>Só está certo com fatos que foram omitidos.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds, but needs a clarification.</source>
      <comment>rating</comment>
      <translation>Está certo, mas precisa de esclarecimento.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>It is a new article</source>
      <translation>É um novo artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>It is like that already.</source>
      <translation>Já está assim.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>It is like that now: nothing would change.</source>
      <translation>Já está assim agora: nada mudaria.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>It is signed off and stays as it was signed. Reopen it with a reason first.</source>
      <translation>Está aprovada e fica como foi aprovada. Reabra-a primeiro com um motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It judges as before on this desk, and more surely.</source>
      <translation>Julga como antes nesta redação, e com mais certeza.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>It knows {values}.</source>
      <translation>Conhece {values}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It makes no difference worth keeping.</source>
      <translation>Não faz diferença que valha guardar.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/work.py" />
      <source>It may have been removed meanwhile.</source>
      <translation>Pode ter sido removido entretanto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It moves the keyboard's focus or the caret.</source>
      <translation>Move o foco do teclado ou o cursor.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens a menu of the window.</source>
      <translation>Abre um menu da janela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens menus.</source>
      <translation>Abre menus.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It presses what has the focus.</source>
      <translation>Pressiona o que tem o foco.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>It says {number} there: mark it as a claim of its own with C.</source>
      <translation>Ali diz {number}: marque-o como alegação à parte com C.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was not meant to be believed.</source>
      <comment>rating</comment>
      <translation>Não era para ser levado a sério.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was true once.</source>
      <comment>rating</comment>
      <translation>Já foi verdade.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Its claim is in the text.</source>
      <translation>A alegação está no texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Its columns are: {columns}.</source>
      <translation>As colunas são: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Its menu takes it over all the same.</source>
      <translation>O menu usa-a de qualquer forma.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Its rarest words</source>
      <translation>As palavras mais raras</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Its rounding</source>
      <translation>O arredondamento</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Its verdicts may be published as ClaimReview</source>
      <translation>Os veredictos podem ser publicados como ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>J next</source>
      <translation>J seguinte</translation>
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
      <translation>jan</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Join</source>
      <translation>Juntar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Join claims</source>
      <translation>Juntar alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Join sources</source>
      <translation>Juntar fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Join the two…</source>
      <translation>Juntar as duas…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Joined with {count} other claims</source>
      <translation>
        <numerusform>Junta com outra alegação</numerusform>
        <numerusform>Junta com outras {count} alegações</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Joined: the two are one claim now.</source>
      <translation>Juntas: as duas são agora uma só alegação.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Judgement cannot be made yet.</source>
      <comment>rating</comment>
      <translation>Ainda não se pode julgar.</translation>
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
      <translation>Manter à parte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Keep as it was</source>
      <translation>Deixar como estava</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep as version {version}</source>
      <translation>Guardar como versão {version}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Keep both</source>
      <translation>Manter ambos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Keep it below {most} signs.</source>
      <translation>Use menos de {most} caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Keep it elsewhere and write where in the notes.</source>
      <translation>Guarde-o noutro lugar e escreva onde nas notas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Keep mine</source>
      <translation>Manter o meu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep nothing of it</source>
      <translation>Não guardar nada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Keep sources apart</source>
      <translation>Manter fontes à parte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Keep the changes to this scale first, or discard them.</source>
      <translation>Antes, guarde ou descarte as alterações desta escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Keep the desk’s</source>
      <translation>Manter o da redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Keep the desk’s in all</source>
      <translation>Manter o da redação em todos</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Keep the last backup; try again.</source>
      <translation>Fique com a última cópia de segurança; tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep the new scale</source>
      <translation>Guardar a nova escala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep what was learnt</source>
      <translation>Guardar o aprendido</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Keeps it out of sight, with your reason</source>
      <translation>Deixa-o fora da vista, com o seu motivo</translation>
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
      <translation>Chave</translation>
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
      <translation>Tipo de fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Known because they stand in the files more than once: {count}.</source>
      <translation>Já conhecidas, porque estão mais de uma vez nos arquivos: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Known source: {source}</source>
      <translation>Fonte conhecida: {source}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label of rating {number}</source>
      <translation>Nome da classificação {number}</translation>
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
      <translation>Texto maior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 12 months</source>
      <translation>Últimos 12 meses</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 30 days</source>
      <translation>Últimos 30 dias</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 7 days</source>
      <translation>Últimos 7 dias</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Later this week</source>
      <translation>Ainda esta semana</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Learn from decisions</source>
      <translation>Aprender com as decisões</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Learning from the decisions on this desk…</source>
      <translation>Aprendizagem com as decisões desta redação…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Learning was stopped. Nothing was changed.</source>
      <translation>A aprendizagem foi interrompida. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Leave as it is</source>
      <translation>Deixar como está</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Leave it</source>
      <translation>Deixar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Leave its unit out.</source>
      <translation>Deixe de fora a unidade.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Leave out × 100: a result in percent is shown as percent by itself.</source>
      <translation>Deixe de fora × 100: um resultado em percentagem já aparece como tal.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Leave the note out</source>
      <translation>Dispensar a nota</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Leave the note out, in later drafts too ({refuse_note})</source>
      <translation>Dispensar a nota, também em versões futuras ({refuse_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out.</source>
      <translation>Deixado de fora.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out: the article on the desk was opened instead.</source>
      <translation>Deixado de fora: abriu-se antes o artigo da redação.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Left out: {statement}: {faults}.</source>
      <translation>Ficou de fora: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Left to right</source>
      <translation>Da esquerda para a direita</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Legal risk.</source>
      <translation>Risco jurídico.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Let another person accept the verdict.</source>
      <translation>Deixe outra pessoa aceitar o veredicto.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Let matching learn from decisions</source>
      <translation>Deixar a comparação aprender com as decisões</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Libraries and their licences</source>
      <translation>Bibliotecas e as suas licenças</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Licence</source>
      <translation>Licença</translation>
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
      <translation>Parecida com uma já verificada, mas {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before: look at the words</source>
      <translation>Parecida com uma já verificada: veja as palavras</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one on the desk, but {difference}</source>
      <translation>Parecida com uma da redação, mas {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Line {first} already holds this claim in the same article. If it is another claim, give it a claim_id of its own and load the file again.</source>
      <translation>A linha {first} já contém esta alegação no mesmo artigo. Se for outra, dê-lhe um claim_id próprio e carregue o arquivo outra vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Line {line}: {problem}</source>
      <translation>Linha {line}: {problem}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Line {number}</source>
      <translation>Linha {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>Lines above the heads of the columns were passed over: {count}.</source>
      <translation>Linhas acima dos títulos das colunas, saltadas: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Lines {first} to {last}</source>
      <translation>Linhas {first} a {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>Lines {line} and {other} give different values for the same record.</source>
      <translation>As linhas {line} e {other} dão valores diferentes ao mesmo item.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Link</source>
      <comment>verb</comment>
      <translation>Ligar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link a source ({link_source})</source>
      <translation>Ligar uma fonte ({link_source})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Link one with E.</source>
      <translation>Ligue uma com E.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/link_sources.py" />
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link source</source>
      <translation>Ligar fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>List the notes</source>
      <translation>Listar as notas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>List what waits</source>
      <translation>Listar o que espera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load</source>
      <translation>Carregar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Load an archive</source>
      <translation>Carregar um acervo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Load archive</source>
      <translation>Carregar acervo</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Load archive…</source>
      <translation>Carregar acervo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/empty_place.py" />
      <source>Load earlier checks…</source>
      <translation>Carregar verificações anteriores…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load {count} claims</source>
      <translation>
        <numerusform>Carregar {count} alegação</numerusform>
        <numerusform>Carregar {count} alegações</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/paged_rows.py" />
      <source>Loading</source>
      <translation>Carregamento</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Loading was stopped and what is in was kept.</source>
      <translation>O carregamento foi interrompido e o que entrou ficou.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <source>Loading was stopped; nothing of it was kept.</source>
      <translation>O carregamento foi interrompido; nada ficou guardado.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Loading {count} claims…</source>
      <translation>
        <numerusform>Carregamento de {count} alegação…</numerusform>
        <numerusform>Carregamento de {count} alegações…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Locator</source>
      <translation>Localização</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Log what came of asking</source>
      <translation>Anotar o resultado da consulta</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: asked</source>
      <translation>Anotar: consultada</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: confirmed</source>
      <translation>Anotar: confirmou</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: declined</source>
      <translation>Anotar: recusou</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: no answer</source>
      <translation>Anotar: sem resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Log: {what}</source>
      <translation>Anotar: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_desk.py" />
      <source>Logged for {name}: {status}.</source>
      <translation>Anotado para {name}: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Logged: {status}.</source>
      <translation>Anotado: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Logs it for today</source>
      <translation>Anota-o com a data de hoje</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Long explanation</source>
      <comment>field</comment>
      <translation>Explicação longa</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Look</source>
      <translation>Aparência</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Look again and repeat it.</source>
      <translation>Veja de novo e repita.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Look at its history and change it by hand.</source>
      <translation>Veja o histórico e altere à mão.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Look at the marked words</source>
      <translation>Veja as palavras marcadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words before you use that verdict.</source>
      <translation>Veja as palavras marcadas antes de usar esse veredicto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words.</source>
      <translation>Veja as palavras marcadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for fewer words.</source>
      <translation>Busque menos palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for other words.</source>
      <translation>Busque outras palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Look for where they have it from: a document, a dataset, a person.</source>
      <translation>Procure de onde veio: um documento, dados, uma pessoa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Looking for claims that say the same</source>
      <translation>Busca de alegações que dizem o mesmo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Looks like</source>
      <translation>Parece</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Lost</source>
      <translation>Perdido</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>Made {count} claims.</source>
      <translation>
        <numerusform>{count} alegação criada.</numerusform>
        <numerusform>{count} alegações criadas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make a claim of the note</source>
      <translation>Fazer da nota uma alegação</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make claims of all notes</source>
      <translation>Fazer alegações de todas as notas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make claims of all notes that wait ({take_up_notes})</source>
      <translation>Fazer alegações de todas as notas à espera ({take_up_notes})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Make claims of all places at once (Alt+M)</source>
      <translation>Fazer alegações de todos os lugares de uma vez (Alt+M)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make it a claim</source>
      <translation>Fazer alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Make its repetitions narrower: (a+)+ tries every division.</source>
      <translation>Torne as repetições mais estreitas: (a+)+ tenta todas as divisões.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Make room on it, then try again.</source>
      <translation>Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Make the file and its folder writable, then try again.</source>
      <translation>Permita gravar no arquivo e na pasta e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the file writable, or open a copy of it elsewhere.</source>
      <translation>Permita gravar no arquivo ou abra uma cópia noutro lugar.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the folder writable, or copy the library elsewhere.</source>
      <translation>Permita gravar na pasta ou copie a biblioteca para outro lugar.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make the suggestion a claim</source>
      <translation>Fazer da sugestão uma alegação</translation>
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
      <translation>Marcar todos os lugares</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places as one claim</source>
      <translation>Marcar todos os lugares como uma só alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark all…</source>
      <translation>Marcar todos…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Mark claim</source>
      <translation>Marcar alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Mark claims in an article, or import a claim sheet: those that look alike are laid side by side here.</source>
      <translation>Marque alegações num artigo ou importe uma folha de alegações: as parecidas ficam aqui lado a lado.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Mark sentence as claim</source>
      <translation>Marcar frase como alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <source>Mark the selected words as a claim</source>
      <translation>Marcar as palavras selecionadas como alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark the whole sentences</source>
      <translation>Marcar as frases inteiras</translation>
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
        <numerusform>{count} lugar marcado como uma só alegação.</numerusform>
        <numerusform>{count} lugares marcados como uma só alegação.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching can learn from decisions: {count} of at least {least} decisions made.</source>
      <translation>
        <numerusform>A comparação pode aprender com as decisões: há {count} de pelo menos {least}.</numerusform>
        <numerusform>A comparação pode aprender com as decisões: há {count} de pelo menos {least}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>Matching learnt the meaning of {count} claims.</source>
      <translation>
        <numerusform>A comparação aprendeu o sentido de {count} alegação.</numerusform>
        <numerusform>A comparação aprendeu o sentido de {count} alegações.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores as it came with ClaimTracker.</source>
      <translation>A comparação pontua como veio com o ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <source>Matching scores with what it learnt from now on.</source>
      <translation>A comparação passa a pontuar com o que aprendeu.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores with what it learnt on this desk.</source>
      <translation>A comparação pontua com o que aprendeu nesta redação.</translation>
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
      <translation>Menus e dicas aparecem de imediato, e o cursor não pisca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <source>Message</source>
      <translation>Mensagem</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Middle fifth</source>
      <translation>Quinto do meio</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Mine</source>
      <translation>Minhas</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misattributed</source>
      <comment>rating</comment>
      <translation>Mal atribuído</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Miscaptioned</source>
      <comment>rating</comment>
      <translation>Legenda errada</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misleading</source>
      <comment>rating</comment>
      <translation>Enganoso</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Misquoted</source>
      <translation>Citação errada</translation>
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
      <translation>Misto</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mixture</source>
      <comment>rating</comment>
      <translation>Misto</translation>
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
      <translation>Mais</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More decisions</source>
      <translation>Mais decisões</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>More fields</source>
      <translation>Mais campos</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>More than one column is called {columns}. The later ones have a number behind their names here; choose the one that is meant.</source>
      <translation>Mais de uma coluna se chama {columns}. As seguintes têm aqui um número depois do nome; escolha a que se queria.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Most repeated claims</source>
      <translation>Alegações mais repetidas</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly False</source>
      <comment>rating</comment>
      <translation>Majoritariamente falso</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly True</source>
      <comment>rating</comment>
      <translation>Majoritariamente verdadeiro</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly false</source>
      <comment>rating</comment>
      <translation>Majoritariamente falso</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly true</source>
      <comment>rating</comment>
      <translation>Majoritariamente verdadeiro</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Move it away first.</source>
      <translation>Mova-o primeiro para outro lugar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} down</source>
      <translation>Descer a classificação {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} up</source>
      <translation>Subir a classificação {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Moved</source>
      <translation>Movido</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Must change</source>
      <translation>Tem de mudar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>NOT stands before what is left out.</source>
      <translation>NOT vem antes do que fica de fora.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Name a new library</source>
      <translation>Dar nome a uma nova biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Name a new library with --library, and import into that.</source>
      <translation>Indique uma nova biblioteca com --library e importe para ela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Name a speaker, or link a source that can be asked: an interview, an expert, a contact.</source>
      <translation>Indique um declarante ou ligue uma fonte a quem se possa perguntar: uma entrevista, um especialista, um contato.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Name both in the finding or explanation, or say in a note on one why it does not decide.</source>
      <translation>Refira ambas na constatação ou na explicação, ou diga numa nota de uma delas por que não decide.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Name confidential sources</source>
      <translation>Nomear fontes confidenciais</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Name of the publisher</source>
      <translation>Nome de quem publica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Name of the scale</source>
      <translation>Nome da escala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name of the value</source>
      <translation>Nome do valor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view</source>
      <translation>Nome da vista</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view, then Enter</source>
      <translation>Nome da vista, depois Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Name that column in the first line of the file, or choose another file.</source>
      <translation>Dê nome a essa coluna na primeira linha do arquivo ou escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Name, or nothing for nobody</source>
      <translation>Nome, ou nada para ninguém</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named</source>
      <translation>Nomeada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Named in the writer’s {kind}; not read yet.</source>
      <translation>Citada por quem escreveu ({kind}); ainda não lida.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named or confidential, used or not</source>
      <translation>Nomeadas ou confidenciais, usadas ou não</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Naming</source>
      <translation>Nomeação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Naming and use</source>
      <translation>Nomeação e uso</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Needs change</source>
      <comment>rating</comment>
      <translation>Precisa mudar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Never suggest this one here again</source>
      <translation>Nunca mais sugerir esta aqui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>New</source>
      <comment>effect</comment>
      <translation>Nova</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>New articles</source>
      <translation>Novos artigos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>New claims are compared when you scan again.</source>
      <translation>As novas alegações são comparadas na próxima análise.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>New draft</source>
      <translation>Nova versão</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>New scale</source>
      <translation>Nova escala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>New wording</source>
      <translation>Nova redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Next</source>
      <translation>Seguinte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Next change</source>
      <translation>Alteração seguinte</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next claim</source>
      <translation>Alegação seguinte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Next note</source>
      <translation>Nota seguinte</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next note of the writer</source>
      <translation>Nota seguinte de quem escreveu</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next open sentence</source>
      <translation>Frase em aberto seguinte</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next pair</source>
      <translation>Par seguinte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Next place (Enter)</source>
      <translation>Lugar seguinte (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Next seven days</source>
      <translation>Próximos sete dias</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next suggestion</source>
      <translation>Sugestão seguinte</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Next to look at</source>
      <translation>Seguinte a rever</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No action is called so, and none has this key.</source>
      <translation>Nenhuma ação tem este nome nem esta tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No article is due. Give an article a due day in its details ({article_details}).</source>
      <translation>Nenhum artigo tem prazo. Indique um prazo nos detalhes de um artigo ({article_details}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>No article open</source>
      <translation>Nenhum artigo aberto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>No article was found on this page: everything came in as furniture. Set the roles yourself.</source>
      <translation>Nenhum artigo foi encontrado nesta página: tudo entrou como acessório. Defina as funções à mão.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/recent_articles.py" />
      <source>No article was open yet</source>
      <translation>Ainda não se abriu nenhum artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No checker</source>
      <translation>Ninguém verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim follows in this article.</source>
      <translation>Não há mais alegações a seguir neste artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>No claim is joined with this one.</source>
      <translation>Nenhuma alegação está junta com esta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claim matches</source>
      <translation>Nenhuma alegação corresponde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>No claim selected</source>
      <translation>Nenhuma alegação selecionada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim stands before in this article.</source>
      <translation>Não há alegações antes desta neste artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>No claim was changed.</source>
      <translation>Nenhuma alegação foi alterada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No claim was made twice. {add_sighting} notes where else one was.</source>
      <translation>Nenhuma alegação foi feita duas vezes. {add_sighting} anota onde mais uma foi feita.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>No claims here yet: select words in an article and press {mark_claim}.</source>
      <translation>Ainda não há alegações aqui: selecione palavras num artigo e pressione {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>No claims in this article yet: select words and press {mark_claim}.</source>
      <translation>Ainda não há alegações neste artigo: selecione palavras e pressione {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>No claims look alike</source>
      <translation>Não há alegações parecidas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claims yet</source>
      <translation>Ainda não há alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>No date</source>
      <translation>Sem data</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>No earlier claim on this desk is like it.</source>
      <translation>Nenhuma alegação anterior desta redação se parece com ela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No earlier claim was found for this one.</source>
      <translation>Não se encontrou alegação anterior para esta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No key</source>
      <translation>Sem tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No kind of error was noted in this time. Write it beside a verdict.</source>
      <translation>Nenhum tipo de erro foi anotado neste período. Escreva-o ao lado de um veredicto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/desk.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>No library is open.</source>
      <translation>Nenhuma biblioteca está aberta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>No longer narrow by this</source>
      <translation>Deixar de filtrar por isto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>No note of the writer waits here.</source>
      <translation>Nenhuma nota de quem escreveu espera aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>No open sentence asks to be checked.</source>
      <translation>Nenhuma frase em aberto pede verificação.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No outlet</source>
      <translation>Sem veículo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No problem</source>
      <translation>Sem problema</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>No program on this computer opens “{file}”.</source>
      <translation>Nenhum programa deste computador abre “{file}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rated claim of this time has a speaker. Fill in Speaker in the inspector.</source>
      <translation>Nenhuma alegação classificada deste período tem declarante. Preencha Declarante no inspetor.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>No rating</source>
      <translation>Sem classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rating of this time has a number on its scale.</source>
      <translation>Nenhuma classificação deste período tem número na sua escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>No reading process could start.</source>
      <translation>Nenhum processo de leitura pôde iniciar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>No risk</source>
      <translation>Sem risco</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No second reader</source>
      <translation>Sem segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No section</source>
      <translation>Sem seção</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>No sentences to account for</source>
      <translation>Não há frases a resolver</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>No source</source>
      <translation>Sem fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>No source is linked.</source>
      <translation>Nenhuma fonte está ligada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>No source linked yet.</source>
      <translation>Nenhuma fonte ligada ainda.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No source matches</source>
      <translation>Nenhuma fonte corresponde</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>No source settles it.</source>
      <comment>rating</comment>
      <translation>Nenhuma fonte o resolve.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>No source yet.</source>
      <translation>Ainda sem fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No sources yet</source>
      <translation>Ainda não há fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No speaker</source>
      <translation>Sem declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>No tag is named.</source>
      <translation>Nenhuma etiqueta foi indicada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>No value</source>
      <comment>a facet that nothing has</comment>
      <translation>Nenhum valor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No verdict in this time. The keys 1 to 9 give one in an article.</source>
      <translation>Nenhum veredicto neste período. As teclas 1 a 9 dão um num artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No verdict yet</source>
      <translation>Ainda sem veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>No {kinds} differs.</source>
      <translation>Não difere em {kinds}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Nobody</source>
      <translation>Ninguém</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Nobody has been asked yet.</source>
      <translation>Ninguém foi ainda consultado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Nobody is to be asked</source>
      <translation>Não há ninguém a consultar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="resources/pages/calls.html" />
      <source>Nobody is to be asked.</source>
      <translation>Não há ninguém a consultar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nobody is waited for. Set a claim to waiting, or name its second reader.</source>
      <translation>Não se espera por ninguém. Ponha uma alegação em espera ou indique quem faz a segunda leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Nobody named yet</source>
      <translation>Ainda ninguém indicado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Nobody yet</source>
      <translation>Ainda ninguém</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>None</source>
      <translation>Sem</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Not a claim</source>
      <translation>Não é alegação</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate, and ridiculous.</source>
      <comment>rating</comment>
      <translation>Inexato e ridículo.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate.</source>
      <comment>rating</comment>
      <translation>Inexato.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not asked</source>
      <translation>Não consultada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not decided</source>
      <translation>Por decidir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Not found in this draft. It stood about here.</source>
      <translation>Não encontrado nesta versão. Estava mais ou menos aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Not in the file, and left as they are: {missing}.</source>
      <translation>Não estão no arquivo e ficam como estão: {missing}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Not in the formula: {names}.</source>
      <translation>Não estão na fórmula: {names}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Not known</source>
      <translation>Desconhecida</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Not possible now.</source>
      <translation>Não é possível agora.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Not read</source>
      <translation>Não lida</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Not seen anywhere yet</source>
      <translation>Ainda não vista em lugar nenhum</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Not the same</source>
      <translation>Não é a mesma</translation>
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
      <translation>Nota da tentativa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt: {name}</source>
      <translation>Nota da tentativa: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Note for the next entry</source>
      <translation>Nota para a próxima entrada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note left out; it will not be asked about again.</source>
      <translation>Nota dispensada; não se pergunta mais por ela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Note of the writer</source>
      <translation>Nota de quem escreveu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note on the evidence</source>
      <translation>Nota sobre a prova</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Note on this evidence</source>
      <translation>Nota sobre esta prova</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Note on this sighting</source>
      <translation>Nota sobre esta ocorrência</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note taken up as a claim.</source>
      <translation>Nota aproveitada como alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Note where else it was said ({add_sighting})</source>
      <translation>Anote onde mais foi dita ({add_sighting})</translation>
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
      <translation>Anotada como atualização.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as different; this pair is never asked about again.</source>
      <translation>Anotadas como diferentes; não se pergunta mais por este par.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as said by somebody else.</source>
      <translation>Anotada como dita por outra pessoa.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>Noted: two sources.</source>
      <translation>Anotado: duas fontes.</translation>
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
      <translation>Notas para a redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Notes of the writer</source>
      <translation>Notas de quem escreveu</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Nothing brings it back: go on from here.</source>
      <translation>Nada o traz de volta: continue a partir daqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>Nothing found</source>
      <translation>Nada encontrado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Nothing found. Try fewer letters.</source>
      <translation>Nada encontrado. Tente menos letras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Nothing has changed yet.</source>
      <translation>Nada mudou ainda.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Nothing here yet. Import an article, or drop a file on the window.</source>
      <translation>Ainda nada aqui. Importe um artigo ou solte um arquivo na janela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Nothing is asked before you press the button. Pasting the text always works too.</source>
      <translation>Nada se pede antes de o botão ser pressionado. Colar o texto também funciona sempre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nothing is due. Give a claim a date under Due in its inspector.</source>
      <translation>Nada tem prazo. Dê uma data a uma alegação em Prazo, no inspetor.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Nothing is in it.</source>
      <translation>Está vazia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing is written yet.</source>
      <translation>Ainda nada foi gravado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing new came in</source>
      <translation>Nada de novo entrou</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Nothing new comes in.</source>
      <translation>Nada de novo entra.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>Nothing of it was kept.</source>
      <translation>Nada ficou guardado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Nothing on the desk yet</source>
      <translation>Ainda nada na redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Nothing to change</source>
      <translation>Nada a alterar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Nothing to check</source>
      <translation>Nada a verificar</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Nothing to check here</source>
      <translation>Nada a verificar aqui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Nothing to check here ({say_nothing} takes it back)</source>
      <translation>Nada a verificar aqui ({say_nothing} volta atrás)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing to compare yet</source>
      <translation>Ainda nada a comparar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Nothing to draw yet</source>
      <translation>Ainda nada a desenhar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Nothing to take on: what is checked or signed off keeps its checker.</source>
      <translation>Nada a assumir: o que está verificado ou aprovado mantém quem o verificou.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Nothing waits: every highlight of this draft was looked at.</source>
      <translation>Nada espera: todos os destaques desta versão foram vistos.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing was changed.</source>
      <translation>Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Nothing was overwritten: look at both, then keep yours as the version after it.</source>
      <translation>Nada foi substituído: compare as duas e guarde a sua como a versão seguinte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Nothing was said yet.</source>
      <translation>Ainda não foi dito nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Nothing was taken from the archive.</source>
      <translation>Nada foi tirado do acervo.</translation>
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
      <translation>Número da classificação {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Numbers in common</source>
      <translation>Números em comum</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <source>Numbers in “{column}” are days as a spreadsheet counts them: {cell} is {day}.</source>
      <translation>Os números de «{column}» são dias contados por uma folha de cálculo: {cell} é {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Numbers rise from the worst to the best; a rating off the scale has none. A symbol stands before the label. What you keep is a new version: verdicts given before stay on theirs.</source>
      <translation>Os números sobem da pior à melhor; uma classificação fora da escala não tem nenhum. Um símbolo vem antes do nome. O que se guarda é uma nova versão: os veredictos já dados ficam com a sua.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>OR stands between two things.</source>
      <translation>OR vem entre duas coisas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation>out</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Oct 16, 2026</source>
      <translation>out 16, 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of so many days, weeks and months the latest each, and all of today.</source>
      <translation>A última de cada um desses dias, semanas e meses, e todas as de hoje.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of this window. It changes when ClaimTracker is opened the next time.</source>
      <translation>Desta janela. Muda na próxima vez que o ClaimTracker for aberto.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Of {count} claims in this draft, {told}.</source>
      <translation>
        <numerusform>De {count} alegação nesta versão, {told}.</numerusform>
        <numerusform>De {count} alegações nesta versão, {told}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs decided on this desk, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>Dos {pairs} pares decididos nesta redação, {count} é julgado bem agora, {later} passariam a ser.</numerusform>
        <numerusform>Dos {pairs} pares decididos nesta redação, {count} são julgados bem agora, {later} passariam a ser.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs that come with ClaimTracker, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>Dos {pairs} pares que vêm com o ClaimTracker, {count} é julgado bem agora, {later} passariam a ser.</numerusform>
        <numerusform>Dos {pairs} pares que vêm com o ClaimTracker, {count} são julgados bem agora, {later} passariam a ser.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Offer this place no more</source>
      <translation>Não oferecer mais este lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Old and new draft side by side ({revisions})</source>
      <translation>Versão antiga e nova lado a lado ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Old draft</source>
      <translation>Versão antiga</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>On author</source>
      <comment>rating</comment>
      <translation>Por conta do autor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/sidebar.py" />
      <source>On the desk</source>
      <translation>Na redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>On the desk already, not checked yet</source>
      <translation>Já na redação, ainda não verificada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>On the scale {name} a verdict is one of its ratings.</source>
      <translation>Na escala {name}, um veredito é uma das suas classificações.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>One Pinocchio</source>
      <comment>rating</comment>
      <translation>Um Pinóquio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>One a line</source>
      <translation>Uma por linha</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>One file goes along. Attach the others once the source is linked.</source>
      <translation>Só um arquivo vai junto. Anexe os outros depois de a fonte estar ligada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One more file, {file}: a row for each claim and source</source>
      <translation>Mais um arquivo, {file}: uma linha por cada alegação e fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>One source, the older; Undo helps</source>
      <translation>Uma só fonte, a mais antiga; Desfazer ajuda</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source, the older; Undo takes them apart</source>
      <translation>Uma só fonte, a mais antiga; Desfazer separa-as</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source? {why}</source>
      <translation>Uma só fonte? {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>One with</source>
      <translation>Uma só com</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One workbook with a sheet each for claims, evidence and sources. Nothing in it is a formula.</source>
      <comment>format</comment>
      <translation>Uma pasta de trabalho com uma folha para alegações, outra para provas e outra para fontes. Nada nela é fórmula.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Only a checked claim can be signed off.</source>
      <translation>Só uma alegação verificada pode ser aprovada.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/services/second_readings.py" />
      <source>Only a claim that was signed off can be reopened.</source>
      <translation>Só uma alegação aprovada pode ser reaberta.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Only the sheet “{name}” is read; the others stay out: {others}.</source>
      <translation>Só a folha “{name}” é lida; as outras ficam de fora: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Open</source>
      <translation>Em aberto</translation>
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
      <translation>Abra primeiro uma biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Open a library first: articles are kept in it.</source>
      <translation>Abra primeiro uma biblioteca: os artigos ficam nela.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open a page of {host}?</source>
      <translation>Abrir uma página de {host}?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open an article first.</source>
      <translation>Abra primeiro um artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Open another file…</source>
      <translation>Abrir outro arquivo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <source>Open another library…</source>
      <translation>Abrir outra biblioteca…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open archived copy</source>
      <translation>Abrir cópia arquivada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open articles of any kind, several at once ({open_file})</source>
      <translation>Abrir artigos de qualquer tipo, vários de uma vez ({open_file})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Open claim: {statement}</source>
      <translation>Abrir alegação: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open file…</source>
      <translation>Abrir arquivo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open in the browser</source>
      <translation>Abrir no navegador</translation>
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
      <translation>Abra-o e dê um primeiro.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Open it in Word or LibreOffice, save it as .docx, and import that; or paste the text.</source>
      <translation>Abra-o no Word ou no LibreOffice, guarde-o como .docx e importe esse; ou cole o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, open the frame with the article on its own, and save that page, or paste its text.</source>
      <translation>Abra-a num navegador, abra à parte o quadro que tem o artigo e guarde essa página, ou cole o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, select the article and paste the text instead.</source>
      <translation>Abra-o num navegador, selecione o artigo e cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>Open it in a word processor and save it again, or paste the text here.</source>
      <translation>Abra-o num editor de texto e guarde-o de novo, ou cole o texto aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Open it in the program that made it and paste the text here instead.</source>
      <translation>Abra-o no programa em que foi feito e cole aqui antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it in the program that made it, and paste the text here instead.</source>
      <translation>Abra-o no programa em que foi feito e cole aqui antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Open it there</source>
      <translation>Abrir lá</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it with its password, save a copy without one, and import the copy.</source>
      <translation>Abra-o com a senha, guarde uma cópia sem ela e importe a cópia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open it ⏎</source>
      <translation>Abrir ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open last</source>
      <translation>Abrir último</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Open library…</source>
      <translation>Abrir biblioteca…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Open or make a library</source>
      <translation>Abrir ou criar uma biblioteca</translation>
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
      <translation>Perguntas em aberto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Open sentence again</source>
      <translation>Deixar a frase de novo em aberto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Open sentences</source>
      <translation>Frases em aberto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Open sentences by article</source>
      <translation>Frases em aberto por artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source</source>
      <translation>Abrir fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source: {name}</source>
      <translation>Abrir fonte: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open the article</source>
      <translation>Abrir o artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open the article that is on the desk, and import nothing (Enter)</source>
      <translation>Abrir o artigo que já está na mesa, sem importar nada (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Open the folder</source>
      <translation>Abrir a pasta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Open the log folder</source>
      <translation>Abrir a pasta do log</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the newer source</source>
      <translation>Abrir a fonte mais recente</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the older source</source>
      <translation>Abrir a fonte mais antiga</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>Open the page in a browser, and paste its text instead.</source>
      <translation>Abra a página num navegador e cole antes o texto.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open the sample article</source>
      <translation>Abrir o artigo de exemplo</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open {count} claims</source>
      <translation>
        <numerusform>Abrir {count} alegação</numerusform>
        <numerusform>Abrir {count} alegações</numerusform>
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
      <translation>Abrir “{file}”, um arquivo do tipo {kind}?</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>OpenDocument spreadsheet</source>
      <translation>Planilha OpenDocument</translation>
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
      <translation>Abri-lo poderia executar algo neste computador, por isso o ClaimTracker não o faz. Guardar uma cópia?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Opens in Excel</source>
      <translation>Abre no Excel</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Opinion</source>
      <translation>Opinião</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Opinion</source>
      <comment>rating</comment>
      <translation>Opinião</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Opinion ({say_opinion} takes it back)</source>
      <translation>Opinião ({say_opinion} volta atrás)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Order the ratings, or leave the number of those off the scale empty.</source>
      <translation>Ordene as classificações ou deixe vazio o número das que ficam fora da escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Other speaker</source>
      <translation>Outro declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Our verdict:</source>
      <translation>O nosso veredicto:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Out of date</source>
      <translation>Desatualizado</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Outdated</source>
      <comment>rating</comment>
      <translation>Desatualizado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Outlet</source>
      <translation>Veículo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Overdue</source>
      <translation>Fora de prazo</translation>
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
      <translation>Imagens PNG (*.png)</translation>
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
      <translation>Página do manual</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Page, mm:ss, table</source>
      <translation>Página, mm:ss, tabela</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Pages document</source>
      <translation>Documento Pages</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Pages of the manual</source>
      <translation>Páginas do manual</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair has another speaker</source>
      <translation>Par: outro declarante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is a variant</source>
      <translation>Par: variante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is an update</source>
      <translation>Par: atualização</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is different</source>
      <translation>Par: diferentes</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is the same claim</source>
      <translation>Par: mesma alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Pairs to decide</source>
      <translation>Pares a decidir</translation>
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
      <translation>Jornal, canal, plataforma</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>Paragraphs of over {longest} characters, {parted} in all: shown in parts. No character changed.</source>
      <translation>Parágrafos com mais de {longest} caracteres, {parted} ao todo: mostrados em partes. Nenhum caractere mudou.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partially accurate, important details left out.</source>
      <comment>rating</comment>
      <translation>Exato em parte, faltam detalhes importantes.</translation>
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
      <translation>Apoiada em parte</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly true</source>
      <comment>rating</comment>
      <translation>Parcialmente verdadeiro</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Passage</source>
      <translation>Trecho</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Passage cut</source>
      <translation>Trecho cortado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Passage cut; its claim stays on the desk.</source>
      <translation>Trecho cortado; a alegação fica na redação.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Passage in common</source>
      <translation>Trecho em comum</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Passage was cut</source>
      <translation>O trecho foi cortado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Past and done</source>
      <translation>Passado e feito</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Paste an article</source>
      <translation>Colar um artigo</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Paste as next draft</source>
      <translation>Colar como nova versão</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste its text instead.</source>
      <translation>Cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Paste text</source>
      <translation>Colar texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_child.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Paste the article's text instead.</source>
      <translation>Cole antes o texto do artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Paste the text instead</source>
      <translation>Colar antes o texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Paste the text instead.</source>
      <translation>Cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste the text of the article instead.</source>
      <translation>Cole antes o texto do artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Pasted text</source>
      <translation>Texto colado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Per capita</source>
      <translation>Por habitante</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Percentage change</source>
      <translation>Variação percentual</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Period</source>
      <translation>Período</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Pictures and scripts of the page “{page}”; its text is in the page.</source>
      <translation>Imagens e scripts da página “{page}”; o texto está na página.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pinocchios</source>
      <comment>rating</comment>
      <translation>Pinóquios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Place</source>
      <translation>Local</translation>
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
      <translation>Colocar à mão</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Place highlight</source>
      <translation>Colocar destaque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Place the caret in a sentence first.</source>
      <translation>Ponha primeiro o cursor numa frase.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Place the caret in the text.</source>
      <translation>Ponha o cursor no texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Place where it was said</source>
      <comment>field</comment>
      <translation>Lugar onde foi dito</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Place {number} of {total}</source>
      <translation>Lugar {number} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Placed.</source>
      <translation>Colocado.</translation>
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
      <translation>A posição {position} fica fora do texto, que tem {length}.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>PostgreSQL, where it is used</source>
      <translation>PostgreSQL, onde é usado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Powers may be up to {most}.</source>
      <translation>As potências podem ir até {most}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Preferences</source>
      <translation>Preferências</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Press the new key; Esc keeps the old one</source>
      <translation>Pressione a nova tecla; Esc mantém a antiga</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Press to mark the selected words as a claim.</source>
      <translation>Pressione para marcar como alegação as palavras selecionadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Press {next_note} to go to a note of the writer first.</source>
      <translation>Pressione {next_note} para ir primeiro a uma nota de quem escreveu.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Press {next_review} to go to a highlight that needs eyes first.</source>
      <translation>Pressione {next_review} para ir primeiro a um destaque a rever.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>Preview</source>
      <translation>Pré-visualização</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>Preview of the first page</source>
      <translation>Pré-visualização da primeira página</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous claim</source>
      <translation>Alegação anterior</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous note of the writer</source>
      <translation>Nota anterior de quem escreveu</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pair</source>
      <translation>Par anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Previous place (Shift+Enter)</source>
      <translation>Lugar anterior (Shift+Enter)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous to look at</source>
      <translation>Anterior a rever</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Primary</source>
      <translation>Primária</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Primary or secondary</source>
      <translation>Primária ou secundária</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Print or hand over…</source>
      <translation>Imprimir ou entregar…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Priority</source>
      <translation>Prioridade</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Priority</source>
      <comment>field</comment>
      <translation>Prioridade</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably checked before</source>
      <translation>Provavelmente já verificada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Probably checked before: {verdict}</source>
      <translation>Provavelmente já verificada: {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably seen before</source>
      <translation>Provavelmente já vista</translation>
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
      <translation>Andamento</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Progress</source>
      <comment>field</comment>
      <translation>Andamento</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Progress of the scan</source>
      <translation>Andamento da análise</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Proposed</source>
      <translation>Proposta</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Proposed wording</source>
      <translation>Redação proposta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed wording: {wording}</source>
      <translation>Redação proposta: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed: {wording}</source>
      <translation>Proposta: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Published</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published as</source>
      <translation>Publicada como</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published at</source>
      <translation>Publicada em</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Published by</source>
      <translation>Publicada por</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on</source>
      <translation>Publicado em</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on {day}, {where}</source>
      <translation>Publicado em {day}, {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="preferences" />
      <source>Publisher</source>
      <translation>Quem publica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Publisher’s address</source>
      <translation>Endereço de quem publica</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Publisher’s name</source>
      <translation>Nome de quem publica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside.</source>
      <translation>Posto de lado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside: {note}</source>
      <translation>Pôr de lado: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside…</source>
      <translation>Pôr de lado…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Put into the bin</source>
      <translation>Pôr no lixo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Put note aside</source>
      <translation>Pôr aviso de lado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Put text that holds the separator or a line break in quotation marks.</source>
      <translation>Ponha entre aspas o texto que contém o separador ou uma quebra de linha.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Put the claim into the bin if it is not needed.</source>
      <translation>Ponha a alegação no lixo se não fizer falta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Put the highlight on the selected words ({place_review})</source>
      <translation>Pôr o destaque nas palavras selecionadas ({place_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Put the selected claims into the bin</source>
      <translation>Pôr no lixo as alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Question</source>
      <translation>Pergunta</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Questions for the author</source>
      <translation>Perguntas a quem escreveu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Questions still open</source>
      <translation>Perguntas ainda em aberto</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Quit</source>
      <translation>Sair</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>Quotation marks were taken as they stand.</source>
      <translation>As aspas foram tomadas tal como estão.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by what whole sentences say.</source>
      <translation>Ordenado pelo que dizem as frases inteiras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by words and meaning. Whole sentences follow.</source>
      <translation>Ordenado por palavras e sentido. Seguem-se as frases inteiras.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Rare words shared</source>
      <translation>Palavras raras em comum</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Rating</source>
      <translation>Classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating</source>
      <comment>field</comment>
      <translation>Classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating scale</source>
      <comment>field</comment>
      <translation>Escala de classificação</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Rating scales</source>
      <translation>Escalas de classificação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Ratings, from the worst to the best</source>
      <translation>Classificações, da pior à melhor</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Re-check on</source>
      <translation>Verificar de novo em</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Read an earlier draft beside this one ({revisions})</source>
      <translation>Ler uma versão anterior ao lado desta ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Read as</source>
      <translation>Lida como</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Read as plain text</source>
      <translation>Ler como texto simples</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Read the last message again</source>
      <translation>Ler de novo a última mensagem</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Read the manual</source>
      <translation>Ler o manual</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Read what is on the clipboard (Ctrl+V)</source>
      <translation>Ler o que está na área de transferência (Ctrl+V)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Read with the {language} language pack.</source>
      <translation>Lido com o pacote de idioma {language}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading the archive was stopped.</source>
      <translation>A leitura do acervo foi interrompida.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading {count} files…</source>
      <translation>
        <numerusform>Leitura de {count} arquivo…</numerusform>
        <numerusform>Leitura de {count} arquivos…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading “{file}”…</source>
      <translation>Leitura de “{file}”…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading “{name}” stood still for {seconds} seconds and was stopped.</source>
      <translation>A leitura de “{name}” parou por {seconds} segundos e foi interrompida.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” took over {seconds} seconds and was stopped.</source>
      <translation>A leitura de “{name}” durou mais de {seconds} segundos e foi interrompida.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” was stopped; nothing was imported.</source>
      <translation>A leitura de “{name}” foi interrompida; nada foi importado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading “{name}”…</source>
      <translation>Leitura de “{name}”…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading…</source>
      <translation>Leitura…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Reason to put it aside</source>
      <translation>Motivo para pôr de lado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Reason to re-check</source>
      <translation>Motivo para verificar de novo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <location filename="claimtracker/services/upkeep.py" />
      <source>Rebuild search</source>
      <translation>Refazer índice de busca</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Recent articles</source>
      <translation>Artigos recentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Recorded under this name from now on. Change it any time in the preferences.</source>
      <translation>Registra-se com este nome daqui em diante. Pode mudar a qualquer hora nas preferências.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Red, cross</source>
      <translation>Vermelho, cruz</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo {change}</source>
      <translation>Refazer {change}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Reduced motion</source>
      <translation>Movimento reduzido</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Refit matching</source>
      <translation>Reajustar comparação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Refuse note</source>
      <translation>Dispensar nota</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Refuted</source>
      <translation>Contestada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Regular expression (Alt+R)</source>
      <translation>Expressão regular (Alt+R)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Related</source>
      <translation>Relacionada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove</source>
      <translation>Remover</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Remove contact</source>
      <translation>Remover contato</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Remove file</source>
      <translation>Remover arquivo</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Remove highlight</source>
      <translation>Remover destaque</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Remove link</source>
      <translation>Remover ligação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Remove rating {number}</source>
      <translation>Remover classificação {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Remove sighting</source>
      <translation>Remover ocorrência</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Remove some.</source>
      <translation>Remova algumas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Remove tags</source>
      <translation>Remover etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Remove tags of claims</source>
      <translation>Remover etiquetas das alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove this entry</source>
      <translation>Remover esta entrada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove this value</source>
      <translation>Remover este valor</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Remove unusual characters.</source>
      <translation>Remova caracteres incomuns.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove {file}</source>
      <translation>Remover {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove {name}</source>
      <translation>Remover {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove: {contact} {day}</source>
      <translation>Remover: {contact} {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Rename view…</source>
      <translation>Mudar nome da vista…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reopen</source>
      <translation>Reabrir</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen claim</source>
      <translation>Reabrir alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason first.</source>
      <translation>Reabra-a primeiro com um motivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason if something is wrong.</source>
      <translation>Reabra-a com um motivo se algo estiver errado.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>Reopen it with a reason, then change it.</source>
      <translation>Reabra-a com um motivo e altere-a depois.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen it, or give a new verdict.</source>
      <translation>Reabra-a ou dê um novo veredicto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Reopened by {person}, {time}: {reason}</source>
      <translation>Reaberta por {person}, {time}: {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Reopened · {rating}</source>
      <translation>Reaberta · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reopened: wording changed. The verdict is kept; check it again.</source>
      <translation>Reaberta: a redação mudou. O veredicto fica; verifique de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Reopened; what was signed stays in the history.</source>
      <translation>Reaberta; o que foi aprovado fica no histórico.</translation>
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
      <translation>Substituir</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Research In Progress</source>
      <comment>rating</comment>
      <translation>Pesquisa em curso</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Reset</source>
      <translation>Repor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset all keys</source>
      <translation>Repor todas as teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Reset matching</source>
      <translation>Repor comparação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset this key</source>
      <translation>Repor esta tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore a backup or choose another file.</source>
      <translation>Restaure uma cópia de segurança ou escolha outro arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore all</source>
      <translation>Restaurar tudo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore article</source>
      <translation>Restaurar artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore articles</source>
      <translation>Restaurar artigos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claim</source>
      <translation>Restaurar alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claims</source>
      <translation>Restaurar alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>Restore earlier state</source>
      <translation>Restaurar estado anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <location filename="claimtracker/store/source_joins.py" />
      <source>Restore it first.</source>
      <translation>Restaure-a primeiro.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <location filename="claimtracker/services/bin_records.py" />
      <source>Restore records</source>
      <translation>Restaurar itens</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore source</source>
      <translation>Restaurar fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore sources</source>
      <translation>Restaurar fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restore the latest backup</source>
      <translation>Restaurar a última cópia</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Restore the latest backup.</source>
      <translation>Restaure a última cópia de segurança.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore the latest backup; the damaged file is kept beside it.</source>
      <translation>Restaure a última cópia de segurança; o arquivo danificado fica ao lado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Restore this state</source>
      <translation>Restaurar este estado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restored from {name}.</source>
      <translation>Restaurado de {name}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/history_desk.py" />
      <source>Restored: {count} values changed. Earlier states stay in the history.</source>
      <translation>
        <numerusform>Restaurado: {count} valor alterado. Os estados anteriores ficam no histórico.</numerusform>
        <numerusform>Restaurado: {count} valores alterados. Os estados anteriores ficam no histórico.</numerusform>
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
      <translation>Devolver alegação</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Return to checker…</source>
      <translation>Devolver a quem verifica…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Returned</source>
      <translation>Devolvida</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by the second reader</source>
      <translation>Devolvida pela segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}, {time}: “{comment}”</source>
      <translation>Devolvida por {person}, {time}: “{comment}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}: “{comment}”</source>
      <translation>Devolvida por {person}: “{comment}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Returned to its checker with your comment.</source>
      <translation>Devolvida a quem verifica, com o seu comentário.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned · {progress}</source>
      <translation>Devolvida · {progress}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Returned · {rating}</source>
      <translation>Devolvida · {rating}</translation>
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
      <translation>Reescreva o texto que mostra um quadrado vazio ou um ponto de interrogação e exporte de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reworded</source>
      <translation>Reformulado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Right of reply</source>
      <translation>Direito de resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>Right of reply:</source>
      <translation>Direito de resposta:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Right to left</source>
      <translation>Da direita para a esquerda</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Risk</source>
      <translation>Risco</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Role</source>
      <translation>Função</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_block_roles.py" />
      <source>Roles · click a block’s role to change it</source>
      <translation>Funções · clique na função de um bloco para a mudar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Row</source>
      <translation>Linha</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>Rows that name an article but quote nothing from it: {count}. The title was kept as the check’s title.</source>
      <translation>Linhas que indicam um artigo mas não citam nada dele: {count}. O título ficou como título da verificação.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Rows without any content, passed over: {blank}.</source>
      <translation>Linhas sem conteúdo, saltadas: {blank}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Run “make run” once.</source>
      <translation>Execute “make run” uma vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>S&amp;ources</source>
      <translation>Fo&amp;ntes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>SVG pictures (*.svg)</source>
      <translation>Imagens SVG (*.svg)</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Safari web archive</source>
      <translation>Arquivo da Web do Safari</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Said on</source>
      <translation>Dita em</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Said on</source>
      <comment>field</comment>
      <translation>Dita em</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Same agency or study: one word for all</source>
      <translation>Mesma agência ou estudo: uma palavra para todas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Same article?</source>
      <translation>Mesmo artigo?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same claim</source>
      <translation>Mesma alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same meaning</source>
      <translation>Mesmo sentido</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same sentence</source>
      <translation>Mesma frase</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same wording</source>
      <translation>Mesma redação</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same words overall</source>
      <translation>Mesmas palavras no todo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same: nothing differs</source>
      <translation>Iguais: nada difere</translation>
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
      <translation>Guardar uma cópia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save a copy without one, and load the copy.</source>
      <translation>Guarde uma cópia sem ela e carregue a cópia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy {file}</source>
      <translation>Guardar uma cópia de {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy…</source>
      <translation>Guardar uma cópia…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save as a picture or as a table</source>
      <translation>Guardar como imagem ou tabela</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Save as a view…</source>
      <translation>Guardar como vista…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save it as CSV UTF-8 in your spreadsheet program, then load that file.</source>
      <translation>Guarde-o como CSV UTF-8 no programa de planilhas e carregue esse arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Save it as PDF or as a Word document (.docx), or paste the text instead.</source>
      <translation>Guarde-o como PDF ou documento Word (.docx), ou cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>Save it as UTF-8 in a text editor, or paste the text instead.</source>
      <translation>Guarde-o como UTF-8 num editor de texto, ou cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as PNG…</source>
      <translation>Guardar imagem como PNG…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as SVG…</source>
      <translation>Guardar imagem como SVG…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Save search as a view</source>
      <translation>Guardar busca como vista</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save table as CSV…</source>
      <translation>Guardar tabela como CSV…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Save the chart</source>
      <translation>Guardar o gráfico</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Save the page again and load that file.</source>
      <translation>Guarde a página de novo e carregue esse arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Save the pages you need as a PDF of their own.</source>
      <translation>Guarde as páginas necessárias num PDF à parte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Save view</source>
      <translation>Guardar vista</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>Save what it gives to a file first.</source>
      <translation>Guarde primeiro num arquivo o que ele dá.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save “{chart}”</source>
      <translation>Guardar “{chart}”</translation>
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
      <translation>Diga em poucas palavras por que não importa aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Say what it does to the claim.</source>
      <translation>Diga o que faz à alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Say where it was seen: an outlet, a page, a date or the words.</source>
      <translation>Diga onde foi vista: um veículo, uma página, uma data ou as palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>Say which column holds the claims. Its columns are: {columns}.</source>
      <translation>Diga que coluna contém as alegações. As colunas são: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Say who you are first.</source>
      <translation>Diga primeiro quem é.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Scale number</source>
      <comment>field</comment>
      <translation>Número na escala</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Scale to edit</source>
      <translation>Escala a editar</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Scam</source>
      <comment>rating</comment>
      <translation>Golpe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan again</source>
      <translation>Analisar de novo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>Scan again when you like.</source>
      <translation>Analise de novo quando quiser.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan the desk</source>
      <translation>Analisar a redação</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Scan the desk for duplicates</source>
      <translation>Procurar duplicados na redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning: {what}, {done} of {total}</source>
      <translation>Análise: {what}, {done} de {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning…</source>
      <translation>Análise…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Score</source>
      <translation>Pontuação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score as ClaimTracker came again; Undo goes back</source>
      <translation>Voltar a pontuar como o ClaimTracker veio; Desfazer volta atrás</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score so from now on; Undo goes back</source>
      <translation>Pontuar assim daqui em diante; Desfazer volta atrás</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims</source>
      <translation>Buscar alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims ({filter})</source>
      <translation>Buscar alegações ({filter})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Search claims, sources, articles, speakers and actions…</source>
      <translation>Buscar alegações, fontes, artigos, declarantes e ações…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search claims, sources, articles…</source>
      <translation>Buscar alegações, fontes, artigos…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims: words, "a phrase", -without, speaker:name, no:source…</source>
      <translation>Buscar alegações: palavras, "uma expressão", -sem, speaker:nome, no:source…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything</source>
      <translation>Buscar em tudo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything…</source>
      <translation>Buscar em tudo…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Search here</source>
      <translation>Buscar aqui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Search sources…</source>
      <translation>Buscar fontes…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Searching…</source>
      <translation>Busca…</translation>
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
      <translation>Segunda leitura em</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Second reader</source>
      <translation>Segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Secondary</source>
      <translation>Secundária</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Secondary only</source>
      <translation>Só secundárias</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section</source>
      <translation>Seção</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section or desk</source>
      <translation>Seção ou editoria</translation>
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
      <translation>Já vistas</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: different</source>
      <translation>Já vista: diferente</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: other speaker</source>
      <translation>Já vista: outro declarante</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: same claim</source>
      <translation>Já vista: mesma alegação</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: update</source>
      <translation>Já vista: atualização</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: variant</source>
      <translation>Já vista: variante</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Seen on</source>
      <translation>Vista em</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Seen on, such as 11 Feb 2026</source>
      <translation>Vista em, como 11 fev 2026</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Seen once so far</source>
      <translation>Vista uma vez até agora</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Select a claim and press {link_source}: what you link to it is kept here for all claims.</source>
      <translation>Selecione uma alegação e pressione {link_source}: o que lhe ligar fica aqui para todas as alegações.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Select a claim in an article first.</source>
      <translation>Selecione primeiro uma alegação num artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Select all</source>
      <translation>Selecionar tudo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Select all {count}</source>
      <translation>Selecionar todas as {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Select claims first.</source>
      <translation>Selecione primeiro as alegações.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Select it, or select other words.</source>
      <translation>Selecione-a ou selecione outras palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Select its words and place it by hand.</source>
      <translation>Selecione as palavras e coloque-o à mão.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Select several claims first: Shift or Ctrl and arrows or clicks, Ctrl+A.</source>
      <translation>Selecione primeiro várias alegações: Shift ou Ctrl com setas ou cliques, Ctrl+A.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first, then press {mark_claim}; or {mark_sentence} for the sentence.</source>
      <translation>Selecione primeiro as palavras e pressione {mark_claim}; ou {mark_sentence} para a frase.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first.</source>
      <translation>Selecione primeiro as palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Select the words in the text</source>
      <translation>Selecionar as palavras no texto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Select the words it should stand on first.</source>
      <translation>Selecione primeiro as palavras onde deve ficar.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>Select the words that assert it.</source>
      <translation>Selecione as palavras que o afirmam.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words that the highlight should cover.</source>
      <translation>Selecione as palavras que o destaque deve cobrir.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>Select words in the article and press {mark_claim}.</source>
      <translation>Selecione palavras no artigo e pressione {mark_claim}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Selection: {count} claims</source>
      <translation>
        <numerusform>Seleção: {count} alegação</numerusform>
        <numerusform>Seleção: {count} alegações</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Semicolon</source>
      <translation>Ponto e vírgula</translation>
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
      <translation>set</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Separator</source>
      <translation>Separador</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Separator of CSV files</source>
      <translation>Separador dos arquivos CSV</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Serif {pixels}</source>
      <translation>Serifada {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Set a key…</source>
      <translation>Definir tecla…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set aside</source>
      <translation>Pôr de lado</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set checked</source>
      <translation>Passar a verificada</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set highlight to selection</source>
      <translation>Levar o destaque à seleção</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set in progress</source>
      <translation>Passar a em curso</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Set it to in progress instead.</source>
      <translation>Passe-a antes a em curso.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Set it to in progress.</source>
      <translation>Passe-a a em curso.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Set progress</source>
      <translation>Mudar o andamento</translation>
    </message>
    <message>
      <location filename="claimtracker/services/publisher.py" />
      <source>Set publisher</source>
      <translation>Definir quem publica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the checker of the selected claims</source>
      <translation>Definir quem verifica as alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set the page furniture aside</source>
      <translation>Pôr de lado os acessórios da página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the priority of the selected claims</source>
      <translation>Definir a prioridade das alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the progress of the selected claims</source>
      <translation>Definir o andamento das alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the second reader of the selected claims</source>
      <translation>Definir a segunda leitura das alegações selecionadas</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set to check</source>
      <translation>Passar a por verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set to “{what}”</source>
      <translation>Passar a {what}</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set waiting</source>
      <translation>Passar a em espera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set when the selected claims are due</source>
      <translation>Definir o prazo das alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set who said the selected claims</source>
      <translation>Definir quem disse as alegações selecionadas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set “{what}” of claims</source>
      <translation>Definir {what} das alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Share of</source>
      <translation>Percentagem de</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of the earlier claim's words</source>
      <translation>Parte das palavras da alegação anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of these words</source>
      <translation>Parte destas palavras</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Sheets</source>
      <translation>Folhas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets that stay out: {others}.</source>
      <translation>Folhas que ficam de fora: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets with the same columns are read together: {sheets}.</source>
      <translation>As folhas com as mesmas colunas são lidas em conjunto: {sheets}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Shorten it.</source>
      <translation>Encurte-o.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Should change</source>
      <translation>Deveria mudar</translation>
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
      <translation>Mostrar de novo: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show all claims</source>
      <translation>Mostrar todas as alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Show all {count}</source>
      <translation>Mostrar todas as {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show earlier changes</source>
      <translation>Mostrar alterações anteriores</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Show folder</source>
      <translation>Mostrar pasta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show in the article</source>
      <translation>Mostrar no artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show it again</source>
      <translation>Mostrar de novo</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show log folder</source>
      <translation>Mostrar pasta do log</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or fold page furniture</source>
      <translation>Mostrar ou recolher os acessórios da página</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the claims table</source>
      <translation>Mostrar ou ocultar a tabela de alegações</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the inspector</source>
      <translation>Mostrar ou ocultar o inspetor</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the places</source>
      <translation>Mostrar ou ocultar os lugares</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show or hide views and facets</source>
      <translation>Mostrar ou ocultar vistas e filtros</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Show the claims</source>
      <translation>Mostrar as alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Show the earlier claim</source>
      <translation>Mostrar a alegação anterior</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Show the next pair of sources</source>
      <translation>Mostrar o par de fontes seguinte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Show the next place it could stand in</source>
      <translation>Mostrar o próximo lugar onde poderia estar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show the page furniture where it stands</source>
      <translation>Mostrar os acessórios da página onde estão</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show the sightings</source>
      <translation>Mostrar as ocorrências</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <source>Show the verdict</source>
      <translation>Mostrar o veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show weaker matches</source>
      <translation>Mostrar correspondências mais fracas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show what going back to this state would change</source>
      <translation>Mostrar o que mudaria ao voltar a este estado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Show what matching would learn; nothing is changed yet</source>
      <translation>Mostrar o que a comparação aprenderia; nada muda ainda</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show {count} more</source>
      <translation>
        <numerusform>Mostrar mais {count}</numerusform>
        <numerusform>Mostrar mais {count}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Sighting</source>
      <translation>Ocorrência</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Sighting removed.</source>
      <translation>Ocorrência removida.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Sightings</source>
      <translation>Ocorrências</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <source>Sign claims</source>
      <translation>Atualizar sentidos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Sign off</source>
      <translation>Aprovar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Sign with your name</source>
      <translation>Assinar com o seu nome</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off before it came to this desk</source>
      <translation>Aprovada antes de chegar a esta redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off by {person}, {time}</source>
      <translation>Aprovada por {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_frozen.py" />
      <source>Signed off. Reopen the claim to change this.</source>
      <translation>Aprovada. Reabra a alegação para mudar isto.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant factual error or contradiction.</source>
      <comment>rating</comment>
      <translation>Erro factual ou contradição importante.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant omissions or exaggerations.</source>
      <comment>rating</comment>
      <translation>Omissões ou exageros importantes.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>Signing off and reopening are done on the desk, with a name, so this was left out.</source>
      <translation>Aprovar e reabrir faz-se na redação, com um nome, por isso isto ficou de fora.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Signs alone narrow nothing.</source>
      <translation>Sinais sozinhos não restringem nada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that nobody can see stand in {where}: shown as {sign}.</source>
      <translation>Há sinais que ninguém vê em {where}: mostrados como {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that turn the direction of writing stand in {where}: shown as {sign}.</source>
      <translation>Há sinais que viram a direção da escrita em {where}: mostrados como {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Similar claims: {ratings}</source>
      <translation>Alegações parecidas: {ratings}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Similar, but not the same</source>
      <translation>Parecidas, mas não iguais</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Smaller text</source>
      <translation>Texto menor</translation>
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
      <translation>Parte está certa, parte não.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Some of the text would be lost.</source>
      <translation>Parte do texto se perderia.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Some shading of the facts.</source>
      <comment>rating</comment>
      <translation>Os fatos um tanto retocados.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Somebody else changed this meanwhile.</source>
      <translation>Entretanto, outra pessoa alterou isto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing</source>
      <translation>Outra pessoa alterou isto durante a escrita</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing.</source>
      <translation>Outra pessoa alterou isto durante a escrita.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Somebody else is writing to the same record.</source>
      <translation>Outra pessoa grava neste momento no mesmo item.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Somebody else kept version {version} of this scale meanwhile.</source>
      <translation>Entretanto, outra pessoa guardou a versão {version} desta escala.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Somebody else says it</source>
      <translation>Outra pessoa o diz</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Something in ClaimTracker went wrong.</source>
      <translation>Algo falhou no ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Something is missing at its end.</source>
      <translation>Falta algo no fim.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Sort by place in the article</source>
      <translation>Ordenar por lugar no artigo</translation>
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
      <translation>Fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of the value</source>
      <translation>Fonte do valor</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of {name}</source>
      <translation>Fonte de {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Source put into the bin.</source>
      <translation>Fonte posta no lixo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Source: {source}</source>
      <translation>Fonte: {source}</translation>
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
      <translation>Fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Sources contradict each other, and the finding does not say why one of them decides it.</source>
      <translation>As fontes contradizem-se, e a constatação não diz por que uma delas decide.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Sources that may be one</source>
      <translation>Fontes que podem ser uma só</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Sources with the same word here count once: “dpa”, “one study”</source>
      <translation>Fontes com a mesma palavra aqui contam uma vez: “Lusa”, “um estudo”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Space or a click changes it</source>
      <translation>Espaço ou um clique altera</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Space or a click on a field changes it. Your choice is remembered for tables with these columns.</source>
      <translation>Espaço ou um clique num campo altera-o. A escolha fica memorizada para tabelas com estas colunas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Space turns it over</source>
      <translation>Espaço inverte</translation>
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
      <translation>Cargo do declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker’s role</source>
      <comment>field</comment>
      <translation>Cargo do declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Spelling</source>
      <translation>Ortografia</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Stance</source>
      <translation>Posição</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Stance: what the source does to the claim</source>
      <translation>Posição: o que a fonte faz à alegação</translation>
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
      <translation>Ficam de fora: {out} · valores deixados vazios: {empty}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty} · kept otherwise: {otherwise}</source>
      <translation>Ficam de fora: {out} · valores deixados vazios: {empty} · guardados de outro modo: {otherwise}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and keep</source>
      <translation>Parar e guardar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and take back</source>
      <translation>Parar e reverter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Stop learning</source>
      <translation>Parar de aprender</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Stop the scan</source>
      <translation>Parar a análise</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop; files of last time stay as they are</source>
      <translation>Parar; os arquivos da última vez ficam como estão</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Stop; nothing is changed then</source>
      <translation>Parar; nada se altera</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/tasks.py" />
      <source>Stopped.</source>
      <translation>Interrompido.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Stopped. Nothing was marked.</source>
      <translation>Interrompido. Nada foi marcado.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>Stored file {number}</source>
      <translation>Arquivo guardado {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Struck out in the PDF.</source>
      <translation>Riscado no PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Subtitles</source>
      <translation>Legendas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Suggest</source>
      <translation>Sugerir</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest new wording</source>
      <translation>Sugerir nova redação</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest sentences to check</source>
      <translation>Sugerir frases a verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Suggestions hidden.</source>
      <translation>Sugestões ocultas.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Supported</source>
      <translation>Apoiada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Swap the two keys</source>
      <translation>Trocar as duas teclas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss franc</source>
      <comment>per one unit</comment>
      <translation>franco suíço</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss francs</source>
      <comment>unit</comment>
      <translation>francos suíços</translation>
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
      <translation>Símbolo da classificação {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Tab</source>
      <translation>Tabulação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Table</source>
      <translation>Tabela</translation>
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
      <translation>Etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Take a template…</source>
      <translation>Usar um modelo…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take apart</source>
      <translation>Separar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take apart first what was joined last.</source>
      <translation>Separe primeiro o que foi junto por último.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take claims apart</source>
      <translation>Separar alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Take it away, or open one before it.</source>
      <translation>Retire-o ou abra um antes dele.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Take it out of the bin to read it.</source>
      <translation>Tire-o do lixo para o ler.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Take joined claims apart</source>
      <translation>Separar alegações juntas</translation>
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
      <translation>Assumir</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take out what was joined last: {statement}</source>
      <translation>Separar o que foi junto por último: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over</source>
      <translation>Adotar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Take over verdict</source>
      <translation>Adotar veredicto</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over verdict and sources</source>
      <translation>Adotar veredicto e fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Take the sheet’s</source>
      <translation>Usar o da folha</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Take the sheet’s in all conflicts</source>
      <translation>Usar o da folha em todos os conflitos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Take theirs</source>
      <translation>Usar o da outra pessoa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Take up all</source>
      <translation>Aproveitar todas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up note</source>
      <translation>Aproveitar nota</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up the writer’s notes</source>
      <translation>Aproveitar as notas de quem escreveu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Taken apart again: “{statement}”</source>
      <translation>Separada de novo: “{statement}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Taking everything from “{file}”…</source>
      <translation>Carregamento de tudo o que há em “{file}”…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Template</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Text boxes, {boxes} in all: each stands after the paragraph that it hangs on.</source>
      <translation>Caixas de texto, {boxes} ao todo: cada uma fica depois do parágrafo a que está presa.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Text size</source>
      <translation>Tamanho do texto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Text size {pixels}</source>
      <translation>Tamanho do texto {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>That check was withdrawn.</source>
      <translation>Essa verificação foi retirada.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>That claim has no verdict to take over.</source>
      <translation>Essa alegação não tem veredicto para adotar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>That key</source>
      <translation>Essa tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>The ClaimReview of this page is not sound JSON.</source>
      <translation>O ClaimReview desta página não é JSON válido.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The JSON cannot be read any further: {reason}.</source>
      <translation>Não é possível ler mais deste JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The annotated article for printing and mail: highlights, notes in the margin, sources with links.</source>
      <comment>format</comment>
      <translation>O artigo anotado para imprimir e enviar: destaques, notas à margem, fontes com links.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>The archive is on the desk</source>
      <translation>O acervo está na redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The article with numbered highlights, notes in the margin and all sources; one file, nothing else.</source>
      <comment>format</comment>
      <translation>O artigo com destaques numerados, notas à margem e todas as fontes; um só arquivo, nada mais.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The author vouches for it.</source>
      <comment>rating</comment>
      <translation>O autor responde por isso.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The beginning of check.md</source>
      <comment>format</comment>
      <translation>O início de check.md</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>The bin is empty</source>
      <translation>O lixo está vazio</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The change does not fit what is in the library now.</source>
      <translation>A alteração não combina com o que está agora na biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The changes to a rating scale that were not kept when the last window ended are back in its fields.</source>
      <translation>As alterações a uma escala de classificação que não tinham sido guardadas quando a última janela terminou estão de volta aos seus campos.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>The checker gives one first.</source>
      <translation>Primeiro dá um quem verifica.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The checks must stand on this domain</source>
      <translation>As verificações têm de estar neste domínio</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>The claim</source>
      <translation>A alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>The claim has moved on: this cannot be done now.</source>
      <translation>A alegação avançou: isto já não é possível.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim holds as made.</source>
      <comment>rating</comment>
      <translation>A alegação está certa tal como foi feita.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>The claim is signed off here, so this was left out. Reopen it on the desk first.</source>
      <translation>A alegação está aprovada aqui, por isso isto ficou de fora. Reabra-a primeiro na redação.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim is wrong.</source>
      <comment>rating</comment>
      <translation>A alegação está errada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The claim sheet and its evidence, for any program; they come back in as they went out.</source>
      <comment>format</comment>
      <translation>A folha de alegações e as suas provas, para qualquer programa; voltam a entrar como saíram.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>The claim:</source>
      <translation>A alegação:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The claim_id is empty, so nobody knows which claim this belongs to.</source>
      <translation>O claim_id está vazio: ninguém sabe a que alegação isto pertence.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” belongs to another claim: this one is kept as “{key}”.</source>
      <translation>O claim_id “{given}” pertence a outra alegação: esta fica guardada como “{key}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” stands at {first}, too, with another claim: this one is kept as “{key}”.</source>
      <translation>O claim_id “{given}” está também em {first}, com outra alegação: esta fica guardada como “{key}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The claimed figure</source>
      <translation>O número alegado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>The claims and their sources</source>
      <translation>As alegações e as suas fontes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>The claims of the open article stand here.</source>
      <translation>As alegações do artigo aberto aparecem aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>The clipboard holds no text.</source>
      <translation>A área de transferência não tem texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The column “{cell}” was read as “{column}”.</source>
      <translation>A coluna “{cell}” foi lida como “{column}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The columns are read as they were chosen last time.</source>
      <translation>As colunas são lidas como se escolheu da última vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>The columns have no heads: the first line is read as a claim, and the columns are called A, B, C.</source>
      <translation>As colunas não têm cabeçalho: a primeira linha é lida como uma alegação e as colunas chamam-se A, B, C.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The conclusion that was not given when the last window ended is back in its line.</source>
      <translation>A conclusão que não tinha sido dada quando a última janela terminou está de volta à sua linha.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>The copy of {name} is not complete.</source>
      <translation>A cópia de {name} está incompleta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>The damaged file is kept as {name}.</source>
      <translation>O arquivo danificado fica guardado como {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server cannot be reached: it is not running, or its name or port is wrong.</source>
      <translation>Não é possível alcançar o servidor de banco de dados: ele não está em execução, ou seu nome ou sua porta está errado.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server did not accept the change.</source>
      <translation>O servidor do banco de dados não aceitou a alteração.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server does not answer; nothing was lost.</source>
      <translation>O servidor do banco de dados não responde; nada se perdeu.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server is read-only now.</source>
      <translation>O servidor do banco de dados agora só permite leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server refuses this name or password.</source>
      <translation>O servidor do banco de dados recusa este nome ou senha.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>The day of the contact</source>
      <translation>O dia do contato</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The desk holds the sheet as it is ({count} rows).</source>
      <translation>
        <numerusform>A redação já tem a folha tal como é ({count} linha).</numerusform>
        <numerusform>A redação já tem a folha tal como é ({count} linhas).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The desk was not scanned yet</source>
      <translation>A redação ainda não foi analisada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk can only be read.</source>
      <translation>O disco só permite leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk is full.</source>
      <translation>O disco está cheio.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The earlier files are gone then</source>
      <translation>Os arquivos anteriores perdem-se</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The entries of the memo</source>
      <comment>format</comment>
      <translation>As entradas do memo</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The evidence neither supports nor refutes it.</source>
      <comment>rating</comment>
      <translation>As provas não o apoiam nem o refutam.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>The export was stopped.</source>
      <translation>A exportação foi interrompida.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>The fact-checker’s desk. Everything stays in your library, and nothing is sent anywhere unless you ask for it by name.</source>
      <translation>A mesa de quem verifica fatos. Tudo fica na sua biblioteca, e nada se envia sem que o peça expressamente.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The field {name} cannot be edited.</source>
      <translation>O campo {name} não pode ser editado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <source>The file does not say its encoding; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>O arquivo não indica a codificação; lido como Windows-1252, por suposição. Confira as letras acentuadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The file does not say its encoding; read as {shown}, a guess. Check accented letters.</source>
      <translation>O arquivo não indica a codificação; lido como {shown}, por suposição. Confira as letras acentuadas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet. The others are left as they are.</source>
      <translation>O ficheiro preenche {count} de {all} colunas da folha de alegações. As outras ficam como estão.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet: {columns}. The others are left as they are.</source>
      <translation>O ficheiro preenche {count} de {all} colunas da folha de alegações: {columns}. As outras ficam como estão.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The file holds no ClaimReview.</source>
      <translation>O arquivo não contém ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>The file itself is not in this library: a claim sheet brought only its name and hash.</source>
      <translation>O próprio arquivo não está nesta biblioteca: uma folha de alegações só trouxe o nome e o hash.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The file or folder is no longer there.</source>
      <translation>O arquivo ou a pasta já não existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The file that draft {number} was read from is gone.</source>
      <translation>Falta o arquivo de que foi lida a versão {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The first line must hold column names, such as “statement”.</source>
      <translation>A primeira linha tem de conter nomes de colunas, como “statement”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The first page</source>
      <comment>format</comment>
      <translation>A primeira página</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>The folder of {name} is read-only.</source>
      <translation>A pasta de {name} só permite leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>The folder {name} cannot be created ({strerror}).</source>
      <translation>Não é possível criar a pasta {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <source>The folder {name} cannot be used ({strerror}).</source>
      <translation>Não é possível usar a pasta {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula breaks off.</source>
      <translation>A fórmula acaba no meio.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot be worked out with these values.</source>
      <translation>Não é possível calcular a fórmula com estes valores.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot go on with “{said}”.</source>
      <translation>A fórmula não pode continuar com “{said}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{said}” here.</source>
      <translation>A fórmula não pode ter “{said}” aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{sign}” in it.</source>
      <translation>A fórmula não pode conter “{sign}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula divides by zero.</source>
      <translation>A fórmula divide por zero.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula has too many pieces.</source>
      <translation>A fórmula tem partes demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is nested too deeply.</source>
      <translation>A fórmula está aninhada demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is too long.</source>
      <translation>A fórmula é longa demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>The highlight ends at {end}, past the text's end at {count}.</source>
      <translation>O destaque termina em {end}, depois do fim do texto, em {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The highlight stands where it should ({accept_review})</source>
      <translation>O destaque está onde deve ({accept_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/icons.py" />
      <source>The icon “{name}” is missing.</source>
      <translation>Falta o ícone “{name}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>The import was stopped.</source>
      <translation>A importação foi interrompida.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item holds no ClaimReview.</source>
      <translation>O item não contém ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is a {named}, not a ClaimReview.</source>
      <translation>O item é {named}, não um ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is empty.</source>
      <translation>O item está vazio.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The item is no record: it has no names with values.</source>
      <translation>O item não é um registro: não tem nomes com valores.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The key is longer than {most} characters.</source>
      <translation>A chave tem mais de {most} caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>The latest is of {day}, {time}.</source>
      <translation>A mais recente é de {day}, {time}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The letters of “{name}” fit no encoding that ClaimTracker knows.</source>
      <translation>As letras de “{name}” não servem em nenhuma codificação que o ClaimTracker conheça.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The library</source>
      <translation>A biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>The library has faults.</source>
      <translation>A biblioteca tem defeitos.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/rating_scales.py" />
      <source>The library has no rating scale “{code}”.</source>
      <translation>A biblioteca não tem a escala de classificação “{code}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>The library is in use: the last traces leave its file as soon as it is not.</source>
      <translation>A biblioteca está em uso: os últimos vestígios saem do arquivo assim que ela deixar de estar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>The line is longer than 5 million characters.</source>
      <translation>A linha tem mais de 5 milhões de caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The line is no JSON: {reason}.</source>
      <translation>A linha não é JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual cannot be read.</source>
      <translation>Não é possível ler o manual.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>The manual is missing from this installation.</source>
      <translation>Falta o manual nesta instalação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual is written in English only.</source>
      <translation>O manual existe só em inglês.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The name or password in this database URL holds an “@”.</source>
      <translation>O nome ou a senha neste URL de banco de dados contém um “@”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The new files get a number: memo 2.docx</source>
      <translation>Os arquivos novos recebem um número: memo 2.docx</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The note on a contact that was not logged when the last window ended is back in its line.</source>
      <translation>A nota sobre um contacto que não tinha sido registada quando a última janela terminou está de volta à sua linha.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The numbers do not rise from the worst rating to the best.</source>
      <translation>Os números não sobem da pior classificação para a melhor.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The only source is confidential.</source>
      <translation>A única fonte é confidencial.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>The page at “{host}” was not fetched: {cause}.</source>
      <translation>A página em “{host}” não foi obtida: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The page embeds no ClaimReview.</source>
      <translation>A página não inclui ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page hides {hidden} characters from its readers: they came in as furniture.</source>
      <translation>A página oculta {hidden} caracteres de quem a lê: entraram como acessório.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page is broken or too deeply nested: its text was read without its layout. Check the roles.</source>
      <translation>A página está defeituosa ou aninhada demais: o texto foi lido sem o layout. Confira as funções.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page says that not all of it is free to read: the end of the article may be missing.</source>
      <translation>A página diz que nem tudo nela é de leitura livre: pode faltar o fim do artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from the data that the page carries. Compare it with what you see there.</source>
      <translation>A página só mostra o texto num navegador: foi tirado dos dados que a página traz. Compare com o que lá se vê.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from what the page tells search engines. Compare it with what you see there.</source>
      <translation>A página só mostra o texto num navegador: foi tirado do que ela diz aos buscadores. Compare com o que lá se vê.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The paragraphs of draft {number} do not cover its text.</source>
      <translation>Os parágrafos da versão {number} não abrangem todo o seu texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The passage is to go.</source>
      <translation>O trecho é para sair.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The passage was cut.</source>
      <comment>rating</comment>
      <translation>O trecho foi cortado.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The port in this database URL is no number from 1 to 65535.</source>
      <translation>A porta neste URL de banco de dados não é um número de 1 a 65535.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The quote of highlight {number}</source>
      <translation>A citação do destaque {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/scales.py" />
      <source>The rating scale {name} cannot be read.</source>
      <translation>Não é possível ler a escala de classificação {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The reason that was not given when the last window ended is back in its form.</source>
      <translation>O motivo que não tinha sido dado quando a última janela terminou está de volta ao seu formulário.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The result is in {unit}, the claimed figure in {claimed}.</source>
      <translation>O resultado está em {unit}, o número alegado em {claimed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The result is too large to be a figure.</source>
      <translation>O resultado é grande demais para ser um número.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The review names no claim: claimReviewed is empty.</source>
      <translation>A verificação não indica alegação: claimReviewed está vazio.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The reviews, and what the rules say</source>
      <comment>format</comment>
      <translation>As verificações, e o que dizem as regras</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has fewer cells ({number}) than the first line ({width}).</source>
      <translation>A linha tem menos células ({number}) do que a primeira ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has more cells ({number}) than the first line ({width}).</source>
      <translation>A linha tem mais células ({number}) do que a primeira ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row has no letter or figure: it parts others.</source>
      <translation>A linha não tem letras nem algarismos: separa outras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row is a heading of others.</source>
      <translation>A linha é um título de outras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The row names no source: it has neither source_id nor title nor url.</source>
      <translation>A linha não indica fonte: não tem source_id, nem title, nem url.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The same check of the same claim stands in {first}, with another rating.</source>
      <translation>A mesma verificação da mesma alegação está em {first}, com outra classificação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>The same claim elsewhere in this article</source>
      <translation>A mesma alegação noutro lugar deste artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}” on {day}; “{now}” departs from that.</source>
      <translation>A mesma alegação foi classificada “{was}” em {day}; “{now}” afasta-se disso.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}”; “{now}” departs from that.</source>
      <translation>A mesma alegação foi classificada “{was}”; “{now}” afasta-se disso.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same claim with another number, date or detail</source>
      <translation>A mesma alegação com outro número, data ou detalhe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The same fault happened again; it is in the log.</source>
      <translation>O mesmo defeito aconteceu de novo; está no log.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The same words stand here now.</source>
      <translation>As mesmas palavras estão agora aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same words, said by somebody else</source>
      <translation>As mesmas palavras, ditas por outra pessoa</translation>
    </message>
    <message>
      <location filename="claimtracker/services/demo.py" />
      <source>The sample article is not the one the demo knows.</source>
      <translation>O artigo de exemplo não é o que a demonstração conhece.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>The scale {name} has no such rating.</source>
      <translation>A escala {name} não tem essa classificação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The scan was stopped</source>
      <translation>A análise foi interrompida</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>The scan was stopped.</source>
      <translation>A análise foi interrompida.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>The search index was incomplete and has been rebuilt: {count} claims.</source>
      <translation>
        <numerusform>O índice de busca estava incompleto e foi refeito: {count} alegação.</numerusform>
        <numerusform>O índice de busca estava incompleto e foi refeito: {count} alegações.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server cannot store one of these values.</source>
      <translation>O servidor não consegue guardar um destes valores.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server has no database of that name.</source>
      <translation>O servidor não tem banco de dados com esse nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The sheet has no rows.</source>
      <translation>A folha não tem linhas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The sighting that was not added when the last window ended is back in its form.</source>
      <translation>A ocorrência que não tinha sido adicionada quando a última janela terminou está de volta ao seu formulário.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>The source itself stays</source>
      <translation>A própria fonte fica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The source that was not linked when the last window ended is back in its form.</source>
      <translation>A fonte que não tinha sido ligada quando a última janela terminou está de volta ao seu formulário.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources bear this out only in part.</source>
      <translation>As fontes só confirmam isto em parte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <source>The sources of these claims are in evidence.csv: choose it too, or they stay behind.</source>
      <translation>As fontes destas alegações estão em evidence.csv: escolha-o também, ou ficam para trás.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources say otherwise.</source>
      <translation>As fontes dizem outra coisa.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The statement</source>
      <translation>O enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The statement is empty.</source>
      <translation>O enunciado está vazio.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The symbol of “{label}” is longer than {most} signs.</source>
      <translation>O símbolo de “{label}” tem mais de {most} caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system keeps this key for itself.</source>
      <translation>O sistema reserva esta tecla para si.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it for windows.</source>
      <translation>O sistema usa-a para as janelas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it.</source>
      <translation>O sistema usa-a.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>The table has no column “{column}”.</source>
      <translation>A tabela não tem a coluna “{column}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The table {table} is missing.</source>
      <translation>Falta a tabela {table}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The text of draft {number}</source>
      <translation>O texto da versão {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>The text, with comments</source>
      <translation>O texto, com comentários</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/masked_names.py" />
      <source>The texts of {count} claims name a confidential source: look at them before they leave, at {which}.</source>
      <translation>
        <numerusform>Os textos de {count} alegação nomeiam uma fonte confidencial: reveja-os antes de saírem, em {which}.</numerusform>
        <numerusform>Os textos de {count} alegações nomeiam uma fonte confidencial: reveja-os antes de saírem, em {which}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The title</source>
      <translation>O título</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance</source>
      <translation>A tolerância</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance has another unit than the claimed figure.</source>
      <translation>A tolerância tem outra unidade que o número alegado.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The truth, the whole truth.</source>
      <comment>rating</comment>
      <translation>A verdade, toda a verdade.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The two are one claim now.</source>
      <translation>As duas são agora uma só alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>The two are one source now.</source>
      <translation>As duas são agora uma só fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>The units of this formula grow out of all proportion.</source>
      <translation>As unidades desta fórmula crescem fora de toda proporção.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The verdict was to be checked again on {on}.</source>
      <translation>O veredicto devia ser verificado de novo em {on}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The verdicts of claim {key} are gone.</source>
      <translation>Faltam os veredictos da alegação {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>The whole desk</source>
      <translation>Toda a redação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The whole desk, whatever is chosen above: texts, history, files and hashes. It fills an empty desk.</source>
      <comment>format</comment>
      <translation>Toda a redação, seja qual for a escolha acima: textos, histórico, arquivos e hashes. Preenche uma redação vazia.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>The window's colours were asked for before the window system was there.</source>
      <translation>As cores da janela foram pedidas antes de o sistema de janelas existir.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The wording changed.</source>
      <translation>A redação mudou.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>The words as they were said there</source>
      <translation>As palavras tal como foram ditas ali</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand.</source>
      <comment>rating</comment>
      <translation>As palavras podem ficar.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand; the editor should know something.</source>
      <comment>rating</comment>
      <translation>As palavras podem ficar; o editor deve saber de algo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>The words changed in a later draft.</source>
      <translation>As palavras mudaram numa versão posterior.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>The words here have changed: have a look.</source>
      <translation>As palavras aqui mudaram: veja.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words must change before this goes out.</source>
      <comment>rating</comment>
      <translation>As palavras têm de mudar antes de sair.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>The words that settle it</source>
      <translation>As palavras que decidem</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words were changed after the check.</source>
      <comment>rating</comment>
      <translation>As palavras mudaram depois da verificação.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The words were changed after we had checked them.</source>
      <translation>As palavras foram alteradas depois de as verificarmos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>The work was ended before it was done.</source>
      <translation>O trabalho terminou antes de estar feito.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The writer cut the passage; its claim stays on the desk ({cut_review})</source>
      <translation>Quem escreveu cortou o trecho; a alegação fica na redação ({cut_review})</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>The writer left {count} notes</source>
      <translation>
        <numerusform>Quem escreveu deixou {count} nota</numerusform>
        <numerusform>Quem escreveu deixou {count} notas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Theirs</source>
      <translation>Da outra pessoa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Then</source>
      <comment>in the earlier claim</comment>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>There are no words in this article.</source>
      <translation>Não há palavras neste artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There are too many exceptions inside one another.</source>
      <translation>Há exceções demais umas dentro das outras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>There are {count} decisions so far, too few to learn from.</source>
      <translation>Há {count} decisões até agora, muito poucas para aprender.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>There is a grain of truth, but the claim as made is wrong.</source>
      <comment>rating</comment>
      <translation>Há um fundo de verdade, mas a alegação tal como foi feita está errada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>There is no backup that can be restored.</source>
      <translation>Não há cópia de segurança que se possa restaurar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>There is no backup yet: the first is made half an hour after a change, or at the end.</source>
      <translation>Ainda não há cópia de segurança: a primeira é feita meia hora depois de uma alteração, ou ao sair.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>There is no checked verdict to read yet.</source>
      <translation>Ainda não há veredicto verificado para ler.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There is no field of that name. Did you mean “{like}:”?</source>
      <translation>Não há campo com esse nome. Seria “{like}:”?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>There is no field “{field}”.</source>
      <translation>Não há campo “{field}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>There is no file in {where} that can be loaded.</source>
      <translation>Não há em {where} arquivo que se possa carregar.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>There is no formula yet.</source>
      <translation>Ainda não há fórmula.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <source>There is no sentence at {position}: the text ends at {count}.</source>
      <translation>Não há frase em {position}: o texto acaba em {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>There is no sentence here.</source>
      <translation>Não há frase aqui.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>There is no suggestion here; {next_suggestion} goes to the next one.</source>
      <translation>Não há sugestão aqui; {next_suggestion} vai à próxima.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>There is no verdict to withdraw.</source>
      <translation>Não há veredicto a retirar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>There is not enough memory.</source>
      <translation>Não há memória suficiente.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>There is nothing to import.</source>
      <translation>Não há nada a importar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to redo.</source>
      <translation>Não há nada para refazer.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to undo.</source>
      <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>There is nothing to write: no claim can be handed over as {what}.</source>
      <translation>Não há nada a gravar: nenhuma alegação pode ser entregue como {what}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>There is nothing to write: the claims stand in no article on the desk.</source>
      <translation>Não há nada a gravar: as alegações não estão em nenhum artigo da redação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>There is one draft only. Import the next one with Ctrl+I.</source>
      <translation>Há uma só versão. Importe a próxima com Ctrl+I.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>These brackets are too deep.</source>
      <translation>Estes parênteses são profundos demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>These claims were joined one into the next.</source>
      <translation>Estas alegações foram juntas umas nas outras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>These columns stand in the first line more than once: {columns}. Only the first of each is read. If another is meant, rename or remove the first and load the file again.</source>
      <translation>Estas colunas estão mais de uma vez na primeira linha: {columns}. Só a primeira de cada uma é lida. Se era outra, mude o nome da primeira ou retire-a e carregue o arquivo outra vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <location filename="claimtracker/store/joins.py" />
      <source>These two are one claim already.</source>
      <translation>Estas duas já são uma só alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>These two are one source already.</source>
      <translation>Estas duas já são uma só fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>These words are a claim already.</source>
      <translation>Estas palavras já são uma alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>These words are claim {number} already.</source>
      <translation>Estas palavras já são a alegação {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>They are two: never ask again</source>
      <translation>São duas: não perguntar mais</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Think twice: {count} shipped pairs would be judged wrongly that are judged rightly now.</source>
      <translation>
        <numerusform>Pense duas vezes: {count} par de origem passaria a ser mal julgado e agora é julgado bem.</numerusform>
        <numerusform>Pense duas vezes: {count} pares de origem passariam a ser mal julgados e agora são julgados bem.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>This</source>
      <translation>Isto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>This address was not asked: {cause}.</source>
      <translation>Este endereço não foi consultado: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_articles.py" />
      <source>This article came with a claim sheet: only the quotes of its claims are here.</source>
      <translation>Este artigo veio com uma folha de alegações: só estão aqui as citações das alegações.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>This article is in the bin.</source>
      <translation>Este artigo está no lixo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This article is no longer in the library.</source>
      <translation>Este artigo já não está na biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>This article: {title}</source>
      <translation>Este artigo: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>This calculation is too long to be kept.</source>
      <translation>Este cálculo é longo demais para se guardar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>This cannot be loaded</source>
      <translation>Não é possível carregar isto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>This check was withdrawn already.</source>
      <translation>Esta verificação já tinha sido retirada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>This check was withdrawn.</source>
      <translation>Esta verificação foi retirada.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>This check was withdrawn.</source>
      <comment>rating</comment>
      <translation>Esta verificação foi retirada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>This claim</source>
      <translation>Esta alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>This claim has no highlight in the article.</source>
      <translation>Esta alegação não tem destaque no artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/evidence_diff.py" />
      <source>This claim is neither on the desk nor in the claims sheet.</source>
      <translation>Esta alegação não está na redação nem na folha de alegações.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>This claim is no longer in the library.</source>
      <translation>Esta alegação já não está na biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>This claim is signed off already.</source>
      <translation>Esta alegação já está aprovada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>This claim is signed off and stays as it was signed.</source>
      <translation>Esta alegação está aprovada e fica como foi aprovada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>This claim was found nowhere else in the article.</source>
      <translation>Esta alegação não foi encontrada noutro lugar do artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This could be {first} or {second}. Write the one you mean.</source>
      <translation>Pode ser {first} ou {second}. Escreva o que quer dizer.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This database URL names no database.</source>
      <translation>Este URL de banco de dados não indica nenhum banco de dados.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk holds work already, and an archive only fills an empty one: name a new library, and it is filled and opened.</source>
      <translation>Esta redação já tem trabalho, e um acervo só preenche uma vazia: indique uma nova biblioteca, que será preenchida e aberta.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk is empty and can take it, history and all.</source>
      <translation>Esta redação está vazia e pode recebê-lo, com histórico e tudo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/store/articles.py" />
      <location filename="claimtracker/store/sentence_marks.py" />
      <source>This draft is no longer in the library.</source>
      <translation>Esta versão já não está na biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This file is no longer in the library.</source>
      <translation>Este arquivo já não está na biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>This file is written for programs: its field names and marks came in as text. Paste the article itself, or import its page.</source>
      <translation>Este arquivo foi escrito para programas: os nomes dos seus campos e as suas marcas entraram como texto. Cole o próprio artigo ou importe a sua página.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>This folder holds no article. Drop the files themselves.</source>
      <translation>Esta pasta não contém artigos. Solte os próprios arquivos.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>This happened {count} times.</source>
      <translation>
        <numerusform>Aconteceu {count} vez.</numerusform>
        <numerusform>Aconteceu {count} vezes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/our_sheets.py" />
      <source>This is a claim sheet that only adds claims here. To change claims that are on the desk, load claims.csv.</source>
      <translation>Esta folha de alegações aqui apenas acrescenta alegações. Para alterar as que estão na redação, carregue claims.csv.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>This is no single key.</source>
      <translation>Isto não é uma só tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This is not a database URL.</source>
      <translation>Isto não é um URL de banco de dados.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-02-11 or 2026.</source>
      <translation>O ClaimTracker não entende esta data. Escreva-a como 2026-02-11 ou 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>O ClaimTracker não entende esta data. Escreva-a como 2026-10-16, 2026-10 ou 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>This is the text of draft {number}, word for word.</source>
      <translation>Este é o texto da versão {number}, palavra por palavra.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>This library was written by a later version of ClaimTracker.</source>
      <translation>Esta biblioteca foi gravada por uma versão posterior do ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>This may be a notice in the place of the article: an error, or a question whether you are human.</source>
      <translation>Isto pode ser um aviso no lugar do artigo: um erro, ou a pergunta se quem lê é uma pessoa.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <source>This moment is not in the history.</source>
      <translation>Este momento não está no histórico.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>This note was taken up already.</source>
      <translation>Esta nota já foi aproveitada.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>This page is among the sightings already.</source>
      <translation>Esta página já está entre as ocorrências.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>This passage was not found.</source>
      <translation>Este trecho não foi encontrado.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>This pattern cannot be looked for.</source>
      <translation>Não é possível buscar este padrão.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern cannot be read.</source>
      <translation>Não é possível ler este padrão.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern takes too long.</source>
      <translation>Este padrão demora demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <location filename="claimtracker/store/work.py" />
      <source>This record is no longer in the library.</source>
      <translation>Este item já não está na biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>This rests on the author’s word alone.</source>
      <translation>Isto apoia-se só na palavra de quem escreveu.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>This scale has no ratings: each verdict is a conclusion in your own words.</source>
      <translation>Esta escala não tem classificações: cada veredicto é uma conclusão por palavras próprias.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>This sentence holds a claim already.</source>
      <translation>Esta frase já contém uma alegação.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>This source is no longer in the library.</source>
      <translation>Esta fonte já não está na biblioteca.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>This step cannot be undone: the record was changed again since.</source>
      <translation>Não é possível desfazer este passo: o item foi alterado de novo depois.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>This view is no longer there.</source>
      <translation>Esta vista já não existe.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Three Pinocchios</source>
      <comment>rating</comment>
      <translation>Três Pinóquios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Three dates: choose</source>
      <translation>Três datas: escolher</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}</source>
      <translation>Linha do tempo por ano: {years}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}; {count} appearances without a date</source>
      <translation>
        <numerusform>Linha do tempo por ano: {years}; {count} aparição sem data</numerusform>
        <numerusform>Linha do tempo por ano: {years}; {count} aparições sem data</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline: no dates known</source>
      <translation>Linha do tempo: sem datas conhecidas</translation>
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
      <translation>Título da fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL</source>
      <translation>Título ou URL</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL of the source</source>
      <translation>Título ou URL da fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Title's wording</source>
      <translation>Redação do título</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>To read second</source>
      <translation>Para segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Today</source>
      <translation>Hoje</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Tolerance</source>
      <translation>Tolerância</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Too many files are open.</source>
      <translation>Há arquivos abertos demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”, and left out of the text.</source>
      <translation>Supressões registradas, {deleted} ao todo: guardadas como acessório, marcadas “[deleted]” e deixadas fora do texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odt.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”.</source>
      <translation>Supressões registradas, {deleted} ao todo: guardadas como acessório, marcadas “[deleted]”.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Tracked insertions, {inserted} in all: read as part of the text.</source>
      <translation>Inserções registradas, {inserted} ao todo: lidas como parte do texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>True</source>
      <translation>Verdadeiro</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>True</source>
      <comment>rating</comment>
      <translation>Verdadeiro</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>Try again, or paste the text instead.</source>
      <translation>Tente de novo ou cole antes o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <source>Try again.</source>
      <translation>Tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Try again; then check it.</source>
      <translation>Tente de novo e confira depois.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>Try it once more.</source>
      <translation>Tente mais uma vez.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Two Pinocchios</source>
      <comment>rating</comment>
      <translation>Dois Pinóquios</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Two claims: never ask about this pair again</source>
      <translation>Duas alegações: não perguntar mais por este par</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Two dates: choose</source>
      <translation>Duas datas: escolher</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Two ratings are called “{label}”.</source>
      <translation>Duas classificações chamam-se “{label}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Two values are called “{name}”.</source>
      <translation>Dois valores chamam-se “{name}”.</translation>
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
      <translation>Tipo de alegação</translation>
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
      <translation>URL da cópia arquivada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>URL of the check</source>
      <translation>URL da verificação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollar</source>
      <comment>per one unit</comment>
      <translation>dólar americano</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollars</source>
      <comment>unit</comment>
      <translation>dólares americanos</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Underlined in the PDF.</source>
      <translation>Sublinhado no PDF.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Undo last</source>
      <translation>Desfazer último</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/changes.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Undo {change}</source>
      <translation>Desfazer {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Undone: {change}</source>
      <translation>Desfeito: {change}</translation>
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
      <translation>Desligar fonte</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unproven</source>
      <comment>rating</comment>
      <translation>Sem provas</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Unsure</source>
      <translation>Incerto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Untitled</source>
      <translation>Sem título</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Unused: no claim rests on it</source>
      <translation>Sem uso: nenhuma alegação se apoia nela</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Update ClaimTracker first.</source>
      <translation>Atualize primeiro o ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Update of it</source>
      <translation>Atualização dela</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Updated</source>
      <translation>Atualizada</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Upside-Down Pinocchio</source>
      <comment>rating</comment>
      <translation>Pinóquio de cabeça para baixo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Use + − × / ^ and parentheses.</source>
      <translation>Use + − × / ^ e parênteses.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Use a file or a PostgreSQL URL.</source>
      <translation>Use um arquivo ou um URL PostgreSQL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Use another copy of the file.</source>
      <translation>Use outra cópia do arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use at most {most} inside one another.</source>
      <translation>Use no máximo {most} umas dentro das outras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer words.</source>
      <translation>Use menos palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer.</source>
      <translation>Use menos.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Use this name</source>
      <translation>Usar este nome</translation>
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
      <translation>Válida em</translation>
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
      <translation>Veredito pendente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Verdicts</source>
      <translation>Veredictos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Verdicts and second readings are signed. Is this your name?</source>
      <translation>Veredictos e segundas leituras são assinados. É este o seu nome?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Verdicts are given on</source>
      <translation>Escala dos veredictos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Verdicts over time</source>
      <translation>Veredictos ao longo do tempo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Version</source>
      <translation>Versão</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Version {version}, {ratings}.</source>
      <translation>Versão {version}, {ratings}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Versions and the system; no content, no names, no paths</source>
      <translation>Versões e o sistema; sem conteúdo, sem nomes, sem caminhos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Vie&amp;w</source>
      <translation>Vi&amp;sta</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” deleted.</source>
      <translation>Vista “{view}” apagada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” saved.</source>
      <translation>Vista “{view}” guardada.</translation>
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
      <translation>Vistas e filtros</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Void</source>
      <comment>rating</comment>
      <translation>Nulo</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Wait a moment, then try again.</source>
      <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Waiting</source>
      <translation>Em espera</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for an answer</source>
      <translation>À espera de resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for the second reader</source>
      <translation>À espera da segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Waiting for whom</source>
      <translation>À espera de quem</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Waits for a second reader; the verdict is by {person}.</source>
      <translation>À espera de segunda leitura; o veredicto é de {person}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Was due {day}</source>
      <translation>O prazo era {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We are going to say “{verdict}” of this.</source>
      <translation>Vamos dizer disto “{verdict}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>We found no source that settles this.</source>
      <translation>Não encontramos fonte que decida isto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We found: {finding}</source>
      <translation>Encontramos: {finding}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Weaker match</source>
      <translation>Mais fraca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Web address of an article</source>
      <translation>Endereço de um artigo na Web</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Web pages</source>
      <translation>Páginas da Web</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What</source>
      <translation>O quê</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>What became of each file</source>
      <translation>O que foi feito de cada arquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What became of the change</source>
      <translation>O que foi feito da alteração</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>What came of it</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What changed: {changes}.</source>
      <translation>O que mudou: {changes}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>What is claimed</source>
      <translation>O que se alega</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What is deleted waits here, and can come back.</source>
      <translation>O que se apaga espera aqui e pode voltar.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What is noted beside the text</source>
      <comment>format</comment>
      <translation>O que se anota ao lado do texto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What is wrong</source>
      <translation>O que está errado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>What is your answer?</source>
      <translation>Qual é a sua resposta?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>What it means</source>
      <translation>O que significa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What it will hold</source>
      <comment>format</comment>
      <translation>O que vai conter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>What should the checker look at?</source>
      <translation>O que deve rever quem verifica?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>What stays out</source>
      <translation>O que fica de fora</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>What the claim sheet would change</source>
      <translation>O que a folha de alegações mudaria</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>What the import place offers; it can be changed there for each article.</source>
      <translation>O que a importação oferece; pode mudar-se ali para cada artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>What the new draft did</source>
      <translation>O que a nova versão fez</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>What this step changed was deleted for good.</source>
      <translation>O que este passo alterou foi apagado para sempre.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>What was found</source>
      <translation>O que se encontrou</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What was said</source>
      <translation>O que foi dito</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>What was there before is untouched.</source>
      <translation>O que lá estava ficou intacto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/typing_keeper.py" />
      <source>What was typed before the last window ended was saved.</source>
      <translation>O que foi escrito antes de fechar a última janela foi guardado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What we found</source>
      <translation>O que encontramos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>What we read · click a block’s role to change it</source>
      <translation>O que lemos · clique na função de um bloco para a mudar</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>What you typed is kept. Try again in a moment.</source>
      <translation>O que escreveu está guardado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What you wrote is still here: keep it as the version after it, or discard it to see theirs.</source>
      <translation>O que escreveu continua aqui: guarde-o como a versão seguinte ou descarte-o para ver a outra.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>What {who} signed under number {number}</source>
      <translation>O que {who} aprovou com o número {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>What “{column}” is read as</source>
      <translation>Como é lida “{column}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>When it has to be done</source>
      <translation>Quando tem de estar feito</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>When it was said</source>
      <translation>Quando foi dito</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>When it was said:</source>
      <translation>Quando foi dito:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Where</source>
      <translation>Onde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Where</source>
      <comment>where files go</comment>
      <translation>Onde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Where it appeared</source>
      <translation>Onde apareceu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Where it was said</source>
      <translation>Onde foi dito</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Where it was said:</source>
      <translation>Onde foi dito:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Whether a point or a comma is decimal, and whose words amounts have</source>
      <translation>Se o ponto ou a vírgula é decimal, e em que palavras se leem as quantias</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Which claims</source>
      <translation>Que alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Who said it</source>
      <translation>Quem o disse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Who said it there</source>
      <translation>Quem o disse ali</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Who said it:</source>
      <translation>Quem o disse:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Who to ask: name, office, phone, mail</source>
      <translation>A quem perguntar: nome, cargo, telefone, e-mail</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Who wrote it</source>
      <translation>Quem o escreveu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/source_acts.py" />
      <source>Whoever is asked here is no source yet: there is no history.</source>
      <translation>Quem se consulta aqui ainda não é uma fonte: não há histórico.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Whole words only (Alt+W)</source>
      <translation>Só palavras inteiras (Alt+W)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask what, until when, with attempts and contact details. For the desk: page and Markdown.</source>
      <comment>format</comment>
      <translation>A quem perguntar o quê, até quando, com tentativas e contatos. Para a redação: página e Markdown.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask, the first deadline first</source>
      <comment>format</comment>
      <translation>A quem perguntar, primeiro o prazo mais próximo</translation>
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
      <translation>Porquê</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why does the check no longer hold?</source>
      <translation>Por que já não vale a verificação?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why is it opened again?</source>
      <translation>Por que se reabre?</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Why it does not matter here; Enter</source>
      <translation>Por que não importa aqui; Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Why it matched</source>
      <translation>Por que corresponde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched is not known</source>
      <translation>Não se sabe por que corresponde</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched: {shares}, together {total}</source>
      <translation>Por que corresponde: {shares}, juntos {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Why it may change</source>
      <translation>Por que pode mudar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With a primary source</source>
      <translation>Com fonte primária</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With context</source>
      <translation>Com contexto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Withdraw check</source>
      <translation>Retirar verificação</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Withdraw check…</source>
      <translation>Retirar verificação…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Withdrawn by {person}, {time}</source>
      <translation>Retirada por {person}, {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Withdrawn: the check is Void now.</source>
      <translation>Retirada: a verificação é agora nula.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Within ±</source>
      <translation>Dentro de ±</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Without a rating, and so without a verdict: {count}.</source>
      <translation>Sem classificação e, portanto, sem veredicto: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Without it they leave the desk as Source A, Source B, …</source>
      <translation>Sem isso saem da redação como Fonte A, Fonte B, …</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/docx.py" />
      <location filename="claimtracker/exchange/readers/refused.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Word document</source>
      <translation>Documento Word</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Word, OpenDocument, rich text</source>
      <translation>Word, OpenDocument, rich text</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Word, OpenDocument, rich text, PDF, saved web pages, mail, Markdown, subtitles, plain text. Nothing is stored before you say Import.</source>
      <translation>Word, OpenDocument, rich text, PDF, páginas da Web guardadas, e-mail, Markdown, legendas, texto simples. Nada se guarda antes de Importar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>WordPerfect document</source>
      <translation>Documento WordPerfect</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Words</source>
      <translation>Palavras</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Words with letters of two alphabets, which may pose as others: {listed}, in {places}.</source>
      <translation>Palavras com letras de dois alfabetos, que podem fazer-se passar por outras: {listed}, em {places}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Work</source>
      <translation>Trabalho</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work it out</source>
      <translation>Fazer a conta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Work on: this does not hold you up.</source>
      <translation>Pode continuar: isto não atrasa o trabalho.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work out the claimed figure (=)</source>
      <translation>Calcular o número alegado (=)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Work out the figure</source>
      <translation>Calcular o número</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Works out to {said}.</source>
      <translation>Dá {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Worst fifth</source>
      <translation>Pior quinto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Worth a look</source>
      <translation>Vale a pena ver</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Worth a look: {statement}: {faults}.</source>
      <translation>Vale a pena ver: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Worth checking: {reasons}.</source>
      <translation>Vale a pena verificar: {reasons}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Worth checking: {reasons}. A claim, X nothing to check.</source>
      <translation>Vale a pena verificar: {reasons}. A alegação, X nada a verificar.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write 1250, not 1,250.</source>
      <translation>Escreva 1250, não 1,250.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write a number with its unit.</source>
      <translation>Escreva um número com a unidade.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write a shorter one.</source>
      <translation>Escreva um mais curto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Write a unit such as percent, euros or km/h.</source>
      <translation>Escreva uma unidade como %, euros ou km/h.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Write a word or a number.</source>
      <translation>Escreva uma palavra ou um número.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write abs(value).</source>
      <translation>Escreva abs(valor).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write all this in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>Gravar tudo isto num só passo, que Desfazer reverte (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write change(old, new).</source>
      <translation>Escreva change(antigo, novo).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>Write checker:"your name" instead.</source>
      <translation>Escreva antes checker:"o seu nome".</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Write finding</source>
      <translation>Escrever constatação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>Escreva-a como 2026-10-16, 2026-10 ou 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>Write it as 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today or week.</source>
      <translation>Escreva-a como 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today ou week.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as 4.2 million euros.</source>
      <translation>Escreva-a como 4,2 milhões de euros.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as {example}.</source>
      <translation>Escreva-o como {example}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Write it in the same unit, or as 2 %.</source>
      <translation>Escreva-a na mesma unidade ou como 2 %.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write it right after the colon.</source>
      <translation>Escreva-o logo depois dos dois pontos.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Write it, or put the record into the bin.</source>
      <translation>Escreva-o ou ponha o item no lixo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write it, or remove the rating.</source>
      <translation>Escreva-o ou remova a classificação.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Write name = value.</source>
      <translation>Escreva nome = valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Write nothing</source>
      <translation>Não gravar nada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write nothing (Esc)</source>
      <translation>Não gravar nada (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>Write one of them.</source>
      <translation>Escreva um deles.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write one that the desk will recognise.</source>
      <translation>Escreva um que a redação reconheça.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write one with the names, or take a template.</source>
      <translation>Escreva uma com os nomes ou use um modelo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Write one, or several with commas between.</source>
      <translation>Escreva uma, ou várias separadas por vírgulas.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write one, such as 4.2 million euros.</source>
      <translation>Escreva um, como 4,2 milhões de euros.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Write page or table beside a source, or work it out with =.</source>
      <translation>Escreva página ou tabela ao lado de uma fonte, ou faça a conta com =.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write postgresql://name@server/database.</source>
      <translation>Escreva postgresql://nome@servidor/banco.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write round(value, 1).</source>
      <translation>Escreva round(valor, 1).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something after it.</source>
      <translation>Escreva algo depois.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something before it.</source>
      <translation>Escreva algo antes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Write the files (Enter)</source>
      <translation>Gravar os arquivos (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write what it shows, such as “Mayor, unchecked”.</source>
      <translation>Escreva o que mostra, como “Prefeitura, por verificar”.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write what the checker should look at.</source>
      <translation>Escreva o que deve rever quem verifica.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Write what you found, in a few words.</source>
      <translation>Escreva o que encontrou, em poucas palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why it no longer holds.</source>
      <translation>Escreva por que já não vale.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Write why.</source>
      <translation>Escreva por quê.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why: it stays in the history.</source>
      <translation>Escreva por quê: fica no histórico.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write words with letters or digits.</source>
      <translation>Escreva palavras com letras ou algarismos.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write “%40” in its place.</source>
      <translation>Escreva “%40” no lugar dele.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8</source>
      <translation>Grava uma marca BOM, pela qual o Excel sabe que o arquivo é UTF-8</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8.</source>
      <translation>Grava uma marca BOM, pela qual o Excel sabe que o arquivo é UTF-8.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Writing {done} of {count} claims…</source>
      <translation>
        <numerusform>Gravação de {done} de {count} alegação…</numerusform>
        <numerusform>Gravação de {done} de {count} alegações…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong attribution</source>
      <translation>Atribuição errada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong date</source>
      <translation>Data errada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong name</source>
      <translation>Nome errado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong number</source>
      <translation>Número errado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong place</source>
      <translation>Lugar errado</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>You</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>You can go on. If it happens again, copy the details and report them.</source>
      <translation>Pode continuar. Se acontecer de novo, copie os detalhes e comunique-os.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>You can stop at any claim, and keep what is in or leave the desk as it was.</source>
      <translation>Pode parar em qualquer alegação e ficar com o que entrou ou deixar a redação como estava.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>You gave this verdict yourself; a second reader is another person.</source>
      <translation>Este veredicto é seu; a segunda leitura cabe a outra pessoa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>You may not open “{name}”: permission is denied.</source>
      <translation>Sem permissão para abrir “{name}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <location filename="preferences" />
      <source>Your name</source>
      <translation>O seu nome</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Your name in the history</source>
      <translation>O seu nome no histórico</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Your name…</source>
      <translation>O seu nome…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Yours</source>
      <translation>Seu</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Yours. A second reader, somebody else than you, accepts or returns it.</source>
      <translation>É seu. A segunda leitura, por outra pessoa, aceita-o ou devolve-o.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>ZIP archive</source>
      <translation>Arquivo ZIP</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a PDF</source>
      <translation>um PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a cause</source>
      <translation>uma causa</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a comparison</source>
      <translation>uma comparação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a compressed file</source>
      <translation>um arquivo comprimido</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a database</source>
      <translation>um banco de dados</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a date</source>
      <translation>uma data</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a date differs</source>
      <translation>difere uma data</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a law or vote</source>
      <translation>uma lei ou votação</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a name</source>
      <translation>um nome</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a name differs</source>
      <translation>difere um nome</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>a name or a colon is missing</source>
      <translation>falta um nome ou dois pontos</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a number</source>
      <translation>um número</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a number differs</source>
      <translation>difere um número</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>a part of the formula</source>
      <translation>uma parte da fórmula</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a percentage</source>
      <translation>uma percentagem</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture</source>
      <translation>uma imagem</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture or a recording</source>
      <translation>uma imagem ou gravação</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a place</source>
      <translation>um lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a place differs</source>
      <translation>difere um lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a program</source>
      <translation>um programa</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>a published check</source>
      <translation>uma verificação publicada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>a quote</source>
      <translation>uma citação</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rank</source>
      <translation>uma posição</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a recording</source>
      <translation>uma gravação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a rich text (RTF) file</source>
      <translation>um arquivo rich text (RTF)</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rise or fall</source>
      <translation>uma subida ou queda</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a share or multiple</source>
      <translation>uma parte ou múltiplo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>a source</source>
      <translation>uma fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a source that takes this stance</source>
      <translation>uma fonte que toma esta posição</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a superlative</source>
      <translation>um superlativo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a tag it has</source>
      <translation>uma etiqueta que tem</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a time</source>
      <translation>um tempo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a unit differs</source>
      <translation>difere uma unidade</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a zipped file such as a Word or OpenDocument text</source>
      <translation>um arquivo zip, como um texto Word ou OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>abs() needs one value.</source>
      <translation>abs() precisa de um valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>accepted</source>
      <translation>aceito</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>accessed on</source>
      <translation>acessada em</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>add tags</source>
      <translation>adicionar etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/word_diff.py" />
      <source>added</source>
      <translation>adicionado</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address it was fetched from</source>
      <translation>endereço de onde foi obtida</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address of the page</source>
      <translation>endereço da página</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>after</source>
      <translation>depois</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>after an image label</source>
      <translation>depois do rótulo de uma imagem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>aliases</source>
      <translation>outras formas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>all</source>
      <translation>tudo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>ambiguous</source>
      <translation>ambíguo</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>an amount of money</source>
      <translation>uma quantia de dinheiro</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>an old Word or Excel file</source>
      <translation>um arquivo antigo do Word ou Excel</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>and {count} more</source>
      <translation>
        <numerusform>e mais {count}</numerusform>
        <numerusform>e mais {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/services/due_articles.py" />
      <source>and {count} more articles</source>
      <translation>
        <numerusform>e mais {count} artigo</numerusform>
        <numerusform>e mais {count} artigos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more checkers</source>
      <translation>
        <numerusform>e mais {count} pessoa que verifica</numerusform>
        <numerusform>e mais {count} pessoas que verificam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more kinds of error</source>
      <translation>
        <numerusform>e mais {count} tipo de erro</numerusform>
        <numerusform>e mais {count} tipos de erro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more outlets</source>
      <translation>
        <numerusform>e mais {count} veículo</numerusform>
        <numerusform>e mais {count} veículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more people</source>
      <translation>
        <numerusform>e mais {count} pessoa</numerusform>
        <numerusform>e mais {count} pessoas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more sections</source>
      <translation>
        <numerusform>e mais {count} seção</numerusform>
        <numerusform>e mais {count} seções</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more speakers</source>
      <translation>
        <numerusform>e mais {count} declarante</numerusform>
        <numerusform>e mais {count} declarantes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another date</source>
      <translation>outra data</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another name</source>
      <translation>outro nome</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another number</source>
      <translation>outro número</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another place</source>
      <translation>outro lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another unit</source>
      <translation>outra unidade</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another word</source>
      <translation>outra palavra</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>answer by {day}</source>
      <translation>resposta até {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>archive</source>
      <translation>acervo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>archived</source>
      <translation>arquivada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>archived URL</source>
      <translation>URL da cópia arquivada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>article</source>
      <translation>artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>article imported: “{title}”</source>
      <translation>artigo importado: “{title}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>as written</source>
      <translation>como escrito</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/domain/sources.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>asked</source>
      <translation>consultada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>asked, no answer yet</source>
      <translation>consultada, ainda sem resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>at least {count} more follow at the next scan</source>
      <translation>pelo menos mais {count} seguem na próxima análise</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>attribution</source>
      <translation>atribuição</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>author</source>
      <translation>autoria</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>back to here…</source>
      <translation>voltar aqui…</translation>
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
      <translation>lixo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>body</source>
      <translation>corpo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>book</source>
      <translation>livro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>byline</source>
      <translation>assinatura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>calculation</source>
      <translation>cálculo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>calls</source>
      <translation>chamadas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>cannot be seen</source>
      <translation>não se vê</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>caption</source>
      <translation>legenda</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>carried into the next draft: “{quote}”</source>
      <translation>levado para a nova versão: “{quote}”</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>certificates for that</source>
      <translation>certificados para isso</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>change decision</source>
      <translation>decisão de alteração</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>change(old, new) needs two values.</source>
      <translation>change(antigo, novo) precisa de dois valores.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>changes of the schema</source>
      <translation>alterações do esquema</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>character {place}</source>
      <translation>caractere {place}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>check</source>
      <translation>verificação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>checked</source>
      <translation>verificada</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>checked on {day}</source>
      <translation>verificada em {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked {day}</source>
      <translation>verificada {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked, day unknown</source>
      <translation>verificada, dia desconhecido</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>checker</source>
      <translation>quem verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>choice</source>
      <translation>escolha</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>chosen</source>
      <translation>escolhido</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>claim</source>
      <translation>alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>claim made: “{statement}”</source>
      <translation>alegação feita: “{statement}”</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>claim sheet</source>
      <translation>folha de alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>claimreview</source>
      <translation>claimreview</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>claims</source>
      <translation>alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>claims compared</source>
      <translation>alegações comparadas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>column {number} (no name)</source>
      <translation>coluna {number} (sem nome)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>columns</source>
      <translation>colunas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>comment</source>
      <translation>comentário</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>comparing texts</source>
      <translation>comparação de textos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>comparison</source>
      <translation>comparação</translation>
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
      <translation>só confidencial</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>confirmed</source>
      <translation>confirmou</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact</source>
      <translation>contato</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact noted: {status}</source>
      <translation>contato anotado: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact on</source>
      <translation>contatada em</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact status</source>
      <translation>estado do contato</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact taken back: {status}</source>
      <translation>contato revertido: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>context</source>
      <translation>contexto</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>counting</source>
      <translation>contagem</translation>
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
      <translation>cortado</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>cut: {words};</source>
      <translation>cortado: {words};</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>dataset</source>
      <translation>dados</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>date</source>
      <translation>data</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>dateline</source>
      <translation>local e data</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>day</source>
      <comment>per one unit</comment>
      <translation>dia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>day/month/year</source>
      <translation>dia/mês/ano</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>days</source>
      <translation>dias</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>days</source>
      <comment>unit</comment>
      <translation>dias</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decided: {kind}</source>
      <translation>decidido: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>decision</source>
      <translation>decisão</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decision taken back: {kind}</source>
      <translation>decisão revertida: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>declined</source>
      <translation>recusou</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>different</source>
      <translation>diferente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>differs</source>
      <translation>difere</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>differs in {kinds}</source>
      <translation>difere em {kinds}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>direction</source>
      <translation>direção da escrita</translation>
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
      <translation>propriedades do documento</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>document properties, file made</source>
      <translation>propriedades do documento, criação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>document properties, last changed</source>
      <translation>propriedades do documento, última alteração</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/memo.html" />
      <source>draft {number}</source>
      <translation>versão {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>draft {number} came in</source>
      <translation>entrou a versão {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>due</source>
      <translation>prazo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today</source>
      <translation>prazo hoje</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today {time}</source>
      <translation>prazo hoje {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>due {day}</source>
      <translation>prazo {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>empty</source>
      <translation>vazio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>empty line</source>
      <translation>linha vazia</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>encodings</source>
      <translation>codificações</translation>
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
      <translation>exato</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>expert</source>
      <translation>especialista</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>explanation</source>
      <translation>explicação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>fact-check feed</source>
      <translation>feed de verificações</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>false</source>
      <translation>falso</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>fetching a page when asked to</source>
      <translation>obter uma página a pedido</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>file</source>
      <translation>arquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file attached: {name}</source>
      <translation>arquivo anexado: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>file made</source>
      <translation>criação do arquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file removed: {name}</source>
      <translation>arquivo removido: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>finding</source>
      <translation>constatação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>first line</source>
      <translation>primeira linha</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>folded</source>
      <translation>recolhido</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>folders of the system</source>
      <translation>pastas do sistema</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>font</source>
      <translation>tipo de letra</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>footnote</source>
      <translation>nota de rodapé</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data</source>
      <translation>dos dados da página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data, last changed</source>
      <translation>dos dados da página, última alteração</translation>
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
      <translation>metadados iniciais</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>furniture</source>
      <translation>acessório</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>gives context</source>
      <translation>dá contexto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>harm</source>
      <translation>dano</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>has</source>
      <translation>tem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline</source>
      <translation>título</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline, after an image label</source>
      <translation>título, depois do rótulo de uma imagem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>high</source>
      <translation>alta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>highlight</source>
      <translation>destaque</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight accepted</source>
      <translation>destaque aceito</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight made: “{quote}”</source>
      <translation>destaque feito: “{quote}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight moved to the same words elsewhere</source>
      <translation>destaque levado às mesmas palavras noutro lugar</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight removed: “{quote}”</source>
      <translation>destaque removido: “{quote}”</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>history</source>
      <translation>história</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how far the work is</source>
      <translation>até onde vai o trabalho</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>how many</source>
      <translation>quantos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how soon it is wanted</source>
      <translation>com que urgência se quer</translation>
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
      <translation>ícones</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>image</source>
      <translation>imagem</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>imported from {origin}</source>
      <translation>importado de {origin}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>in progress</source>
      <translation>em curso</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>interview</source>
      <translation>entrevista</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>is</source>
      <translation>é</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a login</source>
      <translation>pede que se inicie sessão</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a payment</source>
      <translation>pede um pagamento</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it breaks off there</source>
      <translation>interrompe-se ali</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not answer</source>
      <translation>não responde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not let programs in</source>
      <translation>não deixa entrar programas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of a list</source>
      <translation>acaba no meio de uma lista</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of an object</source>
      <translation>acaba no meio de um objeto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it has a fault</source>
      <translation>tem um defeito</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it has no statement</source>
      <translation>não tem enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it has no verdict yet</source>
      <translation>ainda não tem veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it holds a name or password, which would be sent along</source>
      <translation>contém um nome ou uma senha, que seguiria junto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it is larger than {most} MB</source>
      <translation>tem mais de {most} MB</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it is nested too deeply</source>
      <translation>está aninhado demais</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is no address of a web page: those begin with http:// or https://</source>
      <translation>não é endereço de página da Web: esses começam por http:// ou https://</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is not written as a web address is</source>
      <translation>não está escrito como um endereço da Web</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it leads on to nowhere</source>
      <translation>não leva a lugar nenhum</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it led on more than {most} times</source>
      <translation>reencaminhou mais de {most} vezes</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it says that it was asked too often</source>
      <translation>diz que foi consultado vezes demais</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it sent no page</source>
      <translation>não enviou página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it stands in a draft before publication alone</source>
      <translation>está só numa versão antes da publicação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it took over {seconds} seconds</source>
      <translation>demorou mais de {seconds} segundos</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it was checked before publication</source>
      <translation>foi verificada antes da publicação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it was said on the day of its check: is that the day it was said?</source>
      <translation>foi dita no dia da verificação: é esse o dia em que foi dita?</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>item {number}</source>
      <translation>item {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>its certificate is not valid, so who answers is not sure</source>
      <translation>o certificado não é válido, por isso não é certo quem responde</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its check was withdrawn</source>
      <translation>a verificação foi retirada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its claim_id in a claim sheet</source>
      <translation>o claim_id numa folha de alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>its evidence</source>
      <translation>as provas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its language, such as en</source>
      <translation>o idioma, como en</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its number lies outside its scale</source>
      <translation>o número fica fora da escala</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>its rounding (± {step})</source>
      <translation>o arredondamento (± {step})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its scale does not run from a worst number of at least 1 to a better one</source>
      <translation>a escala não vai de um pior número, de pelo menos 1, a um melhor</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its second reader</source>
      <translation>quem faz a segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its statement has {count} characters; search engines show {shown}</source>
      <translation>o enunciado tem {count} caracteres; os buscadores mostram {shown}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>its tables</source>
      <translation>as tabelas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its verdict</source>
      <translation>o veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its verdict is on a scale for drafts, which is never published</source>
      <translation>o veredicto está numa escala para versões internas, que nunca se publica</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>joined with another claim</source>
      <translation>junta com outra alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>just now</source>
      <translation>agora mesmo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/words.html" />
      <source>kept copy</source>
      <translation>cópia guardada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilogram</source>
      <comment>per one unit</comment>
      <translation>quilograma</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilograms</source>
      <comment>unit</comment>
      <translation>quilogramas</translation>
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
      <translation>última alteração</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>law or court</source>
      <translation>lei ou tribunal</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>legal</source>
      <translation>jurídico</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line marked as author</source>
      <translation>linha marcada como autoria</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line on the page</source>
      <translation>linha da página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>line {number}</source>
      <translation>linha {number}</translation>
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
      <translation>ver</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>look at the marked words</source>
      <translation>veja as palavras marcadas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>lost</source>
      <translation>perdido</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>low</source>
      <translation>baixa</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>ltr</source>
      <translation>esquerda-direita</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>mail header</source>
      <translation>cabeçalho do e-mail</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>memo</source>
      <translation>memo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>message of Outlook</source>
      <translation>mensagem do Outlook</translation>
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
      <translation>engano</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>mixed</source>
      <translation>misto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>mixes letters of two alphabets</source>
      <translation>mistura letras de dois alfabetos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>mode</source>
      <translation>modo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>month</source>
      <translation>mês</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>month</source>
      <comment>per one unit</comment>
      <translation>mês</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>month/day/year</source>
      <translation>mês/dia/ano</translation>
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
      <translation>movido</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>moved in the next draft: “{quote}”</source>
      <translation>movido na nova versão: “{quote}”</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>must</source>
      <translation>tem de</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/find_terms.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>name</source>
      <translation>nome</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>named</source>
      <translation>nomeada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>named “{name}”</source>
      <translation>chama-se “{name}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>nearly the same title</source>
      <translation>quase o mesmo título</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>negation</source>
      <translation>negação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>no</source>
      <translation>não</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>no answer</source>
      <translation>sem resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>no claim</source>
      <translation>nenhuma alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>no key</source>
      <translation>sem tecla</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>no longer in this draft</source>
      <translation>já não está nesta versão</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no negation</source>
      <translation>sem negação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>no source</source>
      <translation>sem fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>no such host was found, or this computer is not online</source>
      <translation>não se encontrou esse servidor, ou este computador não está ligado à rede</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no verdict yet</source>
      <translation>ainda sem veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>nobody is named who said it</source>
      <translation>não se indica quem o disse</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>none</source>
      <translation>nenhum</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>none is marked yet</source>
      <translation>ainda nenhuma marcada</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>none yet</source>
      <translation>ainda nenhuma</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>not found in the next draft: “{quote}”</source>
      <translation>não encontrado na nova versão: “{quote}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>not kept here</source>
      <translation>não guardado aqui</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>not kept here: a claim sheet brought its hash alone</source>
      <translation>não guardado aqui: uma folha de alegações só trouxe o hash</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>not started</source>
      <translation>por começar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>not used yet</source>
      <translation>ainda sem uso</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note put aside ({rule}): {reason}</source>
      <translation>aviso posto de lado ({rule}): {reason}</translation>
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
      <translation>nada que se possa carregar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>nothing to check</source>
      <translation>nada a verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>now: {words};</source>
      <translation>agora: {words};</translation>
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
      <translation>número sem prova</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>observation</source>
      <translation>observação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>off</source>
      <translation>desvio</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>on {count} claims</source>
      <translation>
        <numerusform>em {count} alegação</numerusform>
        <numerusform>em {count} alegações</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>on {scale}</source>
      <comment>a rating scale</comment>
      <translation>em {scale}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>once</source>
      <translation>uma vez</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>once around</source>
      <translation>volta completa</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>one of them says no</source>
      <translation>uma delas nega</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>one of {count} claims that look alike</source>
      <translation>uma de {count} alegações parecidas</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>one value is longer than 8 million characters</source>
      <translation>um valor tem mais de 8 milhões de caracteres</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>one with “{group}”</source>
      <translation>uma só com “{group}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>only one says “not”</source>
      <translation>só uma diz “não”</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>only pages at http:// and https:// addresses are fetched</source>
      <translation>só se obtêm páginas em endereços http:// e https://</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>only secondary</source>
      <translation>só secundárias</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/verdicts.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>open</source>
      <translation>em aberto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>open</source>
      <comment>not folded</comment>
      <translation>aberto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>open questions</source>
      <translation>perguntas em aberto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>opinion</source>
      <translation>opinião</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>opposite</source>
      <translation>oposto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>order</source>
      <translation>ordem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>other</source>
      <translation>outro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>other speaker</source>
      <translation>outro declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording added: “{text}”</source>
      <translation>outra forma adicionada: “{text}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording removed: “{text}”</source>
      <translation>outra forma removida: “{text}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>others {count}</source>
      <translation>outros {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>outlet</source>
      <translation>veículo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page footer</source>
      <translation>rodapé da página</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page saved</source>
      <translation>página guardada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>page saved, last changed</source>
      <translation>página guardada, última alteração</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>pairs weighed</source>
      <translation>pares avaliados</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>paragraph {number}</source>
      <translation>parágrafo {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>partly</source>
      <translation>em parte</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>partly bears it out</source>
      <translation>confirma em parte</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_queue.py" />
      <source>pasted text</source>
      <translation>texto colado</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>patterns</source>
      <translation>padrões</translation>
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
      <translation>pessoas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>person</source>
      <comment>per one unit</comment>
      <translation>pessoa</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>picture</source>
      <translation>imagem</translation>
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
      <translation>lugar na nova versão incerto: “{quote}”</translation>
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
      <translation>texto simples</translation>
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
      <translation>apresentação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>press</source>
      <translation>imprensa</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>primary</source>
      <translation>primária</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>primary source</source>
      <translation>fonte primária</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>priority</source>
      <translation>prioridade</translation>
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
      <translation>programa ou script</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>progress</source>
      <translation>andamento</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>proposed wording</source>
      <translation>redação proposta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>published</source>
      <translation>publicado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>published on</source>
      <translation>publicado em</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>publisher</source>
      <translation>quem publica</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>put into the bin</source>
      <translation>posto no lixo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>query</source>
      <translation>pergunta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>quote</source>
      <translation>citação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>re-check on</source>
      <translation>verificar de novo em</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as day/month</source>
      <translation>lida como dia/mês</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as month/day</source>
      <translation>lida como mês/dia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>read in {seconds} s</source>
      <translation>lido em {seconds} s</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading Markdown</source>
      <translation>leitura de Markdown</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading PDF</source>
      <translation>leitura de PDF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading RTF</source>
      <translation>leitura de RTF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading pages</source>
      <translation>leitura de páginas</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading workbooks</source>
      <translation>leitura de pastas de trabalho</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>reais</source>
      <comment>unit</comment>
      <translation>reais</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>real</source>
      <comment>per one unit</comment>
      <translation>real</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>recheck reason</source>
      <translation>motivo para verificar de novo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/domain/sources.py" />
      <source>recording</source>
      <translation>gravação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>refused</source>
      <translation>dispensada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>refutes</source>
      <translation>contesta</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>refutes it</source>
      <translation>contesta-a</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>remove tags</source>
      <translation>remover etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <source>reopened</source>
      <translation>reaberta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>returned</source>
      <translation>devolvida</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>review</source>
      <translation>a rever</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>review {number} of the page</source>
      <translation>verificação {number} da página</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>reworded</source>
      <translation>reformulado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>rich text file</source>
      <translation>arquivo rich text</translation>
    </message>
    <message>
      <location filename="resources/pages/calls.html" />
      <source>right of reply</source>
      <translation>direito de resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>risk</source>
      <translation>risco</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>role</source>
      <translation>função</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>roles of paragraphs</source>
      <translation>funções dos parágrafos</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>round(value, digits) needs a value and how many digits.</source>
      <translation>round(valor, casas) precisa de um valor e de quantas casas.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>rtl</source>
      <translation>direita-esquerda</translation>
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
      <translation>dita em</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <source>same</source>
      <translation>iguais</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>saved mail</source>
      <translation>e-mail guardado</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>says who</source>
      <translation>diz quem</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago}</source>
      <translation>analisado {ago}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago} in {seconds} s</source>
      <translation>analisado {ago} em {seconds} s</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>science</source>
      <translation>ciência</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>script {number}</source>
      <translation>script {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>second reader</source>
      <translation>segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}</source>
      <translation>segunda leitura: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}, “{comment}”</source>
      <translation>segunda leitura: {outcome}, “{comment}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reading taken back: {outcome}</source>
      <translation>segunda leitura revertida: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>second_reader</source>
      <translation>segunda leitura</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>section</source>
      <translation>seção</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>seen on</source>
      <translation>vista em</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>seen {count} times</source>
      <translation>
        <numerusform>vista {count} vez</numerusform>
        <numerusform>vista {count} vezes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>sender</source>
      <translation>remetente</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>sentences</source>
      <translation>frases</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>sheet “{sheet}”, line {number}</source>
      <translation>folha «{sheet}», linha {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>should</source>
      <translation>deveria</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting added: {said}</source>
      <translation>ocorrência adicionada: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting removed: {said}</source>
      <translation>ocorrência removida: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting: {changes}</source>
      <translation>ocorrência: {changes}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>signed off</source>
      <translation>aprovada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>site header</source>
      <translation>cabeçalho do site</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>social post</source>
      <translation>rede social</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>somebody</source>
      <translation>alguém</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something done</source>
      <translation>algo feito</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something measured</source>
      <translation>algo medido</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>source</source>
      <translation>fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked ({stance})</source>
      <translation>fonte ligada ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked: “{title}” ({stance})</source>
      <translation>fonte ligada: “{title}” ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source made: “{title}”</source>
      <translation>fonte criada: “{title}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked ({stance})</source>
      <translation>fonte desligada ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked: “{title}” ({stance})</source>
      <translation>fonte desligada: “{title}” ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>sources</source>
      <translation>fontes</translation>
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
      <translation>declarante desconhecido</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>spreadsheet</source>
      <translation>planilha</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metre</source>
      <comment>per one unit</comment>
      <translation>metro quadrado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metres</source>
      <comment>unit</comment>
      <translation>metros quadrados</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>stale</source>
      <translation>desatualizado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>standfirst</source>
      <translation>subtítulo</translation>
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
      <translation>radicais de palavras</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>stet</source>
      <translation>manter</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>study</source>
      <translation>estudo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>subhead</source>
      <translation>intertítulo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>subject line</source>
      <translation>linha de assunto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>subtitles</source>
      <translation>legendas</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>suggested wording</source>
      <translation>redação sugerida</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>supports</source>
      <translation>apoia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>supports it</source>
      <translation>apoia-a</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>table</source>
      <translation>tabela</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>table of text</source>
      <translation>tabela de texto</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag added: {name}</source>
      <translation>etiqueta adicionada: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag removed: {name}</source>
      <translation>etiqueta removida: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>tags</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken apart from another claim</source>
      <translation>separada de outra alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken back: {what}</source>
      <translation>revertido: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken out of the bin</source>
      <translation>tirado do lixo</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”</source>
      <translation>tomado de “{words}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”, rated {day}</source>
      <translation>tomado de “{words}”, avaliado em {day}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>telling text from furniture</source>
      <translation>distinção entre texto e acessório</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>text file</source>
      <translation>arquivo de texto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is missing</source>
      <translation>falta o URL da verificação publicada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not on the publisher’s domain</source>
      <translation>o URL da verificação publicada não está no domínio de quem publica</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not one that begins with http:// or https://</source>
      <translation>o URL da verificação publicada não começa por http:// ou https://</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the article's letters</source>
      <translation>as letras do artigo</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the command line</source>
      <translation>a linha de comandos</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>the desk changed since</source>
      <translation>a redação mudou desde então</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>the disk does not answer</source>
      <translation>o disco não responde</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the explanation</source>
      <translation>a explicação</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the file</source>
      <translation>o arquivo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the finding</source>
      <translation>a constatação</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the library's tables</source>
      <translation>as tabelas da biblioteca</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the opposite</source>
      <translation>o oposto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the other way round</source>
      <translation>ao contrário</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the outlet of its article</source>
      <translation>o veículo do artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the page</source>
      <translation>a página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page broke off on its way</source>
      <translation>a página interrompeu-se no caminho</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page it sent is empty</source>
      <translation>a página enviada está vazia</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page was taken away</source>
      <translation>a página foi retirada</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no address yet, so the domain of the check was not compared</source>
      <translation>quem publica ainda não tem endereço, por isso o domínio da verificação não foi comparado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no name yet</source>
      <translation>quem publica ainda não tem nome</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>the same claim</source>
      <translation>a mesma alegação</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same page</source>
      <translation>a mesma página</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same title</source>
      <translation>o mesmo título</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the section of its article</source>
      <translation>a seção do artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>the signed text</source>
      <translation>o texto aprovado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the speaker</source>
      <translation>o declarante</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the statement</source>
      <translation>o enunciado</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>the text</source>
      <translation>o texto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the verdict</source>
      <translation>o veredicto</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window (Qt)</source>
      <translation>a janela (Qt)</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window's letters</source>
      <translation>as letras da janela</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>there is no such page</source>
      <translation>essa página não existe</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>they say the opposite</source>
      <translation>dizem o oposto</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>time on the page</source>
      <translation>hora na página</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>time on the page, last changed</source>
      <translation>hora na página, última alteração</translation>
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
      <translation>elemento title</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>title of the check</source>
      <translation>título da verificação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>to check</source>
      <translation>por verificar</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>today</source>
      <translation>hoje</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>tomorrow</source>
      <translation>amanhã</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>true</source>
      <translation>verdadeiro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>turns the direction of writing</source>
      <translation>vira a direção da escrita</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>type</source>
      <translation>tipo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>unanswered</source>
      <translation>sem resposta</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>unchanged</source>
      <translation>inalterado</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>unit</source>
      <translation>unidade</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>until</source>
      <translation>até</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>unused</source>
      <translation>sem uso</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>update</source>
      <translation>atualização</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>updated</source>
      <translation>atualizada</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>urgent</source>
      <translation>urgente</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>valid as of</source>
      <translation>válida em</translation>
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
      <translation>em espera</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web archive</source>
      <translation>arquivo da Web</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/html.py" />
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web page</source>
      <translation>página da Web</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>web pages are not served at port {port}</source>
      <translation>páginas da Web não são servidas na porta {port}</translation>
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
      <translation>o quê</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has</source>
      <translation>o que tem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has not</source>
      <translation>o que não tem</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>what it sent is no article ({what})</source>
      <translation>o que enviou não é um artigo ({what})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what kind of claim it is</source>
      <translation>que tipo de alegação é</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>what stands there is not JSON</source>
      <translation>o que ali está não é JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what state it is in</source>
      <translation>em que estado está</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>what to ask</source>
      <translation>o que perguntar</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it came to the desk</source>
      <translation>quando chegou à redação</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it is due</source>
      <translation>quando vence o prazo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was last changed</source>
      <translation>quando mudou pela última vez</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was said</source>
      <translation>quando foi dito</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when its verdict was given</source>
      <translation>quando foi dado o veredicto</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when to check it again</source>
      <translation>quando verificar de novo</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>where it was said</source>
      <translation>onde foi dito</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who checks it</source>
      <translation>quem verifica</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>who does what to whom differs</source>
      <translation>difere quem faz o quê a quem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who said it</source>
      <translation>quem o disse</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>whom</source>
      <translation>a quem</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>why a mistake would be dear</source>
      <translation>por que um erro sairia caro</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>wire copy</source>
      <translation>texto de agência</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>with “{label}”</source>
      <translation>com “{label}”</translation>
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
      <translation>sem “{label}”</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>word</source>
      <translation>palavra</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>word vectors</source>
      <translation>vetores de palavras</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>wording changed in the next draft: “{quote}”</source>
      <translation>redação alterada na nova versão: “{quote}”</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of a source’s title</source>
      <translation>palavras do título de uma fonte</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of its article’s title</source>
      <translation>palavras do título do artigo</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>workbook</source>
      <translation>pasta de trabalho</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing Word documents</source>
      <translation>gravação de documentos Word</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing pages</source>
      <translation>gravação de páginas</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing workbooks</source>
      <translation>gravação de pastas de trabalho</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>xlsx</source>
      <translation>xlsx</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>year</source>
      <translation>ano</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>per one unit</comment>
      <translation>iene</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>unit</comment>
      <translation>ienes</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>yes</source>
      <translation>sim</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>yesterday</source>
      <translation>ontem</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>yours</source>
      <translation>sua</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>{absent} characters that the page marks as no part of it were left out.</source>
      <translation>{absent} caracteres que a página marca como não sendo parte dela ficaram de fora.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>{accept_suggestion} makes it a claim, {say_nothing} says nothing to check.</source>
      <translation>{accept_suggestion} faz dela uma alegação, {say_nothing} diz nada a verificar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>{aside} of them read like data, not like sentences: set aside as furniture.</source>
      <translation>{aside} delas parecem dados, não frases: postas de lado como acessório.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{attempt}; answer by {day}</source>
      <translation>{attempt}; resposta até {day}</translation>
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
      <translation>{broken} caracteres não puderam ser lidos como {encoding} e aparecem como {replacement}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}</source>
      <translation>{calls} sobre {claims}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}, {left_out} due later left out</source>
      <translation>{calls} sobre {claims}, {left_out} com prazo posterior de fora</translation>
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
      <translation>{contact}: resposta até</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: day</source>
      <translation>{contact}: dia</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: note</source>
      <translation>{contact}: nota</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{counts} taken from the archive.</source>
      <translation>{counts} vieram do acervo.</translation>
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
        <numerusform>{count} é pergunta a quem escreveu</numerusform>
        <numerusform>{count} são perguntas a quem escreveu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} are still being checked</source>
      <translation>
        <numerusform>{count} ainda em verificação</numerusform>
        <numerusform>{count} ainda em verificação</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} artigo</numerusform>
        <numerusform>{count} artigos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>{count} attachments were not read: {listed}. Save and import them on their own.</source>
      <translation>{count} anexos não foram lidos: {listed}. Guarde-os e importe-os à parte.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{count} backups in {folder}.</source>
      <translation>
        <numerusform>{count} cópia de segurança em {folder}.</numerusform>
        <numerusform>{count} cópias de segurança em {folder}.</numerusform>
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
      <translation>{count} bytes não são UTF-8, como o resto; lidos como Windows-1252, uma suposição. Verifique as letras acentuadas.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{count} calls</source>
      <translation>
        <numerusform>{count} chamada</numerusform>
        <numerusform>{count} chamadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} can stand as written</source>
      <translation>
        <numerusform>{count} pode ficar como está</numerusform>
        <numerusform>{count} podem ficar como estão</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} changes</source>
      <translation>
        <numerusform>{count} alteração</numerusform>
        <numerusform>{count} alterações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} changes in the history</source>
      <translation>
        <numerusform>{count} alteração no histórico</numerusform>
        <numerusform>{count} alterações no histórico</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} checks</source>
      <translation>
        <numerusform>{count} verificação</numerusform>
        <numerusform>{count} verificações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} checks were withdrawn</source>
      <translation>
        <numerusform>{count} verificação foi retirada</numerusform>
        <numerusform>{count} verificações foram retiradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} claim rows</source>
      <translation>
        <numerusform>{count} linha de alegação</numerusform>
        <numerusform>{count} linhas de alegações</numerusform>
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
        <numerusform>{count} alegação</numerusform>
        <numerusform>{count} alegações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims added</source>
      <translation>
        <numerusform>{count} alegação acrescentada</numerusform>
        <numerusform>{count} alegações acrescentadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} claims added, {known} known already, {out} left out: {read} read in all.</source>
      <translation>
        <numerusform>{count} alegação adicionada, {known} já conhecidas, {out} de fora: {read} lidas ao todo.</numerusform>
        <numerusform>{count} alegações adicionadas, {known} já conhecidas, {out} de fora: {read} lidas ao todo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} claims and sentences left</source>
      <translation>
        <numerusform>{count} alegação ou frase por tratar</numerusform>
        <numerusform>{count} alegações e frases por tratar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims changed</source>
      <translation>
        <numerusform>{count} alegação alterada</numerusform>
        <numerusform>{count} alegações alteradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} claims due later are left out.</source>
      <translation>
        <numerusform>{count} alegação com prazo posterior fica de fora.</numerusform>
        <numerusform>{count} alegações com prazo posterior ficam de fora.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} claims loaded.</source>
      <translation>
        <numerusform>{count} alegação carregada.</numerusform>
        <numerusform>{count} alegações carregadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} claims new or changed since</source>
      <translation>
        <numerusform>{count} alegação nova ou alterada desde então</numerusform>
        <numerusform>{count} alegações novas ou alteradas desde então</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>{count} claims put into the bin.</source>
      <translation>
        <numerusform>{count} alegação posta no lixo.</numerusform>
        <numerusform>{count} alegações postas no lixo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims set to {progress}.</source>
      <translation>
        <numerusform>{count} alegação passada a {progress}.</numerusform>
        <numerusform>{count} alegações passadas a {progress}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were. Enter opens one.</source>
      <translation>
        <numerusform>{count} alegação ficou como estava. Enter abre-a.</numerusform>
        <numerusform>{count} alegações ficaram como estavam. Enter abre uma.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were; the first {listed} are listed. Enter opens one.</source>
      <translation>
        <numerusform>{count} alegação ficou como estava; as primeiras {listed} estão listadas. Enter abre uma.</numerusform>
        <numerusform>{count} alegações ficaram como estavam; as primeiras {listed} estão listadas. Enter abre uma.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims taken on.</source>
      <translation>
        <numerusform>{count} alegação assumida.</numerusform>
        <numerusform>{count} alegações assumidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>{count} claims were compared.</source>
      <translation>
        <numerusform>{count} alegação foi comparada.</numerusform>
        <numerusform>{count} alegações foram comparadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} comments</source>
      <translation>
        <numerusform>{count} comentário</numerusform>
        <numerusform>{count} comentários</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{count} confidential sources are masked in it: who they are will not be known here.</source>
      <translation>
        <numerusform>{count} fonte confidencial está oculta nele: aqui não se saberá quem é.</numerusform>
        <numerusform>{count} fontes confidenciais estão ocultas nele: aqui não se saberá quem são.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources are masked in this archive: a desk filled from it will not know who they are. To keep them, name confidential sources.</source>
      <translation>
        <numerusform>{count} fonte confidencial está oculta neste acervo: uma redação preenchida com ele não saberá quem é. Para a manter, nomeie as fontes confidenciais.</numerusform>
        <numerusform>{count} fontes confidenciais estão ocultas neste acervo: uma redação preenchida com ele não saberá quem são. Para as manter, nomeie as fontes confidenciais.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources will be masked in it.</source>
      <translation>
        <numerusform>{count} fonte confidencial ficará oculta nele.</numerusform>
        <numerusform>{count} fontes confidenciais ficarão ocultas nele.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} conflicts</source>
      <translation>
        <numerusform>{count} conflito</numerusform>
        <numerusform>{count} conflitos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} conflicts: both sides changed the same field.</source>
      <translation>
        <numerusform>{count} conflito: os dois lados alteraram o mesmo campo.</numerusform>
        <numerusform>{count} conflitos: os dois lados alteraram o mesmo campo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} could not be read</source>
      <translation>
        <numerusform>{count} não pôde ser lido</numerusform>
        <numerusform>{count} não puderam ser lidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <source>{count} dates were found: {listed}{more}. Choose when it was published.</source>
      <translation>Encontraram-se {count} datas: {listed}{more}. Escolha quando foi publicado.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>{count} dates: choose</source>
      <translation>
        <numerusform>{count} data: escolher</numerusform>
        <numerusform>{count} datas: escolher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} days ago</source>
      <translation>
        <numerusform>há {count} dia</numerusform>
        <numerusform>há {count} dias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions since the last fit.</source>
      <translation>
        <numerusform>{count} decisão desde o último ajuste.</numerusform>
        <numerusform>{count} decisões desde o último ajuste.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions to learn from.</source>
      <translation>
        <numerusform>{count} decisão para aprender.</numerusform>
        <numerusform>{count} decisões para aprender.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} drafts</source>
      <translation>
        <numerusform>{count} versão</numerusform>
        <numerusform>{count} versões</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="resources/pages/calls.html" />
      <source>{count} due later left out</source>
      <translation>
        <numerusform>{count} com prazo posterior de fora</numerusform>
        <numerusform>{count} com prazo posterior de fora</numerusform>
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
        <numerusform>{count} notas finais</numerusform>
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
        <numerusform>{count} linha de provas</numerusform>
        <numerusform>{count} linhas de provas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} files</source>
      <translation>
        <numerusform>{count} arquivo</numerusform>
        <numerusform>{count} arquivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>{count} files hold claims and no article: they are looked at here.</source>
      <translation>
        <numerusform>{count} arquivo contém alegações e nenhum artigo: é examinado aqui.</numerusform>
        <numerusform>{count} arquivos contêm alegações e nenhum artigo: são examinados aqui.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} files of other kinds</source>
      <translation>
        <numerusform>{count} arquivo de outro tipo</numerusform>
        <numerusform>{count} arquivos de outros tipos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>{count} files would be replaced</source>
      <translation>
        <numerusform>{count} arquivo seria substituído</numerusform>
        <numerusform>{count} arquivos seriam substituídos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} files: {kinds}</source>
      <translation>
        <numerusform>{count} arquivo: {kinds}</numerusform>
        <numerusform>{count} arquivos: {kinds}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} files: {told}</source>
      <translation>
        <numerusform>{count} arquivo: {told}</numerusform>
        <numerusform>{count} arquivos: {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} footnotes</source>
      <translation>
        <numerusform>{count} nota de rodapé</numerusform>
        <numerusform>{count} notas de rodapé</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} hours ago</source>
      <translation>
        <numerusform>há {count} hora</numerusform>
        <numerusform>há {count} horas</numerusform>
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
        <numerusform>{count} em acessórios postos de lado</numerusform>
        <numerusform>{count} em acessórios postos de lado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} kept</source>
      <translation>
        <numerusform>{count} mantido</numerusform>
        <numerusform>{count} mantidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{count} known by number only</source>
      <translation>
        <numerusform>{count} conhecida só pelo número</numerusform>
        <numerusform>{count} conhecidas só pelo número</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} left out</source>
      <translation>
        <numerusform>{count} de fora</numerusform>
        <numerusform>{count} de fora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>{count} lines are shown again beside the next: read once, and furniture where they repeat.</source>
      <translation>
        <numerusform>{count} linha é mostrada outra vez ao lado da seguinte: lida uma vez, e acessório onde se repete.</numerusform>
        <numerusform>{count} linhas são mostradas outra vez ao lado da seguinte: lidas uma vez, e acessório onde se repetem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture in grey</source>
      <translation>
        <numerusform>{count} linha acessória em cinza</numerusform>
        <numerusform>{count} linhas acessórias em cinza</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture set aside</source>
      <translation>
        <numerusform>{count} linha acessória posta de lado</numerusform>
        <numerusform>{count} linhas acessórias postas de lado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} links changed</source>
      <translation>
        <numerusform>{count} ligação alterada</numerusform>
        <numerusform>{count} ligações alteradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} links to sources</source>
      <translation>
        <numerusform>{count} ligação a fontes</numerusform>
        <numerusform>{count} ligações a fontes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} lost</source>
      <translation>
        <numerusform>{count} perdido</numerusform>
        <numerusform>{count} perdidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} minutes ago</source>
      <translation>
        <numerusform>há {count} minuto</numerusform>
        <numerusform>há {count} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>{count} more</source>
      <translation>
        <numerusform>mais {count}</numerusform>
        <numerusform>mais {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>{count} more dates: show the next</source>
      <translation>
        <numerusform>mais {count} data: mostrar a próxima</numerusform>
        <numerusform>mais {count} datas: mostrar a próxima</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>{count} more files in this folder were not read. Drop them on their own.</source>
      <translation>
        <numerusform>Mais {count} arquivo desta pasta não foi lido. Solte-o à parte.</numerusform>
        <numerusform>Mais {count} arquivos desta pasta não foram lidos. Solte-os à parte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>{count} more passages appear twice: kept all.</source>
      <translation>
        <numerusform>Mais {count} trecho aparece duas vezes: ficaram todos.</numerusform>
        <numerusform>Mais {count} trechos aparecem duas vezes: ficaram todos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>{count} more…</source>
      <translation>
        <numerusform>mais {count}…</numerusform>
        <numerusform>mais {count}…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} moved</source>
      <translation>
        <numerusform>{count} movido</numerusform>
        <numerusform>{count} movidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} must change</source>
      <translation>
        <numerusform>{count} tem de mudar</numerusform>
        <numerusform>{count} têm de mudar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>{count} nova</numerusform>
        <numerusform>{count} novas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} new sentences</source>
      <translation>
        <numerusform>{count} frase nova</numerusform>
        <numerusform>{count} frases novas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} not: {why}</source>
      <translation>
        <numerusform>{count} não: {why}</numerusform>
        <numerusform>{count} não: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>{count} notes put aside</source>
      <translation>
        <numerusform>{count} aviso posto de lado</numerusform>
        <numerusform>{count} avisos postos de lado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>{count} notes taken up.</source>
      <translation>
        <numerusform>{count} nota aproveitada.</numerusform>
        <numerusform>{count} notas aproveitadas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/note_spans.py" />
      <source>{count} of {all} notes of the writer were not taken in: they hang on no words, or are too many.</source>
      <translation>{count} de {all} notas de quem escreveu não entraram: não estão presas a palavras ou são demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>{count} of {all} similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>{count} de {all} alegações parecidas foram classificadas {ratings}; “{now}” afasta-se delas.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>{count} off their scale are left out</source>
      <translation>
        <numerusform>{count} fora da escala não entra</numerusform>
        <numerusform>{count} fora da escala não entram</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} open. C claim, O opinion, X nothing to check.</source>
      <translation>
        <numerusform>{count} em aberto. C alegação, O opinião, X nada a verificar.</numerusform>
        <numerusform>{count} em aberto. C alegação, O opinião, X nada a verificar.</numerusform>
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
        <numerusform>{count} par em {claims}</numerusform>
        <numerusform>{count} pares em {claims}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs left.</source>
      <translation>
        <numerusform>Falta {count} par.</numerusform>
        <numerusform>Faltam {count} pares.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages added</source>
      <translation>
        <numerusform>{count} trecho adicionado</numerusform>
        <numerusform>{count} trechos adicionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages cut</source>
      <translation>
        <numerusform>{count} trecho cortado</numerusform>
        <numerusform>{count} trechos cortados</numerusform>
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
        <numerusform>{count} pergunta a fazer</numerusform>
        <numerusform>{count} perguntas a fazer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>{count} ratings</source>
      <translation>
        <numerusform>{count} classificação</numerusform>
        <numerusform>{count} classificações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>{count} records</source>
      <translation>
        <numerusform>{count} item</numerusform>
        <numerusform>{count} itens</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>{count} records are back.</source>
      <translation>
        <numerusform>{count} item está de volta.</numerusform>
        <numerusform>{count} itens estão de volta.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records are gone for good.</source>
      <translation>
        <numerusform>{count} item foi apagado para sempre.</numerusform>
        <numerusform>{count} itens foram apagados para sempre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records stay: claims were signed off with them.</source>
      <translation>
        <numerusform>{count} item fica: uma alegação foi aprovada com ele.</numerusform>
        <numerusform>{count} itens ficam: há alegações que foram aprovadas com eles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{count} returned</source>
      <translation>
        <numerusform>{count} devolvida</numerusform>
        <numerusform>{count} devolvidas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} reviews</source>
      <translation>
        <numerusform>{count} verificação</numerusform>
        <numerusform>{count} verificações</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} reworded</source>
      <translation>
        <numerusform>{count} reformulado</numerusform>
        <numerusform>{count} reformulados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>{count} linha</numerusform>
        <numerusform>{count} linhas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{count} rows of {table} refer to records that are gone.</source>
      <translation>{count} linhas de {table} remetem para itens que já não existem.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>{count} selected</source>
      <translation>
        <numerusform>{count} selecionada</numerusform>
        <numerusform>{count} selecionadas</numerusform>
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
        <numerusform>{count} frase é opinião.</numerusform>
        <numerusform>{count} frases são opinião.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are worth a look.</source>
      <translation>
        <numerusform>{count} frase merece um olhar.</numerusform>
        <numerusform>{count} frases merecem um olhar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences have nothing to check.</source>
      <translation>
        <numerusform>{count} frase não tem nada a verificar.</numerusform>
        <numerusform>{count} frases não têm nada a verificar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences open again.</source>
      <translation>
        <numerusform>{count} frase de novo em aberto.</numerusform>
        <numerusform>{count} frases de novo em aberto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} should change</source>
      <translation>
        <numerusform>{count} deveria mudar</numerusform>
        <numerusform>{count} deveriam mudar</numerusform>
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
        <numerusform>{count} fonte</numerusform>
        <numerusform>{count} fontes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} sources linked</source>
      <translation>
        <numerusform>{count} fonte ligada</numerusform>
        <numerusform>{count} fontes ligadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} stay out</source>
      <translation>
        <numerusform>{count} fica de fora</numerusform>
        <numerusform>{count} ficam de fora</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>{count} stayed as they were.</source>
      <translation>
        <numerusform>{count} ficou como estava.</numerusform>
        <numerusform>{count} ficaram como estavam.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>{count} texts and files checked: all as stored.</source>
      <translation>
        <numerusform>{count} texto ou arquivo conferido: como foi guardado.</numerusform>
        <numerusform>{count} textos e arquivos conferidos: todos como foram guardados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} texts are longer than a spreadsheet’s cell can hold: the whole of it stands in the sheet “long texts”.</source>
      <translation>
        <numerusform>{count} texto não cabe numa célula de planilha: está por inteiro na folha “long texts”.</numerusform>
        <numerusform>{count} textos não cabem numa célula de planilha: estão por inteiro na folha “long texts”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} times</source>
      <translation>
        <numerusform>{count} vez</numerusform>
        <numerusform>{count} vezes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>{count} to ask</source>
      <translation>
        <numerusform>{count} a perguntar</numerusform>
        <numerusform>{count} a perguntar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} unchanged</source>
      <translation>
        <numerusform>{count} inalterada</numerusform>
        <numerusform>{count} inalteradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} unsure</source>
      <translation>
        <numerusform>{count} incerto</numerusform>
        <numerusform>{count} incertos</numerusform>
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
        <numerusform>{count} já estava marcado.</numerusform>
        <numerusform>{count} já estavam marcados.</numerusform>
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
        <numerusform>{done} de {count} verificada</numerusform>
        <numerusform>{done} de {count} verificadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{done} of {count} sentences</source>
      <translation>
        <numerusform>{done} de {count} frase</numerusform>
        <numerusform>{done} de {count} frases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/coverage.py" />
      <source>{done} of {count} sentences accounted for</source>
      <translation>
        <numerusform>{done} de {count} frase resolvida</numerusform>
        <numerusform>{done} de {count} frases resolvidas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>{draft}, beside this one</source>
      <translation>{draft}, ao lado desta</translation>
    </message>
    <message>
      <location filename="claimtracker/services/earlier_files.py" />
      <source>{earlier} The earlier file is now “{kept}”.</source>
      <translation>{earlier} O arquivo anterior é agora “{kept}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>{empty} of {count} pages show no text; they may be pictures of pages.</source>
      <translation>{empty} de {count} páginas não mostram texto; podem ser imagens de páginas.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}</source>
      <translation>{facet}: {value}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}. No longer narrow by this</source>
      <translation>{facet}: {value}. Deixar de filtrar por isto</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{field} is left empty: {why}</source>
      <translation>{field} fica vazio: {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>{field} of the sighting</source>
      <translation>{field} da ocorrência</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{field} of {count} claims</source>
      <translation>
        <numerusform>{field} de {count} alegação</numerusform>
        <numerusform>{field} de {count} alegações</numerusform>
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
      <translation>{files} em {folder}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation>Não é possível ler {file} ({reason}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{file} is a claim sheet and has its own place</source>
      <translation>{file} é uma folha de alegações e tem lugar próprio</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} is not a file.</source>
      <translation>{file} não é um arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>{file} is open in another window of ClaimTracker.</source>
      <translation>{file} está aberto noutra janela do ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>{file} was made ready for this version of ClaimTracker. How it was before is kept in “{folder}”.</source>
      <translation>{file} foi preparado para esta versão do ClaimTracker. Como era antes está guardado em “{folder}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>{independent} of {all} independent</source>
      <translation>{independent} de {all} independentes</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} cannot be used.</source>
      <translation>{key} não pode ser usada.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} is the key of “{action}”.</source>
      <translation>{key} é a tecla de “{action}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{kind} ({mine} → {theirs})</source>
      <translation>{kind} ({mine} → {theirs})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} cleared (was “{before}”)</source>
      <translation>{label}: esvaziado (era “{before}”)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} set to “{after}”</source>
      <translation>{label}: passou a “{after}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label}: “{before}” → “{after}”</source>
      <translation>{label}: “{before}” → “{after}”</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark inside a cell is not doubled.</source>
      <translation>{lines} não puderam ser lidas: uma aspa dentro de uma célula não está dobrada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark opens there and is never closed.</source>
      <translation>{lines} não puderam ser lidas: uma aspa abre-se ali e nunca se fecha.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a text is longer than 5 million characters.</source>
      <translation>{lines}: não foi possível ler, um texto tem mais de 5 milhões de caracteres.</translation>
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
      <translation>{name} (link)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} belongs to another program.</source>
      <translation>{name} pertence a outro programa.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>{name} cannot be created ({strerror}).</source>
      <translation>Não é possível criar {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be opened.</source>
      <translation>Não é possível abrir {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} cannot be opened: its disk is full.</source>
      <translation>Não é possível abrir {name}: o disco está cheio.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be read ({strerror}).</source>
      <translation>Não é possível ler {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} could not be copied.</source>
      <translation>Não foi possível copiar {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} could not be read or written: its disk failed.</source>
      <translation>Não foi possível ler nem gravar {name}: o disco falhou.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} did not accept the change.</source>
      <translation>{name} não aceitou a alteração.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is a folder.</source>
      <translation>{name} é uma pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is damaged.</source>
      <translation>{name} tem danos.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is empty: it was cut off or never written.</source>
      <translation>{name} está sem conteúdo: foi cortado ou nunca foi gravado.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>{name} is larger than 200 MB.</source>
      <translation>{name} tem mais de 200 MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is no longer there.</source>
      <translation>{name} já não existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is not a ClaimTracker library.</source>
      <translation>{name} não é uma biblioteca do ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is read-only.</source>
      <translation>{name} só permite leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is still there.</source>
      <translation>{name} ainda existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} was not saved: its disk is full.</source>
      <translation>{name} não foi gravado: o disco está cheio.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} was written by a later version of ClaimTracker.</source>
      <translation>{name} foi gravado por uma versão posterior do ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_open} goes to the next open sentence.</source>
      <translation>{next_open} vai à próxima frase em aberto.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_suggestion} goes from one to the next.</source>
      <translation>{next_suggestion} passa de uma à seguinte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{notes} come in with the text.</source>
      <translation>{notes} entram com o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>{note} by {author}</source>
      <translation>{note} de {author}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{note} on “{quote}”: {words}</source>
      <translation>{note} sobre “{quote}”: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be added: the units are {units} and {others}.</source>
      <translation>Não se podem somar {one} e {other}: as unidades são {units} e {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be put side by side: the units are {units} and {others}.</source>
      <translation>Não se podem pôr lado a lado {one} e {other}: as unidades são {units} e {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be subtracted: the units are {units} and {others}.</source>
      <translation>Não se podem subtrair {one} e {other}: as unidades são {units} e {others}.</translation>
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
      <translation>{part} da alegação aprovada {key}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>{places} and {count} more places</source>
      <translation>
        <numerusform>{places} e mais {count} lugar</numerusform>
        <numerusform>{places} e mais {count} lugares</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{place} (place to be looked at)</source>
      <translation>{place} (lugar a rever)</translation>
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
      <translation>{read} lidas · {new} novas · {known} conhecidas · {out}</translation>
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
      <translation>{rows} para {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{rows} written to {file}</source>
      <translation>{rows} em {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>{scale} (copy)</source>
      <translation>{scale} (cópia)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{score} percent. {words}.</source>
      <translation>{score} por cento. {words}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>{share} percent of it</source>
      <translation>{share} por cento disso</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{share}%</source>
      <translation>{share}%</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>{share}% of the words are in draft {number} of</source>
      <translation>{share}% das palavras estão na versão {number} de</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>{share}% read. Esc stops it.</source>
      <translation>{share}% lido. Esc para.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{shown} and {count} more</source>
      <translation>
        <numerusform>{shown} e mais {count}</numerusform>
        <numerusform>{shown} e mais {count}</numerusform>
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
      <translation>{some} e {last}</translation>
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
      <translation>{state}: “{quote}”</translation>
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
        <numerusform>{times} em {count} artigo</numerusform>
        <numerusform>{times} em {count} artigos</numerusform>
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
      <translation>{verdict}, reaberta</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what} cannot be empty.</source>
      <translation>{what}: não pode ficar vazio.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} has no number yet.</source>
      <translation>{what}: ainda sem número.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} is not as it was signed.</source>
      <translation>{what}: não está como foi aprovado.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} is too long to be an amount.</source>
      <translation>{what}: longo demais para ser uma quantia.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} no longer holds what was stored.</source>
      <translation>{what}: já não contém o que foi guardado.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>{what}: this is not a date that ClaimTracker understands.</source>
      <translation>{what}: o ClaimTracker não entende esta data.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{said}” begins with no number.</source>
      <translation>{what}: “{said}” não começa por um número.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what}: “{value}” is not one of its choices.</source>
      <translation>{what}: “{value}” não é uma das opções.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{written}” is not a number.</source>
      <translation>{what}: “{written}” não é um número.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>¶ {paragraph} says {number}</source>
      <translation>¶ {paragraph} diz {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” and “{other}” have changed keys.</source>
      <translation>“{action}” e “{other}” trocaram de tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has no key.</source>
      <translation>“{action}” não tem tecla.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has the key it came with.</source>
      <translation>“{action}” tem a tecla de origem.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” is on {key} now.</source>
      <translation>“{action}” está agora em {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}”: {key}</source>
      <translation>“{action}”: {key}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is neither yes nor no.</source>
      <translation>“{cell}” não é sim nem não.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a date that can be read in one way only: write the year first, as 2023-10-16, 2023-10 or 2023.</source>
      <translation>“{cell}” não é uma data com uma só leitura: escreva primeiro o ano, como 2023-10-16, 2023-10 ou 2023.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a time such as 2026-11-22T14:02:05Z.</source>
      <translation>“{cell}” não é uma hora como 2026-11-22T14:02:05Z.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a whole number.</source>
      <translation>“{cell}” não é um número inteiro.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not one of: {allowed}.</source>
      <translation>“{cell}” não é um de: {allowed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds a value in “{name}” that cannot be read.</source>
      <translation>“{file}” contém em “{name}” um valor que não se consegue ler.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds columns in “{name}” that this version does not know.</source>
      <translation>“{file}” contém em “{name}” colunas que esta versão não conhece.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a claim sheet</source>
      <translation>“{file}” é uma folha de alegações</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” is a file of the type {kind}.</source>
      <translation>“{file}” é um arquivo do tipo {kind}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a whole desk</source>
      <translation>“{file}” é uma redação inteira</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source, but it is empty: 0 bytes.</source>
      <translation>“{file}” fica guardado com a fonte, mas está vazio: 0 bytes.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source.</source>
      <translation>“{file}” fica guardado com a fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already, as “{known}”.</source>
      <translation>“{file}” já está guardado com esta fonte, como “{known}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already.</source>
      <translation>“{file}” já está guardado com esta fonte.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” was saved.</source>
      <translation>“{file}” foi salvo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: the verdict “{label}” is on the scale {scale}, which the desk has not yet: it is made of the file’s ratings. If they are on a scale of yours, name it in the column “scale” before you load.</source>
      <translation>“{file}”, linha {line}: o veredicto “{label}” é da escala {scale}, que a mesa ainda não tem: é feita com as classificações do arquivo. Se são de uma escala sua, indique-a na coluna “scale” antes de carregar.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: “{label}” is no rating of the scale {scale} yet: it is added to it. If it is a slip of typing, mend the cell and load the file again.</source>
      <translation>“{file}”, linha {line}: “{label}” ainda não é uma classificação da escala {scale}: é acrescentada. Se é um erro de digitação, corrija a célula e carregue o arquivo outra vez.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>“{host}” was not asked: it leads into a private network, not to a page on the web.</source>
      <translation>“{host}” não foi consultado: leva a uma rede privada, não a uma página da Web.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{label}” edited</source>
      <translation>“{label}” editada</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>“{label}” is no rating of the scale {scale}: it is kept as it stands, beside that scale. If it is a slip of typing, give the verdict anew on the desk.</source>
      <translation>“{label}” não é uma classificação da escala {scale}: fica guardada tal como está, ao lado dessa escala. Se é um erro de digitação, dê o veredicto de novo na mesa.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>“{line}” is no line of a calculation.</source>
      <translation>“{line}” não é linha de um cálculo.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” asks for {asks}.</source>
      <translation>“{name}:” pede {asks}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” does not know this value.</source>
      <translation>“{name}:” não conhece este valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>“{name}”</source>
      <translation>“{name}”</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” cannot be opened as an archive.</source>
      <translation>Não é possível abrir “{name}” como acervo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” cannot be opened: {cause}.</source>
      <translation>Não é possível abrir “{name}”: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <source>“{name}” cannot be read: {cause}.</source>
      <translation>Não é possível ler “{name}”: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” could not be read: it needs too much memory, or is damaged.</source>
      <translation>Não foi possível ler “{name}”: precisa de memória demais ou tem danos.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has a header but no rows.</source>
      <translation>“{name}” tem cabeçalho mas não tem linhas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>“{name}” has no column named “statement”.</source>
      <translation>“{name}” não tem coluna chamada “statement”.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has no column named “{required}”.</source>
      <translation>“{name}” não tem coluna chamada “{required}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in any of its sheets.</source>
      <translation>“{name}” não tem linhas em nenhuma das folhas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in its first sheet.</source>
      <translation>“{name}” não tem linhas na primeira folha.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>“{name}” has no row that can be read.</source>
      <translation>“{name}” não tem linha que se consiga ler.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>“{name}” has no value.</source>
      <translation>“{name}” não tem valor.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” has {count} pages; ClaimTracker reads at most {most}.</source>
      <translation>“{name}” tem {count} páginas; o ClaimTracker lê no máximo {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” holds bytes that are not text; it may be a picture, a program or a damaged file.</source>
      <translation>“{name}” contém bytes que não são texto; pode ser uma imagem, um programa ou um arquivo danificado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” holds more than {most} million characters.</source>
      <translation>“{name}” contém mais de {most} milhões de caracteres.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no letter that can be read.</source>
      <translation>“{name}” não contém letra que se consiga ler.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no page that can be read.</source>
      <translation>“{name}” não contém página que se consiga ler.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>“{name}” holds no words.</source>
      <translation>“{name}” não contém palavras.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” holds pictures of pages, without text that can be read.</source>
      <translation>“{name}” contém imagens de páginas, sem texto que se consiga ler.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” holds {count} parts; a workbook has at most {most}.</source>
      <translation>“{name}” contém {count} partes; uma pasta de trabalho tem no máximo {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” holds {count} parts; a {kind} has at most {most}.</source>
      <translation>“{name}” contém {count} partes; o máximo para o tipo {kind} é {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>“{name}” is a file: nothing can be written into it.</source>
      <translation>“{name}” é um ficheiro: não se pode escrever nada nele.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is a folder.</source>
      <translation>“{name}” é uma pasta.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is a spreadsheet or a zipped file, not CSV.</source>
      <translation>“{name}” é uma planilha ou um arquivo zip, não CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is a {kind} locked with a password.</source>
      <translation>“{name}” ({kind}) está bloqueado com senha.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is a {kind}, which ClaimTracker does not read.</source>
      <translation>“{name}” é do tipo {kind}, que o ClaimTracker não lê.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is an old Word document, which ClaimTracker does not read.</source>
      <translation>“{name}” é um documento Word antigo, que o ClaimTracker não lê.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is damaged at {where}: nothing was taken from it.</source>
      <translation>“{name}” tem danos em {where}: nada foi aproveitado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is empty.</source>
      <translation>“{name}” está vazio.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is in {paragraphs} paragraphs; an article has at most {most}.</source>
      <translation>“{name}” tem {paragraphs} parágrafos; um artigo tem no máximo {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is larger than 1 GB.</source>
      <translation>“{name}” tem mais de 1 GB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is larger than {most} GB.</source>
      <translation>“{name}” tem mais de {most} GB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is larger than {most} MB: no web page is.</source>
      <translation>“{name}” tem mais de {most} MB: nenhuma página da Web é tão grande.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is locked with a password.</source>
      <translation>“{name}” está bloqueado com senha.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is no archive of a desk.</source>
      <translation>“{name}” não é o acervo de uma redação.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is not a claim sheet: its first line names none of the columns.</source>
      <translation>“{name}” não é uma folha de alegações: a primeira linha não indica nenhuma das colunas.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is not a file.</source>
      <translation>“{name}” não é um arquivo.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” is not a sound PDF: it is damaged or was cut off.</source>
      <translation>“{name}” não é um PDF íntegro: tem danos ou foi cortado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” is not a sound message file: it is damaged or something else.</source>
      <translation>“{name}” não é um arquivo de mensagem íntegro: tem danos ou é outra coisa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is not a sound workbook: it is damaged or was cut off.</source>
      <translation>“{name}” não é uma pasta de trabalho íntegra: tem danos ou foi cortada.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>“{name}” is not a sound {format}: it is damaged or was cut off.</source>
      <translation>“{name}” não está íntegro ({format}): tem danos ou foi cortado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {format}: its text is missing.</source>
      <translation>“{name}” não está íntegro ({format}): falta o texto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {kind}: it is damaged or was cut off.</source>
      <translation>“{name}” não está íntegro ({kind}): tem danos ou foi cortado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is not a web page that can be read.</source>
      <translation>“{name}” não é uma página da Web que se consiga ler.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” is not there.</source>
      <translation>“{name}” não existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” is of another article.</source>
      <translation>“{name}” é de outro artigo.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>“{name}” is there already.</source>
      <translation>“{name}” já existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” is {kind}, not plain text or a web page.</source>
      <translation>“{name}” é {kind}, não texto simples ou página da Web.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is {kind}: there is no archive in it that can be loaded.</source>
      <translation>“{name}” é {kind}: não tem acervo que se possa carregar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is {size} MB; ClaimTracker reads articles of at most {most} MB.</source>
      <translation>“{name}” tem {size} MB; o ClaimTracker lê artigos de até {most} MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/reading_child.py" />
      <source>“{name}” needs more memory to be read than ClaimTracker allows.</source>
      <translation>Ler “{name}” exige mais memória do que o ClaimTracker permite.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” only shows other pages in frames, and holds no text itself.</source>
      <translation>“{name}” só mostra outras páginas em quadros e não tem texto próprio.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” says it is {encoding}, but its bytes are not.</source>
      <translation>“{name}” diz ser {encoding}, mas os bytes não são.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” shows no words; the page may load them only in a browser.</source>
      <translation>“{name}” não mostra palavras; a página pode carregá-las só num navegador.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” unpacks to more than {most} MB, which no article does.</source>
      <translation>“{name}” descompacta para mais de {most} MB, o que nenhum artigo ocupa.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” unpacks to more than {most} MB.</source>
      <translation>“{name}” descompacta para mais de {most} MB.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was changed after it was handed over.</source>
      <translation>“{name}” foi alterado depois de entregue.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>“{name}” was not drawn.</source>
      <translation>“{name}” não foi desenhado.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was not handed over from this desk.</source>
      <translation>“{name}” não foi entregue a partir desta redação.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” was not read: no reading process could start.</source>
      <translation>“{name}” não foi lido: nenhum processo de leitura pôde iniciar.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: a cell holds half a character, which no file can hold.</source>
      <translation>“{name}” não foi gravado: uma célula contém meio caractere, que nenhum arquivo pode conter.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: another program, such as Excel, may have it open. {kept}</source>
      <translation>“{name}” não foi gravado: pode estar aberto noutro programa, como o Excel. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: it is there already and can only be read.</source>
      <translation>“{name}” não foi gravado: já existe e só permite leitura.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its disk can only be read. {kept}</source>
      <translation>“{name}” não foi gravado: o disco só permite leitura. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its folder does not exist.</source>
      <translation>“{name}” não foi gravado: a pasta não existe.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: something that is not a file has this name.</source>
      <translation>“{name}” não foi gravado: algo que não é um arquivo tem este nome.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the disk is full. {kept}</source>
      <translation>“{name}” não foi gravado: o disco está cheio. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the system says “{reason}”. What was there before is untouched.</source>
      <translation>“{name}” não foi gravado: o sistema diz “{reason}”. O que lá estava ficou intacto.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: you have no permission to write in this folder. {kept}</source>
      <translation>“{name}” não foi gravado: sem permissão para gravar nesta pasta. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: you stopped it.</source>
      <translation>“{name}” não foi gravado: a gravação foi interrompida a pedido.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>“{name}” was read, but what came back was damaged.</source>
      <translation>“{name}” foi lido, mas o que voltou veio danificado.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” was written by a later version of ClaimTracker.</source>
      <translation>“{name}” foi gravado por uma versão posterior do ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}…” was not written: the name is too long.</source>
      <translation>“{name}…” não foi gravado: o nome é longo demais.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{other}” has none now.</source>
      <translation>“{other}” fica agora sem nenhuma.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>“{passage}”</source>
      <translation>“{passage}”</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{rating}” taken over, with the finding and sources it had.</source>
      <translation>“{rating}” adotado, com a constatação e as fontes que tinha.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{said}” is not a unit.</source>
      <translation>“{said}” não é uma unidade.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” can be chosen now.</source>
      <translation>Já se pode escolher “{scale}”.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” is kept as version {version}; verdicts given before keep theirs.</source>
      <translation>“{scale}” fica como versão {version}; os veredictos já dados mantêm a sua.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>“{text}”</source>
      <translation>“{text}”</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>“{title}” and “{other}” are probably one text: {why}.</source>
      <translation>“{title}” e “{other}” são provavelmente um só texto: {why}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{was}” is “{now}”</source>
      <translation>“{was}” é “{now}”</translation>
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
      <translation>“{words}”</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>“{words}” is now {after}, was {before}</source>
      <translation>“{words}” é agora {after}, era {before}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{word}” is not a unit.</source>
      <translation>“{word}” não é uma unidade.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>“{word}” is {number} here.</source>
      <translation>“{word}” é aqui {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>… and {count} more claims left out or worth a look.</source>
      <translation>
        <numerusform>… e mais {count} alegação de fora ou a rever.</numerusform>
        <numerusform>… e mais {count} alegações de fora ou a rever.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>… and {count} more like these.</source>
      <translation>
        <numerusform>… e mais {count} como esta.</numerusform>
        <numerusform>… e mais {count} como estas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>… and {count} more.</source>
      <translation>
        <numerusform>… e mais {count}.</numerusform>
        <numerusform>… e mais {count}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>○ {count} sightings</source>
      <translation>
        <numerusform>○ {count} ocorrência</numerusform>
        <numerusform>○ {count} ocorrências</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>● {count} in our articles</source>
      <translation>
        <numerusform>● {count} nos nossos artigos</numerusform>
        <numerusform>● {count} nos nossos artigos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ accept</source>
      <translation>☐ aceitar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ answered:</source>
      <translation>☐ respondido:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ other:</source>
      <translation>☐ outro:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ stet</source>
      <translation>☐ manter</translation>
    </message>
  </context>
</TS>
