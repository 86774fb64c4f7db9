package org.dateline.read;

import java.nio.charset.StandardCharsets;

/**
 * Lines between records that say something about them, as a file of refused records has: they are
 * passed over, so that the file can be mended and read.
 */
final class Remarks {
  /** How such a line begins. */
  static final byte[] BEGIN = "#! ".getBytes(StandardCharsets.US_ASCII);

  private Remarks() {}
}
