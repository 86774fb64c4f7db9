@echo off
rem Starts Dateline from any folder. JAVA_HOME chooses a Java, JAVA_OPTS adds options for it.
setlocal
set "DATELINE_HOME=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i " version "') do if not defined VERSION set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "VERSION=%%m"
if not defined VERSION goto none
if %VERSION% LSS 21 goto none

set "VECTOR="
if /i "%~1"=="serve" (
  "%JAVA%" --list-modules 2>nul | findstr /b "jdk.incubator.vector" >nul && set "VECTOR=--add-modules jdk.incubator.vector"
)
"%JAVA%" %VECTOR% --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 "-Djava.util.logging.config.file=%DATELINE_HOME%lib\logging.properties" %JAVA_OPTS% -cp "%DATELINE_HOME%lib\*" org.dateline.cli.Dateline %*
exit /b %ERRORLEVEL%

:none
echo Dateline needs Java 21 or newer, and none was found: not in JAVA_HOME, not on the PATH. 1>&2
echo Install one, for example from https://adoptium.net, or let JAVA_HOME name one. 1>&2
exit /b 3
