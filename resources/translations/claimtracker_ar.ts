<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>ClaimTracker</name>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source> and </source>
      <translation> و </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Article</source>
      <translation>م&amp;قال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Claim</source>
      <translation>ا&amp;دعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Duplicates</source>
      <translation>المكر&amp;رات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Go</source>
      <translation>ا&amp;نتقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Sentence</source>
      <translation>&amp;جملة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>&amp;Verdict</source>
      <translation>&amp;حكم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>(empty line)</source>
      <translation>(سطر فارغ)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>(empty)</source>
      <translation>(فارغ)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>({number} of {all})</source>
      <translation>({number} من {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>1 per {unit}</source>
      <translation>1 لكل {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,000 euros</source>
      <translation>1,000 euros</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,200 euros</source>
      <translation>1,200 يورو</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>1,375 euros</source>
      <translation>1,375 يورو</translation>
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
      <translation>12 يومًا و10 أسابيع و9 أشهر</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>130 %</source>
      <translation>130%</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>15 percent</source>
      <translation>15 في المئة</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>150 %</source>
      <translation>150%</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>16 Oct 2026</source>
      <translation>16 أكتوبر 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>175 %</source>
      <translation>175%</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>2,800 people</source>
      <translation>2,800 شخص</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>2026-10-16</source>
      <translation>2026-10-16</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>2026-12-01, tomorrow, or nothing for no date</source>
      <translation>‏2026-12-01 أو غدًا، أو لا شيء لترك التاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>30 days, 26 weeks, 24 months</source>
      <translation>30 يومًا و26 أسبوعًا و24 شهرًا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>4.2 million euros</source>
      <translation>4.2 مليون يورو</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>420 people</source>
      <translation>420 شخصًا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>7 days, 4 weeks, 3 months</source>
      <translation>7 أيام و4 أسابيع و3 أشهر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>84,000 people</source>
      <translation>84,000 people</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>85 %</source>
      <translation>85%</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>A PDF cannot be drawn here: a library that draws is missing.</source>
      <translation>لا يمكن رسم ملف PDF هنا: مكتبة الرسم غير موجودة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is closed that was not opened.</source>
      <translation>أُغلق قوس لم يُفتح.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A bracket is not closed.</source>
      <translation>قوس لم يُغلق.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>A change of position.</source>
      <comment>rating</comment>
      <translation>تغيير في الموقف.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A check is withdrawn for a reason.</source>
      <translation>لا يُسحب تدقيق بلا سبب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>A claim each</source>
      <translation>ادعاء لكل موضع</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A claim goes back with a comment.</source>
      <translation>لا يُعاد ادعاء بلا تعليق.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <source>A claim in the bin cannot be joined.</source>
      <translation>لا يمكن ضم ادعاء موجود في السلة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim is signed off by its second reader.</source>
      <translation>يعتمد الادعاءَ قارئُه الثاني.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>A claim needs a statement.</source>
      <translation>لا بد للادعاء من صياغة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>A claim on the note’s words, its sources linked ({take_up_note})</source>
      <translation>ادعاء من كلمات الملاحظة، مع ربط مصادرها ({take_up_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>A claim sheet cannot be written with this separator.</source>
      <translation>لا يمكن كتابة كشف الادعاءات بهذا الفاصل.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is signed off stays as it is.</source>
      <translation>الادعاء المعتمد يبقى كما هو.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim that is {now} cannot become {wanted}.</source>
      <translation>لا يمكن أن ينتقل ادعاء من «{now}» إلى «{wanted}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A claim without a verdict is not checked.</source>
      <translation>لا يُعدّ ادعاء بلا حكم مدقَّقًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>A colour palette cannot be read.</source>
      <translation>تعذّرت قراءة لوحة الألوان.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>A conclusion needs words.</source>
      <translation>لا بد للاستنتاج من كلمات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>A confidential source is masked in exports unless you ask for it</source>
      <translation>يُحجب المصدر السري عند التصدير ما لم يُطلب غير ذلك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>A draft of each check for readers, as Markdown and as a page.</source>
      <comment>format</comment>
      <translation>مسودة للقرّاء عن كل تدقيق، بصيغة Markdown وكصفحة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>A highlight needs at least one character (got {start} to {end}).</source>
      <translation>يحتاج التظليل إلى محرف واحد على الأقل (المُعطى من {start} إلى {end}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>A library: open it with “Open library…” in the menu “File”.</source>
      <translation>مكتبة: افتحها بـ«فتح مكتبة…» في قائمة «ملف».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>A new scale.</source>
      <translation>مقياس جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>A new verdict here that says where it came from ({take_over})</source>
      <translation>حكم جديد هنا يذكر من أين جاء ({take_over})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>A new wording is suggested before publication, not for a check.</source>
      <translation>تُقترح الصياغة الجديدة قبل النشر، لا لتدقيق منشور.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>A newer state of the same matter</source>
      <translation>حالة أحدث للأمر نفسه</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>A note is put aside with a reason.</source>
      <translation>لا تُنحّى ملاحظة بلا سبب.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>A number, and neither a calculation nor the place in a source where it stands.</source>
      <translation>رقم بلا حساب وبلا موضع يرد فيه داخل مصدر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A paragraph appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>فقرة مكررة مرتين (¶ {earlier} و¶ {number}): أُبقي على الاثنتين.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A parenthesis is not closed.</source>
      <translation>قوس لم يُغلق.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>A part of a long text is too long itself.</source>
      <translation>جزء من نص طويل هو نفسه أطول من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>A passage appears twice (¶ {earlier} and ¶ {number}): kept both.</source>
      <translation>مقطع مكرر مرتين (¶ {earlier} و¶ {number}): أُبقي على الاثنين.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power in the formula is too large.</source>
      <translation>أُسّ في الصيغة أكبر من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A power must be a plain number.</source>
      <translation>الأُسّ يجب أن يكون عددًا بسيطًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>A program in the browser translated this page: its words are not those that were published.</source>
      <translation>ترجم برنامجٌ في المتصفح هذه الصفحة: كلماتها ليست الكلمات المنشورة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark inside a cell is not doubled.</source>
      <translation>علامة اقتباس داخل خلية غير مضاعفة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A quotation mark is not closed.</source>
      <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>A quotation mark opens there and is never closed.</source>
      <translation>علامة اقتباس تُفتح هناك ولا تُغلق.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A rating needs a label.</source>
      <translation>لا بد للتقييم من تسمية.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale has at most {most} ratings.</source>
      <translation>أقصى عدد للتقييمات في المقياس {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>A scale needs a name.</source>
      <translation>لا بد للمقياس من اسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} characters.</source>
      <translation>أقصى طول للبحث {most} محرفًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>A search has at most {most} parts.</source>
      <translation>أقصى عدد لأجزاء البحث {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>A second reading needs a name.</source>
      <translation>لا بد للقراءة الثانية من اسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>A server's library is backed up by its keeper.</source>
      <translation>المكتبة التي على خادم ينسخها احتياطيًا القائم عليها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>A server’s library is backed up by whoever keeps the server.</source>
      <translation>المكتبة التي على خادم ينسخها احتياطيًا القائم على الخادم.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>A setting in this database URL is not known.</source>
      <translation>أحد الإعدادات في رابط قاعدة البيانات هذا غير معروف.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>A sighting needs an outlet, a page, a date, a speaker or the words.</source>
      <translation>يحتاج الظهور إلى وسيلة أو صفحة أو تاريخ أو قائل أو إلى الكلمات.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>A signed-off claim is reopened for a reason.</source>
      <translation>لا يُعاد فتح ادعاء معتمد بلا سبب.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>A source in the bin cannot be joined.</source>
      <translation>لا يمكن ضم مصدر موجود في السلة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>A source needs a title or a URL.</source>
      <translation>لا بد للمصدر من عنوان أو رابط.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>A spreadsheet cut this text short, so the row was left out. Take the row from the CSV file instead.</source>
      <translation>قصّ برنامج جداول هذا النص، لذا تُرك الصف. يؤخذ الصف من ملف CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>A value has no name.</source>
      <translation>قيمة بلا اسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value or a name must stand there.</source>
      <translation>يجب أن ترد هناك قيمة أو اسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>A value with a unit has whole powers only.</source>
      <translation>القيمة ذات الوحدة لا تقبل إلا أُسًّا صحيحًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view needs a name.</source>
      <translation>لا بد للعرض من اسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>A view's name has at most {most} letters.</source>
      <translation>أقصى طول لاسم العرض {most} حرفًا.</translation>
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
      <translation>مولَّد بالذكاء الاصطناعي</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>About ClaimTracker</source>
      <translation>حول ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>About the article</source>
      <translation>عن المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Accept and sign off</source>
      <translation>قبول واعتماد</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Accept highlight</source>
      <translation>قبول تظليل</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Accept place</source>
      <translation>قبول الموضع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Accepted and signed off.</source>
      <translation>قُبل واعتُمد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Accepted.</source>
      <translation>قُبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Accessed</source>
      <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Accessed on</source>
      <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Accounted for</source>
      <translation>مستوفاة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, needs clarification.</source>
      <comment>rating</comment>
      <translation>دقيق، لكنه يحتاج إلى توضيح.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Accurate, nothing significant missing.</source>
      <comment>rating</comment>
      <translation>دقيق، ولا ينقصه شيء مهم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Action</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Actions</source>
      <translation>إجراءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Actions and keys</source>
      <translation>الإجراءات والمفاتيح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_rows.py" />
      <source>Add a rating</source>
      <translation>إضافة تقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Add a value</source>
      <translation>إضافة قيمة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Add highlight</source>
      <translation>إضافة تظليل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add it above, or check its spelling.</source>
      <translation>يُرجى إضافته أعلاه أو مراجعة إملائه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Add it to the claim</source>
      <translation>إضافة إلى الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Add or remove tags of the selected claims</source>
      <translation>إضافة وسوم الادعاءات المحددة أو إزالتها</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Add rating scale</source>
      <translation>إضافة مقياس تقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>Add rating scales</source>
      <translation>إضافة مقاييس تقييم</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Add sighting</source>
      <translation>إضافة ظهور</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Add source</source>
      <translation>إضافة مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Add tags</source>
      <translation>إضافة وسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Add tags of claims</source>
      <translation>إضافة وسوم إلى ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Add these claims in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>إضافة هذه الادعاءات في خطوة واحدة يلغيها التراجع (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Add “)”.</source>
      <translation>يُرجى إضافة «)».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Address of the page</source>
      <translation>عنوان الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Address of the published check: https://…</source>
      <translation>عنوان التدقيق المنشور على الويب: https://…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Adjust highlight</source>
      <translation>ضبط تظليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>After publication</source>
      <translation>بعد النشر</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>After publication</source>
      <comment>rating</comment>
      <translation>بعد النشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>After the import, {next_note} goes from one to the next and {take_up_note} makes a claim of it.</source>
      <translation>بعد الاستيراد ينتقل {next_note} من ملاحظة إلى التالية، ويجعل {take_up_note} منها ادعاءً.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>After this week</source>
      <translation>بعد هذا الأسبوع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>After “{field}:” comes a day.</source>
      <translation>بعد «{field}:» يأتي يوم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Aliases</source>
      <translation>صيغ أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>All articles</source>
      <translation>كل المقالات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>All files</source>
      <translation>كل الملفات</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>All keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>All keys are as they came.</source>
      <translation>كل المفاتيح على حالها الأصلية.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/backups_kept.py" />
      <location filename="preferences" />
      <source>All of them</source>
      <translation>كلها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>All of them were so already.</source>
      <translation>كانت كلها كذلك من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>All of these places are marked already.</source>
      <translation>كل هذه المواضع مظلّلة من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>All sources</source>
      <translation>كل المصادر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>All that belongs to what you delete goes along, its history and files too. Nothing brings it back, and no earlier step can be undone then. Backups made before still hold it.</source>
      <translation>يُحذف معه كل ما يتبعه، حتى سجل تغييراته وملفاته. لا شيء يعيده، ولا يمكن بعد ذلك التراجع عن أي خطوة سابقة. ويبقى في النسخ الاحتياطية التي أُخذت قبل ذلك.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} accounted for</source>
      <translation>
        <numerusform>لا شيء يُستوفى</numerusform>
        <numerusform>استُوفيت الجملة</numerusform>
        <numerusform>استُوفيت الجملتان</numerusform>
        <numerusform>استُوفيت الجمل الـ{count}</numerusform>
        <numerusform>استُوفيت الجمل الـ{count}</numerusform>
        <numerusform>استُوفيت الجمل الـ{count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>All {count} sentences accounted for</source>
      <translation>
        <numerusform>لا جمل تُستوفى</numerusform>
        <numerusform>استُوفيت الجملة الوحيدة</numerusform>
        <numerusform>استُوفيت الجملتان</numerusform>
        <numerusform>استُوفيت الجمل الـ{count} كلها</numerusform>
        <numerusform>استُوفيت الجمل الـ{count} كلها</numerusform>
        <numerusform>استُوفيت الجمل الـ{count} كلها</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Also in ¶ {paragraph}</source>
      <translation>أيضًا في ¶ {paragraph}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Also one flat sheet</source>
      <translation>مع ورقة مسطّحة واحدة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered image</source>
      <comment>rating</comment>
      <translation>صورة معدّلة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Altered video</source>
      <comment>rating</comment>
      <translation>فيديو معدّل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Amber, exclamation mark</source>
      <translation>كهرماني، علامة تعجب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount</source>
      <translation>المقدار</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Amount of {name}</source>
      <translation>مقدار {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Amounts written as in</source>
      <translation>المقادير مكتوبة كما في</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>An archive can only fill an empty desk, and this one holds articles, claims or sources.</source>
      <translation>لا يملأ الأرشيف إلا مكتبًا فارغًا، وهذا المكتب فيه مقالات أو ادعاءات أو مصادر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>An archive is being loaded. Stop that first.</source>
      <translation>يجري تحميل أرشيف. يُرجى إيقافه أولًا.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>An element of truth, critical facts ignored.</source>
      <comment>rating</comment>
      <translation>فيه شيء من الحقيقة، لكنه يتجاهل حقائق حاسمة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>An empty cell takes no verdict back, so this was left out. Withdraw the check on the desk instead.</source>
      <translation>الخلية الفارغة لا تسحب حكمًا، لذا تُرك هذا. يُسحب التدقيق في المكتب بدلًا من ذلك.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>And {count} more.</source>
      <translation>
        <numerusform>ولا غيرها.</numerusform>
        <numerusform>وواحد آخر.</numerusform>
        <numerusform>واثنان آخران.</numerusform>
        <numerusform>و{count} أخرى.</numerusform>
        <numerusform>و{count} أخرى.</numerusform>
        <numerusform>و{count} أخرى.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/annotated.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Annotated article</source>
      <translation>مقال مشروح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Another name…</source>
      <translation>اسم آخر…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Another program is writing to {name}.</source>
      <translation>برنامج آخر يكتب في {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Another program will open it. Files from strangers can do harm: open only what you trust.</source>
      <translation>سيفتحه برنامج آخر. قد تضر ملفات الغرباء: لا يُفتح إلا الموثوق منها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Another wording of: {statement}</source>
      <translation>صيغة أخرى للادعاء: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by</source>
      <translation>الرد قبل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Answer by {day}</source>
      <translation>الرد قبل {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Answer by, for the next entry</source>
      <translation>الرد قبل، للقيد التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer by: {name}</source>
      <translation>الرد قبل: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Answer was due {day}</source>
      <translation>كان موعد الرد {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Any kind</source>
      <translation>أي نوع</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Any two claims</source>
      <translation>أي ادعاءين</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Appeared at</source>
      <comment>field</comment>
      <translation>ظهر في</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Apply</source>
      <translation>تطبيق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Apr</source>
      <comment>month</comment>
      <translation>أبريل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Archive</source>
      <comment>format</comment>
      <translation>أرشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Archived</source>
      <translation>المؤرشف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Archives</source>
      <translation>الأراشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Arrows go from bar to bar and into its parts, Enter opens.</source>
      <translation>الأسهم تنتقل بين الأعمدة وأجزائها، وEnter يفتح.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Article</source>
      <translation>المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Article imported.</source>
      <translation>استُورد المقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_acts.py" />
      <source>Article put into the bin; its claims stay.</source>
      <translation>نُقل المقال إلى السلة، وبقيت ادعاءاته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_page.py" />
      <source>Article text</source>
      <translation>نص المقال</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/importing/import_material.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <location filename="claimtracker/services/due_articles.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Articles due</source>
      <translation>مقالات لها موعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Articles on the desk</source>
      <translation>مقالات المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>As in</source>
      <translation>كما في</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>As one claim</source>
      <translation>كادعاء واحد</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>As the system</source>
      <translation>حسب النظام</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>As what</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>As written</source>
      <translation>كما كُتب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Ask a colleague, or let the one who reads say their name under View, Your name.</source>
      <translation>يُرجى سؤال زميل، أو أن يسجّل من يقرأ اسمه في «عرض»، «اسمك».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Ask for the file again, or open it elsewhere and paste the text here.</source>
      <translation>يُرجى طلب الملف من جديد، أو فتحه ببرنامج آخر ولصق النص هنا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Ask its owner for access, or copy it to your own folder first.</source>
      <translation>يُرجى طلب الإذن من صاحبه، أو نسخه أولًا إلى مجلد خاص.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Ask this one host for this one page, now (Enter)</source>
      <translation>طلب هذه الصفحة وحدها من هذا المضيف وحده، الآن (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it to create it.</source>
      <translation>يُرجى أن يُطلب إنشاؤها من القائم عليها.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Ask who runs it, then try again.</source>
      <translation>يُرجى سؤال القائم عليها ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Asked</source>
      <translation>سُئل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Asked, no answer yet</source>
      <translation>سُئل ولم يُجب بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, and nothing else.</source>
      <translation>يطلب من {host} هذه الصفحة، ولا شيء سواها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Asks {host} for this page, over a line that others can read, and nothing else.</source>
      <translation>يطلب من {host} هذه الصفحة ولا شيء سواها، عبر اتصال يمكن لغيرك قراءته.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>At most {most} places are marked at once.</source>
      <translation>أقصى ما يُظلَّل دفعة واحدة {most} موضعًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attach a file to the source</source>
      <translation>إرفاق ملف بالمصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach file</source>
      <translation>إرفاق ملف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach files to the source</source>
      <translation>إرفاق ملفات بالمصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Attach file…</source>
      <translation>إرفاق ملف…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Attach it again from where it is kept.</source>
      <translation>يُرجى إرفاقه من جديد من مكان حفظه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/file_to_attach.py" />
      <source>Attached: {file}</source>
      <translation>المرفق: {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Aug</source>
      <comment>month</comment>
      <translation>أغسطس</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author</source>
      <translation>المؤلف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Author or person</source>
      <translation>المؤلف أو الشخص</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Average</source>
      <translation>المتوسط</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Back to the reader (Esc)</source>
      <translation>العودة إلى القارئ (Esc)</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Back up now</source>
      <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Backed up as {file}.</source>
      <translation>حُفظت نسخة احتياطية باسم {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Backups kept</source>
      <translation>النسخ المحفوظة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Because</source>
      <translation>لأن</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim, with its sources {sources}.</source>
      <translation>
        <numerusform>يصبح ادعاءً، مع مصادره {sources}.</numerusform>
        <numerusform>يصبح ادعاءً، مع مصدره {sources}.</numerusform>
        <numerusform>يصبح ادعاءً، مع مصدريه {sources}.</numerusform>
        <numerusform>يصبح ادعاءً، مع مصادره {sources}.</numerusform>
        <numerusform>يصبح ادعاءً، مع مصادره {sources}.</numerusform>
        <numerusform>يصبح ادعاءً، مع مصادره {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Becomes a claim; the note is kept with it.</source>
      <translation>تصبح ادعاءً، وتُحفظ الملاحظة معه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Before</source>
      <comment>the text before</comment>
      <translation>ما قبله</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <location filename="preferences" />
      <source>Before publication</source>
      <translation>قبل النشر</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Before publication</source>
      <comment>rating</comment>
      <translation>قبل النشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Begin an empty library</source>
      <translation>بدء مكتبة فارغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Being checked</source>
      <translation>قيد التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Beside a claim it looks like this</source>
      <translation>هكذا يبدو بجانب ادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Beside claims, the words that came with ClaimTracker are shown in your language. Those here are what is kept and handed over.</source>
      <translation>تظهر الكلمات المرفقة مع ClaimTracker بلغتك بجانب الادعاءات. أما الكلمات هنا فهي التي تُحفظ وتُسلَّم.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Best fifth</source>
      <translation>أفضل خُمس</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bin</source>
      <translation>السلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks.py" />
      <source>Blocks and their roles</source>
      <translation>الفقرات وأدوارها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold claims.</source>
      <translation>كلا الملفين فيه ادعاءات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Both files hold evidence.</source>
      <translation>كلا الملفين فيه أدلة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Both say the same: they become one claim</source>
      <translation>كلاهما يقول الشيء نفسه: يصبحان ادعاءً واحدًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Both say: {words}</source>
      <translation>كلاهما يقول: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Both similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>كلا الادعاءين المشابهين قُيّم {ratings}؛ و«{now}» يخالفهما.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back everything that lies in the bin</source>
      <translation>إعادة كل ما في السلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Bring back what is selected (Enter)</source>
      <translation>إعادة ما حُدد (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By outlet</source>
      <translation>حسب الوسيلة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By section</source>
      <translation>حسب القسم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>By speaker</source>
      <translation>حسب القائل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Byline</source>
      <translation>اسم الكاتب</translation>
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
      <translation>ملفات CSV تُفتح في Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>CSV tables (*.csv)</source>
      <translation>جداول CSV (*.csv)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Calculation</source>
      <translation>الحساب</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Call sheet</source>
      <translation>كشف الاتصالات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Call sheet</source>
      <comment>format</comment>
      <translation>كشف الاتصالات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Can be undone</source>
      <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Can do harm.</source>
      <translation>قد يسبب ضررًا.</translation>
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
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cannot verify</source>
      <comment>rating</comment>
      <translation>تعذّر التحقق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Capitals count (Alt+C)</source>
      <translation>مراعاة الأحرف الكبيرة (Alt+C)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Change</source>
      <comment>effect</comment>
      <translation>تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Change a year</source>
      <translation>التغيّر في السنة</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Change decision</source>
      <translation>قرار التغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Change finding</source>
      <translation>تغيير الخلاصة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Change memo</source>
      <comment>format</comment>
      <translation>مذكرة التغييرات</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Change memo:</source>
      <translation>مذكرة التغييرات:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Change memo: {title}</source>
      <translation>مذكرة التغييرات: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change role</source>
      <translation>تغيير دور</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Change roles</source>
      <translation>تغيير أدوار</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Change selected claims</source>
      <translation>تغيير الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_paint.py" />
      <source>Change the role</source>
      <translation>تغيير الدور</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Change the selected claims</source>
      <translation>تغيير الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to:</source>
      <translation>يُغيَّر إلى:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Change to: suggested wording</source>
      <translation>يُغيَّر إلى: الصياغة المقترحة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Change view</source>
      <translation>تغيير عرض</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Change {count} claims</source>
      <translation>
        <numerusform>لا ادعاءات للتغيير</numerusform>
        <numerusform>تغيير ادعاء واحد</numerusform>
        <numerusform>تغيير ادعاءين</numerusform>
        <numerusform>تغيير {count} ادعاءات</numerusform>
        <numerusform>تغيير {count} ادعاءً</numerusform>
        <numerusform>تغيير {count} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changed {count} claims.</source>
      <translation>
        <numerusform>لم يُغيَّر أي ادعاء.</numerusform>
        <numerusform>غُيّر ادعاء واحد.</numerusform>
        <numerusform>غُيّر ادعاءان.</numerusform>
        <numerusform>غُيّرت {count} ادعاءات.</numerusform>
        <numerusform>غُيّر {count} ادعاءً.</numerusform>
        <numerusform>غُيّر {count} ادعاء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Changed: re-check</source>
      <comment>rating</comment>
      <translation>تغيّر: يُعاد تدقيقه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Changing claims…</source>
      <translation>يجري تغيير الادعاءات…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Changing claims… {done} of {total}</source>
      <translation>يجري تغيير الادعاءات… {done} من {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Check again</source>
      <translation>للتدقيق ثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Check it again, or set another date.</source>
      <translation>يُرجى تدقيقه من جديد، أو تحديد تاريخ آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its folder and permissions.</source>
      <translation>يُرجى مراجعة مجلده وصلاحياته.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Check its name and folder.</source>
      <translation>يُرجى مراجعة اسمه ومجلده.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Check its permissions, then try again.</source>
      <translation>يُرجى مراجعة صلاحياته ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Check its permissions.</source>
      <translation>يُرجى مراجعة صلاحياته.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Check its powers.</source>
      <translation>يُرجى مراجعة أُسسها.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Check library</source>
      <translation>فحص المكتبة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Check text</source>
      <comment>format</comment>
      <translation>نص التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Check that it is still there.</source>
      <translation>يُرجى التحقق من أنه ما زال موجودًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check that its folder exists and is writable.</source>
      <translation>يُرجى التحقق من أن مجلده موجود وقابل للكتابة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the drive, then try again.</source>
      <translation>يُرجى فحص القرص ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Check the free space and permissions of both folders.</source>
      <translation>يُرجى مراجعة المساحة الخالية في المجلدين وصلاحياتهما.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL, or ask who runs the server.</source>
      <translation>يُرجى مراجعة رابط المكتبة، أو سؤال من يدير الخادم.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Check the library's URL.</source>
      <translation>يُرجى مراجعة رابط المكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the powers.</source>
      <translation>يُرجى مراجعة الأُسس.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check the units of both.</source>
      <translation>يُرجى مراجعة وحدة كل منهما.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Check the units of the values and of the claimed figure.</source>
      <translation>يُرجى مراجعة وحدات القيم ووحدة الرقم المزعوم.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Check this claim on its own.</source>
      <translation>يُدقَّق هذا الادعاء على حدة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Check which value is zero.</source>
      <translation>يُرجى النظر أي القيم صفر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Checked</source>
      <translation>مدقَّق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Checked before</source>
      <translation>دُقّق سابقًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Checked before: {verdict}</source>
      <translation>دُقّق سابقًا: {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Checked by</source>
      <translation>من دقّقه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked by</source>
      <comment>field</comment>
      <translation>من دقّقه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checked on</source>
      <comment>field</comment>
      <translation>تاريخ التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Checked on {day}.</source>
      <translation>دُقّق في {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Checker</source>
      <translation>المدقّق</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Checker</source>
      <comment>field</comment>
      <translation>المدقّق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Checking the library…</source>
      <translation>يجري فحص المكتبة…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Checks as search engines and archives read them: JSON-LD, a snippet for your page, a feed.</source>
      <comment>format</comment>
      <translation>التدقيقات كما تقرؤها محركات البحث والأراشيف: JSON-LD ومقتطف لصفحتك وخلاصة أخبار.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s address</source>
      <comment>field</comment>
      <translation>رابط التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Check’s title</source>
      <comment>field</comment>
      <translation>عنوان التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/archive_files.py" />
      <source>Choose CSV, Excel, JSON or saved web pages.</source>
      <translation>يُرجى اختيار CSV أو Excel أو JSON أو صفحات ويب محفوظة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Choose Check library in the menu File.</source>
      <translation>اختر «فحص المكتبة» من قائمة «ملف».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose a claim sheet</source>
      <translation>اختيار كشف ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Choose a file inside it.</source>
      <translation>يُرجى اختيار ملف في داخله.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Choose a file.</source>
      <translation>يُرجى اختيار ملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose a folder of an archive</source>
      <translation>اختيار مجلد أرشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder of your own, or ask for permission.</source>
      <translation>يُرجى اختيار مجلد خاص، أو طلب الإذن.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder on another disk.</source>
      <translation>يُرجى اختيار مجلد على قرص آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose a folder that exists.</source>
      <translation>يُرجى اختيار مجلد موجود.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose a folder you may write to.</source>
      <translation>يُرجى اختيار مجلد تجوز الكتابة فيه.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>Choose a folder, or a name that nothing has yet.</source>
      <translation>يُختار مجلد، أو اسم لا يحمله شيء بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Choose a folder…</source>
      <translation>اختيار مجلد…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose a library file.</source>
      <translation>يُرجى اختيار ملف مكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>Choose a name that is not taken.</source>
      <translation>يُرجى اختيار اسم غير مأخوذ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a pair in Duplicates first.</source>
      <translation>اختر أولًا زوجًا في المكررات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Choose a source first.</source>
      <translation>اختر مصدرًا أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Choose an action, then set a key: Enter in the list does the same.</source>
      <translation>اختيار إجراء ثم تعيين مفتاح له: زر Enter في القائمة يفعل ذلك أيضًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Choose an archive</source>
      <translation>اختيار أرشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Choose an article, or claims that are highlighted in one.</source>
      <translation>يُرجى اختيار مقال، أو ادعاءات مظلّلة في مقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Choose another backup.</source>
      <translation>يُرجى اختيار نسخة احتياطية أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>Choose another file, or paste the text instead.</source>
      <translation>يُرجى اختيار ملف آخر، أو لصق النص بدلًا منه.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>Choose another file.</source>
      <translation>يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another folder and try again.</source>
      <translation>يُرجى اختيار مجلد آخر والمحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <source>Choose another folder, then try again.</source>
      <translation>يُرجى اختيار مجلد آخر ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>Choose another folder.</source>
      <translation>يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name or folder.</source>
      <translation>يُرجى اختيار اسم أو مجلد آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Choose another name, or allow writing to the file.</source>
      <translation>يُرجى اختيار اسم آخر، أو السماح بالكتابة في الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>Choose another place.</source>
      <translation>يُرجى اختيار مكان آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Choose comma, semicolon or tab.</source>
      <translation>يُرجى اختيار الفاصلة أو الفاصلة المنقوطة أو علامة الجدولة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Choose files…</source>
      <translation>اختيار ملفات…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Choose it again.</source>
      <translation>يُرجى اختياره من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Choose one claims.csv and one evidence.csv.</source>
      <translation>يُرجى اختيار ملف claims.csv واحد وملف evidence.csv واحد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Choose one of its ratings.</source>
      <translation>يُرجى اختيار أحد تقييماته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Choose one on the left, or bring in a new one.</source>
      <translation>يمكن اختيار واحد من القائمة الجانبية، أو إدخال مقال جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Choose rating scale</source>
      <translation>اختيار مقياس تقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Choose the saved page itself.</source>
      <translation>يُرجى اختيار الصفحة المحفوظة نفسها.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>Choose the zip file that the export wrote.</source>
      <translation>يُرجى اختيار ملف zip الذي كتبه التصدير.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>Choose whether both are kept or the earlier ones are replaced.</source>
      <translation>اختر بين الاحتفاظ بالاثنين أو استبدال السابقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Claim</source>
      <translation>الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Claim marked. 1–9 gives a verdict, Enter edits its statement.</source>
      <translation>ظُلّل الادعاء. مفاتيح 1–9 تعطي حكمًا، وEnter يحرّر صياغته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Claim selected. Enter again edits its statement.</source>
      <translation>اختير الادعاء. Enter مرة أخرى يحرّر صياغته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_desk.py" />
      <source>Claim sheet imported.</source>
      <translation>استُورد كشف الادعاءات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Claim {number}, {state}</source>
      <translation>الادعاء {number}، {state}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>Claim {number}, {verdict}: {statement}</source>
      <translation>الادعاء {number}، {verdict}: {statement}</translation>
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
      <translation>لا يستطيع ClaimTracker استخدام قواعد بيانات {drivername}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>ClaimTracker does not know your name yet.</source>
      <translation>لا يعرف ClaimTracker اسمك بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>ClaimTracker is closing.</source>
      <translation>يجري إغلاق ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>ClaimTracker libraries</source>
      <translation>مكتبات ClaimTracker</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>ClaimTracker may not use this file or folder.</source>
      <translation>لا يُسمح لـClaimTracker باستخدام هذا الملف أو المجلد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>ClaimTracker opens http, https and mailto links only.</source>
      <translation>يفتح ClaimTracker روابط http وhttps وmailto فقط.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own file “{name}” is missing or damaged.</source>
      <translation>ملف ClaimTracker «{name}» مفقود أو تالف.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>ClaimTracker's own resources folder is missing.</source>
      <translation>مجلد موارد ClaimTracker مفقود.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed</source>
      <translation>المزعوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Claimed figure</source>
      <translation>الرقم المزعوم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; off by {by}, more than {said}.</source>
      <translation>المزعوم {claimed}؛ والناتج {result}؛ الفارق {by}، وهو أكثر من {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Claimed {claimed}; works out to {result}; within {said}.</source>
      <translation>المزعوم {claimed}؛ والناتج {result}؛ ضمن {said}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Claims</source>
      <translation>الادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Claims that are not checked yet stand here by the person to ask: their speaker, or a source.</source>
      <translation>ترد هنا الادعاءات التي لم تُدقّق بعد، مرتبة حسب من يُسأل عنها: قائلها أو مصدر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Claims that rest on it</source>
      <translation>الادعاءات المبنية عليه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Claims that stayed as they were</source>
      <translation>ادعاءات بقيت كما كانت</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be</source>
      <translation>الادعاءات كما ستكون</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Claims, as they will be (the first {count} of {all})</source>
      <translation>الادعاءات كما ستكون (أول {count} من {all})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_doors.py" />
      <source>Claims, not an article: load it with “Load archive…” in the menu “File”.</source>
      <translation>ادعاءات لا مقالة: حمّلها بـ«تحميل أرشيف…» في قائمة «ملف».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Clear all</source>
      <translation>مسح الكل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Clear filter</source>
      <translation>مسح التصفية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it after the last word.</source>
      <translation>يُرجى إغلاقها بعد آخر كلمة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Close it there and try again, or choose another name or folder.</source>
      <translation>يُرجى إغلاقه هناك والمحاولة مجددًا، أو اختيار اسم أو مجلد آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Close it, or put the words into quotation marks.</source>
      <translation>يُرجى إغلاقه، أو وضع الكلمات بين علامتي اقتباس.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Close its brackets, or switch patterns off.</source>
      <translation>يُرجى إغلاق أقواسه، أو إيقاف الأنماط.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Close other programs, or start ClaimTracker again.</source>
      <translation>يُرجى إغلاق برامج أخرى، أو تشغيل ClaimTracker من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Close other programs, then try again.</source>
      <translation>يُرجى إغلاق برامج أخرى ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Close the find bar (Esc)</source>
      <translation>إغلاق شريط البحث (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Colour and sign</source>
      <translation>اللون والعلامة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Colour and sign of rating {number}</source>
      <translation>لون التقييم {number} وعلامته</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Colours of the system</source>
      <translation>ألوان النظام</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Column</source>
      <translation>العمود</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Columns</source>
      <translation>الأعمدة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>Columns and what they are read as</source>
      <translation>الأعمدة وما تُقرأ به</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Columns that are not part of the claim sheet were left out: {columns}.</source>
      <translation>أُهملت أعمدة ليست من كشف الادعاءات: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Comes with</source>
      <translation>مكوّنات مرفقة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Comma</source>
      <translation>فاصلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Comma between</source>
      <translation>تُفصل بفواصل</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Compare both and choose; your text is kept.</source>
      <translation>يُرجى مقارنة النصين والاختيار؛ نصك محفوظ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Compare every claim of the desk with every other ({scan_duplicates})</source>
      <translation>مقارنة كل ادعاء في المكتب بكل ما سواه ({scan_duplicates})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Compared by characters: there is no language pack for this text.</source>
      <translation>قورن بالمحارف: لا حزمة لغوية لهذا النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Comparing “{file}” with the desk…</source>
      <translation>تجري مقارنة «{file}» بالمكتب…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion</source>
      <translation>الاستنتاج</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/conclusion_line.py" />
      <source>Conclusion in your own words, then Enter</source>
      <translation>الاستنتاج بكلماتك، ثم Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Confidential</source>
      <translation>سري</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential or not</source>
      <translation>سري أم لا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Confidential sources will be named in the files. Give them only to people who may know.</source>
      <translation>ستُذكر المصادر السرية بأسمائها في الملفات. لا تُعطى إلا لمن يحق له أن يعرف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Confidential: “Source A” in every export unless you ask for its name</source>
      <translation>سري: «المصدر أ» في كل تصدير ما لم يُطلب اسمه</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed</source>
      <comment>rating</comment>
      <translation>مؤكد</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Confirmed with note</source>
      <comment>rating</comment>
      <translation>مؤكد مع ملاحظة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Conflict</source>
      <comment>effect</comment>
      <translation>تعارض</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact</source>
      <translation>جهة الاتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Contact details</source>
      <translation>بيانات الاتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Contacted on</source>
      <translation>تاريخ الاتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>Copy details</source>
      <translation>نسخ التفاصيل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>Copy it to this computer first.</source>
      <translation>يُرجى نسخه إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Copy this scale</source>
      <translation>نسخ هذا المقياس</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Correct Attribution</source>
      <comment>rating</comment>
      <translation>نسبة صحيحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Cut</source>
      <translation>حُذف المقطع</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Cut</source>
      <comment>rating</comment>
      <translation>محذوف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Cut it into several files, or save it as CSV UTF-8.</source>
      <translation>يُرجى تقسيمه إلى عدة ملفات، أو حفظه بصيغة CSV UTF-8.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>Cut it into several files.</source>
      <translation>يُرجى تقسيمه إلى عدة ملفات.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Cut it into two calculations.</source>
      <translation>يُرجى تقسيمها إلى حسابين.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Cut it into two.</source>
      <translation>يُرجى تقسيمه إلى اثنين.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the file into parts, or paste the passage you need.</source>
      <translation>يُرجى تقسيم الملف إلى أجزاء، أو لصق المقطع المطلوب.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>Cut the text into parts, or paste the passage you need.</source>
      <translation>يُرجى تقسيم النص إلى أجزاء، أو لصق المقطع المطلوب.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/widgets/date_field.py" />
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Dates</source>
      <translation>التواريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>Days in “{column}” are read as {order}, as its other days show: {cell} is {day}.</source>
      <translation>تُقرأ الأيام في «{column}» على أنها {order} كما تبيّن بقية الأيام: {cell} هو {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Dec</source>
      <comment>month</comment>
      <translation>ديسمبر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Decide at least {fewest} pairs among the duplicates, then try again.</source>
      <translation>يُرجى البت في {fewest} من أزواج المكررات على الأقل، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <source>Decide match</source>
      <translation>البت في تطابق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Decide on what was seen before</source>
      <translation>البت فيما رُصد سابقًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: a variant of the earlier claim.</source>
      <translation>القرار: صيغة أخرى للادعاء الأسبق.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: an update of the earlier claim.</source>
      <translation>القرار: تحديث للادعاء الأسبق.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: different. The two are never suggested for each other again.</source>
      <translation>القرار: مختلفان. لن يُقترح أحدهما للآخر ثانية.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Decided: the same words by another speaker.</source>
      <translation>القرار: الكلمات نفسها من قائل آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision</source>
      <translation>القرار</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="resources/pages/memo.html" />
      <source>Decision: {decision}</source>
      <translation>القرار: {decision}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete article</source>
      <translation>حذف المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Delete articles</source>
      <translation>حذف مقالات</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/edit_claims.py" />
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Delete claim</source>
      <translation>حذف الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Delete claims</source>
      <translation>حذف ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Delete for good</source>
      <translation>حذف نهائي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete for good…</source>
      <translation>حذف نهائي…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete source</source>
      <translation>حذف مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Delete sources</source>
      <translation>حذف مصادر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Delete view</source>
      <translation>حذف عرض</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Delete what is selected for good, with its history and files (Del)</source>
      <translation>حذف ما حُدد نهائيًا، مع سجل تغييراته وملفاته (Del)</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>Delete {count} records for good?</source>
      <translation>
        <numerusform>لا سجلات لتُحذف نهائيًا؟</numerusform>
        <numerusform>حذف سجل واحد نهائيًا؟</numerusform>
        <numerusform>حذف سجلين نهائيًا؟</numerusform>
        <numerusform>حذف {count} سجلات نهائيًا؟</numerusform>
        <numerusform>حذف {count} سجلًا نهائيًا؟</numerusform>
        <numerusform>حذف {count} سجل نهائيًا؟</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Deleted</source>
      <translation>الحذف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>Deleting for good…</source>
      <translation>جارٍ الحذف النهائي…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Description of rating {number}</source>
      <translation>وصف التقييم {number}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Desk</source>
      <translation>المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Desk notes</source>
      <translation>ملاحظات المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <source>Details and roles</source>
      <translation>التفاصيل والأدوار</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Details and roles of the article</source>
      <translation>تفاصيل المقال وأدوار فقراته</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Different</source>
      <translation>مختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Differs in</source>
      <translation>يختلف في</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that claim says {theirs}; this says {mine}.</source>
      <translation>يختلف في {kinds}: ذلك الادعاء يقول {theirs}؛ وهذا يقول {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that one has “{piece}”; this has not.</source>
      <translation>يختلف في {kinds}: في ذلك «{piece}»؛ وليست في هذا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: that verdict was for {theirs}; this says {mine}.</source>
      <translation>يختلف في {kinds}: كان ذلك الحكم على {theirs}؛ وهذا يقول {mine}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in {kinds}: this has “{piece}”; that one has not.</source>
      <translation>يختلف في {kinds}: في هذا «{piece}»؛ وليست في ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Differs in: {pieces}</source>
      <translation>يختلف في: {pieces}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Direction</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Discard changes</source>
      <translation>تجاهل التغييرات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Divide by its unit first.</source>
      <translation>يُرجى القسمة على وحدتها أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Do not open it elsewhere unless you trust whoever sent it.</source>
      <translation>لا يُفتح في برنامج آخر ما لم يكن مرسله موثوقًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Does not hold</source>
      <translation>لا يصح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Done again: {change}</source>
      <translation>أُعيد: {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Draft {number}</source>
      <translation>المسودة {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}</source>
      <translation>المسودة {number} من {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Draft {number} of {total}: read an earlier one</source>
      <translation>المسودة {number} من {total}: قراءة مسودة أسبق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Draft {number}: {told}</source>
      <translation>المسودة {number}: {told}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Draft {number}: {told}.</source>
      <translation>المسودة {number}: {told}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Drafts side by side</source>
      <translation>المسودات جنبًا إلى جنب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Drop a file here, or attach one: it is kept in the library, once.</source>
      <translation>إسقاط ملف هنا أو إرفاقه: يُحفظ في المكتبة مرة واحدة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Drop claims.csv and evidence.csv here. Nothing is written before you say Apply.</source>
      <translation>إسقاط claims.csv وevidence.csv هنا. لا يُكتب شيء قبل الضغط على «تطبيق».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Drop files or a folder here: any CSV or Excel table of earlier checks, ClaimReview as JSON
or in saved web pages, the Data Commons feed, Fact-Check Insights, the archive of a whole desk.
Nothing is written before you say Load.</source>
      <translation>إسقاط ملفات أو مجلد هنا: أي جدول CSV أو Excel لتدقيقات سابقة، أو ClaimReview بصيغة JSON
أو داخل صفحات ويب محفوظة، أو خلاصة Data Commons أو Fact-Check Insights أو أرشيف مكتب كامل.
لا يُكتب شيء قبل الضغط على «تحميل».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Drop files, paste text, or open a file</source>
      <translation>إسقاط ملفات أو لصق نص أو فتح ملف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Drop links, headings and lists of what was pasted</source>
      <translation>إزالة روابط ما لُصق وعناوينه وقوائمه</translation>
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
      <translation>الموعد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Due this week</source>
      <translation>موعدها هذا الأسبوع</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Due today</source>
      <translation>موعدها اليوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>Due {day}</source>
      <translation>الموعد {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Due, by checker</source>
      <translation>المواعيد حسب المدقّق</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Duplicates</source>
      <translation>المكررات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Duplicates to decide</source>
      <translation>مكررات تنتظر البت</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Each part may hold, yet the claim leads astray.</source>
      <comment>rating</comment>
      <translation>قد يصح كل جزء منه، لكن الادعاء يضلّل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Earlier claim</source>
      <translation>ادعاء أسبق</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Edit article</source>
      <translation>تحرير مقال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Edit contact</source>
      <translation>تحرير جهة اتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit evidence</source>
      <translation>تحرير دليل</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit other wordings</source>
      <translation>تحرير صيغ أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Edit rating scale</source>
      <translation>تحرير مقياس تقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <source>Edit sighting</source>
      <translation>تحرير ظهور</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Edit source</source>
      <translation>تحرير مصدر</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Edit statement</source>
      <translation>تحرير الصياغة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_claims.py" />
      <source>Edit tags</source>
      <translation>تحرير الوسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Edit {what}</source>
      <translation>تحرير {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Effect</source>
      <translation>الأثر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here and leave the desk as it was</source>
      <translation>التوقف هنا وترك المكتب كما كان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>End here with the claims that are in; Undo takes them back</source>
      <translation>التوقف هنا مع إبقاء ما دخل من ادعاءات؛ يلغيها التراجع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>End of claim {number}.</source>
      <translation>نهاية الادعاء {number}.</translation>
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
      <translation>أُزيل القيد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Errors by kind</source>
      <translation>الأخطاء حسب النوع</translation>
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
      <translation>زر Esc يوقفه.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Every choice holds at once and is kept.</source>
      <translation>كل اختيار يسري فورًا ويُحفظ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Every highlight of this draft was looked at.</source>
      <translation>جرى النظر في كل تظليلات هذه المسودة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Every pair is decided</source>
      <translation>بُتّ في كل الأزواج</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Every sentence is accounted for</source>
      <translation>استُوفيت كل الجمل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Every sentence is accounted for.</source>
      <translation>استُوفيت كل الجمل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Every sentence of what was begun is accounted for. {next_open} goes to the next open one.</source>
      <translation>استُوفيت كل جمل ما بُدئ. {next_open} ينتقل إلى الجملة التالية غير المستوفاة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is confidential.</source>
      <translation>كل المصادر سرية.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Every source is secondary.</source>
      <translation>كل المصادر ثانوية.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>Every text field uses it.</source>
      <translation>كل حقل نص يستخدمه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_same.py" />
      <source>Every word of this is on the desk already.</source>
      <translation>كل كلمة من هذا موجودة في المكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Everything</source>
      <translation>كل شيء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Everything else</source>
      <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Everything or nothing of it comes in.</source>
      <translation>يدخل كله أو لا يدخل منه شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Examples</source>
      <translation>أمثلة</translation>
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
      <translation>مصنّف Excel</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation</source>
      <translation>الشرح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Explanation and published check</source>
      <translation>الشرح والتدقيق المنشور</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <source>Export as CSV instead.</source>
      <translation>يُرجى التصدير بصيغة CSV بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export the claims that are selected or found as a claim sheet</source>
      <translation>تصدير الادعاءات المحددة أو التي عُثر عليها في كشف ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export these…</source>
      <translation>تصدير هذه…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export this article</source>
      <translation>تصدير هذا المقال</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Export {count} claims…</source>
      <translation>
        <numerusform>لا ادعاءات للتصدير…</numerusform>
        <numerusform>تصدير ادعاء واحد…</numerusform>
        <numerusform>تصدير ادعاءين…</numerusform>
        <numerusform>تصدير {count} ادعاءات…</numerusform>
        <numerusform>تصدير {count} ادعاءً…</numerusform>
        <numerusform>تصدير {count} ادعاء…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Export ⏎</source>
      <translation>تصدير ⏎</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>FC</source>
      <translation>تدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Fact check</source>
      <translation>تدقيق الحقائق</translation>
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
      <translation>خاطئ</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>False</source>
      <comment>rating</comment>
      <translation>خاطئ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Feb</source>
      <comment>month</comment>
      <translation>فبراير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Fetch page</source>
      <translation>جلب الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <source>Fetched from {address} on {day} at {time} UTC.</source>
      <translation>جُلب من {address} في {day} الساعة {time} بالتوقيت العالمي.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Fetching the page from “{name}”…</source>
      <translation>يجري جلب الصفحة من «{name}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer</source>
      <translation>أقل</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Fewer ({count} more: find them above)</source>
      <translation>
        <numerusform>أقل</numerusform>
        <numerusform>أقل (واحد آخر: يُبحث عنه أعلاه)</numerusform>
        <numerusform>أقل (اثنان آخران: يُبحث عنهما أعلاه)</numerusform>
        <numerusform>أقل ({count} أخرى: يُبحث عنها أعلاه)</numerusform>
        <numerusform>أقل ({count} أخرى: يُبحث عنها أعلاه)</numerusform>
        <numerusform>أقل ({count} أخرى: يُبحث عنها أعلاه)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Fewer fields</source>
      <translation>حقول أقل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Fewer words or fewer values find more.</source>
      <translation>كلمات أقل أو قيم أقل تجد أكثر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Field</source>
      <translation>الحقل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Field words are offered while you type.</source>
      <translation>تُقترح كلمات الحقول أثناء الكتابة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Fields are: {fields}.</source>
      <translation>الحقول هي: {fields}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>File removed.</source>
      <translation>أُزيل الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <location filename="preferences" />
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>Files of before were left as they were.</source>
      <translation>تُركت الملفات السابقة كما كانت.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill a new library…</source>
      <translation>ملء مكتبة جديدة…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Fill in one of them.</source>
      <translation>يُرجى ملء واحد منها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Fill this desk</source>
      <translation>ملء هذا المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Find a value…</source>
      <translation>البحث عن قيمة…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Find an action or key…</source>
      <translation>البحث عن إجراء أو مفتاح…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Find in article</source>
      <translation>البحث في المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Find in this article</source>
      <translation>البحث في هذا المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Find in this article ({find})</source>
      <translation>البحث في هذا المقال ({find})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Find one that readers may see.</source>
      <translation>يُرجى إيجاد مصدر يجوز للقراء رؤيته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Finding</source>
      <comment>field</comment>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Finding: one or two sentences</source>
      <translation>الخلاصة: جملة أو جملتان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>First claims, as they will be</source>
      <translation>أول الادعاءات كما ستكون</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>First page</source>
      <translation>الصفحة الأولى</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows of the sheet “claims”</source>
      <comment>format</comment>
      <translation>أول صفوف ورقة «claims»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>First rows, as they will be written</source>
      <comment>format</comment>
      <translation>أول الصفوف كما ستُكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/model.py" />
      <source>Fits best of all</source>
      <translation>الأنسب من الكل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Five dates: choose</source>
      <translation>خمسة تواريخ: الاختيار لك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Folder for the files</source>
      <translation>مجلد الملفات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>For</source>
      <comment>what a library is for</comment>
      <translation>الغرض</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>For 3 percent more, multiply by (1 + 3 %).</source>
      <translation>لإضافة 3 في المئة يُضرب في (1 + 3 %).</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>For ClaimReview; kept with the desk, for everybody at it.</source>
      <translation>من أجل ClaimReview؛ يُحفظ مع المكتب لكل من يعمل فيه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>For editor and author: what must and should change, with wording and sources. Word and page.</source>
      <comment>format</comment>
      <translation>للمحرر والكاتب: ما يجب وما ينبغي تغييره، مع الصياغة والمصادر. Word وصفحة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Formula</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Four Pinocchios</source>
      <comment>rating</comment>
      <translation>أربعة بينوكيو</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Four dates: choose</source>
      <translation>أربعة تواريخ: الاختيار لك</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Fourth fifth</source>
      <translation>الخُمس الرابع</translation>
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
      <translation>خلاصة حرة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Free software under the Apache License 2.0; its text comes with the program as LICENSE.</source>
      <translation>برنامج حر برخصة Apache 2.0؛ نصها مرفق بالبرنامج باسم LICENSE.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Free some space or choose another folder, then try again.</source>
      <translation>يُرجى إخلاء بعض المساحة أو اختيار مجلد آخر، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then save again.</source>
      <translation>يُرجى إخلاء بعض المساحة ثم الحفظ مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Free some space, then try again.</source>
      <translation>يُرجى إخلاء بعض المساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>From here it goes on to {steps} or {last}.</source>
      <translation>من هنا ينتقل إلى {steps} أو {last}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>From which source</source>
      <translation>من أي مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>From worst to best, all scales</source>
      <translation>من الأسوأ إلى الأفضل، كل المقاييس</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Geppetto Checkmark</source>
      <comment>rating</comment>
      <translation>علامة جيبيتو</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>Give a shorter name.</source>
      <translation>يُرجى إعطاء اسم أقصر.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict first; then a second reader signs.</source>
      <translation>يُعطى حكم أولًا، ثم يعتمده قارئ ثانٍ.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Give a verdict: the claim is checked then.</source>
      <translation>بإعطاء حكم يصبح الادعاء مدقَّقًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>Give another date or speaker if it was said again.</source>
      <translation>يُرجى ذكر تاريخ أو قائل آخر إن قيل مرة أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles a section in their details ({article_details}) to see this.</source>
      <translation>لرؤية هذا يُذكر للمقالات قسم في تفاصيلها ({article_details}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Give articles an outlet in their details ({article_details}) to see this.</source>
      <translation>لرؤية هذا تُذكر للمقالات وسيلة في تفاصيلها ({article_details}).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Give both the same independence group, so that they count once, or find another source.</source>
      <translation>توضع للاثنين مجموعة استقلال واحدة فيُعدّان مصدرًا واحدًا، أو يُبحث عن مصدر آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Give each its own label.</source>
      <translation>يُرجى إعطاء كل منها تسميته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Give it a verdict to check it anew.</source>
      <translation>أصدر حكمًا لتدقيقه من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give it one, so that the formula can speak of it.</source>
      <translation>يُرجى إعطاؤها اسمًا لتستطيع الصيغة ذكرها.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Give one of them another name.</source>
      <translation>يُرجى إعطاء إحداها اسمًا آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Give the source a title or a URL.</source>
      <translation>يُرجى إعطاء المصدر عنوانًا أو رابطًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Give verdict</source>
      <translation>إعطاء حكم</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 1</source>
      <translation>إعطاء الحكم 1</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 2</source>
      <translation>إعطاء الحكم 2</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 3</source>
      <translation>إعطاء الحكم 3</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 4</source>
      <translation>إعطاء الحكم 4</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 5</source>
      <translation>إعطاء الحكم 5</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 6</source>
      <translation>إعطاء الحكم 6</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 7</source>
      <translation>إعطاء الحكم 7</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 8</source>
      <translation>إعطاء الحكم 8</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Give verdict 9</source>
      <translation>إعطاء الحكم 9</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Give what is missing in the inspector, or choose other claims. The address of a published check is written below its explanation.</source>
      <translation>يُرجى إكمال الناقص في لوحة الادعاء، أو اختيار ادعاءات أخرى. يُكتب عنوان التدقيق المنشور تحت شرحه.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Go</source>
      <translation>انتقال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>Go back to the latest backup; the library as it is stays beside it.</source>
      <translation>عُد إلى آخر نسخة احتياطية؛ وتبقى المكتبة كما هي بجانبها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>Go to that window, or close it first.</source>
      <translation>يُرجى الانتقال إلى تلك النافذة، أو إغلاقها أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Go to the next highlight that needs eyes ({next_review})</source>
      <translation>الانتقال إلى التظليل التالي الذي يحتاج إلى نظر ({next_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Go to the next note of the writer ({next_note})</source>
      <translation>الانتقال إلى ملاحظة الكاتب التالية ({next_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/coverage_meter.py" />
      <source>Go to the next open sentence ({next_open})</source>
      <translation>الانتقال إلى الجملة التالية التي لم تُستوفَ ({next_open})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Go to the next passage that differs</source>
      <translation>الانتقال إلى المقطع المختلف التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Go to these articles</source>
      <translation>الانتقال إلى هذه المقالات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_page.py" />
      <source>Goes to the bin; can be undone</source>
      <translation>يُنقل إلى السلة؛ ويمكن التراجع</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there, with its sources {sources}.</source>
      <translation>
        <numerusform>يُلحق بالادعاء القائم هناك، مع مصادره {sources}.</numerusform>
        <numerusform>يُلحق بالادعاء القائم هناك، مع مصدره {sources}.</numerusform>
        <numerusform>يُلحق بالادعاء القائم هناك، مع مصدريه {sources}.</numerusform>
        <numerusform>يُلحق بالادعاء القائم هناك، مع مصادره {sources}.</numerusform>
        <numerusform>يُلحق بالادعاء القائم هناك، مع مصادره {sources}.</numerusform>
        <numerusform>يُلحق بالادعاء القائم هناك، مع مصادره {sources}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Goes to the claim that stands there; the note is kept with it.</source>
      <translation>تُلحق بالادعاء القائم هناك، وتُحفظ الملاحظة معه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Going back would change:</source>
      <translation>الرجوع سيغيّر:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Green, check</source>
      <translation>أخضر، علامة صح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Grey, dashed circle</source>
      <translation>رمادي، دائرة متقطعة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Half True</source>
      <comment>rating</comment>
      <translation>نصف صحيح</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Hand over the call sheet</source>
      <translation>تسليم كشف الاتصالات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Hard differences</source>
      <translation>فروق قاطعة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Have its text recognised first (OCR) by the program that scanned it, or paste the text instead.</source>
      <translation>يُرجى التعرف على نصه أولًا (OCR) بالبرنامج الذي مسحه، أو لصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Headline of the published check</source>
      <translation>عنوان التدقيق المنشور</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Here</source>
      <comment>in this claim</comment>
      <translation>هنا</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Hidden passages, {hidden} in all: kept as furniture, marked “[hidden]”, and left out of the text.</source>
      <translation>مقاطع مخفية، عددها {hidden}: حُفظت كزوائد بعلامة «[hidden]» وأُخرجت من النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar</source>
      <translation>إخفاء هذا الشريط</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Hide this bar until there is more to look at</source>
      <translation>إخفاء هذا الشريط حتى يكون هناك ما يُنظر فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Hide this bar; the notes keep waiting, and M brings them back</source>
      <translation>إخفاء هذا الشريط؛ تبقى الملاحظات بالانتظار، ومفتاح M يعيدها</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Highlight it as the same claim ({same_claim})</source>
      <translation>تظليله كالادعاء نفسه ({same_claim})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Highlight removed; its claim stays on the desk.</source>
      <translation>أُزيل التظليل، وبقي ادعاؤه في المكتب.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight selection for this claim</source>
      <translation>تظليل المحدد لهذا الادعاء</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Highlight the other place as this claim</source>
      <translation>تظليل الموضع الآخر كهذا الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Highlight to look at</source>
      <translation>تظليل للنظر فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted as the same claim.</source>
      <translation>ظُلّل كالادعاء نفسه.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Highlighted in the PDF.</source>
      <translation>مظلّل في ملف PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>Highlighted in ¶ {paragraph} as the same claim.</source>
      <translation>ظُلّل في ¶ {paragraph} كالادعاء نفسه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>History</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <source>History and verdicts record this name:</source>
      <translation>يسجّل التاريخ والأحكام هذا الاسم:</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the article</source>
      <translation>تاريخ المقال</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the claim</source>
      <translation>تاريخ الادعاء</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>History of the source</source>
      <translation>تاريخ المصدر</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>History, verdicts and second readings record it.</source>
      <translation>يسجّله التاريخ والأحكام والقراءات الثانية.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds</source>
      <translation>يصح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>Holds in part or unclear</source>
      <translation>يصح جزئيًا أو غير واضح</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>How dates are shown; they are typed in any of these ways.</source>
      <translation>كيف تُعرض التواريخ؛ وتُكتب بأي من هذه الطرق.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>How far it is</source>
      <translation>مقدار ما أُنجز</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>How far it may be off: 0.5, or 2 %. Empty means as it was rounded.</source>
      <translation>مقدار التفاوت المسموح: 0.5 أو 2 %. الفراغ يعني حسب التقريب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>How far the change is</source>
      <translation>مقدار ما أُنجز من التغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>How many notes there are on what the check lacks; the inspector tells them</source>
      <translation>عدد الملاحظات عما ينقص التدقيق؛ تفصيلها في لوحة الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>How the scale looks beside a claim</source>
      <translation>كيف يبدو المقياس بجانب ادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/search_line.py" />
      <source>How the search can go on</source>
      <translation>كيف يمكن إكمال البحث</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>How we know, at length</source>
      <translation>كيف عرفنا، بالتفصيل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we rate</source>
      <translation>كيف نقيّم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>How we worked it out</source>
      <translation>كيف توصلنا إليه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>If it holds earlier checks, bring it in with Load archive. For its text, paste that instead.</source>
      <translation>إن كان فيه تدقيقات سابقة فيُستخدم «تحميل أرشيف». أما نصه فيُلصق.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>If you trust whoever sent it, save it as CSV UTF-8 and load that file.</source>
      <translation>إن كان المرسل موثوقًا، يُحفظ بصيغة CSV UTF-8 ويُحمّل ذلك الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import a claim sheet</source>
      <translation>استيراد كشف ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all</source>
      <translation>استيراد الكل</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import all {count}</source>
      <translation>
        <numerusform>لا شيء للاستيراد</numerusform>
        <numerusform>استيراد الواحد</numerusform>
        <numerusform>استيراد الاثنين</numerusform>
        <numerusform>استيراد الـ{count} كلها</numerusform>
        <numerusform>استيراد الـ{count} كلها</numerusform>
        <numerusform>استيراد الـ{count} كلها</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article</source>
      <translation>استيراد مقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Import an article, select a sentence in it and press {mark_claim}: that is a claim.</source>
      <translation>يُستورد مقال وتُحدَّد فيه جملة ثم يُضغط {mark_claim}: هذا ادعاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Import an article: paste its text, drop a file on the window, or open one. Or look around first.</source>
      <translation>يمكن استيراد مقال بلصق نصه أو إسقاط ملف على النافذة أو فتح ملف. أو إلقاء نظرة أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Import archive</source>
      <translation>استيراد أرشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import article</source>
      <translation>استيراد مقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Import articles</source>
      <translation>استيراد مقالات</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import article…</source>
      <translation>استيراد مقال…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import as draft {number} ⏎</source>
      <translation>استيراده كمسودة {number} ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Import as its draft {number}</source>
      <translation>استيراده كمسودته {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Import claim sheet</source>
      <translation>استيراد كشف ادعاءات</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import claim sheet…</source>
      <translation>استيراد كشف ادعاءات…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>Import draft</source>
      <translation>استيراد مسودة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from clipboard</source>
      <translation>استيراد من الحافظة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from file…</source>
      <translation>استيراد من ملف…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Import from web address…</source>
      <translation>استيراد من عنوان ويب…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import it as the next draft of “{title}” (Enter, or Ctrl+Enter in a field)</source>
      <translation>استيراده كمسودة تالية لـ «{title}» (Enter، أو Ctrl+Enter داخل حقل)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import nothing of this (Esc)</source>
      <translation>عدم استيراد شيء من هذا (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import the article as it is shown (Enter, or Ctrl+Enter in a field)</source>
      <translation>استيراد المقال كما يظهر (Enter، أو Ctrl+Enter داخل حقل)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import this one and those that follow, as they are read</source>
      <translation>استيراد هذا وما يليه كما تُقرأ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Import ⏎</source>
      <translation>استيراد ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as draft {number}.</source>
      <translation>استُورد كالمسودة {number}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_taking.py" />
      <source>Imported as “{title}”.</source>
      <translation>استُورد باسم «{title}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>In no article</source>
      <translation>ليس في أي مقال</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>In short:</source>
      <translation>باختصار:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_bin.py" />
      <source>In the bin now, and brought back by this sheet: {told}.</source>
      <translation>في السلة الآن، ويعيده هذا الكشف: {told}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>In the bin now, and brought back: {count}.</source>
      <translation>في السلة الآن، ويُعاد: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>In the sheet</source>
      <translation>في الكشف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>In your spreadsheet program choose “Save as” and “CSV UTF-8”, then open that file.</source>
      <translation>يُرجى في برنامج الجداول اختيار «حفظ باسم» ثم «CSV UTF-8»، وفتح ذلك الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma is decimal.</source>
      <translation>في «{written}» الفاصلة عشرية.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the comma parts thousands.</source>
      <translation>في «{written}» تفصل الفاصلة الآلاف.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point is decimal.</source>
      <translation>في «{written}» النقطة عشرية.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>In “{written}” the point parts thousands.</source>
      <translation>في «{written}» تفصل النقطة الآلاف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Independence group</source>
      <translation>مجموعة الاستقلال</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Inflation-adjusted</source>
      <translation>بعد احتساب التضخم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <location filename="claimtracker/exchange/scales.py" />
      <location filename="claimtracker/services/demo.py" />
      <location filename="claimtracker/ui/icons.py" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <location filename="claimtracker/ui/theme.py" />
      <source>Install ClaimTracker again.</source>
      <translation>يُرجى تثبيت ClaimTracker من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>Install the latest version to open it; nothing was changed.</source>
      <translation>يُرجى تثبيت أحدث إصدار لفتحها؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Install the latest version to open it; the file was not changed.</source>
      <translation>يُرجى تثبيت أحدث إصدار لفتحها؛ لم يتغير الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is a sign missing before it?</source>
      <translation>هل تنقص قبله إشارة؟</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Is it zero by zero, or a root below zero?</source>
      <translation>هل هو صفر على صفر، أو جذر عدد سالب؟</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Is this right, and where is it written?</source>
      <translation>هل هذا صحيح، وأين هو مكتوب؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Is this the passage? Choose a place, or select the words.</source>
      <translation>أهذا هو المقطع؟ يمكن اختيار موضع أو تحديد الكلمات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>It can also change claims that are here. Its own place shows each change before it is made.</source>
      <translation>ويستطيع أيضًا تغيير ادعاءات موجودة هنا. يعرض مكانه الخاص كل تغيير قبل إجرائه.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It cannot be checked.</source>
      <comment>rating</comment>
      <translation>لا يمكن التحقق منه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It closes and leaves things everywhere.</source>
      <translation>يغلق الأشياء ويغادرها في كل مكان.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It does not fit this desk better.</source>
      <translation>لا يناسب هذا المكتب أكثر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It fits this desk better and is no worse on the shipped pairs.</source>
      <translation>يناسب هذا المكتب أكثر، وليس أسوأ على الأزواج المرفقة.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds only with facts that were left out.</source>
      <comment>rating</comment>
      <translation>لا يصح إلا مع حقائق أُغفلت.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It holds, but needs a clarification.</source>
      <comment>rating</comment>
      <translation>يصح، لكنه يحتاج إلى توضيح.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>It is a new article</source>
      <translation>هو مقال جديد</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>It is like that already.</source>
      <translation>هو على هذه الحال من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>It is like that now: nothing would change.</source>
      <translation>هو على هذه الحال الآن: لن يتغير شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>It is signed off and stays as it was signed. Reopen it with a reason first.</source>
      <translation>هو معتمد ويبقى كما اعتُمد. يُعاد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It judges as before on this desk, and more surely.</source>
      <translation>يحكم في هذا المكتب كما كان، وبثقة أكبر.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>It knows {values}.</source>
      <translation>يعرف {values}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>It makes no difference worth keeping.</source>
      <translation>لا يُحدث فرقًا يستحق الإبقاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/work.py" />
      <source>It may have been removed meanwhile.</source>
      <translation>ربما أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It moves the keyboard's focus or the caret.</source>
      <translation>يحرّك تركيز لوحة المفاتيح أو المؤشر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens a menu of the window.</source>
      <translation>يفتح إحدى قوائم النافذة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It opens menus.</source>
      <translation>يفتح القوائم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>It presses what has the focus.</source>
      <translation>يضغط ما عليه التركيز.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>It says {number} there: mark it as a claim of its own with C.</source>
      <translation>يرد هناك {number}: يمكن تظليله كادعاء مستقل بمفتاح C.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was not meant to be believed.</source>
      <comment>rating</comment>
      <translation>لم يُقصد به أن يُصدَّق.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>It was true once.</source>
      <comment>rating</comment>
      <translation>كان صحيحًا في وقت مضى.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Its claim is in the text.</source>
      <translation>ادعاؤها موجود في النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>Its columns are: {columns}.</source>
      <translation>أعمدته هي: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Its menu takes it over all the same.</source>
      <translation>قائمته تتيح تبنّيه رغم ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Its rarest words</source>
      <translation>أندر كلماته</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Its rounding</source>
      <translation>تقريبه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Its verdicts may be published as ClaimReview</source>
      <translation>يجوز نشر أحكامه بصيغة ClaimReview</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>J next</source>
      <translation>J التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>JSON records</source>
      <translation>سجلات JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jan</source>
      <comment>month</comment>
      <translation>يناير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Join</source>
      <translation>ضم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Join claims</source>
      <translation>ضم ادعاءين</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Join sources</source>
      <translation>ضم مصدرين</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Join the two…</source>
      <translation>ضم الاثنين…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Joined with {count} other claims</source>
      <translation>
        <numerusform>لم يُضم إليه ادعاء آخر</numerusform>
        <numerusform>ضُم إليه ادعاء آخر</numerusform>
        <numerusform>ضُم إليه ادعاءان آخران</numerusform>
        <numerusform>ضُمت إليه {count} ادعاءات أخرى</numerusform>
        <numerusform>ضُم إليه {count} ادعاءً آخر</numerusform>
        <numerusform>ضُم إليه {count} ادعاء آخر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Joined: the two are one claim now.</source>
      <translation>ضُما: هما الآن ادعاء واحد.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Judgement cannot be made yet.</source>
      <comment>rating</comment>
      <translation>لا يمكن الحكم بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jul</source>
      <comment>month</comment>
      <translation>يوليو</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Jun</source>
      <comment>month</comment>
      <translation>يونيو</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>K previous</source>
      <translation>K السابق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Keep apart</source>
      <translation>إبقاؤهما منفصلين</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Keep as it was</source>
      <translation>إبقاء ما كان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep as version {version}</source>
      <translation>حفظ كالإصدار {version}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Keep both</source>
      <translation>الاحتفاظ بالاثنين</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Keep it below {most} signs.</source>
      <translation>يُرجى إبقاؤها دون {most} علامة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Keep it elsewhere and write where in the notes.</source>
      <translation>يُرجى حفظه في مكان آخر وذكر مكانه في الملاحظات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Keep mine</source>
      <translation>إبقاء ما عندي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep nothing of it</source>
      <translation>عدم إبقاء شيء منه</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>Keep sources apart</source>
      <translation>إبقاء مصدرين منفصلين</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Keep the changes to this scale first, or discard them.</source>
      <translation>يُرجى أولًا حفظ التعديلات على هذا المقياس أو تجاهلها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Keep the desk’s</source>
      <translation>إبقاء ما في المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Keep the desk’s in all</source>
      <translation>إبقاء ما في المكتب في الكل</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Keep the last backup; try again.</source>
      <translation>يُرجى الاحتفاظ بآخر نسخة احتياطية والمحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Keep the new scale</source>
      <translation>حفظ المقياس الجديد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Keep what was learnt</source>
      <translation>إبقاء ما تُعلّم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Keeps it out of sight, with your reason</source>
      <translation>يُبعدها عن الأنظار مع ذكر السبب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <location filename="claimtracker/ui/shell/keys_sheet.py" />
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Key</source>
      <comment>field</comment>
      <translation>المفتاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Kind of source</source>
      <translation>نوع المصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Known because they stand in the files more than once: {count}.</source>
      <translation>معروف لوروده في الملفات أكثر من مرة: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Known source: {source}</source>
      <translation>مصدر معروف: {source}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label</source>
      <translation>التسمية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Label of rating {number}</source>
      <translation>تسمية التقييم {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Lacks</source>
      <translation>ينقصه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="preferences" />
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Language</source>
      <comment>field</comment>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 12 months</source>
      <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 30 days</source>
      <translation>آخر 30 يومًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Later this week</source>
      <translation>لاحقًا هذا الأسبوع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Learn from decisions</source>
      <translation>التعلّم من القرارات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Learning from the decisions on this desk…</source>
      <translation>يجري التعلّم من قرارات هذا المكتب…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Learning was stopped. Nothing was changed.</source>
      <translation>أُوقف التعلّم. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Leave as it is</source>
      <translation>تركه كما هو</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Leave it</source>
      <translation>تركها كما هي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Leave its unit out.</source>
      <translation>يُرجى حذف وحدته.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Leave out × 100: a result in percent is shown as percent by itself.</source>
      <translation>يُرجى حذف × 100: الناتج بالنسبة المئوية يظهر مئويًا من تلقاء نفسه.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Leave the note out</source>
      <translation>استبعاد الملاحظة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Leave the note out, in later drafts too ({refuse_note})</source>
      <translation>استبعاد الملاحظة، وفي المسودات اللاحقة أيضًا ({refuse_note})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out.</source>
      <translation>استُبعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Left out: the article on the desk was opened instead.</source>
      <translation>استُبعد: فُتح المقال الموجود في المكتب بدلًا منه.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Left out: {statement}: {faults}.</source>
      <translation>استُبعد: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Left to right</source>
      <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Legal risk.</source>
      <translation>مخاطرة قانونية.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Let another person accept the verdict.</source>
      <translation>يُرجى أن يقبل الحكمَ شخص آخر.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Let matching learn from decisions</source>
      <translation>تعليم المطابقة من القرارات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Libraries and their licences</source>
      <translation>المكتبات البرمجية ورخصها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Licence</source>
      <translation>الرخصة</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="preferences" />
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before, but {difference}</source>
      <translation>يشبه ادعاءً دُقّق سابقًا، لكن {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one checked before: look at the words</source>
      <translation>يشبه ادعاءً دُقّق سابقًا: يُرجى النظر في الكلمات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Like one on the desk, but {difference}</source>
      <translation>يشبه ادعاءً في المكتب، لكن {difference}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Line {first} already holds this claim in the same article. If it is another claim, give it a claim_id of its own and load the file again.</source>
      <translation>في السطر {first} هذا الادعاء نفسه في المقال نفسه. إن كان ادعاءً آخر فأعطه معرّف claim_id خاصًا به وحمّل الملف من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Line {line}: {problem}</source>
      <translation>السطر {line}: {problem}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Line {number}</source>
      <translation>السطر {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>Lines above the heads of the columns were passed over: {count}.</source>
      <translation>أسطر فوق رؤوس الأعمدة جرى تجاوزها: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>Lines {first} to {last}</source>
      <translation>الأسطر من {first} إلى {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/row_values.py" />
      <source>Lines {line} and {other} give different values for the same record.</source>
      <translation>يعطي السطران {line} و{other} قيمًا مختلفة للسجل نفسه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Link</source>
      <comment>verb</comment>
      <translation>ربط</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link a source ({link_source})</source>
      <translation>ربط مصدر ({link_source})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Link one with E.</source>
      <translation>يُربط مصدر بمفتاح E.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/link_sources.py" />
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>Link source</source>
      <translation>ربط مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>List the notes</source>
      <translation>عرض الملاحظات في قائمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>List what waits</source>
      <translation>عرض ما ينتظر في قائمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load</source>
      <translation>تحميل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Load an archive</source>
      <translation>تحميل أرشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Load archive</source>
      <translation>تحميل أرشيف</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Load archive…</source>
      <translation>تحميل أرشيف…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/empty_place.py" />
      <source>Load earlier checks…</source>
      <translation>تحميل تدقيقات سابقة…</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Load {count} claims</source>
      <translation>
        <numerusform>لا ادعاءات للتحميل</numerusform>
        <numerusform>تحميل ادعاء واحد</numerusform>
        <numerusform>تحميل ادعاءين</numerusform>
        <numerusform>تحميل {count} ادعاءات</numerusform>
        <numerusform>تحميل {count} ادعاءً</numerusform>
        <numerusform>تحميل {count} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/paged_rows.py" />
      <source>Loading</source>
      <translation>يجري التحميل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Loading was stopped and what is in was kept.</source>
      <translation>أُوقف التحميل وأُبقي ما دخل.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <source>Loading was stopped; nothing of it was kept.</source>
      <translation>أُوقف التحميل؛ لم يُبقَ منه شيء.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Loading {count} claims…</source>
      <translation>
        <numerusform>لا ادعاءات تُحمّل…</numerusform>
        <numerusform>يجري تحميل ادعاء واحد…</numerusform>
        <numerusform>يجري تحميل ادعاءين…</numerusform>
        <numerusform>يجري تحميل {count} ادعاءات…</numerusform>
        <numerusform>يجري تحميل {count} ادعاءً…</numerusform>
        <numerusform>يجري تحميل {count} ادعاء…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Locator</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Log what came of asking</source>
      <translation>تسجيل ما أسفر عنه السؤال</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: asked</source>
      <translation>تسجيل: سُئل</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: confirmed</source>
      <translation>تسجيل: أكّد</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: declined</source>
      <translation>تسجيل: رفض</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Log: no answer</source>
      <translation>تسجيل: لا جواب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Log: {what}</source>
      <translation>تسجيل: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_desk.py" />
      <source>Logged for {name}: {status}.</source>
      <translation>سُجّل لـ{name}: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_desk.py" />
      <source>Logged: {status}.</source>
      <translation>سُجّل: {status}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Logs it for today</source>
      <translation>يسجّله بتاريخ اليوم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Long explanation</source>
      <comment>field</comment>
      <translation>شرح مطوّل</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Look</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Look again and repeat it.</source>
      <translation>يُرجى النظر مجددًا وإعادة المحاولة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Look at its history and change it by hand.</source>
      <translation>يُرجى النظر في تاريخه وتغييره يدويًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Look at the marked words</source>
      <translation>يُرجى النظر في الكلمات المعلَّمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words before you use that verdict.</source>
      <translation>يُرجى النظر في الكلمات المعلَّمة قبل استخدام ذلك الحكم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Look at the marked words.</source>
      <translation>يُرجى النظر في الكلمات المعلَّمة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for fewer words.</source>
      <translation>يُرجى البحث عن كلمات أقل.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Look for other words.</source>
      <translation>يُرجى البحث عن كلمات أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Look for where they have it from: a document, a dataset, a person.</source>
      <translation>يُبحث عن أصل معلومتهم: وثيقة أو بيانات أو شخص.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Looking for claims that say the same</source>
      <translation>يجري البحث عن ادعاءات تقول الشيء نفسه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Looks like</source>
      <translation>يشبه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Lost</source>
      <translation>مفقود</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>Made {count} claims.</source>
      <translation>
        <numerusform>لم يُنشأ أي ادعاء.</numerusform>
        <numerusform>أُنشئ ادعاء واحد.</numerusform>
        <numerusform>أُنشئ ادعاءان.</numerusform>
        <numerusform>أُنشئت {count} ادعاءات.</numerusform>
        <numerusform>أُنشئ {count} ادعاءً.</numerusform>
        <numerusform>أُنشئ {count} ادعاء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Mail</source>
      <translation>البريد</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make a claim of the note</source>
      <translation>جعل الملاحظة ادعاءً</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make claims of all notes</source>
      <translation>جعل كل الملاحظات ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make claims of all notes that wait ({take_up_notes})</source>
      <translation>جعل كل الملاحظات المنتظرة ادعاءات ({take_up_notes})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Make claims of all places at once (Alt+M)</source>
      <translation>جعل كل المواضع ادعاءات دفعة واحدة (Alt+M)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Make it a claim</source>
      <translation>جعله ادعاءً</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Make its repetitions narrower: (a+)+ tries every division.</source>
      <translation>يُرجى تضييق تكراراته: (a+)+ يجرّب كل تقسيم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Make room on it, then try again.</source>
      <translation>يُرجى إخلاء مساحة عليه ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Make the file and its folder writable, then try again.</source>
      <translation>يُرجى السماح بالكتابة في الملف ومجلده ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the file writable, or open a copy of it elsewhere.</source>
      <translation>يُرجى السماح بالكتابة في الملف، أو فتح نسخة منه في مكان آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Make the folder writable, or copy the library elsewhere.</source>
      <translation>يُرجى السماح بالكتابة في المجلد، أو نسخ المكتبة إلى مكان آخر.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Make the suggestion a claim</source>
      <translation>جعل الاقتراح ادعاءً</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Manual</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Mar</source>
      <comment>month</comment>
      <translation>مارس</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places</source>
      <translation>تظليل كل المواضع</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Mark all places as one claim</source>
      <translation>تظليل كل المواضع كادعاء واحد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark all…</source>
      <translation>تظليل الكل…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Mark claim</source>
      <translation>تظليل ادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Mark claims in an article, or import a claim sheet: those that look alike are laid side by side here.</source>
      <translation>تُظلَّل ادعاءات في مقال أو يُستورد كشف ادعاءات: المتشابهة منها توضع هنا جنبًا إلى جنب.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Mark sentence as claim</source>
      <translation>تظليل الجملة كادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_selection.py" />
      <source>Mark the selected words as a claim</source>
      <translation>تظليل الكلمات المحددة كادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark the whole sentences</source>
      <translation>تظليل الجمل كاملة</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Mark {count} places:</source>
      <translation>
        <numerusform>لا مواضع للتظليل:</numerusform>
        <numerusform>تظليل موضع واحد:</numerusform>
        <numerusform>تظليل موضعين:</numerusform>
        <numerusform>تظليل {count} مواضع:</numerusform>
        <numerusform>تظليل {count} موضعًا:</numerusform>
        <numerusform>تظليل {count} موضع:</numerusform>
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
        <numerusform>لم يُظلّل أي موضع.</numerusform>
        <numerusform>ظُلّل موضع واحد كادعاء واحد.</numerusform>
        <numerusform>ظُلّل موضعان كادعاء واحد.</numerusform>
        <numerusform>ظُلّلت {count} مواضع كادعاء واحد.</numerusform>
        <numerusform>ظُلّل {count} موضعًا كادعاء واحد.</numerusform>
        <numerusform>ظُلّل {count} موضع كادعاء واحد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching can learn from decisions: {count} of at least {least} decisions made.</source>
      <translation>
        <numerusform>تستطيع المطابقة التعلّم من القرارات: لم يُتخذ أي من {least} قرارات على الأقل.</numerusform>
        <numerusform>تستطيع المطابقة التعلّم من القرارات: اتُّخذ قرار واحد من {least} على الأقل.</numerusform>
        <numerusform>تستطيع المطابقة التعلّم من القرارات: اتُّخذ قراران من {least} على الأقل.</numerusform>
        <numerusform>تستطيع المطابقة التعلّم من القرارات: اتُّخذت {count} قرارات من {least} على الأقل.</numerusform>
        <numerusform>تستطيع المطابقة التعلّم من القرارات: اتُّخذ {count} قرارًا من {least} على الأقل.</numerusform>
        <numerusform>تستطيع المطابقة التعلّم من القرارات: اتُّخذ {count} قرار من {least} على الأقل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>Matching learnt the meaning of {count} claims.</source>
      <translation>
        <numerusform>تعلّمت المطابقة معنى {count} ادعاء.</numerusform>
        <numerusform>تعلّمت المطابقة معنى ادعاء واحد.</numerusform>
        <numerusform>تعلّمت المطابقة معنى ادعاءين.</numerusform>
        <numerusform>تعلّمت المطابقة معنى {count} ادعاءات.</numerusform>
        <numerusform>تعلّمت المطابقة معنى {count} ادعاءً.</numerusform>
        <numerusform>تعلّمت المطابقة معنى {count} ادعاء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores as it came with ClaimTracker.</source>
      <translation>تقيّم المطابقة كما جاءت مع ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_desk.py" />
      <source>Matching scores with what it learnt from now on.</source>
      <translation>تقيّم المطابقة من الآن بما تعلّمته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Matching scores with what it learnt on this desk.</source>
      <translation>تقيّم المطابقة بما تعلّمته في هذا المكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>May</source>
      <comment>month</comment>
      <translation>مايو</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Menus and tips appear at once, and the caret does not blink.</source>
      <translation>تظهر القوائم والتلميحات فورًا، ولا يومض المؤشر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <source>Message</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Middle fifth</source>
      <translation>الخُمس الأوسط</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Mine</source>
      <translation>ما عندي</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misattributed</source>
      <comment>rating</comment>
      <translation>منسوب خطأً</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Miscaptioned</source>
      <comment>rating</comment>
      <translation>شرح خاطئ للصورة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Misleading</source>
      <comment>rating</comment>
      <translation>مضلّل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Misquoted</source>
      <translation>اقتباس محرّف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Missing context</source>
      <translation>سياق ناقص</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Missing context</source>
      <comment>rating</comment>
      <translation>ينقصه السياق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Mixed</source>
      <translation>مختلط</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mixture</source>
      <comment>rating</comment>
      <translation>مزيج</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Mode</source>
      <translation>الوضع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More</source>
      <translation>المزيد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_rows.py" />
      <source>More decisions</source>
      <translation>قرارات أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>More fields</source>
      <translation>حقول أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>More than one column is called {columns}. The later ones have a number behind their names here; choose the one that is meant.</source>
      <translation>يحمل أكثر من عمود الاسم {columns}. وُضع هنا رقم بعد أسماء الأعمدة التالية؛ اختر العمود المقصود.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Most repeated claims</source>
      <translation>أكثر الادعاءات تكرارًا</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly False</source>
      <comment>rating</comment>
      <translation>خاطئ في معظمه</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly True</source>
      <comment>rating</comment>
      <translation>صحيح في معظمه</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly false</source>
      <comment>rating</comment>
      <translation>خاطئ في معظمه</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Mostly true</source>
      <comment>rating</comment>
      <translation>صحيح في معظمه</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>Move it away first.</source>
      <translation>يُرجى نقله بعيدًا أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} down</source>
      <translation>إنزال التقييم {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Move rating {number} up</source>
      <translation>رفع التقييم {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Moved</source>
      <translation>نُقل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Must change</source>
      <translation>يجب تغييره</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>NOT stands before what is left out.</source>
      <translation>تسبق NOT ما يُستبعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Name a new library</source>
      <translation>تسمية مكتبة جديدة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Name a new library with --library, and import into that.</source>
      <translation>يُرجى تسمية مكتبة جديدة بـ--library والاستيراد إليها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Name a speaker, or link a source that can be asked: an interview, an expert, a contact.</source>
      <translation>يُرجى ذكر قائل، أو ربط مصدر يمكن سؤاله: مقابلة أو خبير أو جهة اتصال.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Name both in the finding or explanation, or say in a note on one why it does not decide.</source>
      <translation>يُذكر الاثنان في الخلاصة أو الشرح، أو يُكتب في ملاحظة أحدهما لمَ لا يحسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Name confidential sources</source>
      <translation>ذكر المصادر السرية بأسمائها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Name of the publisher</source>
      <translation>اسم الناشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Name of the scale</source>
      <translation>اسم المقياس</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Name of the value</source>
      <translation>اسم القيمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view</source>
      <translation>اسم العرض</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/view_names.py" />
      <source>Name of the view, then Enter</source>
      <translation>اسم العرض، ثم Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Name that column in the first line of the file, or choose another file.</source>
      <translation>يُرجى تسمية ذلك العمود في أول سطر من الملف، أو اختيار ملف آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Name, or nothing for nobody</source>
      <translation>الاسم، أو لا شيء لترك الخانة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named</source>
      <translation>معلن</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Named in the writer’s {kind}; not read yet.</source>
      <translation>مذكور في {kind} للكاتب؛ لم يُقرأ بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Named or confidential, used or not</source>
      <translation>معلن أو سري، مستخدم أو لا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Naming</source>
      <translation>الإفصاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Naming and use</source>
      <translation>الإفصاح والاستخدام</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Needs change</source>
      <comment>rating</comment>
      <translation>يحتاج إلى تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Never suggest this one here again</source>
      <translation>عدم اقتراح هذا هنا ثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>New</source>
      <comment>effect</comment>
      <translation>جديد</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>New articles</source>
      <translation>المقالات الجديدة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>New claims are compared when you scan again.</source>
      <translation>تُقارَن الادعاءات الجديدة عند المسح من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>New draft</source>
      <translation>مسودة جديدة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>New scale</source>
      <translation>مقياس جديد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>New wording</source>
      <translation>الصياغة الجديدة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Next change</source>
      <translation>التغيير التالي</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next claim</source>
      <translation>الادعاء التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Next note</source>
      <translation>الملاحظة التالية</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next note of the writer</source>
      <translation>ملاحظة الكاتب التالية</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next open sentence</source>
      <translation>الجملة التالية غير المستوفاة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next pair</source>
      <translation>الزوج التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Next place (Enter)</source>
      <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Next seven days</source>
      <translation>الأيام السبعة القادمة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Next suggestion</source>
      <translation>الاقتراح التالي</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Next to look at</source>
      <translation>التالي للنظر فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No action is called so, and none has this key.</source>
      <translation>لا إجراء بهذا الاسم ولا بهذا المفتاح.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No article is due. Give an article a due day in its details ({article_details}).</source>
      <translation>لا موعد لأي مقال. يُذكر للمقال موعد في تفاصيله ({article_details}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>No article open</source>
      <translation>لا مقال مفتوح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>No article was found on this page: everything came in as furniture. Set the roles yourself.</source>
      <translation>لم يُعثر في هذه الصفحة على مقال: دخل كل شيء كزوائد صفحة. تُحدَّد الأدوار يدويًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/recent_articles.py" />
      <source>No article was open yet</source>
      <translation>لم يُفتح أي مقال بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No checker</source>
      <translation>بلا مدقّق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim follows in this article.</source>
      <translation>لا ادعاء بعد هذا في هذا المقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>No claim is joined with this one.</source>
      <translation>لا ادعاء مضموم إلى هذا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claim matches</source>
      <translation>لا ادعاء يطابق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>No claim selected</source>
      <translation>لا ادعاء محدد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No claim stands before in this article.</source>
      <translation>لا ادعاء قبل هذا في هذا المقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>No claim was changed.</source>
      <translation>لم يُغيَّر أي ادعاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No claim was made twice. {add_sighting} notes where else one was.</source>
      <translation>لم يتكرر أي ادعاء. {add_sighting} يدوّن أين ظهر أيضًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>No claims here yet: select words in an article and press {mark_claim}.</source>
      <translation>لا ادعاءات هنا بعد: تُحدَّد كلمات في مقال ثم يُضغط {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>No claims in this article yet: select words and press {mark_claim}.</source>
      <translation>لا ادعاءات في هذا المقال بعد: تُحدَّد كلمات ثم يُضغط {mark_claim}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>No claims look alike</source>
      <translation>لا ادعاءات متشابهة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>No claims yet</source>
      <translation>لا ادعاءات بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>No date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>No earlier claim on this desk is like it.</source>
      <translation>لا ادعاء أسبق في هذا المكتب يشبهه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>No earlier claim was found for this one.</source>
      <translation>لم يُعثر على ادعاء أسبق لهذا الادعاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>No key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No kind of error was noted in this time. Write it beside a verdict.</source>
      <translation>لم يُدوَّن نوع خطأ في هذه المدة. يُكتب بجانب الحكم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/desk.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>No library is open.</source>
      <translation>لا مكتبة مفتوحة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>No longer narrow by this</source>
      <translation>إلغاء التصفية بهذا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>No note of the writer waits here.</source>
      <translation>لا ملاحظة للكاتب تنتظر هنا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>No open sentence asks to be checked.</source>
      <translation>لا جملة باقية تحتاج إلى تدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No outlet</source>
      <translation>بلا وسيلة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No problem</source>
      <translation>بلا مشكلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>No program on this computer opens “{file}”.</source>
      <translation>لا يوجد على هذا الحاسوب برنامج يفتح «{file}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rated claim of this time has a speaker. Fill in Speaker in the inspector.</source>
      <translation>ليس لأي ادعاء مقيَّم في هذه المدة قائل. تُملأ خانة «القائل» في لوحة الادعاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>No rating</source>
      <translation>بلا تقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No rating of this time has a number on its scale.</source>
      <translation>ليس لأي تقييم في هذه المدة رقم على مقياسه.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>No reading process could start.</source>
      <translation>تعذّر بدء أي عملية قراءة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>No risk</source>
      <translation>لا مخاطرة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No second reader</source>
      <translation>بلا قارئ ثانٍ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No section</source>
      <translation>بلا قسم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>No sentences to account for</source>
      <translation>لا جمل تُستوفى</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>No source</source>
      <translation>بلا مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>No source is linked.</source>
      <translation>لا مصدر مربوط.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>No source linked yet.</source>
      <translation>لا مصدر مربوط بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No source matches</source>
      <translation>لا مصدر يطابق</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>No source settles it.</source>
      <comment>rating</comment>
      <translation>لا مصدر يحسمه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>No source yet.</source>
      <translation>لا مصدر بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>No sources yet</source>
      <translation>لا مصادر بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No speaker</source>
      <translation>بلا قائل</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>No tag is named.</source>
      <translation>لم يُذكر أي وسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>No value</source>
      <comment>a facet that nothing has</comment>
      <translation>لا قيمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>No verdict in this time. The keys 1 to 9 give one in an article.</source>
      <translation>لا حكم في هذه المدة. المفاتيح 1 إلى 9 تعطي حكمًا داخل مقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>No verdict yet</source>
      <translation>بلا حكم بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>No {kinds} differs.</source>
      <translation>لا اختلاف في {kinds}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Nobody has been asked yet.</source>
      <translation>لم يُسأل أحد بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Nobody is to be asked</source>
      <translation>لا أحد ليُسأل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="resources/pages/calls.html" />
      <source>Nobody is to be asked.</source>
      <translation>لا أحد ليُسأل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nobody is waited for. Set a claim to waiting, or name its second reader.</source>
      <translation>لا انتظار لأحد. يُجعل ادعاء بالانتظار، أو يُسمّى قارئه الثاني.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>Nobody named yet</source>
      <translation>لم يُسمَّ أحد بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Nobody yet</source>
      <translation>لا أحد بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Not a claim</source>
      <translation>ليس ادعاءً</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate, and ridiculous.</source>
      <comment>rating</comment>
      <translation>غير دقيق ومضحك.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Not accurate.</source>
      <comment>rating</comment>
      <translation>غير دقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not asked</source>
      <translation>لم يُسأل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Not decided</source>
      <translation>لم يُقرَّر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Not found in this draft. It stood about here.</source>
      <translation>غير موجود في هذه المسودة. كان في هذا الموضع تقريبًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>Not in the file, and left as they are: {missing}.</source>
      <translation>ليس في الملف، ويبقى كما هو: {missing}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Not in the formula: {names}.</source>
      <translation>ليست في الصيغة: {names}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Not known</source>
      <translation>غير معروف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Not possible now.</source>
      <translation>غير ممكن الآن.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Not read</source>
      <translation>غير مقروء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Not seen anywhere yet</source>
      <translation>لم يُرصد في أي مكان بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Not the same</source>
      <translation>ليس نفسه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt</source>
      <translation>ملاحظة عن المحاولة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Note for the attempt: {name}</source>
      <translation>ملاحظة عن المحاولة: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Note for the next entry</source>
      <translation>ملاحظة للقيد التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note left out; it will not be asked about again.</source>
      <translation>استُبعدت الملاحظة، ولن يُسأل عنها ثانية.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Note of the writer</source>
      <translation>ملاحظة الكاتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Note on the evidence</source>
      <translation>ملاحظة على الدليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Note on this evidence</source>
      <translation>ملاحظة على هذا الدليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Note on this sighting</source>
      <translation>ملاحظة على هذا الظهور</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Note taken up as a claim.</source>
      <translation>صارت الملاحظة ادعاءً.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Note where else it was said ({add_sighting})</source>
      <translation>تدوين أين قيل أيضًا ({add_sighting})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>Note {place} of {total}</source>
      <translation>الملاحظة {place} من {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as a variant.</source>
      <translation>دُوّن: صيغة أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as an update.</source>
      <translation>دُوّن: تحديث.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as different; this pair is never asked about again.</source>
      <translation>دُوّن: مختلفان؛ لن يُسأل عن هذا الزوج ثانية.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Noted as said by somebody else.</source>
      <translation>دُوّن: قاله شخص آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>Noted: two sources.</source>
      <translation>دُوّن: مصدران.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Notes</source>
      <comment>field</comment>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Notes for the desk</source>
      <translation>ملاحظات للمكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Notes of the writer</source>
      <translation>ملاحظات الكاتب</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>Nothing brings it back: go on from here.</source>
      <translation>لا شيء يعيده: يُتابع العمل من هنا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>Nothing found</source>
      <translation>لا نتائج</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Nothing found. Try fewer letters.</source>
      <translation>لا نتائج. يُرجى تجربة أحرف أقل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Nothing has changed yet.</source>
      <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_list.py" />
      <source>Nothing here yet. Import an article, or drop a file on the window.</source>
      <translation>لا شيء هنا بعد. يمكن استيراد مقال أو إسقاط ملف على النافذة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Nothing is asked before you press the button. Pasting the text always works too.</source>
      <translation>لا يُطلب شيء قبل الضغط على الزر. ولصق النص ممكن دائمًا أيضًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Nothing is due. Give a claim a date under Due in its inspector.</source>
      <translation>لا موعد لشيء. يُعطى ادعاء تاريخًا في «الموعد» من لوحته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>Nothing is in it.</source>
      <translation>لا شيء فيه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing is written yet.</source>
      <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Nothing new came in</source>
      <translation>لم يدخل شيء جديد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Nothing new comes in.</source>
      <translation>لا يدخل شيء جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>Nothing of it was kept.</source>
      <translation>لم يُبقَ منه شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Nothing on the desk yet</source>
      <translation>لا شيء في المكتب بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Nothing to change</source>
      <translation>لا شيء للتغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Nothing to check</source>
      <translation>لا شيء للتدقيق</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Nothing to check here</source>
      <translation>لا شيء للتدقيق هنا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Nothing to check here ({say_nothing} takes it back)</source>
      <translation>لا شيء للتدقيق هنا ({say_nothing} يلغي ذلك)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing to compare yet</source>
      <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>Nothing to draw yet</source>
      <translation>لا شيء للرسم بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Nothing to take on: what is checked or signed off keeps its checker.</source>
      <translation>لا مهمة تؤخذ: ما دُقّق أو اعتُمد يبقى لمدقّقه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Nothing waits: every highlight of this draft was looked at.</source>
      <translation>لا شيء ينتظر: جرى النظر في كل تظليلات هذه المسودة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Nothing was changed.</source>
      <translation>لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Nothing was overwritten: look at both, then keep yours as the version after it.</source>
      <translation>لم يُستبدل شيء: انظر في الإصدارين ثم احتفظ بإصدارك بوصفه الإصدار التالي.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Nothing was said yet.</source>
      <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Nothing was taken from the archive.</source>
      <translation>لم يؤخذ شيء من الأرشيف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Nov</source>
      <comment>month</comment>
      <translation>نوفمبر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <source>Number</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Number of rating {number}</source>
      <translation>رقم التقييم {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Numbers in common</source>
      <translation>أرقام مشتركة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_days.py" />
      <source>Numbers in “{column}” are days as a spreadsheet counts them: {cell} is {day}.</source>
      <translation>الأرقام في «{column}» أيام كما يعدّها برنامج الجداول: {cell} هو {day}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Numbers rise from the worst to the best; a rating off the scale has none. A symbol stands before the label. What you keep is a new version: verdicts given before stay on theirs.</source>
      <translation>تتصاعد الأرقام من الأسوأ إلى الأفضل، والتقييم خارج المقياس بلا رقم. يسبق التسميةَ رمز. ما يُحفظ إصدار جديد: والأحكام السابقة تبقى على إصدارها.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>OR stands between two things.</source>
      <translation>ترد OR بين شيئين.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Oct</source>
      <comment>month</comment>
      <translation>أكتوبر</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Oct 16, 2026</source>
      <translation>Oct 16, 2026</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of so many days, weeks and months the latest each, and all of today.</source>
      <translation>آخر نسخة من كل يوم وأسبوع وشهر من هذا العدد، وكل نسخ اليوم.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Of this window. It changes when ClaimTracker is opened the next time.</source>
      <translation>لغة هذه النافذة. تتغير عند فتح ClaimTracker في المرة القادمة.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Of {count} claims in this draft, {told}.</source>
      <translation>
        <numerusform>لا ادعاءات في هذه المسودة: {told}.</numerusform>
        <numerusform>من ادعاء واحد في هذه المسودة، {told}.</numerusform>
        <numerusform>من ادعاءين في هذه المسودة، {told}.</numerusform>
        <numerusform>من {count} ادعاءات في هذه المسودة، {told}.</numerusform>
        <numerusform>من {count} ادعاءً في هذه المسودة، {told}.</numerusform>
        <numerusform>من {count} ادعاء في هذه المسودة، {told}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs decided on this desk, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>من {pairs} من الأزواج المبتوت فيها في هذا المكتب، لا يُحكم الآن على أي منها صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المبتوت فيها في هذا المكتب، يُحكم الآن على واحد صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المبتوت فيها في هذا المكتب، يُحكم الآن على اثنين صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المبتوت فيها في هذا المكتب، يُحكم الآن على {count} صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المبتوت فيها في هذا المكتب، يُحكم الآن على {count} صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المبتوت فيها في هذا المكتب، يُحكم الآن على {count} صوابًا، ولاحقًا {later}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Of {pairs} pairs that come with ClaimTracker, {count} are judged rightly now, {later} would be.</source>
      <translation>
        <numerusform>من {pairs} من الأزواج المرفقة بـClaimTracker، لا يُحكم الآن على أي منها صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المرفقة بـClaimTracker، يُحكم الآن على واحد صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المرفقة بـClaimTracker، يُحكم الآن على اثنين صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المرفقة بـClaimTracker، يُحكم الآن على {count} صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المرفقة بـClaimTracker، يُحكم الآن على {count} صوابًا، ولاحقًا {later}.</numerusform>
        <numerusform>من {pairs} من الأزواج المرفقة بـClaimTracker، يُحكم الآن على {count} صوابًا، ولاحقًا {later}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Offer this place no more</source>
      <translation>عدم عرض هذا الموضع ثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Old and new draft side by side ({revisions})</source>
      <translation>المسودة القديمة والجديدة جنبًا إلى جنب ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>Old draft</source>
      <translation>المسودة القديمة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>On author</source>
      <comment>rating</comment>
      <translation>على مسؤولية الكاتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/sidebar.py" />
      <source>On the desk</source>
      <translation>في المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>On the desk already, not checked yet</source>
      <translation>موجود في المكتب ولم يُدقّق بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>On the scale {name} a verdict is one of its ratings.</source>
      <translation>على مقياس {name} يكون الحكم أحد تقييماته.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>One Pinocchio</source>
      <comment>rating</comment>
      <translation>بينوكيو واحد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>One a line</source>
      <translation>واحدة في كل سطر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>One file goes along. Attach the others once the source is linked.</source>
      <translation>يُرفق هنا ملف واحد. أرفق الملفات الأخرى بعد ربط المصدر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One more file, {file}: a row for each claim and source</source>
      <translation>ملف إضافي، {file}: صف لكل ادعاء ومصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>One source, the older; Undo helps</source>
      <translation>مصدر واحد هو الأقدم؛ والتراجع متاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source, the older; Undo takes them apart</source>
      <translation>مصدر واحد هو الأقدم؛ والتراجع يفصلهما</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>One source? {why}</source>
      <translation>أمصدر واحد؟ {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>One with</source>
      <translation>واحد مع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>One workbook with a sheet each for claims, evidence and sources. Nothing in it is a formula.</source>
      <comment>format</comment>
      <translation>مصنّف واحد فيه ورقة لكل من الادعاءات والأدلة والمصادر. لا صيغ حسابية فيه.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Only a checked claim can be signed off.</source>
      <translation>لا يُعتمد إلا ادعاء مدقَّق.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/services/second_readings.py" />
      <source>Only a claim that was signed off can be reopened.</source>
      <translation>لا يُعاد فتح إلا ادعاء معتمد.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Only the sheet “{name}” is read; the others stay out: {others}.</source>
      <translation>تُقرأ الورقة «{name}» وحدها؛ وتُترك الأخرى: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Open</source>
      <translation>فتح</translation>
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
      <translation>فتح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open a library first.</source>
      <translation>افتح مكتبة أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_desk.py" />
      <source>Open a library first: articles are kept in it.</source>
      <translation>يُرجى فتح مكتبة أولًا: فيها تُحفظ المقالات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open a page of {host}?</source>
      <translation>فتح صفحة من {host}؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Open an article first.</source>
      <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Open another file…</source>
      <translation>فتح ملف آخر…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/app.py" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/rescue.py" />
      <source>Open another library…</source>
      <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open archived copy</source>
      <translation>فتح النسخة المؤرشفة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open articles of any kind, several at once ({open_file})</source>
      <translation>فتح مقالات من أي نوع، عدة مقالات معًا ({open_file})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Open claim: {statement}</source>
      <translation>فتح الادعاء: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Open file…</source>
      <translation>فتح ملف…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open in the browser</source>
      <translation>فتح في المتصفح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open it</source>
      <translation>فتحه</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Open it and give one first.</source>
      <translation>يُرجى فتحه وإعطاء حكم أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Open it in Word or LibreOffice, save it as .docx, and import that; or paste the text.</source>
      <translation>يُرجى فتحه في Word أو LibreOffice وحفظه بصيغة ‎.docx ثم استيراده، أو لصق النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, open the frame with the article on its own, and save that page, or paste its text.</source>
      <translation>افتحها في متصفح، وافتح الإطار الذي فيه المقال وحده، ثم احفظ تلك الصفحة أو ألصق نصها.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>Open it in a browser, select the article and paste the text instead.</source>
      <translation>يُرجى فتحها في متصفح وتحديد المقال ولصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>Open it in a word processor and save it again, or paste the text here.</source>
      <translation>يُرجى فتحه في معالج نصوص وحفظه من جديد، أو لصق النص هنا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Open it in the program that made it and paste the text here instead.</source>
      <translation>يُرجى فتحه في البرنامج الذي أنشأه ولصق النص هنا بدلًا منه.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it in the program that made it, and paste the text here instead.</source>
      <translation>يُرجى فتحه في البرنامج الذي أنشأه، ولصق النص هنا بدلًا منه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Open it there</source>
      <translation>فتحه هناك</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>Open it with its password, save a copy without one, and import the copy.</source>
      <translation>يُرجى فتحه بكلمة مروره وحفظ نسخة بلا كلمة مرور ثم استيرادها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open it ⏎</source>
      <translation>فتحه ⏎</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open last</source>
      <translation>ما فُتح أخيرًا</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Open library…</source>
      <translation>فتح مكتبة…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>Open or make a library</source>
      <translation>فتح مكتبة أو إنشاؤها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Open page</source>
      <translation>فتح الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Open questions</source>
      <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Open sentence again</source>
      <translation>إعادة الجملة غير مستوفاة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Open sentences</source>
      <translation>جمل غير مستوفاة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Open sentences by article</source>
      <translation>الجمل غير المستوفاة حسب المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source</source>
      <translation>فتح المصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Open source: {name}</source>
      <translation>فتح المصدر: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open the article</source>
      <translation>فتح المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Open the article that is on the desk, and import nothing (Enter)</source>
      <translation>فتح المقال الموجود على المكتب دون استيراد شيء (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Open the log folder</source>
      <translation>فتح مجلد السجلات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the newer source</source>
      <translation>فتح المصدر الأحدث</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Open the older source</source>
      <translation>فتح المصدر الأقدم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>Open the page in a browser, and paste its text instead.</source>
      <translation>يُرجى فتح الصفحة في متصفح، ولصق نصها بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Open the sample article</source>
      <translation>فتح المقال النموذجي</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/figure_button.py" />
      <source>Open {count} claims</source>
      <translation>
        <numerusform>لا ادعاءات للفتح</numerusform>
        <numerusform>فتح ادعاء واحد</numerusform>
        <numerusform>فتح ادعاءين</numerusform>
        <numerusform>فتح {count} ادعاءات</numerusform>
        <numerusform>فتح {count} ادعاءً</numerusform>
        <numerusform>فتح {count} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Open {file}</source>
      <translation>فتح {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>Open {name}</source>
      <translation>فتح {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Open “{file}”, a file of the type {kind}?</source>
      <translation>فتح «{file}»، وهو ملف من النوع {kind}؟</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>OpenDocument spreadsheet</source>
      <translation>جدول OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/odt.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>OpenDocument text</source>
      <translation>نص OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Opening it could run something on this computer, so ClaimTracker does not. Save a copy?</source>
      <translation>قد يشغّل فتحه شيئًا على هذا الحاسوب، لذا لا يفتحه ClaimTracker. هل تُحفظ نسخة؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Opens in Excel</source>
      <translation>يُفتح في Excel</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/account_sentences.py" />
      <source>Opinion</source>
      <translation>رأي</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Opinion</source>
      <comment>rating</comment>
      <translation>رأي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Opinion ({say_opinion} takes it back)</source>
      <translation>رأي ({say_opinion} يلغي ذلك)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Order the ratings, or leave the number of those off the scale empty.</source>
      <translation>يُرجى ترتيب التقييمات، أو ترك رقم ما هو خارج المقياس فارغًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Other speaker</source>
      <translation>قائل آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Our verdict:</source>
      <translation>حكمنا:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Out of date</source>
      <translation>قديم</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Outdated</source>
      <comment>rating</comment>
      <translation>قديم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Outlet</source>
      <translation>الوسيلة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Overdue</source>
      <translation>متأخرة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Overstated</source>
      <translation>مبالغ فيه</translation>
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
      <translation>مستند PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>PNG pictures (*.png)</source>
      <translation>صور PNG (*.png)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Page</source>
      <comment>format</comment>
      <translation>صفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Page of the manual</source>
      <translation>صفحة من الدليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Page, mm:ss, table</source>
      <translation>صفحة، mm:ss، جدول</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Pages document</source>
      <translation>مستند Pages</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>Pages of the manual</source>
      <translation>صفحات الدليل</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair has another speaker</source>
      <translation>للزوج قائل آخر</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is a variant</source>
      <translation>الزوج صيغة أخرى</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is an update</source>
      <translation>الزوج تحديث</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is different</source>
      <translation>الزوج مختلف</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Pair is the same claim</source>
      <translation>الزوج ادعاء واحد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Pairs to decide</source>
      <translation>أزواج تنتظر البت</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pants on Fire</source>
      <comment>rating</comment>
      <translation>كذب صريح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Paper, channel, platform</source>
      <translation>صحيفة أو قناة أو منصة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>Paragraphs of over {longest} characters, {parted} in all: shown in parts. No character changed.</source>
      <translation>فقرات تتجاوز {longest} محرف، عددها {parted}: تُعرض مجزّأة. لم يتغير أي محرف.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partially accurate, important details left out.</source>
      <comment>rating</comment>
      <translation>دقيق جزئيًا، وتنقصه تفاصيل مهمة.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly false</source>
      <comment>rating</comment>
      <translation>خاطئ جزئيًا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Partly supported</source>
      <translation>مدعوم جزئيًا</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Partly true</source>
      <comment>rating</comment>
      <translation>صحيح جزئيًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Passage</source>
      <translation>المقطع</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Passage cut</source>
      <translation>حذف مقطع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Passage cut; its claim stays on the desk.</source>
      <translation>حُذف المقطع، وبقي ادعاؤه في المكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Passage in common</source>
      <translation>مقطع مشترك</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Passage was cut</source>
      <translation>المقطع محذوف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Past and done</source>
      <translation>ما مضى وأُنجز</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_empty.py" />
      <source>Paste an article</source>
      <translation>لصق مقال</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Paste as next draft</source>
      <translation>لصق كمسودة تالية</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste its text instead.</source>
      <translation>يُرجى لصق نصه بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Paste text</source>
      <translation>لصق نص</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_child.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Paste the article's text instead.</source>
      <translation>يُرجى لصق نص المقال بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Paste the text instead</source>
      <translation>لصق النص بدلًا من ذلك</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>Paste the text instead.</source>
      <translation>يُرجى لصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Paste the text of the article instead.</source>
      <translation>يُرجى لصق نص المقال بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Pasted text</source>
      <translation>نص ملصوق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Per capita</source>
      <translation>لكل فرد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Percentage change</source>
      <translation>نسبة التغيّر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Period</source>
      <translation>المدة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Pictures and scripts of the page “{page}”; its text is in the page.</source>
      <translation>صور الصفحة «{page}» وبرمجياتها؛ نصها في الصفحة نفسها.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Pinocchios</source>
      <comment>rating</comment>
      <translation>بينوكيو</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Place</source>
      <comment>in the text</comment>
      <translation>الموضع</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Place by hand</source>
      <translation>وضعه يدويًا</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Place highlight</source>
      <translation>وضع تظليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Place the caret in a sentence first.</source>
      <translation>يُرجى وضع المؤشر داخل جملة أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Place the caret in the text.</source>
      <translation>يُرجى وضع المؤشر في النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Place where it was said</source>
      <comment>field</comment>
      <translation>مكان القول</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Place {number} of {total}</source>
      <translation>الموضع {number} من {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Placed.</source>
      <translation>وُضع.</translation>
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
      <translation>يقع الموضع {position} خارج النص الذي طوله {length}.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>PostgreSQL, where it is used</source>
      <translation>PostgreSQL حيث يُستخدم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Powers may be up to {most}.</source>
      <translation>أقصى الأُسس {most}.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/preferences/preferences_place.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Preferences</source>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Press the new key; Esc keeps the old one</source>
      <translation>اضغط المفتاح الجديد؛ Esc يبقي القديم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Press to mark the selected words as a claim.</source>
      <translation>بالضغط تُظلَّل الكلمات المحددة كادعاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>Press {next_note} to go to a note of the writer first.</source>
      <translation>يُضغط {next_note} للانتقال إلى ملاحظة للكاتب أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Press {next_review} to go to a highlight that needs eyes first.</source>
      <translation>يُضغط {next_review} للانتقال إلى تظليل يحتاج إلى نظر أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>Preview</source>
      <translation>معاينة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_page.py" />
      <source>Preview of the first page</source>
      <translation>معاينة الصفحة الأولى</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous claim</source>
      <translation>الادعاء السابق</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous note of the writer</source>
      <translation>ملاحظة الكاتب السابقة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous pair</source>
      <translation>الزوج السابق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Previous place (Shift+Enter)</source>
      <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Previous to look at</source>
      <translation>السابق للنظر فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Primary</source>
      <translation>أولي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Primary or secondary</source>
      <translation>أولي أو ثانوي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>Print or hand over…</source>
      <translation>طباعة أو تسليم…</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Priority</source>
      <translation>الأولوية</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Priority</source>
      <comment>field</comment>
      <translation>الأولوية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably checked before</source>
      <translation>الأرجح أنه دُقّق سابقًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>Probably checked before: {verdict}</source>
      <translation>الأرجح أنه دُقّق سابقًا: {verdict}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Probably seen before</source>
      <translation>الأرجح أنه رُصد سابقًا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Problem</source>
      <translation>المشكلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>Problem</source>
      <comment>effect</comment>
      <translation>مشكلة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/claims_table.py" />
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Progress</source>
      <comment>field</comment>
      <translation>التقدم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Progress of the scan</source>
      <translation>تقدم المسح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Proposed</source>
      <translation>المقترح</translation>
    </message>
    <message>
      <location filename="resources/pages/memo.html" />
      <source>Proposed wording</source>
      <translation>الصياغة المقترحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed wording: {wording}</source>
      <translation>الصياغة المقترحة: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>Proposed: {wording}</source>
      <translation>المقترح: {wording}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <source>Published</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published as</source>
      <translation>نُشر بعنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <source>Published at</source>
      <translation>نُشر على</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Published by</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>Published on {day}, {where}</source>
      <translation>نُشر في {day}، {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="preferences" />
      <source>Publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Publisher’s address</source>
      <translation>عنوان الناشر</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Publisher’s name</source>
      <translation>اسم الناشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside.</source>
      <translation>نُحّيت.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside: {note}</source>
      <translation>نُحّيت: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Put aside…</source>
      <translation>تنحية…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Put into the bin</source>
      <translation>نقل إلى السلة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Put note aside</source>
      <translation>تنحية ملاحظة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Put text that holds the separator or a line break in quotation marks.</source>
      <translation>يُرجى وضع النص الذي فيه الفاصل أو سطر جديد بين علامتي اقتباس.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Put the claim into the bin if it is not needed.</source>
      <translation>يُنقل الادعاء إلى السلة إن لم تكن له حاجة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Put the highlight on the selected words ({place_review})</source>
      <translation>وضع التظليل على الكلمات المحددة ({place_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Put the selected claims into the bin</source>
      <translation>نقل الادعاءات المحددة إلى السلة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Questions for the author</source>
      <translation>أسئلة للكاتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Questions still open</source>
      <translation>أسئلة ما زالت مفتوحة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>Quotation marks were taken as they stand.</source>
      <translation>أُخذت علامات الاقتباس كما هي.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by what whole sentences say.</source>
      <translation>مرتبة حسب ما تقوله الجمل كاملة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/second_look_desk.py" />
      <source>Ranked by words and meaning. Whole sentences follow.</source>
      <translation>مرتبة حسب الكلمات والمعنى. تليها الجمل كاملة.</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Rare words shared</source>
      <translation>كلمات نادرة مشتركة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Rating</source>
      <translation>التقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating</source>
      <comment>field</comment>
      <translation>التقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Rating scale</source>
      <comment>field</comment>
      <translation>مقياس التقييم</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Rating scales</source>
      <translation>مقاييس التقييم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Ratings, from the worst to the best</source>
      <translation>التقييمات من الأسوأ إلى الأفضل</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Re-check on</source>
      <translation>إعادة التدقيق في</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>Read an earlier draft beside this one ({revisions})</source>
      <translation>قراءة مسودة أسبق بجانب هذه ({revisions})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Read as</source>
      <translation>يُقرأ كـ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_head.py" />
      <source>Read as plain text</source>
      <translation>قراءة كنص عادي</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Read the last message again</source>
      <translation>قراءة آخر رسالة من جديد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Read the manual</source>
      <translation>قراءة الدليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Read what is on the clipboard (Ctrl+V)</source>
      <translation>قراءة ما في الحافظة (Ctrl+V)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Read with the {language} language pack.</source>
      <translation>قُرئ بالحزمة اللغوية: {language}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading the archive was stopped.</source>
      <translation>أُوقفت قراءة الأرشيف.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading {count} files…</source>
      <translation>
        <numerusform>لا ملفات تُقرأ…</numerusform>
        <numerusform>تجري قراءة ملف واحد…</numerusform>
        <numerusform>تجري قراءة ملفين…</numerusform>
        <numerusform>تجري قراءة {count} ملفات…</numerusform>
        <numerusform>تجري قراءة {count} ملفًا…</numerusform>
        <numerusform>تجري قراءة {count} ملف…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Reading “{file}”…</source>
      <translation>تجري قراءة «{file}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <source>Reading “{name}” stood still for {seconds} seconds and was stopped.</source>
      <translation>لم تتقدم قراءة «{name}» منذ {seconds} ثانية فأُوقفت.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” took over {seconds} seconds and was stopped.</source>
      <translation>استغرقت قراءة «{name}» أكثر من {seconds} ثانية فأُوقفت.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>Reading “{name}” was stopped; nothing was imported.</source>
      <translation>أُوقفت قراءة «{name}»؛ لم يُستورد شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading “{name}”…</source>
      <translation>تجري قراءة «{name}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>Reading…</source>
      <translation>تجري القراءة…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Reason to put it aside</source>
      <translation>سبب التنحية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Reason to re-check</source>
      <translation>سبب إعادة التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <location filename="claimtracker/services/upkeep.py" />
      <source>Rebuild search</source>
      <translation>إعادة بناء البحث</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Recent articles</source>
      <translation>المقالات الأخيرة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Recorded under this name from now on. Change it any time in the preferences.</source>
      <translation>يُسجَّل العمل بهذا الاسم من الآن. يمكن تغييره في أي وقت من التفضيلات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Red, cross</source>
      <translation>أحمر، علامة خطأ</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Redo {change}</source>
      <translation>إعادة: {change}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Reduced motion</source>
      <translation>تقليل الحركة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Refit matching</source>
      <translation>إعادة ضبط المطابقة على القرارات</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Refuse note</source>
      <translation>رفض ملاحظة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Refuted</source>
      <translation>مدحوض</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Regular expression (Alt+R)</source>
      <translation>تعبير نمطي (Alt+R)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Related</source>
      <translation>ذو صلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/contact_log.py" />
      <source>Remove contact</source>
      <translation>إزالة جهة اتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Remove file</source>
      <translation>إزالة ملف</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Remove highlight</source>
      <translation>إزالة التظليل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Remove link</source>
      <translation>فك الربط</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Remove rating {number}</source>
      <translation>إزالة التقييم {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/keep_sightings.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Remove sighting</source>
      <translation>إزالة ظهور</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Remove some.</source>
      <translation>يُرجى إزالة بعضها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Remove tags</source>
      <translation>إزالة وسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Remove tags of claims</source>
      <translation>إزالة وسوم ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove this entry</source>
      <translation>إزالة هذا القيد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove this value</source>
      <translation>إزالة هذه القيمة</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Remove unusual characters.</source>
      <translation>يُرجى إزالة المحارف غير المألوفة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Remove {file}</source>
      <translation>إزالة {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Remove {name}</source>
      <translation>إزالة {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>Remove: {contact} {day}</source>
      <translation>إزالة: {contact} {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Rename view…</source>
      <translation>إعادة تسمية العرض…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Reopen</source>
      <translation>إعادة فتح</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen claim</source>
      <translation>إعادة فتح ادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason first.</source>
      <translation>يُعاد فتحه أولًا مع ذكر السبب.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Reopen it with a reason if something is wrong.</source>
      <translation>يُعاد فتحه مع ذكر السبب إن كان فيه خطأ.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>Reopen it with a reason, then change it.</source>
      <translation>يُعاد فتحه مع ذكر السبب، ثم يُغيَّر.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Reopen it, or give a new verdict.</source>
      <translation>يُعاد فتحه أو يُعطى حكمًا جديدًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Reopened by {person}, {time}: {reason}</source>
      <translation>أعاد فتحه {person}، {time}: {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Reopened · {rating}</source>
      <translation>أُعيد فتحه · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reopened: wording changed. The verdict is kept; check it again.</source>
      <translation>أُعيد فتحه: تغيّرت الصياغة. الحكم محفوظ؛ يُرجى تدقيقه من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Reopened; what was signed stays in the history.</source>
      <translation>أُعيد فتحه؛ ما اعتُمد يبقى في التاريخ.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Reopen…</source>
      <translation>إعادة فتح…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>Replace</source>
      <translation>استبدال</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Research In Progress</source>
      <comment>rating</comment>
      <translation>البحث جارٍ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Reset</source>
      <translation>إعادة ضبط</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset all keys</source>
      <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>Reset matching</source>
      <translation>إرجاع المطابقة إلى الأصل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Reset this key</source>
      <translation>إعادة ضبط هذا المفتاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore a backup or choose another file.</source>
      <translation>يُرجى استعادة نسخة احتياطية أو اختيار ملف آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>Restore all</source>
      <translation>استعادة الكل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore article</source>
      <translation>استعادة مقال</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore articles</source>
      <translation>استعادة مقالات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claim</source>
      <translation>استعادة ادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore claims</source>
      <translation>استعادة ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>Restore earlier state</source>
      <translation>استعادة حالة سابقة</translation>
    </message>
    <message>
      <location filename="claimtracker/store/joins.py" />
      <location filename="claimtracker/store/source_joins.py" />
      <source>Restore it first.</source>
      <translation>يُرجى استعادته أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <location filename="claimtracker/services/bin_records.py" />
      <source>Restore records</source>
      <translation>استعادة سجلات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore source</source>
      <translation>استعادة مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Restore sources</source>
      <translation>استعادة مصادر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restore the latest backup</source>
      <translation>استعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Restore the latest backup.</source>
      <translation>يُرجى استعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>Restore the latest backup; the damaged file is kept beside it.</source>
      <translation>يُرجى استعادة أحدث نسخة احتياطية؛ الملف التالف محفوظ بجانبها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Restore this state</source>
      <translation>استعادة هذه الحالة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>Restored from {name}.</source>
      <translation>استُعيدت من {name}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/history_desk.py" />
      <source>Restored: {count} values changed. Earlier states stay in the history.</source>
      <translation>
        <numerusform>استُعيدت: لم تتغير قيمة. تبقى الحالات السابقة في التاريخ.</numerusform>
        <numerusform>استُعيدت: تغيّرت قيمة واحدة. تبقى الحالات السابقة في التاريخ.</numerusform>
        <numerusform>استُعيدت: تغيّرت قيمتان. تبقى الحالات السابقة في التاريخ.</numerusform>
        <numerusform>استُعيدت: تغيّرت {count} قيم. تبقى الحالات السابقة في التاريخ.</numerusform>
        <numerusform>استُعيدت: تغيّرت {count} قيمة. تبقى الحالات السابقة في التاريخ.</numerusform>
        <numerusform>استُعيدت: تغيّرت {count} قيمة. تبقى الحالات السابقة في التاريخ.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Return</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Return claim</source>
      <translation>إعادة ادعاء إلى المدقّق</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Return to checker…</source>
      <translation>إعادة إلى المدقّق…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Returned</source>
      <translation>المُعادة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by the second reader</source>
      <translation>أعاده القارئ الثاني</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}, {time}: “{comment}”</source>
      <translation>أعاده {person}، {time}: «{comment}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned by {person}: “{comment}”</source>
      <translation>أعاده {person}: «{comment}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Returned to its checker with your comment.</source>
      <translation>أُعيد إلى مدقّقه مع تعليقك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Returned · {progress}</source>
      <translation>أُعيد إلى المدقّق · {progress}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Returned · {rating}</source>
      <translation>مُعاد · {rating}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Return…</source>
      <translation>إعادة إلى المدقّق…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>Retype the text that shows an empty box or a question mark, then export again.</source>
      <translation>يُرجى إعادة كتابة النص الذي يظهر فيه مربع فارغ أو علامة استفهام، ثم التصدير من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Reworded</source>
      <translation>أُعيدت صياغته</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Right of reply</source>
      <translation>حق الرد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>Right of reply:</source>
      <translation>حق الرد:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Right to left</source>
      <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Risk</source>
      <translation>المخاطرة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Role</source>
      <translation>الصفة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_block_roles.py" />
      <source>Roles · click a block’s role to change it</source>
      <translation>الأدوار · النقر على دور الفقرة يغيّره</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Row</source>
      <translation>الصف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>Rows that name an article but quote nothing from it: {count}. The title was kept as the check’s title.</source>
      <translation>صفوف تسمّي مقالًا ولا تقتبس منه: {count}. حُفظ العنوان كعنوان للتدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>Rows without any content, passed over: {blank}.</source>
      <translation>صفوف بلا محتوى جرى تجاوزها: {blank}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>Run “make run” once.</source>
      <translation>يُرجى تشغيل «make run» مرة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>S&amp;ources</source>
      <translation>م&amp;صادر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>SVG pictures (*.svg)</source>
      <translation>صور SVG (*.svg)</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Safari web archive</source>
      <translation>أرشيف ويب من Safari</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Said on</source>
      <translation>قيل في</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Said on</source>
      <comment>field</comment>
      <translation>قيل في</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Same agency or study: one word for all</source>
      <translation>وكالة أو دراسة واحدة: كلمة واحدة للجميع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Same article?</source>
      <translation>المقال نفسه؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same claim</source>
      <translation>الادعاء نفسه</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same meaning</source>
      <translation>المعنى نفسه</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same sentence</source>
      <translation>الجملة نفسها</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same wording</source>
      <translation>الصياغة نفسها</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Same words overall</source>
      <translation>الكلمات نفسها إجمالًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Same: nothing differs</source>
      <translation>مطابق: لا اختلاف</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Satire</source>
      <comment>rating</comment>
      <translation>سخرية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>Save a copy</source>
      <translation>حفظ نسخة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save a copy without one, and load the copy.</source>
      <translation>يُرجى حفظ نسخة من دونها ثم تحميلها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy {file}</source>
      <translation>حفظ نسخة من {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>Save a copy…</source>
      <translation>حفظ نسخة…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save as a picture or as a table</source>
      <translation>حفظ كصورة أو كجدول</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_panel.py" />
      <source>Save as a view…</source>
      <translation>حفظ كعرض…</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>Save it as CSV UTF-8 in your spreadsheet program, then load that file.</source>
      <translation>يُرجى حفظه بصيغة CSV UTF-8 في برنامج الجداول، ثم تحميل ذلك الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>Save it as PDF or as a Word document (.docx), or paste the text instead.</source>
      <translation>يُرجى حفظه بصيغة PDF أو كمستند Word (‎.docx)، أو لصق النص بدلًا منه.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>Save it as UTF-8 in a text editor, or paste the text instead.</source>
      <translation>يُرجى حفظه بترميز UTF-8 في محرر نصوص، أو لصق النص بدلًا منه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as PNG…</source>
      <translation>حفظ صورة PNG…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save picture as SVG…</source>
      <translation>حفظ صورة SVG…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Save search as a view</source>
      <translation>حفظ البحث كعرض</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save table as CSV…</source>
      <translation>حفظ جدول CSV…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Save the chart</source>
      <translation>حفظ الرسم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>Save the page again and load that file.</source>
      <translation>يُرجى حفظ الصفحة من جديد وتحميل ذلك الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>Save the pages you need as a PDF of their own.</source>
      <translation>يُرجى حفظ الصفحات المطلوبة في ملف PDF مستقل.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>Save view</source>
      <translation>حفظ عرض</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>Save what it gives to a file first.</source>
      <translation>يُرجى حفظ ناتجه في ملف أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_card.py" />
      <source>Save “{chart}”</source>
      <translation>حفظ «{chart}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place_desk.py" />
      <source>Saved as {file}.</source>
      <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Saved {time}</source>
      <translation>حُفظ {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/lint_asides.py" />
      <source>Say in a few words why it does not matter here.</source>
      <translation>يُرجى أن يُذكر بكلمات قليلة لمَ لا يهم هنا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Say what it does to the claim.</source>
      <translation>يُرجى تحديد ما يفعله بالادعاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Say where it was seen: an outlet, a page, a date or the words.</source>
      <translation>يُرجى ذكر أين رُصد: وسيلة أو صفحة أو تاريخ أو الكلمات.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>Say which column holds the claims. Its columns are: {columns}.</source>
      <translation>يُرجى تحديد العمود الذي فيه الادعاءات. أعمدته هي: {columns}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Say who you are first.</source>
      <translation>يُرجى التعريف بالاسم أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Scale number</source>
      <comment>field</comment>
      <translation>رقم المقياس</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Scale to edit</source>
      <translation>المقياس المراد تحريره</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Scam</source>
      <comment>rating</comment>
      <translation>احتيال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan again</source>
      <translation>مسح من جديد</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>Scan again when you like.</source>
      <translation>يمكن المسح من جديد في أي وقت.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scan the desk</source>
      <translation>مسح المكتب</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Scan the desk for duplicates</source>
      <translation>مسح المكتب بحثًا عن المكررات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning: {what}, {done} of {total}</source>
      <translation>يجري المسح: {what}، {done} من {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Scanning…</source>
      <translation>يجري المسح…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pairs_model.py" />
      <source>Score</source>
      <translation>الدرجة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score as ClaimTracker came again; Undo goes back</source>
      <translation>التقييم ثانية كما جاء ClaimTracker؛ والتراجع متاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Score so from now on; Undo goes back</source>
      <translation>التقييم هكذا من الآن؛ والتراجع متاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims</source>
      <translation>البحث في الادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims ({filter})</source>
      <translation>البحث في الادعاءات ({filter})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>Search claims, sources, articles, speakers and actions…</source>
      <translation>بحث في الادعاءات والمصادر والمقالات والقائلين والإجراءات…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search claims, sources, articles…</source>
      <translation>بحث في الادعاءات والمصادر والمقالات…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Search claims: words, "a phrase", -without, speaker:name, no:source…</source>
      <translation>بحث في الادعاءات: كلمات، "عبارة"، ⁦-without⁩، ⁦speaker:name⁩، ⁦no:source⁩…</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything</source>
      <translation>البحث في كل شيء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search everything…</source>
      <translation>بحث في كل شيء…</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Search here</source>
      <translation>البحث هنا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Search sources…</source>
      <translation>بحث في المصادر…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Searching…</source>
      <translation>يجري البحث…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Search…</source>
      <translation>بحث…</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Second fifth</source>
      <translation>الخُمس الثاني</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Second read on</source>
      <translation>تاريخ القراءة الثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Second reader</source>
      <translation>القارئ الثاني</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>Secondary</source>
      <translation>ثانوي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Secondary only</source>
      <translation>ثانوي فقط</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Section or desk</source>
      <translation>القسم أو مكتب التحرير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Seen</source>
      <translation>الظهور</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Seen before</source>
      <translation>رُصد سابقًا</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: different</source>
      <translation>رُصد سابقًا: مختلف</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: other speaker</source>
      <translation>رُصد سابقًا: قائل آخر</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: same claim</source>
      <translation>رُصد سابقًا: الادعاء نفسه</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: update</source>
      <translation>رُصد سابقًا: تحديث</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Seen before: variant</source>
      <translation>رُصد سابقًا: صيغة أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Seen on</source>
      <translation>رُصد في</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Seen on, such as 11 Feb 2026</source>
      <translation>رُصد في، مثل 11 فبراير 2026</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Seen once so far</source>
      <translation>رُصد مرة واحدة حتى الآن</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Select a claim and press {link_source}: what you link to it is kept here for all claims.</source>
      <translation>يُحدَّد ادعاء ثم يُضغط {link_source}: ما يُربط به يُحفظ هنا لكل الادعاءات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Select a claim in an article first.</source>
      <translation>اختر ادعاءً في مقال أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_choice.py" />
      <source>Select all</source>
      <translation>تحديد الكل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Select all {count}</source>
      <translation>تحديد الكل: {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>Select claims first.</source>
      <translation>تُحدَّد الادعاءات أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>Select it, or select other words.</source>
      <translation>يُرجى تحديده، أو تحديد كلمات أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>Select its words and place it by hand.</source>
      <translation>يُرجى تحديد كلماته ووضعه يدويًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Select several claims first: Shift or Ctrl and arrows or clicks, Ctrl+A.</source>
      <translation>تُحدَّد أولًا عدة ادعاءات: Shift أو Ctrl مع الأسهم أو النقر، أو Ctrl+A.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first, then press {mark_claim}; or {mark_sentence} for the sentence.</source>
      <translation>تُحدَّد الكلمات أولًا ثم يُضغط {mark_claim}؛ أو {mark_sentence} للجملة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words first.</source>
      <translation>يُرجى تحديد الكلمات أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>Select the words in the text</source>
      <translation>تحديد الكلمات في النص</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>Select the words it should stand on first.</source>
      <translation>يُرجى أولًا تحديد الكلمات التي ينبغي أن يقع عليها.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>Select the words that assert it.</source>
      <translation>يُرجى تحديد الكلمات التي تزعمه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>Select the words that the highlight should cover.</source>
      <translation>يُرجى تحديد الكلمات التي ينبغي أن يغطيها التظليل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/no_claim.py" />
      <source>Select words in the article and press {mark_claim}.</source>
      <translation>تُحدَّد كلمات في المقال ثم يُضغط {mark_claim}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Selection: {count} claims</source>
      <translation>
        <numerusform>التحديد: لا ادعاءات</numerusform>
        <numerusform>التحديد: ادعاء واحد</numerusform>
        <numerusform>التحديد: ادعاءان</numerusform>
        <numerusform>التحديد: {count} ادعاءات</numerusform>
        <numerusform>التحديد: {count} ادعاءً</numerusform>
        <numerusform>التحديد: {count} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Semicolon</source>
      <translation>فاصلة منقوطة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Sentence</source>
      <translation>الجملة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>Sep</source>
      <comment>month</comment>
      <translation>سبتمبر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Separator</source>
      <translation>الفاصل</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Separator of CSV files</source>
      <translation>الفاصل في ملفات CSV</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Serif {pixels}</source>
      <translation>خط مذيّل {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/key_capture.py" />
      <source>Set a key…</source>
      <translation>تعيين مفتاح…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set aside</source>
      <translation>تنحية</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set checked</source>
      <translation>جعله مدقَّقًا</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set highlight to selection</source>
      <translation>ضبط التظليل على المحدد</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set in progress</source>
      <translation>جعله قيد التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>Set it to in progress instead.</source>
      <translation>يُجعل قيد التدقيق بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Set it to in progress.</source>
      <translation>يُجعل قيد التدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Set progress</source>
      <translation>تغيير التقدم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/publisher.py" />
      <source>Set publisher</source>
      <translation>تعيين الناشر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the checker of the selected claims</source>
      <translation>تعيين مدقّق الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Set the page furniture aside</source>
      <translation>تنحية زوائد الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the priority of the selected claims</source>
      <translation>تعيين أولوية الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the progress of the selected claims</source>
      <translation>تعيين تقدم الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set the second reader of the selected claims</source>
      <translation>تعيين القارئ الثاني للادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set to check</source>
      <translation>جعله للتدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set to “{what}”</source>
      <translation>تعيين: {what}</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Set waiting</source>
      <translation>جعله بالانتظار</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set when the selected claims are due</source>
      <translation>تعيين موعد الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>Set who said the selected claims</source>
      <translation>تعيين قائل الادعاءات المحددة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/change_names.py" />
      <source>Set “{what}” of claims</source>
      <translation>تعيين {what} لادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_templates.py" />
      <source>Share of</source>
      <translation>حصة من</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of the earlier claim's words</source>
      <translation>حصة من كلمات الادعاء الأسبق</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Share of these words</source>
      <translation>حصة من هذه الكلمات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Sheets</source>
      <translation>الكشوف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets that stay out: {others}.</source>
      <translation>أوراق تبقى خارجًا: {others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/sheet_choice.py" />
      <source>Sheets with the same columns are read together: {sheets}.</source>
      <translation>تُقرأ معًا الأوراق ذات الأعمدة نفسها: {sheets}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Shorten it.</source>
      <translation>يُرجى تقصيره.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>Should change</source>
      <translation>ينبغي تغييره</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show again: {note}</source>
      <translation>إظهار ثانية: {note}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show all claims</source>
      <translation>إظهار كل الادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <location filename="claimtracker/ui/sources/call_place.py" />
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>Show all {count}</source>
      <translation>إظهار الكل ({count})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show earlier changes</source>
      <translation>إظهار تغييرات أسبق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Show folder</source>
      <translation>إظهار المجلد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show in the article</source>
      <translation>إظهار في المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Show it again</source>
      <translation>إظهارها ثانية</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show log folder</source>
      <translation>إظهار مجلد السجلات</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or fold page furniture</source>
      <translation>إظهار زوائد الصفحة أو طيها</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the claims table</source>
      <translation>إظهار جدول الادعاءات أو إخفاؤه</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the inspector</source>
      <translation>إظهار لوحة الادعاء أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Show or hide the places</source>
      <translation>إظهار الأماكن أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>Show or hide views and facets</source>
      <translation>إظهار العروض والمرشحات أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Show the claims</source>
      <translation>إظهار الادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Show the earlier claim</source>
      <translation>إظهار الادعاء الأسبق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Show the next pair of sources</source>
      <translation>إظهار زوج المصادر التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>Show the next place it could stand in</source>
      <translation>إظهار الموضع التالي المحتمل له</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>Show the page furniture where it stands</source>
      <translation>إظهار زوائد الصفحة في موضعها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Show the sightings</source>
      <translation>إظهار مرات الظهور</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <source>Show the verdict</source>
      <translation>إظهار الحكم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show weaker matches</source>
      <translation>إظهار التطابقات الأضعف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>Show what going back to this state would change</source>
      <translation>إظهار ما سيغيّره الرجوع إلى هذه الحالة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Show what matching would learn; nothing is changed yet</source>
      <translation>إظهار ما ستتعلّمه المطابقة؛ لا يتغير شيء بعد</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/seen_before.py" />
      <source>Show {count} more</source>
      <translation>
        <numerusform>لا مزيد</numerusform>
        <numerusform>إظهار واحد آخر</numerusform>
        <numerusform>إظهار اثنين آخرين</numerusform>
        <numerusform>إظهار {count} أخرى</numerusform>
        <numerusform>إظهار {count} أخرى</numerusform>
        <numerusform>إظهار {count} أخرى</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Sighting</source>
      <translation>ظهور</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>Sighting removed.</source>
      <translation>أُزيل الظهور.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>Sightings</source>
      <translation>مرات الظهور</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mend_search.py" />
      <source>Sign claims</source>
      <translation>توقيع الادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Sign off</source>
      <translation>اعتماد</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Sign with your name</source>
      <translation>التوقيع باسمك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off before it came to this desk</source>
      <translation>اعتُمد قبل وصوله إلى هذا المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Signed off by {person}, {time}</source>
      <translation>اعتمده {person}، {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_frozen.py" />
      <source>Signed off. Reopen the claim to change this.</source>
      <translation>معتمد. يُعاد فتح الادعاء لتغيير هذا.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant factual error or contradiction.</source>
      <comment>rating</comment>
      <translation>خطأ جوهري في الوقائع أو تناقض.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Significant omissions or exaggerations.</source>
      <comment>rating</comment>
      <translation>إغفال أو مبالغة كبيرة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>Signing off and reopening are done on the desk, with a name, so this was left out.</source>
      <translation>الاعتماد وإعادة الفتح يتمّان في المكتب بالاسم، لذا تُرك هذا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Signs alone narrow nothing.</source>
      <translation>الرموز وحدها لا تضيّق شيئًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that nobody can see stand in {where}: shown as {sign}.</source>
      <translation>علامات لا تُرى ترد في {where}: تظهر بشكل {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Signs that turn the direction of writing stand in {where}: shown as {sign}.</source>
      <translation>علامات تقلب اتجاه الكتابة ترد في {where}: تظهر بشكل {sign}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>Similar claims: {ratings}</source>
      <translation>ادعاءات مشابهة: {ratings}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Similar, but not the same</source>
      <translation>متشابه، لكنه ليس نفسه</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Smaller text</source>
      <translation>نص أصغر</translation>
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
      <translation>بعضه يصح وبعضه لا يصح.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>Some of the text would be lost.</source>
      <translation>سيضيع جزء من النص.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Some shading of the facts.</source>
      <comment>rating</comment>
      <translation>شيء من تلوين الحقائق.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Somebody else changed this meanwhile.</source>
      <translation>غيّر شخص آخر هذا في الأثناء.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing</source>
      <translation>غيّر شخص آخر هذا أثناء كتابتك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Somebody else changed this while you were writing.</source>
      <translation>غيّر شخص آخر هذا أثناء كتابتك.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Somebody else is writing to the same record.</source>
      <translation>شخص آخر يكتب في السجل نفسه.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Somebody else kept version {version} of this scale meanwhile.</source>
      <translation>حفظ شخص آخر في هذه الأثناء الإصدار {version} من هذا المقياس.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Somebody else says it</source>
      <translation>قاله شخص آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Something in ClaimTracker went wrong.</source>
      <translation>حدث خطأ في ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Something is missing at its end.</source>
      <translation>شيء ناقص في آخرها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_menu.py" />
      <source>Sort by</source>
      <translation>الترتيب حسب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Sort by place in the article</source>
      <translation>الترتيب حسب الموضع في المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>Sort by {column}</source>
      <translation>الترتيب حسب {column}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <location filename="claimtracker/ui/sources/sources_model.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <location filename="resources/pages/memo.html" />
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of the value</source>
      <translation>مصدر القيمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_rows.py" />
      <source>Source of {name}</source>
      <translation>مصدر {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place.py" />
      <source>Source put into the bin.</source>
      <translation>نُقل المصدر إلى السلة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>Source: {source}</source>
      <translation>المصدر: {source}</translation>
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
      <translation>المصادر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Sources contradict each other, and the finding does not say why one of them decides it.</source>
      <translation>تتعارض المصادر، والخلاصة لا تقول لمَ يحسم أحدها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>Sources that may be one</source>
      <translation>مصدران قد يكونان واحدًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Sources with the same word here count once: “dpa”, “one study”</source>
      <translation>المصادر التي لها الكلمة نفسها هنا تُعدّ مصدرًا واحدًا: «وكالة واحدة»، «دراسة واحدة»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Space or a click changes it</source>
      <translation>يغيّره مفتاح المسافة أو النقر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Space or a click on a field changes it. Your choice is remembered for tables with these columns.</source>
      <translation>مفتاح المسافة أو النقر على حقل يغيّره. ويُحفظ الاختيار للجداول ذات هذه الأعمدة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Space turns it over</source>
      <translation>مفتاح المسافة يقلبه</translation>
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
      <translation>القائل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker</source>
      <comment>field</comment>
      <translation>القائل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>Speakers</source>
      <translation>القائلون</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Speaker’s role</source>
      <translation>صفة القائل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Speaker’s role</source>
      <comment>field</comment>
      <translation>صفة القائل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Spelling</source>
      <translation>إملاء</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>Stance</source>
      <translation>الموقف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Stance: what the source does to the claim</source>
      <translation>الموقف: ما يفعله المصدر بالادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Statement</source>
      <translation>الصياغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Statement</source>
      <comment>field</comment>
      <translation>الصياغة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty}</source>
      <translation>يبقى خارجًا: {out} · قيم تُركت فارغة: {empty}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Stays out: {out} · values left empty: {empty} · kept otherwise: {otherwise}</source>
      <translation>يبقى خارجًا: {out} · قيم تُركت فارغة: {empty} · حُفظ على نحو آخر: {otherwise}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and keep</source>
      <translation>إيقاف وإبقاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Stop and take back</source>
      <translation>إيقاف وسحب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/learning_line.py" />
      <source>Stop learning</source>
      <translation>إيقاف التعلّم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Stop the scan</source>
      <translation>إيقاف المسح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Stop; files of last time stay as they are</source>
      <translation>إيقاف؛ تبقى ملفات المرة السابقة كما هي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Stop; nothing is changed then</source>
      <translation>إيقاف؛ لا يتغير شيء عندئذ</translation>
    </message>
    <message>
      <location filename="claimtracker/services/load_archive.py" />
      <location filename="claimtracker/ui/tasks.py" />
      <source>Stopped.</source>
      <translation>أُوقف.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Stopped. Nothing was changed.</source>
      <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>Stopped. Nothing was marked.</source>
      <translation>أُوقف. لم يُظلّل شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>Stored file {number}</source>
      <translation>الملف المحفوظ {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Struck out in the PDF.</source>
      <translation>مشطوب في ملف PDF.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Subtitles</source>
      <translation>ترجمات مرئية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/top_bar.py" />
      <source>Suggest</source>
      <translation>اقتراح</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest new wording</source>
      <translation>اقتراح صياغة جديدة</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Suggest sentences to check</source>
      <translation>اقتراح جمل للتدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Suggestions hidden.</source>
      <translation>أُخفيت الاقتراحات.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Supported</source>
      <translation>مؤيَّد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>Swap the two keys</source>
      <translation>تبديل المفتاحين</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss franc</source>
      <comment>per one unit</comment>
      <translation>فرنك سويسري</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>Swiss francs</source>
      <comment>unit</comment>
      <translation>فرنك سويسري</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>Symbol of rating {number}</source>
      <translation>رمز التقييم {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <location filename="preferences" />
      <source>Tab</source>
      <translation>علامة جدولة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>Table</source>
      <translation>الجدول</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Tag</source>
      <translation>وسم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Tags</source>
      <comment>field</comment>
      <translation>الوسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>Tags, with commas between</source>
      <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Take a template…</source>
      <translation>أخذ قالب…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take apart</source>
      <translation>فصل</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take apart first what was joined last.</source>
      <translation>يُفصل أولًا ما ضُم أخيرًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>Take claims apart</source>
      <translation>فصل ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Take it away, or open one before it.</source>
      <translation>يُرجى إزالته، أو فتح قوس قبله.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>Take it out of the bin to read it.</source>
      <translation>يُرجى إخراجه من السلة لقراءته.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Take joined claims apart</source>
      <translation>فصل الادعاءات المضمومة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/lint_claims.py" />
      <source>Take note up again</source>
      <translation>إعادة الأخذ بملاحظة</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/services/take_steps.py" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Take on</source>
      <translation>أخذ المهمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <source>Take out what was joined last: {statement}</source>
      <translation>فصل آخر ما ضُم: {statement}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over</source>
      <translation>تبنّي</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Take over verdict</source>
      <translation>تبنّي حكم</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <source>Take over verdict and sources</source>
      <translation>تبنّي الحكم والمصادر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>Take the sheet’s</source>
      <translation>أخذ ما في الكشف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Take the sheet’s in all conflicts</source>
      <translation>أخذ ما في الكشف في كل تعارض</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Take theirs</source>
      <translation>أخذ ما عندهم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_bar.py" />
      <source>Take up all</source>
      <translation>أخذ الكل</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up note</source>
      <translation>أخذ ملاحظة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>Take up the writer’s notes</source>
      <translation>أخذ ملاحظات الكاتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>Taken apart again: “{statement}”</source>
      <translation>فُصل من جديد: «{statement}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>Taking everything from “{file}”…</source>
      <translation>يجري أخذ كل شيء من «{file}»…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Template</source>
      <translation>قالب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Text</source>
      <translation>نص</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Text boxes, {boxes} in all: each stands after the paragraph that it hangs on.</source>
      <translation>مربعات نص، عددها {boxes}: يأتي كل منها بعد الفقرة التي يتعلق بها.</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Text size {pixels}</source>
      <translation>حجم النص {pixels}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>That check was withdrawn.</source>
      <translation>سُحب ذلك التدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>That claim has no verdict to take over.</source>
      <translation>ليس لذلك الادعاء حكم يُتبنّى.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>That key</source>
      <translation>ذلك المفتاح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>The ClaimReview of this page is not sound JSON.</source>
      <translation>بيانات ClaimReview في هذه الصفحة ليست JSON سليمًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The JSON cannot be read any further: {reason}.</source>
      <translation>تعذّرت متابعة قراءة JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The annotated article for printing and mail: highlights, notes in the margin, sources with links.</source>
      <comment>format</comment>
      <translation>المقال المشروح للطباعة والبريد: تظليلات وملاحظات في الهامش ومصادر بروابطها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>The archive is on the desk</source>
      <translation>الأرشيف صار في المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The article with numbered highlights, notes in the margin and all sources; one file, nothing else.</source>
      <comment>format</comment>
      <translation>المقال بتظليلات مرقّمة وملاحظات في الهامش وكل المصادر؛ ملف واحد لا غير.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The author vouches for it.</source>
      <comment>rating</comment>
      <translation>الكاتب يضمنه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The beginning of check.md</source>
      <comment>format</comment>
      <translation>مطلع check.md</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>The bin is empty</source>
      <translation>السلة فارغة</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The change does not fit what is in the library now.</source>
      <translation>لا يتفق التغيير مع ما في المكتبة الآن.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The changes to a rating scale that were not kept when the last window ended are back in its fields.</source>
      <translation>عادت إلى حقولها التعديلات على مقياس التقييم التي لم تكن قد حُفظت حين انتهت النافذة السابقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>The checker gives one first.</source>
      <translation>يعطيه المدقّق أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The checks must stand on this domain</source>
      <translation>يجب أن تكون التدقيقات على هذا النطاق</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>The claim</source>
      <translation>الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>The claim has moved on: this cannot be done now.</source>
      <translation>تجاوز الادعاء هذه المرحلة: لا يمكن فعل ذلك الآن.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim holds as made.</source>
      <comment>rating</comment>
      <translation>الادعاء صحيح كما ورد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_frozen.py" />
      <source>The claim is signed off here, so this was left out. Reopen it on the desk first.</source>
      <translation>الادعاء معتمد هنا، لذا تُرك هذا. يُعاد فتحه في المكتب أولًا.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The claim is wrong.</source>
      <comment>rating</comment>
      <translation>الادعاء خاطئ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The claim sheet and its evidence, for any program; they come back in as they went out.</source>
      <comment>format</comment>
      <translation>كشف الادعاءات وأدلته لأي برنامج؛ يعود كما خرج.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>The claim:</source>
      <translation>الادعاء:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The claim_id is empty, so nobody knows which claim this belongs to.</source>
      <translation>خانة claim_id فارغة، فلا يُعرف إلى أي ادعاء ينتمي هذا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” belongs to another claim: this one is kept as “{key}”.</source>
      <translation>المعرّف claim_id «{given}» يخص ادعاءً آخر: يُحفظ هذا باسم «{key}».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The claim_id “{given}” stands at {first}, too, with another claim: this one is kept as “{key}”.</source>
      <translation>المعرّف claim_id «{given}» موجود أيضًا في {first} مع ادعاء آخر: يُحفظ هذا باسم «{key}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The claimed figure</source>
      <translation>الرقم المزعوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>The claims and their sources</source>
      <translation>الادعاءات ومصادرها</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>The claims of the open article stand here.</source>
      <translation>هنا تظهر ادعاءات المقال المفتوح.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>The clipboard holds no text.</source>
      <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The column “{cell}” was read as “{column}”.</source>
      <translation>قُرئ العمود «{cell}» كأنه «{column}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The columns are read as they were chosen last time.</source>
      <translation>تُقرأ الأعمدة كما اختيرت في المرة الماضية.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_heads.py" />
      <source>The columns have no heads: the first line is read as a claim, and the columns are called A, B, C.</source>
      <translation>لا عناوين للأعمدة: يُقرأ السطر الأول على أنه ادعاء، وتُسمى الأعمدة A وB وC.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The conclusion that was not given when the last window ended is back in its line.</source>
      <translation>عاد إلى سطره الاستنتاج الذي لم يكن قد أُعطي حين انتهت النافذة السابقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>The copy of {name} is not complete.</source>
      <translation>نسخة {name} غير كاملة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>The damaged file is kept as {name}.</source>
      <translation>الملف التالف محفوظ باسم {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server cannot be reached: it is not running, or its name or port is wrong.</source>
      <translation>لا يمكن الوصول إلى خادم قاعدة البيانات: إما أنه لا يعمل، أو أن اسمه أو منفذه خاطئ.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server did not accept the change.</source>
      <translation>لم يقبل خادم قاعدة البيانات التغيير.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server does not answer; nothing was lost.</source>
      <translation>لا يستجيب خادم قاعدة البيانات؛ لم يضع شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server is read-only now.</source>
      <translation>خادم قاعدة البيانات للقراءة فقط الآن.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The database server refuses this name or password.</source>
      <translation>يرفض خادم قاعدة البيانات هذا الاسم أو كلمة المرور.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>The day of the contact</source>
      <translation>يوم الاتصال</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The desk holds the sheet as it is ({count} rows).</source>
      <translation>
        <numerusform>المكتب مطابق للكشف (لا صفوف).</numerusform>
        <numerusform>المكتب مطابق للكشف (صف واحد).</numerusform>
        <numerusform>المكتب مطابق للكشف (صفان).</numerusform>
        <numerusform>المكتب مطابق للكشف ({count} صفوف).</numerusform>
        <numerusform>المكتب مطابق للكشف ({count} صفًا).</numerusform>
        <numerusform>المكتب مطابق للكشف ({count} صف).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The desk was not scanned yet</source>
      <translation>لم يُمسح المكتب بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk can only be read.</source>
      <translation>القرص للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The disk is full.</source>
      <translation>القرص ممتلئ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The earlier files are gone then</source>
      <translation>عندها تزول الملفات السابقة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The entries of the memo</source>
      <comment>format</comment>
      <translation>بنود المذكرة</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The evidence neither supports nor refutes it.</source>
      <comment>rating</comment>
      <translation>لا تؤيده الأدلة ولا تنفيه.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/outgoing.py" />
      <location filename="claimtracker/ui/hand_over/export_desk.py" />
      <source>The export was stopped.</source>
      <translation>أُوقف التصدير.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>The fact-checker’s desk. Everything stays in your library, and nothing is sent anywhere unless you ask for it by name.</source>
      <translation>مكتب مدقّق الحقائق. كل شيء يبقى في مكتبتك، ولا يُرسل شيء إلى أي مكان ما لم يُطلب ذلك بالاسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The field {name} cannot be edited.</source>
      <translation>لا يمكن تحرير الحقل {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <source>The file does not say its encoding; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>لا يذكر الملف ترميزه؛ قُرئ على أنه Windows-1252 تخمينًا. يُرجى مراجعة الأحرف الخاصة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The file does not say its encoding; read as {shown}, a guess. Check accented letters.</source>
      <translation>لا يذكر الملف ترميزه؛ قُرئ على أنه {shown} تخمينًا. يُرجى مراجعة الأحرف الخاصة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet. The others are left as they are.</source>
      <translation>يملأ الملف {count} من {all} عمودًا من كشف الادعاءات. وتبقى الأعمدة الأخرى كما هي.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>The file fills {count} of {all} columns of the claim sheet: {columns}. The others are left as they are.</source>
      <translation>يملأ الملف {count} من {all} عمودًا من كشف الادعاءات: {columns}. وتبقى الأعمدة الأخرى كما هي.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The file holds no ClaimReview.</source>
      <translation>لا ClaimReview في الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>The file itself is not in this library: a claim sheet brought only its name and hash.</source>
      <translation>الملف نفسه ليس في هذه المكتبة: لم يأتِ كشف ادعاءات إلا باسمه وبصمته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The file or folder is no longer there.</source>
      <translation>الملف أو المجلد لم يعد موجودًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The file that draft {number} was read from is gone.</source>
      <translation>الملف الذي قُرئت منه المسودة {number} مفقود.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The first line must hold column names, such as “statement”.</source>
      <translation>يجب أن يتضمن السطر الأول أسماء الأعمدة، مثل «statement».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The first page</source>
      <comment>format</comment>
      <translation>الصفحة الأولى</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>The folder of {name} is read-only.</source>
      <translation>مجلد {name} للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>The folder {name} cannot be created ({strerror}).</source>
      <translation>تعذّر إنشاء المجلد {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/bootstrap.py" />
      <source>The folder {name} cannot be used ({strerror}).</source>
      <translation>لا يمكن استخدام المجلد {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula breaks off.</source>
      <translation>الصيغة مبتورة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot be worked out with these values.</source>
      <translation>تعذّر حساب الصيغة بهذه القيم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot go on with “{said}”.</source>
      <translation>لا يمكن أن تُكمل الصيغة بـ«{said}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{said}” here.</source>
      <translation>لا يمكن أن ترد «{said}» هنا في الصيغة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula cannot have “{sign}” in it.</source>
      <translation>لا يمكن أن ترد «{sign}» في الصيغة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula divides by zero.</source>
      <translation>في الصيغة قسمة على صفر.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula has too many pieces.</source>
      <translation>أجزاء الصيغة أكثر من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is nested too deeply.</source>
      <translation>تداخل الصيغة أعمق من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The formula is too long.</source>
      <translation>الصيغة أطول من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spans.py" />
      <source>The highlight ends at {end}, past the text's end at {count}.</source>
      <translation>ينتهي التظليل عند {end}، بعد نهاية النص عند {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The highlight stands where it should ({accept_review})</source>
      <translation>التظليل في موضعه الصحيح ({accept_review})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/icons.py" />
      <source>The icon “{name}” is missing.</source>
      <translation>الأيقونة «{name}» مفقودة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/services/sheet_adds.py" />
      <source>The import was stopped.</source>
      <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item holds no ClaimReview.</source>
      <translation>لا ClaimReview في العنصر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is a {named}, not a ClaimReview.</source>
      <translation>العنصر {named} وليس ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The item is empty.</source>
      <translation>العنصر فارغ.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The item is no record: it has no names with values.</source>
      <translation>العنصر ليس سجلًا: لا أسماء فيه بقيم.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The key is longer than {most} characters.</source>
      <translation>المفتاح أطول من {most} محرفًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>The latest is of {day}, {time}.</source>
      <translation>الأحدث من {day}، {time}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>The letters of “{name}” fit no encoding that ClaimTracker knows.</source>
      <translation>أحرف «{name}» لا توافق أي ترميز يعرفه ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>The library has faults.</source>
      <translation>في المكتبة أخطاء.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/rating_scales.py" />
      <source>The library has no rating scale “{code}”.</source>
      <translation>ليس في المكتبة مقياس تقييم باسم «{code}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>The library is in use: the last traces leave its file as soon as it is not.</source>
      <translation>المكتبة قيد الاستخدام: تزول آخر الآثار من ملفها حالما تصبح غير مستخدمة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>The line is longer than 5 million characters.</source>
      <translation>السطر أطول من 5 ملايين محرف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_records.py" />
      <source>The line is no JSON: {reason}.</source>
      <translation>السطر ليس بصيغة JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual cannot be read.</source>
      <translation>تعذّرت قراءة الدليل.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/resources.py" />
      <source>The manual is missing from this installation.</source>
      <translation>الدليل غير موجود في هذا التثبيت.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/manual_place.py" />
      <source>The manual is written in English only.</source>
      <translation>الدليل مكتوب بالإنجليزية فقط.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The name or password in this database URL holds an “@”.</source>
      <translation>يحتوي الاسم أو كلمة المرور في رابط قاعدة البيانات هذا على «@».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>The new files get a number: memo 2.docx</source>
      <translation>تأخذ الملفات الجديدة رقمًا: memo 2.docx</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <source>The note on a contact that was not logged when the last window ended is back in its line.</source>
      <translation>عادت إلى سطرها الملاحظة عن التواصل التي لم تكن قد سُجّلت حين انتهت النافذة السابقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The numbers do not rise from the worst rating to the best.</source>
      <translation>لا تتصاعد الأرقام من أسوأ تقييم إلى أفضله.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The only source is confidential.</source>
      <translation>المصدر الوحيد سري.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>The page at “{host}” was not fetched: {cause}.</source>
      <translation>لم تُجلب الصفحة من «{host}»: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>The page embeds no ClaimReview.</source>
      <translation>لا تتضمن الصفحة ClaimReview.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page hides {hidden} characters from its readers: they came in as furniture.</source>
      <translation>تخفي الصفحة {hidden} محرفًا عن قرائها: دخلت كزوائد صفحة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page is broken or too deeply nested: its text was read without its layout. Check the roles.</source>
      <translation>الصفحة معطوبة أو شديدة التداخل: قُرئ نصها بلا تنسيق. يُرجى مراجعة الأدوار.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>The page says that not all of it is free to read: the end of the article may be missing.</source>
      <translation>تقول الصفحة إن قراءتها كاملةً ليست مجانية: قد تنقص نهاية المقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from the data that the page carries. Compare it with what you see there.</source>
      <translation>لا تُظهر الصفحة نصها إلا في متصفح: أُخذ من البيانات التي تحملها الصفحة. يُرجى مقارنته بما يظهر هناك.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_carried.py" />
      <source>The page shows its text only in a browser: it was taken from what the page tells search engines. Compare it with what you see there.</source>
      <translation>لا تُظهر الصفحة نصها إلا في متصفح: أُخذ مما تقوله لمحركات البحث. يُرجى مقارنته بما يظهر هناك.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The paragraphs of draft {number} do not cover its text.</source>
      <translation>فقرات المسودة {number} لا تغطي نصها كله.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The passage is to go.</source>
      <translation>يُحذف المقطع.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The passage was cut.</source>
      <comment>rating</comment>
      <translation>حُذف المقطع.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>The port in this database URL is no number from 1 to 65535.</source>
      <translation>المنفذ في رابط قاعدة البيانات هذا ليس رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The quote of highlight {number}</source>
      <translation>اقتباس التظليل {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/scales.py" />
      <source>The rating scale {name} cannot be read.</source>
      <translation>تعذّرت قراءة مقياس التقييم {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/begun_texts.py" />
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The reason that was not given when the last window ended is back in its form.</source>
      <translation>عاد إلى استمارته السبب الذي لم يكن قد ذُكر حين انتهت النافذة السابقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The result is in {unit}, the claimed figure in {claimed}.</source>
      <translation>الناتج بوحدة {unit}، والرقم المزعوم بوحدة {claimed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>The result is too large to be a figure.</source>
      <translation>الناتج أكبر من أن يكون رقمًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <source>The review names no claim: claimReviewed is empty.</source>
      <translation>لا تذكر المراجعة أي ادعاء: خانة claimReviewed فارغة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The reviews, and what the rules say</source>
      <comment>format</comment>
      <translation>المراجعات، وما تقوله القواعد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has fewer cells ({number}) than the first line ({width}).</source>
      <translation>خلايا الصف ({number}) أقل من خلايا السطر الأول ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>The row has more cells ({number}) than the first line ({width}).</source>
      <translation>خلايا الصف ({number}) أكثر من خلايا السطر الأول ({width}).</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row has no letter or figure: it parts others.</source>
      <translation>لا حرف ولا رقم في الصف: إنه يفصل بين صفوف أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>The row is a heading of others.</source>
      <translation>الصف عنوان لصفوف أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The row names no source: it has neither source_id nor title nor url.</source>
      <translation>لا يذكر الصف أي مصدر: لا source_id ولا title ولا url.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>The same check of the same claim stands in {first}, with another rating.</source>
      <translation>التدقيق نفسه للادعاء نفسه يرد في {first} بتقييم آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>The same claim elsewhere in this article</source>
      <translation>الادعاء نفسه في موضع آخر من هذا المقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}” on {day}; “{now}” departs from that.</source>
      <translation>قُيّم الادعاء نفسه «{was}» في {day}؛ و«{now}» يخالف ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>The same claim was rated “{was}”; “{now}” departs from that.</source>
      <translation>قُيّم الادعاء نفسه «{was}»؛ و«{now}» يخالف ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same claim with another number, date or detail</source>
      <translation>الادعاء نفسه برقم أو تاريخ أو تفصيل آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>The same fault happened again; it is in the log.</source>
      <translation>تكرر العطل نفسه؛ وهو في السجل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The same words stand here now.</source>
      <translation>الكلمات نفسها هنا الآن.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The same words, said by somebody else</source>
      <translation>الكلمات نفسها، قالها شخص آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/demo.py" />
      <source>The sample article is not the one the demo knows.</source>
      <translation>المقال النموذجي ليس الذي يعرفه العرض التوضيحي.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>The scale {name} has no such rating.</source>
      <translation>ليس في المقياس {name} تقييم كهذا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>The scan was stopped</source>
      <translation>أُوقف المسح</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>The scan was stopped.</source>
      <translation>أُوقف المسح.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/mend_search.py" />
      <source>The search index was incomplete and has been rebuilt: {count} claims.</source>
      <translation>
        <numerusform>كان فهرس البحث ناقصًا وأُعيد بناؤه: {count} ادعاء.</numerusform>
        <numerusform>كان فهرس البحث ناقصًا وأُعيد بناؤه: ادعاء واحد.</numerusform>
        <numerusform>كان فهرس البحث ناقصًا وأُعيد بناؤه: ادعاءان.</numerusform>
        <numerusform>كان فهرس البحث ناقصًا وأُعيد بناؤه: {count} ادعاءات.</numerusform>
        <numerusform>كان فهرس البحث ناقصًا وأُعيد بناؤه: {count} ادعاءً.</numerusform>
        <numerusform>كان فهرس البحث ناقصًا وأُعيد بناؤه: {count} ادعاء.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server cannot store one of these values.</source>
      <translation>لا يستطيع الخادم حفظ إحدى هذه القيم.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>The server has no database of that name.</source>
      <translation>ليس على الخادم قاعدة بيانات بهذا الاسم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>The sheet has no rows.</source>
      <translation>لا صفوف في الكشف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The sighting that was not added when the last window ended is back in its form.</source>
      <translation>عاد إلى استمارته الظهور الذي لم يكن قد أُضيف حين انتهت النافذة السابقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>The source itself stays</source>
      <translation>المصدر نفسه يبقى</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/begun.py" />
      <source>The source that was not linked when the last window ended is back in its form.</source>
      <translation>عاد إلى استمارته المصدر الذي لم يكن قد رُبط حين انتهت النافذة السابقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources bear this out only in part.</source>
      <translation>لا تؤيّد المصادر هذا إلا جزئيًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_sheet.py" />
      <source>The sources of these claims are in evidence.csv: choose it too, or they stay behind.</source>
      <translation>مصادر هذه الادعاءات في evidence.csv: يُرجى اختياره أيضًا وإلا لم تأتِ.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The sources say otherwise.</source>
      <translation>تقول المصادر غير ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The statement</source>
      <translation>الصياغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>The statement is empty.</source>
      <translation>الصياغة فارغة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>The symbol of “{label}” is longer than {most} signs.</source>
      <translation>رمز «{label}» أطول من {most} علامات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system keeps this key for itself.</source>
      <translation>يحتفظ النظام بهذا المفتاح لنفسه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it for windows.</source>
      <translation>يستخدمه النظام للنوافذ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>The system uses it.</source>
      <translation>يستخدمه النظام.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>The table has no column “{column}”.</source>
      <translation>ليس في الجدول عمود «{column}».</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The table {table} is missing.</source>
      <translation>الجدول {table} مفقود.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The text of draft {number}</source>
      <translation>نص المسودة {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <source>The text, with comments</source>
      <translation>النص مع التعليقات</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/masked_names.py" />
      <source>The texts of {count} claims name a confidential source: look at them before they leave, at {which}.</source>
      <translation>
        <numerusform>لا نصوص تسمّي مصدرًا سريًا ({count}): تُراجع قبل خروجها، في {which}.</numerusform>
        <numerusform>نصوص ادعاء واحد ({count}) تسمّي مصدرًا سريًا: تُراجع قبل خروجها، في {which}.</numerusform>
        <numerusform>نصوص ادعاءين ({count}) تسمّي مصدرًا سريًا: تُراجع قبل خروجها، في {which}.</numerusform>
        <numerusform>نصوص {count} ادعاءات تسمّي مصدرًا سريًا: تُراجع قبل خروجها، في {which}.</numerusform>
        <numerusform>نصوص {count} ادعاءً تسمّي مصدرًا سريًا: تُراجع قبل خروجها، في {which}.</numerusform>
        <numerusform>نصوص {count} ادعاء تسمّي مصدرًا سريًا: تُراجع قبل خروجها، في {which}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>The title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance</source>
      <translation>هامش التفاوت</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>The tolerance has another unit than the claimed figure.</source>
      <translation>وحدة هامش التفاوت غير وحدة الرقم المزعوم.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The truth, the whole truth.</source>
      <comment>rating</comment>
      <translation>الحقيقة كاملة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>The two are one claim now.</source>
      <translation>الاثنان ادعاء واحد الآن.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_desk.py" />
      <source>The two are one source now.</source>
      <translation>صار الاثنان مصدرًا واحدًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>The units of this formula grow out of all proportion.</source>
      <translation>تتضخم وحدات هذه الصيغة إلى غير حد.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>The verdict was to be checked again on {on}.</source>
      <translation>كان مقررًا تدقيق الحكم من جديد في {on}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/verify.py" />
      <source>The verdicts of claim {key} are gone.</source>
      <translation>أحكام الادعاء {key} مفقودة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>The whole desk</source>
      <translation>المكتب كله</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>The whole desk, whatever is chosen above: texts, history, files and hashes. It fills an empty desk.</source>
      <comment>format</comment>
      <translation>المكتب كله أيًا كان الاختيار أعلاه: نصوص وتاريخ وملفات وبصمات. يملأ مكتبًا فارغًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/theme.py" />
      <source>The window's colours were asked for before the window system was there.</source>
      <translation>طُلبت ألوان النافذة قبل أن يحضر نظام النوافذ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>The wording changed.</source>
      <translation>تغيّرت الصياغة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>The words as they were said there</source>
      <translation>الكلمات كما قيلت هناك</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand.</source>
      <comment>rating</comment>
      <translation>تبقى العبارة كما هي.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words can stand; the editor should know something.</source>
      <comment>rating</comment>
      <translation>تبقى العبارة؛ وعلى المحرر أن يعلم أمرًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>The words changed in a later draft.</source>
      <translation>تغيّرت الكلمات في مسودة لاحقة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>The words here have changed: have a look.</source>
      <translation>تغيّرت الكلمات هنا: يُرجى النظر.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words must change before this goes out.</source>
      <comment>rating</comment>
      <translation>يجب تغيير العبارة قبل النشر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>The words that settle it</source>
      <translation>الكلمات التي تحسم الأمر</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>The words were changed after the check.</source>
      <comment>rating</comment>
      <translation>تغيّرت العبارة بعد التدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>The words were changed after we had checked them.</source>
      <translation>تغيّرت الكلمات بعد أن دقّقناها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>The work was ended before it was done.</source>
      <translation>أُنهي العمل قبل تمامه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>The writer cut the passage; its claim stays on the desk ({cut_review})</source>
      <translation>حذف الكاتب المقطع؛ ويبقى ادعاؤه في المكتب ({cut_review})</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>The writer left {count} notes</source>
      <translation>
        <numerusform>لم يترك الكاتب ملاحظات</numerusform>
        <numerusform>ترك الكاتب ملاحظة</numerusform>
        <numerusform>ترك الكاتب ملاحظتين</numerusform>
        <numerusform>ترك الكاتب {count} ملاحظات</numerusform>
        <numerusform>ترك الكاتب {count} ملاحظة</numerusform>
        <numerusform>ترك الكاتب {count} ملاحظة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Theirs</source>
      <translation>ما عندهم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/match_sentences.py" />
      <source>Then</source>
      <comment>in the earlier claim</comment>
      <translation>سابقًا</translation>
    </message>
    <message>
      <location filename="claimtracker/services/import_article.py" />
      <source>There are no words in this article.</source>
      <translation>لا كلمات في هذا المقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There are too many exceptions inside one another.</source>
      <translation>استثناءات متداخلة أكثر من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/refit_matching.py" />
      <source>There are {count} decisions so far, too few to learn from.</source>
      <translation>عدد القرارات حتى الآن {count}، وهو أقل من أن يُتعلّم منه.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>There is a grain of truth, but the claim as made is wrong.</source>
      <comment>rating</comment>
      <translation>فيه شيء من الحقيقة، لكن الادعاء كما ورد خاطئ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/rescue.py" />
      <source>There is no backup that can be restored.</source>
      <translation>لا نسخة احتياطية تمكن استعادتها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>There is no backup yet: the first is made half an hour after a change, or at the end.</source>
      <translation>لا نسخة احتياطية بعد: تُؤخذ الأولى بعد نصف ساعة من تغيير، أو عند الإغلاق.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>There is no checked verdict to read yet.</source>
      <translation>لا حكم مدقَّق للقراءة بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>There is no field of that name. Did you mean “{like}:”?</source>
      <translation>لا حقل بهذا الاسم. هل المقصود «{like}:»؟</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/mapping.py" />
      <source>There is no field “{field}”.</source>
      <translation>لا حقل باسم «{field}».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>There is no file in {where} that can be loaded.</source>
      <translation>لا ملف في {where} يمكن تحميله.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>There is no formula yet.</source>
      <translation>لا صيغة بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <source>There is no sentence at {position}: the text ends at {count}.</source>
      <translation>لا جملة عند {position}: ينتهي النص عند {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sentences.py" />
      <location filename="claimtracker/services/mark_claims.py" />
      <source>There is no sentence here.</source>
      <translation>لا جملة هنا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>There is no suggestion here; {next_suggestion} goes to the next one.</source>
      <translation>لا اقتراح هنا؛ {next_suggestion} ينتقل إلى التالي.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>There is no verdict to withdraw.</source>
      <translation>لا حكم ليُسحب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>There is not enough memory.</source>
      <translation>الذاكرة غير كافية.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>There is nothing to import.</source>
      <translation>لا شيء للاستيراد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to redo.</source>
      <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/palette_rows.py" />
      <source>There is nothing to undo.</source>
      <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>There is nothing to write: no claim can be handed over as {what}.</source>
      <translation>لا شيء للكتابة: لا ادعاء يمكن تسليمه بصيغة {what}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>There is nothing to write: the claims stand in no article on the desk.</source>
      <translation>لا شيء للكتابة: الادعاءات ليست في أي مقال على المكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_desk.py" />
      <source>There is one draft only. Import the next one with Ctrl+I.</source>
      <translation>لا توجد إلا مسودة واحدة. تُستورد التالية بـCtrl+I.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>These brackets are too deep.</source>
      <translation>هذه الأقواس متداخلة أعمق من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_claims.py" />
      <source>These claims were joined one into the next.</source>
      <translation>ضُمت هذه الادعاءات أحدها إلى الآخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <source>These columns stand in the first line more than once: {columns}. Only the first of each is read. If another is meant, rename or remove the first and load the file again.</source>
      <translation>هذه الأعمدة موجودة في السطر الأول أكثر من مرة: {columns}. لا يُقرأ من كل منها إلا الأول. إن كان المقصود غيره فغيّر اسم الأول أو احذفه ثم حمّل الملف من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/seen_before.py" />
      <location filename="claimtracker/store/joins.py" />
      <source>These two are one claim already.</source>
      <translation>هذان ادعاء واحد من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/source_joins.py" />
      <source>These two are one source already.</source>
      <translation>هذان مصدر واحد من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/mark_claims.py" />
      <source>These words are a claim already.</source>
      <translation>هذه الكلمات ادعاء بالفعل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>These words are claim {number} already.</source>
      <translation>هذه الكلمات هي الادعاء {number} بالفعل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>They are two: never ask again</source>
      <translation>هما اثنان: عدم السؤال ثانية</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>Think twice: {count} shipped pairs would be judged wrongly that are judged rightly now.</source>
      <translation>
        <numerusform>يُرجى التأني: لن يُساء الحكم على أي زوج مرفق.</numerusform>
        <numerusform>يُرجى التأني: زوج مرفق واحد يُحكم عليه الآن صوابًا سيُحكم عليه خطأً.</numerusform>
        <numerusform>يُرجى التأني: زوجان مرفقان يُحكم عليهما الآن صوابًا سيُحكم عليهما خطأً.</numerusform>
        <numerusform>يُرجى التأني: {count} أزواج مرفقة يُحكم عليها الآن صوابًا سيُحكم عليها خطأً.</numerusform>
        <numerusform>يُرجى التأني: {count} زوجًا مرفقًا يُحكم عليها الآن صوابًا سيُحكم عليها خطأً.</numerusform>
        <numerusform>يُرجى التأني: {count} زوج مرفق يُحكم عليها الآن صوابًا سيُحكم عليها خطأً.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>This</source>
      <translation>هذا</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>This address was not asked: {cause}.</source>
      <translation>لم يُطلب هذا العنوان: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_articles.py" />
      <source>This article came with a claim sheet: only the quotes of its claims are here.</source>
      <translation>جاء هذا المقال مع كشف ادعاءات: ليس هنا إلا اقتباسات ادعاءاته.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/article_place.py" />
      <source>This article is in the bin.</source>
      <translation>هذا المقال في السلة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This article is no longer in the library.</source>
      <translation>هذا المقال لم يعد في المكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>This article: {title}</source>
      <translation>هذا المقال: {title}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>This calculation is too long to be kept.</source>
      <translation>هذا الحساب أطول من أن يُحفظ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>This cannot be loaded</source>
      <translation>لا يمكن تحميل هذا</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/shell/work_keys.py" />
      <source>This check was withdrawn already.</source>
      <translation>سُحب هذا التدقيق من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>This check was withdrawn.</source>
      <translation>سُحب هذا التدقيق.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>This check was withdrawn.</source>
      <comment>rating</comment>
      <translation>سُحب هذا التدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>This claim</source>
      <translation>هذا الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/mark_acts.py" />
      <source>This claim has no highlight in the article.</source>
      <translation>لا تظليل لهذا الادعاء في المقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/evidence_diff.py" />
      <source>This claim is neither on the desk nor in the claims sheet.</source>
      <translation>هذا الادعاء ليس في المكتب ولا في كشف الادعاءات.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claims.py" />
      <source>This claim is no longer in the library.</source>
      <translation>هذا الادعاء لم يعد في المكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>This claim is signed off already.</source>
      <translation>هذا الادعاء معتمد من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/freezing.py" />
      <source>This claim is signed off and stays as it was signed.</source>
      <translation>هذا الادعاء معتمد ويبقى كما اعتُمد.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_desk.py" />
      <source>This claim was found nowhere else in the article.</source>
      <translation>لم يُعثر على هذا الادعاء في موضع آخر من المقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This could be {first} or {second}. Write the one you mean.</source>
      <translation>قد يكون هذا {first} أو {second}. يُرجى كتابة المقصود.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This database URL names no database.</source>
      <translation>لا يذكر رابط قاعدة البيانات هذا أي قاعدة بيانات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk holds work already, and an archive only fills an empty one: name a new library, and it is filled and opened.</source>
      <translation>في هذا المكتب عمل، والأرشيف لا يملأ إلا مكتبًا فارغًا: تُسمّى مكتبة جديدة فتُملأ وتُفتح.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>This desk is empty and can take it, history and all.</source>
      <translation>هذا المكتب فارغ ويستطيع أخذه كله مع تاريخه.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/account_sentences.py" />
      <location filename="claimtracker/store/articles.py" />
      <location filename="claimtracker/store/sentence_marks.py" />
      <source>This draft is no longer in the library.</source>
      <translation>هذه المسودة لم تعد في المكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/articles.py" />
      <source>This file is no longer in the library.</source>
      <translation>هذا الملف لم يعد في المكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>This file is written for programs: its field names and marks came in as text. Paste the article itself, or import its page.</source>
      <translation>هذا الملف مكتوب للبرامج: دخلت أسماء حقوله وعلاماته على أنها نص. الصق المقالة نفسها أو استورد صفحتها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>This folder holds no article. Drop the files themselves.</source>
      <translation>ليس في هذا المجلد مقال. يُرجى إسقاط الملفات نفسها.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/widgets/dialogs.py" />
      <source>This happened {count} times.</source>
      <translation>
        <numerusform>لم يحدث هذا.</numerusform>
        <numerusform>حدث هذا مرة.</numerusform>
        <numerusform>حدث هذا مرتين.</numerusform>
        <numerusform>حدث هذا {count} مرات.</numerusform>
        <numerusform>حدث هذا {count} مرة.</numerusform>
        <numerusform>حدث هذا {count} مرة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/our_sheets.py" />
      <source>This is a claim sheet that only adds claims here. To change claims that are on the desk, load claims.csv.</source>
      <translation>كشف الادعاءات هذا يضيف هنا ادعاءات فقط. لتغيير ادعاءات موجودة في المكتب يُحمَّل claims.csv.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/key_book.py" />
      <source>This is no single key.</source>
      <translation>ليس هذا مفتاحًا مفردًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>This is not a database URL.</source>
      <translation>ليس هذا رابط قاعدة بيانات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-02-11 or 2026.</source>
      <translation>هذا تاريخ لا يفهمه ClaimTracker. يُكتب هكذا: 2026-02-11 أو 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>This is not a date that ClaimTracker understands. Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>هذا تاريخ لا يفهمه ClaimTracker. يُكتب هكذا: 2026-10-16 أو 2026-10 أو 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/new_revision.py" />
      <source>This is the text of draft {number}, word for word.</source>
      <translation>هذا نص المسودة {number} كلمة بكلمة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/migrate.py" />
      <source>This library was written by a later version of ClaimTracker.</source>
      <translation>كتب هذه المكتبةَ إصدار لاحق من ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_kinds.py" />
      <source>This may be a notice in the place of the article: an error, or a question whether you are human.</source>
      <translation>قد يكون هذا إشعارًا في مكان المقال: خطأ، أو سؤالًا عما إذا كنت إنسانًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <source>This moment is not in the history.</source>
      <translation>هذه اللحظة ليست في التاريخ.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/take_up_notes.py" />
      <source>This note was taken up already.</source>
      <translation>أُخذت هذه الملاحظة من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sightings.py" />
      <source>This page is among the sightings already.</source>
      <translation>هذه الصفحة من مرات الظهور من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/review_highlights.py" />
      <source>This passage was not found.</source>
      <translation>لم يُعثر على هذا المقطع.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>This pattern cannot be looked for.</source>
      <translation>لا يمكن البحث عن هذا النمط.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern cannot be read.</source>
      <translation>تعذّرت قراءة هذا النمط.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_in_article.py" />
      <source>This pattern takes too long.</source>
      <translation>يستغرق هذا النمط وقتًا أطول من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/record_history.py" />
      <location filename="claimtracker/store/work.py" />
      <source>This record is no longer in the library.</source>
      <translation>هذا السجل لم يعد في المكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>This rests on the author’s word alone.</source>
      <translation>لا يستند هذا إلا إلى قول الكاتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>This scale has no ratings: each verdict is a conclusion in your own words.</source>
      <translation>ليس في هذا المقياس تقييمات: كل حكم استنتاج بكلماتك.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>This sentence holds a claim already.</source>
      <translation>في هذه الجملة ادعاء من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>This source is no longer in the library.</source>
      <translation>هذا المصدر لم يعد في المكتبة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>This step cannot be undone: the record was changed again since.</source>
      <translation>لا يمكن التراجع عن هذه الخطوة: تغيّر السجل بعدها.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/claim_views.py" />
      <source>This view is no longer there.</source>
      <translation>هذا العرض لم يعد موجودًا.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Three Pinocchios</source>
      <comment>rating</comment>
      <translation>ثلاثة بينوكيو</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Three dates: choose</source>
      <translation>ثلاثة تواريخ: الاختيار لك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}</source>
      <translation>خط زمني بالسنوات: {years}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline by year: {years}; {count} appearances without a date</source>
      <translation>
        <numerusform>خط زمني بالسنوات: {years}؛ لا ظهور بلا تاريخ</numerusform>
        <numerusform>خط زمني بالسنوات: {years}؛ ظهور واحد بلا تاريخ</numerusform>
        <numerusform>خط زمني بالسنوات: {years}؛ ظهوران بلا تاريخ</numerusform>
        <numerusform>خط زمني بالسنوات: {years}؛ {count} مرات ظهور بلا تاريخ</numerusform>
        <numerusform>خط زمني بالسنوات: {years}؛ {count} مرة ظهور بلا تاريخ</numerusform>
        <numerusform>خط زمني بالسنوات: {years}؛ {count} مرة ظهور بلا تاريخ</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>Timeline: no dates known</source>
      <translation>خط زمني: لا تواريخ معروفة</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Title of the source</source>
      <translation>عنوان المصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL</source>
      <translation>العنوان أو الرابط</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/link_source.py" />
      <source>Title or URL of the source</source>
      <translation>عنوان المصدر أو رابطه</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/features.py" />
      <source>Title's wording</source>
      <translation>صياغة العنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>To read second</source>
      <translation>للقراءة الثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Tolerance</source>
      <translation>هامش التفاوت</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>Too many files are open.</source>
      <translation>الملفات المفتوحة أكثر من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”, and left out of the text.</source>
      <translation>محذوفات متعقَّبة، عددها {deleted}: حُفظت كزوائد بعلامة «[deleted]» وأُخرجت من النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odt.py" />
      <source>Tracked deletions, {deleted} in all: kept as furniture, marked “[deleted]”.</source>
      <translation>محذوفات متعقَّبة، عددها {deleted}: حُفظت كزوائد بعلامة «[deleted]».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/docx.py" />
      <source>Tracked insertions, {inserted} in all: read as part of the text.</source>
      <translation>إضافات متعقَّبة، عددها {inserted}: قُرئت جزءًا من النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <location filename="claimtracker/domain/facets.py" />
      <source>True</source>
      <translation>صحيح</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>True</source>
      <comment>rating</comment>
      <translation>صحيح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>Try again, or paste the text instead.</source>
      <translation>يُرجى المحاولة مجددًا، أو لصق النص بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <source>Try again.</source>
      <translation>يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Try again; then check it.</source>
      <translation>يُرجى المحاولة مجددًا ثم الفحص.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/tasks.py" />
      <source>Try it once more.</source>
      <translation>يُرجى المحاولة مرة أخرى.</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Two Pinocchios</source>
      <comment>rating</comment>
      <translation>بينوكيو اثنان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Two claims: never ask about this pair again</source>
      <translation>ادعاءان: عدم السؤال عن هذا الزوج ثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>Two dates: choose</source>
      <translation>تاريخان: الاختيار لك</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Two ratings are called “{label}”.</source>
      <translation>تقييمان باسم واحد: «{label}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Two values are called “{name}”.</source>
      <translation>قيمتان باسم واحد: «{name}».</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/fields.py" />
      <source>Type</source>
      <comment>field</comment>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>Type of claim</source>
      <translation>نوع الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>URL</source>
      <translation>الرابط</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_choices.py" />
      <source>URL of the archived copy</source>
      <translation>رابط النسخة المؤرشفة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>URL of the check</source>
      <translation>رابط التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollar</source>
      <comment>per one unit</comment>
      <translation>دولار أمريكي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>US dollars</source>
      <comment>unit</comment>
      <translation>دولار أمريكي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf_notes.py" />
      <source>Underlined in the PDF.</source>
      <translation>تحته خط في ملف PDF.</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <location filename="claimtracker/ui/shell/message_strip.py" />
      <location filename="claimtracker/ui/shell/status_line.py" />
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <source>Undo last</source>
      <translation>التراجع عن الأخير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/changes.py" />
      <location filename="claimtracker/ui/duplicates/pair_card.py" />
      <location filename="claimtracker/ui/shell/main_window.py" />
      <source>Undo {change}</source>
      <translation>تراجع: {change}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>Undone: {change}</source>
      <translation>أُلغي: {change}</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unfounded</source>
      <comment>rating</comment>
      <translation>بلا أساس</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>Unlink source</source>
      <translation>فك ربط مصدر</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Unproven</source>
      <comment>rating</comment>
      <translation>غير مثبت</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>Unsure</source>
      <translation>غير مؤكد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_filter.py" />
      <source>Unused: no claim rests on it</source>
      <translation>غير مستخدم: لا ادعاء يستند إليه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Update ClaimTracker first.</source>
      <translation>يُرجى تحديث ClaimTracker أولًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Update of it</source>
      <translation>تحديث له</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <source>Updated</source>
      <translation>آخر تحديث</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Upside-Down Pinocchio</source>
      <comment>rating</comment>
      <translation>بينوكيو مقلوب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Use + − × / ^ and parentheses.</source>
      <translation>تُستخدم + − × / ^ والأقواس.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Use a file or a PostgreSQL URL.</source>
      <translation>يُرجى استخدام ملف أو رابط PostgreSQL.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>Use another copy of the file.</source>
      <translation>يُرجى استخدام نسخة أخرى من الملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use at most {most} inside one another.</source>
      <translation>أقصى تداخل {most} بعضها داخل بعض.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer words.</source>
      <translation>يُرجى استخدام كلمات أقل.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Use fewer.</source>
      <translation>يُرجى استخدام عدد أقل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Use this name</source>
      <translation>استخدام هذا الاسم</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Usual mode</source>
      <translation>الوضع المعتاد</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Valid as of</source>
      <translation>صالح بتاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Variant</source>
      <translation>صيغة أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>Variant: {difference}</source>
      <translation>صيغة أخرى: {difference}</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/domain/facets.py" />
      <location filename="claimtracker/ui/claims/claims_model.py" />
      <location filename="claimtracker/ui/claims/verdict_bar.py" />
      <location filename="claimtracker/ui/claims/verdict_panel.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>Verdict</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Verdict Pending</source>
      <comment>rating</comment>
      <translation>الحكم معلّق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>Verdicts</source>
      <translation>الأحكام</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Verdicts and second readings are signed. Is this your name?</source>
      <translation>الأحكام والقراءات الثانية تُوقَّع بالاسم. أهذا اسمك؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>Verdicts are given on</source>
      <translation>تُعطى الأحكام على</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Verdicts over time</source>
      <translation>الأحكام عبر الزمن</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Version</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>Version {version}, {ratings}.</source>
      <translation>الإصدار {version}، {ratings}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/about_place.py" />
      <source>Versions and the system; no content, no names, no paths</source>
      <translation>الإصدارات والنظام؛ بلا محتوى ولا أسماء ولا مسارات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/menus/all_rows.py" />
      <source>Vie&amp;w</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” deleted.</source>
      <translation>حُذف العرض «{view}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_desk.py" />
      <source>View “{view}” saved.</source>
      <translation>حُفظ العرض «{view}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>Views</source>
      <translation>العروض</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <location filename="claimtracker/ui/claims/facet_list.py" />
      <source>Views and facets</source>
      <translation>العروض والمرشحات</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Void</source>
      <comment>rating</comment>
      <translation>لاغٍ</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>Wait a moment, then try again.</source>
      <translation>يُرجى الانتظار قليلًا ثم المحاولة مجددًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Waiting</source>
      <translation>بالانتظار</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for an answer</source>
      <translation>بانتظار جواب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>Waiting for the second reader</source>
      <translation>بانتظار القارئ الثاني</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <source>Waiting for whom</source>
      <translation>بانتظار من</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Waits for a second reader; the verdict is by {person}.</source>
      <translation>ينتظر قارئًا ثانيًا؛ الحكم لـ{person}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>Was due {day}</source>
      <translation>كان الموعد {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We are going to say “{verdict}” of this.</source>
      <translation>سنقول عن هذا «{verdict}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>We found no source that settles this.</source>
      <translation>لم نجد مصدرًا يحسم هذا.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>We found: {finding}</source>
      <translation>ما وجدناه: {finding}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>Weaker match</source>
      <translation>تطابق أضعف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_address.py" />
      <source>Web address of an article</source>
      <translation>عنوان ويب لمقال</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Web pages</source>
      <translation>صفحات ويب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>What became of each file</source>
      <translation>ما آل إليه كل ملف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What became of the change</source>
      <translation>ما آل إليه التغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/store/contacts.py" />
      <source>What came of it</source>
      <translation>ما أسفر عنه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What changed: {changes}.</source>
      <translation>ما تغيّر: {changes}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>What is claimed</source>
      <translation>ما المزعوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>What is deleted waits here, and can come back.</source>
      <translation>ما يُحذف ينتظر هنا، ويمكن أن يعود.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What is noted beside the text</source>
      <comment>format</comment>
      <translation>ما دُوّن بجانب النص</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>What is wrong</source>
      <translation>ما الخطأ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/call_sheet.py" />
      <source>What is your answer?</source>
      <translation>فما جوابك؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/rating_heads.py" />
      <location filename="claimtracker/ui/scales/rating_row.py" />
      <source>What it means</source>
      <translation>معناه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>What it will hold</source>
      <comment>format</comment>
      <translation>ما سيتضمنه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>What should the checker look at?</source>
      <translation>فيم ينبغي أن ينظر المدقّق؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_preview.py" />
      <source>What stays out</source>
      <translation>ما يبقى خارجًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_table.py" />
      <source>What the claim sheet would change</source>
      <translation>ما سيغيّره كشف الادعاءات</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>What the import place offers; it can be changed there for each article.</source>
      <translation>ما يقترحه مكان الاستيراد؛ ويمكن تغييره هناك لكل مقال.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_bar.py" />
      <source>What the new draft did</source>
      <translation>ما فعلته المسودة الجديدة</translation>
    </message>
    <message>
      <location filename="claimtracker/store/history.py" />
      <source>What this step changed was deleted for good.</source>
      <translation>ما غيّرته هذه الخطوة حُذف نهائيًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/desk_place.py" />
      <location filename="claimtracker/ui/shell/palette.py" />
      <source>What was found</source>
      <translation>ما عُثر عليه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What was said</source>
      <translation>ما قيل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>What was there before is untouched.</source>
      <translation>ما كان موجودًا لم يُمس.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/typing_keeper.py" />
      <source>What was typed before the last window ended was saved.</source>
      <translation>حُفظ ما كُتب قبل إغلاق النافذة الأخيرة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="resources/pages/check.html" />
      <source>What we found</source>
      <translation>ما وجدناه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_read.py" />
      <source>What we read · click a block’s role to change it</source>
      <translation>ما قُرئ · النقر على دور الفقرة يغيّره</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>What you typed is kept. Try again in a moment.</source>
      <translation>ما كُتب محفوظ. يُرجى المحاولة بعد لحظة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>What you wrote is still here: keep it as the version after it, or discard it to see theirs.</source>
      <translation>ما كتبته لا يزال هنا: احتفظ به بوصفه الإصدار التالي، أو تجاهله لترى الإصدار الآخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>What {who} signed under number {number}</source>
      <translation>ما اعتمده {who} بالرقم {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_tables.py" />
      <source>What “{column}” is read as</source>
      <translation>ما يُقرأ به «{column}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>When it has to be done</source>
      <translation>متى يجب إنجازه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>When it was said</source>
      <translation>متى قيل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>When it was said:</source>
      <translation>متى قيل:</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Where</source>
      <translation>أين</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Where</source>
      <comment>where files go</comment>
      <translation>المكان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Where it appeared</source>
      <translation>أين ظهر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Where it was said</source>
      <translation>أين قيل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Where it was said:</source>
      <translation>أين قيل:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Whether a point or a comma is decimal, and whose words amounts have</source>
      <translation>هل العلامة العشرية نقطة أم فاصلة، وبأي كلمات تُقرأ المقادير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Which claims</source>
      <translation>أي الادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Who said it</source>
      <translation>من قاله</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>Who said it there</source>
      <translation>من قاله هناك</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <source>Who said it:</source>
      <translation>من قاله:</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/sources_place_side.py" />
      <source>Who to ask: name, office, phone, mail</source>
      <translation>من يُسأل: الاسم والمكتب والهاتف والبريد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/details_desk.py" />
      <location filename="claimtracker/ui/importing/import_details.py" />
      <source>Who wrote it</source>
      <translation>من كتبه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/source_acts.py" />
      <source>Whoever is asked here is no source yet: there is no history.</source>
      <translation>من يُسأل هنا ليس مصدرًا بعد: لا تاريخ له.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find_bar.py" />
      <source>Whole words only (Alt+W)</source>
      <translation>الكلمات الكاملة فقط (Alt+W)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask what, until when, with attempts and contact details. For the desk: page and Markdown.</source>
      <comment>format</comment>
      <translation>من يُسأل وعمَّ وحتى متى، مع المحاولات وبيانات الاتصال. للمكتب: صفحة وMarkdown.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Whom to ask, the first deadline first</source>
      <comment>format</comment>
      <translation>من يُسأل، وأقرب موعد أولًا</translation>
    </message>
    <message>
      <location filename="scales" />
      <source>Whoppers.</source>
      <comment>rating</comment>
      <translation>أكاذيب فادحة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Why</source>
      <translation>لماذا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why does the check no longer hold?</source>
      <translation>لماذا لم يعد التدقيق صالحًا؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Why is it opened again?</source>
      <translation>لماذا يُعاد فتحه؟</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>Why it does not matter here; Enter</source>
      <translation>لمَ لا يهم هنا؛ Enter</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_match.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <source>Why it matched</source>
      <translation>لماذا تطابق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched is not known</source>
      <translation>سبب التطابق غير معروف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_bars.py" />
      <source>Why it matched: {shares}, together {total}</source>
      <translation>لماذا تطابق: {shares}، والمجموع {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claim_fields.py" />
      <source>Why it may change</source>
      <translation>لمَ قد يتغير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With a primary source</source>
      <translation>بمصدر أولي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/facets.py" />
      <source>With context</source>
      <translation>بسياق</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Withdraw check</source>
      <translation>سحب تدقيق</translation>
    </message>
    <message>
      <location filename="actions" />
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Withdraw check…</source>
      <translation>سحب التدقيق…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Withdrawn by {person}, {time}</source>
      <translation>سحبه {person}، {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>Withdrawn: the check is Void now.</source>
      <translation>سُحب: التدقيق الآن لاغٍ.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Within ±</source>
      <translation>ضمن ±</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>Without a rating, and so without a verdict: {count}.</source>
      <translation>بلا تقييم، أي بلا حكم: {count}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_choices.py" />
      <source>Without it they leave the desk as Source A, Source B, …</source>
      <translation>من دونه تخرج من المكتب باسم المصدر أ، المصدر ب، …</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/docx.py" />
      <location filename="claimtracker/exchange/readers/refused.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>Word document</source>
      <translation>مستند Word</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>Word, OpenDocument, rich text</source>
      <translation>‏Word وOpenDocument ونص منسّق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_start.py" />
      <source>Word, OpenDocument, rich text, PDF, saved web pages, mail, Markdown, subtitles, plain text. Nothing is stored before you say Import.</source>
      <translation>‏Word وOpenDocument ونص منسّق وPDF وصفحات ويب محفوظة وبريد وMarkdown وترجمات مرئية ونص عادي. لا يُحفظ شيء قبل الضغط على «استيراد».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>WordPerfect document</source>
      <translation>مستند WordPerfect</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <location filename="claimtracker/ui/claims/sighting_row.py" />
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>Words with letters of two alphabets, which may pose as others: {listed}, in {places}.</source>
      <translation>كلمات بأحرف من أبجديتين قد تتنكر بعضها ببعض: {listed}، في {places}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_panel.py" />
      <source>Work</source>
      <translation>العمل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work it out</source>
      <translation>حسابه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>Work on: this does not hold you up.</source>
      <translation>يمكن مواصلة العمل: هذا لا يعطّله.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/calculation_panel.py" />
      <source>Work out the claimed figure (=)</source>
      <translation>حساب الرقم المزعوم (=)</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Work out the figure</source>
      <translation>حساب الرقم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Works out to {said}.</source>
      <translation>الناتج {said}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>Worst fifth</source>
      <translation>أسوأ خُمس</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>Worth a look</source>
      <translation>يستحق نظرة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>Worth a look: {statement}: {faults}.</source>
      <translation>يستحق نظرة: {statement}: {faults}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>Worth checking: {reasons}.</source>
      <translation>يستحق التدقيق: {reasons}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>Worth checking: {reasons}. A claim, X nothing to check.</source>
      <translation>يستحق التدقيق: {reasons}. A ادعاء، X لا شيء للتدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write 1250, not 1,250.</source>
      <translation>يُكتب 1250 لا 1,250.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write a number with its unit.</source>
      <translation>يُرجى كتابة رقم مع وحدته.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write a shorter one.</source>
      <translation>يُرجى كتابة اسم أقصر.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>Write a unit such as percent, euros or km/h.</source>
      <translation>يُرجى كتابة وحدة مثل percent أو euros أو km/h.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>Write a word or a number.</source>
      <translation>اكتب كلمة أو رقمًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write abs(value).</source>
      <translation>يُكتب abs(value).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write all this in one step, which Undo takes back (Ctrl+Enter)</source>
      <translation>كتابة هذا كله في خطوة واحدة يلغيها التراجع (Ctrl+Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write change(old, new).</source>
      <translation>يُكتب change(old, new).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/claim_find.py" />
      <source>Write checker:"your name" instead.</source>
      <translation>يُكتب checker:"الاسم" بدلًا من ذلك.</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Write finding</source>
      <translation>كتابة الخلاصة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>Write it as 2026-10-16, 2026-10 or 2026.</source>
      <translation>يُكتب هكذا: 2026-10-16 أو 2026-10 أو 2026.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_days.py" />
      <source>Write it as 2026-12-01, 2026-12, &lt;2026-12-01, 2026-01..2026-03, today or week.</source>
      <translation>يُكتب هكذا: 2026-12-01 أو 2026-12 أو ‎&lt;2026-12-01 أو 2026-01..2026-03 أو today أو week.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as 4.2 million euros.</source>
      <translation>يُكتب 4.2 مليون يورو.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write it as {example}.</source>
      <translation>يُكتب {example}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>Write it in the same unit, or as 2 %.</source>
      <translation>يُكتب بالوحدة نفسها، أو 2 %.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write it right after the colon.</source>
      <translation>يُكتب بعد النقطتين مباشرة.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>Write it, or put the record into the bin.</source>
      <translation>يُرجى كتابته، أو نقل السجل إلى السلة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write it, or remove the rating.</source>
      <translation>يُرجى كتابته، أو إزالة التقييم.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>Write name = value.</source>
      <translation>يُكتب name = value.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_head.py" />
      <source>Write nothing</source>
      <translation>عدم كتابة شيء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>Write nothing (Esc)</source>
      <translation>عدم كتابة شيء (Esc)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sources.py" />
      <source>Write one of them.</source>
      <translation>يُرجى كتابة أحدهما.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/edit_scales.py" />
      <source>Write one that the desk will recognise.</source>
      <translation>يُرجى كتابة اسم يتعرف عليه المكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write one with the names, or take a template.</source>
      <translation>تُكتب صيغة بالأسماء، أو يؤخذ قالب.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/bulk_edit.py" />
      <source>Write one, or several with commas between.</source>
      <translation>يُكتب واحد، أو عدة وسوم بينها فواصل.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>Write one, such as 4.2 million euros.</source>
      <translation>يُكتب رقم مثل 4.2 مليون يورو.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>Write page or table beside a source, or work it out with =.</source>
      <translation>تُكتب الصفحة أو الجدول بجانب المصدر، أو يُحسب الرقم بمفتاح =.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write postgresql://name@server/database.</source>
      <translation>يُكتب postgresql://name@server/database.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>Write round(value, 1).</source>
      <translation>يُكتب round(value, 1).</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something after it.</source>
      <translation>يُرجى كتابة شيء بعده.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write something before it.</source>
      <translation>يُرجى كتابة شيء قبله.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Write the files (Enter)</source>
      <translation>كتابة الملفات (Enter)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claim_views.py" />
      <source>Write what it shows, such as “Mayor, unchecked”.</source>
      <translation>يُكتب ما يعرضه، مثل «رئيس البلدية، غير مدقَّق».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write what the checker should look at.</source>
      <translation>يُرجى كتابة ما ينبغي أن ينظر فيه المدقّق.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/give_verdicts.py" />
      <source>Write what you found, in a few words.</source>
      <translation>يُرجى كتابة ما وُجد بكلمات قليلة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why it no longer holds.</source>
      <translation>يُرجى كتابة لمَ لم يعد صالحًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/second_readings.py" />
      <source>Write why.</source>
      <translation>يُرجى كتابة السبب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/reason_form.py" />
      <source>Write why: it stays in the history.</source>
      <translation>يُرجى كتابة السبب: يبقى في التاريخ.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>Write words with letters or digits.</source>
      <translation>يُرجى كتابة كلمات فيها أحرف أو أرقام.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/engines.py" />
      <source>Write “%40” in its place.</source>
      <translation>يُكتب «%40» مكانها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_formats.py" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8</source>
      <translation>يكتب علامة ترتيب البايتات التي يعرف بها Excel أن الملف UTF-8</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>Writes a byte order mark, by which Excel knows that the file is UTF-8.</source>
      <translation>يكتب علامة ترتيب البايتات التي يعرف بها Excel أن الملف UTF-8.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place.py" />
      <source>Writing {done} of {count} claims…</source>
      <translation>
        <numerusform>لم تُكتب بعد أي ادعاءات ({done})…</numerusform>
        <numerusform>تجري كتابة {done} من ادعاء واحد…</numerusform>
        <numerusform>تجري كتابة {done} من ادعاءين…</numerusform>
        <numerusform>تجري كتابة {done} من {count} ادعاءات…</numerusform>
        <numerusform>تجري كتابة {done} من {count} ادعاءً…</numerusform>
        <numerusform>تجري كتابة {done} من {count} ادعاء…</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong attribution</source>
      <translation>إسناد خاطئ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong date</source>
      <translation>تاريخ خاطئ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong name</source>
      <translation>اسم خاطئ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong number</source>
      <translation>رقم خاطئ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/change_box.py" />
      <source>Wrong place</source>
      <translation>مكان خاطئ</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>You</source>
      <translation>أنت</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/messages.py" />
      <source>You can go on. If it happens again, copy the details and report them.</source>
      <translation>يمكن مواصلة العمل. إن تكرر هذا، يُرجى نسخ التفاصيل والإبلاغ عنه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>You can stop at any claim, and keep what is in or leave the desk as it was.</source>
      <translation>يمكن التوقف عند أي ادعاء مع إبقاء ما دخل، أو ترك المكتب كما كان.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>You gave this verdict yourself; a second reader is another person.</source>
      <translation>هذا الحكم حكمك؛ والقارئ الثاني شخص آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>You may not open “{name}”: permission is denied.</source>
      <translation>لا يُسمح بفتح «{name}»: الإذن مرفوض.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <location filename="claimtracker/ui/shell/view_acts.py" />
      <location filename="preferences" />
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/name_bar.py" />
      <source>Your name in the history</source>
      <translation>اسمك في التاريخ</translation>
    </message>
    <message>
      <location filename="actions" />
      <source>Your name…</source>
      <translation>اسمك…</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_conflicts.py" />
      <source>Yours</source>
      <translation>ما عندك</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>Yours. A second reader, somebody else than you, accepts or returns it.</source>
      <translation>حكمك أنت. يقبله أو يعيده قارئ ثانٍ غيرك.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>ZIP archive</source>
      <translation>أرشيف ZIP</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a PDF</source>
      <translation>ملف PDF</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a cause</source>
      <translation>سبب</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a comparison</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a compressed file</source>
      <translation>ملف مضغوط</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a database</source>
      <translation>قاعدة بيانات</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a date differs</source>
      <translation>تاريخ مختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a law or vote</source>
      <translation>قانون أو تصويت</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a name differs</source>
      <translation>اسم مختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>a name or a colon is missing</source>
      <translation>ينقص اسم أو نقطتان</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a number</source>
      <translation>رقم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a number differs</source>
      <translation>رقم مختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>a part of the formula</source>
      <translation>جزء من الصيغة</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a percentage</source>
      <translation>نسبة مئوية</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a picture or a recording</source>
      <translation>صورة أو تسجيل</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a place</source>
      <translation>مكان</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a place differs</source>
      <translation>مكان مختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a program</source>
      <translation>برنامج</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>a published check</source>
      <translation>تدقيق منشور</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>a quote</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rank</source>
      <translation>مرتبة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a recording</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a rich text (RTF) file</source>
      <translation>ملف نص منسّق (RTF)</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a rise or fall</source>
      <translation>ارتفاع أو انخفاض</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a share or multiple</source>
      <translation>حصة أو مضاعف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>a source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a source that takes this stance</source>
      <translation>مصدر يتخذ هذا الموقف</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a superlative</source>
      <translation>صيغة تفضيل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>a tag it has</source>
      <translation>وسم له</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>a time</source>
      <translation>وقت</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>a unit differs</source>
      <translation>وحدة مختلفة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>a zipped file such as a Word or OpenDocument text</source>
      <translation>ملف مضغوط مثل نص Word أو OpenDocument</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>abs() needs one value.</source>
      <translation>تحتاج abs() إلى قيمة واحدة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/progress.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>accepted</source>
      <translation>مقبول</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>accessed on</source>
      <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>add tags</source>
      <translation>إضافة وسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/word_diff.py" />
      <source>added</source>
      <translation>مضاف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/read_named.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address it was fetched from</source>
      <translation>العنوان الذي جُلب منه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>address of the page</source>
      <translation>عنوان الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>after</source>
      <translation>بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>after an image label</source>
      <translation>بعد تسمية صورة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>aliases</source>
      <translation>صيغ أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>all</source>
      <translation>الكل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>ambiguous</source>
      <translation>ملتبس</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>an amount of money</source>
      <translation>مبلغ مالي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>an old Word or Excel file</source>
      <translation>ملف Word أو Excel قديم</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/claims/joined_line.py" />
      <location filename="claimtracker/ui/claims/sightings_timeline.py" />
      <source>and {count} more</source>
      <translation>
        <numerusform>ولا غيرها</numerusform>
        <numerusform>وواحد آخر</numerusform>
        <numerusform>واثنان آخران</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
        <numerusform>و{count} أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <location filename="claimtracker/services/due_articles.py" />
      <source>and {count} more articles</source>
      <translation>
        <numerusform>ولا مقالات أخرى</numerusform>
        <numerusform>ومقال آخر</numerusform>
        <numerusform>ومقالان آخران</numerusform>
        <numerusform>و{count} مقالات أخرى</numerusform>
        <numerusform>و{count} مقالًا آخر</numerusform>
        <numerusform>و{count} مقال آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more checkers</source>
      <translation>
        <numerusform>ولا مدقّقون آخرون</numerusform>
        <numerusform>ومدقّق آخر</numerusform>
        <numerusform>ومدقّقان آخران</numerusform>
        <numerusform>و{count} مدقّقين آخرين</numerusform>
        <numerusform>و{count} مدقّقًا آخر</numerusform>
        <numerusform>و{count} مدقّق آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more kinds of error</source>
      <translation>
        <numerusform>ولا أنواع أخطاء أخرى</numerusform>
        <numerusform>ونوع خطأ آخر</numerusform>
        <numerusform>ونوعا خطأ آخران</numerusform>
        <numerusform>و{count} أنواع أخطاء أخرى</numerusform>
        <numerusform>و{count} نوع خطأ آخر</numerusform>
        <numerusform>و{count} نوع خطأ آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more outlets</source>
      <translation>
        <numerusform>ولا وسائل أخرى</numerusform>
        <numerusform>ووسيلة أخرى</numerusform>
        <numerusform>ووسيلتان أخريان</numerusform>
        <numerusform>و{count} وسائل أخرى</numerusform>
        <numerusform>و{count} وسيلة أخرى</numerusform>
        <numerusform>و{count} وسيلة أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more people</source>
      <translation>
        <numerusform>ولا أشخاص آخرون</numerusform>
        <numerusform>وشخص آخر</numerusform>
        <numerusform>وشخصان آخران</numerusform>
        <numerusform>و{count} أشخاص آخرين</numerusform>
        <numerusform>و{count} شخصًا آخر</numerusform>
        <numerusform>و{count} شخص آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more sections</source>
      <translation>
        <numerusform>ولا أقسام أخرى</numerusform>
        <numerusform>وقسم آخر</numerusform>
        <numerusform>وقسمان آخران</numerusform>
        <numerusform>و{count} أقسام أخرى</numerusform>
        <numerusform>و{count} قسمًا آخر</numerusform>
        <numerusform>و{count} قسم آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>and {count} more speakers</source>
      <translation>
        <numerusform>ولا قائلون آخرون</numerusform>
        <numerusform>وقائل آخر</numerusform>
        <numerusform>وقائلان آخران</numerusform>
        <numerusform>و{count} قائلين آخرين</numerusform>
        <numerusform>و{count} قائلًا آخر</numerusform>
        <numerusform>و{count} قائل آخر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another date</source>
      <translation>تاريخ آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another name</source>
      <translation>اسم آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another number</source>
      <translation>رقم آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another place</source>
      <translation>مكان آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another unit</source>
      <translation>وحدة أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>another word</source>
      <translation>كلمة أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>answer by {day}</source>
      <translation>الرد قبل {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>archive</source>
      <translation>أرشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>archived</source>
      <translation>مؤرشف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>archived URL</source>
      <translation>رابط الأرشيف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>article</source>
      <translation>مقال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>article imported: “{title}”</source>
      <translation>استُورد المقال: «{title}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>as written</source>
      <translation>كما كُتب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/domain/sources.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>asked</source>
      <translation>سُئل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>asked, no answer yet</source>
      <translation>سُئل ولم يُجب بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>at least {count} more follow at the next scan</source>
      <translation>{count} أخرى على الأقل عند المسح التالي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>attribution</source>
      <translation>إسناد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>author</source>
      <translation>المؤلف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>back to here…</source>
      <translation>رجوع إلى هنا…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>bars</source>
      <translation>أشرطة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>before</source>
      <translation>قبل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>bin</source>
      <translation>سلة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>body</source>
      <translation>متن</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>book</source>
      <translation>كتاب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>byline</source>
      <translation>اسم الكاتب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>calculation</source>
      <translation>الحساب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>calls</source>
      <translation>اتصالات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>cannot be seen</source>
      <translation>لا يُرى</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>caption</source>
      <translation>تعليق صورة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>carried into the next draft: “{quote}”</source>
      <translation>انتقل إلى المسودة التالية: «{quote}»</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>certificates for that</source>
      <translation>شهادات لذلك</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>change decision</source>
      <translation>قرار التغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>change(old, new) needs two values.</source>
      <translation>تحتاج change(old, new) إلى قيمتين.</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>changes of the schema</source>
      <translation>تغييرات المخطط</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>character {place}</source>
      <translation>المحرف {place}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>check</source>
      <translation>تدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>checked</source>
      <translation>مدقَّق</translation>
    </message>
    <message>
      <location filename="resources/pages/check.html" />
      <source>checked on {day}</source>
      <translation>دُقّق في {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked {day}</source>
      <translation>دُقّق {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>checked, day unknown</source>
      <translation>دُقّق، اليوم غير معروف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>checker</source>
      <translation>المدقّق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>choice</source>
      <translation>اختيار</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>chosen</source>
      <translation>مختار</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/call_sheet.py" />
      <source>claim</source>
      <translation>ادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>claim made: “{statement}”</source>
      <translation>أُنشئ الادعاء: «{statement}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>claim sheet</source>
      <translation>كشف ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>claimreview</source>
      <translation>claimreview</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>claims</source>
      <translation>ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>claims compared</source>
      <translation>ادعاءات قورنت</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/header.py" />
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>column {number} (no name)</source>
      <translation>العمود {number} (بلا اسم)</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>columns</source>
      <translation>أعمدة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>comparing texts</source>
      <translation>مقارنة النصوص</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>comparison</source>
      <translation>مقارنة</translation>
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
      <translation>سري</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>confidential alone</source>
      <translation>مصدر سري وحده</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>confirmed</source>
      <translation>أكّد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact</source>
      <translation>جهة الاتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact noted: {status}</source>
      <translation>دُوّن اتصال: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact on</source>
      <translation>تاريخ الاتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>contact status</source>
      <translation>حالة الاتصال</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>contact taken back: {status}</source>
      <translation>أُلغي تدوين اتصال: {status}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>context</source>
      <translation>سياق</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>counting</source>
      <translation>العدّ</translation>
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
      <translation>متر مكعب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>cubic metres</source>
      <comment>unit</comment>
      <translation>متر مكعب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>cut</source>
      <translation>محذوف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>cut: {words};</source>
      <translation>حُذف: {words}؛</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>dataset</source>
      <translation>بيانات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>dateline</source>
      <translation>مكان وتاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>day</source>
      <comment>per one unit</comment>
      <translation>يوم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>day/month/year</source>
      <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>days</source>
      <translation>أيام</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>days</source>
      <comment>unit</comment>
      <translation>يوم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decided: {kind}</source>
      <translation>القرار: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>decision</source>
      <translation>القرار</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>decision taken back: {kind}</source>
      <translation>أُلغي القرار: {kind}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>declined</source>
      <translation>رفض</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>different</source>
      <translation>مختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>differs</source>
      <translation>يختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>differs in {kinds}</source>
      <translation>يختلف في {kinds}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>direction</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>document</source>
      <translation>وثيقة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/office_properties.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>document properties</source>
      <translation>خصائص المستند</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>document properties, file made</source>
      <translation>خصائص المستند، إنشاء الملف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>document properties, last changed</source>
      <translation>خصائص المستند، آخر تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/memo_document.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/memo.html" />
      <source>draft {number}</source>
      <translation>المسودة {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>draft {number} came in</source>
      <translation>دخلت المسودة {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>due</source>
      <translation>الموعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today</source>
      <translation>موعده اليوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>due today {time}</source>
      <translation>موعده اليوم {time}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <location filename="claimtracker/ui/sources/call_card.py" />
      <location filename="resources/pages/calls.html" />
      <source>due {day}</source>
      <translation>موعده {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <source>empty</source>
      <translation>فارغ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>empty line</source>
      <translation>سطر فارغ</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>encodings</source>
      <translation>الترميزات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>endnote</source>
      <translation>حاشية ختامية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>euro</source>
      <comment>per one unit</comment>
      <translation>يورو</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>euros</source>
      <comment>unit</comment>
      <translation>يورو</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>exact</source>
      <translation>مطابق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>expert</source>
      <translation>خبير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>explanation</source>
      <translation>الشرح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>fact-check feed</source>
      <translation>خلاصة تدقيق حقائق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>false</source>
      <translation>خاطئ</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>fetching a page when asked to</source>
      <translation>جلب صفحة عند الطلب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file attached: {name}</source>
      <translation>أُرفق ملف: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>file made</source>
      <translation>إنشاء الملف</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>file removed: {name}</source>
      <translation>أُزيل ملف: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>finding</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>first line</source>
      <translation>السطر الأول</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>folded</source>
      <translation>مطوي</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>folders of the system</source>
      <translation>مجلدات النظام</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>font</source>
      <translation>خط</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>footnote</source>
      <translation>حاشية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data</source>
      <translation>من بيانات الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the page’s data, last changed</source>
      <translation>من بيانات الصفحة، آخر تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>from the {where}</source>
      <translation>من {where}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/markdown.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>front matter</source>
      <translation>ترويسة الملف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>furniture</source>
      <translation>زوائد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>gives context</source>
      <translation>يعطي سياقًا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>harm</source>
      <translation>ضرر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>has</source>
      <translation>فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>headline, after an image label</source>
      <translation>العنوان، بعد تسمية صورة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>high</source>
      <translation>عالية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>highlight</source>
      <translation>تظليل</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight accepted</source>
      <translation>قُبل التظليل</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight made: “{quote}”</source>
      <translation>أُنشئ تظليل: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight moved to the same words elsewhere</source>
      <translation>نُقل التظليل إلى الكلمات نفسها في موضع آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>highlight removed: “{quote}”</source>
      <translation>أُزيل تظليل: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>history</source>
      <translation>تاريخي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how far the work is</source>
      <translation>مقدار ما أُنجز من العمل</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <location filename="claimtracker/services/desk_archive.py" />
      <source>how many</source>
      <translation>عدد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>how soon it is wanted</source>
      <translation>مدى استعجاله</translation>
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
      <translation>أيقونات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>image</source>
      <translation>صورة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>imported from {origin}</source>
      <translation>مستورد من {origin}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>in progress</source>
      <translation>قيد التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>interview</source>
      <translation>مقابلة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>is</source>
      <translation>هو</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a login</source>
      <translation>تطلب تسجيل الدخول</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it asks for a payment</source>
      <translation>تطلب الدفع</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it breaks off there</source>
      <translation>تنقطع هناك</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not answer</source>
      <translation>لا تستجيب</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it does not let programs in</source>
      <translation>لا تسمح بدخول البرامج</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of a list</source>
      <translation>تنتهي في وسط قائمة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it ends in the middle of an object</source>
      <translation>تنتهي في وسط كائن</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it has a fault</source>
      <translation>فيها عطل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it has no statement</source>
      <translation>بلا صياغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it has no verdict yet</source>
      <translation>بلا حكم بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it holds a name or password, which would be sent along</source>
      <translation>فيه اسم أو كلمة مرور، وسيُرسلان معه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it is larger than {most} MB</source>
      <translation>أكبر من {most} ميغابايت</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>it is nested too deeply</source>
      <translation>متداخل أعمق من اللازم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is no address of a web page: those begin with http:// or https://</source>
      <translation>ليس عنوان صفحة ويب: تبدأ العناوين بـhttp://‎ أو https://‎</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>it is not written as a web address is</source>
      <translation>ليس مكتوبًا كعنوان ويب</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it leads on to nowhere</source>
      <translation>تحيل إلى لا شيء</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it led on more than {most} times</source>
      <translation>أحالت أكثر من {most} مرات</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it says that it was asked too often</source>
      <translation>تقول إنها سُئلت أكثر من اللازم</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it sent no page</source>
      <translation>لم ترسل صفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it stands in a draft before publication alone</source>
      <translation>موجود في مسودة قبل النشر فقط</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>it took over {seconds} seconds</source>
      <translation>استغرقت أكثر من {seconds} ثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>it was checked before publication</source>
      <translation>دُقّق قبل النشر</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>it was said on the day of its check: is that the day it was said?</source>
      <translation>قيل يوم تدقيقه: أهذا هو اليوم الذي قيل فيه؟</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/claim_review.py" />
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>item {number}</source>
      <translation>العنصر {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>its certificate is not valid, so who answers is not sure</source>
      <translation>شهادتها غير صالحة، فلا يُعرف يقينًا من يجيب</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its check was withdrawn</source>
      <translation>سُحب تدقيقه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its claim_id in a claim sheet</source>
      <translation>معرّفه claim_id في كشف ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>its evidence</source>
      <translation>أدلته</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its language, such as en</source>
      <translation>لغته، مثل ar</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its number lies outside its scale</source>
      <translation>رقمه خارج مقياسه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>its rounding (± {step})</source>
      <translation>تقريبه (± {step})</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its scale does not run from a worst number of at least 1 to a better one</source>
      <translation>لا يمتد مقياسه من رقم أسوأ لا يقل عن 1 إلى رقم أفضل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its second reader</source>
      <translation>قارئه الثاني</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its statement has {count} characters; search engines show {shown}</source>
      <translation>طول صياغته {count} محرفًا؛ وتعرض محركات البحث {shown}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>its tables</source>
      <translation>جداولها</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>its verdict</source>
      <translation>حكمه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>its verdict is on a scale for drafts, which is never published</source>
      <translation>حكمه على مقياس للمسودات لا يُنشر أبدًا</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>joined with another claim</source>
      <translation>ضُم إلى ادعاء آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>just now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <location filename="resources/pages/words.html" />
      <source>kept copy</source>
      <translation>نسخة محفوظة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilogram</source>
      <comment>per one unit</comment>
      <translation>كيلوغرام</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>kilograms</source>
      <comment>unit</comment>
      <translation>كيلوغرام</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>last changed</source>
      <translation>آخر تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>law or court</source>
      <translation>قانون أو محكمة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>legal</source>
      <translation>قانونية</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line marked as author</source>
      <translation>سطر معلَّم كمؤلف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>line on the page</source>
      <translation>سطر في الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>line {number}</source>
      <translation>السطر {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>list</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litre</source>
      <comment>per one unit</comment>
      <translation>لتر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>litres</source>
      <comment>unit</comment>
      <translation>لتر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>look</source>
      <translation>يُنظر فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>look at the marked words</source>
      <translation>يُرجى النظر في الكلمات المعلَّمة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>lost</source>
      <translation>مفقود</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>low</source>
      <translation>منخفضة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>ltr</source>
      <translation>ltr</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>mail</source>
      <translation>بريد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>mail header</source>
      <translation>ترويسة البريد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>memo</source>
      <translation>مذكرة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>message of Outlook</source>
      <translation>رسالة Outlook</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metre</source>
      <comment>per one unit</comment>
      <translation>متر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>metres</source>
      <comment>unit</comment>
      <translation>متر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>mistake</source>
      <translation>خطأ حساب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>mixed</source>
      <translation>مختلط</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>mixes letters of two alphabets</source>
      <translation>يمزج أحرف أبجديتين</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>mode</source>
      <translation>الوضع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>month</source>
      <translation>شهر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>month</source>
      <comment>per one unit</comment>
      <translation>شهر</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/local_days.py" />
      <source>month/day/year</source>
      <translation>شهر/يوم/سنة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>months</source>
      <comment>unit</comment>
      <translation>شهر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>moved</source>
      <translation>نُقل</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>moved in the next draft: “{quote}”</source>
      <translation>نُقل في المسودة التالية: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>must</source>
      <translation>يجب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/find_terms.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>name</source>
      <translation>اسم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>named</source>
      <translation>معلن</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>named “{name}”</source>
      <translation>اسمه «{name}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>nearly the same title</source>
      <translation>عنوان شبه متطابق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>negation</source>
      <translation>نفي</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>no</source>
      <translation>لا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>no answer</source>
      <translation>لا جواب</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/like_sources_bar.py" />
      <source>no claim</source>
      <translation>لا ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>no key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/paper_text.py" />
      <location filename="resources/pages/annotated.html" />
      <source>no longer in this draft</source>
      <translation>لم يعد في هذه المسودة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no negation</source>
      <translation>لا نفي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>no source</source>
      <translation>بلا مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>no such host was found, or this computer is not online</source>
      <translation>لم يُعثر على هذا المضيف، أو هذا الحاسوب غير متصل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>no verdict yet</source>
      <translation>بلا حكم بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>nobody is named who said it</source>
      <translation>لم يُسمَّ من قاله</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <location filename="claimtracker/ui/widgets/rows_column.py" />
      <source>none</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>none is marked yet</source>
      <translation>لم يُظلَّل أي منها بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>none yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>normal</source>
      <translation>عادية</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>not found in the next draft: “{quote}”</source>
      <translation>لم يُعثر عليه في المسودة التالية: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/evidence_details.py" />
      <source>not kept here</source>
      <translation>غير محفوظ هنا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_files.py" />
      <source>not kept here: a claim sheet brought its hash alone</source>
      <translation>غير محفوظ هنا: لم يأتِ كشف الادعاءات إلا ببصمته</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>not started</source>
      <translation>لم يبدأ</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>not used yet</source>
      <translation>غير مستخدم بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note put aside ({rule}): {reason}</source>
      <translation>نُحّيت ملاحظة ({rule}): {reason}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>note taken up again ({rule})</source>
      <translation>أُعيد الأخذ بملاحظة ({rule})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>notes</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_why.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>nothing that can be loaded</source>
      <translation>لا شيء يمكن تحميله</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>nothing to check</source>
      <translation>لا شيء للتدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/word_diff_view.py" />
      <source>now: {words};</source>
      <translation>الآن: {words}؛</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <source>number</source>
      <translation>رقم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>number not shown</source>
      <translation>رقم غير مبيَّن</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>observation</source>
      <translation>معاينة ميدانية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>off</source>
      <translation>خارج الهامش</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>on {count} claims</source>
      <translation>
        <numerusform>في لا ادعاء</numerusform>
        <numerusform>في ادعاء واحد</numerusform>
        <numerusform>في ادعاءين</numerusform>
        <numerusform>في {count} ادعاءات</numerusform>
        <numerusform>في {count} ادعاءً</numerusform>
        <numerusform>في {count} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>on {scale}</source>
      <comment>a rating scale</comment>
      <translation>على {scale}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>once</source>
      <translation>مرة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>once around</source>
      <translation>اكتملت دورة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>one of them says no</source>
      <translation>أحدهما ينفي</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>one of {count} claims that look alike</source>
      <translation>واحد من ادعاءات متشابهة عددها {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>one value is longer than 8 million characters</source>
      <translation>قيمة واحدة أطول من 8 ملايين محرف</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>one with “{group}”</source>
      <translation>واحد مع «{group}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>only one says “not”</source>
      <translation>أحدهما فقط ينفي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>only pages at http:// and https:// addresses are fetched</source>
      <translation>لا تُجلب إلا صفحات http://‎ وhttps://‎</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>only secondary</source>
      <translation>ثانوي فقط</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/verdicts.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>open</source>
      <comment>not folded</comment>
      <translation>مفتوح</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>open questions</source>
      <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <source>opinion</source>
      <translation>رأي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>opposite</source>
      <translation>ضد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>order</source>
      <translation>ترتيب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>other</source>
      <translation>غير ذلك</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>other speaker</source>
      <translation>قائل آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording added: “{text}”</source>
      <translation>أُضيفت صيغة أخرى: «{text}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>other wording removed: “{text}”</source>
      <translation>أُزيلت صيغة أخرى: «{text}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>others {count}</source>
      <translation>غيرهم {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>outlet</source>
      <translation>الوسيلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page footer</source>
      <translation>تذييل الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>page saved</source>
      <translation>حفظ الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>page saved, last changed</source>
      <translation>حفظ الصفحة، آخر تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/services/find_duplicates.py" />
      <source>pairs weighed</source>
      <translation>أزواج وُزنت</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>paragraph {number}</source>
      <translation>الفقرة {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>partly</source>
      <translation>جزئيًا</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>partly bears it out</source>
      <translation>يؤيّده جزئيًا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_queue.py" />
      <source>pasted text</source>
      <translation>نص ملصوق</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>patterns</source>
      <translation>الأنماط</translation>
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
      <translation>شخص</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>person</source>
      <comment>per one unit</comment>
      <translation>شخص</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>place</source>
      <translation>مكان</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>place in the next draft unsure: “{quote}”</source>
      <translation>موضعه في المسودة التالية غير مؤكد: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>plain numbers</source>
      <translation>أرقام مجردة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>plain text</source>
      <translation>نص عادي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pound</source>
      <comment>per one unit</comment>
      <translation>جنيه إسترليني</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>pounds</source>
      <comment>unit</comment>
      <translation>جنيه إسترليني</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>presentation</source>
      <translation>عرض تقديمي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>press</source>
      <translation>صحافة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>primary</source>
      <translation>أولي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>primary source</source>
      <translation>مصدر أولي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>priority</source>
      <translation>الأولوية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>problem</source>
      <translation>المشكلة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>program or script</source>
      <translation>برنامج أو نص برمجي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>proposed wording</source>
      <translation>الصياغة المقترحة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>published</source>
      <translation>النشر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>published on</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <location filename="claimtracker/services/join_sources.py" />
      <source>publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>put into the bin</source>
      <translation>نُقل إلى السلة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>query</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <location filename="claimtracker/domain/claims.py" />
      <source>quote</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>re-check on</source>
      <translation>إعادة التدقيق في</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as day/month</source>
      <translation>قُرئ يوم/شهر</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>read as month/day</source>
      <translation>قُرئ شهر/يوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>read in {seconds} s</source>
      <translation>قُرئ في {seconds} ث</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading Markdown</source>
      <translation>قراءة Markdown</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading PDF</source>
      <translation>قراءة PDF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading RTF</source>
      <translation>قراءة RTF</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading pages</source>
      <translation>قراءة الصفحات</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>reading workbooks</source>
      <translation>قراءة المصنّفات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>reais</source>
      <comment>unit</comment>
      <translation>ريال برازيلي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>real</source>
      <comment>per one unit</comment>
      <translation>ريال برازيلي</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>recheck reason</source>
      <translation>سبب إعادة التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/domain/sources.py" />
      <source>recording</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/coverage.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>refutes</source>
      <translation>ينفي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>refutes it</source>
      <translation>ينفيه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>remove tags</source>
      <translation>إزالة وسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <source>reopened</source>
      <translation>أُعيد فتحه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/progress.py" />
      <source>returned</source>
      <translation>أُعيد إلى المدقّق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>review</source>
      <translation>للمراجعة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>review {number} of the page</source>
      <translation>التحقق {number} في الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/revisions.py" />
      <source>reworded</source>
      <translation>أُعيدت صياغته</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>rich text file</source>
      <translation>ملف نص منسّق</translation>
    </message>
    <message>
      <location filename="resources/pages/calls.html" />
      <source>right of reply</source>
      <translation>حق الرد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>risk</source>
      <translation>المخاطرة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>role</source>
      <translation>الصفة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>roles of paragraphs</source>
      <translation>أدوار الفقرات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>round(value, digits) needs a value and how many digits.</source>
      <translation>تحتاج round(value, digits) إلى قيمة وعدد منازل.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>rtl</source>
      <translation>rtl</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>rupee</source>
      <comment>per one unit</comment>
      <translation>روبية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>rupees</source>
      <comment>unit</comment>
      <translation>روبية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>said on</source>
      <translation>قيل في</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <location filename="claimtracker/domain/word_diff.py" />
      <source>same</source>
      <translation>مطابق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>saved mail</source>
      <translation>بريد محفوظ</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>says who</source>
      <translation>نسبة إلى قائل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago}</source>
      <translation>مُسح {ago}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>scanned {ago} in {seconds} s</source>
      <translation>مُسح {ago} في {seconds} ث</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>science</source>
      <translation>علمي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>script {number}</source>
      <translation>النص البرمجي {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>second reader</source>
      <translation>القارئ الثاني</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}</source>
      <translation>القارئ الثاني: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reader: {outcome}, “{comment}”</source>
      <translation>القارئ الثاني: {outcome}، «{comment}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>second reading taken back: {outcome}</source>
      <translation>أُلغيت قراءة ثانية: {outcome}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <source>second_reader</source>
      <translation>القارئ الثاني</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>section</source>
      <translation>القسم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>seen on</source>
      <translation>رُصد في</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>seen {count} times</source>
      <translation>
        <numerusform>لم يُرصد</numerusform>
        <numerusform>رُصد مرة</numerusform>
        <numerusform>رُصد مرتين</numerusform>
        <numerusform>رُصد {count} مرات</numerusform>
        <numerusform>رُصد {count} مرة</numerusform>
        <numerusform>رُصد {count} مرة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>sender</source>
      <translation>المرسل</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>sentences</source>
      <translation>الجمل</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/table_rows.py" />
      <source>sheet “{sheet}”, line {number}</source>
      <translation>الورقة «{sheet}»، السطر {number}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>should</source>
      <translation>ينبغي</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting added: {said}</source>
      <translation>أُضيف ظهور: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting removed: {said}</source>
      <translation>أُزيل ظهور: {said}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>sighting: {changes}</source>
      <translation>ظهور: {changes}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>signed off</source>
      <translation>معتمد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>site header</source>
      <translation>ترويسة الموقع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>social post</source>
      <translation>منشور اجتماعي</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <location filename="claimtracker/ui/claims/work_words.py" />
      <source>somebody</source>
      <translation>شخص ما</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something done</source>
      <translation>فعل وقع</translation>
    </message>
    <message>
      <location filename="claimtracker/matching/checkworthy/worth.py" />
      <source>something measured</source>
      <translation>قياس</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked ({stance})</source>
      <translation>رُبط مصدر ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source linked: “{title}” ({stance})</source>
      <translation>رُبط مصدر: «{title}» ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source made: “{title}”</source>
      <translation>أُنشئ مصدر: «{title}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked ({stance})</source>
      <translation>فُك ربط مصدر ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>source unlinked: “{title}” ({stance})</source>
      <translation>فُك ربط مصدر: «{title}» ({stance})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/bulk.py" />
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <source>speaker</source>
      <translation>القائل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>speaker not known</source>
      <translation>القائل غير معروف</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>spreadsheet</source>
      <translation>جدول بيانات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metre</source>
      <comment>per one unit</comment>
      <translation>متر مربع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>square metres</source>
      <comment>unit</comment>
      <translation>متر مربع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>stale</source>
      <translation>متقادم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>standfirst</source>
      <translation>تمهيد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>statement</source>
      <translation>الصياغة</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>stems of words</source>
      <translation>جذوع الكلمات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>stet</source>
      <translation>يبقى كما هو</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>study</source>
      <translation>دراسة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/articles.py" />
      <source>subhead</source>
      <translation>عنوان فرعي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>subject line</source>
      <translation>سطر الموضوع</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>subtitles</source>
      <translation>ترجمات مرئية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>suggested wording</source>
      <translation>الصياغة المقترحة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sources.py" />
      <source>supports</source>
      <translation>يؤيّد</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/pages.py" />
      <source>supports it</source>
      <translation>يؤيّده</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>table</source>
      <translation>جدول</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>table of text</source>
      <translation>جدول نصي</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag added: {name}</source>
      <translation>أُضيف وسم: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>tag removed: {name}</source>
      <translation>أُزيل وسم: {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken apart from another claim</source>
      <translation>فُصل عن ادعاء آخر</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken back: {what}</source>
      <translation>أُلغي: {what}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>taken out of the bin</source>
      <translation>أُخرج من السلة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”</source>
      <translation>منقول عن «{words}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>taken over from “{words}”, rated {day}</source>
      <translation>منقول عن «{words}»، صدر حكمه في {day}</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>telling text from furniture</source>
      <translation>تمييز النص من الزوائد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>text file</source>
      <translation>ملف نصي</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is missing</source>
      <translation>رابط التدقيق المنشور ناقص</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not on the publisher’s domain</source>
      <translation>رابط التدقيق المنشور ليس على نطاق الناشر</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the URL of the published check is not one that begins with http:// or https://</source>
      <translation>رابط التدقيق المنشور لا يبدأ بـhttp://‎ ولا https://‎</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the article's letters</source>
      <translation>خط المقال</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the command line</source>
      <translation>سطر الأوامر</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>the desk changed since</source>
      <translation>تغيّر المكتب بعدها</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>the disk does not answer</source>
      <translation>القرص لا يستجيب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the explanation</source>
      <translation>الشرح</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the file</source>
      <translation>الملف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the finding</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the library's tables</source>
      <translation>جداول المكتبة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the opposite</source>
      <translation>الضد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/seen_hint.py" />
      <source>the other way round</source>
      <translation>الترتيب معكوس</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the outlet of its article</source>
      <translation>وسيلة مقاله</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>the page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page broke off on its way</source>
      <translation>انقطعت الصفحة في طريقها</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page it sent is empty</source>
      <translation>الصفحة التي أرسلتها فارغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>the page was taken away</source>
      <translation>أُزيلت الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no address yet, so the domain of the check was not compared</source>
      <translation>ليس للناشر عنوان بعد، فلم يُقارن نطاق التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/claim_review.py" />
      <source>the publisher has no name yet</source>
      <translation>ليس للناشر اسم بعد</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>the same claim</source>
      <translation>الادعاء نفسه</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same page</source>
      <translation>الصفحة نفسها</translation>
    </message>
    <message>
      <location filename="claimtracker/services/join_sources.py" />
      <source>the same title</source>
      <translation>العنوان نفسه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>the section of its article</source>
      <translation>قسم مقاله</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>the signed text</source>
      <translation>النص المعتمد</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the speaker</source>
      <translation>القائل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the statement</source>
      <translation>الصياغة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>the text</source>
      <translation>النص</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <source>the verdict</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window (Qt)</source>
      <translation>النافذة (Qt)</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>the window's letters</source>
      <translation>خط النافذة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>there is no such page</source>
      <translation>لا صفحة كهذه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>they say the opposite</source>
      <translation>يقولان العكس</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>time on the page</source>
      <translation>وقت في الصفحة</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <source>time on the page, last changed</source>
      <translation>وقت في الصفحة، آخر تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/domain/source_views.py" />
      <source>title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/dates.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>title element</source>
      <translation>عنصر العنوان</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>title of the check</source>
      <translation>عنوان التدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>to check</source>
      <translation>للتدقيق</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/verdicts.py" />
      <source>true</source>
      <translation>صحيح</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/spoofing.py" />
      <source>turns the direction of writing</source>
      <translation>يقلب اتجاه الكتابة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>type</source>
      <translation>النوع</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>unanswered</source>
      <translation>بلا جواب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/revisions.py" />
      <source>unchanged</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>unit</source>
      <translation>وحدة</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>until</source>
      <translation>حتى</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/source_views.py" />
      <source>unused</source>
      <translation>غير مستخدم</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>update</source>
      <translation>تحديث</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>updated</source>
      <translation>آخر تحديث</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <source>urgent</source>
      <translation>عاجلة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/past.py" />
      <source>valid as of</source>
      <translation>صالح بتاريخ</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>variant</source>
      <translation>صيغة أخرى</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/past.py" />
      <location filename="claimtracker/services/export_articles.py" />
      <source>verdict</source>
      <translation>الحكم</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict taken back: {label}</source>
      <translation>سُحب الحكم: {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>verdict: {label}</source>
      <translation>الحكم: {label}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <source>video</source>
      <translation>مقطع مصوّر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/claims.py" />
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>waiting</source>
      <translation>بالانتظار</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web archive</source>
      <translation>أرشيف ويب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/file_types.py" />
      <location filename="claimtracker/exchange/readers/html.py" />
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <location filename="claimtracker/ui/reader/reader_head.py" />
      <source>web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>web pages are not served at port {port}</source>
      <translation>لا تُقدَّم صفحات الويب على المنفذ {port}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>week</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_articles.py" />
      <source>weight</source>
      <translation>الوزن</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>what</source>
      <translation>ماذا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has</source>
      <translation>ما فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what it has not</source>
      <translation>ما ليس فيه</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>what it sent is no article ({what})</source>
      <translation>ما أرسلته ليس مقالًا ({what})</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what kind of claim it is</source>
      <translation>نوع الادعاء</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/json_stream.py" />
      <source>what stands there is not JSON</source>
      <translation>ما يرد هناك ليس JSON</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>what state it is in</source>
      <translation>حالته</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>what to ask</source>
      <translation>عمَّ يُسأل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it came to the desk</source>
      <translation>متى جاء إلى المكتب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it is due</source>
      <translation>موعده</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was last changed</source>
      <translation>آخر تغيير له</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when it was said</source>
      <translation>متى قيل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when its verdict was given</source>
      <translation>متى أُعطي حكمه</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>when to check it again</source>
      <translation>متى يُدقّق ثانية</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>where it was said</source>
      <translation>أين قيل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who checks it</source>
      <translation>من يدقّقه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>who does what to whom differs</source>
      <translation>من يفعل ماذا بمن مختلف</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>who said it</source>
      <translation>من قاله</translation>
    </message>
    <message>
      <location filename="claimtracker/services/call_sheet.py" />
      <source>whom</source>
      <translation>من يُسأل</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>why a mistake would be dear</source>
      <translation>لماذا يكون الخطأ مكلفًا</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>wire copy</source>
      <translation>نقل عن وكالة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>with “{label}”</source>
      <translation>مع «{label}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/sign_off.py" />
      <location filename="claimtracker/exchange/hand_over/records.py" />
      <source>withdrawn</source>
      <translation>مسحوب</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>within</source>
      <translation>ضمن الهامش</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>without “{label}”</source>
      <translation>من دون «{label}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/matches.py" />
      <source>word</source>
      <translation>كلمة</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>word vectors</source>
      <translation>متجهات الكلمات</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>wording changed in the next draft: “{quote}”</source>
      <translation>تغيّرت الصياغة في المسودة التالية: «{quote}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of a source’s title</source>
      <translation>كلمات من عنوان مصدر</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_terms.py" />
      <source>words of its article’s title</source>
      <translation>كلمات من عنوان مقاله</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/records.py" />
      <source>workbook</source>
      <translation>مصنّف</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing Word documents</source>
      <translation>كتابة مستندات Word</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing pages</source>
      <translation>كتابة الصفحات</translation>
    </message>
    <message>
      <location filename="libraries" />
      <source>writing workbooks</source>
      <translation>كتابة المصنّفات</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>xlsx</source>
      <translation>xlsx</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/desk_numbers.py" />
      <source>year</source>
      <translation>سنة</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>per one unit</comment>
      <translation>ين</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>yen</source>
      <comment>unit</comment>
      <translation>ين</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/widgets/date_words.py" />
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>yours</source>
      <translation>خاص بك</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>{absent} characters that the page marks as no part of it were left out.</source>
      <translation>محارف تعلّمها الصفحة على أنها ليست منها، عددها {absent}: أُخرجت.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <source>{accept_suggestion} makes it a claim, {say_nothing} says nothing to check.</source>
      <translation>{accept_suggestion} يجعلها ادعاءً، و{say_nothing} يقول لا شيء للتدقيق.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/long_blocks.py" />
      <source>{aside} of them read like data, not like sentences: set aside as furniture.</source>
      <translation>منها {aside} تبدو بيانات لا جملًا: نُحّيت كزوائد.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/calls.py" />
      <source>{attempt}; answer by {day}</source>
      <translation>{attempt}؛ الرد قبل {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{bar}, {kind}: {count}</source>
      <translation>{bar}، {kind}: {count}</translation>
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
      <translation>محارف تعذّرت قراءتها بترميز {encoding}، عددها {broken}: تظهر بشكل {replacement}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}</source>
      <translation>{calls} بشأن {claims}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{calls} about {claims}, {left_out} due later left out</source>
      <translation>{calls} بشأن {claims}، وتُرك ما موعده لاحق: {left_out}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/page_fetch.py" />
      <source>{cause} (status {status})</source>
      <translation>{cause} (الحالة {status})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/charts/chart_view.py" />
      <source>{chart}. {bar} ({place} of {count})</source>
      <translation>{chart}. {bar} ({place} من {count})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{claims}: {reason}.</source>
      <translation>{claims}: {reason}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_side.py" />
      <source>{claim}: open</source>
      <translation>{claim}: فتح</translation>
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
      <translation>{contact}: الرد قبل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: day</source>
      <translation>{contact}: اليوم</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/contact_log.py" />
      <source>{contact}: note</source>
      <translation>{contact}: ملاحظة</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{counts} taken from the archive.</source>
      <translation>أُخذ من الأرشيف: {counts}.</translation>
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
        <numerusform>لا أسئلة للكاتب</numerusform>
        <numerusform>سؤال واحد للكاتب</numerusform>
        <numerusform>سؤالان للكاتب</numerusform>
        <numerusform>{count} أسئلة للكاتب</numerusform>
        <numerusform>{count} سؤالًا للكاتب</numerusform>
        <numerusform>{count} سؤال للكاتب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} are still being checked</source>
      <translation>
        <numerusform>لا شيء قيد التدقيق</numerusform>
        <numerusform>واحد ما زال قيد التدقيق</numerusform>
        <numerusform>اثنان ما زالا قيد التدقيق</numerusform>
        <numerusform>{count} ما زالت قيد التدقيق</numerusform>
        <numerusform>{count} ما زالت قيد التدقيق</numerusform>
        <numerusform>{count} ما زالت قيد التدقيق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} articles</source>
      <translation>
        <numerusform>لا مقالات</numerusform>
        <numerusform>مقال واحد</numerusform>
        <numerusform>مقالان</numerusform>
        <numerusform>{count} مقالات</numerusform>
        <numerusform>{count} مقالًا</numerusform>
        <numerusform>{count} مقال</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>{count} attachments were not read: {listed}. Save and import them on their own.</source>
      <translation>مرفقات لم تُقرأ، عددها {count}: {listed}. يُرجى حفظها واستيرادها على حدة.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{count} backups in {folder}.</source>
      <translation>
        <numerusform>لا نسخ احتياطية في {folder}.</numerusform>
        <numerusform>نسخة احتياطية واحدة في {folder}.</numerusform>
        <numerusform>نسختان احتياطيتان في {folder}.</numerusform>
        <numerusform>{count} نسخ احتياطية في {folder}.</numerusform>
        <numerusform>{count} نسخة احتياطية في {folder}.</numerusform>
        <numerusform>{count} نسخة احتياطية في {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} bytes</source>
      <translation>
        <numerusform>لا بايتات</numerusform>
        <numerusform>بايت واحد</numerusform>
        <numerusform>بايتان</numerusform>
        <numerusform>{count} بايتات</numerusform>
        <numerusform>{count} بايتًا</numerusform>
        <numerusform>{count} بايت</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>{count} bytes are not UTF-8, as the rest is; read as Windows-1252, a guess. Check accented letters.</source>
      <translation>{count} من البايتات ليست بترميز UTF-8 كبقية النص؛ قُرئت على أنها Windows-1252 تخمينًا. تحقّق من الحروف المشكولة.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_place.py" />
      <source>{count} calls</source>
      <translation>
        <numerusform>لا اتصالات</numerusform>
        <numerusform>اتصال واحد</numerusform>
        <numerusform>اتصالان</numerusform>
        <numerusform>{count} اتصالات</numerusform>
        <numerusform>{count} اتصالًا</numerusform>
        <numerusform>{count} اتصال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} can stand as written</source>
      <translation>
        <numerusform>لا شيء يبقى كما كُتب</numerusform>
        <numerusform>واحد يبقى كما كُتب</numerusform>
        <numerusform>اثنان يبقيان كما كُتبا</numerusform>
        <numerusform>{count} تبقى كما كُتبت</numerusform>
        <numerusform>{count} تبقى كما كُتبت</numerusform>
        <numerusform>{count} تبقى كما كُتبت</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} changes</source>
      <translation>
        <numerusform>لا تغييرات</numerusform>
        <numerusform>تغيير واحد</numerusform>
        <numerusform>تغييران</numerusform>
        <numerusform>{count} تغييرات</numerusform>
        <numerusform>{count} تغييرًا</numerusform>
        <numerusform>{count} تغيير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} changes in the history</source>
      <translation>
        <numerusform>لا تغييرات في التاريخ</numerusform>
        <numerusform>تغيير واحد في التاريخ</numerusform>
        <numerusform>تغييران في التاريخ</numerusform>
        <numerusform>{count} تغييرات في التاريخ</numerusform>
        <numerusform>{count} تغييرًا في التاريخ</numerusform>
        <numerusform>{count} تغيير في التاريخ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/check_text.py" />
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} checks</source>
      <translation>
        <numerusform>لا تدقيقات</numerusform>
        <numerusform>تدقيق واحد</numerusform>
        <numerusform>تدقيقان</numerusform>
        <numerusform>{count} تدقيقات</numerusform>
        <numerusform>{count} تدقيقًا</numerusform>
        <numerusform>{count} تدقيق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} checks were withdrawn</source>
      <translation>
        <numerusform>لم يُسحب أي تدقيق</numerusform>
        <numerusform>سُحب تدقيق واحد</numerusform>
        <numerusform>سُحب تدقيقان</numerusform>
        <numerusform>سُحبت {count} تدقيقات</numerusform>
        <numerusform>سُحب {count} تدقيقًا</numerusform>
        <numerusform>سُحب {count} تدقيق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} claim rows</source>
      <translation>
        <numerusform>لا صفوف ادعاءات</numerusform>
        <numerusform>صف ادعاءات واحد</numerusform>
        <numerusform>صفا ادعاءات</numerusform>
        <numerusform>{count} صفوف ادعاءات</numerusform>
        <numerusform>{count} صف ادعاءات</numerusform>
        <numerusform>{count} صف ادعاءات</numerusform>
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
        <numerusform>لا ادعاءات</numerusform>
        <numerusform>ادعاء واحد</numerusform>
        <numerusform>ادعاءان</numerusform>
        <numerusform>{count} ادعاءات</numerusform>
        <numerusform>{count} ادعاءً</numerusform>
        <numerusform>{count} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims added</source>
      <translation>
        <numerusform>لم يُضف أي ادعاء</numerusform>
        <numerusform>أُضيف ادعاء واحد</numerusform>
        <numerusform>أُضيف ادعاءان</numerusform>
        <numerusform>أُضيفت {count} ادعاءات</numerusform>
        <numerusform>أُضيف {count} ادعاءً</numerusform>
        <numerusform>أُضيف {count} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} claims added, {known} known already, {out} left out: {read} read in all.</source>
      <translation>
        <numerusform>لم يُضف ادعاء، معروف {known}، متروك {out}: قُرئ {read} في المجموع.</numerusform>
        <numerusform>أُضيف ادعاء واحد، معروف {known}، متروك {out}: قُرئ {read} في المجموع.</numerusform>
        <numerusform>أُضيف ادعاءان، معروف {known}، متروك {out}: قُرئ {read} في المجموع.</numerusform>
        <numerusform>أُضيفت {count} ادعاءات، معروف {known}، متروك {out}: قُرئ {read} في المجموع.</numerusform>
        <numerusform>أُضيف {count} ادعاءً، معروف {known}، متروك {out}: قُرئ {read} في المجموع.</numerusform>
        <numerusform>أُضيف {count} ادعاء، معروف {known}، متروك {out}: قُرئ {read} في المجموع.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} claims and sentences left</source>
      <translation>
        <numerusform>لا ادعاءات ولا جمل باقية</numerusform>
        <numerusform>ادعاء واحد أو جملة واحدة باقية</numerusform>
        <numerusform>ادعاءان أو جملتان باقيتان</numerusform>
        <numerusform>{count} ادعاءات وجمل باقية</numerusform>
        <numerusform>{count} ادعاءً وجملة باقية</numerusform>
        <numerusform>{count} ادعاء وجملة باقية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} claims changed</source>
      <translation>
        <numerusform>لم يتغيّر أي ادعاء</numerusform>
        <numerusform>تغيّر ادعاء واحد</numerusform>
        <numerusform>تغيّر ادعاءان</numerusform>
        <numerusform>تغيّرت {count} ادعاءات</numerusform>
        <numerusform>تغيّر {count} ادعاءً</numerusform>
        <numerusform>تغيّر {count} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} claims due later are left out.</source>
      <translation>
        <numerusform>لم يُترك أي ادعاء موعده لاحق.</numerusform>
        <numerusform>تُرك ادعاء واحد موعده لاحق.</numerusform>
        <numerusform>تُرك ادعاءان موعدهما لاحق.</numerusform>
        <numerusform>تُركت {count} ادعاءات موعدها لاحق.</numerusform>
        <numerusform>تُرك {count} ادعاءً موعدها لاحق.</numerusform>
        <numerusform>تُرك {count} ادعاء موعدها لاحق.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} claims loaded.</source>
      <translation>
        <numerusform>لم يُحمّل أي ادعاء.</numerusform>
        <numerusform>حُمّل ادعاء واحد.</numerusform>
        <numerusform>حُمّل ادعاءان.</numerusform>
        <numerusform>حُمّلت {count} ادعاءات.</numerusform>
        <numerusform>حُمّل {count} ادعاءً.</numerusform>
        <numerusform>حُمّل {count} ادعاء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} claims new or changed since</source>
      <translation>
        <numerusform>لا جديد بعدها</numerusform>
        <numerusform>ادعاء واحد جديد أو متغير بعدها</numerusform>
        <numerusform>ادعاءان جديدان أو متغيران بعدها</numerusform>
        <numerusform>{count} ادعاءات جديدة أو متغيرة بعدها</numerusform>
        <numerusform>{count} ادعاءً جديدًا أو متغيرًا بعدها</numerusform>
        <numerusform>{count} ادعاء جديد أو متغير بعدها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <location filename="claimtracker/ui/shell/claim_acts.py" />
      <source>{count} claims put into the bin.</source>
      <translation>
        <numerusform>لم يُنقل شيء إلى السلة.</numerusform>
        <numerusform>نُقل ادعاء واحد إلى السلة.</numerusform>
        <numerusform>نُقل ادعاءان إلى السلة.</numerusform>
        <numerusform>نُقلت {count} ادعاءات إلى السلة.</numerusform>
        <numerusform>نُقل {count} ادعاءً إلى السلة.</numerusform>
        <numerusform>نُقل {count} ادعاء إلى السلة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims set to {progress}.</source>
      <translation>
        <numerusform>لم يُعيَّن أي ادعاء ({progress}).</numerusform>
        <numerusform>صار ادعاء واحد: {progress}.</numerusform>
        <numerusform>صار ادعاءان: {progress}.</numerusform>
        <numerusform>صارت {count} ادعاءات: {progress}.</numerusform>
        <numerusform>صار {count} ادعاءً: {progress}.</numerusform>
        <numerusform>صار {count} ادعاء: {progress}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were. Enter opens one.</source>
      <translation>
        <numerusform>تغيّر الكل. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقي ادعاء واحد كما كان. Enter يفتحه.</numerusform>
        <numerusform>بقي ادعاءان كما كانا. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقيت {count} ادعاءات كما كانت. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقي {count} ادعاءً كما كانت. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقي {count} ادعاء كما كانت. Enter يفتح واحدًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{count} claims stayed as they were; the first {listed} are listed. Enter opens one.</source>
      <translation>
        <numerusform>تغيّر الكل؛ في القائمة أول {listed}. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقي ادعاء واحد كما كان؛ في القائمة أول {listed}. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقي ادعاءان كما كانا؛ في القائمة أول {listed}. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقيت {count} ادعاءات كما كانت؛ في القائمة أول {listed}. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقي {count} ادعاءً كما كانت؛ في القائمة أول {listed}. Enter يفتح واحدًا.</numerusform>
        <numerusform>بقي {count} ادعاء كما كانت؛ في القائمة أول {listed}. Enter يفتح واحدًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} claims taken on.</source>
      <translation>
        <numerusform>لم تؤخذ أي مهمة.</numerusform>
        <numerusform>أُخذت مهمة ادعاء واحد.</numerusform>
        <numerusform>أُخذت مهمة ادعاءين.</numerusform>
        <numerusform>أُخذت مهمة {count} ادعاءات.</numerusform>
        <numerusform>أُخذت مهمة {count} ادعاءً.</numerusform>
        <numerusform>أُخذت مهمة {count} ادعاء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/duplicates_place.py" />
      <source>{count} claims were compared.</source>
      <translation>
        <numerusform>لم يُقارن أي ادعاء.</numerusform>
        <numerusform>قورن ادعاء واحد.</numerusform>
        <numerusform>قورن ادعاءان.</numerusform>
        <numerusform>قورنت {count} ادعاءات.</numerusform>
        <numerusform>قورن {count} ادعاءً.</numerusform>
        <numerusform>قورن {count} ادعاء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} comments</source>
      <translation>
        <numerusform>لا تعليقات</numerusform>
        <numerusform>تعليق واحد</numerusform>
        <numerusform>تعليقان</numerusform>
        <numerusform>{count} تعليقات</numerusform>
        <numerusform>{count} تعليقًا</numerusform>
        <numerusform>{count} تعليق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/whole_desk.py" />
      <source>{count} confidential sources are masked in it: who they are will not be known here.</source>
      <translation>
        <numerusform>لا مصادر سرية محجوبة فيه.</numerusform>
        <numerusform>فيه مصدر سري محجوب: لن يُعرف هنا من هو.</numerusform>
        <numerusform>فيه مصدران سريان محجوبان: لن يُعرف هنا من هما.</numerusform>
        <numerusform>فيه {count} مصادر سرية محجوبة: لن يُعرف هنا من هي.</numerusform>
        <numerusform>فيه {count} مصدرًا سريًا محجوبًا: لن يُعرف هنا من هي.</numerusform>
        <numerusform>فيه {count} مصدر سري محجوب: لن يُعرف هنا من هي.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources are masked in this archive: a desk filled from it will not know who they are. To keep them, name confidential sources.</source>
      <translation>
        <numerusform>لا مصادر سرية محجوبة في هذا الأرشيف.</numerusform>
        <numerusform>مصدر سري واحد محجوب في هذا الأرشيف: المكتب الذي يُملأ منه لن يعرف من هو. للاحتفاظ به تُذكر المصادر السرية بأسمائها.</numerusform>
        <numerusform>مصدران سريان محجوبان في هذا الأرشيف: المكتب الذي يُملأ منه لن يعرف من هما. للاحتفاظ بهما تُذكر المصادر السرية بأسمائها.</numerusform>
        <numerusform>{count} مصادر سرية محجوبة في هذا الأرشيف: المكتب الذي يُملأ منه لن يعرف من هي. للاحتفاظ بها تُذكر المصادر السرية بأسمائها.</numerusform>
        <numerusform>{count} مصدرًا سريًا محجوبًا في هذا الأرشيف: المكتب الذي يُملأ منه لن يعرف من هي. للاحتفاظ بها تُذكر المصادر السرية بأسمائها.</numerusform>
        <numerusform>{count} مصدر سري محجوب في هذا الأرشيف: المكتب الذي يُملأ منه لن يعرف من هي. للاحتفاظ بها تُذكر المصادر السرية بأسمائها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} confidential sources will be masked in it.</source>
      <translation>
        <numerusform>لن يُحجب فيه أي مصدر سري.</numerusform>
        <numerusform>سيُحجب فيه مصدر سري واحد.</numerusform>
        <numerusform>سيُحجب فيه مصدران سريان.</numerusform>
        <numerusform>ستُحجب فيه {count} مصادر سرية.</numerusform>
        <numerusform>سيُحجب فيه {count} مصدرًا سريًا.</numerusform>
        <numerusform>سيُحجب فيه {count} مصدر سري.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} conflicts</source>
      <translation>
        <numerusform>لا تعارض</numerusform>
        <numerusform>تعارض واحد</numerusform>
        <numerusform>تعارضان</numerusform>
        <numerusform>{count} تعارضات</numerusform>
        <numerusform>{count} تعارضًا</numerusform>
        <numerusform>{count} تعارض</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} conflicts: both sides changed the same field.</source>
      <translation>
        <numerusform>لا تعارض: لم يغيّر الطرفان حقلًا واحدًا.</numerusform>
        <numerusform>تعارض واحد: غيّر الطرفان الحقل نفسه.</numerusform>
        <numerusform>تعارضان: غيّر الطرفان الحقل نفسه.</numerusform>
        <numerusform>{count} تعارضات: غيّر الطرفان الحقل نفسه.</numerusform>
        <numerusform>{count} تعارضًا: غيّر الطرفان الحقل نفسه.</numerusform>
        <numerusform>{count} تعارض: غيّر الطرفان الحقل نفسه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} could not be read</source>
      <translation>
        <numerusform>قُرئ الكل</numerusform>
        <numerusform>تعذّرت قراءة ملف واحد</numerusform>
        <numerusform>تعذّرت قراءة ملفين</numerusform>
        <numerusform>تعذّرت قراءة {count} ملفات</numerusform>
        <numerusform>تعذّرت قراءة {count} ملفًا</numerusform>
        <numerusform>تعذّرت قراءة {count} ملف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/found_dates.py" />
      <source>{count} dates were found: {listed}{more}. Choose when it was published.</source>
      <translation>عُثر على {count} من التواريخ: {listed}{more}. يُرجى اختيار تاريخ النشر.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_draft.py" />
      <source>{count} dates: choose</source>
      <translation>
        <numerusform>لا تواريخ للاختيار</numerusform>
        <numerusform>تاريخ واحد: الاختيار لك</numerusform>
        <numerusform>تاريخان: الاختيار لك</numerusform>
        <numerusform>{count} تواريخ: الاختيار لك</numerusform>
        <numerusform>{count} تاريخًا: الاختيار لك</numerusform>
        <numerusform>{count} تاريخ: الاختيار لك</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} days ago</source>
      <translation>
        <numerusform>اليوم</numerusform>
        <numerusform>قبل يوم</numerusform>
        <numerusform>قبل يومين</numerusform>
        <numerusform>قبل {count} أيام</numerusform>
        <numerusform>قبل {count} يومًا</numerusform>
        <numerusform>قبل {count} يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions since the last fit.</source>
      <translation>
        <numerusform>لا قرارات منذ آخر ضبط.</numerusform>
        <numerusform>قرار واحد منذ آخر ضبط.</numerusform>
        <numerusform>قراران منذ آخر ضبط.</numerusform>
        <numerusform>{count} قرارات منذ آخر ضبط.</numerusform>
        <numerusform>{count} قرارًا منذ آخر ضبط.</numerusform>
        <numerusform>{count} قرار منذ آخر ضبط.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/learning_words.py" />
      <source>{count} decisions to learn from.</source>
      <translation>
        <numerusform>لا قرارات للتعلّم منها.</numerusform>
        <numerusform>قرار واحد للتعلّم منه.</numerusform>
        <numerusform>قراران للتعلّم منهما.</numerusform>
        <numerusform>{count} قرارات للتعلّم منها.</numerusform>
        <numerusform>{count} قرارًا للتعلّم منها.</numerusform>
        <numerusform>{count} قرار للتعلّم منها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} drafts</source>
      <translation>
        <numerusform>لا مسودات</numerusform>
        <numerusform>مسودة واحدة</numerusform>
        <numerusform>مسودتان</numerusform>
        <numerusform>{count} مسودات</numerusform>
        <numerusform>{count} مسودة</numerusform>
        <numerusform>{count} مسودة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="resources/pages/calls.html" />
      <source>{count} due later left out</source>
      <translation>
        <numerusform>لم يُترك ما موعده لاحق</numerusform>
        <numerusform>تُرك واحد موعده لاحق</numerusform>
        <numerusform>تُرك اثنان موعدهما لاحق</numerusform>
        <numerusform>تُركت {count} موعدها لاحق</numerusform>
        <numerusform>تُركت {count} موعدها لاحق</numerusform>
        <numerusform>تُركت {count} موعدها لاحق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/verdict_lines.py" />
      <source>{count} earlier verdicts</source>
      <translation>
        <numerusform>لا أحكام سابقة</numerusform>
        <numerusform>حكم سابق واحد</numerusform>
        <numerusform>حكمان سابقان</numerusform>
        <numerusform>{count} أحكام سابقة</numerusform>
        <numerusform>{count} حكمًا سابقًا</numerusform>
        <numerusform>{count} حكم سابق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} endnotes</source>
      <translation>
        <numerusform>لا حواشٍ ختامية</numerusform>
        <numerusform>حاشية ختامية واحدة</numerusform>
        <numerusform>حاشيتان ختاميتان</numerusform>
        <numerusform>{count} حواشٍ ختامية</numerusform>
        <numerusform>{count} حاشية ختامية</numerusform>
        <numerusform>{count} حاشية ختامية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} entries</source>
      <translation>
        <numerusform>لا بنود</numerusform>
        <numerusform>بند واحد</numerusform>
        <numerusform>بندان</numerusform>
        <numerusform>{count} بنود</numerusform>
        <numerusform>{count} بندًا</numerusform>
        <numerusform>{count} بند</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} evidence rows</source>
      <translation>
        <numerusform>لا صفوف أدلة</numerusform>
        <numerusform>صف أدلة واحد</numerusform>
        <numerusform>صفا أدلة</numerusform>
        <numerusform>{count} صفوف أدلة</numerusform>
        <numerusform>{count} صف أدلة</numerusform>
        <numerusform>{count} صف أدلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{count} files</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>{count} ملفات</numerusform>
        <numerusform>{count} ملفًا</numerusform>
        <numerusform>{count} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/file_acts.py" />
      <source>{count} files hold claims and no article: they are looked at here.</source>
      <translation>
        <numerusform>لا ملف يحوي ادعاءات</numerusform>
        <numerusform>ملف واحد يحوي ادعاءات لا مقالة: يُفحص هنا.</numerusform>
        <numerusform>ملفان يحويان ادعاءات لا مقالة: يُفحصان هنا.</numerusform>
        <numerusform>{count} ملفات تحوي ادعاءات لا مقالة: تُفحص هنا.</numerusform>
        <numerusform>{count} ملفًا يحوي ادعاءات لا مقالة: تُفحص هنا.</numerusform>
        <numerusform>{count} ملف يحوي ادعاءات لا مقالة: تُفحص هنا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{count} files of other kinds</source>
      <translation>
        <numerusform>لا ملفات من أنواع أخرى</numerusform>
        <numerusform>ملف واحد من نوع آخر</numerusform>
        <numerusform>ملفان من نوع آخر</numerusform>
        <numerusform>{count} ملفات من أنواع أخرى</numerusform>
        <numerusform>{count} ملفًا من أنواع أخرى</numerusform>
        <numerusform>{count} ملف من أنواع أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>{count} files would be replaced</source>
      <translation>
        <numerusform>لن يُستبدل أي ملف</numerusform>
        <numerusform>سيُستبدل ملف واحد</numerusform>
        <numerusform>سيُستبدل ملفان</numerusform>
        <numerusform>ستُستبدل {count} ملفات</numerusform>
        <numerusform>سيُستبدل {count} ملفًا</numerusform>
        <numerusform>سيُستبدل {count} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} files: {kinds}</source>
      <translation>
        <numerusform>لا ملفات: {kinds}</numerusform>
        <numerusform>ملف واحد: {kinds}</numerusform>
        <numerusform>ملفان: {kinds}</numerusform>
        <numerusform>{count} ملفات: {kinds}</numerusform>
        <numerusform>{count} ملفًا: {kinds}</numerusform>
        <numerusform>{count} ملف: {kinds}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} files: {told}</source>
      <translation>
        <numerusform>لا ملفات: {told}</numerusform>
        <numerusform>ملف واحد: {told}</numerusform>
        <numerusform>ملفان: {told}</numerusform>
        <numerusform>{count} ملفات: {told}</numerusform>
        <numerusform>{count} ملفًا: {told}</numerusform>
        <numerusform>{count} ملف: {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{count} footnotes</source>
      <translation>
        <numerusform>لا حواشٍ</numerusform>
        <numerusform>حاشية واحدة</numerusform>
        <numerusform>حاشيتان</numerusform>
        <numerusform>{count} حواشٍ</numerusform>
        <numerusform>{count} حاشية</numerusform>
        <numerusform>{count} حاشية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} hours ago</source>
      <translation>
        <numerusform>قبل أقل من ساعة</numerusform>
        <numerusform>قبل ساعة</numerusform>
        <numerusform>قبل ساعتين</numerusform>
        <numerusform>قبل {count} ساعات</numerusform>
        <numerusform>قبل {count} ساعة</numerusform>
        <numerusform>قبل {count} ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} imported</source>
      <translation>
        <numerusform>لم يُستورد شيء</numerusform>
        <numerusform>استُورد واحد</numerusform>
        <numerusform>استُورد اثنان</numerusform>
        <numerusform>استُورد {count}</numerusform>
        <numerusform>استُورد {count}</numerusform>
        <numerusform>استُورد {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{count} in furniture set aside</source>
      <translation>
        <numerusform>لا شيء في الزوائد المنحّاة</numerusform>
        <numerusform>واحد في الزوائد المنحّاة</numerusform>
        <numerusform>اثنان في الزوائد المنحّاة</numerusform>
        <numerusform>{count} في الزوائد المنحّاة</numerusform>
        <numerusform>{count} في الزوائد المنحّاة</numerusform>
        <numerusform>{count} في الزوائد المنحّاة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} kept</source>
      <translation>
        <numerusform>لم يبقَ ادعاء</numerusform>
        <numerusform>بقي ادعاء</numerusform>
        <numerusform>بقي ادعاءان</numerusform>
        <numerusform>بقيت {count} ادعاءات</numerusform>
        <numerusform>بقي {count} ادعاءً</numerusform>
        <numerusform>بقي {count} ادعاء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{count} known by number only</source>
      <translation>
        <numerusform>لا معروف بالعدد فقط</numerusform>
        <numerusform>واحد معروف بالعدد فقط</numerusform>
        <numerusform>اثنان معروفان بالعدد فقط</numerusform>
        <numerusform>{count} معروفة بالعدد فقط</numerusform>
        <numerusform>{count} معروفة بالعدد فقط</numerusform>
        <numerusform>{count} معروفة بالعدد فقط</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_results.py" />
      <source>{count} left out</source>
      <translation>
        <numerusform>لم يُستبعد شيء</numerusform>
        <numerusform>استُبعد واحد</numerusform>
        <numerusform>استُبعد اثنان</numerusform>
        <numerusform>استُبعد {count}</numerusform>
        <numerusform>استُبعد {count}</numerusform>
        <numerusform>استُبعد {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/subtitles.py" />
      <source>{count} lines are shown again beside the next: read once, and furniture where they repeat.</source>
      <translation>
        <numerusform>لا أسطر تظهر مرة أخرى مع السطر التالي.</numerusform>
        <numerusform>سطر واحد يظهر مرة أخرى مع التالي: قُرئ مرة واحدة، وهو من الزوائد حيث يتكرر.</numerusform>
        <numerusform>سطران يظهران مرة أخرى مع التالي: قُرئا مرة واحدة، وهما من الزوائد حيث يتكرران.</numerusform>
        <numerusform>{count} أسطر تظهر مرة أخرى مع التالي: قُرئت مرة واحدة، وهي من الزوائد حيث تتكرر.</numerusform>
        <numerusform>{count} سطرًا تظهر مرة أخرى مع التالي: قُرئت مرة واحدة، وهي من الزوائد حيث تتكرر.</numerusform>
        <numerusform>{count} سطر تظهر مرة أخرى مع التالي: قُرئت مرة واحدة، وهي من الزوائد حيث تتكرر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture in grey</source>
      <translation>
        <numerusform>لا أسطر زوائد بالرمادي</numerusform>
        <numerusform>سطر زوائد واحد بالرمادي</numerusform>
        <numerusform>سطرا زوائد بالرمادي</numerusform>
        <numerusform>{count} أسطر زوائد بالرمادي</numerusform>
        <numerusform>{count} سطر زوائد بالرمادي</numerusform>
        <numerusform>{count} سطر زوائد بالرمادي</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/reader/reader_furniture.py" />
      <source>{count} lines of page furniture set aside</source>
      <translation>
        <numerusform>لا أسطر زوائد منحّاة</numerusform>
        <numerusform>سطر زوائد واحد منحّى</numerusform>
        <numerusform>سطرا زوائد منحّيان</numerusform>
        <numerusform>{count} أسطر زوائد منحّاة</numerusform>
        <numerusform>{count} سطر زوائد منحّى</numerusform>
        <numerusform>{count} سطر زوائد منحّى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} links changed</source>
      <translation>
        <numerusform>لم يتغيّر أي ربط</numerusform>
        <numerusform>تغيّر ربط واحد</numerusform>
        <numerusform>تغيّر ربطان</numerusform>
        <numerusform>تغيّرت {count} روابط</numerusform>
        <numerusform>تغيّر {count} ربطًا</numerusform>
        <numerusform>تغيّر {count} ربط</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} links to sources</source>
      <translation>
        <numerusform>لا روابط بمصادر</numerusform>
        <numerusform>رابط واحد بمصدر</numerusform>
        <numerusform>رابطان بمصادر</numerusform>
        <numerusform>{count} روابط بمصادر</numerusform>
        <numerusform>{count} رابطًا بمصادر</numerusform>
        <numerusform>{count} رابط بمصادر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} lost</source>
      <translation>
        <numerusform>لا مفقود</numerusform>
        <numerusform>واحد مفقود</numerusform>
        <numerusform>اثنان مفقودان</numerusform>
        <numerusform>{count} مفقودة</numerusform>
        <numerusform>{count} مفقودًا</numerusform>
        <numerusform>{count} مفقود</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} minutes ago</source>
      <translation>
        <numerusform>الآن</numerusform>
        <numerusform>قبل دقيقة</numerusform>
        <numerusform>قبل دقيقتين</numerusform>
        <numerusform>قبل {count} دقائق</numerusform>
        <numerusform>قبل {count} دقيقة</numerusform>
        <numerusform>قبل {count} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>{count} more</source>
      <translation>
        <numerusform>لا مزيد</numerusform>
        <numerusform>واحد آخر</numerusform>
        <numerusform>اثنان آخران</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
        <numerusform>{count} أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_date.py" />
      <source>{count} more dates: show the next</source>
      <translation>
        <numerusform>لا تواريخ أخرى: إظهار التالية</numerusform>
        <numerusform>تاريخ آخر: إظهاره</numerusform>
        <numerusform>تاريخان آخران: إظهارهما</numerusform>
        <numerusform>{count} تواريخ أخرى: إظهار التالية</numerusform>
        <numerusform>{count} تاريخًا آخر: إظهار التالية</numerusform>
        <numerusform>{count} تاريخ آخر: إظهار التالية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_material.py" />
      <source>{count} more files in this folder were not read. Drop them on their own.</source>
      <translation>
        <numerusform>قُرئت كل ملفات المجلد.</numerusform>
        <numerusform>ملف آخر في هذا المجلد لم يُقرأ. يُرجى إسقاطه وحده.</numerusform>
        <numerusform>ملفان آخران في هذا المجلد لم يُقرآ. يُرجى إسقاطهما وحدهما.</numerusform>
        <numerusform>{count} ملفات أخرى في هذا المجلد لم تُقرأ. يُرجى إسقاطها وحدها.</numerusform>
        <numerusform>{count} ملفًا آخر في هذا المجلد لم تُقرأ. يُرجى إسقاطها وحدها.</numerusform>
        <numerusform>{count} ملف آخر في هذا المجلد لم تُقرأ. يُرجى إسقاطها وحدها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/repeats.py" />
      <source>{count} more passages appear twice: kept all.</source>
      <translation>
        <numerusform>لا مقاطع أخرى مكررة.</numerusform>
        <numerusform>مقطع آخر مكرر: أُبقي على الكل.</numerusform>
        <numerusform>مقطعان آخران مكرران: أُبقي على الكل.</numerusform>
        <numerusform>{count} مقاطع أخرى مكررة: أُبقي على الكل.</numerusform>
        <numerusform>{count} مقطعًا آخر مكررًا: أُبقي على الكل.</numerusform>
        <numerusform>{count} مقطع آخر مكرر: أُبقي على الكل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/facet_model.py" />
      <source>{count} more…</source>
      <translation>
        <numerusform>لا مزيد…</numerusform>
        <numerusform>واحد آخر…</numerusform>
        <numerusform>اثنان آخران…</numerusform>
        <numerusform>{count} أخرى…</numerusform>
        <numerusform>{count} أخرى…</numerusform>
        <numerusform>{count} أخرى…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} moved</source>
      <translation>
        <numerusform>لم يُنقل شيء</numerusform>
        <numerusform>نُقل واحد</numerusform>
        <numerusform>نُقل اثنان</numerusform>
        <numerusform>نُقلت {count}</numerusform>
        <numerusform>نُقل {count}</numerusform>
        <numerusform>نُقل {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} must change</source>
      <translation>
        <numerusform>لا شيء يجب تغييره</numerusform>
        <numerusform>واحد يجب تغييره</numerusform>
        <numerusform>اثنان يجب تغييرهما</numerusform>
        <numerusform>{count} يجب تغييرها</numerusform>
        <numerusform>{count} يجب تغييرها</numerusform>
        <numerusform>{count} يجب تغييرها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} new</source>
      <translation>
        <numerusform>لا جديد</numerusform>
        <numerusform>جديد واحد</numerusform>
        <numerusform>جديدان</numerusform>
        <numerusform>{count} جديدة</numerusform>
        <numerusform>{count} جديدًا</numerusform>
        <numerusform>{count} جديد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} new sentences</source>
      <translation>
        <numerusform>لا جمل جديدة</numerusform>
        <numerusform>جملة جديدة</numerusform>
        <numerusform>جملتان جديدتان</numerusform>
        <numerusform>{count} جمل جديدة</numerusform>
        <numerusform>{count} جملة جديدة</numerusform>
        <numerusform>{count} جملة جديدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/work_acts.py" />
      <source>{count} not: {why}</source>
      <translation>
        <numerusform>لا استثناء: {why}</numerusform>
        <numerusform>إلا واحدًا: {why}</numerusform>
        <numerusform>إلا اثنين: {why}</numerusform>
        <numerusform>إلا {count}: {why}</numerusform>
        <numerusform>إلا {count}: {why}</numerusform>
        <numerusform>إلا {count}: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/lint_panel.py" />
      <source>{count} notes put aside</source>
      <translation>
        <numerusform>لا ملاحظات منحّاة</numerusform>
        <numerusform>ملاحظة منحّاة</numerusform>
        <numerusform>ملاحظتان منحّاتان</numerusform>
        <numerusform>{count} ملاحظات منحّاة</numerusform>
        <numerusform>{count} ملاحظة منحّاة</numerusform>
        <numerusform>{count} ملاحظة منحّاة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_desk.py" />
      <source>{count} notes taken up.</source>
      <translation>
        <numerusform>لم تؤخذ أي ملاحظة.</numerusform>
        <numerusform>أُخذت ملاحظة واحدة.</numerusform>
        <numerusform>أُخذت ملاحظتان.</numerusform>
        <numerusform>أُخذت {count} ملاحظات.</numerusform>
        <numerusform>أُخذت {count} ملاحظة.</numerusform>
        <numerusform>أُخذت {count} ملاحظة.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/note_spans.py" />
      <source>{count} of {all} notes of the writer were not taken in: they hang on no words, or are too many.</source>
      <translation>لم تؤخذ {count} من {all} من ملاحظات الكاتب: لا تتعلق بكلمات، أو هي أكثر من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/precedents.py" />
      <source>{count} of {all} similar claims were rated {ratings}; “{now}” departs from them.</source>
      <translation>من {all} ادعاءات مشابهة قُيّم {count} منها {ratings}؛ و«{now}» يخالفها.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_numbers.py" />
      <source>{count} off their scale are left out</source>
      <translation>
        <numerusform>لا شيء خارج مقياسه</numerusform>
        <numerusform>تُرك واحد خارج مقياسه</numerusform>
        <numerusform>تُرك اثنان خارج مقياسهما</numerusform>
        <numerusform>تُركت {count} خارج مقاييسها</numerusform>
        <numerusform>تُرك {count} خارج مقاييسها</numerusform>
        <numerusform>تُرك {count} خارج مقاييسها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} open. C claim, O opinion, X nothing to check.</source>
      <translation>
        <numerusform>لا جمل باقية. C ادعاء، O رأي، X لا شيء للتدقيق.</numerusform>
        <numerusform>جملة باقية. C ادعاء، O رأي، X لا شيء للتدقيق.</numerusform>
        <numerusform>جملتان باقيتان. C ادعاء، O رأي، X لا شيء للتدقيق.</numerusform>
        <numerusform>{count} جمل باقية. C ادعاء، O رأي، X لا شيء للتدقيق.</numerusform>
        <numerusform>{count} جملة باقية. C ادعاء، O رأي، X لا شيء للتدقيق.</numerusform>
        <numerusform>{count} جملة باقية. C ادعاء، O رأي، X لا شيء للتدقيق.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_articles.py" />
      <source>{count} pages</source>
      <translation>
        <numerusform>لا صفحات</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>{count} صفحات</numerusform>
        <numerusform>{count} صفحة</numerusform>
        <numerusform>{count} صفحة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs in {claims}</source>
      <translation>
        <numerusform>لا أزواج في {claims}</numerusform>
        <numerusform>زوج واحد في {claims}</numerusform>
        <numerusform>زوجان في {claims}</numerusform>
        <numerusform>{count} أزواج في {claims}</numerusform>
        <numerusform>{count} زوجًا في {claims}</numerusform>
        <numerusform>{count} زوج في {claims}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} pairs left.</source>
      <translation>
        <numerusform>لا أزواج باقية.</numerusform>
        <numerusform>بقي زوج واحد.</numerusform>
        <numerusform>بقي زوجان.</numerusform>
        <numerusform>بقيت {count} أزواج.</numerusform>
        <numerusform>بقي {count} زوجًا.</numerusform>
        <numerusform>بقي {count} زوج.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages added</source>
      <translation>
        <numerusform>لم يُضف مقطع</numerusform>
        <numerusform>أُضيف مقطع</numerusform>
        <numerusform>أُضيف مقطعان</numerusform>
        <numerusform>أُضيفت {count} مقاطع</numerusform>
        <numerusform>أُضيف {count} مقطعًا</numerusform>
        <numerusform>أُضيف {count} مقطع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/revision_place.py" />
      <source>{count} passages cut</source>
      <translation>
        <numerusform>لم يُحذف مقطع</numerusform>
        <numerusform>حُذف مقطع</numerusform>
        <numerusform>حُذف مقطعان</numerusform>
        <numerusform>حُذفت {count} مقاطع</numerusform>
        <numerusform>حُذف {count} مقطعًا</numerusform>
        <numerusform>حُذف {count} مقطع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/inspector_header.py" />
      <source>{count} places</source>
      <translation>
        <numerusform>لا مواضع</numerusform>
        <numerusform>موضع واحد</numerusform>
        <numerusform>موضعان</numerusform>
        <numerusform>{count} مواضع</numerusform>
        <numerusform>{count} موضعًا</numerusform>
        <numerusform>{count} موضع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} problems</source>
      <translation>
        <numerusform>لا مشكلات</numerusform>
        <numerusform>مشكلة واحدة</numerusform>
        <numerusform>مشكلتان</numerusform>
        <numerusform>{count} مشكلات</numerusform>
        <numerusform>{count} مشكلة</numerusform>
        <numerusform>{count} مشكلة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/call_sheet.py" />
      <source>{count} questions to ask</source>
      <translation>
        <numerusform>لا أسئلة تُطرح</numerusform>
        <numerusform>سؤال واحد يُطرح</numerusform>
        <numerusform>سؤالان يُطرحان</numerusform>
        <numerusform>{count} أسئلة تُطرح</numerusform>
        <numerusform>{count} سؤالًا يُطرح</numerusform>
        <numerusform>{count} سؤال يُطرح</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>{count} ratings</source>
      <translation>
        <numerusform>لا تقييمات</numerusform>
        <numerusform>تقييم واحد</numerusform>
        <numerusform>تقييمان</numerusform>
        <numerusform>{count} تقييمات</numerusform>
        <numerusform>{count} تقييمًا</numerusform>
        <numerusform>{count} تقييم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_place.py" />
      <source>{count} records</source>
      <translation>
        <numerusform>لا سجلات</numerusform>
        <numerusform>سجل واحد</numerusform>
        <numerusform>سجلان</numerusform>
        <numerusform>{count} سجلات</numerusform>
        <numerusform>{count} سجلًا</numerusform>
        <numerusform>{count} سجل</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_desk.py" />
      <source>{count} records are back.</source>
      <translation>
        <numerusform>لم يعد أي سجل.</numerusform>
        <numerusform>عاد سجل واحد.</numerusform>
        <numerusform>عاد سجلان.</numerusform>
        <numerusform>عادت {count} سجلات.</numerusform>
        <numerusform>عاد {count} سجلًا.</numerusform>
        <numerusform>عاد {count} سجل.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records are gone for good.</source>
      <translation>
        <numerusform>لم يُحذف أي سجل نهائيًا.</numerusform>
        <numerusform>حُذف سجل واحد نهائيًا.</numerusform>
        <numerusform>حُذف سجلان نهائيًا.</numerusform>
        <numerusform>حُذفت {count} سجلات نهائيًا.</numerusform>
        <numerusform>حُذف {count} سجلًا نهائيًا.</numerusform>
        <numerusform>حُذف {count} سجل نهائيًا.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/bin_words.py" />
      <source>{count} records stay: claims were signed off with them.</source>
      <translation>
        <numerusform>لا يبقى أي سجل.</numerusform>
        <numerusform>يبقى سجل واحد: اعتُمد به ادعاء.</numerusform>
        <numerusform>يبقى سجلان: اعتُمدت بهما ادعاءات.</numerusform>
        <numerusform>تبقى {count} سجلات: اعتُمدت بها ادعاءات.</numerusform>
        <numerusform>يبقى {count} سجلًا: اعتُمدت بها ادعاءات.</numerusform>
        <numerusform>يبقى {count} سجل: اعتُمدت بها ادعاءات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{count} returned</source>
      <translation>
        <numerusform>لم يُعد شيء</numerusform>
        <numerusform>أُعيد واحد</numerusform>
        <numerusform>أُعيد اثنان</numerusform>
        <numerusform>أُعيدت {count}</numerusform>
        <numerusform>أُعيد {count}</numerusform>
        <numerusform>أُعيد {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>{count} reviews</source>
      <translation>
        <numerusform>لا مراجعات</numerusform>
        <numerusform>مراجعة واحدة</numerusform>
        <numerusform>مراجعتان</numerusform>
        <numerusform>{count} مراجعات</numerusform>
        <numerusform>{count} مراجعة</numerusform>
        <numerusform>{count} مراجعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} reworded</source>
      <translation>
        <numerusform>لم تُعد صياغة شيء</numerusform>
        <numerusform>أُعيدت صياغة واحد</numerusform>
        <numerusform>أُعيدت صياغة اثنين</numerusform>
        <numerusform>أُعيدت صياغة {count}</numerusform>
        <numerusform>أُعيدت صياغة {count}</numerusform>
        <numerusform>أُعيدت صياغة {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} rows</source>
      <translation>
        <numerusform>لا صفوف</numerusform>
        <numerusform>صف واحد</numerusform>
        <numerusform>صفان</numerusform>
        <numerusform>{count} صفوف</numerusform>
        <numerusform>{count} صفًا</numerusform>
        <numerusform>{count} صف</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{count} rows of {table} refer to records that are gone.</source>
      <translation>صفوف في {table} تشير إلى سجلات لم تعد موجودة، عددها {count}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/claims_place.py" />
      <source>{count} selected</source>
      <translation>
        <numerusform>لا شيء محدد</numerusform>
        <numerusform>واحد محدد</numerusform>
        <numerusform>اثنان محددان</numerusform>
        <numerusform>{count} محددة</numerusform>
        <numerusform>{count} محددًا</numerusform>
        <numerusform>{count} محدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <source>{count} sentences</source>
      <translation>
        <numerusform>لا جمل</numerusform>
        <numerusform>جملة واحدة</numerusform>
        <numerusform>جملتان</numerusform>
        <numerusform>{count} جمل</numerusform>
        <numerusform>{count} جملة</numerusform>
        <numerusform>{count} جملة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are opinion.</source>
      <translation>
        <numerusform>لا جمل هي رأي.</numerusform>
        <numerusform>جملة واحدة هي رأي.</numerusform>
        <numerusform>جملتان هما رأي.</numerusform>
        <numerusform>{count} جمل هي رأي.</numerusform>
        <numerusform>{count} جملة هي رأي.</numerusform>
        <numerusform>{count} جملة هي رأي.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences are worth a look.</source>
      <translation>
        <numerusform>لا جمل تستحق نظرة.</numerusform>
        <numerusform>جملة واحدة تستحق نظرة.</numerusform>
        <numerusform>جملتان تستحقان نظرة.</numerusform>
        <numerusform>{count} جمل تستحق نظرة.</numerusform>
        <numerusform>{count} جملة تستحق نظرة.</numerusform>
        <numerusform>{count} جملة تستحق نظرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences have nothing to check.</source>
      <translation>
        <numerusform>لا جمل بلا ما يُدقّق.</numerusform>
        <numerusform>جملة واحدة لا شيء للتدقيق فيها.</numerusform>
        <numerusform>جملتان لا شيء للتدقيق فيهما.</numerusform>
        <numerusform>{count} جمل لا شيء للتدقيق فيها.</numerusform>
        <numerusform>{count} جملة لا شيء للتدقيق فيها.</numerusform>
        <numerusform>{count} جملة لا شيء للتدقيق فيها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{count} sentences open again.</source>
      <translation>
        <numerusform>لم تعد أي جملة غير مستوفاة.</numerusform>
        <numerusform>عادت جملة غير مستوفاة.</numerusform>
        <numerusform>عادت جملتان غير مستوفاتين.</numerusform>
        <numerusform>عادت {count} جمل غير مستوفاة.</numerusform>
        <numerusform>عادت {count} جملة غير مستوفاة.</numerusform>
        <numerusform>عادت {count} جملة غير مستوفاة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{count} should change</source>
      <translation>
        <numerusform>لا شيء ينبغي تغييره</numerusform>
        <numerusform>واحد ينبغي تغييره</numerusform>
        <numerusform>اثنان ينبغي تغييرهما</numerusform>
        <numerusform>{count} ينبغي تغييرها</numerusform>
        <numerusform>{count} ينبغي تغييرها</numerusform>
        <numerusform>{count} ينبغي تغييرها</numerusform>
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
        <numerusform>لا مصادر</numerusform>
        <numerusform>مصدر واحد</numerusform>
        <numerusform>مصدران</numerusform>
        <numerusform>{count} مصادر</numerusform>
        <numerusform>{count} مصدرًا</numerusform>
        <numerusform>{count} مصدر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_place.py" />
      <source>{count} sources linked</source>
      <translation>
        <numerusform>لم يُربط أي مصدر</numerusform>
        <numerusform>رُبط مصدر واحد</numerusform>
        <numerusform>رُبط مصدران</numerusform>
        <numerusform>رُبطت {count} مصادر</numerusform>
        <numerusform>رُبط {count} مصدرًا</numerusform>
        <numerusform>رُبط {count} مصدر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{count} stay out</source>
      <translation>
        <numerusform>لا يبقى شيء خارجًا</numerusform>
        <numerusform>يبقى واحد خارجًا</numerusform>
        <numerusform>يبقى اثنان خارجًا</numerusform>
        <numerusform>تبقى {count} خارجًا</numerusform>
        <numerusform>يبقى {count} خارجًا</numerusform>
        <numerusform>يبقى {count} خارجًا</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_desk.py" />
      <source>{count} stayed as they were.</source>
      <translation>
        <numerusform>لم يبقَ شيء كما كان.</numerusform>
        <numerusform>بقي واحد كما كان.</numerusform>
        <numerusform>بقي اثنان كما كانا.</numerusform>
        <numerusform>بقيت {count} كما كانت.</numerusform>
        <numerusform>بقي {count} كما كان.</numerusform>
        <numerusform>بقي {count} كما كان.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/library_acts.py" />
      <source>{count} texts and files checked: all as stored.</source>
      <translation>
        <numerusform>لم يُفحص شيء: كله كما حُفظ.</numerusform>
        <numerusform>فُحص نص أو ملف واحد: كما حُفظ.</numerusform>
        <numerusform>فُحص اثنان من النصوص والملفات: كما حُفظا.</numerusform>
        <numerusform>فُحصت {count} نصوص وملفات: كلها كما حُفظت.</numerusform>
        <numerusform>فُحص {count} نصًا وملفًا: كلها كما حُفظت.</numerusform>
        <numerusform>فُحص {count} نص وملف: كلها كما حُفظت.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_sheet.py" />
      <source>{count} texts are longer than a spreadsheet’s cell can hold: the whole of it stands in the sheet “long texts”.</source>
      <translation>
        <numerusform>لا نصوص أطول مما تسعه خلية.</numerusform>
        <numerusform>نص واحد أطول مما تسعه خلية في جدول: النص كله في ورقة «long texts».</numerusform>
        <numerusform>نصان أطول مما تسعه خلية في جدول: النص كله في ورقة «long texts».</numerusform>
        <numerusform>{count} نصوص أطول مما تسعه خلية في جدول: النص كله في ورقة «long texts».</numerusform>
        <numerusform>{count} نصًا أطول مما تسعه خلية في جدول: النص كله في ورقة «long texts».</numerusform>
        <numerusform>{count} نص أطول مما تسعه خلية في جدول: النص كله في ورقة «long texts».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/charts/chart_words.py" />
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{count} times</source>
      <translation>
        <numerusform>ولا مرة</numerusform>
        <numerusform>مرة</numerusform>
        <numerusform>مرتان</numerusform>
        <numerusform>{count} مرات</numerusform>
        <numerusform>{count} مرة</numerusform>
        <numerusform>{count} مرة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/sources/call_card.py" />
      <source>{count} to ask</source>
      <translation>
        <numerusform>لا أسئلة</numerusform>
        <numerusform>سؤال واحد</numerusform>
        <numerusform>سؤالان</numerusform>
        <numerusform>{count} أسئلة</numerusform>
        <numerusform>{count} سؤالًا</numerusform>
        <numerusform>{count} سؤال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/loading/sheet_import_rows.py" />
      <source>{count} unchanged</source>
      <translation>
        <numerusform>لا شيء بلا تغيير</numerusform>
        <numerusform>واحد بلا تغيير</numerusform>
        <numerusform>اثنان بلا تغيير</numerusform>
        <numerusform>{count} بلا تغيير</numerusform>
        <numerusform>{count} بلا تغيير</numerusform>
        <numerusform>{count} بلا تغيير</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/revisions.py" />
      <source>{count} unsure</source>
      <translation>
        <numerusform>لا شيء غير مؤكد</numerusform>
        <numerusform>واحد غير مؤكد</numerusform>
        <numerusform>اثنان غير مؤكدين</numerusform>
        <numerusform>{count} غير مؤكدة</numerusform>
        <numerusform>{count} غير مؤكد</numerusform>
        <numerusform>{count} غير مؤكد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/desk_archive.py" />
      <source>{count} verdicts</source>
      <translation>
        <numerusform>لا أحكام</numerusform>
        <numerusform>حكم واحد</numerusform>
        <numerusform>حكمان</numerusform>
        <numerusform>{count} أحكام</numerusform>
        <numerusform>{count} حكمًا</numerusform>
        <numerusform>{count} حكم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/find_desk.py" />
      <source>{count} were marked before.</source>
      <translation>
        <numerusform>لم يُظلّل شيء من قبل.</numerusform>
        <numerusform>واحد مظلّل من قبل.</numerusform>
        <numerusform>اثنان مظلّلان من قبل.</numerusform>
        <numerusform>{count} مظلّلة من قبل.</numerusform>
        <numerusform>{count} مظلّلًا من قبل.</numerusform>
        <numerusform>{count} مظلّل من قبل.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/claims_tally.py" />
      <source>{count} {state}</source>
      <translation>{state}: {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}nd</source>
      <comment>which time it was said</comment>
      <translation>{count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}rd</source>
      <comment>which time it was said</comment>
      <translation>{count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}st</source>
      <comment>which time it was said</comment>
      <translation>{count}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/appearances.py" />
      <source>{count}th</source>
      <comment>which time it was said</comment>
      <translation>{count}</translation>
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
      <translation>{day}، {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{done} of {count} checked</source>
      <translation>
        <numerusform>لا شيء مدقَّق من {count} ({done})</numerusform>
        <numerusform>دُقّق {done} من 1</numerusform>
        <numerusform>دُقّق {done} من 2</numerusform>
        <numerusform>دُقّق {done} من {count}</numerusform>
        <numerusform>دُقّق {done} من {count}</numerusform>
        <numerusform>دُقّق {done} من {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/shell/article_rows.py" />
      <source>{done} of {count} sentences</source>
      <translation>
        <numerusform>{done} من {count} جمل</numerusform>
        <numerusform>{done} من جملة واحدة</numerusform>
        <numerusform>{done} من جملتين</numerusform>
        <numerusform>{done} من {count} جمل</numerusform>
        <numerusform>{done} من {count} جملة</numerusform>
        <numerusform>{done} من {count} جملة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/domain/coverage.py" />
      <source>{done} of {count} sentences accounted for</source>
      <translation>
        <numerusform>استُوفيت {done} من {count} جمل</numerusform>
        <numerusform>استُوفيت {done} من جملة واحدة</numerusform>
        <numerusform>استُوفيت {done} من جملتين</numerusform>
        <numerusform>استُوفيت {done} من {count} جمل</numerusform>
        <numerusform>استُوفيت {done} من {count} جملة</numerusform>
        <numerusform>استُوفيت {done} من {count} جملة</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/draft_chooser.py" />
      <source>{draft}, beside this one</source>
      <translation>{draft}، بجانب هذه</translation>
    </message>
    <message>
      <location filename="claimtracker/services/earlier_files.py" />
      <source>{earlier} The earlier file is now “{kept}”.</source>
      <translation>{earlier} اسم الملف السابق الآن «{kept}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>{empty} of {count} pages show no text; they may be pictures of pages.</source>
      <translation>صفحات بلا نص: {empty} من {count}؛ قد تكون صورًا لصفحات.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}</source>
      <translation>{facet}: {value}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/claims_filter.py" />
      <source>{facet}: {value}. No longer narrow by this</source>
      <translation>{facet}: {value}. إلغاء التصفية بهذا</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{field} is left empty: {why}</source>
      <translation>يُترك {field} فارغًا: {why}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sighting_form.py" />
      <source>{field} of the sighting</source>
      <translation>{field} للظهور</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/bulk_lines.py" />
      <source>{field} of {count} claims</source>
      <translation>
        <numerusform>{field} بلا ادعاءات</numerusform>
        <numerusform>{field} لادعاء واحد</numerusform>
        <numerusform>{field} لادعاءين</numerusform>
        <numerusform>{field} لـ{count} ادعاءات</numerusform>
        <numerusform>{field} لـ{count} ادعاءً</numerusform>
        <numerusform>{field} لـ{count} ادعاء</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/history_panel.py" />
      <source>{field}: {now} → {then}</source>
      <translation>{field}: {now} ← {then}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/bulk_bar.py" />
      <source>{field}…</source>
      <translation>{field}…</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{files} in {folder}.</source>
      <translation>{files} في {folder}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} cannot be read ({reason}).</source>
      <translation>تعذّرت قراءة {file} ({reason}).</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_desk.py" />
      <source>{file} is a claim sheet and has its own place</source>
      <translation>{file} كشف ادعاءات وله مكانه الخاص</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>{file} is not a file.</source>
      <translation>‏{file} ليس ملفًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/single_desk.py" />
      <source>{file} is open in another window of ClaimTracker.</source>
      <translation>‏{file} مفتوح في نافذة أخرى من ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/open_library.py" />
      <source>{file} was made ready for this version of ClaimTracker. How it was before is kept in “{folder}”.</source>
      <translation>جرى إعداد {file} لهذا الإصدار من ClaimTracker. وحالته السابقة محفوظة في «{folder}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sources_panel.py" />
      <source>{independent} of {all} independent</source>
      <translation>{independent} مستقلة من {all}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} cannot be used.</source>
      <translation>لا يمكن استخدام {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>{key} is the key of “{action}”.</source>
      <translation>{key} هو مفتاح «{action}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{kind} ({mine} → {theirs})</source>
      <translation>{kind} ({mine} ← {theirs})</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} cleared (was “{before}”)</source>
      <translation>مُسح {label} (كان «{before}»)</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label} set to “{after}”</source>
      <translation>صار {label}: «{after}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/history_lines.py" />
      <source>{label}: “{before}” → “{after}”</source>
      <translation>{label}: «{before}» ← «{after}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark inside a cell is not doubled.</source>
      <translation>تعذّرت قراءة {lines}: علامة اقتباس داخل خلية غير مضاعفة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a quotation mark opens there and is never closed.</source>
      <translation>تعذّرت قراءة {lines}: علامة اقتباس تُفتح هناك ولا تُغلق.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>{lines} could not be read: a text is longer than 5 million characters.</source>
      <translation>تعذّرت قراءة {lines}: فيها نص يزيد على 5 ملايين محرف.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{month} {day}</source>
      <translation>{month} {day}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{month} {day}, {year}</source>
      <translation>{month} {day}، {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/day_words.py" />
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>{name} (link)</source>
      <translation>{name} (رابط)</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} belongs to another program.</source>
      <translation>‏{name} يخص برنامجًا آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_place.py" />
      <source>{name} cannot be created ({strerror}).</source>
      <translation>تعذّر إنشاء {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be opened.</source>
      <translation>تعذّر فتح {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} cannot be opened: its disk is full.</source>
      <translation>تعذّر فتح {name}: القرص ممتلئ.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} cannot be read ({strerror}).</source>
      <translation>تعذّرت قراءة {name} ({strerror}).</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} could not be copied.</source>
      <translation>تعذّر نسخ {name}.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} could not be read or written: its disk failed.</source>
      <translation>تعذّرت قراءة {name} أو كتابته: تعطّل قرصه.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} did not accept the change.</source>
      <translation>لم يقبل {name} التغيير.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is a folder.</source>
      <translation>‏{name} مجلد.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is damaged.</source>
      <translation>‏{name} تالف.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is empty: it was cut off or never written.</source>
      <translation>‏{name} فارغ: بُتر أو لم يُكتب أصلًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/link_sources.py" />
      <source>{name} is larger than 200 MB.</source>
      <translation>‏{name} أكبر من 200 ميغابايت.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is no longer there.</source>
      <translation>‏{name} لم يعد موجودًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is not a ClaimTracker library.</source>
      <translation>‏{name} ليس مكتبة ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} is read-only.</source>
      <translation>‏{name} للقراءة فقط.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/backups.py" />
      <source>{name} is still there.</source>
      <translation>‏{name} ما زال موجودًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/faults.py" />
      <source>{name} was not saved: its disk is full.</source>
      <translation>لم يُحفظ {name}: قرصه ممتلئ.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/library_file.py" />
      <source>{name} was written by a later version of ClaimTracker.</source>
      <translation>كتب {name} إصدار لاحق من ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_open} goes to the next open sentence.</source>
      <translation>{next_open} ينتقل إلى الجملة التالية غير المستوفاة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/shell/sentence_acts.py" />
      <source>{next_suggestion} goes from one to the next.</source>
      <translation>{next_suggestion} ينتقل من واحد إلى التالي.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{notes} come in with the text.</source>
      <translation>{notes} تدخل مع النص.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/writer_notes.py" />
      <source>{note} by {author}</source>
      <translation>{note} من {author}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{note} on “{quote}”: {words}</source>
      <translation>{note} على «{quote}»: {words}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be added: the units are {units} and {others}.</source>
      <translation>لا يمكن جمع {one} و{other}: الوحدتان هما {units} و{others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be put side by side: the units are {units} and {others}.</source>
      <translation>لا يمكن مقابلة {one} بـ{other}: الوحدتان هما {units} و{others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>{one} and {other} cannot be subtracted: the units are {units} and {others}.</source>
      <translation>لا يمكن الطرح بين {one} و{other}: الوحدتان هما {units} و{others}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time</source>
      <translation>المرة {ordinal}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>{ordinal} time since {year}</source>
      <translation>المرة {ordinal} منذ {year}</translation>
    </message>
    <message>
      <location filename="claimtracker/store/sign_offs.py" />
      <source>{part} of signed-off claim {key}</source>
      <translation>{part} في الادعاء المعتمد {key}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/exchange/readers/odd_signs.py" />
      <source>{places} and {count} more places</source>
      <translation>
        <numerusform>{places} ولا غيرها</numerusform>
        <numerusform>{places} وموضع آخر</numerusform>
        <numerusform>{places} وموضعان آخران</numerusform>
        <numerusform>{places} و{count} مواضع أخرى</numerusform>
        <numerusform>{places} و{count} موضعًا آخر</numerusform>
        <numerusform>{places} و{count} موضع آخر</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>{place} (place to be looked at)</source>
      <translation>{place} (موضع للنظر فيه)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{place} of {count}</source>
      <translation>{place} من {count}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/sentence_words.py" />
      <location filename="claimtracker/ui/importing/import_head.py" />
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/reader/reader_find.py" />
      <source>{place} of {total}</source>
      <translation>{place} من {total}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/preferences_desk.py" />
      <source>{preference}: {choice}.</source>
      <translation>{preference}: {choice}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_rows.py" />
      <source>{read} read · {new} new · {known} known · {out}</source>
      <translation>قُرئ {read} · جديد {new} · معروف {known} · {out}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_blocks_model.py" />
      <source>{role}, {where}: {words}</source>
      <translation>{role}، {where}: {words}</translation>
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
      <translation>{rows} إلى {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>{rows} written to {file}</source>
      <translation>كُتب {rows} في {file}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scales_place.py" />
      <source>{scale} (copy)</source>
      <translation>{scale} (نسخة)</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{score} percent. {words}.</source>
      <translation>{score} في المئة. {words}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation_result.py" />
      <source>{share} percent of it</source>
      <translation>{share} في المئة منه</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{share}%</source>
      <translation>{share}%</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/revision_words.py" />
      <source>{share}% of the words are in draft {number} of</source>
      <translation>{share}% من الكلمات في المسودة {number} من</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/importing/import_place.py" />
      <source>{share}% read. Esc stops it.</source>
      <translation>قُرئ {share}%. زر Esc يوقفها.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/articles/note_words.py" />
      <source>{shown} and {count} more</source>
      <translation>
        <numerusform>{shown} ولا غيرها</numerusform>
        <numerusform>{shown} وواحد آخر</numerusform>
        <numerusform>{shown} واثنان آخران</numerusform>
        <numerusform>{shown} و{count} أخرى</numerusform>
        <numerusform>{shown} و{count} أخرى</numerusform>
        <numerusform>{shown} و{count} أخرى</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{size} MB</source>
      <translation>{size} ميغابايت</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>{size} kB</source>
      <translation>{size} كيلوبايت</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some} and {last}</source>
      <translation>{some} و{last}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some} or {last}</source>
      <translation>{some} أو {last}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some}, {more}</source>
      <translation>{some}، {more}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/wording.py" />
      <source>{some}; {more}</source>
      <translation>{some}؛ {more}</translation>
    </message>
    <message>
      <location filename="claimtracker/services/restore_past.py" />
      <source>{source} ({details})</source>
      <translation>{source} ({details})</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/known_sources.py" />
      <source>{source}, {about}</source>
      <translation>{source}، {about}</translation>
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
      <translation>{status}، من {name}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/writes.py" />
      <source>{step}: {place} of {total}</source>
      <translation>{step}: {place} من {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/duplicates/pair_words.py" />
      <source>{times} in {count} articles</source>
      <translation>
        <numerusform>{times} في لا مقالات</numerusform>
        <numerusform>{times} في مقال واحد</numerusform>
        <numerusform>{times} في مقالين</numerusform>
        <numerusform>{times} في {count} مقالات</numerusform>
        <numerusform>{times} في {count} مقالًا</numerusform>
        <numerusform>{times} في {count} مقال</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/domain/unit_names.py" />
      <source>{units} per {unit}</source>
      <translation>{units} لكل {unit}</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/reader/reader_words.py" />
      <source>{verdict}, reopened</source>
      <translation>{verdict}، أُعيد فتحه</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what} cannot be empty.</source>
      <translation>لا يجوز أن يكون {what} فارغًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} has no number yet.</source>
      <translation>ليس في {what} رقم بعد.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} is not as it was signed.</source>
      <translation>{what} ليس كما اعتُمد.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what} is too long to be an amount.</source>
      <translation>{what} أطول من أن يكون مقدارًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/check_library.py" />
      <source>{what} no longer holds what was stored.</source>
      <translation>{what} لم يعد يحوي ما حُفظ.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/dates.py" />
      <source>{what}: this is not a date that ClaimTracker understands.</source>
      <translation>{what}: هذا تاريخ لا يفهمه ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{said}” begins with no number.</source>
      <translation>{what}: «{said}» لا يبدأ برقم.</translation>
    </message>
    <message>
      <location filename="claimtracker/store/edits.py" />
      <source>{what}: “{value}” is not one of its choices.</source>
      <translation>{what}: «{value}» ليس من خياراته.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>{what}: “{written}” is not a number.</source>
      <translation>{what}: «{written}» ليس رقمًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/articles/occurrence_bar.py" />
      <source>¶ {paragraph} says {number}</source>
      <translation>يرد في ¶ {paragraph}: {number}</translation>
    </message>
    <message>
      <location filename="preferences" />
      <source>العربية</source>
      <translation>العربية</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” and “{other}” have changed keys.</source>
      <translation>تبادل «{action}» و«{other}» مفتاحيهما.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has no key.</source>
      <translation>ليس لـ«{action}» مفتاح.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” has the key it came with.</source>
      <translation>عاد إلى «{action}» مفتاحه الأصلي.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}” is on {key} now.</source>
      <translation>صار «{action}» على {key}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{action}”: {key}</source>
      <translation>«{action}»: {key}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is neither yes nor no.</source>
      <translation>«{cell}» ليس نعم ولا لا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a date that can be read in one way only: write the year first, as 2023-10-16, 2023-10 or 2023.</source>
      <translation>«{cell}» تاريخ يُقرأ بأكثر من وجه: تُكتب السنة أولًا، مثل 2023-10-16 أو 2023-10 أو 2023.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a time such as 2026-11-22T14:02:05Z.</source>
      <translation>«{cell}» ليس وقتًا مثل 2026-11-22T14:02:05Z.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not a whole number.</source>
      <translation>«{cell}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/values.py" />
      <source>“{cell}” is not one of: {allowed}.</source>
      <translation>«{cell}» ليس واحدًا من: {allowed}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds a value in “{name}” that cannot be read.</source>
      <translation>في «{name}» داخل «{file}» قيمة تعذّرت قراءتها.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/desk_archive.py" />
      <source>“{file}” holds columns in “{name}” that this version does not know.</source>
      <translation>في «{name}» داخل «{file}» أعمدة لا يعرفها هذا الإصدار.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a claim sheet</source>
      <translation>«{file}» كشف ادعاءات</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” is a file of the type {kind}.</source>
      <translation>«{file}» ملف من النوع {kind}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/loading/load_place.py" />
      <source>“{file}” is a whole desk</source>
      <translation>«{file}» مكتب كامل</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source, but it is empty: 0 bytes.</source>
      <translation>حُفظ «{file}» مع المصدر، لكنه فارغ: 0 بايت.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with the source.</source>
      <translation>حُفظ «{file}» مع المصدر.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already, as “{known}”.</source>
      <translation>«{file}» محفوظ مع هذا المصدر من قبل، باسم «{known}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{file}” is kept with this source already.</source>
      <translation>«{file}» محفوظ مع هذا المصدر من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/opening.py" />
      <source>“{file}” was saved.</source>
      <translation>حُفظ «{file}».</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: the verdict “{label}” is on the scale {scale}, which the desk has not yet: it is made of the file’s ratings. If they are on a scale of yours, name it in the column “scale” before you load.</source>
      <translation>«{file}»، السطر {line}: الحكم «{label}» على المقياس {scale} الذي ليس في المكتب بعد: يُنشأ من تقييمات الملف. إن كانت على مقياس لديك فاذكره في العمود «scale» قبل التحميل.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/sheet_claims.py" />
      <source>“{file}”, line {line}: “{label}” is no rating of the scale {scale} yet: it is added to it. If it is a slip of typing, mend the cell and load the file again.</source>
      <translation>«{file}»، السطر {line}: «{label}» ليس بعد تقييمًا في المقياس {scale}: يُضاف إليه. إن كان خطأ كتابة فصحّح الخلية وحمّل الملف من جديد.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/web_address.py" />
      <source>“{host}” was not asked: it leads into a private network, not to a page on the web.</source>
      <translation>لم يُطلب «{host}»: يقود إلى شبكة خاصة لا إلى صفحة على الويب.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{label}” edited</source>
      <translation>عُدّل «{label}»</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_counts.py" />
      <source>“{label}” is no rating of the scale {scale}: it is kept as it stands, beside that scale. If it is a slip of typing, give the verdict anew on the desk.</source>
      <translation>«{label}» ليس تقييمًا في المقياس {scale}: يُحفظ كما هو إلى جانب ذلك المقياس. إن كان خطأ كتابة فأعطِ الحكم من جديد في المكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/calculation.py" />
      <source>“{line}” is no line of a calculation.</source>
      <translation>«{line}» ليس سطر حساب.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” asks for {asks}.</source>
      <translation>«{name}:» يتطلب {asks}.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/find_parse.py" />
      <source>“{name}:” does not know this value.</source>
      <translation>«{name}:» لا يعرف هذه القيمة.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/archive_files.py" />
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” cannot be opened as an archive.</source>
      <translation>تعذّر فتح «{name}» كأرشيف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” cannot be opened: {cause}.</source>
      <translation>تعذّر فتح «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <source>“{name}” cannot be read: {cause}.</source>
      <translation>تعذّرت قراءة «{name}»: {cause}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/process.py" />
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” could not be read: it needs too much memory, or is damaged.</source>
      <translation>تعذّرت قراءة «{name}»: يحتاج إلى ذاكرة أكثر من اللازم، أو هو تالف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has a header but no rows.</source>
      <translation>في «{name}» ترويسة بلا صفوف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <source>“{name}” has no column named “statement”.</source>
      <translation>ليس في «{name}» عمود باسم «statement».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/reading.py" />
      <source>“{name}” has no column named “{required}”.</source>
      <translation>ليس في «{name}» عمود باسم «{required}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in any of its sheets.</source>
      <translation>لا صفوف في أي من أوراق «{name}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” has no row in its first sheet.</source>
      <translation>لا صفوف في الورقة الأولى من «{name}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/delimited.py" />
      <source>“{name}” has no row that can be read.</source>
      <translation>لا صف في «{name}» تمكن قراءته.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/formula.py" />
      <source>“{name}” has no value.</source>
      <translation>ليس لـ«{name}» قيمة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” has {count} pages; ClaimTracker reads at most {most}.</source>
      <translation>صفحات «{name}» عددها {count}؛ وأقصى ما يقرؤه ClaimTracker {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” holds bytes that are not text; it may be a picture, a program or a damaged file.</source>
      <translation>في «{name}» بايتات ليست نصًا؛ قد يكون صورة أو برنامجًا أو ملفًا تالفًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” holds more than {most} million characters.</source>
      <translation>في «{name}» أكثر من {most} مليون محرف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no letter that can be read.</source>
      <translation>لا رسالة في «{name}» تمكن قراءتها.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” holds no page that can be read.</source>
      <translation>لا صفحة في «{name}» تمكن قراءتها.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/documents.py" />
      <location filename="claimtracker/exchange/readers/plain_text.py" />
      <source>“{name}” holds no words.</source>
      <translation>لا كلمات في «{name}».</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” holds pictures of pages, without text that can be read.</source>
      <translation>في «{name}» صور صفحات، بلا نص تمكن قراءته.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” holds {count} parts; a workbook has at most {most}.</source>
      <translation>أجزاء «{name}» عددها {count}؛ وأقصاها في المصنّف {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” holds {count} parts; a {kind} has at most {most}.</source>
      <translation>أجزاء «{name}» عددها {count}؛ وأقصاها في {kind} هو {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/file_sets.py" />
      <source>“{name}” is a file: nothing can be written into it.</source>
      <translation>«{name}» ملف: لا يمكن كتابة شيء فيه.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is a folder.</source>
      <translation>«{name}» مجلد.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is a spreadsheet or a zipped file, not CSV.</source>
      <translation>«{name}» جدول بيانات أو ملف مضغوط، وليس CSV.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is a {kind} locked with a password.</source>
      <translation>«{name}» ({kind}) مقفل بكلمة مرور.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is a {kind}, which ClaimTracker does not read.</source>
      <translation>«{name}» ({kind}) من صيغة لا يقرؤها ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/refused.py" />
      <source>“{name}” is an old Word document, which ClaimTracker does not read.</source>
      <translation>«{name}» مستند Word قديم لا يقرؤه ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is damaged at {where}: nothing was taken from it.</source>
      <translation>«{name}» تالف عند {where}: لم يؤخذ منه شيء.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/text_files.py" />
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is empty.</source>
      <translation>«{name}» فارغ.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is in {paragraphs} paragraphs; an article has at most {most}.</source>
      <translation>فقرات «{name}» عددها {paragraphs}؛ وأقصاها في المقال {most}.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is larger than 1 GB.</source>
      <translation>«{name}» أكبر من 1 غيغابايت.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is larger than {most} GB.</source>
      <translation>«{name}» أكبر من {most} غيغابايت.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is larger than {most} MB: no web page is.</source>
      <translation>«{name}» أكبر من {most} ميغابايت: لا صفحة ويب بهذا الحجم.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is locked with a password.</source>
      <translation>«{name}» مقفل بكلمة مرور.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” is no archive of a desk.</source>
      <translation>«{name}» ليس أرشيف مكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/reading.py" />
      <location filename="claimtracker/exchange/sheets/table.py" />
      <source>“{name}” is not a claim sheet: its first line names none of the columns.</source>
      <translation>«{name}» ليس كشف ادعاءات: سطره الأول لا يسمّي أيًا من الأعمدة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/services/original_file.py" />
      <source>“{name}” is not a file.</source>
      <translation>«{name}» ليس ملفًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/pdf.py" />
      <source>“{name}” is not a sound PDF: it is damaged or was cut off.</source>
      <translation>«{name}» ليس ملف PDF سليمًا: تالف أو مبتور.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/mail.py" />
      <source>“{name}” is not a sound message file: it is damaged or something else.</source>
      <translation>«{name}» ليس ملف رسالة سليمًا: تالف أو شيء آخر.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” is not a sound workbook: it is damaged or was cut off.</source>
      <translation>«{name}» ليس مصنّفًا سليمًا: تالف أو مبتور.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/rich_text.py" />
      <source>“{name}” is not a sound {format}: it is damaged or was cut off.</source>
      <translation>«{name}» ليس ملف {format} سليمًا: تالف أو مبتور.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {format}: its text is missing.</source>
      <translation>«{name}» ليس ملف {format} سليمًا: نصه مفقود.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” is not a sound {kind}: it is damaged or was cut off.</source>
      <translation>«{name}» ليس ملف {kind} سليمًا: تالف أو مبتور.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/pages.py" />
      <source>“{name}” is not a web page that can be read.</source>
      <translation>«{name}» ليس صفحة ويب تمكن قراءتها.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <location filename="claimtracker/exchange/unopened.py" />
      <source>“{name}” is not there.</source>
      <translation>«{name}» غير موجود.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” is of another article.</source>
      <translation>«{name}» يخص مقالة أخرى.</translation>
    </message>
    <message>
      <location filename="claimtracker/services/fill_library.py" />
      <source>“{name}” is there already.</source>
      <translation>«{name}» موجود من قبل.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” is {kind}, not plain text or a web page.</source>
      <translation>«{name}» ({kind}) ليس نصًا عاديًا ولا صفحة ويب.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/kinds.py" />
      <source>“{name}” is {kind}: there is no archive in it that can be loaded.</source>
      <translation>«{name}» ({kind}): لا أرشيف فيه يمكن تحميله.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_limits.py" />
      <source>“{name}” is {size} MB; ClaimTracker reads articles of at most {most} MB.</source>
      <translation>حجم «{name}» {size} ميغابايت؛ وأقصى ما يقرؤه ClaimTracker من المقالات {most} ميغابايت.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/child.py" />
      <location filename="claimtracker/exchange/reading_child.py" />
      <source>“{name}” needs more memory to be read than ClaimTracker allows.</source>
      <translation>تحتاج قراءة «{name}» إلى ذاكرة أكثر مما يسمح به ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” only shows other pages in frames, and holds no text itself.</source>
      <translation>لا يعرض «{name}» إلا صفحات أخرى في إطارات، وليس فيه نص.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/decoding.py" />
      <source>“{name}” says it is {encoding}, but its bytes are not.</source>
      <translation>يقول «{name}» إنه {encoding}، لكن بايتاته ليست كذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/html_page.py" />
      <source>“{name}” shows no words; the page may load them only in a browser.</source>
      <translation>لا يُظهر «{name}» كلمات؛ ربما لا تحمّلها الصفحة إلا في متصفح.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/readers/zipped.py" />
      <source>“{name}” unpacks to more than {most} MB, which no article does.</source>
      <translation>ينفك «{name}» إلى أكثر من {most} ميغابايت، ولا مقال كذلك.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/workbooks.py" />
      <source>“{name}” unpacks to more than {most} MB.</source>
      <translation>ينفك «{name}» إلى أكثر من {most} ميغابايت.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was changed after it was handed over.</source>
      <translation>عُدّل «{name}» بعد تسليمه.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/paper/annotated_pdf.py" />
      <location filename="claimtracker/ui/picture.py" />
      <source>“{name}” was not drawn.</source>
      <translation>لم يُرسم «{name}».</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/hand_over.py" />
      <source>“{name}” was not handed over from this desk.</source>
      <translation>لم يُسلَّم «{name}» من هذا المكتب.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/reading_process.py" />
      <source>“{name}” was not read: no reading process could start.</source>
      <translation>لم يُقرأ «{name}»: تعذّر بدء أي عملية قراءة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: a cell holds half a character, which no file can hold.</source>
      <translation>لم يُكتب «{name}»: في خلية نصف محرف لا يسعه أي ملف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: another program, such as Excel, may have it open. {kept}</source>
      <translation>لم يُكتب «{name}»: ربما فتحه برنامج آخر مثل Excel. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: it is there already and can only be read.</source>
      <translation>لم يُكتب «{name}»: هو موجود وللقراءة فقط.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its disk can only be read. {kept}</source>
      <translation>لم يُكتب «{name}»: قرصه للقراءة فقط. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: its folder does not exist.</source>
      <translation>لم يُكتب «{name}»: مجلده غير موجود.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: something that is not a file has this name.</source>
      <translation>لم يُكتب «{name}»: الاسم لشيء ليس ملفًا.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the disk is full. {kept}</source>
      <translation>لم يُكتب «{name}»: القرص ممتلئ. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: the system says “{reason}”. What was there before is untouched.</source>
      <translation>لم يُكتب «{name}»: يقول النظام «{reason}». ما كان موجودًا لم يُمس.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}” was not written: you have no permission to write in this folder. {kept}</source>
      <translation>لم يُكتب «{name}»: لا إذن بالكتابة في هذا المجلد. {kept}</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/sheets/workbook.py" />
      <location filename="claimtracker/exchange/sheets/writing.py" />
      <source>“{name}” was not written: you stopped it.</source>
      <translation>لم يُكتب «{name}»: أُوقفت الكتابة.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/archive/wire.py" />
      <location filename="claimtracker/exchange/reading_wire.py" />
      <source>“{name}” was read, but what came back was damaged.</source>
      <translation>قُرئ «{name}»، لكن ما عاد منه تالف.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/desk_archive.py" />
      <source>“{name}” was written by a later version of ClaimTracker.</source>
      <translation>كتب «{name}» إصدار لاحق من ClaimTracker.</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/files.py" />
      <source>“{name}…” was not written: the name is too long.</source>
      <translation>لم يُكتب «{name}…»: الاسم أطول من اللازم.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/preferences/keys_part.py" />
      <source>“{other}” has none now.</source>
      <translation>لم يعد لـ«{other}» مفتاح.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/sources/source_resting.py" />
      <source>“{passage}”</source>
      <translation>«{passage}»</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_acts.py" />
      <source>“{rating}” taken over, with the finding and sources it had.</source>
      <translation>تُبنّي «{rating}» بما كان معه من خلاصة ومصادر.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{said}” is not a unit.</source>
      <translation>«{said}» ليست وحدة.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” can be chosen now.</source>
      <translation>يمكن الآن اختيار «{scale}».</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{scale}” is kept as version {version}; verdicts given before keep theirs.</source>
      <translation>حُفظ «{scale}» كالإصدار {version}؛ وتبقى الأحكام السابقة على إصدارها.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/claims/inspector_words.py" />
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/lint.py" />
      <source>“{title}” and “{other}” are probably one text: {why}.</source>
      <translation>الأرجح أن «{title}» و«{other}» نص واحد: {why}.</translation>
    </message>
    <message>
      <location filename="claimtracker/ui/scales/scale_words.py" />
      <source>“{was}” is “{now}”</source>
      <translation>«{was}» صار «{now}»</translation>
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
      <translation>«{words}» صار {after}، وكان {before}</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/units.py" />
      <source>“{word}” is not a unit.</source>
      <translation>«{word}» ليست وحدة.</translation>
    </message>
    <message>
      <location filename="claimtracker/domain/amounts.py" />
      <source>“{word}” is {number} here.</source>
      <translation>«{word}» هنا {number}.</translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/services/export_reviews.py" />
      <source>… and {count} more claims left out or worth a look.</source>
      <translation>
        <numerusform>… ولا ادعاءات أخرى متروكة.</numerusform>
        <numerusform>… وادعاء آخر متروك أو يستحق نظرة.</numerusform>
        <numerusform>… وادعاءان آخران متروكان أو يستحقان نظرة.</numerusform>
        <numerusform>… و{count} ادعاءات أخرى متروكة أو تستحق نظرة.</numerusform>
        <numerusform>… و{count} ادعاءً آخر متروكًا أو يستحق نظرة.</numerusform>
        <numerusform>… و{count} ادعاء آخر متروك أو يستحق نظرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/hand_over/export_place_preview.py" />
      <location filename="claimtracker/ui/hand_over/export_place_question.py" />
      <source>… and {count} more like these.</source>
      <translation>
        <numerusform>… ولا مزيد منها</numerusform>
        <numerusform>… وواحد آخر مثلها</numerusform>
        <numerusform>… واثنان آخران مثلها</numerusform>
        <numerusform>… و{count} أخرى مثلها</numerusform>
        <numerusform>… و{count} أخرى مثلها</numerusform>
        <numerusform>… و{count} أخرى مثلها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/importing/import_notes.py" />
      <source>… and {count} more.</source>
      <translation>
        <numerusform>… ولا مزيد.</numerusform>
        <numerusform>… وواحد آخر.</numerusform>
        <numerusform>… واثنان آخران.</numerusform>
        <numerusform>… و{count} أخرى.</numerusform>
        <numerusform>… و{count} أخرى.</numerusform>
        <numerusform>… و{count} أخرى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>○ {count} sightings</source>
      <translation>
        <numerusform>○ لا ظهور</numerusform>
        <numerusform>○ ظهور واحد</numerusform>
        <numerusform>○ ظهوران</numerusform>
        <numerusform>○ {count} مرات ظهور</numerusform>
        <numerusform>○ {count} مرة ظهور</numerusform>
        <numerusform>○ {count} مرة ظهور</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="claimtracker/ui/claims/sightings_panel.py" />
      <source>● {count} in our articles</source>
      <translation>
        <numerusform>● لا شيء في مقالاتنا</numerusform>
        <numerusform>● واحد في مقالاتنا</numerusform>
        <numerusform>● اثنان في مقالاتنا</numerusform>
        <numerusform>● {count} في مقالاتنا</numerusform>
        <numerusform>● {count} في مقالاتنا</numerusform>
        <numerusform>● {count} في مقالاتنا</numerusform>
      </translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ accept</source>
      <translation>☐ قبول</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ answered:</source>
      <translation>☐ أُجيب:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ other:</source>
      <translation>☐ غير ذلك:</translation>
    </message>
    <message>
      <location filename="claimtracker/exchange/hand_over/change_memo.py" />
      <source>☐ stet</source>
      <translation>☐ يبقى كما هو</translation>
    </message>
  </context>
</TS>
