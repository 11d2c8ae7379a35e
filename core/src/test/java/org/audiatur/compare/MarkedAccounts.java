package org.audiatur.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.audiatur.claim.Modality;
import org.audiatur.time.DateReading;

/**
 * Accounts in which claims are marked: {@code ⟦1 capture|took⟧} is the trigger of claim 1 ({@code
 * capture planned} gives its modality), {@code ⟦1 place LOC:Kars|Kars⟧} a role, {@code ⟦1 date
 * 1855-11-28|28 November⟧} its date, further dates being other readings. One sentence, or more, a
 * line; a line {@code account ru} begins an account.
 */
record MarkedAccounts(List<String> expected, List<Account> accounts) {

  private static final Pattern MARK = Pattern.compile("⟦(\\d) ([^|]*)\\|([^⟧]*)⟧");

  private record Mark(String[] said, String words) {}

  static MarkedAccounts parse(List<String> lines) {
    List<Account> accounts = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    Teller teller = null;
    for (String line : lines) {
      if (line.startsWith("account ")) {
        add(teller, accounts);
        teller = Teller.account("account " + accounts.size()).in(line.substring(8));
      } else if (teller == null && !line.startsWith("#") && !line.isBlank()) {
        expected.add(line);
      } else if (teller != null && !line.isBlank()) {
        tell(teller, line);
      }
    }
    add(teller, accounts);
    return new MarkedAccounts(expected, accounts);
  }

  private static void add(Teller teller, List<Account> accounts) {
    if (teller != null) {
      accounts.add(teller.account());
    }
  }

  /** Sentence by sentence, so that words are found where they are marked. */
  private static void tell(Teller teller, String line) {
    for (String sentence : line.split("(?<=[.]) (?=[⟦\\p{Lu}])")) {
      teller.says(MARK.matcher(sentence).replaceAll("$3"));
      Map<String, List<Mark>> claims = new LinkedHashMap<>();
      Matcher marks = MARK.matcher(sentence);
      while (marks.find()) {
        claims
            .computeIfAbsent(marks.group(1), key -> new ArrayList<>())
            .add(new Mark(marks.group(2).split(" (?=\\S+$)|(?<=^[a-z]{1,20}) "), marks.group(3)));
      }
      claims.values().forEach(marked -> claim(teller, marked));
    }
  }

  private static void claim(Teller teller, List<Mark> marks) {
    Mark trigger = marks.stream().filter(MarkedAccounts::isTrigger).findFirst().orElseThrow();
    teller.claim(trigger.said()[0], trigger.words());
    if (trigger.said().length > 1) {
      teller.as(Modality.valueOf(trigger.said()[1].toUpperCase(Locale.ROOT)));
    }
    for (Mark mark : marks) {
      if (mark.said()[0].equals("date")) {
        List<Edtf> dates = Arrays.stream(mark.said()).skip(1).map(Edtf::parse).toList();
        teller.on(
            new DateReading(dates.getFirst(), "unknown", "by hand", dates.subList(1, dates.size())),
            mark.words());
      } else if (!isTrigger(mark)) {
        String all = String.join(" ", mark.said());
        teller.role(mark.said()[0], mark.words(), all.substring(all.indexOf(' ') + 1));
      }
    }
  }

  private static boolean isTrigger(Mark mark) {
    return !mark.said()[0].equals("date")
        && (mark.said().length == 1 || !String.join(" ", mark.said()).contains(":"));
  }
}
