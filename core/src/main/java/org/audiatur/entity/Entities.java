package org.audiatur.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All entities of a comparison, found by the mentions that name them or by id. */
public final class Entities {

  private final List<Entity> all;
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, Entity> byMention = new HashMap<>();
  private final Map<String, List<String>> works;

  /**
   * @param all sorted by id
   * @param works for each CIT mention the ids of the SRC entities it cites, in the order of the
   *     citation
   */
  public Entities(List<Entity> all, Map<String, List<String>> works) {
    this.all = List.copyOf(all);
    this.works = Map.copyOf(works);
    for (Entity entity : all) {
      byId.put(entity.id(), entity);
      if (!entity.type().equals("SRC")) {
        entity.mentions().forEach(mention -> byMention.put(mention, entity));
      }
    }
  }

  public List<Entity> all() {
    return all;
  }

  public @Nullable Entity byId(String id) {
    return byId.get(id);
  }

  /** The entity that a mention names; null for dates, numbers, citations and a null mention. */
  public @Nullable Entity ofMention(@Nullable String mention) {
    return mention == null ? null : byMention.get(mention);
  }

  /** Ids of the works that a CIT mention cites. */
  public List<String> worksOf(String citation) {
    return works.getOrDefault(citation, List.of());
  }
}
