@echo off
rem Starts Dateline from any folder. JAVA_HOME chooses a Java, JAVA_OPTS adds options for it.
setlocal
set "DATELINE_HOME=%~dp0"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" goto found
set "JAVA_HOME="
for %%j in (java.exe) do set "ON_PATH=%%~$PATH:j"
if not defined ON_PATH goto none
for %%h in ("%ON_PATH%\..\..") do set "JAVA_HOME=%%~fh"

:found
set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAVA%" set "JAVA=%ON_PATH%"
set "VERSION="
if exist "%JAVA_HOME%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%JAVA_HOME%\release") do if "%%a"=="JAVA_VERSION" set "VERSION=%%~b"
if defined VERSION for /f "delims=.-+" %%m in ("%VERSION%") do set "VERSION=%%m"
if defined VERSION if %VERSION% LSS 21 goto none

set "VECTOR="
if /i not "%~1"=="serve" goto run
findstr /c:"jdk.incubator.vector" "%JAVA_HOME%\release" >nul 2>nul && set "VECTOR=--add-modules jdk.incubator.vector"

:run
"%JAVA%" -Xlog:disable %VECTOR% --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%DATELINE_HOME%lib\logging.properties" %JAVA_OPTS% -cp "%DATELINE_HOME%lib\*" org.dateline.cli.Dateline %*
exit /b %ERRORLEVEL%

:none
echo Dateline needs Java 21 or newer, and none was found: not in JAVA_HOME, not on the PATH. 1>&2
echo Install one, for example from https://adoptium.net, or let JAVA_HOME name one. 1>&2
exit /b 3
