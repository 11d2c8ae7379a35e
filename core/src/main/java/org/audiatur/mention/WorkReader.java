package org.audiatur.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the works that one citation names. Fields that the citation does not give stay null. */
final class WorkReader {

  private static final Pattern YEAR = Pattern.compile("(?<![\\d№/])((1[5-9]|20)\\d\\d)(?!\\d)");
  private static final Pattern PAGES_ONLY =
      Pattern.compile(
          "((с|сс|стр|pp?|S|лл?|арк)\\.\\s*)?\\d+([–—-]\\d+)?(,\\s*\\d+([–—-]\\d+)?)*\\.?");
  private static final Pattern NUMBERS =
      Pattern.compile("\\d+([–—-]\\s*\\d+)?(,\\s*\\d+([–—-]\\s*\\d+)?)*");
  private static final Pattern AUTHOR =
      Pattern.compile(
          "[\\p{Lu}][\\p{L}’'-]*\\p{Ll}(\\s+\\p{Lu}\\.\\s?){0,3}|(\\p{Lu}\\.\\s?){1,3}\\p{Lu}[\\p{L}’'-]+");
  private static final String VALUE =
      "\\s*(№\\s*)?([IVXLC]+(?![\\p{L}])|[\\p{L}]?-?\\d[\\d/\\p{L}]*((\\s*[,–—-]\\s*)\\d+[\\p{L}]?)*(\\s*об\\.)?)";
  static final Pattern FONDS = field("ф|фонд|f|RG|FO|WO|CAB|ADM|AIR|HW");

  /**
   * Record groups: {@code RG 84}, {@code WO 95/12}; of departments with one letter or less known
   * ones only with the file behind the stroke.
   */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<!\\p{L})(?:(RG|FO|WO|CAB|ADM|AIR|HW|HO|T)\\s?(\\d+(?:/\\d+[A-Z]?)*)"
              + "|([A-Z]{1,5})\\s?(\\d+(?:/\\d+[A-Z]?)+))");

  /** Behind a record group a folio, and not a fonds. */
  private static final Pattern FOLIOS = field("ff|f|fols|fol");

  /** A fonds and another step with no archive before them. */
  static final Pattern FREE =
      Pattern.compile(
          "(?iU)(?:ф|фонд|f)\\.?\\s*[рп]?-?\\d[\\d\\p{L}]{0,6}[,.;]?\\s+(?:оп|опис|опись|op|д|дело|спр|л|лл|арк|d|l|ll)\\.?\\s*\\d");

  static final Pattern SAME_PLACE =
      Pattern.compile("(?iU)(?:там же|там само|ibid(?:em)?|ib\\.)[.,:]?\\s*");
  private static final Pattern OPIS = field("оп|опис|опись|op|inv");
  private static final Pattern DELO = field("д|дело|спр|справа|ед\\.\\s?хр|од\\.\\s?зб|d");
  static final Pattern LEAVES = field("лл|л|арк|аркуш|листы?|ll|fol|fols|bl");
  static final Pattern VOLUME = field("т|том|vol|bd|кн|ч");
  static final Pattern PAGES = field("с|сс|стр|pp|p|s|стор");
  private static final Pattern NUMBER_OF_ISSUE =
      Pattern.compile(
          "(№|no\\.?|nr\\.?|вып\\.|issue)\\s*(\\d+(\\s*\\(\\d+\\))?)", Pattern.CASE_INSENSITIVE);

  private final Set<String> archives;
  private final Set<String> newspapers;
  private final Pattern day;

  /**
   * @param months names of months in the genitive, for the days of newspapers
   */
  WorkReader(Set<String> archives, Set<String> newspapers, Set<String> months) {
    this.archives = archives;
    this.newspapers = newspapers;
    this.day =
        Pattern.compile(
            "(?iU)(?<!\\d)\\d{1,2}(\\s*\\(\\d{1,2}\\))?\\s+(" + String.join("|", months) + ")");
  }

  private static Pattern field(String names) {
    return Pattern.compile("(?iU)(?<![\\p{L}\\d])(?:" + names + ")(?:\\.|\\s)" + VALUE);
  }

  /**
   * Reads {@code [Автор 1957, 269; ф. 5, оп. 1]}, brackets included or not.
   *
   * @param cited the work that was cited last before, for «там же»
   */
  Works read(String citation, @Nullable Work cited) {
    String inner = citation.replaceAll("^[\\[(]|[\\])]$", "").replaceAll("\\s+", " ").strip();
    inner = inner.replaceFirst("(?iU)^(см|ср|see|cf|див)\\.?:?\\s+", "");
    List<Work> works = new ArrayList<>();
    for (String part : inner.split(";")) {
      if (!part.isBlank()) {
        Work before = works.isEmpty() ? null : works.getLast();
        works.add(
            SAME_PLACE.matcher(part.strip()).lookingAt()
                ? there(part.strip(), before != null ? before : cited)
                : one(part.strip(), before));
      }
    }
    return new Works(works);
  }

  /** The work cited before, at another place; unknown without one. */
  Work there(String words, @Nullable Work before) {
    String numbers = SAME_PLACE.matcher(words).replaceFirst("");
    boolean file = FONDS.matcher(numbers).find() || DELO.matcher(numbers).find();
    if (before == null || file) {
      String archive = before == null ? null : before.archive();
      return file
          ? archived(numbers, archive)
          : printedAt(pagesOf(numbers, null), value(LEAVES, numbers));
    }
    return before.at(value(LEAVES, numbers), pagesOf(numbers, null));
  }

  private static Work printedAt(@Nullable String pages, @Nullable String leaves) {
    return new Work("book", null, null, null, null, leaves, null, null, null, null, null, pages);
  }

  private Work one(String part, @Nullable Work before) {
    if (before != null && !before.isNumbered() && PAGES_ONLY.matcher(part).matches()) {
      return samePlace(before, part);
    }
    String archive = archiveOf(part);
    if (archive != null
        && (FONDS.matcher(part).find() || OPIS.matcher(part).find() || groupOf(part) != null)) {
      return archived(part, archive);
    }
    if (archive == null && before == null && FREE.matcher(part).lookingAt()) {
      return archived(part, null);
    }
    if (archive == null
        && before != null
        && before.kind().equals("archive")
        && FONDS.matcher(part).lookingAt()) {
      return archived(part, String.valueOf(before.archive()));
    }
    return printed(part);
  }

  private static Work samePlace(Work before, String pages) {
    String numbers = pages.replaceFirst("^[\\p{L}]+\\.\\s*", "");
    return before.at(null, numbers);
  }

  /** The longest known archive that the words begin with. */
  @Nullable String archiveOf(String part) {
    String best = null;
    for (String archive : archives) {
      boolean starts = part.regionMatches(true, 0, archive, 0, archive.length());
      boolean ends =
          starts
              && (part.length() == archive.length()
                  || !Character.isLetter(part.charAt(archive.length())));
      if (ends && (best == null || archive.length() > best.length())) {
        best = part.substring(0, archive.length());
      }
    }
    return best;
  }

  /** A file of an archive, null where none is named. */
  static Work archived(String part, @Nullable String archive) {
    String group = groupOf(part);
    String folios = group == null ? null : value(FOLIOS, part);
    String leaves = folios == null ? value(LEAVES, part) : folios;
    if (leaves == null) {
      leaves = trailingNumbers(part);
    }
    return new Work(
        "archive",
        archive,
        group == null ? value(FONDS, part) : group,
        value(OPIS, part),
        value(DELO, part),
        leaves,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The numbers after the last designated one: {@code д. 6, 596–597} gives {@code 596–597}. */
  private static @Nullable String trailingNumbers(String part) {
    Matcher last =
        Pattern.compile("\\.\\s*\\d[\\d\\p{L}/]*\\s*,\\s*(\\d[\\d–—, -]*)$").matcher(part);
    return last.find() ? last.group(1).strip() : null;
  }

  /** Record groups keep their letters: {@code FO 371/3300}. */
  private static @Nullable String groupOf(String part) {
    Matcher group = GROUP.matcher(part);
    if (!group.find()) {
      return null;
    }
    boolean common = group.group(1) != null;
    return group.group(common ? 1 : 3) + " " + group.group(common ? 2 : 4);
  }

  static @Nullable String value(Pattern field, String part) {
    Matcher matcher = field.matcher(part);
    if (!matcher.find()) {
      return null;
    }
    String value = matcher.group(2);
    return field == LEAVES || field == PAGES || field == FOLIOS
        ? value
        : value.split(",")[0].strip();
  }

  private Work printed(String part) {
    Matcher year = YEAR.matcher(part);
    boolean dated = year.find();
    String head =
        dated
            ? part.substring(0, year.start()).strip().replaceAll("[,:.(]+$", "").strip()
            : headOf(part);
    String tail =
        dated
            ? part.substring(year.end()).replaceFirst("^\\s*(года?|г\\.|р\\.)", "")
            : part.substring(Math.min(part.length(), head.length()));
    if (dated && head.endsWith(" на")) {
      head = part.substring(0, part.length() - tail.length()).strip();
    }
    Matcher date = day.matcher(tail);
    boolean newspaper = newspapers.contains(head.replaceAll("[«»“”\"]", "")) || date.find();
    String issue = newspaper ? issueOf(tail) : value2(NUMBER_OF_ISSUE, tail);
    String kind = newspaper ? "newspaper" : part.contains("//") ? "article" : "book";
    boolean author = !newspaper && AUTHOR.matcher(head).matches();
    String leaves = value(LEAVES, tail);
    return new Work(
        kind,
        null,
        null,
        null,
        null,
        leaves,
        author ? head : null,
        author || head.isEmpty() ? null : head,
        dated ? year.group(1) : null,
        value(VOLUME, tail),
        issue,
        leaves == null ? pagesOf(tail, issue) : null);
  }

  private static String headOf(String part) {
    Matcher end =
        Pattern.compile(
                "(?iU)[,.]?\\s*(?<![\\p{L}])(т|с|стр|л|pp?|№|vol)\\.?\\s*(\\d|[ivxlc]+(?![\\p{L}]))|,\\s*\\d")
            .matcher(part);
    return end.find() ? part.substring(0, end.start()).strip() : part;
  }

  @Nullable String issueOf(String tail) {
    Matcher date = day.matcher(tail);
    String days = date.find() ? date.group() : null;
    Matcher number = NUMBER_OF_ISSUE.matcher(tail);
    if (!number.find()) {
      return days;
    }
    return days == null ? number.group() : days + ", " + number.group();
  }

  private static @Nullable String value2(Pattern pattern, String tail) {
    Matcher matcher = pattern.matcher(tail);
    return matcher.find() ? matcher.group(2) : null;
  }

  /** Designated pages, or else the bare numbers that follow volume and issue. */
  @Nullable String pagesOf(String tail, @Nullable String issue) {
    String designated = value(PAGES, tail);
    if (designated != null) {
      return designated;
    }
    String rest = day.matcher(tail).replaceAll("");
    rest = NUMBER_OF_ISSUE.matcher(rest).replaceAll("");
    rest = rest.replaceAll("(?iU)(?<![\\p{L}])(т|том|vol|bd|кн|ч)\\.\\s*(\\d+|[ivxlc]+)", "");
    Matcher numbers = NUMBERS.matcher(rest);
    return numbers.find() ? numbers.group().strip() : null;
  }
}
