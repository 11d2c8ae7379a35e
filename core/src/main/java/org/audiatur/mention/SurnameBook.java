package org.audiatur.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The surnames of one text: which forms are one name, and what its nominative is. A form speaks for
 * every nominative it could come from; the one that most forms of the text speak for wins, an
 * ending's usual reading decides a draw.
 */
final class SurnameBook {

  private record Usual(Pattern forms, String nominative) {

    Usual(String forms, String nominative) {
      this(Pattern.compile(forms), nominative);
    }
  }

  private static final List<Usual> USUAL =
      List.of(
          new Usual("(.*[сц]к)(ого|ому|им|ом)", "ий"),
          new Usual("(.*[сц]к)ую|(.*[сц]к)ой", "ая"),
          new Usual("(.*(ов|ев|ин|ын))(а|у|ым|е)", ""),
          new Usual("(.*(ов|ев|ин|ын))ой", "а"),
          new Usual("(.{2,})ого", "ый"),
          new Usual("(.*[жшчщц])(ем|у|а|е)", ""),
          new Usual("(.{2,}[бвгдзклмнпрстфх])ом", ""),
          new Usual("(.{2,}[бвгдзклмнпрстфх])у", ""),
          new Usual("(.{2,}[лнрст])ем", "ь"),
          new Usual("(.{2,}[лнрст])ю", "ь"),
          new Usual("(.{2,}[лнр])я", "ь"),
          new Usual("(.{2,}[аеиоу])(я|ю|ем)", "й"),
          new Usual("(.{2,}[бвгдзклмнпрстфх])ы", "а"),
          new Usual("(.{3,}[гкх])е", "а"),
          new Usual(
              "(.{3,}(ян|юк|ук|ль|ер|ор|ен|он|ан|ич|аз|ад|ид|ок|ак|ик|ек|ам|им|ум|ст|рт|нт|рг|рк|йс|нс|ос|ис|ас))а",
              ""),
          new Usual("(.{3,}(ян|юк|ук|ер|ор|ен|он|ан))е", ""));

  private static final Pattern DECLINED =
      Pattern.compile("(?U).{2,}(ов|ев|ин|ын)(а|у|ым|е|ой|ы|ых)?");

  private final NameForms forms;
  private final Map<String, Set<String>> formsOfNominative = new HashMap<>();
  private final Map<String, String> chosen = new LinkedHashMap<>();
  private final Set<String> nominatives = new HashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  SurnameBook(NameForms forms) {
    this.forms = forms;
  }

  /** Notes a form that is certainly a surname; before the first question. */
  void add(String surface) {
    for (String nominative : forms.nominatives(surface)) {
      formsOfNominative
          .computeIfAbsent(nominative, key -> new HashSet<>())
          .add(NameForms.fold(surface));
    }
  }

  /** True if a form shares a plausible nominative with a surname noted before. */
  boolean knows(String surface) {
    if (chosen.isEmpty()) {
      formsOfNominative
          .values()
          .forEach(set -> set.forEach(form -> chosen.computeIfAbsent(form, this::choose)));
      nominatives.addAll(chosen.values());
    }
    return known.computeIfAbsent(surface, this::sharesNominative);
  }

  private boolean sharesNominative(String surface) {
    for (String nominative : forms.nominatives(surface)) {
      if (nominatives.contains(nominative)) {
        return true;
      }
    }
    return false;
  }

  /** The nominative of a form, in lower case. */
  String nominative(String surface) {
    return named.computeIfAbsent(NameForms.fold(surface), this::choose);
  }

  private String choose(String form) {
    String usual = usual(form);
    int most = support(usual);
    String best = usual;
    for (String nominative : forms.nominatives(form)) {
      int support = support(nominative);
      if (support > most) {
        most = support;
        best = nominative;
      }
    }
    return best;
  }

  /**
   * The cases a surname's ending allows a man's name: {@code -ову} the dative only. Others: what
   * its readings say.
   */
  static int agreement(Unit unit) {
    String word = unit.form().folded();
    if (!DECLINED.matcher(word).matches()) {
      return unit.isKnown() ? unit.agreement() : Agreement.ANY;
    }
    char last = word.charAt(word.length() - 1);
    return switch (last) {
      case 'а' -> Agreement.letters("NGA");
      case 'у' -> Agreement.letters("DA");
      case 'м' -> Agreement.letters("I");
      case 'е' -> Agreement.letters("L");
      case 'й' -> Agreement.letters("GDIL");
      case 'ы', 'х' -> Agreement.PLURAL;
      default -> Agreement.letters("N");
    };
  }

  private int support(String nominative) {
    return formsOfNominative.getOrDefault(nominative, Set.of()).size();
  }

  /** What an ending mostly means, for a man's surname. */
  private static String usual(String form) {
    for (Usual usual : USUAL) {
      Matcher matcher = usual.forms().matcher(form);
      if (matcher.matches()) {
        String stem = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return stem + usual.nominative();
      }
    }
    return form;
  }
}
