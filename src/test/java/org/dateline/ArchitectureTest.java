package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Holds the plan of the rooms that the Javadoc of {@code org.dateline} draws. A change here is a
 * decision about the plan, not a way around it.
 */
@AnalyzeClasses(locations = ArchitectureTest.WhatWeShip.class)
final class ArchitectureTest {
  private static final String ROOT = "org.dateline";

  /** Which rooms each room may import from; all may import the root, the root none. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("", Set.of()),
          Map.entry("config", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("json", Set.of("config")),
          Map.entry("query", Set.of("config")),
          Map.entry("ingest", Set.of("config", "text")),
          Map.entry("analysis", Set.of("config", "text")),
          Map.entry("match", Set.of("config", "text", "query", "analysis")),
          Map.entry("highlight", Set.of("text")),
          Map.entry("read", Set.of("config", "json")),
          Map.entry("standing", Set.of("config", "query", "match", "analysis")),
          Map.entry("store", Set.of("json", "match", "analysis")),
          Map.entry("words", Set.of("match", "analysis")),
          Map.entry("count", Set.of("config", "query", "match")),
          Map.entry("suggest", Set.of("config", "analysis", "query", "match")),
          Map.entry(
              "lucene",
              Set.of(
                  "config",
                  "query",
                  "ingest",
                  "analysis",
                  "match",
                  "highlight",
                  "json",
                  "text",
                  "standing",
                  "store",
                  "words",
                  "count",
                  "suggest")),
          Map.entry("http", Set.of("config", "json", "read")),
          Map.entry("cli", Set.of("config", "json", "read", "lucene", "http")));

  /** Which rooms may use a library; what is not named here is the JDK's or JSpecify's. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry(
              "org.apache.lucene",
              Set.of("analysis", "match", "store", "words", "count", "suggest", "lucene")),
          // Stemmers, which come in the same jar.
          Map.entry("org.tartarus.snowball", Set.of("analysis")),
          Map.entry("io.undertow", Set.of("http")),
          Map.entry("org.xnio", Set.of("http")),
          Map.entry("java.net.http", Set.of("http")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("me.tongfei.progressbar", Set.of("cli")),
          Map.entry("org.jsoup", Set.of("ingest")),
          Map.entry("de.siegmar.fastcsv", Set.of("config")),
          Map.entry("com.sigpwned.chardet4j", Set.of("read")),
          // In http: the writers that json writes to, and the description of the server.
          Map.entry("com.google.gson", Set.of("json", "config", "http")),
          Map.entry("org.jspecify", ARROWS.keySet()));

  /** What other rooms may see of a room; types within these belong to them. */
  private static final Map<String, Set<String>> DOORS =
      Map.ofEntries(
          Map.entry(
              "text",
              Set.of("ArabicScript", "Language", "Sentences", "Cut", "NameKey", "NameDistance")),
          Map.entry(
              "json",
              Set.of(
                  "ArticleCsv",
                  "ArticleJson",
                  "ArticleMapper",
                  "ProblemJson",
                  "ReportJson",
                  "RequestJson",
                  "ResultJson",
                  "UnfinishedJson")),
          Map.entry(
              "query", Set.of("Planner", "SearchPlan", "Clause", "DateRange", "Names", "QueryEnd")),
          Map.entry("ingest", Set.of("Intake", "Taken")),
          Map.entry("analysis", Set.of("Analyzers", "ArticleStreams", "Forms")),
          Map.entry(
              "match",
              Set.of(
                  "FacetValues",
                  "Fields",
                  "Marker",
                  "QueryCompiler",
                  "ResolvedPlan",
                  "Resolver",
                  "Respelling",
                  "ScoreShares",
                  "StopRule",
                  "Vocabulary",
                  "WaitingPlans")),
          Map.entry("highlight", Set.of("Highlighter", "MarkedText", "Mark")),
          Map.entry("read", Set.of("Articles", "Entry", "Format", "Ingestion")),
          Map.entry("standing", Set.of("Rules", "StandingQueries")),
          Map.entry("store", Set.of("Dictionaries", "Packer", "ArticleReader")),
          Map.entry("words", Set.of("TermWords", "FoundNames", "Deadline")),
          Map.entry("count", Set.of("FacetCounters", "FacetCounter", "TimelineCounter")),
          Map.entry("suggest", Set.of("Suggester", "Grounds", "Completions")),
          Map.entry("lucene", Set.of("LuceneArchive", "ArchiveStats", "TopicChanges")),
          Map.entry("http", Set.of("ArchiveServer", "ServerOptions", "RemoteArchive")),
          Map.entry("cli", Set.of("Dateline")));

  /** The classes of the library itself, wherever the build puts them. */
  static final class WhatWeShip implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
      return Set.of(Location.of(Archive.class.getProtectionDomain().getCodeSource().getLocation()));
    }
  }

  @ArchTest
  void everyRoomIsOnThePlan(JavaClasses classes) {
    assertThat(classes).extracting(ArchitectureTest::room).isSubsetOf(ARROWS.keySet());
  }

  @ArchTest
  void roomsImportOnlyWhatIsAllowed(JavaClasses classes) {
    assertThat(dependencies(classes))
        .filteredOn(d -> ours(d.getTargetClass()))
        .filteredOn(d -> !room(d.getTargetClass()).isEmpty())
        .filteredOn(d -> !room(d.getTargetClass()).equals(room(d.getOriginClass())))
        .filteredOn(d -> !allowed(ARROWS, room(d.getOriginClass()), room(d.getTargetClass())))
        .extracting(Dependency::getDescription)
        .isEmpty();
  }

  @ArchTest
  void roomsDoNotGoInCircles(JavaClasses classes) {
    slices().matching(ROOT + ".(*)").should().beFreeOfCycles().check(classes);
  }

  @ArchTest
  void librariesStayInTheirRooms(JavaClasses classes) {
    assertThat(dependencies(classes))
        .filteredOn(d -> !ours(d.getTargetClass()) && !isOfTheJdk(d.getTargetClass()))
        .filteredOn(d -> !mayUse(room(d.getOriginClass()), d.getTargetClass()))
        .extracting(Dependency::getDescription)
        .isEmpty();
  }

  @ArchTest
  void matchKnowsNoIndex(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".match")
        .should()
        .dependOnClassesThat(
            describe(
                "read or write an index",
                c ->
                    c.getName()
                        .matches(
                            "org\\.apache\\.lucene\\.store\\..*"
                                + "|.*\\.(IndexWriter\\w*|DirectoryReader)")))
        .check(classes);
  }

  @ArchTest
  void httpSeesOnlyStreamsOfJson(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".http")
        .and()
        .doNotHaveSimpleName("OpenApi")
        .should()
        .dependOnClassesThat(
            describe(
                "hold JSON in memory",
                c ->
                    c.getName().matches("com\\.google\\.gson\\.(Json(Element|Object|Array)|Gson)")))
        .check(classes);
  }

  @ArchTest
  void nothingReflectsOnItself(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect", "java.util.logging")
        .check(classes);
  }

  @ArchTest
  void doorsOfRoomsAreAsListed(JavaClasses classes) {
    assertThat(publicTypes(classes))
        .as("public types outside the API and its configuration")
        .isEqualTo(
            DOORS.entrySet().stream()
                .flatMap(room -> room.getValue().stream().map(t -> room.getKey() + "." + t))
                .collect(toCollection(TreeSet::new)));
  }

  @ArchTest
  void signaturesOfTheApiAreOurs(JavaClasses classes) {
    assertThat(dependencies(classes))
        .filteredOn(d -> room(d.getOriginClass()).isEmpty())
        .extracting(Dependency::getTargetClass)
        .allMatch(c -> ours(c) || isOfTheJdk(c) || c.getPackageName().startsWith("org.jspecify"));
  }

  @ArchTest
  void namesSayWhatThingsAre(JavaClasses classes) {
    assertThat(classes)
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> name.matches("Abstract.*|.*(Manager|Helpers?|Utils?|Impl)"));
  }

  @ArchTest
  void nothingSharedCanBeChanged(JavaClasses classes) {
    assertThat(staticFields(classes))
        .filteredOn(f -> !f.getModifiers().contains(JavaModifier.FINAL) || !unchangeable(f))
        .extracting(JavaField::getFullName)
        .isEmpty();
  }

  @ArchTest
  void everyPackageIsNullMarked(JavaClasses classes) {
    JavaPackage root = classes.getPackage(ROOT);
    assertThat(Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream()))
        .filteredOn(p -> !p.getClasses().isEmpty())
        .hasSize(ARROWS.size())
        .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
  }

  private static List<Dependency> dependencies(JavaClasses classes) {
    return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).toList();
  }

  private static Set<String> publicTypes(JavaClasses classes) {
    return classes.stream()
        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC) && c.isTopLevelClass())
        .filter(c -> !Set.of("", "config").contains(room(c)))
        .map(c -> room(c) + "." + c.getSimpleName())
        .collect(toCollection(TreeSet::new));
  }

  private static List<JavaField> staticFields(JavaClasses classes) {
    return classes.stream()
        .flatMap(c -> c.getFields().stream())
        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
        .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
        .toList();
  }

  /** Whether a collection refuses changes, and another type is not made to be changed. */
  private static boolean unchangeable(JavaField field) {
    JavaClass type = field.getRawType();
    if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
      return value(field).getClass().getName().matches(".*(Immutable|Unmodifiable|Empty).*");
    }
    return !type.getName().matches("java\\.util\\.concurrent\\.atomic\\..*|.*\\.StringBuilder")
        && !type.isAssignableTo(ThreadLocal.class);
  }

  private static Object value(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return reflected.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.getFullName(), e);
    }
  }

  private static boolean allowed(Map<String, Set<String>> table, String from, String to) {
    return table.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean mayUse(String room, JavaClass type) {
    return LIBRARIES.entrySet().stream()
        .anyMatch(
            library ->
                type.getPackageName().startsWith(library.getKey())
                    && library.getValue().contains(room));
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** Of the JDK, the HTTP client aside, which is kept in a room like a library. */
  private static boolean isOfTheJdk(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return type.getBaseComponentType().isPrimitive()
        || (name.startsWith("java.") && !name.equals("java.net.http"))
        || name.startsWith("javax.net");
  }

  private static String room(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.equals(ROOT) ? "" : name.replaceFirst("^org\\.dateline\\.", "");
  }
}
