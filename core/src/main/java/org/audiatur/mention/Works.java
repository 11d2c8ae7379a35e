package org.audiatur.mention;

import java.util.List;

/**
 * The works that one citation names.
 *
 * @param all in the order of the citation
 */
public record Works(List<Work> all) implements MentionValue {

  public Works {
    all = List.copyOf(all);
  }
}
