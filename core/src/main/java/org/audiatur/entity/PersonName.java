package org.audiatur.entity;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in parts.
 *
 * @param surname lower case
 * @param given full given name in lower case, empty if not given
 * @param patronymic full patronymic in lower case, empty if not given
 * @param initials first letters of given name and patronymic in upper case, as far as known
 * @param gender {@code masculine}, {@code feminine} or empty
 */
record PersonName(String surname, String given, String patronymic, String initials, String gender) {

  /** What a bearer is called with and without. */
  private static final Pattern RANK =
      Pattern.compile("(?U)(?<=\\p{L}{3})[-‑](паша|бей|ага|ефенди|эфенди)$");

  private static final Pattern INITIAL = Pattern.compile("(\\p{Lu})\\p{Ll}?\\.");

  static PersonName of(Form form) {
    Map<String, String> parts = form.parts();
    String called = NameWords.plain(parts.getOrDefault("surname", surnameIn(form.name())));
    String surname = RANK.matcher(called).replaceFirst("");
    String given = NameWords.plain(parts.getOrDefault("given", ""));
    String patronymic = NameWords.plain(parts.getOrDefault("patronymic", ""));
    String written =
        parts.getOrDefault("initials", parts.containsKey("surname") ? "" : form.name());
    String initials = initials(written);
    if (initials.isEmpty() && !given.isEmpty()) {
      initials = first(given) + first(patronymic);
    }
    return new PersonName(surname, given, patronymic, initials, parts.getOrDefault("gender", ""));
  }

  /**
   * As {@link #of}, but of a name without a known surname the last word stands for it and the first
   * for the given name: {@code Мустафа Кемаль}.
   */
  static PersonName inTwoWords(Form form) {
    PersonName name = of(form);
    int first = name.surname.indexOf(' ');
    if (first < 0 || form.parts().containsKey("surname")) {
      return name;
    }
    return new PersonName(
        name.surname.substring(name.surname.lastIndexOf(' ') + 1),
        name.surname.substring(0, first),
        "",
        name.initials,
        name.gender);
  }

  private static String first(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
  }

  private static String initials(String written) {
    StringBuilder letters = new StringBuilder();
    Matcher matcher = INITIAL.matcher(written);
    while (matcher.find()) {
      letters.append(matcher.group(1));
    }
    return letters.toString();
  }

  private static String surnameIn(String name) {
    String bare = INITIAL.matcher(name).replaceAll(" ").strip();
    return bare.isEmpty() ? name : bare;
  }

  /** How much of the name is known. */
  int fullness() {
    return initials.length() * 2 + (given.isEmpty() ? 0 : 1) + (patronymic.isEmpty() ? 0 : 1);
  }

  boolean isSurnameOnly() {
    return initials.isEmpty() && given.isEmpty();
  }

  /**
   * What speaks against the two being one person, null if nothing does. Surnames are not compared.
   */
  @Nullable String differenceFrom(PersonName other) {
    int shared = Math.min(initials.length(), other.initials.length());
    if (!initials.substring(0, shared).equals(other.initials.substring(0, shared))) {
      return "разные инициалы";
    }
    if (differ(given, other.given) || differ(patronymic, other.patronymic)) {
      return "разные имена";
    }
    return differ(gender, other.gender) ? "разный пол" : null;
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** True if neither given names nor gender, as far as known, speak against one person. */
  boolean maySoundLike(PersonName other) {
    boolean unlike = !given.isEmpty() && !other.given.isEmpty() && !soundsLike(given, other.given);
    return !unlike && !differ(gender, other.gender);
  }

  private static boolean soundsLike(String one, String other) {
    return Sounds.consonants(Sounds.of(one)).equals(Sounds.consonants(Sounds.of(other)));
  }
}
