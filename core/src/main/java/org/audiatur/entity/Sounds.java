package org.audiatur.entity;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name as it sounds, so that its spellings in Latin and Cyrillic letters meet: Хойский, Хойський,
 * Khoyski and Xoyski are all {@code hoiski}. Coarse on purpose: г, ґ, х, g, h and kh are one, so
 * are the vowels of и, і, ы, y.
 */
public final class Sounds {

  private static final String VOWELS = "aeiou";
  private static final int KEY = 4;
  private static final Pattern TWICE = Pattern.compile("(.)\\1+");
  private static final Pattern FIRST_X = Pattern.compile("(?<!\\p{L})x");
  private static final Pattern MUTE_E = Pattern.compile("(?<=[\\p{L}&&[^aeiouy]])e(?!\\p{L})");
  private static final Pattern SOFT_CK = Pattern.compile("ck(?=[iy](?!\\p{L}))");
  private static final Pattern LAST_F = Pattern.compile("ff?(?!\\p{L})");
  private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern LAST_EF = Pattern.compile("ф(?!\\p{L})");
  private static final Pattern SIGN = Pattern.compile("[^\\p{L}]");
  private static final Pattern SHORT_I = Pattern.compile("i(?=[aeou])");
  private static final Pattern ADJECTIVE =
      Pattern.compile("([сцз]ь?)к(?:ого|ому|им|ім|ом|ої|ой|ій|ою|ую|ая|а)$");
  private static final Pattern ENDING =
      Pattern.compile("(?<=\\p{L}{2})([ое]в|[єї]в|[иії]н)(?:а|у|ы|і|е|ым|им|ом|ой|ою)$");

  private static final Map<String, String> LATIN = new LinkedHashMap<>();
  private static final Map<Character, String> CYRILLIC = new LinkedHashMap<>();

  static {
    String[] latin = {
      "shch", "šč", "tsch", "č", "sch", "š", "tch", "č", "dzh", "ž", "kh", "h", "gh", "h", "ch",
      "č", "sh", "š", "zh", "ž", "dj", "ž", "ts", "ц", "tz", "ц", "ph", "f", "th", "t", "ck", "k",
      "qu", "kv", "q", "k", "ç", "č", "ş", "š", "ə", "a", "ğ", "h", "ł", "l", "ı", "i", "w", "v",
      "g", "h", "j", "ž", "y", "i"
    };
    for (int i = 0; i < latin.length; i += 2) {
      LATIN.put(latin[i], latin[i + 1]);
    }
    String letters = "абвгґдеєёжзиіїйклмнопрстуўфхцчшщыэюя";
    String[] sounds =
        "a b v h h d e e e ž z i i i i k l m n o p r s t u v f h c č š šč i e u a".split(" ");
    for (int i = 0; i < letters.length(); i++) {
      CYRILLIC.put(letters.charAt(i), sounds[i]);
    }
  }

  private Sounds() {}

  /**
   * The first consonants of a name, by which it is known again in other letters and in other cases;
   * empty for a name too short for that.
   */
  public static String key(String name) {
    String consonants =
        consonants(of(nominative(name.toLowerCase(Locale.ROOT))))
            .replace('š', 's')
            .replace('ž', 'z')
            .replace('č', 'c');
    consonants = TWICE.matcher(consonants).replaceAll("$1");
    return consonants.length() < KEY - 1
        ? ""
        : consonants.substring(0, Math.min(KEY, consonants.length()));
  }

  /**
   * The first sound of a word and the consonants behind it, the same in kindred words of Russian
   * and Ukrainian whose vowels differ (якорная, якірна); all sounds of a word with fewer than
   * three.
   */
  static String frame(String word) {
    String sounds = of(word);
    String consonants = TWICE.matcher(consonants(sounds)).replaceAll("$1");
    return consonants.length() < KEY - 1
        ? sounds
        : VOWELS.indexOf(sounds.charAt(0)) < 0 ? consonants : sounds.charAt(0) + consonants;
  }

  /** True if the name is written in Latin letters. */
  static boolean isLatin(String name) {
    return name.codePoints().filter(Character::isLetter).findFirst().stream()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return folded(isLatin(lower) ? latin(lower) : cyrillic(lower));
  }

  /** As English would read it: g is soft before e, i and y. */
  static String softly(String name) {
    return of(name.toLowerCase(Locale.ROOT).replaceAll("g(?=[eiy])", "j"));
  }

  /** A surname whose case ending the reader may have left on it, without it. */
  static String nominative(String surname) {
    return ENDING.matcher(ADJECTIVE.matcher(surname).replaceFirst("$1кий")).replaceFirst("$1");
  }

  /** The consonants, which spellings change least. */
  static String consonants(String sounds) {
    StringBuilder kept = new StringBuilder();
    for (char sound : sounds.toCharArray()) {
      if (VOWELS.indexOf(sound) < 0) {
        kept.append(sound);
      }
    }
    return kept.toString();
  }

  private static String latin(String name) {
    String text = FIRST_X.matcher(name).replaceAll("h").replace("x", "ks");
    text = MUTE_E.matcher(text).replaceAll("");
    text = SOFT_CK.matcher(text).replaceAll("tsk");
    text = LAST_F.matcher(text).replaceAll("v");
    text = SOFT_C.matcher(text).replaceAll("s");
    for (Map.Entry<String, String> rule : LATIN.entrySet()) {
      text = text.replace(rule.getKey(), rule.getValue());
    }
    StringBuilder plain = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean own = "čšž".indexOf(c) >= 0;
      plain.append(own ? String.valueOf(c) : Normalizer.normalize("" + c, Normalizer.Form.NFD));
    }
    return MARK.matcher(plain).replaceAll("").replace("c", "k").replace("ц", "c");
  }

  private static String cyrillic(String name) {
    StringBuilder sounds = new StringBuilder();
    String text = LAST_EF.matcher(name.replace("дж", "ж")).replaceAll("в");
    for (char c : text.toCharArray()) {
      sounds.append(CYRILLIC.getOrDefault(c, Character.isLetter(c) ? "" : String.valueOf(c)));
    }
    return sounds.toString();
  }

  /** Double letters and an i before a vowel are lost. */
  private static String folded(String sounds) {
    String letters = TWICE.matcher(SIGN.matcher(sounds).replaceAll("")).replaceAll("$1");
    return TWICE.matcher(SHORT_I.matcher(letters).replaceAll("")).replaceAll("$1");
  }
}
