package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Sounds;
import org.audiatur.lang.Analysis;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.LanguagePack;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** The nouns, names and pronouns of a sentence. Linear in it. */
final class Nominals {

  /** A word of a sentence with all its readings. */
  record Form(Word word, String text, List<Analysis> readings) {

    boolean is(PartOfSpeech pos) {
      return readings.stream().anyMatch(reading -> reading.is(pos));
    }

    boolean has(Grammeme grammeme) {
      return readings.stream().anyMatch(reading -> reading.has(grammeme));
    }

    boolean isFirst(PartOfSpeech pos) {
      return !readings.isEmpty() && readings.getFirst().is(pos);
    }

    boolean capital() {
      return Character.isUpperCase(text.charAt(0));
    }
  }

  /** A sentence with its words and nouns. */
  record Told(Account account, Span sentence, List<Form> forms, List<Nominal> nominals) {}

  private static final int WIDTH = 4;

  private final Material material;
  private final Set<String> ranks;
  private final Map<String, String> persons = new HashMap<>();
  private final Map<String, Map<String, List<Analysis>>> readings = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Set<String>>> pronouns = new HashMap<>();

  Nominals(Material material) {
    this.material = material;
    this.ranks = material.packs().field().words("ranks");
    material.accounts().values().forEach(this::addPersons);
    for (LanguagePack language : material.packs().languages()) {
      Map<String, Set<String>> uses = new HashMap<>();
      if (language.has("pronouns")) {
        language
            .table("pronouns")
            .forEach(row -> uses.put(row.get(0), Set.of(row.get(1).split(" "))));
      }
      pronouns.put(language.code(), uses);
    }
  }

  /** The pronouns of a language that do something in a sentence. */
  Set<String> pronouns(String language, String use) {
    return pronouns.getOrDefault(language, Map.of()).getOrDefault(use, Set.of());
  }

  Told read(Account account, Span sentence) {
    List<Form> forms = new ArrayList<>();
    for (Word word : material.wording(account.sha256()).in(sentence)) {
      String text = account.text().read(word.span());
      forms.add(new Form(word, text, readings(account.language(), text)));
    }
    List<Mention> mentions = Material.mentions(account, sentence);
    List<Nominal> nominals = new ArrayList<>();
    int at = 0;
    while (at < forms.size()) {
      Nominal next = nominal(account, forms, mentions, at);
      if (next == null) {
        at++;
      } else {
        nominals.add(next);
        at = next.to();
      }
    }
    return new Told(account, sentence, List.copyOf(forms), List.copyOf(nominals));
  }

  private List<Analysis> readings(String language, String text) {
    return readings
        .computeIfAbsent(language, code -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            text, form -> material.packs().language(language).morphology().analyse(form));
  }

  /** The longest noun phrase that begins with a word; null if none does. */
  private @Nullable Nominal nominal(
      Account account, List<Form> forms, List<Mention> mentions, int from) {
    String language = account.language();
    Form first = forms.get(from);
    String low = first.text().toLowerCase(Locale.ROOT).replace('ё', 'е');
    if (pronouns(language, "third").contains(low) || pronouns(language, "speaker").contains(low)) {
      boolean speaker = pronouns(language, "speaker").contains(low);
      Party party =
          new Party(
              first.word().span(), Set.of(), Set.of(speaker ? "I" : "he"), Set.of(), Set.of());
      return new Nominal(
          from, from + 1, before(account, forms, from), cases(List.of(first)), true, party);
    }
    int to = from;
    boolean noun = false;
    while (to < forms.size() && to < from + WIDTH + 4 && continues(account, forms, from, to)) {
      boolean name = isNamed(mentions, forms.get(to));
      boolean head = isNoun(forms.get(to)) || isDetermined(language, forms, to);
      if (noun && !name && !head || noun && !isOneName(mentions, forms, to)) {
        break;
      }
      noun |= name || head;
      to++;
    }
    if (!noun || to == from) {
      return null;
    }
    return new Nominal(
        from,
        to,
        before(account, forms, from),
        agreed(forms.subList(from, to)),
        false,
        party(account, forms.subList(from, to), mentions));
  }

  /**
   * In a language with cases two nouns beside each other are one only if they agree and the second
   * is a name.
   */
  private static boolean isOneName(List<Mention> mentions, List<Form> forms, int at) {
    long some = cases(List.of(forms.get(at - 1)));
    long others = cases(List.of(forms.get(at)));
    if (some == 0 && others == 0) {
      return true;
    }
    Span both = forms.get(at - 1).word().span().span(forms.get(at).word().span());
    boolean one = mentions.stream().anyMatch(mention -> mention.span().encloses(both));
    boolean person =
        mentions.stream()
            .anyMatch(
                mention ->
                    mention.type().equals("PER")
                        && mention.span().encloses(forms.get(at).word().span()));
    boolean named =
        forms.get(at - 1).capital()
            && forms.get(at - 1).has(Grammeme.SURNAME)
            && !forms.get(at).capital()
            && (some & others) != 0;
    return one
        || named
        || (person || forms.get(at).has(Grammeme.SURNAME))
            && forms.get(at).capital()
            && (some == 0 || others == 0 || (some & others) != 0);
  }

  private boolean continues(Account account, List<Form> forms, int from, int at) {
    Form form = forms.get(at);
    boolean joined =
        at == from
            || account
                .text()
                .text()
                .substring(forms.get(at - 1).word().span().end(), form.word().span().start())
                .chars()
                .allMatch(
                    c ->
                        Character.isWhitespace(c)
                            || c == '-'
                            || c == '.'
                            || c == '’'
                            || c == '\''
                            || c == '«'
                            || c == '»'
                            || Character.isDigit(c));
    return joined
        && !isDated(account, form)
        && (isNoun(form) || isModifier(form) || isDetermined(account.language(), forms, at));
  }

  /** A month, a weekday, and what hangs on a number: «17th». */
  private static boolean isDated(Account account, Form form) {
    int start = form.word().span().start();
    return start > 0 && Character.isDigit(account.text().text().charAt(start - 1))
        || Material.mentions(account, Settings.sentence(account, form.word().span())).stream()
            .anyMatch(
                mention ->
                    mention.type().equals("DATE") && mention.span().encloses(form.word().span()));
  }

  private static boolean isNoun(Form form) {
    return form.readings().isEmpty()
        || form.is(PartOfSpeech.UNKNOWN)
        || form.is(PartOfSpeech.NOUN) && !isSmall(form) && !isFinite(form)
        || form.capital() && form.is(PartOfSpeech.NOUN);
  }

  /** "The rebels": behind an article a word that may be a verb is none. */
  private boolean isDetermined(String language, List<Form> forms, int at) {
    String before = at == 0 ? "" : forms.get(at - 1).text().toLowerCase(Locale.ROOT);
    return forms.get(at).is(PartOfSpeech.NOUN)
        && (pronouns(language, "article").contains(before)
            || pronouns(language, "possessed").contains(before));
  }

  private static boolean isFinite(Form form) {
    return form.isFirst(PartOfSpeech.VERB);
  }

  private static boolean isSmall(Form form) {
    return form.is(PartOfSpeech.PREPOSITION)
        || form.is(PartOfSpeech.CONJUNCTION)
        || form.is(PartOfSpeech.PARTICLE)
        || form.is(PartOfSpeech.PRONOUN) && form.isFirst(PartOfSpeech.PRONOUN);
  }

  private static boolean isModifier(Form form) {
    return !isSmall(form)
        && (form.isFirst(PartOfSpeech.ADJECTIVE) || form.isFirst(PartOfSpeech.NUMERAL));
  }

  private static boolean isNamed(List<Mention> mentions, Form form) {
    return mentions.stream()
        .anyMatch(
            mention ->
                !Set.of("DATE", "NUM", "CIT").contains(mention.type())
                    && mention.span().encloses(form.word().span()));
  }

  /** The preposition before a noun, with articles and the like between. */
  private static String before(Account account, List<Form> forms, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
      Form form = forms.get(i);
      Span gap = new Span(form.word().span().end(), forms.get(i + 1).word().span().start());
      if (account.text().read(gap).matches(".*[,;:()].*")) {
        return "";
      }
      if (form.is(PartOfSpeech.PREPOSITION)) {
        return form.text().toLowerCase(Locale.ROOT);
      }
      boolean between =
          form.is(PartOfSpeech.PRONOUN) && !form.text().equalsIgnoreCase("who")
              || form.is(PartOfSpeech.ADJECTIVE)
              || form.is(PartOfSpeech.NUMERAL)
              || form.is(PartOfSpeech.PARTICIPLE);
      if (!between) {
        return "";
      }
    }
    return "";
  }

  private static long cases(List<Form> forms) {
    long cases = 0;
    for (Form form : forms) {
      for (Analysis reading : form.readings()) {
        boolean name = reading.has(Grammeme.PROPER) && !form.capital();
        cases |= name ? 0 : reading.grammemes() & Grammeme.cases();
      }
    }
    return cases;
  }

  /** The cases that all its nouns may have. */
  private static long agreed(List<Form> forms) {
    long agreed = Grammeme.cases();
    for (Form form : forms) {
      long own = 0;
      for (Analysis reading : form.readings()) {
        boolean nominal =
            (reading.is(PartOfSpeech.NOUN) || reading.is(PartOfSpeech.ADJECTIVE))
                && (form.capital() || !reading.has(Grammeme.PROPER));
        own |= nominal ? reading.grammemes() & Grammeme.cases() : 0;
      }
      agreed &= own == 0 || (agreed & own) == 0 ? agreed : own;
    }
    return agreed == Grammeme.cases() ? cases(forms) : agreed;
  }

  /** A person whom an account names elsewhere, by a name that nobody read here. */
  private Optional<String> person(List<Form> forms) {
    return forms.stream()
        .filter(form -> isName(form))
        .map(form -> persons.getOrDefault(Sounds.key(form.text()), ""))
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  private static boolean isName(Form form) {
    return form.capital()
        && (form.readings().isEmpty() || form.readings().stream().anyMatch(Nominals::isStrange));
  }

  private static boolean isStrange(Analysis reading) {
    return reading.guessed() || reading.has(Grammeme.PROPER);
  }

  /** The persons of all accounts by how their last names sound, but those that sound alike. */
  private void addPersons(Account account) {
    for (Mention mention : account.mentions()) {
      Entity entity =
          mention.type().equals("PER") ? material.entities().ofMention(mention.id()) : null;
      String sound = entity == null ? "" : Sounds.key(lastName(mention));
      if (entity != null && !sound.isEmpty()) {
        persons.merge(
            sound, entity.id(), (one, other) -> material.kinship().near(one, other) ? one : "");
      }
    }
  }

  private static String lastName(Mention mention) {
    String[] names = mention.text().split("\\s+");
    return names[names.length - 1];
  }

  private Party party(Account account, List<Form> forms, List<Mention> mentions) {
    Span span = forms.getFirst().word().span().span(forms.getLast().word().span());
    Set<String> entities = new HashSet<>();
    Set<String> types = new TreeSet<>();
    Set<String> sounds = new TreeSet<>();
    Set<String> stems = new TreeSet<>();
    for (Mention mention : mentions) {
      if (mention.span().overlaps(span) && !Set.of("DATE", "NUM", "CIT").contains(mention.type())) {
        Entity entity = material.entities().ofMention(mention.id());
        types.add(mention.type());
        if (entity != null) {
          entities.add(entity.id());
        }
      }
    }
    if (types.isEmpty()) {
      person(forms)
          .ifPresent(
              id -> {
                types.add("PER");
                entities.add(id);
              });
    }
    for (Form form : forms) {
      if (form.capital()
          && (isNamed(mentions, form)
              || form.word().span().start() > forms.getFirst().word().span().start()
              || form.has(Grammeme.PROPER))) {
        sounds.add(Sounds.key(form.text()));
      }
      stems.add(form.word().stem());
    }
    sounds.remove("");
    stems.remove("");
    if (types.isEmpty() && !sounds.isEmpty() && stems.stream().anyMatch(ranks::contains)) {
      types.add("PER");
    }
    return new Party(
        span, Set.copyOf(entities), Set.copyOf(types), Set.copyOf(sounds), Set.copyOf(stems));
  }
}
