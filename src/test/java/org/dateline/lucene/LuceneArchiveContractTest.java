package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.dateline.Archive;
import org.dateline.ArchiveContract;
import org.dateline.config.IndexConfig;

/** The embedded engine keeps what an archive promises. */
class LuceneArchiveContractTest extends ArchiveContract {
  private static final IndexConfig CONFIG = IndexConfig.defaults().withFields(OWN_FIELDS);

  @Override
  protected Archive open() {
    return LuceneArchive.inMemory(CONFIG, InstantSource.system());
  }

  @Override
  protected void verify(Archive archive) {
    assertThat(((LuceneArchive) archive).check()).isEmpty();
  }
}
