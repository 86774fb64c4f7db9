package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Tag;
import org.dateline.config.IndexConfig;
import org.dateline.ingest.PeopleFound.Strength;
import org.junit.jupiter.api.Test;

class PeopleFoundTest {
  private final PeopleFound people = new PeopleFound();

  private void name(String name, Strength strength) {
    people.add(name, strength, name);
  }

  private List<Tag> tags() {
    List<Tag> tags = new ArrayList<>();
    NameLexicon lexicon = new NameLexicon("en", IndexConfig.defaults().countries());
    people.addTo(tags, new OrganizationsFound(lexicon));
    return tags;
  }

  private List<String> names() {
    return tags().stream().map(Tag::value).toList();
  }

  @Test
  void theFullestSpellingIsTheName() {
    name("Asaad al-Shaibani", Strength.TITLED);
    name("Asaad Hassan al-Shaibani", Strength.NONE);

    assertThat(names()).containsExactly("Asaad Hassan al-Shaibani");
  }

  @Test
  void aTitleBesideTheFamilysNameIsEnough() {
    name("Odran Pell", Strength.NONE);
    name("Pell", Strength.TITLED);

    assertThat(names()).containsExactly("Odran Pell");
  }

  @Test
  void capitalsAloneAreNotEnough() {
    name("Odran Pell", Strength.NONE);
    name("Pell", Strength.NONE);

    assertThat(names()).isEmpty();
  }

  @Test
  void theBareNameMayComeFirst() {
    name("Pell", Strength.TITLED);
    name("Odran Pell", Strength.TITLED);

    assertThat(names()).containsExactly("Odran Pell");
  }

  @Test
  void otherGivenNamesAreOtherPeople() {
    name("Odran Pell", Strength.TITLED);
    name("Ida Pell", Strength.TITLED);

    assertThat(names()).containsExactly("Odran Pell", "Ida Pell");
  }

  @Test
  void theBareNameIsTheOneNamedLast() {
    name("Odran Pell", Strength.TITLED);
    name("Ida Pell", Strength.TITLED);
    people.add("Pell", Strength.TITLED, "Mayor Pell");

    assertThat(tags().get(1).evidence()).containsExactly("Ida Pell", "Mayor Pell");
  }

  @Test
  void otherSpellingsAreTheSamePerson() {
    name("Ahmed al-Sharaa", Strength.TITLED);
    name("Ahmad al-Sharaa", Strength.TITLED);
    people.add("Shara", Strength.TITLED, "President Shara");

    assertThat(tags())
        .containsExactly(
            Tag.byRule(
                "person",
                "Ahmed al-Sharaa",
                List.of("Ahmed al-Sharaa", "Ahmad al-Sharaa", "President Shara")));
  }

  @Test
  void otherSpellingsOfTheFamilyAreMerged() {
    name("Asaad al-Shaibani", Strength.TITLED);
    name("Asaad al-Shaybani", Strength.TITLED);

    assertThat(names()).containsExactly("Asaad al-Shaibani");
  }

  @Test
  void initialsStandForGivenNames() {
    name("O. Pell", Strength.TITLED);
    name("Odran Pell", Strength.TITLED);
    name("I. Pell", Strength.TITLED);

    assertThat(names()).containsExactly("Odran Pell", "I. Pell");
  }

  @Test
  void juniorIsNoFamilysName() {
    name("Odran Pell Jr", Strength.TITLED);
    name("Pell", Strength.TITLED);

    assertThat(names()).containsExactly("Odran Pell Jr");
  }

  @Test
  void countlessNamesAreCutOff() {
    for (int i = 0; i < 2_000; i++) {
      name("Odran" + i + " Pell" + i, Strength.TITLED);
    }

    assertThat(names().size()).isBetween(1, 500);
  }
}
