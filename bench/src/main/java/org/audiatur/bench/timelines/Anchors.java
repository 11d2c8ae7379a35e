package org.audiatur.bench.timelines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.audiatur.calendar.Edtf;
import org.audiatur.calendar.EdtfDate;
import org.audiatur.calendar.EdtfInterval;
import org.audiatur.claim.Dating;
import org.audiatur.claim.Deed;
import org.audiatur.claim.Deed.Form;
import org.jspecify.annotations.Nullable;

/**
 * When the deeds of a news text are: the date in the clause nearest to the word; else that of the
 * same deed told elsewhere in the text («unveils» in the headline, «unveiled on Sunday» below);
 * else, for what is told as happened or happening, the day the news was written.
 */
final class Anchors {

  /** Where a deed stands: its word as the task names it, and its sentence. */
  record Place(String id, String sentence) {}

  /** A deed with its date. */
  record Anchored(Deed deed, Place place, String date) {}

  private static final Set<Form> TOLD = Set.of(Form.PAST, Form.PERFECT, Form.PRESENT);

  private final NewsText news;
  private final Words words;
  private final List<Deed> deeds = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, String> told = new HashMap<>();

  Anchors(NewsText news, Words words) {
    this.news = news;
    this.words = words;
  }

  void add(List<Deed> sentence, Function<Deed, Place> place) {
    for (Deed deed : sentence) {
      if (counts(deed)) {
        deeds.add(deed);
        places.add(place.apply(deed));
        own(deed).ifPresent(date -> told.putIfAbsent(deed.lemma(), date));
      }
    }
  }

  private boolean counts(Deed deed) {
    return !deed.negated()
        && !words.is("helping", deed.lemma())
        && (deed.form() != Form.NOUN || words.ends("ending", deed.lemma()));
  }

  List<Anchored> all() {
    List<Anchored> found = new ArrayList<>();
    for (int i = 0; i < deeds.size(); i++) {
      Deed deed = deeds.get(i);
      Place place = places.get(i);
      Optional<String> date = own(deed).or(() -> Optional.ofNullable(told(deed, place)));
      date.ifPresent(d -> found.add(new Anchored(deed, place, d)));
    }
    return found;
  }

  /** Null for what is only planned, possible or further back, or only a noun. */
  private @Nullable String told(Deed deed, Place place) {
    boolean headline = place.sentence().equals("0") && deed.form() != Form.INFINITIVE;
    if (!headline && !TOLD.contains(deed.form())) {
      return null;
    }
    boolean same = headline || deed.form() != Form.PRESENT;
    return same ? told.getOrDefault(deed.lemma(), news.written()) : news.written();
  }

  private static Optional<String> own(Deed deed) {
    return deed.dates().stream()
        .sorted(Comparator.comparingInt(m -> Math.abs(m.span().start() - deed.word().start())))
        .flatMap(m -> Dating.of(m).stream())
        .flatMap(edtf -> written(edtf).stream())
        .findFirst();
  }

  /** As the task writes days, months and years; of what begins then and goes on, its beginning. */
  private static Optional<String> written(Edtf edtf) {
    return switch (edtf) {
      case EdtfDate date -> Optional.of(written(date));
      case EdtfInterval interval when interval.from() instanceof EdtfDate from ->
          Optional.of(written(from));
      default -> Optional.empty();
    };
  }

  private static String written(EdtfDate date) {
    String digits = date.digits().toUpperCase(Locale.ROOT);
    return switch (digits.length()) {
      case 4 -> digits + "-XX-XX";
      case 7 -> digits + "-XX";
      default -> digits;
    };
  }
}
