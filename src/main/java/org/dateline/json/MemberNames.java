package org.dateline.json;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What others call the members of an article: one table of all languages.
 *
 * <p>Left out on purpose: {@code tags}, {@code keywords} and {@code categories}, which are free
 * words more often than topics of a tree; words that mean one member here and another there, such
 * as {@code journal} and {@code medium}. Whoever knows better maps them. A {@code timestamp} is
 * when a row was written more often than a date of publication: it is believed last, and only where
 * its value is a likely date.
 */
final class MemberNames {
  /**
   * Other names after ours, in the order in which they are believed. Case, accents, spaces, {@code
   * _}, {@code -} and {@code :} do not matter.
   */
  private static final String TABLE =
      """
      id: _id, guid, uuid, article id, doc id, document id, story id, post id, nid,\
       drupal internal nid, المعرف, الرقم
      title: headline, heading, web title, post title, article title, dc:title,\
       العنوان, عنوان, عنوان الخبر, عنوان المقال, سەردێڕ, ناونیشان, titel, überschrift, schlagzeile, kop,\
       titre, título, titular, başlık, заголовок, название, name
      summary: standfirst, description, abstract, lead, excerpt, subtitle, subheadline, subhead,\
       subheading, deck, dek, teaser, trail text, snippet, intro, introtext, post excerpt,\
       body summary, dc:description, الملخص, ملخص, الخلاصة, خلاصه, zusammenfassung, vorspann,\
       untertitel, unterzeile, samenvatting, résumé, chapô, resumen, özet, аннотация,\
       краткое содержание
      body: text, content, article body, full text, article, story, post content, body value,\
       body html, body xhtml, content html, content:encoded, body text, content text,\
       article text, article content, story text, full content,\
       النص, نص, نص الخبر, نص المقال, المحتوى, محتوى, المتن, متن, ناوەڕۆک, دەق, volltext, inhalt,\
       artikeltext, tekst, inhoud, texte, contenu, corps, texto, contenido, cuerpo, metin, içerik,\
       текст, содержание, lead paragraph
      published: published at, published date, date published, published on, publication date,\
       publish date, pub date, web publication date, date of publication, iso date, date gmt,\
       post date gmt, date, date time, post date, publish up, dc:date, first created, created,\
       created at, date created, التاريخ, تاريخ, تاريخ النشر, بەروار, datum, erscheinungsdatum,\
       veröffentlicht, veröffentlicht am, veröffentlichungsdatum, publicatiedatum,\
       date de publication, fecha, fecha de publicación, tarih, yayın tarihi, дата,\
       дата публикации, timestamp
      updated: updated at, last updated, date updated, modified gmt, post modified gmt, modified,\
       modified at, last modified, date modified, post modified, changed, version created,\
       تاريخ التحديث, تاريخ التعديل, aktualisiert, geändert, дата обновления
      url: web url, canonical url, permalink, link, uri, article url, post url, source url,\
       الرابط, رابط, لینک, lien, enlace, bağlantı, ссылка
      source: source name, publisher, outlet, newspaper, publication, site name, المصدر, مصدر,\
       منبع, سەرچاوە, quelle, zeitung, bron, krant, fuente, kaynak, источник
      authors: author, author name, author names, byline, bylines, creator, creators, writer,\
       writers, reporter, post author, dc:creator, الكاتب, كاتب, المؤلف, مؤلف, نویسنده, نووسەر, المحرر,\
       autor, autoren, verfasser, auteur, auteurs, autores, yazar, yazarlar, автор, авторы
      section: section name, article section, desk, news desk, category, category name,\
       القسم, قسم, ressort, rubrik, rubriek, rubrique, sección, kategori, рубрика, раздел
      language: lang, language code, langcode, in language, اللغة, لغة, sprache, taal, langue,\
       idioma, dil, язык
      countries: country, country code, country codes, country name, الدولة, دولة, الدول, البلد,\
       بلد, کشور, land, länder, landen, pays, país, países, ülke, ülkeler, страна, страны
      topics: topic, subject, subjects, الموضوع, موضوع, المواضيع, الموضوعات, thema, themen,\
       onderwerp, onderwerpen, sujet, sujets, thème, thèmes, tema, temas, konu, konular, тема, темы
      people: person, persons, personen, personnes, personas, kişiler, الشخصيات
      organizations: organization, organisations, organisation, orgs, org
      places: place, locations, location, ort, orte, lieu, lieux, lugar, lugares, المكان
      status: pub status, post status, publication status
      datelinePlace: dateline place
      datelineAgency: dateline agency
      """;

  private static final Map<String, Known> BY_NAME = byName();

  private MemberNames() {}

  /**
   * What a name means.
   *
   * @param member our name
   * @param place its place in the row of the table, from 1; 0 for our own name
   */
  record Known(String member, int place) {}

  /** What a name means, or empty when nobody knows. */
  static Optional<Known> find(String name) {
    Known known = BY_NAME.get(name);
    return Optional.ofNullable(known == null ? BY_NAME.get(folded(name)) : known);
  }

  private static Map<String, Known> byName() {
    Map<String, Known> names = new HashMap<>();
    for (String member : ArticleJson.MEMBERS) {
      names.put(member, new Known(member, 0));
    }
    for (String row : TABLE.lines().toList()) {
      int colon = row.indexOf(':');
      String member = row.substring(0, colon);
      int place = 0;
      for (String name : row.substring(colon + 1).split(",")) {
        Known known = new Known(member, ++place);
        names.putIfAbsent(name.strip(), known);
        names.putIfAbsent(folded(name.strip()), known);
      }
    }
    return Map.copyOf(names);
  }

  /** Whether a name means a date only where its value is a likely one. */
  static boolean isWeakDate(String name) {
    return folded(name).equals("timestamp");
  }

  /** A name without what does not matter in it. */
  static String folded(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    boolean ascii = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      ascii &= c < 0x80;
      if (c != '_' && c != '-' && c != ' ' && c != ':' && c != '\u00A0') {
        letters.append(c);
      }
    }
    String lower = letters.toString().toLowerCase(Locale.ROOT);
    return ascii ? lower : withoutMarks(lower);
  }

  /**
   * Without accents, and with the letters that Arabic and Persian keyboards write differently as
   * one.
   */
  static String withoutMarks(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != '\u0640') {
        letters.append(
            switch (c) {
              case 'ı' -> 'i';
              case 'ی', 'ى' -> 'ي';
              case 'ک' -> 'ك';
              case 'ة' -> 'ه';
              default -> c;
            });
      }
    }
    return letters.toString();
  }
}
