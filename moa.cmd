@echo off
rem Runs MoA Graph: what the script "moa" beside it does, for Windows.
rem JAVA_HOME chooses the JVM, MOA_OPTS gives it more options.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"

rem --- which JVM, and which version

set "JAVA="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA goto no_java
if not exist "%JAVA%" goto no_java

set "CACHE="
if defined LOCALAPPDATA set "CACHE=%LOCALAPPDATA%\moagraph"
if not defined CACHE if defined USERPROFILE set "CACHE=%USERPROFILE%\.cache\moagraph"

set "VERSION="
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if not exist "%RELEASE%" goto ask_java
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%RELEASE%"`) do set "VERSION=%%~V"
if defined VERSION goto have_version

:ask_java
rem starting a JVM to ask for its version costs as much as the answer itself, so that is done once per java
set "KNOWN="
for %%J in ("%JAVA%") do set "STAMP=%%~fJ %%~zJ %%~tJ"
if defined CACHE if exist "%CACHE%\java-version" <"%CACHE%\java-version" (set /p VERSION=& set /p KNOWN=)
if "%KNOWN%"=="%STAMP%" goto have_version
set "VERSION="
for /f "tokens=3" %%V in ('^""%JAVA%" -version 2^>^&1^"') do if not defined VERSION set "VERSION=%%~V"
if not defined CACHE goto have_version
if not exist "%CACHE%" md "%CACHE%" 2>nul
(echo %VERSION%&echo %STAMP%) 2>nul >"%CACHE%\java-version"

:have_version
set "FEATURE=0"
for /f "tokens=1,2 delims=.-+_" %%A in ("%VERSION%") do (
  set "FEATURE=%%A"
  if "%%A"=="1" set "FEATURE=%%B"
)
set /a FEATURE=FEATURE 2>nul
if %FEATURE% LSS 17 goto old_java

rem --- the jar, built where there are sources

if exist "%HERE%pom.xml" goto from_sources
set "JAR=%HERE%moagraph.jar"
if exist "%JAR%" goto have_jar
>&2 echo error: moagraph.jar is missing beside %~f0
>&2 echo   = help: unpack the whole release again
exit /b 3

:from_sources
set "JAR=%HERE%target\moagraph.jar"
if not exist "%JAR%" goto build
pushd "%HERE%"
powershell -NoProfile -Command "$built = (Get-Item target\moagraph.jar).LastWriteTimeUtc; if (Get-ChildItem pom.xml, src\main, src\build, models -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }" <nul >nul 2>nul
set "OUTDATED=%ERRORLEVEL%"
popd
if "%OUTDATED%"=="0" goto have_jar

:build
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
if not exist "%HERE%target" md "%HERE%target" 2>nul
set "LOCK=%HERE%target\moa-build.lock"
set /a WAITED=0
:wait_for_lock
md "%LOCK%" 2>nul
if not errorlevel 1 goto locked
if %WAITED%==0 >&2 echo moa: waiting for another build to end ...
set /a WAITED+=1
rem a lock of ten minutes was left behind
if %WAITED% GEQ 600 goto locked
ping -n 2 127.0.0.1 >nul
goto wait_for_lock
:locked
if %WAITED% GTR 0 if %WAITED% LSS 600 if exist "%JAR%" goto built
>&2 echo moa: building, once; this takes about half a minute and the first time fetches libraries ...
pushd "%HERE%"
call mvn -B -q -Dquick -DskipTests package <nul >"%LOCK%\log" 2>&1
set "FAILED=%ERRORLEVEL%"
popd
if "%FAILED%"=="0" goto built
>&2 type "%LOCK%\log"
rd /s /q "%LOCK%" 2>nul
>&2 echo error: the build failed, see above
exit /b 3
:built
rd /s /q "%LOCK%" 2>nul

:have_jar

rem --- the class-data archive: made once per jar and JVM, in the background; its folder ".made" says that it was tried

set "COLLECTOR=-XX:+UseSerialGC"
if not defined MOA_OPTS goto collector_chosen
if not "%MOA_OPTS:-XX:+Use=%"=="%MOA_OPTS%" set "COLLECTOR="
:collector_chosen
set "FLAGS=-XX:TieredStopAtLevel=1 %COLLECTOR% -XX:-DontCompileHugeMethods -XX:-UsePerfData -XX:+IgnoreUnrecognizedVMOptions -XX:NewSize=24m -Xlog:disable"

rem a process without a folder of its user keeps nothing
set "SHARE="
set "MODELS="
if not defined CACHE goto run
set "KEY="
for %%F in ("%JAR%") do set "KEY=%VERSION%-%%~zF-%%~tF"
set "KEY=%KEY:/=%"
set "KEY=%KEY::=%"
set "KEY=%KEY: =-%"
set "ARCHIVE=%CACHE%\moagraph-%KEY%.jsa"
set MODELS="-Dmoa.kept=%CACHE%\moagraph-%KEY%.models"
set "USE=-XX:SharedArchiveFile"
set "MAKE=-XX:ArchiveClassesAtExit"
if %FEATURE% LSS 25 goto archive_named
set "ARCHIVE=%CACHE%\moagraph-%KEY%.aot"
set "USE=-XX:AOTCache"
set "MAKE=-XX:AOTCacheOutput"
:archive_named

rem a JVM that died with the archive left a log: the archive is made anew
if not exist "%CACHE%\crash-*.log" goto no_crash
del /q "%CACHE%\crash-*.log" "%ARCHIVE%" "%ARCHIVE%.new" >nul 2>nul
rd "%ARCHIVE%.made" 2>nul
:no_crash
rem a file that is still being written cannot be moved
if exist "%ARCHIVE%.new" move /y "%ARCHIVE%.new" "%ARCHIVE%" >nul 2>nul
if exist "%ARCHIVE%" set SHARE="%USE%=%ARCHIVE%"
if defined SHARE set SHARE=%SHARE% "-XX:ErrorFile=%CACHE%\crash-%%p.log"
if defined SHARE goto run
if not exist "%CACHE%" md "%CACHE%" 2>nul
md "%ARCHIVE%.made" 2>nul
if errorlevel 1 goto run
start "" /b /low "%JAVA%" %FLAGS% "%MAKE%=%ARCHIVE%.new" -jar "%JAR%" --rehearse <nul >nul 2>nul

:run
rem the drivers of databases, for who names one
for %%F in ("%JAR%") do set "LIB=%%~dpFlib"
set "ASCII=-Dmoa.ascii=true"
for /f "tokens=2 delims=:" %%C in ('chcp') do for /f "delims=. " %%D in ("%%C") do if "%%D"=="65001" set "ASCII="
"%JAVA%" %FLAGS% %ASCII% %SHARE% %MODELS% "-Dmoa.lib=%LIB%" %MOA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:no_java
>&2 echo error: no java found: moa needs Java 17 or later
>&2 echo   = help: install a Java runtime, for example from https://adoptium.net, or set JAVA_HOME
exit /b 3

:old_java
>&2 echo error: moa needs Java 17 or later, %JAVA% is %VERSION%
>&2 echo   = help: install a later one, for example from https://adoptium.net, or set JAVA_HOME
exit /b 3

:no_maven
>&2 echo error: building moa needs Maven, and there is no mvn on the PATH
>&2 echo   = help: install Maven 3.8 or later, or use the release, which is built
exit /b 3
