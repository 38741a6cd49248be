"""Ways to places, and what the window shows."""

from claimtracker.ui.action_rows import ActionRow, When

GO_ROWS: tuple[ActionRow, ...] = (
    ActionRow("articles", "Articles", "Go", "go.show_articles", "Alt+1", "newspaper"),
    ActionRow("claims", "Claims", "Go", "go.show_claims", "Alt+2", "quote"),
    ActionRow("sources", "Sources", "Go", "go.show_sources", "Alt+3", "book-open"),
    ActionRow("duplicates", "Duplicates", "Go", "duplicates.show_duplicates", "Alt+4", "copy-check"),
    ActionRow("calls", "Call sheet", "Go", "source.show_calls", "Alt+7", "message-square"),
    ActionRow("desk", "Desk", "Go", "place.show_desk", "Alt+5", "chart-column"),
    ActionRow("bin", "Bin", "Go", "go.show_bin", "Alt+6", "trash-2"),
    ActionRow("search", "Search everything", "Go", "go.search", "Ctrl+K", "search"),
    ActionRow("filter", "Search here", "Go", "go.search_here", "/", "search"),
    ActionRow(
        "facets", "Show or hide views and facets", "Go", "go.toggle_facets", "Ctrl+Alt+4", "list-filter"
    ),
    ActionRow("save_view", "Save search as a view", "Go", "go.save_view", "Ctrl+Alt+S", "star"),
    ActionRow("find", "Find in article", "Go", "go.find", "Ctrl+F", "search", When.ARTICLE),
)
VIEW_ROWS: tuple[ActionRow, ...] = (
    ActionRow(
        "sidebar",
        "Show or hide the places",
        "View",
        "view.toggle_sidebar",
        "Ctrl+Alt+1",
        "panel-left",
        When.ALWAYS,
    ),
    ActionRow(
        "table",
        "Show or hide the claims table",
        "View",
        "view.toggle_table",
        "Ctrl+Alt+2",
        "columns-3",
        When.ALWAYS,
    ),
    ActionRow(
        "inspector",
        "Show or hide the inspector",
        "View",
        "view.toggle_inspector",
        "Ctrl+Alt+3",
        "panel-right",
        When.ALWAYS,
    ),
    ActionRow(
        "theme_system", "Colours of the system", "View", "view.theme_system", "", "settings", When.ALWAYS
    ),
    ActionRow("theme_light", "Light", "View", "view.theme_light", "", "sun", When.ALWAYS),
    ActionRow("theme_dark", "Dark", "View", "view.theme_dark", "", "moon", When.ALWAYS),
    ActionRow("theme_contrast", "High contrast", "View", "view.theme_contrast", "", "contrast", When.ALWAYS),
    ActionRow("larger", "Larger text", "View", "view.larger", "Ctrl++", "", When.ALWAYS),
    ActionRow("smaller", "Smaller text", "View", "view.smaller", "Ctrl+-", "", When.ALWAYS),
    ActionRow(
        "read_again",
        "Read the last message again",
        "View",
        "view.read_again",
        "Ctrl+Shift+M",
        "message-square",
        When.ALWAYS,
    ),
    ActionRow("person", "Your name…", "View", "view.ask_name", "", "user", When.ALWAYS),
)
HELP_ROWS: tuple[ActionRow, ...] = (
    ActionRow("sample", "Open the sample article", "Help", "library.add_sample", "", "newspaper"),
    ActionRow("manual", "Manual", "Help", "place.show_manual", "Shift+F1", "book-open", When.ALWAYS),
    ActionRow("keys", "All keys", "Help", "view.show_keys", "F1", "keyboard", When.ALWAYS),
    ActionRow(
        "log_folder", "Show log folder", "Help", "view.show_log_folder", "", "folder-open", When.ALWAYS
    ),
    ActionRow("about", "About ClaimTracker", "Help", "place.show_about", "", "info", When.ALWAYS),
)
