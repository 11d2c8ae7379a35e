package org.audiatur.system;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Account;
import org.jspecify.annotations.Nullable;

/**
 * The sitting at which an undated vote was taken: the last told before it of whose day the account
 * says the same in two words at least.
 */
final class SittingOfVote {

  private static final int SHARED = 2;

  /** The beginnings of words that carry what is said: forms of one word have them in common. */
  private static final int STEM = 6;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final List<Session> sessions;
  private final Map<String, Set<String>> saidOn = new HashMap<>();

  SittingOfVote(Ledger ledger, List<Session> sessions) {
    this.sessions = sessions;
    for (Ledger.Told told : ledger.all()) {
      if (told.date() != null) {
        saidOn
            .computeIfAbsent(key(told.account(), told.date()), key -> new HashSet<>())
            .addAll(stems(told));
      }
    }
  }

  @Nullable Session of(Ledger.Told vote) {
    Session last = null;
    Set<String> words = stems(vote);
    for (Session session : sessions) {
      Ledger.Told first = session.first();
      boolean before =
          first.account().equals(vote.account())
              && first.claim().trigger().start() < vote.claim().trigger().start();
      if (before && session.mayHold(vote) && isOf(session, words)) {
        last = session;
      }
    }
    return last;
  }

  private boolean isOf(Session session, Set<String> words) {
    Edtf day = session.date();
    if (day == null) {
      return false;
    }
    Set<String> said =
        new HashSet<>(saidOn.getOrDefault(key(session.first().account(), day), Set.of()));
    said.retainAll(words);
    return said.size() >= SHARED;
  }

  private static String key(Account account, Edtf day) {
    return account.sha256() + day;
  }

  private static Set<String> stems(Ledger.Told told) {
    Set<String> stems = new HashSet<>();
    String quote = told.account().text().read(told.claim().quote()).toLowerCase(Locale.ROOT);
    for (String word : NO_LETTERS.split(quote)) {
      if (word.length() >= STEM) {
        stems.add(word.substring(0, STEM));
      }
    }
    return stems;
  }
}
