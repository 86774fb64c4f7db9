package org.dateline.cli;



import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.Archive;
import org.dateline.ArchiveContract;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is asked by commands keeps what an archive promises. */
class CliArchiveContractTest extends ArchiveContract {
  @TempDir private static Path parent;

  @Override
  protected Archive open() throws Exception {
    Path folder = Files.createTempDirectory(parent, "archive");
    LuceneArchive.open(folder).close();
    return new CliArchive(folder);
  }
}
