package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.Article;
import org.dateline.ArticleId;
import org.dateline.PartialDate;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final String MBOX =
      """
      From ann@example.org Mon Feb 13 10:00:00 2017
      Message-ID: <1@example.org>
      From: "Lee, Ann" <ann@example.org>
      Subject: Rain in
       the north
      Date: Mon, 13 Feb 2017 10:00:00 +0300 (AST)
      Newsgroups: news.weather
      MIME-Version: 1.0

      It rained.

      >From here on it did not.
      ----------
      From: Nobody
      Subject: Quoted

      From that day on 2017 was dry.

      From bob@example.org Tue Feb 14 10:00:00 2017
      From: bob@example.org (Bob)
      Subject: Sun

      It shone.
      """;

  private final Path folder;

  MailboxTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsMailboxes() {
    List<Article> articles = articles("x.mbox", MBOX);
    assertThat(articles).hasSize(2);
    Article first = articles.getFirst();
    assertThat(first.id()).isEqualTo("1@example.org");
    assertThat(first.title()).isEqualTo("Rain in the north");
    assertThat(first.authors()).containsExactly("Lee, Ann");
    assertThat(first.published()).contains(PartialDate.parse("2017-02-13T07:00:00Z"));
    assertThat(first.extra()).containsOnlyKeys("Newsgroups");
    assertThat(first.body()).startsWith("It rained.\n\nFrom here on").endsWith("2017 was dry.");
    assertThat(articles.getLast().title()).isEqualTo("Sun");
    assertThat(articles.getLast().authors()).containsExactly("Bob");
    assertThat(articles.getLast().body()).isEqualTo("It shone.");
  }

  @Test
  void tellsMembersByTheirWrittenNames() {
    Entry.Read first = (Entry.Read) all(open("x.mbox", MBOX)).getFirst();
    assertThat(first.members())
        .containsEntry("Subject", "title")
        .containsEntry("From", "authors")
        .containsEntry("Newsgroups", "");
    assertThat(first.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-----", "=======", "* * * * *", "______", "#####", "~~~~~", "%%%%%", "\f"})
  void readsArticlesThatLinesSeparate(String line) {
    String text =
        "Title: A\nDate: 2017-02-13\nSource: Rudaw\n\nOne.\n\nTwo.\n\n"
            + line
            + "\nTitle: B\nDate: 2017-02-14\nSource: Rudaw\n\nThree.\n";
    List<Article> articles = articles("standard input", text);
    assertThat(articles).extracting(Article::title).containsExactly("A", "B");
    assertThat(articles).extracting(Article::body).containsExactly("One.\n\nTwo.", "Three.");
    assertThat(articles).extracting(Article::source).containsOnly("Rudaw");
    assertThat(articles.getFirst().id()).matches("[0-9a-f]{32}");
  }

  @Test
  void readsHeadersBetweenLines() {
    String text =
        "=====\nTitle: A\nDate: 2017-02\n=====\nOne.\n=====\nTitle: B\nDate: 2018-02\n=====\nTwo.\n";
    assertThat(articles("in", text)).extracting(Article::body).containsExactly("One.", "Two.");
  }

  @Test
  void makesIdsOfRecordsWithoutWhatSeparates() {
    String record = "Title: A\nDate: 2017-02\n\nOne.";
    String other = "Title: B\nDate: 2018-02\n\nTwo.";
    List<Article> articles = articles("in", "-----\n" + record + "\n\n=====\n\n" + other + "\n\n");
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly(
            ArticleId.ofBytes(record.getBytes(StandardCharsets.UTF_8)),
            ArticleId.ofBytes(other.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void namesTheOnlyArticleOfAFile() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Title: A\nDate: 2017-02\n\nOne.\n");
    Files.writeString(
        folder.resolve("b.txt"),
        "Title: B\nDate: 2017-02\n\nOne.\n*****\nTitle: C\nDate: 2017-02\n\nX");
    List<Entry> entries = all(Articles.open(List.of(folder), CONFIG));
    assertThat(entries).hasSize(3);
    assertThat(((Entry.Read) entries.getFirst()).article().id()).isEqualTo("a.txt");
    assertThat(((Entry.Read) entries.get(1)).article().id()).matches("[0-9a-f]{32}");
    assertThat(entries)
        .extracting(e -> ((Entry.Read) e).article().title())
        .containsExactly("A", "B", "C");
  }

  @Test
  void decodesOldMail() {
    String mail =
        """
        Subject: =?windows-1252?Q?K=F6ln_=96?= =?utf-8?B?w7w=?= plain =?x?=
        From: =?utf-8?q?J=C3=B6rg?= <j@example.org>
        Content-Type: text/plain; charset="windows-1252"
        Content-Transfer-Encoding: quoted-printable

        F=FCr K=F6ln ist das eine lange Ze=
        ile.
        """;
    Article article = articles("x.eml", mail).getFirst();
    assertThat(article.title()).isEqualTo("Köln –ü plain =?x?=");
    assertThat(article.authors()).containsExactly("Jörg");
    assertThat(article.body()).isEqualTo("Für Köln ist das eine lange Zeile.");
  }

  @Test
  void joinsCharactersCutByEncodedWords() {
    String mail = "Subject: =?utf-8?B?2KfZ?=\n =?utf-8?B?hNiu?=\nDate: 2017-02\n\nX";
    assertThat(articles("x.eml", mail).getFirst().title()).isEqualTo("الخ");
  }

  @Test
  void takesTheTextOfSeveralParts() {
    String mail =
        """
        Subject: A
        Content-Type: multipart/mixed; boundary="outer"

        For old readers.
        --outer
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/html; charset=utf-8

        <p>HTML</p>
        --inner
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        2KfZhNiu2KjYsQ==
        --inner--
        --outer
        Content-Type: text/plain
        Content-Disposition: attachment; filename=x.txt

        Attached.
        --outer--
        """;
    Article article = articles("x.eml", mail).getFirst();
    assertThat(article.body()).isEqualTo("الخبر");
    assertThat(article.markup()).isEqualTo(Article.Markup.PLAIN);
    String html = mail.replace("text/plain; charset=utf-8", "image/png");
    assertThat(articles("x.eml", html).getFirst().body()).isEqualTo("<p>HTML</p>");
    assertThat(articles("x.eml", html).getFirst().markup()).isEqualTo(Article.Markup.HTML);
  }

  @Test
  void believesWhatAMailDeclares() {
    byte[] mail =
        "Subject: A\nContent-Type: text/plain; charset=windows-1256\n\n\u00C8\u00C9"
            .getBytes(StandardCharsets.ISO_8859_1);
    Articles articles =
        Articles.of("x.eml", new ByteArrayInputStream(mail), CONFIG).by(Rules.encoding("utf-8"));
    assertThat(((Entry.Read) all(articles).getFirst()).article().body())
        .isEqualTo(new String(new byte[] {(byte) 0xC8, (byte) 0xC9}, Charset.forName("cp1256")));
  }

  @Test
  void refusesOnlyTheMailThatIsWrong() {
    String text = "Title: A\nDate: soon\n\nX\n-----\nTitle: B\nDate: 2017-02\n\nY\n";
    List<Entry> entries = all(open("in", text));
    assertThat(((Entry.Refused) entries.getFirst()).problem().code()).isEqualTo("invalid-date");
    assertThat(((Entry.Refused) entries.getFirst()).problem().where())
        .isEqualTo(new Problem.AtLine(1));
    assertThat(((Entry.Read) entries.getLast()).line()).isEqualTo(6);
  }

  @Test
  void followsRulesForNames() {
    ImportRules rules = ImportRules.mapping(Map.of("Subject", "section", "Kop", "title"));
    Entry entry = all(open("in", "Kop: A\nSubject: B\n\nX\n").by(rules)).getFirst();
    assertThat(((Entry.Read) entry).article().title()).isEqualTo("A");
    assertThat(((Entry.Read) entry).article().section()).isEqualTo("B");
  }

  @Test
  void findsTheHeadlineInTheText() {
    Article article =
        articles("in", "Source: Rudaw\nDate: 2017-02\n\nRain falls\n\nIt rained.\n").getFirst();
    assertThat(article.title()).isEqualTo("Rain falls");
    assertThat(article.body()).isEqualTo("It rained.");
    assertThat(article.source()).isEqualTo("Rudaw");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: the court has ruled\n\nIt ruled.\n",
        "Update: the court has ruled\nSeen: everywhere\n\nIt ruled.\n",
        "A headline\n\nFirst part.\n\n-----\n\nSecond part.\n",
        "A headline\n*****\nTitle: not one\n\nText.\n",
        "From here on 2017\n\nIt rained.\n",
        "Date: it was in 2017\nthat it rained\n\nText.\n",
        "http://example.org/a\nhttp://example.org/b\n\nText.\n",
        "10:30 it rained\n11:30 it stopped\n\nText.\n",
      })
  void leavesOrdinaryTextsAlone(String text) {
    Articles articles = open("x.txt", text);
    assertThat(all(articles)).hasSize(1);
    assertThat(articles.seen().orElseThrow().format()).isEqualTo(Format.TEXT);
  }

  @Test
  void leavesLinesWithinTextsAlone() {
    String text =
        "Title: A\nDate: 2017-02\n\nOne.\n-----\nNote: two.\n=====\nSummary: three\nLink: four\n\nX\n";
    assertThat(articles("in", text)).hasSize(1);
    String mail = "Message-ID: <1>\nFrom: a\nSubject: b\n\nX\n_____\nFrom: c\nSubject: d\n\nY\n";
    assertThat(articles("x.eml", mail)).hasSize(1);
  }

  @Test
  void passesOverWhatIsTooLong() throws IOException {
    String text = "Title: A\n\n" + "x".repeat(300_000) + "\n-----\nTitle: B\n\nY\n";
    MailboxScanner scanner =
        new MailboxScanner(
            new JsonScannerTest.Chunks(text.getBytes(StandardCharsets.UTF_8), 5_000),
            name -> Optional.of(name).filter("Title"::equals),
            10_000);
    assertThat(scanner.next()).isTrue();
    assertThat(scanner.tooLong()).isTrue();
    assertThat(scanner.next()).isTrue();
    assertThat(new String(scanner.record(), StandardCharsets.UTF_8)).isEqualTo("Title: B\n\nY");
    assertThat(scanner.next()).isFalse();
  }

  @Test
  void passesOverRemarks() {
    String text =
        "#! a problem\n-----\nTitle: A\nDate: 2017-02\n\nX\n#! more\n-----\nTitle: B\nDate: 2018-02\n\nY\n";
    assertThat(articles("in", text)).extracting(Article::body).containsExactly("X", "Y");
  }

  @Test
  void keepsRecordsThatCanBeReadAgain() {
    for (String text :
        List.of(MBOX, "Title: A\nDate: 2017-02\n\nX\n-----\nTitle: B\nDate: 2018-02\n\nY\n")) {
      List<Entry> entries = all(open("in", text).keepingRecords());
      StringBuilder again = new StringBuilder();
      entries.forEach(e -> again.append(e.written().orElseThrow().record()).append("\n\n"));
      assertThat(all(open("in", again.toString())))
          .extracting(MailboxTest::told)
          .isEqualTo(entries.stream().map(MailboxTest::told).toList());
    }
  }

  @Test
  void findsWhateverWasWritten() {
    long seed = Seed.next();
    Random random = new Random(seed);
    String[] pieces = {"a", "خبر", "\n", "\n\n", "-----", "From ", "Date: x", " : ", "\r\n", "é"};
    for (int round = 0; round < 500; round++) {
      boolean mbox = random.nextBoolean();
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        StringBuilder body = new StringBuilder("x");
        for (int j = random.nextInt(12); j > 0; j--) {
          body.append(pieces[random.nextInt(pieces.length)]);
        }
        body.append("z");
        text.append(mbox ? "From a@b Mon Feb 13 10:00:00 2017\n" : "=====\n")
            .append("Title: t" + i + "\nSource: s\n\n")
            .append(body)
            .append("\n\n");
        expected.add("t" + i + " " + body.toString().replace("\r\n", "\n"));
      }
      Articles articles =
          Articles.of(
              "in",
              new JsonScannerTest.Chunks(
                  text.toString().getBytes(StandardCharsets.UTF_8), 200 + random.nextInt(99)),
              CONFIG);
      assertThat(all(articles))
          .as("seed %d, round %d: %s", seed, round, text)
          .extracting(MailboxTest::told)
          .isEqualTo(expected);
    }
  }

  private static String told(Entry entry) {
    return switch (entry) {
      case Entry.Read r -> r.article().title() + " " + r.article().body();
      case Entry.Refused r -> r.problem().message();
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: A\nDate: 2020-01-01\n\nOne.\n",
        "Title: A\r\nDate: 2020-01-01\r\n\r\nOne.\r\n",
        "Title: A\nDate: never\n\nOne.\n",
        "Title: A\nBy: Ann\n  and Bob\n\nDear: all",
      })
  void keepsTheIdOfAFileInItsRecord(String text) throws IOException {
    Files.createDirectories(folder.resolve("wire"));
    Path file = Files.writeString(folder.resolve("wire/ä 1.txt"), text);
    try (Articles articles = Articles.open(List.of(folder), CONFIG).keepingRecords()) {
      String written = articles.next().written().orElseThrow().record();
      assertThat(written).startsWith("-----\nTitle: A");
      Files.delete(file);
      Files.write(
          folder.resolve("again.txt"),
          (written.replace("never", "2020-01-01") + "\n-----\nTitle: B\nDate: 2020-01-02\n\nTwo.\n")
              .getBytes(StandardCharsets.ISO_8859_1));
    }
    try (Articles again = Articles.open(List.of(folder), CONFIG)) {
      Article article = ((Entry.Read) again.next()).article();
      assertThat(article.id()).isEqualTo("wire/ä 1.txt");
      assertThat(article.title()).isEqualTo("A");
      assertThat(((Entry.Read) again.next()).article().title()).isEqualTo("B");
      assertThat(again.hasNext()).isFalse();
    }
  }

  @Test
  void leavesRecordsWithAnIdAsTheyAre() throws IOException {
    String text = "Title: A\nID: a1\nDate: never\n\nOne.";
    Files.writeString(folder.resolve("a.txt"), text);
    try (Articles articles = Articles.open(List.of(folder), CONFIG).keepingRecords()) {
      assertThat(articles.next().written().orElseThrow().record()).isEqualTo("-----\n" + text);
    }
  }

  private static List<Article> articles(String name, String text) {
    return all(open(name, text)).stream().map(e -> ((Entry.Read) e).article()).toList();
  }

  private static Articles open(String name, String text) {
    return Articles.of(
        name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), CONFIG);
  }

  private static List<Entry> all(Articles articles) {
    List<Entry> entries = new ArrayList<>();
    articles.forEachRemaining(entries::add);
    return entries;
  }
}
