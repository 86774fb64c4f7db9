package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.IngestReport.Notice;
import org.dateline.Problem;
import org.dateline.Seed;
import org.dateline.config.ImportRules;
import org.dateline.config.IndexConfig;
import org.dateline.json.ArticleMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON documents with the records inside. */
class JsonDocumentsTest {
  private static final IndexConfig CONFIG = IndexConfig.defaults();
  private static final String A = "{\"id\":\"a\",\"title\":\"A\"}";
  private static final String B = "{\"id\":\"b\",\"title\":\"B\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"articles\":[%s,%s]}",
        "{\"status\":\"ok\",\"total\":2,\"articles\":[%s,%s],\"next\":null}",
        "{\"a\":{\"b\":{\"c\":{\"d\":[%s,%s]}}}}",
        "{\"response\":{\"numFound\":2,\"docs\":[%s,%s]},\"x\":{\"y\":[1,2]}}",
        "{\"authors\":[{\"name\":\"Ann\"}],\"articles\":[%s,%s]}",
        "{\"articles\":[%s,%s],\"categories\":[{\"id\":1,\"name\":\"News\"}]}",
        "{\"title\":\"A feed\",\"items\":[%s,%s]}",
        "{\"rss\":{\"channel\":{\"title\":\"A feed\",\"item\":[%s,%s]}}}",
        "{\"nothing\":[],\"articles\":[%s,%s]}",
        "{\"q\":\"]}{[\\\"\",\"articles\":[%s,%s],\"z\":\"]}{[\"}",
        "[{\"articles\":[%s]},{\"articles\":[%s]}]",
        "{\"articles\":[%s]}{\"articles\":[%s]}",
        "{\"articles\":[%s]}\n{\"articles\":[%s]}\n",
        "{\"articles\":[%s],\"page\":1}\n{\"page\":2,\"articles\":[%s]}\n{\"articles\":[]}",
      })
  void findsTheRecordsInside(String document) {
    for (int chunk : new int[] {1, 5, 1 << 16}) {
      assertThat(read(document.formatted(A, B), "", chunk)).containsExactly("a A", "b B");
    }
  }

  @Test
  void keepsLinesOfIndentedDocuments() {
    String document = "{\n \"total\": 2,\n \"articles\": [\n  " + A + ",\n\n  " + B + "\n ]\n}\n";
    assertThat(lines(document, "")).containsExactly("4 a A", "6 b B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"title\":\"A\",\"related\":[{\"title\":\"x\",\"body\":\"y\"}]}",
        "{\"id\":\"a\",\"title\":{\"rendered\":\"A\"},\"x\":[{\"title\":\"x\"}]}",
        "{\"id\":\"a\",\"title\":\"A\",\"body\":\"T\",\"articles\":[{\"title\":\"x\"}]}",
        "{\"id\":\"a\",\"title\":\"A\",\"body\":[{\"value\":\"T\"}]}",
        "{\"_id\":\"a\",\"_source\":{\"title\":\"A\",\"articles\":[{\"title\":\"x\"}]}}",
      })
  void takesAnArticleForWhatItIs(String article) {
    assertThat(read(article, "", 7)).containsExactly("a A");
    assertThat(read(article + "\n" + B, "", 7)).containsExactly("a A", "b B");
  }

  @Test
  void looksAtTheFirstRecordOnly() {
    assertThat(read(A + "\n{\"id\":\"b\",\"title\":\"B\",\"items\":[{\"title\":\"x\"}]}", "", 7))
        .containsExactly("a A", "b B");
  }

  @Test
  void takesTheOnlyListOfObjects() {
    assertThat(read("{\"x\":[1],\"rows\":[{\"lead\":\"L\",\"id\":\"a\"}],\"n\":1}", "", 7))
        .containsExactly("a ");
    // What has an id is an article, though its text is missing.
    assertThat(read("{\"id\":\"a\",\"rows\":[{\"id\":\"x\"}]}", "", 7)).containsExactly("a ");
    assertThat(read("{\"authors\":[{\"name\":\"Ann\"}],\"id\":\"a\"}", "", 7))
        .containsExactly("a ");
  }

  @Test
  void asksWhichOfSeveralLists() {
    String document = "{\"articles\":[" + A + "],\"more\":{\"videos\":[" + B + "]}}";
    Entry.Refused refused = (Entry.Refused) entries(document, "", 7).getFirst();
    assertThat(refused.problem().code()).isEqualTo("several-records");
    assertThat(refused.problem().message()).contains("“articles”, “more.videos”");
    assertThat(refused.problem().suggestion()).contains("articles");
    assertThat(read(document, "more.videos", 7)).containsExactly("b B");
    assertThat(read(document, "articles", 7)).containsExactly("a A");
  }

  @Test
  void showsLongNamesCut() {
    String name = "\\u0061".repeat(40_000);
    String document = "{\"" + name + "\":[" + A + "],\"more\":[" + B + "]}";
    Entry.Refused refused = (Entry.Refused) entries(document, "", 1 << 16).getFirst();
    assertThat(refused.problem().message())
        .contains("“" + "a".repeat(200) + "…”, “more”")
        .hasSizeLessThan(400);
    assertThat(read(document, "more", 1 << 16)).containsExactly("b B");
  }

  @Test
  void prefersListsOfStories() {
    String story = "{\"id\":\"a\",\"title\":\"A\",\"%s\":%s}";
    String menus = "\"menus\":[{\"title\":\"Home\",\"url\":\"/\"}],\"x\":{\"y\":[{\"z\":1}]}";
    for (String more :
        new String[] {"body \"B\"", "lead \"L\"", "date \"2017-02\"", "date 1487000000"}) {
      String stories = "\"stories\":[" + story.formatted((Object[]) more.split(" ")) + "]";
      for (String document :
          new String[] {
            "{\"data\":{" + stories + "," + menus + "}}",
            "{\"data\":{" + menus + "," + stories + "}}"
          }) {
        List<Entry> entries = entries(document, "", 7);
        assertThat(entries).extracting(e -> title(e, true)).as(document).containsExactly("a A");
        assertThat(((Entry.Read) entries.getFirst()).notices())
            .containsExactlyInAnyOrder(
                new Notice("other-records", "data.menus"), new Notice("other-records", "data.x.y"));
      }
    }
    assertThat(((Entry.Read) entries("{\"data\":[" + A + "]}", "", 7).getFirst()).notices())
        .isEmpty();
  }

  @Test
  void asksWhichOfTwoListsOfStories() {
    String list = "[{\"title\":\"A\",\"body\":\"B\"}]";
    assertThat(read("{\"a\":" + list + ",\"b\":" + list + ",\"c\":[" + A + "]}", "", 7).getFirst())
        .isEqualTo("several-records");
  }

  @Test
  void refusesAnArrayOnALineWhole() {
    String text = A + "\n[1,2]\n" + B + "\n[[null]]\n[\"a\",{\"b\":1}]\n" + A + "\n";
    for (int chunk : new int[] {1, 1 << 16}) {
      assertThat(read(text, "", chunk, Format.JSONL))
          .containsExactly("a A", "not-an-object", "b B", "not-an-object", "not-an-object", "a A");
    }
    assertThat(read("[\n" + A + ",\n" + B + "\n]\n", "", 7, Format.JSONL))
        .containsExactly("a A", "b B");
    assertThat(read("[" + A + "," + B + "]\n[]\n[" + A + "]", "", 7, Format.JSONL))
        .containsExactly("a A", "b B", "a A");
  }

  @Test
  void numbersRecordsThatShareALine() {
    assertThat(messages("[" + A + ",{\"id\":{}}," + B + ",7]"))
        .allMatch(m -> m.matches("Record [24]: .*"));
    assertThat(messages("[{\"id\":{}}," + A + "]")).allMatch(m -> m.startsWith("Record 1: "));
    assertThat(messages(A + "\n{\"id\":{}}\n[" + B + "]")).noneMatch(m -> m.startsWith("Record"));
  }

  private static List<String> messages(String document) {
    List<String> messages =
        entries(document, "", 7).stream()
            .filter(Entry.Refused.class::isInstance)
            .map(e -> ((Entry.Refused) e).problem().message())
            .toList();
    assertThat(messages).isNotEmpty();
    return messages;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "posts      | {'posts':{'k1':A,'k2':B}}",
        "posts      | {'posts':{'k\\\"1':A , 'k2' : B},'x':1}",
        "data.items | {'data':{'x':[1],'items':[A,B]}}",
        "data.items | {'data.items':[A,B],'data':{'x':1}}",
        "a.b.c.d.e  | {'a':{'b':{'c':{'d':{'e':[A,B]}}}}}",
        "أخبار      | {'\\u0623\\u062e\\u0628\\u0627\\u0631':[A,B]}",
      })
  void readsWhereItIsTold(String path, String document) {
    String json = document.replace('\'', '"').replace("A", A).replace("B", B);
    for (int chunk : new int[] {1, 1 << 16}) {
      assertThat(read(json, path, chunk)).containsExactly("a A", "b B");
    }
  }

  @Test
  void readsTheOneObjectAtAPath() {
    assertThat(read("{\"data\":" + A + "}\n{\"x\":1,\"data\":" + B + "}", "data", 7))
        .containsExactly("a A", "b B");
  }

  @Test
  void tellsWhatIsThereInstead() {
    Entry.Refused refused =
        (Entry.Refused) entries("{\"articles\":[" + A + "]}", "articels", 7).getFirst();
    assertThat(refused.problem().code()).isEqualTo("no-records");
    assertThat(refused.problem().suggestion()).contains("articles");
    assertThat(read("{\"error\":\"x\"}\n{\"docs\":[" + A + "]}", "docs", 7))
        .containsExactly("no-records", "a A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"articles\":[%s",
        "{\"articles\":[%s,",
        "{\"articles\":[%s]",
        "{\"x\":1,\"articles\":[%s],\"y\":[\"]}"
      })
  void tellsThatADocumentWasCutOff(String document) {
    assertThat(read(document.formatted(A), "", 7)).containsExactly("a A", "invalid-json");
    assertThat(read(document.formatted(A) + "\n{\"articles\":[" + B + "]}", "", 7, Format.JSONL))
        .containsExactly("a A", "invalid-json", "b B");
  }

  @Test
  void losesOneBrokenRecordOnly() {
    assertThat(
            read(
                "{\"articles\":[{\"id\":nope},{\"id\":1,{\"id\":2,\"title\":\"T\"}," + B + "]}",
                "",
                7))
        .containsExactly("invalid-json", "invalid-json", "2 T", "b B");
    assertThat(
            read(
                "{\"articles\":[" + A + ",{\"id\":\"x\n{\"articles\":[" + B + "]}",
                "articles",
                7,
                Format.JSONL))
        .containsExactly("a A", "invalid-json", "b B");
    assertThat(read("{\"articles\":[1,null," + B + "]}", "articles", 7))
        .containsExactly("not-an-object", "not-an-object", "b B");
  }

  @Test
  void passesOverRemarks() {
    assertThat(
            lines("#! bad {\"x\": [\n" + A + "\n#! line 2: “x” is no date.\n#! \n" + B + "\n", ""))
        .containsExactly("2 a A", "5 b B");
    assertThat(read("[" + A + ",\n#! x\n" + B + "]", "", 7)).containsExactly("a A", "b B");
    assertThat(read(A + "\n#nothing\n" + B, "", 7)).containsExactly("a A", "invalid-json", "b B");
  }

  @Test
  void findsPathsThatAreMapped() {
    ImportRules rules = ImportRules.mapping(Map.of("kop.tekst", "title"));
    String article = "{\"nr\":1,\"kop\":{\"tekst\":\"A\"},\"x\":[{\"title\":\"no\"}]}";
    assertThat(
            entries(new ArticleMapper(CONFIG, rules), article, "", 7, Format.JSON).stream()
                .map(JsonDocumentsTest::title))
        .containsExactly("A");
  }

  @Test
  void holdsNoDocumentInMemory() {
    String article = "{\"id\":\"a\",\"title\":\"A\",\"body\":\"" + "x".repeat(1_000) + "\"},";
    String many = article.repeat(12_000);
    String document = "{\"articles\":[" + many + B + "],\"total\":12001}";
    assertThat(document.length()).isGreaterThan(2 * JsonBytes.AHEAD);
    List<String> found = read(document, "", 1 << 16);
    assertThat(found).hasSize(12_001);
    assertThat(found.getLast()).isEqualTo("b B");
  }

  @Test
  void endsOnNestingBombs() {
    assertThat(read("{\"a\":".repeat(200_000), "", 1 << 16)).hasSize(1);
    assertThat(read("{\"a\":[".repeat(200_000), "", 1 << 16)).hasSize(1);
    assertThat(read("{\"a\":[{\"a\":".repeat(200_000), "x.y", 1 << 16)).isNotEmpty();
  }

  @Test
  void tellsThePathItFound() throws IOException {
    assertThat(path("{\"response\":{\"docs\":[" + A + "]}}")).isEqualTo("response.docs");
    assertThat(path(A)).isEmpty();
  }

  @Test
  void findsWhateverDocumentIsWritten() {
    long seed = Seed.next();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      boolean lines = random.nextBoolean();
      String end = lines ? "" : "\n ".repeat(random.nextInt(2));
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int page = 1 + random.nextInt(3); page > 0; page--) {
        text.append(open(random, end));
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
          int number = random.nextInt(1_000);
          expected.add(number + " T[" + number + "}");
          text.append(i == 0 ? "" : ",").append(end);
          text.append(
              "{\"title\":\"T[%d}\",\"x\":[{\"y\":[]}],\"id\":%d}".formatted(number, number));
        }
        text.append(close(random, end)).append(lines ? "\n" : end);
      }
      int chunk = 1 + random.nextInt(50);
      String path = random.nextBoolean() ? "a.list" : "";
      assertThat(read(text.toString(), path, chunk, lines ? Format.JSONL : Format.JSON))
          .as("seed %d, round %d: %s", seed, round, text)
          .isEqualTo(expected);
    }
  }

  private static String open(Random random, String end) {
    String noise =
        List.of("", "\"n\":1,", "\"s\":\"}]{\\\"\",", "\"o\":{\"l\":[1,[2]]},")
            .get(random.nextInt(4));
    return "{" + end + noise + "\"a\":" + end + "{" + noise + "\"list\" :" + end + "[";
  }

  private static String close(Random random, String end) {
    String noise =
        List.of("", ",\"n\":1", ",\"s\":\"}]{\\\"\"", ",\"o\":{\"l\":[1,[2]]}")
            .get(random.nextInt(4));
    return "]" + end + "}" + noise + end + "}";
  }

  private static String path(String document) throws IOException {
    JsonRecords records =
        records(new ArticleMapper(CONFIG, ImportRules.NONE), document, "", 7, Format.JSON);
    assertThat(records.next()).isPresent();
    return records.path();
  }

  private static List<String> lines(String document, String path) {
    return entries(document, path, 7).stream()
        .map(e -> (e instanceof Entry.Read r ? r.line() + " " : "") + title(e, true))
        .toList();
  }

  private static List<String> read(String document, String path, int chunk) {
    return read(document, path, chunk, Format.JSON);
  }

  private static List<String> read(String document, String path, int chunk, Format format) {
    return entries(new ArticleMapper(CONFIG, ImportRules.NONE), document, path, chunk, format)
        .stream()
        .map(e -> title(e, true))
        .toList();
  }

  private static String title(Entry entry) {
    return title(entry, false);
  }

  private static String title(Entry entry, boolean id) {
    return switch (entry) {
      case Entry.Read r -> (id ? r.article().id() + " " : "") + r.article().title();
      case Entry.Refused r -> r.problem().code();
    };
  }

  private static List<Entry> entries(String document, String path, int chunk) {
    return entries(new ArticleMapper(CONFIG, ImportRules.NONE), document, path, chunk, Format.JSON);
  }

  private static List<Entry> entries(
      ArticleMapper mapper, String document, String path, int chunk, Format format) {
    List<Entry> entries = new ArrayList<>();
    try {
      JsonRecords records = records(mapper, document, path, chunk, format);
      for (Optional<Entry> e = records.next(); e.isPresent(); e = records.next()) {
        entries.add(e.get());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    long lines = document.lines().count() + 1;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Refused r) {
        assertThat(((Problem.AtLine) r.problem().where()).line()).isBetween(1L, lines);
      }
    }
    return entries;
  }

  private static JsonRecords records(
      ArticleMapper mapper, String document, String path, int chunk, Format format) {
    return new JsonRecords(
        new JsonScannerTest.Chunks(document.getBytes(StandardCharsets.UTF_8), chunk),
        format == Format.JSONL,
        path,
        new Records.Reading("x", false, mapper, 1 << 24, false, Encoding.UTF_8));
  }
}
