package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher on Javas that only say what they were given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/main/dist/dateline");

  private Path folder;
  private Path home;

  @BeforeEach
  void installsElsewhere(@TempDir Path temporary) throws IOException {
    folder = temporary;
    home = Files.createDirectories(folder.toRealPath().resolve("un packed"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(SCRIPT, home.resolve("dateline"));
    executable(home.resolve("dateline"));
  }

  @Test
  void runsFromAnyFolder() throws Exception {
    String said = launch(home.resolve("dateline"), java("here", 25, ""), "search", "a b");
    assertThat(said).contains("here/bin/java", "[" + home + "/lib/*]", "[search] [a b]");
  }

  @Test
  void runsThroughLinksToIt() throws Exception {
    Files.createDirectories(folder.resolve("bin"));
    Path direct = Files.createSymbolicLink(folder.resolve("bin/one"), home.resolve("dateline"));
    Path indirect = Files.createSymbolicLink(folder.resolve("bin/two"), Path.of("one"));
    assertThat(direct).isSymbolicLink();
    assertThat(launch(indirect, java("here", 25, ""), "stats")).contains("[" + home + "/lib/*]");
  }

  @Test
  void prefersTheNewestLongTermRelease() throws Exception {
    Path old = java("old", 17, "");
    Path installed = folder.resolve("userhome/.sdkman/candidates/java");
    javaAt(installed.resolve("lts"), 121, "");
    javaAt(installed.resolve("newer"), 123, "");
    Files.createDirectories(folder.resolve("path"));
    Files.createSymbolicLink(folder.resolve("path/java"), old.resolve("bin/java"));
    Map<String, String> env = Map.of("PATH", folder.resolve("path") + ":" + System.getenv("PATH"));
    assertThat(launch(env, home.resolve("dateline"), old, "stats")).contains("lts/bin/java");
  }

  @Test
  void takesTheJavaOnThePath() throws Exception {
    Path fitting = java("fitting", 22, "");
    Files.createDirectories(folder.resolve("path"));
    Files.createSymbolicLink(folder.resolve("path/java"), fitting.resolve("bin/java"));
    Map<String, String> env = Map.of("PATH", folder.resolve("path") + ":" + System.getenv("PATH"));
    assertThat(launch(env, home.resolve("dateline"), folder.resolve("none"), "stats"))
        .contains("fitting/bin/java");
  }

  @Test
  void serveGetsTheVectorModule() throws Exception {
    Path full = java("full", 25, "java.base jdk.incubator.vector");
    assertThat(launch(home.resolve("dateline"), full, "serve"))
        .contains("[--add-modules] [jdk.incubator.vector]");
    assertThat(launch(home.resolve("dateline"), full, "search"))
        .doesNotContain("--add-modules")
        .contains("[-XX:TieredStopAtLevel=1]");
  }

  @Test
  void javaWithoutTheModuleServesToo() throws Exception {
    assertThat(launch(home.resolve("dateline"), java("jre", 25, "java.base"), "serve"))
        .contains("[serve]")
        .doesNotContain("--add-modules");
  }

  @Test
  void javaOptionsAreWords() throws Exception {
    Map<String, String> env = Map.of("JAVA_OPTS", "-Xmx2g -Dx=y");
    assertThat(launch(env, home.resolve("dateline"), java("here", 21, ""), "index", "f"))
        .contains("[-Xmx2g] [-Dx=y]");
  }

  @Test
  void wordsBeyondAsciiSurviveAContainer() throws Exception {
    Map<String, String> env = Map.of("LANG", "C");
    assertThat(launch(env, home.resolve("dateline"), java("here", 21, ""), "search", "شيباني"))
        .contains("LC_ALL=C.UTF-8", "[شيباني]");
  }

  private Path java(String name, int version, String modules) throws IOException {
    return javaAt(folder.resolve(name), version, modules);
  }

  private static Path javaAt(Path place, int version, String modules) throws IOException {
    Files.createDirectories(place.resolve("bin"));
    Files.writeString(
        place.resolve("release"),
        "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + ".0.1\"\nMODULES=\"" + modules + "\"\n");
    Path java = place.resolve("bin/java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        printf '%s ' "$0" "LC_ALL=${LC_ALL:-}"
        for word in "$@"; do printf '[%s] ' "$word"; done
        """);
    executable(java);
    return place;
  }

  private static void executable(Path file) {
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private String launch(Path launcher, Path javaHome, String... words) throws Exception {
    return launch(Map.of("LANG", "C.UTF-8"), launcher, javaHome, words);
  }

  private String launch(Map<String, String> more, Path launcher, Path javaHome, String... words)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("HOME", folder.resolve("userhome").toString());
    builder.environment().putAll(more);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
