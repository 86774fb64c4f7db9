package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganizationsFoundTest {
  @Test
  void legalFormsEndOrganizations() {
    assertThat(NamesOf.organizations("He works for Tilbury Downs Inc. in Ohio."))
        .containsExactly("Tilbury Downs Inc");
    assertThat(NamesOf.organizations("He works on the Tilbury Downs.")).isEmpty();
  }

  @Test
  void legalFormsInCapitalsOnly() {
    assertThat(NamesOf.organizations("He works for Tilbury AG.")).containsExactly("Tilbury AG");
    assertThat(NamesOf.organizations("He works for Tilbury As if.")).isEmpty();
  }

  @Test
  void companiesMayHoldAnAnd() {
    assertThat(NamesOf.organizations("He works for Tilbury and Co."))
        .containsExactly("Tilbury and Co");
    assertThat(NamesOf.organizations("He works for Tilbury & Downs Ltd."))
        .containsExactly("Tilbury & Downs Ltd");
  }

  @Test
  void headsAreOfSomething() {
    assertThat(NamesOf.organizations("The Syrian Ministry of Trade and Industry has closed."))
        .containsExactly("Syrian Ministry of Trade and Industry");
    assertThat(NamesOf.organizations("The Ministry of silly walks has closed.")).isEmpty();
  }

  @Test
  void banksAreJoinedWithNothing() {
    assertThat(NamesOf.organizations("The Bank of Norway and Bank of Japan sold."))
        .containsExactly("Bank of Norway", "Bank of Japan");
  }

  @Test
  void tailsNeedAWordBefore() {
    assertThat(NamesOf.organizations("Then the Green Party won.")).containsExactly("Green Party");
    assertThat(NamesOf.organizations("Then the Party won.")).isEmpty();
  }

  @Test
  void longTailsNeedTwoWordsBefore() {
    assertThat(NamesOf.organizations("The Road Safety Administration knew."))
        .containsExactly("Road Safety Administration");
    assertThat(NamesOf.organizations("The Pell Administration knew.")).isEmpty();
  }

  @Test
  void countriesAreNoUnions() {
    assertThat(NamesOf.organizations("Then the Soviet Union sold grain.")).isEmpty();
  }

  @Test
  void acronymsAreIntroducedInBrackets() {
    String body = "The Road Users Circle (RUC) met in May. Later RUC closed.";

    assertThat(NamesOf.organizations(body)).containsExactly("Road Users Circle");
    assertThat(NamesOf.evidence("Road Users Circle", body))
        .containsExactly("Road Users Circle (RUC)", "RUC");
  }

  @Test
  void bracketsWithOtherLettersIntroduceNothing() {
    assertThat(NamesOf.organizations("The Road Users Circle (XYZ) met in May.")).isEmpty();
  }

  @Test
  void knownOnesAreFoundByAnySpelling() {
    assertThat(NamesOf.organizations("The U.N. met. The United Nations and NATO agreed."))
        .containsExactly("United Nations", "NATO");
    assertThat(NamesOf.organizations("They who met in nato agreed.")).isEmpty();
  }

  @Test
  void knownOnesMayHoldAnAnd() {
    assertThat(NamesOf.organizations("It told the Securities and Exchange Commission."))
        .containsExactly("Securities and Exchange Commission");
  }

  @Test
  void aTitleEndsAnOrganization() {
    String body = "Bank of Norway Governor Odran Pell met Green Party leader Ida Brandt.";

    assertThat(NamesOf.organizations(body)).containsExactly("Bank of Norway", "Green Party");
    assertThat(NamesOf.people(body)).containsExactly("Odran Pell", "Ida Brandt");
  }

  @Test
  void theFullestNameStands() {
    assertThat(NamesOf.organizations("Tilbury Downs Bank sold. Tilbury Downs Bank Ltd bought."))
        .containsExactly("Tilbury Downs Bank Ltd");
    assertThat(NamesOf.organizations("The Foreign Ministry and the Syrian Foreign Ministry."))
        .containsExactly("Syrian Foreign Ministry");
  }

  @Test
  void companiesNamedLikePeopleAreNone() {
    assertThat(NamesOf.people("Robert Tilbury Inc fell. Robert Tilbury said it hurt.")).isEmpty();
  }

  @Test
  void otherLanguagesHaveTheirHeads() {
    assertThat(NamesOf.organizations("es", "Ayer el Banco de Chile cerró."))
        .containsExactly("Banco de Chile");
    assertThat(NamesOf.organizations("de", "Gestern kaufte die Tilbury GmbH alles."))
        .containsExactly("Tilbury GmbH");
  }
}
