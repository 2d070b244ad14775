package org.mithaq.elasticsearch.engine.query;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.mithaq.search.SearchQuery;

/**
 * Sends all pages of one query to the same copies of the shards: copies may score a little
 * differently, and a page must begin where the one before ended.
 */
final class SameCopy {
  private SameCopy() {}

  static String of(SearchQuery query) {
    CRC32 crc = new CRC32();
    crc.update((query.text() + query.order()).getBytes(StandardCharsets.UTF_8));
    query
        .filters()
        .forEach(
            (field, values) ->
                crc.update(
                    (field.name() + new TreeSet<>(values)).getBytes(StandardCharsets.UTF_8)));
    return "q" + Long.toHexString(crc.getValue());
  }
}
