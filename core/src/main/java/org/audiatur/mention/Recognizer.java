package org.audiatur.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.audiatur.lang.FieldPack;
import org.audiatur.lang.LanguagePack;
import org.audiatur.text.Span;
import org.audiatur.token.TokenizedText;

/** All that proposes names and numbers in one language. Thread-safe once built. */
final class Recognizer {

  /** The lists in the folder {@code names}. */
  private static final List<String> LISTS =
      List.of(
          "acronymmil",
          "acronymorg",
          "acronymplain",
          "acronymplace",
          "arms",
          "article",
          "department",
          "direction",
          "eastern",
          "force",
          "given",
          "groupword",
          "kin",
          "landadj",
          "milname",
          "ministry",
          "month",
          "namesuffix",
          "nametail",
          "nation",
          "nationmany",
          "notname",
          "notof",
          "ordinal",
          "orghead",
          "orgname",
          "orgplain",
          "orgsoft",
          "part",
          "particle",
          "partyadj",
          "partykind",
          "peer",
          "people",
          "person",
          "personlike",
          "placeabbr",
          "placekind",
          "placelabel",
          "plain",
          "quotehead",
          "rank",
          "ruleadj",
          "shipprefix",
          "shorthead",
          "statekind",
          "unitkind",
          "unitkind2",
          "vessel",
          "wing");

  private final SceneBuilder scenes;
  private final NumberFinder numbers;
  private final PlaceFinder places;
  private final PersonFinder persons;
  private final RuleMatcher rules;
  private final DictionaryForm forms;
  private final NameParts parts;
  private final NamesAgain again;
  private final ShortForms shorter;
  private final KnownBodies bodies;
  private final Acronyms acronyms;
  private final Doubts doubts;
  private final Judge judge;
  private final Strangers strangers;

  Recognizer(FieldPack field, LanguagePack pack) {
    Lexicon lexicon = new Lexicon(field, pack, LISTS);
    NameRuleReader reader = new NameRuleReader(lexicon);
    String file = pack.code() + "/name-rules";
    rules =
        new RuleMatcher(
            field.has(file) ? field.table(file).stream().map(reader::read).toList() : List.of());
    numbers = new NumberFinder(new NumberWords(pack), lexicon);
    places = new PlaceFinder(new Gazetteer(field, pack, lexicon.forms()), lexicon);
    persons = new PersonFinder(lexicon, pack.code().equals("en"));
    forms = new DictionaryForm(lexicon);
    parts = new NameParts(lexicon);
    again = new NamesAgain(lexicon);
    shorter = new ShortForms(lexicon);
    bodies = new KnownBodies(field, pack.code(), lexicon);
    scenes =
        new SceneBuilder(
            lexicon,
            new WordForms(lexicon, new Stumps(field, pack.code()), formRules()),
            clitics(pack));
    acronyms = new Acronyms(lexicon);
    doubts = new Doubts(lexicon, LISTS);
    strangers = new Strangers(field, pack.code(), lexicon);
    judge = new Judge(new NameModel(field, pack.code()), doubts);
  }

  private List<FormRule> formRules() {
    return Stream.of(
            numbers.formRules(), places.formRules(), persons.formRules(), bodies.formRules())
        .flatMap(List::stream)
        .toList();
  }

  private static Set<String> clitics(LanguagePack pack) {
    return pack.has("clitics") ? pack.words("clitics") : Set.of();
  }

  Scene sceneOf(TokenizedText text, List<Span> citations, BitSet sentences) {
    return scenes.build(text, citations, sentences);
  }

  /** What the finders propose; places first, because the others read the class they give. */
  List<Candidate> propose(Scene scene) {
    List<Candidate> found = new ArrayList<>(places.find(scene));
    found.addAll(persons.find(scene));
    found.addAll(numbers.find(scene));
    acronyms.sort(scene);
    found.addAll(bodies.find(scene));
    found.addAll(rules.match(scene));
    found.addAll(again.find(scene, found));
    found.addAll(shorter.find(scene, found));
    found.addAll(strangers.find(scene, found));
    return Descriptions.without(found);
  }

  /** The winners of the contest with the model's say where rules hesitate. */
  List<Candidate> judge(Scene scene, List<Candidate> winners) {
    return judge.judge(scene, winners);
  }

  /** What the model is asked about. */
  List<NameExample> examples(Scene scene, List<Candidate> winners) {
    return Stream.concat(
            doubts.find(scene, winners).stream().map(doubt -> example(doubt, true)),
            doubts.hidden(scene, winners).stream().map(doubt -> example(doubt, false)))
        .toList();
  }

  private static NameExample example(Doubt doubt, boolean doubtful) {
    return new NameExample(doubt.span(), doubt.facts(), doubtful);
  }

  Map<String, String> partsOf(Scene scene, Candidate candidate) {
    return parts.of(scene, candidate);
  }

  String nameOf(Scene scene, Candidate candidate) {
    return forms.of(scene, candidate.first(), candidate.end());
  }
}
