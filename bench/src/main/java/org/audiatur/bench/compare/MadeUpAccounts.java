package org.audiatur.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.audiatur.bench.compare.Happened.Slot;

/**
 * Accounts of a made-up war in three languages, each telling of some of its happenings; one in so
 * many is told otherwise than the others tell it. The same seed, the same accounts.
 */
final class MadeUpAccounts {

  /** One telling in so many differs in one thing. */
  private static final int DIFFERS = 12;

  /** By so many steps at most. */
  private static final int MOST = 9;

  private static final List<String> LANGUAGES = List.of("ru", "uk", "en");

  private final MadeUpWar war;
  private final Random random;
  private final List<Phrasings> phrasings = LANGUAGES.stream().map(Phrasings::new).toList();

  MadeUpAccounts(MadeUpWar war, long seed) {
    this.war = war;
    this.random = new Random(seed);
  }

  /** Each tells of so many happenings one after the other, from any on. */
  List<ToldAccount> tell(int accounts, int each) {
    List<ToldAccount> told = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      ToldAccount account =
          new ToldAccount("No. " + (i + 1) + ".", phrasings.get(i % phrasings.size()));
      int first = random.nextInt(war.size());
      for (int j = 0; j < each; j++) {
        account.tell(asTold(war.happening(first + j)), random.nextInt(2));
      }
      told.add(account);
    }
    return told;
  }

  private Happened asTold(Happened happened) {
    int otherwise = random.nextInt(DIFFERS);
    int by = 1 + random.nextInt(MOST);
    List<Slot> slots = MadeUpWar.slots(happened);
    Slot slot = slots.get(random.nextInt(slots.size()));
    return otherwise > 0 ? happened : happened.but(slot, by);
  }
}
