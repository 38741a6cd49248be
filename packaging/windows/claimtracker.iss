; Inno Setup script for the folder that bundle.ps1 makes. Not run so far; see README.md beside it.
[Setup]
AppName=ClaimTracker
AppVersion=0.1.0
AppPublisher=The ClaimTracker project
DefaultDirName={autopf}\ClaimTracker
DefaultGroupName=ClaimTracker
PrivilegesRequired=lowest
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=claimtracker-setup
Compression=lzma2
SolidCompression=yes
ArchitecturesInstallIn64BitMode=x64compatible

[Files]
Source: "..\..\dist\claimtracker\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\ClaimTracker"; Filename: "{app}\ClaimTrackerDesk.exe"
