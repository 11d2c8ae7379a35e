package org.audiatur.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.Packs;

/**
 * Names of persons on lines that stand alone: an author's line, a signature. A name needs initials,
 * a patronymic, or a given name that a list has. Looks at short lines only.
 */
final class Persons {

  static final int LONGEST_LINE = 200;
  private static final int LONGEST_LEAD = 80;
  private static final String INITIAL = "\\p{Lu}\\p{Ll}?\\.[ \\u00a0]?";
  private static final String NAME = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?";
  private static final String PARTICLE = "(?:(?:de|von|van|фон|де|дер|ван) )?";
  private static final String PATRONYMIC =
      "\\p{Lu}\\p{L}+(?:[оеє]вич|йович|ич|[оеє]вна|ична|івна|ївна)";
  private static final String ANY =
      "(?:(?:"
          + INITIAL
          + "){1,3}"
          + PARTICLE
          + NAME
          + "|"
          + NAME
          + " "
          + PATRONYMIC
          + " "
          + NAME
          + "|"
          + NAME
          + ",? "
          + NAME
          + " "
          + PATRONYMIC
          + "|"
          + NAME
          + ",?[ \\u00a0](?:"
          + INITIAL
          + "){1,3}(?![ \\u00a0]?\\p{Lu}\\p{L})"
          + "|"
          + NAME
          + " (?:"
          + INITIAL
          + "|"
          + NAME
          + " )?"
          + PARTICLE
          + NAME
          + ")";
  private static final Pattern PERSON = Pattern.compile("(?<![\\p{L}.])" + ANY + "(?![\\p{L}])");
  private static final Pattern AT_END =
      Pattern.compile("(?<![\\p{L}.])(" + ANY + ")(?:[.)]*|,? ?\\(\\p{L}{1,12}\\.?\\)\\.?)$");
  private static final Pattern LINE =
      Pattern.compile(
          "(" + ANY + "(?:(?:, | и | та | і | й | and | & )" + ANY + "){0,4})(?:, .{1,100})?\\.?");
  private static final Pattern PLAIN =
      Pattern.compile(NAME + "(?: \\p{L}\\.?)?(?: " + NAME + "){1,2}");
  private static final Pattern WITH_PATRONYMIC =
      Pattern.compile(
          NAME + " " + PATRONYMIC + " " + NAME + "|" + NAME + ",? " + NAME + " " + PATRONYMIC);
  private static final Pattern WORDS = Pattern.compile("[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,3}");

  private final Set<String> given = new TreeSet<>();
  private final Set<String> ranks = new TreeSet<>();

  Persons(Packs packs) {
    FieldPack field = packs.field();
    for (LanguagePack pack : packs.languages()) {
      read(field, pack.code() + "/names/given", given);
      read(field, pack.code() + "/names/rank", ranks);
    }
  }

  private static void read(FieldPack field, String file, Set<String> words) {
    if (field.has(file)) {
      field.words(file).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * The persons that a line by itself names as authors («А. В. Петров, доктор наук», «Генерал А. В.
   * Петров»); empty if it is another kind of line.
   */
  List<String> ofLine(String line) {
    if (line.length() > LONGEST_LINE || !isUpper(line) || !mayName(line)) {
      return List.of();
    }
    Matcher matcher = LINE.matcher(withoutRank(line));
    return matcher.matches() ? named(matcher.group(1)) : List.of();
  }

  /** True if a full stop, a patronymic or a given name is there: without one there is no person. */
  private boolean mayName(String line) {
    if (line.indexOf('.') >= 0) {
      return true;
    }
    for (String word : line.toLowerCase(Locale.ROOT).split("[ ,-]+")) {
      if (word.endsWith("ич") || word.endsWith("на") || given.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private String withoutRank(String line) {
    int space = line.indexOf(' ');
    String first = space < 0 ? line : line.substring(0, space);
    String lower = first.toLowerCase(Locale.ROOT);
    String head = lower.substring(0, lower.indexOf('-') < 0 ? lower.length() : lower.indexOf('-'));
    boolean rank = ranks.contains(lower) || ranks.contains(head);
    return space > 0 && rank ? line.substring(space + 1) : line;
  }

  /**
   * Who signs with a line: a name at its end, after an office or nothing («Командир полка И.
   * Петров»). Empty if no name ends it.
   */
  List<String> signing(String line) {
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    Matcher matcher = AT_END.matcher(line);
    for (int from = 0; from <= Math.min(line.length(), LONGEST_LEAD) && matcher.find(from); ) {
      if (isPerson(matcher.group(1))) {
        return List.of(matcher.group(1));
      }
      from = matcher.start() + 1;
    }
    return List.of();
  }

  /** The words after «By», «Подпись:»: a name of any form, empty if they are more than a name. */
  List<String> afterLead(String words) {
    List<String> named = ofLine(words);
    String bare = words.replaceAll("[.)]+$", "");
    boolean short_ = bare.length() <= 60 && WORDS.matcher(bare).matches();
    return !named.isEmpty() || !short_ || !isUpper(bare) ? named : List.of(bare);
  }

  private static boolean isUpper(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  private List<String> named(String words) {
    List<String> found = new ArrayList<>();
    Matcher matcher = PERSON.matcher(words);
    while (matcher.find()) {
      if (!isPerson(matcher.group())) {
        return List.of();
      }
      found.add(matcher.group());
    }
    return found;
  }

  /** Two or three plain words are a person only if a given name is the first of them. */
  private boolean isPerson(String name) {
    if (!PLAIN.matcher(name).matches() || WITH_PATRONYMIC.matcher(name).matches()) {
      return true;
    }
    return given.contains(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT));
  }
}
