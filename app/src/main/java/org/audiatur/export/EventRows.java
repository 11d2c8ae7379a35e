package org.audiatur.export;

import org.audiatur.compare.Event;
import org.audiatur.compare.Slot;
import org.audiatur.compare.SlotValue;
import org.audiatur.compare.Unread;
import org.audiatur.text.Passage;

/** One row for each event. */
final class EventRows {

  private final Sources sources;

  EventRows(Sources sources) {
    this.sources = sources;
  }

  Fields row(Event event) {
    return new Fields()
        .with("id", event.id())
        .with("type", event.type())
        .with("label", event.label())
        .with("date", Figures.date(event.date()))
        .with("place", event.place())
        .with("claims", event.claims())
        .with("docs", sources.names(event.sources()))
        .with("silent", sources.names(event.silent()))
        .with("out_of_scope", sources.names(event.outOfScope()))
        .with("unread", event.unread().stream().map(this::unread).toList())
        .with("part_of", event.partOf())
        .with("slots", event.slots().stream().map(this::slot).toList())
        .with("bounds", Figures.date(event.bounds()));
  }

  private Fields unread(Unread unread) {
    Passage words = sources.passage(unread.source(), unread.span());
    return new Fields()
        .with("doc", sources.name(unread.source()))
        .with("start", words.start())
        .with("end", words.end());
  }

  private Fields slot(Slot slot) {
    return new Fields()
        .with("slot", slot.slot())
        .with("verdict", slot.verdict().label())
        .with("values", slot.values().stream().map(this::value).toList());
  }

  private Fields value(SlotValue value) {
    return new Fields()
        .with("doc", sources.name(value.source()))
        .with("witness", value.witness())
        .with("modality", value.modality())
        .with("value", value.value())
        .with("claim", value.claim());
  }
}
