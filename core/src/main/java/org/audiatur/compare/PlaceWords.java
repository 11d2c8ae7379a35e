package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.entity.Entity;
import org.audiatur.lang.LanguagePack;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened, in the words of a clause: a place, or another name that begins with a
 * capital, behind a word such as "at" or "near".
 */
final class PlaceWords {

  /**
   * A place in a clause.
   *
   * @param entity the place, null for a name that was not read as one
   * @param kinds what sort of place, where the words say so: {@code @bridge}
   * @param named false for a common noun: «в окопе»
   */
  record Where(Span span, @Nullable Entity entity, String name, Set<String> kinds, boolean named) {}

  /** Places small enough that one is not in another. */
  private static final Set<String> SMALL =
      Set.of(
          "@gate",
          "@bridge",
          "@church",
          "@palace",
          "@square",
          "@barricade",
          "@prison",
          "@wall",
          "@trench",
          "@tower",
          "@hospital",
          "@factory",
          "@ship");

  private static final int NEAR = 4;

  private static final Set<String> SURE = Set.of("inside", "on", "towards");
  private static final Pattern NAME =
      Pattern.compile(
          "\\G(?:\\s+\\p{Ll}[\\p{L}'’-]*){0,4}?\\s+\\p{Lu}[\\p{L}'’-]+"
              + "(?:\\s+(?:(?:de|la|le|du|of|the|d['’])\\s*){0,2}\\p{Lu}[\\p{L}'’-]+)*");
  private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{L}+(?!\\p{L})");

  /** A foreign particle may be written with its name: «d'Eau». */
  private static final Pattern HAS_CAPITAL = Pattern.compile("^(?:\\p{Ll}{1,2}['’])?\\p{Lu}");

  private static final Set<String> OTHERS = Set.of("PER", "ORG", "GRP", "MIL", "DATE", "CIT");

  private final Material material;
  private final Set<String> things;
  private final Map<String, Set<String>> before;

  /** By identity: to hash a clause is to hash its sentence. */
  private final Map<Clause, List<Where>> known = new IdentityHashMap<>();

  PlaceWords(Material material) {
    this.material = material;
    things = material.packs().field().words("place-things");
    before = prepositions(material, SURE);
  }

  /** By language, the prepositions of these senses. */
  static Map<String, Set<String>> prepositions(Material material, Set<String> senses) {
    Map<String, Set<String>> prepositions = new HashMap<>();
    for (LanguagePack language : material.packs().languages()) {
      Set<String> words = new HashSet<>();
      language.table("place-prepositions").stream()
          .filter(row -> senses.contains(row.get(1)))
          .forEach(row -> words.add(row.getFirst()));
      prepositions.put(language.code(), words);
    }
    return prepositions;
  }

  /** In text order. */
  List<Where> in(Clause clause) {
    return known.computeIfAbsent(clause, this::read);
  }

  private List<Where> read(Clause clause) {
    List<Where> found = new ArrayList<>();
    String text = clause.account().text().read(clause.span());
    Set<String> sure = before.getOrDefault(clause.account().language(), Set.of());
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find(from)) {
      from = word.end();
      Matcher name = NAME.matcher(text);
      if (sure.contains(word.group().toLowerCase(Locale.ROOT))
          && name.find(word.end())
          && !hasFurther(name.group(), sure)) {
        Where where = where(clause, clause.span().start() + word.end(), name.group());
        if (where != null) {
          found.add(where);
        }
      }
    }
    return found;
  }

  /** «В ногу на мосту через Янтру»: the place stands behind the last of the small words. */
  private static boolean hasFurther(String name, Set<String> sure) {
    return WORD.matcher(name).results().anyMatch(word -> sure.contains(word.group()));
  }

  /** Places without a name too: «в занятом окопе»; in text order. */
  List<Where> withCommon(Clause clause) {
    List<Where> found = new ArrayList<>(in(clause));
    Set<String> sure = before.getOrDefault(clause.account().language(), Set.of());
    List<Word> words = clause.words();
    for (int i = 0; i < words.size(); i++) {
      Where where =
          sure.contains(clause.read(words.get(i).span()).toLowerCase(Locale.ROOT))
              ? common(clause, i + 1)
              : null;
      if (where != null && found.stream().noneMatch(one -> one.span().overlaps(where.span()))) {
        found.add(where);
      }
    }
    return found;
  }

  private @Nullable Where common(Clause clause, int from) {
    List<Word> words = clause.words();
    for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
      Word word = words.get(i);
      if (SMALL.contains(word.stem()) && !word.verb()) {
        Span span = words.get(from).span().span(word.span());
        return new Where(span, null, clause.read(span), Set.of(word.stem()), false);
      }
      if (word.stem().isEmpty() || word.verb() || word.noun()) {
        return null;
      }
    }
    return null;
  }

  private Set<String> kinds(Clause clause, Span span) {
    Set<String> kinds = new HashSet<>(material.wording(clause.source()).stems(span));
    kinds.retainAll(SMALL);
    return kinds;
  }

  private @Nullable Where where(Clause clause, int after, String name) {
    int blanks = name.length() - name.stripLeading().length();
    Span span = new Span(after + blanks, after + name.length());
    for (Mention mention : Material.mentions(clause.account(), clause.span())) {
      if (mention.span().overlaps(span)) {
        Entity entity = material.entities().ofMention(mention.id());
        return OTHERS.contains(mention.type())
            ? null
            : new Where(
                mention.span().span(span),
                entity,
                entity == null ? name.strip() : entity.name(),
                kinds(clause, span),
                true);
      }
    }
    return isName(clause, span)
        ? new Where(span, null, name.strip(), kinds(clause, span), true)
        : null;
  }

  /** Small words before a name that nobody read as a place must be those for a kind of place. */
  private boolean isName(Clause clause, Span span) {
    return material.wording(clause.source()).in(span).stream()
            .filter(word -> !HAS_CAPITAL.matcher(clause.read(word.span())).find())
            .allMatch(word -> word.stem().isEmpty() || things.contains(word.stem()))
        && Character.isUpperCase(clause.read(span).charAt(0))
            | material.wording(clause.source()).in(span).stream()
                .anyMatch(word -> things.contains(word.stem()));
  }
}
