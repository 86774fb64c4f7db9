package org.dateline.http;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.Archive;
import org.dateline.ArchiveContract;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;

/** An archive over HTTP keeps what an archive promises. */
class RemoteArchiveContractTest extends ArchiveContract {
  private static final IndexConfig CONFIG = IndexConfig.defaults().withFields(OWN_FIELDS);

  /** What stands behind the archives of a test, the last opened first. */
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  @Override
  protected Archive open() {
    LuceneArchive archive = LuceneArchive.inMemory(CONFIG, InstantSource.system());
    opened.push(archive);
    ArchiveServer server = ArchiveServer.start(archive, CONFIG, new ServerOptions().port(0));
    opened.push(server);
    return new RemoteArchive(server.uri());
  }

  @Override
  protected void close() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }
}
