#!/bin/sh
# Makes the documents in this folder with real programs: pandoc and LibreOffice from Debian's packages
# (apt-get install pandoc libreoffice-writer-nogui). Tests read what this made; they need neither.
set -eu
cd "$(dirname "$0")/documents"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
office() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$work" "$2" >/dev/null 2>&1; }

pandoc --track-changes=all -f markdown -t docx harbour.md -o harbour.docx
pandoc -f markdown -t odt harbour.md -o harbour-pandoc.odt
pandoc -s -f markdown -t rtf harbour.md -o harbour.rtf

office odt harbour.docx && cp "$work/harbour.odt" harbour.odt
office pdf harbour.docx && cp "$work/harbour.pdf" harbour.pdf
office doc harbour.docx && cp "$work/harbour.doc" harbour.doc
cp harbour.docx "$work/writer.docx" && office rtf "$work/writer.docx" && cp "$work/writer.rtf" harbour-writer.rtf
cp columns.fodt "$work/columns.fodt" && office pdf "$work/columns.fodt" && cp "$work/columns.pdf" columns.pdf
cp printed-notes.fodt "$work" && office pdf "$work/printed-notes.fodt" && cp "$work/printed-notes.pdf" .
cp columns.fodt "$work/boxes.fodt" && office docx "$work/boxes.fodt" && cp "$work/boxes.docx" columns.docx
cp harbour.docx "$work/locked.docx"
office 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"tide"}}' "$work/locked.docx"
cp "$work/locked.pdf" locked.pdf
# A browser writes Arabic words letter by letter, as they look.
chromium --headless --no-pdf-header-footer --print-to-pdf=browser-ar.pdf "file://$PWD/browser-ar.html"
