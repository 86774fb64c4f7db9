package org.dateline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes ids for articles that come without one: the first 16 bytes of a SHA-256, in hexadecimal.
 */
public final class ArticleId {
  private ArticleId() {}

  /**
   * The id of an article with an address.
   *
   * @param url the address as given
   * @return 32 hexadecimal digits
   */
  public static String ofUrl(String url) {
    return ofBytes(url.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The id of an article that has nothing but its bytes.
   *
   * @param record the record as read
   * @return 32 hexadecimal digits
   */
  public static String ofBytes(byte[] record) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(record);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
