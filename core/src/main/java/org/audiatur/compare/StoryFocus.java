package org.audiatur.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.audiatur.lang.Grammeme;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a pronoun of the third person stands for in an account: of what was named last and
 * agrees with it, first who acted, then whoever else was named. A chain of pronouns is followed to
 * its name. A few sentences back at most; linear in these.
 */
final class StoryFocus {

  /** So many sentences back. */
  private static final int BACK = 5;

  private static final Set<String> MANY = Set.of("GRP", "MIL", "ORG");
  private static final String SHIP = "@ship";
  private static final Set<String> USES = Set.of("his", "hers", "theirs");

  private final Nominals nominals;
  private final ClauseWindows windows;
  private final Set<String> ranks;
  private final Set<String> acting;

  private final List<Nominals.Told> told;

  /** By pronoun. */
  private final Map<Nominal, @Nullable Nominal> known = new HashMap<>();

  /**
   * @param told the sentences of one account
   */
  StoryFocus(
      Material material, Nominals nominals, ClauseWindows windows, List<Nominals.Told> told) {
    this.windows = windows;
    this.nominals = nominals;
    this.told = told;
    this.ranks = material.packs().field().words("ranks");
    this.acting = material.packs().field().words("doer-things");
  }

  /**
   * Null if nothing that was named agrees with it.
   *
   * @param sentence the number of its sentence
   */
  synchronized @Nullable Nominal of(int sentence, Nominal pronoun) {
    if (!known.containsKey(pronoun)) {
      known.put(pronoun, find(sentence, pronoun));
    }
    return known.get(pronoun);
  }

  private @Nullable Nominal find(int sentence, Nominal pronoun) {
    String use = use(told.get(sentence), pronoun);
    for (int i = sentence; !use.isEmpty() && i >= Math.max(0, sentence - BACK); i--) {
      int before = i == sentence ? reach(told.get(i), pronoun) : Integer.MAX_VALUE;
      Nominal found = in(i, use, before);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Who suffers is not who acts in the same clause: such a pronoun looks before its clause. */
  private int reach(Nominals.Told sentence, Nominal pronoun) {
    return isSubject(sentence, pronoun)
        ? pronoun.from()
        : windows.around(sentence, pronoun.from()).from();
  }

  /** Which sort of pronoun it is; empty for one that stands for nobody. */
  private String use(Nominals.Told told, Nominal pronoun) {
    String word = told.forms().get(pronoun.from()).text().toLowerCase(Locale.ROOT);
    return USES.stream()
        .filter(use -> nominals.pronouns(told.account().language(), use).contains(word))
        .findFirst()
        .orElse("");
  }

  /** The first that acts, else the last that is named. */
  private @Nullable Nominal in(int at, String use, int before) {
    Nominals.Told sentence = told.get(at);
    Nominal named = null;
    for (Nominal nominal : sentence.nominals()) {
      if (nominal.to() > before) {
        break;
      }
      Nominal meant = meant(at, nominal, use);
      if (meant != null && agrees(sentence, nominal, meant, use)) {
        if (isSubject(sentence, nominal)) {
          return meant;
        }
        named = meant;
      }
    }
    return named;
  }

  private @Nullable Nominal meant(int at, Nominal nominal, String use) {
    if (!nominal.pronoun()) {
      return nominal;
    }
    return !nominal.party().types().contains("I") && use(told.get(at), nominal).equals(use)
        ? of(at, nominal)
        : null;
  }

  private boolean agrees(Nominals.Told told, Nominal nominal, Nominal meant, String use) {
    if (nominal.pronoun()) {
      return true;
    }
    Party party = meant.party();
    List<Nominals.Form> forms = told.forms().subList(nominal.from(), nominal.to());
    boolean many = forms.stream().anyMatch(form -> isMany(form));
    boolean body = party.types().stream().anyMatch(MANY::contains);
    boolean cased = !told.account().language().equals("en");
    return switch (use) {
      case "theirs" -> (many || body) && !party.isPerson() && (!cased || isAlive(forms, party));
      case "hers" ->
          cased
              ? !many
                  && !party.isPerson()
                  && forms.stream().anyMatch(form -> form.has(Grammeme.FEMININE))
              : isShip(forms, party);
      default -> !many && (party.isPerson() || isMan(party) || cased && isOne(forms, party));
    };
  }

  private boolean isAlive(List<Nominals.Form> forms, Party party) {
    return party.types().stream().anyMatch(MANY::contains)
        || party.stems().stream().anyMatch(acting::contains)
        || forms.stream().anyMatch(form -> form.has(Grammeme.ANIMATE));
  }

  private static boolean isMany(Nominals.Form form) {
    return form.has(Grammeme.PLURAL) && !form.has(Grammeme.SINGULAR);
  }

  /** «The General», «султан»: one man by what he is. */
  private boolean isMan(Party party) {
    return party.stems().stream().anyMatch(ranks::contains);
  }

  /** A body that acts and is told in the singular: «полк», «отряд». */
  private boolean isOne(List<Nominals.Form> forms, Party party) {
    return forms.stream().anyMatch(form -> form.has(Grammeme.MASCULINE))
        && party.stems().stream().anyMatch(acting::contains);
  }

  /** A word for a ship, or a name of its own that is no person's, people's or place's. */
  private static boolean isShip(List<Nominals.Form> forms, Party party) {
    boolean name = forms.stream().anyMatch(Nominals.Form::capital) && !party.sounds().isEmpty();
    return party.stems().contains(SHIP)
        || party.types().isEmpty() && name
        || party.types().equals(Set.of("MIL"));
  }

  private static boolean isSubject(Nominals.Told told, Nominal nominal) {
    if (!told.account().language().equals("en")) {
      return Actors.isSubject(nominal);
    }
    boolean verb = false;
    for (int i = 0; i < nominal.from(); i++) {
      verb |= ClauseWindows.isFinite(told.forms().get(i));
    }
    return nominal.isFree() && !verb;
  }
}
