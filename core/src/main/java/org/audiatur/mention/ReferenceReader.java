package org.audiatur.mention;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one full reference, as notes and bibliographies give it: {@code Иванов И. И. Осада города.
 * М., 1957. С. 269}, {@code PRO, FO 371/3300}, «Там же. С. 12», «Петров П. Указ. соч. С. 5».
 * Returns null for words that describe no work.
 */
final class ReferenceReader {

  static final int LONGEST = 400;
  private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.[ \\u00a0]?){1,3}";
  private static final String NAME = "\\p{Lu}[\\p{L}’'-]+";
  private static final String PERSON =
      "(?:" + NAME + ",? " + INITIALS + "|" + INITIALS + NAME + ")";
  private static final Pattern AUTHORS =
      Pattern.compile(
          "(" + PERSON + "(?:, ?" + PERSON + "){0,4})(?: (?:и др|та ін|et al)\\.)?[.,:]? *");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU)(?:(?:подробнее |детальніше |цит\\. |также |например, )?(?:см|ср|див|цит|see|cf)\\.?(?: также| тж\\.?| also)?(?: по| за)?:? )?(?:, например: )?");
  private static final Pattern TITLE_END =
      Pattern.compile(
          " //? |\\.? [–—-] (?=\\p{Lu})|[.,] (?=\\p{Lu}\\p{Ll}{0,15}\\.?(?:[;–—-] ?\\p{Lu}\\p{Ll}{0,15}\\.?)?[,:] )"
              + "|[.,:] ?(?=(?:1[5-9]|20)\\d\\d(?!\\d))| \\((?=[^()]{0,60}\\d{4}\\))"
              + "|[.,] (?=(?:[СсSTТ]|[Pp]{1,2}|Vol|Кн|Ч|Вып|Изд)\\. ?[\\dIVX])");
  private static final Pattern IMPRINT =
      Pattern.compile(
          "^ //|(?<!\\p{L})(?:М|Л|К|Х|СПб|Пг|Мн|Од|Лв|Тб)\\.(?:[;–-] ?\\p{L}{1,3}\\.)?[,:]"
              + "|(?<!\\p{L})(?:[СсSТт]|[Pp]{1,2}|Vol|Кн|Ч|Вып)\\. ?[\\dIVX]|№ ?\\d| Press(?!\\p{L})"
              + "|\\p{Lu}\\p{L}+: [^,:]{1,60}, \\d{4}|^ \\(\\p{Lu}[^()]{1,60},? \\d{4}\\)");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d№/])((1[5-9]|20)\\d\\d)(?!\\d)");
  private static final Pattern EARLIER =
      Pattern.compile("(?iU)(?:указ|вказ|назв)\\. ?(?:соч|раб|праця|тв)\\.?|op\\. ?cit\\.?");
  private static final Pattern ISSUE =
      Pattern.compile("(?iU)(?:№|no\\.|вып\\.|issue) ?(\\d+(?: ?\\(\\d+\\))?)");
  private static final Pattern ARCHIVE_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}’']*(?:[ .-]{1,2}\\p{L}{1,14}){0,5}");

  private final WorkReader works;
  private final Set<String> newspapers;

  ReferenceReader(WorkReader works, Set<String> newspapers) {
    this.works = works;
    this.newspapers = newspapers;
  }

  /** Where a reference begins after «См.:» and its like. */
  static int afterLead(String words) {
    Matcher lead = LEAD.matcher(words);
    return lead.lookingAt() ? lead.end() : 0;
  }

  /**
   * A reference in a note: one that also tells pages, a volume, or where it was printed.
   *
   * @param cited what was cited before
   */
  @Nullable Work read(String words, CitedBefore cited) {
    String reference = words.replaceAll("\\s+", " ").strip();
    if (reference.length() > LONGEST) {
      return null;
    }
    if (WorkReader.SAME_PLACE.matcher(reference).lookingAt()) {
      return works.there(reference, cited.last());
    }
    Work file = file(reference);
    return file != null ? file : printed(reference, cited, true);
  }

  /** An entry of a bibliography: its place vouches for it, so a year is enough. */
  @Nullable Work entry(String words) {
    String reference = words.replaceAll("\\s+", " ").strip();
    Work file = reference.length() > LONGEST ? null : file(reference);
    return file != null || reference.length() > LONGEST
        ? file
        : printed(reference, new CitedBefore(), false);
  }

  private @Nullable Work file(String reference) {
    Matcher fonds = WorkReader.FONDS.matcher(reference);
    if (!fonds.find()) {
      return null;
    }
    String before = reference.substring(0, fonds.start()).replaceFirst("[.,;: ]+$", "");
    String known = works.archiveOf(reference);
    boolean named = known != null || before.isEmpty() || ARCHIVE_NAME.matcher(before).matches();
    boolean file =
        known != null || WorkReader.FREE.matcher(reference.substring(fonds.start())).lookingAt();
    if (!named || !file) {
      return null;
    }
    return WorkReader.archived(reference, known != null ? known : before.isEmpty() ? null : before);
  }

  private @Nullable Work printed(String reference, CitedBefore cited, boolean strict) {
    Matcher authors = AUTHORS.matcher(reference);
    boolean written = authors.lookingAt();
    String author = written ? authors.group(1).strip() : null;
    String rest = written ? reference.substring(authors.end()) : reference;
    Matcher earlier = EARLIER.matcher(rest);
    if (earlier.find()) {
      return again(author, rest.substring(earlier.end()), cited);
    }
    Matcher end = TITLE_END.matcher(rest);
    if (!end.find() || end.start() == 0) {
      return null;
    }
    String tail = rest.substring(end.start());
    boolean printed = !strict || IMPRINT.matcher(tail).find();
    return printed ? described(author, rest.substring(0, end.start()).strip(), tail) : null;
  }

  /** A work of this author that was cited before. */
  private @Nullable Work again(@Nullable String author, String tail, CitedBefore cited) {
    Work before = author == null ? null : cited.by(author);
    String pages = WorkReader.value(WorkReader.PAGES, tail);
    if (before != null) {
      return before.at(null, pages);
    }
    return author == null
        ? null
        : new Work("book", null, null, null, null, null, author, null, null, null, null, pages);
  }

  private @Nullable Work described(@Nullable String author, String title, String tail) {
    Matcher year = YEAR.matcher(tail);
    String appeared = year.find() ? year.group(1) : null;
    String pages = WorkReader.value(WorkReader.PAGES, tail);
    boolean part = tail.startsWith(" //");
    boolean paper = newspapers.contains(title.replaceAll("[«»“”\"]", ""));
    boolean sure = appeared != null || author != null && pages != null;
    if (!sure || !Character.isUpperCase(firstLetter(title))) {
      return null;
    }
    String issue = paper ? works.issueOf(tail) : firstOf(ISSUE, tail);
    return new Work(
        paper ? "newspaper" : part ? "article" : "book",
        null,
        null,
        null,
        null,
        WorkReader.value(WorkReader.LEAVES, tail),
        author,
        title,
        appeared,
        WorkReader.value(WorkReader.VOLUME, tail),
        issue,
        pages);
  }

  private static int firstLetter(String words) {
    return words.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
  }

  private static @Nullable String firstOf(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? matcher.group(1) : null;
  }
}
