package org.audiatur.system;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.audiatur.calendar.DateInterval;
import org.audiatur.calendar.Edtf;
import org.audiatur.claim.Dating;
import org.audiatur.mention.Mention;
import org.jspecify.annotations.Nullable;

/** A paper that one party sent another, as one account tells of it first. */
final class Message {

  /** Days: of what is sent within a longer time the day is not known. */
  private static final int LONGEST = 31;

  /** Words of a phrase that only names a paper. */
  private static final int FEW = 3;

  private final Ledger.Told told;
  private final String kind;
  private final boolean reply;
  private final List<Ledger.Told> more = new ArrayList<>();
  private final List<String> contents = new ArrayList<>();
  private @Nullable Party sender;
  private @Nullable Party addressee;
  private @Nullable Message answers;
  private @Nullable Message answer;
  private boolean ignored;
  private @Nullable Edtf date;
  private @Nullable Edtf answered;
  private final java.util.Set<String> inferred = new java.util.TreeSet<>();

  Message(Ledger.Told told, String kind, boolean reply) {
    this.told = told;
    this.kind = kind;
    this.reply = reply;
    this.date = told.date();
    content(told);
  }

  Message between(@Nullable Party from, @Nullable Party to) {
    sender = from;
    addressee = to;
    return this;
  }

  /** Who is missing is taken from what it answers or is answered by. */
  void inferSender(Party from) {
    sender = from;
    inferred.add("sender");
  }

  void inferAddressee(Party to) {
    addressee = to;
    inferred.add("addressee");
  }

  /** Which of its ends no words of its own tell. */
  String inferred() {
    return String.join(", ", inferred);
  }

  /** The day, where it is not that of its claim. */
  Message on(@Nullable Edtf day) {
    date = day;
    return this;
  }

  /** A further paper of one who has written before has the ends of the first. */
  Message asFurther(Message before) {
    if (sender == null && addressee == null) {
      sender = before.sender;
      addressee = before.addressee;
      inferred.addAll(List.of("addressee", "sender"));
    }
    return this;
  }

  void answer(Message earlier) {
    answers = earlier;
    earlier.answer = this;
  }

  /** It answers the paper of this day. */
  void answers(Mention day) {
    answered = Dating.read(day).map(Dating::edtf).orElse(null);
  }

  /** True if its words do not say that it answers a paper of another day. */
  boolean mayAnswer(Message earlier) {
    DateInterval day = answered == null ? null : answered.bounds().orElse(null);
    DateInterval sent = earlier.days();
    return day == null || sent == null || day.overlaps(sent);
  }

  /** Another claim about the same paper. */
  void add(Ledger.Told other) {
    more.add(other);
    content(other);
  }

  /** The same paper as another account tells of it. */
  void add(Message same) {
    add(same.told);
    same.more.forEach(this::add);
    ignored |= same.ignored;
  }

  /** What its words say; a name says nothing. */
  private void content(Ledger.Told from) {
    from.claim().roles().stream()
        .filter(role -> role.role().equals("content"))
        .filter(role -> role.mention() == null)
        .map(from::read)
        .filter(words -> !contents.contains(words))
        .forEach(contents::add);
  }

  void ignore() {
    ignored = true;
  }

  /** True if enough is told of it: a sender, or of a day or an answer one of the two ends. */
  boolean isWhole() {
    boolean dated = days() != null && days().days() <= LONGEST;
    boolean both = sender != null && addressee != null;
    boolean one = sender != null || addressee != null || reply;
    boolean oneself = sender != null && addressee != null && sender.key().equals(addressee.key());
    return !oneself && (both || dated && one || reply && sender != null);
  }

  /** True if nothing speaks against this sender. */
  boolean mayBeOf(@Nullable Party other) {
    return other == null || sender == null || sender.key().equals(other.key());
  }

  Ledger.Told told() {
    return told;
  }

  List<Ledger.Told> more() {
    return more;
  }

  String kind() {
    return kind;
  }

  /** True if its words call it an answer. */
  boolean isReply() {
    return reply;
  }

  /** True if an account says that it was left without an answer. */
  boolean isIgnored() {
    return ignored;
  }

  @Nullable Party sender() {
    return sender;
  }

  @Nullable Party addressee() {
    return addressee;
  }

  @Nullable Message answers() {
    return answers;
  }

  @Nullable Message answer() {
    return answer;
  }

  @Nullable Edtf date() {
    return date;
  }

  @Nullable DateInterval days() {
    DateInterval days = date == null ? null : date.bounds().orElse(null);
    return days != null && days.isBounded() ? days : null;
  }

  /** What it says, without words that only name the paper: «телеграмму», «новая нота». */
  String contents(Vocabulary papers) {
    String language = told.account().language();
    return contents.stream()
        .filter(said -> said.split(" ").length > FEW || papers.meaning(language, said).isEmpty())
        .collect(Collectors.joining("; "));
  }

  String source() {
    return told.account().sha256();
  }
}
