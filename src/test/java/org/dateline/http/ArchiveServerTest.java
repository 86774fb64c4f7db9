package org.dateline.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.BindException;
import org.dateline.config.IndexConfig;
import org.dateline.lucene.LuceneArchive;
import org.junit.jupiter.api.Test;

class ArchiveServerTest {
  @Test
  void saysWhereItIsReached() {
    try (Site site = new Site()) {
      assertThat(site.server().port()).isPositive();
      assertThat(site.server().uri()).hasToString("http://127.0.0.1:" + site.server().port());
    }
  }

  @Test
  void saysThatThePortIsTaken() {
    try (Site site = new Site();
        LuceneArchive other = LuceneArchive.inMemory()) {
      ServerOptions same = new ServerOptions().port(site.server().port());

      assertThatThrownBy(() -> ArchiveServer.start(other, IndexConfig.defaults(), same))
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(BindException.class)
          .hasMessageContaining(Integer.toString(site.server().port()));
    }
  }

  @Test
  void closesTwiceWithoutHarm() {
    Site site = new Site();
    site.close();
    site.close();

    assertThat(site.server().uri().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void leavesOptionsAsTheyWere() {
    ServerOptions before = new ServerOptions();
    ServerOptions after = before.port(1).readOnly(true).apiKey("k").corsOrigins("x").workers(0);

    assertThat(before.port()).isEqualTo(8080);
    assertThat(before.writable()).isTrue();
    assertThat(before.apiKey()).isEmpty();
    assertThat(after.port()).isEqualTo(1);
    assertThat(after.writable()).isFalse();
    assertThat(after.workers()).isEqualTo(1);
    assertThat(after.host("example.invalid").readOnly(false).writable()).isFalse();
  }
}
