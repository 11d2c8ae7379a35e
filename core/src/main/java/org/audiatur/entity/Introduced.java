package org.audiatur.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.claim.Account;
import org.audiatur.mention.Mention;

/**
 * Short names that an account introduces in brackets after the full one: «Всероссийский союз
 * печатников (далее — ВСП)». The letters of the short name must run through the full one. Linear in
 * the mentions.
 */
final class Introduced {

  /** What may stand between the two: a bracket, a word that says so, a dash, a quotation mark. */
  private static final Pattern OPENS =
      Pattern.compile("[»”\"]?\\s?\\(\\s?(?:\\p{Ll}+\\.?,?\\s?[—–:-]?\\s?){0,2}[«“\"]?");

  private static final Set<String> TYPES = Set.of("ORG", "MIL", "GRP");

  private final Joining joining;
  private final Reasons reasons;
  private final Map<String, Form> forms = new HashMap<>();

  Introduced(Joining joining, Reasons reasons, List<Form> all) {
    this.joining = joining;
    this.reasons = reasons;
    all.forEach(form -> form.mentions().forEach(mention -> forms.put(mention, form)));
  }

  void join(List<Account> accounts) {
    List<Joining.Step> steps = new ArrayList<>();
    for (Account account : accounts) {
      List<Mention> mentions =
          account.mentions().stream().filter(mention -> TYPES.contains(mention.type())).toList();
      for (int i = 1; i < mentions.size(); i++) {
        Mention full = mentions.get(i - 1);
        Mention brief = mentions.get(i);
        Form one = forms.get(full.id());
        Form other = forms.get(brief.id());
        if (one != null && other != null && introduces(account, full, brief)) {
          steps.add(new Joining.Step(one, other, reasons.say("bracket", brief.name()), 0.9));
        }
      }
    }
    joining.join(steps);
  }

  private static boolean introduces(Account account, Mention full, Mention brief) {
    String text = account.text().text();
    int from = full.span().end();
    int to = brief.span().start();
    return to - from > 0
        && to - from < 20
        && OPENS.matcher(text.substring(from, to)).matches()
        && isShort(brief.name())
        && runsThrough(letters(brief.name()), full.name());
  }

  private static boolean isShort(String name) {
    return name.length() > 1 && name.indexOf(' ') < 0 && name.length() < 12;
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  /** All letters in their order, the first of them beginning a word. */
  private static boolean runsThrough(String brief, String full) {
    String words = " " + full.toLowerCase(Locale.ROOT);
    int at = brief.isEmpty() ? -1 : words.indexOf(" " + brief.charAt(0)) + 1;
    for (int i = 1; at > 0 && i < brief.length(); i++) {
      at = words.indexOf(brief.charAt(i), at + 1);
    }
    return at > 0 && letters(full).length() > brief.length() + 2;
  }
}
