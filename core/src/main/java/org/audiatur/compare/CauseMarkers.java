package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;

/**
 * Causes that a word gives: «because of», «вследствие», «не в силу …, а в результате …». Linear in
 * the words.
 */
final class CauseMarkers {

  private static final Pattern END = Pattern.compile("[.,;:!?»”)\\[]|\\s[–—-]\\s|$");
  private static final int SHORTEST = 7;

  private final Material material;
  private final FieldWords<String> standing;
  private final Map<String, Markers> markers = new HashMap<>();

  /** Words after which a cause is given, and after which a further one is. */
  private record Markers(Pattern first, Pattern further) {}

  /**
   * @param span the cause with the word that gives it
   * @param denied true if it is said not to have been the cause
   * @param enough where it has words enough to say what it was
   */
  record Marked(Span span, boolean denied, int enough) {}

  CauseMarkers(Material material) {
    this.material = material;
    standing = material.list("standing-words");
    FieldWords<String> given = material.list("cause-markers");
    FieldWords<String> denied = material.list("cause-denials");
    FieldWords<String> more = material.list("further-causes");
    for (LanguagePack language : material.packs().languages()) {
      String code = language.code();
      if (!given.of(code).isEmpty()) {
        markers.put(
            code,
            new Markers(
                first(given.of(code).keySet(), denied.of(code).keySet()),
                Pattern.compile(
                    "\\G,?\\s*" + SurfacePhrases.any(more.of(code).keySet()) + "\\s+")));
      }
    }
  }

  private static Pattern first(Set<String> given, Set<String> denials) {
    return Pattern.compile(
        "(?<!\\p{L})(?:(?<no>"
            + SurfacePhrases.any(denials)
            + ")\\s+)?(?:(?<parted>"
            + SurfacePhrases.any(parted(given, denials))
            + ")|"
            + SurfacePhrases.any(given)
            + ")(?!\\p{L})");
  }

  /** "Was carried neither by": a denial before the last word of what gives a cause. */
  private static Set<String> parted(Set<String> given, Set<String> denials) {
    Set<String> parted = new TreeSet<>();
    for (String expression : given) {
      int last = expression.lastIndexOf(' ');
      if (last > 0) {
        denials.forEach(
            no ->
                parted.add(expression.substring(0, last) + " " + no + expression.substring(last)));
      }
    }
    return parted;
  }

  private static boolean isDenied(Matcher marker) {
    return marker.group("no") != null || marker.group("parted") != null;
  }

  List<Marked> in(Account account, Span sentence) {
    Markers known = markers.get(account.language());
    if (known == null) {
      return List.of();
    }
    String words = account.text().read(sentence).toLowerCase(Locale.ROOT);
    Matcher marker = known.first().matcher(words);
    List<Marked> marked = new ArrayList<>();
    while (marker.find()) {
      int from = marker.start();
      for (int end = end(words, marker.end()); end > 0; ) {
        Span span = new Span(sentence.start() + from, sentence.start() + end);
        boolean enough = span.length() - marker.group().length() >= SHORTEST;
        if ((enough || from != marker.start())
            && !isCounted(account, span, marker.group())
            && !stands(account, span)) {
          int behind = sentence.start() + marker.end() + SHORTEST;
          marked.add(new Marked(span, isDenied(marker), behind));
        }
        Matcher further = known.further().matcher(words).region(end, words.length());
        from = further.lookingAt() ? further.end() : 0;
        end = from > 0 ? sentenceEnd(words, from) : 0;
      }
    }
    return marked;
  }

  /** «Carried by 64 votes to 57» gives no cause. */
  private static boolean isCounted(Account account, Span span, String marker) {
    int behind = span.start() + marker.length();
    return Material.mentions(account, span).stream()
        .anyMatch(mention -> mention.type().equals("NUM") && mention.span().start() - behind <= 1);
  }

  /** «Crews that were under the influence of …» tells how they stood, and no cause. */
  private boolean stands(Account account, Span span) {
    List<Word> all = material.wording(account.sha256()).all();
    int at = material.wording(account.sha256()).firstFrom(span.start()) - 1;
    Set<String> known = standing.of(account.language()).keySet();
    return at >= 0 && all.get(at).isAny(known) && isBeside(account, all.get(at).span(), span);
  }

  private static boolean isBeside(Account account, Span word, Span span) {
    return account.text().text().substring(word.end(), span.start()).isBlank();
  }

  private static int end(String words, int from) {
    Matcher end = END.matcher(words);
    return end.find(Math.min(words.length(), from + 3)) ? end.start() : words.length();
  }

  private static int sentenceEnd(String words, int from) {
    int stop = words.indexOf(';', from);
    return stop > 0
        ? Math.min(
            words.length(),
            words.indexOf(',', stop) > 0 ? words.indexOf(',', stop) : words.length())
        : words.length();
  }
}
