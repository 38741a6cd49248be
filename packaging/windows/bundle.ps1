# Builds and tries the application folder on Windows. Not run so far; see README.md beside it.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Step([scriptblock] $step) {
    & $step
    if ($LASTEXITCODE -ne 0) { throw "Stopped: $step" }
}

Invoke-Step { uv venv --python 3.11 .venv }
Invoke-Step { uv pip sync --python .venv --require-hashes requirements.lock }
Invoke-Step { uv venv --python 3.11 build\bundle-venv }
Invoke-Step { uv pip sync --python build\bundle-venv --require-hashes packaging\bundle.lock }

$env:PYTHONPATH = (Get-Location).Path
Invoke-Step { build\bundle-venv\Scripts\python.exe packaging\licences.py build\LICENCES-OF-LIBRARIES.txt }
Invoke-Step {
    build\bundle-venv\Scripts\python.exe -m PyInstaller --noconfirm --clean --log-level ERROR `
        --distpath dist --workpath build\pyinstaller packaging\claimtracker.spec
}
Invoke-Step { .venv\Scripts\python.exe packaging\smoke_test.py dist\claimtracker\claimtracker.exe }
