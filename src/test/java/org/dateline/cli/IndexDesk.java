package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Article;
import org.dateline.ArticleIterator;
import org.dateline.SearchRequest;
import org.dateline.json.ArticleJson;
import org.dateline.lucene.LuceneArchive;

/**
 * A folder with files and an archive, and the command that indexes them.
 *
 * @param folder where the files are
 */
record IndexDesk(Path folder) {

  Path archive() {
    return folder.resolve("archive");
  }

  /** Writes a file; its path. */
  String file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  String file(String name, String text, Charset encoding) {
    return file(name, text.getBytes(encoding));
  }

  String file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  Run index(String... words) {
    return piped("", words);
  }

  Run piped(String input, String... words) {
    List<String> all = new ArrayList<>(List.of("index", "--archive", archive().toString()));
    all.addAll(List.of(words));
    return Run.with(Map.of(), input, all.toArray(String[]::new));
  }

  /** Every article of the archive as JSON, sorted. */
  List<String> articles() {
    List<String> articles = new ArrayList<>();
    try (LuceneArchive opened = LuceneArchive.openReadOnly(archive());
        ArticleIterator found = opened.export(SearchRequest.of(""))) {
      found.forEachRemaining(article -> articles.add(ArticleJson.toJson(article)));
    }
    return articles.stream().sorted().toList();
  }

  Optional<Article> article(String id) {
    try (LuceneArchive opened = LuceneArchive.openReadOnly(archive())) {
      return opened.article(id);
    }
  }
}
