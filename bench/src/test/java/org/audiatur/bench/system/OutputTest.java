package org.audiatur.bench.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir Path folder;

  private void write(String name, String line) throws IOException {
    Files.writeString(folder.resolve(name + ".jsonl"), line.replace('\'', '"'));
  }

  @Test
  void anEntryHasItsValuesTheWordsItRestsOnAndOtherNamesOfItsEntities() throws IOException {
    write("claims", "{'id':'c1','doc':'a.txt','start':5,'end':25}");
    write("mentions", "{'id':'m1','doc':'a.txt','entity':'e1','value':null,'start':90,'end':99}");
    write("entities", "{'id':'e1','name':'Keppel','names':[{'text':'Кеппель','language':'ru'}]}");
    write(
        "systems",
        "{'id':'s1','system':'S7','kind':'capture','date':'1762-07-30','entities':['e1'],"
            + "'values':{'agents':'Keppel','killed':12},'claims':['c1']}");

    List<Part> parts = new Output(folder).of("S7");

    assertThat(parts).hasSize(1);
    Part part = parts.getFirst();
    assertThat(part.under(List.of("agent"))).containsExactly("Keppel / Кеппель");
    assertThat(part.under(List.of("killed"))).containsExactly("12");
    assertThat(part.under(List.of("date"))).containsExactly("1762-07-30");
    assertThat(part.places()).containsExactly(new Place("a.txt", 5, 25));
  }

  @Test
  void aSourceRestsOnThePlacesThatCiteIt() throws IOException {
    write("claims", "{'id':'c1','doc':'a.txt','start':5,'end':25}");
    write(
        "mentions",
        "{'id':'m1','doc':'a.txt','entity':null,'value':[{'kind':'book','work':'w1'}],"
            + "'start':90,'end':99}");
    write("entities", "{'id':'w1','name':'Pocock 1763','names':[]}");
    write(
        "systems",
        "{'id':'s1','system':'S10','kind':'source','date':null,'entities':['w1'],"
            + "'values':{'work':'Pocock 1763'},'claims':[]}");

    assertThat(new Output(folder).of("S10").getFirst().places())
        .containsExactly(new Place("a.txt", 90, 99));
  }
}
