package org.dateline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.Tag;
import org.jspecify.annotations.Nullable;

/** The organizations of one article, each with the spellings it has there. */
final class OrganizationsFound {
  private static final int MOST_EVIDENCE = 3;

  /** Of a longer list the rest is not read. */
  private static final int MOST = 1_000;

  private final NameLexicon lexicon;
  private final Map<String, Organization> byKey = new LinkedHashMap<>();
  private final Map<String, Organization> byAcronym = new HashMap<>();

  OrganizationsFound(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static final class Organization {
    private String name;
    private final List<String> evidence = new ArrayList<>();

    private Organization(String name) {
      this.name = name;
    }

    private void add(String spelling, String text) {
      if (spelling.length() > name.length()) {
        name = spelling;
      }
      if (evidence.size() < MOST_EVIDENCE && !evidence.contains(text)) {
        evidence.add(text);
      }
    }
  }

  /** Adds a naming: the organization as written, and the text around that says so. */
  void add(String name, String evidence) {
    String key = key(name);
    Organization organization = byKey.get(key);
    if (organization == null && byKey.size() < MOST) {
      organization = new Organization(name);
      byKey.put(key, organization);
    }
    if (organization != null) {
      organization.add(name, evidence);
    }
  }

  /** Adds one that introduces its acronym, in brackets behind it. */
  void add(String name, String acronym, String evidence) {
    add(name, evidence);
    Organization organization = byKey.get(key(name));
    if (organization != null) {
      byAcronym.put(acronym, organization);
    }
  }

  /** Adds a naming by an acronym that was introduced before. */
  void acronym(String acronym) {
    Organization organization = byAcronym.get(acronym);
    if (organization != null) {
      organization.add("", acronym);
    }
  }

  /** Whether an organization has this name, legal forms aside. */
  boolean has(String name) {
    return byKey.containsKey(key(name));
  }

  private String key(String name) {
    String known = lexicon.known(name);
    String key = (known == null ? name : known).toLowerCase(Locale.ROOT);
    for (int space = key.lastIndexOf(' '); space > 0; space = key.lastIndexOf(' ')) {
      int legal = NameLexicon.LEGAL | NameLexicon.LEGAL_CAPITALS;
      if ((lexicon.kinds(key, space + 1, key.length()) & legal) == 0) {
        break;
      }
      key = key.substring(0, space);
    }
    return key.replace('’', '\'');
  }

  /** Adds a tag for each; one whose words begin or end a longer one is the longer one. */
  void addTo(List<Tag> tags) {
    List<String> keys = new ArrayList<>(byKey.keySet());
    for (String key : keys) {
      String longer = longer(key, keys);
      Organization organization = byKey.get(key);
      Organization whole = longer == null ? null : byKey.get(longer);
      if (organization != null && whole != null) {
        organization.evidence.forEach(text -> whole.add("", text));
        byKey.remove(key);
      }
    }
    for (Organization organization : byKey.values()) {
      tags.add(Tag.byRule("organization", organization.name, organization.evidence));
    }
  }

  private static @Nullable String longer(String key, List<String> keys) {
    if (key.indexOf(' ') < 0) {
      return null;
    }
    for (String other : keys) {
      int more = other.length() - key.length();
      boolean begins = more > 0 && other.startsWith(key) && other.charAt(key.length()) == ' ';
      boolean ends = more > 0 && other.endsWith(key) && other.charAt(more - 1) == ' ';
      if (begins || ends) {
        return other;
      }
    }
    return null;
  }
}
