package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.IngestReport.Notice;
import org.dateline.json.ArticleMapper.Mapped;

/** One article as plain text. */
final class TextRecords implements Records {
  private final InputStream in;
  private final Reading reading;
  private boolean ended;

  TextRecords(InputStream in, Reading reading) {
    this.in = in;
    this.reading = reading;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ended = true;
    byte[] bytes = in.readNBytes(reading.longest() + 1);
    if (bytes.length > reading.longest()) {
      return Optional.of(reading.tooLong(1));
    }
    Optional<String> text = Utf8.decode(bytes);
    if (text.isEmpty()) {
      return Optional.of(reading.notUtf8(1, Optional.empty()));
    }
    if (text.get().isBlank()) {
      return Optional.empty();
    }
    Article.Builder article = TextArticle.parse(text.get());
    if (reading.named()) {
      article.id(reading.origin());
    }
    Mapped mapped = reading.mapper().fromText(article.build());
    List<Notice> notices = new ArrayList<>(mapped.notices());
    notices.addAll(
        Collections.nCopies(Borders.suspects(text.get()), new Notice("separator-lines", "")));
    Mapped told = new Mapped(mapped.article(), mapped.members(), notices);
    return Optional.of(reading.article(told, bytes, 1, Optional.empty()));
  }

  @Override
  public long line() {
    return 1;
  }
}
