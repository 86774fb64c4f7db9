package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.lucene.TopicChanges;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline topics}. */
@Command(
    name = "topics",
    description = "Tries the rules of topics.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  dateline topics test politics/diplomacy --archive my-archive"})
final class TopicsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command with what belongs to it. */
  static CommandLine with(Terminal terminal) {
    CommandLine test = new CommandLine(new Test(terminal));
    test.getCommandSpec().addOption(Dateline.help());
    return new CommandLine(new TopicsCommand()).addSubcommand(test);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.number();
  }

  /** {@code dateline topics test}. */
  @Command(
      name = "test",
      description =
          "Shows which articles would get a topic, and which would lose it, under the rules that"
              + " are in topics.json now.",
      footer = {
        "",
        "Changes nothing. Articles with topics of their publisher keep them and are not shown.",
        "",
        "Example:",
        "  dateline topics test politics/diplomacy --archive my-archive"
      })
  static final class Test implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private final ArchiveFolder archive;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "A topic of the tree.")
    private String topic = "";

    private long gets;
    private long loses;

    private Test(Terminal terminal) {
      this.terminal = terminal;
      this.archive = new ArchiveFolder(terminal);
    }

    @Override
    public Integer call() {
      long articles = TopicChanges.of(archive.existing(), topic, this::tell);
      terminal.line(
          gets + " would get it and " + loses + " lose it, of " + articles + " tagged by rule.");
      return ExitCode.OK.number();
    }

    private void tell(TopicChanges.Change change) {
      if (change.gets()) {
        gets++;
      } else {
        loses++;
      }
      terminal.line(
          (change.gets() ? "+ " : "- ")
              + change.id()
              + "  "
              + change.title()
              + (change.evidence().isEmpty()
                  ? ""
                  : "  (" + String.join(", ", change.evidence()) + ")"));
    }
  }
}
