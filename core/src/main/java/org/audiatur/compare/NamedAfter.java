package org.audiatur.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.audiatur.claim.Account;
import org.audiatur.entity.Entity;
import org.audiatur.entity.Join;
import org.audiatur.entity.Sounds;
import org.audiatur.mention.Mention;
import org.audiatur.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A government or force called by an adjective of its head's name that no account spells so, and
 * that sounds like the name of one: «усманбековское правительство» beside «Усманнбеков». Joined are
 * they not. Linear in the words.
 */
final class NamedAfter implements Detector {

  private static final Set<String> BODIES =
      Set.of("@government", "@army", "@party", "@detachment", "@fleet", "@rebel");
  private static final int SHORTEST = 5;
  private static final int MOST_LETTERS = 2;

  /** So many words stand between an office and who holds it at most. */
  private static final int BEFORE = 4;

  private final Material material;
  private final FieldWords<String> endings;
  private final FieldWords<String> heads;

  /** A person's surname and where it is first seen. */
  private record Bearer(Entity entity, Side side) {}

  NamedAfter(Material material) {
    this.material = material;
    this.endings = material.list("named-after-endings");
    this.heads = material.list("head-words");
  }

  @Override
  public List<Finding> find(List<List<Fact>> happenings) {
    Map<String, Bearer> bearers = bearers();
    Map<String, List<String>> bySound = new TreeMap<>();
    bearers
        .keySet()
        .forEach(
            name -> bySound.computeIfAbsent(Sounds.key(name), key -> new ArrayList<>()).add(name));
    bySound.remove("");
    List<Finding> found = new ArrayList<>();
    Map<String, Boolean> told = new HashMap<>();
    material
        .accounts()
        .forEach(
            (source, account) -> {
              List<Word> words = material.wording(source).all();
              for (int i = 0; i + 1 < words.size(); i++) {
                String base = base(account, words, i);
                if (base != null && !bearers.containsKey(base)) {
                  List<String> near =
                      bySound.getOrDefault(Sounds.key(base), List.of()).stream()
                          .filter(name -> areNear(name, base))
                          .toList();
                  if (near.size() == 1 && told.putIfAbsent(source + base, true) == null) {
                    Span span = words.get(i).span().span(words.get(i + 1).span());
                    add(found, Usage.of(account, span, base, null), bearers.get(near.getFirst()));
                  }
                }
              }
            });
    return found;
  }

  /** Of each surname the first mention, by source and place. */
  private Map<String, Bearer> bearers() {
    Map<String, Bearer> bearers = new TreeMap<>();
    material
        .accounts()
        .forEach(
            (source, account) -> {
              for (Mention mention : account.mentions()) {
                Entity entity = material.entities().ofMention(mention.id());
                if (entity != null && entity.type().equals("PER")) {
                  String name = entity.name().toLowerCase(java.util.Locale.ROOT).replace('ё', 'е');
                  Span span = mention.span();
                  Side side = Usage.of(account, span, account.text().read(span), null).side();
                  bearers.putIfAbsent(
                      name.substring(name.lastIndexOf(' ') + 1), new Bearer(entity, side));
                }
              }
            });
    return bearers;
  }

  /** The name that an adjective before a body is made of, null if it is none. */
  private @Nullable String base(Account account, List<Word> words, int at) {
    if (!BODIES.contains(words.get(at + 1).stem())) {
      return null;
    }
    String form =
        account
            .text()
            .read(words.get(at).span())
            .toLowerCase(java.util.Locale.ROOT)
            .replace('ё', 'е');
    for (String ending : endings.of(account.language()).keySet()) {
      if (form.endsWith(ending) && form.length() >= SHORTEST + ending.length()) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return null;
  }

  private static boolean areNear(String one, String other) {
    return one.charAt(0) == other.charAt(0)
        && Math.abs(one.length() - other.length()) <= 1
        && distance(one, other) <= MOST_LETTERS;
  }

  /** How many letters must be changed, put in or left out. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }

  /**
   * Another spelling of one name tells nothing by itself. It does where the account with the
   * adjective knows who stands at the head under a third spelling.
   */
  private void add(List<Finding> found, Usage adjective, @Nullable Bearer bearer) {
    if (bearer == null || bearer.side().source().equals(adjective.account().sha256())) {
      return;
    }
    Side third = head(adjective.account(), bearer.entity());
    if (third == null) {
      return;
    }
    String shown = adjective.account().text().read(adjective.span()).replaceAll("\\s+", " ");
    found.add(
        new Finding("naming", "name-variants")
            .phrase("head-names")
            .side(bearer.side())
            .side(third)
            .side(Usage.of(adjective.account(), adjective.span(), shown, null).side())
            .about(List.of(bearer.entity().id()))
            .gap("names", List.of(bearer.entity().name(), third.value(), shown))
            .verdict(Ruling.DIFFERENCE)
            .weight(0.4)
            .excuse("name-variant", Map.of()));
  }

  /** Where an account names somebody of a like surname as the head of a government. */
  private @Nullable Side head(Account account, Entity bearer) {
    Set<String> alike =
        bearer.proposed().stream().map(Join::from).collect(Collectors.toCollection(TreeSet::new));
    Set<String> offices = heads.of(account.language()).keySet();
    for (Mention mention : account.mentions()) {
      Entity entity = material.entities().ofMention(mention.id());
      if (entity != null && entity.type().equals("PER") && alike.contains(entity.id())) {
        Wording wording = material.wording(account.sha256());
        int at = wording.firstFrom(mention.span().start());
        boolean leads =
            wording.all().subList(Math.max(0, at - BEFORE), at).stream()
                .anyMatch(word -> word.isAny(offices));
        if (leads) {
          String shown = account.text().read(mention.span()).replaceAll("\\s+", " ");
          return Usage.of(account, mention.span(), shown, null).side();
        }
      }
    }
    return null;
  }
}
