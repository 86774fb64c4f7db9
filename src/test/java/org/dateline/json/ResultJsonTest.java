package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.json.Wire.json;
import static org.dateline.json.Wire.reader;
import static org.dateline.json.Wire.sent;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.dateline.Article;
import org.dateline.DidYouMean;
import org.dateline.Facet;
import org.dateline.Highlight;
import org.dateline.Hit;
import org.dateline.Interval;
import org.dateline.MarkedArticle;
import org.dateline.NameFound;
import org.dateline.NameFound.Spelling;
import org.dateline.ParsedQuery;
import org.dateline.Part;
import org.dateline.Passage;
import org.dateline.Problem;
import org.dateline.QueryClause;
import org.dateline.Range;
import org.dateline.SearchResult;
import org.dateline.Sort;
import org.dateline.Suggestion;
import org.dateline.Timeline;
import org.dateline.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultJsonTest {
  private static final Article CAESAR =
      Article.builder()
          .id("k24-1")
          .title("Caesar <Act> repealed")
          .url("https://example.org/1")
          .published(Instant.parse("2025-12-21T18:04:00Z"))
          .source("Kurdistan24")
          .language("en")
          .country("SY")
          .country("US")
          .extra("imageUrl", "\"https://example.org/1.jpg\"")
          .build();

  @Test
  void hasTheShapeThatIsPromised() throws IOException {
    SearchResult result =
        new SearchResult(
            3,
            Optional.of("time budget of 2000 ms"),
            new Understood("+caesar", false, List.of(), List.of(), Optional.empty()),
            List.of(Problem.of("unbalanced-quote", "A quote is open.").between(9, 10)),
            41,
            OptionalLong.of(40),
            OptionalInt.of(1),
            10,
            Optional.of("c1"),
            Sort.RELEVANCE,
            List.of(hit(CAESAR)),
            Map.of(
                "country",
                new Facet("country", List.of(new Facet.Value("SY", "Syria", 40, true)), 3, 1)),
            Optional.of(december(21)));

    assertThat(json(out -> ResultJson.write(out, result)))
        .isEqualTo(
            """
            {"tookMillis":3,"partial":true,"partialReason":"time budget of 2000 ms",\
            "query":{"understood":"+caesar","relaxed":false},\
            "warnings":[{"code":"unbalanced-quote","message":"A quote is open.",\
            "start":9,"end":10}],\
            "total":41,"asTyped":40,"page":1,"size":10,"next":"c1","sort":"relevance",\
            "hits":[{"id":"k24-1","title":"Caesar <Act> repealed",\
            "published":"2025-12-21T18:04:00Z","url":"https://example.org/1",\
            "source":"Kurdistan24","language":"en","dir":"ltr","countries":["SY","US"],\
            "topics":[],"imageUrl":"https://example.org/1.jpg","score":9.5,\
            "highlight":{"title":{"html":"<mark>Caesar</mark> &lt;Act&gt; repealed",\
            "ranges":[[0,6]]},\
            "passages":[{"field":"body","paragraph":2,"text":"The Caesar law.",\
            "html":"The <mark>Caesar</mark> law.","ranges":[[4,10]]}]}}],\
            "facets":{"country":{"values":[{"value":"SY","label":"Syria","count":40,\
            "selected":true}],"other":3,"missing":1}},\
            "timeline":{"interval":"month","buckets":[{"from":"2025-12-01","to":"2025-12-31",\
            "count":21}],"missing":0}}""");
  }

  @Test
  void leavesOutWhatWasNotAsked() throws IOException {
    SearchResult result =
        new SearchResult(
            0,
            Optional.empty(),
            new Understood("", false, List.of(), List.of(), Optional.empty()),
            List.of(),
            0,
            OptionalLong.empty(),
            OptionalInt.empty(),
            10,
            Optional.empty(),
            Sort.NEWEST,
            List.of(),
            Map.of(),
            Optional.empty());

    assertThat(json(out -> ResultJson.write(out, result)))
        .isEqualTo(
            """
            {"tookMillis":0,"partial":false,"query":{"understood":"","relaxed":false},\
            "warnings":[],"total":0,"size":10,"sort":"newest","hits":[]}""");
  }

  @Test
  void readsBackEveryAnswerItWrites() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      SearchResult result = new RandomAnswers(seed).result();
      assertThat(sent(out -> ResultJson.write(out, result), ResultJson::read))
          .as("seed %d", seed)
          .isEqualTo(result);
    }
  }

  @Test
  void readsBackFacetsTimelinesAndMarkedArticles() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      RandomAnswers random = new RandomAnswers(seed);
      Facet facet = random.facet();
      Timeline timeline = random.timeline();
      MarkedArticle marked = random.marked();
      assertThat(sent(out -> ResultJson.write(out, facet), ResultJson::readFacet))
          .as("seed %d", seed)
          .isEqualTo(facet);
      assertThat(sent(out -> ResultJson.write(out, timeline), ResultJson::readTimeline))
          .as("seed %d", seed)
          .isEqualTo(timeline);
      assertThat(sent(out -> ResultJson.write(out, marked), ResultJson::readMarkedArticle))
          .as("seed %d", seed)
          .isEqualTo(marked);
    }
  }

  @Test
  void readsBackParsedQueriesAndSuggestions() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      RandomAnswers random = new RandomAnswers(seed);
      ParsedQuery parsed = random.parsed();
      List<Suggestion> suggestions = random.suggestions();
      assertThat(sent(out -> ResultJson.write(out, parsed), ResultJson::readParsedQuery))
          .as("seed %d", seed)
          .isEqualTo(parsed);
      assertThat(sent(out -> ResultJson.write(out, suggestions), ResultJson::readSuggestions))
          .as("seed %d", seed)
          .isEqualTo(suggestions);
    }
  }

  @Test
  void tellsHowAQueryWasUnderstood() {
    QueryClause caesar = clause(QueryClause.Kind.WORD, "caesar", 0, 6, OptionalLong.of(41));
    QueryClause uncounted = clause(QueryClause.Kind.WORD, "act", 7, 10, OptionalLong.empty());
    ParsedQuery parsed =
        new ParsedQuery(
            "caesar AND act",
            clause(QueryClause.Kind.AND, "caesar AND act", 0, 10, OptionalLong.of(3), caesar),
            List.of(Problem.of("some-code", "It was repaired.").between(1, 2)),
            Optional.of("time budget of 2000 ms"));

    assertThat(ResultJson.toJson(parsed))
        .isEqualTo(
            """
            {"understood":"caesar AND act","tree":{"kind":"and","text":"caesar AND act",\
            "start":0,"end":10,"hits":3,"clauses":[\
            {"kind":"word","text":"caesar","start":0,"end":6,"hits":41}]},\
            "partial":true,"partialReason":"time budget of 2000 ms",\
            "warnings":[{"code":"some-code","message":"It was repaired.","start":1,"end":2}]}""");
    assertThat(ResultJson.toJson(new ParsedQuery("act", uncounted, List.of(), Optional.empty())))
        .isEqualTo(
            """
            {"understood":"act","tree":{"kind":"word","text":"act","start":7,"end":10},\
            "partial":false,"warnings":[]}""");
  }

  @Test
  void tellsClausesAndAnotherSpelling() throws IOException {
    Understood query =
        new Understood(
            "ceasar",
            false,
            List.of(clause(QueryClause.Kind.WORD, "ceasar", 0, 6, OptionalLong.of(0))),
            List.of(
                new NameFound(
                    "Shaybani", Optional.empty(), List.of(new Spelling("Shaibani", 7, "Latn")))),
            Optional.of(new DidYouMean("caesar", 12)));

    assertThat(json(out -> ClauseJson.write(out, query)))
        .isEqualTo(
            """
            {"understood":"ceasar","relaxed":false,\
            "clauses":[{"kind":"word","text":"ceasar","start":0,"end":6,"hits":0}],\
            "names":[{"typed":"Shaybani",\
            "found":[{"text":"Shaibani","count":7,"script":"Latn"}]}],\
            "didYouMean":{"query":"caesar","hits":12}}""");
  }

  @Test
  void offersWaysToGoOn() {
    Suggestion word =
        new Suggestion(
            Suggestion.Kind.WORD,
            "sanctions",
            "caesar sanctions",
            OptionalLong.of(41),
            Optional.empty());
    Suggestion headline =
        new Suggestion(
            Suggestion.Kind.HEADLINE,
            "Sanctions end",
            "\"Sanctions end\"",
            OptionalLong.empty(),
            Optional.of("k24-1"));

    assertThat(ResultJson.toJson(List.of(word, headline)))
        .isEqualTo(
            """
            {"suggestions":[{"kind":"word","text":"sanctions","query":"caesar sanctions",\
            "count":41},{"kind":"headline","text":"Sanctions end",\
            "query":"\\"Sanctions end\\"","id":"k24-1"}]}""");
    assertThat(ResultJson.toJson(List.of())).isEqualTo("{\"suggestions\":[]}");
  }

  @Test
  void readsTreesAsDeepAsBracketsGo() throws IOException {
    QueryClause tree = clause(QueryClause.Kind.WORD, "a", 0, 1, OptionalLong.of(1));
    for (int i = 0; i < 300; i++) {
      tree = clause(QueryClause.Kind.NOT, "NOT", 0, 1, OptionalLong.empty(), tree);
    }
    ParsedQuery parsed = new ParsedQuery("", tree, List.of(), Optional.empty());

    assertThat(sent(out -> ResultJson.write(out, parsed), ResultJson::readParsedQuery))
        .isEqualTo(parsed);
  }

  private static QueryClause clause(
      QueryClause.Kind kind,
      String text,
      int start,
      int end,
      OptionalLong hits,
      QueryClause... clauses) {
    return new QueryClause(kind, text, start, end, hits, List.of(clauses));
  }

  @Test
  void namesAFacetThatStandsAlone() throws IOException {
    Facet facet = new Facet("date/2025", List.of(), 0, 7);

    assertThat(json(out -> ResultJson.write(out, facet)))
        .isEqualTo("{\"name\":\"date/2025\",\"values\":[],\"other\":0,\"missing\":7}");
  }

  @Test
  void addsTheMarkedTextToAnArticle() throws IOException {
    Passage title = new Passage(Part.TITLE, 1, "Rain", "<mark>Rain</mark>", marks(0, 4));
    MarkedArticle marked =
        new MarkedArticle(Article.builder().id("r").title("Rain").build(), List.of(title));

    assertThat(json(out -> ResultJson.write(out, marked)))
        .isEqualTo(
            """
            {"id":"r","title":"Rain","dir":"ltr","countries":[],"topics":[],\
            "highlight":{"text":[{"field":"title","paragraph":1,"text":"Rain",\
            "html":"<mark>Rain</mark>","ranges":[[0,4]]}]}}""");
  }

  @Test
  void givesTheTitleBackAsTextOfItsMarks() throws IOException {
    Hit read = sent(out -> HitJson.write(out, hit(CAESAR)), HitJson::readHit);

    assertThat(read.highlight().title().orElseThrow().text()).isEqualTo("Caesar <Act> repealed");
  }

  @Test
  void keepsItsOwnMembersFromBeingOverwritten() throws IOException {
    Article article =
        Article.builder().id("a").extra("score", "\"three to one\"").extra("dir", "1").build();
    Hit hit = new Hit(article, OptionalDouble.of(2), Highlight.none(), Optional.empty());

    assertThat(json(out -> HitJson.write(out, hit)))
        .isEqualTo("{\"id\":\"a\",\"dir\":\"ltr\",\"countries\":[],\"topics\":[],\"score\":2.0}");
  }

  @Test
  void skipsMembersOfANewerServer() throws IOException {
    SearchResult read =
        ResultJson.read(
            reader(
                """
                {"stories":[{"id":1}],"total":2,"query":{"understood":"x","clauses":[]},
                 "hits":[],"facets":{"country":{"values":[{"value":"SY","share":0.5}],"more":{}}},
                 "timeline":{"buckets":[{"from":"2025-01-01","to":"2025-01-31","story":1}]}}"""));

    assertThat(read.total()).isEqualTo(2);
    assertThat(facet(read, "country").values()).hasSize(1);
    assertThat(read.timeline().orElseThrow().buckets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "ckb, rtl",
    "fa-IR, rtl",
    "he, rtl",
    "iw, rtl",
    "ur, rtl",
    "ps, rtl",
    "sd, rtl",
    "ug, rtl",
    "yi, rtl",
    "dv, rtl",
    "ku-Arab, rtl",
    "az-Arab-IR, rtl",
    "en, ltr",
    "ku, ltr",
    "tr, ltr",
    "sd-Deva, ltr",
    "ar-Latn, ltr",
    "zh-Hant, ltr",
    "'', ltr",
    "?, ltr"
  })
  void tellsTheDirectionOfALanguage(String language, String direction) {
    assertThat(Direction.of(language)).isEqualTo(direction);
  }

  private static Hit hit(Article article) {
    return new Hit(
        article,
        OptionalDouble.of(9.5),
        new Highlight(
            Optional.of(
                new Passage(
                    Part.TITLE,
                    1,
                    article.title(),
                    "<mark>Caesar</mark> &lt;Act&gt; repealed",
                    marks(0, 6))),
            List.of(
                new Passage(
                    Part.BODY,
                    2,
                    "The Caesar law.",
                    "The <mark>Caesar</mark> law.",
                    marks(4, 10)))),
        Optional.empty());
  }

  private static List<Range> marks(int start, int end) {
    return List.of(new Range(start, end));
  }

  private static Timeline december(long count) {
    return new Timeline(
        Interval.MONTH,
        List.of(new Timeline.Bucket(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), count)),
        0);
  }

  private static Facet facet(SearchResult result, String name) {
    return Optional.ofNullable(result.facets().get(name)).orElseThrow();
  }
}
