package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons: surnames with initials, given names, patronymics, Eastern titles, or behind an
 * office; then bare surnames that the text, or common knowledge, knows from a fuller name.
 */
final class PersonFinder {

  private static final int PRIORITY = 55;

  /** Two words no list knows give way to any rule for bodies and places. */
  private static final int UNSURE_PRIORITY = 48;

  /** What stands behind an Eastern name and belongs to it. */
  private static final Set<String> TAILS =
      Set.of(
          "оглы", "кызы", "гызы", "заде", "бек", "бей", "паша", "паши", "паше", "пашой", "хан",
          "хана", "хану", "ханом", "бека", "беку", "беком");

  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "(?U)\\p{Lu}.+(ович|евич|ьич|кич|мич)(а|у|ем|е)?|\\p{Lu}.+(овн|евн|ичн|иничн)(а|ы|е|у|ой)|\\p{Lu}.+(ович|йович)(а|у|ем|еві|ові|і)?|\\p{Lu}.+(івн|ївн)(а|и|і|у|ою)");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?iU).+[-‑](паш[аиеуой]{1,2}|бе[кгй]?(а|у|ом|е|ем|ю|я|ов|єм|єві|ї|ю)?|[гґ]і?е?рей?(я|ю|єм|єві|ем|ї|е)?|гире[йяюе]м?|хан(а|у|ом|е)?|заде|оглы|кызы|гызы|эфенди|мирз[аыеуой]{1,2}|ага|аги|аге)");

  private static final Pattern SHORT_OFFICE =
      Pattern.compile("тов|т|ген|полк|подполк|кап|лейт|адм|проф|акад|инж|гр|д-р|св|ин");

  private final Lexicon lexicon;
  private final PersonEvidence evidence;
  private final BarePersons bare;
  private final EastAsianNames eastern;
  private final WesternNames western;
  private final boolean english;
  private final int given;
  private final int particle;
  private final int rank;
  private final int place;
  private final int titled;
  private final int patronymic;

  /**
   * @param english true for a language that tells proper nouns by its dictionary and writes offices
   *     with capitals
   */
  PersonFinder(Lexicon lexicon, boolean english) {
    this.english = english;
    evidence = new PersonEvidence(lexicon, english);
    bare = new BarePersons(lexicon, evidence);
    eastern = new EastAsianNames(lexicon, evidence);
    western = new WesternNames(lexicon);
    this.lexicon = lexicon;
    given = lexicon.id("given");
    particle = lexicon.id("particle");
    rank = lexicon.id("rank");
    place = lexicon.id("place");
    titled = lexicon.id("titled");
    patronymic = lexicon.id("patronymic");
  }

  /** What is asked of each form. */
  List<FormRule> formRules() {
    return Stream.concat(
            evidence.formRules().stream(),
            Stream.of(
                new FormRule(titled, form -> matches(TITLED, form)),
                new FormRule(patronymic, form -> matches(PATRONYMIC, form))))
        .toList();
  }

  private static boolean matches(Pattern pattern, WordForm form) {
    return form.isWord() && pattern.matcher(form.text()).matches();
  }

  /** All persons; {@code places} are read as class {@code place} of the units. */
  List<Candidate> find(Scene scene) {
    List<FoundPerson> full = new ArrayList<>();
    int at = 0;
    while (at < scene.units().size()) {
      FoundPerson found = fullAt(scene, at);
      if (found != null) {
        full.add(found);
      }
      at = found == null ? at + 1 : found.end();
    }
    SurnameBook book = new SurnameBook(lexicon.forms());
    full.forEach(found -> noteSurname(scene, found, book));
    List<FoundPerson> all = new ArrayList<>(full);
    all.addAll(bare.find(scene, full, book));
    all.addAll(originals(scene, all));
    return all.stream().map(found -> candidate(scene, found, book)).toList();
  }

  private void noteSurname(Scene scene, FoundPerson found, SurnameBook book) {
    if (found.surname() >= 0) {
      book.add(scene.units().get(found.surname()).text());
    }
  }

  private @Nullable FoundPerson fullAt(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    if (english) {
      return western.at(scene, at);
    }
    if (isInitial(unit)) {
      return initialsFirst(scene, at);
    }
    if (!unit.isWord() || !unit.isCapitalized()) {
      return unit.is(rank) ? ranked(scene, at) : null;
    }
    FoundPerson found = eastern.at(scene, at);
    found = found != null ? found : surnameFirst(scene, at);
    found = found != null ? found : givenFirst(scene, at);
    return found != null ? found : unit.is(rank) ? ranked(scene, at) : null;
  }

  private static boolean isInitial(@Nullable Unit unit) {
    return unit != null
        && (unit.kind() == Unit.Kind.INITIAL && unit.text().endsWith(".")
            || unit.kind() == Unit.Kind.ROMAN
                && unit.text().length() == 2
                && unit.text().endsWith("."));
  }

  /** {@code Ф. Х. Хойский}, {@code А.Миллеран}. */
  private @Nullable FoundPerson initialsFirst(Scene scene, int at) {
    int end = at;
    while (end - at < 4 && isInitial(scene.at(end))) {
      end++;
    }
    int surname = pastParticles(scene, end);
    Unit unit = scene.at(surname);
    if (unit == null || !evidence.couldFollowInitials(scene, at, unit)) {
      return null;
    }
    return new FoundPerson(at, pastTail(scene, surname + 1), surname, -1, "initials-surname", 0.97);
  }

  private int pastParticles(Scene scene, int at) {
    int end = at;
    for (Unit unit = scene.at(end);
        unit != null
            && end - at < 2
            && unit.is(particle)
            && unit.text().length() <= 3
            && !unit.isCapitalized();
        unit = scene.at(++end)) {}
    return end;
  }

  /** One past {@code бек}, {@code оглы} after a name. */
  private int pastTail(Scene scene, int at) {
    Unit unit = scene.at(at);
    boolean tail =
        unit != null
            && unit.isWord()
            && unit.is(particle)
            && unit.text().length() >= 3
            && !scene.units().get(at - 1).text().isEmpty()
            && unit.sentence() == scene.units().get(at - 1).sentence();
    return tail && unit != null && TAILS.contains(unit.lower()) ? at + 1 : at;
  }

  /** {@code Шаумян С. Г.}, unless the initials belong to the next name. */
  private @Nullable FoundPerson surnameFirst(Scene scene, int at) {
    int end = at + 1;
    while (end - at < 4
        && isInitial(scene.at(end))
        && scene.units().get(end).sentence() == scene.units().get(at).sentence()) {
      end++;
    }
    Unit next = scene.at(end);
    boolean taken =
        next != null
            && next.isWord()
            && next.isCapitalized()
            && next.sentence() == scene.units().get(at).sentence();
    Unit unit = scene.units().get(at);
    if (end == at + 1 || taken || !evidence.couldBeSurname(scene, unit, true) || unit.is(rank)) {
      return null;
    }
    return new FoundPerson(at, end, at, -1, "surname-initials", 0.9);
  }

  /** {@code Мамед Эмин Расулзаде}, {@code Иван Петрович Сидоров}, {@code Энвер-паша}. */
  private @Nullable FoundPerson givenFirst(Scene scene, int at) {
    Unit unit = scene.units().get(at);
    if (unit.is(titled)) {
      return titled(scene, at);
    }
    if (!evidence.isGiven(unit)) {
      return null;
    }
    int end = at + 1;
    while (end - at < 3 && continuesGiven(scene, end, unit)) {
      end++;
    }
    int surname = pastParticles(scene, pastTail(scene, end));
    Unit last = scene.at(surname);
    if (!unit.is(given)
        && end == at + 1
        && (last == null
            || !evidence.isTellingSurname(last) && !evidence.areForeign(scene, unit, last))) {
      return null;
    }
    boolean named =
        last != null
            && last.sentence() == unit.sentence()
            && evidence.couldBeSurname(scene, last, true)
            && (SurnameBook.agreement(last) & unit.agreement()) != 0;
    if (named && last != null) {
      Unit third = scene.at(surname + 1);
      boolean longer =
          !last.isKnown()
              && third != null
              && third.sentence() == unit.sentence()
              && third.isWord()
              && third.isCapitalized()
              && evidence.areForeign(scene, last, third)
              && (third.agreement() & unit.agreement()) != 0;
      int family = longer ? surname + 1 : surname;
      return new FoundPerson(at, pastTail(scene, family + 1), family, at, "given-surname", 0.9);
    }
    Unit numeral = scene.at(end);
    if (end == at + 1
        && unit.is(given)
        && numeral != null
        && numeral.kind() == Unit.Kind.ROMAN
        && !numeral.text().endsWith(".")
        && numeral.sentence() == unit.sentence()) {
      return new FoundPerson(at, end + 1, -1, at, "given-numbered", 0.9);
    }
    boolean several = end - at >= 2 || pastTail(scene, end) > end;
    return several ? new FoundPerson(at, pastTail(scene, end), -1, at, "given-names", 0.8) : null;
  }

  private FoundPerson titled(Scene scene, int at) {
    Unit next = scene.at(at + 1);
    boolean surname =
        next != null
            && next.isWord()
            && next.isCapitalized()
            && next.sentence() == scene.units().get(at).sentence()
            && evidence.couldBeSurname(scene, next, false)
            && !next.is(place);
    return surname
        ? new FoundPerson(at, at + 2, at + 1, at, "titled-name", 0.85)
        : new FoundPerson(at, at + 1, -1, at, "titled-name", 0.85);
  }

  private boolean continuesGiven(Scene scene, int at, Unit before) {
    Unit unit = scene.at(at);
    return unit != null
        && unit.isWord()
        && unit.isCapitalized()
        && unit.sentence() == before.sentence()
        && (unit.is(patronymic) || unit.is(given) || unit.is(titled));
  }

  /** {@code генералу Пржевальскому}, {@code тов. Шаумяном}: the office stays outside. */
  private @Nullable FoundPerson ranked(Scene scene, int at) {
    int name = at + 1;
    Unit stop = scene.at(name);
    Unit office = scene.units().get(at);
    if (stop != null
        && stop.text().equals(".")
        && scene.isGlued(at)
        && SHORT_OFFICE.matcher(office.lower()).matches()) {
      name++;
    }
    Unit unit = scene.at(name);
    boolean stands =
        unit != null
            && unit.isWord()
            && unit.isCapitalized()
            && (unit.sentence() == office.sentence() || name > at + 1);
    if (!stands
        || unit == null
        || !evidence.couldFollowOffice(scene, unit, office)
        || (SurnameBook.agreement(unit) & office.agreement()) == 0) {
      return null;
    }
    Unit next = scene.at(name + 1);
    boolean longer = evidence.isGiven(unit) || unit.is(titled) || isInitial(next);
    if (longer || office.isCapitalized() && !office.first() && !english) {
      return null;
    }
    return new FoundPerson(name, pastTail(scene, name + 1), name, -1, "office-surname", 0.8);
  }

  /** The name in its own letters behind it: {@code Юрген Штрассер (Jürgen Strasser)}. */
  private static List<FoundPerson> originals(Scene scene, List<FoundPerson> persons) {
    List<FoundPerson> found = new ArrayList<>();
    for (FoundPerson person : persons) {
      Unit bracket = scene.at(person.end());
      int end = person.end() + 1;
      while (end - person.end() < 5 && isLatin(scene.at(end))) {
        end++;
      }
      Unit close = scene.at(end);
      boolean whole =
          bracket != null
              && close != null
              && end > person.end() + 1
              && bracket.text().equals("(")
              && (close.text().equals(")") || close.text().equals(","));
      if (whole) {
        found.add(new FoundPerson(person.end() + 1, end, -1, -1, "name-in-own-letters", 0.8));
      }
    }
    return found;
  }

  private static boolean isLatin(@Nullable Unit unit) {
    return unit != null
        && (unit.isWord() || unit.kind() == Unit.Kind.INITIAL)
        && Character.UnicodeScript.of(unit.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private Candidate candidate(Scene scene, FoundPerson found, SurnameBook book) {
    Map<String, String> parts = new TreeMap<>();
    StringBuilder name = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    for (int i = found.first(); i < found.end(); i++) {
      Unit unit = scene.units().get(i);
      String nominative = nominative(unit, i == found.surname(), book);
      name.append(name.isEmpty() || scene.isGlued(i - 1) ? "" : " ").append(nominative);
      note(unit, i, found, nominative, parts, initials);
    }
    if (!initials.isEmpty()) {
      parts.put("initials", initials.toString());
    }
    return new Candidate(
        "PER",
        found.first(),
        found.end(),
        scene.span(found.first(), found.end()),
        found.rule(),
        found.rule().equals("two-names") ? UNSURE_PRIORITY : PRIORITY,
        found.confidence(),
        name.toString(),
        parts,
        null);
  }

  private void note(
      Unit unit,
      int i,
      FoundPerson found,
      String nominative,
      Map<String, String> parts,
      StringBuilder initials) {
    if (unit.kind() == Unit.Kind.INITIAL || unit.kind() == Unit.Kind.ROMAN) {
      initials.append(unit.text());
    } else if (i == found.surname()) {
      parts.put("surname", nominative);
    } else if (unit.is(patronymic)) {
      parts.put("patronymic", nominative);
      parts.put("gender", unit.lower().contains("вн") || unit.lower().contains("чн") ? "f" : "m");
    } else if (unit.is(given) || i == found.given()) {
      parts.merge("given", nominative, (a, b) -> a + " " + b);
    }
  }

  private String nominative(Unit unit, boolean surname, SurnameBook book) {
    if (!unit.isWord()) {
      return unit.text();
    }
    if (surname) {
      return NameForms.inCaseOf(unit.text(), book.nominative(unit.text()));
    }
    if (unit.is(patronymic)) {
      String stem =
          unit.text()
              .replaceFirst("(?U)(ич)(а|у|ем|е)$", "$1")
              .replaceFirst("(?U)(вн|чн)(ы|е|у|ой)$", "$1а");
      return stem;
    }
    if (unit.is(given)) {
      String lemma = lexicon.entryOf(unit.text(), unit.analyses(), given);
      return lemma == null ? unit.text() : NameForms.inCaseOf(unit.text(), lemma);
    }
    return unit.is(titled)
        ? PashaNames.nominative(unit.text())
            .replaceFirst("(?U)паш(и|е|у|ой)$", "паша")
            .replaceFirst("(?U)(бе[кг]|хан)(а|у|ом|е)$", "$1")
        : unit.text();
  }
}
