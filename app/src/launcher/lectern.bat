@echo off
rem Starts Lectern with the first Java runtime that is new enough.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAVA_EXE="
set "LOOKED="

call :try "%HOME_DIR%\runtime" installed
if not defined JAVA_EXE if defined LECTERN_JAVA_HOME call :try "%LECTERN_JAVA_HOME%" LECTERN_JAVA_HOME
if not defined JAVA_EXE if defined JAVA_HOME call :try "%JAVA_HOME%" JAVA_HOME
if not defined JAVA_EXE for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA_EXE call :try "%%~dpJ.." PATH
if not defined JAVA_EXE for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined JAVA_EXE call :try "%%~fD" folder
if not defined JAVA_EXE (
    >&2 echo lectern: error: Lectern needs Java %NEEDED% or newer, and found none.
    >&2 echo It looked at LECTERN_JAVA_HOME, JAVA_HOME, the PATH and the usual folders.
    >&2 echo Install Java %NEEDED%, or set LECTERN_JAVA_HOME to its folder.
    exit /b 74
)

set "CACHE=%LOCALAPPDATA%\Lectern\cache"
if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>nul
set "COMMON=-Xmx1g -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8"

set "WINDOW=yes"
set "SKIP="
for %%A in (%*) do call :argument %%A

if defined WINDOW (
    "%JAVA_EXE%" %COMMON% "-Dorg.sqlite.tmpdir=%CACHE%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\window.jsa" --module-path "%HOME_DIR%\lib\javafx" --add-modules javafx.controls --enable-native-access=ALL-UNNAMED,javafx.graphics -cp "%HOME_DIR%\lib\*" org.lectern.Main %*
) else (
    "%JAVA_EXE%" %COMMON% "-Dorg.sqlite.tmpdir=%CACHE%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CACHE%\commands.jsa" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -cp "%HOME_DIR%\lib\*" org.lectern.Main %*
)
exit /b %ERRORLEVEL%

:argument
if defined SKIP (
    set "SKIP="
    exit /b 0
)
if "%~1"=="--library" (
    set "SKIP=yes"
    exit /b 0
)
for %%O in (--sample --quiet --no-color --debug) do if "%~1"=="%%O" exit /b 0
set "WINDOW="
exit /b 0

:try
if not exist "%~1\bin\java.exe" exit /b 1
set "MAJOR="
if exist "%~1\release" for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~V"
if defined MAJOR set "MAJOR=%MAJOR:"=%"
if not defined MAJOR exit /b 1
if %MAJOR% GEQ %NEEDED% set "JAVA_EXE=%~1\bin\java.exe"
exit /b 0
