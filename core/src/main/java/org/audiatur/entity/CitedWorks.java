package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.audiatur.claim.Account;
import org.audiatur.lang.FieldPack;
import org.audiatur.mention.Mention;
import org.audiatur.mention.Work;
import org.audiatur.mention.Works;
import org.audiatur.text.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The archive files, newspaper issues and books that citations name, each once, whatever the leaves
 * or pages cited.
 */
final class CitedWorks {

  /** One work where one account cites it. */
  private record Cited(String member, String mention, String source, String language, Work work) {}

  /** The first of an archive's names, by each of them. */
  private final Map<String, String> archives = new HashMap<>();

  private final Map<String, List<Cited>> byKey = new TreeMap<>();
  private final Map<String, List<String>> keysOf = new TreeMap<>();

  /**
   * @param field knows the names of one archive: {@code archive-names}
   */
  CitedWorks(FieldPack field) {
    if (field.has("archive-names")) {
      for (String line : field.lines("archive-names")) {
        List<String> names = List.of(line.split("\\|"));
        names.forEach(name -> archives.put(plain(name), plain(names.getFirst())));
      }
    }
  }

  void read(Account account, Mention citation) {
    if (citation.value() instanceof Works works) {
      for (int i = 0; i < works.all().size(); i++) {
        Work work = works.all().get(i);
        String key = key(work);
        Cited cited =
            new Cited(
                citation.id() + "#" + i, citation.id(), account.sha256(), account.language(), work);
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(cited);
        keysOf.computeIfAbsent(citation.id(), id -> new ArrayList<>()).add(key);
      }
    }
  }

  /** One entity for each work. */
  List<Entity> entities() {
    return byKey.values().stream().map(CitedWorks::entity).toList();
  }

  /** For each citation the ids of its works. */
  Map<String, List<String>> worksByCitation() {
    Map<String, String> ids = new HashMap<>();
    byKey.forEach((key, cited) -> ids.put(key, id(cited)));
    Map<String, List<String>> works = new TreeMap<>();
    keysOf.forEach(
        (mention, keys) ->
            works.put(
                mention,
                keys.stream()
                    .map(key -> Objects.requireNonNull(ids.get(key), key))
                    .distinct()
                    .toList()));
    return works;
  }

  private static String id(List<Cited> cited) {
    return Identifier.of(
        "entity", cited.stream().map(Cited::member).min(String::compareTo).orElse(""));
  }

  private static Entity entity(List<Cited> cited) {
    Set<Name> names =
        new TreeSet<>(java.util.Comparator.comparing(Name::text).thenComparing(Name::language));
    cited.forEach(one -> names.add(new Name(name(one.work()), one.language())));
    List<String> mentions = cited.stream().map(Cited::mention).distinct().sorted().toList();
    String fullest =
        names.stream()
            .map(Name::text)
            .max(
                java.util.Comparator.comparingInt(String::length)
                    .thenComparing(java.util.Comparator.reverseOrder()))
            .orElse("");
    List<Join> joins =
        mentions.stream()
            .skip(1)
            .map(mention -> new Join(mention, "ссылка на то же: «" + fullest + "»", 1.0))
            .toList();
    List<String> sources = cited.stream().map(Cited::source).distinct().sorted().toList();
    return new Entity(
        id(cited),
        "SRC",
        fullest,
        List.copyOf(names),
        mentions,
        sources,
        null,
        null,
        joins,
        List.of());
  }

  /**
   * What two citations of one work share: for an archive its file, for a newspaper its issue, for a
   * book its volume.
   */
  private String key(Work work) {
    Stream<@Nullable String> fields =
        switch (work.kind()) {
          case "archive" ->
              Stream.of(
                  archives.getOrDefault(plain(work.archive()), work.archive()),
                  work.fonds(),
                  work.opis(),
                  work.delo(),
                  isWhole(work) ? null : work.leaves());
          case "newspaper" -> Stream.of(work.title(), work.year(), work.issue());
          default -> Stream.of(work.author(), work.title(), work.year(), work.volume());
        };
    return work.kind() + "|" + fields.map(CitedWorks::plain).collect(Collectors.joining("|"));
  }

  /** A file is named, be it by its record group and number: {@code WO 95/12}. */
  private static boolean isWhole(Work work) {
    return work.delo() != null || work.fonds() != null && work.fonds().indexOf('/') >= 0;
  }

  private static String plain(@Nullable String field) {
    return field == null
        ? ""
        : field
            .toLowerCase(Locale.ROOT)
            .replace('ё', 'е')
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
  }

  private static String name(Work work) {
    if (work.kind().equals("archive")) {
      return Stream.of(
              work.archive(),
              isGroup(work) ? work.fonds() : with("ф.", work.fonds()),
              with("оп.", work.opis()),
              with("д.", work.delo()))
          .filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
    }
    return Stream.of(
            work.author(), work.title(), work.year(), with("т.", work.volume()), work.issue())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** {@code WO 95/12}. */
  private static boolean isGroup(Work work) {
    return work.fonds() != null && work.fonds().matches("[A-Z]{1,5} .*");
  }

  private static @Nullable String with(String label, @Nullable String value) {
    return value == null ? null : label + " " + value;
  }
}
