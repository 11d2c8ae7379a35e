package org.audiatur.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A charge, and the answer of the charged that it is not so, both told by one account: «консул
 * обвинил губернатора …», «губернатор, опровергая это, …». Linear in the sentences.
 */
final class RefutedCharges implements Detector {

  private static final String CHARGE = "charge";
  private static final String REFUTAL = "refutal";
  private static final double WEIGHT = 0.5;

  private static final Pattern STOP = Pattern.compile("[:;“„«\"\\[(]|[.!?]+\\s*$");

  /** So many sentences after the charge it is answered at most. */
  private static final int REACH = 2;

  private final Material material;
  private final FieldWords<String> kinds;

  /** Who charges or refutes, in which sentence, by which word. */
  private record Said(Account account, Span sentence, Span word, Mention who, String entity) {}

  RefutedCharges(Material material) {
    this.material = material;
    kinds = material.table("charge-words", row -> row.get(1));
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    List<Finding> found = new ArrayList<>();
    for (Account account : material.accounts().values()) {
      List<Span> sentences = account.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Span sentence = sentences.get(i);
        Said charge = isAbstract(account, sentence) ? null : said(account, sentence, CHARGE);
        for (int j = i + 1; charge != null && j <= Math.min(i + REACH, sentences.size() - 1); j++) {
          Said refutal = said(account, sentences.get(j), REFUTAL);
          if (refutal != null && !refutal.entity().equals(charge.entity())) {
            found.add(finding(charge, refutal));
            break;
          }
        }
      }
    }
    return found;
  }

  private static boolean isAbstract(Account account, Span sentence) {
    return account.abstracts().stream().anyMatch(stretch -> stretch.overlaps(sentence));
  }

  /** The first such word of a sentence, with the person named last before it. */
  private @Nullable Said said(Account account, Span sentence, String kind) {
    for (Word word : material.wording(account.sha256()).in(sentence)) {
      boolean is =
          word.lemmas().stream().anyMatch(l -> kind.equals(kinds.of(account.language()).get(l)));
      Mention who = is ? personBefore(account, sentence, word.span()) : null;
      Entity entity = who == null ? null : material.entities().ofMention(who.id());
      if (who != null && entity != null) {
        return new Said(account, sentence, word.span(), who, entity.id());
      }
    }
    return null;
  }

  private static @Nullable Mention personBefore(Account account, Span sentence, Span word) {
    Mention last = null;
    for (Mention mention : Material.mentions(account, sentence)) {
      boolean before = mention.span().end() <= word.start();
      last = before && mention.type().equals("PER") ? mention : last;
    }
    return last;
  }

  private Finding finding(Said charge, Said refutal) {
    Span charged = words(charge);
    Span refuted = words(refutal);
    String said = read(charge, charged);
    String answer = read(refutal, refuted);
    return new Finding("verdict", "charge-refuted")
        .gap("charge", List.of(said))
        .gap("answer", List.of(answer))
        .side(side(charge, charged, said))
        .side(side(refutal, refuted, answer))
        .about(Set.of(charge.entity(), refutal.entity()))
        .verdict(Ruling.CONTRADICTION)
        .weight(WEIGHT)
        .excuse("modality", Map.of());
  }

  /** From the person on to what is quoted, or to the end of the sentence. */
  private static Span words(Said said) {
    int start = said.who().span().start();
    Span rest = new Span(said.word().end(), said.sentence().end());
    Matcher stop = STOP.matcher(said.account().text().read(rest));
    int end = stop.find() ? rest.start() + stop.start() : rest.end();
    return Finding.narrow(new Span(start, end));
  }

  private static String read(Said said, Span words) {
    return said.account().text().read(words).replaceAll("\\s+", " ").strip();
  }

  /** It is the word of whoever charges or refutes, and not of the account. */
  private Side side(Said said, Span words, String value) {
    Fact fact = material.factIn(said.account().sha256(), words);
    return new Side(
        said.account().sha256(),
        said.entity(),
        "reported",
        words,
        value,
        fact == null ? null : fact.id(),
        fact == null ? List.of() : List.of(fact.id()));
  }
}
