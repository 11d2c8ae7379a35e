package org.audiatur.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Sounds;
import org.audiatur.lang.Grammeme;
import org.audiatur.lang.PartOfSpeech;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/** The answers that an account gives to the questions of its story. Linear in the text. */
final class AnswerReader {

  static final Pattern STOP = Pattern.compile("[;:.!?…]");
  static final Pattern END = Pattern.compile("[.!?…]");
  static final Pattern SIGN = Pattern.compile("[,;:.!?()\\[\\]—–…]");
  private static final int DENIED_WITHIN = 3;
  private static final int BEFORE = 7;
  private static final int AFTER = 5;
  static final int LONGEST = 6;

  private final Material material;
  private final AnswerWords words;
  private final Nominals nominals;
  private final ClauseWindows windows;
  private final FieldWords<String> negations;
  private final FieldWords<String> limits;
  private final FieldWords<String> ours;
  private final Map<String, List<Answer>> known = new ConcurrentHashMap<>();

  AnswerReader(Material material, AnswerWords words) {
    this.material = material;
    this.words = words;
    this.nominals = new Nominals(material);
    this.windows = new ClauseWindows(material, nominals);
    this.negations = material.list("negations");
    this.limits = material.list("not-denying");
    this.ours = material.list("our-words");
  }

  /** In text order; read once. */
  List<Answer> read(Account account) {
    return known.computeIfAbsent(account.sha256(), source -> answers(account));
  }

  private List<Answer> answers(Account account) {
    List<Answer> answers = new ArrayList<>();
    if (words.knows(account.language())) {
      for (Span sentence : account.sentences()) {
        boolean asks = account.text().read(sentence).strip().endsWith("?");
        if (!asks && account.abstracts().stream().noneMatch(sentence::overlaps)) {
          answers.addAll(read(account, sentence));
        }
      }
    }
    return List.copyOf(answers);
  }

  /** Where the words of an expression stand. */
  private record Found(AnswerWords.Entry entry, BitSet at, BitSet who, int first, int last) {}

  /** The longest words for each question. */
  private List<Answer> read(Account account, Span sentence) {
    Nominals.Told told = null;
    List<Word> all = material.wording(account.sha256()).in(sentence);
    Map<String, Answer> best = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (AnswerWords.Entry entry : entries(account, all.get(i))) {
        told = told == null ? nominals.read(account, sentence) : told;
        Found found = match(told, entry, i);
        Answer answer = found == null || isDenied(told, found) ? null : answer(told, found);
        if (answer != null) {
          best.merge(key(answer), answer, AnswerReader::longer);
        }
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparing(Answer::span).thenComparing(a -> a.question().name()))
        .toList();
  }

  /** A sentence answers a question once; in its several clauses it may speak of several things. */
  private static String key(Answer answer) {
    String question = answer.question().name();
    return answer.question().scope() == AnswerWords.Scope.CLAUSE
        ? question + " " + answer.says() + " " + answer.span().start()
        : question;
  }

  private static Answer longer(Answer one, Answer other) {
    return words(other) > words(one) ? other : one;
  }

  private static int words(Answer answer) {
    return answer.entry().written().replaceAll("\\.\\.+|X|\\?\\S+", "").strip().split(" +").length;
  }

  private List<AnswerWords.Entry> entries(Account account, Word word) {
    Set<String> forms = new TreeSet<>(word.lemmas());
    forms.add(low(account.text().read(word.span())));
    List<AnswerWords.Entry> entries = new ArrayList<>();
    forms.forEach(form -> entries.addAll(words.of(account.language(), form)));
    return entries.stream().distinct().toList();
  }

  private static String low(String form) {
    return form.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private @Nullable Found match(Nominals.Told told, AnswerWords.Entry entry, int at) {
    BitSet matched = new BitSet();
    BitSet who = new BitSet();
    List<AnswerWords.Part> parts = entry.parts().subList(entry.anchor(), entry.parts().size());
    int last = new AnswerMatch(told, matched, who).last(parts, at);
    return last < 0 ? null : new Found(entry, matched, who, at, last);
  }

  static boolean is(Nominals.Form form, Set<String> words) {
    return form.word().isAny(words) || words.contains(low(form.text()));
  }

  /** True if one of the words that were found is one of these. */
  private static boolean hasAny(Nominals.Told told, Found found, Set<String> words) {
    return found.at().stream().anyMatch(at -> is(told.forms().get(at), words));
  }

  static boolean parted(Nominals.Told told, int one, int other, Pattern sign) {
    for (int i = one; i < other; i++) {
      Span gap =
          new Span(
              told.forms().get(i).word().span().end(),
              told.forms().get(i + 1).word().span().start());
      if (sign.matcher(told.account().text().text().substring(gap.start(), gap.end())).find()) {
        return true;
      }
    }
    return false;
  }

  /** A word of denial or of doubt beside it that is none of its own; a fable makes all false. */
  private boolean isDenied(Nominals.Told told, Found found) {
    String code = told.account().language();
    Set<String> denying = negations.of(code).keySet();
    Set<String> turning = limits.of(code).keySet();
    Set<String> unreal = words.classOf(code, "unreal");
    Set<String> fables = words.classOf(code, "fable");
    boolean own = hasAny(told, found, denying) || hasAny(told, found, fables);
    boolean supposed = own || hasAny(told, found, unreal);
    for (int i = 0; i < told.forms().size(); i++) {
      Nominals.Form form = told.forms().get(i);
      boolean beside = isBeside(told, found, i);
      boolean turned = i + 1 < told.forms().size() && told.forms().get(i + 1).word().isAny(turning);
      boolean denies =
          !own && beside && form.word().isAny(denying) && !turned
              || !supposed && beside && is(form, unreal)
              || !own && form.word().isAny(fables);
      if (denies && !found.at().get(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Nominals.Told told, Found found, int at) {
    return at >= found.first()
        ? at <= found.last()
        : at >= found.first() - DENIED_WITHIN && !parted(told, at, found.first(), SIGN);
  }

  private @Nullable Answer answer(Nominals.Told told, Found found) {
    List<Nominals.Form> forms = told.forms();
    Span span = forms.get(found.first()).word().span().span(forms.get(found.last()).word().span());
    Optional<Party> who = who(told, found);
    if (who.isEmpty() && asksWho(found.entry())) {
      return null;
    }
    Party named = who.orElse(null);
    return new Answer(
        found.entry(),
        told.account(),
        told.sentence(),
        clause(told, found, named == null ? span : span.span(named.span())),
        span,
        named,
        named == null ? "" : whose(told, named));
  }

  /** The words with the rest of their clauses. */
  private Span clause(Nominals.Told told, Found found, Span words) {
    Span first = windows.around(told, found.first()).span(told);
    Span last = windows.around(told, found.last()).span(told);
    Span whole = first.span(last).span(words);
    return new Span(wordStart(told.account(), whole.start()), whole.end());
  }

  /** «Генерал-майор»: not from within a word. */
  private static int wordStart(Account account, int from) {
    String text = account.text().text();
    int start = from;
    while (start > 0
        && (text.charAt(start - 1) == '-' || Character.isLetter(text.charAt(start - 1)))) {
      start--;
    }
    return start;
  }

  private static boolean asksWho(AnswerWords.Entry entry) {
    return entry.parts().stream()
        .anyMatch(
            part ->
                part instanceof AnswerWords.Who
                    || part instanceof AnswerWords.Any any && any.named());
  }

  private Optional<Party> who(Nominals.Told told, Found found) {
    List<AnswerWords.Part> parts = found.entry().parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof AnswerWords.Any any && any.named()) {
        return found.at().stream()
            .filter(at -> is(told.forms().get(at), any.words()))
            .mapToObj(at -> party(told, at, at + 1))
            .findFirst();
      }
      if (parts.get(i) instanceof AnswerWords.Who who) {
        return i < found.entry().anchor()
            ? before(told, found)
            : i == parts.size() - 1 ? after(told, found.last(), who.acts()) : between(told, found);
      }
    }
    return Optional.empty();
  }

  /**
   * The noun before the words; in a language with cases one that may act, if there is one. Where
   * much may stand between, a man goes before a thing.
   */
  private static Optional<Party> before(Nominals.Told told, Found found) {
    int first = found.first();
    boolean far =
        found.entry().parts().get(1) instanceof AnswerWords.Gap gap && gap.most() > LONGEST;
    List<Nominal> near =
        told.nominals().stream()
            .filter(n -> n.to() <= first && n.to() >= first - BEFORE)
            .filter(n -> n.to() == first || !parted(told, n.to() - 1, first, far ? STOP : SIGN))
            .toList()
            .reversed();
    Predicate<Nominal> acts = n -> n.isFree() && n.may(Grammeme.NOMINATIVE);
    Optional<Nominal> man =
        near.stream().filter(n -> far && acts.test(n) && n.party().isPerson()).findFirst();
    return man.or(() -> near.stream().filter(acts).findFirst())
        .or(() -> near.isEmpty() ? Optional.empty() : Optional.of(near.getFirst()))
        .map(Nominal::party);
  }

  /** The noun behind; «не сабля, а гусары»: that which is not denied. */
  private Optional<Party> after(Nominals.Told told, int last, boolean acts) {
    Set<String> denying = negations.of(told.account().language()).keySet();
    boolean denied = false;
    for (int i = last + 1; i < Math.min(told.forms().size(), last + AFTER + LONGEST); i++) {
      if (parted(told, i - 1, i, STOP) || !denied && i > last + AFTER) {
        return Optional.empty();
      }
      denied |= told.forms().get(i).word().isAny(denying);
      Optional<Party> here = at(told, i, last, acts);
      if (denied && parted(told, i - 1, i, SIGN)) {
        return Optional.of(behindBut(told, i));
      } else if (!denied && here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }

  /** A noun that begins at a word, or the words at once behind that may be one. */
  private Optional<Party> at(Nominals.Told told, int at, int last, boolean acts) {
    Optional<Party> noun =
        told.nominals().stream()
            .filter(n -> n.from() == at)
            .filter(n -> !acts || n.isFree() && n.may(Grammeme.NOMINATIVE))
            .map(Nominal::party)
            .findFirst();
    int to = at;
    while (at == last + 1 && to < told.forms().size() && to < at + 3 && mayAct(told, to)) {
      to++;
    }
    return noun.isPresent() || to == at || !told.forms().get(to - 1).is(PartOfSpeech.NOUN)
        ? noun
        : Optional.of(party(told, at, to));
  }

  private static boolean mayAct(Nominals.Told told, int at) {
    Nominals.Form form = told.forms().get(at);
    boolean nominal = form.is(PartOfSpeech.NOUN) || form.is(PartOfSpeech.ADJECTIVE);
    return nominal && form.has(Grammeme.NOMINATIVE) && !form.isFirst(PartOfSpeech.VERB);
  }

  /** «…, а гусарская»: to the next sign, the small word that opens it left out. */
  private Party behindBut(Nominals.Told told, int at) {
    int from = Math.min(at + 1, told.forms().size() - 1);
    int to = from + 1;
    while (to < told.forms().size() && to < from + AFTER && !parted(told, to - 1, to, SIGN)) {
      to++;
    }
    return party(told, from, to);
  }

  private Optional<Party> between(Nominals.Told told, Found found) {
    return Optional.of(party(told, found.who().nextSetBit(0), found.who().length()));
  }

  private Party party(Nominals.Told told, int from, int to) {
    List<Nominals.Form> forms = told.forms().subList(from, to);
    Span span = forms.getFirst().word().span().span(forms.getLast().word().span());
    Set<String> entities = new TreeSet<>();
    Set<String> types = new TreeSet<>();
    for (Mention mention : Material.mentions(told.account(), told.sentence())) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && mention.span().overlaps(span)) {
        entities.add(entity.id());
        types.add(mention.type());
      }
    }
    Set<String> sounds = new TreeSet<>();
    Set<String> stems = new TreeSet<>();
    for (Nominals.Form form : forms) {
      stems.add(form.word().stem());
      if (form.capital() && form.word().span().start() > told.sentence().start()) {
        sounds.add(Sounds.key(form.text()));
      }
    }
    stems.remove("");
    sounds.remove("");
    return new Party(span, entities, types, sounds, stems);
  }

  /** Own or foe, for a pronoun of the speaker, «наши», "the enemy"; else empty. */
  private String whose(Nominals.Told told, Party named) {
    Set<String> known = ours.of(told.account().language()).keySet();
    List<Nominals.Form> forms = told.forms();
    for (int i = 0; i < forms.size(); i++) {
      Word word = forms.get(i).word();
      boolean beside =
          named.span().encloses(word.span())
              || i + 1 < forms.size()
                  && forms.get(i + 1).word().span().start() == named.span().start();
      if (beside && word.isAny(known)) {
        return word.stem().equals("@enemy") ? Parties.FOE : Parties.OWN;
      }
    }
    return named.types().contains("I") ? Parties.OWN : "";
  }
}
