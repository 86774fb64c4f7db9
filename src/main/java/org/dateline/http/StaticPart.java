package org.dateline.http;

import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Something that stays as it is while the server runs.
 *
 * @param type its media type
 * @param plain its bytes
 * @param packed the same in gzip
 * @param tag its entity tag
 * @param headers further headers of the answer
 */
record StaticPart(
    String type,
    ByteBuffer plain,
    ByteBuffer packed,
    String tag,
    Map<HttpString, String> headers) {}
