"""What is done with files, and steps back."""

from claimtracker.ui.action_rows import ActionRow, When

FILE_ROWS: tuple[ActionRow, ...] = (
    ActionRow("import", "Import article…", "File", "file.show_import", "Ctrl+I", "file-text"),
    ActionRow("open_file", "Import from file…", "File", "file.import_file", "Ctrl+O", "folder-open"),
    ActionRow(
        "paste_article",
        "Import from clipboard",
        "File",
        "file.paste_article",
        "Ctrl+Shift+V",
        "clipboard-paste",
    ),
    ActionRow("import_address", "Import from web address…", "File", "file.import_address", "Ctrl+L", "globe"),
    ActionRow("recent", "Recent articles", "File", "place.show_recent", "Ctrl+Shift+O", "history"),
    ActionRow("open_library", "Open library…", "File", "library.open_library", "", "library", When.ALWAYS),
    ActionRow("export", "Export…", "File", "file.show_export", "Ctrl+E", "download"),
    ActionRow(
        "import_sheet", "Import claim sheet…", "File", "file.show_sheet_import", "Ctrl+Shift+I", "upload"
    ),
    ActionRow("load_archive", "Load archive…", "File", "file.show_load", "Ctrl+Shift+L", "archive"),
    ActionRow("back_up", "Back up now", "File", "library.back_up", "", "archive"),
    ActionRow("check_library", "Check library", "File", "library.check_library", "", "shield"),
    ActionRow("quit", "Quit", "File", "library.quit", "Ctrl+Q", when=When.ALWAYS),
)
EDIT_ROWS: tuple[ActionRow, ...] = (
    ActionRow("undo", "Undo", "Edit", "edit.undo", "Ctrl+Z", "undo-2", When.UNDO),
    ActionRow("redo", "Redo", "Edit", "edit.redo", "Ctrl+Shift+Z", "redo-2", When.REDO),
    ActionRow(
        "preferences", "Preferences", "Edit", "place.show_preferences", "Ctrl+,", "settings", When.ALWAYS
    ),
)
