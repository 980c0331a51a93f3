# Makes an installer for Windows (.msi, for one person, without an administrator) and a portable folder in
# target\installer\, beside them checksums, the bill of materials, and all licenses.
# To be run on Windows with PowerShell 5 or later, a JDK 25 (JAVA_HOME) and the WiX toolset, which jpackage asks for.
# Written and read with care, but not yet run: see README.md.
# Usage: powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1 [-Built]
#   -Built   target\social-readiness.jar is there and up to date
param([switch]$Built)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Never change it: by it an installer knows the earlier version that it replaces.
$UpgradeId = '6f1d2c0e-8a37-4f0b-9a55-3d1f6f2f8c41'
# As in installer/image, where it is said why these.
$Modules = 'java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.unsupported,jdk.localedata,jdk.charsets'

$Root = (Resolve-Path "$PSScriptRoot\..\..").Path
$Target = "$Root\target"
$Out = "$Target\installer"
$Work = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
$Name = 'social-readiness'
$Jdk = $env:JAVA_HOME

# A program that fails must stop the build.
function Invoke-Checked([string]$Program, [string[]]$Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

function Get-Version {
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $zip = [IO.Compression.ZipFile]::OpenRead("$Target\$Name.jar")
    try {
        $reader = New-Object IO.StreamReader $zip.GetEntry('META-INF/MANIFEST.MF').Open()
        $line = $reader.ReadToEnd() -split "`r?`n" | Where-Object { $_ -like 'Implementation-Version: *' }
        return $line.Substring('Implementation-Version: '.Length)
    } finally {
        $zip.Dispose()
    }
}

# The time that every packed file carries: that of the source, an even second. The cache is taken only while its jars
# carry the time that they had.
function Set-Times([string]$Folder) {
    $found = Select-String -Path "$Root\pom.xml" -Pattern '<project.build.outputTimestamp>(.*?)</'
    $time = [DateTimeOffset]::Parse($found.Matches[0].Groups[1].Value).UtcDateTime
    Get-ChildItem $Folder -Recurse -File | ForEach-Object { $_.LastWriteTimeUtc = $time }
}

# A JavaFX jar holds classes and native code side by side; in a runtime the native code belongs into bin\.
function New-Runtime {
    New-Item -ItemType Directory "$Work\jmods" | Out-Null
    foreach ($jar in Get-ChildItem "$Target\lib\javafx-*-win.jar") {
        $module = 'javafx.' + $jar.Name.Split('-')[1]
        New-Item -ItemType Directory "$Work\$module\classes", "$Work\$module\libs" | Out-Null
        Push-Location "$Work\$module\classes"
        try { Invoke-Checked "$Jdk\bin\jar.exe" @('-xf', $jar.FullName) } finally { Pop-Location }
        Get-ChildItem "$Work\$module\classes" -Recurse -Filter *.dll | Move-Item -Destination "$Work\$module\libs"
        Remove-Item "$Work\$module\classes\META-INF", "$Work\$module\classes\javafx-swt.jar" -Recurse -ErrorAction SilentlyContinue
        Invoke-Checked "$Jdk\bin\jmod.exe" @('create', '--class-path', "$Work\$module\classes",
            '--libs', "$Work\$module\libs", "$Work\jmods\$module.jmod")
    }
    Invoke-Checked "$Jdk\bin\jlink.exe" @('--module-path', "$Work\jmods",
        '--add-modules', "$Modules,javafx.controls,javafx.swing", '--include-locales', 'en,de',
        '--strip-debug', '--no-header-files', '--no-man-pages', '--output', "$Work\runtime")
}

# SQLite's native code lies beside the program, or it would be unpacked at each start.
function Copy-Program {
    New-Item -ItemType Directory "$Work\app\lib", "$Work\sqlite" | Out-Null
    Copy-Item "$Target\$Name.jar", "$Root\installer\runtime.options" "$Work\app"
    Get-ChildItem "$Target\lib\*.jar" | Where-Object { $_.Name -notmatch '^(javafx|sqlite-jdbc)-' } |
        Copy-Item -Destination "$Work\app\lib"
    $sqlite = Get-Item "$Target\lib\sqlite-jdbc-*.jar"
    Push-Location "$Work\sqlite"
    try { Invoke-Checked "$Jdk\bin\jar.exe" @('-xf', $sqlite.FullName) } finally { Pop-Location }
    Copy-Item "$Work\sqlite\org\sqlite\native\Windows\x86_64\sqlitejdbc.dll" "$Work\app"
    Remove-Item "$Work\sqlite\org\sqlite\native" -Recurse
    Invoke-Checked "$Jdk\bin\jar.exe" @('--create', '--file', "$Work\app\lib\$($sqlite.Name)",
        '--manifest', "$Work\sqlite\META-INF\MANIFEST.MF", '--date', '2026-01-01T00:00:00Z', '-C', "$Work\sqlite", '.')
    Set-Times "$Work\app"
}

# All licenses, in the package and beside it: the program's own list, and the notices of the JDK's parts.
function New-Licenses {
    Invoke-Checked "$Work\runtime\bin\java.exe" @('-cp', "$Work\app\$Name.jar", 'org.socialreadiness.Launcher',
        'licenses', '--out', "$Work\app\licenses") | Out-Null
    Copy-Item "$Root\LICENSE" "$Work\app\licenses\Social-Readiness.txt"
    Copy-Item "$Work\app\licenses" "$Out\licenses" -Recurse
    Copy-Item "$Work\runtime\legal" "$Out\licenses\runtime" -Recurse
}

# Goes through a person's first minute, in a real window, and keeps what was loaded beside the program.
function New-Cache {
    Invoke-Checked "$Work\runtime\bin\java.exe" @("@$Work\app\runtime.options", "@$Root\installer\rehearsal.options",
        "-XX:AOTCacheOutput=$Work\app\$Name.aot",
        "-Dorg.sqlite.lib.path=$Work\app", '-Dorg.sqlite.lib.name=sqlitejdbc.dll', "-Dsocialreadiness.home=$Work\home",
        '-cp', "$Work\app\$Name.jar", 'org.socialreadiness.Rehearsal')
    if (-not (Test-Path "$Work\app\$Name.aot")) { throw 'The rehearsal left no cache.' }
}

# jpackage only copies the cache, and gives the copies a time of their own, which is put right after it. $APPDIR and
# $ROOTDIR are for the program's launcher to fill in.
function New-Image([string]$Folder, [string[]]$More) {
    $options = Get-Content "$Root\installer\runtime.options" | Where-Object { $_ -notlike '#*' }
    $options += '-XX:AOTCache=$APPDIR\social-readiness.aot', '-Dorg.sqlite.lib.path=$APPDIR',
        '-Dorg.sqlite.lib.name=sqlitejdbc.dll'
    $words = @('--type', 'app-image', '--dest', $Folder, '--name', 'Social Readiness', '--app-version', $Number,
        '--runtime-image', "$Work\runtime", '--input', "$Work\app", '--main-jar', "$Name.jar",
        '--main-class', 'org.socialreadiness.Launcher', '--icon', "$PSScriptRoot\$Name.ico",
        # The same program for commands: a window's program cannot print to the console that it is started from.
        '--add-launcher', "$Name=$PSScriptRoot\command.properties")
    foreach ($option in $options + $More) { $words += '--java-options', $option }
    Invoke-Checked "$Jdk\bin\jpackage.exe" $words
    Set-Times "$Folder\Social Readiness"
}

if (-not $Jdk -or -not (Select-String -Quiet -Path "$Jdk\release" -Pattern '^JAVA_VERSION="25')) {
    throw 'Set JAVA_HOME to a JDK 25.'
}
if (-not $Built) {
    Push-Location $Root
    try { Invoke-Checked 'mvn.cmd' @('--batch-mode', '--quiet', 'package', '-DskipTests', '-Djacoco.skip') } finally { Pop-Location }
}
$Version = Get-Version
$Number = $Version -replace '-SNAPSHOT$', ''
if (Test-Path $Out) { Remove-Item $Out -Recurse }
New-Item -ItemType Directory $Out, $Work, "$Work\stick" | Out-Null
try {
    New-Runtime
    Copy-Program
    New-Licenses
    New-Cache
    New-Image $Work @()
    Invoke-Checked "$Jdk\bin\jpackage.exe" @('--type', 'msi', '--dest', $Out, '--name', 'Social Readiness',
        '--app-version', $Number, '--app-image', "$Work\Social Readiness", '--license-file', "$Root\LICENSE",
        '--file-associations', "$Root\installer\client.properties", '--win-per-user-install', '--win-menu',
        '--win-menu-group', 'Social Readiness', '--win-upgrade-uuid', $UpgradeId)
    New-Image "$Work\stick" @('-Dsocialreadiness.home=$ROOTDIR\data', '-Djava.io.tmpdir=$ROOTDIR\data')
    New-Item -ItemType Directory "$Work\stick\Social Readiness\data" | Out-Null
    # A file, or the empty folder would be left out.
    Set-Content "$Work\stick\Social Readiness\data\README.txt" 'Clients and settings of Social Readiness on this stick.'
    # It keeps each file's time as the clock on the wall here shows it: see README.md for what to look at.
    Compress-Archive "$Work\stick\Social Readiness" "$Out\$Name-portable-$Version-windows.zip"
    Copy-Item "$Target\bom.json" "$Out\$Name-$Version.cdx.json"
    Copy-Item "$Target\bom.xml" "$Out\$Name-$Version.cdx.xml"
    Copy-Item "$Target\$Name.jar" $Out
    Get-ChildItem $Out -File | ForEach-Object {
        "{0}  {1}" -f (Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLowerInvariant(), $_.Name
    } | Set-Content -Encoding ASCII "$Work\SHA256SUMS"
    Move-Item "$Work\SHA256SUMS" $Out
} finally {
    Remove-Item $Work -Recurse -Force
}
