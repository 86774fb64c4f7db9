package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.config.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline config}. */
@Command(
    name = "config",
    description =
        "Shows every setting in force and where it comes from; without an archive, the"
            + " defaults.",
    footer = {
      "",
      "An archive is configured in the folder index-config/ in it. Each table there changes or adds",
      "rows to the table of the same name that Dateline brings."
    })
final class ConfigCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final ArchiveFolder archive;

  ConfigCommand(Terminal terminal) {
    this.terminal = terminal;
    this.archive = new ArchiveFolder(terminal);
  }

  @Override
  public Integer call() {
    if (archive.given().isPresent()) {
      archive.existing();
    }
    List<Setting> settings = archive.config().settings();
    int name = settings.stream().mapToInt(s -> s.name().length()).max().orElse(0);
    int value = settings.stream().mapToInt(s -> s.value().length()).max().orElse(0);
    for (Setting setting : settings) {
      terminal.line(
          padded(setting.name(), name)
              + "  "
              + padded(setting.value(), value)
              + "  "
              + setting.origin());
    }
    return ExitCode.OK.number();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
