package org.dateline.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.json.ArticleJson;

/** The articles of an export, read line by line from the answer as they are asked for. */
final class RemoteExport implements ArticleIterator {
  private final BufferedReader lines;
  private final RemoteConnection connection;
  private Optional<Article> ahead = Optional.empty();
  private boolean ended;

  RemoteExport(InputStream body, RemoteConnection connection) {
    this.lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    this.connection = connection;
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty() && !ended) {
      read();
    }
    return ahead.isPresent();
  }

  private void read() {
    try {
      String line = lines.readLine();
      while (line != null && line.isBlank()) {
        line = lines.readLine();
      }
      ended = line == null;
      if (line != null) {
        ahead = Optional.of(ArticleJson.parse(line));
      }
    } catch (IOException e) {
      throw connection.unreachable(e);
    } catch (IllegalArgumentException e) {
      throw connection.unreadable(e);
    }
  }

  @Override
  public Article next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The export has no further article.");
    }
    Article article = ahead.orElseThrow();
    ahead = Optional.empty();
    return article;
  }

  /** An export that is not read to its end is broken off. */
  @Override
  public void close() {
    ended = true;
    ahead = Optional.empty();
    try {
      lines.close();
    } catch (IOException e) {
      // Nobody waits for the rest.
    }
  }
}
