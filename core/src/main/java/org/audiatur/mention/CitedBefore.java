package org.audiatur.mention;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was cited up to a place in the text, for «там же» and «указ. соч.». Not thread-safe. */
final class CitedBefore {

  private final Map<String, Work> byAuthor = new HashMap<>();
  private @Nullable Work last;

  void add(Works works) {
    for (Work work : works.all()) {
      last = work;
      if (work.author() != null && work.title() != null) {
        byAuthor.put(Bibliography.surname(work.author()), work);
      }
    }
  }

  /** The last work of the last citation. */
  @Nullable Work last() {
    return last;
  }

  /** The last work of an author whose title was told. */
  @Nullable Work by(String author) {
    return byAuthor.get(Bibliography.surname(author));
  }
}
