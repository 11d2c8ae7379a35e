package org.audiatur.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.structure.Note;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document's bibliography, and which of them a short citation means: by number, by
 * an author's surname and year, or by the first words of a title. Where several fit, none is taken.
 * Looking one up costs as much as its candidates.
 */
final class Bibliography {

  private static final int STEM = 5;
  private static final int FEWEST_WORDS = 2;
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]*\\p{L}");
  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґѣ";
  private static final String[] LATIN =
      ("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e iu ia i i e g e")
          .split(" ");

  /** An entry as it was read. */
  private record Entry(Span span, Work work, List<String> words, int list, boolean latin) {}

  private final Map<String, List<Entry>> byLabel = new TreeMap<>();
  private final Map<String, List<Entry>> bySurname = new TreeMap<>();
  private final Map<String, List<Entry>> byFirstWord = new TreeMap<>();

  /**
   * @param notes notes and entries of the document
   */
  Bibliography(String text, List<Note> notes, ReferenceReader reader) {
    int list = 0;
    int end = 0;
    for (Note note : notes) {
      if (note.kind().equals("entry")) {
        list += text.substring(end, note.span().start()).isBlank() ? 0 : 1;
        end = note.span().end();
        add(note, list, note.body().in(text), reader);
      }
    }
  }

  private void add(Note note, int list, String words, ReferenceReader reader) {
    Work work = reader.entry(words);
    Work known = work != null ? work : unread();
    String title = known.title() != null ? known.title() : words;
    Entry entry = new Entry(note.span(), known, words(title), list, isLatin(words));
    if (note.label() != null) {
      put(byLabel, note.label(), entry);
    }
    if (known.author() != null) {
      for (String author : known.author().split(", ?(?=\\p{Lu}[\\p{L}.])")) {
        put(bySurname, surname(author), entry);
      }
    }
    if (!entry.words().isEmpty()) {
      put(byFirstWord, stem(entry.words().getFirst()), entry);
    }
  }

  private static Work unread() {
    return new Work("book", null, null, null, null, null, null, null, null, null, null, null);
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  /** The works with what their entries tell of them. */
  Works complete(Works works) {
    return new Works(works.all().stream().map(this::complete).toList());
  }

  private Work complete(Work work) {
    Entry entry = work.entry() == null && !work.kind().equals("archive") ? entryOf(work) : null;
    return entry == null ? work : work.described(entry.work(), entry.span());
  }

  private @Nullable Entry entryOf(Work work) {
    if (work.isNumbered()) {
      return only(byLabel.getOrDefault(String.valueOf(work.title()), List.of()));
    }
    List<Entry> written =
        work.author() == null
            ? List.of()
            : inYear(bySurname.getOrDefault(surname(work.author()), List.of()), work.year());
    return !written.isEmpty() || work.title() == null ? only(written) : only(titled(work));
  }

  private List<Entry> titled(Work work) {
    List<String> words = words(String.valueOf(work.title()));
    if (words.isEmpty()) {
      return List.of();
    }
    List<Entry> same = byFirstWord.getOrDefault(stem(words.getFirst()), List.of());
    List<Entry> titled = same.stream().filter(entry -> begins(entry.words(), words)).toList();
    if (words.size() >= FEWEST_WORDS || work.year() != null) {
      List<Entry> dated = inYear(titled, work.year());
      return dated.isEmpty() ? byAuthors(words, work) : dated;
    }
    return List.of();
  }

  /** «Иванов, Петров 1987»: the words of a title that are surnames. */
  private List<Entry> byAuthors(List<String> words, Work work) {
    boolean dated = work.year() != null;
    return dated
        ? inYear(bySurname.getOrDefault(words.getFirst(), List.of()), work.year())
        : List.of();
  }

  private static List<Entry> inYear(List<Entry> entries, @Nullable String year) {
    return year == null
        ? entries
        : entries.stream().filter(entry -> year.equals(entry.work().year())).toList();
  }

  /** The only one; or the first, if each further list has it once more, as in another script. */
  private static @Nullable Entry only(List<Entry> entries) {
    if (entries.isEmpty()) {
      return null;
    }
    Entry first = entries.getFirst();
    boolean repeated =
        entries.stream().map(Entry::list).distinct().count() == entries.size()
            && entries.stream()
                .skip(1)
                .allMatch(entry -> entry.latin() != first.latin() || isOf(entry, first));
    return repeated ? first : null;
  }

  private static boolean isOf(Entry entry, Entry first) {
    String year = entry.work().year();
    return year != null && year.equals(first.work().year());
  }

  private static boolean isLatin(String words) {
    return words
        .codePoints()
        .filter(Character::isLetter)
        .limit(20)
        .noneMatch(
            letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
  }

  private static boolean begins(List<String> title, List<String> start) {
    if (start.size() > title.size()) {
      return false;
    }
    for (int i = 0; i < start.size(); i++) {
      if (!stem(start.get(i)).equals(stem(title.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.split("[^\\p{L}\\p{M}\\p{Nd}’']+")) {
      if (!word.isEmpty()) {
        words.add(latin(word));
      }
    }
    return words;
  }

  /** The surname of an author in Latin letters, whatever initials stand around it. */
  static String surname(String author) {
    Matcher matcher = SURNAME.matcher(author);
    String longest = author;
    if (matcher.find()) {
      longest = matcher.group();
    }
    return latin(longest);
  }

  /** Small Latin letters without accents: how bibliographies in another script write a word. */
  private static String latin(String word) {
    StringBuilder latin = new StringBuilder();
    String lower = word.toLowerCase(Locale.ROOT).replace('ə', 'a').replace('ı', 'i');
    for (int i = 0; i < lower.length(); i++) {
      int letter = CYRILLIC.indexOf(lower.charAt(i));
      latin.append(letter < 0 ? String.valueOf(lower.charAt(i)) : LATIN[letter]);
    }
    return Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("[\\p{M}’']", "");
  }
}
